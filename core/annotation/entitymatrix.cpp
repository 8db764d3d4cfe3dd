// SPDX-License-Identifier: MIT
#include "core/annotation/entitymatrix.h"

#include "core/annotation/knownnames.h"
#include "core/annotation/words.h"
#include "core/base/parallel.h"
#include "core/text/fold.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <tuple>

namespace core::annotation {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestReach = 400; // UTF-16 units: a mention that begins farther ahead of a name does not cover it

constexpr std::array<Word<EntityState>, entityStates> stateWords{{
    {EntityState::Mentioned, "mentioned"_L1},
    {EntityState::NotMarked, "not marked"_L1},
    {EntityState::Absent, "absent"_L1},
    {EntityState::NotRead, "not read"_L1},
    {EntityState::NotSearched, "not searched"_L1},
}};

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Annotation)
};

/// Whether one of \a mentions is among \a some.
bool share(std::span<const AnnotationId> mentions, std::span<const AnnotationId> some)
{
    return std::ranges::find_first_of(mentions, some) != mentions.end();
}

/// What sets \a mentions, all of one version, apart in a conflict: the values that they have.
void addConflict(EntityCell &cell, const EntityConflict &conflict, std::span<const Wording> forms)
{
    for (const Wording &value : conflict.values) {
        const bool isOdd = &value != &conflict.values.front();
        if (conflict.kind != EntityConflict::Kind::Spelling) {
            if (share(cell.mentions, value.mentions))
                cell.traits.push_back({conflict.kind, value.text, isOdd});
            continue;
        }
        for (size_t i = 0; isOdd && i < forms.size(); ++i)
            cell.forms[i].isOdd |= share(forms[i].mentions, value.mentions);
    }
}

EntityCell cellOf(std::span<const PlacedMention> mentions, std::span<const EntityConflict> conflicts)
{
    EntityCell cell;
    std::ranges::transform(mentions, std::back_inserter(cell.mentions), &PlacedMention::id);
    const std::vector<Wording> forms = surfaceForms(mentions);
    for (const Wording &form : forms)
        cell.forms.push_back({form.text, int(form.mentions.size()), false});
    for (const EntityConflict &conflict : conflicts)
        addConflict(cell, conflict, forms);
    return cell;
}

EntityRow rowOf(const EntityWork::Subject &subject, std::span<const EntityWork::Version> versions)
{
    EntityRow row{subject.entity, conflictsOf(subject.mentions), {}};
    auto begin = subject.mentions.begin();
    for (const EntityWork::Version &version : versions) {
        const auto end = std::find_if(begin, subject.mentions.end(),
                                      [&](const PlacedMention &mention) { return mention.article != version.id; });
        row.cells.push_back(cellOf(std::span(begin, end), row.conflicts));
        begin = end;
    }
    return row;
}

/// The names of several subjects, each with whose it is.
class Names
{
public:
    void add(const QString &name, size_t subject)
    {
        const auto [place, isNew] = m_places.try_emplace(name, m_names.size());
        if (isNew) {
            m_names.push_back(name);
            m_owners.emplace_back();
        }
        if (m_owners[place->second].empty() || m_owners[place->second].back() != subject)
            m_owners[place->second].push_back(subject);
    }

    bool isEmpty() const { return m_names.empty(); }

    /// Calls \a take with a subject and a place (UTF-16 units) of \a text, ascending.
    template<class Take>
    void find(const QString &text, Take take) const
    {
        const text::FoldedText folded = text::FoldedText::of(text);
        text::FoldedWalk walk(folded);
        for (const KnownNames::Place &place : KnownNames(m_names).in(folded.text(), unitsOf(folded.text(), false))) {
            const text::Span span = walk.toRaw(place.span);
            for (const size_t subject : m_owners[place.name])
                take(subject, span);
        }
    }

private:
    std::map<QString, size_t> m_places;
    std::vector<QString> m_names;
    std::vector<std::vector<size_t>> m_owners;
};

/// Looks for the subjects without mentions in version number \a version.
void search(const EntityWork &work, size_t version, std::vector<EntityRow> &rows)
{
    Names names;
    for (size_t i = 0; i < rows.size(); ++i) {
        if (!rows[i].cells[version].mentions.empty())
            continue;
        for (const QString &name : work.subjects[i].names)
            names.add(name, i);
        for (const EntityCell &cell : rows[i].cells) {
            for (const EntityForm &form : cell.forms)
                names.add(form.text, i);
        }
    }
    if (names.isEmpty())
        return;
    names.find(work.versions[version].text,
               [&](size_t subject, text::Span place) { rows[subject].cells[version].named.push_back(place); });
}

/// Whether a mention of anything covers a part of \a place.
bool isMarked(const Project &project, ArticleId version, text::Span place)
{
    const std::span<const AnnotationId> marks = project.annotationsOf(version);
    const auto hullOf = [&project](AnnotationId id) { return markOf(*project.annotation(id)).spans.hull(); };
    auto mark = std::ranges::lower_bound(marks, place.end, {}, [&](AnnotationId id) { return hullOf(id).begin; });
    while (mark != marks.begin()) {
        const Annotation &annotation = *project.annotation(*--mark);
        const text::Span hull = markOf(annotation).spans.hull();
        if (hull.begin < place.begin - longestReach)
            return false;
        if (std::holds_alternative<Mention>(annotation) && hull.overlaps(place))
            return true;
    }
    return false;
}

} // namespace

bool EntityCell::isOdd() const
{
    return std::ranges::any_of(forms, &EntityForm::isOdd) || std::ranges::any_of(traits, &EntityTrait::isOdd);
}

EntityWork entityWork(const Project &project, std::span<const EntityId> entities, std::span<const ArticleId> versions)
{
    EntityWork work;
    for (const ArticleId version : versions)
        work.versions.push_back({version, project.article(version)->text});
    for (const EntityId id : entities) {
        const Entity &entity = *project.entity(id);
        EntityWork::Subject subject{id, QStringList(entity.name) + entity.aliases, {}};
        std::vector<std::tuple<size_t, text::Span, AnnotationId>> places;
        for (const AnnotationId mention : project.mentionsOf(id)) {
            const Mark &mark = markOf(*project.annotation(mention));
            if (const auto version = std::ranges::find(versions, mark.article); version != versions.end())
                places.emplace_back(version - versions.begin(), mark.spans.hull(), mention);
        }
        std::ranges::sort(places);
        for (const auto &[version, hull, mention] : places) {
            subject.mentions.push_back(
                {mention, versions[version], work.versions[version].text, markOf(*project.annotation(mention)).spans});
        }
        work.subjects.push_back(std::move(subject));
    }
    return work;
}

std::optional<std::vector<EntityRow>> entityRows(const EntityWork &work, const Job &job)
{
    std::vector<EntityRow> rows = inParallel(work.subjects.size(), [&](size_t i) {
        return job.isCancelled() ? EntityRow{work.subjects[i].entity, {}, {}} : rowOf(work.subjects[i], work.versions);
    });
    for (size_t version = 0; version < work.versions.size() && !job.isCancelled(); ++version)
        search(work, version, rows);
    return job.isCancelled() ? std::nullopt : std::optional(std::move(rows));
}

void settle(EntityCell &cell, const Project &project, ArticleId version, std::span<const text::Span> read, double share)
{
    cell.found.reset();
    if (!cell.mentions.empty()) {
        cell.state = EntityState::Mentioned;
        return;
    }
    const auto unmarked
        = std::ranges::find_if(cell.named, [&](text::Span place) { return !isMarked(project, version, place); });
    if (unmarked != cell.named.end())
        cell.found = *unmarked;
    cell.state = cell.found                  ? EntityState::NotMarked
                 : countsAsRead(share, read) ? EntityState::Absent
                                             : EntityState::NotRead;
}

bool concerns(const Project &project, EntityId entity, std::span<const ArticleId> versions)
{
    const std::span<const AnnotationId> mentions = project.mentionsOf(entity);
    return mentions.empty() || std::ranges::any_of(mentions, [&](AnnotationId id) {
               return std::ranges::contains(versions, markOf(*project.annotation(id)).article);
           });
}

std::optional<EntityMatrix> entityMatrix(const Project &project, std::span<const ArticleId> versions,
                                         const ReadPassages &read, const Job &job)
{
    std::vector<std::tuple<int, int, QString, EntityId>> order;
    for (const auto &[id, entity] : project.entities()) {
        const EntityType &type = *project.type(entity.type);
        if (concerns(project, id, versions))
            order.emplace_back(type.position, type.key, entity.name, id);
    }
    std::ranges::sort(order);
    std::vector<EntityId> entities;
    std::ranges::transform(order, std::back_inserter(entities), [](const auto &entry) { return std::get<3>(entry); });

    auto rows = entityRows(entityWork(project, entities, versions), job);
    if (!rows)
        return std::nullopt;
    EntityMatrix matrix{{versions.begin(), versions.end()}, *std::move(rows)};
    for (size_t i = 0; i < versions.size(); ++i) {
        const ReadPassages::Spans spans = read.ofAnybody(versions[i]);
        const double share = shareRead(project.article(versions[i])->text, spans);
        for (EntityRow &row : matrix.rows)
            settle(row.cells[i], project, versions[i], spans, share);
    }
    return matrix;
}

QString toString(EntityState state)
{
    return wordOf(stateWords, state);
}

QString wordFor(EntityState state)
{
    using enum EntityState;
    switch (state) {
    case Mentioned:
        return Texts::tr("mentioned");
    case NotMarked:
        return Texts::tr("not marked");
    case Absent:
        return Texts::tr("absent");
    case NotRead:
        return Texts::tr("not read yet");
    case NotSearched:
        return Texts::tr("not searched yet");
    }
    Q_UNREACHABLE_RETURN({});
}

QString signOf(EntityState state)
{
    using enum EntityState;
    switch (state) {
    case Mentioned:
        return {};
    case NotMarked:
        return u"?"_s;
    case Absent:
        return u"∅"_s;
    case NotRead:
        return u"○"_s;
    case NotSearched:
        return u"…"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace core::annotation
