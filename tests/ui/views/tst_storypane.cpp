// SPDX-License-Identifier: MIT
#include "tests/support/storyproject.h"
#include "ui/models/storymodel.h"
#include "ui/views/emptynote.h"
#include "ui/views/panetitle.h"
#include "ui/views/storypane.h"
#include "ui/views/storytree.h"

#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace core::annotation;
using test::StoryProject;
using ui::StoryPane;
using ui::StoryTree;

class TestStoryPane : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<StoryProject> m_story;
    std::unique_ptr<StoryPane> m_pane;
    std::vector<Step> m_steps;
    QStringList m_asked; // what the pane asked for, in words

    StoryTree *tree() const { return m_pane->findChild<StoryTree *>(); }
    QModelIndex story(int row) const { return tree()->model()->index(row, 0); }
    QModelIndex version(int storyRow, int row) const { return tree()->model()->index(row, 0, story(storyRow)); }
    QString nameOf(core::ArticleId article) const { return displayName(*m_story->project().article(article)); }

    void chooseFromMenu(const QModelIndex &index, const QString &text) const
    {
        tree()->setCurrentIndex(index);
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
        QApplication::sendEvent(tree()->viewport(), &event);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        for (QAction *action : menu->findChildren<QAction *>()) {
            if (action->text().remove(u'&') == text) {
                action->trigger();
                menu->close();
                return;
            }
        }
        QFAIL(qPrintable(u"no menu entry "_s + text));
    }

private Q_SLOTS:
    void init()
    {
        m_story = std::make_unique<StoryProject>();
        m_pane = std::make_unique<StoryPane>(m_story->source);
        m_pane->setTheme(ui::lightTheme(m_pane->font()));
        m_pane->resize(260, 500);
        m_steps.clear();
        m_asked.clear();
        test::answer(*m_pane, *m_story, m_steps);
        connect(m_pane.get(), &StoryPane::storyActivated, this,
                [this](core::StoryId id) { m_asked.append(u"open "_s + m_story->project().story(id)->name); });
        connect(m_pane.get(), &StoryPane::versionActivated, this,
                [this](core::ArticleId id) { m_asked.append(u"open "_s + nameOf(id)); });
        connect(m_pane.get(), &StoryPane::columnToggled, this,
                [this](core::ArticleId id) { m_asked.append(u"toggle "_s + nameOf(id)); });
        connect(m_pane.get(), &StoryPane::baseRequested, this,
                [this](core::ArticleId id) { m_asked.append(u"base "_s + nameOf(id)); });
        m_pane->show();
    }

    void cleanup()
    {
        m_pane.reset();
        m_story.reset();
    }

    void showsAllVersionsAtFirst()
    {
        QCOMPARE(m_pane->findChild<ui::PaneTitle *>()->info(), u"5 article(s)"_s);
        QVERIFY(tree()->isExpanded(story(0)) && tree()->isExpanded(story(1)));
    }

    void saysHowToBegin()
    {
        m_story->source.replace({});
        QCOMPARE(tree()->model()->rowCount(), 0);
        QVERIFY(m_pane->findChild<ui::EmptyNote *>()->isVisible());
        QVERIFY(m_pane->findChild<ui::PaneTitle *>()->info().isEmpty());
    }

    void filterLeavesVersionsWithTheirStory()
    {
        QTest::keyClicks(m_pane->findChild<QLineEdit *>(), u"daily"_s);
        QCOMPARE(tree()->model()->rowCount(), 1);
        QCOMPARE(tree()->model()->rowCount(story(0)), 1);
        m_pane->findChild<QLineEdit *>()->setText(u"harbour dues"_s);
        QCOMPARE(tree()->model()->rowCount(story(0)), 1);
        QCOMPARE(story(0).data().toString(), u"Harbour dues"_s);
    }

    void enterAndDoubleClickOpen()
    {
        tree()->setCurrentIndex(version(0, 2));
        QTest::keyClick(tree(), Qt::Key_Return);
        const QPoint place = tree()->visualRect(story(1)).center();
        QTest::mouseClick(tree()->viewport(), Qt::LeftButton, {}, place);
        QTest::mouseDClick(tree()->viewport(), Qt::LeftButton, {}, place);
        QCOMPARE(m_asked, QStringList({u"open Harbour Gazette"_s, u"open Harbour dues"_s}));
        QVERIFY(tree()->isExpanded(story(1)));
    }

    void theTriangleOpensAndCloses_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("left to right") << Qt::LeftToRight;
        QTest::newRow("right to left") << Qt::RightToLeft;
    }

    void theTriangleOpensAndCloses()
    {
        QFETCH(Qt::LayoutDirection, direction);
        m_pane->setLayoutDirection(direction);
        const QRect row = tree()->visualRect(story(0));
        const int x = direction == Qt::LeftToRight ? row.left() + 6 : row.right() - 6;
        QTest::mouseClick(tree()->viewport(), Qt::LeftButton, {}, QPoint(x, row.center().y()));
        QVERIFY(!tree()->isExpanded(story(0)));
        QTest::mouseClick(tree()->viewport(), Qt::LeftButton, {}, QPoint(x, row.center().y()));
        QVERIFY(tree()->isExpanded(story(0)));
        QVERIFY(m_asked.isEmpty());
    }

    void spaceTogglesAColumn()
    {
        tree()->setCurrentIndex(version(0, 3));
        QTest::keyClick(tree(), Qt::Key_Space);
        QCOMPARE(m_asked, QStringList{u"toggle daily.txt"_s});
    }

    void theCurrentVersionIsInspected()
    {
        std::vector<core::ArticleId> inspected;
        connect(m_pane.get(), &StoryPane::articleInspected, this, [&](core::ArticleId id) { inspected.push_back(id); });
        QTest::mouseClick(tree()->viewport(), Qt::LeftButton, {}, tree()->visualRect(version(0, 1)).center());
        QTest::keyClick(tree(), Qt::Key_F2);
        QCOMPARE(inspected, std::vector(2, m_story->writethru.id));
    }

    void f2RenamesAStory()
    {
        tree()->setCurrentIndex(story(1));
        QTest::keyClick(tree(), Qt::Key_F2);
        auto *editor = tree()->viewport()->findChild<QLineEdit *>();
        QVERIFY(editor);
        editor->selectAll();
        QTest::keyClicks(editor, u"Dues"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(m_steps.size(), size_t(1));
        QCOMPARE(story(1).data().toString(), u"Dues"_s);
    }

    void deleteRemovesTheSelectedArticles()
    {
        m_story->mention(m_story->daily, u"Nordline"_s, 2);
        tree()->setCurrentIndex(version(0, 3));
        QTest::keyClick(tree(), Qt::Key_Delete);
        QCOMPARE(m_steps.size(), size_t(1));
        QVERIFY(!m_story->project().article(m_story->daily.id));

        const Step before = m_steps[0];
        tree()->setCurrentIndex(version(0, 0));
        QTest::keyClick(tree(), Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(tree(), Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(tree(), Qt::Key_Delete);
        QCOMPARE(m_steps.size(), size_t(2));
        QCOMPARE(m_story->project().articles().size(), size_t(1));
        QCOMPARE(tree()->model()->rowCount(), 1);
        m_story->perform(inverse(m_steps[1]));
        m_story->perform(inverse(before));
        QCOMPARE(m_story->project().articles().size(), size_t(5));
        QCOMPARE(m_story->project().annotations().size(), size_t(1));
    }

    void theMenuOfAVersion()
    {
        m_pane->setShown(m_story->storyOf(m_story->wire), {m_story->wire.id}, m_story->wire.id);
        chooseFromMenu(version(0, 1), u"Make Base"_s);
        chooseFromMenu(version(0, 0), u"Hide Column"_s);
        chooseFromMenu(version(0, 1), u"Show as Column"_s);
        QCOMPARE(m_asked, QStringList({u"base Coastline Wire writethru"_s, u"toggle Coastline Wire"_s,
                                       u"toggle Coastline Wire writethru"_s}));
        chooseFromMenu(version(0, 3), u"Split Off into a New Story"_s);
        QCOMPARE(tree()->model()->rowCount(), 3);
        chooseFromMenu(version(2, 0), u"Harbour dues"_s);
        QCOMPARE(tree()->model()->rowCount(), 2);
        QCOMPARE(tree()->model()->rowCount(story(1)), 2);
        QCOMPARE(m_steps.size(), size_t(2));
    }

    void theMenuOfAStory()
    {
        chooseFromMenu(story(1), u"Ferry runs aground off Sandholm"_s);
        QCOMPARE(tree()->model()->rowCount(), 1);
        QCOMPARE(tree()->model()->rowCount(story(0)), 5);
    }

    void filesAreDropped()
    {
        QStringList dropped;
        connect(m_pane.get(), &StoryPane::filesDropped, this, [&](const QStringList &files) { dropped = files; });
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(u"/a/one.txt"_s)});
        const QPoint below(20, tree()->viewport()->height() - 5);
        QDragEnterEvent enter(below, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(tree()->viewport(), &enter);
        QDragMoveEvent move(below, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(tree()->viewport(), &move);
        QVERIFY(move.isAccepted());
        QDropEvent drop(below, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(tree()->viewport(), &drop);
        QCOMPARE(dropped, QStringList{u"/a/one.txt"_s});
    }

    void draggingMovesAVersion()
    {
        const std::unique_ptr<QMimeData> data(tree()->model()->mimeData({version(0, 3)}));
        const QPoint onStory = tree()->visualRect(story(1)).center();
        QDragEnterEvent enter(onStory, Qt::MoveAction, data.get(), Qt::LeftButton, {});
        QApplication::sendEvent(tree()->viewport(), &enter);
        QDragMoveEvent move(onStory, Qt::MoveAction, data.get(), Qt::LeftButton, {});
        QApplication::sendEvent(tree()->viewport(), &move);
        QDropEvent drop(onStory, Qt::MoveAction, data.get(), Qt::LeftButton, {});
        QApplication::sendEvent(tree()->viewport(), &drop);
        QCOMPARE(m_steps.size(), size_t(1));
        QCOMPARE(m_story->storyOf(m_story->daily), m_story->storyOf(m_story->letter));
    }
};

QTEST_MAIN(TestStoryPane)
#include "tst_storypane.moc"
