// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/id.h"

#include <QToolBar>

#include <array>
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
    /// From the widest to the narrowest: with shorter texts, then with fewer types.
    enum class Form { Whole, Short, Folded };
    void fit();
    void setForm(Form form);
    bool isShort() const { return m_form != Form::Whole; }
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
    Form m_form = Form::Whole;
    std::array<int, 3> m_needed{}; // by form: the width that it takes, as last seen
};

} // namespace ui
