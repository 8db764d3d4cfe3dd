// SPDX-License-Identifier: MIT
#include "tests/support/show.h"
#include "tests/support/storyproject.h"
#include "ui/delegates/occurrencedelegate.h"
#include "ui/views/occurrencespane.h"
#include "ui/views/panetitle.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using core::text::Span;
using test::StoryProject;
using ui::OccurrencesModel;
using ui::OccurrencesPane;
using ui::Passage;

class TestOccurrencesPane : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<StoryProject> m_story;
    std::unique_ptr<OccurrencesPane> m_pane;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    std::vector<core::annotation::Step> m_steps;
    std::vector<Passage> m_activated;
    int m_left = 0;

    QListView *list() const { return m_pane->findChild<QListView *>(); }
    QLineEdit *field() const { return m_pane->findChild<QLineEdit *>(); }
    OccurrencesModel &model() const { return *m_pane->findChild<OccurrencesModel *>(); }
    QString info() const { return m_pane->findChild<ui::PaneTitle *>()->info(); }

    template<class Widget>
    Widget *named(const QString &text) const
    {
        for (Widget *widget : m_pane->findChildren<Widget *>()) {
            if (widget->text().remove(u'&').startsWith(text))
                return widget;
        }
        return nullptr;
    }
    QComboBox *box(const QString &accessibleName) const
    {
        for (QComboBox *found : m_pane->findChildren<QComboBox *>()) {
            if (found->accessibleName() == accessibleName)
                return found;
        }
        return nullptr;
    }
    QComboBox *scope() const { return box(u"Where to look"_s); }
    QComboBox *subject() const { return box(u"What to mark the places as"_s); }
    QPushButton *markButton() const { return named<QPushButton>(u"Mark"_s); }

    Passage placeOf(const core::article::Article &article, const QString &words) const
    {
        return {article.id, m_story->wordsIn(article, words).hull()};
    }

    /// Looks for \a words and waits for \a places.
    void lookFor(const core::article::Article &article, const QString &words, int places)
    {
        m_pane->lookFor(placeOf(article, words));
        QTRY_COMPARE(model().rowCount(), places);
    }

    QString status(int row) const { return model().index(row).data(OccurrencesModel::StatusRole).toString(); }
    bool isTicked(int row) const { return model().index(row).data(Qt::CheckStateRole).toInt() == Qt::Checked; }
    void press(int key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(list(), Qt::Key(key), modifiers); }

private Q_SLOTS:
    void init()
    {
        m_story = std::make_unique<StoryProject>();
        m_pane = std::make_unique<OccurrencesPane>(m_story->source);
        m_pane->setTheme(ui::lightTheme(m_pane->font()));
        m_pane->setAuthor(&StoryProject::author);
        m_pane->resize(900, 240);
        m_tester = std::make_unique<QAbstractItemModelTester>(&model(),
                                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_steps.clear();
        test::answerApart(*m_pane, *m_story, m_steps);
        m_activated.clear();
        m_left = 0;
        const auto activate = [this](core::ArticleId article, Span span) { m_activated.push_back({article, span}); };
        connect(m_pane.get(), &OccurrencesPane::passageActivated, this, activate);
        connect(m_pane.get(), &OccurrencesPane::passageReached, this, activate);
        connect(m_pane.get(), &OccurrencesPane::left, this, [this] { ++m_left; });
        m_pane->show();
        m_pane->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
    }

    void cleanup()
    {
        m_tester.reset();
        m_pane.reset();
        m_story.reset();
    }

    void saysWhatToDoWhileEmpty()
    {
        QVERIFY(!list()->isVisible());
        QVERIFY(!markButton()->isEnabled());
        QVERIFY(named<QLabel>(u"Select a name"_s));
    }

    void marksWhatIsTickedInOneStep()
    {
        lookFor(m_story->wire, u"Sandholm"_s, 5);
        QCOMPARE(info(), u"5 of 5 place(s)"_s);
        QCOMPARE(markButton()->text(), u"Mark 5 occurrence(s)"_s);
        QTRY_VERIFY(list()->hasFocus());
        press(Qt::Key_3);
        QCOMPARE(subject()->currentText(), u"3 Place"_s);
        press(Qt::Key_Up);
        press(Qt::Key_Space);
        QVERIFY(!isTicked(0));
        QCOMPARE(markButton()->text(), u"Mark 4 occurrence(s)"_s);
        press(Qt::Key_Return);
        QCOMPARE(m_steps.size(), size_t(1));
        QCOMPARE(m_steps[0].name, u"Mark 4 occurrence(s) of “Sandholm”"_s);
        QCOMPARE(m_left, 1);
        QCOMPARE(m_story->project().entities().size(), size_t(1));
        QCOMPARE(m_story->project().annotations().size(), size_t(4));
        QCOMPARE(status(1), u"marked already"_s);
        QVERIFY(!model().index(1).flags().testFlag(Qt::ItemIsUserCheckable));
        QVERIFY(!model().setData(model().index(1), Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(status(0), QString());
        QVERIFY(!isTicked(0));
    }

    void staysInTheVersionOrGoesThroughAllArticles_data()
    {
        QTest::addColumn<int>("scope");
        QTest::addColumn<int>("places");
        QTest::newRow("version") << 0 << 1;
        QTest::newRow("story") << 1 << 2;
        QTest::newRow("project") << 2 << 3;
    }

    void staysInTheVersionOrGoesThroughAllArticles()
    {
        QFETCH(int, scope);
        QFETCH(int, places);
        m_pane->lookFor(placeOf(m_story->wire, u"on"_s));
        this->scope()->setCurrentIndex(scope);
        Q_EMIT this->scope()->activated(scope);
        QTRY_COMPARE(model().rowCount(), places);
    }

    void letterCaseFormsAndCompounds()
    {
        lookFor(m_story->wire, u"ferry"_s, 4);
        named<QCheckBox>(u"Match case"_s)->click();
        QTRY_COMPARE(model().rowCount(), 3);
        lookFor(m_story->writethru, u"passengers"_s, 4);
        named<QCheckBox>(u"Forms"_s)->click();
        QTRY_COMPARE(model().rowCount(), 4);
    }

    void anAbbreviationMatchesByCase()
    {
        lookFor(m_story->wire, u"SANDHOLM"_s, 2);
        QVERIFY(named<QCheckBox>(u"Match case"_s)->isChecked());
        lookFor(m_story->wire, u"Sandholm"_s, 5);
        QVERIFY(!named<QCheckBox>(u"Match case"_s)->isChecked());
    }

    void theWordAtTheCaretIsMeant()
    {
        Passage caret = placeOf(m_story->wire, u"Albatros"_s);
        caret.span = {caret.span.begin + 3, caret.span.begin + 3};
        m_pane->lookFor(caret);
        QCOMPARE(field()->text(), u"Albatros"_s);
        QTRY_COMPARE(model().rowCount(), 3);
    }

    void aMarkGoesOnAsItself()
    {
        const auto mark = m_story->mention(m_story->wire, u"Captain Mette Lind"_s, 1);
        m_pane->lookFor(placeOf(m_story->wire, u"Lind"_s), m_story->entityOf(mark));
        QTRY_COMPARE(model().rowCount(), 4);
        QCOMPARE(subject()->currentText(), u"Captain Mette Lind (Person)"_s);
        QCOMPARE(status(0), u"marked already"_s);
        QTRY_VERIFY(list()->hasFocus());
        press(Qt::Key_Enter, Qt::ControlModifier);
        QCOMPARE(m_story->project().mentionsOf(m_story->entityOf(mark)).size(), size_t(4));
        QCOMPARE(m_story->project().entities().size(), size_t(1));
    }

    void whatLiesInAnotherMarkIsTickedByHand()
    {
        m_story->mention(m_story->wire, u"Captain Mette Lind"_s, 1);
        lookFor(m_story->wire, u"Lind"_s, 4);
        QCOMPARE(status(0), u"in “Captain Mette Lind”"_s);
        QVERIFY(!isTicked(0));
        QVERIFY(isTicked(1));
        QVERIFY(model().index(0).data(Qt::AccessibleTextRole).toString().endsWith(u"(in “Captain Mette Lind”)"));
        QTRY_VERIFY(list()->hasFocus());
        press(Qt::Key_C);
        QCOMPARE(subject()->currentText(), u"C Claim"_s);
        QCOMPARE(status(0), QString());
    }

    void allAndNone()
    {
        lookFor(m_story->wire, u"Sandholm"_s, 5);
        named<QPushButton>(u"Tick none"_s)->click();
        QCOMPARE(model().ticked(), 0);
        QVERIFY(!markButton()->isEnabled());
        named<QPushButton>(u"Tick all"_s)->click();
        QCOMPARE(model().ticked(), 5);
        QTRY_VERIFY(list()->hasFocus() || (list()->setFocus(), false));
        press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(model().ticked(), 0);
        press(Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(model().ticked(), 5);
    }

    void theMouseTicksAndShows()
    {
        lookFor(m_story->wire, u"Sandholm"_s, 5);
        const QModelIndex second = model().index(1);
        const QRect row = list()->visualRect(second);
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, row.center());
        QVERIFY(!m_activated.empty());
        QCOMPARE(m_activated.back().span, model().hitAt(1).span);
        QVERIFY(isTicked(1));
        QStyleOptionViewItem option;
        option.initFrom(list()->viewport());
        option.widget = list();
        option.rect = row;
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, ui::OccurrenceDelegate::boxRect(option).center());
        QVERIFY(!isTicked(1));
        QTest::mouseClick(markButton(), Qt::LeftButton);
        QCOMPARE(m_story->project().annotations().size(), size_t(4));
    }

    void otherWordsCanBeTyped()
    {
        lookFor(m_story->wire, u"Captain Mette Lind"_s, 2);
        field()->setFocus();
        field()->selectAll();
        QTest::keyClicks(field(), u"mette  lind's"_s);
        QTRY_COMPARE(model().rowCount(), 2);
        QTest::keyClick(field(), Qt::Key_Return);
        QTRY_VERIFY(list()->hasFocus());
        press(Qt::Key_Return);
        QCOMPARE(m_story->project().entities().begin()->second.name, u"mette lind"_s);
    }

    void escapeGoesBackToTheSelection()
    {
        lookFor(m_story->wire, u"Sandholm"_s, 5);
        QTRY_VERIFY(list()->hasFocus());
        press(Qt::Key_Escape);
        QCOMPARE(m_left, 1);
        QCOMPARE(m_activated.back().span, placeOf(m_story->wire, u"Sandholm"_s).span);
        QVERIFY(m_steps.empty());
    }

    void followsTheProject()
    {
        lookFor(m_story->wire, u"Sandholm"_s, 5);
        const auto undo = m_story->perform(removeArticle(m_story->project(), m_story->writethru.id));
        QTRY_COMPARE(model().rowCount(), 3);
        m_story->perform(undo);
        QTRY_COMPARE(model().rowCount(), 5);
        m_story->perform(removeArticle(m_story->project(), m_story->wire.id));
        QTRY_COMPARE(model().rowCount(), 0);
        QCOMPARE(field()->text(), QString());
    }

    void whatHappensUnseenIsFollowedLater()
    {
        lookFor(m_story->wire, u"Sandholm"_s, 5);
        m_pane->hide();
        m_story->perform(removeArticle(m_story->project(), m_story->writethru.id));
        m_story->mention(m_story->wire, u"Sandholm"_s, 3);
        QTest::qWait(30);
        QCOMPARE(model().rowCount(), 5);
        m_pane->show();
        QTRY_COMPARE(model().rowCount(), 3);
        QVERIFY((QStringList{status(0), status(1), status(2)}.contains(u"in “Sandholm”"_s)));
    }

    void theNewestWordsWin()
    {
        m_pane->lookFor(placeOf(m_story->wire, u"the"_s));
        lookFor(m_story->wire, u"Nordline"_s, 2);
        QTest::qWait(30);
        QCOMPARE(model().rowCount(), 2);
    }
};

QTEST_MAIN(TestOccurrencesPane)
#include "tst_occurrencespane.moc"
