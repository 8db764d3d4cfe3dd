// SPDX-License-Identifier: MIT
#include "ui/views/storytree.h"

#include "ui/delegates/storydelegate.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>

namespace ui {

StoryTree::StoryTree(QWidget *parent) : QTreeView(parent)
{
    setHeaderHidden(true);
    header()->setMinimumSectionSize(1);
    header()->setStretchLastSection(false);
    setIndentation(0);
    setRootIsDecorated(false);
    setUniformRowHeights(false);
    setExpandsOnDoubleClick(false);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDropIndicatorShown(true);
    setDragDropMode(DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    setFrameShape(NoFrame);
    setTextElideMode(Qt::ElideRight);
    viewport()->setAttribute(Qt::WA_Hover);
}

/// The rows are as wide as the pane, however narrow that is.
void StoryTree::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    setColumnWidth(0, viewport()->width());
}

void StoryTree::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = visualRect(index);
    if (index.isValid() && StoryDelegate::isOnDisclosure(option, index, event->position().toPoint()))
        setExpanded(index, !isExpanded(index));
    else
        QTreeView::mousePressEvent(event);
}

void StoryTree::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Delete:
        Q_EMIT removalRequested();
        return;
    case Qt::Key_Space:
        Q_EMIT toggleRequested();
        return;
    case Qt::Key_F2:
        Q_EMIT renameRequested();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (currentIndex().isValid() && state() != EditingState) {
            Q_EMIT activated(currentIndex());
            return;
        }
        break;
    default:
        break;
    }
    QTreeView::keyPressEvent(event);
}

void StoryTree::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    const QPoint position = byKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos();
    if (index.isValid())
        Q_EMIT menuRequested(index, position);
}

void StoryTree::drawBranches(QPainter *, const QRect &, const QModelIndex &) const {}

void StoryTree::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    // Without the ground that the style would draw under a selected row: the delegate draws a rounded one.
    QStyleOptionViewItem plain = option;
    plain.rect = visualRect(index);
    plain.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
    plain.state.setFlag(QStyle::State_HasFocus, hasFocus() && index == currentIndex());
    plain.state.setFlag(QStyle::State_MouseOver,
                        index == indexAt(viewport()->mapFromGlobal(QCursor::pos())) && underMouse());
    plain.state.setFlag(QStyle::State_Open, isExpanded(index));
    itemDelegateForIndex(index)->paint(painter, plain, index);
}

} // namespace ui
