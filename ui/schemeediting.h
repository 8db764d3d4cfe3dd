// SPDX-License-Identifier: MIT
#pragma once

#include "core/annotation/edits.h"
#include "ui/perform.h"

#include <QObject>

class QWidget;

namespace ui {

class Actions;
class InspectorPane;
class Preferences;
class SchemeDialog;
class Session;

/// Opens the scheme of the project and does what is asked for there.
class SchemeEditing : public QObject
{
    Q_OBJECT

public:
    SchemeEditing(const Session &session, const Preferences &preferences, InspectorPane &inspector,
                  const Actions &actions, Perform perform, QWidget *window);

private:
    void open();

    const Session &m_session;
    const Preferences &m_preferences;
    InspectorPane &m_inspector;
    Perform m_perform;
    QWidget *m_window;
    SchemeDialog *m_dialog = nullptr;
};

} // namespace ui
