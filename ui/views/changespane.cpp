// SPDX-License-Identifier: MIT
#include "ui/views/changespane.h"

#include "ui/delegates/changedelegate.h"
#include "ui/models/changesmodel.h"
#include "ui/views/emptynote.h"
#include "ui/views/panetitle.h"
#include "ui/views/quiettable.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QScopedValueRollback>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

#include <map>
#include <utility>

namespace ui {

using core::compare::ChangeClass;

/// Leaves the changes of one class, or all.
class ChangeFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setClass(std::optional<int> changeClass)
    {
        m_class = changeClass;
        invalidateRowsFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        return !m_class || sourceModel()->index(row, 0, parent).data(ChangesModel::ClassRole).toInt() == *m_class;
    }

private:
    std::optional<int> m_class;
};

ChangesPane::ChangesPane(QWidget *parent)
    : QWidget(parent), m_model(new ChangesModel(this)), m_filter(new ChangeFilter(this)),
      m_title(new PaneTitle(tr("Changes"), this)), m_classes(new QComboBox(this)), m_table(new QTableView(this)),
      m_delegate(new ChangeDelegate(this)), m_empty(new EmptyNote(this))
{
    m_filter->setSourceModel(m_model);
    m_table->setModel(m_filter);
    m_table->setItemDelegate(m_delegate);
    m_table->setAccessibleName(tr("Changes"));
    m_classes->setAccessibleName(tr("What the changes shown are about"));
    setUpTable();
    m_empty->say(tr("No changes. Open two versions of a story to compare them."));

    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_title, 1);
    head->addWidget(m_classes);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 6, 12, 0);
    layout->setSpacing(4);
    layout->addLayout(head);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_table, 1);
    setFocusProxy(m_table);

    connect(m_classes, &QComboBox::currentIndexChanged, this, [this](int index) {
        const QVariant chosen = m_classes->itemData(index);
        m_filter->setClass(chosen.isValid() ? std::optional(chosen.toInt()) : std::nullopt);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ChangesPane::activate);
    connect(m_table, &QAbstractItemView::clicked, this, &ChangesPane::activate);
    updateShown();
}

ChangesPane::~ChangesPane() = default;

void ChangesPane::setUpTable()
{
    makeQuiet(*m_table);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    QHeaderView *header = m_table->horizontalHeader();
    header->setStretchLastSection(true);
    header->setSectionResizeMode(ChangesModel::VersionColumn, QHeaderView::Interactive);
    header->setSectionResizeMode(ChangesModel::ParagraphColumn, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(ChangesModel::ClassColumn, QHeaderView::Interactive);
    header->resizeSection(ChangesModel::VersionColumn, 140);
    header->resizeSection(ChangesModel::ClassColumn, 130);
}

void ChangesPane::setTheme(const Theme &theme)
{
    m_title->setTheme(theme);
    m_empty->setTheme(theme);
    m_delegate->setTheme(theme);
    setTableTheme(*m_table, theme, ChangeDelegate::rowHeight(theme.interface));
}

void ChangesPane::setVersionNames(const QStringList &names)
{
    m_model->setVersionNames(names);
}

void ChangesPane::setChanges(std::span<const ChangeEntry> changes)
{
    const QScopedValueRollback silent(m_isSilent, true);
    m_model->setChanges(changes);
    updateClasses();
    updateShown();
}

void ChangesPane::updateClasses()
{
    std::map<int, int> counts;
    for (const ChangeEntry &change : m_model->changes())
        ++counts[int(change.changeClass)];

    const QVariant chosen = m_classes->currentData();
    m_classes->clear();
    m_classes->addItem(tr("All changes"));
    for (const auto &[changeClass, count] : counts) {
        //: What changes are about, and how many there are: "number (3)".
        m_classes->addItem(tr("%1 (%2)").arg(classText(ChangeClass(changeClass)), QLocale().toString(count)),
                           changeClass);
    }
    const int again = chosen.isValid() ? m_classes->findData(chosen) : 0;
    m_classes->setCurrentIndex(std::max(0, again));
}

void ChangesPane::updateShown()
{
    const int changes = m_model->rowCount();
    m_title->setInfo(changes > 0 ? tr("%n change(s)", nullptr, changes) : QString());
    m_classes->setEnabled(changes > 0);
    m_empty->setVisible(changes == 0);
    m_table->setVisible(changes > 0);
}

void ChangesPane::setCurrent(int index)
{
    const QScopedValueRollback silent(m_isSilent, true);
    const QModelIndex row = index < 0 ? QModelIndex() : m_filter->mapFromSource(m_model->index(index, 0));
    if (row.isValid()) {
        m_table->setCurrentIndex(row);
        m_table->scrollTo(row);
    } else {
        m_table->clearSelection();
        m_table->setCurrentIndex({});
    }
    m_announced = index;
}

void ChangesPane::activate(const QModelIndex &row)
{
    if (m_isSilent || !row.isValid())
        return;
    const int index = m_filter->mapToSource(row).row();
    if (std::exchange(m_announced, index) != index)
        Q_EMIT changeActivated(index);
}

} // namespace ui

#include "changespane.moc"
