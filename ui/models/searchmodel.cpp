// SPDX-License-Identifier: MIT
#include "ui/models/searchmodel.h"

#include "ui/models/texts.h"

#include <QLocale>

namespace ui {

using namespace Qt::StringLiterals;

SearchModel::SearchModel(QObject *parent) : QAbstractListModel(parent) {}

void SearchModel::setHits(std::vector<SearchHit> hits)
{
    beginResetModel();
    replaceHits(std::move(hits));
    endResetModel();
}

int SearchModel::articles() const
{
    int count = 0;
    for (size_t i = 0; i < m_hits.size(); ++i)
        count += i == 0 || m_hits[i].article != m_hits[i - 1].article ? 1 : 0;
    return count;
}

QString SearchModel::paragraphOf(const SearchHit &hit) const
{
    return hit.paragraph > 0 ? QString(u"¶ "_s + QLocale().toString(hit.paragraph)) : QString();
}

QString SearchModel::placeOf(const SearchHit &hit) const
{
    const QString paragraph = paragraphOf(hit);
    //: The name of a version and the number of a paragraph.
    return paragraph.isEmpty() ? hit.name : tr("%1 · %2").arg(hit.name, paragraph);
}

int SearchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_hits.size());
}

QVariant SearchModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SearchHit &hit = m_hits[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return hit.context;
    case Qt::AccessibleTextRole:
        return QString(placeOf(hit) + u": "_s + hit.context);
    case Qt::ToolTipRole:
        return plainToolTip(placeOf(hit) + u'\n' + hit.context);
    case NameRole:
        return hit.name;
    case ParagraphRole:
        return paragraphOf(hit);
    case HitBeginRole:
        return hit.inContext.begin;
    case HitEndRole:
        return hit.inContext.end;
    default:
        return {};
    }
}

} // namespace ui
