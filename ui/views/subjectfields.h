// SPDX-License-Identifier: MIT
#pragma once

#include "core/annotation/project.h"
#include "ui/views/formfield.h"
#include "ui/views/inspectorforms.h"

#include <functional>
#include <span>
#include <vector>

namespace ui {

/// Which entity or claim a field is about, at the moment when it is asked.
using EntityGetter = std::function<const core::annotation::Entity &()>;
using ClaimGetter = std::function<const core::annotation::Claim &()>;

/// Type, aliases and Wikidata id: what the form of an entity and that of its mention have in common.
void addEntityFields(InspectorForm &form, const FormContext &context, const EntityGetter &entity);
/// What may be the same entity under another name, each to be merged by one press.
void addMergeOffers(InspectorForm &form, const FormContext &context, const Shown<core::EntityId> &entity);
/// How the articles name the entity, and what they do not agree on; mentions that are selected there can be split off.
void addEntityFacts(InspectorForm &form, const FormContext &context, const Shown<core::EntityId> &entity);
FormField *makeEntityNote(const FormContext &context, const EntityGetter &entity, int fewestLines);

/// The statements of the claim, version by version, and how they stand to the first.
void addClaimFacts(InspectorForm &form, const FormContext &context, const Shown<core::ClaimId> &claim);
FormField *makeStatusField(const FormContext &context, const ClaimGetter &claim);
FormField *makeClaimNote(const FormContext &context, const ClaimGetter &claim, int fewestLines);

/// \a marks in the order of reading, article by article.
std::vector<core::AnnotationId> inOrder(const core::annotation::Project &project,
                                        std::span<const core::AnnotationId> marks);

/// "Imported", or who made \a mark, and when.
QString originText(const core::annotation::Mark &mark);

} // namespace ui
