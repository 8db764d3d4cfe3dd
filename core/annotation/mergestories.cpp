// SPDX-License-Identifier: MIT
#include "core/annotation/mergestories.h"

#include <algorithm>
#include <ranges>
#include <set>

namespace core::annotation {

using article::Story;

namespace {

class StoryMerge
{
public:
    StoryMerge(const Project &mine, const Project &theirs, const Project *base, const IdTranslation &translated)
        : m_mine(mine), m_theirs(theirs), m_base(base), m_translated(translated)
    {}

    std::map<StoryId, Story> result()
    {
        takeTheirs();
        takeMine();
        tellApart();
        for (const auto &[id, article] : m_mine.articles())
            place(id, *m_mine.storyOf(id));
        for (const Story *story : m_theirs.storiesInOrder()) {
            for (const ArticleId &version : story->versions)
                place(m_translated(version), m_translated(*story));
        }
        std::erase_if(m_stories, [](const auto &entry) { return entry.second.versions.empty(); });
        return std::move(m_stories);
    }

private:
    const Story *before(StoryId id) const { return m_base ? m_base->story(id) : nullptr; }
    bool isMine(ArticleId id) const { return m_mine.article(id) != nullptr; }

    void takeTheirs()
    {
        for (const auto &[id, original] : m_theirs.stories()) {
            const Story *mine = m_mine.story(id);
            const Story *base = before(id);
            const Story theirs = m_translated(original);
            if (mine)
                m_stories.emplace(id, base && *mine == *base ? theirs : *mine);
            else if (!base && (m_base || std::ranges::none_of(theirs.versions, [&](auto v) { return isMine(v); })))
                m_stories.emplace(id, theirs);
        }
    }

    void takeMine()
    {
        for (const auto &[id, mine] : m_mine.stories()) {
            const Story *base = before(id);
            const bool isRemovedThere = base && *base == mine && !m_theirs.story(id);
            if (!isRemovedThere)
                m_stories.emplace(id, mine);
        }
    }

    /// Where an article that several stories list is to stay: where I have moved it, else where they have.
    StoryId home(ArticleId id, const std::set<StoryId> &listing) const
    {
        const Story *mine = m_mine.storyOf(id);
        if (!mine || !listing.contains(mine->id))
            return *listing.begin();
        const Story *base = m_base ? m_base->storyOf(id) : nullptr;
        if (!base || base->id != mine->id)
            return mine->id;
        const auto moved = std::ranges::find_if(listing, [&](StoryId each) { return each != mine->id; });
        return moved == listing.end() ? mine->id : *moved;
    }

    void tellApart()
    {
        std::map<ArticleId, std::set<StoryId>> listing;
        for (const auto &[id, story] : m_stories) {
            for (const ArticleId &version : story.versions)
                listing[version].insert(id);
        }
        for (const auto &[article, stories] : listing) {
            const StoryId stays = home(article, stories);
            for (const StoryId &id : stories) {
                if (id != stays)
                    std::erase(m_stories.at(id).versions, article);
            }
            m_placed.insert(article);
        }
    }

    /// Puts \a id, where it is nowhere yet, into \a story, or where other versions of that are.
    void place(ArticleId id, const Story &story)
    {
        if (!m_placed.insert(id).second)
            return;
        const auto lists = [&](const auto &entry) {
            return std::ranges::any_of(entry.second.versions,
                                       [&](ArticleId each) { return std::ranges::contains(story.versions, each); });
        };
        auto found = m_stories.find(story.id);
        if (found == m_stories.end())
            found = std::ranges::find_if(m_stories, lists);
        if (found == m_stories.end())
            found = m_stories.emplace(story.id, Story{story.id, story.name, story.position, {}}).first;
        found->second.versions.push_back(id);
    }

    const Project &m_mine;
    const Project &m_theirs;
    const Project *m_base;
    const IdTranslation &m_translated;
    std::map<StoryId, Story> m_stories;
    std::set<ArticleId> m_placed;
};

} // namespace

std::map<StoryId, Story> mergedStories(const Project &mine, const Project &theirs, const Project *base,
                                       const IdTranslation &translated)
{
    return StoryMerge(mine, theirs, base, translated).result();
}

} // namespace core::annotation
