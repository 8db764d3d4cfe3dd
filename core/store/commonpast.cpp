// SPDX-License-Identifier: MIT
#include "core/store/commonpast.h"

#include <algorithm>

namespace core::store {

using annotation::Project;
using annotation::Sequence;
using annotation::Step;

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

Result<CommonPast> commonPast(const ProjectFile &mine, const ProjectFile &theirs, const Project &theirProject)
{
    const Result<Sequence> entry = lastCommonEntry(mine, theirs);
    if (!entry)
        return std::unexpected(entry.error());
    const auto back
        = [entry](const ProjectFile &file) { return file.stepTo(std::max(*entry, file.timeline().first())); };
    const Result<Step> mineBack = back(mine);
    if (!mineBack)
        return std::unexpected(mineBack.error());
    const Result<Step> theirsBack = back(theirs);
    if (!theirsBack)
        return std::unexpected(theirsBack.error());

    CommonPast past;
    past.pasts.mine.add(inverse(*mineBack));
    past.pasts.theirs.add(inverse(*theirsBack));
    if (*entry > 0) {
        past.state = theirProject;
        if (const auto done = past.state->apply(*theirsBack); !done)
            return std::unexpected(done.error());
    }
    return past;
}

} // namespace core::store
