// SPDX-License-Identifier: MIT
#include "ui/views/changespane.h"

#include "core/compare/wordings.h"
#include "ui/delegates/changedelegate.h"
#include "ui/models/changesmodel.h"
#include "ui/views/emptynote.h"
#include "ui/views/panehead.h"
#include "ui/views/panetitle.h"
#include "ui/views/quiettable.h"

#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QScopedValueRollback>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>
#include <map>
#include <utility>

namespace ui {

using core::compare::ChangeClass;

namespace {

constexpr int narrowestWords = 150; // of what was said before and after

/// Fills \a choices with \a first, which stands for all, and the \a entries there are, each with how many it has; what
/// was chosen stays chosen where it is still there.
void refill(QComboBox &choices, const QString &first, const std::map<int, int> &entries,
            const std::function<QString(int)> &nameOf)
{
    const QVariant chosen = choices.currentData();
    choices.clear();
    choices.addItem(first);
    for (const auto &[entry, count] : entries)
        //: A choice, and how many changes it leaves: "number (3)".
        choices.addItem(ChangesPane::tr("%1 (%2)").arg(nameOf(entry), QLocale().toString(count)), entry);
    choices.setCurrentIndex(std::max(0, chosen.isValid() ? choices.findData(chosen) : 0));
}

std::optional<int> chosenIn(const QComboBox &choices)
{
    const QVariant chosen = choices.currentData();
    return chosen.isValid() ? std::optional(chosen.toInt()) : std::nullopt;
}

} // namespace

ChangesPane::ChangesPane(QWidget *parent)
    : Pane(parent), m_model(new ChangesModel(this)), m_title(new PaneTitle(tr("Changes"), this)),
      m_classes(new Choices(this)), m_versions(new Choices(this)), m_words(new QLineEdit(this)),
      m_export(new QToolButton(this)), m_table(new QTableView(this)), m_delegate(new ChangeDelegate(this)),
      m_empty(new EmptyNote(this))
{
    m_table->setModel(m_model);
    m_table->setItemDelegate(m_delegate);
    m_table->setAccessibleName(tr("Changes"));
    setUpTable();
    m_empty->say(tr("No changes. Open two versions of a story to compare them."));

    auto *layout = layOutPage(*this, headOf({m_title, m_words, m_classes, m_versions}, {m_export}));
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_table, 1);
    setFocusProxy(m_table);

    setUpControls();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ChangesPane::activate);
    connect(m_table, &QAbstractItemView::clicked, this, &ChangesPane::activate);
    updateChoices();
    updateShown();
}

ChangesPane::~ChangesPane() = default;

void ChangesPane::setUpTable()
{
    makeQuiet(*m_table);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionsClickable(true);
    header->setSortIndicatorClearable(true); // the third click leads back to the order of reading
    header->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
    header->setMinimumSectionSize(36);
    header->resizeSection(ChangesModel::VersionColumn, 140);
    header->resizeSection(ChangesModel::ParagraphColumn, 52);
    header->resizeSection(ChangesModel::ClassColumn, 120);
    header->resizeSection(ChangesModel::DifferenceColumn, 100);
    m_table->installEventFilter(this);
}

bool ChangesPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::Resize)
        QMetaObject::invokeMethod(this, &ChangesPane::layOutColumns, Qt::QueuedConnection);
    return Pane::eventFilter(watched, event);
}

void ChangesPane::layOutColumns()
{
    QHeaderView *header = m_table->horizontalHeader();
    int taken = 0;
    for (const int column : {ChangesModel::VersionColumn, ChangesModel::ParagraphColumn, ChangesModel::ClassColumn,
                             ChangesModel::DifferenceColumn})
        taken += header->sectionSize(column);
    const int words = std::max(narrowestWords, (m_table->viewport()->width() - taken) / 2);
    header->resizeSection(ChangesModel::BeforeColumn, words);
    header->resizeSection(ChangesModel::AfterColumn, words);
}

void ChangesPane::setUpControls()
{
    m_words->setPlaceholderText(tr("Filter…"));
    m_words->setAccessibleName(tr("Words that the changes shown have"));
    m_words->setClearButtonEnabled(true);
    m_words->setMaximumWidth(180);
    m_classes->setAccessibleName(tr("What the changes shown are about"));
    m_versions->setAccessibleName(tr("Version of the changes shown"));
    m_export->setText(tr("Export…"));
    m_export->setToolTip(tr("Write the changes that are shown to a CSV file"));
    connect(m_words, &QLineEdit::textChanged, this, &ChangesPane::applyFilter);
    connect(m_classes, &QComboBox::currentIndexChanged, this, &ChangesPane::applyFilter);
    connect(m_versions, &QComboBox::currentIndexChanged, this, &ChangesPane::applyFilter);
    connect(m_export, &QToolButton::clicked, this, &ChangesPane::exportRequested);
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
    updateChoices();
}

void ChangesPane::setChanges(const QStringList &texts, std::span<const ChangeEntry> changes)
{
    {
        const QScopedValueRollback silent(m_isSilent, true);
        m_model->setChanges(texts, changes);
        updateChoices();
    }
    applyFilter();
}

void ChangesPane::updateChoices()
{
    const QScopedValueRollback silent(m_isSilent, true);
    std::map<int, int> classes;
    std::map<int, int> versions;
    for (const ChangeEntry &change : m_model->changes()) {
        ++classes[int(change.changeClass)];
        ++versions[change.column];
    }
    refill(*m_classes, tr("All changes"), classes,
           [](int changeClass) { return core::compare::wordFor(ChangeClass(changeClass)); });
    refill(*m_versions, tr("All versions"), versions, [this](int column) { return m_model->versionName(column); });
    m_versions->setVisible(versions.size() > 1);
}

void ChangesPane::applyFilter()
{
    if (m_isSilent)
        return;
    {
        const QScopedValueRollback silent(m_isSilent, true);
        const auto changeClass = chosenIn(*m_classes);
        m_model->setFilter({.changeClass = changeClass ? std::optional(ChangeClass(*changeClass)) : std::nullopt,
                            .column = chosenIn(*m_versions),
                            .words = m_words->text()});
    }
    setCurrent(m_announced);
    updateShown();
    Q_EMIT stepsChanged();
}

void ChangesPane::updateShown()
{
    const int changes = int(m_model->changes().size());
    const int shown = m_model->rowCount();
    m_title->setInfo(changes == 0       ? QString()
                     : shown == changes ? tr("%n change(s)", nullptr, changes)
                                        : tr("%1 of %n change(s)", nullptr, changes).arg(QLocale().toString(shown)));
    for (QWidget *control : std::initializer_list<QWidget *>{m_classes, m_versions, m_words, m_export})
        control->setEnabled(changes > 0);
    m_empty->setVisible(changes == 0);
    m_table->setVisible(changes > 0);
}

std::span<const int> ChangesPane::shown() const
{
    return m_model->shown();
}

std::optional<std::vector<int>> ChangesPane::steps() const
{
    if (!isVisible() || m_model->filter().isEmpty())
        return std::nullopt;
    std::vector<int> steps(m_model->shown().begin(), m_model->shown().end());
    std::ranges::sort(steps);
    return steps;
}

void ChangesPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    Q_EMIT stepsChanged();
}

void ChangesPane::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    Q_EMIT stepsChanged();
}

void ChangesPane::setCurrent(int index)
{
    const QScopedValueRollback silent(m_isSilent, true);
    const int row = index < 0 ? -1 : m_model->rowOf(index);
    if (row >= 0) {
        m_table->setCurrentIndex(m_model->index(row, 0));
        m_table->scrollTo(m_model->index(row, 0));
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
    const int index = m_model->shown()[size_t(row.row())];
    if (std::exchange(m_announced, index) != index)
        Q_EMIT changeActivated(index);
}

} // namespace ui
