// SPDX-License-Identifier: MIT
#include "core/annotation/mergeprojects.h"

#include "core/annotation/analysts.h"
#include "core/annotation/edits.h"
#include "core/annotation/idtranslation.h"
#include "core/annotation/markterms.h"
#include "core/annotation/mergestories.h"
#include "core/annotation/presentrecord.h"
#include "core/annotation/reconciled.h"

#include <algorithm>
#include <set>
#include <tuple>
#include <type_traits>

namespace core::annotation {

namespace {

using article::Article;

template<class Id, class Kind>
const Kind *find(const SharedMap<Id, Kind> &records, Id id)
{
    const auto found = records.find(id);
    return found == records.end() ? nullptr : &found->second;
}

/// What mine calls otherwise although it is the same: numbers and names that only have to be unique.
Article asMine(Article theirs, const Article &mine)
{
    theirs.fileName = mine.fileName;
    theirs.encoding = mine.encoding;
    return theirs;
}
Claim asMine(Claim theirs, const Claim &mine)
{
    theirs.number = mine.number;
    return theirs;
}
template<class Kind>
Kind asMine(Kind theirs, const Kind &)
{
    return theirs;
}

/// The same, for what may have come into mine as \a past: a key that was taken here was left behind.
template<class Kind>
Kind asTaken(Kind theirs, const Kind &past)
{
    return asMine(std::move(theirs), past);
}
EntityType asTaken(EntityType theirs, const EntityType &past)
{
    theirs.key = past.key == 0 ? 0 : theirs.key;
    return theirs;
}

class Planning
{
public:
    Planning(const Project &mine, const Project &theirs, const Project *base, const Pasts &pasts)
        : m_mine(mine), m_theirs(theirs), m_base(base), m_pasts(pasts), m_translated(mine, theirs, base)
    {}

    Merge result()
    {
        const Project none;
        const Project &base = m_base ? *m_base : none;
        compareArticles(base);
        compare(m_mine.types(), m_theirs.types(), base.types());
        compare(m_mine.claimKinds(), m_theirs.claimKinds(), base.claimKinds());
        compare(m_mine.entities(), m_theirs.entities(), base.entities());
        compare(m_mine.claims(), m_theirs.claims(), base.claims());
        compareMarks(base);
        compare(m_mine.corrections(), m_theirs.corrections(), base.corrections());
        compare(m_mine.proposals(), m_theirs.proposals(), base.proposals());
        compare(m_mine.absences(), m_theirs.absences(), base.absences());
        compare(m_mine.verdicts(), m_theirs.verdicts(), base.verdicts());
        keepSubjects(m_merge.theirTypes, m_theirs.types());
        keepSubjects(m_merge.theirKinds, m_theirs.claimKinds());
        keepSubjects(m_merge.theirEntities, m_theirs.entities());
        keepSubjects(m_merge.theirClaims, m_theirs.claims());
        m_merge.stories = mergedStories(m_mine, m_theirs, m_base, m_translated);
        return std::move(m_merge);
    }

private:
    /// Of one kind of records.
    template<class Id, class Kind>
    void compare(const SharedMap<Id, Kind> &mine, const SharedMap<Id, Kind> &theirs, const SharedMap<Id, Kind> &base)
    {
        std::set<Id> seen;
        for (const auto &[id, original] : theirs) {
            const Id here = m_translated(id);
            seen.insert(here);
            compareOne(find(mine, here), original, find(base, here));
        }
        for (const auto &[id, record] : mine) {
            const Kind *before = find(base, id);
            if (!seen.contains(id) && wasThere(record, before))
                removedThere(record, before);
        }
    }

    /// Whether mine has had \a theirs, which is told in its ids, already.
    template<class Kind>
    bool isKnownHere(const Kind &theirs) const
    {
        return std::ranges::any_of(m_pasts.mine.of(theirs),
                                   [&](const Kind &past) { return asTaken(theirs, past) == past; });
    }

    /// Whether they have had \a mine already.
    template<class Kind>
    bool isKnownThere(const Kind &mine) const
    {
        return std::ranges::any_of(m_pasts.theirs.of(mine),
                                   [&](const Kind &past) { return asTaken(m_translated(past), mine) == mine; });
    }

    /// Whether what they have, \a original or in the ids of mine \a theirs, is anything new.
    template<class Kind>
    bool isNews(const Kind &original, const Kind &theirs, const Kind *base) const
    {
        return (!base || original != *base) && !isKnownHere(theirs);
    }

    /// Whether mine has had a record with the id of \a theirs.
    template<class Kind>
    bool wasHere(const Kind &theirs, const Kind *base) const
    {
        return base || !m_pasts.mine.of(theirs).empty();
    }
    template<class Kind>
    bool wasThere(const Kind &mine, const Kind *base) const
    {
        return base || !m_pasts.theirs.of(mine).empty();
    }

    template<class Kind>
    void compareOne(const Kind *mine, const Kind &original, const Kind *base)
    {
        const Kind theirs = mine ? asMine(m_translated(original), *mine) : m_translated(original);
        const bool isChangedThere = isNews(original, theirs, base);
        if (!mine && !wasHere(theirs, base))
            m_merge.added.push_back(theirs);
        else if (!mine && isChangedThere)
            ask<Kind>(std::nullopt, theirs);
        else if (mine && isChangedThere && *mine != theirs)
            changedThere(*mine, theirs, base, idOf(original) == idOf(theirs));
        else if (mine)
            count(*mine, m_merge.marks.agreed);
    }

    template<class Kind>
    void changedThere(const Kind &mine, const Kind &theirs, const Kind *base, bool isOneId)
    {
        const std::optional<Kind> both = reconciled(mine, theirs, isOneId);
        if ((base && mine == *base) || isKnownThere(mine)) {
            m_merge.replaced.push_back({mine, theirs});
            count(mine, m_merge.marks.changed);
        } else if (both) {
            if (*both != mine)
                m_merge.replaced.push_back({mine, *both});
            count(mine, m_merge.marks.agreed);
        } else {
            ask<Kind>(mine, theirs);
        }
    }

    template<class Kind>
    void removedThere(const Kind &mine, const Kind *base)
    {
        if (m_pasts.mine.wasRemoved(mine))
            return; // and was brought back since
        if (!(base && mine == *base) && !isKnownThere(mine)) {
            ask<Kind>(mine, std::nullopt);
            return;
        }
        m_merge.removed.push_back(mine);
        count(mine, m_merge.marks.removed);
    }

    /// What is only remembered about comparing, carrying and suggesting is never asked about: mine stays.
    template<class Kind>
    void ask(std::optional<Kind> mine, std::optional<Kind> theirs)
    {
        constexpr bool isOfSubjects = std::is_same_v<Kind, EntityType> || std::is_same_v<Kind, Entity>;
        constexpr bool isOfClaims = std::is_same_v<Kind, ClaimKind> || std::is_same_v<Kind, Claim>;
        constexpr bool isOfArticles = std::is_same_v<Kind, Article> || std::is_same_v<Kind, Annotation>;
        if constexpr (isOfSubjects || isOfArticles || isOfClaims)
            conflict(std::move(mine), std::move(theirs));
    }

    void conflict(std::optional<Record> mine, std::optional<Record> theirs, Differences differences = {},
                  std::vector<Record> along = {})
    {
        m_merge.conflicts.push_back({std::move(mine), std::move(theirs), differences, std::move(along)});
    }

    static void count(const Annotation &, qsizetype &counter) { ++counter; }
    template<class Kind>
    static void count(const Kind &, qsizetype &)
    {}

    void compareArticles(const Project &base)
    {
        std::set<ArticleId> seen;
        for (const auto &[id, original] : m_theirs.articles()) {
            const ArticleId here = m_translated(id);
            seen.insert(here);
            const Article *mine = m_mine.article(here);
            const Article *before = base.article(here);
            if (mine || !wasHere(m_translated(original), before)) {
                compareOne(mine, original, before);
                continue;
            }
            m_removedHere.insert(here);
            if (std::vector<Record> marks = newMarks(m_theirs, id, base); !marks.empty())
                conflict(std::nullopt, m_translated(original), {}, std::move(marks));
        }
        for (const auto &[id, article] : m_mine.articles()) {
            if (!wasThere(article, base.article(id)) || seen.contains(id))
                continue;
            m_removedThere.insert(id);
            if (m_pasts.mine.wasRemoved(article))
                continue; // and was brought back since
            if (newMarks(m_mine, id, base).empty())
                m_merge.removed.push_back(article);
            else
                conflict(article, std::nullopt);
        }
    }

    /// All marks of the article, if one of them is not as it was in \a base.
    std::vector<Record> newMarks(const Project &project, ArticleId article, const Project &base) const
    {
        std::vector<Record> marks;
        bool isNew = false;
        for (const AnnotationId &id : project.annotationsOf(article)) {
            const Annotation &annotation = *project.annotation(id);
            const bool isTheirs = &project == &m_theirs;
            const Annotation here = isTheirs ? m_translated(annotation) : annotation;
            marks.push_back(here);
            const Annotation *before = base.annotation(id);
            const bool isKnown = isTheirs ? isKnownHere(here) : isKnownThere(here);
            isNew = isNew || ((!before || *before != annotation) && !isKnown);
        }
        return isNew ? marks : std::vector<Record>();
    }

    void compareMarks(const Project &base)
    {
        std::map<ArticleId, std::vector<const Annotation *>> onlyTheirs;
        std::set<AnnotationId> seen;
        for (const auto &[id, original] : m_theirs.annotations()) {
            const AnnotationId here = m_translated(id);
            const Annotation *mine = m_mine.annotation(here);
            const Annotation *before = base.annotation(here);
            seen.insert(here);
            if (m_removedHere.contains(m_translated(markOf(original).article)))
                continue; // comes with its article or not at all
            if (!mine && !wasHere(m_translated(original), before))
                onlyTheirs[m_translated(markOf(original).article)].push_back(&original);
            else
                compareOne(mine, original, before);
        }
        std::map<ArticleId, std::vector<const Annotation *>> onlyMine;
        for (const auto &[id, mine] : m_mine.annotations()) {
            const Annotation *before = base.annotation(id);
            if (seen.contains(id) || m_removedThere.contains(markOf(mine).article))
                continue;
            if (wasThere(mine, before))
                removedThere(mine, before);
            else
                onlyMine[markOf(mine).article].push_back(&mine);
        }
        const MarkTerms terms(m_mine, m_theirs, m_translated.counterparts());
        for (const auto &[article, theirs] : onlyTheirs)
            compareNewMarks(terms, onlyMine[article], theirs);
    }

    void compareNewMarks(const MarkTerms &terms, const std::vector<const Annotation *> &mine,
                         const std::vector<const Annotation *> &theirs)
    {
        std::vector<ComparedMark> ofMine;
        std::vector<ComparedMark> ofTheirs;
        for (const Annotation *annotation : mine)
            ofMine.push_back(terms.ofMine(*annotation));
        for (const Annotation *annotation : theirs)
            ofTheirs.push_back(terms.ofTheirs(*annotation));
        for (const MarkPair &pair : pairMarks(ofMine, ofTheirs)) {
            if (!pair.theirs)
                continue;
            const Annotation &original = *theirs[*pair.theirs];
            const bool isRelated
                = pair.mine
                  && !(pair.differences.testFlag(Difference::Bounds) && pair.differences.testFlag(Difference::About));
            if (!isRelated) {
                m_merge.added.push_back(m_translated(original));
                ++m_merge.marks.added;
            } else if (pair.differences) {
                conflict(*mine[*pair.mine], m_translated(original), pair.differences);
            } else {
                join(*mine[*pair.mine], original);
            }
        }
    }

    /// Both have marked the same.
    void join(const Annotation &mine, const Annotation &theirs)
    {
        Annotation both = mine;
        markOf(both).analyst = joinedAnalysts(markOf(mine).analyst, markOf(theirs).analyst);
        markOf(both).note = joinedNotes(markOf(mine).note, markOf(theirs).note);
        if (auto *statement = std::get_if<Statement>(&both); statement && !statement->speaker)
            statement->speaker = std::get<Statement>(m_translated(theirs)).speaker;
        if (both != mine)
            m_merge.replaced.push_back({mine, both});
        ++m_merge.marks.agreed;
    }

    template<class Id, class Kind>
    void keepSubjects(std::map<Id, Kind> &kept, const SharedMap<Id, Kind> &theirs)
    {
        for (const auto &[id, record] : theirs)
            kept.emplace(m_translated(id), m_translated(record));
    }

    const Project &m_mine;
    const Project &m_theirs;
    const Project *m_base;
    const Pasts &m_pasts;
    const IdTranslation m_translated;
    std::set<ArticleId> m_removedHere;
    std::set<ArticleId> m_removedThere;
    Merge m_merge;
};

/// Articles, entities and claims before marks; marks by place.
auto orderOf(const MergeConflict &conflict)
{
    const Record &record = conflict.mine ? *conflict.mine : *conflict.theirs;
    const auto *annotation = std::get_if<Annotation>(&record);
    return annotation ? std::tuple(record.index(), markOf(*annotation).article.toString(),
                                   markOf(*annotation).spans.hull().begin)
                      : std::tuple(record.index(), QString(), qsizetype(0));
}

/// What only one side has is no question where it is there whatever is decided, as something needs it.
void dropVoidQuestions(const Project &mine, Merge &merge)
{
    const auto isOneSided = [](const MergeConflict &conflict) { return !conflict.mine || !conflict.theirs; };
    if (std::ranges::none_of(merge.conflicts, isOneSided))
        return;
    const auto decided = [&](Take take) {
        Project result = mine;
        const std::vector<Take> all(merge.conflicts.size(), take);
        [[maybe_unused]] const auto done = result.apply(mergeStep(mine, merge, all, {}));
        Q_ASSERT(done);
        return result;
    };
    const Project withMine = decided(Take::Mine);
    const Project withTheirs = decided(Take::Theirs);
    std::erase_if(merge.conflicts, [&](const MergeConflict &conflict) {
        return isOneSided(conflict)
               && (conflict.mine ? presentRecord(withTheirs, *conflict.mine)
                                 : presentRecord(withMine, *conflict.theirs));
    });
}

} // namespace

bool MergeConflict::canTakeBoth() const
{
    return mine && theirs && (std::holds_alternative<Annotation>(*mine) || std::holds_alternative<Entity>(*mine));
}

bool MergeConflict::asksTheSame(const MergeConflict &other) const
{
    return mine == other.mine && theirs == other.theirs;
}

Merge mergeOf(const Project &mine, const Project &theirs, const Project *base, const Pasts &pasts)
{
    Merge merge = Planning(mine, theirs, base, pasts).result();
    dropVoidQuestions(mine, merge);
    std::ranges::stable_sort(merge.conflicts, {}, orderOf);
    return merge;
}

} // namespace core::annotation
