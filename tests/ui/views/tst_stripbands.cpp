// SPDX-License-Identifier: MIT
#include "ui/views/stripbands.h"

#include <rapidcheck.h>

#include <QtTest>

using ui::StripKind;
using ui::StripMark;

class TestStripBands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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

QTEST_GUILESS_MAIN(TestStripBands)
#include "tst_stripbands.moc"
