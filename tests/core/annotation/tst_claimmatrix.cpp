// SPDX-License-Identifier: MIT
#include "core/annotation/claimmatrix.h"

#include "core/annotation/edits.h"
#include "tests/support/show.h"

using namespace core;
using namespace core::annotation;
using namespace Qt::StringLiterals;
using text::Span;
using text::Spans;

namespace {

const Author author{u"ana"_s, QDateTime(QDate(2026, 11, 22), QTime(8, 0), QTimeZone::UTC)};

const QString filler = u"The harbour master of the old town had warned of the rocks for years. Divers will look at the "
                       "hull in the morning, the owner said. A tug from the mainland is on its way."_s;

/// What a version says of a claim is said of the number of people hurt.
QString telling(const QString &sentence)
{
    return u"The ferry Albatros ran aground off Sandholm on Sunday with 212 people aboard.\n\n"_s + sentence + u"\n\n"
           + filler;
}

} // namespace

class TestClaimMatrix : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void everyVersionSaysWhatItDoes();
    void severalStatementsInOneVersion();
    void absenceIsSearchedAndReadBeforeItIsOne();
    void whatNobodyHasMarkedIsFound();
    void confirmedAbsenceHolds();
    void claimWithoutStatementsIsSoughtByItsLabel();
    void claimsOfOtherStoriesStayOut();
    void searchesArePutTogetherByPair();
    void cancelledSearchGivesNothing();
    void wordsOfStatesDiffer();

private:
    void perform(const Step &step) { QVERIFY_RESULT(m_project.apply(step)); }
    ArticleId add(const QString &text);
    AnnotationId state(ArticleId article, const QString &words);
    ClaimMatrix matrix() const { return *claimMatrix(m_project, m_versions, m_read); }
    QStringList states() const;

    Project m_project;
    std::vector<ArticleId> m_versions;
    std::optional<ClaimId> m_claim;
    ReadPassages m_read;
};

void TestClaimMatrix::init()
{
    m_project = {};
    m_versions.clear();
    m_claim.reset();
    m_read = {};
    perform(setUp());
}

ArticleId TestClaimMatrix::add(const QString &text)
{
    const article::Article article{ArticleId::make(), u"%1.txt"_s.arg(m_versions.size()), "UTF-8", text, {}};
    const bool isFirst = m_project.stories().empty();
    perform(addArticles(m_project, {article}, u"story"_s,
                        isFirst ? std::nullopt : std::optional(m_project.stories().begin()->first)));
    m_versions.push_back(article.id);
    return article.id;
}

AnnotationId TestClaimMatrix::state(ArticleId article, const QString &words)
{
    AnnotationId made = AnnotationId::make();
    const qsizetype begin = m_project.article(article)->text.indexOf(words);
    perform(withoutOvertaken(
        m_project, markStatement(m_project, article, Spans({begin, begin + words.size()}), m_claim, author, &made)));
    m_claim = std::get<Statement>(*m_project.annotation(made)).claim;
    return made;
}

/// Of the first claim, by version.
QStringList TestClaimMatrix::states() const
{
    const ClaimMatrix all = matrix();
    QStringList states;
    for (const ClaimCell &cell : all.rows.front().cells)
        states.append(toString(cell.state));
    return states;
}

void TestClaimMatrix::everyVersionSaysWhatItDoes()
{
    const AnnotationId reference = state(add(telling(u"Two passengers were hurt."_s)), u"Two passengers were hurt"_s);
    state(add(telling(u"Two passengers were hurt."_s)), u"Two passengers were hurt"_s);
    state(add(telling(u"Two passengers suffered injuries."_s)), u"Two passengers suffered injuries"_s);
    const AnnotationId three = state(add(telling(u"Three passengers were hurt."_s)), u"Three passengers were hurt"_s);
    state(add(telling(u"Two passengers were reportedly hurt."_s)), u"Two passengers were reportedly hurt"_s);
    state(add(telling(u"The owner denied that two passengers were hurt."_s)),
          u"The owner denied that two passengers were hurt"_s);
    const AnnotationId said
        = state(add(telling(u"Two passengers were hurt, police said."_s)), u"Two passengers were hurt"_s);
    auto other = std::get<Statement>(*m_project.annotation(said));
    other.saidBy = u"police"_s;
    perform(editAnnotation(m_project, other, author));

    QCOMPARE(states(), (QStringList{u"stated"_s, u"stated"_s, u"reworded"_s, u"different value"_s, u"hedged"_s,
                                    u"denied"_s, u"said by another"_s}));
    const ClaimMatrix::Row row = matrix().rows.front();
    QCOMPARE(row.reference, reference);
    QCOMPARE(row.cells[3].telling, three);
    QCOMPARE(sentenceOf(row.cells[3]), u"different value: Two → Three"_s);
    QCOMPARE(disagreement(row.cells), 4);
}

void TestClaimMatrix::severalStatementsInOneVersion()
{
    state(add(telling(u"Two people were hurt."_s)), u"Two people were hurt"_s);
    const ArticleId second = add(telling(u"Two people got hurt. Two people were hurt. Nine people were hurt."_s));
    state(second, u"Two people got hurt"_s);
    QCOMPARE(states().last(), u"reworded"_s);
    state(second, u"Two people were hurt"_s);
    QCOMPARE(states().last(), u"stated"_s); // what is nearest
    const AnnotationId nine = state(second, u"Nine people were hurt"_s);
    QCOMPARE(states().last(), u"different value"_s); // a contradiction shows
    const ClaimCell cell = matrix().rows.front().cells.back();
    QCOMPARE(cell.telling, nine);
    QCOMPARE(cell.statements.size(), size_t(3));
}

void TestClaimMatrix::absenceIsSearchedAndReadBeforeItIsOne()
{
    const QString words = u"Mette Lind had commanded the ship for four years"_s;
    state(add(telling(words + u'.')), words);
    const ArticleId silent = add(telling(u"Lind is questioned by the police."_s));
    QCOMPARE(states(), (QStringList{u"stated"_s, u"not read"_s}));
    const ClaimCell cell = matrix().rows.front().cells.back();
    QVERIFY(cell.nearest && cell.nearest->spans);
    QVERIFY2(cell.nearest->score > 0.05f && cell.nearest->score < 0.5f,
             qPrintable(QString::number(cell.nearest->score)));

    const qsizetype size = m_project.article(silent)->text.size();
    m_read.add(silent, u"ana"_s, {0, size / 2});
    QCOMPARE(states().last(), u"not read"_s);
    m_read.add(silent, u"ben"_s, {size / 2, size});
    QCOMPARE(states().last(), u"absent"_s);
    QVERIFY(sentenceOf(matrix().rows.front().cells.back()).startsWith(u"absent ("));
}

void TestClaimMatrix::whatNobodyHasMarkedIsFound()
{
    const QString words = u"Captain Mette Lind ordered all passengers into life jackets"_s;
    state(add(telling(words + u'.')), words);
    const ArticleId other = add(telling(u"Captain Mette Lind told all passengers to put on life jackets."_s));
    QCOMPARE(states().last(), u"not marked"_s);
    const ClaimCell cell = matrix().rows.front().cells.back();
    QVERIFY(text::textOf(m_project.article(other)->text, *cell.nearest->spans).contains(u"life jackets"));
    QVERIFY(cell.nearest->score > 0.4f);
}

void TestClaimMatrix::confirmedAbsenceHolds()
{
    const QString words = u"Mette Lind had commanded the ship for four years"_s;
    state(add(telling(words + u'.')), words);
    const ArticleId silent = add(telling(u"Lind is questioned by the police."_s));
    perform(confirmAbsence(m_project, *m_claim, silent, 0.2f, author));
    QCOMPARE(states().last(), u"confirmed absent"_s); // read or not
    QVERIFY(matrix().rows.front().cells.back().absence);
    state(silent, u"Lind is questioned"_s);
    QCOMPARE(states().last(), u"reworded"_s);
    QVERIFY(m_project.absences().empty());
}

void TestClaimMatrix::claimWithoutStatementsIsSoughtByItsLabel()
{
    add(telling(u"Nobody was hurt."_s));
    perform({u"add"_s, {Added{Claim{ClaimId::make(), 1, u"The Albatros ran aground off Sandholm"_s, {}, {}}}}});
    QCOMPARE(states(), QStringList{u"not marked"_s});
    QVERIFY(matrix().rows.front().cells.front().nearest->spans->first().contains(Span{10, 20}));
    perform({u"add"_s, {Added{Claim{ClaimId::make(), 2, {}, {}, {}}}}});
    QVERIFY(matrix().rows.back().cells.front().state == ClaimState::NotSearched); // nothing to look for
}

void TestClaimMatrix::claimsOfOtherStoriesStayOut()
{
    state(add(telling(u"Nobody was hurt."_s)), u"Nobody was hurt"_s);
    const article::Article other{ArticleId::make(), u"dues.txt"_s, "UTF-8", u"Harbour dues will rise."_s, {}};
    perform(addArticles(m_project, {other}, u"Dues"_s));
    m_claim.reset();
    state(other.id, u"Harbour dues will rise"_s);
    QCOMPARE(claimsOf(m_project, m_versions).size(), size_t(1));
    QCOMPARE(claimsOf(m_project, std::vector{other.id}).size(), size_t(1));
}

void TestClaimMatrix::searchesArePutTogetherByPair()
{
    const ArticleId first = add(telling(u"Nobody was hurt. Lind was calm."_s));
    const ArticleId second = add(telling(u"Two people were hurt."_s));
    const ArticleId third = add(telling(u"Lind was upset."_s));
    state(first, u"Nobody was hurt"_s);
    state(second, u"Two people were hurt"_s);
    const ClaimId hurt = *m_claim;
    m_claim.reset();
    state(first, u"Lind was calm"_s);
    const ClaimSearches wanted = searchesFor(m_project, std::vector{hurt, *m_claim}, m_versions);
    QCOMPARE(wanted.searches.size(), size_t(2)); // the first in the second, and in the third
    QCOMPARE(wanted.searches[0].to.article, third);
    QCOMPARE(wanted.claims[0], (std::vector{hurt, *m_claim}));
    QCOMPARE(wanted.searches[1].to.article, second);
    QCOMPARE(wanted.claims[1], std::vector{*m_claim});
}

void TestClaimMatrix::cancelledSearchGivesNothing()
{
    state(add(telling(u"Nobody was hurt."_s)), u"Nobody was hurt"_s);
    add(telling(u"Two people were hurt."_s));
    std::stop_source stop;
    stop.request_stop();
    QVERIFY(!claimMatrix(m_project, m_versions, m_read, Job(stop.get_token())));
}

void TestClaimMatrix::wordsOfStatesDiffer()
{
    QSet<QString> words;
    QSet<QString> shown;
    for (size_t i = 0; i < claimStates; ++i) {
        words.insert(toString(ClaimState(i)));
        shown.insert(wordFor(ClaimState(i)));
    }
    QCOMPARE(words.size(), qsizetype(claimStates));
    QCOMPARE(shown.size(), qsizetype(claimStates));
}

QTEST_GUILESS_MAIN(TestClaimMatrix)
#include "tst_claimmatrix.moc"
