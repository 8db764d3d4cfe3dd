// SPDX-License-Identifier: MIT
#include "ui/models/similaritymodel.h"

#include "ui/models/texts.h"

#include <utility>

namespace ui {

using namespace Qt::StringLiterals;

SimilarityModel::SimilarityModel(QObject *parent) : QAbstractTableModel(parent) {}

void SimilarityModel::setVersions(const QList<core::ArticleId> &versions, const QStringList &names)
{
    Q_ASSERT(versions.size() == names.size());
    if (versions == m_versions) {
        setNames(names);
        return;
    }
    beginResetModel();
    m_versions = versions;
    m_names = names;
    m_similarity = core::compare::Similarity(size_t(versions.size()));
    endResetModel();
}

void SimilarityModel::setNames(const QStringList &names)
{
    if (std::exchange(m_names, names) == names || names.isEmpty())
        return;
    for (const Qt::Orientation orientation : {Qt::Horizontal, Qt::Vertical})
        Q_EMIT headerDataChanged(orientation, 0, int(names.size()) - 1);
}

void SimilarityModel::setSimilarity(core::compare::Similarity similarity)
{
    Q_ASSERT(similarity.size() == size_t(m_versions.size()));
    m_similarity = std::move(similarity);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int SimilarityModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_versions.size());
}

int SimilarityModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_versions.size());
}

QString SimilarityModel::textAt(const QModelIndex &index) const
{
    if (index.row() == index.column())
        return u"·"_s;
    const auto share = m_similarity.shareOf(size_t(index.row()), size_t(index.column()));
    return share ? percentText(*share) : u"…"_s;
}

QString SimilarityModel::sentenceAt(const QModelIndex &index) const
{
    const QString &version = m_names[index.row()];
    if (index.row() == index.column())
        return version;
    const auto share = m_similarity.shareOf(size_t(index.row()), size_t(index.column()));
    if (!share)
        return tr("%1 has not been compared with %2 yet").arg(version, m_names[index.column()]);
    //: %1 a share such as "83 %", %2 and %3 names of versions.
    return tr("%1 of %2’s words are in %3").arg(percentText(*share), version, m_names[index.column()]);
}

QVariant SimilarityModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return textAt(index);
    case Qt::ToolTipRole:
        return plainToolTip(sentenceAt(index));
    case Qt::AccessibleTextRole:
        return sentenceAt(index);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignCenter);
    case ShareRole: {
        const auto share = m_similarity.shareOf(size_t(index.row()), size_t(index.column()));
        return share ? QVariant(*share) : QVariant();
    }
    case IsSelfRole:
        return index.row() == index.column();
    default:
        return {};
    }
}

QVariant SimilarityModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section < 0 || section >= m_names.size())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return inOwnDirection(m_names[section]);
    case Qt::AccessibleTextRole:
        return m_names[section];
    case Qt::ToolTipRole:
        return plainToolTip(orientation == Qt::Vertical
                                ? tr("How much of %1 is in each other version").arg(m_names[section])
                                : tr("How much of each other version is in %1").arg(m_names[section]));
    case Qt::TextAlignmentRole:
        return QVariant(orientation == Qt::Vertical ? Qt::AlignLeading | Qt::AlignVCenter : Qt::AlignCenter);
    default:
        return {};
    }
}

} // namespace ui
