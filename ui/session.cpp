// SPDX-License-Identifier: MIT
#include "ui/session.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

namespace ui {

using core::Error;
using core::ErrorCode;
using core::Result;
using core::annotation::Deed;
using core::annotation::LargeStep;
using core::annotation::Project;
using core::annotation::Sequence;
using core::annotation::Step;
using core::annotation::StepDone;
using core::store::Access;
using core::store::FileState;
using core::store::ProjectFile;
using core::store::Turning;
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

constexpr auto writingPause = 100;     // milliseconds: so long a first step may be on the screen only
constexpr qsizetype manyChanges = 300; // that take longer than a frame

} // namespace

Session::Session(const QString &stateFolder, QObject *parent) : QObject(parent), m_stateFolder(absolute(stateFolder))
{
    m_writing.setSingleShot(true);
    m_writing.setInterval(writingPause);
    connect(&m_writing, &QTimer::timeout, this, [this] { static_cast<void>(writeUnwritten()); });
    startEmpty();
}

/// The project as it is before the first step: the standard types and nothing else.
void Session::startEmpty()
{
    Project project;
    m_setUp = core::annotation::setUp();
    [[maybe_unused]] const auto done = project.apply(m_setUp);
    Q_ASSERT(done);
    m_source.replace(std::move(project));
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
    settle();
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
    updateUndo();
    Q_EMIT fileChanged();
    return {};
}

Result<> Session::saveAs(const QString &path)
{
    const QString target = absolute(path);
    if (m_file && target == this->path() && !isReadOnly())
        return {};
    if (auto ensured = finishAll().and_then([this] { return ensureFile(); }); !ensured)
        return ensured;
    Q_EMIT leaving();
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
    updateUndo();
    Q_EMIT fileChanged();
    return {};
}

void Session::close()
{
    forgetFile();
    startEmpty();
    updateUndo();
    Q_EMIT fileChanged();
}

/// Lets go of the file; an unnamed project without an article is not worth offering again.
void Session::forgetFile()
{
    settle();
    Q_EMIT leaving();
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
    return step.isEmpty() ? Result<>()
                          : write(core::annotation::withoutOvertaken(project(), step), &ProjectFile::commit);
}

Result<> Session::performSoon(const Step &step)
{
    if (m_file || m_unwritten || step.isEmpty())
        return perform(step);
    if (auto applied = m_source.apply(step); !applied)
        return std::unexpected(applied.error());
    m_unwritten = step;
    m_writing.start();
    updateUndo();
    return {};
}

/// Brings the file into being with the step that waits for it, or takes the step back.
Result<> Session::writeUnwritten()
{
    m_writing.stop();
    if (!m_unwritten)
        return {};
    const auto result = ensureFile();
    if (!result) {
        [[maybe_unused]] const auto undone = m_source.apply(inverse(*m_unwritten));
        Q_ASSERT(undone);
        m_unwritten.reset();
        updateUndo();
    }
    Q_EMIT written(result);
    return result;
}

/// Nothing goes on any more, neither what waits to be written nor what another thread does.
Result<> Session::finishAll()
{
    finishApart();
    return writeUnwritten();
}

void Session::settle()
{
    static_cast<void>(finishAll());
}

/// For a step to be written.
Result<> Session::getReady()
{
    return finishAll().and_then([this] { return ensureFile(); }).and_then([this] { return checkWritable(); });
}

Result<> Session::undo()
{
    if (auto settled = finishAll(); !settled || !canUndo())
        return settled;
    const Sequence entry = m_file->timeline().undoable().value();
    return turn({.path = {.undo = {entry}, .redo = {}}, .deed = Deed::Undone, .of = entry, .name = undoName()});
}

Result<> Session::redo()
{
    if (auto settled = finishAll(); !settled || !canRedo())
        return settled;
    const Sequence entry = m_file->timeline().redoable().value();
    return turn({.path = {.undo = {}, .redo = {entry}}, .deed = Deed::Redone, .of = entry, .name = redoName()});
}

Result<> Session::restore(Sequence moment, const QString &name)
{
    if (auto ready = finishAll().and_then([this] { return checkWritable(); }); !ready || !m_file)
        return ready;
    return turn({.path = m_file->timeline().pathTo(moment), .deed = Deed::Done, .of = 0, .name = name});
}

Result<> Session::turn(const Turning &turning)
{
    const auto changes = m_file->countChanges(turning.path, manyChanges);
    if (!changes)
        return std::unexpected(changes.error());
    const auto tell = [this, deed = turning.deed](const Step &step) {
        if (deed != Deed::Done && !step.isEmpty())
            Q_EMIT tookBack(step);
    };
    if (*changes < manyChanges)
        return turnAtOnce(turning).transform(tell);
    const auto turnThere
        = [turning, author = author()](FileState file) { return core::store::turn(std::move(file), turning, author); };
    workApart(turnThere, [tell](const Result<Step> &step) { static_cast<void>(step.transform(tell)); });
    return {};
}

Result<Step> Session::turnAtOnce(const Turning &turning)
{
    auto step = m_file->stepAlong(turning.path);
    if (!step || step->isEmpty())
        return step;
    step->name = turning.name;
    Commit commit = &ProjectFile::commit;
    if (turning.deed == Deed::Undone)
        commit = &ProjectFile::commitUndo;
    else if (turning.deed == Deed::Redone)
        commit = &ProjectFile::commitRedo;
    return write(*step, commit).transform([&] { return *step; });
}

Result<> Session::performApart(const LargeStep &step, StepDone done)
{
    if (step.changes < manyChanges) {
        const Result<Step> made = finishAll().transform([&] { return step.make(project()); });
        const auto result = made.and_then([this](const Step &few) { return perform(few); });
        done(result.and_then([&] { return made; }));
        return result;
    }
    if (const auto ready = getReady(); !ready) {
        done(std::unexpected(ready.error()));
        return ready;
    }
    const auto make = [make = step.make](const Project &project) {
        return core::annotation::withoutOvertaken(project, make(project));
    };
    const auto commitThere = [many = LargeStep{step.changes, make}, author = author()](FileState file) {
        return core::store::commit(std::move(file), many, author);
    };
    workApart(commitThere, std::move(done));
    return {};
}

/// Each thread has a connection of its own; this one only reads until the other is done.
void Session::workApart(std::function<Outcome(FileState file)> work, StepDone done)
{
    const auto finish = [this, number = ++m_worksApart] {
        if (number == m_worksApart)
            finishApart();
    };
    m_done = std::move(done);
    m_apart
        = std::async(std::launch::async, [this, finish, work = std::move(work),
                                          file = FileState{m_file->path(), m_file->timeline(), project()}]() mutable {
              auto outcome = std::exchange(work, {})(std::move(file)); // what it has is let go of in this thread
              QMetaObject::invokeMethod(this, finish, Qt::QueuedConnection);
              return outcome;
          });
    Q_EMIT apartBegun();
}

/// Waits for it, where it still goes on.
void Session::finishApart()
{
    if (!isWorkingApart())
        return;
    auto outcome = m_apart.get();
    const StepDone done = std::exchange(m_done, {});
    Project before;
    if (outcome && !outcome->step.isEmpty()) {
        m_file->follow(std::move(outcome->timeline));
        before = m_source.take(std::move(outcome->project), outcome->step);
    }
    auto step = std::move(outcome).transform([](core::store::Written &&written) { return std::move(written.step); });
    updateUndo(step ? step->name : QString());
    Q_EMIT apartEnded(step.transform([](const Step &) {}));
    done(step);
    // Very many records take their time to go.
    m_lettingGo = std::async(std::launch::async, [before = std::move(before), step = std::move(step)]() mutable {
        before = {};
        step = {};
    });
}

core::annotation::Author Session::author() const
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    return {m_analyst, now};
}

Result<core::annotation::ReadPassages> Session::readPassages() const
{
    return m_file ? m_file->readPassages() : core::annotation::ReadPassages();
}

Result<> Session::keep(const core::annotation::ReadPassages &passages)
{
    if (!m_file)
        return std::unexpected(Error{ErrorCode::NotFound, tr("This project has no file yet"), displayName()});
    return m_file->keep(passages);
}

Result<> Session::write(const Step &step, Commit commit)
{
    if (const auto ready = getReady(); !ready)
        return ready;
    const auto written = m_source.apply(step, [&] { return ((*m_file).*commit)(step, author()); });
    if (!written)
        return std::unexpected(written.error());
    updateUndo(step.name);
    return {};
}

Result<> Session::checkWritable() const
{
    if (isReadOnly())
        return std::unexpected(Error{ErrorCode::ReadOnly, tr("This project is open for reading only"), displayName()});
    return {};
}

Result<> Session::ensureFile()
{
    if (m_file)
        return {};
    const QDir folder(m_stateFolder);
    if (!folder.mkpath(u"."_s))
        return std::unexpected(Error{ErrorCode::WriteFailed, tr("The folder cannot be made"), m_stateFolder});
    std::vector<Step> steps{m_setUp};
    if (m_unwritten)
        steps.push_back(*m_unwritten);
    auto file = ProjectFile::create(newUnnamedPath(folder), m_analyst, steps);
    if (!file)
        return std::unexpected(file.error());
    m_file.emplace(std::move(*file));
    m_unwritten.reset();
    Q_EMIT fileChanged();
    return {};
}

/// \a done: the step that was written last, where its name is known; to read it again takes its time.
void Session::updateUndo(const QString &done)
{
    const bool writes = m_file && !isReadOnly();
    m_undoName = m_unwritten ? m_unwritten->name : writes ? nameOf(m_file->timeline().undoable(), done) : std::nullopt;
    m_redoName = writes ? nameOf(m_file->timeline().redoable(), done) : std::nullopt;
    Q_EMIT undoChanged();
}

/// A damaged entry has no name; undoing it says what is wrong.
std::optional<QString> Session::nameOf(std::optional<Sequence> entry, const QString &done) const
{
    if (!entry)
        return std::nullopt;
    if (!done.isEmpty() && entry == m_file->timeline().last())
        return done;
    const auto read = m_file->journal(*entry, *entry);
    return read && !read->empty() ? read->front().name : QString();
}

} // namespace ui
