// SPDX-License-Identifier: MIT
#include "core/exchange/claimshtml.h"

#include "core/compare/wordings.h"
#include "core/exchange/matrixpage.h"

#include <QCoreApplication>

namespace core::exchange {

using namespace Qt::StringLiterals;
using namespace annotation;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

QString statusWord(CheckStatus status)
{
    switch (status) {
    case CheckStatus::Unchecked:
        return Texts::tr("unchecked");
    case CheckStatus::Supported:
        return Texts::tr("supported");
    case CheckStatus::Disputed:
        return Texts::tr("disputed");
    case CheckStatus::Refuted:
        return Texts::tr("refuted");
    }
    Q_UNREACHABLE_RETURN({});
}

/// How a cell is coloured; its sign and its words say the same.
QString styleOf(ClaimState state)
{
    switch (state) {
    case ClaimState::Stated:
    case ClaimState::Reworded:
        return u"stated"_s;
    case ClaimState::DifferentValue:
    case ClaimState::Denied:
        return u"conflict"_s;
    case ClaimState::SaidByAnother:
    case ClaimState::Hedged:
        return u"differs"_s;
    case ClaimState::NotMarked:
    case ClaimState::Absent:
    case ClaimState::ConfirmedAbsent:
        return u"without"_s;
    case ClaimState::NotRead:
    case ClaimState::NotSearched:
        return u"unknown"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

class Writer
{
public:
    Writer(QIODevice &device, const Project &project) : m_out(device), m_project(project) {}

    Result<> run(std::span<const ClaimMatrix> stories, const QString &title)
    {
        beginMatrixPage(m_out, title.isEmpty() ? Texts::tr("Claims × versions") : title,
                        Texts::tr("Who states what: %n claim(s)", nullptr, int(m_project.claims().size())));
        for (const ClaimMatrix &story : stories)
            writeStory(story);
        endMatrixPage(m_out);
        return m_out.finish();
    }

private:
    void writeStory(const ClaimMatrix &matrix)
    {
        if (matrix.versions.empty())
            return;
        beginMatrix(m_out, m_project, matrix.versions, Texts::tr("Claims by version"), Texts::tr("Claim"));
        for (const ClaimMatrix::Row &row : matrix.rows)
            writeRow(row);
        endMatrix(m_out);
    }

    void writeRow(const ClaimMatrix::Row &row)
    {
        const Claim &claim = *m_project.claim(row.claim);
        m_out.begin("tr").begin("th", {{"scope", u"row"_s}});
        m_out.element("span", QString(u'C' + QString::number(claim.number)), {{"class", u"chip"_s}}).text(u" ");
        m_out.element("bdi", claim.label);
        m_out.element("p", statusWord(claim.status));
        if (!claim.note.isEmpty())
            m_out.element("p", claim.note, {{"dir", u"auto"_s}});
        m_out.end();
        for (const ClaimCell &cell : row.cells)
            writeCell(cell);
        m_out.end().raw("\n");
    }

    void writeCell(const ClaimCell &cell)
    {
        m_out.begin("td").begin("p", {{"class", u"state "_s + styleOf(cell.state)}});
        m_out.element("span", signOf(cell.state), {{"aria-hidden", u"true"_s}}).text(u" ");
        m_out.text(sentenceOf(cell)).end();
        for (const AnnotationId id : cell.statements)
            writeStatement(std::get<Statement>(*m_project.annotation(id)));
        if (cell.absence) {
            const Absence &absence = *m_project.absence(*cell.absence);
            //: Who has said that a claim is absent.
            m_out.element("p", absence.analyst.isEmpty() ? Texts::tr("confirmed by an analyst")
                                                         : Texts::tr("confirmed by %1").arg(absence.analyst));
        }
        m_out.end();
    }

    void writeStatement(const Statement &statement)
    {
        const QString &text = m_project.article(statement.mark.article)->text;
        m_out.begin("blockquote")
            .element("q", text::textOf(text, statement.mark.spans).simplified(), {{"dir", u"auto"_s}});
        QStringList facts;
        if (!statement.saidBy.isEmpty())
            //: Who is made to say it.
            facts += Texts::tr("said by %1").arg(statement.saidBy);
        if (!statement.cue.isEmpty())
            facts += u"“%1”"_s.arg(statement.cue);
        if (statement.factuality)
            facts += toString(*statement.factuality);
        if (!facts.isEmpty())
            m_out.element("p", facts.join(u" · "), {{"dir", u"auto"_s}});
        m_out.end();
    }

    HtmlStream m_out;
    const Project &m_project;
};

} // namespace

Result<> writeClaimsHtml(QIODevice &device, const Project &project, std::span<const ClaimMatrix> stories,
                         const QString &title)
{
    return Writer(device, project).run(stories, title);
}

} // namespace core::exchange
