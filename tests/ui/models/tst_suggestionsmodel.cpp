// SPDX-License-Identifier: MIT
#include "tests/support/storyproject.h"
#include "ui/models/suggestionsmodel.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace core::annotation;
using test::StoryProject;
using ui::SubjectModel;
using ui::SuggestionsModel;

class TestSuggestionsModel : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<StoryProject> m_story;
    std::unique_ptr<SuggestionsModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

    QList<core::ArticleId> versions() const { return {m_story->wire.id, m_story->writethru.id, m_story->gazette.id}; }

    std::vector<Suggestion> found() const
    {
        std::vector<std::shared_ptr<const SuggestibleText>> texts;
        for (const core::ArticleId id : versions())
            texts.push_back(std::make_shared<SuggestibleText>(id, m_story->project().article(id)->text));
        return suggestionsFor(texts, suggestionKnowledge(m_story->project(), versions()));
    }

    void update() const
    {
        m_model->setSuggestions(found(), m_story->project(), versions(), suggestionScores(m_story->project()));
    }

    QModelIndex group(const QString &words) const
    {
        for (int row = 0; row < m_model->rowCount(); ++row) {
            if (m_model->index(row, 0).data().toString() == words)
                return m_model->index(row, 0);
        }
        return {};
    }

private Q_SLOTS:
    void init()
    {
        m_story = std::make_unique<StoryProject>();
        m_model = std::make_unique<SuggestionsModel>();
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_story->mention(m_story->wire, u"Sandholm"_s, 3);
        update();
    }

    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_story.reset();
    }

    void oneRowIsOneNameInAllVersions()
    {
        const QModelIndex sandholm = group(u"Sandholm"_s);
        QVERIFY(sandholm.isValid());
        QCOMPARE(sandholm.row(), 0); // names come first
        QCOMPARE(sandholm.data(SubjectModel::CountsRole).value<QList<int>>(), (QList<int>{1, 2, 1}));
        QCOMPARE(sandholm.data(SubjectModel::DetailRole).toString(), u"Place · Marked before"_s);
        QCOMPARE(sandholm.data(SubjectModel::TypeColorRole).toInt(), 3);
        QCOMPARE(m_model->rowCount(sandholm), 4);
        const QModelIndex place = m_model->index(0, 0, sandholm);
        QVERIFY(place.data().toString().contains(u"Sandholm"_s, Qt::CaseInsensitive));
        QCOMPARE(place.data(SubjectModel::DetailRole).toString(), u"Coastline Wire"_s);
        QCOMPARE(m_model->suggestionsAt(sandholm).size(), size_t(4));
        QCOMPARE(m_model->suggestionsAt(place).size(), size_t(1));
        QCOMPARE(m_model->indexOf(m_model->suggestionsAt(place).front()), place);
    }

    void aStatementSaysWho()
    {
        const QModelIndex bump = group(u"nobody was hurt"_s);
        QVERIFY(!bump.isValid()); // too short to be one
        const auto statements = [this] {
            QStringList details;
            for (int row = 0; row < m_model->rowCount(); ++row) {
                if (!m_model->index(row, 0).data(SubjectModel::ChipRole).toString().isEmpty())
                    details << m_model->index(row, 0).data(SubjectModel::DetailRole).toString();
            }
            return details;
        };
        QVERIFY(statements().contains(u"said by the coast guard · …, somebody said"_s));
    }

    void whatIsAcceptedGoesAndTheRestStays()
    {
        const QPersistentModelIndex ferry(group(u"212 people"_s));
        QVERIFY(ferry.isValid());
        QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
        const QModelIndex sandholm = group(u"Sandholm"_s);
        const int before = m_model->places();
        m_story->perform(acceptSuggestions(m_story->project(), m_model->suggestionsAt(m_model->index(0, 0, sandholm)),
                                           StoryProject::author()));
        update();
        QCOMPARE(m_model->places(), before - 1);
        QCOMPARE(m_model->rowCount(group(u"Sandholm"_s)), 3);
        QCOMPARE(group(u"Sandholm"_s).data(SubjectModel::DetailRole).toString(),
                 u"Place · Marked before · accepted 1 of 1"_s);
        m_story->perform(acceptSuggestions(m_story->project(), m_model->suggestionsAt(group(u"Sandholm"_s)),
                                           StoryProject::author()));
        update();
        QVERIFY(!group(u"Sandholm"_s).isValid());
        QCOMPARE(QModelIndex(ferry), group(u"212 people"_s));
        QVERIFY(resets.isEmpty());
    }

    void whatIsSaidTwiceCountsOnce()
    {
        std::vector<Suggestion> twice = found();
        const std::vector<Suggestion> again = found();
        twice.insert(twice.end(), again.begin(), again.end()); // as a program outside may
        m_model->setSuggestions(twice, m_story->project(), versions(), {});
        QCOMPARE(m_model->rowCount(group(u"Sandholm"_s)), 4);
        QCOMPARE(group(u"Sandholm"_s).data(SubjectModel::CountsRole).value<QList<int>>(), (QList<int>{1, 2, 1}));
    }

    void otherVersionsAreListedAnew()
    {
        m_model->setSuggestions(found(), m_story->project(), {m_story->gazette.id}, {});
        QCOMPARE(group(u"Sandholm"_s).data(SubjectModel::CountsRole).value<QList<int>>(), QList<int>{1});
        m_model->setSuggestions({}, m_story->project(), {}, {});
        QCOMPARE(m_model->rowCount(), 0);
        QCOMPARE(m_model->places(), 0);
    }
};

QTEST_GUILESS_MAIN(TestSuggestionsModel)
#include "tst_suggestionsmodel.moc"
