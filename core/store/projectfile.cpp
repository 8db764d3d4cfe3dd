// SPDX-License-Identifier: MIT
#include "core/store/projectfile.h"

#include "core/annotation/edits.h"
#include "core/store/database.h"
#include "core/store/migrations.h"
#include "core/store/projectlock.h"
#include "core/store/readpassagestable.h"
#include "core/store/records.h"
#include "core/store/stepwriter.h"
#include "core/store/wholefile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QtEndian>

#include <array>

namespace core::store {

using namespace Qt::StringLiterals;
using annotation::Author;
using annotation::Deed;
using annotation::JournalEntry;
using annotation::Project;
using annotation::Sequence;
using annotation::Step;
using annotation::Timeline;

namespace {

constexpr quint32 applicationId = 0x57544852; // "WTHR"

QString translated(const char *text)
{
    return QCoreApplication::translate("Store", text);
}

std::unexpected<Error> failure(ErrorCode code, const char *text, const QString &path)
{
    return std::unexpected(Error{code, translated(text), path});
}

/// Looks at the first bytes only, so that a file which is something else is not touched.
Result<> checkIsProject(const QString &path)
{
    if (!QFileInfo::exists(path))
        return failure(ErrorCode::NotFound, QT_TRANSLATE_NOOP("Store", "There is no such file"), path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Unreadable, QT_TRANSLATE_NOOP("Store", "The file cannot be read"), path);
    constexpr qsizetype idOffset = 68; // https://sqlite.org/fileformat2.html
    const QByteArray header = file.read(100);
    const bool isProject = header.size() == 100 && header.startsWith(QByteArrayView("SQLite format 3\0", 16))
                           && qFromBigEndian<quint32>(header.constData() + idOffset) == applicationId;
    if (!isProject)
        return failure(ErrorCode::Unsupported, QT_TRANSLATE_NOOP("Store", "This is not a Writethru project"), path);
    return {};
}

/// Every page and every row. Whether each row is in every index would take several times as long as reading the
/// project; checkIndex() asks it of the one that is read by.
Result<> checkIntegrity(const Database &database)
{
    const Result<QVariant> found = database.value(u"PRAGMA quick_check(1)"_s);
    if (!found)
        return std::unexpected(found.error());
    if (found->toString() != u"ok") {
        const QString message = translated(QT_TRANSLATE_NOOP("Store", "The project file is damaged (%1)"));
        return std::unexpected(
            Error{ErrorCode::Malformed, message.arg(found->toString().simplified()), database.path()});
    }
    return {};
}

/// Annotations are read by article: the index must have all.
Result<> checkIndex(const Database &database)
{
    const Result<QVariant> same
        = database.value(u"SELECT count(*) = 0 OR (SELECT count(*) FROM annotation NOT INDEXED) = (SELECT count(*) "
                         u"FROM annotation INDEXED "
                         "BY annotation_by_article) FROM sqlite_schema WHERE name = 'annotation_by_article'"_s);
    if (!same)
        return std::unexpected(same.error());
    if (!same->toBool())
        return failure(ErrorCode::Malformed, QT_TRANSLATE_NOOP("Store", "The project file is damaged"),
                       database.path());
    return {};
}

/// A project never holds anything that is run.
Result<> checkNothingRuns(const Database &database)
{
    const Result<QVariant> runs = database.value(u"SELECT name FROM sqlite_schema WHERE type IN ('trigger', 'view')"_s);
    if (!runs)
        return std::unexpected(runs.error());
    if (runs->isValid())
        return failure(ErrorCode::Malformed,
                       QT_TRANSLATE_NOOP("Store", "The file holds program code, which no project does"),
                       database.path());
    return {};
}

Result<> check(const Database &database, const Migrations &migrations)
{
    return schemaNumber(database, migrations)
        .and_then([&](int) { return checkIntegrity(database); })
        .and_then([&] { return checkIndex(database); })
        .and_then([&] { return checkNothingRuns(database); });
}

Author nowBy(const QString &analyst)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    return {analyst, now};
}

Result<> fillNew(const QString &path, const QString &analyst, std::span<const Step> steps)
{
    const Result<Database> database = Database::open(path, Database::Mode::Unseen);
    if (!database)
        return std::unexpected(database.error());
    StepWriter writer(*database, Timeline());
    Result<> filled = migrate(*database, compiledMigrations()).transform([](SchemaOutcome) {});
    for (const Step &step : steps) {
        const Deed deed = writer.timeline().last() == 0 ? Deed::Begun : Deed::Done;
        filled = filled.and_then([&] { return writer.write(step, nowBy(analyst), deed); });
    }
    return filled;
}

std::unexpected<Error> readOnly(const QString &path)
{
    return failure(ErrorCode::ReadOnly, QT_TRANSLATE_NOOP("Store", "The project is open for reading only"), path);
}

bool isWritable(const QString &path)
{
    return QFileInfo(path).isWritable();
}

} // namespace

class ProjectFile::Private
{
public:
    /// \a own: where \a database is a copy that only this object knows.
    Private(const QString &projectPath, const QString &who, std::optional<ProjectLock> right, Database connection,
            Timeline timeline, std::unique_ptr<QTemporaryDir> own = nullptr)
        : path(projectPath), analyst(who), lock(std::move(right)), folder(std::move(own)),
          database(std::move(connection)), writer(database, std::move(timeline))
    {}

    ~Private()
    {
        // Closing the last connection would do it too, but not while somebody reads.
        if (lock)
            static_cast<void>(database.run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
    }
    Q_DISABLE_COPY_MOVE(Private)

    static Result<std::unique_ptr<Private>> openForWriting(const QString &path, ProjectLock lock,
                                                           const QString &analyst);
    static Result<std::unique_ptr<Private>> openForReading(const QString &path, const QString &analyst);
    static Result<std::unique_ptr<Private>> openOwnCopy(const QString &path, const QString &analyst);

    QString path;
    QString analyst;
    // The order matters: statements go first, then the connection is closed, and only then others may write.
    std::optional<ProjectLock> lock;
    std::unique_ptr<QTemporaryDir> folder;
    Database database;
    StepWriter writer;
};

Result<std::unique_ptr<ProjectFile::Private>> ProjectFile::Private::openForWriting(const QString &path,
                                                                                   ProjectLock lock,
                                                                                   const QString &analyst)
{
    const Migrations migrations = compiledMigrations();
    Result<Database> database = Database::open(path, Database::Mode::ReadWrite);
    if (!database)
        return std::unexpected(database.error());
    return check(*database, migrations)
        .and_then([&] { return migrate(*database, migrations); })
        .and_then([&](SchemaOutcome) { return readTimeline(*database); })
        .transform([&](Timeline timeline) {
            return std::make_unique<Private>(path, analyst, std::move(lock), *std::move(database), std::move(timeline));
        });
}

/// A reader that can write the file as well lets SQLite recover after a crash and tidy up behind itself. Else it makes
/// no file of its own: a -wal that belongs to the wrong person would keep the owner from writing.
Result<std::unique_ptr<ProjectFile::Private>> ProjectFile::Private::openForReading(const QString &path,
                                                                                   const QString &analyst)
{
    const bool ownsPlace = isWritable(path) && isWritable(QFileInfo(path).absolutePath());
    const bool hasWriter = QFile::exists(path + u"-wal") && QFile::exists(path + u"-shm");
    if (!ownsPlace && !hasWriter && QFileInfo(path + u"-wal").size() > 0)
        return openOwnCopy(path, analyst);

    const auto mode = ownsPlace   ? Database::Mode::Guarded
                      : hasWriter ? Database::Mode::ReadOnly
                                  : Database::Mode::Immutable;
    Result<Database> database = Database::open(path, mode);
    if (!database)
        return std::unexpected(database.error());
    const Migrations migrations = compiledMigrations();
    const Result<int> schema
        = check(*database, migrations).and_then([&] { return schemaNumber(*database, migrations); });
    if (!schema)
        return std::unexpected(schema.error());
    if (*schema < migrations.back().to)
        return failure(
            ErrorCode::Unsupported,
            QT_TRANSLATE_NOOP("Store", "An older version of Writethru made this project; open it for writing once"),
            path);
    return readTimeline(*database).transform([&](Timeline timeline) {
        return std::make_unique<Private>(path, analyst, std::nullopt, *std::move(database), std::move(timeline));
    });
}

/// For read-only media with work that a crash has left in the -wal file: SQLite can only put it in its place by
/// writing.
Result<std::unique_ptr<ProjectFile::Private>> ProjectFile::Private::openOwnCopy(const QString &path,
                                                                                const QString &analyst)
{
    auto folder = std::make_unique<QTemporaryDir>();
    const QString copy = folder->filePath(QFileInfo(path).fileName());
    const bool copied = folder->isValid() && QFile::copy(path, copy) && QFile::copy(path + u"-wal", copy + u"-wal");
    if (!copied)
        return failure(ErrorCode::Unreadable, QT_TRANSLATE_NOOP("Store", "The project cannot be copied to be read"),
                       path);
    for (const QString &file : {copy, QString(copy + u"-wal")})
        QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner);
    return openForReading(copy, analyst).transform([&](std::unique_ptr<Private> opened) {
        return std::make_unique<Private>(path, analyst, std::nullopt, std::move(opened->database),
                                         opened->writer.timeline(), std::move(folder));
    });
}

ProjectFile::ProjectFile(std::unique_ptr<Private> p) : d(std::move(p)) {}

ProjectFile::ProjectFile(ProjectFile &&) noexcept = default;
ProjectFile &ProjectFile::operator=(ProjectFile &&) noexcept = default;

ProjectFile::~ProjectFile() = default;

Result<ProjectFile> ProjectFile::create(const QString &path, const QString &analyst)
{
    return create(path, analyst, std::array{annotation::setUp()});
}

Result<ProjectFile> ProjectFile::create(const QString &path, const QString &analyst, std::span<const Step> steps)
{
    if (QFileInfo::exists(path))
        return failure(ErrorCode::Conflict, QT_TRANSLATE_NOOP("Store", "There is a file of this name already"), path);
    Result<ProjectLock> lock = ProjectLock::take(path, analyst);
    if (!lock)
        return std::unexpected(lock.error());
    FileInMaking file(path);
    return fillNew(file.path(), analyst, steps)
        .and_then([&] { return file.finish(IfThere::Refuse); })
        .and_then([&] { return Private::openForWriting(path, *std::move(lock), analyst); })
        .transform([](std::unique_ptr<Private> opened) { return ProjectFile(std::move(opened)); });
}

Result<ProjectFile> ProjectFile::open(const QString &path, Access access, const QString &analyst)
{
    if (Result<> isProject = checkIsProject(path); !isProject)
        return std::unexpected(isProject.error());
    const QString file = QFileInfo(path).canonicalFilePath(); // SQLite's companions stand beside the real file
    const auto wrap = [](std::unique_ptr<Private> opened) { return ProjectFile(std::move(opened)); };
    if (access == Access::ReadOnly)
        return Private::openForReading(file, analyst).transform(wrap);

    if (!isWritable(file))
        return failure(ErrorCode::ReadOnly, QT_TRANSLATE_NOOP("Store", "The project file cannot be written"), path);
    return ProjectLock::take(file, analyst)
        .and_then([&](ProjectLock lock) { return Private::openForWriting(file, std::move(lock), analyst); })
        .transform(wrap);
}

QString ProjectFile::path() const
{
    return d->path;
}

Access ProjectFile::access() const
{
    return d->lock ? Access::ReadWrite : Access::ReadOnly;
}

Result<Project> ProjectFile::load() const
{
    return readProject(d->database);
}

Result<> ProjectFile::write(const Step &step, const Author &author, Deed deed, Sequence of)
{
    if (!d->lock)
        return readOnly(d->path);
    return step.isEmpty() ? Result<>() : d->writer.write(step, author, deed, of);
}

Result<> ProjectFile::commit(const Step &step)
{
    return commit(step, nowBy(d->analyst));
}

Result<> ProjectFile::commit(const Step &step, const Author &author)
{
    return write(step, author, Deed::Done);
}

Result<> ProjectFile::commitUndo(const Step &undoing, const Author &author)
{
    return write(undoing, author, Deed::Undone, timeline().undoable().value_or(0));
}

Result<> ProjectFile::commitRedo(const Step &redoing, const Author &author)
{
    return write(redoing, author, Deed::Redone, timeline().redoable().value_or(0));
}

const Timeline &ProjectFile::timeline() const
{
    return d->writer.timeline();
}

Result<std::vector<JournalEntry>> ProjectFile::journal(Sequence first, Sequence last,
                                                       const annotation::JournalFilter &filter) const
{
    return readEntries(d->database, first, last, filter);
}

Result<QStringList> ProjectFile::analysts() const
{
    return readAnalysts(d->database);
}

Result<Step> ProjectFile::stepOf(const JournalEntry &entry, std::optional<qsizetype> most) const
{
    return readStep(d->database, entry.of, most).transform([&entry](Step step) {
        return entry.deed == Deed::Undone ? inverse(step) : step;
    });
}

Result<Step> ProjectFile::stepTo(Sequence moment) const
{
    return stepAlong(timeline().pathTo(moment));
}

Result<Step> ProjectFile::stepAlong(const Timeline::Path &path) const
{
    return readStep(d->database, path);
}

Result<qsizetype> ProjectFile::countChanges(const Timeline::Path &path, qsizetype enough) const
{
    return store::countChanges(d->database, path, enough);
}

void ProjectFile::follow(Timeline timeline)
{
    d->writer.setTimeline(std::move(timeline));
}

Result<annotation::ReadPassages> ProjectFile::readPassages() const
{
    return loadReadPassages(d->database);
}

Result<> ProjectFile::keep(const annotation::ReadPassages &passages)
{
    if (!d->lock)
        return readOnly(d->path);
    return passages.isEmpty() ? Result<>() : writeReadPassages(d->database, passages);
}

Result<> ProjectFile::saveCopy(const QString &path) const
{
    if (QFileInfo(path) == QFileInfo(d->path))
        return failure(ErrorCode::Conflict, QT_TRANSLATE_NOOP("Store", "A project cannot be copied onto itself"), path);
    const Result<ProjectLock> lock = ProjectLock::take(path, d->analyst);
    return lock ? copyWhole(d->database, path, IfThere::Replace) : std::unexpected(lock.error());
}

} // namespace core::store
