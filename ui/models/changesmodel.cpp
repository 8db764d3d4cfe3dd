// SPDX-License-Identifier: MIT
#include "ui/models/changesmodel.h"

#include "ui/models/texts.h"

#include <QLocale>

namespace ui {

using namespace Qt::StringLiterals;
using core::compare::ChangeClass;
using core::compare::SegmentKind;

QString classText(ChangeClass changeClass)
{
    using enum ChangeClass;
    switch (changeClass) {
    case None:
        return ChangesModel::tr("none");
    case Space:
        return ChangesModel::tr("space");
    case Punctuation:
        return ChangesModel::tr("punctuation");
    case Number:
        return ChangesModel::tr("number");
    case Date:
        return ChangesModel::tr("date");
    case Name:
        return ChangesModel::tr("name");
    case Quote:
        return ChangesModel::tr("quotation");
    case Attribution:
        return ChangesModel::tr("attribution");
    case Hedge:
        return ChangesModel::tr("hedge");
    case Negation:
        return ChangesModel::tr("negation");
    case Furniture:
        return ChangesModel::tr("furniture");
    case Other:
        return ChangesModel::tr("wording");
    }
    Q_UNREACHABLE_RETURN({});
}

ChangesModel::ChangesModel(QObject *parent) : QAbstractTableModel(parent) {}

void ChangesModel::setVersionNames(const QStringList &names)
{
    m_names = names;
    if (!m_changes.empty())
        Q_EMIT dataChanged(index(0, VersionColumn), index(rowCount() - 1, VersionColumn));
}

void ChangesModel::setChanges(std::span<const ChangeEntry> changes)
{
    beginResetModel();
    m_changes.assign(changes.begin(), changes.end());
    endResetModel();
}

QString ChangesModel::versionOf(const ChangeEntry &change) const
{
    const QString name = m_names.value(change.column);
    return name.isEmpty() ? QLocale().toString(change.column + 1) : name;
}

QString ChangesModel::textAt(const ChangeEntry &change, int column) const
{
    switch (column) {
    case VersionColumn:
        return versionOf(change);
    case ParagraphColumn:
        return QLocale().toString(change.paragraph);
    case ClassColumn:
        //: What a change is about, of a passage that also moved.
        return change.moved ? tr("%1, moved").arg(classText(change.changeClass)) : classText(change.changeClass);
    case ChangeColumn:
        if (change.kind == SegmentKind::Added)
            return tr("added: %1").arg(change.after);
        if (change.kind == SegmentKind::Removed)
            return tr("removed: %1").arg(change.before);
        //: The words before and after a change.
        return tr("%1 → %2").arg(change.before, change.after);
    default:
        return {};
    }
}

int ChangesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_changes.size());
}

int ChangesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ChangeColumn + 1;
}

QVariant ChangesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ChangeEntry &change = m_changes[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return textAt(change, index.column());
    case Qt::ToolTipRole:
        return plainToolTip(textAt(change, index.column()));
    case Qt::AccessibleTextRole:
        return textAt(change, index.column());
    case BeforeRole:
        return change.before;
    case AfterRole:
        return change.after;
    case ClassRole:
        return int(change.changeClass);
    case TypographyRole:
        return change.kind == SegmentKind::Typography;
    case Qt::TextAlignmentRole:
        return QVariant((index.column() == ParagraphColumn ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant ChangesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == ParagraphColumn ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == ParagraphColumn)
        return tr("Paragraph");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case VersionColumn:
        return tr("Version");
    case ParagraphColumn:
        return u"¶"_s;
    case ClassColumn:
        return tr("About");
    case ChangeColumn:
        return tr("Change");
    default:
        return {};
    }
}

} // namespace ui
