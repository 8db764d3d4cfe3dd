// SPDX-License-Identifier: MIT
#pragma once

#include "ui/models/changeentry.h"
#include "ui/theme.h"
#include "ui/views/pane.h"

#include <QStringList>

#include <optional>
#include <span>
#include <vector>

class QComboBox;
class QLineEdit;
class QModelIndex;
class QTableView;
class QToolButton;

namespace ui {

class ChangeDelegate;
class ChangesModel;
class EmptyNote;
class PaneTitle;

/// Every change of the comparison as a table: to be sorted, and filtered by what it is about, by version and by words.
class ChangesPane : public Pane
{
    Q_OBJECT

public:
    explicit ChangesPane(QWidget *parent = nullptr);
    ~ChangesPane() override;

    void setTheme(const Theme &theme) override;

    /// What the columns are called, by ChangeEntry::column. A column without a name shows its number.
    void setVersionNames(const QStringList &names);

    /// The entries are copied; \a texts are those of the columns. The index of an entry here is the one of setCurrent()
    /// and changeActivated().
    void setChanges(const QStringList &texts, std::span<const ChangeEntry> changes);

    /// Selects and shows the change that J and K have reached; -1: none.
    void setCurrent(int index);

    /// The changes that the list shows, in its order.
    std::span<const int> shown() const;

    /// Where J and K should stop: in the order of reading, what the filter leaves; nullopt where nothing is filtered,
    /// or nobody sees that it is.
    std::optional<std::vector<int>> steps() const;

Q_SIGNALS:
    void changeActivated(int index);
    void stepsChanged();
    void exportRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setUpTable();
    void layOutColumns();
    void setUpControls();
    void updateChoices();
    void updateShown();
    void applyFilter();
    void activate(const QModelIndex &row);

    ChangesModel *m_model;
    PaneTitle *m_title;
    QComboBox *m_classes;
    QComboBox *m_versions;
    QLineEdit *m_words;
    QToolButton *m_export;
    QTableView *m_table;
    ChangeDelegate *m_delegate;
    EmptyNote *m_empty;
    int m_announced = -1;    // the change that the window knows to be the current one
    bool m_isSilent = false; // while the window, and not a person, selects
};

} // namespace ui
