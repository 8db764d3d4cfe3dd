// SPDX-License-Identifier: MIT
#pragma once

#include "core/annotation/edits.h"
#include "ui/theme.h"

#include <functional>

class QWidget;

namespace ui {

class InspectorForm;
class ProjectSource;

/// What a form needs to know of the world. It must outlive the form.
struct FormContext {
    const ProjectSource &source;
    std::function<core::annotation::Author()> author;
    Theme theme;
};

/// A form on one thing of the project, which must be there whenever the form is refreshed or edited.
InspectorForm *makeMentionForm(const FormContext &context, core::AnnotationId mark, QWidget *parent);
InspectorForm *makeStatementForm(const FormContext &context, core::AnnotationId mark, QWidget *parent);
InspectorForm *makeEntityForm(const FormContext &context, core::EntityId entity, QWidget *parent);
InspectorForm *makeClaimForm(const FormContext &context, core::ClaimId claim, QWidget *parent);
InspectorForm *makeTypeForm(const FormContext &context, core::TypeId type, QWidget *parent);
InspectorForm *makeClaimKindForm(const FormContext &context, core::ClaimKindId kind, QWidget *parent);
InspectorForm *makeArticleForm(const FormContext &context, core::ArticleId article, QWidget *parent);

} // namespace ui
