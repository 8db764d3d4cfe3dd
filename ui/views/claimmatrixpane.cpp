// SPDX-License-Identifier: MIT
#include "ui/views/claimmatrixpane.h"

#include "core/annotation/claimmatrix.h"
#include "ui/delegates/pilldelegate.h"
#include "ui/models/claimmatrixmodel.h"
#include "ui/models/claimorder.h"
#include "ui/models/projectsource.h"

#include <QComboBox>
#include <QLocale>
#include <QMenu>
#include <QTableView>

#include <algorithm>
#include <utility>

namespace ui {

using core::annotation::ClaimCell;
using core::annotation::ClaimState;

namespace {

constexpr std::chrono::milliseconds patience(5); // for cells that nobody sees, at a time

bool hasPlace(const ClaimCell &cell)
{
    return !cell.statements.empty() || (cell.nearest && cell.nearest->spans);
}

} // namespace

ClaimMatrixPane::ClaimMatrixPane(const ProjectSource &source, QWidget *parent)
    : MatrixPage(parent), m_source(source), m_model(new ClaimMatrixModel(source, this)), m_order(new ClaimOrder(this))
{
    setUp(m_model, m_order, new PillDelegate(this),
          {.name = tr("Claims by version"),
           .wordsName = tr("Words that the claims shown have"),
           .statesName = tr("What a version does with the claims shown"),
           .sortingName = tr("Order of the claims"),
           .exportTip = tr("Write the claims and what each version does with them to a file"),
           .howToBegin
           = tr("No claims yet. Select a passage in an article and press C: who states what is listed here.")},
          {{tr("By number"), int(ClaimOrder::By::Number)},
           {tr("By label"), int(ClaimOrder::By::Label)},
           {tr("By check status"), int(ClaimOrder::By::Status)},
           {tr("Stated by most first"), int(ClaimOrder::By::Stated)},
           {tr("Most disagreement first"), int(ClaimOrder::By::Disagreement)}});
    connect(table().selectionModel(), &QItemSelectionModel::currentChanged, this, &ClaimMatrixPane::currentChanged);
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this] {
        countSoon();
        Q_EMIT currentChanged();
    });
}

ClaimMatrixPane::~ClaimMatrixPane() = default;

QString ClaimMatrixPane::infoText(int rows, int shown) const
{
    return shown == rows ? tr("%n claim(s)", nullptr, rows)
                         : tr("%1 of %n claim(s)", nullptr, rows).arg(QLocale().toString(shown));
}

void ClaimMatrixPane::setWorking(bool on)
{
    m_model->setSearching(on);
}

void ClaimMatrixPane::sortBy(int by)
{
    m_order->sortBy(ClaimOrder::By(by));
}

/// All cells have to be known for it, which may take longer than the window may wait.
bool ClaimMatrixPane::count()
{
    if (!m_model->workOut(patience))
        return false;
    refill(states(), tr("All states"), stateChoices(core::annotation::claimStates, [](int state) {
               return core::annotation::wordFor(ClaimState(state));
           }));
    return true;
}

void ClaimMatrixPane::setReadOnly(bool readOnly)
{
    if (std::exchange(m_isReadOnly, readOnly) != readOnly)
        Q_EMIT currentChanged();
}

const ClaimCell *ClaimMatrixPane::currentCell() const
{
    const QModelIndex index = inModel(table().currentIndex());
    return index.isValid() && isVisible() ? m_model->cellAt(index) : nullptr;
}

void ClaimMatrixPane::activate(const QModelIndex &index)
{
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
    goToNext(statements);
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
    const QModelIndex index = inModel(table().currentIndex());
    const float score = cell.nearest ? cell.nearest->score : 0;
    Q_EMIT stepRequested(
        cell.absence ? core::annotation::withdrawAbsence(m_source.project(), *cell.absence)
                     : core::annotation::confirmAbsence(m_source.project(), m_model->claimAt(index.row()),
                                                        *m_model->articleAt(index.column()), score, m_author()));
}

void ClaimMatrixPane::fillMenu(QMenu &menu)
{
    const ClaimCell *cell = currentCell();
    menu.addAction(tr("&Go to the passage"), this, [this] { activate(inModel(table().currentIndex())); })
        ->setEnabled(cell && hasPlace(*cell));
    menu.addAction(cell && cell->absence ? tr("Is &not confirmed to be absent") : tr("&Confirm that it is absent"),
                   this, &ClaimMatrixPane::confirmAbsent)
        ->setEnabled(canConfirmAbsent());
}

} // namespace ui
