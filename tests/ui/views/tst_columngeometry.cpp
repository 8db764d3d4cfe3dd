// SPDX-License-Identifier: MIT
#include "ui/views/columngeometry.h"

#include <QtTest>
#include <rapidcheck.h>

using ui::ColumnGeometry;

class TestColumnGeometry : public QObject
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
};

QTEST_GUILESS_MAIN(TestColumnGeometry)
#include "tst_columngeometry.moc"
