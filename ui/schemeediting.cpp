// SPDX-License-Identifier: MIT
#include "ui/schemeediting.h"

#include "ui/actions.h"
#include "ui/appearance.h"
#include "ui/preferences.h"
#include "ui/session.h"
#include "ui/views/inspectorpane.h"
#include "ui/views/schemedialog.h"

#include <QAction>
#include <QWidget>

namespace ui {

SchemeEditing::SchemeEditing(const Session &session, const Preferences &preferences, InspectorPane &inspector,
                             const Actions &actions, Perform perform, QWidget *window)
    : QObject(window), m_session(session), m_preferences(preferences), m_inspector(inspector),
      m_perform(std::move(perform)), m_window(window)
{
    QAction *action = actions[Command::Scheme];
    connect(action, &QAction::triggered, this, &SchemeEditing::open);
    const auto update = [&session, action] { action->setEnabled(!session.isReadOnly()); };
    connect(&session, &Session::fileChanged, action, update);
    connect(&session.source(), &ProjectSource::replaced, action, update);
    connect(&preferences, &Preferences::appearanceChanged, this, [this] {
        if (m_dialog)
            m_dialog->setTheme(themeFor(m_preferences));
    });
    update();
}

void SchemeEditing::open()
{
    if (!m_dialog) {
        m_dialog = new SchemeDialog(m_session.source(), m_window);
        m_dialog->setTheme(themeFor(m_preferences));
        connect(m_dialog, &SchemeDialog::stepRequested, this,
                [this](const core::annotation::Step &step) { m_perform(step); });
        connect(m_dialog, &SchemeDialog::subjectActivated, this, [this](const SubjectId &subject) {
            if (const auto *entity = std::get_if<core::EntityId>(&subject))
                m_inspector.inspectEntity(*entity);
            else
                m_inspector.inspectClaim(std::get<core::ClaimId>(subject));
        });
    }
    m_dialog->show();
    m_dialog->activateWindow();
}

} // namespace ui
