// SPDX-License-Identifier: MIT
#include "core/text/damagedmarkup.h"
#include "tests/support/anytext.h"
#include "tests/support/show.h"

using namespace core::text;
using namespace Qt::StringLiterals;

class TestDamagedMarkup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsReadAsWhatItStoodFor_data()
    {
        QTest::addColumn<QString>("damaged");
        QTest::addColumn<QString>("meant");
        QTest::newRow("a named reference") << u"&rsquo;"_s << u"\u2019"_s;
        QTest::newRow("escaped once more") << u"&amp;rsquo;"_s << u"\u2019"_s;
        QTest::newRow("escaped three times") << u"&amp;amp;amp;quot;"_s << u"\""_s;
        QTest::newRow("an ampersand") << u"&amp;"_s << u"&"_s;
        QTest::newRow("an ampersand by number") << u"&#38;"_s << u"&"_s;
        QTest::newRow("escaped by number") << u"&#38;#38;rsquo;"_s << u"\u2019"_s;
        QTest::newRow("by number") << u"&#39;"_s << u"'"_s;
        QTest::newRow("by hexadecimal number") << u"&#x2019;"_s << u"\u2019"_s;
        QTest::newRow("by number, escaped") << u"&amp;#8217;"_s << u"\u2019"_s;
        QTest::newRow("beyond the first plane") << u"&#128512;"_s << u"\U0001F600"_s;
        QTest::newRow("a comma for the ampersand") << u",quot;"_s << u"\""_s;
        QTest::newRow("torn apart") << u"& # 39;"_s << u"'"_s;
        QTest::newRow("an apostrophe read as Windows-1252") << u"\u00E2\u20AC\u2122"_s << u"\u2019"_s;
        QTest::newRow("an accent read as Windows-1252") << u"\u00C3\u00A9"_s << u"\u00E9"_s;
        QTest::newRow("a no-break space read as Windows-1252") << u"\u00C2\u00A0"_s << u"\u00A0"_s;
        QTest::newRow("an emoji read as Windows-1252") << u"\u00F0\u0178\u02DC\u20AC"_s << u"\U0001F600"_s;
    }
    void itIsReadAsWhatItStoodFor()
    {
        QFETCH(QString, damaged);
        QFETCH(QString, meant);
        for (const QString &after : {u""_s, u" (text"_s, u"\""_s}) {
            const QString text = u"word"_s + damaged + after;
            const auto markup = damagedMarkupAt(text, 4);
            QVERIFY(markup);
            QCOMPARE(markup->text, meant);
            QCOMPARE(markup->end, 4 + damaged.size());
        }
    }

    void anApostropheTornOutOfANameTakesItsSpaces()
    {
        const QString text = u"O & # 39; Brien"_s;
        const auto markup = damagedMarkupAt(text, 1);
        QVERIFY(markup);
        QCOMPARE(markup->text, u"'"_s);
        QCOMPARE(markup->end, text.indexOf(u'B'));
        QVERIFY(!damagedMarkupAt(u"\" & # 39; Brien", 1));
        QVERIFY(!damagedMarkupAt(u"O & # 34; Brien", 1));
    }

    void whatIsMeantAsItStandsIsLeftAlone_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &text : {u"&"_s,
                                    u"& co"_s,
                                    u"&T rose"_s,
                                    u"&rsquo"_s,
                                    u"&nosuchname;"_s,
                                    u"&#;"_s,
                                    u"&#xZZ;"_s,
                                    u"&#0;"_s,
                                    u"&#55357;"_s,
                                    u"&#1114112;"_s,
                                    u", said;"_s,
                                    u",she said;"_s,
                                    u",eacute;"_s,
                                    u",;"_s,
                                    u" & more"_s,
                                    u" and"_s,
                                    u"\u00E9 \u00BB"_s,
                                    u"\u00E9\u00A0\u00BB"_s,
                                    u"\u00E0\u00A0\u00BB"_s,
                                    u"\u00C9\u00BB"_s,
                                    u"\u00DC\u00AB"_s,
                                    u"\u00C3"_s,
                                    u"\u00C3a"_s,
                                    u"\u00E2\u20AC"_s,
                                    u"x"_s,
                                    QString(QChar(0xD83D))})
            QTest::newRow(qPrintable(text)) << text;
    }
    void whatIsMeantAsItStandsIsLeftAlone()
    {
        QFETCH(QString, text);
        QVERIFY(!damagedMarkupAt(text, 0));
    }

    void itNeverReachesBeyondTheText()
    {
        QVERIFY(rc::check("what is found is not empty and inside", [] {
            const QString text = *anytext::anyText();
            for (qsizetype i = 0; i < text.size(); ++i) {
                if (const auto markup = damagedMarkupAt(text, i)) {
                    RC_ASSERT(markup->end > i && markup->end <= text.size());
                    RC_ASSERT(!markup->text.isEmpty() && markup->text.isValidUtf16());
                }
            }
        }));
    }
};

QTEST_GUILESS_MAIN(TestDamagedMarkup)
#include "tst_damagedmarkup.moc"
