// SPDX-License-Identifier: MIT
#include "tests/support/show.h"
#include "tests/support/storyproject.h"
#include "ui/shownversions.h"

#include <QSignalSpy>

using ui::ShownVersions;

class TestShownVersions : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<test::StoryProject> m_project;
    std::unique_ptr<ShownVersions> m_versions;

    void waitForComparison() { QTRY_VERIFY(!m_versions->isComparing()); }

private Q_SLOTS:
    void init()
    {
        m_versions.reset();
        m_project = std::make_unique<test::StoryProject>();
        m_versions = std::make_unique<ShownVersions>(m_project->source);
        m_versions->showStory(m_project->project().storiesInOrder().front()->id);
        waitForComparison();
    }

    void aStoryIsComparedWithItsFirstVersion()
    {
        QCOMPARE(m_versions->model().columnCount(), 3);
        QCOMPARE(m_versions->model().articleAt(0), m_project->wire.id);
        QVERIFY(m_versions->prepared(m_project->wire.id));
    }

    void aBaseStandsFirst()
    {
        m_versions->setBase(m_project->gazette.id);
        waitForComparison();
        QCOMPARE(m_versions->columns().first(), m_project->gazette.id);
        QCOMPARE(m_versions->model().articleAt(0), m_project->gazette.id);
    }

    void whatWaitsForAColumnIsDoneOnceItIsThere()
    {
        bool isDone = false;
        m_versions->whenShown(m_project->letter.id,
                              [&] { isDone = m_versions->model().columnOf(m_project->letter.id).has_value(); });
        QTRY_VERIFY(isDone);
        m_versions->whenShown(m_project->letter.id, [&] { isDone = false; });
        QVERIFY(!isDone); // it has its column: at once
    }

    void sharesOfTheVersionsThatAreNotShownComeToo()
    {
        QSignalSpy shares(m_versions.get(), &ShownVersions::sharesFound);
        m_versions->hideVersion(m_project->gazette.id);
        QVERIFY(shares.wait());
        const auto found = shares.last().first().value<QHash<core::ArticleId, double>>();
        QVERIFY(found.contains(m_project->gazette.id) && found.contains(m_project->daily.id));
    }

    void aRemovedArticleLosesItsColumn()
    {
        m_project->perform(core::annotation::removeArticle(m_project->project(), m_project->wire.id));
        waitForComparison();
        QVERIFY(!m_versions->columns().contains(m_project->wire.id));
        QCOMPARE(m_versions->model().columnCount(), 2);
    }

    void aCorrectionComparesAnewAndStaysWithoutItsColumn()
    {
        using core::annotation::Correction;
        QSignalSpy compared(m_versions.get(), &ShownVersions::compared);
        QSignalSpy state(m_versions.get(), &ShownVersions::stateChanged);
        const auto undo = m_project->perform(core::annotation::correct(
            m_project->project(), {m_project->wire.id, {0, 20}}, {m_project->gazette.id, {0, 20}},
            Correction::Kind::BelongTogether, test::StoryProject::author()));
        QTRY_COMPARE(compared.count(), 1);
        const auto paired = [this](const core::compare::Passage &passage) {
            return std::ranges::contains(passage.base, 0) && std::ranges::contains(passage.other, 0);
        };
        const auto &articles = m_versions->comparedArticles();
        const auto gazette = size_t(std::ranges::find(articles, m_project->gazette.id) - articles.begin());
        QVERIFY(std::ranges::any_of(m_versions->comparison()->pairs[gazette].sentences, paired));
        m_project->perform(undo);
        QTRY_COMPARE(compared.count(), 2);
        QCOMPARE(state.count(), 0);
    }

    void marksDoNotCompareAnew()
    {
        QSignalSpy compared(m_versions.get(), &ShownVersions::compared);
        QSignalSpy state(m_versions.get(), &ShownVersions::stateChanged);
        m_project->mention(m_project->wire, m_project->wire.text.section(u' ', 0, 0), 1);
        QTest::qWait(50);
        QCOMPARE(compared.count(), 0);
        QCOMPARE(state.count(), 0);
    }
};

QTEST_MAIN(TestShownVersions)
#include "tst_shownversions.moc"
