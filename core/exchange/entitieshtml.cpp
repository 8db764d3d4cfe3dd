// SPDX-License-Identifier: MIT
#include "core/exchange/entitieshtml.h"

#include "core/exchange/matrixpage.h"

#include <QCoreApplication>
#include <QLocale>

namespace core::exchange {

using namespace Qt::StringLiterals;
using namespace annotation;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

/// How a cell without mentions looks; its sign and its words say the same.
QString styleOf(EntityState state)
{
    return state == EntityState::NotMarked || state == EntityState::Absent ? u"state without"_s : u"state unknown"_s;
}

QString traitText(const EntityTrait &trait)
{
    const QString &text = trait.text;
    const QString said
        = trait.kind == EntityConflict::Kind::Age ? Texts::tr("age: %1").arg(text) : Texts::tr("title: %1").arg(text);
    return trait.isOdd ? u"≠ "_s + said : said;
}

class Writer
{
public:
    Writer(QIODevice &device, const Project &project) : m_out(device), m_project(project) {}

    Result<> run(std::span<const EntityMatrix> stories, const QString &title)
    {
        beginMatrixPage(m_out, title.isEmpty() ? Texts::tr("Entities × versions") : title,
                        Texts::tr("Who is called what: %n entity(s)", nullptr, int(m_project.entities().size())));
        for (const EntityMatrix &story : stories) {
            if (!story.versions.empty())
                writeStory(story);
        }
        endMatrixPage(m_out);
        return m_out.finish();
    }

private:
    void writeStory(const EntityMatrix &matrix)
    {
        beginMatrix(m_out, m_project, matrix.versions, Texts::tr("Entities by version"), Texts::tr("Entity"));
        for (const EntityRow &row : matrix.rows) {
            m_out.begin("tr");
            writeEntity(*m_project.entity(row.entity));
            for (size_t i = 0; i < row.cells.size(); ++i)
                writeCell(row.cells[i], matrix.versions[i]);
            m_out.end().raw("\n");
        }
        endMatrix(m_out);
    }

    void writeEntity(const Entity &entity)
    {
        m_out.begin("th", {{"scope", u"row"_s}}).element("bdi", entity.name);
        QStringList facts{displayName(*m_project.type(entity.type))};
        if (!entity.wikidata.isEmpty())
            facts += entity.wikidata;
        m_out.element("p", facts.join(u" · "), {{"dir", u"auto"_s}});
        if (!entity.note.isEmpty())
            m_out.element("p", entity.note, {{"dir", u"auto"_s}});
        m_out.end();
    }

    void writeCell(const EntityCell &cell, ArticleId version)
    {
        m_out.begin("td");
        for (const EntityForm &form : cell.forms)
            writeForm(form);
        for (const EntityTrait &trait : cell.traits)
            m_out.element("p", traitText(trait), {{"dir", u"auto"_s}});
        if (cell.state != EntityState::Mentioned) {
            m_out.begin("p", {{"class", styleOf(cell.state)}});
            m_out.element("span", signOf(cell.state), {{"aria-hidden", u"true"_s}}).text(u" ");
            m_out.text(wordFor(cell.state)).end();
        }
        if (cell.found) {
            const QString words = text::textOf(m_project.article(version)->text, *cell.found).toString().simplified();
            m_out.begin("blockquote").element("q", words, {{"dir", u"auto"_s}}).end();
        }
        m_out.end();
    }

    void writeForm(const EntityForm &form)
    {
        m_out.begin("p", {{"class", form.isOdd ? u"state conflict"_s : u"state stated"_s}});
        if (form.isOdd)
            m_out.element("span", u"≠", {{"title", Texts::tr("most mentions spell it otherwise")}}).text(u" ");
        m_out.element("bdi", form.text);
        if (form.mentions > 1)
            m_out.text(QString(u" ×" + QLocale().toString(form.mentions)));
        m_out.end();
    }

    HtmlStream m_out;
    const Project &m_project;
};

} // namespace

Result<> writeEntitiesHtml(QIODevice &device, const Project &project, std::span<const EntityMatrix> stories,
                           const QString &title)
{
    return Writer(device, project).run(stories, title);
}

} // namespace core::exchange
