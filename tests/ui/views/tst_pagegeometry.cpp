// SPDX-License-Identifier: MIT
#include "ui/views/columngeometry.h"
#include "ui/views/rowgeometry.h"
#include "ui/views/stripbands.h"

#include <QtTest>
#include <rapidcheck.h>

using ui::ColumnGeometry;
using ui::RowGeometry;
using ui::StripKind;
using ui::StripMark;

/// Where columns, rows and the bands of the strip stand; nothing of it needs a window.
class TestPageGeometry : public QObject
{
    Q_OBJECT

private:
    static ColumnGeometry columns(int count, int width)
    {
        ColumnGeometry geometry;
        geometry.setCount(count);
        geometry.setWidth(width, 600);
        return geometry;
    }

private Q_SLOTS:
    // ---- columngeometry

    void oneColumnStandsInTheMiddle()
    {
        const ColumnGeometry alone = columns(1, 1000);
        QCOMPARE(alone.column(0), (ColumnGeometry::Extent{200, 600}));
        QCOMPARE(columns(1, 500).column(0), (ColumnGeometry::Extent{0, 500}));
    }

    void columnsAndChannelsFillTheWidthToThePixel()
    {
        QVERIFY(rc::check("no gap and no overlap, in either direction", [] {
            const int count = *rc::gen::inRange(2, 9);
            ColumnGeometry geometry = columns(count, *rc::gen::inRange(300, 2500));
            for (int column = 1; column < count; ++column) {
                geometry.setChannelWidth(column, *rc::gen::inRange(0, 60));
                geometry.setCollapsed(column, *rc::gen::arbitrary<bool>());
                geometry.moveBoundary(column, *rc::gen::inRange(-400, 400));
            }
            int left = 0;
            for (int column = 0; column < count; ++column) {
                if (column > 0) {
                    RC_ASSERT(geometry.channel(column).left == left);
                    left = geometry.channel(column).right();
                }
                RC_ASSERT(geometry.column(column).left == left);
                const int width = geometry.column(column).width;
                const int narrowest = geometry.isCollapsed(column) ? ColumnGeometry::lane : ColumnGeometry::narrowest;
                RC_ASSERT(width >= narrowest);
                RC_ASSERT(!geometry.isCollapsed(column) || width == narrowest);
                left = geometry.column(column).right();
            }
            RC_ASSERT(left <= geometry.total());
            const ColumnGeometry before = geometry;
            geometry.setRightToLeft(true);
            for (int column = 0; column < count; ++column) {
                RC_ASSERT(geometry.column(column).left == geometry.total() - before.column(column).right());
                RC_ASSERT(geometry.columnAt(geometry.column(column).left) == column);
                RC_ASSERT(geometry.column(column).width == before.column(column).width);
            }
        }));
    }

    void movingABoundaryLeavesTheOtherColumnsWhereTheyAre()
    {
        ColumnGeometry geometry = columns(3, 1200);
        geometry.moveBoundary(1, 100);
        QCOMPARE(geometry.column(0).width, 500);
        QCOMPARE(geometry.column(1), (ColumnGeometry::Extent{500, 300}));
        QCOMPARE(geometry.column(2), (ColumnGeometry::Extent{800, 400}));
        geometry.moveBoundary(1, 1000);
        QCOMPARE(geometry.column(1).width, ColumnGeometry::narrowest);
        QCOMPARE(geometry.column(2).width, 400);
    }

    void aColumnIsWidenedAtTheCostOfItsNeighbour()
    {
        ColumnGeometry geometry = columns(3, 1200);
        geometry.widen(0, 100);
        QCOMPARE(geometry.column(0).width, 500);
        QCOMPARE(geometry.column(1).width, 300);
        geometry.widen(2, 50);
        QCOMPARE(geometry.column(2).width, 450);
        QCOMPARE(geometry.column(1).width, 250);
        geometry.widen(1, -100);
        QCOMPARE(geometry.column(1).width, ColumnGeometry::narrowest);
        geometry.setCollapsed(1, true);
        const int before = geometry.column(2).width;
        geometry.widen(0, 40);
        QCOMPARE(geometry.column(2).width, before - 40);
        geometry = columns(1, 1000);
        geometry.widen(0, 40);
        QCOMPARE(geometry.total(), 1000);
    }

    void aBoundaryBesideALaneMovesTheOpenColumns()
    {
        ColumnGeometry geometry = columns(3, 1000);
        geometry.setCollapsed(1, true);
        const int before = geometry.column(0).width;
        geometry.moveBoundary(1, 50);
        QCOMPARE(geometry.column(0).width, before + 50);
        QCOMPARE(geometry.column(1).width, ColumnGeometry::lane);
        geometry.moveBoundary(2, -50);
        QCOMPARE(geometry.column(0).width, before);
    }

    void anotherNumberOfColumnsKeepsItsOwnShares()
    {
        ColumnGeometry geometry = columns(2, 1000);
        geometry.moveBoundary(1, 120);
        geometry.setCount(3);
        QCOMPARE(geometry.column(0).width, 333);
        geometry.setCount(2);
        QCOMPARE(geometry.column(0).width, 620);
        geometry.equalise();
        QCOMPARE(geometry.column(0).width, 500);
    }

    void whatHasNoRoomIsScrolledTo()
    {
        const ColumnGeometry geometry = columns(4, 500);
        QCOMPARE(geometry.total(), 4 * ColumnGeometry::narrowest);
    }

    // ---- rowgeometry

    void withoutRowsThereIsNoRowAnywhere()
    {
        const RowGeometry rows;
        QCOMPARE(rows.rowAt(0), -1);
        QCOMPARE(rows.total(), 0);
    }

    void everyPixelBelongsToTheRowThatCoversIt()
    {
        QVERIFY(rc::check("rowAt is the inverse of top", [] {
            auto heights = *rc::gen::nonEmpty(rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 50)));
            RowGeometry rows;
            rows.reset(heights);
            for (int change = 0; change < 5; ++change) {
                const int row = *rc::gen::inRange(0, int(heights.size()));
                heights[size_t(row)] = *rc::gen::inRange(0, 80);
                rows.setHeight(row, heights[size_t(row)]);
                RC_ASSERT(rows.isExact(row));
            }
            int top = 0;
            for (int row = 0; row < rows.count(); ++row) {
                RC_ASSERT(rows.top(row) == top);
                const int height = heights[size_t(row)];
                if (height > 0) { // a row without height has no pixel of its own
                    RC_ASSERT(rows.rowAt(top) == row);
                    RC_ASSERT(rows.rowAt(top + height - 1) == row);
                }
                top += height;
            }
            RC_ASSERT(rows.total() == top);
            RC_ASSERT(rows.rowAt(-5) == 0);
            RC_ASSERT(rows.rowAt(top + 5) == rows.count() - 1);
        }));
    }

    // ---- stripbands

    void theHighestPriorityWinsWhereMarksShareALine()
    {
        const std::vector<StripMark> marks{{2, 6, StripKind::Changed, false},
                                           {0, 10, StripKind::Moved, false},
                                           {5, 8, StripKind::Typography, false},
                                           {0, 4, StripKind::OneSided, true}};
        const auto lines = ui::stripLines(marks, 12);
        using enum StripKind;
        const std::vector<StripKind> others{Moved,      Moved,      Changed, Changed, Changed, Changed,
                                            Typography, Typography, Moved,   Moved,   None,    None};
        for (size_t i = 0; i < lines.size(); ++i) {
            QCOMPARE(lines[i][1], others[i]);
            QCOMPARE(lines[i][0], i < 4 ? OneSided : None);
        }
    }

    void theSmallestChangeIsSeenAtBothEnds()
    {
        const std::vector<StripMark> marks{{0, 0.01, StripKind::Changed, true},
                                           {99.99, 100, StripKind::Changed, false}};
        const auto lines = ui::stripLines(marks, 100);
        QCOMPARE(lines[0][0], StripKind::Changed);
        QCOMPARE(lines[1][0], StripKind::Changed);
        QCOMPARE(lines[98][1], StripKind::Changed);
        QCOMPARE(lines[99][1], StripKind::Changed);
    }

    void nothingIsLostAtAnyHeight()
    {
        const bool holds = rc::check("every mark is seen, or something more important", [] {
            const int height = *rc::gen::inRange(0, 60);
            std::vector<StripMark> marks;
            const int count = *rc::gen::inRange(0, 20);
            for (int i = 0; i < count; ++i) {
                const double top = *rc::gen::inRange(0, 1000) / 1000.0 * height;
                const double bottom = std::min<double>(height, top + *rc::gen::inRange(0, 100) / 10.0);
                marks.push_back({top, bottom, StripKind(*rc::gen::inRange(1, 5)), *rc::gen::arbitrary<bool>()});
            }
            const auto lines = ui::stripLines(marks, height);
            RC_ASSERT(lines.size() == size_t(height));
            for (const StripMark &mark : marks) {
                bool seen = height == 0;
                for (const auto &line : lines)
                    seen = seen || line[mark.ofBase ? 0 : 1] >= mark.kind;
                RC_ASSERT(seen);
            }
        });
        QVERIFY(holds);
    }

    void heatIsTheMostOfTheRowsUnderALine()
    {
        const std::vector<qreal> tops{0, 0.4, 0.8, 3, 4};
        const std::vector<int> values{1, 3, 2, 0};
        QCOMPARE(ui::heatLines(tops, values, 4), (std::vector{3, 2, 2, 0}));
        QCOMPARE(ui::heatLines(std::vector<qreal>{0}, {}, 2), (std::vector{0, 0}));
    }
};

QTEST_GUILESS_MAIN(TestPageGeometry)
#include "tst_pagegeometry.moc"
