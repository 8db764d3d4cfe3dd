// SPDX-License-Identifier: MIT
#include "core/compare/numberdifference.h"
#include "core/compare/textchange.h"
#include "core/compare/wordings.h"
#include "tests/support/anytext.h"
#include "tests/support/comparing.h"

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace comparing;

namespace {

struct Compared {
    Compared(const QString &baseText, const QString &otherText) : base(prepared(baseText)), other(prepared(otherText))
    {
        pair = *comparePair(*base, *other);
    }

    QStringList changes(Typography typography = Typography::Shown) const
    {
        QStringList lines;
        for (const TextChange &change : changesOf(*base, *other, pair, typography))
            lines += QString::number(change.paragraph) + u": "_s + sentenceOf(change, base->text(), other->text());
        return lines;
    }

    std::shared_ptr<const PreparedText> base;
    std::shared_ptr<const PreparedText> other;
    TextPair pair;
};

} // namespace

class TestTextChange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en"_s)); }

    void changesAreTold()
    {
        const Compared compared(u"The ferry sank with 12 people aboard.\n\nNobody was hurt. The hull held."_s,
                                u"The old ferry sank with 19 people aboard.\n\nNobody was hurt."_s);
        QCOMPARE(compared.changes(),
                 (QStringList{u"1: added: old"_s, u"1: 12 → 19, +58 %"_s, u"2: removed: The hull held."_s}));
    }

    void typographyCanBeLeftOut()
    {
        const Compared compared(u"\"Nobody was hurt,\" he said on Monday."_s,
                                u"“Nobody was hurt,” he said on Monday."_s);
        QVERIFY(!compared.changes().isEmpty());
        QCOMPARE(compared.changes(Typography::Ignored), QStringList());
    }

    void whatIsRemovedInOnePlaceIsOneChange()
    {
        const QString kept = u"The ferry left the quay at noon."_s;
        const Compared compared(kept + u"\n\nDivers came. They brought 2 lamps, said Mr. Lind."_s, kept);
        QCOMPARE(compared.changes(), QStringList{u"2: removed: Divers came. They brought 2 lamps, said Mr. Lind."_s});
    }

    void littleInCommonHasNoChanges()
    {
        Compared compared(u"The ferry sank."_s, u"The price of tea rose."_s);
        compared.pair.hasLittleInCommon = true;
        QCOMPARE(compared.changes(), QStringList());
    }

    void changesLieInTheirTexts()
    {
        QVERIFY(rc::check("spans lie in their texts, ascend and are not empty on both sides", [] {
            const auto [base, other] = *anytext::textAndVersion();
            const Compared compared(base, other);
            qsizetype end = 0;
            for (const TextChange &change : changesOf(*compared.base, *compared.other, compared.pair)) {
                RC_ASSERT(change.base.end <= base.size() && change.other.end <= other.size());
                RC_ASSERT(!change.base.isEmpty() || !change.other.isEmpty());
                RC_ASSERT(change.other.begin >= end);
                RC_ASSERT(change.paragraph >= 1);
                end = change.other.end;
            }
        }));
    }

    void numbersHaveADifference_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("difference");
        const auto row = [](const char *name, const char16_t *before, const char16_t *after, const char16_t *text) {
            QTest::newRow(name) << QString(before) << QString(after) << QString(text);
        };
        row("more", u"12", u"19", u"+58 %");
        row("less", u"4,500", u"2,500", u"−44 %");
        row("double", u"1", u"2", u"+100 %");
        row("from nothing", u"0", u"12", u"+12");
        row("a little", u"1,000", u"1,001", u"+0.1 %");
        row("decimals", u"3.5", u"3.6", u"+2.9 %");
        row("decimal comma", u"3,5", u"7,0", u"+100 %");
        row("grouped by points", u"1.000.000", u"2.000.000", u"+100 %");
        row("grouped and decimal", u"1,000.50", u"2,001.00", u"+100 %");
        row("three decimals", u"0.125", u"0.250", u"+100 %");
        row("grouped by spaces", u"10\u202F000", u"20\u202F000", u"+100 %");
        row("currency", u"$35,000,000", u"$55,000,000", u"+57 %");
        row("other currency", u"$35", u"€35.5", u"");
        row("words around", u"at least 12 people", u"some 18 people", u"+50 %");
        row("million", u"900,000", u"1.8 million", u"+100 %");
        row("percent", u"5 %", u"7 %", u"+2 points");
        row("per cent", u"7 per cent", u"5.5 percent", u"−1.5 points");
        row("percent of nothing else", u"5", u"7 %", u"");
        row("Arabic digits", u"١٢", u"١٨", u"+50 %");
        row("below nothing", u"-4", u"-2", u"+50 %");
        row("two numbers", u"12 of 20", u"13 of 20", u"");
        row("no number", u"twelve", u"nineteen", u"");
        row("the same", u"1,000", u"1000", u"");
        row("unit", u"5km", u"10km", u"+100 %");
        row("other unit", u"5km", u"10mi", u"");
        row("hyphen", u"12-year-old", u"24-year-old", u"+100 %");
    }
    void numbersHaveADifference()
    {
        QFETCH(const QString, before);
        QFETCH(const QString, after);
        const auto difference = numberDifference(before, after);
        QTEST(difference ? toString(*difference) : QString(), "difference");
    }

    void anyTextMayHoldANumber()
    {
        QVERIFY(rc::check("a difference is one, and the other way round too", [] {
            const auto [before, after] = *anytext::textAndVersion();
            const auto there = numberDifference(before, after);
            const auto back = numberDifference(after, before);
            RC_ASSERT(there.has_value() == back.has_value());
            RC_ASSERT(!there || (there->before == back->after && there->before != there->after));
        }));
    }

    void badgesSayWhatBecameOfAParagraph_data()
    {
        QTest::addColumn<int>("relation");
        QTest::addColumn<bool>("moved");
        QTest::addColumn<bool>("ofBase");
        QTest::addColumn<QString>("badge");
        QTest::newRow("edited") << int(Relation::Edited) << false << false << QString();
        QTest::newRow("merged") << int(Relation::Merged) << false << false << u"⇉ merges ¶2–3, 5"_s;
        QTest::newRow("merged, base") << int(Relation::Merged) << false << true << QString();
        QTest::newRow("moved") << int(Relation::Same) << true << false << u"↑ moved from ¶2–3, 5"_s;
        QTest::newRow("rewritten") << int(Relation::Rewritten) << false << false << u"≠ rewrites ¶2–3, 5"_s;
    }
    void badgesSayWhatBecameOfAParagraph()
    {
        QFETCH(const int, relation);
        QFETCH(const bool, moved);
        QFETCH(const bool, ofBase);
        Passage passage{Relation(relation), moved, {1, 2, 4}, {0}, false};
        QTEST(badgeOf(passage, ofBase ? 1 : 0, ofBase), "badge");
    }
};

QTEST_GUILESS_MAIN(TestTextChange)
#include "tst_textchange.moc"
