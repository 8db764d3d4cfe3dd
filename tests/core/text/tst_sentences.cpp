// SPDX-License-Identifier: MIT
#include "core/text/sentences.h"
#include "core/text/tokens.h"
#include "tests/support/anytext.h"
#include "tests/support/show.h"

#include <QElapsedTimer>

using namespace core::text;
using namespace Qt::StringLiterals;

class TestSentences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theyEndWhereAReaderWouldStop_data()
    {
        QTest::addColumn<QString>("text"); // with | between the sentences
        const auto row = [](const char *name, const QString &text) { QTest::newRow(name) << text; };
        row("two", u"The ferry sank. | Nobody died."_s);
        row("without an end", u"A headline without an end"_s);
        row("a title", u"Dr. Anna Holm saw Mr. Reyes. | She left."_s);
        row("a country", u"The U.S. envoy met the E.U. delegation. | They talked."_s);
        row("a country, then a sentence", u"He flew to the U.S. | The talks failed."_s);
        row("a month", u"It was on Jan. 5 that they met. | Later they did not."_s);
        row("a company", u"He works for Holm Inc. in Oslo. | She does not."_s);
        row("an initial", u"John F. Holm spoke. | George W. did not."_s);
        row("a decimal", u"It rose 3.5 percent. | It fell."_s);
        row("a decimal at the end", u"It rose 8.6. | Prices fell."_s);
        row("a question", u"Why now? | Nobody knows."_s);
        row("a quotation", u"\"We are done.\" | He left."_s);
        row("a question quoted", u"\"Why?\" he asked. | Nobody answered."_s);
        row("a curly quotation", u"“We are done.” | He left."_s);
        row("a stray closing quote", u"He said \"we go. \" | Then he went."_s);
        row("in brackets", u"It ended (at last.) | They left."_s);
        row("wrapped lines", u"The ferry\nsank in the\nharbour. | Nobody\ndied."_s);
        row("Chinese", u"渡轮沉没。 | 无人死亡。"_s);
        row("Hindi", u"नाव डूब गई। | कोई नहीं मरा।"_s);
        row("an ellipsis goes on", u"It was... strange. | It ended."_s);
        row("a letter right after a full stop", u"Visit example.שלום now. | Go."_s);
        row("nothing", u""_s);
        row("white space", u"  \n "_s);
    }
    void theyEndWhereAReaderWouldStop()
    {
        QFETCH(QString, text);
        QStringList expected = text.split(u" | "_s);
        expected.removeIf([](const QString &sentence) { return sentence.trimmed().isEmpty(); });
        text.replace(u" | "_s, u" "_s);
        QStringList found;
        for (const Span span : sentences(text))
            found += textOf(text, span).toString();
        QCOMPARE(found, expected);
    }

    void anyTextIsCoveredButForItsSpace()
    {
        QVERIFY(rc::check("sentences ascend, begin and end with ink, and leave nothing but white space", [] {
            const QString text = *anytext::anyText();
            qsizetype done = 0;
            for (const Span span : sentences(text)) {
                RC_ASSERT(span.begin >= done && !span.isEmpty() && span.end <= text.size());
                RC_ASSERT(!text[span.begin].isSpace() && !text[span.end - 1].isSpace());
                RC_ASSERT(textOf(text, {done, span.begin}).trimmed().isEmpty());
                done = span.end;
            }
            RC_ASSERT(QStringView(text).sliced(done).trimmed().isEmpty());
        }));
    }

    void latinTextIsReadAsQtReadsIt()
    {
        QVERIFY(rc::check("a paragraph is split alike with another script behind it", [] {
            static const std::vector<QString> pieces{
                u"a"_s,      u"The"_s,    u"Mr"_s,     u"U.S"_s,    u"no"_s,     u"12"_s,     u"."_s,      u"."_s,
                u". "_s,     u"?"_s,      u"!"_s,      u","_s,      u":"_s,      u";"_s,      u"-"_s,      u"\""_s,
                u"'"_s,      u"("_s,      u")"_s,      u" "_s,      u" "_s,      u"\n"_s,     u"\t"_s,     u"\u0085"_s,
                u"$"_s,      u"\u20AC"_s, u"\u2014"_s, u"\u201C"_s, u"\u201D"_s, u"\u2022"_s, u"\u00E9"_s, u"\u00C9"_s,
                u"\u00AA"_s, u"\u01BB"_s, u"\u01C5"_s, u"\u02B0"_s, u"\u00AB"_s, u"\u00A0"_s, u"\u00B7"_s, u"_"_s};
            QString text;
            for (const QString &piece : *rc::gen::container<std::vector<QString>>(rc::gen::elementOf(pieces)))
                text += piece;
            std::vector<Span> expected = sentences(QString(text + u"\u2029\u4E2D"_s)); // by QTextBoundaryFinder
            expected.pop_back();
            RC_ASSERT(sentences(text) == expected);
        }));
    }

    void longTextsTakeNoLongerThanTheyAre_data()
    {
        QTest::addColumn<QString>("piece");
        for (const QString &piece :
             {u"Mr. "_s, u"1.A"_s, u"\u2029"_s, u")\u2029"_s, u"a."_s, u"? \""_s, u". "_s, u"a"_s, u"v. \" "_s})
            QTest::newRow(qPrintable(piece)) << piece;
    }
    void longTextsTakeNoLongerThanTheyAre()
    {
        QFETCH(QString, piece);
        QElapsedTimer timer;
        timer.start();
        sentences(piece.repeated(1'000'000 / piece.size()));
        QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_GUILESS_MAIN(TestSentences)
#include "tst_sentences.moc"
