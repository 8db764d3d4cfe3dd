// SPDX-License-Identifier: MIT
#include "ui/models/changesmodel.h"
#include "ui/views/changespane.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>
#include <QTableView>
#include <QtTest>

using namespace Qt::StringLiterals;
using core::compare::ChangeClass;
using core::compare::SegmentKind;
using ui::ChangeEntry;
using ui::ChangesPane;

class TestChangesPane : public QObject
{
    Q_OBJECT

private:
    std::vector<ChangeEntry> m_changes;
    const QStringList m_texts{u"push 212 "_s, u"plan 214 stationed "_s, u"Doha"_s};
    std::unique_ptr<ChangesPane> m_pane;
    std::vector<int> m_activated;

    QTableView *table() const { return m_pane->findChild<QTableView *>(); }
    QComboBox *classes() const { return m_pane->findChildren<QComboBox *>().value(0); }
    QComboBox *versions() const { return m_pane->findChildren<QComboBox *>().value(1); }

    void click(int row) const
    {
        const QRect cell = table()->visualRect(table()->model()->index(row, ui::ChangesModel::AfterColumn));
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, cell.center());
    }

private Q_SLOTS:
    void init()
    {
        const auto article = core::ArticleId::make();
        const auto entry = [&](ChangeClass about, core::text::Span base, core::text::Span other, int column) {
            const SegmentKind kind = base.isEmpty() ? SegmentKind::Added : SegmentKind::Replaced;
            return ChangeEntry{{kind, about, 0, base, other, 1}, column, article};
        };
        m_changes = {entry(ChangeClass::Other, {0, 4}, {0, 4}, 1), entry(ChangeClass::Number, {5, 8}, {5, 8}, 1),
                     entry(ChangeClass::Other, {}, {9, 18}, 1), entry(ChangeClass::Name, {0, 4}, {0, 4}, 2)};
        m_activated.clear();
        m_pane = std::make_unique<ChangesPane>();
        m_pane->setTheme(ui::lightTheme(m_pane->font()));
        m_pane->resize(600, 240);
        connect(m_pane.get(), &ChangesPane::changeActivated, this, [this](int index) { m_activated.push_back(index); });
        m_pane->show();
        m_pane->setChanges(m_texts, m_changes);
    }

    void cleanup() { m_pane.reset(); }

    void theWordsStayLegibleInANarrowPane()
    {
        m_pane->resize(440, 240);
        QTRY_VERIFY(table()->horizontalScrollBar()->isVisible());
        QTRY_VERIFY(table()->columnWidth(ui::ChangesModel::BeforeColumn) >= 120);
        QTRY_VERIFY(table()->columnWidth(ui::ChangesModel::AfterColumn) >= 120);
        m_pane->resize(1200, 240);
        QTRY_VERIFY(table()->columnWidth(ui::ChangesModel::AfterColumn) > 300);
        QTRY_VERIFY(!table()->horizontalScrollBar()->isVisible());
    }

    void saysWhereNothingChanged()
    {
        m_pane->setChanges({}, {});
        QVERIFY(!table()->isVisible());
        QVERIFY(!classes()->isEnabled());
    }

    void aClickActivatesAChange()
    {
        click(1);
        QCOMPARE(m_activated, std::vector<int>({1}));
    }

    void arrowKeysActivateChanges()
    {
        m_pane->setCurrent(0);
        QVERIFY(m_activated.empty());
        QTest::keyClick(table(), Qt::Key_Down);
        QTest::keyClick(table(), Qt::Key_Down);
        QCOMPARE(m_activated, std::vector<int>({1, 2}));
    }

    void settingTheCurrentOneAnnouncesNothing()
    {
        m_pane->setCurrent(2);
        QCOMPARE(table()->currentIndex().row(), 2);
        m_pane->setCurrent(-1);
        QVERIFY(!table()->currentIndex().isValid());
        m_pane->setCurrent(99);
        QVERIFY(!table()->currentIndex().isValid());
        QVERIFY(m_activated.empty());
    }

    void aClassLeavesItsChangesAndTheirIndexes()
    {
        QCOMPARE(classes()->count(), 4);
        classes()->setCurrentIndex(classes()->findData(int(ChangeClass::Number)));
        QCOMPARE(table()->model()->rowCount(), 1);
        click(0);
        QCOMPARE(m_activated, std::vector<int>({1}));
        m_pane->setCurrent(0);
        QVERIFY(!table()->currentIndex().isValid());
    }

    void wordsAndVersionsNarrowTheList()
    {
        auto *words = m_pane->findChild<QLineEdit *>();
        QTest::keyClicks(words, u"doha"_s);
        QCOMPARE(table()->model()->rowCount(), 1);
        click(0);
        QCOMPARE(m_activated, std::vector<int>({3}));
        words->clear();
        versions()->setCurrentIndex(versions()->findData(1));
        QCOMPARE(table()->model()->rowCount(), 3);
        QVERIFY(versions()->isVisible());
        m_pane->setChanges(m_texts, std::span(m_changes).first(3));
        QVERIFY(!versions()->isVisible());
    }

    void keysFollowWhatTheListLeaves()
    {
        QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
        QVERIFY(!m_pane->steps());
        classes()->setCurrentIndex(classes()->findData(int(ChangeClass::Other)));
        QCOMPARE(m_pane->steps(), std::optional(std::vector<int>({0, 2})));
        m_pane->hide();
        QVERIFY(!m_pane->steps());
    }

    void aHeadSortsAndItsThirdClickSortsNoMore()
    {
        QHeaderView *header = table()->horizontalHeader();
        const QPoint head(header->sectionViewportPosition(ui::ChangesModel::ClassColumn) + 20, header->height() / 2);
        const auto press = [&] { QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, head); };
        press();
        QCOMPARE(m_pane->shown().front(), 3);
        press();
        QCOMPARE(m_pane->shown().back(), 3);
        QCOMPARE(m_pane->shown().front(), 0);
        press();
        const auto shown = m_pane->shown();
        QCOMPARE(std::vector<int>(shown.begin(), shown.end()), std::vector<int>({0, 1, 2, 3}));
    }

    void theChosenClassStaysOverAnotherComparison()
    {
        classes()->setCurrentIndex(classes()->findData(int(ChangeClass::Number)));
        m_pane->setChanges(m_texts, m_changes);
        QCOMPARE(table()->model()->rowCount(), 1);
        m_pane->setChanges(m_texts, std::span(m_changes).first(1));
        QCOMPARE(table()->model()->rowCount(), 1);
        QCOMPARE(classes()->currentIndex(), 0);
    }
};

QTEST_MAIN(TestChangesPane)
#include "tst_changespane.moc"
