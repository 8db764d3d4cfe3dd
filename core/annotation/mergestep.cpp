// SPDX-License-Identifier: MIT
#include "core/annotation/edits.h"
#include "core/annotation/mergeprojects.h"
#include "core/annotation/presentrecord.h"
#include "core/annotation/reconciled.h"
#include "core/annotation/removals.h"
#include "core/article/plaintext.h"

#include <QSet>

#include <algorithm>
#include <iterator>
#include <ranges>
#include <set>

namespace core::annotation {

namespace {

using article::Article;
using article::Story;

/// Brings a merge into a copy of the project change by change, so that the project itself decides what is possible.
class Assembly
{
public:
    Assembly(const Project &mine, const Merge &merge) : m_merge(merge), m_project(mine)
    {
        m_lists = {merge.added, merge.replaced, merge.removed};
    }

    void decide(const MergeConflict &conflict, Take take)
    {
        if (take != Take::Theirs)
            m_declined.push_back(&conflict);
        if (take == Take::Mine) {
            noteSubject(m_dropped, conflict.theirs);
            for (const Record &mark : conflict.along)
                noteSubject(m_dropped, mark);
        } else if (take == Take::Both && conflict.canTakeBoth()) {
            takeBoth(*conflict.mine, *conflict.theirs);
        } else {
            takeTheirs(conflict);
        }
    }

    Step result(const QString &name)
    {
        for (const Record &record : m_lists.removed) {
            if (const auto *article = std::get_if<Article>(&record))
                attempt(removeArticle(m_project, article->id).changes);
        }
        removeKinds([](const Record &record) { return isAnnotation(record) || refersToAnnotations(record); });
        bringArticles(m_lists.added);
        for (const Replaced &replaced : m_lists.replaced)
            replace(replaced);
        for (const Record &record : m_lists.added)
            add(record);
        removeKinds([](const Record &record) { return std::holds_alternative<Claim>(record); });
        removeKinds([](const Record &record) { return std::holds_alternative<Entity>(record); });
        removeKinds([](const Record &record) { return std::holds_alternative<EntityType>(record); });
        removeKinds([](const Record &record) { return std::holds_alternative<ClaimKind>(record); });
        removeBare();
        for (const MergeConflict *conflict : m_declined)
            remember(*conflict);
        return {m_changes.empty() ? QString() : name, std::move(m_changes)};
    }

private:
    struct Lists {
        std::vector<Record> added;
        std::vector<Replaced> replaced;
        std::vector<Record> removed;
    };

    static bool isAnnotation(const Record &record) { return std::holds_alternative<Annotation>(record); }
    static bool refersToAnnotations(const Record &record)
    {
        return !std::holds_alternative<Article>(record) && !std::holds_alternative<Claim>(record)
               && !std::holds_alternative<Entity>(record) && !std::holds_alternative<EntityType>(record)
               && !std::holds_alternative<ClaimKind>(record);
    }

    void takeTheirs(const MergeConflict &conflict)
    {
        const std::optional<Record> &mine = conflict.mine;
        const std::optional<Record> &theirs = conflict.theirs;
        noteSubject(m_left, mine);
        if (mine && theirs && placeOf(*mine) == placeOf(*theirs)) {
            m_lists.replaced.push_back({*mine, *theirs});
        } else {
            if (mine)
                m_lists.removed.push_back(*mine);
            if (theirs)
                m_lists.added.push_back(*theirs);
        }
        m_lists.added.insert(m_lists.added.end(), conflict.along.begin(), conflict.along.end());
    }

    void takeBoth(const Record &mine, const Record &theirs)
    {
        if (const auto *entity = std::get_if<Entity>(&mine)) {
            m_lists.replaced.push_back({mine, joined(*entity, std::get<Entity>(theirs))});
            return;
        }
        Annotation other = std::get<Annotation>(theirs);
        if (markOf(other).id == markOf(std::get<Annotation>(mine)).id)
            markOf(other).id = AnnotationId::make();
        m_lists.added.push_back(other);
    }

    bool attempt(std::vector<Change> changes)
    {
        if (changes.empty() || !m_project.apply({{}, changes}))
            return false;
        m_changes.insert(m_changes.end(), std::make_move_iterator(changes.begin()),
                         std::make_move_iterator(changes.end()));
        return true;
    }

    /// Those that others still need stay.
    template<class Wanted>
    void removeKinds(Wanted isWanted)
    {
        for (const Record &record : m_lists.removed) {
            if (!isWanted(record))
                continue;
            if (const auto *annotation = std::get_if<Annotation>(&record))
                removeMark(markOf(*annotation).id);
            else
                attempt({Removed{record}});
        }
    }

    void removeMark(AnnotationId id)
    {
        if (m_project.annotation(id))
            attempt(removals(m_project, std::span(&id, 1)));
    }

    /// New articles and the stories that come of them; as the merge has the stories, if that can be.
    void bringArticles(std::span<const Record> records)
    {
        std::vector<Change> changes;
        QSet<QString> names;
        std::set<ArticleId> present;
        for (const auto &[id, article] : m_project.articles()) {
            names.insert(article.fileName);
            present.insert(id);
        }
        for (const Record &record : records) {
            const auto *article = std::get_if<Article>(&record);
            if (!article || !present.insert(article->id).second)
                continue;
            Article added = *article;
            added.fileName = article::uniqueFileName(article->fileName, names);
            names.insert(added.fileName);
            changes.push_back(Added{added});
        }
        appendStories(changes, present);
        attempt(std::move(changes));
    }

    void appendStories(std::vector<Change> &changes, const std::set<ArticleId> &present) const
    {
        std::map<StoryId, Story> stories = m_merge.stories;
        for (Story &story : stories | std::views::values)
            std::erase_if(story.versions, [&](ArticleId id) { return !present.contains(id); });
        std::erase_if(stories, [](const auto &entry) { return entry.second.versions.empty(); });
        for (const auto &[id, before] : m_project.stories()) {
            if (!stories.contains(id))
                changes.push_back(Removed{before});
        }
        for (const auto &[id, after] : stories) {
            const Story *before = m_project.story(id);
            if (!before)
                changes.push_back(Added{after});
            else if (*before != after)
                changes.push_back(Replaced{*before, after});
        }
    }

    void replace(const Replaced &replaced)
    {
        requireFor(replaced.after);
        attempt({replaced});
    }

    void add(const Record &record)
    {
        requireFor(record);
        if (const auto *claim = std::get_if<Claim>(&record))
            attempt({Added{numbered(*claim)}});
        else if (const auto *type = std::get_if<EntityType>(&record))
            attempt({Added{keyed(*type)}});
        else if (!std::holds_alternative<Article>(record))
            attempt({Added{record}});
    }

    Claim numbered(Claim claim) const
    {
        if (m_project.hasClaimNumber(claim.number))
            claim.number = nextClaimNumber(m_project);
        return claim;
    }

    EntityType keyed(EntityType type) const
    {
        const auto isGone
            = [&](const EntityType &each) { return std::ranges::contains(m_lists.removed, Record(each)); };
        const auto isTaken = [&](const auto &entry) { return entry.second.key == type.key && !isGone(entry.second); };
        if (std::ranges::any_of(m_project.types(), isTaken))
            type.key = 0;
        return type;
    }

    /// Brings what \a record refers to, if it is not there.
    void requireFor(const Record &record)
    {
        if (const auto *entity = std::get_if<Entity>(&record))
            require(m_merge.theirTypes, entity->type, m_project.types());
        const auto *claim = std::get_if<Claim>(&record);
        if (claim && claim->kind)
            require(m_merge.theirKinds, *claim->kind, m_project.claimKinds());
        if (const auto *absence = std::get_if<Absence>(&record); absence && m_project.article(absence->article))
            require(m_merge.theirClaims, absence->claim, m_project.claims());
        const auto *annotation = std::get_if<Annotation>(&record);
        if (!annotation)
            return;
        if (const auto *mention = std::get_if<Mention>(annotation)) {
            require(m_merge.theirEntities, mention->entity, m_project.entities());
            return;
        }
        const auto &statement = std::get<Statement>(*annotation);
        require(m_merge.theirClaims, statement.claim, m_project.claims());
        if (statement.speaker)
            require(m_merge.theirEntities, *statement.speaker, m_project.entities());
    }

    template<class Id, class Kind>
    void require(const std::map<Id, Kind> &theirs, Id id, const SharedMap<Id, Kind> &present)
    {
        const auto found = theirs.find(id);
        if (found != theirs.end() && !present.contains(id))
            add(found->second);
    }

    /// Takes theirs and takes it back at once: the journal then says that it has been known here, and the next merge
    /// does not ask about it again.
    void remember(const MergeConflict &conflict)
    {
        const size_t before = m_changes.size();
        if (conflict.theirs)
            makeTheirs(*conflict.theirs, conflict.along);
        else
            makeGone(*conflict.mine);
        std::vector<Change> back;
        for (size_t i = m_changes.size(); i > before; --i)
            back.push_back(inverse(m_changes[i - 1]));
        attempt(std::move(back));
    }

    void makeGone(const Record &mine)
    {
        if (const auto *article = std::get_if<Article>(&mine))
            attempt(removeArticle(m_project, article->id).changes);
        else if (isAnnotation(mine))
            removeMark(markOf(std::get<Annotation>(mine)).id);
        else
            attempt({Removed{mine}});
    }

    void makeTheirs(const Record &theirs, std::span<const Record> along)
    {
        requireFor(theirs);
        if (const std::optional<Record> mine = presentRecord(m_project, theirs)) {
            if (*mine != theirs)
                attempt({Replaced{*mine, theirs}});
        } else if (std::holds_alternative<Article>(theirs)) {
            bringArticles(std::span(&theirs, 1));
            for (const Record &mark : along)
                add(mark);
        } else {
            attempt({Added{theirs}});
        }
    }

    static void noteSubject(std::vector<Annotation> &marks, const std::optional<Record> &record)
    {
        if (record && isAnnotation(*record))
            marks.push_back(std::get<Annotation>(*record));
    }

    /// What was about to be marked, or was marked here, by what was decided against, where nothing else needs it: as
    /// when a mark is removed.
    void removeBare()
    {
        for (const Annotation &annotation : m_dropped) {
            if (const std::optional<Record> bare = bareSubject(m_project, annotation))
                takeBack(*bare);
        }
        for (const Annotation &annotation : m_left) {
            if (const std::optional<Record> bare = bareSubject(m_project, annotation))
                attempt({Removed{*bare}});
        }
    }

    /// What has only come with this step does not come.
    void takeBack(const Record &record)
    {
        const auto found = std::ranges::find(m_changes, Change(Added{record}));
        if (found != m_changes.end() && m_project.apply({{}, {Removed{record}}}))
            m_changes.erase(found);
    }

    const Merge &m_merge;
    Project m_project;
    Lists m_lists;
    std::vector<Change> m_changes;
    std::vector<Annotation> m_dropped; // theirs that do not come
    std::vector<Annotation> m_left;    // mine that go or change
    std::vector<const MergeConflict *> m_declined;
};

} // namespace

Step mergeStep(const Project &mine, const Merge &merge, std::span<const Take> decisions, const QString &name)
{
    Q_ASSERT(decisions.size() == merge.conflicts.size());
    Assembly assembly(mine, merge);
    for (size_t i = 0; i < decisions.size(); ++i)
        assembly.decide(merge.conflicts[i], decisions[i]);
    return assembly.result(name);
}

} // namespace core::annotation
