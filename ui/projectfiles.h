// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/error.h"

#include <QObject>

class QMenu;
class QWidget;

namespace ui {

class MessageBar;
class Preferences;
class Session;

/// Opening, saving and closing projects, from the menus: dialogs, recent projects, and what there is to say about it.
class ProjectFiles : public QObject
{
    Q_OBJECT

public:
    ProjectFiles(Session &session, Preferences &preferences, MessageBar &messages, QWidget *window);

    void newProject();
    void chooseProject();
    bool open(const QString &path);
    void chooseName();
    bool saveAs(const QString &path);

    /// Offers to go on with the newest unnamed project that an earlier run left in \a stateFolder; false where there is
    /// none.
    bool offerLeftBehind(const QString &stateFolder);

    void fillRecent(QMenu *menu);

    static bool isProjectName(const QString &path); ///< by its suffix

private:
    void say(const core::Error &error);
    void sayWhoWrites();

    Session &m_session;
    Preferences &m_preferences;
    MessageBar &m_messages;
    QWidget *m_window;
};

} // namespace ui
