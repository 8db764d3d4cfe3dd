// SPDX-License-Identifier: MIT
#include "core/compare/alignedpair.h"
#include "tests/support/anytext.h"
#include "tests/support/comparing.h"
#include "tests/support/newsversions/newsroom.h"
#include "tests/support/show.h"

using namespace Qt::StringLiterals;
using namespace comparing;
using newsversions::Edits;
using newsversions::Newsroom;

namespace {

struct Texts {
    QString base;
    QString other;
};

/// A story and a version of it, of any seed and any strength of editing.
Texts anyVersions()
{
    Newsroom newsroom(*rc::gen::arbitrary<unsigned>());
    const double strength = *rc::gen::elementOf(std::vector{0.02, 0.2, 0.6});
    const auto story = newsroom.story(1 + newsroom.below(10));
    const auto version = newsroom.version(story, Edits{strength, 0.1, 0.1, 0.1, 0.2, 0.2});
    return {story.text(), version.text()};
}

Texts anyPair()
{
    switch (*rc::gen::inRange(0, 3)) {
    case 0:
        return {*anytext::anyText(), *anytext::anyText()};
    case 1: {
        const auto [base, other] = *anytext::textAndVersion();
        return {base, other};
    }
    default:
        return anyVersions();
    }
}

/// Where \a words stand in \a text.
core::text::Span spanOf(const QString &text, QStringView words)
{
    const qsizetype begin = text.indexOf(words);
    return {begin, begin + words.size()};
}

TextPair corrected(const QString &base, const QString &other, const std::vector<Correction> &corrections)
{
    return *comparePair(*prepared(base), *prepared(other), {}, {}, corrections);
}

QString kinds(const TextPair &pair)
{
    QStringList list;
    for (const Segment &segment : pair.segments) {
        const QString name = u"equal typography replaced added removed"_s.split(u' ')[qsizetype(segment.kind)];
        list += segment.changeClass == ChangeClass::Space       ? name + u"/space"_s
                : segment.changeClass == ChangeClass::Furniture ? name + u"/furniture"_s
                                                                : name;
    }
    return list.join(u' ');
}

/// Base and other spans as "base→other" one a segment, ␣ and ⏎ for white space.
QString spelled(const Texts &texts, const TextPair &pair)
{
    QStringList list;
    for (const Segment &segment : pair.segments) {
        QString before = core::text::textOf(texts.base, segment.base).toString();
        QString after = core::text::textOf(texts.other, segment.other).toString();
        for (QString *side : {&before, &after})
            side->replace(u' ', u'␣').replace(u'\n', u'⏎').replace(u'\u00A0', u'⍽');
        list += segment.kind == SegmentKind::Equal ? before : before + u'→' + after;
    }
    return list.join(u" | "_s);
}

} // namespace

class TestTextPair : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyTwoTextsKeepTheContract()
    {
        QVERIFY(rc::check("segments cover and rebuild, every passage once", [] {
            const Texts texts = anyPair();
            for (const bool withoutFurniture : {false, true}) {
                const TextPair pair = pairOf(texts.base, texts.other, {withoutFurniture});
                RC_ASSERT(brokenContract(texts.base, texts.other, pair) == QString());
                RC_ASSERT(brokenPassages(texts.base, texts.other, pair) == QString());
                RC_ASSERT(pair.sharedOfBase >= 0 && pair.sharedOfBase <= 1 && pair.sharedOfOther >= 0
                          && pair.sharedOfOther <= 1);
            }
        }));
    }

    void theOtherWayRoundIsTheMirrorImage()
    {
        QVERIFY(rc::check("kinds, spans and passages swap sides", [] {
            const Texts texts = anyPair();
            for (const bool withoutFurniture : {false, true}) {
                const Mirrorable there = mirrorable(pairOf(texts.base, texts.other, {withoutFurniture}), false);
                const Mirrorable back = mirrorable(pairOf(texts.other, texts.base, {withoutFurniture}), true);
                RC_ASSERT(there.passages == back.passages);
                RC_ASSERT(there.sentences == back.sentences);
                RC_ASSERT(there.segments == back.segments);
                RC_ASSERT(there == back);
            }
        }));
    }

    void oneAlignmentTellsBothWays()
    {
        QVERIFY(rc::check("what comparing gives, from either side", [] {
            const Texts texts = anyPair();
            const auto base = prepared(texts.base);
            const auto other = prepared(texts.other);
            for (const bool withoutFurniture : {false, true}) {
                const auto alignment = alignPair(*base, *other, {withoutFurniture});
                const TextPair there = pairFrom(*alignment);
                const TextPair back = pairFrom(alignment->mirrored());
                RC_ASSERT(there.segments == pairOf(texts.base, texts.other, {withoutFurniture}).segments);
                const TextPair turned = pairOf(texts.other, texts.base, {withoutFurniture});
                RC_ASSERT(back.segments == turned.segments);
                RC_ASSERT(back.passages == turned.passages && back.sentences == turned.sentences);
                RC_ASSERT(back.blocks == turned.blocks && back.segmentCounts == turned.segmentCounts);
                RC_ASSERT(back.sharedOfBase == turned.sharedOfBase && back.sharedOfOther == turned.sharedOfOther);
            }
        }));
    }

    void aTextAndItselfAreOneEqualSegment()
    {
        QVERIFY(rc::check("whatever the text", [] {
            const QString text = anyPair().base;
            const TextPair pair = pairOf(text, text);
            RC_ASSERT(pair.segments.size() == (text.isEmpty() ? 0u : 1u));
            RC_ASSERT(
                std::ranges::all_of(pair.segments, [](const Segment &s) { return s.kind == SegmentKind::Equal; }));
            RC_ASSERT(std::ranges::all_of(pair.passages,
                                          [](const Passage &p) { return p.relation == Relation::Same && !p.moved; }));
            RC_ASSERT(brokenContract(text, text, pair) == QString() && brokenPassages(text, text, pair) == QString());
        }));
    }

    void typographyAloneIsNoChange()
    {
        QVERIFY(rc::check("folded text against raw text has no added, removed or replaced words", [] {
            Newsroom newsroom(*rc::gen::arbitrary<unsigned>());
            const QString text = newsroom.story(3).text();
            QString typeset = text;
            typeset.replace(u" the "_s, u"\u00A0the "_s).replace(u'.', u"\u2026"_s);
            QString typed = text;
            typed.replace(u'.', u"..."_s);
            const TextPair pair = pairOf(typed, typeset);
            RC_ASSERT(pair.segmentCounts[size_t(SegmentKind::Replaced)] == 0);
            RC_ASSERT(pair.segmentCounts[size_t(SegmentKind::Added)] + pair.segmentCounts[size_t(SegmentKind::Removed)]
                      == 0);
            RC_ASSERT(pair.sharedOfBase == 1 && pair.sharedOfOther == 1);
        }));
    }

    void whiteSpaceGoesWhereTheContractSays_data()
    {
        QTest::addColumn<QString>("base");
        QTest::addColumn<QString>("other");
        QTest::addColumn<QString>("segments");
        const auto row = [](const char *name, const char16_t *base, const char16_t *other, const char16_t *segments) {
            QTest::newRow(name) << QString(base) << QString(other) << QString(segments);
        };
        row("the same on both sides", u"The old ferry sank.", u"The old ferry left.",
            u"The␣old␣ferry␣ | sank→left | .");
        row("with a word that is gone", u"The very old ferry sank.", u"The old ferry sank.",
            u"The␣ | very␣→ | old␣ferry␣sank.");
        row("with a word that is new", u"The old ferry sank.", u"The very old ferry sank.",
            u"The␣ | →very␣ | old␣ferry␣sank.");
        row("with a replaced word", u"The old red ferry sank.", u"The old blue ferry sank.",
            u"The␣old␣ | red␣→blue␣ | ferry␣sank.");
        row("another one", u"The old ferry sank.", u"The old  ferry sank.", u"The␣old | ␣→␣␣ | ferry␣sank.");
        row("a no-break space", u"The old ferry sank.", u"The old\u00A0ferry sank.", u"The␣old | ␣→⍽ | ferry␣sank.");
        row("another one after a replaced word", u"The old red ferry sank.", u"The old blue  ferry sank.",
            u"The␣old␣ | red→blue | ␣→␣␣ | ferry␣sank.");
        row("only in the base before a word that is gone", u"The old ferry sank today.", u"The old ferry sank.",
            u"The␣old␣ferry␣sank | ␣today→ | .");
        row("only in the other before a new word", u"The old ferry sank.", u"The old ferry sank today.",
            u"The␣old␣ferry␣sank | →␣today | .");
        row("only in the base, next to nothing", u"The old ferry sank .", u"The old ferry sank.",
            u"The␣old␣ferry␣sank | ␣→ | .");
        row("only in the other, next to nothing", u"The old ferry sank.", u"The old ferry sank .",
            u"The␣old␣ferry␣sank | →␣ | .");
        row("at the begin", u"  The old ferry sank.", u"The old ferry sank.", u"␣␣→ | The␣old␣ferry␣sank.");
        row("different at the begin", u" The old ferry sank.", u"\nThe old ferry sank.", u"␣→⏎ | The␣old␣ferry␣sank.");
        row("at the end", u"The old ferry sank.\n", u"The old ferry sank.", u"The␣old␣ferry␣sank. | ⏎→");
        row("different at the end", u"The old ferry sank.\n", u"The old ferry sank.\n\n",
            u"The␣old␣ferry␣sank. | ⏎→⏎⏎");
        row("nothing but white space", u" ", u"\n", u"␣→⏎");
        row("nothing against white space", u"", u"\n", u"→⏎");
    }
    void whiteSpaceGoesWhereTheContractSays()
    {
        QFETCH(QString, base);
        QFETCH(QString, other);
        QFETCH(QString, segments);
        const TextPair pair = pairOf(base, other);
        QCOMPARE(spelled({base, other}, pair), segments);
        QCOMPARE(brokenContract(base, other, pair), QString());
        for (const Segment &segment : pair.segments) {
            const bool blank = core::text::textOf(base, segment.base).trimmed().isEmpty()
                               && core::text::textOf(other, segment.other).trimmed().isEmpty();
            if (segment.kind != SegmentKind::Equal)
                QCOMPARE(segment.changeClass == ChangeClass::Space, blank);
        }
    }

    void whiteSpaceIsInNoCount()
    {
        const TextPair pair = pairOf(u"The old ferry sank .\n"_s, u"The  old ferry\u00A0sank."_s);
        QCOMPARE(pair.segmentCounts[size_t(SegmentKind::Typography)], 0);
        QCOMPARE(pair.segmentCounts[size_t(SegmentKind::Removed)], 0);
        QCOMPARE(pair.sharedOfBase, 1.0);
    }

    void aMetadataPrefixIsFurniture()
    {
        const QString base = u" date 2020-11-21 The old ferry sank."_s;
        const QString other = u" date 2020-11-22 The old ferry sank."_s;
        for (const bool withoutFurniture : {false, true}) {
            const TextPair pair = pairOf(base, other, {withoutFurniture});
            QCOMPARE(kinds(pair), u"removed/furniture added/furniture equal"_s);
            QCOMPARE(brokenContract(base, other, pair), QString());
            QCOMPARE(pair.segmentCounts[size_t(SegmentKind::Removed)], 0);
            QCOMPARE(pair.sharedOfBase, 1.0);
        }
        const TextPair bare = pairOf(base, u"The old ferry sank."_s);
        QCOMPARE(kinds(bare), u"removed/furniture equal"_s);
        QCOMPARE(bare.sharedOfBase, 1.0);
    }

    void furnitureCanBeLeftOut()
    {
        const QString base = u"EDS NOTE: updates with quotes.\n\nThe old ferry sank in the harbour on Monday.\n"_s;
        const QString other = u"EDS NOTE: updates with quotes.\n\nThe old ferry sank in the harbour on Tuesday.\n"_s;
        QCOMPARE(kinds(pairOf(base, other)), u"equal replaced equal"_s);
        const TextPair without = pairOf(base, other, {true});
        QCOMPARE(kinds(without), u"removed/furniture added/furniture equal replaced equal"_s);
        QCOMPARE(brokenContract(base, other, without), QString());
        QCOMPARE(without.segmentCounts[size_t(SegmentKind::Removed)], 0);
        QCOMPARE(without.sharedOfBase, 8.0 / 9);
    }

    void aParagraphThatShowsNothingIsPairedToo()
    {
        const QString base
            = u"The old ferry sank in the harbour.\n\n&nbsp;\n\nNobody was hurt at all, the owner said.\n"_s;
        const QString other
            = u"The old ferry sank in the port.\n\n&nbsp;\n\nNobody was hurt at all, the owner said.\n"_s;
        const TextPair pair = pairOf(base, other);
        QCOMPARE(described(pair.passages), (QStringList{u"1→1 edited"_s, u"2→2 same"_s, u"3→3 same"_s}));
        QCOMPARE(brokenContract(base, other, pair), QString());
    }

    void whatBelongsTogetherIsPaired()
    {
        const QString base = u"The old ferry sank in the harbour. Nobody was hurt."_s;
        const QString other = u"Rescuers saved all the passengers. The old ferry sank in the harbour."_s;
        QCOMPARE(described(pairOf(base, other).sentences),
                 (QStringList{u"→1 added"_s, u"1→2 same"_s, u"2→ removed"_s}));
        const Correction together{Correction::Kind::BelongTogether, spanOf(base, u"Nobody"), spanOf(other, u"saved")};
        const TextPair pair = corrected(base, other, {together});
        QCOMPARE(described(pair.sentences), (QStringList{u"2→1 rewritten moved"_s, u"1→2 same"_s}));
        QCOMPARE(brokenContract(base, other, pair), QString());
    }

    void whatTheyBelongedToBeforeBecomesFree()
    {
        const QString base = u"The old ferry sank in the harbour on Monday. Nobody was hurt."_s;
        const QString other = u"The old ferry sank in the harbour on Tuesday. All were saved."_s;
        const Correction ferry{Correction::Kind::BelongTogether, spanOf(base, u"ferry"), spanOf(other, u"saved")};
        const Correction nobody{Correction::Kind::BelongTogether, spanOf(base, u"Nobody"), spanOf(other, u"saved")};
        QCOMPARE(described(corrected(base, other, {ferry}).sentences),
                 (QStringList{u"→1 added"_s, u"1→2 rewritten"_s, u"2→ removed"_s}));
        QCOMPARE(described(corrected(base, other, {ferry, nobody}).sentences),
                 (QStringList{u"1→1 edited"_s, u"2→2 rewritten"_s}));
    }

    void manySentencesBelongTogether()
    {
        const QString base = u"One was here. Two were here. Three were here. Four were here."_s;
        const QString other = u"Everybody of whom we know came to the harbour."_s;
        const Correction all{Correction::Kind::BelongTogether, {0, base.size()}, {0, other.size()}};
        QCOMPARE(described(corrected(base, other, {all}).sentences), QStringList{u"1+2+3+4→1 merged"_s});
    }

    void whatIsNoMoveIsRemovedAndAdded()
    {
        const QString base = u"The old ferry sank off the northern coast on Monday. Forecasters had warned of a heavy "
                             "storm along the whole coast since early Tuesday."_s;
        const QString other = u"Forecasters had warned of a heavy storm along the whole coast since early Tuesday. "
                              "The old ferry sank off the northern coast on Monday."_s;
        QCOMPARE(described(pairOf(base, other).sentences), (QStringList{u"2→1 same"_s, u"1→2 same moved"_s}));
        const Correction noMove{Correction::Kind::NotMoved, spanOf(base, u"ferry"), spanOf(other, u"ferry")};
        QCOMPARE(described(corrected(base, other, {noMove}).sentences),
                 (QStringList{u"1→ removed"_s, u"2→1 same"_s, u"→2 added"_s}));
        const Correction elsewhere{Correction::Kind::NotMoved, spanOf(base, u"storm"), spanOf(other, u"storm")};
        QCOMPARE(described(corrected(base, other, {elsewhere}).sentences), described(pairOf(base, other).sentences));
    }

    void anyCorrectionsKeepTheContract()
    {
        QVERIFY(rc::check("covered, rebuilt, mirrored, and as the reader said", [] {
            const auto [base, other] = anyPair();
            Newsroom newsroom(*rc::gen::arbitrary<unsigned>());
            std::vector<Correction> corrections;
            std::vector<Correction> turned;
            for (int i = newsroom.below(4); i > 0; --i) {
                const auto anySpan = [&newsroom](const QString &text) {
                    const int begin = newsroom.below(int(text.size()) + 1);
                    return core::text::Span{begin, begin + newsroom.below(300)};
                };
                const auto kind = newsroom.chance(0.5) ? Correction::Kind::BelongTogether : Correction::Kind::NotMoved;
                corrections.push_back({kind, anySpan(base), anySpan(other)});
                turned.push_back({kind, corrections.back().other, corrections.back().base});
            }
            const TextPair pair = corrected(base, other, corrections);
            RC_ASSERT(brokenContract(base, other, pair) == QString());
            RC_ASSERT(brokenPassages(base, other, pair) == QString());
            const Mirrorable there = mirrorable(pair, true);
            const Mirrorable back = mirrorable(corrected(other, base, turned), false);
            RC_ASSERT(there.segments == back.segments);
            RC_ASSERT(there.passages == back.passages);
            RC_ASSERT(there.sentences == back.sentences);
            RC_ASSERT(there.sharedOfBase == back.sharedOfBase && there.sharedOfOther == back.sharedOfOther);
        }));
    }

    void aFileWithoutALineBreakIsComparedToo()
    {
        Newsroom newsroom(7);
        const auto story = newsroom.edition(40'000);
        QString base = story.text();
        QString other = newsroom.version(story, Edits::atRate(0.2)).text();
        base.replace(u'\n', u' ');
        other.replace(u'\n', u' ');
        for (const bool hasSentences : {true, false}) {
            if (!hasSentences) {
                base.removeIf([](QChar c) { return c.isPunct(); });
                other.removeIf([](QChar c) { return c.isPunct(); });
            }
            const TextPair pair = pairOf(base, other);
            QCOMPARE(brokenContract(base, other, pair), QString());
            QCOMPARE(pair.passages.size(), size_t(1));
            QVERIFY2(pair.sharedOfBase > 0.7, qPrintable(QString::number(pair.sharedOfBase)));
        }
    }

    void itStopsWhenItIsTold()
    {
        std::stop_source source;
        source.request_stop();
        QVERIFY(!comparePair(*prepared(u"One."_s), *prepared(u"Two."_s), {}, core::Job(source.get_token())));
    }
};

QTEST_GUILESS_MAIN(TestTextPair)
#include "tst_textpair.moc"
