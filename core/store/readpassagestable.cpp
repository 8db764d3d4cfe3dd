// SPDX-License-Identifier: MIT
#include "core/store/readpassagestable.h"

#include "core/store/columns.h"

#include <QCoreApplication>

namespace core::store {

using namespace Qt::StringLiterals;
using annotation::ReadPassages;

Result<ReadPassages> loadReadPassages(const Database &database)
{
    Result<Query> query = Query::prepare(database, u"SELECT article, analyst, \"begin\", \"end\" FROM read_passage"_s);
    if (!query)
        return std::unexpected(query.error());
    if (const Result<> started = query->run(); !started)
        return std::unexpected(started.error());
    ReadPassages passages;
    while (true) {
        const Result<bool> row = query->next();
        if (!row)
            return std::unexpected(row.error());
        if (!*row)
            return passages;
        const auto article = ArticleId::fromString(query->value(0).toString());
        const auto analyst = textOf(query->value(1));
        const text::Span span{query->value(2).toLongLong(), query->value(3).toLongLong()};
        if (!article || !analyst || span.begin < 0 || span.begin >= span.end) {
            const QString message = QCoreApplication::translate("Store", "The project file is damaged");
            return std::unexpected(Error{ErrorCode::Malformed, message, database.path() + u", read_passage"});
        }
        passages.add(*article, *analyst, span);
    }
}

Result<> writeReadPassages(const Database &database, const ReadPassages &passages)
{
    Result<Transaction> transaction = Transaction::begin(database, Transaction::Kind::Write);
    if (!transaction)
        return std::unexpected(transaction.error());
    Result<> result;
    for (const auto &[reader, spans] : passages.all()) {
        const QVariantList key{reader.first.toString(), columnOf(reader.second)};
        result = result.and_then(
            [&] { return database.run(u"DELETE FROM read_passage WHERE article = ? AND analyst = ?"_s, key); });
        for (const text::Span span : spans) {
            result = result.and_then([&] {
                return database.run(u"INSERT INTO read_passage VALUES (?, ?, ?, ?)"_s,
                                    key + QVariantList{qint64(span.begin), qint64(span.end)});
            });
        }
    }
    return result.and_then([&] { return transaction->commit(); });
}

} // namespace core::store
