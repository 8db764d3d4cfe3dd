// SPDX-License-Identifier: MIT
#include "core/exchange/csv.h"
#include "tests/support/show.h"

#include <rapidcheck.h>

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace core::exchange;

namespace {

QString record(const QStringList &cells)
{
    QString out;
    appendCsvRecord(out, cells);
    return out;
}

/// Any text at all, rich in what CSV and spreadsheets stumble over.
rc::Gen<QString> anyText()
{
    const auto unit
        = rc::gen::oneOf(rc::gen::element<char16_t>(u'"', u',', u'\r', u'\n', u';', u'\t', u' ', u'\'', u'=', u'+',
                                                    u'-', u'@', u'a', u'\uFEFF', u'\u0301', u'\u05D0'),
                         rc::gen::inRange<char16_t>(1, 0xFFFF));
    return rc::gen::map(rc::gen::container<std::u16string>(unit),
                        [](const std::u16string &s) { return QString::fromStdU16String(s); });
}

} // namespace

class TestCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recordIsWritten_data();
    void recordIsWritten();
    void recordsAreRead_data();
    void recordsAreRead();
    void recordsKnowTheirLines();
    void brokenQuotesAreRefused_data();
    void brokenQuotesAreRefused();
    void separatorIsRecognised_data();
    void separatorIsRecognised();
    void formulasAreDisarmed_data();
    void formulasAreDisarmed();
    void anyCellsComeBack();
    void anyCellIsArmedAgain();
};

void TestCsv::recordIsWritten_data()
{
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<QString>("expected");

    QTest::newRow("plain") << QStringList{u"a"_s, u"b c"_s} << u"a,b c\r\n"_s;
    QTest::newRow("empty cells") << QStringList{u""_s, u""_s} << u",\r\n"_s;
    QTest::newRow("one empty cell") << QStringList{u""_s} << u"\"\"\r\n"_s;
    QTest::newRow("comma") << QStringList{u"a,b"_s} << u"\"a,b\"\r\n"_s;
    QTest::newRow("quote") << QStringList{u"a\"b"_s} << u"\"a\"\"b\"\r\n"_s;
    QTest::newRow("only a quote") << QStringList{u"\""_s} << u"\"\"\"\"\r\n"_s;
    QTest::newRow("line feed") << QStringList{u"a\nb"_s} << u"\"a\nb\"\r\n"_s;
    QTest::newRow("carriage return") << QStringList{u"a\rb"_s} << u"\"a\rb\"\r\n"_s;
    QTest::newRow("space before") << QStringList{u" a"_s} << u"\" a\"\r\n"_s;
    QTest::newRow("space after") << QStringList{u"a\u00A0"_s} << u"\"a\u00A0\"\r\n"_s;
    QTest::newRow("byte-order mark") << QStringList{u"\uFEFFa"_s} << u"\"\uFEFFa\"\r\n"_s;
    QTest::newRow("semicolon") << QStringList{u"10;40"_s} << u"10;40\r\n"_s;
}

void TestCsv::recordIsWritten()
{
    QFETCH(QStringList, cells);
    QTEST(record(cells), "expected");
}

void TestCsv::recordsAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<QStringList>>("expected");

    const QList<QStringList> two{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}};
    QTest::newRow("nothing") << u""_s << QList<QStringList>{};
    QTest::newRow("CR LF") << u"a,b\r\nc,d\r\n"_s << two;
    QTest::newRow("LF, the last line open") << u"a,b\nc,d"_s << two;
    QTest::newRow("CR") << u"a,b\rc,d\r"_s << two;
    QTest::newRow("byte-order mark") << u"\uFEFFa,b\nc,d"_s << two;
    QTest::newRow("byte-order mark before a quote") << u"\uFEFF\"a\",b\nc,d"_s << two;
    QTest::newRow("empty lines") << u"\n\na,b\r\n\r\nc,d\n\n"_s << two;
    QTest::newRow("empty cells") << u",\n\"\",\"\"\n"_s << QList<QStringList>{{u""_s, u""_s}, {u""_s, u""_s}};
    QTest::newRow("separator at the end") << u"a,"_s << QList<QStringList>{{u"a"_s, u""_s}};
    QTest::newRow("quotes in quotes") << u"\"a \"\"b\"\" c\",\"\"\"\""_s
                                      << QList<QStringList>{{u"a \"b\" c"_s, u"\""_s}};
    QTest::newRow("line breaks in quotes")
        << u"\"a\r\nb\",\"c\nd\re\""_s << QList<QStringList>{{u"a\r\nb"_s, u"c\nd\re"_s}};
    QTest::newRow("quote inside a plain cell") << u"5\" gun,b"_s << QList<QStringList>{{u"5\" gun"_s, u"b"_s}};
    QTest::newRow("spaces are kept") << u" a , b"_s << QList<QStringList>{{u" a "_s, u" b"_s}};
    QTest::newRow("astral and right to left")
        << u"😀,\u05D0\u200F"_s << QList<QStringList>{{u"😀"_s, u"\u05D0\u200F"_s}};
}

void TestCsv::recordsAreRead()
{
    QFETCH(QString, text);
    const auto records = readCsv(text);
    QVERIFY_RESULT(records);
    QList<QStringList> cells;
    for (const CsvRecord &record : *records)
        cells += record.cells;
    QTEST(cells, "expected");
}

void TestCsv::recordsKnowTheirLines()
{
    const auto records = readCsv(u"a\r\n\r\n\"b\r\nb\nb\rb\",b\r\nc\n");
    QVERIFY_RESULT(records);
    std::vector<qsizetype> lines;
    for (const CsvRecord &record : *records)
        lines.push_back(record.line);
    QCOMPARE(lines, (std::vector<qsizetype>{1, 3, 7}));
}

void TestCsv::brokenQuotesAreRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("where");

    QTest::newRow("never closed") << u"a\n\"b\nc"_s << u"line 2"_s;
    QTest::newRow("never closed, at the very end") << u"a,\""_s << u"line 1"_s;
    QTest::newRow("doubled at the end") << u"a,\"b\"\""_s << u"line 1"_s;
    QTest::newRow("text behind") << u"a\n\"b\n\"c,d"_s << u"line 3"_s;
}

void TestCsv::brokenQuotesAreRefused()
{
    QFETCH(QString, text);
    const auto records = readCsv(text);
    QVERIFY(!records);
    QVERIFY(records.error().code == core::ErrorCode::Malformed);
    QTEST(records.error().where, "where");
}

void TestCsv::separatorIsRecognised_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QChar>("expected");

    QTest::newRow("comma") << u"kind,article;x\nb;c"_s << QChar(u',');
    QTest::newRow("semicolon") << u"kind;article\nb,c"_s << QChar(u';');
    QTest::newRow("tab") << u"kind\tarticle\r\n"_s << QChar(u'\t');
    QTest::newRow("one column") << u"kind"_s << QChar(u',');
    QTest::newRow("nothing") << u""_s << QChar(u',');
}

void TestCsv::separatorIsRecognised()
{
    QFETCH(QString, text);
    QTEST(csvSeparator(text), "expected");
}

void TestCsv::formulasAreDisarmed_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("expected");

    QTest::newRow("equals") << u"=1+1"_s << u"'=1+1"_s;
    QTest::newRow("plus") << u"+1"_s << u"'+1"_s;
    QTest::newRow("minus") << u"-5 degrees"_s << u"'-5 degrees"_s;
    QTest::newRow("at") << u"@SUM(A1)"_s << u"'@SUM(A1)"_s;
    QTest::newRow("tab") << u"\t=1"_s << u"'\t=1"_s;
    QTest::newRow("carriage return") << u"\r=1"_s << u"'\r=1"_s;
    QTest::newRow("quoted already") << u"'=1"_s << u"''=1"_s;
    QTest::newRow("quoted twice") << u"''=1"_s << u"'''=1"_s;
    QTest::newRow("apostrophe only") << u"'tis"_s << u"'tis"_s;
    QTest::newRow("apostrophes only") << u"''"_s << u"''"_s;
    QTest::newRow("later") << u"a=1"_s << u"a=1"_s;
    QTest::newRow("space before") << u" =1"_s << u" =1"_s;
    QTest::newRow("line feed before") << u"\n=1"_s << u"\n=1"_s;
    QTest::newRow("empty") << u""_s << u""_s;
}

void TestCsv::formulasAreDisarmed()
{
    QFETCH(QString, cell);
    QTEST(disarmed(cell), "expected");
    QCOMPARE(armed(disarmed(cell)), cell);
}

void TestCsv::anyCellsComeBack()
{
    QVERIFY(rc::check("what is written is what is read", [] {
        const auto cells = rc::gen::nonEmpty(rc::gen::container<std::vector<QString>>(anyText()));
        const auto rows = *rc::gen::container<std::vector<std::vector<QString>>>(cells);
        QString text;
        for (const auto &row : rows)
            appendCsvRecord(text, row);
        const auto records = readCsv(text);
        RC_ASSERT(records.has_value());
        RC_ASSERT(records->size() == rows.size());
        for (size_t i = 0; i < rows.size(); ++i)
            RC_ASSERT((records->at(i).cells == QStringList(rows[i].begin(), rows[i].end())));
    }));
}

void TestCsv::anyCellIsArmedAgain()
{
    QVERIFY(rc::check("armed(disarmed(x)) == x, and no spreadsheet runs disarmed text", [] {
        const QString cell = *anyText();
        const QString safe = disarmed(cell);
        RC_ASSERT(armed(safe) == cell);
        RC_ASSERT((safe.isEmpty() || !u"=+-@\t\r"_s.contains(safe.front())));
    }));
}

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_csv.moc"
