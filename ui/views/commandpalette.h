// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>
#include <QPointer>

#include <vector>

class QAction;
class QLineEdit;
class QListView;
class QSortFilterProxyModel;
class QStandardItemModel;

namespace ui {

/// Every command by its name: type some of its words, choose with the arrow keys, run with Enter.
class CommandPalette : public QFrame
{
    Q_OBJECT

public:
    explicit CommandPalette(QWidget *parent);

    /// Shows itself over the parent with those of \a actions that can be done now. Focus goes back when it closes.
    void open(const std::vector<QAction *> &actions);

    QStringList names() const; ///< what is listed now

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void filter(const QString &words);
    void run();
    void dismiss();
    void place();

    QLineEdit *m_words;
    QListView *m_list;
    QStandardItemModel *m_model;
    QSortFilterProxyModel *m_filtered;
    QPointer<QWidget> m_focusBefore;
};

} // namespace ui
