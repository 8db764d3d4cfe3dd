// SPDX-License-Identifier: MIT
#include "tests/support/comparedstory.h"
#include "ui/models/readingsmodel.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace Qt::StringLiterals;
using ui::ReadingsModel;
using ui::RedlineText;

class TestReadingsModel : public QObject
{
    Q_OBJECT

private:
    static QStringList lines(const ReadingsModel &model)
    {
        QStringList lines;
        for (int row = 0; row < model.rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < model.columnCount(); ++column)
                cells += model.index(row, column).data().toString();
            lines += cells.join(u" | "_s);
        }
        return lines;
    }

    static std::shared_ptr<const core::compare::Comparison> comparisonOf(const test::ComparedStory &story)
    {
        std::vector<std::shared_ptr<const core::compare::PreparedText>> versions;
        for (const auto &article : story.articles)
            versions.push_back(core::compare::PreparedText::of(article.text));
        return std::make_shared<const core::compare::Comparison>(*core::compare::compare(std::move(versions), 0));
    }

    static std::vector<core::ArticleId> idsOf(const test::ComparedStory &story)
    {
        std::vector<core::ArticleId> ids;
        for (const auto &article : story.articles)
            ids.push_back(article.id);
        return ids;
    }

private Q_SLOTS:
    void listsTheWordingsOfTheSentenceAtThePlace()
    {
        test::ComparedStory story(test::twoVersions());
        ReadingsModel model(story.source);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        model.setComparison(comparisonOf(story), idsOf(story));
        QCOMPARE(model.rowCount(), 0);
        model.setPlace(story.articles[1].id, story.spanOf(1, u"aground"_s).begin);
        QCOMPARE(lines(model).size(), 2);
        QCOMPARE(lines(model)[0], u"A | version1.txt | from the first | The ferry Albatros ran aground off Sandholm on "
                                  "Sunday with 212 people aboard, the coast guard said."_s);
        QVERIFY2(lines(model)[1].startsWith(u"B | version2.txt | reworded"), qPrintable(lines(model)[1]));
        QCOMPARE(model.wordings(), 2);
        QCOMPARE(model.placeAt(0)->article, story.articles[0].id);
        QVERIFY(model.placeAt(0)->span.contains(story.spanOf(0, u"212"_s)));

        const auto redline = model.index(1, ReadingsModel::TextColumn).data(ReadingsModel::RedlineRole);
        QCOMPARE(
            redline.value<RedlineText>().text,
            u"The ferry Albatros ran aground off Sandholm on Sunday with 212 214 people aboard, the coast guard said."_s);
        QVERIFY(model.index(1, 0).data(ReadingsModel::IsCurrentRole).toBool());
    }

    void aDroppedSentenceHasNoPlace()
    {
        test::ComparedStory story(test::twoVersions());
        ReadingsModel model(story.source);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setComparison(comparisonOf(story), idsOf(story));
        model.setPlace(story.articles[0].id, story.spanOf(0, u"Norrhavn"_s).begin);
        QVERIFY2(lines(model)[1].startsWith(u"– | version2.txt | dropped | "), qPrintable(lines(model)[1]));
        QVERIFY(!model.placeAt(1));
        model.setComparison(nullptr, {});
        QCOMPARE(model.rowCount(), 0);
    }

    void datesDecideTheOrderWhereAllAreKnown()
    {
        test::ComparedStory story(test::twoVersions());
        const auto setDate = [&](size_t version, const QString &date) {
            core::article::Article changed = story.articles[version];
            changed.metadata.published = core::article::Published::fromString(date);
            story.perform(core::annotation::Step{{}, {core::annotation::Replaced{story.articles[version], changed}}});
            story.articles[version] = changed;
        };
        setDate(0, u"2020-11-22"_s);
        ReadingsModel model(story.source);
        model.setComparison(comparisonOf(story), idsOf(story));
        model.setPlace(story.articles[0].id, story.spanOf(0, u"aground"_s).begin);
        QVERIFY(lines(model)[0].contains(u"version1"));
        setDate(1, u"2020-11-21"_s);
        model.setPlace(story.articles[1].id, story.spanOf(1, u"aground"_s).begin);
        QVERIFY2(lines(model)[0].contains(u"version2"), qPrintable(lines(model)[0]));
    }

    void lettersGoOnBehindZ()
    {
        QCOMPARE(ui::wordingLetter(0), u"A"_s);
        QCOMPARE(ui::wordingLetter(25), u"Z"_s);
        QCOMPARE(ui::wordingLetter(26), u"AA"_s);
        QCOMPARE(ui::wordingLetter(27), u"AB"_s);
    }

    void aRedlineShowsWhatWentBeforeWhatCame()
    {
        using core::compare::ChangeClass;
        using core::compare::Segment;
        using enum core::compare::SegmentKind;
        const QString base = u"the top  diplomat met, them"_s;
        const QString other = u"the envoy met them"_s;
        const std::vector<Segment> segments{{Equal, ChangeClass::None, {0, 4}, {0, 4}, 0},
                                            {Replaced, ChangeClass::Other, {4, 18}, {4, 10}, 0},
                                            {Equal, ChangeClass::None, {18, 21}, {10, 13}, 0},
                                            {Removed, ChangeClass::Punctuation, {21, 22}, {13, 13}, 0},
                                            {Equal, ChangeClass::None, {22, 27}, {13, 18}, 0}};
        const RedlineText redline = ui::redlineOf(base, other, segments);
        QCOMPARE(redline.text, u"the top diplomat envoy met, them"_s);
        QStringList runs;
        for (const RedlineText::Run &run : redline.runs)
            runs += QString::number(int(run.kind)) + redline.text.mid(run.span.begin, run.span.length());
        QCOMPARE(runs, (QStringList{u"0the"_s, u"2top diplomat"_s, u"3envoy"_s, u"0met"_s, u"2,"_s, u"0them"_s}));
    }
};

QTEST_MAIN(TestReadingsModel)
#include "tst_readingsmodel.moc"
