// SPDX-License-Identifier: MIT
#include "core/compare/wordings.h"
#include "ui/models/comparisonmodel.h"

/// How ComparisonModel tells the base within the compared column.
namespace ui {

using namespace core::compare;

void ComparisonModel::setRedline(bool on)
{
    if (m_isRedline == on)
        return;
    const bool hasOtherRows = m_comparison && m_closedUp != m_comparison->slotTable;
    const SlotTable *before = m_comparison ? &table() : nullptr;
    if (hasOtherRows)
        replaceRows(0, rowCount() - 1, {}); // while they are still what they say
    m_isRedline = on;
    rebuildRedline();
    if (hasOtherRows) {
        const std::vector<bool> opened = openedParagraphs(*before);
        placeInSlots();
        openParagraphs(opened);
        rebuildChanges();
        replaceRows(0, -1, wantedRows());
        Q_EMIT changesReordered();
    } else if (rowCount() > 0 && columnCount() > 1) {
        Q_EMIT dataChanged(index(0, 1), index(rowCount() - 1, columnCount() - 1));
    }
    if (columnCount() > 0)
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

void ComparisonModel::rebuildRedline()
{
    m_redline = m_isRedline && m_columns.size() > 1
                    ? redlineColumnOf(*m_comparison, m_columns[size_t(m_comparedColumn)].version)
                    : RedlineColumn();
}

void ComparisonModel::tellAsRedline(CellContent &content, int row) const
{
    content.ghost.reset();
    const Cell &base = shapeAt(row, 0);
    if (content.kind == Cell::Kind::Absent && base.kind == Cell::Kind::Text) {
        content.kind = Cell::Kind::Text;
        content.isOfBase = true;
        for (int p = base.paragraphs.begin; p < base.paragraphs.end; ++p)
            content.paragraphs.push_back(removedParagraph(p));
        return;
    }
    for (ShownParagraph &paragraph : content.paragraphs) {
        for (Decoration &decoration : paragraph.decorations) {
            if (decoration.kind == Decoration::Kind::Same && m_redline.isMovedHere(decoration.span))
                decoration.kind = Decoration::Kind::Moved;
        }
        // Alone in its column, what is the same is the text, and nothing to be fainter than.
        std::erase_if(paragraph.decorations,
                      [](const Decoration &decoration) { return decoration.kind == Decoration::Kind::Same; });
        putInto(paragraph, m_redline.insetsOf(paragraph.number - 1), textAt(0));
    }
}

ShownParagraph ComparisonModel::removedParagraph(int paragraph) const
{
    ShownParagraph removed{.number = paragraph + 1,
                           .span = {-1, -1},
                           .text = {},
                           .insets = {},
                           .role = preparedAt(0).paragraphs()[size_t(paragraph)].role,
                           .relation = Relation::Removed,
                           .badge = {},
                           .badgeHint = {},
                           .decorations = {},
                           .marks = {},
                           .syntax = {},
                           .damage = {}};
    if (const Passage *passage = m_columns[0].passages[size_t(paragraph)]; passage && passage->moved) {
        removed.moved = true;
        removed.relation = passage->relation;
        removed.badge = badgeOf(*passage, paragraph, true);
    }
    putInto(removed, m_redline.aloneOf(paragraph), textAt(0));
    return removed;
}

ComparisonModel::Place ComparisonModel::inComparedColumn(const Place &place) const
{
    if (place.column != 0 || columnCount() < 2)
        return place;
    const TextPair &pair = m_comparison->pairs[m_columns[size_t(m_comparedColumn)].version];
    const qsizetype position = counterpartOf(pair, place.span.begin);
    return {m_comparedColumn, {position, position}};
}

} // namespace ui
