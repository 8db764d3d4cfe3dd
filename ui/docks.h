// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <array>
#include <vector>

class QAction;
class QDockWidget;
class QMainWindow;
class QStackedWidget;
class QTabBar;
class QWidget;

namespace ui {

class Pane;
struct Theme;

/// The panels around the columns.
enum class Panel {
    Stories,
    Marks,
    Inspector,
    Claims,
    Changes,
    Readings,
    Matrix,
    Search,
    Occurrences,
    Proposals,
    History,
    Merge
};
constexpr size_t panels = size_t(Panel::Merge) + 1;

/// Puts the panels into docks: stories, marks and inspector each in one, the others as pages of the one below. All can
/// be closed, and moved while they are not locked.
class Docks : public QObject
{
    Q_OBJECT

public:
    /// By Panel. The window owns the docks.
    Docks(QMainWindow &window, const std::array<Pane *, panels> &panes);

    /// Shows or hides the panel; checked while it is seen.
    QAction *toggle(Panel panel) const { return m_toggles[size_t(panel)]; }
    void show(Panel panel);
    bool isShown(Panel panel) const;
    std::vector<Pane *> shownPanes() const;

    void setTheme(const Theme &theme);

    void setLocked(bool locked);
    void restoreDefault();

    /// In a narrow window the stories stand over the other panels, if they stand where they stood at first; side by
    /// side there would be no use of either. Put back where there is room again.
    void fit(int windowWidth);
    void unstack(); ///< as fit() for a wide window: before the layout is written down

private:
    QWidget *makeBottom();
    QDockWidget *addDock(const QString &name, const QString &title, QWidget *widget, Qt::DockWidgetArea area);
    void addToggle(Panel panel);
    void setShown(Panel panel, bool shown);
    void updateToggles();
    QDockWidget *dockOf(Panel panel) const;
    void stack();
    void share();

    QMainWindow &m_window;
    std::array<Pane *, panels> m_panes;
    std::array<QAction *, panels> m_toggles{};
    QDockWidget *m_stories;
    QDockWidget *m_marks;
    QDockWidget *m_inspector;
    QDockWidget *m_bottom;
    QTabBar *m_tabs;
    QStackedWidget *m_pages;
    bool m_isStacked = false;
};

} // namespace ui
