// SPDX-License-Identifier: MIT
#include "ui/projectfiles.h"

#include "ui/filechoice.h"
#include "ui/preferences.h"
#include "ui/session.h"
#include "ui/views/messagebar.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QMenu>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr auto fileTopic = "project file"_L1;
constexpr auto leftTopic = "left behind"_L1;

QStringList projectFilters()
{
    return {ProjectFiles::tr("Writethru projects (*.writethru)"), ProjectFiles::tr("All files (*)")};
}

/// How many annotations the project at \a path has; nullopt where it cannot be read.
std::optional<int> marksIn(const QString &path)
{
    const auto file = core::store::ProjectFile::open(path, core::store::Access::ReadOnly, {});
    const auto project = file ? file->load() : std::unexpected(file.error());
    return project ? std::optional(int(project->annotations().size())) : std::nullopt;
}

QString dayOf(const QDateTime &time)
{
    const QLocale locale;
    const QDate day = time.toLocalTime().date();
    return day.year() == QDate::currentDate().year()
               ? locale.toString(day, ProjectFiles::tr("d MMMM", "a date of this year, as QLocale has it"))
               : locale.toString(day, ProjectFiles::tr("d MMMM yyyy", "a date, as QLocale has it"));
}

} // namespace

ProjectFiles::ProjectFiles(Session &session, Preferences &preferences, MessageBar &messages, QWidget *window)
    : QObject(window), m_session(session), m_preferences(preferences), m_messages(messages), m_window(window)
{}

void ProjectFiles::newProject()
{
    m_messages.clear();
    m_session.startUnnamed();
}

void ProjectFiles::chooseProject()
{
    const FileChoice choice{
        .title = tr("Open project"), .filters = projectFilters(), .suffix = u"writethru"_s, .name = {}};
    chooseFiles(m_window, m_preferences, choice, [this](const QStringList &paths) { open(paths.first()); });
}

bool ProjectFiles::open(const QString &path)
{
    if (const auto opened = m_session.open(path); !opened) {
        say(opened.error());
        if (!QFileInfo::exists(path))
            m_preferences.removeRecentProject(path);
        return false;
    }
    m_messages.clear();
    if (!m_session.isUnnamed())
        m_preferences.addRecentProject(m_session.path());
    if (m_session.isReadOnly())
        sayWhoWrites();
    return true;
}

void ProjectFiles::chooseName()
{
    const QString name = m_session.isUnnamed() ? tr("project") % u".writethru" : m_session.displayName();
    const FileChoice choice{
        .title = tr("Save project as"), .filters = projectFilters(), .suffix = u"writethru"_s, .name = name};
    chooseFileToSave(m_window, m_preferences, choice, [this](const QString &path, int) { saveAs(path); });
}

bool ProjectFiles::saveAs(const QString &path)
{
    if (const auto saved = m_session.saveAs(path); !saved) {
        say(saved.error());
        return false;
    }
    m_messages.dismiss(fileTopic);
    m_preferences.addRecentProject(m_session.path());
    return true;
}

bool ProjectFiles::offerLeftBehind(const QString &stateFolder)
{
    const QStringList left = Session::leftBehind(stateFolder);
    const auto marks = left.isEmpty() ? std::nullopt : marksIn(left.first());
    if (!marks)
        return false;
    const QString path = left.first();
    const QString day = dayOf(QFileInfo(path).lastModified());
    m_messages.say({.topic = leftTopic,
                    .kind = Message::Kind::Notice,
                    .text = tr("Continue with the unnamed project of %1, %n annotation(s)?", nullptr, *marks).arg(day),
                    .choices = {{tr("Continue"), [this, path] { open(path); }},
                                {tr("Discard"), [path] { Session::discard(path); }}}});
    return true;
}

void ProjectFiles::fillRecent(QMenu *menu)
{
    menu->clear();
    for (const QString &path : m_preferences.recentProjects()) {
        QString name = QFileInfo(path).fileName();
        QAction *action = menu->addAction(name.replace(u'&', u"&&"_s), this, [this, path] { open(path); });
        action->setStatusTip(QDir::toNativeSeparators(path));
        action->setToolTip(action->statusTip());
    }
    menu->setEnabled(!menu->isEmpty());
}

bool ProjectFiles::isProjectName(const QString &path)
{
    return path.endsWith(u".writethru", Qt::CaseInsensitive);
}

void ProjectFiles::say(const core::Error &error)
{
    m_messages.say({.topic = fileTopic, .kind = Message::Kind::Problem, .text = core::toSentence(error)});
}

void ProjectFiles::sayWhoWrites()
{
    const auto holder = m_session.holder();
    const QString name = m_session.displayName();
    const QString who = !holder ? QString()
                        : holder->analyst.isEmpty()
                            ? holder->host
                            : tr("%1 on %2", "analyst and computer").arg(holder->analyst, holder->host);
    const QString text = who.isEmpty()
                             ? tr("%1 cannot be written; you can read it, and save it under another name.").arg(name)
                             : tr("%1 has %2 open; you can read it here, but not change it.").arg(who, name);
    m_messages.say({.topic = fileTopic,
                    .kind = Message::Kind::Notice,
                    .text = text,
                    .choices = {{tr("Try again"), [this, path = m_session.path()] {
                                     m_session.close();
                                     open(path);
                                 }}}});
}

} // namespace ui
