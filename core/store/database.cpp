// SPDX-License-Identifier: MIT
#include "core/store/database.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>
#include <QUuid>

#include <cstring>

#include <sqlite3.h>

namespace core::store {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(storeLog, "writethru.store")

QString translated(const char *text)
{
    return QCoreApplication::translate("Store", text);
}

Error explained(int code, const QString &path)
{
    switch (code) {
    case SQLITE_ERROR:
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {ErrorCode::Malformed, translated(QT_TRANSLATE_NOOP("Store", "The project file is damaged")), path};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorCode::Locked,
                translated(QT_TRANSLATE_NOOP("Store", "Another program is writing the project file")), path};
    case SQLITE_READONLY:
        return {ErrorCode::ReadOnly, translated(QT_TRANSLATE_NOOP("Store", "The project file cannot be written")),
                path};
    case SQLITE_FULL:
        return {ErrorCode::WriteFailed, translated(QT_TRANSLATE_NOOP("Store", "The disk is full; nothing was saved")),
                path};
    case SQLITE_CANTOPEN:
        return {ErrorCode::Unreadable, translated(QT_TRANSLATE_NOOP("Store", "The project file cannot be opened")),
                path};
    }
    return {ErrorCode::WriteFailed,
            translated(QT_TRANSLATE_NOOP("Store", "The project file could not be read or written")), path};
}

Error logged(int code, const QString &what, const QString &statement, const QString &path)
{
    qCWarning(storeLog).noquote() << path << "SQLite" << code << what << "in" << statement;
    constexpr int primary = 0xff;
    return explained(code & primary, path);
}

/// The connection behind Qt's; nullptr where Qt brings an SQLite of its own, whose objects are not ours to use.
sqlite3 *handleOf(const QSqlDatabase &database)
{
    const QVariant handle = database.driver()->handle();
    if (!handle.isValid() || std::strcmp(handle.typeName(), "sqlite3*") != 0)
        return nullptr;
    QSqlQuery version(u"SELECT sqlite_source_id()"_s, database);
    const bool isSame = version.next() && version.value(0).toString() == QLatin1StringView(sqlite3_sourceid());
    return isSame ? *static_cast<sqlite3 *const *>(handle.constData()) : nullptr;
}

/// The value is copied: it may be gone before the next row is asked for.
int bindTo(sqlite3_stmt *statement, int place, const QVariant &value)
{
    if (value.isNull())
        return sqlite3_bind_null(statement, place);
    switch (value.typeId()) {
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
        return sqlite3_bind_int64(statement, place, value.toLongLong());
    case QMetaType::Float:
    case QMetaType::Double:
        return sqlite3_bind_double(statement, place, value.toDouble());
    case QMetaType::QByteArray: {
        const auto &bytes = *static_cast<const QByteArray *>(value.constData());
        return sqlite3_bind_blob64(statement, place, bytes.constData(), sqlite3_uint64(bytes.size()), SQLITE_TRANSIENT);
    }
    default: {
        const QByteArray text = value.toString().toUtf8();
        return sqlite3_bind_text64(statement, place, text.constData(), sqlite3_uint64(text.size()), SQLITE_TRANSIENT,
                                   SQLITE_UTF8);
    }
    }
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
    : m_connection(std::exchange(other.m_connection, {})), m_path(std::exchange(other.m_path, {})),
      m_handle(std::exchange(other.m_handle, nullptr))
{}

Database &Database::operator=(Database &&other) noexcept
{
    std::swap(m_connection, other.m_connection);
    std::swap(m_path, other.m_path);
    std::swap(m_handle, other.m_handle);
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
        if (!database.open()) {
            const QSqlError error = database.lastError();
            return std::unexpected(logged(error.nativeErrorCode().toInt(), error.databaseText(), u"open"_s, path));
        }
        result.m_handle = handleOf(database);
        if (!result.m_handle)
            return std::unexpected(logged(SQLITE_MISUSE, u"Qt has another SQLite"_s, u"open"_s, path));
    }
    if (Result<> configured = result.configure(mode); !configured)
        return std::unexpected(configured.error());
    return result;
}

Result<> Database::configure(Mode mode) const
{
    // Indexes of UUIDs are looked at all over: what SQLite keeps by itself, 2 MB, is read again and again.
    QStringList settings{u"PRAGMA trusted_schema = OFF"_s, u"PRAGMA cell_size_check = ON"_s,
                         u"PRAGMA cache_size = -65536"_s};
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

void Query::Finalize::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

Query::Query(sqlite3 *database, sqlite3_stmt *statement, const QString &path)
    : m_database(database), m_statement(statement), m_path(path)
{}

Result<Query> Query::prepare(const Database &database, const QString &sql)
{
    const QByteArray bytes = sql.toUtf8();
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(database.m_handle, bytes.constData(), int(bytes.size()) + 1, &statement, nullptr)
        != SQLITE_OK)
        return std::unexpected(logged(sqlite3_extended_errcode(database.m_handle),
                                      QString::fromUtf8(sqlite3_errmsg(database.m_handle)), sql, database.m_path));
    return Query(database.m_handle, statement, database.m_path);
}

/// To be called before anything else is asked of SQLite.
Error Query::failed() const
{
    const int code = sqlite3_extended_errcode(m_database);
    const QString what = QString::fromUtf8(sqlite3_errmsg(m_database));
    sqlite3_reset(m_statement.get());
    return logged(code, what, QString::fromUtf8(sqlite3_sql(m_statement.get())), m_path);
}

Result<> Query::run(const QVariantList &values)
{
    sqlite3_reset(m_statement.get()); // says once more what went wrong the last time
    for (int i = 0; i < int(values.size()); ++i) {
        if (bindTo(m_statement.get(), i + 1, values[i]) != SQLITE_OK)
            return std::unexpected(failed());
    }
    if (auto stepped = step(); !stepped)
        return stepped;
    m_isAhead = true;
    return {};
}

/// Behind the last row the statement is made ready at once, so that it holds no lock.
Result<> Query::step()
{
    const int result = sqlite3_step(m_statement.get());
    m_hasRow = result == SQLITE_ROW;
    if (result != SQLITE_ROW && result != SQLITE_DONE)
        return std::unexpected(failed());
    if (!m_hasRow) {
        m_rowsAffected = sqlite3_changes(m_database);
        sqlite3_reset(m_statement.get());
    }
    return {};
}

Result<bool> Query::next()
{
    if (!std::exchange(m_isAhead, false) && m_hasRow) {
        if (auto stepped = step(); !stepped)
            return std::unexpected(stepped.error());
    }
    return m_hasRow;
}

QVariant Query::value(int column) const
{
    switch (sqlite3_column_type(m_statement.get(), column)) {
    case SQLITE_INTEGER:
        return integer(column);
    case SQLITE_FLOAT:
        return sqlite3_column_double(m_statement.get(), column);
    case SQLITE_TEXT:
        return bytes(column).isEmpty() ? u""_s : QString::fromUtf8(bytes(column));
    case SQLITE_BLOB:
        return bytes(column).toByteArray();
    default:
        return QVariant(QMetaType::fromType<QString>());
    }
}

bool Query::isNull(int column) const
{
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}

bool Query::isText(int column) const
{
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_TEXT;
}

bool Query::isBytes(int column) const
{
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_BLOB;
}

qint64 Query::integer(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

QByteArrayView Query::bytes(int column) const
{
    const void *data = sqlite3_column_blob(m_statement.get(), column); // of text its bytes
    return {static_cast<const char *>(data), sqlite3_column_bytes(m_statement.get(), column)};
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
        sqlite3_exec(m_database->m_handle, "ROLLBACK", nullptr, nullptr, nullptr);
}

Result<> Transaction::commit()
{
    Result<> result = m_database->run(u"COMMIT"_s);
    if (result)
        m_database = nullptr;
    return result;
}

} // namespace core::store
