// SPDX-License-Identifier: MIT
#pragma once

#include "core/annotation/change.h"

#include <QtAssert>

#include <algorithm>
#include <map>
#include <set>
#include <span>
#include <unordered_map>
#include <vector>

namespace core::annotation {

/// Who refers to whom in a Project, so that it can check a change and answer look-ups without searching. Follows from
/// the records alone: link() for every record that is there, in any order, and unlink() undoes it.
class ProjectIndex
{
public:
    /// O(log size), and a move of the ids behind it in each list that it stands in: whoever links many does it by id.
    template<class Kind>
    void link(const Kind &record)
    {
        list(record);
        place(record);
    }
    template<class Kind>
    void unlink(const Kind &record)
    {
        eachList(record, [id = idOf(record)](auto &lists, const auto &key) { erase(lists, key, id); });
        unplace(record);
        uncount(record);
    }

    /// \name link() in two parts, for many: by id, and annotations by their place
    /// @{
    template<class Kind>
    void list(const Kind &record)
    {
        eachList(record, [id = idOf(record)](auto &lists, const auto &key) { insert(lists[key], id); });
        count(record);
    }
    template<class Kind>
    void place(const Kind &)
    {}
    void place(const Annotation &annotation);
    /// @}

    /// By begin, the longer first, then by id.
    std::span<const AnnotationId> annotationsOf(ArticleId id) const;
    std::span<const AnnotationId> mentionsOf(EntityId id) const;   ///< by id
    std::span<const AnnotationId> statementsOf(ClaimId id) const;  ///< by id
    std::span<const AnnotationId> statementsBy(EntityId id) const; ///< by id
    /// By id; those of either side.
    std::span<const CorrectionId> correctionsOf(ArticleId id) const;
    std::span<const AbsenceId> absencesOf(ArticleId id) const;        ///< by id
    std::span<const AbsenceId> absencesOf(ClaimId id) const;          ///< by id
    std::span<const ProposalId> proposalsFrom(AnnotationId id) const; ///< by id
    std::span<const ProposalId> proposalsIn(ArticleId id) const;      ///< by id
    /// Once for each time that a story lists it: a whole project has exactly one.
    std::span<const StoryId> storiesOf(ArticleId id) const;

    bool hasEntityOf(TypeId type) const { return m_entityCounts.contains(type); }
    bool hasClaimOf(ClaimKindId kind) const { return m_kindCounts.contains(kind); }
    bool hasFileName(const QString &name) const { return m_fileNames.contains(name); }
    bool hasClaimNumber(int number) const { return m_claimNumbers.contains(number); }

private:
    /// Calls \a change with every list, by id, that \a record stands in, and its key there.
    template<class Kind>
    void eachList(const Kind &, auto)
    {}
    void eachList(const article::Story &story, auto change)
    {
        for (const ArticleId &version : story.versions)
            change(m_stories, version);
    }
    void eachList(const Annotation &annotation, auto change)
    {
        if (const auto *mention = std::get_if<Mention>(&annotation)) {
            change(m_byEntity, mention->entity);
            return;
        }
        const auto &statement = std::get<Statement>(annotation);
        change(m_byClaim, statement.claim);
        if (statement.speaker)
            change(m_bySpeaker, *statement.speaker);
    }
    void eachList(const Correction &correction, auto change)
    {
        change(m_corrections, correction.first);
        change(m_corrections, correction.second);
    }
    void eachList(const Absence &absence, auto change)
    {
        change(m_absencesByArticle, absence.article);
        change(m_absencesByClaim, absence.claim);
    }
    void eachList(const Proposal &proposal, auto change)
    {
        change(m_proposalsFrom, proposal.source);
        change(m_proposalsIn, proposal.article);
    }

    template<class Value>
    static void insert(std::vector<Value> &values, const Value &value)
    {
        const bool isLast = values.empty() || values.back() < value;
        values.insert(isLast ? values.end() : std::ranges::lower_bound(values, value), value);
    }
    template<class Lists, class Key, class Value>
    static void erase(Lists &lists, const Key &key, const Value &value)
    {
        const auto list = lists.find(key);
        Q_ASSERT(list != lists.end());
        list->second.erase(std::ranges::lower_bound(list->second, value));
        if (list->second.empty())
            lists.erase(list);
    }

    template<class Kind>
    void unplace(const Kind &)
    {}
    void unplace(const Annotation &annotation);

    // Whose names, numbers and uses are counted.
    template<class Kind>
    void count(const Kind &)
    {}
    template<class Kind>
    void uncount(const Kind &)
    {}
    void count(const article::Article &article);
    void uncount(const article::Article &article);
    void count(const Entity &entity);
    void uncount(const Entity &entity);
    void count(const Claim &claim);
    void uncount(const Claim &claim);

    template<class Key, class Value>
    using Lists = std::unordered_map<Key, std::vector<Value>>;

    /// What stands in an article, by begin, the longer first, then by id.
    struct Standing {
        std::vector<AnnotationId> ids;
        std::vector<text::Span> hulls; ///< of each
    };

    std::unordered_map<ArticleId, Standing> m_byArticle;
    Lists<EntityId, AnnotationId> m_byEntity;
    Lists<ClaimId, AnnotationId> m_byClaim;
    Lists<EntityId, AnnotationId> m_bySpeaker;
    Lists<ArticleId, CorrectionId> m_corrections;
    Lists<ArticleId, AbsenceId> m_absencesByArticle;
    Lists<ClaimId, AbsenceId> m_absencesByClaim;
    Lists<AnnotationId, ProposalId> m_proposalsFrom;
    Lists<ArticleId, ProposalId> m_proposalsIn;
    Lists<ArticleId, StoryId> m_stories;
    std::unordered_map<TypeId, qsizetype> m_entityCounts;
    std::unordered_map<ClaimKindId, qsizetype> m_kindCounts;
    std::set<QString> m_fileNames;
    std::set<int> m_claimNumbers;
};

} // namespace core::annotation
