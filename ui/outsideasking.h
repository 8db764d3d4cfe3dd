// SPDX-License-Identifier: MIT
#pragma once

#include "core/exchange/outsidespans.h"
#include "ui/models/latestwork.h"
#include "ui/outsideprogram.h"
#include "ui/perform.h"

namespace ui {

class Actions;
class MessageBar;
class Preferences;
class Session;
class ShownVersions;

/// Asks the program that the analyst's own preferences name to suggest what to mark in the versions of the story. It is
/// run only when the analyst asks, and only once he has seen its command in full.
class OutsideAsking : public QObject
{
    Q_OBJECT

public:
    OutsideAsking(const Session &session, const ShownVersions &versions, Preferences &preferences, MessageBar &messages,
                  const Actions &actions, Perform perform, QObject *parent = nullptr);

    void ask();
    void cancel();
    bool isRunning() const { return m_program.isRunning() || m_reading.isRunning(); }

Q_SIGNALS:
    void suggested(const std::vector<core::annotation::Suggestion> &suggestions);

private:
    void run();
    void read(const QByteArray &output);
    void take(const core::exchange::OutsideAnswer &answer);
    void makeTypes(const core::exchange::OutsideAnswer &answer, const QStringList &types);
    void sayProblem(const QString &problem);
    void updateActions();

    const Session &m_session;
    const ShownVersions &m_versions;
    Preferences &m_preferences;
    MessageBar &m_messages;
    const Actions &m_actions;
    Perform m_perform;
    OutsideProgram m_program;
    QString m_name; ///< of the program that was asked last
    std::vector<core::exchange::OutsideArticle> m_asked;
    LatestWork m_reading; ///< of the answer
};

} // namespace ui
