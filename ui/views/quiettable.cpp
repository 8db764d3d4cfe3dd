// SPDX-License-Identifier: MIT
#include "ui/views/quiettable.h"

#include "ui/delegates/rowpainter.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QListView>
#include <QTableView>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int narrowestVersion = 112;
constexpr int wholeVersion = 138; // most cells are not elided then
constexpr int widestVersion = 190;
constexpr int narrowestFirst = 136;

/// Two thirds of \a room are for the versions, and the first column gives way further until their cells are whole.
int shareOfVersion(int room, int versions)
{
    const int whole = std::min(wholeVersion, (room - narrowestFirst) / versions);
    return std::max({narrowestVersion, whole, room * 2 / 3 / versions});
}

/// QAbstractItemView::activated() comes by a click, two or none, as the desktop has it.
class EnterKey : public QObject
{
public:
    EnterKey(QAbstractItemView &view, std::function<void(const QModelIndex &)> action)
        : QObject(&view), m_view(view), m_action(std::move(action))
    {
        view.installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const bool isEnter = event->type() == QEvent::KeyPress
                             && (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Return
                                 || static_cast<QKeyEvent *>(event)->key() == Qt::Key_Enter);
        if (!isEnter || !m_view.currentIndex().isValid())
            return QObject::eventFilter(watched, event);
        m_action(m_view.currentIndex());
        return true;
    }

private:
    QAbstractItemView &m_view;
    std::function<void(const QModelIndex &)> m_action;
};

} // namespace

void makeQuiet(QTableView &table)
{
    table.setShowGrid(false);
    table.setFrameShape(QFrame::NoFrame);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.setTabKeyNavigation(false);
    table.setWordWrap(false);
    table.verticalHeader()->hide();
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table.horizontalHeader()->setHighlightSections(false);
    table.horizontalHeader()->setSectionsClickable(false);
    table.horizontalHeader()->setTextElideMode(Qt::ElideRight);
    table.horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
}

void makeQuiet(QListView &list)
{
    list.setUniformItemSizes(true);
    list.setResizeMode(QListView::Adjust);
    list.setFrameShape(QFrame::NoFrame);
    list.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list.setEditTriggers(QAbstractItemView::NoEditTriggers);
    list.viewport()->setAttribute(Qt::WA_Hover);
}

void onActivated(QAbstractItemView &view, const std::function<void(const QModelIndex &)> &action)
{
    QObject::connect(&view, &QAbstractItemView::clicked, &view, action);
    new EnterKey(view, action);
}

void layOutMatrix(QTableView &table)
{
    QHeaderView *header = table.horizontalHeader();
    const int versions = header->count() - 1;
    if (versions < 0)
        return;
    const int room = table.viewport()->width();
    const int share = versions > 0 ? shareOfVersion(room, versions) : 0;
    int rest = room;
    for (int column = 1; column <= versions; ++column) {
        const int wanted = std::clamp(header->sectionSizeHint(column) + 8, wholeVersion, widestVersion);
        header->resizeSection(column, std::min(wanted, share));
        rest -= header->sectionSize(column);
    }
    header->resizeSection(0, std::max(rest, narrowestFirst));
}

void setTableTheme(QTableView &table, const Theme &theme, int rowHeight)
{
    table.verticalHeader()->setDefaultSectionSize(rowHeight);
    // Where the application has a style sheet, a header takes its font from a style sheet only.
    const QFont small = smallerFont(theme.interface);
    const QString size = small.pointSizeF() > 0 ? u"%1pt"_s.arg(small.pointSizeF()) : u"%1px"_s.arg(small.pixelSize());
    table.horizontalHeader()->setStyleSheet(u"QHeaderView::section { font-size: %1; font-weight: 600; }"_s.arg(size));
    table.viewport()->update();
}

} // namespace ui
