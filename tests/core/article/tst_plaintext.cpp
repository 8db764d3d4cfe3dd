// SPDX-License-Identifier: MIT
#include "core/article/plaintext.h"
#include "tests/support/show.h"

#include <QTemporaryDir>

#include <sys/stat.h>
#include <unistd.h>

using namespace core;
using namespace core::article;
using namespace Qt::StringLiterals;

class TestPlainText : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString written(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write the test file");
        return file.fileName();
    }

private Q_SLOTS:
    void opensAFileAsItIs()
    {
        const auto read
            = readPlainText(written(u"é 1.txt"_s, " date 2020-11-21 The fog came.\r\n\r\nIt went\xE2\x80\xA6\r\n"));
        QVERIFY_RESULT(read);
        QCOMPARE(read->article.fileName, u"é 1.txt"_s);
        QCOMPARE(read->article.text, u" date 2020-11-21 The fog came.\n\nIt went…\n"_s);
        QCOMPARE(read->article.encoding, "UTF-8"_ba);
        QVERIFY(read->article.metadata.published.has_value());
        QCOMPARE(read->article.metadata.published->toString(), u"2020-11-21"_s);
        QCOMPARE(read->article.metadata.title, QString());
        QVERIFY(read->damage.empty() && !read->firstDamagedByte);
        QCOMPARE(damageSentence(*read), QString());
    }

    void givesEachArticleAnIdOfItsOwn()
    {
        const QString path = written(u"twice.txt"_s, "The fog came.");
        const auto first = readPlainText(path);
        const auto second = readPlainText(path);
        QVERIFY_RESULT(first);
        QVERIFY_RESULT(second);
        QVERIFY(first->article.id != second->article.id);
    }

    void opensADamagedFileAndSaysWhere()
    {
        const auto read = readPlainText(
            written(u"damaged.txt"_s,
                    "\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9 fog\xE2\x80 came"));
        QVERIFY_RESULT(read);
        QCOMPARE(read->article.text, u"ééééééééé fog� came"_s);
        QCOMPARE(read->firstDamagedByte, std::optional<qint64>(22));
        const QString sentence = damageSentence(*read);
        QVERIFY2(sentence.startsWith(u"damaged.txt: 1 ") && sentence.contains(u"22") && sentence.contains(u'\uFFFD'),
                 qPrintable(sentence));
    }

    void opensInTheEncodingThatWasChosen()
    {
        const QString path = written(u"mac.txt"_s, "caf\x8E");
        const auto read = readPlainText(path, "macintosh"_ba);
        QVERIFY_RESULT(read);
        QCOMPARE(read->article.text, u"café"_s);
        const auto unknown = readPlainText(path, "klingon"_ba);
        QVERIFY(!unknown);
        QCOMPARE(unknown.error().code, ErrorCode::Unsupported);
        QCOMPARE(unknown.error().where, path);
    }

    void refusesBadInputInOneSentenceThatNamesTheFile_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<ErrorCode>("code");

        QTest::newRow("empty") << written(u"empty.txt"_s, {}) << ErrorCode::Empty;
        QTest::newRow("blank") << written(u"blank.txt"_s, "\r\n \r\n") << ErrorCode::Empty;
        QTest::newRow("binary") << written(u"binary.txt"_s, QByteArray::fromHex("89504E470D0A1A0A0000000D49484452"))
                                << ErrorCode::Binary;
        QTest::newRow("missing") << m_folder.filePath(u"missing.txt"_s) << ErrorCode::NotFound;
        QTest::newRow("a folder") << m_folder.path() << ErrorCode::Unreadable;

        QFile large(m_folder.filePath(u"large.txt"_s));
        QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(largestFile + 1));
        QTest::newRow("too large") << large.fileName() << ErrorCode::TooLarge;

        const QString pipe = m_folder.filePath(u"pipe.txt"_s);
        QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        QTest::newRow("a pipe") << pipe << ErrorCode::Unreadable;
        QTest::newRow("a link to nothing") << [this] {
            const QString link = m_folder.filePath(u"link.txt"_s);
            QFile::link(m_folder.filePath(u"missing.txt"_s), link);
            return link;
        }() << ErrorCode::NotFound;
    }

    void refusesBadInputInOneSentenceThatNamesTheFile()
    {
        QFETCH(QString, path);
        QFETCH(ErrorCode, code);
        const auto read = readPlainText(path);
        QVERIFY(!read);
        QCOMPARE(read.error().code, code);
        QCOMPARE(read.error().where, path);
        QVERIFY(read.error().message.endsWith(u'.') && !read.error().message.contains(u'\n'));
    }

    void saysWhyAFileCannotBeRead()
    {
        if (geteuid() == 0)
            QSKIP("To root every file is readable.");
        const QString path = written(u"secret.txt"_s, "The fog came.");
        QVERIFY(QFile::setPermissions(path, {}));
        const auto read = readPlainText(path);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::Unreadable);
    }

    void opensAFileOfTheLargestSize()
    {
        QByteArray bytes = "The fog came over the harbour and stayed for days and nights.\n\n"_ba;
        bytes = bytes.repeated(largestFile / bytes.size() / 8);
        const auto read = readPlainText(written(u"big.txt"_s, bytes));
        QVERIFY_RESULT(read);
        QCOMPARE(read->article.text.size(), bytes.size());
    }

    void takesPastedText()
    {
        const auto pasted = articleFromText(u" date 2020-11-21 “Fog,” he said. 😀\r\nNo more."_s, u"Pasted"_s);
        QVERIFY_RESULT(pasted);
        QCOMPARE(pasted->article.fileName, u"Pasted"_s);
        QCOMPARE(pasted->article.text, u" date 2020-11-21 “Fog,” he said. 😀\nNo more."_s);
        QVERIFY(pasted->article.metadata.published.has_value());

        const auto nothing = articleFromText(u" \n"_s, u"Pasted"_s);
        QVERIFY(!nothing);
        QCOMPARE(nothing.error().code, ErrorCode::Empty);
        QCOMPARE(nothing.error().where, u"Pasted"_s);
    }

    void makesFileNamesUnique_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QSet<QString>>("taken");
        QTest::addColumn<QString>("unique");

        QTest::newRow("free") << u"a.txt"_s << QSet<QString>{u"b.txt"_s} << u"a.txt"_s;
        QTest::newRow("taken") << u"a.txt"_s << QSet<QString>{u"a.txt"_s} << u"a (2).txt"_s;
        QTest::newRow("taken twice") << u"a.txt"_s << QSet<QString>{u"a.txt"_s, u"a (2).txt"_s} << u"a (3).txt"_s;
        QTest::newRow("a gap") << u"a.txt"_s << QSet<QString>{u"a.txt"_s, u"a (3).txt"_s} << u"a (2).txt"_s;
        QTest::newRow("no extension") << u"a"_s << QSet<QString>{u"a"_s} << u"a (2)"_s;
        QTest::newRow("hidden") << u".txt"_s << QSet<QString>{u".txt"_s} << u".txt (2)"_s;
        QTest::newRow("several dots") << u"a.b.txt"_s << QSet<QString>{u"a.b.txt"_s} << u"a.b (2).txt"_s;
    }

    void makesFileNamesUnique()
    {
        QFETCH(QString, name);
        QFETCH(QSet<QString>, taken);
        QFETCH(QString, unique);
        QCOMPARE(uniqueFileName(name, taken), unique);
    }

    void callsAnArticleByWhatIsKnown()
    {
        auto read = articleFromText(u"The fog came."_s, u"fog.txt"_s);
        QVERIFY_RESULT(read);
        QCOMPARE(displayName(read->article), u"fog.txt"_s);
        read->article.metadata.title = u"Fog closes harbour"_s;
        QCOMPARE(displayName(read->article), u"Fog closes harbour"_s);
        read->article.metadata.source = u"AP"_s;
        QCOMPARE(displayName(read->article), u"AP"_s);
    }
};

QTEST_GUILESS_MAIN(TestPlainText)
#include "tst_plaintext.moc"
