// SPDX-License-Identifier: MIT
#pragma once

#include "core/annotation/edits.h"
#include "core/store/projectfile.h"
#include "ui/models/projectsource.h"

#include <QObject>
#include <QTimer>

#include <optional>
#include <vector>

namespace ui {

/// One open project: its file, its content, undo and redo. Every step is on disk before it is shown, but for the one
/// that brings an unnamed project into being. GUI thread.
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
    bool isWritten() const { return !m_unwritten; } ///< whether everything that is shown is on disk

    bool canUndo() const { return !m_undo.empty(); }
    bool canRedo() const { return !m_redo.empty(); }
    QString undoName() const;
    QString redoName() const;
    core::Result<> undo();
    core::Result<> redo();

    QString analyst() const { return m_analyst; }
    void setAnalyst(const QString &name) { m_analyst = name; }
    core::annotation::Author author() const;

Q_SIGNALS:
    void fileChanged(); ///< another path, or read-only or not
    void undoChanged();
    void written(const core::Result<> &result); ///< what performSoon() had put off

private:
    core::Result<core::annotation::Step> write(const core::annotation::Step &step);
    core::Result<> takeBack(std::vector<core::annotation::Step> &from, std::vector<core::annotation::Step> &to);
    core::Result<> ensureFile();
    core::Result<> writeUnwritten();
    void startEmpty();
    void forgetFile();
    void clearUndo();

    ProjectSource m_source;
    std::optional<core::store::ProjectFile> m_file;
    QString m_stateFolder;
    QString m_analyst;
    core::annotation::Step m_setUp; // what made the empty project of which there is no file yet
    std::optional<core::annotation::Step> m_unwritten;
    QTimer m_writing;
    std::vector<core::annotation::Step> m_undo; // steps that undo, the latest last
    std::vector<core::annotation::Step> m_redo;
};

} // namespace ui
