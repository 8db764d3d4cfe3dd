// SPDX-License-Identifier: MIT
#include "core/annotation/occurrences.h"
#include "core/annotation/unitsaround.h"
#include "core/text/fold.h"
#include "core/text/inflections.h"
#include "core/text/tokens.h"
#include "tests/support/anytext.h"
#include "tests/support/show.h"

using namespace core::annotation;
using namespace Qt::StringLiterals;
using core::text::Span;

namespace {

constexpr OccurrenceOptions plain{};
constexpr OccurrenceOptions byCase{.matchesCase = true};
constexpr OccurrenceOptions forms{.findsInflections = true};
constexpr OccurrenceOptions formsByCase{.matchesCase = true, .findsInflections = true};
constexpr OccurrenceOptions parts{.looksIntoCompounds = true};

QStringList textsOf(const QString &text, const std::vector<Span> &spans)
{
    QStringList texts;
    for (const Span span : spans)
        texts << core::text::textOf(text, span).toString();
    return texts;
}

bool areAscending(const std::vector<Span> &spans, qsizetype size)
{
    qsizetype end = 0;
    for (const Span span : spans) {
        if (span.begin < end || span.isEmpty() || span.end > size)
            return false;
        end = span.end;
    }
    return true;
}

/// How words read: folded, without white space, letter case aside.
QString readingOf(const QString &words)
{
    const auto folded = core::text::FoldedText::of(words);
    QString read;
    for (const QChar c : folded.text()) {
        if (!c.isSpace())
            read += c;
    }
    return read.toCaseFolded();
}

} // namespace

class TestOccurrences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void meantByASelection_data();
    void meantByASelection();
    void formsOfOneWord_data();
    void formsOfOneWord();
    void whatWasSelectedIsAlwaysThere();
    void aCancelledSearchStops();

    void selectsMore_data();
    void selectsMore();
    void moreHoldsTheSelection();
    void extends_data();
    void extends();
    void extendingHoldsTheSelection();
    void extendingBeginsBehindAMetadataPrefix();

    void placesAreInOrderAndReadLikeTheWords();
    void theSelectionIsAmongThePlaces();
    void everyWordIsFoundWhereItStands();
};

void TestOccurrences::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    QTest::addColumn<OccurrenceOptions>("options");
    QTest::addColumn<QStringList>("found");
    const auto row = [](const char *name, const QString &text, const QString &words, const OccurrenceOptions &options,
                        const QStringList &found) { QTest::newRow(name) << text << words << options << found; };

    row("whole words", u"The US must trust us."_s, u"US"_s, byCase, {u"US"_s});
    row("whatever the case", u"TALIBAN says the Taliban"_s, u"taliban"_s, plain, {u"TALIBAN"_s, u"Taliban"_s});
    row("by case", u"TALIBAN says the Taliban"_s, u"Taliban"_s, byCase, {u"Taliban"_s});
    row("before an apostrophe", u"the US' troops, the US’ and US's"_s, u"US"_s, plain, {u"US"_s, u"US"_s, u"US"_s});
    row("possessive", u"Pompeo's visit. Pompeo’s?"_s, u"Pompeo"_s, plain, {u"Pompeo"_s, u"Pompeo"_s});
    row("looked for with what is appended", u"Pompeo said. Pompeo's visit."_s, u"Pompeo’s"_s, plain,
        {u"Pompeo"_s, u"Pompeo"_s});
    row("appended inside the words", u"Pompeo's visit, Pompeo visit, Pompeo’s visit"_s, u"Pompeo's visit"_s, plain,
        {u"Pompeo's visit"_s, u"Pompeo’s visit"_s});
    row("a negation is another word", u"they do, they don't"_s, u"do"_s, plain, {u"do"_s});
    row("no part of a compound", u"intra-Afghan talks of Afghan sides"_s, u"Afghan"_s, plain, {u"Afghan"_s});
    row("parts of compounds", u"intra-Afghan talks of Afghan sides"_s, u"Afghan"_s, parts, {u"Afghan"_s, u"Afghan"_s});
    row("after an elision", u"l'Iran et d’Iran"_s, u"Iran"_s, parts, {u"Iran"_s, u"Iran"_s});
    row("a part with what is appended", u"the pro-US's camp"_s, u"US"_s, parts, {u"US"_s});
    row("a whole compound", u"a co-owner and co‐owners"_s, u"co-owner"_s, plain, {u"co-owner"_s});
    row("a compound and its form", u"an air-strike, two air-strikes"_s, u"air-strike"_s, forms,
        {u"air-strike"_s, u"air-strikes"_s});
    row("over a line break", u"Mike\nPompeo and Mike  Pompeo"_s, u"Mike Pompeo"_s, plain,
        {u"Mike\nPompeo"_s, u"Mike  Pompeo"_s});
    row("a space that does not break", u"Mike\u00A0Pompeo"_s, u"Mike Pompeo"_s, plain, {u"Mike\u00A0Pompeo"_s});
    row("other quotation marks", u"“we felt it’s over”"_s, u"\"we felt it's"_s, plain, {u"“we felt it"_s});
    row("damaged markup", u"O & # 39; Brien and O’Brien"_s, u"O'Brien"_s, plain, {u"O & # 39; Brien"_s, u"O’Brien"_s});
    row("an abbreviation", u"the U.S. and a U.S, us"_s, u"U.S."_s, plain, {u"U.S."_s});
    row("plural", u"a troop, troops, trooped"_s, u"troop"_s, forms, {u"troop"_s, u"troops"_s, u"trooped"_s});
    row("no plural unless asked", u"a troop, troops"_s, u"troop"_s, plain, {u"troop"_s});
    row("verb", u"kill, killed, killing, killers"_s, u"killed"_s, forms, {u"kill"_s, u"killed"_s, u"killing"_s});
    row("forms by case", u"Troops and troops, TROOPS"_s, u"Troop"_s, formsByCase, {u"Troops"_s});
    row("words with forms", u"rocket attack, Rocket attacks, rockets attacked"_s, u"rocket attack"_s, forms,
        {u"rocket attack"_s, u"Rocket attacks"_s, u"rockets attacked"_s});
    row("numbers have no forms", u"12 and 12s"_s, u"12"_s, forms, {u"12"_s});
    row("numbers are whole", u"2,500 and 500 and 12,500"_s, u"500"_s, plain, {u"500"_s});
    row("not overlapping", u"no no no no no"_s, u"no no"_s, plain, {u"no no"_s, u"no no"_s});
    row("right to left", u"הטליבאן אמר, הטליבאן."_s, u"הטליבאן"_s, plain, {u"הטליבאן"_s, u"הטליבאן"_s});
    row("Arabic", u"قال طالبان في كابول. طالبان"_s, u"طالبان"_s, plain, {u"طالبان"_s, u"طالبان"_s});
    row("Han", u"蓬佩奥说，蓬佩奥在多哈。"_s, u"蓬佩奥"_s, plain, {u"蓬佩奥"_s, u"蓬佩奥"_s});
    row("composed and not", u"cafe\u0301 and café"_s, u"café"_s, plain, {u"cafe\u0301"_s, u"café"_s});
    row("nowhere", u"The ferry"_s, u"train"_s, plain, {});
    row("nothing but space", u"The ferry"_s, u" \n"_s, plain, {});
    row("empty text", {}, u"a"_s, plain, {});
}

void TestOccurrences::finds()
{
    QFETCH(QString, text);
    QFETCH(QString, words);
    QFETCH(OccurrenceOptions, options);
    QTEST(textsOf(text, Phrase(words, options).in(text)), "found");
}

void TestOccurrences::meantByASelection_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("selected");
    QTest::addColumn<QString>("meant");
    QTest::newRow("as selected") << u"in Doha today"_s << u"Doha"_s << u"Doha"_s;
    QTest::newRow("without spaces") << u"in Doha today"_s << u" Doha "_s << u"Doha"_s;
    QTest::newRow("without the possessive") << u"in Pompeo’s plane"_s << u"Pompeo’s"_s << u"Pompeo"_s;
    QTest::newRow("without the apostrophe") << u"the US' troops"_s << u"US'"_s << u"US"_s;
    QTest::newRow("part of a word") << u"in Doha today"_s << u"oh"_s << u"oh"_s;
    QTest::newRow("with a mark") << u"in Doha, today"_s << u"Doha,"_s << u"Doha,"_s;
    QTest::newRow("nothing but space") << u"in Doha"_s << u" "_s << QString();
    QTest::newRow("nothing but what is appended") << u"the US' troops"_s << u"'"_s << u"'"_s;
}

void TestOccurrences::meantByASelection()
{
    QFETCH(QString, text);
    QFETCH(QString, selected);
    const qsizetype begin = text.indexOf(selected);
    const Span meant = namedBy(text, {begin, begin + selected.size()});
    QTEST(core::text::textOf(text, meant).toString(), "meant");
}

void TestOccurrences::formsOfOneWord_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<bool>("areForms");
    const auto row = [](const char *a, const char *b, bool areForms) {
        QTest::addRow("%s %s", a, b) << QString::fromUtf8(a) << QString::fromUtf8(b) << areForms;
    };
    row("troop", "troops", true);
    row("kill", "killed", true);
    row("killed", "killing", true);
    row("make", "making", true);
    row("use", "used", true);
    row("uses", "used", true);
    row("used", "uses", true);
    row("using", "uses", true);
    row("party", "parties", true);
    row("carries", "carried", true);
    row("carry", "carrying", true);
    row("stop", "stopped", true);
    row("stops", "stopping", true);
    row("box", "boxes", true);
    row("Attack", "attacks", true);
    row("police", "policy", false);
    row("organ", "organization", false);
    row("organize", "organization", false);
    row("universe", "university", false);
    row("news", "new", false);
    row("be", "bed", false);
    row("hop", "hoping", false);
    row("report", "reporter", false);
    row("café", "cafés", false);
    row("a", "b", false);
    row("", "s", false);
}

void TestOccurrences::formsOfOneWord()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    const core::text::Inflections inflections;
    QTEST(inflections.areForms(a, b), "areForms");
    QTEST(inflections.areForms(b, a), "areForms");
}

void TestOccurrences::whatWasSelectedIsAlwaysThere()
{
    const QString text = u"a b a b a, intra-Afghan, Afghan"_s;
    QCOMPARE(Phrase(u"a b a"_s, plain).in(text, Span{4, 9}), (std::vector<Span>{{4, 9}}));
    QCOMPARE(Phrase(u"Afghan"_s, plain).in(text, Span{17, 23}), (std::vector<Span>{{17, 23}, {25, 31}}));
    QCOMPARE(Phrase(u"Afghan"_s, parts).in(text, Span{17, 23}), (std::vector<Span>{{17, 23}, {25, 31}}));
}

void TestOccurrences::aCancelledSearchStops()
{
    std::stop_source stop;
    stop.request_stop();
    QVERIFY(Phrase(u"a"_s, plain).in(u"a a"_s, std::nullopt, core::Job(stop.get_token())).empty());
}

void TestOccurrences::extends_data()
{
    using enum TextUnit;
    QTest::addColumn<TextUnit>("unit");
    QTest::addColumn<QString>("selected");
    QTest::addColumn<QString>("once");
    QTest::addColumn<QString>("twice");
    QTest::newRow("word") << Word << u"hip"_s << u"ship"_s << u"ship’s pumps"_s;
    QTest::newRow("words") << Word << u"not the"_s << u"not the crew"_s << u"not the crew. They"_s;
    QTest::newRow("phrase") << Phrase << u"hip"_s << u"It’s the ship’s pumps"_s
                            << u"It’s the ship’s pumps, not the crew"_s;
    QTest::newRow("sentence") << Sentence << u"failed"_s << u"They failed.”"_s << u"They failed.” Nobody was hurt."_s;
    QTest::newRow("next paragraph") << Sentence << u"Nobody was hurt."_s << u"Nobody was hurt.\n\nLast."_s
                                    << u"Nobody was hurt.\n\nLast."_s;
    QTest::newRow("quotation") << Quotation << u"crew"_s << u"It’s the ship’s pumps, not the crew. They failed."_s
                               << u"It’s the ship’s pumps, not the crew. They failed."_s;
    QTest::newRow("no quotation") << Quotation << u"Last"_s << u"Last"_s << u"Last"_s;
}

void TestOccurrences::extends()
{
    const QString text = u"First things.\n\nMr. Lind said: “It’s the ship’s pumps, not the crew. They failed.” "
                         u"Nobody was hurt.\n\nLast."_s;
    QFETCH(const TextUnit, unit);
    QFETCH(const QString, selected);
    const qsizetype begin = text.indexOf(selected);
    const Span once = extendedBy(unit, text, {begin, begin + selected.size()});
    QTEST(core::text::textOf(text, once).toString(), "once");
    QTEST(core::text::textOf(text, extendedBy(unit, text, once)).toString(), "twice");
}

void TestOccurrences::extendingHoldsTheSelection()
{
    QVERIFY(rc::check("extended", [] {
        const QString text = *anytext::anyText();
        const auto a = *rc::gen::inRange<qsizetype>(0, text.size() + 1);
        const auto b = *rc::gen::inRange<qsizetype>(a, text.size() + 1);
        for (const TextUnit unit : {TextUnit::Word, TextUnit::Phrase, TextUnit::Quotation, TextUnit::Sentence}) {
            const Span extended = extendedBy(unit, text, {a, b});
            RC_ASSERT((a == b ? extended.begin >= 0 && extended.end >= a : extended.contains(Span{a, b})));
            RC_ASSERT(extended.end <= text.size());
        }
    }));
}

void TestOccurrences::extendingBeginsBehindAMetadataPrefix()
{
    const QString text = u" date 2020-11-21 The harbour master spoke. He left."_s;
    for (const qsizetype caret : {0, 1, 16}) {
        const auto extended = [&](TextUnit unit) {
            return core::text::textOf(text, extendedBy(unit, text, {caret, caret})).toString();
        };
        QCOMPARE(extended(TextUnit::Word), u"The"_s);
        QCOMPARE(extended(TextUnit::Phrase), u"The harbour master spoke"_s);
        QCOMPARE(extended(TextUnit::Sentence), u"The harbour master spoke."_s);
    }
}

void TestOccurrences::selectsMore_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("selected");
    QTest::addColumn<QStringList>("units");
    const QString text = u"First things.\n\nMr. Lind said: “It’s the ship’s pumps, not the crew. They failed.” "
                         u"Nobody was hurt.\n\nLast."_s;
    const QString paragraph = text.section(u"\n\n"_s, 1, 1);
    const QString sentence = u"Mr. Lind said: “It’s the ship’s pumps, not the crew."_s;
    const QString quoted = u"It’s the ship’s pumps, not the crew. They failed."_s;
    QTest::newRow("from part of a word")
        << text << u"hip"_s
        << QStringList{u"ship"_s, u"ship’s"_s, u"It’s the ship’s pumps"_s, quoted, u"“"_s + quoted + u"”"_s,
                       sentence,  paragraph};
    QTest::newRow("over a mark") << text << u"umps, not"_s
                                 << QStringList{u"pumps, not"_s, u"It’s the ship’s pumps, not the crew"_s,
                                                quoted,          u"“"_s + quoted + u"”"_s,
                                                sentence,        paragraph};
    QTest::newRow("over two sentences") << text << u"failed.” Nobody"_s
                                        << QStringList{u"They failed.” Nobody was hurt"_s,
                                                       u"They failed.” Nobody was hurt."_s, paragraph};
    QTest::newRow("over two paragraphs") << text << u"hurt.\n\nLast"_s
                                         << QStringList{u"Nobody was hurt.\n\nLast"_s, u"Nobody was hurt.\n\nLast."_s,
                                                        paragraph + u"\n\nLast."_s};
    QTest::newRow("all there is") << u"Last"_s << u"Last"_s << QStringList{};
}

void TestOccurrences::selectsMore()
{
    QFETCH(QString, text);
    QFETCH(QString, selected);
    const qsizetype begin = text.indexOf(selected);
    QTEST(textsOf(text, unitsAround(text, {begin, begin + selected.size()})), "units");
}

void TestOccurrences::moreHoldsTheSelection()
{
    QVERIFY(rc::check("more", [] {
        const QString text = *anytext::anyText();
        const auto begin = *rc::gen::inRange<qsizetype>(0, text.size() + 1);
        const Span selection{begin, *rc::gen::inRange(begin, text.size() + 1)};
        qsizetype length = selection.length();
        for (const Span unit : unitsAround(text, selection)) {
            RC_ASSERT(unit.contains(selection));
            RC_ASSERT(unit.length() >= length && unit != selection);
            RC_ASSERT(unit.begin >= 0 && unit.end <= text.size());
            length = unit.length();
        }
    }));
}

void TestOccurrences::placesAreInOrderAndReadLikeTheWords()
{
    const auto options = rc::gen::map(rc::gen::inRange(0, 8), [](int bits) {
        return OccurrenceOptions{(bits & 1) != 0, (bits & 2) != 0, (bits & 4) != 0};
    });
    const auto words
        = rc::gen::map(rc::gen::container<std::vector<QString>>(2, rc::gen::elementOf(anytext::pieces())),
                       [](const std::vector<QString> &pieces) -> QString { return pieces[0] + pieces[1]; });
    QVERIFY(rc::check("order", [&] {
        const QString text = *anytext::anyText();
        const auto chosen = *options;
        const auto found = Phrase(*words, chosen).in(text);
        RC_ASSERT(areAscending(found, text.size()));
    }));
    const std::vector<QString> some{u"The"_s,  u"ferry's"_s, u"ferries"_s,  u"Ferry"_s,  u"said"_s,
                                    u","_s,    u"“"_s,       u"co-owner"_s, u"don’t"_s,  u"12"_s,
                                    u"中文"_s, u"שלום"_s,    u"the"_s,      u"FERRY’S"_s};
    const auto sentence = rc::gen::map(
        rc::gen::container<std::vector<QString>>(rc::gen::elementOf(some)),
        [](const std::vector<QString> &pieces) { return QStringList(pieces.begin(), pieces.end()).join(u" \n"_s); });
    QVERIFY(rc::check("reading", [&] {
        const QString text = *sentence;
        const QString sought = *rc::gen::elementOf(some) + u' ' + *rc::gen::elementOf(some);
        for (const Span span : Phrase(sought, plain).in(text))
            RC_ASSERT(readingOf(sought).startsWith(readingOf(core::text::textOf(text, span).toString())));
    }));
}

void TestOccurrences::theSelectionIsAmongThePlaces()
{
    QVERIFY(rc::check("selection", [] {
        const QString text = *rc::gen::suchThat(anytext::anyText(), [](const QString &t) { return !t.isEmpty(); });
        const auto begin = *rc::gen::inRange<qsizetype>(0, text.size());
        const Span meant = namedBy(text, {begin, *rc::gen::inRange(begin, text.size() + 1)});
        RC_PRE(!meant.isEmpty());
        const Phrase phrase(core::text::textOf(text, meant).toString(), {});
        const auto found = phrase.in(text, meant);
        RC_ASSERT(areAscending(found, text.size()));
        RC_ASSERT(phrase.isEmpty() || std::ranges::contains(found, meant));
    }));
}

void TestOccurrences::everyWordIsFoundWhereItStands()
{
    const std::vector<QString> some{u"The"_s, u"ferry's"_s,  u"Ferry"_s, u"said"_s,
                                    u","_s,   u"co-owner"_s, u"12"_s,    u"中文"_s};
    QVERIFY(rc::check("words", [&] {
        const auto pieces = *rc::gen::container<std::vector<QString>>(rc::gen::elementOf(some));
        RC_PRE(!pieces.empty());
        const QString text = QStringList(pieces.begin(), pieces.end()).join(u' ');
        for (const core::text::Token &token : core::text::tokenize(text)) {
            const Span meant = namedBy(text, {token.span.begin, token.span.begin});
            RC_ASSERT(meant.begin == token.span.begin);
            for (const OccurrenceOptions &options : {plain, byCase, forms, parts}) {
                const auto found = Phrase(core::text::textOf(text, meant).toString(), options).in(text);
                RC_ASSERT(std::ranges::contains(found, meant));
            }
        }
    }));
}

QTEST_GUILESS_MAIN(TestOccurrences)
#include "tst_occurrences.moc"
