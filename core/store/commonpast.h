// SPDX-License-Identifier: MIT
#pragma once

#include "core/annotation/pastrecords.h"
#include "core/annotation/project.h"
#include "core/store/projectfile.h"

#include <optional>

namespace core::store {

/// What two projects have been together and apart, as far as their journals tell.
struct CommonPast {
    std::optional<annotation::Project> state; ///< before they became two; nullopt where they never were one
    annotation::Pasts pasts;                  ///< since then: the steps that are in force
};

/// \a theirProject: what is in \a theirs. The common state is that after the last entry that both journals have. Reads
/// what both files have done since. Errors: Malformed.
Result<CommonPast> commonPast(const ProjectFile &mine, const ProjectFile &theirs,
                              const annotation::Project &theirProject);

} // namespace core::store
