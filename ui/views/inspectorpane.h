// SPDX-License-Identifier: MIT
#pragma once

#include "core/annotation/change.h"
#include "core/annotation/edits.h"
#include "core/base/id.h"
#include "ui/theme.h"
#include "ui/views/pane.h"

#include <functional>
#include <memory>
#include <variant>
#include <vector>

class QScrollArea;

namespace ui {

class EmptyNote;
class InspectorForm;
class PaneTitle;
struct FormContext;
class ProjectSource;

/// All about the one thing that is selected, as a form. A field is one step when it is left or Enter is pressed; what
/// cannot be right is said below the field and goes nowhere. Follows the project, so that undo shows at once.
class InspectorPane : public Pane
{
    Q_OBJECT

public:
    explicit InspectorPane(const ProjectSource &source, QWidget *parent = nullptr);
    ~InspectorPane() override;

    void setTheme(const Theme &theme) override;

    /// Who edits, asked at every edit. Without it edits are nobody's.
    void setAuthor(std::function<core::annotation::Author()> author);

    /// Each commits what is being typed before it shows the other thing. Something that is not in the project shows
    /// nothing.
    void inspectMark(core::AnnotationId mark);
    void inspectEntity(core::EntityId entity);
    void inspectClaim(core::ClaimId claim);
    void inspectArticle(core::ArticleId article);
    void clear();

    /// Commits what is being typed: before another project is opened. Done by itself when the pane or its window
    /// closes.
    void commit();

Q_SIGNALS:
    void stepRequested(const core::annotation::Step &step);
    void markRequested(core::AnnotationId mark);

protected:
    void hideEvent(QHideEvent *event) override;

private:
    using Subject = std::variant<std::monostate, core::AnnotationId, core::EntityId, core::ClaimId, core::ArticleId>;

    struct Kind;
    template<class Id, class Make, class IsThere>
    Kind kindOf(Make make, IsThere isThere) const;
    std::vector<Kind> allKinds() const;

    void inspect(const Subject &subject);
    Kind *find(const Subject &subject); ///< nullptr where it is not in the project
    void showForm(Kind &kind);
    void leaveForm();
    void refresh();

    std::unique_ptr<FormContext> m_context;
    Subject m_subject;
    PaneTitle *m_title;
    QScrollArea *m_scroll;
    QWidget *m_page;
    EmptyNote *m_hint;
    std::vector<Kind> m_kinds;
    InspectorForm *m_form = nullptr; // that is shown
};

} // namespace ui
