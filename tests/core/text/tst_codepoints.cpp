// SPDX-License-Identifier: MIT
#include "core/text/codepoints.h"
#include "tests/support/anytext.h"
#include "tests/support/show.h"

using namespace core::text;
using namespace Qt::StringLiterals;

namespace {

const QString oneOfEach = u"a\U0001F600b"_s + QChar(0xD83D) + u"c"_s + QChar(0xDE00) + QChar(0) + u"e\u0301"_s;

} // namespace

class TestCodePoints : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCharacterCountsOnce_data()
    {
        QTest::addColumn<qsizetype>("unit");
        QTest::addColumn<qsizetype>("codePoint");
        QTest::newRow("the begin") << qsizetype(0) << qsizetype(0);
        QTest::newRow("before an emoji") << qsizetype(1) << qsizetype(1);
        QTest::newRow("inside an emoji: its begin") << qsizetype(2) << qsizetype(1);
        QTest::newRow("after an emoji") << qsizetype(3) << qsizetype(2);
        QTest::newRow("before a lone high surrogate") << qsizetype(4) << qsizetype(3);
        QTest::newRow("after it") << qsizetype(5) << qsizetype(4);
        QTest::newRow("after a lone low surrogate") << qsizetype(7) << qsizetype(6);
        QTest::newRow("after NUL") << qsizetype(8) << qsizetype(7);
        QTest::newRow("a combining mark by itself") << qsizetype(9) << qsizetype(8);
        QTest::newRow("the end") << qsizetype(10) << qsizetype(9);
    }
    void everyCharacterCountsOnce()
    {
        QFETCH(qsizetype, unit);
        QFETCH(qsizetype, codePoint);
        const CodePoints codePoints(oneOfEach);
        QCOMPARE(codePoints.fromUtf16(unit), codePoint);
        if (unit != 2)
            QCOMPARE(codePoints.toUtf16(codePoint), std::optional(unit));
        QCOMPARE(codePoints.length(), 9);
    }

    void placesBeyondTheTextAreNone()
    {
        const CodePoints codePoints(oneOfEach);
        QVERIFY(!codePoints.toUtf16(-1));
        QVERIFY(!codePoints.toUtf16(10));
        QVERIFY(!codePoints.toUtf16(Span{3, 10}));
        QVERIFY(!codePoints.toUtf16(Span{5, 3}));
        QCOMPARE(codePoints.toUtf16(Span{1, 3}), std::optional(Span{1, 4}));
        QCOMPARE(codePoints.fromUtf16(Span{1, 4}), (Span{1, 3}));
        QCOMPARE(CodePoints(u"").length(), 0);
        QCOMPARE(CodePoints(u"").toUtf16(0), std::optional(qsizetype(0)));
    }

    void itCountsAsQtDoes()
    {
        QVERIFY(rc::check("code points are those of toUcs4, there and back", [] {
            const QString text = *anytext::anyText();
            const CodePoints codePoints(text);
            RC_ASSERT(codePoints.length() == text.toUcs4().size());
            for (qsizetype i = 0; i <= codePoints.length(); ++i) {
                const auto unit = codePoints.toUtf16(i);
                RC_ASSERT(unit.has_value());
                RC_ASSERT(codePoints.fromUtf16(*unit) == i);
                RC_ASSERT(text.first(*unit).toUcs4().size() == i);
            }
        }));
    }
};

QTEST_GUILESS_MAIN(TestCodePoints)
#include "tst_codepoints.moc"
