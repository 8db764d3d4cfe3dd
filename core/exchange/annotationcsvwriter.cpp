// SPDX-License-Identifier: MIT
#include "core/exchange/annotationcsv.h"

#include "core/article/structure.h"
#include "core/exchange/annotationcolumns.h"
#include "core/exchange/csv.h"
#include "core/exchange/quote.h"
#include "core/text/codepoints.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace core::exchange {

namespace {

using annotation::Mark;
using annotation::Mention;
using annotation::Project;
using annotation::Statement;

class Writer
{
public:
    Writer(const Project &project, QString &out) : m_project(project), m_out(out) {}

    void writeHeader()
    {
        std::ranges::transform(columnNames, m_cells.begin(), [](QLatin1StringView name) { return QString(name); });
        appendCsvRecord(m_out, m_cells);
    }

    void writeArticle(const article::Article &article, const article::Story &story)
    {
        const auto annotations = m_project.annotationsOf(article.id);
        if (annotations.empty())
            return;

        m_cells.fill({});
        set(Column::Article, article.fileName);
        set(Column::Source, article.metadata.source);
        set(Column::Published, article.metadata.published ? article.metadata.published->toString() : QString());
        set(Column::Story, story.name);

        const text::CodePoints codePoints(article.text);
        const article::Structure structure = article::structureOf(article.text);
        for (const AnnotationId id : annotations) {
            const annotation::Annotation &annotation = *m_project.annotation(id);
            setMark(annotation::markOf(annotation));
            setPlace(article.text, codePoints, structure.paragraphs, annotation::markOf(annotation).spans);
            std::visit([this](const auto &either) { setKind(either); }, annotation);
            appendCsvRecord(m_out, m_cells);
        }
    }

private:
    void set(Column column, const QString &cell)
    {
        m_cells[size_t(column)] = holdsText(column) ? disarmed(cell) : cell;
    }

    void setMark(const Mark &mark)
    {
        set(Column::Id, mark.id.toString());
        set(Column::Origin, annotation::toString(mark.origin));
        set(Column::Analyst, mark.analyst);
        set(Column::Note, mark.note);
        set(Column::Created, mark.created.toUTC().toString(Qt::ISODateWithMs));
        set(Column::Modified, mark.modified.toUTC().toString(Qt::ISODateWithMs));
    }

    void setPlace(QStringView text, const text::CodePoints &codePoints,
                  const std::vector<article::Paragraph> &paragraphs, const text::Spans &spans)
    {
        const auto paragraph = std::ranges::upper_bound(paragraphs, spans.first().begin, {},
                                                        [](const article::Paragraph &p) { return p.span.end; });
        set(Column::Paragraph, QString::number(std::min(paragraph - paragraphs.begin() + 1, std::ssize(paragraphs))));

        QString starts;
        QString ends;
        for (const text::Span span : spans.all()) {
            const QLatin1StringView separator(starts.isEmpty() ? "" : ";");
            starts += separator + QString::number(codePoints.fromUtf16(span.begin));
            ends += separator + QString::number(codePoints.fromUtf16(span.end));
        }
        set(Column::Start, starts);
        set(Column::End, ends);
        set(Column::Text, text::textOf(text, spans));
        set(Column::Before, contextBefore(text, spans.first().begin).toString());
        set(Column::After, contextAfter(text, spans.last().end).toString());
    }

    void setKind(const Mention &mention)
    {
        const annotation::Entity &entity = *m_project.entity(mention.entity);
        set(Column::Kind, u"mention"_s);
        set(Column::Type, m_project.type(entity.type)->name);
        set(Column::Subject, entity.name);
        set(Column::SubjectId, entity.id.toString());
        set(Column::Wikidata, entity.wikidata);
        for (const Column column : {Column::AttributedTo, Column::Cue, Column::Factuality, Column::Status})
            set(column, {});
    }

    void setKind(const Statement &statement)
    {
        const annotation::Claim &claim = *m_project.claim(statement.claim);
        set(Column::Kind, u"statement"_s);
        set(Column::Type, {});
        set(Column::Subject, claim.label);
        set(Column::SubjectId, claim.id.toString());
        set(Column::Wikidata, {});
        set(Column::AttributedTo, statement.saidBy);
        set(Column::Cue, statement.cue);
        set(Column::Factuality, statement.factuality ? annotation::toString(*statement.factuality) : QString());
        set(Column::Status, annotation::toString(claim.status));
    }

    const Project &m_project;
    QString &m_out;
    std::array<QString, columnNames.size()> m_cells;
};

} // namespace

QByteArray toAnnotationCsv(const Project &project, CsvReader reader)
{
    QString out;
    if (reader == CsvReader::Excel)
        out += u'\uFEFF';
    Writer writer(project, out);
    writer.writeHeader();
    for (const article::Story *story : project.storiesInOrder()) {
        for (const ArticleId id : story->versions)
            writer.writeArticle(*project.article(id), *story);
    }
    return out.toUtf8();
}

} // namespace core::exchange
