// SPDX-License-Identifier: MIT
#include "ui/models/changesmodel.h"
#include "ui/views/changespane.h"

#include <QComboBox>
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
    std::unique_ptr<ChangesPane> m_pane;
    std::vector<int> m_activated;

    QTableView *table() const { return m_pane->findChild<QTableView *>(); }
    QComboBox *classes() const { return m_pane->findChild<QComboBox *>(); }

    void click(int row) const
    {
        const QRect cell = table()->visualRect(table()->model()->index(row, ui::ChangesModel::ChangeColumn));
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, cell.center());
    }

private Q_SLOTS:
    void init()
    {
        const auto article = core::ArticleId::make();
        const auto entry = [&](SegmentKind kind, ChangeClass about, const QString &before, const QString &after) {
            return ChangeEntry{1, article, kind, about, false, {}, {}, 1, before, after};
        };
        m_changes = {entry(SegmentKind::Replaced, ChangeClass::Other, u"push"_s, u"plan"_s),
                     entry(SegmentKind::Replaced, ChangeClass::Number, u"212"_s, u"214"_s),
                     entry(SegmentKind::Added, ChangeClass::Other, {}, u"stationed"_s)};
        m_activated.clear();
        m_pane = std::make_unique<ChangesPane>();
        m_pane->setTheme(ui::lightTheme(m_pane->font()));
        m_pane->resize(600, 240);
        connect(m_pane.get(), &ChangesPane::changeActivated, this, [this](int index) { m_activated.push_back(index); });
        m_pane->show();
        m_pane->setChanges(m_changes);
    }

    void cleanup() { m_pane.reset(); }

    void saysWhereNothingChanged()
    {
        m_pane->setChanges({});
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
        QCOMPARE(classes()->count(), 3);
        classes()->setCurrentIndex(classes()->findData(int(ChangeClass::Number)));
        QCOMPARE(table()->model()->rowCount(), 1);
        click(0);
        QCOMPARE(m_activated, std::vector<int>({1}));
        m_pane->setCurrent(0);
        QVERIFY(!table()->currentIndex().isValid());
    }

    void theChosenClassStaysOverAnotherComparison()
    {
        classes()->setCurrentIndex(classes()->findData(int(ChangeClass::Number)));
        m_pane->setChanges(m_changes);
        QCOMPARE(table()->model()->rowCount(), 1);
        m_pane->setChanges(std::span(m_changes).first(1));
        QCOMPARE(table()->model()->rowCount(), 1);
        QCOMPARE(classes()->currentIndex(), 0);
    }
};

QTEST_MAIN(TestChangesPane)
#include "tst_changespane.moc"
