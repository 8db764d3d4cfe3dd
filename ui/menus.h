// SPDX-License-Identifier: MIT
#pragma once

class QMenu;
class QMenuBar;

namespace ui {

class Actions;
class Docks;

/// The menus whose entries depend on what is open; whoever made the bar fills them.
struct ChangingMenus {
    QMenu *recent;
    QMenu *bases;   ///< one entry a version: which is the base
    QMenu *columns; ///< one entry a version: which has a column
    QMenu *theme;
};

/// Puts every action into a menu.
ChangingMenus fillMenus(QMenuBar *bar, const Actions &actions, const Docks &docks);

} // namespace ui
