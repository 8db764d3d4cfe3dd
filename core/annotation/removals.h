// SPDX-License-Identifier: MIT
#pragma once

#include "core/annotation/project.h"

namespace core::annotation {

/// One Removed for each of \a ids, which must be there, behind those of what they are proposed for.
std::vector<Change> removals(const Project &project, std::span<const AnnotationId> ids);

/// The removal of what \a annotation is about, where \a annotation is the last that needs it: no other mention or
/// statement, and nothing about it that a person has written down.
std::optional<Change> removalOfSubject(const Project &project, const Annotation &annotation);

/// What \a annotation, which need not be there, is about, where it is there without any mention or statement and with
/// nothing about it that a person has written down.
std::optional<Record> bareSubject(const Project &project, const Annotation &annotation);

} // namespace core::annotation
