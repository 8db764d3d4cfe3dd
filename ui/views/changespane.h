// SPDX-License-Identifier: MIT
#pragma once

#include "ui/models/changeentry.h"
#include "ui/theme.h"

#include <QStringList>
#include <QWidget>

#include <span>

class QComboBox;
class QModelIndex;
class QTableView;

namespace ui {

class ChangeDelegate;
class ChangeFilter;
class ChangesModel;
class EmptyNote;
class PaneTitle;

/// Every change of the comparison as a table, to be filtered by what it is about.
class ChangesPane : public QWidget
{
    Q_OBJECT

public:
    explicit ChangesPane(QWidget *parent = nullptr);
    ~ChangesPane() override;

    void setTheme(const Theme &theme);

    /// What the columns are called, by ChangeEntry::column. A column without a name shows its number.
    void setVersionNames(const QStringList &names);

    /// The entries are copied. Their index here is the one of setCurrent() and changeActivated().
    void setChanges(std::span<const ChangeEntry> changes);

    /// Selects and shows the change that J and K have reached; -1: none.
    void setCurrent(int index);

Q_SIGNALS:
    void changeActivated(int index);

private:
    void setUpTable();
    void updateClasses();
    void updateShown();
    void activate(const QModelIndex &row);

    ChangesModel *m_model;
    ChangeFilter *m_filter;
    PaneTitle *m_title;
    QComboBox *m_classes;
    QTableView *m_table;
    ChangeDelegate *m_delegate;
    EmptyNote *m_empty;
    int m_announced = -1;    // the change that the window knows to be the current one
    bool m_isSilent = false; // while the window, and not a person, selects
};

} // namespace ui
