// SPDX-License-Identifier: MIT
#include "ui/views/textmoves.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using core::text::Span;

class TestTextMoves : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordByWordStopsWhereWordsBegin()
    {
        const QString text = u"The ferry, built 1987, sank."_s;
        QList<qsizetype> stops;
        for (qsizetype at = 0; at < text.size();) {
            at = ui::nextBoundary(text, at, QTextBoundaryFinder::Word, true);
            stops += at;
        }
        QVERIFY(stops.contains(text.indexOf(u"ferry")));
        QVERIFY(stops.contains(text.indexOf(u"1987")));
        QVERIFY(!stops.contains(text.indexOf(u"ferry") - 1));
        QCOMPARE(stops.last(), text.size());
        QCOMPARE(ui::nextBoundary(text, text.indexOf(u"1987"), QTextBoundaryFinder::Word, false),
                 text.indexOf(u"built"));
        QCOMPARE(ui::nextBoundary(text, 2, QTextBoundaryFinder::Word, false), 0);
    }

    void oneLetterIsOneStepWhateverItIsMadeOf()
    {
        const QString text = u"a👩‍👩‍👧e\u0301b"_s;
        const qsizetype family = ui::nextBoundary(text, 1, QTextBoundaryFinder::Grapheme, true);
        QCOMPARE(text.sliced(1, family - 1), u"👩‍👩‍👧"_s);
        QCOMPARE(ui::nextBoundary(text, family, QTextBoundaryFinder::Grapheme, true), family + 2);
        QCOMPARE(ui::nextBoundary(text, family, QTextBoundaryFinder::Grapheme, false), 1);
        QCOMPARE(ui::nextBoundary(text, text.size(), QTextBoundaryFinder::Grapheme, true), text.size());
    }

    void theWordAroundAPlaceIsTheWholeWord_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qsizetype>("position");
        QTest::addColumn<QString>("word");
        QTest::newRow("inside") << u"The ferry sank"_s << qsizetype(6) << u"ferry"_s;
        QTest::newRow("at its begin") << u"The ferry sank"_s << qsizetype(4) << u"ferry"_s;
        QTest::newRow("at the end of the text") << u"The ferry"_s << qsizetype(9) << u"ferry"_s;
        QTest::newRow("empty") << u""_s << qsizetype(0) << u""_s;
    }

    void theWordAroundAPlaceIsTheWholeWord()
    {
        QFETCH(QString, text);
        QFETCH(qsizetype, position);
        QFETCH(QString, word);
        QCOMPARE(core::text::textOf(text, ui::wordAround(text, position)).toString(), word);
    }

    void aVeryLongTextCostsNoMore()
    {
        const QString text = QString(5'000'000, u'x');
        QVERIFY(ui::nextBoundary(text, 2'500'000, QTextBoundaryFinder::Word, true) > 2'500'000);
        QVERIFY(ui::wordAround(text, 2'500'000).contains(2'500'000));
    }
};

QTEST_GUILESS_MAIN(TestTextMoves)
#include "tst_textmoves.moc"
