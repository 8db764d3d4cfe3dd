// SPDX-License-Identifier: MIT
#include "ui/models/changesmodel.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace Qt::StringLiterals;
using core::compare::ChangeClass;
using core::compare::SegmentKind;
using core::text::Span;
using ui::ChangeEntry;
using ui::ChangesModel;

namespace {

/// Changes one by one, and the texts they stand in.
struct Changes {
    void add(ChangeClass changeClass, const QString &before, const QString &after, int column = 1, int paragraph = 1)
    {
        while (texts.size() <= column)
            texts += QString();
        const auto placed = [](QString &text, const QString &words) {
            const Span span{text.size(), text.size() + words.size()};
            text += words + u' ';
            return span;
        };
        const auto kind = before.isEmpty()  ? SegmentKind::Added
                          : after.isEmpty() ? SegmentKind::Removed
                                            : SegmentKind::Replaced;
        const Span base = placed(texts[0], before);
        const Span other = placed(texts[column], after);
        entries.push_back({{kind, changeClass, 0, base, other, paragraph}, column, core::ArticleId::make()});
    }

    QStringList texts;
    std::vector<ChangeEntry> entries;
};

Changes someChanges()
{
    Changes changes;
    changes.add(ChangeClass::Other, u"push"_s, u"plan"_s, 1, 1);
    changes.add(ChangeClass::Number, u"12"_s, u"19"_s, 1, 4);
    changes.add(ChangeClass::Name, {}, u"Doha"_s, 2, 2);
    changes.add(ChangeClass::Number, u"4,500"_s, u"2,500"_s, 2, 10);
    changes.add(ChangeClass::Other, u"each"_s, {}, 1, 10);
    return changes;
}

QStringList columnOf(const ChangesModel &model, int column)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts += model.index(row, column).data().toString();
    return texts;
}

} // namespace

class TestChangesModel : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ChangesModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en"_s)); }

    void init()
    {
        m_model = std::make_unique<ChangesModel>();
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        const Changes changes = someChanges();
        m_model->setChanges(changes.texts, changes.entries);
    }

    void saysWhatChanged()
    {
        QCOMPARE(columnOf(*m_model, ChangesModel::BeforeColumn),
                 (QStringList{u"push"_s, u"12"_s, {}, u"4,500"_s, u"each"_s}));
        QCOMPARE(columnOf(*m_model, ChangesModel::AfterColumn),
                 (QStringList{u"plan"_s, u"19"_s, u"Doha"_s, u"2,500"_s, {}}));
        QCOMPARE(columnOf(*m_model, ChangesModel::DifferenceColumn), (QStringList{{}, u"+58 %"_s, {}, u"−44 %"_s, {}}));
        QCOMPARE(m_model->index(4, ChangesModel::AfterColumn).data(Qt::AccessibleTextRole).toString(), u"removed"_s);
    }

    void namesVersionParagraphAndClass()
    {
        QCOMPARE(m_model->index(0, ChangesModel::VersionColumn).data().toString(), u"2"_s);
        m_model->setVersionNames({u"PTI"_s, u"PTI writethru"_s, u"TRT"_s});
        QCOMPARE(m_model->index(0, ChangesModel::VersionColumn).data().toString(), u"PTI writethru"_s);
        QCOMPARE(m_model->index(1, ChangesModel::ParagraphColumn).data().toString(), u"4"_s);
        QCOMPARE(m_model->index(1, ChangesModel::ClassColumn).data().toString(), u"number"_s);

        Changes changes = someChanges();
        changes.entries[1].move = 2;
        m_model->setChanges(changes.texts, changes.entries);
        QCOMPARE(m_model->index(1, ChangesModel::ClassColumn).data().toString(), u"number, moved"_s);
        m_model->setChanges({}, {});
        QCOMPARE(m_model->rowCount(), 0);
    }

    void sortsByEveryColumn_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<QList<int>>("ascending");
        QTest::addColumn<QList<int>>("descending");
        QTest::newRow("reading") << -1 << QList<int>{0, 1, 2, 3, 4} << QList<int>{0, 1, 2, 3, 4};
        QTest::newRow("version") << int(ChangesModel::VersionColumn) << QList<int>{0, 1, 4, 2, 3}
                                 << QList<int>{2, 3, 0, 1, 4};
        QTest::newRow("paragraph") << int(ChangesModel::ParagraphColumn) << QList<int>{0, 2, 1, 3, 4}
                                   << QList<int>{3, 4, 1, 2, 0};
        QTest::newRow("class") << int(ChangesModel::ClassColumn) << QList<int>{2, 1, 3, 0, 4}
                               << QList<int>{0, 4, 1, 3, 2};
        QTest::newRow("before") << int(ChangesModel::BeforeColumn) << QList<int>{2, 1, 3, 4, 0}
                                << QList<int>{0, 4, 3, 1, 2};
        QTest::newRow("after") << int(ChangesModel::AfterColumn) << QList<int>{4, 1, 3, 2, 0}
                               << QList<int>{0, 2, 3, 1, 4};
        QTest::newRow("difference") << int(ChangesModel::DifferenceColumn) << QList<int>{3, 1, 0, 2, 4}
                                    << QList<int>{1, 3, 0, 2, 4};
    }
    void sortsByEveryColumn()
    {
        QFETCH(const int, column);
        const QPersistentModelIndex kept(m_model->index(2, 0));
        m_model->sort(column, Qt::AscendingOrder);
        QTEST(QList<int>(m_model->shown().begin(), m_model->shown().end()), "ascending");
        QCOMPARE(kept.row(), m_model->rowOf(2));
        m_model->sort(column, Qt::DescendingOrder);
        QTEST(QList<int>(m_model->shown().begin(), m_model->shown().end()), "descending");
        QCOMPARE(kept.row(), m_model->rowOf(2));
    }

    void filters_data()
    {
        QTest::addColumn<std::optional<ChangeClass>>("changeClass");
        QTest::addColumn<std::optional<int>>("column");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QList<int>>("shown");
        using Class = std::optional<ChangeClass>;
        using Column = std::optional<int>;
        QTest::newRow("nothing") << Class() << Column() << QString() << QList<int>{0, 1, 2, 3, 4};
        QTest::newRow("numbers") << Class(ChangeClass::Number) << Column() << QString() << QList<int>{1, 3};
        QTest::newRow("numbers of one") << Class(ChangeClass::Number) << Column(2) << QString() << QList<int>{3};
        QTest::newRow("a version") << Class() << Column(1) << QString() << QList<int>{0, 1, 4};
        QTest::newRow("words after, any case") << Class() << Column() << u"dOHA"_s << QList<int>{2};
        QTest::newRow("words before") << Class() << Column() << u"each"_s << QList<int>{4};
        QTest::newRow("no such words") << Class() << Column() << u"Kabul"_s << QList<int>{};
    }
    void filters()
    {
        QFETCH(const std::optional<ChangeClass>, changeClass);
        QFETCH(const std::optional<int>, column);
        QFETCH(const QString, words);
        const auto shown = [this] { return QList<int>(m_model->shown().begin(), m_model->shown().end()); };
        m_model->setFilter({changeClass, column, words});
        QTEST(shown(), "shown");
        const Changes again = someChanges();
        m_model->setChanges(again.texts, again.entries);
        QTEST(shown(), "shown");
        m_model->setFilter({});
        QCOMPARE(shown().size(), 5);
    }

    void whoTypesOnNarrows()
    {
        m_model->sort(ChangesModel::DifferenceColumn);
        for (const QString &words : {u"5"_s, u"50"_s, u"500"_s})
            m_model->setFilter({{}, {}, words});
        QCOMPARE(m_model->rowCount(), 1);
        m_model->setFilter({{}, {}, u"p"_s});
        QCOMPARE(columnOf(*m_model, ChangesModel::BeforeColumn), QStringList{u"push"_s});
        QCOMPARE(m_model->rowOf(0), 0);
        QCOMPARE(m_model->rowOf(1), -1);
    }
};

QTEST_MAIN(TestChangesModel)
#include "tst_changesmodel.moc"
