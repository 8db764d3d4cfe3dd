// SPDX-License-Identifier: MIT
#include "core/store/commonstate.h"

#include <algorithm>

namespace core::store {

using annotation::Project;
using annotation::Sequence;

namespace {

Result<bool> isCommon(const ProjectFile &file, const ProjectFile &other, Sequence entry)
{
    const auto mine = file.journal(entry, entry);
    if (!mine)
        return std::unexpected(mine.error());
    const auto theirs = other.journal(entry, entry);
    if (!theirs)
        return std::unexpected(theirs.error());
    return !mine->empty() && !theirs->empty() && mine->front().id == theirs->front().id;
}

/// 0 where there is none. What comes before a common entry is common.
Result<Sequence> lastCommonEntry(const ProjectFile &file, const ProjectFile &other)
{
    Sequence common = 0;
    Sequence beyond = std::min(file.timeline().last(), other.timeline().last()) + 1;
    while (common + 1 < beyond) {
        const Sequence middle = common + (beyond - common) / 2;
        const Result<bool> isSame = isCommon(file, other, middle);
        if (!isSame)
            return std::unexpected(isSame.error());
        (*isSame ? common : beyond) = middle;
    }
    return common;
}

} // namespace

Result<std::optional<Project>> commonState(const ProjectFile &file, const Project &project, const ProjectFile &other)
{
    const Result<Sequence> entry = lastCommonEntry(file, other);
    if (!entry)
        return std::unexpected(entry.error());
    if (*entry == 0 || *entry < file.timeline().first())
        return std::nullopt;
    const auto back = file.stepTo(*entry);
    if (!back)
        return std::unexpected(back.error());
    Project common = project;
    return common.apply(*back).transform([&common](const auto &) { return std::optional(std::move(common)); });
}

} // namespace core::store
