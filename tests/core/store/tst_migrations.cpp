// SPDX-License-Identifier: MIT
#include "core/store/migrations.h"
#include "tests/support/show.h"

#include <QTemporaryDir>

using namespace core;
using namespace core::store;
using namespace Qt::StringLiterals;

namespace {

const Migration first{
    1, u"CREATE TABLE letter (id INTEGER PRIMARY KEY, x TEXT); CREATE TABLE reply (letter REFERENCES letter (id));"_s};
const Migration second{2, u"ALTER TABLE letter ADD COLUMN y TEXT; UPDATE letter SET y = x || ';';"_s};
const Migration third{3, u"ALTER TABLE letter DROP COLUMN x;"_s};
const Migration broken{3, u"UPDATE letter SET x = 'lost'; SELECT * FROM missing;"_s};
const Migration orphaning{3, u"DELETE FROM letter;"_s};

} // namespace

class TestMigrations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void statementsAreTakenApart_data();
    void statementsAreTakenApart();
    void compiledOnesMakeAProject();
    void projectsOfTheFirstSchemaGetCorrections();
    void projectsOfTheSecondSchemaGetProposals();
    void projectsOfTheThirdSchemaGetAnEmptyJournal();
    void projectsOfTheFourthSchemaGetVerdicts();
    void projectsOfTheFifthSchemaGetAbsences();
    void projectsOfTheSixthSchemaGetSpeakers();
    void projectsOfTheSeventhSchemaGetAScheme();
    void emptyFileGetsTheNewestSchema();
    void currentFileIsLeftAlone();
    void olderFileIsMigratedAfterACopy();
    void copiesDoNotReplaceEachOther();
    void newerFileIsRefused();
    void failedMigrationLeavesTheFileAsItWas_data();
    void failedMigrationLeavesTheFileAsItWas();

private:
    QString path() const { return m_folder->filePath(u"a.writethru"_s); }
    QStringList files() const { return QDir(m_folder->path()).entryList({u"*.bak"_s}, QDir::Files, QDir::Name); }
    Database opened(const QString &name = u"a.writethru"_s) const;
    Database withSchema(std::span<const Migration> migrations) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestMigrations::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

Database TestMigrations::opened(const QString &name) const
{
    Result<Database> database = Database::open(m_folder->filePath(name), Database::Mode::Create);
    Q_ASSERT(database);
    return *std::move(database);
}

/// With one letter and one reply to it.
Database TestMigrations::withSchema(std::span<const Migration> migrations) const
{
    Database database = opened();
    [[maybe_unused]] const auto made = migrate(database, migrations);
    Q_ASSERT(made == SchemaOutcome::Made);
    [[maybe_unused]] const auto filled = database.run(u"INSERT INTO letter (id, x) VALUES (1, 'Dear')"_s).and_then([&] {
        return database.run(u"INSERT INTO reply VALUES (1)"_s);
    });
    Q_ASSERT(filled);
    return database;
}

void TestMigrations::statementsAreTakenApart_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QStringList>("statements");
    QTest::newRow("none") << u" \n-- only a comment;\n"_s << QStringList();
    QTest::newRow("two") << u"SELECT 1;\nSELECT 2;\n"_s << QStringList{u"SELECT 1"_s, u"SELECT 2"_s};
    QTest::newRow("semicolon in quotes") << u"SELECT ';', \";\", 'it''s;';"_s
                                         << QStringList{u"SELECT ';', \";\", 'it''s;'"_s};
    QTest::newRow("comments") << u"SELECT -- a; b\n1 /* c; d */ ;"_s << QStringList{u"SELECT \n1"_s};
    QTest::newRow("comment signs in quotes") << u"SELECT '--', '/*';"_s << QStringList{u"SELECT '--', '/*'"_s};
    QTest::newRow("minus and slash") << u"SELECT 2-1/1;"_s << QStringList{u"SELECT 2-1/1"_s};
}

void TestMigrations::statementsAreTakenApart()
{
    QFETCH(const QString, sql);
    QTEST(statementsOf(sql), "statements");
}

void TestMigrations::compiledOnesMakeAProject()
{
    const Migrations migrations = compiledMigrations();
    for (size_t i = 0; i < migrations.size(); ++i)
        QCOMPARE(migrations[i].to, int(i) + 1);
    const Database database = opened();
    QVERIFY(migrate(database, migrations) == SchemaOutcome::Made);
    QCOMPARE(database.value(u"PRAGMA application_id"_s)->toUInt(), 0x57544852u);
    QCOMPARE(database.value(u"PRAGMA user_version"_s)->toInt(), migrations.back().to);
    const QString loose
        = u"SELECT name FROM pragma_table_list WHERE schema = 'main' AND NOT strict AND name NOT LIKE 'sqlite_%'"_s;
    QVERIFY(!database.value(loose)->isValid());
    QCOMPARE(database.value(u"SELECT count(*) FROM sqlite_schema WHERE type IN ('trigger', 'view')"_s)->toInt(), 0);
}

void TestMigrations::projectsOfTheFirstSchemaGetCorrections()
{
    const Migrations migrations = compiledMigrations();
    const Database database = opened();
    QVERIFY(migrate(database, std::span(migrations).first(1)) == SchemaOutcome::Made);
    for (const QString &id : {u"a"_s, u"b"_s}) {
        const QString sql = u"INSERT INTO article VALUES (?, ?, 'UTF-8', 'One.', '', '', NULL, '', '')"_s;
        QVERIFY(database.run(sql, {id, id}));
    }
    QVERIFY(migrate(database, migrations) == SchemaOutcome::Migrated);
    QCOMPARE(files(), QStringList{u"a.writethru.schema1.bak"_s});
    QCOMPARE(database.value(u"SELECT count(*) FROM article"_s)->toInt(), 2);
    const QString insert = u"INSERT INTO correction VALUES ('c', 'together', 'a', ?, 0, 3, 0, ?, '', NULL)"_s;
    QVERIFY(database.run(insert, {u"b"_s, 3}));
    for (const QVariantList &wrong :
         {QVariantList{u"a"_s, 3}, QVariantList{u"missing"_s, 3}, QVariantList{u"b"_s, 0}}) {
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"correction"_s));
        QVERIFY(!database.run(insert, wrong));
    }
}

void TestMigrations::projectsOfTheSecondSchemaGetProposals()
{
    const Migrations migrations = compiledMigrations();
    const Database database = opened();
    QVERIFY(migrate(database, std::span(migrations).first(2)) == SchemaOutcome::Made);
    for (const QString &id : {u"a"_s, u"b"_s}) {
        const QString sql = u"INSERT INTO article VALUES (?, ?, 'UTF-8', 'One.', '', '', NULL, '', '')"_s;
        QVERIFY(database.run(sql, {id, id}));
    }
    QVERIFY(database.run(u"INSERT INTO claim VALUES ('c', 1, 'One', 'unchecked', '')"_s));
    const QString mark
        = u"INSERT INTO annotation VALUES ('m', 'a', NULL, 'c', '', 'made', '', NULL, NULL, '', '', NULL)"_s;
    QVERIFY(database.run(mark));
    QVERIFY(migrate(database, migrations) == SchemaOutcome::Migrated);
    QCOMPARE(files(), QStringList{u"a.writethru.schema2.bak"_s});
    QCOMPARE(database.value(u"SELECT count(*) FROM annotation"_s)->toInt(), 1);
    const QString insert = u"INSERT INTO proposal VALUES (?, ?, ?, ?, 1, 0, '', NULL)"_s;
    QVERIFY(database.run(insert, {u"p"_s, u"m"_s, u"b"_s, u"different value"_s}));
    for (const QVariantList &wrong :
         {QVariantList{u"q"_s, u"m"_s, u"b"_s, u"exact"_s}, QVariantList{u"q"_s, u"missing"_s, u"a"_s, u"exact"_s},
          QVariantList{u"q"_s, u"m"_s, u"missing"_s, u"exact"_s}, QVariantList{u"q"_s, u"m"_s, u"a"_s, u"sure"_s}}) {
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"proposal"_s));
        QVERIFY(!database.run(insert, wrong));
    }
}

void TestMigrations::projectsOfTheThirdSchemaGetAnEmptyJournal()
{
    const Migrations migrations = compiledMigrations();
    const Database database = opened();
    QVERIFY(migrate(database, std::span(migrations).first(3)) == SchemaOutcome::Made);
    QVERIFY(database.run(u"INSERT INTO article VALUES ('a', 'a', 'UTF-8', 'One.', '', '', NULL, '', '')"_s));
    QVERIFY(migrate(database, migrations) == SchemaOutcome::Migrated);
    QCOMPARE(database.value(u"SELECT text FROM article_text WHERE article = 'a'"_s)->toString(), u"One."_s);
    QCOMPARE(database.value(u"SELECT count(*) FROM pragma_table_info('article') WHERE name = 'text'"_s)->toInt(), 0);
    QCOMPARE(database.value(u"SELECT count(*) FROM journal_step"_s)->toInt(), 0);
    const QString insert = u"INSERT INTO journal_step VALUES (?, 'i', ?, ?, 'Mark', 'Ida', '2020', NULL, NULL)"_s;
    QVERIFY(database.run(insert, {1, u"begun"_s, QVariant()}));
    QVERIFY(database.run(insert, {2, u"done"_s, QVariant()}));
    QVERIFY(database.run(insert, {3, u"undone"_s, 2}));
    for (const QVariantList &wrong : {QVariantList{4, u"begun"_s, QVariant()}, QVariantList{4, u"done"_s, 3},
                                      QVariantList{4, u"redone"_s, QVariant()}, QVariantList{4, u"undone"_s, 9}}) {
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"journal_step"_s));
        QVERIFY(!database.run(insert, wrong));
    }
}

void TestMigrations::projectsOfTheFourthSchemaGetVerdicts()
{
    const Migrations migrations = compiledMigrations();
    const Database database = opened();
    QVERIFY(migrate(database, std::span(migrations).first(4)) == SchemaOutcome::Made);
    QVERIFY(database.run(u"INSERT INTO claim VALUES ('c', 1, 'One.', 'unchecked', '')"_s));
    QVERIFY(migrate(database, migrations) == SchemaOutcome::Migrated);
    QCOMPARE(database.value(u"SELECT count(*) FROM claim"_s)->toInt(), 1);
    const QString insert
        = u"INSERT INTO verdict VALUES (?, 'date', NULL, 'may', ?, ?, ?, ?, ?, 'Ida', '2026-05-04T10:00:00.000Z')"_s;
    QVERIFY(database.run(insert, {u"a"_s, 0, 2, u"gone"_s, 0, 3}));
    QVERIFY(database.run(insert, {u"b"_s, 1, 1, QVariant(), QVariant(), QVariant()}));
    for (const QVariantList &wrong :
         {QVariantList{u"c"_s, 2, 1, QVariant(), QVariant(), QVariant()},
          QVariantList{u"d"_s, 1, 0, QVariant(), QVariant(), QVariant()},
          QVariantList{u"e"_s, 1, 1, u"gone"_s, QVariant(), QVariant()}, QVariantList{u"f"_s, 1, 1, u"gone"_s, 3, 3}}) {
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"verdict"_s));
        QVERIFY(!database.run(insert, wrong));
    }
}

void TestMigrations::projectsOfTheFifthSchemaGetAbsences()
{
    const Migrations migrations = compiledMigrations();
    const Database database = opened();
    QVERIFY(migrate(database, std::span(migrations).first(5)) == SchemaOutcome::Made);
    QVERIFY(database.run(u"INSERT INTO article VALUES ('a', 'a', 'UTF-8', '', '', NULL, '', '')"_s));
    QVERIFY(
        database.run(u"INSERT INTO claim (id, number, label, status, note) VALUES ('c', 1, 'One', 'unchecked', '')"_s));
    QVERIFY(migrate(database, migrations) == SchemaOutcome::Migrated);
    const QString insert = u"INSERT INTO absence VALUES (?, 'c', ?, ?, '', NULL)"_s;
    QVERIFY(database.run(insert, {u"x"_s, u"a"_s, 0.25}));
    for (const QVariantList &wrong : {QVariantList{u"y"_s, u"a"_s, 0.25}, QVariantList{u"y"_s, u"missing"_s, 0.25},
                                      QVariantList{u"y"_s, u"b"_s, 2}}) {
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"absence"_s));
        QVERIFY(!database.run(insert, wrong));
    }
}

void TestMigrations::projectsOfTheSixthSchemaGetSpeakers()
{
    const Migrations migrations = compiledMigrations();
    const Database database = opened();
    QVERIFY(migrate(database, std::span(migrations).first(6)) == SchemaOutcome::Made);
    for (const QString &sql :
         {u"INSERT INTO article VALUES ('a', 'a', 'UTF-8', '', '', NULL, '', '')"_s,
          u"INSERT INTO entity_type VALUES ('t', 'Person', 1)"_s,
          u"INSERT INTO entity VALUES ('e', 'He', 't', '', '')"_s,
          u"INSERT INTO claim VALUES ('c', 1, 'One', 'unchecked', '')"_s,
          u"INSERT INTO annotation VALUES ('s', 'a', NULL, 'c', '', 'made', '', NULL, NULL, 'he', '', NULL)"_s,
          u"INSERT INTO annotation VALUES ('m', 'a', 'e', NULL, '', 'made', '', NULL, NULL, NULL, NULL, NULL)"_s})
        QVERIFY(database.run(sql));
    QVERIFY(migrate(database, migrations) == SchemaOutcome::Migrated);
    QVERIFY(database.value(u"SELECT speaker FROM annotation WHERE id = 's'"_s)->isNull());
    QCOMPARE(database.value(u"SELECT rating || reviewer || review_url FROM claim"_s)->toString(), QString());
    const QString speak = u"UPDATE annotation SET speaker = ? WHERE id = ?"_s;
    QVERIFY(database.run(speak, {u"e"_s, u"s"_s}));
    for (const QVariantList &wrong : {QVariantList{u"missing"_s, u"s"_s}, QVariantList{u"e"_s, u"m"_s}}) {
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"annotation"_s));
        QVERIFY(!database.run(speak, wrong));
    }
}

void TestMigrations::projectsOfTheSeventhSchemaGetAScheme()
{
    const Migrations migrations = compiledMigrations();
    const Database database = opened();
    QVERIFY(migrate(database, std::span(migrations).first(7)) == SchemaOutcome::Made);
    QVERIFY(database.run(u"INSERT INTO entity_type VALUES ('t', 'Person', 1)"_s));
    QVERIFY(database.run(u"INSERT INTO entity VALUES ('e', 'He', 't', '', '')"_s));
    QVERIFY(
        database.run(u"INSERT INTO claim (id, number, label, status, note) VALUES ('c', 1, 'One', 'unchecked', '')"_s));
    QVERIFY(migrate(database, migrations) == SchemaOutcome::Migrated);
    QCOMPARE(database.value(u"SELECT color + position FROM entity_type"_s)->toInt(), 0);
    QCOMPARE(database.value(u"SELECT attributes FROM entity"_s)->toString(), QString());
    QVERIFY(database.value(u"SELECT kind FROM claim"_s)->isNull());
    QVERIFY(database.run(u"INSERT INTO claim_kind VALUES ('k', 'Forecast', 1, '')"_s));
    QVERIFY(database.run(u"UPDATE claim SET kind = 'k'"_s));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"claim"_s));
    QVERIFY(!database.run(u"UPDATE claim SET kind = 'missing'"_s));
}

void TestMigrations::emptyFileGetsTheNewestSchema()
{
    const Database database = opened();
    QVERIFY(migrate(database, std::vector{first, second, third}) == SchemaOutcome::Made);
    QCOMPARE(*schemaNumber(database, std::vector{first, second, third}), 3);
    QVERIFY(files().isEmpty());
}

void TestMigrations::currentFileIsLeftAlone()
{
    const Database database = withSchema(std::vector{first, second});
    QVERIFY(migrate(database, std::vector{first, second}) == SchemaOutcome::Current);
    QCOMPARE(database.value(u"SELECT x FROM letter"_s)->toString(), u"Dear"_s);
    QVERIFY(files().isEmpty());
}

void TestMigrations::olderFileIsMigratedAfterACopy()
{
    const Database database = withSchema(std::vector{first});
    QVERIFY(QFileInfo(path() + u"-wal"_s).size() > 0);
    QVERIFY(migrate(database, std::vector{first, second, third}) == SchemaOutcome::Migrated);
    QCOMPARE(database.value(u"SELECT y FROM letter"_s)->toString(), u"Dear;"_s);
    QCOMPARE(database.value(u"PRAGMA user_version"_s)->toInt(), 3);
    QCOMPARE(database.value(u"PRAGMA foreign_keys"_s)->toInt(), 1);

    QCOMPARE(files(), QStringList{u"a.writethru.schema1.bak"_s});
    const Database copy = opened(files().front());
    QCOMPARE(copy.value(u"SELECT x FROM letter"_s)->toString(), u"Dear"_s);
    QCOMPARE(copy.value(u"PRAGMA user_version"_s)->toInt(), 1);
}

void TestMigrations::copiesDoNotReplaceEachOther()
{
    QFile older(path() + u".schema1.bak"_s);
    QVERIFY(older.open(QIODevice::WriteOnly));
    older.write("mine");
    older.close();
    const Database database = withSchema(std::vector{first});
    QVERIFY(migrate(database, std::vector{first, second}) == SchemaOutcome::Migrated);
    QCOMPARE(files(), (QStringList{u"a.writethru.schema1 (2).bak"_s, u"a.writethru.schema1.bak"_s}));
    QCOMPARE(older.size(), 4);
}

void TestMigrations::newerFileIsRefused()
{
    const Database database = withSchema(std::vector{first, second});
    const auto result = migrate(database, std::vector{first});
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::NewerSchema);
    QCOMPARE(result.error().where, path());
    QCOMPARE(database.value(u"SELECT x FROM letter"_s)->toString(), u"Dear"_s);
    QVERIFY(files().isEmpty());
}

void TestMigrations::failedMigrationLeavesTheFileAsItWas_data()
{
    QTest::addColumn<int>("last");
    QTest::newRow("wrong statement") << 0;
    QTest::newRow("references broken") << 1;
}

void TestMigrations::failedMigrationLeavesTheFileAsItWas()
{
    QFETCH(const int, last);
    const Database database = withSchema(std::vector{first});
    if (last == 0)
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"missing"_s));
    const auto result = migrate(database, std::vector{first, second, last == 0 ? broken : orphaning});
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Malformed);
    QCOMPARE(database.value(u"SELECT x FROM letter"_s)->toString(), u"Dear"_s);
    QCOMPARE(database.value(u"SELECT count(*) FROM pragma_table_info('letter')"_s)->toInt(), 2);
    QCOMPARE(database.value(u"PRAGMA user_version"_s)->toInt(), 1);
    QCOMPARE(database.value(u"PRAGMA foreign_keys"_s)->toInt(), 1);
}

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
