// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/id.h"
#include "core/text/span.h"
#include "ui/models/mergemodel.h"
#include "ui/theme.h"
#include "ui/views/pane.h"

class QCheckBox;
class QComboBox;
class QKeyEvent;
class QLabel;
class QPushButton;
class QTableView;

namespace ui {

class CellDelegate;
class EmptyNote;
class PaneTitle;

/// How far two sides agree, and where they do not, side by side: another project to be merged into this one, or two
/// analysts of this one. Conflicts are decided here, one by one or all of a kind.
class MergePane : public Pane
{
    Q_OBJECT

public:
    using Take = core::annotation::Take;

    explicit MergePane(QWidget *parent = nullptr);
    ~MergePane() override;

    void setTheme(const Theme &theme) override;

    /// What can be chosen to be compared; \a current is chosen, without a signal; -1: nothing.
    void setChoices(const QStringList &choices, int current);

    /// \a mine and \a theirs name the sides. \a canMerge: whether it is about another project.
    void showReport(const MergeReport &report, const QString &mine, const QString &theirs, bool canMerge);
    void showNothing(const QString &note);

    const MergeModel &model() const { return *m_model; }

Q_SIGNALS:
    void shown();
    void choiceMade(int index);
    void mergeRequested(); ///< all conflicts are decided
    void passageActivated(core::ArticleId article, core::text::Span span);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void layOut();
    bool answer(const QKeyEvent &event);
    void decide(Take take, bool isForKind);
    void goThere();
    void layOutColumns();
    void updateButtons();

    MergeModel *m_model;
    PaneTitle *m_title;
    QComboBox *m_choice;
    QPushButton *m_mine;
    QPushButton *m_theirs;
    QPushButton *m_both;
    QCheckBox *m_kind;
    QPushButton *m_merge;
    QLabel *m_figures;
    QTableView *m_table;
    CellDelegate *m_delegate;
    EmptyNote *m_empty;
    bool m_canMerge = false;
};

} // namespace ui
