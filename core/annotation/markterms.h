// SPDX-License-Identifier: MIT
#pragma once

#include "core/annotation/counterparts.h"
#include "core/annotation/markpairs.h"

#include <QString>

#include <unordered_map>
#include <vector>

namespace core::annotation {

/// Says the marks of two projects in words that both have in common. O(records) to build, a look-up O(1).
class MarkTerms
{
public:
    MarkTerms(const Project &mine, const Project &theirs, const Counterparts &counterparts);

    ComparedMark ofMine(const Annotation &annotation) const { return m_mine.compared(annotation); }
    ComparedMark ofTheirs(const Annotation &annotation) const { return m_theirs.compared(annotation); }

    /// The names of the entity types by ComparedMark::label, mine first; the first is empty and stands for statements.
    const std::vector<QString> &labels() const { return m_labels; }

private:
    struct Side {
        const Project *project;
        std::unordered_map<TypeId, int> labels;
        std::unordered_map<EntityId, int> entities;
        std::unordered_map<ClaimId, int> claims;

        ComparedMark compared(const Annotation &annotation) const;
    };

    Side m_mine;
    Side m_theirs;
    std::vector<QString> m_labels{QString()};
};

} // namespace core::annotation
