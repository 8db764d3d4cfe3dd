// SPDX-License-Identifier: MIT
#include "ui/delegates/celllayout.h"
#include "ui/delegates/cellpainter.h"
#include "ui/theme.h"

#include <QImage>
#include <QPainter>
#include <QtTest>

#include <cmath>

using namespace Qt::StringLiterals;
using core::text::Span;
using ui::CellContent;
using ui::CellLayout;
using ui::CellStyle;

class TestCellLayout : public QObject
{
    Q_OBJECT

private:
    static constexpr qsizetype offset = 40; // where the paragraph stands in its article

    static CellStyle style(Qt::LayoutDirection direction = Qt::LeftToRight)
    {
        CellStyle style;
        style.reading = QFont(u"Noto Serif"_s, 12);
        style.small = QFont(u"Noto Sans"_s, 8);
        style.direction = direction;
        return style;
    }

    static CellContent content(const QStringList &texts)
    {
        CellContent content;
        content.kind = core::compare::Cell::Kind::Text;
        qsizetype begin = offset;
        for (const QString &text : texts) {
            content.paragraphs.push_back({.number = int(content.paragraphs.size()) + 1,
                                          .span = {begin, begin + text.size()},
                                          .text = text,
                                          .badge = {},
                                          .decorations = {},
                                          .marks = {},
                                          .syntax = {},
                                          .damage = {}});
            begin += text.size() + 2;
        }
        return content;
    }

    /// A cell as wide and high as its layout, as it is drawn in a window of \a direction.
    static QImage drawn(const CellContent &content, bool isBase, Qt::LayoutDirection direction)
    {
        const CellLayout layout(content, 300, style(direction));
        ui::CellState state;
        state.isBase = isBase;
        state.small = style().small;
        state.direction = direction;
        const ui::Theme theme = ui::lightTheme(QFont());
        QImage image(300, int(std::ceil(layout.height())), QImage::Format_RGB32);
        image.fill(theme.paper);
        QPainter painter(&image);
        ui::paintCell(painter, QRectF(image.rect()), layout, state, theme);
        return image;
    }

private Q_SLOTS:
    void atAnotherWidthItIsAsIfItHadAlwaysBeenThatWide()
    {
        CellContent both
            = content({u"The ferry Albatros ran aground off Sandholm on Sunday with 212 people aboard."_s,
                       u"جنحت العبارة قبالة سواحل الجزيرة يوم الأحد وعلى متنها مئات الركاب كما قال خفر السواحل"_s});
        both.paragraphs[1].badge = u"merges ¶2–3"_s;
        CellLayout layout(both, 420, style());
        for (const qreal width : {260.0, 700.0, 310.0}) {
            const CellLayout fresh(both, width, style());
            layout.setWidth(width, style());
            QCOMPARE(layout.height(), fresh.height());
            const Span all{offset, offset + 140};
            QCOMPARE(layout.rectsOf(all), fresh.rectsOf(all));
            QCOMPARE(layout.paragraphs()[1].badge, fresh.paragraphs()[1].badge);
        }
    }

    void aTextFromRightToLeftBeginsAtTheRight()
    {
        const QString text = u"جنحت العبارة قبالة سواحل الجزيرة يوم الأحد وعلى متنها مئات الركاب كما قال خفر السواحل"_s;
        for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            const CellLayout layout(content({text}), 300, style(direction));
            const qreal edge = 300 - (direction == Qt::RightToLeft ? CellStyle::gutter : CellStyle::margin);
            QVERIFY(layout.paragraphs()[0].layout->lineCount() > 1);
            QVERIFY(std::abs(layout.caretAt(offset)->left() - edge) < 2);
        }
    }

    void wordsOfTheBaseTakeRoomAndNoPlace()
    {
        CellContent told = content({u"The ferry ran aground."_s});
        ui::ShownParagraph &paragraph = told.paragraphs[0];
        const QString gone = u"old and rusty and long forgotten by everybody who had ever sailed on it "_s;
        paragraph.text.insert(4, gone);
        paragraph.insets.push_back({offset + 4, gone.size(), {4, 4 + gone.size() - 1}, {0, gone.size() - 1}, false});
        const CellLayout layout(told, 220, style());
        const CellLayout without(content({u"The ferry ran aground."_s}), 220, style());
        QVERIFY(layout.height() > without.height());
        QVERIFY(layout.rectsOf(layout.paragraphs()[0], paragraph.insets[0]).size() > 1);
        // A passage around it does not hold its words at the ends, and the caret steps over its lines.
        QVERIFY(layout.rectsOf({offset + 4, offset + 9}).front().top()
                >= layout.rectsOf(layout.paragraphs()[0], paragraph.insets[0]).back().top());
        for (const auto &[begin, step] : {std::pair(offset, 1), std::pair(offset + 20, -1)}) {
            qsizetype at = begin;
            int steps = 0;
            for (auto next = layout.positionInLine(at, step, 60); next; next = layout.positionInLine(at, step, 60)) {
                QVERIFY(*next != at);
                at = *next;
                QVERIFY(++steps < 10);
            }
            QVERIFY(steps > 0);
        }
    }

    void everyPlaceIsFoundAgainWhereItsCaretStands_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("one line") << u"A short line."_s;
        QTest::newRow("wrapped")
            << u"The ferry Albatros ran aground off Sandholm on Sunday with 212 people aboard, the coast guard said."_s;
        QTest::newRow("right to left")
            << u"جنحت العبارة قبالة سواحل الجزيرة يوم الأحد وعلى متنها مئات الركاب كما قال خفر السواحل"_s;
        QTest::newRow("emoji and accents")
            << u"Ferry 🛳️ aground near Sandholm, s\u0301aid e\u0301mile 👩‍👩‍👧 on Sunday evening."_s;
    }

    void everyPlaceIsFoundAgainWhereItsCaretStands()
    {
        QFETCH(QString, text);
        const CellLayout layout(content({text}), 300, style());
        const QTextLayout &lines = *layout.paragraphs()[0].layout;
        for (int position = 0; position <= text.size(); ++position) {
            if (!lines.isValidCursorPosition(position))
                continue;
            const auto caret = layout.caretAt(offset + position);
            QVERIFY(caret.has_value());
            const auto found = layout.positionAt(caret->center());
            QVERIFY(found.has_value());
            // The gap at a wrap has two places: the end of one line and the begin of the next.
            const auto again = layout.caretAt(*found);
            QVERIFY2(*found == offset + position || again->center() == caret->center()
                         || std::abs(*found - offset - position) <= 1,
                     qPrintable(u"%1 became %2: caret at %3, %4, line %5 of %6"_s.arg(position)
                                    .arg(*found - offset)
                                    .arg(caret->left())
                                    .arg(caret->top())
                                    .arg(lines.lineForTextPosition(position).lineNumber())
                                    .arg(lines.lineCount())));
        }
    }

    void aPassageHasOneRectangleALine()
    {
        const QString text
            = u"The ferry Albatros ran aground off Sandholm on Sunday with 212 people aboard, the coast guard said."_s;
        const CellLayout layout(content({text}), 300, style());
        const auto rects = layout.rectsOf({offset, offset + text.size()});
        QCOMPARE(int(rects.size()), layout.paragraphs()[0].layout->lineCount());
        for (const QRectF &rect : rects) {
            QVERIFY(rect.left() >= CellStyle::gutter - 1);
            QVERIFY(rect.right() <= 300 - CellStyle::margin + 1);
        }
    }

    void aLongWordIsBrokenInsteadOfCut()
    {
        const CellLayout layout(content({QString(200, u'w')}), 240, style());
        QVERIFY(layout.paragraphs()[0].layout->lineCount() > 3);
        for (const QRectF &rect : layout.rectsOf({offset, offset + 200}))
            QVERIFY(rect.right() <= 240);
    }

    void colourMovesNoLine()
    {
        const QString text = u"The ferry Albatros ran aground off Sandholm on Sunday with 212 people aboard."_s;
        const CellLayout plain(content({text}), 300, style());
        CellContent decorated = content({text});
        decorated.paragraphs[0].decorations = {{{offset, offset + 9}, ui::Decoration::Kind::Same},
                                               {{offset + 10, offset + 18}, ui::Decoration::Kind::Only}};
        decorated.paragraphs[0].syntax = {{{offset + 4, offset + 20}, 5}};
        CellStyle coloured = style();
        coloured.syntax.insert(5, Qt::blue);
        const CellLayout painted(std::move(decorated), 300, coloured);
        QCOMPARE(painted.height(), plain.height());
        // Letters of two colours are shaped apart, so that kerning between them is lost: less than a pixel, and no
        // line.
        for (qsizetype at = 0; at < text.size(); ++at) {
            QCOMPARE(painted.caretAt(offset + at)->top(), plain.caretAt(offset + at)->top());
            QVERIFY(std::abs(painted.caretAt(offset + at)->left() - plain.caretAt(offset + at)->left()) < 1);
        }
    }

    void aMirroredWindowMirrorsGutterAndChips()
    {
        CellContent marked = content({u"The ferry ran aground."_s});
        marked.paragraphs[0].marks = {{.id = core::AnnotationId::make(),
                                       .span = {offset, offset + 9},
                                       .claimNumber = 1,
                                       .isFirst = true,
                                       .toolTip = {}}};
        const CellLayout straight(marked, 300, style());
        const CellLayout mirrored(marked, 300, style(Qt::RightToLeft));
        QVERIFY(straight.chips()[0].rect.left() > 150);
        QVERIFY(mirrored.chips()[0].rect.right() < 150);
        QCOMPARE(mirrored.caretAt(offset)->left(), CellStyle::margin);
    }

    void aBarIsWholeAtEitherEdge()
    {
        CellContent removed = content({u"The ferry ran aground."_s});
        removed.paragraphs[0].relation = core::compare::Relation::Removed;
        for (const bool isBase : {true, false}) {
            const QImage straight = drawn(removed, isBase, Qt::LeftToRight);
            const QImage mirrored = drawn(removed, isBase, Qt::RightToLeft);
            const int middle = straight.height() / 2;
            for (int x = 0; x < 6; ++x)
                QCOMPARE(mirrored.pixel(299 - x, middle), straight.pixel(x, middle));
        }
    }

    void whatIsRewrittenIsTintedWhereItHasMovedToo()
    {
        CellContent rewritten = content({u"The ferry ran aground."_s});
        rewritten.paragraphs[0].relation = core::compare::Relation::Rewritten;
        rewritten.paragraphs[0].moved = true;
        const QImage image = drawn(rewritten, false, Qt::LeftToRight);
        QCOMPARE(image.pixelColor(290, image.height() / 2), ui::lightTheme(QFont()).onlyOther.tint);
    }

    void theInnerMarkIsFoundFirst()
    {
        CellContent marked = content({u"Captain Mette Lind said"_s});
        const auto outer = core::AnnotationId::make();
        const auto inner = core::AnnotationId::make();
        marked.paragraphs[0].marks
            = {{.id = outer, .span = {offset, offset + 18}, .typeColor = 1, .toolTip = {}},
               {.id = inner, .span = {offset + 8, offset + 13}, .typeColor = 2, .depth = 1, .toolTip = {}}};
        const CellLayout layout(marked, 400, style());
        const QPointF point = layout.caretAt(offset + 10)->center();
        QCOMPARE(layout.marksAt(point), (std::vector{inner, outer}));
        QCOMPARE(layout.marksAt(layout.caretAt(offset + 3)->center()), std::vector{outer});
        QVERIFY(layout.marksAt(QPointF(2, 2)).empty());
    }

    void goingDownALineKeepsTheColumnOfTheCaret()
    {
        const CellLayout layout(
            content({u"The ferry Albatros ran aground off Sandholm on Sunday with 212 people aboard."_s,
                     u"Nobody was hurt."_s}),
            260, style());
        const qreal x = layout.caretAt(offset + 8)->left();
        const auto second = layout.positionInLine(offset + 8, 1, x);
        QVERIFY(second.has_value());
        QVERIFY(layout.caretAt(*second)->top() > layout.caretAt(offset + 8)->top());
        QVERIFY(std::abs(layout.caretAt(*second)->left() - x) < 12);
        QVERIFY(!layout.positionInLine(offset + 2, -1, x));
    }

    void anAbsentCellHasNoPlaces()
    {
        CellContent absent;
        const CellLayout layout(absent, 300, style());
        QVERIFY(!layout.positionAt({100, 10}));
        QVERIFY(!layout.caretAt(0));
        QCOMPARE(layout.height(), 0.0);
    }
};

QTEST_MAIN(TestCellLayout)
#include "tst_celllayout.moc"
