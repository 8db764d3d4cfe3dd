// SPDX-License-Identifier: MIT
#pragma once

#include "core/annotation/change.h"

#include <algorithm>
#include <map>
#include <span>
#include <tuple>
#include <utility>
#include <vector>

namespace core::annotation {

/// What the records of a project have been, step after step: from it can be told what another project has taken over,
/// and what it has not seen yet. A value.
class PastRecords
{
public:
    /// What \a step makes of records, whether it adds or replaces them. O(changes · log).
    void add(const Step &step);

    /// What the record with that id has been, in order; empty where it has never been there.
    template<class Kind>
    std::span<const Kind> of(const Kind &record) const
    {
        const auto &all = std::get<Values<Kind>>(m_values);
        const auto found = all.find(idOf(record));
        return found == all.end() ? std::span<const Kind>() : std::span<const Kind>(found->second);
    }

    /// Whether \a record has been here, and was removed as it is.
    template<class Kind>
    bool wasRemoved(const Kind &record) const
    {
        const auto &all = std::get<Values<Kind>>(m_removed);
        const auto found = all.find(idOf(record));
        return found != all.end() && std::ranges::contains(found->second, record);
    }

private:
    template<class Kind>
    using Values = std::map<decltype(idOf(std::declval<const Kind &>())), std::vector<Kind>>;
    template<class... Kinds>
    static std::tuple<Values<Kinds>...> valuesOf(const std::variant<Kinds...> &);

    decltype(valuesOf(std::declval<const Record &>())) m_values;
    decltype(valuesOf(std::declval<const Record &>())) m_removed;
};

/// Of two projects, \a mine and theirs.
struct Pasts {
    PastRecords mine;
    PastRecords theirs;
};

} // namespace core::annotation
