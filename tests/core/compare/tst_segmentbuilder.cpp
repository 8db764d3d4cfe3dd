// SPDX-License-Identifier: MIT
#include "core/compare/segmentbuilder.h"
#include "tests/support/show.h"

using namespace core::compare;
using enum SegmentKind;

class TestSegmentBuilder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsAlikeAndTouchesIsJoined()
    {
        SegmentBuilder builder;
        builder.add(Equal, ChangeClass::None, {0, 3}, {0, 3}, 0);
        builder.add(Equal, ChangeClass::None, {3, 4}, {3, 4}, 0);
        builder.add(Equal, ChangeClass::None, {6, 8}, {4, 6}, 0);
        builder.add(Equal, ChangeClass::None, {8, 9}, {6, 7}, 1);
        QCOMPARE(builder.take(), (std::vector<Segment>{{Equal, ChangeClass::None, {0, 4}, {0, 4}, 0},
                                                       {Equal, ChangeClass::None, {6, 8}, {4, 6}, 0},
                                                       {Equal, ChangeClass::None, {8, 9}, {6, 7}, 1}}));
    }

    void aNewSentenceDoesNotJoin()
    {
        SegmentBuilder builder;
        builder.addRemoved(ChangeClass::Other, {0, 3});
        builder.breakHere();
        builder.addRemoved(ChangeClass::Other, {3, 5});
        QCOMPARE(builder.take().size(), size_t(2));
    }

    void loneSpaceGoesWithTheChangeAfterIt()
    {
        SegmentBuilder builder;
        builder.add(Equal, ChangeClass::None, {0, 3}, {0, 3}, 0);
        builder.addLoneBaseSpace({3, 4});
        builder.addRemoved(ChangeClass::Other, {4, 7});
        QCOMPARE(builder.take().back(), (Segment{Removed, ChangeClass::Other, {3, 7}, {3, 3}, 0}));
    }

    void loneSpaceOfTheBaseGoesWithTheChangeAfterItWhereverThatComes()
    {
        SegmentBuilder builder;
        builder.addRemoved(ChangeClass::Other, {4, 7});
        builder.breakHere();
        builder.add(Equal, ChangeClass::None, {0, 3}, {0, 3}, 0);
        builder.addLoneBaseSpace({3, 4});
        builder.add(Equal, ChangeClass::None, {7, 9}, {3, 5}, 0);
        QCOMPARE(builder.take(), (std::vector<Segment>{{Removed, ChangeClass::Other, {3, 7}, {0, 0}, 0},
                                                       {Equal, ChangeClass::None, {0, 3}, {0, 3}, 0},
                                                       {Equal, ChangeClass::None, {7, 9}, {3, 5}, 0}}));
    }

    void loneSpaceNextToNothingIsASegmentOfItsOwn()
    {
        SegmentBuilder builder;
        builder.add(Equal, ChangeClass::None, {0, 3}, {0, 3}, 0);
        builder.addLoneOtherSpace({3, 4});
        builder.add(Equal, ChangeClass::None, {3, 5}, {4, 6}, 0);
        const auto segments = builder.take();
        QCOMPARE(segments.size(), size_t(3));
        QCOMPARE(segments[1], (Segment{Added, ChangeClass::Space, {3, 3}, {3, 4}, 0}));
    }
};

QTEST_GUILESS_MAIN(TestSegmentBuilder)
#include "tst_segmentbuilder.moc"
