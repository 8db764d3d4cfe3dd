// SPDX-License-Identifier: MIT
#include "ui/docks.h"

#include "ui/views/pane.h"
#include "ui/views/panetitle.h"

#include <QAction>
#include <QDockWidget>
#include <QGuiApplication>
#include <QMainWindow>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int narrowWindow = 900; // pixels: below it there is one column, and one side of panels
constexpr int narrowSide = 230;

/// Where a line begins: left, or right in a mirrored window. Qt mirrors a window's bars, but not its docks.
Qt::DockWidgetArea startArea()
{
    return QGuiApplication::isRightToLeft() ? Qt::RightDockWidgetArea : Qt::LeftDockWidgetArea;
}

Qt::DockWidgetArea endArea()
{
    return QGuiApplication::isRightToLeft() ? Qt::LeftDockWidgetArea : Qt::RightDockWidgetArea;
}

QString titleOf(Panel panel)
{
    switch (panel) {
    case Panel::Stories:
        return Docks::tr("Stories");
    case Panel::Marks:
        return Docks::tr("Entities and claims");
    case Panel::Inspector:
        return Docks::tr("Inspector");
    case Panel::Claims:
        return Docks::tr("Claims × versions");
    case Panel::Changes:
        return Docks::tr("Changes");
    case Panel::Readings:
        return Docks::tr("Readings");
    case Panel::Matrix:
        return Docks::tr("Matrix");
    case Panel::Search:
        return Docks::tr("Search");
    case Panel::Occurrences:
        return Docks::tr("Occurrences");
    case Panel::Proposals:
        return Docks::tr("Proposals");
    case Panel::History:
        return Docks::tr("History");
    case Panel::Merge:
        return Docks::tr("Merge");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

Docks::Docks(QMainWindow &window, const std::array<Pane *, panels> &panes)
    : QObject(&window), m_window(window), m_panes(panes), m_tabs(new QTabBar), m_pages(new QStackedWidget)
{
    window.setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    window.setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    window.setDockOptions(QMainWindow::AnimatedDocks | QMainWindow::AllowTabbedDocks | QMainWindow::AllowNestedDocks);

    const auto pane = [&panes](Panel panel) { return panes[size_t(panel)]; };
    m_stories = addDock(u"stories"_s, titleOf(Panel::Stories), pane(Panel::Stories), startArea());
    m_marks = addDock(u"marks"_s, titleOf(Panel::Marks), pane(Panel::Marks), endArea());
    m_inspector = addDock(u"inspector"_s, titleOf(Panel::Inspector), pane(Panel::Inspector), endArea());
    m_bottom = addDock(u"bottom"_s, tr("Claims, changes, search"), makeBottom(), Qt::BottomDockWidgetArea);

    for (size_t panel = 0; panel < panels; ++panel)
        addToggle(Panel(panel));
}

/// The tabs say what the pages are; of each page's own title only what stands at its end is left, beside the tabs.
QWidget *Docks::makeBottom()
{
    auto *bottom = new QWidget;
    auto *ends = new QStackedWidget;
    ends->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // what room the tabs leave
    for (const Panel panel : {Panel::Claims, Panel::Changes, Panel::Readings, Panel::Matrix, Panel::Search,
                              Panel::Occurrences, Panel::Proposals, Panel::History, Panel::Merge}) {
        QWidget *page = m_panes[size_t(panel)];
        const int tab = m_tabs->addTab(titleOf(panel));
        connect(page, &QWidget::windowTitleChanged, m_tabs,
                [this, tab](const QString &title) { m_tabs->setTabText(tab, title); });
        m_pages->addWidget(page);
        auto *end = page->findChild<PaneTitle *>();
        if (end)
            end->setTitle({});
        ends->addWidget(end ? end : new QWidget);
    }
    m_pages->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Expanding); // no page makes the window wide
    m_tabs->setAccessibleName(tr("Pages below the columns"));
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_tabs, &QTabBar::currentChanged, ends, &QStackedWidget::setCurrentIndex);
    connect(m_tabs, &QTabBar::currentChanged, this, &Docks::updateToggles);

    auto *head = new QHBoxLayout;
    head->setContentsMargins(4, 0, 8, 0);
    head->addWidget(m_tabs);
    head->addWidget(ends, 1);
    auto *layout = new QVBoxLayout(bottom);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_pages, 1);
    return bottom;
}

QDockWidget *Docks::addDock(const QString &name, const QString &title, QWidget *widget, Qt::DockWidgetArea area)
{
    auto *dock = new QDockWidget(title, &m_window);
    dock->setObjectName(name);
    dock->setWidget(widget);
    m_window.addDockWidget(area, dock);
    connect(dock, &QDockWidget::visibilityChanged, this, &Docks::updateToggles);
    return dock;
}

void Docks::addToggle(Panel panel)
{
    auto *action = new QAction(titleOf(panel), this);
    action->setCheckable(true);
    action->setStatusTip(tr("Show or hide this panel: %1").arg(titleOf(panel)));
    connect(action, &QAction::triggered, this, [this, panel](bool shown) { setShown(panel, shown); });
    m_toggles[size_t(panel)] = action;
}

void Docks::show(Panel panel)
{
    setShown(panel, true);
}

bool Docks::isShown(Panel panel) const
{
    const QDockWidget *dock = dockOf(panel);
    return !dock->isHidden() && (dock != m_bottom || m_pages->currentWidget() == m_panes[size_t(panel)]);
}

std::vector<Pane *> Docks::shownPanes() const
{
    std::vector<Pane *> shown;
    for (size_t panel = 0; panel < panels; ++panel) {
        if (isShown(Panel(panel)))
            shown.push_back(m_panes[panel]);
    }
    return shown;
}

void Docks::setTheme(const Theme &theme)
{
    for (Pane *pane : m_panes)
        pane->setTheme(theme);
}

void Docks::setShown(Panel panel, bool shown)
{
    QDockWidget *dock = dockOf(panel);
    if (dock == m_bottom && shown)
        m_tabs->setCurrentIndex(m_pages->indexOf(m_panes[size_t(panel)]));
    dock->setVisible(shown);
    if (shown)
        dock->raise();
    updateToggles();
}

void Docks::setLocked(bool locked)
{
    for (QDockWidget *dock : {m_stories, m_marks, m_inspector, m_bottom}) {
        QWidget *before = dock->titleBarWidget();
        if (locked == (before != nullptr))
            continue;
        dock->setTitleBarWidget(locked ? new QWidget(dock) : nullptr);
        delete before;
    }
}

void Docks::restoreDefault()
{
    m_isStacked = false;
    m_window.addDockWidget(startArea(), m_stories);
    m_window.addDockWidget(endArea(), m_marks);
    m_window.splitDockWidget(m_marks, m_inspector, Qt::Vertical);
    m_window.addDockWidget(Qt::BottomDockWidgetArea, m_bottom);
    for (QDockWidget *dock : {m_stories, m_marks, m_inspector, m_bottom}) {
        dock->setFloating(false);
        dock->show();
    }
    m_tabs->setCurrentIndex(0);
    share();
    m_window.resizeDocks({m_bottom}, {std::clamp(m_window.height() * 23 / 100, 150, 215)}, Qt::Vertical);
    fit(m_window.width());
}

/// The room at the sides.
void Docks::share()
{
    const int width = m_window.width();
    const int start = std::clamp(width * 15 / 100, 200, 270);
    const int end = std::clamp(width * 20 / 100, 250, 330);
    m_window.resizeDocks({m_stories, m_marks}, {start, end}, Qt::Horizontal);
    m_window.resizeDocks({m_marks, m_inspector}, {45, 55}, Qt::Vertical);
}

void Docks::fit(int windowWidth)
{
    if (windowWidth >= narrowWindow)
        unstack();
    else if (!m_isStacked && m_window.dockWidgetArea(m_stories) == startArea() && !m_stories->isFloating()
             && m_window.dockWidgetArea(m_marks) == endArea() && !m_marks->isFloating())
        stack();
}

void Docks::stack()
{
    m_isStacked = true;
    const bool isShown = !m_stories->isHidden();
    m_window.addDockWidget(endArea(), m_stories);
    m_window.splitDockWidget(m_stories, m_marks, Qt::Vertical);
    if (m_window.dockWidgetArea(m_inspector) == endArea() && !m_inspector->isFloating())
        m_window.splitDockWidget(m_marks, m_inspector, Qt::Vertical);
    m_stories->setVisible(isShown);
    m_window.resizeDocks({m_stories, m_marks, m_inspector}, {30, 30, 40}, Qt::Vertical);
    m_window.resizeDocks({m_marks}, {narrowSide}, Qt::Horizontal);
}

void Docks::unstack()
{
    if (!std::exchange(m_isStacked, false) || m_window.dockWidgetArea(m_stories) != endArea())
        return;
    const bool isShown = !m_stories->isHidden();
    m_window.addDockWidget(startArea(), m_stories);
    m_stories->setVisible(isShown);
    share();
}

void Docks::updateToggles()
{
    for (size_t panel = 0; panel < panels; ++panel) {
        if (m_toggles[panel])
            m_toggles[panel]->setChecked(isShown(Panel(panel)));
    }
}

QDockWidget *Docks::dockOf(Panel panel) const
{
    switch (panel) {
    case Panel::Stories:
        return m_stories;
    case Panel::Marks:
        return m_marks;
    case Panel::Inspector:
        return m_inspector;
    default:
        return m_bottom;
    }
}

} // namespace ui
