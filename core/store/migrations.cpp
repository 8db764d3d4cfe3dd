// SPDX-License-Identifier: MIT
#include "core/store/migrations.h"

#include "core/store/wholefile.h"

#include <QCoreApplication>
#include <QDir>

namespace core::store {

using namespace Qt::StringLiterals;

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Store", text);
}

/// Behind the quoted text, comment or single character that begins at \a from.
qsizetype behindPiece(QStringView sql, qsizetype from)
{
    const auto behind = [sql](QStringView mark, qsizetype start) {
        const qsizetype found = sql.indexOf(mark, start);
        return found < 0 ? sql.size() : found + mark.size();
    };
    const QStringView rest = sql.sliced(from);
    if (rest.startsWith(u"--"))
        return behind(u"\n", from);
    if (rest.startsWith(u"/*"))
        return behind(u"*/", from + 2);
    if (rest.startsWith(u'\'') || rest.startsWith(u'"'))
        return behind(rest.first(1), from + 1);
    return from + 1;
}

Result<> runAll(const Database &database, QStringView sql)
{
    Result<> result;
    for (const QString &statement : statementsOf(sql))
        result = result.and_then([&] { return database.run(statement); });
    return result;
}

Result<> checkReferences(const Database &database)
{
    const Result<QVariant> broken = database.value(u"PRAGMA foreign_key_check"_s);
    if (!broken)
        return std::unexpected(broken.error());
    if (broken->isValid())
        return std::unexpected(Error{ErrorCode::Malformed,
                                     translated(QT_TRANSLATE_NOOP("Store", "The project file is damaged")),
                                     database.path() + u", "_s + broken->toString()});
    return {};
}

/// Tables are rebuilt freely while references are off; that they hold in the end is checked.
Result<> runInOneTransaction(const Database &database, std::span<const Migration> pending)
{
    Result<Transaction> transaction = Transaction::begin(database, Transaction::Kind::Write);
    if (!transaction)
        return std::unexpected(transaction.error());
    Result<> result;
    for (const Migration &migration : pending)
        result = result.and_then([&] { return runAll(database, migration.sql); });
    return result.and_then([&] { return checkReferences(database); })
        .and_then([&] { return database.run(u"PRAGMA user_version = %1"_s.arg(pending.back().to)); })
        .and_then([&] { return transaction->commit(); });
}

QString backupName(const QString &path, int schema)
{
    QString name = path + u".schema%1.bak"_s.arg(schema);
    for (int i = 2; QFile::exists(name); ++i)
        name = path + u".schema%1 (%2).bak"_s.arg(schema).arg(i);
    return name;
}

} // namespace

Migrations compiledMigrations()
{
    Migrations result;
    const QDir folder(u":/sql"_s);
    for (const QString &name : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        [[maybe_unused]] const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened && name.first(3).toInt() == int(result.size()) + 1);
        result.push_back({name.first(3).toInt(), QString::fromUtf8(file.readAll())});
    }
    Q_ASSERT(!result.empty());
    return result;
}

Result<int> schemaNumber(const Database &database, std::span<const Migration> migrations)
{
    const Result<QVariant> number = database.value(u"PRAGMA user_version"_s);
    if (!number)
        return std::unexpected(number.error());
    if (number->toInt() > migrations.back().to) {
        const QString message = QCoreApplication::translate(
            "Store", "A newer version of Writethru made this project; this one cannot open it");
        return std::unexpected(Error{ErrorCode::NewerSchema, message, database.path()});
    }
    return number->toInt();
}

Result<SchemaOutcome> migrate(const Database &database, std::span<const Migration> migrations)
{
    const Result<int> schema = schemaNumber(database, migrations);
    if (!schema)
        return std::unexpected(schema.error());
    if (*schema == migrations.back().to)
        return SchemaOutcome::Current;

    Result<> result;
    if (*schema > 0)
        result = copyWhole(database, backupName(database.path(), *schema), IfThere::Refuse);
    result = result.and_then([&] { return database.run(u"PRAGMA foreign_keys = OFF"_s); }).and_then([&] {
        return runInOneTransaction(database, migrations.subspan(size_t(*schema)));
    });
    const Result<> restored = database.run(u"PRAGMA foreign_keys = ON"_s);
    return result.and_then([&] { return restored; }).transform([&] {
        return *schema > 0 ? SchemaOutcome::Migrated : SchemaOutcome::Made;
    });
}

QStringList statementsOf(QStringView sql)
{
    QStringList statements;
    QString statement;
    for (qsizetype from = 0; from < sql.size();) {
        const qsizetype to = behindPiece(sql, from);
        const QStringView piece = sql.sliced(from, to - from);
        if (piece == u";") {
            statements.append(statement.trimmed());
            statement.clear();
        } else if (piece.startsWith(u"--") || piece.startsWith(u"/*")) {
            statement += u'\n';
        } else {
            statement += piece;
        }
        from = to;
    }
    return statements;
}

} // namespace core::store
