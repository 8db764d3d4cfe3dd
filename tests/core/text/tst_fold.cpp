// SPDX-License-Identifier: MIT
#include "core/text/fold.h"
#include "tests/support/anytext.h"
#include "tests/support/show.h"

using namespace core::text;
using namespace Qt::StringLiterals;

namespace {

QString folded(const QString &raw)
{
    return FoldedText::of(raw).text().toString();
}

Span anySpanOf(qsizetype length)
{
    const auto a = *rc::gen::inRange<qsizetype>(0, length + 1);
    const auto b = *rc::gen::inRange<qsizetype>(0, length + 1);
    return {std::min(a, b), std::max(a, b)};
}

} // namespace

class TestFold : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatAReaderShouldNotStumbleOverIsAlike_data()
    {
        QTest::addColumn<QString>("raw");
        QTest::addColumn<QString>("read");
        QTest::newRow("plain text") << u"Nothing to fold here, \"he\" said."_s
                                    << u"Nothing to fold here, \"he\" said."_s;
        QTest::newRow("curly quotes") << u"\u201CIt\u2019s\u201D"_s << u"\"It's\""_s;
        QTest::newRow("guillemets") << u"\u00ABoui\u00BB \u2039non\u203A"_s << u"\"oui\" 'non'"_s;
        QTest::newRow("German quotes") << u"\u201EJa\u201C"_s << u"\"Ja\""_s;
        QTest::newRow("quotes of a typewriter") << u"``Yes,'' he said, `no'"_s << u"\"Yes,\" he said, 'no'"_s;
        QTest::newRow("two curly apostrophes") << u"\u2018\u2018Yes\u2019\u2019"_s << u"\"Yes\""_s;
        QTest::newRow("an ellipsis") << u"wait\u2026"_s << u"wait..."_s;
        QTest::newRow("two hyphens") << u"here -- there"_s << u"here \u2014 there"_s;
        QTest::newRow("a spaced hyphen") << u"here - there"_s << u"here \u2014 there"_s;
        QTest::newRow("a spaced en dash") << u"here \u2013 there"_s << u"here \u2014 there"_s;
        QTest::newRow("an en dash between digits") << u"2019\u201320"_s << u"2019-20"_s;
        QTest::newRow("a hyphen in a word") << u"well-known \u2010 co\u2011owner"_s << u"well-known \u2014 co-owner"_s;
        QTest::newRow("a rule") << u"----"_s << u"----"_s;
        QTest::newRow("a minus") << u"\u22125"_s << u"-5"_s;
        QTest::newRow("kinds of space") << u"a\u00A0b\u2009c\u3000d\te"_s << u"a b c d\te"_s;
        QTest::newRow("invisible characters") << u"co\u00ADop\u200Ber\u2060ate\uFEFF"_s << u"cooperate"_s;
        QTest::newRow("directions") << u"\u202Bab\u202C\u200F"_s << u"ab"_s;
        QTest::newRow("ligatures") << u"\uFB01nd the \uFB04 o\uFB00"_s << u"find the ffl off"_s;
        QTest::newRow("accents set apart") << u"cafe\u0301 n\u0303"_s << u"caf\u00E9 \u00F1"_s;
        QTest::newRow("an accent behind a soft hyphen") << u"cafe\u00AD\u0301"_s << u"caf\u00E9"_s;
        QTest::newRow("a singleton") << u"\u212B"_s << u"\u00C5"_s;
        QTest::newRow("a vowel of two parts") << u"\u0995\u09C7\u09BE"_s << u"\u0995\u09CB"_s;
        QTest::newRow("Korean set apart") << u"\u1112\u1161\u11AB"_s << u"\uD55C"_s;
        QTest::newRow("a reference") << u"it&rsquo;s"_s << u"it's"_s;
        QTest::newRow("a reference escaped") << u"it&amp;rsquo;s"_s << u"it's"_s;
        QTest::newRow("a comma for the ampersand") << u"said ,quot;no,quot;"_s << u"said \"no\""_s;
        QTest::newRow("torn apart") << u"O & # 39; Brien"_s << u"O'Brien"_s;
        QTest::newRow("read as Windows-1252") << u"it\u00E2\u20AC\u2122s caf\u00C3\u00A9"_s << u"it's caf\u00E9"_s;
        QTest::newRow("read so twice") << u"caf\u00C3\u0192\u00C2\u00A9"_s << u"caf\u00E9"_s;
        QTest::newRow("French quotes with no-break spaces")
            << u"\u00AB\u00A0libert\u00E9\u00A0\u00BB"_s << u"\" libert\u00E9 \""_s;
        QTest::newRow("an entity torn by a soft hyphen") << u"&am\u00ADp;"_s << u"&"_s;
        QTest::newRow("case is kept") << u"The THE the"_s << u"The THE the"_s;
    }
    void whatAReaderShouldNotStumbleOverIsAlike()
    {
        QFETCH(QString, raw);
        QFETCH(QString, read);
        QCOMPARE(folded(raw), read);
    }

    void plainTextIsSharedNotCopied()
    {
        const QString raw = u"Nothing here, not a thing: \"plain\"."_s;
        const FoldedText text = FoldedText::of(raw);
        QVERIFY(text.isIdentity());
        QVERIFY(text.text().data() == raw.constData());
    }

    void aFoldedPassageLeadsBackToItsRawOne_data()
    {
        QTest::addColumn<QString>("raw");
        QTest::addColumn<QString>("passage");
        QTest::addColumn<QString>("there");
        QTest::newRow("before what is folded") << u"abc\u2026"_s << u"bc"_s << u"bc"_s;
        QTest::newRow("after what is folded") << u"a\u2026bcd"_s << u"bc"_s << u"bc"_s;
        QTest::newRow("one for three") << u"a\u2026b"_s << u"..."_s << u"\u2026"_s;
        QTest::newRow("part of one for three") << u"a\u2026b"_s << u"..b"_s << u"\u2026b"_s;
        QTest::newRow("many for one") << u"it&amp;rsquo;s"_s << u"t's"_s << u"t&amp;rsquo;s"_s;
        QTest::newRow("many for one, alone") << u"it&amp;rsquo;s"_s << u"'"_s << u"&amp;rsquo;"_s;
        QTest::newRow("nothing inside") << u"xco\u00ADopx"_s << u"coop"_s << u"co\u00ADop"_s;
        QTest::newRow("nothing at its end") << u"xcoop\u00ADx"_s << u"coop"_s << u"coop"_s;
        QTest::newRow("read twice") << u"xyz\u2018\u2018Yes"_s << u"\"Y"_s << u"\u2018\u2018Y"_s;
        QTest::newRow("after what was read twice") << u"\u2018\u2018Yes\u2019\u2019 ab\u2026"_s << u"ab"_s << u"ab"_s;
    }
    void aFoldedPassageLeadsBackToItsRawOne()
    {
        QFETCH(QString, raw);
        QFETCH(QString, passage);
        QFETCH(QString, there);
        const FoldedText text = FoldedText::of(raw);
        const qsizetype at = text.text().indexOf(passage);
        QVERIFY(at >= 0);
        const Span back = text.toRaw({at, at + passage.size()});
        QCOMPARE(textOf(raw, back).toString(), there);
        QVERIFY(text.fromRaw(back).contains(Span{at, at + passage.size()}));
    }

    void theMapLeadsBackFromAnyText()
    {
        QVERIFY(rc::check("whole is whole, spans ascend and lie inside, and there and back covers", [] {
            const QString raw = *anytext::anyText();
            const FoldedText text = FoldedText::of(raw);
            const qsizetype length = text.text().size();
            if (length > 0)
                RC_ASSERT(text.toRaw({0, length}) == (Span{0, raw.size()}));
            qsizetype begin = 0;
            qsizetype end = 0;
            for (qsizetype i = 0; i < length; ++i) {
                const Span span = text.toRaw({i, i + 1});
                RC_ASSERT(!span.isEmpty() && span.end <= raw.size());
                RC_ASSERT(span.begin >= begin && span.end >= end);
                begin = span.begin;
                end = span.end;
            }
            const Span some = anySpanOf(length);
            const Span there = text.toRaw(some);
            RC_ASSERT(there.isEmpty() == some.isEmpty());
            RC_ASSERT(text.fromRaw(there).contains(some) || some.isEmpty());
            RC_ASSERT(0 <= there.begin && there.end <= raw.size());
            RC_ASSERT(text.fromRaw(anySpanOf(raw.size())).end <= length);
        }));
    }

    void whatIsFoldedFoldsToItself()
    {
        QVERIFY(rc::check("folding again changes nothing", [] {
            const QString once = folded(*anytext::anyText());
            RC_ASSERT(folded(once) == once);
        }));
    }

    void aWordStandsForTheSamePlaceInAnyText()
    {
        QVERIFY(rc::check("plain words among anything lead back to themselves", [] {
            const QString before = *anytext::anyText() + u" "_s;
            const QString after = u" "_s + *anytext::anyText();
            const QString raw = before + u"zebra"_s + after;
            const FoldedText text = FoldedText::of(raw);
            const qsizetype at = text.text().indexOf(u"zebra");
            RC_ASSERT(at >= 0);
            RC_ASSERT(text.toRaw({at, at + 5}) == (Span{before.size(), before.size() + 5}));
            RC_ASSERT(text.fromRaw({before.size(), before.size() + 5}) == (Span{at, at + 5}));
        }));
    }
};

QTEST_GUILESS_MAIN(TestFold)
#include "tst_fold.moc"
