// SPDX-License-Identifier: MIT
#include "tests/support/storyproject.h"
#include "ui/models/storymodel.h"
#include "ui/models/texts.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>
#include <QUrl>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace core::annotation;
using test::StoryProject;
using ui::StoryModel;

namespace {

/// "Story(version, version) Story(version)", as the rows stand.
QString printed(const StoryModel &model)
{
    QStringList stories;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex story = model.index(row, 0);
        QStringList versions;
        for (int version = 0; version < model.rowCount(story); ++version)
            versions.append(model.index(version, 0, story).data().toString());
        stories.append(story.data().toString() + u'(' + versions.join(u", "_s) + u')');
    }
    return stories.join(u' ');
}

} // namespace

class TestStoryModel : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<StoryProject> m_story;
    std::unique_ptr<StoryModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    std::vector<Step> m_steps;

    QModelIndex at(const core::article::Article &article) const { return m_model->indexOf(article.id); }
    QModelIndex storyOf(const core::article::Article &article) const
    {
        return m_model->indexOf(m_story->storyOf(article));
    }

    bool drop(const QModelIndexList &dragged, int row, const QModelIndex &parent)
    {
        const std::unique_ptr<QMimeData> data(m_model->mimeData(dragged));
        return m_model->canDropMimeData(data.get(), Qt::MoveAction, row, 0, parent)
               && m_model->dropMimeData(data.get(), Qt::MoveAction, row, 0, parent);
    }

private Q_SLOTS:
    void init()
    {
        m_story = std::make_unique<StoryProject>();
        m_model = std::make_unique<StoryModel>(m_story->source);
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_steps.clear();
        test::answer(*m_model, *m_story, m_steps);
    }

    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_story.reset();
    }

    void startsEmptyAndFollowsTheProject()
    {
        ui::ProjectSource source;
        StoryModel model(source);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        source.replace(m_story->project());
        QCOMPARE(printed(model), printed(*m_model));
        source.replace({});
        QCOMPARE(model.rowCount(), 0);
    }

    void storiesWithTheirVersionsInOrder()
    {
        QCOMPARE(
            printed(*m_model),
            u"Ferry runs aground off Sandholm(Coastline Wire, Coastline Wire writethru, Harbour Gazette, daily.txt) "
            "Harbour dues(Harbour Gazette)"_s);
    }

    void saysDateAndWords()
    {
        QCOMPARE(at(m_story->letter).data(StoryModel::DetailRole).toString(), u"12 Feb 2026 · 13 word(s)"_s);
        QCOMPARE(at(m_story->daily).data(StoryModel::DetailRole).toString(), u"14 word(s)"_s);
        QCOMPARE(storyOf(m_story->wire).data(StoryModel::DetailRole).toString(), u"4 version(s)"_s);
    }

    void theDateBeforeATextIsNoWordOfIt()
    {
        QCOMPARE(ui::countWords(u" date 2026-02-12 "_s + m_story->daily.text), ui::countWords(m_story->daily.text));
    }

    void saysWhatIsShownAndShared()
    {
        m_model->setShown({m_story->wire.id, m_story->gazette.id}, m_story->wire.id);
        m_model->setSharedOfBase({{m_story->gazette.id, 0.834}});
        QVERIFY(at(m_story->gazette).data(StoryModel::IsShownRole).toBool());
        QVERIFY(!at(m_story->daily).data(StoryModel::IsShownRole).toBool());
        QCOMPARE(at(m_story->wire).data(StoryModel::ShareTextRole).toString(), u"base"_s);
        QCOMPARE(at(m_story->wire).data(StoryModel::ShareRole).toDouble(), 1.0);
        QCOMPARE(at(m_story->gazette).data(StoryModel::ShareTextRole).toString(), u"83 %"_s);
        QVERIFY(!at(m_story->daily).data(StoryModel::ShareRole).isValid());
    }

    void countsMarksAsTheyCome()
    {
        QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
        m_story->mention(m_story->wire, u"Mette Lind"_s, 1);
        QCOMPARE(at(m_story->wire).data(StoryModel::MarkCountRole).toInt(), 1);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().first().toModelIndex(), at(m_story->wire));
        QCOMPARE(reset.size(), 0);
    }

    void versionsAndStoriesComeAndGoOneByOne()
    {
        QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
        QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
        const Step undo = m_story->perform(removeArticle(m_story->project(), m_story->gazette.id));
        QCOMPARE(removed.size(), 1);
        QCOMPARE(m_model->rowCount(storyOf(m_story->wire)), 3);

        m_story->perform(undo);
        QVERIFY(printed(*m_model).startsWith(
            u"Ferry runs aground off Sandholm(Coastline Wire, Coastline Wire writethru, Harbour"));

        m_story->perform(removeArticle(m_story->project(), m_story->letter.id));
        QCOMPARE(m_model->rowCount(), 1);
        QCOMPARE(reset.size(), 0);
    }

    void keepsPlacesWhenVersionsChangeTheirOrder()
    {
        const QPersistentModelIndex daily = at(m_story->daily);
        const core::ArticleId moved = m_story->daily.id;
        m_story->perform(moveArticles(m_story->project(), std::span(&moved, 1), {}, m_story->storyOf(m_story->wire),
                                      m_story->wire.id));
        QCOMPARE(daily.row(), 0);
        QCOMPARE(m_model->articleAt(daily), std::optional(m_story->daily.id));
    }

    void renamesWhatIsTyped()
    {
        const QModelIndex story = storyOf(m_story->letter);
        QVERIFY(m_model->flags(story) & Qt::ItemIsEditable);
        QVERIFY(!(m_model->flags(at(m_story->letter)) & Qt::ItemIsEditable));
        QVERIFY(m_model->setData(story, u"  Dues   in the harbour "_s));
        QCOMPARE(story.data().toString(), u"Dues in the harbour"_s);
        QCOMPARE(m_steps.size(), 1);
        QVERIFY(!m_model->setData(story, u"  "_s));
        QCOMPARE(m_steps.size(), 1);
    }

    void aVersionDroppedOnAStoryJoinsIt()
    {
        QVERIFY(drop({at(m_story->daily)}, -1, storyOf(m_story->letter)));
        QCOMPARE(m_steps.size(), 1);
        QCOMPARE(m_story->storyOf(m_story->daily), m_story->storyOf(m_story->letter));
    }

    void aVersionDroppedBetweenVersionsStandsThere()
    {
        QVERIFY(drop({at(m_story->letter)}, 1, storyOf(m_story->wire)));
        QCOMPARE(at(m_story->letter).row(), 1);
        QCOMPARE(m_model->rowCount(), 1);
    }

    void aVersionDroppedOnNothingBeginsAStory()
    {
        QVERIFY(drop({at(m_story->daily), at(m_story->gazette)}, -1, {}));
        QCOMPARE(m_model->rowCount(), 3);
        QCOMPARE(m_story->storyOf(m_story->daily), m_story->storyOf(m_story->gazette));
        QVERIFY(!drop({at(m_story->letter)}, -1, {}));
    }

    void aStoryDroppedOnAStoryJoinsIt()
    {
        QVERIFY(drop({storyOf(m_story->letter)}, -1, storyOf(m_story->wire)));
        QCOMPARE(m_model->rowCount(), 1);
        QCOMPARE(m_model->rowCount(storyOf(m_story->wire)), 5);
        QVERIFY(!drop({storyOf(m_story->wire)}, -1, storyOf(m_story->wire)));
    }

    void filesDroppedAreHandedOn()
    {
        QStringList dropped;
        connect(m_model.get(), &StoryModel::filesDropped, this, [&](const QStringList &files) { dropped = files; });
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(u"/a/one.txt"_s), QUrl(u"https://example.org/two"_s)});
        QVERIFY(m_model->canDropMimeData(&data, Qt::CopyAction, -1, 0, {}));
        QVERIFY(m_model->dropMimeData(&data, Qt::CopyAction, -1, 0, {}));
        QCOMPARE(dropped, QStringList{u"/a/one.txt"_s});
    }

    void toolTipsShowMarkupAsText()
    {
        core::article::Metadata metadata = m_story->letter.metadata;
        metadata.title = u"<b>Dues</b> & more"_s;
        m_story->perform(editMetadata(m_story->project(), m_story->letter.id, metadata));
        QVERIFY(at(m_story->letter).data(Qt::ToolTipRole).toString().contains(u"&lt;b&gt;Dues&lt;/b&gt; &amp; more"));
    }
};

QTEST_MAIN(TestStoryModel)
#include "tst_storymodel.moc"
