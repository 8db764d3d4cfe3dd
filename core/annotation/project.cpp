// SPDX-License-Identifier: MIT
#include "core/annotation/project.h"

#include <QCoreApplication>

#include <algorithm>
#include <ranges>

namespace core::annotation {

using namespace Qt::StringLiterals;

namespace {

constexpr auto alreadyThere = QT_TRANSLATE_NOOP("Annotation", "This is there already");

QString sentence(const char *text)
{
    return QCoreApplication::translate("Annotation", text);
}

Error conflict(const Record &record, const QString &message)
{
    return {ErrorCode::Conflict, message, placeOf(record)};
}

bool cutsPair(QStringView text, qsizetype position)
{
    return position > 0 && position < text.size() && text[position - 1].isHighSurrogate()
           && text[position].isLowSurrogate();
}

bool fits(const text::Spans &spans, QStringView text)
{
    const auto isWhole = [text](text::Span span) { return !cutsPair(text, span.begin) && !cutsPair(text, span.end); };
    const text::Span hull = spans.hull();
    return hull.begin >= 0 && hull.end <= text.size() && std::ranges::all_of(spans.all(), isWhole);
}

template<class Kind>
bool mayBecome(const Kind &before, const Kind &after)
{
    return idOf(before) == idOf(after);
}

bool mayBecome(const article::Article &before, const article::Article &after)
{
    return before.id == after.id && before.text == after.text;
}

bool mayBecome(const Annotation &before, const Annotation &after)
{
    return idOf(before) == idOf(after) && before.index() == after.index();
}

template<class Map, class Key>
auto find(const Map &records, const Key &id) -> const typename Map::mapped_type *
{
    const auto found = records.find(id);
    return found == records.end() ? nullptr : &found->second;
}

/// The values of \a records, sorted by what \a order makes of each.
template<class Map, class Order>
auto sorted(const Map &records, Order order)
{
    std::vector<const typename Map::mapped_type *> result;
    result.reserve(records.size());
    for (const auto &[id, record] : records)
        result.push_back(&record);
    std::ranges::stable_sort(result, {}, [&order](const auto *record) { return order(*record); });
    return result;
}

} // namespace

Result<Step> Project::apply(const Step &step)
{
    return applyAll(step.changes).transform([&step] { return inverse(step); });
}

Result<> Project::applyAll(std::span<const Change> changes)
{
    Result<> result;
    size_t done = 0;
    while (result && done < changes.size()) {
        result = applyChange(changes[done]);
        done += result ? 1 : 0;
    }
    if (result)
        result = checkStories(changes);
    if (!result) {
        for (const Change &change : changes.first(done) | std::views::reverse) {
            [[maybe_unused]] const Result<> undone = applyChange(inverse(change));
            Q_ASSERT(undone);
        }
    }
    return result;
}

template<class Kind>
Result<> Project::add(Kind record)
{
    auto &records = recordsLike(record);
    if (records.contains(idOf(record)))
        return std::unexpected(conflict(record, sentence(alreadyThere)));
    if (const std::optional<QString> reason = objection(record))
        return std::unexpected(conflict(record, *reason));
    m_index.link(record);
    if constexpr (std::is_same_v<Kind, Claim>)
        raiseLastClaimNumber(record.number);
    const auto id = idOf(record);
    records.emplace(id, std::move(record));
    return {};
}

template<class Kind>
Result<> Project::remove(const Kind &record)
{
    auto &records = recordsLike(record);
    const auto found = records.find(idOf(record));
    if (found == records.end() || found->second != record)
        return std::unexpected(
            conflict(record, sentence(QT_TRANSLATE_NOOP("Annotation", "This has changed meanwhile"))));
    if (isUsed(record))
        return std::unexpected(conflict(record, sentence(QT_TRANSLATE_NOOP("Annotation", "This is still in use"))));
    const auto id = idOf(record); // what is given may be what is there
    m_index.unlink(record);
    records.erase(id);
    return {};
}

template<class Kind>
Result<> Project::replace(const Kind &before, const Kind &after)
{
    auto &records = recordsLike(before);
    const auto found = records.find(idOf(before));
    if (found == records.end() || found->second != before)
        return std::unexpected(
            conflict(before, sentence(QT_TRANSLATE_NOOP("Annotation", "This has changed meanwhile"))));
    m_index.unlink(before);
    const std::optional<QString> reason = objection(after);
    m_index.link(reason ? before : after);
    if (reason)
        return std::unexpected(conflict(after, *reason));
    records.at(idOf(after)) = after;
    if constexpr (std::is_same_v<Kind, Claim>)
        raiseLastClaimNumber(after.number);
    return {};
}

Result<> Project::applyChange(const Change &change)
{
    if (const auto *added = std::get_if<Added>(&change))
        return std::visit([this](const auto &record) { return add(record); }, added->record);
    if (const auto *removed = std::get_if<Removed>(&change))
        return std::visit([this](const auto &record) { return remove(record); }, removed->record);

    const auto &replaced = std::get<Replaced>(change);
    const auto replaceSameKind = [this, &replaced]<class Kind>(const Kind &before) -> Result<> {
        const auto *after = std::get_if<Kind>(&replaced.after);
        if (!after || !mayBecome(before, *after))
            return std::unexpected(conflict(
                before, sentence(QT_TRANSLATE_NOOP(
                            "Annotation", "The text of an article and the kind of an annotation never change"))));
        return replace(before, *after);
    };
    return std::visit(replaceSameKind, replaced.before);
}

Result<Project> Project::from(std::vector<Record> records)
{
    Project project;
    Result<> result;
    const auto isAnnotation = [](const Record &record) { return std::holds_alternative<Annotation>(record); };
    for (auto from = records.begin(); result && from != records.end();) {
        const auto to = std::find_if_not(from, records.end(), isAnnotation);
        if (from == to) {
            result = std::visit([&](auto &record) { return project.add(std::move(record)); }, *from++);
        } else {
            result = project.addAll({from, to});
            from = to;
        }
    }
    for (const auto &[id, unused] : project.m_articles)
        result = result.and_then([&] { return project.checkStory(id); });
    for (const auto &[unused, story] : project.m_stories)
        result = result.and_then([&] { return project.checkStories(Record(story)); });
    return result.transform([&project] { return std::move(project); });
}

/// Those that follow each other, which are all there are: each list that they stand in grows at its end.
Result<> Project::addAll(std::span<Record> annotations)
{
    std::vector<std::pair<AnnotationId, Annotation *>> byId;
    byId.reserve(annotations.size());
    for (Record &record : annotations) {
        auto &annotation = std::get<Annotation>(record);
        if (const std::optional<QString> reason = objection(annotation))
            return std::unexpected(conflict(record, *reason));
        m_index.place(annotation);
        byId.emplace_back(idOf(annotation), &annotation);
    }
    std::ranges::sort(byId);
    for (const auto &[id, annotation] : byId) {
        if (m_annotations.contains(id))
            return std::unexpected(conflict(*annotation, sentence(alreadyThere)));
        m_index.list(*annotation);
        m_annotations.emplace(id, std::move(*annotation));
    }
    return {};
}

std::optional<QString> Project::objection(const article::Article &article) const
{
    if (article.fileName.isEmpty())
        return sentence(QT_TRANSLATE_NOOP("Annotation", "An article needs a name"));
    if (m_index.hasFileName(article.fileName))
        return sentence(QT_TRANSLATE_NOOP("Annotation", "Another article has this name"));
    return std::nullopt;
}

std::optional<QString> Project::objection(const EntityType &type) const
{
    if (type.key < 0 || type.key > 9)
        return sentence(QT_TRANSLATE_NOOP("Annotation", "The key of a type is 1 to 9"));
    if (type.color < 0 || (type.color > 9 && type.color < ownColor()) || type.color >= 2 * ownColor())
        return sentence(QT_TRANSLATE_NOOP("Annotation", "This is no colour"));
    return std::nullopt;
}

std::optional<QString> Project::objection(const Entity &entity) const
{
    if (!m_types.contains(entity.type))
        return sentence(QT_TRANSLATE_NOOP("Annotation", "The type of this entity is missing"));
    return std::nullopt;
}

std::optional<QString> Project::objection(const Claim &claim) const
{
    if (claim.number < 1)
        return sentence(QT_TRANSLATE_NOOP("Annotation", "A claim needs a number"));
    if (m_index.hasClaimNumber(claim.number))
        return sentence(QT_TRANSLATE_NOOP("Annotation", "Another claim has this number"));
    if (claim.kind && !m_claimKinds.contains(*claim.kind))
        return sentence(QT_TRANSLATE_NOOP("Annotation", "The kind of this claim is missing"));
    return std::nullopt;
}

std::optional<QString> Project::objection(const Annotation &annotation) const
{
    const Mark &mark = markOf(annotation);
    const article::Article *in = article(mark.article);
    if (!in)
        return sentence(QT_TRANSLATE_NOOP("Annotation", "The article of this annotation is missing"));
    if (!fits(mark.spans, in->text))
        return sentence(QT_TRANSLATE_NOOP("Annotation", "The span does not fit the text of the article"));
    const auto *mention = std::get_if<Mention>(&annotation);
    if (mention && !m_entities.contains(mention->entity))
        return sentence(QT_TRANSLATE_NOOP("Annotation", "The entity of this mention is missing"));
    if (!mention && !m_claims.contains(std::get<Statement>(annotation).claim))
        return sentence(QT_TRANSLATE_NOOP("Annotation", "The claim of this statement is missing"));
    if (const auto speaker = mention ? std::nullopt : std::get<Statement>(annotation).speaker;
        speaker && !m_entities.contains(*speaker))
        return sentence(QT_TRANSLATE_NOOP("Annotation", "The speaker of this statement is missing"));
    return std::nullopt;
}

std::optional<QString> Project::objection(const Correction &correction) const
{
    const article::Article *first = article(correction.first);
    const article::Article *second = article(correction.second);
    if (!first || !second || first == second)
        return sentence(QT_TRANSLATE_NOOP("Annotation", "An article of this correction is missing"));
    const auto isIn = [](text::Span span, const article::Article &in) {
        return !span.isEmpty() && fits(text::Spans(span), in.text);
    };
    if (!isIn(correction.inFirst, *first) || !isIn(correction.inSecond, *second))
        return sentence(QT_TRANSLATE_NOOP("Annotation", "The span does not fit the text of the article"));
    return std::nullopt;
}

std::optional<QString> Project::objection(const Proposal &proposal) const
{
    const article::Article *in = article(proposal.article);
    if (!annotation(proposal.source) || !in)
        return sentence(QT_TRANSLATE_NOOP("Annotation", "The annotation or the article of this proposal is missing"));
    if (this->proposal(proposal.source, proposal.article))
        return sentence(QT_TRANSLATE_NOOP("Annotation", "This annotation is proposed in this article already"));
    const auto isIn = [in](const text::Spans &place) { return fits(place, in->text); };
    if (!isWhole(proposal.carried) || !std::ranges::all_of(proposal.carried.places(), isIn))
        return sentence(QT_TRANSLATE_NOOP("Annotation", "The span does not fit the text of the article"));
    return std::nullopt;
}

std::optional<QString> Project::objection(const Verdict &verdict) const
{
    if (verdict.reason.isEmpty() || verdict.places < 1 || verdict.article.has_value() == verdict.span.isEmpty())
        return sentence(QT_TRANSLATE_NOOP("Annotation", "A verdict needs a reason and a place"));
    return std::nullopt;
}

std::optional<QString> Project::objection(const Absence &absence) const
{
    if (!m_articles.contains(absence.article) || !m_claims.contains(absence.claim))
        return sentence(QT_TRANSLATE_NOOP("Annotation", "The claim or the article of this absence is missing"));
    if (this->absence(absence.claim, absence.article))
        return sentence(QT_TRANSLATE_NOOP("Annotation", "This claim is said to be absent from the article already"));
    if (!(absence.score >= 0 && absence.score <= 1))
        return sentence(QT_TRANSLATE_NOOP("Annotation", "The score of an absence is 0 to 1"));
    return std::nullopt;
}

template<class Kind>
bool Project::isUsed(const Kind &record) const
{
    if constexpr (std::is_same_v<Kind, article::Article>)
        return !m_index.annotationsOf(record.id).empty() || !m_index.correctionsOf(record.id).empty()
               || !m_index.proposalsIn(record.id).empty() || !m_index.absencesOf(record.id).empty();
    else if constexpr (std::is_same_v<Kind, Annotation>)
        return !m_index.proposalsFrom(idOf(record)).empty();
    else if constexpr (std::is_same_v<Kind, EntityType>)
        return m_index.hasEntityOf(record.id);
    else if constexpr (std::is_same_v<Kind, ClaimKind>)
        return m_index.hasClaimOf(record.id);
    else if constexpr (std::is_same_v<Kind, Entity>)
        return !m_index.mentionsOf(record.id).empty() || !m_index.statementsBy(record.id).empty();
    else if constexpr (std::is_same_v<Kind, Claim>)
        return !m_index.statementsOf(record.id).empty() || !m_index.absencesOf(record.id).empty();
    else
        return false;
}

Result<> Project::checkStory(ArticleId id) const
{
    const size_t stories = m_index.storiesOf(id).size();
    const article::Article *listed = article(id);
    if (!listed && stories > 0) {
        const Record story = m_stories.find(m_index.storiesOf(id).front())->second;
        return std::unexpected(
            conflict(story, sentence(QT_TRANSLATE_NOOP("Annotation", "An article of this story is missing"))));
    }
    if (listed && stories != 1)
        return std::unexpected(
            conflict(*listed, sentence(QT_TRANSLATE_NOOP("Annotation", "An article must be in one story"))));
    return {};
}

Result<> Project::checkStories(const Record &record) const
{
    if (const auto *article = std::get_if<article::Article>(&record))
        return checkStory(article->id);
    Result<> result;
    if (const auto *story = std::get_if<article::Story>(&record)) {
        for (const ArticleId &version : story->versions)
            result = result.and_then([&] { return checkStory(version); });
    }
    return result;
}

Result<> Project::checkStories(std::span<const Change> changes) const
{
    Result<> result;
    const auto check = [&](const Record &record) { result = result.and_then([&] { return checkStories(record); }); };
    for (const Change &change : changes)
        forEachRecord(change, check);
    return result;
}

const article::Article *Project::article(ArticleId id) const
{
    return find(m_articles, id);
}

const article::Story *Project::story(StoryId id) const
{
    return find(m_stories, id);
}

const EntityType *Project::type(TypeId id) const
{
    return find(m_types, id);
}

const ClaimKind *Project::claimKind(ClaimKindId id) const
{
    return find(m_claimKinds, id);
}

const Entity *Project::entity(EntityId id) const
{
    return find(m_entities, id);
}

const Claim *Project::claim(ClaimId id) const
{
    return find(m_claims, id);
}

const Annotation *Project::annotation(AnnotationId id) const
{
    return find(m_annotations, id);
}

const Correction *Project::correction(CorrectionId id) const
{
    return find(m_corrections, id);
}

const Proposal *Project::proposal(ProposalId id) const
{
    return find(m_proposals, id);
}

const Proposal *Project::proposal(AnnotationId source, ArticleId article) const
{
    for (const ProposalId id : m_index.proposalsFrom(source)) {
        const Proposal *one = proposal(id);
        if (one->article == article)
            return one;
    }
    return nullptr;
}

const Absence *Project::absence(AbsenceId id) const
{
    return find(m_absences, id);
}

const Absence *Project::absence(ClaimId claim, ArticleId article) const
{
    for (const AbsenceId id : absencesOf(claim)) {
        const Absence *said = absence(id);
        if (said && said->article == article)
            return said;
    }
    return nullptr;
}

std::vector<CorrectionId> Project::correctionsBetween(ArticleId a, ArticleId b) const
{
    std::vector<CorrectionId> between;
    for (const CorrectionId id : correctionsOf(a)) {
        if (a != b && correction(id)->isOf(b))
            between.push_back(id);
    }
    return between;
}

const article::Story *Project::storyOf(ArticleId id) const
{
    const std::span<const StoryId> stories = m_index.storiesOf(id);
    return stories.empty() ? nullptr : story(stories.front());
}

std::vector<const article::Story *> Project::storiesInOrder() const
{
    return sorted(m_stories, [](const article::Story &story) { return story.position; });
}

std::vector<const EntityType *> Project::typesInOrder() const
{
    return sorted(m_types,
                  [](const EntityType &type) { return std::tuple(type.position, type.key == 0, type.key, type.name); });
}

std::vector<const ClaimKind *> Project::claimKindsInOrder() const
{
    return sorted(m_claimKinds, [](const ClaimKind &kind) { return std::tuple(kind.position, kind.name); });
}

std::vector<const Claim *> Project::claimsInOrder() const
{
    return sorted(m_claims, [](const Claim &claim) { return claim.number; });
}

bool operator==(const Project &a, const Project &b)
{
    return a.m_articles == b.m_articles && a.m_stories == b.m_stories && a.m_types == b.m_types
           && a.m_entities == b.m_entities && a.m_claims == b.m_claims && a.m_annotations == b.m_annotations
           && a.m_corrections == b.m_corrections && a.m_absences == b.m_absences && a.m_proposals == b.m_proposals
           && a.m_verdicts == b.m_verdicts && a.m_claimKinds == b.m_claimKinds;
}

} // namespace core::annotation
