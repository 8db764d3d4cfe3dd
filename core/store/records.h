// SPDX-License-Identifier: MIT
#pragma once

#include "core/annotation/project.h"
#include "core/store/database.h"

#include <map>
#include <optional>
#include <vector>

namespace core::store {

/// Writes changes into the tables of the current schema.
class RecordWriter
{
public:
    /// \a database must outlive it.
    explicit RecordWriter(const Database &database) : m_database(&database) {}

    /// Inside a transaction. Error: WriteFailed where the record to replace or to remove is not in the file.
    Result<> write(const annotation::Change &change);

private:
    Result<> run(const QString &sql, const QVariantList &values, std::optional<int> rows = std::nullopt);
    Result<> insert(const annotation::Record &record);
    Result<> update(const annotation::Record &record);
    Result<> erase(const annotation::Record &record);
    Result<> insertParts(const struct Row &row);
    Result<> keepText(const annotation::Record &record);
    Result<> raiseCounter(const annotation::Record &record);

    const Database *m_database;
    std::map<QString, Query> m_queries; // prepared, by their SQL
};

/// Reads the annotations of one article after the other.
class AnnotationReader
{
public:
    /// \a database must outlive it.
    explicit AnnotationReader(const Database &database) : m_database(&database) {}

    /// In the order in which they came into the file. Errors as readProject(). O(found · log annotations of all).
    Result<std::vector<annotation::Annotation>> annotationsOf(ArticleId article);

private:
    const Database *m_database;
    std::optional<Query> m_query; // prepared
};

/// Everything in \a database, as it was at one moment. Errors: Malformed, where: file, table, id and column.
Result<annotation::Project> readProject(const Database &database);

} // namespace core::store
