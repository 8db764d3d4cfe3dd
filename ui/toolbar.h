// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/id.h"

#include <QToolBar>

#include <vector>

class QLabel;
class QLineEdit;
class QMenu;
class QToolButton;

namespace ui {

class Actions;

/// The bar below the menus. In a narrow window what can be missed moves into the menu of further types.
class Toolbar : public QToolBar
{
    Q_OBJECT

public:
    Toolbar(const Actions &actions, QMenu *bases, QWidget *parent = nullptr);

    void setBase(const QString &name);      ///< empty: there is none
    void setChange(int index, int changes); ///< \a index counts from 0; -1: none is reached
    void focusSearch();
    QString searchWords() const;
    void updateTypes(); ///< after the actions of the types have changed

Q_SIGNALS:
    void searchRequested(const QString &words);

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QToolButton *addButton(QAction *action, const QString &text = {});
    void addTypes(const Actions &actions);
    void addSearch(const Actions &actions);
    void fit();
    void setNarrow(bool narrow);
    void showBase();
    void showChange();
    void showSearchHint();

    struct TypeButton {
        QToolButton *button;
        QAction *place; ///< what shows and hides the button in the bar
    };

    const Actions &m_actions;
    QToolButton *m_base = nullptr;
    QLabel *m_change = nullptr;
    QLineEdit *m_search = nullptr;
    QMenu *m_moreTypes = nullptr;
    QAction *m_morePlace = nullptr;
    std::vector<TypeButton> m_types;
    QString m_baseName;
    int m_changeIndex = -1;
    int m_changes = 0;
    int m_wideWidth = 0;  // what everything needs, as last seen
    bool m_isNarrow = false;
};

} // namespace ui
