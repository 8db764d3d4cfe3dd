// SPDX-License-Identifier: MIT
#include "core/annotation/knownnames.h"
#include "core/annotation/occurrences.h"
#include "core/annotation/suggestions.h"
#include "tests/support/anytext.h"
#include "tests/support/randomprojects.h"
#include "tests/support/show.h"

using namespace core;
using namespace core::annotation;
using namespace Qt::StringLiterals;
using text::Span;
using text::textOf;

namespace {

const QString first = u"The ferry Albatros ran aground off Sandholm on Sunday with 212 people aboard.\n\n"
                      "“We felt a bump,” Captain Mette Lind said. Albatros was built in 1987."_s;
const QString second = u"Nobody on the Albatros was hurt, according to Lind. Sandholm is near.\n\n___\n\n"
                       "EDS NOTE: 14 pictures of Sandholm."_s;

QString shown(const Project &project, const Suggestion &suggestion)
{
    const QString words = textOf(project.article(suggestion.article)->text, suggestion.span).toString();
    return suggestion.type ? words : u"%1 | %2 | %3"_s.arg(words, suggestion.saidBy, suggestion.cue);
}

QStringList shown(const Project &project, const std::vector<Suggestion> &suggestions)
{
    QStringList all;
    for (const Suggestion &suggestion : suggestions)
        all << suggestion.reason + u": " + shown(project, suggestion);
    return all;
}

} // namespace

class TestSuggestions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void namesAreFoundTogether_data();
    void namesAreFoundTogether();
    void manyNamesAreFoundAsOneByOne();
    void figures_data();
    void figures();
    void attributions_data();
    void attributions();
    void patternsStayInAnyText();

    void nothingMarkedSuggestsFiguresAndStatements();
    void whatIsMarkedIsSuggestedElsewhere();
    void whatOverlapsAMarkIsNotSuggested();
    void theMostMentionedOfOneNameIsMeant();
    void saysWhoByTheNameOfTheEntity();
    void acceptingMarks();
    void acceptingAGroupMakesOneEntity();
    void acceptingManyClaimsNumbersThem();
    void rejectedTextStaysRejectedEverywhere();
    void rejectedPlaceLeavesTheOthers();
    void rejectionsCanBeForgotten();
    void reasonsHaveScores();
    void aCancelledSearchGivesNothing();
    void anyVerdictIsAStepThatCanBeUndone();

private:
    std::vector<Suggestion> suggestions() const;
    std::vector<Suggestion> byReason(const QString &reason) const;
    void perform(const Step &step);
    void mark(ArticleId article, const QString &words, int key);
    TypeId typeWithKey(int key) const;

    Project m_project;
    std::vector<ArticleId> m_ids;
    const Author m_author{u"Ida"_s, QDateTime(QDate(2026, 5, 4), QTime(10, 0), QTimeZone::UTC)};
};

void TestSuggestions::init()
{
    m_project = {};
    perform(setUp());
    m_ids = {ArticleId::make(), ArticleId::make()};
    perform(addArticles(m_project,
                        {{m_ids[0], u"a.txt"_s, "UTF-8", first, {}}, {m_ids[1], u"b.txt"_s, "UTF-8", second, {}}},
                        u"Ferry"_s));
}

void TestSuggestions::perform(const Step &step)
{
    const auto done = m_project.apply(step);
    QVERIFY_RESULT(done);
}

TypeId TestSuggestions::typeWithKey(int key) const
{
    return m_project.typesInOrder()[size_t(key - 1)]->id;
}

void TestSuggestions::mark(ArticleId article, const QString &words, int key)
{
    const qsizetype begin = m_project.article(article)->text.indexOf(words);
    perform(markMention(m_project, article, text::Spans({begin, begin + words.size()}), typeWithKey(key), m_author));
}

std::vector<Suggestion> TestSuggestions::suggestions() const
{
    std::vector<std::shared_ptr<const SuggestibleText>> texts;
    for (const ArticleId id : m_ids)
        texts.push_back(std::make_shared<SuggestibleText>(id, m_project.article(id)->text));
    return suggestionsFor(texts, suggestionKnowledge(m_project, m_ids));
}

std::vector<Suggestion> TestSuggestions::byReason(const QString &reason) const
{
    std::vector<Suggestion> found = suggestions();
    std::erase_if(found, [&reason](const Suggestion &suggestion) { return suggestion.reason != reason; });
    return found;
}

void TestSuggestions::namesAreFoundTogether_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("the longer one") << QStringList{u"Pompeo"_s, u"Mike Pompeo"_s} << u"Mike Pompeo met Pompeo."_s
                                    << QStringList{u"1 Mike Pompeo"_s, u"0 Pompeo"_s};
    QTest::newRow("one that goes on") << QStringList{u"Al"_s, u"Al Thani of Qatar"_s} << u"Al Thani spoke"_s
                                      << QStringList{u"0 Al"_s};
    QTest::newRow("whole words") << QStringList{u"Iran"_s} << u"Iranian and Iran's"_s << QStringList{u"0 Iran"_s};
    QTest::newRow("abbreviation") << QStringList{u"US"_s} << u"US and us, Us"_s << QStringList{u"0 US"_s};
    QTest::newRow("capitals") << QStringList{u"May"_s} << u"it may be May or MAY"_s
                              << QStringList{u"0 May"_s, u"0 MAY"_s};
    QTest::newRow("small letters") << QStringList{u"coast guard"_s} << u"Coast Guard, coast  guard"_s
                                   << QStringList{u"0 Coast Guard"_s, u"0 coast  guard"_s};
    QTest::newRow("the same twice") << QStringList{u"Doha"_s, u"Doha"_s} << u"Doha"_s << QStringList{u"0 Doha"_s};
    QTest::newRow("empty") << QStringList{u""_s, u" "_s} << u"Doha"_s << QStringList();
    QTest::newRow("appended") << QStringList{u"Pompeo's"_s} << u"Pompeo’s visit"_s << QStringList{u"0 Pompeo"_s};
}

void TestSuggestions::namesAreFoundTogether()
{
    QFETCH(const QStringList, names);
    QFETCH(const QString, text);
    const auto folded = text::FoldedText::of(text);
    QStringList found;
    for (const KnownNames::Place &place :
         KnownNames({names.begin(), names.end()}).in(folded.text(), unitsOf(folded.text(), false)))
        found << u"%1 %2"_s.arg(place.name).arg(textOf(text, folded.toRaw(place.span)));
    QTEST(found, "found");
}

void TestSuggestions::manyNamesAreFoundAsOneByOne()
{
    QVERIFY(rc::check([] {
        const QString text = test::oddText(30);
        const QString name = test::oddText(3);
        const auto folded = text::FoldedText::of(text);
        std::vector<Span> found;
        for (const auto &place : KnownNames({name}).in(folded.text(), unitsOf(folded.text(), false)))
            found.push_back(folded.toRaw(place.span));
        std::erase_if(found, [](Span span) { return span.isEmpty(); });
        // Nothing is found that the search for one name by any letter case does not find.
        const std::vector<Span> sought = Phrase(name, {}).in(text);
        RC_ASSERT(found.size() <= sought.size());
        for (const Span span : found)
            RC_ASSERT(std::ranges::find(sought, span) != sought.end());
    }));
}

void TestSuggestions::figures_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("found");
    const auto row
        = [](const char *text, const QStringList &found) { QTest::newRow(text) << QString::fromUtf8(text) << found; };
    row("will reduce to 2,500 each by January 15 next year", {u"2,500"_s, u"date January 15"_s});
    row("after 40 years of war", {u"40 years"_s});
    row("killing at least eight people", {u"eight people"_s});
    row("one of two", {});
    row("a rise of 2.5 million dollars, or 12 per cent", {u"2.5 million dollars"_s, u"12 per cent"_s});
    row("Saturday, Nov. 21, 2020. Mortar", {u"date Saturday, Nov. 21, 2020"_s});
    row("on 21 November 2020, he", {u"date 21 November 2020"_s});
    row("in February, it may", {u"date February"_s});
    row("It May be that they March in May", {u"date May"_s});
    row("on Tuesday night", {u"date Tuesday"_s});
    row("in 2001, in 2001 people", {u"date 2001"_s, u"2001 people"_s});
    row("2021 was late; mid-2021 was not", {u"2021"_s, u"date mid-2021"_s});
    row("at 10.30am or 11 pm", {});
    row("from 2020-11-21 on", {u"date 2020-11-21"_s});
    row("the September 11, 2001 attacks", {u"date September 11, 2001"_s});
    row("the attacks of September 11.", {u"date September 11"_s});
    row("", {});
    row("Sun and Mar 3rd", {u"date Mar 3rd"_s});
}

void TestSuggestions::figures()
{
    QFETCH(const QString, text);
    QStringList found;
    for (const Figure &figure : figuresIn(text))
        found << (figure.isDate ? u"date "_s : QString()) + textOf(text, figure.span);
    QTEST(found, "found");
}

void TestSuggestions::attributions_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("found");
    const auto row
        = [](const char *text, const QStringList &found) { QTest::newRow(text) << QString::fromUtf8(text) << found; };
    row("\"It is late. We go,\" Lind said in a tweet on Sunday. He left.", {u"0: It is late. We go | Lind | said"_s});
    row("\"It is late,\" said the captain, Mette Lind.", {u"0: It is late | the captain | said"_s});
    row("\"It is late\", Lind added.", {u"0: It is late | Lind | added"_s});
    row("Lind said: \"It is late.\"", {u"1: It is late | Lind | said"_s});
    row("But Lind said late on Tuesday: \"It is late. We go.\"", {u"1: It is late. We go | Lind | said"_s});
    row("Ghani wrote that \"our position has begun to help.\"",
        {u"1: our position has begun to help | Ghani | wrote"_s});
    row("President Ghani said on Tuesday that the \"big progress\" had been made in talks.",
        {u"2: the \"big progress\" had been made in talks | President Ghani | said"_s});
    row("Naeem said the group also repeated its demand.", {u"2: the group also repeated its demand | Naeem | said"_s});
    row("This week, the Pentagon said it would soon pull troops out.",
        {u"2: it would soon pull troops out | the Pentagon | said"_s});
    row("Washington announced it would withdraw at once.",
        {u"2: it would withdraw at once | Washington | announced"_s});
    row("Bill Brien, the security adviser, reiterated that the boss was going home.",
        {u"2: the boss was going home | Bill Brien | reiterated"_s});
    row("He called for calm and encouraged talks, officials said.",
        {u"3: He called for calm and encouraged talks | officials | said"_s});
    row("A bomb killed one man in the east, said police spokesman Ferdaws Faramarz.",
        {u"3: A bomb killed one man in the east | police spokesman Ferdaws Faramarz | said"_s});
    row("SANDHOLM: The ferry ran aground on Sunday, the coast guard said.",
        {u"3: The ferry ran aground on Sunday | the coast guard | said"_s});
    row("US officials said: \"It is late.\"", {u"1: It is late | US officials | said"_s});
    row("Nobody was hurt on Sunday, according to SITE Group.",
        {u"4: Nobody was hurt on Sunday | SITE Group | according to"_s});
    row("According to Lind, nobody was hurt on Sunday.", {u"4: nobody was hurt on Sunday | Lind | According to"_s});
    row("Lind has also said that nobody at all was hurt.", {u"2: nobody at all was hurt | Lind | said"_s});
    row("Lind said that nobody was.", {}); // too short
    row("The mayor reiterated that people deserve to live in peace, he said, adding more.",
        {u"2: people deserve to live in peace | The mayor | reiterated"_s});
    row("So far, the group has refused to talk, saying they are a \"puppet regime\".", {});
    row("Trump has vowed to end \"forever wars\" soon.", {});
    row("A group issued a statement claiming the attack that hit the zone on Sunday.", {});
    row("Lind told a news conference that the ship was lost.", {u"2: the ship was lost | Lind | told"_s});
    row("Ghani condemned the attack on the town.", {});
    row("The claims that were made were false ones.", {});
    row("\"It is late, he said.", {});
    row("said", {});
    row("", {});
    row("said \"", {});
}

void TestSuggestions::attributions()
{
    QFETCH(const QString, text);
    QStringList found;
    for (const Attribution &attribution : attributionsIn(text))
        found << u"%1: %2 | %3 | %4"_s.arg(int(attribution.pattern))
                     .arg(textOf(text, attribution.content), textOf(text, attribution.saidBy),
                          textOf(text, attribution.cue));
    QTEST(found, "found");
}

void TestSuggestions::patternsStayInAnyText()
{
    static const std::vector<QString> pieces{
        u"said "_s,     u"\""_s,   u", "_s,  u". "_s,    u"Lind "_s,   u"that "_s, u": "_s, u"according to "_s,
        u"the "_s,      u"May "_s, u"12 "_s, u"2020 "_s, u"people "_s, u"Nov"_s,   u"\n"_s, u"AP - "_s,
        u"on Sunday "_s};
    QVERIFY(rc::check([] {
        QString text = test::oddText(3);
        for (int i = *rc::gen::inRange(0, 30); i > 0; --i)
            text += test::oneOf(pieces);
        const auto folded = text::FoldedText::of(text);
        qsizetype end = 0;
        for (const Attribution &found : attributionsIn(folded.text())) {
            RC_ASSERT(found.content.begin >= end && !found.content.isEmpty() && !found.saidBy.isEmpty());
            end = found.content.end;
            RC_ASSERT(!found.cue.overlaps(found.saidBy));
        }
        RC_ASSERT(end <= folded.text().size());
        end = 0;
        for (const Figure &figure : figuresIn(folded.text())) {
            RC_ASSERT(figure.span.begin >= end && !figure.span.isEmpty());
            end = figure.span.end;
        }
        const SuggestibleText suggestible(ArticleId::make(), text);
        for (const Attribution &found : suggestible.attributions())
            RC_ASSERT(found.content.end <= suggestible.folded().text().size());
    }));
}

void TestSuggestions::nothingMarkedSuggestsFiguresAndStatements()
{
    const QStringList expected{u"date: Sunday"_s, u"number: 212 people"_s,
                               u"pattern:quote-said: We felt a bump | Captain Mette Lind | said"_s, u"date: 1987"_s,
                               u"pattern:according-to: Nobody on the Albatros was hurt | Lind | according to"_s};
    QCOMPARE(shown(m_project, suggestions()), expected);
}

void TestSuggestions::whatIsMarkedIsSuggestedElsewhere()
{
    mark(m_ids[0], u"Sandholm"_s, 3);
    const std::vector<Suggestion> found = byReason(u"name:sandholm"_s);
    QCOMPARE(found.size(), size_t(2)); // in furniture too
    QVERIFY(std::ranges::all_of(found, [this](const Suggestion &one) { return one.article == m_ids[1]; }));
    QCOMPARE(found[0].type, std::optional(typeWithKey(3)));

    mark(m_ids[0], u"Mette Lind"_s, 1);
    Entity lind = *findEntity(m_project, u"Mette Lind", typeWithKey(1));
    lind.aliases << u"Lind"_s;
    perform(editEntity(m_project, lind));
    QCOMPARE(shown(m_project, byReason(u"name:lind"_s)), QStringList{u"name:lind: Lind"_s});
}

void TestSuggestions::whatOverlapsAMarkIsNotSuggested()
{
    mark(m_ids[0], u"on Sunday"_s, 5);
    QVERIFY(!shown(m_project, suggestions()).contains(u"date: Sunday"_s));
    QCOMPARE(byReason(u"pattern:quote-said"_s).size(), size_t(1));
    mark(m_ids[0], u"bump"_s, 2); // a mention is not in the way of a statement
    QCOMPARE(byReason(u"pattern:quote-said"_s).size(), size_t(1));
    const qsizetype begin = first.indexOf(u"felt");
    perform(markStatement(m_project, m_ids[0], text::Spans({begin, begin + 4}), std::nullopt, m_author));
    QVERIFY(byReason(u"pattern:quote-said"_s).empty());
}

void TestSuggestions::theMostMentionedOfOneNameIsMeant()
{
    mark(m_ids[0], u"Albatros"_s, 2);
    const qsizetype again = first.lastIndexOf(u"Albatros");
    perform(markMention(m_project, m_ids[0], text::Spans({again, again + 8}), typeWithKey(3), m_author));
    const qsizetype place = first.indexOf(u"Albatros");
    perform(markMention(m_project, m_ids[0], text::Spans({place, place + 8}), typeWithKey(3), m_author));
    const std::vector<Suggestion> found = byReason(u"name:albatros"_s);
    QCOMPARE(found.size(), size_t(1));
    QCOMPARE(found[0].type, std::optional(typeWithKey(3)));
    // Where that has been rejected, the other one is.
    perform(rejectSuggestions(m_project, found, RejectionScope::Text, m_author));
    QCOMPARE(byReason(u"name:albatros"_s).at(0).type, std::optional(typeWithKey(2)));
}

void TestSuggestions::saysWhoByTheNameOfTheEntity()
{
    mark(m_ids[0], u"Mette Lind"_s, 1);
    Entity lind = *findEntity(m_project, u"Mette Lind", typeWithKey(1));
    lind.aliases << u"Lind"_s;
    perform(editEntity(m_project, lind));
    QCOMPARE(byReason(u"pattern:quote-said"_s).at(0).saidBy, u"Mette Lind"_s);
    QCOMPARE(byReason(u"pattern:according-to"_s).at(0).saidBy, u"Mette Lind"_s);
}

void TestSuggestions::acceptingMarks()
{
    const Step step = acceptSuggestions(m_project, byReason(u"pattern:quote-said"_s), m_author);
    QCOMPARE(step.name, u"Accept 1 suggestion(s) (“We felt a bump”)"_s);
    perform(step);
    QVERIFY(byReason(u"pattern:quote-said"_s).empty());
    const auto &statement = std::get<Statement>(*m_project.annotation(m_project.annotationsOf(m_ids[0])[0]));
    QCOMPARE(statement.saidBy, u"Captain Mette Lind"_s);
    QCOMPARE(statement.cue, u"said"_s);
    QVERIFY(statement.mark.origin == Origin::Suggested);
    QCOMPARE(statement.mark.analyst, u"Ida"_s);
    QCOMPARE(m_project.claim(statement.claim)->label, u"We felt a bump"_s);
    QVERIFY(acceptSuggestions(m_project, {}, m_author).isEmpty());
}

void TestSuggestions::acceptingAGroupMakesOneEntity()
{
    const TypeId place = typeWithKey(3);
    std::vector<Suggestion> both;
    for (const ArticleId id : m_ids) {
        const qsizetype begin = m_project.article(id)->text.indexOf(u"Sandholm");
        both.push_back({id, {begin, begin + 8}, u"outside:x"_s, u"sandholm"_s, place, place, {}, {}});
    }
    both.push_back(both.front()); // the same once more
    both.push_back({ArticleId::make(), {0, 1}, u"outside:x"_s, u"t"_s, place, place, {}, {}});
    perform(acceptSuggestions(m_project, both, m_author));
    QCOMPARE(m_project.entities().size(), size_t(1));
    QCOMPARE(m_project.annotations().size(), size_t(2));
    QCOMPARE(m_project.verdicts().size(), size_t(1));
    QCOMPARE(m_project.verdicts().begin()->second.places, 2);
    QVERIFY(acceptSuggestions(m_project, both, m_author).isEmpty());
}

void TestSuggestions::acceptingManyClaimsNumbersThem()
{
    std::vector<Suggestion> all = suggestions();
    std::erase_if(all, [](const Suggestion &suggestion) { return suggestion.type.has_value(); });
    QCOMPARE(all.size(), size_t(2));
    perform(acceptSuggestions(m_project, all, m_author));
    const auto claims = m_project.claimsInOrder();
    QCOMPARE(claims.size(), size_t(2));
    QCOMPARE(claims[0]->number, 1);
    QCOMPARE(claims[1]->number, 2);
}

void TestSuggestions::rejectedTextStaysRejectedEverywhere()
{
    mark(m_ids[0], u"Sandholm"_s, 3);
    const std::vector<Suggestion> found = byReason(u"name:sandholm"_s);
    const Step step = rejectSuggestions(m_project, std::span(found).first(1), RejectionScope::Text, m_author);
    QCOMPARE(step.name, u"Reject 1 suggestion(s) (“Sandholm”)"_s);
    const auto undo = m_project.apply(step);
    QVERIFY_RESULT(undo);
    QVERIFY(byReason(u"name:sandholm"_s).empty());
    perform(*undo);
    QCOMPARE(byReason(u"name:sandholm"_s).size(), size_t(2));
}

void TestSuggestions::rejectedPlaceLeavesTheOthers()
{
    mark(m_ids[0], u"Sandholm"_s, 3);
    const std::vector<Suggestion> found = byReason(u"name:sandholm"_s);
    perform(rejectSuggestions(m_project, std::span(found).first(1), RejectionScope::Place, m_author));
    QCOMPARE(byReason(u"name:sandholm"_s), std::vector{found[1]});
}

void TestSuggestions::rejectionsCanBeForgotten()
{
    const std::vector<Suggestion> all = suggestions();
    perform(rejectSuggestions(m_project, all, RejectionScope::Text, m_author));
    QVERIFY(suggestions().empty());
    perform(forgetRejections(m_project));
    QCOMPARE(suggestions(), all);
    QVERIFY(forgetRejections(m_project).isEmpty());
}

void TestSuggestions::reasonsHaveScores()
{
    QVERIFY(suggestionScores(m_project).empty());
    QCOMPARE(toString(SuggestionScore()), u"not decided yet"_s);
    perform(acceptSuggestions(m_project, std::vector{byReason(u"date"_s).front()}, m_author));
    perform(rejectSuggestions(m_project, byReason(u"date"_s), RejectionScope::Text, m_author));
    const auto scores = suggestionScores(m_project);
    QCOMPARE(scores.size(), size_t(1));
    QCOMPARE(toString(scores.at(u"date"_s)), u"accepted 1 of 2"_s);
    QCOMPARE(toString(u"date"), u"Date"_s);
    QCOMPARE(toString(u"name:doha"), u"Marked before"_s);
    QCOMPARE(toString(u"outside:tagger.py"), u"Says tagger.py"_s);
}

void TestSuggestions::aCancelledSearchGivesNothing()
{
    std::stop_source stop;
    stop.request_stop();
    const std::vector texts{std::shared_ptr<const SuggestibleText>(std::make_shared<SuggestibleText>(m_ids[0], first))};
    QVERIFY(suggestionsFor(texts, suggestionKnowledge(m_project, m_ids), Job(stop.get_token())).empty());
}

void TestSuggestions::anyVerdictIsAStepThatCanBeUndone()
{
    QVERIFY(rc::check([] {
        Project project;
        for (int i = *rc::gen::inRange(3, 12); i > 0; --i) {
            const Step step = test::chance(50) && !project.articles().empty() ? test::suggestionStep(project)
                                                                              : test::someStep(project);
            const Project before = project;
            const auto undo = project.apply(step);
            RC_ASSERT(undo.has_value());
            Project back = project;
            RC_ASSERT(back.apply(*undo).has_value());
            RC_ASSERT(back == before);
        }
    }));
}

QTEST_GUILESS_MAIN(TestSuggestions)
#include "tst_suggestions.moc"
