// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/error.h"

#include <QByteArrayView>
#include <QVariant>

#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace core::store {

/// A connection to one SQLite file: the only place that opens one. Qt Sql opens and closes it; statements are SQLite's
/// own, since a QVariant for each cell costs more than the row. Movable, not copyable; belongs to the thread that
/// opened it; closed and forgotten when the object goes. Queries and transactions must go first.
class Database
{
public:
    enum class Mode {
        Create,    ///< for writing; made where there is none
        Unseen,    ///< the same for a file that nobody knows before its maker has brought it to disk as a whole
        ReadWrite, ///< the file must be there
        Guarded,   ///< as ReadWrite for SQLite's own housekeeping, but refuses every statement that would write
        ReadOnly,  ///< never writes a byte of the file; may need the -wal and -shm files of a writer
        Immutable, ///< the same for a file that nobody can write: no lock, no other file
    };

    /// The path in a URI, so that any character may be in it. Errors: see Query::prepare(), where: \a path.
    static Result<Database> open(const QString &path, Mode mode);

    Database(Database &&other) noexcept;
    Database &operator=(Database &&other) noexcept;
    ~Database();

    QString path() const { return m_path; }

    /// One statement, its ? bound to \a values in order. Text never becomes SQL in another way.
    Result<> run(const QString &sql, const QVariantList &values = {}) const;

    /// The first column of the first row; an invalid QVariant where there is no row.
    Result<QVariant> value(const QString &sql, const QVariantList &values = {}) const;

private:
    friend class Query;
    friend class Transaction;
    Database(const QString &connection, const QString &path);
    Result<> configure(Mode mode) const;

    QString m_connection; // name in Qt's register; empty when moved from
    QString m_path;
    sqlite3 *m_handle = nullptr; // belongs to Qt
};

/// For a file that holds at \a place, a table or a row, what no project does. Error: Malformed.
Error damaged(const Database &database, const QString &place);

/// A prepared statement that is read forward only. Its Database must outlive it.
class Query
{
public:
    /// Errors by what SQLite says: Malformed (damaged, or without the expected tables), ReadOnly, WriteFailed (disk
    /// full, device gone, a constraint), Locked (somebody writes for longer than 5 s), Unreadable. The message is a
    /// sentence for people; the statement and SQLite's own words go to the log.
    static Result<Query> prepare(const Database &database, const QString &sql);

    /// Runs it, once more if it ran before, its ? bound to \a values in order.
    Result<> run(const QVariantList &values = {});

    /// To the next row; false behind the last.
    Result<bool> next();

    /// \name The row at which it stands
    /// @{
    QVariant value(int column) const;
    bool isNull(int column) const;
    bool isText(int column) const;
    bool isBytes(int column) const;
    qint64 integer(int column) const; ///< 0 for what is no number
    /// Text as UTF-8, or a BLOB. Until the query goes on; not after value() of the same column.
    QByteArrayView bytes(int column) const;
    /// @}

    int rowsAffected() const { return m_rowsAffected; }

private:
    struct Finalize {
        void operator()(sqlite3_stmt *statement) const;
    };
    Query(sqlite3 *database, sqlite3_stmt *statement, const QString &path);
    Result<> step();
    Error failed() const;

    sqlite3 *m_database;
    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
    QString m_path;
    bool m_hasRow = false;  // SQLite stands at one
    bool m_isAhead = false; // at the row that next() is to give, since it takes a step to run anything
    int m_rowsAffected = 0;
};

/// A transaction that is taken back unless commit() was called and said yes. Its Database must outlive it.
class Transaction
{
public:
    enum class Kind {
        Read,  ///< all queries see the file at one moment
        Write, ///< nobody else writes meanwhile
    };

    static Result<Transaction> begin(const Database &database, Kind kind);
    Transaction(Transaction &&other) noexcept : m_database(std::exchange(other.m_database, nullptr)) {}
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();

    /// When this returns without an error, a Write is on disk.
    Result<> commit();

private:
    explicit Transaction(const Database &database) : m_database(&database) {}
    const Database *m_database; // nullptr when done or moved from
};

} // namespace core::store
