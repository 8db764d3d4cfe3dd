// SPDX-License-Identifier: MIT
#include "ui/carrying.h"

#include "ui/actions.h"
#include "ui/docks.h"
#include "ui/session.h"
#include "ui/shownversions.h"
#include "ui/statusline.h"
#include "ui/views/messagebar.h"
#include "ui/views/proposalspane.h"
#include "ui/views/readingpane.h"

#include <QAction>
#include <QKeyEvent>

#include <algorithm>
#include <array>
#include <set>

namespace ui {

using core::AnnotationId;
using core::ArticleId;
using core::annotation::CarriedMark;
using core::annotation::CarryOrder;
using core::annotation::CarryState;
using core::annotation::Proposal;
using core::annotation::Step;
using namespace Qt::StringLiterals;

namespace {

constexpr auto topic = "carrying"_L1;
constexpr auto hintTime = 6000; // milliseconds
constexpr auto slowTime = 400;  // likewise

/// "different value 1, exact 12", the most doubtful first.
QString summaryOf(const Step &step)
{
    std::array<int, core::annotation::carryStates> counts{};
    for (const auto &change : step.changes) {
        const auto *added = std::get_if<core::annotation::Added>(&change);
        const auto *replaced = std::get_if<core::annotation::Replaced>(&change);
        const core::annotation::Record *record = added ? &added->record : replaced ? &replaced->after : nullptr;
        if (const auto *proposal = record ? std::get_if<Proposal>(record) : nullptr)
            ++counts[size_t(proposal->carried.state)];
    }
    std::array<CarryState, core::annotation::carryStates> states{};
    for (size_t i = 0; i < states.size(); ++i)
        states[i] = CarryState(i);
    std::ranges::sort(states, {}, core::annotation::doubtOf);
    QStringList parts;
    for (const CarryState state : states) {
        if (const int count = counts[size_t(state)]; count > 0)
            parts << displayName(state) + u' ' + QLocale().toString(count);
    }
    return parts.join(u", ");
}

} // namespace

Carrying::Carrying(const Window &window, Perform perform, PerformApart performApart, QObject *parent)
    : QObject(parent), m_window(window), m_perform(std::move(perform)), m_performApart(std::move(performApart))
{
    m_slow.setSingleShot(true);
    m_slow.setInterval(slowTime);
    connect(&m_slow, &QTimer::timeout, this, [this] {
        m_window.messages.say({.topic = topic,
                               .kind = Message::Kind::Notice,
                               .text = tr("Carrying %n mark(s)…", nullptr, m_marks),
                               .choices = {{tr("Stop"), [this] { cancel(); }}}});
    });
    connectCommands();
    connectPanes();
    updateActions();
}

void Carrying::connectCommands()
{
    const Actions &actions = m_window.actions;
    actions[Command::AcceptProposal]->setShortcuts({Qt::Key_Return, Qt::Key_Enter});
    actions[Command::RejectProposal]->setShortcuts({Qt::Key_Backspace, Qt::Key_Delete});
    actions[Command::Carry]->setShortcuts({Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter});
    const std::pair<Command, void (Carrying::*)()> ways[]{{Command::Carry, &Carrying::carryAll},
                                                          {Command::CarryMark, &Carrying::carryCurrent},
                                                          {Command::AcceptProposal, &Carrying::acceptCurrent},
                                                          {Command::RejectProposal, &Carrying::rejectCurrent}};
    for (const auto &[command, slot] : ways)
        connect(actions[command], &QAction::triggered, this, slot);
    connect(&m_window.reading, &ReadingPane::selectionChanged, this, &Carrying::updateActions);
    connect(&m_window.session, &Session::fileChanged, this, &Carrying::updateActions);
    connect(&m_window.session.source(), &ProjectSource::replaced, this, &Carrying::cancel);
    connect(&m_window.session.source(), &ProjectSource::changed, this, [this](const Step &step) {
        sayWhatWent(step);
        updateActions();
    });
    m_window.reading.focusProxy()->installEventFilter(this);
}

void Carrying::connectPanes()
{
    ProposalsPane &proposals = m_window.proposals;
    proposals.setAuthor([this] { return m_window.session.author(); });
    connect(&proposals, &ProposalsPane::stepRequested, this, m_performApart);
    connect(&proposals, &ProposalsPane::placeActivated, this, [this](const ProposalPlace &place) {
        if (const Proposal *proposal = m_window.session.project().proposal(place.proposal))
            m_window.versions.whenShown(proposal->article, [this, place] { m_window.reading.selectProposal(place); });
    });
    connect(&proposals, &ProposalsPane::markRequested, this, [this](AnnotationId mark) {
        if (const auto *annotation = m_window.session.project().annotation(mark))
            m_window.versions.whenShown(markOf(*annotation).article,
                                        [this, mark] { m_window.reading.selectMark(mark); });
    });
    connect(&m_window.reading, &ReadingPane::proposalActivated, &proposals,
            [&proposals](const ProposalPlace &place) { proposals.setCurrent(place.proposal); });
    const auto follow = [this] {
        m_window.proposals.setVersions(m_window.versions.storyVersions());
        updateActions();
    };
    connect(&m_window.versions, &ShownVersions::stateChanged, this, follow);
    connect(&m_window.versions, &ShownVersions::compared, this, follow);
    follow();
}

void Carrying::updateActions()
{
    const Actions &actions = m_window.actions;
    const bool isEditable = !m_window.session.isReadOnly();
    const bool hasOthers = isEditable && m_window.versions.storyVersions().size() > 1;
    actions[Command::Carry]->setEnabled(hasOthers && m_window.reading.selection());
    actions[Command::CarryMark]->setEnabled(hasOthers && m_window.reading.currentMark());
    for (const Command command : {Command::AcceptProposal, Command::RejectProposal})
        actions[command]->setEnabled(isEditable && current());
}

void Carrying::hint(const QString &text) const
{
    m_window.status.showMessage(text, hintTime);
}

/// Proposals that \a step takes away though their mark stays: it covers other text now.
void Carrying::sayWhatWent(const Step &step) const
{
    std::set<AnnotationId> changed;
    for (const auto &change : step.changes) {
        const auto *replaced = std::get_if<core::annotation::Replaced>(&change);
        if (const auto *after = replaced ? std::get_if<core::annotation::Annotation>(&replaced->after) : nullptr)
            changed.insert(idOf(*after));
    }
    const auto went = std::ranges::count_if(step.changes, [&changed](const core::annotation::Change &change) {
        const auto *removed = std::get_if<core::annotation::Removed>(&change);
        const auto *proposal = removed ? std::get_if<Proposal>(&removed->record) : nullptr;
        return proposal && changed.contains(proposal->source);
    });
    if (went > 0)
        hint(
            tr("%n proposal(s) of what the mark was before went with the change. Carry it again.", nullptr, int(went)));
}

// ---- carrying

void Carrying::carryAll()
{
    if (const auto selection = m_window.reading.selection())
        carry(selection->article, m_window.versions.storyVersions());
}

void Carrying::carryCurrent()
{
    const auto mark = m_window.reading.currentMark();
    const auto *annotation = mark ? m_window.session.project().annotation(*mark) : nullptr;
    if (annotation)
        carry(markOf(*annotation).article, m_window.versions.storyVersions(), mark);
}

void Carrying::carry(ArticleId from, std::span<const ArticleId> to, std::optional<AnnotationId> only)
{
    CarryOrder order = core::annotation::carryOrder(m_window.session.project(), from, to, only);
    if (order.ids.empty()) {
        hint(tr("Nothing is marked in this version yet."));
        return;
    }
    if (order.to.empty()) {
        hint(tr("There is no other version to carry marks to."));
        return;
    }
    useWhatIsKnown(order);
    start(std::move(order));
}

/// The versions that are shown are compared already: with the base, each pair for itself.
void Carrying::useWhatIsKnown(CarryOrder &order) const
{
    const auto comparison = m_window.versions.comparison();
    if (!comparison || m_window.versions.isComparing() || m_window.versions.isWithoutFurniture())
        return;
    const std::vector<ArticleId> &articles = m_window.versions.comparedArticles();
    const bool isFromBase = articles[comparison->base] == order.from;
    for (size_t version = 0; version < articles.size(); ++version) {
        if (articles[version] == order.from)
            order.prepared = comparison->versions[version];
        const auto to = std::ranges::find(order.to, articles[version], &CarryOrder::Version::article);
        if (to == order.to.end())
            continue;
        to->prepared = comparison->versions[version];
        if (isFromBase)
            to->pair = {comparison, &comparison->pairs[version]};
    }
}

void Carrying::start(CarryOrder order)
{
    m_marks = int(order.ids.size());
    m_slow.start();
    m_work.start(
        [order = std::move(order)](const core::Job &job) {
            return std::make_shared<const std::vector<CarriedMark>>(
                core::annotation::carriedMarks(order, job).value_or(std::vector<CarriedMark>()));
        },
        [this](const auto &marks) { take(marks); });
}

void Carrying::cancel()
{
    m_work.cancel();
    m_slow.stop();
    m_window.messages.dismiss(topic);
    updateActions();
}

void Carrying::take(const std::shared_ptr<const std::vector<CarriedMark>> &marks)
{
    cancel();
    const auto make = [marks, author = m_window.session.author()](const core::annotation::Project &project) {
        return core::annotation::carryMarks(project, *marks, author);
    };
    m_performApart({std::ssize(*marks), make}, [this](const core::Result<Step> &step) {
        if (step)
            sayCarried(*step);
    });
}

void Carrying::sayCarried(const Step &step)
{
    if (step.isEmpty()) {
        hint(tr("Nothing new: the other versions have these marks, or they were proposed before."));
        return;
    }
    m_window.docks.show(Panel::Proposals);
    if (const QString summary = summaryOf(step); !summary.isEmpty())
        hint(tr("Proposed: %1").arg(summary));
}

// ---- deciding

/// The open proposal that is current in the columns.
const Proposal *Carrying::current() const
{
    const auto place = m_window.reading.currentProposal();
    const Proposal *proposal = place ? m_window.session.project().proposal(place->proposal) : nullptr;
    const bool isOpen = proposal && !proposal->isRejected && size_t(place->choice) < proposal->carried.places().size();
    return isOpen ? proposal : nullptr;
}

/// Where the next one stands that is to be decided in this version.
std::optional<ProposalPlace> Carrying::placeAfterCurrent() const
{
    const auto place = m_window.reading.currentProposal();
    const auto shown = m_window.reading.proposalsOf(current()->article);
    auto next = std::ranges::find(shown, *place, &ShownProposal::place);
    while (next != shown.end() && next->place.proposal == place->proposal)
        ++next;
    return next == shown.end() ? std::nullopt : std::optional(next->place);
}

void Carrying::accept(int choice)
{
    const Proposal *proposal = current();
    if (!proposal)
        return;
    const auto &project = m_window.session.project();
    decide(proposal->carried.spans
               ? core::annotation::acceptProposals(project, std::span(&proposal->id, 1), m_window.session.author())
               : core::annotation::acceptChoice(project, proposal->id, size_t(choice), m_window.session.author()));
}

void Carrying::acceptCurrent()
{
    if (const auto place = m_window.reading.currentProposal())
        accept(place->choice);
}

void Carrying::rejectCurrent()
{
    if (const Proposal *proposal = current())
        decide(core::annotation::rejectProposals(m_window.session.project(), std::span(&proposal->id, 1)));
}

/// What is decided is done with: on to the next.
void Carrying::decide(const Step &step)
{
    if (step.isEmpty())
        return;
    const auto next = placeAfterCurrent();
    if (!m_perform(step) || !next)
        return;
    m_window.reading.selectProposal(*next);
    m_window.proposals.setCurrent(next->proposal);
}

/// While an ambiguous proposal is current a digit chooses one of its places instead of marking.
bool Carrying::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    const Proposal *proposal = isKey ? current() : nullptr;
    if (!proposal || m_window.session.isReadOnly())
        return QObject::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const int choice = key->key() - Qt::Key_1;
    const bool isChoice
        = choice >= 0 && choice < std::ssize(proposal->carried.choices) && !(key->modifiers() & ~Qt::KeypadModifier);
    if (!isChoice)
        return QObject::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::KeyPress)
        accept(choice);
    return true;
}

} // namespace ui
