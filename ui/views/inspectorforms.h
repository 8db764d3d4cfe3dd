// SPDX-License-Identifier: MIT
#pragma once

#include "core/annotation/edits.h"
#include "ui/theme.h"

#include <functional>
#include <memory>
#include <optional>

class QWidget;

namespace ui {

class InspectorForm;
class ProjectSource;

/// What a form is about. Copies are about the same: whoever holds one can make the form show another thing of its kind,
/// or nothing.
template<class Id>
class Shown
{
public:
    void show(Id id) const { *m_id = id; }
    void showNothing() const { m_id->reset(); }
    bool isNothing() const { return !m_id->has_value(); }

    /// There must be something.
    operator Id() const { return m_id->value(); }

private:
    std::shared_ptr<std::optional<Id>> m_id = std::make_shared<std::optional<Id>>();
};

/// What a form needs to know of the world. It must outlive the form.
struct FormContext {
    const ProjectSource &source;
    std::function<core::annotation::Author()> author;
    Theme theme;
};

/// A form on one thing of the project, which must be there whenever the form is refreshed or edited; of what may be
/// another one, InspectorForm::showOther() is told.
InspectorForm *makeMentionForm(const FormContext &context, const Shown<core::AnnotationId> &mark, QWidget *parent);
InspectorForm *makeStatementForm(const FormContext &context, const Shown<core::AnnotationId> &mark, QWidget *parent);
InspectorForm *makeEntityForm(const FormContext &context, const Shown<core::EntityId> &entity, QWidget *parent);
InspectorForm *makeClaimForm(const FormContext &context, const Shown<core::ClaimId> &claim, QWidget *parent);
InspectorForm *makeTypeForm(const FormContext &context, core::TypeId type, QWidget *parent);
InspectorForm *makeClaimKindForm(const FormContext &context, core::ClaimKindId kind, QWidget *parent);
InspectorForm *makeArticleForm(const FormContext &context, const Shown<core::ArticleId> &article, QWidget *parent);

} // namespace ui
