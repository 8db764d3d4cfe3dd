// SPDX-License-Identifier: MIT
#include "tests/support/storyproject.h"
#include "ui/models/claimmatrixmodel.h"
#include "ui/models/claimorder.h"
#include "ui/models/entitymatrixmodel.h"
#include "ui/models/entityorder.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace core::annotation;
using test::StoryProject;
using ui::ClaimMatrixModel;

namespace {

/// A line a claim: "C1: ✓ stated, …, ≠ 12 → 19 ×2".
QString printed(const ClaimMatrixModel &model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        QString line = model.index(row, 0).data(ClaimMatrixModel::ChipRole).toString() + u':';
        QStringList cells;
        for (int column = 1; column < model.columnCount(); ++column)
            cells.append(model.index(row, column).data().toString());
        lines.append(line + u' ' + cells.join(u", "));
    }
    return lines.join(u'\n');
}

} // namespace

class TestClaimMatrixModel : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<StoryProject> m_story;
    std::unique_ptr<ClaimMatrixModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

private Q_SLOTS:
    void init()
    {
        m_story = std::make_unique<StoryProject>();
        m_model = std::make_unique<ClaimMatrixModel>(m_story->source);
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_model->setVersions({m_story->wire.id, m_story->writethru.id, m_story->gazette.id});
    }

    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_story.reset();
    }

    void saysWhoStatesWhat()
    {
        const auto hurt = m_story->statement(m_story->wire, u"nobody was hurt"_s);
        m_story->statement(m_story->gazette, u"nobody was hurt"_s, m_story->claimOf(hurt));
        m_story->statement(m_story->wire, u"212 people aboard"_s);
        m_story->statement(m_story->gazette, u"The coast guard said nobody was hurt"_s, m_story->claimOf(hurt));
        QCOMPARE(printed(*m_model), u"C1: ✓ stated, …, ✓ stated ×2\nC2: ✓ stated, …, …"_s);
        QCOMPARE(m_model->headerData(1, Qt::Horizontal).toString(), u"Coastline Wire"_s);
        QCOMPARE(m_model->index(0, 0).data().toString(), u"nobody was hurt"_s);
    }

    void statementsOfACellInOrder()
    {
        const auto second = m_story->statement(m_story->wire, u"nobody was hurt"_s);
        const auto claim = m_story->claimOf(second);
        const auto first = m_story->statement(m_story->wire, u"ran aground"_s, claim);
        const auto other = m_story->statement(m_story->gazette, u"nobody was hurt"_s, claim);
        QCOMPARE(m_model->statementsAt(m_model->index(0, 1)), (std::vector{first, second}));
        QCOMPARE(m_model->statementsAt(m_model->index(0, 0)), (std::vector{first, second, other}));
    }

    void rowsAndColumnsComeAndGoOneByOne()
    {
        QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
        const auto hurt = m_story->statement(m_story->wire, u"nobody was hurt"_s);
        const auto aboard = m_story->statement(m_story->wire, u"212 people aboard"_s);
        const Step undo = m_story->perform(removeAnnotation(m_story->project(), hurt));
        QCOMPARE(printed(*m_model), u"C2: ✓ stated, …, …"_s);
        m_story->perform(undo);
        QCOMPARE(printed(*m_model), u"C1: ✓ stated, …, …\nC2: ✓ stated, …, …"_s);
        QVERIFY(m_story->project().annotation(aboard));

        m_model->setVersions({m_story->gazette.id, m_story->wire.id});
        QCOMPARE(printed(*m_model), u"C1: …, ✓ stated\nC2: …, ✓ stated"_s);
        m_story->perform(removeArticle(m_story->project(), m_story->gazette.id));
        QCOMPARE(printed(*m_model), u"C1: ✓ stated\nC2: ✓ stated"_s);
        QCOMPARE(reset.size(), 0);
    }

    void whatRestsMeetsNothingThatIsGone()
    {
        const auto hurt = m_story->statement(m_story->wire, u"nobody was hurt"_s);
        m_story->statement(m_story->gazette, u"nobody was hurt"_s, m_story->claimOf(hurt));
        m_model->setFollowing(false);
        QCOMPARE(printed(*m_model), u"C1: ✓ stated, …, ✓ stated"_s);
        m_story->perform(removeAnnotation(m_story->project(), hurt));
        QCOMPARE(printed(*m_model), u"C1: …, …, ✓ stated"_s); // whoever asks is told what is
        m_model->setFollowing(true);
        QCOMPARE(printed(*m_model), u"C1: …, …, ✓ stated"_s);
    }

    void oneStatementTouchesOneRow()
    {
        const auto hurt = m_story->statement(m_story->wire, u"nobody was hurt"_s);
        m_story->statement(m_story->wire, u"212 people aboard"_s);
        QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        m_story->statement(m_story->gazette, u"nobody was hurt"_s, m_story->claimOf(hurt));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().at(0).toModelIndex().row(), 0);
    }

    void valuesShow()
    {
        const auto aboard = m_story->statement(m_story->wire, u"212 people aboard"_s);
        m_story->statement(m_story->writethru, u"214 people aboard"_s, m_story->claimOf(aboard));
        const QModelIndex cell = m_model->index(0, 2);
        QCOMPARE(cell.data().toString(), u"≠ 212 → 214"_s);
        QCOMPARE(cell.data(ClaimMatrixModel::StateRole).toInt(), int(ClaimState::DifferentValue));
        QCOMPARE(cell.data(ClaimMatrixModel::DisagreementRole).toInt(), 1);
        QVERIFY(cell.data(Qt::ToolTipRole).toString().contains(u"“214 people aboard” – said by the article itself"_s));
        QCOMPARE(cell.data(Qt::AccessibleTextRole).toString(),
                 u"C1, Coastline Wire writethru: different value: 212 → 214"_s);
        m_model->setVersions({m_story->wire.id, m_story->writethru.id}, m_story->writethru.id);
        QCOMPARE(printed(*m_model), u"C1: ≠ 214 → 212, ✓ stated"_s);
        QCOMPARE(m_model->headerData(2, Qt::Horizontal).toString(), u"Coastline Wire writethru (base)"_s);
    }

    void anotherNameOfASpeakerIsTheSameSpeaker()
    {
        const auto hurt = m_story->statement(m_story->wire, u"nobody was hurt"_s);
        const auto other = m_story->statement(m_story->gazette, u"nobody was hurt"_s, m_story->claimOf(hurt));
        for (const auto &[mark, saidBy] : {std::pair(hurt, u"Mette Lind"_s), std::pair(other, u"the captain"_s)}) {
            auto statement = std::get<Statement>(*m_story->project().annotation(mark));
            statement.saidBy = saidBy;
            m_story->perform(editAnnotation(m_story->project(), statement, StoryProject::author()));
        }
        QCOMPARE(m_model->index(0, 3).data().toString(), u"⇄ the captain"_s);
        const auto mention = m_story->mention(m_story->wire, u"Mette Lind"_s, 1);
        Entity lind = *m_story->project().entity(m_story->entityOf(mention));
        lind.aliases.append(u"the captain"_s);
        m_story->perform(editEntity(m_story->project(), lind));
        QCOMPARE(m_model->index(0, 3).data().toString(), u"✓ stated"_s);
    }

    void whatIsNotMarkedIsSought()
    {
        m_story->statement(m_story->wire, u"nobody was hurt"_s);
        m_story->statement(m_story->wire, u"Lind has commanded it for four years"_s);
        QSignalSpy searched(m_model.get(), &ClaimMatrixModel::searched);
        m_model->setSearching(true);
        QVERIFY(searched.wait());
        QCOMPARE(m_model->index(0, 3).data(ClaimMatrixModel::StateRole).toInt(), int(ClaimState::NotMarked));
        QCOMPARE(m_model->index(1, 3).data(ClaimMatrixModel::StateRole).toInt(), int(ClaimState::NotRead));
        QVERIFY(m_model->index(0, 3).data().toString().startsWith(u"? not marked "));

        ReadPassages read;
        read.add(m_story->gazette.id, u"Ida"_s, {0, m_story->gazette.text.size()});
        m_model->setRead(read, u"Bo"_s);
        QCOMPARE(m_model->index(1, 3).data(ClaimMatrixModel::StateRole).toInt(), int(ClaimState::NotRead));
        m_model->setRead(read, u"Ida"_s);
        QCOMPARE(m_model->index(1, 3).data(ClaimMatrixModel::StateRole).toInt(), int(ClaimState::Absent));

        // What was found is known at once when it is asked for again.
        m_model->setSearching(false);
        m_model->setVersions({m_story->wire.id});
        m_model->setVersions({m_story->wire.id, m_story->gazette.id});
        m_model->setSearching(true);
        QVERIFY(searched.wait());
        QCOMPARE(m_model->index(1, 2).data(ClaimMatrixModel::StateRole).toInt(), int(ClaimState::Absent));
    }

    void absenceComesAndGoes()
    {
        const auto claim = m_story->claimOf(m_story->statement(m_story->wire, u"nobody was hurt"_s));
        const Step undo = m_story->perform(
            confirmAbsence(m_story->project(), claim, m_story->writethru.id, 0.25f, StoryProject::author()));
        QCOMPARE(printed(*m_model), u"C1: ✓ stated, ⊘ confirmed absent, …"_s);
        QVERIFY(m_model->index(0, 2).data(Qt::ToolTipRole).toString().contains(u"Ida"));
        m_story->perform(undo);
        QCOMPARE(printed(*m_model), u"C1: ✓ stated, …, …"_s);
    }

    void claimsOfOtherStoriesStayOut()
    {
        m_story->statement(m_story->letter, u"Harbour dues will rise"_s);
        QCOMPARE(m_model->rowCount(), 0);
        const auto claim = m_story->claimOf(m_story->statement(m_story->letter, u"3 percent"_s));
        m_story->statement(m_story->wire, u"nobody was hurt"_s, claim);
        QCOMPARE(m_model->rowCount(), 1);
    }

    void entitiesAreListedByWhatEachVersionCallsThem()
    {
        ui::EntityMatrixModel model(m_story->source);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        ui::EntityOrder order;
        QAbstractItemModelTester orderTester(&order, QAbstractItemModelTester::FailureReportingMode::QtTest);
        order.setSourceModel(&model);
        model.setReading(true);
        model.setVersions({m_story->wire.id, m_story->gazette.id, m_story->daily.id});
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        const auto lind = m_story->mention(m_story->wire, u"Mette Lind"_s, 1);
        m_story->mention(m_story->wire, u"Sandholm"_s, 3);
        auto other
            = std::get<Mention>(*m_story->project().annotation(m_story->mention(m_story->daily, u"Captain Lind"_s, 1)));
        other.entity = m_story->entityOf(lind);
        m_story->perform(editAnnotation(m_story->project(), other, StoryProject::author()));
        QTRY_VERIFY(model.isUpToDate());
        QCOMPARE(order.rowCount(), 2);
        const auto text = [&](int row, int column) { return order.index(row, column).data().toString(); };
        QCOMPARE(text(0, 0), u"Mette Lind"_s);
        QCOMPARE(text(0, 1), u"Mette Lind"_s);
        QCOMPARE(text(0, 2), u"○ not read yet"_s);
        QCOMPARE(text(0, 3), u"Captain Lind"_s);
        QCOMPARE(model.mentionsAt(order.mapToSource(order.index(0, 3))), std::vector{other.mark.id});
        QVERIFY(order.index(0, 0).data(ui::EntityMatrixModel::FilterRole).toString().contains(u"Captain Lind"));

        ReadPassages read;
        read.add(m_story->gazette.id, u"Ida"_s, {0, m_story->gazette.text.size()});
        model.setRead(read, u"Ida"_s);
        QCOMPARE(text(0, 2), u"∅ absent"_s);
        QCOMPARE(text(1, 2), u"? not marked: Sandholm"_s);
        m_story->mention(m_story->gazette, u"off Sandholm"_s, 2); // as another thing
        QTRY_COMPARE(text(2, 2), u"∅ absent"_s);

        const Step undo = m_story->perform(removeAnnotation(m_story->project(), other.mark.id));
        QTRY_VERIFY(text(0, 3).startsWith(u'○'));
        m_story->perform(undo);
        QTRY_COMPARE(text(0, 3), u"Captain Lind"_s);
        m_story->perform(removeArticle(m_story->project(), m_story->gazette.id));
        QCOMPARE(model.columnCount(), 3);
        QTRY_VERIFY(model.isUpToDate());
        QCOMPARE(reset.size(), 0);
    }

    void claimsAreOrderedAndFiltered()
    {
        const auto hurt = m_story->statement(m_story->wire, u"The coast guard said nobody was hurt"_s);
        const auto aboard = m_story->statement(m_story->wire, u"212 people aboard"_s);
        m_story->statement(m_story->writethru, u"214 people aboard"_s, m_story->claimOf(aboard));
        Claim disputed = *m_story->project().claim(m_story->claimOf(aboard));
        disputed.status = CheckStatus::Disputed;
        m_story->perform(editClaim(m_story->project(), disputed));
        ui::ClaimOrder order;
        QAbstractItemModelTester tester(&order, QAbstractItemModelTester::FailureReportingMode::QtTest);
        order.setSourceModel(m_model.get());
        const auto chips = [&] {
            QStringList listed;
            for (int row = 0; row < order.rowCount(); ++row)
                listed += order.index(row, 0).data(ClaimMatrixModel::ChipRole).toString();
            return listed;
        };
        using enum ui::ClaimOrder::By;
        const QStringList byNumber{u"C1"_s, u"C2"_s};
        const QStringList turned{u"C2"_s, u"C1"_s};
        QCOMPARE(chips(), byNumber);
        for (const auto by : {Label, Status, Stated, Disagreement}) {
            order.sortBy(by);
            QCOMPARE(chips(), turned);
        }
        m_story->statement(m_story->writethru, u"The coast guard said two passengers were hurt"_s,
                           m_story->claimOf(hurt));
        m_story->statement(m_story->gazette, u"The coast guard said nobody was hurt"_s, m_story->claimOf(hurt));
        order.sortBy(Stated);
        QCOMPARE(chips(), byNumber);
        order.setState(int(ClaimState::Denied));
        QCOMPARE(chips(), QStringList{u"C1"_s});
        order.setState(std::nullopt);
        order.setWords(u"214 PEOPLE"_s); // in a quote
        QCOMPARE(chips(), QStringList{u"C2"_s});
    }
};

QTEST_MAIN(TestClaimMatrixModel)
#include "tst_claimmatrixmodel.moc"
