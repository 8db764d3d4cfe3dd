// SPDX-License-Identifier: MIT
#include "ui/views/mergepane.h"

#include "ui/delegates/celldelegate.h"
#include "ui/views/emptynote.h"
#include "ui/views/panehead.h"
#include "ui/views/panetitle.h"
#include "ui/views/quiettable.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int questionWidth = 190;
constexpr int placeWidth = 170;
constexpr int decisionWidth = 120;
constexpr int narrowestSide = 160;

} // namespace

MergePane::MergePane(QWidget *parent)
    : Pane(parent), m_model(new MergeModel(this)), m_title(new PaneTitle(tr("Merge"), this)),
      m_choice(new Choices(this)), m_mine(new QPushButton(tr("&Mine"), this)),
      m_theirs(new QPushButton(tr("&Theirs"), this)), m_both(new QPushButton(tr("&Both"), this)),
      m_kind(new QCheckBox(tr("All of this &kind"), this)), m_merge(new QPushButton(tr("Mer&ge"), this)),
      m_figures(new QLabel(this)), m_table(new QTableView(this)), m_delegate(new CellDelegate(this)),
      m_empty(new EmptyNote(this))
{
    m_choice->setPlaceholderText(tr("Choose two analysts"));
    m_choice->setAccessibleName(tr("What is compared"));
    m_choice->setMaximumWidth(320);
    m_mine->setToolTip(tr("Keep this project’s side (M; Shift+M for all of this kind)"));
    m_theirs->setToolTip(tr("Take the other side (T; Shift+T for all of this kind)"));
    m_both->setToolTip(tr("Keep both (B; Shift+B for all of this kind)"));
    m_merge->setToolTip(tr("Bring everything into this project as one step (Ctrl+Enter)"));
    m_figures->setTextFormat(Qt::PlainText);
    m_figures->setWordWrap(true);
    m_figures->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_figures->setAccessibleName(tr("How far both agree"));
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Differences"));
    m_table->setAccessibleDescription(tr("M takes mine, T theirs, B both; with Shift all of the same kind; Enter goes "
                                         "there, Ctrl+Enter merges"));
    makeQuiet(*m_table);
    m_table->setItemDelegate(m_delegate);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    onActivated(*m_table, [this](const QModelIndex &) { goThere(); });
    m_table->installEventFilter(this);
    layOut();
    setFocusProxy(m_table);

    connect(m_choice, &QComboBox::activated, this, &MergePane::choiceMade);
    const std::pair<QPushButton *, Take> buttons[]{
        {m_mine, Take::Mine}, {m_theirs, Take::Theirs}, {m_both, Take::Both}};
    for (const auto &[button, take] : buttons)
        connect(button, &QPushButton::clicked, this, [this, take] { decide(take, m_kind->isChecked()); });
    connect(m_merge, &QPushButton::clicked, this, &MergePane::mergeRequested);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &MergePane::updateButtons);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &MergePane::updateButtons);
    showNothing(tr("Choose File › Merge project to bring in what somebody else has marked in the same articles, or two "
                   "analysts of this project to see how far they agree."));
}

MergePane::~MergePane() = default;

void MergePane::layOut()
{
    auto *layout = layOutPage(*this, headOf({m_title, m_choice}, {m_kind, m_mine, m_theirs, m_both, m_merge}));
    layout->addWidget(m_figures);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_table, 1);
}

void MergePane::setTheme(const Theme &theme)
{
    m_title->setTheme(theme);
    m_empty->setTheme(theme);
    m_delegate->setTheme(theme);
    setTableTheme(*m_table, theme, CellDelegate::rowHeight(theme.interface));
    layOutColumns();
}

void MergePane::setChoices(const QStringList &choices, int current)
{
    const QSignalBlocker blocker(m_choice);
    m_choice->clear();
    m_choice->addItems(choices);
    m_choice->setCurrentIndex(current);
    m_choice->setEnabled(!choices.isEmpty());
}

void MergePane::showReport(const MergeReport &report, const QString &mine, const QString &theirs, bool canMerge)
{
    m_canMerge = canMerge;
    m_model->setSides(mine, theirs);
    m_model->setReport(report);
    m_figures->setText(report.figures.join(u'\n'));
    m_figures->setVisible(true);
    const bool hasRows = m_model->rowCount() > 0;
    m_empty->say(tr("Nothing differs."));
    m_empty->setVisible(!hasRows);
    m_table->setVisible(hasRows);
    m_table->setColumnHidden(MergeModel::DecisionColumn, !canMerge);
    if (hasRows && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model->index(0, 0));
    layOutColumns();
    updateButtons();
}

void MergePane::showNothing(const QString &note)
{
    m_canMerge = false;
    m_model->setReport({});
    m_figures->setVisible(false);
    m_table->setVisible(false);
    m_empty->say(note);
    m_empty->setVisible(true);
    updateButtons();
}

bool MergePane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::Resize)
        QMetaObject::invokeMethod(this, &MergePane::layOutColumns, Qt::QueuedConnection);
    if (watched == m_table && event->type() == QEvent::KeyPress && answer(static_cast<QKeyEvent &>(*event)))
        return true;
    return QWidget::eventFilter(watched, event);
}

void MergePane::showEvent(QShowEvent *event)
{
    Pane::showEvent(event);
    Q_EMIT shown();
}

bool MergePane::answer(const QKeyEvent &event)
{
    const bool isEnter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    if (isEnter && event.modifiers().testFlag(Qt::ControlModifier)) {
        if (m_merge->isEnabled())
            Q_EMIT mergeRequested();
        return true;
    }
    if ((event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) != Qt::NoModifier)
        return false;
    const bool isForKind = event.modifiers().testFlag(Qt::ShiftModifier);
    switch (event.key()) {
    case Qt::Key_M:
        decide(Take::Mine, isForKind);
        return true;
    case Qt::Key_T:
        decide(Take::Theirs, isForKind);
        return true;
    case Qt::Key_B:
        decide(Take::Both, isForKind);
        return true;
    default:
        return false;
    }
}

void MergePane::decide(Take take, bool isForKind)
{
    const int row = m_table->currentIndex().row();
    if (row < 0)
        return;
    if (isForKind)
        m_model->decideKind(row, take);
    else
        m_model->decide(row, take);
}

void MergePane::goThere()
{
    const int row = m_table->currentIndex().row();
    if (row < 0)
        return;
    if (const auto &passage = m_model->row(row).passage)
        Q_EMIT passageActivated(passage->article, passage->span);
}

void MergePane::layOutColumns()
{
    const bool hasDecisions = !m_table->isColumnHidden(MergeModel::DecisionColumn);
    QHeaderView *header = m_table->horizontalHeader();
    header->resizeSection(MergeModel::QuestionColumn, questionWidth);
    header->resizeSection(MergeModel::PlaceColumn, placeWidth);
    header->resizeSection(MergeModel::DecisionColumn, decisionWidth);
    const int taken = questionWidth + placeWidth + (hasDecisions ? decisionWidth : 0);
    const int side = std::max(narrowestSide, (m_table->viewport()->width() - taken) / 2);
    header->resizeSection(MergeModel::MineColumn, side);
    header->resizeSection(MergeModel::TheirsColumn, side);
}

void MergePane::updateButtons()
{
    const int row = m_table->currentIndex().row();
    const bool isAny = m_canMerge && row >= 0 && row < m_model->rowCount();
    m_mine->setEnabled(isAny && m_model->canDecide(row, Take::Mine));
    m_theirs->setEnabled(isAny && m_model->canDecide(row, Take::Theirs));
    m_both->setEnabled(isAny && m_model->canDecide(row, Take::Both));
    m_kind->setEnabled(m_mine->isEnabled());
    m_merge->setEnabled(m_canMerge && m_model->areAllDecided());
    m_title->setInfo(m_canMerge && m_model->conflicts() > 0
                         ? tr("%1 of %n conflict(s) decided", nullptr, m_model->conflicts())
                               .arg(QLocale().toString(m_model->decided()))
                         : QString());
}

} // namespace ui
