// SPDX-License-Identifier: MIT
#pragma once

#include "core/exchange/outsidespans.h"
#include "ui/outsideprogram.h"
#include "ui/perform.h"

#include <QThreadPool>

#include <stop_token>

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
    ~OutsideAsking() override;

    void ask();
    void cancel();
    bool isRunning() const { return m_program.isRunning() || m_isReading; }

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
    QThreadPool m_pool; ///< where the answer is read
    std::stop_source m_stop;
    quint64 m_latest = 0;
    bool m_isReading = false;
};

} // namespace ui
