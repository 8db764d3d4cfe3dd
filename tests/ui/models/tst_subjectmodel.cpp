// SPDX-License-Identifier: MIT
#include "tests/support/storyproject.h"
#include "ui/models/claimmodel.h"
#include "ui/models/entitymodel.h"
#include "ui/models/subjectfacts.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace core::annotation;
using test::StoryProject;
using ui::ClaimModel;
using ui::EntityModel;
using ui::SubjectModel;

class TestSubjectModel : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<StoryProject> m_story;
    std::unique_ptr<EntityModel> m_entities;
    std::unique_ptr<ClaimModel> m_claims;
    std::vector<std::unique_ptr<QAbstractItemModelTester>> m_testers;
    std::vector<Step> m_steps;

    /// "text [children] | detail", one after the other.
    static QString tree(const QAbstractItemModel &model, const QModelIndex &parent = {})
    {
        QStringList rows;
        for (int row = 0; row < model.rowCount(parent); ++row) {
            const QModelIndex index = model.index(row, 0, parent);
            QString text = index.data().toString();
            if (model.hasChildren(index))
                text += u" ["_s + tree(model, index) + u']';
            const QString detail = index.data(ui::FactsModel::DetailRole).toString();
            rows.append(detail.isEmpty() ? text : QString(text + u" | "_s + detail));
        }
        return rows.join(u", "_s);
    }

private Q_SLOTS:
    void init()
    {
        m_story = std::make_unique<StoryProject>();
        m_entities = std::make_unique<EntityModel>(m_story->source);
        m_claims = std::make_unique<ClaimModel>(m_story->source);
        for (SubjectModel *model :
             {static_cast<SubjectModel *>(m_entities.get()), static_cast<SubjectModel *>(m_claims.get())}) {
            m_testers.push_back(std::make_unique<QAbstractItemModelTester>(
                model, QAbstractItemModelTester::FailureReportingMode::QtTest));
            model->setVersions({m_story->wire.id, m_story->writethru.id, m_story->gazette.id});
            test::answer(*model, *m_story, m_steps);
        }
        m_steps.clear();
    }

    void cleanup()
    {
        m_testers.clear();
        m_entities.reset();
        m_claims.reset();
        m_story.reset();
    }

    void anEntitySaysWhatItIs()
    {
        const auto mark = m_story->mention(m_story->wire, u"Mette Lind"_s, 1);
        m_story->mention(m_story->writethru, u"Mette Lind"_s, 1);
        Entity entity = *m_story->project().entity(m_story->entityOf(mark));
        entity.aliases = {u"Lind"_s};
        entity.wikidata = u"Q42"_s;
        m_story->perform(editEntity(m_story->project(), entity));

        QCOMPARE(m_entities->rowCount(), 1);
        const QModelIndex index = m_entities->index(0);
        QCOMPARE(index.data().toString(), u"Mette Lind"_s);
        QCOMPARE(index.data(SubjectModel::DetailRole).toString(), u"Person · Q42 · also “Lind” · 2 mention(s)"_s);
        QCOMPARE(index.data(SubjectModel::TypeColorRole).toInt(), 1);
        QCOMPARE(index.data(SubjectModel::CountsRole).value<QList<int>>(), QList<int>({1, 1, 0}));
    }

    void aClaimSaysWhatItIs()
    {
        const auto mark = m_story->statement(m_story->wire, u"nobody was hurt"_s);
        m_story->statement(m_story->gazette, u"nobody was hurt"_s, m_story->claimOf(mark));
        const QModelIndex index = m_claims->index(0);
        QCOMPARE(index.data(SubjectModel::ChipRole).toString(), u"C1"_s);
        QCOMPARE(index.data().toString(), u"nobody was hurt"_s);
        QCOMPARE(index.data(SubjectModel::DetailRole).toString(), u"Unchecked · 2 statement(s)"_s);
        QCOMPARE(index.data(SubjectModel::CountsRole).value<QList<int>>(), QList<int>({1, 0, 1}));
    }

    void oneMarkTouchesOneRow()
    {
        m_story->mention(m_story->wire, u"Albatros"_s, 2);
        const auto lind = m_story->mention(m_story->wire, u"Mette Lind"_s, 1);
        QSignalSpy reset(m_entities.get(), &QAbstractItemModel::modelReset);
        QSignalSpy inserted(m_entities.get(), &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(m_entities.get(), &QAbstractItemModel::rowsRemoved);
        QSignalSpy changed(m_entities.get(), &QAbstractItemModel::dataChanged);

        const auto second = m_story->mention(m_story->writethru, u"Mette Lind"_s, 1);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().at(0).toModelIndex(), m_entities->indexOf(m_story->entityOf(lind)));
        QCOMPARE(inserted.size(), 0);

        m_story->perform(removeAnnotation(m_story->project(), second));
        QCOMPARE(removed.size(), 0);
        m_story->perform(removeAnnotation(m_story->project(), lind));
        QCOMPARE(removed.size(), 1);
        QCOMPARE(m_entities->rowCount(), 1);
        QCOMPARE(reset.size(), 0);
    }

    void removingAnArticleLowersTheCounts()
    {
        m_story->mention(m_story->wire, u"Mette Lind"_s, 1);
        m_story->mention(m_story->writethru, u"Mette Lind"_s, 1);
        QCOMPARE(m_entities->index(0).data(SubjectModel::CountsRole).value<QList<int>>(), QList<int>({1, 1, 0}));
        const Step undo = m_story->perform(removeArticle(m_story->project(), m_story->writethru.id));
        QCOMPARE(m_entities->index(0).data(SubjectModel::CountsRole).value<QList<int>>(), QList<int>({1, 0, 0}));
        m_story->perform(undo);
        QCOMPARE(m_entities->index(0).data(SubjectModel::CountsRole).value<QList<int>>(), QList<int>({1, 1, 0}));
    }

    void marksComeInTheOrderOfReading()
    {
        const auto late = m_story->mention(m_story->writethru, u"Sandholm"_s, 3);
        const auto outside = m_story->mention(m_story->daily, u"Nordline"_s, 2);
        const auto early = m_story->mention(m_story->wire, u"Sandholm"_s, 3);
        QCOMPARE(m_entities->marksOf(m_story->entityOf(late)), (std::vector{early, late}));
        QCOMPARE(m_entities->marksOf(m_story->entityOf(outside)), std::vector{outside});
        QCOMPARE(m_entities->SubjectModel::subjectOf(late), std::optional<ui::SubjectId>(m_story->entityOf(early)));
        QVERIFY(!m_claims->SubjectModel::subjectOf(late));
    }

    void renamingKeepsTheMarkedWordsAsAnAlias()
    {
        const auto mark = m_story->mention(m_story->daily, u"Lind"_s, 1);
        QVERIFY(m_entities->setData(m_entities->index(0), u"Mette Lind"_s));
        QCOMPARE(m_steps.size(), 1);
        const Entity &entity = *m_story->project().entity(m_story->entityOf(mark));
        QCOMPARE(entity.name, u"Mette Lind"_s);
        QCOMPARE(entity.aliases, QStringList{u"Lind"_s});
        QVERIFY(!m_entities->setData(m_entities->index(0), u" "_s));
    }

    void renamedTypesShowAtOnce()
    {
        m_story->mention(m_story->wire, u"Mette Lind"_s, 1);
        EntityType type = *m_story->project().type(m_story->typeWithKey(1));
        const EntityType before = type;
        type.name = u"Mariner"_s;
        m_story->perform({u"Rename type"_s, {Replaced{before, type}}});
        QVERIFY(m_entities->index(0).data(SubjectModel::DetailRole).toString().startsWith(u"Mariner"));
    }

    void factsAboutAnEntityFollowTheProject()
    {
        const auto lind = m_story->mention(m_story->wire, u"Mette Lind"_s, 1);
        const core::EntityId entity = m_story->entityOf(lind);
        ui::FactsModel facts(
            m_story->source, [entity](const Project &project) { return ui::entityFacts(project, entity); },
            [](const Record &) { return true; });
        const QAbstractItemModelTester tester(&facts, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(tree(facts),
                 u"In the articles [Mette Lind [… guard said. Captain Mette Lind ordered all passengers into life "
                 "jackets. The coast guard … | Coastline Wire] | Coastline Wire]"_s);
        const QPersistentModelIndex form = facts.index(0, 0, facts.index(0, 0));

        const auto other = m_story->mention(m_story->daily, u"Captain Lind"_s, 1);
        m_story->perform(mergeEntities(m_story->project(), m_story->entityOf(other), entity));
        QCOMPARE(facts.rowCount(facts.index(0, 0)), 2);
        QVERIFY(form.isValid());
        QCOMPARE(facts.marksAt(form), std::vector{lind});

        m_story->perform(removeEntity(m_story->project(), entity));
        QCOMPARE(facts.rowCount(), 0);
    }

    void whatVersionsDoNotAgreeOnComesFirst()
    {
        const auto one = m_story->mention(m_story->wire, u"Sandholm"_s, 3);
        const core::EntityId entity = m_story->entityOf(one);
        const auto captain = m_story->mention(m_story->writethru, u"Mette Lind"_s, 1);
        const auto plain = m_story->mention(m_story->daily, u"Lind"_s, 1);
        m_story->perform(mergeEntities(m_story->project(), m_story->entityOf(plain), m_story->entityOf(captain)));
        m_story->perform(mergeEntities(m_story->project(), m_story->entityOf(captain), entity));
        const auto facts = ui::entityFacts(m_story->project(), entity);
        QCOMPARE(facts.size(), 1uz); // "Captain" both times
        QCOMPARE(facts[0].parts.size(), 3uz);
        QCOMPARE(facts[0].parts[0].detail, u"Coastline Wire"_s);
    }
};

QTEST_MAIN(TestSubjectModel)
#include "tst_subjectmodel.moc"
