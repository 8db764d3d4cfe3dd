// SPDX-License-Identifier: MIT
#include "ui/models/changewords.h"

#include "core/annotation/suggestions.h"
#include "ui/models/texts.h"

#include <QCoreApplication>
#include <QLocale>

#include <map>
#include <utility>
#include <vector>

namespace ui {

using namespace core::annotation;
using namespace Qt::StringLiterals;
using core::article::Article;
using core::article::Story;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ChangeWords)
};

constexpr qsizetype longest = 120; // UTF-16 units of a value

QString shortened(const QString &text)
{
    const QString line = text.simplified();
    return line.size() <= longest ? line : line.first(longest) + u'…';
}

/// A field of a record: what it is called, and its value.
using Field = std::pair<QString, QString>;
using Fields = std::vector<Field>;

/// A record in words: what it is, and what it holds. A new kind of record has to say it here.
class RecordWords
{
public:
    RecordWords(const Project &project, const ArticleLookup &articleOf) : m_project(project), m_articleOf(articleOf) {}

    QString titleOf(const Article &article) const { return Words::tr("Article “%1”").arg(displayName(article)); }
    QString titleOf(const Story &story) const { return Words::tr("Story “%1”").arg(story.name); }
    QString titleOf(const EntityType &type) const { return Words::tr("Type “%1”").arg(displayName(type)); }
    QString titleOf(const Entity &entity) const { return Words::tr("Entity “%1”").arg(shortened(entity.name)); }
    QString titleOf(const Claim &claim) const
    {
        return Words::tr("Claim %1 “%2”").arg(chipText(claim.number), shortened(claim.label));
    }
    QString titleOf(const Annotation &annotation) const
    {
        const Mark &mark = markOf(annotation);
        const QString text = shortened(passage(mark.article, mark.spans));
        return (std::holds_alternative<Mention>(annotation) ? Words::tr("Mention “%1” in %2")
                                                            : Words::tr("Statement “%1” in %2"))
            .arg(text, name(mark.article));
    }
    QString titleOf(const Correction &correction) const
    {
        return Words::tr("Correction of %1 and %2").arg(name(correction.first), name(correction.second));
    }
    QString titleOf(const Proposal &proposal) const
    {
        return Words::tr("Proposal in %1 (%2)").arg(name(proposal.article), displayName(proposal.carried.state));
    }
    QString titleOf(const Verdict &verdict) const
    {
        return (verdict.isAccepted ? Words::tr("Accepted suggestion “%1”") : Words::tr("Rejected suggestion “%1”"))
            .arg(shortened(verdict.text));
    }

    QString titleOf(const ClaimKind &kind) const { return Words::tr("Kind of claims “%1”").arg(shortened(kind.name)); }
    QString titleOf(const Absence &absence) const
    {
        const Claim *claim = m_project.claim(absence.claim);
        return Words::tr("Absence of claim %1 from %2")
            .arg(claim ? chipText(claim->number) : removed(), name(absence.article));
    }

    Fields fieldsOf(const Article &article) const
    {
        const auto &[title, source, published, url, language] = article.metadata;
        return {{Words::tr("File"), article.fileName},
                {Words::tr("Title"), title},
                {Words::tr("Source"), source},
                {Words::tr("Published"), published ? published->toString() : QString()},
                {Words::tr("Address"), url},
                {Words::tr("Language"), language}};
    }
    Fields fieldsOf(const Story &story) const
    {
        QStringList versions;
        for (const core::ArticleId &version : story.versions)
            versions << name(version);
        return {{Words::tr("Name"), story.name}, {Words::tr("Versions"), versions.join(u", ")}};
    }
    Fields fieldsOf(const EntityType &type) const
    {
        return {{Words::tr("Name"), displayName(type)},
                {Words::tr("Key"), type.key > 0 ? QString::number(type.key) : QString()},
                {Words::tr("Guideline"), type.guideline},
                {Words::tr("Attributes"), type.attributes.join(u", ")}};
    }
    Fields fieldsOf(const Entity &entity) const
    {
        const EntityType *type = m_project.type(entity.type);
        return {{Words::tr("Name"), entity.name},
                {Words::tr("Type"), type ? displayName(*type) : removed()},
                {Words::tr("Other names"), entity.aliases.join(u", ")},
                {Words::tr("Wikidata"), entity.wikidata},
                {Words::tr("Note"), entity.note},
                {Words::tr("Attributes"), core::annotation::joined(entity.attributes)}};
    }
    Fields fieldsOf(const Claim &claim) const
    {
        return {{Words::tr("Claim"), claim.label},
                {Words::tr("Status"), claim.status == CheckStatus::Unchecked ? QString() : statusText(claim.status)},
                {Words::tr("Note"), claim.note},
                {Words::tr("Rating"), claim.review.rating},
                {Words::tr("Rating value"), claim.review.value},
                {Words::tr("Reviewed by"), claim.review.reviewer},
                {Words::tr("Review at"), claim.review.url}};
    }
    Fields fieldsOf(const Annotation &annotation) const
    {
        const Mark &mark = markOf(annotation);
        Fields fields{{Words::tr("Passage"), passage(mark.article, mark.spans)}};
        std::visit([this, &fields](const auto &kind) { addSubject(fields, kind); }, annotation);
        fields.emplace_back(Words::tr("Note"), mark.note);
        return fields;
    }
    Fields fieldsOf(const Correction &correction) const
    {
        const bool together = correction.kind == Correction::Kind::BelongTogether;
        return {{Words::tr("Said"), together ? Words::tr("belong together") : Words::tr("not moved")},
                {name(correction.first), passage(correction.first, core::text::Spans(correction.inFirst))},
                {name(correction.second), passage(correction.second, core::text::Spans(correction.inSecond))}};
    }
    Fields fieldsOf(const Proposal &proposal) const
    {
        QStringList places;
        for (const core::text::Spans &spans : proposal.carried.places())
            places << u'“' + shortened(passage(proposal.article, spans)) + u'”';
        return {{Words::tr("Places"), places.join(u", ")},
                {Words::tr("Rejected"), proposal.isRejected ? Words::tr("yes") : QString()}};
    }
    Fields fieldsOf(const Verdict &verdict) const
    {
        return {{Words::tr("Reason"), toString(verdict.reason)},
                {Words::tr("Places"), QLocale().toString(verdict.places)}};
    }
    Fields fieldsOf(const ClaimKind &kind) const
    {
        return {{Words::tr("Name"), kind.name}, {Words::tr("Guideline"), kind.guideline}};
    }
    Fields fieldsOf(const Absence &absence) const
    {
        return {{Words::tr("Nearest passage"), QLocale().toString(absence.score, 'f', 2)}};
    }

private:
    static QString removed() { return Words::tr("(removed since)"); }

    void addSubject(Fields &fields, const Mention &mention) const
    {
        const Entity *entity = m_project.entity(mention.entity);
        fields.emplace_back(Words::tr("Entity"), entity ? entity->name : removed());
    }
    void addSubject(Fields &fields, const Statement &statement) const
    {
        const Claim *claim = m_project.claim(statement.claim);
        fields.emplace_back(Words::tr("Claim"),
                            claim ? QString(chipText(claim->number) + u' ' + claim->label) : removed());
        fields.emplace_back(Words::tr("Said by"), statement.saidBy);
        fields.emplace_back(Words::tr("Cue"), statement.cue);
        fields.emplace_back(Words::tr("Factuality"),
                            statement.factuality ? factualityText(*statement.factuality) : QString());
    }

    QString name(core::ArticleId id) const
    {
        const Article *article = m_articleOf(id);
        return article ? displayName(*article) : removed();
    }
    QString passage(core::ArticleId id, const core::text::Spans &spans) const
    {
        const Article *article = m_articleOf(id);
        return article ? core::text::textOf(article->text, spans) : removed();
    }

    const Project &m_project;
    const ArticleLookup &m_articleOf;
};

/// The values of \a before and \a after where they differ. Both have fields of the same names, or none at all.
QStringList differences(const Fields &before, const Fields &after)
{
    const std::map<QString, QString> old(before.begin(), before.end());
    QStringList lines;
    for (const auto &[name, value] : after.empty() ? before : after) {
        const auto found = old.find(name);
        const QString was = found == old.end() ? QString() : shortened(found->second);
        const QString is = after.empty() ? QString() : shortened(value);
        if (was == is)
            continue;
        //: A field of a record, and what stood and stands in it.
        lines << (before.empty() || after.empty() ? Words::tr("%1: %2").arg(name, before.empty() ? is : was)
                                                  : Words::tr("%1: “%2” → “%3”").arg(name, was, is));
    }
    return lines;
}

} // namespace

QStringList wordsOf(const Change &change, const Project &project, const ArticleLookup &articleOf)
{
    const RecordWords words(project, articleOf);
    const auto title = [&words](const Record &record) {
        return std::visit([&words](const auto &kind) { return words.titleOf(kind); }, record);
    };
    const auto fields = [&words](const Record &record) {
        return std::visit([&words](const auto &kind) { return words.fieldsOf(kind); }, record);
    };
    if (const auto *added = std::get_if<Added>(&change))
        //: A record in the history: "Entity “Doha”: added".
        return QStringList(Words::tr("%1: added").arg(title(added->record))) + differences({}, fields(added->record));
    if (const auto *removed = std::get_if<Removed>(&change))
        return QStringList(Words::tr("%1: removed").arg(title(removed->record)))
               + differences(fields(removed->record), {});
    const auto &[before, after] = std::get<Replaced>(change);
    return QStringList(Words::tr("%1: changed").arg(title(after))) + differences(fields(before), fields(after));
}

} // namespace ui
