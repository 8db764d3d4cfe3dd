// SPDX-License-Identifier: MIT
#include "core/annotation/entitymatrix.h"

#include "core/annotation/edits.h"
#include "tests/support/randomprojects.h"
#include "tests/support/show.h"

using namespace core;
using namespace core::annotation;
using namespace Qt::StringLiterals;
using text::Span;
using text::Spans;

class TestEntityMatrix : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void everyVersionListsItsForms();
    void whatFewSpellOtherwiseIsOdd();
    void titlesAndAgesThatDifferAreTold();
    void conflictsOfOtherStoriesDoNotCount();
    void aNameThatNobodyMarkedIsFound();
    void aNameThatIsMarkedAsAnotherIsNot();
    void absenceIsReadBeforeItIsOne();
    void entitiesOfOtherStoriesStayOut();
    void rowsComeByTypeAndName();
    void cancelledWorkGivesNothing();
    void wordsOfStatesDiffer();
    void everyMentionStandsInItsCell();

private:
    void perform(const Step &step) { QVERIFY_RESULT(m_project.apply(step)); }
    ArticleId add(const QString &text, const QString &story = u"Ferry"_s);
    AnnotationId mention(ArticleId article, const QString &words, int type = 0);
    /// The mention becomes one of \a entity.
    void assign(AnnotationId mention, EntityId entity);
    EntityId entityOf(AnnotationId id) const { return std::get<Mention>(*m_project.annotation(id)).entity; }
    EntityMatrix matrix() const { return *entityMatrix(m_project, m_versions, m_read); }
    EntityRow rowOf(EntityId entity) const
    {
        const EntityMatrix all = matrix();
        return *std::ranges::find(all.rows, entity, &EntityRow::entity);
    }

    Project m_project;
    std::vector<ArticleId> m_versions; // of the first story
    ReadPassages m_read;
};

namespace {

QString shown(const EntityCell &cell)
{
    QStringList parts{toString(cell.state)};
    for (const EntityForm &form : cell.forms)
        parts += u"%1%2 %3"_s.arg(form.isOdd ? u"!" : u"", form.text).arg(form.mentions);
    for (const EntityTrait &trait : cell.traits)
        parts += QString((trait.isOdd ? u"!["_s : u"["_s) + trait.text + u']');
    return parts.join(u", ");
}

} // namespace

void TestEntityMatrix::init()
{
    m_project = {};
    m_versions.clear();
    m_read = {};
    perform(setUp());
}

ArticleId TestEntityMatrix::add(const QString &text, const QString &story)
{
    const article::Article article{ArticleId::make(), u"%1.txt"_s.arg(m_project.articles().size()), "UTF-8", text, {}};
    const auto known
        = std::ranges::find_if(m_project.stories(), [&](const auto &entry) { return entry.second.name == story; });
    perform(addArticles(m_project, {article}, story,
                        known == m_project.stories().end() ? std::nullopt : std::optional(known->first)));
    if (story == u"Ferry")
        m_versions.push_back(article.id);
    return article.id;
}

AnnotationId TestEntityMatrix::mention(ArticleId article, const QString &words, int type)
{
    AnnotationId made = AnnotationId::make();
    const qsizetype begin = m_project.article(article)->text.indexOf(words);
    perform(markMention(m_project, article, Spans({begin, begin + words.size()}),
                        m_project.typesInOrder()[size_t(type)]->id, {}, &made));
    return made;
}

void TestEntityMatrix::assign(AnnotationId id, EntityId entity)
{
    Mention changed = std::get<Mention>(*m_project.annotation(id));
    changed.entity = entity;
    perform(editAnnotation(m_project, changed, {}));
}

void TestEntityMatrix::everyVersionListsItsForms()
{
    const ArticleId one = add(u"Mette Lind commands it. LIND is calm, Lind says. She, “Lind”, has slept."_s);
    const ArticleId two = add(u"Captain Lind spoke."_s);
    const EntityId lind = entityOf(mention(one, u"Mette Lind"_s));
    std::vector<AnnotationId> inOne;
    for (const QString &words : {u"LIND"_s, u"Lind says"_s.first(4)}) {
        const AnnotationId id = mention(one, words == u"Lind" ? u"Lind says"_s : words);
        inOne.push_back(id);
        assign(id, lind);
    }
    assign(mention(two, u"Lind"_s), lind);
    const EntityRow row = rowOf(lind);
    QCOMPARE(row.cells.size(), size_t(2));
    QCOMPARE(row.cells[0].mentions.size(), size_t(3));
    QCOMPARE(row.cells[0].mentions.back(), inOne.back());
    QVERIFY(row.cells[0].forms.size() == 3);
    QCOMPARE(shown(row.cells[1]), u"mentioned, Lind 1"_s);
    QVERIFY(!row.cells[1].isOdd());
}

void TestEntityMatrix::whatFewSpellOtherwiseIsOdd()
{
    const ArticleId one = add(u"Abdul Baradar spoke."_s);
    const ArticleId two = add(u"Mullah Beradar spoke."_s);
    const ArticleId three = add(u"Baradar has spoken."_s);
    const EntityId entity = entityOf(mention(one, u"Abdul Baradar"_s));
    assign(mention(two, u"Beradar"_s), entity);
    assign(mention(three, u"Baradar"_s), entity);
    const EntityRow row = rowOf(entity);
    QCOMPARE(shown(row.cells[0]), u"mentioned, Abdul Baradar 1"_s);
    QCOMPARE(shown(row.cells[1]), u"mentioned, !Beradar 1"_s);
    QCOMPARE(shown(row.cells[2]), u"mentioned, Baradar 1"_s);
    QCOMPARE(row.conflicts.size(), size_t(1));
}

void TestEntityMatrix::titlesAndAgesThatDifferAreTold()
{
    const ArticleId one = add(u"Foreign Minister Ida Holm, 52, spoke. Foreign Minister Ida Holm left."_s);
    const ArticleId two = add(u"Deputy Prime Minister Ida Holm, 53, spoke."_s);
    const EntityId holm = entityOf(mention(one, u"Ida Holm"_s));
    assign(mention(one, u"Ida Holm left"_s.first(8)), holm);
    mention(two, u"Ida Holm"_s);
    const EntityRow row = rowOf(holm);
    QCOMPARE(shown(row.cells[0]), u"mentioned, Ida Holm 1, [Foreign Minister], [52]"_s);
    QCOMPARE(shown(row.cells[1]), u"mentioned, Ida Holm 1, ![Deputy Prime Minister], ![53]"_s);
    QVERIFY(row.cells[1].isOdd());
    QVERIFY(!row.cells[0].isOdd());
}

void TestEntityMatrix::conflictsOfOtherStoriesDoNotCount()
{
    const ArticleId one = add(u"Abdul Baradar spoke."_s);
    const ArticleId other = add(u"Mullah Beradar spoke."_s, u"Another"_s);
    const EntityId entity = entityOf(mention(one, u"Baradar"_s));
    assign(mention(other, u"Beradar"_s), entity);
    QVERIFY(rowOf(entity).conflicts.empty());
    QVERIFY(!rowOf(entity).cells[0].isOdd());
}

void TestEntityMatrix::aNameThatNobodyMarkedIsFound()
{
    const ArticleId one = add(u"Mette Lind spoke. The skipper slept."_s);
    const ArticleId two = add(u"It was late. Lind’s ferry sailed, the skipper said."_s);
    const EntityId lind = entityOf(mention(one, u"Mette Lind"_s));
    assign(mention(one, u"The skipper"_s), lind);
    Entity entity = *m_project.entity(lind);
    entity.aliases = {u"Lind"_s};
    perform(editEntity(m_project, entity));
    const EntityCell cell = rowOf(lind).cells[1];
    QCOMPARE(toString(cell.state), toString(EntityState::NotMarked));
    QCOMPARE(text::textOf(m_project.article(two)->text, *cell.found).toString(), u"Lind"_s);
    QCOMPARE(cell.named.size(), size_t(1)); // "the skipper" does not begin with a capital
}

void TestEntityMatrix::aNameThatIsMarkedAsAnotherIsNot()
{
    const ArticleId one = add(u"Washington spoke in Washington."_s);
    const ArticleId two = add(u"It rains in Washington."_s);
    const EntityId person = entityOf(mention(one, u"Washington spoke"_s.first(10), 0));
    QCOMPARE(toString(rowOf(person).cells[1].state), toString(EntityState::NotMarked));
    mention(two, u"Washington"_s, 2);
    QCOMPARE(toString(rowOf(person).cells[1].state), toString(EntityState::NotRead));
    QVERIFY(!rowOf(person).cells[1].found);
}

void TestEntityMatrix::absenceIsReadBeforeItIsOne()
{
    const ArticleId one = add(u"Mette Lind spoke."_s);
    const ArticleId two = add(u"A ferry sailed."_s);
    const EntityId lind = entityOf(mention(one, u"Mette Lind"_s));
    QCOMPARE(toString(rowOf(lind).cells[1].state), toString(EntityState::NotRead));
    m_read.add(two, u"ana"_s, {0, 999});
    QCOMPARE(toString(rowOf(lind).cells[1].state), toString(EntityState::Absent));
}

void TestEntityMatrix::entitiesOfOtherStoriesStayOut()
{
    const ArticleId one = add(u"Mette Lind spoke."_s);
    const ArticleId other = add(u"Bo Dahl spoke."_s, u"Another"_s);
    mention(one, u"Mette Lind"_s);
    const AnnotationId dahl = mention(other, u"Bo Dahl"_s);
    QCOMPARE(matrix().rows.size(), size_t(1));
    Entity named = *m_project.entity(entityOf(dahl));
    named.note = u"owner"_s; // so that he stays without a mention
    perform(editEntity(m_project, named));
    perform(removeAnnotation(m_project, dahl));
    QCOMPARE(matrix().rows.size(), size_t(2));
}

void TestEntityMatrix::rowsComeByTypeAndName()
{
    const ArticleId one = add(u"Sandholm, Nordline, Lind, Dahl"_s);
    mention(one, u"Sandholm"_s, 2);
    mention(one, u"Nordline"_s, 1);
    mention(one, u"Lind"_s, 0);
    mention(one, u"Dahl"_s, 0);
    QStringList names;
    for (const EntityRow &row : matrix().rows)
        names += m_project.entity(row.entity)->name;
    QCOMPARE(names, (QStringList{u"Dahl"_s, u"Lind"_s, u"Nordline"_s, u"Sandholm"_s}));
}

void TestEntityMatrix::cancelledWorkGivesNothing()
{
    mention(add(u"Lind spoke."_s), u"Lind"_s);
    std::stop_source stop;
    stop.request_stop();
    QVERIFY(!entityMatrix(m_project, m_versions, {}, Job(stop.get_token())));
}

void TestEntityMatrix::wordsOfStatesDiffer()
{
    QSet<QString> words, shownWords, signs;
    for (size_t i = 0; i < entityStates; ++i) {
        words.insert(toString(EntityState(i)));
        shownWords.insert(wordFor(EntityState(i)));
        signs.insert(signOf(EntityState(i)));
    }
    for (const QSet<QString> &set : {words, shownWords, signs})
        QCOMPARE(set.size(), qsizetype(entityStates));
}

/// In any project, each story shows each mention once, in the cell of its entity and its article.
void TestEntityMatrix::everyMentionStandsInItsCell()
{
    QVERIFY(rc::check([] {
        Project project;
        for (int i = *rc::gen::inRange(0, 20); i > 0; --i) {
            [[maybe_unused]] const auto applied = project.apply(test::someStep(project));
        }
        size_t mentions = 0;
        for (const article::Story *story : project.storiesInOrder()) {
            const EntityMatrix matrix = *entityMatrix(project, story->versions, {});
            for (const EntityRow &row : matrix.rows) {
                RC_ASSERT(row.cells.size() == story->versions.size());
                for (size_t i = 0; i < row.cells.size(); ++i) {
                    const EntityCell &cell = row.cells[i];
                    mentions += cell.mentions.size();
                    size_t counted = 0;
                    for (const EntityForm &form : cell.forms)
                        counted += size_t(form.mentions);
                    RC_ASSERT(counted == cell.mentions.size());
                    RC_ASSERT((cell.state == EntityState::Mentioned) == !cell.mentions.empty());
                    for (const AnnotationId id : cell.mentions) {
                        const auto &mention = std::get<Mention>(*project.annotation(id));
                        RC_ASSERT(mention.entity == row.entity && mention.mark.article == matrix.versions[i]);
                    }
                }
            }
        }
        const auto isMention = [](const auto &entry) { return std::holds_alternative<Mention>(entry.second); };
        RC_ASSERT(mentions == size_t(std::ranges::count_if(project.annotations(), isMention)));
    }));
}

QTEST_GUILESS_MAIN(TestEntityMatrix)
#include "tst_entitymatrix.moc"
