// SPDX-License-Identifier: MIT
#include "tests/support/storyproject.h"
#include "ui/delegates/subjectdelegate.h"
#include "ui/models/subjectmodel.h"
#include "ui/models/suggestionsmodel.h"
#include "ui/views/markspane.h"
#include "ui/views/subjectlist.h"

#include <QLineEdit>
#include <QMenu>
#include <QTabBar>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace core::annotation;
using test::StoryProject;
using ui::MarksPane;
using ui::SubjectDelegate;
using ui::SubjectList;

class TestMarksPane : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<StoryProject> m_story;
    std::unique_ptr<MarksPane> m_pane;
    std::vector<Step> m_steps;
    std::vector<core::AnnotationId> m_marks;
    std::vector<core::EntityId> m_entities;
    std::vector<core::ClaimId> m_claims;

    SubjectList *listCalled(const QString &name) const
    {
        const auto lists = m_pane->findChildren<SubjectList *>();
        return *std::ranges::find(lists, name, &QWidget::accessibleName);
    }
    SubjectList *entities() const { return listCalled(u"Entities"_s); }
    SubjectList *claims() const { return listCalled(u"Claims"_s); }
    QTabBar *tabs() const { return m_pane->findChild<QTabBar *>(); }
    static QModelIndex row(const SubjectList *list, int row) { return list->model()->index(row, 0); }

    static QStringList names(const SubjectList *list)
    {
        QStringList result;
        for (int i = 0; i < list->model()->rowCount(); ++i)
            result.append(row(list, i).data().toString());
        return result;
    }

    static QPoint dotOf(SubjectList *list, int row, int version)
    {
        QStyleOptionViewItem option;
        option.direction = list->layoutDirection();
        option.rect = list->visualRect(list->model()->index(row, 0));
        return SubjectDelegate::dotRect(option, list->model()->index(row, 0), version).center();
    }

    void chooseFromMenu(SubjectList *list, int row, const QString &text) const
    {
        list->setCurrentIndex(list->model()->index(row, 0));
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
        QApplication::sendEvent(list->viewport(), &event);
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
        m_pane = std::make_unique<MarksPane>(m_story->source);
        m_pane->setTheme(ui::lightTheme(m_pane->font()));
        m_pane->setVersions({m_story->wire.id, m_story->writethru.id, m_story->gazette.id});
        m_pane->resize(320, 420);
        m_steps.clear();
        m_marks.clear();
        m_entities.clear();
        m_claims.clear();
        test::answer(*m_pane, *m_story, m_steps);
        connect(m_pane.get(), &MarksPane::markRequested, this,
                [this](core::AnnotationId mark) { m_marks.push_back(mark); });
        connect(m_pane.get(), &MarksPane::entitySelected, this,
                [this](core::EntityId entity) { m_entities.push_back(entity); });
        connect(m_pane.get(), &MarksPane::claimSelected, this,
                [this](core::ClaimId claim) { m_claims.push_back(claim); });
        m_pane->show();
    }

    void cleanup()
    {
        m_pane.reset();
        m_story.reset();
    }

    void theTabsSayTheirNumberWhereThereIsRoom()
    {
        const auto *tabs = m_pane->findChild<QTabBar *>();
        const core::TypeId type = m_story->project().typesInOrder().front()->id;
        const core::annotation::Suggestion found{.article = m_story->wire.id,
                                                 .span = {0, 4},
                                                 .reason = u"number"_s,
                                                 .text = u"four"_s,
                                                 .subject = type,
                                                 .type = type,
                                                 .saidBy = {},
                                                 .cue = {}};
        m_pane->suggestions().setSuggestions({found}, m_story->project(), {m_story->wire.id}, {});
        m_pane->resize(600, 420);
        m_pane->updateSuggestions();
        QTRY_COMPARE(tabs->tabText(2), u"Suggestions 1"_s);
        m_pane->resize(150, 420);
        QTRY_COMPARE(tabs->tabText(2), u"Suggestions"_s);
        const int narrowest = tabs->sizeHint().width();
        for (int room = narrowest; room < 500; room += 7) {
            for (const int before : {150, 600}) { // whatever they looked like before, no title is cut
                m_pane->resize(before, 420);
                m_pane->resize(room + (m_pane->width() - tabs->width()), 420);
                QCoreApplication::sendPostedEvents();
                QVERIFY2(tabs->sizeHint().width() <= tabs->width(), qPrintable(QString::number(room)));
            }
        }
    }

    void longTitlesMakeThePaneWider()
    {
        auto *tabs = m_pane->findChild<QTabBar *>();
        tabs->setTabText(0, u"Entitäten"_s);
        tabs->setTabText(1, u"Behauptungen und Aussagen"_s);
        m_pane->resize(230, 420);
        QTRY_VERIFY(m_pane->minimumWidth() > 230);
        m_pane->resize(m_pane->minimumSize());
        QVERIFY(tabs->sizeHint().width() <= tabs->width());
    }

    void listsByTypeAndNameAndByNumber()
    {
        m_story->mention(m_story->wire, u"Sandholm"_s, 3);
        m_story->mention(m_story->wire, u"Nordline"_s, 2);
        m_story->mention(m_story->wire, u"Albatros"_s, 2);
        m_story->statement(m_story->wire, u"nobody was hurt"_s);
        m_story->statement(m_story->wire, u"212 people aboard"_s);
        QCOMPARE(names(entities()), QStringList({u"Albatros"_s, u"Nordline"_s, u"Sandholm"_s}));
        QCOMPARE(names(claims()), QStringList({u"nobody was hurt"_s, u"212 people aboard"_s}));
    }

    void filterFindsNamesAndAliases()
    {
        const auto mark = m_story->mention(m_story->wire, u"Mette Lind"_s, 1);
        m_story->mention(m_story->wire, u"Sandholm"_s, 3);
        Entity lind = *m_story->project().entity(m_story->entityOf(mark));
        lind.aliases = {u"the captain"_s};
        m_story->perform(editEntity(m_story->project(), lind));
        QTest::keyClicks(m_pane->findChild<QLineEdit *>(), u"CAPT"_s);
        QCOMPARE(names(entities()), QStringList{u"Mette Lind"_s});
    }

    void enterGoesFromMentionToMention()
    {
        const auto first = m_story->mention(m_story->wire, u"Sandholm"_s, 3);
        const auto second = m_story->mention(m_story->writethru, u"Sandholm"_s, 3);
        QTest::mouseClick(entities()->viewport(), Qt::LeftButton, {},
                          entities()->visualRect(row(entities(), 0)).topLeft() + QPoint(40, 10));
        QCOMPARE(m_entities, std::vector{m_story->entityOf(first)});
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(entities(), Qt::Key_Return);
        QCOMPARE(m_marks, (std::vector{first, second, first}));
    }

    void doubleClickJumps()
    {
        const auto mark = m_story->mention(m_story->wire, u"Sandholm"_s, 3);
        const QPoint name = entities()->visualRect(row(entities(), 0)).topLeft() + QPoint(40, 10);
        QTest::mouseClick(entities()->viewport(), Qt::LeftButton, {}, name);
        QTest::mouseDClick(entities()->viewport(), Qt::LeftButton, {}, name);
        QCOMPARE(m_marks, std::vector{mark});
    }

    void aDotJumpsIntoItsVersion_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("left to right") << Qt::LeftToRight;
        QTest::newRow("right to left") << Qt::RightToLeft;
    }

    void aDotJumpsIntoItsVersion()
    {
        QFETCH(Qt::LayoutDirection, direction);
        m_pane->setLayoutDirection(direction);
        m_story->mention(m_story->wire, u"Sandholm"_s, 3);
        const auto inGazette = m_story->mention(m_story->gazette, u"Sandholm"_s, 3);
        QTest::mouseClick(entities()->viewport(), Qt::LeftButton, {}, dotOf(entities(), 0, 1));
        QVERIFY(m_marks.empty());
        QTest::mouseClick(entities()->viewport(), Qt::LeftButton, {}, dotOf(entities(), 0, 2));
        QCOMPARE(m_marks, std::vector{inGazette});
    }

    void theWindowSelectsWithoutAnEcho()
    {
        m_story->mention(m_story->wire, u"Sandholm"_s, 3);
        const auto claim = m_story->statement(m_story->wire, u"nobody was hurt"_s);
        m_pane->selectMark(claim);
        QCOMPARE(tabs()->currentIndex(), 1);
        QVERIFY(claims()->current() == ui::SubjectId(m_story->claimOf(claim)));
        QVERIFY(!entities()->current());
        m_pane->selectMark(std::nullopt);
        QVERIFY(!claims()->current());
        QVERIFY(m_entities.empty() && m_claims.empty() && m_marks.empty());
    }

    void f2Renames()
    {
        const auto mark = m_story->mention(m_story->wire, u"Sandholm"_s, 3);
        entities()->setCurrentIndex(row(entities(), 0));
        QTest::keyClick(entities(), Qt::Key_F2);
        auto *editor = entities()->viewport()->findChild<QLineEdit *>();
        QVERIFY(editor);
        editor->selectAll();
        QTest::keyClicks(editor, u"Sandholm island"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(m_steps.size(), size_t(1));
        QCOMPARE(m_story->project().entity(m_story->entityOf(mark))->name, u"Sandholm island"_s);
    }

    void deleteRemovesWithAllMentions()
    {
        m_story->mention(m_story->wire, u"Sandholm"_s, 3);
        m_story->mention(m_story->writethru, u"Sandholm"_s, 3);
        entities()->setCurrentIndex(row(entities(), 0));
        QTest::keyClick(entities(), Qt::Key_Delete);
        QCOMPARE(m_steps.size(), size_t(1));
        QCOMPARE(m_story->project().annotations().size(), size_t(0));
    }

    void theMenuChangesTypesAndMerges()
    {
        const auto captain = m_story->mention(m_story->wire, u"Captain"_s, 1);
        const auto lind = m_story->mention(m_story->wire, u"Mette Lind"_s, 1);
        chooseFromMenu(entities(), 0, u"Organization"_s);
        QCOMPARE(m_story->project().entity(m_story->entityOf(captain))->type, m_story->typeWithKey(2));
        chooseFromMenu(entities(), 1, u"Mette Lind"_s);
        QCOMPARE(m_story->entityOf(captain), m_story->entityOf(lind));
        QCOMPARE(m_steps.size(), size_t(2));
    }

    void manyVersionsAreCountedInWords()
    {
        m_story->mention(m_story->wire, u"Sandholm"_s, 3);
        m_pane->setVersions(QList<core::ArticleId>(SubjectDelegate::mostDots + 1, m_story->wire.id));
        QStyleOptionViewItem option;
        option.rect = entities()->visualRect(row(entities(), 0));
        QVERIFY(!SubjectDelegate::dotAt(option, row(entities(), 0), option.rect.center()));
        QVERIFY(!m_pane->grab().isNull());
    }
};

QTEST_MAIN(TestMarksPane)
#include "tst_markspane.moc"
