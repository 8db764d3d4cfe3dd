// SPDX-License-Identifier: MIT
#include "tests/support/comparedstory.h"
#include "ui/models/redlinecolumn.h"

#include <rapidcheck.h>

#include <QtTest>

using namespace Qt::StringLiterals;
using core::text::Span;
using ui::BaseInset;
using ui::CellContent;
using ui::ComparisonModel;
using ui::ShownParagraph;

class TestRedlineColumn : public QObject
{
    Q_OBJECT

private:
    static core::compare::Comparison compared(const QString &base, const QString &other)
    {
        using core::compare::PreparedText;
        return *core::compare::compare({PreparedText::of(base), PreparedText::of(other)}, 0);
    }

    static QString wordsOf(const QString &base, std::span<const BaseInset> insets)
    {
        QStringList words;
        for (const BaseInset &inset : insets)
            words
                += (inset.isMoved ? u"→"_s : QString()) + core::text::textOf(base, inset.base).toString().simplified();
        return words.join(u" | "_s);
    }

    static ShownParagraph paragraphOf(const QString &text)
    {
        ShownParagraph paragraph;
        paragraph.span = {100, 100 + text.size()};
        paragraph.text = text;
        return paragraph;
    }

    /// All rows of the compared column as one text; insets in brackets.
    static QString told(const ComparisonModel &model)
    {
        QStringList rows;
        for (int row = 0; row < model.rowCount(); ++row) {
            const auto cell = model.index(row, 1).data(ComparisonModel::CellRole).value<CellContent>();
            for (const ShownParagraph &paragraph : cell.paragraphs) {
                QString text = paragraph.text;
                for (auto inset = paragraph.insets.rbegin(); inset != paragraph.insets.rend(); ++inset) {
                    text.insert(inset->words.end, inset->isMoved ? u'}' : u']');
                    text.insert(inset->words.begin, inset->isMoved ? u'{' : u'[');
                }
                rows += text;
            }
        }
        return rows.join(u'\n');
    }

private Q_SLOTS:
    void whatWentStandsBeforeWhatCame()
    {
        test::ComparedStory story({u"The minister met the delegation in Doha on Friday, officials said."_s,
                                   u"The minister met a delegation in Doha on Friday evening, officials said."_s});
        ComparisonModel model(story.source);
        story.showIn(model);
        model.setRedline(true);
        QCOMPARE(told(model), u"The minister met [the] a delegation in Doha on Friday evening, officials said."_s);
        model.setRedline(false);
        QCOMPARE(told(model), u"The minister met a delegation in Doha on Friday evening, officials said."_s);
    }

    void aParagraphThatIsGoneHasItsOwnRowAndOneThatMovedStandsAtBothPlaces()
    {
        test::ComparedStory story(test::twoVersions());
        ComparisonModel model(story.source);
        story.showIn(model);
        model.setRedline(true);
        const QString all = told(model);
        QVERIFY2(
            all.contains(u"\n[The Albatros was built in a yard at Norrhavn in 1987 and refitted twice since then.]"),
            qPrintable(all));
        QVERIFY2(all.startsWith(u"Divers inspect the damaged hull"), qPrintable(all));
        QVERIFY2(
            all.endsWith(u"{Divers inspect the damaged hull on Monday morning if the weather over the bay allows it.}"),
            qPrintable(all));
        QVERIFY(all.contains(u"[212] 214"));

        const auto first = model.index(0, 1).data(ComparisonModel::CellRole).value<CellContent>();
        QVERIFY(std::ranges::all_of(first.paragraphs[0].decorations, [](const ui::Decoration &decoration) {
            return decoration.kind == ui::Decoration::Kind::Moved;
        }));
    }

    void aSentenceThatMovedOutOfAParagraphLeavesItsPlaceMarked()
    {
        const QString moved = u"Divers inspect the damaged hull on Monday morning if the weather allows it."_s;
        const QString base
            = u"The ferry Albatros ran aground off Sandholm on Sunday with 212 people aboard. "_s + moved
              + u" Nobody was hurt, and the hull held until the tugs arrived.\n\nCaptain Mette Lind ordered "
                "all passengers into life jackets.\n\nThe owner of the ferry declined to comment at all."_s;
        const QString other
            = u"The ferry Albatros ran aground off Sandholm on Sunday with 212 people aboard. "
              "Nobody was hurt, and the hull held until the tugs arrived.\n\nCaptain Mette Lind ordered "
              "all passengers into life jackets.\n\nThe owner of the ferry declined to comment at all. "_s
              + moved;
        const auto comparison = compared(base, other);
        const ui::RedlineColumn column = ui::redlineColumnOf(comparison, 1);
        QCOMPARE(wordsOf(base, column.insetsOf(0)), QString(u"→" + moved));
        QVERIFY(column.insetsOf(2).empty());
        const qsizetype at = other.indexOf(moved);
        QVERIFY(column.isMovedHere({at, at + moved.size()}));
        QVERIFY(!column.isMovedHere({0, 10}));
    }

    void theCounterpartOfTheBaseIsWhereItStands()
    {
        const QString base = u"One two three four five six seven eight."_s;
        const QString other = u"One two nine four five six seven eight."_s;
        const auto comparison = compared(base, other);
        const auto at
            = [&](const QString &words) { return ui::counterpartOf(comparison.pairs[1], base.indexOf(words)); };
        QCOMPARE(at(u"four"_s), other.indexOf(u"four"_s));
        QCOMPARE(at(u"three"_s), other.indexOf(u"nine"_s));
        QCOMPARE(ui::counterpartOf(comparison.pairs[1], base.size()), other.size());
    }

    void positionsAreFoundAroundInsets()
    {
        ShownParagraph paragraph = paragraphOf(u"one two three"_s);
        const QString base = u"zero four"_s;
        const std::vector<BaseInset> insets{{0, 100, {0, 4}, false}, {0, 104, {5, 9}, false}};
        ui::putInto(paragraph, insets, base);
        QCOMPARE(paragraph.text, u"zero one four two three"_s);
        QCOMPARE(paragraph.offsetOf(100), 5);
        QCOMPARE(paragraph.offsetOf(104), 14);
        QCOMPARE(paragraph.offsetOf(104, true), 9);
        QCOMPARE(paragraph.offsetsOf({100, 104}), (Span{5, 9}));
        QCOMPARE(paragraph.offsetsOf({104, 107}), (Span{14, 17}));
        QCOMPARE(paragraph.positionOf(2), 100); // inside what is gone
        QCOMPARE(paragraph.positionOf(11), 104);
        QCOMPARE(paragraph.positionOf(paragraph.text.size()), 113);
    }

    void everyPlaceOfTheTextIsFoundAgainAndNothingOfTheBaseIsLost()
    {
        const bool holds = rc::check("without the insets it is the other text; with them the base is whole", [] {
            const QStringList pool{
                u"The ferry ran aground on Sunday."_s,   u"Nobody was hurt, police said."_s,
                u"The hull held for two hours."_s,       u"The ferry ran aground on Monday."_s,
                u"Divers will inspect the hull soon."_s, u"Nobody was badly hurt, the police said."_s,
                u"Captain Lind ordered life jackets."_s, u"The owner declined to comment at all."_s};
            const auto pick = [&] {
                QString text;
                const auto indices = *rc::gen::nonEmpty(rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 8)));
                for (const int i : indices)
                    text += pool[i] + (*rc::gen::arbitrary<bool>() ? u" "_s : u"\n\n"_s);
                return text.trimmed();
            };
            test::ComparedStory story({pick(), pick()});
            ComparisonModel model(story.source);
            story.showIn(model);
            model.setRedline(true);
            std::vector<bool> seen(size_t(story.articles[0].text.size()), false);
            for (int row = 0; row < model.rowCount(); ++row) {
                const auto cell = model.index(row, 1).data(ComparisonModel::CellRole).value<CellContent>();
                for (const ShownParagraph &paragraph : cell.paragraphs) {
                    for (const ui::Inset &inset : paragraph.insets)
                        std::fill(seen.begin() + inset.base.begin, seen.begin() + inset.base.end, true);
                    if (paragraph.span.begin < 0)
                        continue;
                    for (qsizetype at = paragraph.span.begin; at < paragraph.span.end; ++at) {
                        const qsizetype offset = paragraph.offsetOf(at);
                        RC_ASSERT(paragraph.text[offset] == story.articles[1].text[at]
                                  || story.articles[1].text[at].isSpace());
                        RC_ASSERT(paragraph.positionOf(offset) == at);
                    }
                }
            }
            const auto comparison = compared(story.articles[0].text, story.articles[1].text);
            for (const core::compare::Segment &segment : comparison.pairs[1].segments) {
                for (qsizetype at = segment.base.begin; at < segment.base.end; ++at) {
                    if (segment.kind == core::compare::SegmentKind::Removed
                        || segment.kind == core::compare::SegmentKind::Replaced)
                        RC_ASSERT(seen[size_t(at)] || story.articles[0].text[at].isSpace());
                }
            }
        });
        QVERIFY(holds);
    }
};

QTEST_MAIN(TestRedlineColumn)
#include "tst_redlinecolumn.moc"
