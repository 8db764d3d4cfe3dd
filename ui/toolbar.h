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

class BaseButton;

/// The bar below the menus. In a narrow window what can be missed moves into the menu of further types, so that Qt's
/// own extension is seldom needed; where it is open Escape closes it.
class Toolbar : public QToolBar
{
    Q_OBJECT

public:
    Toolbar(const Actions &actions, QMenu *bases, QWidget *parent = nullptr);

    void setBase(const QString &name, const QString &date); ///< empty: there is none
    /// \a index counts from 0; -1: none is reached. Texts with little in common have no changes, nor are they alike.
    void setChange(int index, int changes, bool isLittleInCommon = false);
    bool focusSearch(); ///< false where the field is not seen
    void updateTypes(); ///< after the actions of the types have changed

Q_SIGNALS:
    void searchRequested(const QString &words);

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QToolButton *addButton(QAction *action, const QString &text = {});
    void addTypes(const Actions &actions);
    void addSearch(const Actions &actions);
    void watchExtension();
    /// From the widest to the narrowest: with a shorter name of the base, with shorter texts, with fewer types, with
    /// its first button a sign, without what is used now and then, without what marks, and without the search.
    enum class Form { Roomy, Whole, Short, Folded, Compact, Sparse, Tight, Least };
    void fit();
    void setForm(Form form);
    bool isShort() const { return m_form >= Form::Short; }
    int typesInBar() const;
    void updateMore();
    void showBase();
    void showChange();
    void showSearchHint();

    struct TypeButton {
        QToolButton *button;
        QAction *place; ///< what shows and hides the button in the bar
    };

    /// A command that stands in the menu where there is less room.
    struct Tucked {
        Form from;
        QAction *command;
        QAction *place;
    };

    const Actions &m_actions;
    QToolButton *m_rest = nullptr; ///< Qt's button for what has no room
    QToolButton *m_add = nullptr;
    BaseButton *m_base = nullptr;
    QLabel *m_change = nullptr;
    QLineEdit *m_search = nullptr;
    QToolButton *m_more = nullptr;
    QAction *m_morePlace = nullptr;
    std::vector<TypeButton> m_types;
    std::vector<Tucked> m_tucked;
    QString m_baseName;
    QString m_baseDate;
    int m_changeIndex = -1;
    int m_changes = 0;
    bool m_isLittleInCommon = false;
    Form m_form = Form::Roomy;
    std::array<int, size_t(Form::Least) + 1> m_needed{}; // by form: the width that it takes, as last seen
};

} // namespace ui
