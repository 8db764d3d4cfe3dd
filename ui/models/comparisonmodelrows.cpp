// SPDX-License-Identifier: MIT
#include "ui/models/columnchanges.h"
#include "ui/models/comparisonmodel.h"

#include <algorithm>
#include <ranges>

/// Which rows ComparisonModel has: where something differs, what is folded, and what stands where.
namespace ui {

using namespace core::compare;
using core::text::Span;

void ComparisonModel::openFold(int row)
{
    if (!isFold(row))
        return;
    const ShownRow fold = m_rows[size_t(row)];
    m_opened.resize(table().rows.size());
    std::vector<ShownRow> opened;
    for (int slot = fold.slot; slot < fold.slot + fold.slots; ++slot) {
        m_opened[size_t(slot)] = true;
        opened.push_back({slot, 1, false});
    }
    replaceRows(row, row, opened);
}

bool ComparisonModel::unfold(int column, qsizetype position)
{
    const int row = rowOf(column, position);
    if (row >= rowCount() || !isFold(row))
        return false;
    openFold(row);
    return true;
}

/// The paragraphs of the base in those slots of \a slots that were opened. What is folded is in every version.
std::vector<bool> ComparisonModel::openedParagraphs(const SlotTable &slots) const
{
    std::vector<bool> opened(preparedAt(0).paragraphs().size());
    for (size_t slot = 0; slot < m_opened.size(); ++slot) {
        const Cell &cell = slots.rows[slot].cells[m_comparison->base];
        for (int p = cell.paragraphs.begin; m_opened[slot] && cell.kind == Cell::Kind::Text && p < cell.paragraphs.end;
             ++p)
            opened[size_t(p)] = true;
    }
    return opened;
}

/// Opens the slots in which they stand, and no others.
void ComparisonModel::openParagraphs(const std::vector<bool> &paragraphs)
{
    m_opened.assign(table().rows.size(), false);
    for (size_t p = 0; p < paragraphs.size(); ++p) {
        if (paragraphs[p])
            m_opened[size_t(m_columns.front().slots[p])] = true;
    }
}

/// Puts \a rows in the place of those from \a first to \a last.
void ComparisonModel::replaceRows(int first, int last, const std::vector<ShownRow> &rows)
{
    if (first <= last) {
        beginRemoveRows({}, first, last);
        m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
        endRemoveRows();
    }
    if (!rows.empty()) {
        beginInsertRows({}, first, first + int(rows.size()) - 1);
        m_rows.insert(m_rows.begin() + first, rows.begin(), rows.end());
        endInsertRows();
    }
}

bool ComparisonModel::differs(const Column &column, int paragraph) const
{
    const Passage *passage = column.passages.empty() ? nullptr : column.passages[size_t(paragraph)];
    if (passage && (passage->relation != Relation::Same || passage->moved))
        return true;
    const Span span = m_comparison->versions[column.version]->paragraphs()[size_t(paragraph)].span;
    return std::ranges::any_of(decorationsIn(int(&column - m_columns.data()), span),
                               [](const Decoration &decoration) { return decoration.kind != Decoration::Kind::Same; });
}

bool ComparisonModel::hasChange(const Slot &slot) const
{
    for (const Column &column : m_columns) {
        const Cell &cell = slot.cells[column.version];
        if (cell.kind == Cell::Kind::Absent)
            return true;
        for (int p = cell.paragraphs.begin; cell.kind == Cell::Kind::Text && p < cell.paragraphs.end; ++p) {
            if (differs(column, p))
                return true;
        }
    }
    return false;
}

std::vector<ShownRow> ComparisonModel::wantedRows() const
{
    if (!m_comparison)
        return {};
    if (!m_changesOnly || m_columns.size() < 2)
        return everyRow(table());
    std::vector<bool> changed;
    changed.reserve(table().rows.size());
    for (const Slot &slot : table().rows)
        changed.push_back(hasChange(slot));
    return changedRows(table(), changed, m_opened);
}

std::optional<Span> ComparisonModel::foldedSpan(int row, int column) const
{
    const ShownRow &fold = m_rows[size_t(row)];
    std::optional<Span> span;
    for (int slot = fold.slot; fold.isFold && slot < fold.slot + fold.slots; ++slot) {
        const Cell &cell = table().rows[size_t(slot)].cells[m_columns[size_t(column)].version];
        if (cell.kind != Cell::Kind::Text)
            continue;
        const auto paragraphs = preparedAt(column).paragraphs();
        const Span here{paragraphs[size_t(cell.paragraphs.begin)].span.begin,
                        paragraphs[size_t(cell.paragraphs.end - 1)].span.end};
        span = span ? span->united(here) : here;
    }
    return span;
}

/// The base's column says how much is folded.
Fold ComparisonModel::foldAt(int row, int column) const
{
    Fold fold{{}, foldedSpan(row, column).value_or(Span{})};
    if (column == 0 || isRedline(column))
        fold.text = tr("%n unchanged paragraph(s)", nullptr, m_rows[size_t(row)].slots);
    return fold;
}

int ComparisonModel::versionsThatDiffer(int row) const
{
    const ShownRow &shown = m_rows[size_t(row)];
    if (shown.isFold)
        return 0;
    const Slot &slot = table().rows[size_t(shown.slot)];
    const bool hasBase = slot.cells[m_comparison->base].kind != Cell::Kind::Absent;
    return int(std::ranges::count_if(m_columns | std::views::drop(1), [&](const Column &column) {
        const Cell &cell = slot.cells[column.version];
        if (cell.kind != Cell::Kind::Text)
            return cell.kind == Cell::Kind::Above || hasBase; // what reaches down here is merged
        const auto paragraphs = std::views::iota(cell.paragraphs.begin, cell.paragraphs.end);
        return std::ranges::any_of(paragraphs, [&](int p) { return differs(column, p); });
    }));
}

void ComparisonModel::placeInSlots()
{
    for (Column &column : m_columns)
        column.slots = slotByParagraph(table(), column.version, *m_comparison->versions[column.version]);
}

int ComparisonModel::rowOf(int column, qsizetype position) const
{
    return rowOfSlot(m_rows, slotOf(column, position));
}

/// The slot whose cell in \a column holds \a position, or the nearest before; 0 where there is none. O(log paragraphs).
int ComparisonModel::slotOf(int column, qsizetype position) const
{
    const std::vector<int> &slots = m_columns[size_t(column)].slots;
    return slots.empty() ? 0 : slots[size_t(paragraphOf(column, position))];
}

int ComparisonModel::rowOfParagraph(int column, int paragraph) const
{
    return rowOfSlot(m_rows, m_columns[size_t(column)].slots[size_t(paragraph)]);
}

int ComparisonModel::paragraphFrom(int column, int row) const
{
    const auto paragraphs = std::views::iota(0, paragraphCount(column));
    const auto isAbove = [&](int paragraph) { return rowOfParagraph(column, paragraph) < row; };
    return int(std::ranges::partition_point(paragraphs, isAbove) - paragraphs.begin());
}

const Cell &ComparisonModel::shapeAt(int row, int column) const
{
    static const Cell folded;
    const ShownRow &shown = m_rows[size_t(row)];
    return shown.isFold ? folded : table().rows[size_t(shown.slot)].cells[m_columns[size_t(column)].version];
}

std::optional<Span> ComparisonModel::spanAt(int row, int column) const
{
    const Cell &cell = shapeAt(row, column);
    if (cell.kind != Cell::Kind::Text)
        return std::nullopt;
    const auto paragraphs = preparedAt(column).paragraphs();
    return Span{paragraphs[size_t(cell.paragraphs.begin)].span.begin,
                paragraphs[size_t(cell.paragraphs.end - 1)].span.end};
}

} // namespace ui
