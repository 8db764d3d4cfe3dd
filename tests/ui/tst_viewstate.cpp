// SPDX-License-Identifier: MIT
#include "core/annotation/edits.h"
#include "core/article/plaintext.h"
#include "tests/support/show.h"
#include "ui/viewstate.h"

using namespace Qt::StringLiterals;
using namespace core::annotation;
using core::ArticleId;
using core::StoryId;
using namespace ui;

class TestViewState : public QObject
{
    Q_OBJECT

private:
    Project m_project;
    std::vector<ArticleId> m_articles; // four of the first story, one of the second
    std::vector<StoryId> m_stories;

    void perform(const Step &step)
    {
        const auto done = m_project.apply(step);
        QVERIFY_RESULT(done);
    }

    void add(int count, const QString &story)
    {
        std::vector<core::article::Article> articles;
        for (int i = 0; i < count; ++i) {
            auto imported = core::article::articleFromText(u"Text %1 of %2."_s.arg(i).arg(story), u"a.txt"_s);
            m_articles.push_back(imported->article.id);
            articles.push_back(std::move(imported->article));
        }
        perform(addArticles(m_project, std::move(articles), story));
        m_stories.push_back(m_project.storyOf(m_articles.back())->id);
    }

    QList<ArticleId> articles(std::initializer_list<int> indices) const
    {
        QList<ArticleId> list;
        for (const int index : indices)
            list << m_articles[size_t(index)];
        return list;
    }

private Q_SLOTS:
    void init()
    {
        m_project = {};
        m_articles.clear();
        m_stories.clear();
        perform(setUp());
        add(4, u"First"_s);
        add(1, u"Second"_s);
    }

    void aStoryBeginsWithItsFirstVersions()
    {
        const ViewState state = viewOf(m_project, m_stories[0], 3);
        QCOMPARE(state.shown, articles({0, 1, 2}));
        QVERIFY(state.base == m_articles[0]);
        QCOMPARE(viewOf(m_project, m_stories[1], 3).shown, articles({4}));
    }

    void nothingIsShownOfAnEmptyProject()
    {
        QCOMPARE(reconciled({}, viewOf(m_project, m_stories[0], 3), 3), ViewState());
    }

    void theFirstStoryIsShownWhereNoneWas()
    {
        QVERIFY(reconciled(m_project, {}, 2).story == m_stories[0]);
        QCOMPARE(reconciled(m_project, {}, 2).shown, articles({0, 1}));
    }

    void columnsStandInTheOrderOfTheStory()
    {
        ViewState state = viewOf(m_project, m_stories[0], 1);
        state = withColumn(m_project, state, m_articles[3], 1);
        state = withColumn(m_project, state, m_articles[1], 1);
        QCOMPARE(state.shown, articles({0, 1, 3}));
        QCOMPARE(withColumn(m_project, state, m_articles[1], 1), state);
    }

    void aVersionOfAnotherStoryBringsItsStory()
    {
        const ViewState state = withColumn(m_project, viewOf(m_project, m_stories[0], 3), m_articles[4], 3);
        QVERIFY(state.story == m_stories[1]);
        QCOMPARE(state.shown, articles({4}));
    }

    void theBaseIsAlwaysShown()
    {
        ViewState state = withBase(m_project, viewOf(m_project, m_stories[0], 2), m_articles[3], 2);
        QCOMPARE(state.shown, articles({0, 1, 3}));
        QVERIFY(state.base == m_articles[3]);
        state = withoutColumn(state, m_articles[3]);
        QVERIFY(state.base == m_articles[0]);
    }

    void aPairIsTwoVersionsOfOneStory()
    {
        const ViewState before = viewOf(m_project, m_stories[0], 3);
        const ViewState pair = withPair(m_project, before, m_articles[3], m_articles[1]);
        QCOMPARE(pair.shown, articles({1, 3}));
        QVERIFY(pair.base == m_articles[3]);
        QCOMPARE(withPair(m_project, before, m_articles[0], m_articles[4]), before);
        QCOMPARE(withPair(m_project, before, m_articles[0], m_articles[0]), before);
    }

    void theLastColumnStays()
    {
        const ViewState state = viewOf(m_project, m_stories[1], 3);
        QCOMPARE(withoutColumn(state, m_articles[4]), state);
    }

    void aRemovedArticleLosesItsColumn()
    {
        const ViewState state = viewOf(m_project, m_stories[0], 3);
        perform(removeArticle(m_project, m_articles[0]));
        const ViewState left = reconciled(m_project, state, 3);
        QCOMPARE(left.shown, articles({1, 2}));
        QVERIFY(left.base == m_articles[1]);
    }

    void aStoryJoinedToAnotherIsFollowed()
    {
        const ViewState state = viewOf(m_project, m_stories[1], 3);
        perform(joinStories(m_project, m_stories[1], m_stories[0]));
        const ViewState left = reconciled(m_project, state, 3);
        QVERIFY(left.story == m_stories[0]);
        QCOMPARE(left.shown, articles({4}));
    }
};

QTEST_GUILESS_MAIN(TestViewState)
#include "tst_viewstate.moc"
