// SPDX-License-Identifier: MIT
#include "tests/support/show.h"
#include "tests/support/storyproject.h"
#include "ui/views/panetitle.h"
#include "ui/views/searchpane.h"

#include <QLineEdit>
#include <QListView>

using namespace Qt::StringLiterals;
using test::StoryProject;
using ui::SearchPane;

class TestSearchPane : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<StoryProject> m_story;
    std::unique_ptr<SearchPane> m_pane;
    std::vector<std::pair<core::ArticleId, core::text::Span>> m_activated;

    QListView *list() const { return m_pane->findChild<QListView *>(); }
    QLineEdit *field() const { return m_pane->findChild<QLineEdit *>(); }

private Q_SLOTS:
    void init()
    {
        m_story = std::make_unique<StoryProject>();
        m_pane = std::make_unique<SearchPane>(m_story->source);
        m_pane->setTheme(ui::lightTheme(m_pane->font()));
        m_pane->resize(700, 240);
        m_activated.clear();
        connect(m_pane.get(), &SearchPane::passageActivated, this,
                [this](core::ArticleId article, core::text::Span span) { m_activated.emplace_back(article, span); });
        m_pane->show();
    }

    void cleanup()
    {
        m_pane.reset();
        m_story.reset();
    }

    void findsInAllArticles()
    {
        m_pane->search(u"ALBATROS"_s);
        QTRY_COMPARE(list()->model()->rowCount(), 3);
        QVERIFY(list()->isVisible());
        QCOMPARE(m_pane->findChild<ui::PaneTitle *>()->info(), u"3 place(s) in 2 article(s)"_s);
        QCOMPARE(field()->text(), u"ALBATROS"_s);
    }

    void typingSearchesAfterAPause()
    {
        QTest::keyClicks(field(), u"dues"_s);
        QTRY_COMPARE(list()->model()->rowCount(), 1);
    }

    void enterOnAResultOpensIt()
    {
        m_pane->search(u"\"we felt\""_s);
        QTest::qWait(20);
        m_pane->search(u"dues"_s);
        QTRY_COMPARE(list()->model()->rowCount(), 1);
        QTest::keyClick(field(), Qt::Key_Down);
        QTest::keyClick(list(), Qt::Key_Return);
        QCOMPARE(m_activated.size(), size_t(1));
        QCOMPARE(m_activated[0].first, m_story->letter.id);
        QCOMPARE(m_activated[0].second, (core::text::Span{8, 12}));
    }

    void aClickOpensAResult()
    {
        m_pane->search(u"Nordline"_s);
        QTRY_COMPARE(list()->model()->rowCount(), 2);
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {},
                          list()->visualRect(list()->model()->index(1, 0)).center());
        QCOMPARE(m_activated.size(), size_t(1));
        QCOMPARE(m_activated[0].first, m_story->daily.id);
    }

    void followsTheArticles()
    {
        m_pane->search(u"Nordline"_s);
        QTRY_COMPARE(list()->model()->rowCount(), 2);
        m_story->perform(removeArticle(m_story->project(), m_story->daily.id));
        QTRY_COMPARE(list()->model()->rowCount(), 1);
    }

    void emptyWordsShowNothing()
    {
        m_pane->search(u"Nordline"_s);
        QTRY_COMPARE(list()->model()->rowCount(), 2);
        m_pane->search({});
        QCOMPARE(list()->model()->rowCount(), 0);
        QVERIFY(!list()->isVisible());
    }
};

QTEST_MAIN(TestSearchPane)
#include "tst_searchpane.moc"
