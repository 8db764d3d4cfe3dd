// SPDX-License-Identifier: MIT
#pragma once

#include "core/annotation/edits.h"
#include "ui/models/schememodel.h"
#include "ui/models/subjectmodel.h"
#include "ui/theme.h"

#include <QDialog>

#include <functional>
#include <memory>
#include <optional>

class QComboBox;
class QLabel;
class QListView;
class QListWidget;
class QPushButton;
class QScrollArea;
class QTabBar;

namespace ui {

class InspectorForm;
class SubjectDelegate;
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
    void hideEvent(QHideEvent *event) override;

private:
    /// A change that waits for what becomes of what is of the type: the edited record, or its removal.
    struct Question {
        SchemeId id;
        std::optional<core::annotation::Record> after;
    };

    QWidget *makeLists();
    QWidget *makeDetails();
    QWidget *makeQuestion();
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
    void ask(Question question);
    void fillHeirs();
    void dropQuestion();
    core::annotation::Step answered(bool keeps, bool removes) const;
    void answer(bool keeps, bool removes);
    std::vector<SubjectId> concerned(const SchemeId &id) const;
    void listConcerned(std::vector<SubjectId> subjects, const QString &title);
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
    QLabel *m_reviewTitle;
    QListWidget *m_review;
    QWidget *m_bar;
    QLabel *m_text;
    QComboBox *m_heirs;
    QPushButton *m_keep;
    QPushButton *m_give;
    QPushButton *m_removeAll;
    QPushButton *m_cancel;
    InspectorForm *m_form = nullptr;
    std::optional<SchemeId> m_shown;
    std::optional<Question> m_question;
    std::vector<SubjectId> m_concerned;
    bool m_isKept = false; ///< the list is of what a change has concerned, not of the selected type
};

} // namespace ui
