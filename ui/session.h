// SPDX-License-Identifier: MIT
#pragma once

#include "core/annotation/edits.h"
#include "core/store/apart.h"
#include "core/store/projectfile.h"
#include "ui/models/projectsource.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <future>
#include <optional>

namespace ui {

/// One open project: its file, its content, undo and redo over its journal, so that they go on where an earlier session
/// ended. Every step is on disk before it is shown, but for the one that brings an unnamed project into being. What
/// consists of many changes is done, undone, done again and restored in another thread: then what is shown stays until
/// apartEnded(), and whatever else is asked of the file waits for that. GUI thread.
class Session : public QObject
{
    Q_OBJECT

public:
    /// Unnamed projects live in \a stateFolder (XDG state).
    explicit Session(const QString &stateFolder, QObject *parent = nullptr);
    ~Session() override;

    const ProjectSource &source() const { return m_source; }
    const core::annotation::Project &project() const { return m_source.project(); }

    /// Begins a new unnamed project. The file comes into being with the first step. To go on with one that was left
    /// behind, open() it.
    void startUnnamed();
    /// Opens the project at \a path; where somebody else has it, read-only (see isReadOnly, holder).
    core::Result<> open(const QString &path);
    /// Moves the project to \a path (a named file is copied) and goes on there.
    core::Result<> saveAs(const QString &path);
    void close();

    bool isUnnamed() const;
    bool isReadOnly() const;
    QString path() const;        ///< empty before the first step of an unnamed project
    QString displayName() const; ///< "doha.writethru", "Unnamed project"
    std::optional<core::store::Holder> holder() const;

    /// Unnamed projects that an earlier run left behind, newest first.
    static QStringList leftBehind(const QString &stateFolder);
    /// Deletes one of them, with what SQLite keeps beside it where its program was killed.
    static void discard(const QString &path);

    /// Writes \a step to disk, then shows it. An empty step does nothing. On an error nothing has changed.
    core::Result<> perform(const core::annotation::Step &step);
    /// The same for what wants to be seen at once, as texts that somebody has just opened. The first step of an unnamed
    /// project is shown and written a moment later, with the file that it needs; when anything else is asked of the
    /// file, then before that. Where it cannot be written it is taken back; written() says so. Any other is performed.
    core::Result<> performSoon(const core::annotation::Step &step);
    /// The same for what may be very much: many changes are made and written in another thread. \a done hears what has
    /// become of the step as soon as it is shown, or has failed; for few changes that is before this returns. What is
    /// returned is an error only where it fails at once; apartEnded() tells the others.
    core::Result<> performApart(const core::annotation::LargeStep &step, core::annotation::StepDone done);
    bool isWritten() const { return !m_unwritten; } ///< whether everything that is shown is on disk

    /// What analysts have read, from the file; nothing where there is no file yet.
    core::Result<core::annotation::ReadPassages> readPassages() const;
    /// Writes \a passages in the place of what the file has of the same articles and analysts. No step.
    core::Result<> keep(const core::annotation::ReadPassages &passages);
    bool canKeep() const { return m_file && !isReadOnly() && !isWorkingApart(); }

    bool canUndo() const { return m_undoName.has_value(); }
    bool canRedo() const { return m_redoName.has_value(); }
    QString undoName() const { return m_undoName.value_or(QString()); }
    QString redoName() const { return m_redoName.value_or(QString()); }
    /// The latest step is taken back; what was taken back last is done again. Errors as those of performApart().
    core::Result<> undo();
    core::Result<> redo();
    /// Brings back the project as it was after the entry \a moment of the journal, as a new step called \a name; in
    /// the same way.
    core::Result<> restore(core::annotation::Sequence moment, const QString &name);
    bool isWorkingApart() const { return m_apart.valid(); } ///< whether many changes are being made
    void settle(); ///< waits for what goes on and what waits to be written; apartEnded() and written() tell of it

    /// The file whose journal can be read; nullptr before the first step of an unnamed project is written.
    const core::store::ProjectFile *file() const { return m_file ? &*m_file : nullptr; }

    QString analyst() const { return m_analyst; }
    void setAnalyst(const QString &name) { m_analyst = name; }
    core::annotation::Author author() const;

Q_SIGNALS:
    void leaving();     ///< the file is about to be let go or copied: what is to be kept is kept now
    void fileChanged(); ///< another path, or read-only or not
    void undoChanged();
    void apartBegun(); ///< many changes are being made, in another thread
    void apartEnded(const core::Result<> &result);
    /// undo() or redo() has done \a step.
    void tookBack(const core::annotation::Step &step);
    void written(const core::Result<> &result); ///< what performSoon() had put off

private:
    using Commit = core::Result<> (core::store::ProjectFile::*)(const core::annotation::Step &,
                                                                const core::annotation::Author &);
    core::Result<> write(const core::annotation::Step &step, Commit commit);
    core::Result<> turn(const core::store::Turning &turning);
    core::Result<core::annotation::Step> turnAtOnce(const core::store::Turning &turning);
    using Outcome = core::Result<core::store::Written>;
    void workApart(std::function<Outcome(core::store::FileState file)> work, core::annotation::StepDone done);
    void finishApart();
    core::Result<> finishAll();
    core::Result<> getReady();
    core::Result<> checkWritable() const;
    std::optional<QString> nameOf(std::optional<core::annotation::Sequence> entry, const QString &done) const;
    core::Result<> ensureFile();
    core::Result<> writeUnwritten();
    void startEmpty();
    void forgetFile();
    void updateUndo(const QString &done = {});

    ProjectSource m_source;
    std::optional<core::store::ProjectFile> m_file;
    QString m_stateFolder;
    QString m_analyst;
    core::annotation::Step m_setUp; // what made the empty project of which there is no file yet
    std::optional<core::annotation::Step> m_unwritten;
    QTimer m_writing;
    std::future<Outcome> m_apart;      // what another thread is doing
    std::future<void> m_lettingGo;     // of what nobody needs any more
    core::annotation::StepDone m_done; // of m_apart
    int m_worksApart = 0;              // begun so far
    std::optional<QString> m_undoName;
    std::optional<QString> m_redoName;
};

} // namespace ui
