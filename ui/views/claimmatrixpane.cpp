// SPDX-License-Identifier: MIT
#include "ui/views/claimmatrixpane.h"

#include "core/annotation/claimmatrix.h"
#include "ui/delegates/pilldelegate.h"
#include "ui/models/claimmatrixmodel.h"
#include "ui/models/claimorder.h"
#include "ui/models/projectsource.h"
#include "ui/views/emptynote.h"
#include "ui/views/markcycle.h"
#include "ui/views/panehead.h"
#include "ui/views/quiettable.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QSignalBlocker>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ui {

using core::annotation::ClaimCell;
using core::annotation::ClaimState;

namespace {

constexpr std::chrono::milliseconds patience(5); // for cells that nobody sees, at a time
constexpr int narrowestFilter = 90;
constexpr int widestFilter = 180;

} // namespace

ClaimMatrixPane::ClaimMatrixPane(const ProjectSource &source, QWidget *parent)
    : Pane(parent), m_source(source), m_model(new ClaimMatrixModel(source, this)), m_order(new ClaimOrder(this)),
      m_head(new QWidget(this)), m_words(new QLineEdit(this)), m_states(new Choices(this)),
      m_sorting(new Choices(this)), m_export(new QToolButton(this)), m_table(new QTableView(this)),
      m_delegate(new PillDelegate(this)), m_empty(new EmptyNote(this))
{
    m_order->setSourceModel(m_model);
    m_table->setModel(m_order);
    m_table->setItemDelegate(m_delegate);
    m_table->setAccessibleName(tr("Claims by version"));
    makeQuiet(*m_table);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->viewport()->installEventFilter(this); // narrower when a scroll bar comes

    auto *head = new QHBoxLayout(m_head);
    head->setContentsMargins(0, 0, 0, 0);
    head->setSpacing(8);
    for (QWidget *control : std::initializer_list<QWidget *>{m_words, m_states, m_sorting})
        head->addWidget(control);
    head->addStretch();
    head->addWidget(m_export);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 0, 12, 0);
    layout->setSpacing(4);
    layout->addWidget(m_head);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_table, 1);
    setFocusProxy(m_table);

    setUpControls();
    connectModel();
    updateShown();
}

ClaimMatrixPane::~ClaimMatrixPane() = default;

void ClaimMatrixPane::setUpControls()
{
    m_words->setPlaceholderText(tr("Filter…"));
    m_words->setAccessibleName(tr("Words that the claims shown have"));
    m_words->setClearButtonEnabled(true);
    m_words->setMinimumWidth(narrowestFilter);
    m_words->setMaximumWidth(widestFilter);
    m_states->setAccessibleName(tr("What a version does with the claims shown"));
    m_sorting->setAccessibleName(tr("Order of the claims"));
    m_sorting->addItem(tr("By number"), int(ClaimOrder::By::Number));
    m_sorting->addItem(tr("By label"), int(ClaimOrder::By::Label));
    m_sorting->addItem(tr("By check status"), int(ClaimOrder::By::Status));
    m_sorting->addItem(tr("Stated by most first"), int(ClaimOrder::By::Stated));
    m_sorting->addItem(tr("Most disagreement first"), int(ClaimOrder::By::Disagreement));
    m_export->setText(tr("Export…"));
    m_export->setToolTip(tr("Write the claims and what each version does with them to a file"));
    connect(m_words, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_order->setWords(words);
        updateShown();
    });
    connect(m_states, &QComboBox::currentIndexChanged, this, [this] {
        const QVariant chosen = m_states->currentData();
        m_order->setState(chosen.isValid() ? std::optional(ClaimState(chosen.toInt())) : std::nullopt);
        updateShown();
    });
    connect(m_sorting, &QComboBox::currentIndexChanged, this,
            [this] { m_order->sortBy(ClaimOrder::By(m_sorting->currentData().toInt())); });
    connect(m_export, &QToolButton::clicked, this, &ClaimMatrixPane::exportRequested);
}

void ClaimMatrixPane::connectModel()
{
    onActivated(*m_table, [this](const QModelIndex &cell) { activate(cell); });
    connect(m_table, &QWidget::customContextMenuRequested, this, &ClaimMatrixPane::showMenu);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &ClaimMatrixPane::currentChanged);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved,
                              &QAbstractItemModel::columnsInserted, &QAbstractItemModel::columnsRemoved})
        connect(m_order, signal, this, &ClaimMatrixPane::updateShown);
    connect(m_order, &QAbstractItemModel::modelReset, this, &ClaimMatrixPane::updateShown);
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this] {
        m_counting.start();
        Q_EMIT currentChanged();
    });
    m_counting.setSingleShot(true);
    m_counting.setInterval(0);
    connect(&m_counting, &QTimer::timeout, this, &ClaimMatrixPane::updateStates);
    m_model->setFollowing(false); // until it is shown
}

void ClaimMatrixPane::setTheme(const Theme &theme)
{
    m_empty->setTheme(theme);
    m_delegate->setTheme(theme);
    setTableTheme(*m_table, theme, PillDelegate::rowHeight(theme.interface));
    layOutMatrix(*m_table);
}

void ClaimMatrixPane::setVersions(const QList<core::ArticleId> &versions, std::optional<core::ArticleId> base)
{
    m_model->setVersions(versions, base);
}

void ClaimMatrixPane::setRead(const core::annotation::ReadPassages &read, const QString &analyst)
{
    m_model->setRead(read, analyst);
}

void ClaimMatrixPane::setReadOnly(bool readOnly)
{
    if (std::exchange(m_isReadOnly, readOnly) != readOnly)
        Q_EMIT currentChanged();
}

void ClaimMatrixPane::showEvent(QShowEvent *event)
{
    Pane::showEvent(event);
    m_model->setFollowing(true);
    m_model->setSearching(true);
    m_counting.start();
}

void ClaimMatrixPane::hideEvent(QHideEvent *event)
{
    Pane::hideEvent(event);
    m_model->setSearching(false);
    m_model->setFollowing(false);
}

/// The states that there are, to choose from; what was chosen stays, whatever has become of it. All cells have to be
/// known for it, which may take longer than the window may wait.
void ClaimMatrixPane::updateStates()
{
    if (!isVisible())
        return;
    if (!m_model->workOut(patience)) {
        m_counting.start();
        return;
    }
    QList<int> counts(core::annotation::claimStates);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        for (const int state : m_model->index(row, 0).data(ClaimMatrixModel::StatesRole).value<QList<int>>())
            ++counts[state];
    }
    const QVariant chosen = m_states->currentData();
    const QSignalBlocker silent(m_states);
    m_states->clear();
    m_states->addItem(tr("All states"));
    for (int state = 0; state < counts.size(); ++state) {
        if (counts[state] > 0 || (chosen.isValid() && chosen.toInt() == state))
            //: A state to choose, and how many cells are in it: "reworded (3)".
            m_states->addItem(
                tr("%1 (%2)").arg(core::annotation::wordFor(ClaimState(state)), QLocale().toString(counts[state])),
                state);
    }
    m_states->setCurrentIndex(chosen.isValid() ? m_states->findData(chosen) : 0);
}

void ClaimMatrixPane::updateShown()
{
    const int claims = m_model->rowCount();
    const int shown = m_order->rowCount();
    m_info = claims == 0       ? QString()
             : shown == claims ? tr("%n claim(s)", nullptr, claims)
                               : tr("%1 of %n claim(s)", nullptr, claims).arg(QLocale().toString(shown));
    m_empty->say(tr("No claims yet. Select a passage in an article and press C: who states what is listed here."));
    m_empty->setVisible(claims == 0);
    m_table->setVisible(claims > 0);
    for (QWidget *control : std::initializer_list<QWidget *>{m_words, m_states, m_sorting, m_export})
        control->setEnabled(claims > 0);
    m_counting.start();
    layOutMatrix(*m_table);
    Q_EMIT infoChanged();
}

bool ClaimMatrixPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize)
        QMetaObject::invokeMethod(this, [this] { layOutMatrix(*m_table); }, Qt::QueuedConnection);
    return Pane::eventFilter(watched, event);
}

QModelIndex ClaimMatrixPane::inModel(const QModelIndex &index) const
{
    return m_order->mapToSource(index);
}

const ClaimCell *ClaimMatrixPane::currentCell() const
{
    const QModelIndex index = inModel(m_table->currentIndex());
    return index.isValid() && isVisible() ? m_model->cellAt(index) : nullptr;
}

void ClaimMatrixPane::activate(const QModelIndex &shown)
{
    const QModelIndex index = inModel(shown);
    const ClaimCell *cell = m_model->cellAt(index);
    const std::optional<ClaimCell> kept = cell ? std::optional(*cell) : std::nullopt;
    const auto article = m_model->articleAt(index.column());
    Q_EMIT claimSelected(m_model->claimAt(index.row()));
    if (!kept)
        return;
    if (kept->statements.empty()) {
        if (kept->nearest && kept->nearest->spans)
            Q_EMIT passageRequested(*article, kept->nearest->spans->hull());
        return;
    }
    // What the cell is about comes first.
    std::vector<core::AnnotationId> statements = kept->statements;
    std::ranges::rotate(statements, std::ranges::find(statements, *kept->telling));
    m_lastMark = nextMark(statements, m_lastMark);
    Q_EMIT markRequested(*m_lastMark);
}

bool ClaimMatrixPane::canConfirmAbsent() const
{
    const ClaimCell *cell = currentCell();
    return cell && cell->statements.empty() && !m_isReadOnly;
}

void ClaimMatrixPane::confirmAbsent()
{
    if (!canConfirmAbsent() || !m_author)
        return;
    const ClaimCell &cell = *currentCell();
    const QModelIndex index = inModel(m_table->currentIndex());
    const float score = cell.nearest ? cell.nearest->score : 0;
    Q_EMIT stepRequested(
        cell.absence ? core::annotation::withdrawAbsence(m_source.project(), *cell.absence)
                     : core::annotation::confirmAbsence(m_source.project(), m_model->claimAt(index.row()),
                                                        *m_model->articleAt(index.column()), score, m_author()));
}

void ClaimMatrixPane::showMenu(const QPoint &position)
{
    const QModelIndex index = m_table->indexAt(position);
    if (!index.isValid())
        return;
    m_table->setCurrentIndex(index);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const ClaimCell *cell = currentCell();
    const bool hasPlace = cell && (!cell->statements.empty() || (cell->nearest && cell->nearest->spans));
    menu->addAction(tr("&Go to the passage"), this, [this] { activate(m_table->currentIndex()); })
        ->setEnabled(hasPlace);
    menu->addAction(cell && cell->absence ? tr("Is &not confirmed to be absent") : tr("&Confirm that it is absent"),
                    this, &ClaimMatrixPane::confirmAbsent)
        ->setEnabled(canConfirmAbsent());
    menu->addSeparator();
    menu->addAction(tr("&Export…"), this, &ClaimMatrixPane::exportRequested);
    menu->popup(m_table->viewport()->mapToGlobal(position));
}

} // namespace ui
