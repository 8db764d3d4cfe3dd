// SPDX-License-Identifier: MIT
#include "ui/session.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

namespace ui {

using core::Error;
using core::ErrorCode;
using core::Result;
using core::annotation::Step;
using core::store::Access;
using core::store::ProjectFile;
using namespace Qt::StringLiterals;

namespace {

QString absolute(const QString &path)
{
    return QDir::cleanPath(QFileInfo(path).absoluteFilePath());
}

/// A name that no other unnamed project has: when it was begun, and a number where that was the same moment.
QString newUnnamedPath(const QDir &folder)
{
    const QString begun = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss-zzz"_s);
    for (int number = 1;; ++number) {
        const QString name = number == 1 ? begun : begun % u'-' % QString::number(number);
        const QString path = folder.filePath(u"unnamed-"_s % name % u".writethru"_s);
        if (!QFileInfo::exists(path))
            return path;
    }
}

/// Opens \a path for writing, and only for reading where it cannot be written or somebody else writes it.
Result<ProjectFile> openAsPossible(const QString &path, const QString &analyst)
{
    auto file = ProjectFile::open(path, Access::ReadWrite, analyst);
    if (file || (file.error().code != ErrorCode::Locked && file.error().code != ErrorCode::ReadOnly))
        return file;
    return ProjectFile::open(path, Access::ReadOnly, analyst);
}

/// The project as it is before the first step: the standard types and nothing else.
core::annotation::Project emptyProject()
{
    core::annotation::Project project;
    [[maybe_unused]] const auto done = project.apply(core::annotation::setUp());
    Q_ASSERT(done);
    return project;
}

} // namespace

Session::Session(const QString &stateFolder, QObject *parent) : QObject(parent), m_stateFolder(absolute(stateFolder))
{
    m_source.replace(emptyProject());
}

Session::~Session()
{
    forgetFile();
}

void Session::startUnnamed()
{
    close();
}

Result<> Session::open(const QString &path)
{
    if (m_file && absolute(path) == this->path())
        return {};
    auto file = openAsPossible(path, m_analyst);
    if (!file)
        return std::unexpected(file.error());
    auto project = file->load();
    if (!project)
        return std::unexpected(project.error());
    forgetFile();
    m_file.emplace(std::move(*file));
    m_source.replace(std::move(*project));
    clearUndo();
    Q_EMIT fileChanged();
    return {};
}

Result<> Session::saveAs(const QString &path)
{
    const QString target = absolute(path);
    if (m_file && target == this->path() && !isReadOnly())
        return {};
    if (auto ensured = ensureFile(); !ensured)
        return ensured;
    if (core::store::holderOf(target))
        return std::unexpected(
            Error{ErrorCode::Locked, tr("Somebody has this project open; choose another name"), path});
    if (auto saved = m_file->saveCopy(target); !saved)
        return saved;
    auto file = ProjectFile::open(target, Access::ReadWrite, m_analyst);
    if (!file)
        return std::unexpected(file.error());
    const QString left = isUnnamed() ? this->path() : QString();
    m_file.emplace(std::move(*file));
    if (!left.isEmpty())
        discard(left);
    Q_EMIT fileChanged();
    return {};
}

void Session::close()
{
    forgetFile();
    m_source.replace(emptyProject());
    clearUndo();
    Q_EMIT fileChanged();
}

/// Lets go of the file; an unnamed project without an article is not worth offering again.
void Session::forgetFile()
{
    if (!m_file)
        return;
    const bool isWorthless = isUnnamed() && !isReadOnly() && project().articles().empty();
    const QString left = path();
    m_file.reset();
    if (isWorthless)
        discard(left);
}

bool Session::isUnnamed() const
{
    return !m_file || QFileInfo(path()).absolutePath() == m_stateFolder;
}

bool Session::isReadOnly() const
{
    return m_file && m_file->access() == Access::ReadOnly;
}

QString Session::path() const
{
    return m_file ? absolute(m_file->path()) : QString();
}

QString Session::displayName() const
{
    return isUnnamed() ? tr("Unnamed project") : QFileInfo(path()).fileName();
}

std::optional<core::store::Holder> Session::holder() const
{
    return isReadOnly() ? core::store::holderOf(path()) : std::nullopt;
}

QStringList Session::leftBehind(const QString &stateFolder)
{
    QStringList paths;
    const QDir folder(stateFolder);
    for (const QFileInfo &file : folder.entryInfoList({u"unnamed-*.writethru"_s}, QDir::Files, QDir::Time)) {
        if (!core::store::holderOf(file.absoluteFilePath()))
            paths << absolute(file.absoluteFilePath());
    }
    return paths;
}

void Session::discard(const QString &path)
{
    for (const QString &file : {path, QString(path + u"-wal"), QString(path + u"-shm")})
        QFile::remove(file);
}

Result<> Session::perform(const Step &step)
{
    if (step.isEmpty())
        return {};
    auto undone = write(step);
    if (!undone)
        return std::unexpected(undone.error());
    m_undo.push_back(std::move(*undone));
    m_redo.clear();
    Q_EMIT undoChanged();
    return {};
}

QString Session::undoName() const
{
    return canUndo() ? m_undo.back().name : QString();
}

QString Session::redoName() const
{
    return canRedo() ? m_redo.back().name : QString();
}

Result<> Session::undo()
{
    return takeBack(m_undo, m_redo);
}

Result<> Session::redo()
{
    return takeBack(m_redo, m_undo);
}

/// Undo and redo are the same: the latest of \a from is done, and its inverse joins \a to.
Result<> Session::takeBack(std::vector<Step> &from, std::vector<Step> &to)
{
    if (from.empty())
        return {};
    auto undone = write(from.back());
    if (!undone)
        return std::unexpected(undone.error());
    from.pop_back();
    to.push_back(std::move(*undone));
    Q_EMIT undoChanged();
    return {};
}

core::annotation::Author Session::author() const
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    return {m_analyst, now};
}

Result<Step> Session::write(const Step &step)
{
    if (auto ensured = ensureFile(); !ensured)
        return std::unexpected(ensured.error());
    if (isReadOnly())
        return std::unexpected(Error{ErrorCode::ReadOnly, tr("This project is open for reading only"), displayName()});
    return m_source.apply(step, [this, &step] { return m_file->commit(step); });
}

Result<> Session::ensureFile()
{
    if (m_file)
        return {};
    const QDir folder(m_stateFolder);
    if (!folder.mkpath(u"."_s))
        return std::unexpected(Error{ErrorCode::WriteFailed, tr("The folder cannot be made"), m_stateFolder});
    auto file = ProjectFile::create(newUnnamedPath(folder), m_analyst);
    if (!file)
        return std::unexpected(file.error());
    auto project = file->load();
    if (!project)
        return std::unexpected(project.error());
    m_file.emplace(std::move(*file));
    m_source.replace(std::move(*project)); // it has types of its own
    Q_EMIT fileChanged();
    return {};
}

void Session::clearUndo()
{
    m_undo.clear();
    m_redo.clear();
    Q_EMIT undoChanged();
}

} // namespace ui
