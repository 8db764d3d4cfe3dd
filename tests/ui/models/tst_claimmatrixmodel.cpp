// SPDX-License-Identifier: MIT
#include "tests/support/storyproject.h"
#include "ui/models/claimmatrixmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace core::annotation;
using test::StoryProject;
using ui::ClaimMatrixModel;

namespace {

/// A line a claim: "C1: stated — stated ×2".
QString printed(const ClaimMatrixModel &model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        QString line = model.index(row, 0).data(ClaimMatrixModel::ChipRole).toString() + u':';
        for (int column = 1; column < model.columnCount(); ++column)
            line += u' ' + model.index(row, column).data().toString();
        lines.append(line);
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
        m_story->statement(m_story->gazette, u"late all week"_s, m_story->claimOf(hurt));
        QCOMPARE(printed(*m_model), u"C1: stated — stated ×2\nC2: stated — —"_s);
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
        QCOMPARE(printed(*m_model), u"C2: stated — —"_s);
        m_story->perform(undo);
        QCOMPARE(printed(*m_model), u"C1: stated — —\nC2: stated — —"_s);
        QVERIFY(m_story->project().annotation(aboard));

        m_model->setVersions({m_story->gazette.id, m_story->wire.id});
        QCOMPARE(printed(*m_model), u"C1: — stated\nC2: — stated"_s);
        m_story->perform(removeArticle(m_story->project(), m_story->gazette.id));
        QCOMPARE(printed(*m_model), u"C1: stated\nC2: stated"_s);
        QCOMPARE(reset.size(), 0);
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

    void neverSaysThatSomethingIsAbsent()
    {
        m_story->statement(m_story->wire, u"nobody was hurt"_s);
        QCOMPARE(m_model->index(0, 2).data().toString(), u"—"_s);
        QCOMPARE(m_model->index(0, 2).data(Qt::AccessibleTextRole).toString(), u"0 statement(s)"_s);
        QCOMPARE(m_model->index(0, 2).data(Qt::ToolTipRole).toString(), u"<qt>No statement is marked here.</qt>"_s);
    }
};

QTEST_MAIN(TestClaimMatrixModel)
#include "tst_claimmatrixmodel.moc"
