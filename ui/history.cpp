// SPDX-License-Identifier: MIT
#include "ui/history.h"

#include "ui/actions.h"
#include "ui/docks.h"
#include "ui/session.h"
#include "ui/views/historypane.h"
#include "ui/views/messagebar.h"
#include "ui/views/readingpane.h"

#include <QAction>
#include <QTimer>

#include <chrono>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

using namespace std::chrono_literals;
constexpr auto topic = "many changes"_L1;
constexpr auto patience = 300ms; // before it is said that something goes on

} // namespace

History::History(Session &session, HistoryPane &pane, Docks &docks, const ReadingPane &reading, MessageBar &messages,
                 const Actions &actions, Done done, QObject *parent)
    : QObject(parent), m_session(session), m_pane(pane), m_docks(docks), m_reading(reading), m_messages(messages),
      m_actions(actions), m_done(std::move(done))
{
    m_pane.setFile([&session] { return session.file(); });
    connect(&session, &Session::fileChanged, &pane, &HistoryPane::reload);
    connect(&session, &Session::fileChanged, this, &History::updateActions);
    connect(&session, &Session::undoChanged, &pane, &HistoryPane::update);
    connect(&session, &Session::tookBack, this, &History::goTo);
    connect(&session, &Session::apartBegun, this, [this] { QTimer::singleShot(patience, this, &History::sayApart); });
    connect(&session, &Session::apartEnded, this, &History::endApart);
    connect(&pane, &HistoryPane::passageActivated, this, &History::passageReached);
    connect(&pane, &HistoryPane::restoreRequested, this, &History::restore);
    connect(&pane, &HistoryPane::currentChanged, this, &History::updateActions);
    connect(&reading, &ReadingPane::selectionChanged, this, &History::updateActions);
    connect(actions[Command::History], &QAction::triggered, this, &History::show);
    connect(actions[Command::MarkHistory], &QAction::triggered, this, &History::showMark);
    connect(actions[Command::RestoreState], &QAction::triggered, &pane, &HistoryPane::restoreCurrent);
    updateActions();
}

void History::show()
{
    m_docks.show(Panel::History);
    m_pane.setFocus();
}

void History::showMark()
{
    if (const auto mark = m_reading.currentMark()) {
        m_docks.show(Panel::History);
        m_pane.showMark(*mark);
    }
}

void History::restore(core::annotation::Sequence moment, const QDateTime &when)
{
    //: The name of a step, as the Edit menu shows it.
    m_done(m_session.restore(moment, tr("Restore the State of %1").arg(momentText(when))));
}

/// Undo and redo may change what nobody sees: then it is brought into sight.
void History::goTo(const core::annotation::Step &step)
{
    const auto passage = core::annotation::passageOf(step);
    if (passage && !passage->span.isEmpty() && m_session.project().article(passage->article))
        Q_EMIT passageReached(passage->article, passage->span);
}

void History::sayApart()
{
    if (m_session.isWorkingApart())
        m_messages.say(
            {.topic = topic,
             .kind = Message::Kind::Notice,
             .text = tr("Many changes are being made. What is shown follows when all of them are on disk.")});
}

void History::endApart(const core::Result<> &result)
{
    m_messages.dismiss(topic);
    m_done(result);
}

void History::updateActions()
{
    m_pane.setRestorable(!m_session.isReadOnly());
    m_actions[Command::RestoreState]->setEnabled(m_pane.canRestore());
    m_actions[Command::MarkHistory]->setEnabled(m_reading.currentMark().has_value());
}

} // namespace ui
