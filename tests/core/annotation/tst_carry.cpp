// SPDX-License-Identifier: MIT
#include "core/annotation/carry.h"
#include "tests/support/anytext.h"
#include "tests/support/carrying.h"
#include "tests/support/show.h"

#include <rapidcheck.h>

using namespace core;
using namespace core::annotation;
using namespace Qt::StringLiterals;
using compare::PreparedText;
using text::Span;
using text::Spans;

namespace {

/// Two texts and what became of one mark of the first.
struct Case {
    std::shared_ptr<const PreparedText> from;
    std::shared_ptr<const PreparedText> to;
    Carried carried;

    QString landed() const { return carried.spans ? text::textOf(to->text(), *carried.spans) : QString(); }
    QString choice(size_t i) const { return text::textOf(to->text(), carried.choices[i]); }
};

Case carryIn(const QString &from, const QString &to, const QString &marked)
{
    Case made{PreparedText::of(from), PreparedText::of(to), {}};
    const qsizetype at = from.indexOf(marked);
    Q_ASSERT(at >= 0);
    const Spans mark(Span{at, at + marked.size()});
    const compare::TextPair pair = *compare::comparePair(*made.from, *made.to);
    made.carried = carry({&mark, 1}, CarryMap(*made.from, *made.to, pair)).front();
    return made;
}

bool cutsPair(const QString &text, Span span)
{
    const auto within = [&](qsizetype at) {
        return 0 < at && at < text.size() && text[at].isLowSurrogate() && text[at - 1].isHighSurrogate();
    };
    return within(span.begin) || within(span.end);
}

} // namespace

class TestCarry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void landsWhereItBelongs_data();
    void landsWhereItBelongs();
    void lookAlikeOfADeletedSentenceIsNotTaken();
    void lookAlikesThatChangedPlacesAreChoices();
    void oneOfTwoTwinsInASentenceIsAChoice();
    void sameWordsInANewSentenceAreAChoice();
    void severalSpansTravelTogether();
    void carriedToTheSameTextNothingChanges();
    void carriedSpansLieInTheText();
    void noMarkLandsOnWrongTextAndMostAreFound();
};

void TestCarry::landsWhereItBelongs_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("marked");
    QTest::addColumn<CarryState>("state");
    QTest::addColumn<QString>("landed");

    const QString rain = u"Heavy rain fell on Sunday in the northern valley."_s;
    QTest::newRow("unchanged sentence") << rain << rain + u" More is expected."_s << u"northern valley"_s
                                        << CarryState::Exact << u"northern valley"_s;
    QTest::newRow("only the quotation marks differ")
        << u"He said \"we will not go there again\" on Sunday."_s
        << u"He said \u201Cwe will not go there again\u201D on Sunday."_s << u"\"we will not go there again\""_s
        << CarryState::Exact << u"\u201Cwe will not go there again\u201D"_s;
    QTest::newRow("words around it are others")
        << u"The minister met the negotiators of the rebels in Oslo on Friday."_s
        << u"On Friday the minister has met the negotiators of the rebels in Oslo."_s
        << u"the negotiators of the rebels in Oslo"_s << CarryState::Exact
        << u"the negotiators of the rebels in Oslo"_s;
    QTest::newRow("part of a word") << u"The intra-Afghan talks began on Monday in the capital."_s
                                    << u"The intra-Afghan talks began on Tuesday in the capital."_s << u"Afghan"_s
                                    << CarryState::Exact << u"Afghan"_s;
    QTest::newRow("reworded") << u"The rebels said the army had shelled three villages near the border."_s
                              << u"The rebels said the army had bombed three villages close to the border."_s
                              << u"the army had shelled three villages near the border"_s << CarryState::Reworded
                              << u"the army had bombed three villages close to the border"_s;
    QTest::newRow("another number") << u"Officials said 12 people were killed in the attack on Monday."_s
                                    << u"Officials said 21 people were killed in the attack on Monday."_s
                                    << u"12 people were killed"_s << CarryState::DifferentValue
                                    << u"21 people were killed"_s;
    QTest::newRow("only the number") << u"Officials said 12 people were killed in the attack on Monday."_s
                                     << u"Officials said 21 people were killed in the attack on Monday."_s << u"12"_s
                                     << CarryState::DifferentValue << u"21"_s;
    QTest::newRow("another name") << u"The talks were led by Martin Keller, who arrived in Geneva on Monday."_s
                                  << u"The talks were led by Martin Braun, who arrived in Geneva on Monday."_s
                                  << u"The talks were led by Martin Keller"_s << CarryState::DifferentValue
                                  << u"The talks were led by Martin Braun"_s;
    QTest::newRow("another spelling") << u"The delegation of Mullah Beradar arrived in Geneva late on Monday."_s
                                      << u"The delegation of Mullah Baradar arrived in Geneva late on Monday."_s
                                      << u"Beradar"_s << CarryState::DifferentValue << u"Baradar"_s;
    QTest::newRow("much was put into it")
        << u"Officials said the harbour of the northern port was closed to large vessels."_s
        << u"Officials said the harbour of the northern port, which the king had opened that summer, was closed to "
           u"large "
           u"vessels."_s
        << u"the harbour of the northern port was closed to large vessels"_s << CarryState::Reworded
        << u"the harbour of the northern port, which the king had opened that summer, was closed to large vessels"_s;
    QTest::newRow("negated") << u"The ministry said the bridge was damaged by the storm on Sunday night."_s
                             << u"The ministry said the bridge was not damaged by the storm on Sunday night."_s
                             << u"the bridge was damaged by the storm"_s << CarryState::DifferentValue
                             << u"the bridge was not damaged by the storm"_s;
    QTest::newRow("gone") << rain + u" A school in the old town was closed for a week."_s << rain
                          << u"A school in the old town was closed"_s << CarryState::Lost << QString();
    QTest::newRow("empty text") << rain << QString() << u"Heavy rain"_s << CarryState::Lost << QString();
    const QString first = u"The council of the port city voted on the new harbour on Tuesday evening."_s;
    const QString second = u"Fishermen had protested against the plan for several months before that."_s;
    const QString third = u"A court in the capital will hear their complaint early in the spring of next year."_s;
    const QString gap = u"\n\n"_s;
    QTest::newRow("moved") << first + gap + second + gap + third << third + gap + first + gap + second
                           << u"will hear their complaint"_s << CarryState::Moved << u"will hear their complaint"_s;
}

void TestCarry::landsWhereItBelongs()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, marked);
    QFETCH(CarryState, state);
    QFETCH(QString, landed);
    const Case made = carryIn(from, to, marked);
    QCOMPARE(made.landed(), landed);
    QCOMPARE(int(made.carried.state), int(state));
}

void TestCarry::lookAlikeOfADeletedSentenceIsNotTaken()
{
    const QString kept = u"Police in Lyon said that 4 men were arrested near the station on Monday."_s;
    const QString gone = u"Police in Nice said that 9 men were arrested near the station on Friday."_s;
    const Case made = carryIn(kept + u"\n\n"_s + gone, kept, u"9 men were arrested near the station"_s);
    QCOMPARE(int(made.carried.state), int(CarryState::Lost));
}

void TestCarry::lookAlikesThatChangedPlacesAreChoices()
{
    const QString lyon
        = u"Police in Lyon said that 4 men and two women were held near the old station on Monday, Durand added."_s;
    const QString nice
        = u"Police in Nice said that 9 men and two women were held near the old station on Friday, Durand added."_s;
    const QString niceEdited
        = u"Police in Nice said that 9 men and two women were held near the old town on Friday, he added."_s;
    const QString lyonEdited
        = u"Police in Lyon said that several men and two women were held near the old station, Durand added."_s;
    const Case made
        = carryIn(lyon + u' ' + nice, niceEdited + u' ' + lyonEdited, u"two women were held near the old station"_s);
    QCOMPARE(int(made.carried.state), int(CarryState::Ambiguous));
    const auto stands = [&](const QString &text) {
        return std::ranges::any_of(made.carried.choices,
                                   [&](const Spans &spans) { return text::textOf(made.to->text(), spans) == text; });
    };
    QVERIFY(stands(u"two women were held near the old station"_s));
    QVERIFY(stands(u"two women were held near the old town"_s));
}

void TestCarry::oneOfTwoTwinsInASentenceIsAChoice()
{
    const Case made = carryIn(u"The talks of Nofer Rolan, like Nofer Rolan two years ago, failed in the capital."_s,
                              u"The talks of Nofer Rolan two years ago failed in the capital."_s, u"Rolan"_s);
    QCOMPARE(int(made.carried.state), int(CarryState::Ambiguous));
    QCOMPARE(made.choice(0), u"Rolan"_s);
}

void TestCarry::sameWordsInANewSentenceAreAChoice()
{
    const QString rain = u"Heavy rain fell on Sunday in the northern valley."_s;
    const Case made
        = carryIn(rain + u" Nobody was hurt, said the farmers' union."_s,
                  rain
                      + u" Roads stay closed until Wednesday, according to the police, a blog and two sources "
                        u"close to the farmers' union."_s,
                  u"the farmers' union"_s);
    QCOMPARE(int(made.carried.state), int(CarryState::Ambiguous));
    QVERIFY(!made.carried.spans);
    QCOMPARE(made.choice(0), u"the farmers' union"_s);
}

void TestCarry::severalSpansTravelTogether()
{
    const QString from = u"The minister said on Sunday that the bridge, built in 1931, would be closed for good."_s;
    const QString to = u"On Sunday the minister said that the bridge, built in 1931, would be closed for good."_s;
    const auto prepared = std::array{PreparedText::of(from), PreparedText::of(to)};
    const auto spanOf = [&](const QString &text, const QString &part) {
        return Span{text.indexOf(part), text.indexOf(part) + part.size()};
    };
    const Spans mark = *Spans::from({spanOf(from, u"the bridge"_s), spanOf(from, u"would be closed for good"_s)});
    const compare::TextPair pair = *compare::comparePair(*prepared[0], *prepared[1]);
    const Carried carried = carry({&mark, 1}, CarryMap(*prepared[0], *prepared[1], pair)).front();
    QCOMPARE(int(carried.state), int(CarryState::Exact));
    QCOMPARE(text::textOf(to, *carried.spans), u"the bridge … would be closed for good"_s);
}

void TestCarry::carriedToTheSameTextNothingChanges()
{
    QVERIFY(rc::check("a mark on words of a text stands there itself", [] {
        const QString text = *anytext::anyText();
        const auto prepared = PreparedText::of(text);
        RC_PRE(!prepared->tokens().empty());
        const int first = *rc::gen::inRange(0, int(prepared->tokens().size()));
        const int last = *rc::gen::inRange(first, std::min(first + 12, int(prepared->tokens().size())));
        const Spans mark(Span{prepared->tokens()[size_t(first)].begin, prepared->tokens()[size_t(last)].end});
        const compare::TextPair pair = *compare::comparePair(*prepared, *prepared);
        const Carried carried = carry({&mark, 1}, CarryMap(*prepared, *prepared, pair)).front();
        RC_ASSERT(int(carried.state) == int(CarryState::Exact));
        RC_ASSERT(*carried.spans == mark);
    }));
}

void TestCarry::carriedSpansLieInTheText()
{
    QVERIFY(rc::check("whatever the texts, what is carried lies in the other one and cuts no surrogate pair", [] {
        const auto [first, second] = *anytext::textAndVersion();
        const auto from = PreparedText::of(first);
        const auto to = PreparedText::of(second);
        RC_PRE(!from->text().isEmpty());
        const qsizetype begin = *rc::gen::inRange<qsizetype>(0, from->text().size());
        const Spans mark(Span{begin, *rc::gen::inRange(begin + 1, from->text().size() + 1)});
        RC_PRE(!cutsPair(from->text(), mark.first()));
        const compare::TextPair pair = *compare::comparePair(*from, *to);
        const Carried carried = carry({&mark, 1}, CarryMap(*from, *to, pair)).front();
        RC_ASSERT(carried.spans.has_value() == (carried.state < CarryState::Ambiguous));
        RC_ASSERT(carried.choices.empty() == (carried.state != CarryState::Ambiguous));
        std::vector<Spans> all = carried.choices;
        if (carried.spans)
            all.push_back(*carried.spans);
        for (const Spans &spans : all) {
            for (const Span span : spans.all()) {
                RC_ASSERT(0 <= span.begin && span.end <= to->text().size());
                RC_ASSERT(!cutsPair(to->text(), span));
            }
        }
    }));
}

void TestCarry::noMarkLandsOnWrongTextAndMostAreFound()
{
    for (const double rate : {0.02, 0.2, 0.6}) {
        const carrying::Score score = carrying::scoreAt(rate, 600, 7, [](const auto &...) {});
        QCOMPARE(score.wrong, 0);
        QVERIFY2(score.found >= (rate > 0.5 ? 0.9 : 0.98) * score.surviving,
                 qPrintable(u"%1 of %2"_s.arg(score.found).arg(score.surviving)));
    }
}

QTEST_GUILESS_MAIN(TestCarry)
#include "tst_carry.moc"
