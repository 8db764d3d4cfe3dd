// SPDX-License-Identifier: MIT
#include "core/text/span.h"
#include "tests/support/show.h"

#include <rapidcheck.h>

using namespace core::text;
using namespace Qt::StringLiterals;

namespace {

Span anySpan()
{
    const int begin = *rc::gen::inRange(0, 20);
    return {begin, begin + *rc::gen::inRange(0, 20)};
}

std::vector<Span> listOf(const Spans &spans)
{
    return {spans.all().begin(), spans.all().end()};
}

} // namespace

class TestSpan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEndIsNotPartOfIt()
    {
        constexpr Span span{2, 5};
        QCOMPARE(span.length(), 3);
        QVERIFY(span.contains(2) && span.contains(4));
        QVERIFY(!span.contains(5) && !span.contains(1));
        QVERIFY(!span.isEmpty() && (Span{5, 5}.isEmpty()));
        QVERIFY(!span.overlaps({5, 7}) && span.overlaps({4, 7}));
        QVERIFY(span.contains(Span{2, 5}) && span.contains(Span{5, 5}) && !span.contains(Span{4, 6}));
        QCOMPARE(span.shifted(-2), (Span{0, 3}));
    }

    void intersectionAndUnionAreThoseOfSets()
    {
        QVERIFY(rc::check("every position is in the intersection exactly if it is in both", [] {
            const Span a = anySpan();
            const Span b = anySpan();
            for (qsizetype position = 0; position < 45; ++position) {
                RC_ASSERT(a.intersected(b).contains(position) == (a.contains(position) && b.contains(position)));
                if (a.contains(position) || b.contains(position))
                    RC_ASSERT(a.united(b).contains(position));
            }
            RC_ASSERT(a.intersected(b) == b.intersected(a) || a.intersected(b).isEmpty());
            RC_ASSERT(a.overlaps(b) == !a.intersected(b).isEmpty() || a.isEmpty() || b.isEmpty());
            RC_ASSERT(a.united(b).contains(a) && a.united(b).contains(b));
        }));
    }

    void apartTheyIntersectInNothingAtTheLaterBegin() { QCOMPARE((Span{0, 2}.intersected({5, 9})), (Span{5, 5})); }

    void onlySpansInOrderBelongTogether_data()
    {
        QTest::addColumn<QList<int>>("ends");
        QTest::addColumn<bool>("accepted");
        QTest::newRow("none") << QList<int>{} << false;
        QTest::newRow("one") << QList<int>{3, 5} << true;
        QTest::newRow("two") << QList<int>{3, 5, 7, 9} << true;
        QTest::newRow("touching in order") << QList<int>{3, 5, 5, 9} << true;
        QTest::newRow("an empty one") << QList<int>{3, 5, 6, 6} << false;
        QTest::newRow("overlapping") << QList<int>{3, 5, 4, 9} << false;
        QTest::newRow("descending") << QList<int>{7, 9, 3, 5} << false;
        QTest::newRow("turned round") << QList<int>{5, 3} << false;
        QTest::newRow("before the text") << QList<int>{-1, 3} << false;
    }
    void onlySpansInOrderBelongTogether()
    {
        QFETCH(QList<int>, ends);
        QFETCH(bool, accepted);
        std::vector<Span> spans;
        for (qsizetype i = 0; i < ends.size(); i += 2)
            spans.push_back({ends[i], ends[i + 1]});
        const auto made = Spans::from(spans);
        QCOMPARE(made.has_value(), accepted);
        if (!made)
            return;
        QCOMPARE(listOf(*made), spans);
        QCOMPARE(made->hull(), (Span{ends.first(), ends.last()}));
        QCOMPARE(made->first(), spans.front());
        QCOMPARE(made->last(), spans.back());
        QCOMPARE(made->size(), spans.size());
    }

    void theirTextsAreJoinedByAnEllipsis()
    {
        const QString text = u"He said yes, and then no."_s;
        QCOMPARE(textOf(text, *Spans::from({{3, 7}, {8, 11}, {22, 24}})), u"said … yes … no"_s);
        QCOMPARE(textOf(text, Spans({8, 11})), u"yes"_s);
    }
};

QTEST_GUILESS_MAIN(TestSpan)
#include "tst_span.moc"
