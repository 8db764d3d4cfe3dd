// SPDX-License-Identifier: MIT
#include "core/store/database.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QSqlError>
#include <QUrl>
#include <QUuid>

namespace core::store {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(storeLog, "writethru.store")

QString translated(const char *text)
{
    return QCoreApplication::translate("Store", text);
}

/// SQLite's primary result codes (https://sqlite.org/rescode.html).
enum class SqliteCode {
    Error = 1,
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    NotADatabase = 26,
};

Error explained(SqliteCode code, const QString &path)
{
    switch (code) {
    case SqliteCode::Error:
    case SqliteCode::Corrupt:
    case SqliteCode::NotADatabase:
        return {ErrorCode::Malformed, translated(QT_TRANSLATE_NOOP("Store", "The project file is damaged")), path};
    case SqliteCode::Busy:
    case SqliteCode::Locked:
        return {ErrorCode::Locked,
                translated(QT_TRANSLATE_NOOP("Store", "Another program is writing the project file")), path};
    case SqliteCode::ReadOnly:
        return {ErrorCode::ReadOnly, translated(QT_TRANSLATE_NOOP("Store", "The project file cannot be written")),
                path};
    case SqliteCode::Full:
        return {ErrorCode::WriteFailed, translated(QT_TRANSLATE_NOOP("Store", "The disk is full; nothing was saved")),
                path};
    case SqliteCode::CannotOpen:
        return {ErrorCode::Unreadable, translated(QT_TRANSLATE_NOOP("Store", "The project file cannot be opened")),
                path};
    }
    return {ErrorCode::WriteFailed,
            translated(QT_TRANSLATE_NOOP("Store", "The project file could not be read or written")), path};
}

Error logged(const QSqlError &error, const QString &statement, const QString &path)
{
    qCWarning(storeLog).noquote() << path << "SQLite" << error.nativeErrorCode() << error.databaseText()
                                  << error.driverText() << "in" << statement;
    constexpr int primary = 0xff;
    return explained(SqliteCode(error.nativeErrorCode().toInt() & primary), path);
}

QString uriOf(const QString &path, Database::Mode mode)
{
    const QString file = QUrl::fromLocalFile(path).toString(QUrl::FullyEncoded);
    switch (mode) {
    case Database::Mode::Create:
    case Database::Mode::Unseen:
        return file + u"?mode=rwc";
    case Database::Mode::ReadWrite:
    case Database::Mode::Guarded:
        return file + u"?mode=rw";
    case Database::Mode::ReadOnly:
        return file + u"?mode=ro";
    case Database::Mode::Immutable:
        break;
    }
    return file + u"?mode=ro&immutable=1";
}

QString connectOptions(Database::Mode mode)
{
    const bool reads = mode == Database::Mode::ReadOnly || mode == Database::Mode::Immutable;
    return u"QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=5000"_s + (reads ? u";QSQLITE_OPEN_READONLY"_s : QString());
}

} // namespace

Database::Database(const QString &connection, const QString &path) : m_connection(connection), m_path(path) {}

Database::Database(Database &&other) noexcept
    : m_connection(std::exchange(other.m_connection, {})), m_path(std::exchange(other.m_path, {}))
{}

Database &Database::operator=(Database &&other) noexcept
{
    std::swap(m_connection, other.m_connection);
    std::swap(m_path, other.m_path);
    return *this;
}

Database::~Database()
{
    if (!m_connection.isEmpty())
        QSqlDatabase::removeDatabase(m_connection);
}

Result<Database> Database::open(const QString &path, Mode mode)
{
    const QString connection = u"writethru-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    Database result(connection, path);
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
        database.setConnectOptions(connectOptions(mode));
        database.setDatabaseName(uriOf(path, mode));
        if (!database.open())
            return std::unexpected(logged(database.lastError(), u"open"_s, path));
    }
    if (Result<> configured = result.configure(mode); !configured)
        return std::unexpected(configured.error());
    return result;
}

Result<> Database::configure(Mode mode) const
{
    QStringList settings{u"PRAGMA trusted_schema = OFF"_s, u"PRAGMA cell_size_check = ON"_s};
    if (mode == Mode::Unseen)
        settings += {u"PRAGMA foreign_keys = ON"_s, u"PRAGMA journal_mode = MEMORY"_s, u"PRAGMA synchronous = OFF"_s};
    else if (mode == Mode::Create || mode == Mode::ReadWrite)
        settings += {u"PRAGMA foreign_keys = ON"_s, u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = FULL"_s};
    else
        settings += u"PRAGMA query_only = ON"_s;
    Result<> result;
    for (const QString &setting : std::as_const(settings))
        result = result.and_then([&] { return run(setting); });
    return result;
}

Result<> Database::run(const QString &sql, const QVariantList &values) const
{
    return value(sql, values).transform([](const QVariant &) {});
}

Result<QVariant> Database::value(const QString &sql, const QVariantList &values) const
{
    Result<Query> query = Query::prepare(*this, sql);
    if (!query)
        return std::unexpected(query.error());
    const auto next = [&query] { return query->next(); };
    return query->run(values).and_then(next).transform(
        [&query](bool row) { return row ? query->value(0) : QVariant(); });
}

Error damaged(const Database &database, const QString &place)
{
    return {ErrorCode::Malformed, translated(QT_TRANSLATE_NOOP("Store", "The project file is damaged")),
            database.path() + u", " + place};
}

Result<Query> Query::prepare(const Database &database, const QString &sql)
{
    QSqlQuery query(QSqlDatabase::database(database.m_connection, false));
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return std::unexpected(logged(query.lastError(), sql, database.m_path));
    return Query(std::move(query), database.m_path);
}

Result<> Query::run(const QVariantList &values)
{
    for (int i = 0; i < values.size(); ++i)
        m_query.bindValue(i, values[i]);
    if (!m_query.exec())
        return std::unexpected(logged(m_query.lastError(), m_query.lastQuery(), m_path));
    return {};
}

Result<bool> Query::next()
{
    if (!m_query.isSelect())
        return false;
    if (m_query.next())
        return true;
    if (m_query.lastError().isValid())
        return std::unexpected(logged(m_query.lastError(), m_query.lastQuery(), m_path));
    return false;
}

Result<Transaction> Transaction::begin(const Database &database, Kind kind)
{
    return database.run(kind == Kind::Write ? u"BEGIN IMMEDIATE"_s : u"BEGIN"_s).transform([&database] {
        return Transaction(database);
    });
}

Transaction::~Transaction()
{
    // SQLite has taken some failed transactions back by itself; then there is nothing to do and it says so.
    if (m_database)
        QSqlQuery(QSqlDatabase::database(m_database->m_connection, false)).exec(u"ROLLBACK"_s);
}

Result<> Transaction::commit()
{
    Result<> result = m_database->run(u"COMMIT"_s);
    if (result)
        m_database = nullptr;
    return result;
}

} // namespace core::store
