// SPDX-License-Identifier: MIT
#pragma once

#include "ui/models/factsmodel.h"

namespace ui {

/// What the articles say about \a entity: first what they do not agree on, then every wording, each with its mentions.
std::vector<Fact> entityFacts(const core::annotation::Project &project, core::EntityId entity);

/// The statements of \a claim by story, version and place; each with the words, who says it, and how it stands to the
/// statement that it is held against: that of the first version of its story that has one.
std::vector<Fact> claimFacts(const core::annotation::Project &project, core::ClaimId claim);

/// Where \a mark stands and what is around it: "PTI · … met Mullah Beradar in Doha …".
Fact placeFact(const core::annotation::Project &project, core::AnnotationId mark);

/// How often \a marks stand in which versions: "3 · PTI 2, AP".
QString versionsText(const core::annotation::Project &project, std::span<const core::AnnotationId> marks);

} // namespace ui
