// SPDX-License-Identifier: MIT
#include "ui/models/changesmodel.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace Qt::StringLiterals;
using core::compare::ChangeClass;
using core::compare::SegmentKind;
using ui::ChangeEntry;
using ui::ChangesModel;

namespace {

ChangeEntry entry(SegmentKind kind, ChangeClass changeClass, const QString &before, const QString &after)
{
    return {1, core::ArticleId::make(), kind, changeClass, false, {}, {}, 3, before, after};
}

} // namespace

class TestChangesModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatChanged_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("text");
        QTest::newRow("replaced") << int(SegmentKind::Replaced) << u"push"_s << u"plan"_s << u"push → plan"_s;
        QTest::newRow("added") << int(SegmentKind::Added) << QString() << u"stationed"_s << u"added: stationed"_s;
        QTest::newRow("removed") << int(SegmentKind::Removed) << u"each"_s << QString() << u"removed: each"_s;
        QTest::newRow("percent signs stay") << int(SegmentKind::Replaced) << u"%2"_s << u"%1"_s << u"%2 → %1"_s;
    }

    void saysWhatChanged()
    {
        QFETCH(int, kind);
        QFETCH(QString, before);
        QFETCH(QString, after);
        ChangesModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const ChangeEntry change = entry(SegmentKind(kind), ChangeClass::Other, before, after);
        model.setChanges(std::span(&change, 1));
        QTEST(model.index(0, ChangesModel::ChangeColumn).data().toString(), "text");
        QCOMPARE(model.index(0, ChangesModel::ChangeColumn).data(ChangesModel::BeforeRole).toString(), before);
        QCOMPARE(model.index(0, ChangesModel::ChangeColumn).data(ChangesModel::AfterRole).toString(), after);
    }

    void namesVersionParagraphAndClass()
    {
        ChangesModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        ChangeEntry change = entry(SegmentKind::Replaced, ChangeClass::Number, u"212"_s, u"214"_s);
        model.setChanges(std::span(&change, 1));
        QCOMPARE(model.index(0, ChangesModel::VersionColumn).data().toString(), u"2"_s);
        model.setVersionNames({u"PTI"_s, u"PTI writethru"_s});
        QCOMPARE(model.index(0, ChangesModel::VersionColumn).data().toString(), u"PTI writethru"_s);
        QCOMPARE(model.index(0, ChangesModel::ParagraphColumn).data().toString(), u"3"_s);
        QCOMPARE(model.index(0, ChangesModel::ClassColumn).data().toString(), u"number"_s);

        change.moved = true;
        model.setChanges(std::span(&change, 1));
        QCOMPARE(model.index(0, ChangesModel::ClassColumn).data().toString(), u"number, moved"_s);
        model.setChanges({});
        QCOMPARE(model.rowCount(), 0);
    }

    void hasAWordForEveryClass()
    {
        for (int changeClass = 0; changeClass <= int(ChangeClass::Other); ++changeClass)
            QVERIFY(!ui::classText(ChangeClass(changeClass)).isEmpty());
    }
};

QTEST_MAIN(TestChangesModel)
#include "tst_changesmodel.moc"
