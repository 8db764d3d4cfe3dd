// SPDX-License-Identifier: MIT
#include "core/exchange/annotationcsv.h"
#include "core/store/projectfile.h"
#include "core/store/records.h"
#include "tests/bench/markedproject.h"
#include "tests/bench/markrows.h"
#include "tests/bench/sqlite.h"

#include <QString>
#include <QUuid>

#include <chrono>
#include <random>
#include <utility>

namespace bench {

using namespace core::annotation;
using core::store::Access;
using core::store::ProjectFile;
namespace fs = std::filesystem;

namespace {

constexpr qsizetype edition = 1'000'000; // bytes
constexpr int annotations = 50'000;
constexpr int exported = 100'000;
constexpr int commits = 2'000;
constexpr int warmUp = 100;
constexpr int articles = 10'000;
constexpr int inArticle = 100;
constexpr int readings = 2'000;

// As core/store sets a connection for writing.
constexpr auto settings = "PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA cache_size = -65536; "
                          "PRAGMA foreign_keys = ON; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL";

template<class Work>
double secondsOf(Work work)
{
    const auto begun = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count();
}

template<class Value>
Value known(core::Result<Value> result)
{
    if (!result)
        qFatal("%s", qUtf8Printable(core::toSentence(result.error())));
    if constexpr (!std::is_void_v<Value>)
        return *std::move(result);
}

QString nameOf(const fs::path &file)
{
    return QString::fromStdString(file.string());
}

fs::path fresh(const fs::path &file)
{
    for (const char *beside : {"", "-wal", "-shm", ".lock"})
        fs::remove(file.string() + beside);
    return file;
}

fs::path copied(const fs::path &from, const fs::path &to)
{
    fs::copy_file(from, fresh(to));
    return to;
}

// ---- committing

/// What a table gained: INSERT, and the values of all rows one after the other.
struct Gain {
    struct Free {
        void operator()(sqlite3_value *value) const { sqlite3_value_free(value); }
    };
    std::string insert;
    int columns = 0;
    std::vector<std::unique_ptr<sqlite3_value, Free>> values;

    size_t rows() const { return values.size() / size_t(columns); }
};

std::string textAt(const Sqlite::Statement &statement, int column)
{
    return reinterpret_cast<const char *>(sqlite3_column_text(statement.get(), column));
}

std::string insertInto(const std::string &table, int columns)
{
    std::string marks = "?";
    for (int i = 1; i < columns; ++i)
        marks += ", ?";
    return "INSERT INTO " + table + " VALUES (" + marks + ')';
}

/// The rows that \a after has and \a before has not, table by table in the order in which the schema makes them.
std::vector<Gain> gainsOf(const fs::path &before, const fs::path &after)
{
    const Sqlite database(after);
    database.run("ATTACH '" + before.string() + "' AS before");
    std::vector<Gain> gains;
    const auto tables = database.prepare(
        "SELECT name FROM main.sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY rowid");
    while (database.step(tables)) {
        const std::string table = textAt(tables, 0);
        const auto rows = database.prepare("SELECT * FROM main." + table + " EXCEPT SELECT * FROM before." + table);
        Gain gain{insertInto(table, sqlite3_column_count(rows.get())), sqlite3_column_count(rows.get()), {}};
        while (database.step(rows)) {
            for (int column = 0; column < gain.columns; ++column)
                gain.values.emplace_back(sqlite3_value_dup(sqlite3_column_value(rows.get(), column)));
        }
        if (gain.rows() > 0)
            gains.push_back(std::move(gain));
    }
    return gains;
}

/// Writes the gains in as many transactions as there were steps, with the C API.
class PlainWriter
{
public:
    PlainWriter(const fs::path &file, const std::vector<Gain> &gains) : m_database(file.string()), m_gains(gains)
    {
        m_database.run(settings);
        m_begin = m_database.prepare("BEGIN IMMEDIATE");
        m_commit = m_database.prepare("COMMIT");
        for (const Gain &gain : gains)
            m_inserts.push_back(m_database.prepare(gain.insert));
    }

    void commit(size_t step)
    {
        m_database.runAgain(m_begin);
        for (size_t i = 0; i < m_gains.size(); ++i) {
            const Gain &gain = m_gains[i];
            const size_t each = gain.rows() / commits;
            for (size_t row = step * each; row < (step + 1) * each; ++row) {
                for (int column = 0; column < gain.columns; ++column)
                    sqlite3_bind_value(m_inserts[i].get(), column + 1,
                                       gain.values[row * size_t(gain.columns) + size_t(column)].get());
                m_database.runAgain(m_inserts[i]);
            }
        }
        m_database.runAgain(m_commit);
    }

private:
    Sqlite m_database;
    const std::vector<Gain> &m_gains;
    Sqlite::Statement m_begin;
    Sqlite::Statement m_commit;
    std::vector<Sqlite::Statement> m_inserts;
};

Row beside(const std::string &work, double ours, double plain, double goal)
{
    return atMost(work, inMilliseconds(ours), "C API " + inMilliseconds(plain), ours / plain, goal);
}

void addCommits(std::vector<Row> &rows, const fs::path &folder)
{
    const MarkedArticle article(edition, annotations);
    const fs::path before = fresh(folder / "marks.writethru");
    known(ProjectFile::create(nameOf(before), {}, article.steps()).transform([](const ProjectFile &) {}));
    const std::vector<Step> steps = article.oneMention(commits);
    const fs::path after = copied(before, folder / "marks-after.writethru");
    {
        ProjectFile file = known(ProjectFile::open(nameOf(after), Access::ReadWrite, {}));
        for (const Step &step : steps)
            known(file.commit(step));
    }
    const std::vector<Gain> gains = gainsOf(before, after);

    ProjectFile file
        = known(ProjectFile::open(nameOf(copied(before, folder / "marks-ours.writethru")), Access::ReadWrite, {}));
    PlainWriter plain(copied(before, folder / "marks-plain.writethru"), gains);
    std::vector<double> ours, theirs;
    for (size_t i = 0; i < steps.size(); ++i) {
        const double mine = secondsOf([&] { known(file.commit(steps[i])); });
        const double other = secondsOf([&] { plain.commit(i); });
        if (i >= warmUp) {
            ours.push_back(mine);
            theirs.push_back(other);
        }
    }
    for (const auto &[name, share] : {std::pair("p50", 0.5), std::pair("p99", 0.99)})
        rows.push_back(beside(std::string("committing an annotation, ") + name, quantile(ours, share),
                              quantile(theirs, share), 1.2));
}

// ---- reading

/// A project of many short articles with as many annotations each.
std::vector<core::ArticleId> manyArticles(const fs::path &path)
{
    Project project;
    std::vector<Step> steps{setUp()};
    std::vector<core::article::Article> all;
    std::vector<core::ArticleId> ids;
    for (int i = 0; i < articles; ++i) {
        ids.push_back(core::ArticleId::make());
        all.push_back({ids.back(), QString::number(i), "UTF-8", QString(inArticle * 5, u'x'), {}});
    }
    steps.push_back(addArticles(project, std::move(all), QStringLiteral("Many")));
    const auto &type = std::get<EntityType>(std::get<Added>(steps.front().changes.front()).record);
    steps.push_back({{}, {Added{Entity{core::EntityId::make(), QStringLiteral("Doha"), type.id, {}, {}, {}}}}});
    known(ProjectFile::create(nameOf(fresh(path)), {}, steps).transform([](const ProjectFile &) {}));
    return ids;
}

void bindText(const Sqlite::Statement &statement, int column, const std::string &text)
{
    sqlite3_bind_text(statement.get(), column, text.c_str(), int(text.size()), SQLITE_TRANSIENT);
}

/// In an order that has nothing to do with the articles', as a project is made.
void fill(const fs::path &path, const std::vector<core::ArticleId> &ids)
{
    const Sqlite database(path.string());
    database.run("PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF; BEGIN");
    const auto annotation = database.prepare(
        "INSERT INTO annotation (id, article, entity, note, origin, analyst, created, modified) SELECT ?, ?, id, '', "
        "'made', 'Ida Larsen', '2026-05-04T08:00:00.000Z', '2026-05-04T08:00:00.000Z' FROM entity LIMIT 1");
    const auto span = database.prepare("INSERT INTO annotation_span VALUES (?, 0, ?, ?)");
    for (int i = 0; i < articles * inArticle; ++i) {
        const std::string id = core::AnnotationId::make().toString().toStdString();
        bindText(annotation, 1, id);
        bindText(annotation, 2, ids[size_t(i % articles)].toString().toStdString());
        database.runAgain(annotation);
        bindText(span, 1, id);
        sqlite3_bind_int(span.get(), 2, i / articles * 5);
        sqlite3_bind_int(span.get(), 3, i / articles * 5 + 4);
        database.runAgain(span);
    }
    database.run("COMMIT");
}

/// An annotation as the C API gives it.
struct PlainAnnotation {
    std::vector<std::string> texts;
    std::vector<std::pair<qint64, qint64>> spans;
};

class PlainReader
{
public:
    explicit PlainReader(const fs::path &file)
        : m_database(file.string()),
          m_rows(m_database.prepare(
              "SELECT a.id, a.entity, a.claim, a.note, a.origin, a.analyst, a.created, a.modified, a.said_by, a.cue, "
              "a.factuality, s.\"begin\", s.\"end\" FROM annotation a JOIN annotation_span s ON s.annotation = a.id "
              "WHERE a.article = ?"))
    {
        m_database.run(settings);
    }

    std::vector<PlainAnnotation> annotationsOf(const std::string &article)
    {
        constexpr int texts = 11;
        std::vector<PlainAnnotation> all;
        bindText(m_rows, 1, article);
        while (m_database.step(m_rows)) {
            PlainAnnotation &annotation = all.emplace_back();
            for (int column = 0; column < texts; ++column) {
                const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_rows.get(), column));
                annotation.texts.emplace_back(text ? text : "");
            }
            annotation.spans.emplace_back(sqlite3_column_int64(m_rows.get(), texts),
                                          sqlite3_column_int64(m_rows.get(), texts + 1));
        }
        sqlite3_reset(m_rows.get());
        return all;
    }

private:
    Sqlite m_database;
    Sqlite::Statement m_rows;
};

void addReading(std::vector<Row> &rows, const fs::path &folder)
{
    const fs::path path = folder / "million.writethru";
    const std::vector<core::ArticleId> ids = manyArticles(path);
    fill(path, ids);
    const auto database = known(core::store::Database::open(nameOf(path), core::store::Database::Mode::Guarded));
    auto reader = core::store::AnnotationReader(database);
    PlainReader plain(path);
    std::mt19937 random(1);
    std::vector<double> ours, theirs;
    for (int i = 0; i < readings; ++i) {
        const core::ArticleId article = ids[random() % ids.size()];
        const std::string name = article.toString().toStdString();
        const bool isFirst = i % 2 == 0; // who comes first reads the pages
        const auto read = [&] {
            ours.push_back(secondsOf([&] {
                if (known(reader.annotationsOf(article)).size() != inArticle)
                    qFatal("an article has lost annotations");
            }));
        };
        if (isFirst)
            read();
        theirs.push_back(secondsOf([&] {
            if (plain.annotationsOf(name).size() != inArticle)
                qFatal("an article has lost annotations");
        }));
        if (!isFirst)
            read();
    }
    rows.push_back(beside("reading the 100 annotations of an article among a million, p50", quantile(ours, 0.5),
                          quantile(theirs, 0.5), 1.25));
}

// ---- exporting

void addExport(std::vector<Row> &rows)
{
    const MarkedArticle article(edition, exported);
    Project project;
    for (const Step &step : article.steps())
        known(project.apply(step));
    std::vector<double> times;
    qsizetype size = 0;
    for (int i = 0; i < 3; ++i)
        times.push_back(secondsOf([&] { size = core::exchange::toAnnotationCsv(project).size(); }));
    const double took = quantile(times, 0.5);
    rows.push_back({"100,000 annotations as CSV",
                    inMilliseconds(took),
                    std::to_string(size / 1'000'000) + " MB",
                    {},
                    "≤ 1 s",
                    took <= 1});
}

} // namespace

std::vector<Row> storeRows(const fs::path &folder)
{
    std::vector<Row> rows;
    addCommits(rows, folder);
    addReading(rows, folder);
    addExport(rows);
    return rows;
}

} // namespace bench
