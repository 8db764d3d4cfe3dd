// SPDX-License-Identifier: MIT
#include "ui/models/mergerows.h"

#include "core/annotation/agreementwords.h"
#include "core/annotation/mergewords.h"

#include <QCoreApplication>

#include <map>
#include <set>

namespace ui {

using namespace Qt::StringLiterals;
using namespace core::annotation;
using core::AnnotationId;
using core::text::Span;

namespace {

struct Rows {
    Q_DECLARE_TR_FUNCTIONS(MergeRows)
};

/// The entities and claims of one side; those of theirs in the ids of mine.
struct Subjects {
    const Project &mine;
    const Merge &merge;
    bool areTheirs;

    template<class Id, class Kind>
    const Kind &find(const core::SharedMap<Id, Kind> &ofMine, const std::map<Id, Kind> &ofTheirs, Id id) const
    {
        const auto here = ofMine.find(id);
        const auto there = ofTheirs.find(id);
        const bool isTheirs = there != ofTheirs.end() && (areTheirs || here == ofMine.end());
        return isTheirs ? there->second : here->second;
    }

    QString contentOf(const Annotation &annotation) const
    {
        if (const auto *mention = std::get_if<Mention>(&annotation)) {
            const Entity &entity = find(mine.entities(), merge.theirEntities, mention->entity);
            return core::annotation::contentOf(find(mine.types(), merge.theirTypes, entity.type), entity);
        }
        const auto &statement = std::get<Statement>(annotation);
        return core::annotation::contentOf(find(mine.claims(), merge.theirClaims, statement.claim), statement);
    }
};

QString withWords(const QString &text, const core::text::Spans &spans, const QString &content)
{
    return u"“%1” %2"_s.arg(core::text::textOf(text, spans).simplified(), content);
}

/// What a record that is no mark says.
struct Telling {
    QString operator()(const core::article::Article &article) const
    {
        const core::article::Metadata &known = article.metadata;
        return joined({article.fileName, known.title, known.source,
                       known.published ? known.published->toString() : QString(), known.url, known.language});
    }
    QString operator()(const EntityType &type) const
    {
        return joined({displayName(type), type.key > 0 ? QString::number(type.key) : QString()});
    }
    QString operator()(const Entity &entity) const
    {
        return joined({entity.name, entity.aliases.join(u" / "_s), entity.wikidata, entity.note});
    }
    QString operator()(const Claim &claim) const { return joined({claim.label, toString(claim.status), claim.note}); }
    template<class Kind>
    QString operator()(const Kind &record) const
    {
        return placeOf(record);
    }

    static QString joined(QStringList parts)
    {
        parts.removeAll(QString());
        return parts.join(u", "_s).simplified();
    }
};

QString sideOf(const std::optional<Record> &record, const Subjects &subjects, const core::article::Article *article)
{
    if (!record)
        return Rows::tr("removed");
    const auto *annotation = std::get_if<Annotation>(&*record);
    if (!annotation)
        return std::visit(Telling{}, *record);
    const QString content = subjects.contentOf(*annotation);
    return article ? withWords(article->text, markOf(*annotation).spans, content) : content;
}

QString placeText(const core::article::Article &article, Span span)
{
    return u"%1, %2"_s.arg(core::article::displayName(article)).arg(span.begin + 1);
}

QString idOfSide(const std::optional<Record> &record)
{
    return record ? std::visit([](const auto &kind) { return idOf(kind).toString(); }, *record) : QString();
}

QString idOfSide(const std::optional<core::AnnotationId> &id)
{
    return id ? id->toString() : QString();
}

/// Keys that come again get a number.
void tellApart(std::vector<MergeRow> &rows)
{
    std::map<QString, int> seen;
    for (MergeRow &row : rows) {
        if (const int before = seen[row.key]++; before > 0)
            row.key += u' ' + QString::number(before);
    }
}

MergeRow rowOf(const Project &mine, const Merge &merge, size_t number)
{
    const MergeConflict &conflict = merge.conflicts[number];
    const Record &record = conflict.mine ? *conflict.mine : *conflict.theirs;
    MergeRow row{.key = u"conflict "_s + idOfSide(conflict.mine) + idOfSide(conflict.theirs),
                 .question = questionOf(conflict),
                 .mine = {},
                 .theirs = {},
                 .place = titleOf(record),
                 .passage = {},
                 .conflict = number,
                 .canTakeBoth = conflict.canTakeBoth()};
    const core::article::Article *article = nullptr;
    if (const auto *annotation = std::get_if<Annotation>(&record)) {
        const Mark &mark = markOf(*annotation);
        article = mine.article(mark.article);
        if (article) {
            row.passage = ArticlePassage{mark.article, mark.spans.hull()};
            row.place = placeText(*article, mark.spans.hull());
        }
    }
    row.mine = sideOf(conflict.mine, {mine, merge, false}, article);
    row.theirs = sideOf(conflict.theirs, {mine, merge, true}, article);
    return row;
}

QString sideOf(const Project &project, const std::optional<core::AnnotationId> &id)
{
    if (!id)
        return {};
    const Annotation &annotation = *project.annotation(*id);
    const Mark &mark = markOf(annotation);
    return withWords(project.article(mark.article)->text, mark.spans, contentOf(project, annotation));
}

MergeRow rowOf(const Project &mine, const Project &theirs, const Disagreement &disagreement)
{
    const Mark &mark = disagreement.mine ? markOf(*mine.annotation(*disagreement.mine))
                                         : markOf(*theirs.annotation(*disagreement.theirs));
    const core::article::Article &article = *mine.article(disagreement.mineArticle);
    MergeRow row;
    row.key = idOfSide(disagreement.mine) + idOfSide(disagreement.theirs);
    row.question = !disagreement.mine     ? Rows::tr("only they")
                   : !disagreement.theirs ? Rows::tr("only I")
                                          : wordsOf(disagreement.differences);
    row.mine = sideOf(mine, disagreement.mine);
    row.theirs = sideOf(theirs, disagreement.theirs);
    row.place = placeText(article, mark.spans.hull());
    row.passage = ArticlePassage{article.id, mark.spans.hull()};
    return row;
}

std::set<AnnotationId> annotationsIn(const std::vector<Record> &records)
{
    std::set<AnnotationId> ids;
    for (const Record &record : records) {
        if (const auto *annotation = std::get_if<Annotation>(&record))
            ids.insert(idOf(*annotation));
    }
    return ids;
}

} // namespace

MergeReport reportOfMerge(const Project &mine, const Project &theirs, const Project *base, const Pasts &pasts,
                          const core::Job &job)
{
    const Agreement agreement = agreementBetween({&mine, {}}, {&theirs, {}}, job);
    if (job.isCancelled())
        return {};
    const auto merge = std::make_shared<const Merge>(mergeOf(mine, theirs, base, pasts));
    MergeReport report{figuresOf(agreement), {}, merge};
    for (size_t i = 0; i < merge->conflicts.size(); ++i)
        report.rows.push_back(rowOf(mine, *merge, i));
    const std::set<AnnotationId> removed = annotationsIn(merge->removed);
    const std::set<AnnotationId> added = annotationsIn(merge->added);
    for (const Disagreement &disagreement : agreement.disagreements) {
        if (disagreement.mine && disagreement.theirs)
            continue; // one has changed it since, or it is to be decided
        MergeRow row = rowOf(mine, theirs, disagreement);
        if (disagreement.mine)
            row.fate = removed.contains(*disagreement.mine) ? Rows::tr("goes") : Rows::tr("stays");
        else
            row.fate = added.contains(*disagreement.theirs) ? Rows::tr("comes along") : Rows::tr("stays away");
        report.rows.push_back(std::move(row));
    }
    tellApart(report.rows);
    return report;
}

MergeReport reportOfAgreement(const Project &project, const QString &mine, const QString &theirs, const core::Job &job)
{
    const Agreement agreement = agreementBetween({&project, mine}, {&project, theirs}, job);
    if (job.isCancelled())
        return {};
    MergeReport report{.figures = figuresOf(agreement), .rows = {}};
    for (const Disagreement &disagreement : agreement.disagreements) {
        MergeRow row = rowOf(project, project, disagreement);
        if (!disagreement.mine)
            row.question = Rows::tr("only %1").arg(theirs);
        else if (!disagreement.theirs)
            row.question = Rows::tr("only %1").arg(mine);
        report.rows.push_back(std::move(row));
    }
    tellApart(report.rows);
    return report;
}

} // namespace ui
