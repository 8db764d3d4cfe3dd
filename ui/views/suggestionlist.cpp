// SPDX-License-Identifier: MIT
#include "ui/views/suggestionlist.h"

#include "ui/delegates/subjectdelegate.h"
#include "ui/models/suggestionsmodel.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QScopedValueRollback>
#include <QSortFilterProxyModel>

namespace ui {

using core::annotation::RejectionScope;
using core::annotation::Suggestion;

SuggestionList::SuggestionList(SuggestionsModel &model, QWidget *parent)
    : QTreeView(parent), m_model(model), m_filter(new QSortFilterProxyModel(this)),
      m_delegate(new SubjectDelegate(this))
{
    m_filter->setFilterRole(SubjectModel::FilterRole);
    m_filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_filter->setSourceModel(&model);
    setModel(m_filter);
    setItemDelegate(m_delegate);
    setHeaderHidden(true);
    setUniformRowHeights(true);
    setIndentation(14);
    setFrameShape(NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Suggestions"));
    viewport()->setAttribute(Qt::WA_Hover);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_filter, signal, this, &SuggestionList::shownRowsChanged);
    connect(m_filter, &QAbstractItemModel::modelReset, this, &SuggestionList::shownRowsChanged);
}

void SuggestionList::setTheme(const Theme &theme)
{
    m_delegate->setTheme(theme);
    viewport()->update();
}

void SuggestionList::setFilter(const QString &text)
{
    m_filter->setFilterFixedString(text.trimmed());
    Q_EMIT shownRowsChanged();
}

int SuggestionList::shownRows() const
{
    return m_filter->rowCount();
}

QModelIndex SuggestionList::sourceOf(const QModelIndex &index) const
{
    return m_filter->mapToSource(index);
}

std::vector<Suggestion> SuggestionList::current() const
{
    return m_model.suggestionsAt(sourceOf(currentIndex()));
}

void SuggestionList::select(const Suggestion &suggestion)
{
    const QScopedValueRollback silent(m_isSilent, true);
    QModelIndex index = m_filter->mapFromSource(m_model.indexOf(suggestion));
    if (index.isValid() && !isExpanded(index.parent()) && m_filter->rowCount(index.parent()) == 1)
        index = index.parent();
    setCurrentIndex(index);
    if (index.isValid())
        scrollTo(index);
}

void SuggestionList::show(const QModelIndex &index)
{
    const std::vector<Suggestion> there = m_model.suggestionsAt(sourceOf(index));
    if (!there.empty())
        Q_EMIT passageRequested(there.front().article, there.front().span);
}

void SuggestionList::accept()
{
    if (const std::vector<Suggestion> all = current(); !all.empty())
        Q_EMIT accepted(all);
}

/// Of a group every place in the project, now and later; of a place in a group of many only that one.
void SuggestionList::reject()
{
    const QModelIndex index = currentIndex();
    const std::vector<Suggestion> all = current();
    if (all.empty())
        return;
    const bool isOneOfMany = index.parent().isValid() && m_filter->rowCount(index.parent()) > 1;
    Q_EMIT rejected(all, isOneOfMany ? RejectionScope::Place : RejectionScope::Text);
}

void SuggestionList::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        accept();
        return;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        reject();
        return;
    default:
        QTreeView::keyPressEvent(event);
    }
}

void SuggestionList::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex before = currentIndex();
    QTreeView::mousePressEvent(event);
    if (event->button() == Qt::LeftButton && currentIndex() == before)
        show(currentIndex());
}

void SuggestionList::contextMenuEvent(QContextMenuEvent *event)
{
    if (current().empty())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Accept"), QKeySequence(Qt::Key_Return), this, &SuggestionList::accept);
    menu->addAction(tr("&Reject"), QKeySequence(Qt::Key_Delete), this, &SuggestionList::reject);
    menu->popup(event->globalPos());
}

void SuggestionList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    if (!m_isSilent && hasFocus())
        show(current);
}

} // namespace ui
