// SPDX-License-Identifier: MIT
#include "ui/views/proposalspane.h"

#include "ui/delegates/proposaldelegate.h"
#include "ui/models/projectsource.h"
#include "ui/views/emptynote.h"
#include "ui/views/panehead.h"
#include "ui/views/panetitle.h"
#include "ui/views/quiettable.h"

#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

namespace ui {

using namespace Qt::StringLiterals;
using core::ProposalId;
using core::annotation::Author;
using core::annotation::CarryState;
using core::annotation::LargeStep;
using core::annotation::Project;
using core::annotation::Proposal;
using core::annotation::Step;

namespace {

constexpr int rejectedChoice = -1; // of the states
constexpr int narrowPane = 560;    // pixels

template<class Value>
void addChoice(QComboBox &box, const QString &name, int count, const Value &value)
{
    //: A choice, and how many proposals it leaves: "different value (3)".
    box.addItem(ProposalsPane::tr("%1 (%2)").arg(name, QLocale().toString(count)), value);
}

void choose(QComboBox &box, const QVariant &chosen)
{
    box.setCurrentIndex(std::max(0, chosen.isValid() ? box.findData(chosen) : 0));
}

template<class Decide>
LargeStep deciding(const std::vector<ProposalId> &proposals, Decide decide)
{
    return {std::ssize(proposals), [ids = std::make_shared<const std::vector<ProposalId>>(proposals),
                                    decide](const Project &project) { return decide(project, *ids); }};
}

LargeStep choosing(ProposalId proposal, size_t choice, const Author &author)
{
    return {1,
            [=](const Project &project) { return core::annotation::acceptChoice(project, proposal, choice, author); }};
}

} // namespace

ProposalsPane::ProposalsPane(const ProjectSource &source, QWidget *parent)
    : Pane(parent), m_source(source), m_model(new ProposalsModel(source, this)),
      m_title(new PaneTitle(tr("Proposals"), this)), m_states(new Choices(this)), m_versions(new Choices(this)),
      m_accept(new QPushButton(this)), m_reject(new QPushButton(this)), m_table(new QTableView(this)),
      m_delegate(new ProposalDelegate(this)), m_empty(new EmptyNote(this))
{
    setUpTable();
    setUpControls();
    layOut();
    setFocusProxy(m_table);
    m_empty->say(tr("No proposals. Press Ctrl+Enter in a column to carry its marks to the other versions."));
    connect(m_model, &ProposalsModel::countsChanged, this, &ProposalsPane::updateShown);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ProposalsPane::activate);
    connect(m_table, &QAbstractItemView::clicked, this, &ProposalsPane::activate);
    updateShown();
}

ProposalsPane::~ProposalsPane() = default;

void ProposalsPane::setUpTable()
{
    makeQuiet(*m_table);
    m_table->setModel(m_model);
    m_table->setItemDelegate(m_delegate);
    m_table->setAccessibleName(tr("Proposals"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->installEventFilter(this);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionsClickable(true);
    header->setSortIndicator(ProposalsModel::StateColumn, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
    header->setMinimumSectionSize(36);
    header->resizeSection(ProposalsModel::StateColumn, 130);
    header->resizeSection(ProposalsModel::SubjectColumn, 180);
    header->resizeSection(ProposalsModel::VersionColumn, 140);
    header->resizeSection(ProposalsModel::ScoreColumn, 70);
    header->setSectionResizeMode(ProposalsModel::ThereColumn, QHeaderView::Stretch);
    header->setSectionResizeMode(ProposalsModel::SourceColumn, QHeaderView::Stretch);
}

void ProposalsPane::setUpControls()
{
    m_states->setAccessibleName(tr("State of the proposals shown"));
    m_versions->setAccessibleName(tr("Version of the proposals shown"));
    for (QPushButton *button : {m_accept, m_reject})
        button->setProperty("flat", true);
    connect(m_states, &QComboBox::currentIndexChanged, this, &ProposalsPane::applyFilter);
    connect(m_versions, &QComboBox::currentIndexChanged, this, &ProposalsPane::applyFilter);
    connect(m_accept, &QPushButton::clicked, this, [this] { accept(m_model->rows()); });
    connect(m_reject, &QPushButton::clicked, this, [this] {
        request(deciding(m_model->rows(), m_model->filter().isRejected ? core::annotation::reopenProposals
                                                                       : core::annotation::rejectProposals));
    });
}

void ProposalsPane::layOut()
{
    auto *layout = layOutPage(*this, headOf({m_title, m_states, m_versions}, {m_accept, m_reject}));
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_table, 1);
}

void ProposalsPane::setTheme(const Theme &theme)
{
    m_title->setTheme(theme);
    m_empty->setTheme(theme);
    m_delegate->setTheme(theme);
    setTableTheme(*m_table, theme, ProposalDelegate::rowHeight(theme.interface));
}

void ProposalsPane::setVersions(const QList<core::ArticleId> &versions)
{
    m_model->setVersions(versions);
}

void ProposalsPane::setCurrent(ProposalId proposal)
{
    const QScopedValueRollback silent(m_isSilent, true);
    const int row = m_model->rowOf(proposal);
    if (row < 0) {
        m_table->clearSelection();
        return;
    }
    m_table->setCurrentIndex(m_model->index(row, 0));
    m_table->scrollTo(m_model->index(row, 0));
}

void ProposalsPane::applyFilter()
{
    if (m_isSilent)
        return;
    ProposalFilter filter;
    const QVariant state = m_states->currentData();
    filter.isRejected = state == QVariant(rejectedChoice);
    if (state.isValid() && !filter.isRejected)
        filter.state = CarryState(state.toInt());
    filter.version = core::ArticleId::fromString(m_versions->currentData().toString());
    m_model->setFilter(filter);
}

void ProposalsPane::updateStates(const ProposalsModel::Counts &counts)
{
    const ProposalFilter &filter = m_model->filter();
    m_states->clear();
    m_states->addItem(tr("All states"));
    auto counted = counts.states;
    if (filter.state)
        counted.try_emplace(*filter.state, 0); // what is chosen can be seen, though nothing is left of it
    std::vector<std::pair<CarryState, int>> states(counted.begin(), counted.end());
    std::ranges::sort(states, {}, [](const auto &entry) { return core::annotation::doubtOf(entry.first); });
    for (const auto &[state, count] : filter.isRejected ? decltype(states)() : states)
        addChoice(*m_states, displayName(state), count, int(state));
    if (counts.rejected > 0 || filter.isRejected)
        addChoice(*m_states, tr("rejected"), counts.rejected, rejectedChoice);
    choose(*m_states, filter.isRejected ? QVariant(rejectedChoice)
                      : filter.state    ? QVariant(int(*filter.state))
                                        : QVariant());
}

void ProposalsPane::updateVersions(const ProposalsModel::Counts &counts)
{
    const ProposalFilter &filter = m_model->filter();
    m_versions->clear();
    m_versions->addItem(tr("All versions"));
    for (const core::ArticleId version : m_model->versions()) {
        const auto count = counts.versions.find(version);
        const int shown = count == counts.versions.end() ? 0 : count->second;
        const auto *article = m_source.project().article(version);
        if (article && (shown > 0 || filter.version == version))
            addChoice(*m_versions, core::article::displayName(*article), shown, version.toString());
    }
    choose(*m_versions, filter.version ? QVariant(filter.version->toString()) : QVariant());
    m_versions->setVisible(counts.versions.size() > 1 || filter.version);
}

void ProposalsPane::updateShown()
{
    const auto counts = m_model->counts();
    {
        const QScopedValueRollback silent(m_isSilent, true);
        updateStates(counts);
        updateVersions(counts);
    }
    const int all = m_model->filter().isRejected ? counts.rejected : counts.open;
    const int shown = m_model->rowCount();
    m_title->setInfo(all == 0       ? QString()
                     : shown == all ? tr("%n proposal(s)", nullptr, all)
                                    : tr("%1 of %n proposal(s)", nullptr, all).arg(QLocale().toString(shown)));
    fitButtons();
    m_accept->setEnabled(std::ranges::any_of(
        m_model->rows(), [this](ProposalId id) { return m_source.project().proposal(id)->carried.spans.has_value(); }));
    m_reject->setEnabled(shown > 0);
    const bool isEmpty = counts.open == 0 && counts.rejected == 0;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_states, m_accept, m_reject, m_table})
        widget->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
}

/// Signs where there is no room for words.
void ProposalsPane::fitButtons()
{
    const bool isNarrow = width() < narrowPane;
    const auto show = [isNarrow](QPushButton &button, const QString &words, const QString &icon) {
        button.setAccessibleName(QString(words).remove(u'&'));
        button.setText(isNarrow ? QString() : words);
        button.setIcon(isNarrow ? QIcon::fromTheme(icon) : QIcon());
    };
    const bool isRejected = m_model->filter().isRejected;
    show(*m_accept, tr("&Accept all shown"), u"dialog-ok-apply"_s);
    show(*m_reject, isRejected ? tr("&Propose all shown again") : tr("&Reject all shown"),
         isRejected ? u"edit-undo"_s : u"dialog-cancel"_s);
    m_reject->setToolTip(m_reject->accessibleName());
    m_accept->setToolTip(m_accept->accessibleName() + u'\n'
                         + tr("Ambiguous and lost ones stay: they are decided one by one"));
}

void ProposalsPane::resizeEvent(QResizeEvent *event)
{
    Pane::resizeEvent(event);
    fitButtons();
}

void ProposalsPane::activate(const QModelIndex &row)
{
    if (m_isSilent || !row.isValid() || m_source.project().proposal(m_model->rows()[size_t(row.row())]) == nullptr)
        return;
    const Proposal &proposal = m_model->proposalAt(row.row());
    if (proposal.isRejected || proposal.carried.places().empty())
        Q_EMIT markRequested(proposal.source);
    else
        Q_EMIT placeActivated({proposal.id, 0});
}

bool ProposalsPane::eventFilter(QObject *watched, QEvent *event)
{
    return (event->type() == QEvent::KeyPress && answer(static_cast<QKeyEvent *>(event)))
           || Pane::eventFilter(watched, event);
}

bool ProposalsPane::answer(QKeyEvent *event)
{
    if (event->modifiers() & ~Qt::KeypadModifier)
        return false;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        acceptSelected();
        return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        request(deciding(selected(), core::annotation::rejectProposals));
        return true;
    default:
        break;
    }
    const QModelIndex current = m_table->currentIndex();
    if (event->key() < Qt::Key_1 || event->key() > Qt::Key_9 || !current.isValid())
        return false;
    request(choosing(m_model->proposalAt(current.row()).id, size_t(event->key() - Qt::Key_1), m_author()));
    return true;
}

std::vector<ProposalId> ProposalsPane::selected() const
{
    std::vector<ProposalId> ids;
    for (const QModelIndex &row : m_table->selectionModel()->selectedRows())
        ids.push_back(m_model->rows()[size_t(row.row())]);
    return ids;
}

void ProposalsPane::acceptSelected()
{
    const std::vector<ProposalId> ids = selected();
    const Proposal *only = ids.size() == 1 ? m_source.project().proposal(ids.front()) : nullptr;
    // The only choice there is needs no number.
    if (only && only->carried.choices.size() == 1)
        request(choosing(only->id, 0, m_author()));
    else
        accept(ids);
}

void ProposalsPane::accept(const std::vector<ProposalId> &proposals)
{
    request(deciding(proposals, [author = m_author()](const Project &project, std::span<const ProposalId> ids) {
        return core::annotation::acceptProposals(project, ids, author);
    }));
}

void ProposalsPane::request(const LargeStep &step)
{
    const int row = m_table->currentIndex().row();
    const bool isInList = m_table->hasFocus();
    const QScopedValueRollback silent(m_isSilent, true);
    Q_EMIT stepRequested(step, [this, row, isInList](const core::Result<Step> &done) {
        if (isInList && done && !done->isEmpty())
            goOn(row);
    });
}

/// The row that comes up in the place of one that is done, which was \a row, is the next to decide.
void ProposalsPane::goOn(int row)
{
    const QScopedValueRollback heard(m_isSilent, false);
    const int next = std::min(std::max(row, 0), m_model->rowCount() - 1);
    if (next < 0)
        return;
    m_table->selectionModel()->clear();
    m_table->setCurrentIndex(m_model->index(next, 0));
}

} // namespace ui
