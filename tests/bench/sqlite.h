// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <string>

#include <sqlite3.h>

namespace bench {

struct CloseConnection {
    void operator()(sqlite3 *connection) const { sqlite3_close(connection); }
};
struct Finalize {
    void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
};

/// A connection by the C API of SQLite. Whatever fails ends the program.
class Sqlite
{
public:
    using Statement = std::unique_ptr<sqlite3_stmt, Finalize>;

    explicit Sqlite(const std::string &path);

    void run(const std::string &sql) const;
    Statement prepare(const std::string &sql) const;
    /// To the next row; false behind the last.
    bool step(const Statement &statement) const;
    /// Runs a statement that gives no rows, and makes it ready for the next time.
    void runAgain(const Statement &statement) const;

private:
    [[noreturn]] void fail(const char *what) const;

    std::unique_ptr<sqlite3, CloseConnection> m_connection;
};

} // namespace bench
