// SPDX-License-Identifier: MIT
#include "ui/views/factsview.h"

#include "ui/delegates/factdelegate.h"
#include "ui/models/factsmodel.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>

namespace ui {

using core::AnnotationId;

namespace {

constexpr int highest = 360; // pixels

bool isHeading(const QModelIndex &index)
{
    const auto kind = Fact::Kind(index.data(FactsModel::KindRole).toInt());
    return kind == Fact::Kind::Heading || kind == Fact::Kind::Conflict;
}

} // namespace

FactsView::FactsView(FactsModel *model, QWidget *parent)
    : QTreeView(parent), m_model(model), m_delegate(new FactDelegate(this))
{
    setModel(model);
    setItemDelegate(m_delegate);
    setHeaderHidden(true);
    setIndentation(0);
    setRootIsDecorated(false);
    setExpandsOnDoubleClick(false);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setFrameShape(NoFrame);
    setTabKeyNavigation(false);
    viewport()->setAttribute(Qt::WA_Hover);
    viewport()->setAutoFillBackground(false);
    for (const auto signal : {&QTreeView::expanded, &QTreeView::collapsed})
        connect(this, signal, this, &FactsView::updateGeometry);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(model, signal, this, &FactsView::openHeadings);
    openHeadings();
}

void FactsView::setTheme(const Theme &theme)
{
    m_delegate->setTheme(theme);
    viewport()->update();
}

void FactsView::openHeadings()
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (const QModelIndex index = m_model->index(row, 0); isHeading(index))
            setExpanded(index, true);
    }
    updateGeometry();
}

int FactsView::contentHeight() const
{
    int height = 0;
    for (QModelIndex index = m_model->index(0, 0); index.isValid() && height < highest; index = indexBelow(index))
        height += rowHeight(index);
    return height;
}

QSize FactsView::sizeHint() const
{
    return {120, std::min(highest, contentHeight()) + 2 * frameWidth()};
}

std::vector<AnnotationId> FactsView::selectedMarks() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, [this](const QModelIndex &index) { return visualRect(index).top(); });
    std::vector<AnnotationId> marks;
    for (const QModelIndex &row : rows) {
        for (const AnnotationId id : m_model->marksAt(row)) {
            if (!std::ranges::contains(marks, id))
                marks.push_back(id);
        }
    }
    return marks;
}

QString FactsView::selectedText() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, [this](const QModelIndex &index) { return visualRect(index).top(); });
    for (QModelIndex row : rows) {
        while (row.isValid() && Fact::Kind(row.data(FactsModel::KindRole).toInt()) != Fact::Kind::Value)
            row = row.parent();
        if (row.isValid())
            return row.data().toString();
    }
    return {};
}

void FactsView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTreeView::selectionChanged(selected, deselected);
    Q_EMIT selectionChangedTo(selectedMarks());
}

void FactsView::jump(const QModelIndex &index)
{
    const std::vector<AnnotationId> marks = m_model->marksAt(index);
    if (marks.empty())
        return;
    const auto last = m_last ? std::ranges::find(marks, *m_last) : marks.end();
    const bool goesOn = last != marks.end() && std::next(last) != marks.end();
    m_last = goesOn ? *std::next(last) : marks.front();
    Q_EMIT markRequested(*m_last);
}

void FactsView::mousePressEvent(QMouseEvent *event)
{
    const QPoint position = event->position().toPoint();
    const QModelIndex index = indexAt(position);
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = visualRect(index);
    m_pressed = QModelIndex();
    if (index.isValid() && FactDelegate::isOnDisclosure(option, index, position)) {
        setExpanded(index, !isExpanded(index));
        return;
    }
    QTreeView::mousePressEvent(event);
    if (event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier)
        m_pressed = index;
}

void FactsView::mouseReleaseEvent(QMouseEvent *event)
{
    QTreeView::mouseReleaseEvent(event);
    if (m_pressed.isValid() && indexAt(event->position().toPoint()) == m_pressed)
        jump(m_pressed);
}

void FactsView::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid())
        jump(currentIndex());
    else
        QTreeView::keyPressEvent(event);
}

void FactsView::drawBranches(QPainter *, const QRect &, const QModelIndex &) const {}

void FactsView::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    // Without the ground that the style would draw under a selected row: the delegate draws a rounded one.
    QStyleOptionViewItem plain = option;
    plain.rect = visualRect(index);
    plain.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
    plain.state.setFlag(QStyle::State_HasFocus, hasFocus() && index == currentIndex());
    plain.state.setFlag(QStyle::State_Open, isExpanded(index));
    itemDelegateForIndex(index)->paint(painter, plain, index);
}

} // namespace ui
