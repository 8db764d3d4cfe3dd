// SPDX-License-Identifier: MIT
#include "ui/views/rowgeometry.h"

#include <QtTest>
#include <rapidcheck.h>

using ui::RowGeometry;

class TestRowGeometry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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
};

QTEST_GUILESS_MAIN(TestRowGeometry)
#include "tst_rowgeometry.moc"
