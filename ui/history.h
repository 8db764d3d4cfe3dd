// SPDX-License-Identifier: MIT
#pragma once

#include "core/annotation/journal.h"
#include "core/base/error.h"

#include <QObject>

#include <functional>

namespace ui {

class Actions;
class Docks;
class HistoryPane;
class MessageBar;
class ReadingPane;
class Session;

/// Keeps the history pane in step with the session, restores what is asked for there, and shows the place that undo and
/// redo have changed.
class History : public QObject
{
    Q_OBJECT

public:
    /// Says where something could not be done; true where it was.
    using Done = std::function<bool(const core::Result<> &result)>;

    /// The commands of \a actions about the history are done, and enabled, from here.
    History(Session &session, HistoryPane &pane, Docks &docks, const ReadingPane &reading, MessageBar &messages,
            const Actions &actions, Done done, QObject *parent = nullptr);

Q_SIGNALS:
    void passageReached(core::ArticleId article, core::text::Span span);

private:
    void show();
    void showMark();
    void restore(core::annotation::Sequence moment, const QDateTime &when);
    void goTo(const core::annotation::Step &step);
    void sayApart();
    void endApart(const core::Result<> &result);
    void updateActions();

    Session &m_session;
    HistoryPane &m_pane;
    Docks &m_docks;
    const ReadingPane &m_reading;
    MessageBar &m_messages;
    const Actions &m_actions;
    Done m_done;
};

} // namespace ui
