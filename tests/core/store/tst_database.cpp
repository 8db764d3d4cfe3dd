// SPDX-License-Identifier: MIT
#include "core/store/columns.h"
#include "core/store/database.h"
#include "tests/support/randomprojects.h"
#include "tests/support/show.h"

#include <QSqlDatabase>
#include <QTemporaryDir>

using namespace core;
using namespace core::store;
using namespace Qt::StringLiterals;

class TestDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void anyFileNameCanBeOpened_data();
    void anyFileNameCanBeOpened();
    void missingFileIsNotMade();
    void writesAreOnDiskBeforeTheyCount();
    void closingLeavesOneFile();
    void connectionsAreForgotten();
    void textNeverBecomesSql();
    void oddTextComesBack();
    void timesComeBack();
    void otherColumnsAreNoText();
    void errorIsASentenceAndTheLogHasTheStatement();
    void transactionIsTakenBackUnlessCommitted();
    void readingSeesOneMoment();
    void guardedConnectionRefusesToWrite();

private:
    QString filePath(const QString &name) const { return m_folder->filePath(name); }
    Database opened(Database::Mode mode = Database::Mode::Create) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestDatabase::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestDatabase::cleanup()
{
    QCOMPARE(QSqlDatabase::connectionNames(), QStringList());
}

Database TestDatabase::opened(Database::Mode mode) const
{
    Result<Database> database = Database::open(filePath(u"a.db"_s), mode);
    Q_ASSERT(database);
    return *std::move(database);
}

void TestDatabase::anyFileNameCanBeOpened_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << u"story.writethru"_s;
    QTest::newRow("signs of a URI") << u"a?mode=memory&b#c%41;d.writethru"_s;
    QTest::newRow("spaces and letters") << u"Überschwemmung قطر 😀.writethru"_s;
    QTest::newRow("quotes") << u"'\"`.writethru"_s;
}

void TestDatabase::anyFileNameCanBeOpened()
{
    QFETCH(const QString, name);
    const Result<Database> database = Database::open(filePath(name), Database::Mode::Create);
    QVERIFY_RESULT(database);
    QVERIFY_RESULT(database->run(u"CREATE TABLE t (x)"_s));
    QVERIFY(QFile::exists(filePath(name)));
}

void TestDatabase::missingFileIsNotMade()
{
    for (const auto mode :
         {Database::Mode::ReadWrite, Database::Mode::Guarded, Database::Mode::ReadOnly, Database::Mode::Immutable})
        QVERIFY(!Database::open(filePath(u"a.db"_s), mode));
    QVERIFY(!QFile::exists(filePath(u"a.db"_s)));
}

void TestDatabase::writesAreOnDiskBeforeTheyCount()
{
    const Database database = opened();
    QCOMPARE(database.value(u"PRAGMA journal_mode"_s)->toString(), u"wal"_s);
    QCOMPARE(database.value(u"PRAGMA synchronous"_s)->toInt(), 2); // FULL
    QCOMPARE(database.value(u"PRAGMA foreign_keys"_s)->toInt(), 1);
    QCOMPARE(database.value(u"PRAGMA trusted_schema"_s)->toInt(), 0);
}

void TestDatabase::closingLeavesOneFile()
{
    {
        const Database database = opened();
        QVERIFY_RESULT(database.run(u"CREATE TABLE t (x)"_s));
        QVERIFY(QFile::exists(filePath(u"a.db-wal"_s)));
    }
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"a.db"_s});
}

void TestDatabase::connectionsAreForgotten()
{
    Database first = opened();
    {
        Database second = opened();
        QCOMPARE(QSqlDatabase::connectionNames().size(), 2);
        first = std::move(second);
        QVERIFY_RESULT(first.run(u"CREATE TABLE t (x)"_s));
    }
    QCOMPARE(QSqlDatabase::connectionNames().size(), 1);
    const Database third = std::move(first);
    QVERIFY_RESULT(third.run(u"SELECT * FROM t"_s));
}

void TestDatabase::textNeverBecomesSql()
{
    const Database database = opened();
    const QString evil = u"'); DROP TABLE t; --"_s;
    QVERIFY_RESULT(database.run(u"CREATE TABLE t (x ANY) STRICT"_s));
    QVERIFY_RESULT(database.run(u"INSERT INTO t VALUES (?)"_s, {evil}));
    QCOMPARE(database.value(u"SELECT x FROM t"_s)->toString(), evil);
    QVERIFY(!database.value(u"SELECT x FROM t WHERE x = 'nothing'"_s)->isValid());
}

void TestDatabase::oddTextComesBack()
{
    const Database database = opened();
    QVERIFY_RESULT(database.run(u"CREATE TABLE t (x ANY NOT NULL) STRICT"_s));
    const auto returned = [&database](const QString &text) {
        return database.run(u"DELETE FROM t"_s)
            .and_then([&] { return database.run(u"INSERT INTO t VALUES (?)"_s, {columnOf(text)}); })
            .and_then([&] { return database.value(u"SELECT x FROM t"_s); })
            .transform([](const QVariant &column) { return textOf(column); });
    };
    QVERIFY(rc::check("text comes back as it was", [&] {
        const QString text = test::oddText(6);
        RC_ASSERT(returned(text).value() == text);
    }));
    for (const QString &text : {QString(), u"a\0b"_s, QString(QChar(0xfffe)), QString(QChar(0xfeff)).append(u'a')})
        QVERIFY(returned(text).value() == text);
    QCOMPARE(columnOf(u"plain 😀"_s).typeId(), QMetaType::QString);
}

void TestDatabase::timesComeBack()
{
    const QDateTime time(QDate(2020, 11, 21), QTime(9, 30, 1, 7), QTimeZone::fromSecondsAheadOfUtc(7200));
    QCOMPARE(columnOf(time).toString(), u"2020-11-21T07:30:01.007Z"_s);
    QCOMPARE(timeOf(columnOf(time)), time);
    QVERIFY(timeOf(columnOf(QDateTime())) == QDateTime());
    QVERIFY(!timeOf(u"yesterday"_s));
    QVERIFY(!timeOf(u"2020-11-21T07:30:01"_s));
}

void TestDatabase::otherColumnsAreNoText()
{
    QVERIFY(!textOf(QVariant()));
    QVERIFY(!textOf(17));
    QVERIFY(!textOf(QByteArray("odd")));
}

void TestDatabase::errorIsASentenceAndTheLogHasTheStatement()
{
    const Database database = opened();
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"no such table.*SELECT \\* FROM missing"_s));
    const Result<> result = database.run(u"SELECT * FROM missing"_s);
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Malformed);
    QCOMPARE(result.error().message, u"The project file is damaged"_s);
    QCOMPARE(result.error().where, filePath(u"a.db"_s));

    QVERIFY_RESULT(database.run(u"CREATE TABLE t (x INTEGER NOT NULL) STRICT"_s));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"INSERT INTO t"_s));
    QCOMPARE(database.run(u"INSERT INTO t VALUES (NULL)"_s).error().code, ErrorCode::WriteFailed);
}

void TestDatabase::transactionIsTakenBackUnlessCommitted()
{
    const Database database = opened();
    QVERIFY_RESULT(database.run(u"CREATE TABLE t (x)"_s));
    {
        const auto transaction = Transaction::begin(database, Transaction::Kind::Write);
        QVERIFY_RESULT(transaction);
        QVERIFY_RESULT(database.run(u"INSERT INTO t VALUES (1)"_s));
    }
    QCOMPARE(database.value(u"SELECT count(*) FROM t"_s)->toInt(), 0);
    {
        auto transaction = Transaction::begin(database, Transaction::Kind::Write);
        QVERIFY_RESULT(transaction);
        QVERIFY_RESULT(database.run(u"INSERT INTO t VALUES (1)"_s));
        QVERIFY_RESULT(transaction->commit());
    }
    QCOMPARE(database.value(u"SELECT count(*) FROM t"_s)->toInt(), 1);
}

void TestDatabase::readingSeesOneMoment()
{
    const Database writer = opened();
    QVERIFY_RESULT(writer.run(u"CREATE TABLE t (x)"_s));
    const Database reader = opened(Database::Mode::Guarded);
    {
        const auto moment = Transaction::begin(reader, Transaction::Kind::Read);
        QCOMPARE(reader.value(u"SELECT count(*) FROM t"_s)->toInt(), 0);
        QVERIFY_RESULT(writer.run(u"INSERT INTO t VALUES (1)"_s));
        QCOMPARE(reader.value(u"SELECT count(*) FROM t"_s)->toInt(), 0);
    }
    QCOMPARE(reader.value(u"SELECT count(*) FROM t"_s)->toInt(), 1);
}

void TestDatabase::guardedConnectionRefusesToWrite()
{
    QVERIFY_RESULT(opened().run(u"CREATE TABLE t (x)"_s));
    const Database database = opened(Database::Mode::Guarded);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"INSERT INTO t"_s));
    QCOMPARE(database.run(u"INSERT INTO t VALUES (1)"_s).error().code, ErrorCode::ReadOnly);
}

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
