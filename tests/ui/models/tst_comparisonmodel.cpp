// SPDX-License-Identifier: MIT
#include "tests/support/comparedstory.h"
#include "ui/models/passagelinks.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

#include <numeric>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using core::compare::Cell;
using ui::CellContent;
using ui::ComparisonModel;

class TestComparisonModel : public QObject
{
    Q_OBJECT

private:
    static CellContent cell(const ComparisonModel &model, int row, int column)
    {
        return model.index(row, column).data(ComparisonModel::CellRole).value<CellContent>();
    }

    static core::compare::Comparison comparedStory(const test::ComparedStory &story)
    {
        std::vector<std::shared_ptr<const core::compare::PreparedText>> versions;
        for (const auto &article : story.articles)
            versions.push_back(core::compare::PreparedText::of(article.text));
        return *core::compare::compare(std::move(versions), 0);
    }

    static void showIn(ComparisonModel &model, const test::ComparedStory &story, core::compare::Comparison comparison)
    {
        std::vector<core::ArticleId> ids;
        for (const auto &article : story.articles)
            ids.push_back(article.id);
        model.setComparison(std::make_shared<const core::compare::Comparison>(std::move(comparison)), std::move(ids));
    }

    static QList<int> numbersDownwards(const ComparisonModel &model, int column)
    {
        QList<int> numbers;
        for (int row = 0; row < model.rowCount(); ++row) {
            for (const ui::ShownParagraph &paragraph : cell(model, row, column).paragraphs)
                numbers += paragraph.number;
        }
        return numbers;
    }

    /// Twenty paragraphs of which the eleventh differs.
    static QStringList oneChangeInTwenty()
    {
        QStringList same;
        for (int i = 0; i < 20; ++i)
            same += u"Paragraph number %1 says nothing that the other version does not say as well."_s.arg(i);
        QStringList other = same;
        other[10].replace(u"nothing"_s, u"something"_s);
        return {same.join(u"\n\n"_s), other.join(u"\n\n"_s)};
    }

private Q_SLOTS:
    void whatWasTooMuchToCompareIsMarked()
    {
        test::ComparedStory story(test::twoVersions());
        ComparisonModel model(story.source);
        auto comparison = comparedStory(story);
        comparison.pairs[1].passages.front().isApproximate = true;
        showIn(model, story, std::move(comparison));
        const ui::ShownParagraph shown = cell(model, 0, 1).paragraphs.front();
        QVERIFY2(shown.badge.contains(u"≈ approximate"), qPrintable(shown.badge));
        QVERIFY(shown.badgeHint.contains(u"Compute fully"));
    }

    void littleInCommonShowsOnlyWhatIsShared()
    {
        test::ComparedStory story(test::twoVersions());
        ComparisonModel model(story.source);
        auto comparison = comparedStory(story);
        comparison.pairs[1].hasLittleInCommon = true;
        showIn(model, story, std::move(comparison));
        QVERIFY(model.changes().empty());
        using Kind = ui::Decoration::Kind;
        bool isShared = false;
        for (int row = 0; row < model.rowCount(); ++row) {
            for (int column = 0; column < 2; ++column) {
                for (const ui::ShownParagraph &paragraph : cell(model, row, column).paragraphs) {
                    QCOMPARE(paragraph.badge, QString());
                    QCOMPARE(paragraph.relation, core::compare::Relation::Same);
                    for (const ui::Decoration &decoration : paragraph.decorations) {
                        QCOMPARE(decoration.kind, Kind::Shared);
                        isShared = true;
                    }
                }
            }
        }
        QVERIFY(isShared);
        const auto head = model.headerData(1, Qt::Horizontal, ComparisonModel::HeadRole).value<ui::ColumnHead>();
        QVERIFY2(head.summary.startsWith(u"little or no common text"), qPrintable(head.summary));
    }

    void correctedPassagesAreMarkedOnBothSides()
    {
        test::ComparedStory story(test::twoVersions());
        ComparisonModel model(story.source);
        story.showIn(model);
        const auto span = [&](size_t version) { return story.spanOf(version, u"Captain Mette Lind"_s); };
        story.perform(core::annotation::correct(
            story.source.project(), {story.articles[0].id, span(0)}, {story.articles[1].id, span(1)},
            core::annotation::Correction::Kind::BelongTogether, test::StoryProject::author()));
        for (const int column : {0, 1}) {
            const auto at = span(size_t(column)).begin;
            const auto shown = cell(model, model.rowOf(column, at), column).paragraphs.front();
            QVERIFY2(shown.badge.contains(u"✎ put together by hand"), qPrintable(shown.badge));
        }
    }

    void isEmptyBeforeAnythingIsCompared()
    {
        test::ComparedStory story({});
        ComparisonModel model(story.source);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.columnCount(), 0);
        QVERIFY(model.changes().empty());
    }

    void everyColumnReadsInItsOwnOrder()
    {
        test::ComparedStory story(test::twoVersions());
        ComparisonModel model(story.source);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        story.showIn(model);
        QCOMPARE(numbersDownwards(model, 0), (QList<int>{1, 2, 3, 4, 5, 6}));
        QCOMPARE(numbersDownwards(model, 1), (QList<int>{1, 2, 3, 4}));
        story.showIn(model, 1);
        QCOMPARE(model.articleAt(0), story.articles[1].id);
        QCOMPARE(numbersDownwards(model, 0), (QList<int>{1, 2, 3, 4}));
        QCOMPARE(numbersDownwards(model, 1), (QList<int>{1, 2, 3, 4, 5, 6}));
    }

    void whatCorrespondsStandsInOneRow()
    {
        test::ComparedStory story(test::twoVersions());
        ComparisonModel model(story.source);
        story.showIn(model);
        for (const QString &words : {u"The ferry"_s, u"Captain Mette"_s, u"know why"_s})
            QCOMPARE(model.rowOf(0, story.spanOf(0, words).begin), model.rowOf(1, story.spanOf(1, words).begin));
    }

    void aMergedPassageSaysWhatItMerges()
    {
        test::ComparedStory story(test::twoVersions());
        ComparisonModel model(story.source);
        story.showIn(model);
        const CellContent merged = cell(model, model.rowOf(1, story.spanOf(1, u"Captain"_s).begin), 1);
        QCOMPARE(merged.rows, 2);
        QVERIFY2(merged.paragraphs[0].badge.contains(u"2–3"), qPrintable(merged.paragraphs[0].badge));
    }

    void aMovedPassageLeavesAGhostAndKnowsItsPartner()
    {
        test::ComparedStory story(test::twoVersions());
        ComparisonModel model(story.source);
        story.showIn(model);
        const auto there = story.spanOf(1, u"Divers inspect"_s);
        const auto here = story.spanOf(0, u"Divers inspect"_s);
        QVERIFY(cell(model, model.rowOf(1, there.begin), 1).paragraphs[0].moved);
        QVERIFY(cell(model, model.rowOf(1, there.begin), 0).ghost.has_value());
        const auto ghost = cell(model, model.rowOf(0, here.begin), 1).ghost;
        QVERIFY(ghost.has_value());
        QCOMPARE(ghost->column, 1);
        QVERIFY(ghost->label.contains(u"¶1"));
        QVERIFY(ghost->excerpt.front().text.startsWith(u"Divers inspect"));
        const auto partner = model.movedPartner(1, there.begin);
        QVERIFY(partner.has_value());
        QCOMPARE(partner->column, 0);
        QVERIFY(partner->span.contains(here.begin));
        QVERIFY(!model.movedPartner(1, story.spanOf(1, u"The ferry"_s).begin));
    }

    void passagesOfTwoOtherVersionsBelongTogetherByWhatTheBaseHas()
    {
        QStringList texts = test::twoVersions();
        texts.append(texts[0]);
        test::ComparedStory story(texts);
        ComparisonModel model(story.source);
        story.showIn(model);
        const ui::PassageLinks first(model, 1);
        const ui::PassageLinks second(model, 2);
        const auto linkWith = [&](const ui::PassageLinks &links, int column, const QString &words, bool before) {
            const int paragraph = model.paragraphOf(column, story.spanOf(size_t(column), words).begin);
            return links.all()[size_t(links.linkOf(before, paragraph))];
        };
        const auto merged = linkWith(first, 1, u"Captain"_s, false);
        QCOMPARE(merged.before, (std::vector<int>{1, 2}));
        QVERIFY(merged.isForked() && !merged.moved);
        const auto split = linkWith(second, 1, u"Captain"_s, true);
        QCOMPARE(split.after, (std::vector<int>{1, 2}));
        QCOMPARE(split.relation, core::compare::Relation::Split);
        const auto moved = linkWith(second, 2, u"Divers"_s, false);
        QCOMPARE(moved.before, std::vector<int>{0});
        QVERIFY(moved.moved);
        QVERIFY(first.hasForksOrMoves());
        // Every link that ends in a row is found by it, once.
        std::vector<int> all(second.all().size());
        std::iota(all.begin(), all.end(), 0);
        QCOMPARE(second.inRows({0, model.rowCount()}, {0, model.rowCount()}), all);
        const int row = model.rowOf(2, story.spanOf(2, u"Divers"_s).begin);
        QCOMPARE(second.inRows({-1, -1}, {row, row}).size(), 1);
    }

    void aGhostShowsWhatWasEditedOnTheWay()
    {
        QStringList texts = test::twoVersions();
        texts[1].replace(u"damaged hull on Monday"_s, u"damaged hull on Wednesday"_s);
        test::ComparedStory story(texts);
        ComparisonModel model(story.source);
        story.showIn(model);
        const auto ghost = cell(model, model.rowOf(0, story.spanOf(0, u"Divers"_s).begin), 1).ghost;
        QVERIFY(ghost.has_value());
        QStringList parts;
        for (const ui::ExcerptPart &part : ghost->excerpt)
            parts += part.isChanged ? u'[' + part.text + u']' : part.text;
        QVERIFY2(parts.contains(u"[Wednesday]"_s), qPrintable(parts.join(u' ')));
        QCOMPARE(parts.filter(u"["_s).size(), 1);
    }

    void changesAreInOrderOfReadingAndSayBeforeAndAfter()
    {
        test::ComparedStory story(test::twoVersions());
        ComparisonModel model(story.source);
        story.showIn(model);
        int last = 0;
        bool number = false;
        for (const ui::ChangeEntry &change : model.changes()) {
            const auto place = model.placeOf(change);
            const int row = model.rowOf(place.column, place.span.begin);
            QVERIFY(row >= last);
            last = row;
            number = number
                     || (core::text::textOf(model.textAt(0), change.base) == u"212"
                         && core::text::textOf(model.textAt(1), change.other) == u"214"
                         && change.changeClass == core::compare::ChangeClass::Number);
        }
        QVERIFY(number);
    }

    void whatOnlyOneSideHasStandsBesideWhatOnlyTheOtherHasButInOneColumnBelowIt()
    {
        const QString lead = u"The ferry left the harbour at dawn with ninety passengers on board."_s;
        const QString gone = u"Divers searched the cold water for two missing sailors until late."_s;
        const QString goneToo = u"Nobody on the quay could remember a winter with so many gales."_s;
        const QString come = u"A minister promised an inquiry and said it would be quick."_s;
        const QString comeToo = u"Owners refunded every ticket within the week, a clerk explained."_s;
        const QString end = u"The service resumes on Monday when a second vessel has been chartered."_s;
        test::ComparedStory story({QStringList{lead, gone, goneToo, end}.join(u"\n\n"_s),
                                   QStringList{lead, come, comeToo, end}.join(u"\n\n"_s)});
        ComparisonModel model(story.source);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy reordered(&model, &ComparisonModel::changesReordered);
        story.showIn(model);
        const auto inOrder = [&model] {
            return std::ranges::is_sorted(model.changes(), {}, [&model](const ui::ChangeEntry &change) {
                const auto place = model.placeOf(change);
                return model.rowOf(place.column, place.span.begin);
            });
        };
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(model.rowOfParagraph(0, 1), model.rowOfParagraph(1, 1));
        QCOMPARE(model.changes().size(), 4u);
        QVERIFY(inOrder());
        const ui::ChangeEntry second = model.changes()[1];

        model.setRedline(true);
        QCOMPARE(model.rowCount(), 6);
        QCOMPARE(reordered.size(), 1);
        QVERIFY(inOrder());
        QVERIFY(model.indexOf(second).has_value() && model.changes()[size_t(*model.indexOf(second))] == second);
        model.setRedline(false);
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(model.indexOf(second), 1);
        QCOMPARE(numbersDownwards(model, 0), (QList{1, 2, 3, 4}));
        QCOMPARE(numbersDownwards(model, 1), (QList{1, 2, 3, 4}));
    }

    void aLaneOfATextWithLittleInCommonSaysThatItDiffers()
    {
        test::ComparedStory story({u"The ferry left the harbour at dawn with ninety passengers on board."_s,
                                   u"Owners refunded every ticket within the week, a clerk explained on Monday."_s});
        ComparisonModel model(story.source);
        story.showIn(model);
        QVERIFY(model.pairOf(1).hasLittleInCommon);
        const int row = model.rowOfParagraph(1, 0);
        QVERIFY(model.differenceAt(row, 1).changed > 0.8);
    }

    void typographyCanBeLeftOut()
    {
        test::ComparedStory story(test::twoVersions());
        ComparisonModel model(story.source);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        story.showIn(model);
        const auto isTypography
            = [](const ui::ChangeEntry &change) { return change.kind == core::compare::SegmentKind::Typography; };
        QVERIFY(std::ranges::any_of(model.changes(), isTypography));
        model.setTypographyShown(false);
        QVERIFY(std::ranges::none_of(model.changes(), isTypography));
    }

    void changesOnlyFoldsWhatIsTheSame()
    {
        test::ComparedStory story(oneChangeInTwenty());
        ComparisonModel model(story.source);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        story.showIn(model);
        QCOMPARE(model.rowCount(), 20);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        model.setChangesOnly(true);
        QCOMPARE(numbersDownwards(model, 0), (QList<int>{10, 11, 12}));
        QCOMPARE(model.rowCount(), 5);
        QVERIFY(model.isFold(0) && model.isFold(4));
        QVERIFY2(cell(model, 0, 0).fold->text.contains(u'9'), qPrintable(cell(model, 0, 0).fold->text));
        QVERIFY2(model.index(4, 0).data().toString().contains(u'8'), qPrintable(model.index(4, 0).data().toString()));
        QCOMPARE(model.changes().size(), size_t(1));
        model.setChangesOnly(false);
        QCOMPARE(model.rowCount(), 20);
        QCOMPARE(resets.count(), 0);
    }

    void aFoldKnowsWhatIsInItAndOpens()
    {
        test::ComparedStory story(oneChangeInTwenty());
        ComparisonModel model(story.source);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        story.showIn(model);
        model.setChangesOnly(true);
        const auto inside = story.spanOf(1, u"Paragraph number 15"_s);
        QCOMPARE(model.rowOf(1, inside.begin), 4);
        QVERIFY(model.foldedSpan(4, 1)->contains(inside));
        QVERIFY(!model.foldedSpan(2, 1));
        QVERIFY(!model.unfold(1, story.spanOf(1, u"Paragraph number 10"_s).begin));
        QVERIFY(model.unfold(1, inside.begin));
        QCOMPARE(numbersDownwards(model, 1), (QList<int>{10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20}));
        QVERIFY(model.isFold(0));
        model.setTypographyShown(false); // what is open stays open
        QCOMPARE(model.rowCount(), 12);
        model.setChangesOnly(false);
        model.setChangesOnly(true);
        QCOMPARE(model.rowCount(), 5);
    }

    void whatWasOpenedIsOpenInOneColumnToo()
    {
        QStringList base;
        for (int i = 1; i <= 20; ++i)
            base << u"Paragraph number %1 of the story says what it has always said."_s.arg(i);
        QStringList other = base;
        base[2] = u"Divers searched the cold water for two missing sailors until late."_s;
        other[2] = u"A minister promised an inquiry and said it would be quick."_s;
        test::ComparedStory story({base.join(u"\n\n"_s), other.join(u"\n\n"_s)});
        ComparisonModel model(story.source);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        story.showIn(model);
        model.setChangesOnly(true);
        const int folded = model.rowCount();
        QVERIFY(model.unfold(1, story.spanOf(1, u"Paragraph number 15"_s).begin));
        const int opened = model.rowCount();
        QVERIFY(opened > folded + 10);
        model.setRedline(true);
        QCOMPARE(model.rowCount(), opened + 1); // what is gone has a row of its own
        model.setRedline(false);
        QCOMPARE(model.rowCount(), opened);
    }

    void whatDiffersInTypographyOnlyIsFoldedExactlyWhereItIsNotShown()
    {
        QStringList texts = oneChangeInTwenty();
        texts[1].replace(u"Paragraph number 3 says nothing"_s, u"Paragraph number 3 says  nothing"_s);
        texts[0].replace(u"Paragraph number 4 says nothing"_s, u"Paragraph number 4 says \"nothing\""_s);
        texts[1].replace(u"Paragraph number 4 says nothing"_s, u"Paragraph number 4 says “nothing”"_s);
        test::ComparedStory story(texts);
        ComparisonModel model(story.source);
        story.showIn(model);
        model.setChangesOnly(true);
        QCOMPARE(numbersDownwards(model, 0), (QList<int>{4, 5, 6, 10, 11, 12}));
        model.setTypographyShown(false);
        QCOMPARE(numbersDownwards(model, 0), (QList<int>{10, 11, 12}));
    }

    void aCellThatReachesOverRowsIsShownWhole()
    {
        const QString paragraph = u"The harbour of %1 was closed all day, the port authority said on Monday."_s;
        const QStringList names{u"Norrhavn"_s, u"Sandholm"_s, u"Carrow"_s, u"Birk"_s,  u"Aller"_s,
                                u"Tern"_s,     u"Ost"_s,      u"Gull"_s,   u"Marsk"_s, u"Lind"_s};
        QStringList base;
        for (const QString &name : names)
            base += paragraph.arg(name);
        QStringList other = base;
        other[4] += u' ' + other.takeAt(5);
        test::ComparedStory story({base.join(u"\n\n"_s), other.join(u"\n\n"_s)});
        ComparisonModel model(story.source);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        story.showIn(model);
        model.setChangesOnly(true);
        QCOMPARE(numbersDownwards(model, 0), (QList<int>{4, 5, 6, 7}));
        QCOMPARE(model.rowCount(), 6);
    }

    void everyRowKnowsHowManyVersionsDiffer()
    {
        test::ComparedStory story({u"One two three four.\n\nFive six seven eight nine."_s,
                                   u"One two three four.\n\nFive six seven eight ten."_s,
                                   u"One two three five.\n\nFive six seven eight eleven."_s});
        ComparisonModel model(story.source);
        story.showIn(model);
        QCOMPARE(model.versionsThatDiffer(0), 1);
        QCOMPARE(model.versionsThatDiffer(1), 2);
    }

    void whatHasMovedIsKnownAtBothPlaces()
    {
        test::ComparedStory story(test::twoVersions());
        ComparisonModel model(story.source);
        story.showIn(model);
        const auto places = model.movedPlaces();
        QCOMPARE(places.size(), size_t(2));
        QVERIFY(places[0].column == 1 && places[0].span.contains(story.spanOf(1, u"Divers inspect"_s)));
        QVERIFY(places[1].column == 0 && places[1].span.contains(story.spanOf(0, u"Divers inspect"_s)));
    }

    void aMarkShowsAtOnceWithoutAReset()
    {
        test::ComparedStory story(test::twoVersions());
        ComparisonModel model(story.source);
        story.showIn(model);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QSignalSpy updates(&model, &QAbstractItemModel::dataChanged);
        const auto id = story.mention(1, u"Mette Lind"_s);
        QCOMPARE(resets.count(), 0);
        QVERIFY(updates.count() > 0);
        const auto marks = cell(model, model.rowOf(1, story.spanOf(1, u"Mette"_s).begin), 1).paragraphs[0].marks;
        QCOMPARE(marks.size(), size_t(1));
        QCOMPARE(marks[0].id, id);
        QCOMPARE(marks[0].typeColor, 1);
    }

    void aMarkIsAnnouncedWhereItStandsOnly()
    {
        test::ComparedStory story(oneChangeInTwenty());
        ComparisonModel model(story.source);
        story.showIn(model);
        story.mention(1, u"Paragraph number 3"_s); // makes the entity
        QSignalSpy updates(&model, &QAbstractItemModel::dataChanged);
        story.mention(1, u"Paragraph number 12"_s);
        const int row = model.rowOf(1, story.spanOf(1, u"Paragraph number 12"_s).begin);
        QCOMPARE(updates.count(), 1);
        QCOMPARE(updates[0][0].toModelIndex(), model.index(row, 1));
        QCOMPARE(updates[0][1].toModelIndex(), model.index(row, 1));
    }

    void marksThatComeGoAndMoveStandAsIfReadAnew()
    {
        using namespace core::annotation;
        QVERIFY(rc::check("marks that come, go and move", [] {
            test::ComparedStory story(test::twoVersions());
            const Project &project = story.source.project();
            const auto author = test::StoryProject::author();
            const core::article::Article &article = story.articles[0];
            ui::ShownMarks marks(project, article.id);
            for (int i = *rc::gen::inRange(1, 25); i > 0; --i) {
                const auto begin = *rc::gen::inRange<qsizetype>(0, article.text.size() - 1);
                const core::text::Spans spans({begin, *rc::gen::inRange<qsizetype>(begin + 1, article.text.size())});
                const auto there = project.annotationsOf(article.id);
                const int what = there.empty() ? 0 : *rc::gen::inRange(0, 4);
                core::AnnotationId id = core::AnnotationId::make();
                if (what < 2) {
                    story.perform(
                        markMention(project, article.id, spans, project.typesInOrder().front()->id, author, &id));
                } else {
                    id = there[*rc::gen::inRange<size_t>(0, there.size())];
                    Annotation moved = *project.annotation(id);
                    markOf(moved).spans = spans;
                    story.perform(what == 2 ? removeAnnotation(project, id) : editAnnotation(project, moved, author));
                }
                marks.update(id);
                RC_ASSERT(std::ranges::equal(marks.all(), ui::ShownMarks(project, article.id).all()));
            }
        }));
    }

    void veryManyMarksThatComeAndGoStandAsIfReadAnew()
    {
        using namespace core::annotation;
        test::ComparedStory story(test::twoVersions());
        ComparisonModel model(story.source);
        story.showIn(model);
        story.mention(0, u"Captain Mette Lind"_s);
        const Project &project = story.source.project();
        const core::article::Article &article = story.articles[0];
        const Annotation first = project.annotations().begin()->second;
        const auto marksOf = [&](int from, int count) {
            std::vector<Record> marks;
            for (int i = from; i < from + count; ++i) {
                Annotation mark = first;
                const qsizetype begin = i * 7 % (article.text.size() - 12);
                markOf(mark).id = core::AnnotationId::make();
                markOf(mark).spans = core::text::Spans({begin, begin + 1 + i % 11});
                marks.emplace_back(mark);
            }
            return marks;
        };
        const auto isAsReadAnew = [&] {
            const core::text::Span whole{0, article.text.size()};
            const auto isSame = [](const ui::ShownMark &a, const ui::ShownMark &b) {
                return a.id == b.id && a.span == b.span && a.depth == b.depth && a.toolTip == b.toolTip;
            };
            return std::ranges::equal(model.marksIn(0, whole), ui::ShownMarks(project, article.id).in(whole), isSame);
        };
        Step come{u"come"_s, {}};
        for (const Record &mark : marksOf(0, 300))
            come.changes.push_back(Added{mark});
        story.perform(come);
        QVERIFY(isAsReadAnew());
        Step both{u"come and go"_s, {}};
        for (size_t i = 0; i < 200; ++i)
            both.changes.push_back(Removed{std::get<Added>(come.changes[i]).record});
        for (const Record &mark : marksOf(300, 200))
            both.changes.push_back(Added{mark});
        story.perform(both);
        QVERIFY(isAsReadAnew());
        story.perform(inverse(both));
        QVERIFY(isAsReadAnew());
        story.perform(inverse(come));
        QVERIFY(isAsReadAnew());
        QCOMPARE(model.marksIn(0, {0, article.text.size()}).size(), size_t(1));
    }

    void overlappingMarksHaveLevelsOfTheirOwn()
    {
        test::ComparedStory story(test::twoVersions());
        ComparisonModel model(story.source);
        story.showIn(model);
        story.mention(0, u"Captain Mette Lind"_s);
        story.mention(0, u"Mette"_s, 2);
        story.mention(0, u"Lind ordered"_s, 3);
        const auto marks = model.marksIn(0, story.spanOf(0, u"Captain Mette Lind ordered"_s));
        QCOMPARE(marks.size(), size_t(3));
        QCOMPARE(marks[0].depth, 0);
        QCOMPARE(marks[1].depth, 1);
        QCOMPARE(marks[2].depth, 1);
    }

    void theBaseShowsWhatTheComparedColumnLacks()
    {
        test::ComparedStory story({u"One two three four five six seven."_s, u"One two three four five six eight."_s,
                                   u"One nine three four five six seven."_s});
        ComparisonModel model(story.source);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        story.showIn(model);
        const auto only = [&] {
            QStringList words;
            for (const ui::Decoration &decoration : model.decorationsIn(0, {0, 100})) {
                if (decoration.kind == ui::Decoration::Kind::Only)
                    words += core::text::textOf(model.textAt(0), decoration.span).toString();
            }
            return words;
        };
        QCOMPARE(only(), QStringList{u"seven"_s});
        model.setComparedColumn(2);
        QCOMPARE(only(), QStringList{u"two"_s});
    }

    void headsSayWhatBecameOfTheBase()
    {
        test::ComparedStory story(test::twoVersions());
        ComparisonModel model(story.source);
        story.showIn(model);
        const auto head = [&](int column) {
            return model.headerData(column, Qt::Horizontal, ComparisonModel::HeadRole).value<ui::ColumnHead>();
        };
        QVERIFY(head(0).isBase);
        QVERIFY(!head(1).isBase);
        QVERIFY2(head(1).summary.contains(u"shared"), qPrintable(head(1).summary));
        QVERIFY(head(1).moved > 0.1);
        QVERIFY(head(1).shared + head(1).moved + head(1).replaced <= 1.001);
    }

    void everyPlaceIsFoundInItsRow()
    {
        test::ComparedStory story(test::twoVersions());
        ComparisonModel model(story.source);
        story.showIn(model);
        for (int column = 0; column < 2; ++column) {
            for (int row = 0; row < model.rowCount(); ++row) {
                if (const auto span = model.spanAt(row, column)) {
                    QCOMPARE(model.rowOf(column, span->begin), row);
                    QCOMPARE(model.rowOf(column, span->end - 1), row);
                }
            }
        }
    }
};

QTEST_MAIN(TestComparisonModel)
#include "tst_comparisonmodel.moc"
