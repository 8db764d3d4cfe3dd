// SPDX-License-Identifier: MIT
#include "ui/views/quiettable.h"

#include "ui/delegates/rowpainter.h"

#include <QHeaderView>
#include <QListView>
#include <QTableView>

namespace ui {

using namespace Qt::StringLiterals;

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
