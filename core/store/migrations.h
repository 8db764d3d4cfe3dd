// SPDX-License-Identifier: MIT
#pragma once

#include "core/store/database.h"

#include <span>
#include <vector>

namespace core::store {

/// How the schema number \a to comes about from the one before it.
struct Migration {
    int to = 0;
    QString sql; ///< statements, each ended by a semicolon
};

/// 1, 2, … without a gap: the last is the schema that this program writes.
using Migrations = std::vector<Migration>;

/// The files NNN_name.sql compiled in under :/sql.
Migrations compiledMigrations();

enum class SchemaOutcome {
    Current,  ///< nothing to do
    Made,     ///< the database was empty
    Migrated, ///< and a copy of the file as it was is beside it: "name.schema1.bak"
};

/// Brings \a database to the last of \a migrations, in one transaction with the new schema number. Errors: NewerSchema,
/// Malformed, WriteFailed …: then the file is as it was. \a database must be open for writing.
Result<SchemaOutcome> migrate(const Database &database, std::span<const Migration> migrations);

/// The schema number of \a database. Errors: NewerSchema if it is above the last of \a migrations.
Result<int> schemaNumber(const Database &database, std::span<const Migration> migrations);

/// \a sql taken apart at its semicolons, comments dropped; knows quotes. Triggers are not supported: none is ever used.
QStringList statementsOf(QStringView sql);

} // namespace core::store
