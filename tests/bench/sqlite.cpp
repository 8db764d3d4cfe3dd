// SPDX-License-Identifier: MIT
#include "tests/bench/sqlite.h"

#include <cstdio>
#include <cstdlib>

namespace bench {

Sqlite::Sqlite(const std::string &path)
{
    sqlite3 *connection = nullptr;
    const int result = sqlite3_open(path.c_str(), &connection);
    m_connection.reset(connection);
    if (result != SQLITE_OK)
        fail(path.c_str());
}

void Sqlite::run(const std::string &sql) const
{
    if (sqlite3_exec(m_connection.get(), sql.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK)
        fail(sql.c_str());
}

Sqlite::Statement Sqlite::prepare(const std::string &sql) const
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(m_connection.get(), sql.c_str(), -1, &statement, nullptr) != SQLITE_OK)
        fail(sql.c_str());
    return Statement(statement);
}

bool Sqlite::step(const Statement &statement) const
{
    const int result = sqlite3_step(statement.get());
    if (result != SQLITE_ROW && result != SQLITE_DONE)
        fail(sqlite3_sql(statement.get()));
    return result == SQLITE_ROW;
}

void Sqlite::runAgain(const Statement &statement) const
{
    step(statement);
    sqlite3_reset(statement.get());
}

void Sqlite::fail(const char *what) const
{
    std::fprintf(stderr, "SQLite: %s in %s\n", sqlite3_errmsg(m_connection.get()), what);
    std::exit(1);
}

} // namespace bench
