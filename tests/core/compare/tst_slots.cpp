// SPDX-License-Identifier: MIT
#include "core/compare/closedup.h"
#include "tests/support/anytext.h"
#include "tests/support/comparing.h"
#include "tests/support/newsversions/newsroom.h"
#include "tests/support/show.h"

using namespace Qt::StringLiterals;
using namespace comparing;
using newsversions::Edits;
using newsversions::Newsroom;

namespace {

using Prepared = std::vector<std::shared_ptr<const PreparedText>>;

Comparison compared(const Prepared &versions, size_t base)
{
    return *core::compare::compare(versions, base);
}

/// A row as people would note it: "1 2-3 . ^", counted from 1.
QStringList rows(const SlotTable &table)
{
    QStringList list;
    for (const Slot &slot : table.rows) {
        QStringList cells;
        for (const Cell &cell : slot.cells) {
            QString text = cell.kind == Cell::Kind::Absent  ? u"."_s
                           : cell.kind == Cell::Kind::Above ? u"^"_s
                                                            : QString::number(cell.paragraphs.begin + 1);
            if (cell.kind == Cell::Kind::Text && cell.paragraphs.size() > 1)
                text += u'-' + QString::number(cell.paragraphs.end);
            if (cell.rows > 1)
                text += u'/' + QString::number(cell.rows);
            cells += text;
        }
        list += cells.join(u' ');
    }
    return list;
}

/// What breaks the promise of \a table, in words.
QString brokenTable(const Comparison &comparison, const SlotTable &table)
{
    for (size_t version = 0; version < comparison.versions.size(); ++version) {
        int next = 0;
        int covered = 0;
        for (const Slot &slot : table.rows) {
            if (slot.cells.size() != comparison.versions.size())
                return u"a row without a cell for every version"_s;
            const Cell &cell = slot.cells[version];
            if ((cell.kind == Cell::Kind::Above) != (covered > 0))
                return u"a cell that does not reach as far as it says"_s;
            if (cell.kind == Cell::Kind::Above) {
                --covered;
                continue;
            }
            if (cell.kind == Cell::Kind::Absent)
                continue;
            if (cell.paragraphs.begin != next || cell.paragraphs.size() < 1)
                return u"paragraphs of version %1 not once and in order at %2"_s.arg(version).arg(next);
            next = cell.paragraphs.end;
            covered = cell.rows - 1;
        }
        if (covered != 0 || next != int(comparison.versions[version]->paragraphs().size()))
            return u"version %1 does not end where it should"_s.arg(version);
    }
    for (const Slot &slot : table.rows) {
        if (std::ranges::all_of(slot.cells, [](const Cell &cell) { return cell.kind == Cell::Kind::Absent; }))
            return u"a row of nothing"_s;
        if (slot.cells[comparison.base].kind == Cell::Kind::Above || slot.cells[comparison.base].rows != 1)
            return u"the base does not have rows of its own"_s;
    }
    return {};
}

/// By version, then by paragraph: the row it stands in.
std::vector<std::vector<size_t>> places(const SlotTable &table, size_t versions)
{
    std::vector<std::vector<size_t>> places(versions);
    for (size_t row = 0; row < table.rows.size(); ++row) {
        for (size_t version = 0; version < versions; ++version) {
            const Cell &cell = table.rows[row].cells[version];
            if (cell.kind == Cell::Kind::Text)
                places[version].resize(size_t(cell.paragraphs.end), row);
        }
    }
    return places;
}

Prepared anyVersions()
{
    Prepared versions;
    if (*rc::gen::inRange(0, 3) == 0) {
        for (int i = *rc::gen::inRange(1, 5); i > 0; --i)
            versions.push_back(prepared(*anytext::anyText()));
        return versions;
    }
    Newsroom newsroom(*rc::gen::arbitrary<unsigned>());
    const auto story = newsroom.story(1 + newsroom.below(8));
    versions.push_back(prepared(story.text()));
    for (int i = newsroom.below(4); i > 0; --i)
        versions.push_back(prepared(newsroom.version(story, Edits{0.1, 0.15, 0.15, 0.1, 0.2, 0.2}).text()));
    return versions;
}

const QString first = u"The ferry left the harbour at dawn with ninety passengers on board."_s;
const QString second = u"Divers searched the cold water for two missing sailors until late."_s;
const QString third = u"The minister promised an inquiry and said it would be thorough."_s;
const QString extra = u"Forecasters had warned of a heavy storm along the whole coast."_s;

std::shared_ptr<const PreparedText> storyOf(const QStringList &paragraphs)
{
    return prepared(paragraphs.join(u"\n\n"_s));
}

} // namespace

class TestSlots : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyColumnReadsDownwards()
    {
        QVERIFY(rc::check("each paragraph once, in order, in cells that cover their rows", [] {
            const Prepared versions = anyVersions();
            for (size_t base = 0; base < versions.size(); ++base) {
                const Comparison comparison = compared(versions, base);
                RC_ASSERT(brokenTable(comparison, comparison.slotTable) == QString());
            }
        }));
    }

    void theOrderOfTheColumnsDoesNotMatter()
    {
        QVERIFY(rc::check("permuted versions give the same rows, permuted", [] {
            const Prepared versions = anyVersions();
            std::vector<size_t> order(versions.size());
            std::iota(order.begin(), order.end(), size_t(0));
            const auto seed = *rc::gen::arbitrary<unsigned>();
            std::ranges::shuffle(order, std::mt19937(seed));
            Prepared permuted;
            for (const size_t i : order)
                permuted.push_back(versions[i]);
            const size_t base = size_t(std::ranges::find(order, size_t(0)) - order.begin());
            const SlotTable before = compared(versions, 0).slotTable;
            const SlotTable after = compared(permuted, base).slotTable;
            RC_ASSERT(before.rows.size() == after.rows.size());
            for (size_t row = 0; row < before.rows.size(); ++row) {
                for (size_t i = 0; i < order.size(); ++i)
                    RC_ASSERT(after.rows[row].cells[i] == before.rows[row].cells[order[i]]);
            }
        }));
    }

    void whatIsTheSameStandsLevel()
    {
        QCOMPARE(rows(compared({storyOf({first, second, third}), storyOf({first, third})}, 0).slotTable),
                 (QStringList{u"1 1"_s, u"2 ."_s, u"3 2"_s}));
    }

    void mergedParagraphsReachDown()
    {
        QCOMPARE(
            rows(compared({storyOf({first, second, third}), storyOf({first + u' ' + second, third})}, 0).slotTable),
            (QStringList{u"1 1/2"_s, u"2 ^"_s, u"3 2"_s}));
    }

    void splitParagraphsShareARow()
    {
        QCOMPARE(
            rows(compared({storyOf({first + u' ' + second, third}), storyOf({first, second, third})}, 0).slotTable),
            (QStringList{u"1 1-2"_s, u"2 3"_s}));
    }

    void insertionsThatSayTheSameShareASlot()
    {
        const auto base = storyOf({first, third});
        const auto one = storyOf({first, extra, third});
        const auto two = storyOf({first, QString(extra).replace(u"heavy"_s, u"severe"_s), third});
        const auto three = storyOf({first, second, third});
        QCOMPARE(rows(compared({base, one, two}, 0).slotTable), (QStringList{u"1 1 1"_s, u". 2 2"_s, u"2 3 3"_s}));
        QCOMPARE(rows(compared({base, one, three}, 0).slotTable).size(), 4);
    }

    void manyInsertionsShareSlotsWhereTheyAreEqual()
    {
        const auto inserted = [](int count, auto paragraph) {
            QStringList paragraphs{u"The old ferry sank in the harbour on Monday."_s};
            for (int k = 0; k < count; ++k)
                paragraphs += paragraph(k);
            return prepared(paragraphs.join(u"\n\n"_s));
        };
        const auto numbered = [](int k) { return u"Row %1 of so many."_s.arg(k); };
        const auto everySecond = [&](int k) { return k % 2 ? numbered(k) : u"Line %1, of others."_s.arg(k); };
        const auto separator = [](int) { return u"The same once more."_s; };
        const auto base = inserted(0, numbered);
        QCOMPARE(compared({base, inserted(300, numbered), inserted(300, everySecond)}, 0).slotTable.rows.size(), 451u);
        QCOMPARE(compared({base, inserted(300, separator), inserted(250, separator)}, 0).slotTable.rows.size(), 301u);
    }

    void closedUpKeepsWhatSharesASlot()
    {
        QVERIFY(rc::check("each column as before, level what was level, and no more rows", [] {
            const Prepared versions = anyVersions();
            const Comparison comparison = compared(versions, 0);
            const SlotTable closed = closedUp(comparison);
            RC_ASSERT(brokenTable(comparison, closed) == QString());
            RC_ASSERT(closed.rows.size() <= comparison.slotTable.rows.size());
            const auto before = places(comparison.slotTable, versions.size());
            const auto after = places(closed, versions.size());
            for (size_t version = 1; version < versions.size(); ++version) {
                for (size_t i = 0; i < before[0].size(); ++i) {
                    for (size_t j = 0; j < before[version].size(); ++j)
                        RC_ASSERT(before[0][i] != before[version][j] || after[0][i] == after[version][j]);
                }
            }
        }));
    }

    void whatOnlyOneHasStandsBesideWhatOnlyTheOtherHas()
    {
        const Comparison two = compared({storyOf({first, second, third}), storyOf({first, extra, third})}, 0);
        QCOMPARE(rows(two.slotTable), (QStringList{u"1 1"_s, u". 2"_s, u"2 ."_s, u"3 3"_s}));
        QCOMPARE(rows(closedUp(two)), (QStringList{u"1 1"_s, u"2 2"_s, u"3 3"_s}));
        const Comparison three
            = compared({storyOf({first, second, third}), storyOf({first, second, third}), storyOf({first, extra})}, 0);
        QCOMPARE(rows(closedUp(three)), (QStringList{u"1 1 1"_s, u"2 2 2"_s, u"3 3 ."_s}));
        const Comparison none = compared({storyOf({first, second}), storyOf({third, extra})}, 0);
        QCOMPARE(rows(closedUp(none)), (QStringList{u"1 1"_s, u"2 2"_s}));
    }

    void nothingClosesUpPastWhatIsLevel()
    {
        const Comparison comparison = compared({storyOf({first, second, third}), storyOf({extra, first, third})}, 0);
        QCOMPARE(rows(closedUp(comparison)), (QStringList{u". 1"_s, u"1 2"_s, u"2 ."_s, u"3 3"_s}));
    }

    void thePlaceOfWhatHasMovedStaysEmpty()
    {
        const Comparison comparison = compared({storyOf({first, second, third}), storyOf({first, third, second})}, 0);
        QVERIFY(std::ranges::any_of(comparison.pairs[1].passages, &Passage::moved));
        QCOMPARE(closedUp(comparison), comparison.slotTable);
    }

    void whatHasMovedStandsWhereItStands()
    {
        const QStringList found
            = rows(compared({storyOf({first, second, third}), storyOf({first, third, second})}, 0).slotTable);
        QVERIFY(found.contains(u". 3"_s) || found.contains(u". 2"_s));
        QCOMPARE(found.size(), 4);
    }
};

QTEST_GUILESS_MAIN(TestSlots)
#include "tst_slots.moc"
