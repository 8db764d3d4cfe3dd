// SPDX-License-Identifier: MIT
#pragma once

#include "core/annotation/edits.h"
#include "ui/models/schememodel.h"
#include "ui/models/subjectmodel.h"
#include "ui/theme.h"
#include "ui/views/schemequestion.h"

#include <QDialog>

#include <functional>
#include <memory>
#include <optional>

class QListView;
class QPushButton;
class QScrollArea;
class QTabBar;

namespace ui {

class InspectorForm;
class SubjectDelegate;
class SubjectReview;
struct FormContext;

/// The scheme of the project: the types of entities and the kinds of claims, with what is to be said of each. Before a
/// type that is in use goes, or is called otherwise, it asks what becomes of what is of it; whom a change concerns is
/// listed, to be looked through. Not modal.
class SchemeDialog : public QDialog
{
    Q_OBJECT

public:
    explicit SchemeDialog(const ProjectSource &source, QWidget *parent = nullptr);
    ~SchemeDialog() override;

    void setTheme(const Theme &theme);

Q_SIGNALS:
    void stepRequested(const core::annotation::Step &step);
    void subjectActivated(const SubjectId &subject);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeLists();
    QWidget *makeDetails();
    void connectAll();
    SchemeModel &model() const;
    std::optional<SchemeId> current() const;
    void select(const SchemeId &id);
    void showCurrent();
    void dropForm();
    void refresh();
    bool answerInList(const QKeyEvent &event);
    void add();
    void move(int by);
    void remove();
    void take(const core::annotation::Step &step);
    void ask(const SchemeId &id, const std::optional<core::annotation::Record> &after);
    void answer(SchemeQuestion::Answer answer);
    std::vector<SubjectId> concerned(const SchemeId &id) const;
    void request(const core::annotation::Step &step);

    const ProjectSource &m_source;
    std::unique_ptr<FormContext> m_context;
    SchemeModel *m_types;
    SchemeModel *m_kinds;
    QTabBar *m_tabs;
    QListView *m_list;
    SubjectDelegate *m_delegate;
    QPushButton *m_add;
    QPushButton *m_up;
    QPushButton *m_down;
    QPushButton *m_remove;
    QScrollArea *m_scroll;
    QWidget *m_page;
    SubjectReview *m_review;
    SchemeQuestion *m_question;
    InspectorForm *m_form = nullptr;
    std::optional<SchemeId> m_shown;
    bool m_isKept = false; ///< the list is of what a change has concerned, not of the selected type
};

} // namespace ui
