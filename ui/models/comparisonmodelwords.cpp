// SPDX-License-Identifier: MIT
#include "core/compare/summary.h"
#include "ui/models/columnchanges.h"
#include "ui/models/comparisonmodel.h"
#include "ui/models/passagenote.h"
#include "ui/models/texts.h"

#include <algorithm>
#include <tuple>

/// What the model says in words: above a paragraph, where a moved passage is missing, and at the head of a column.
namespace ui {

using namespace core::compare;
using namespace Qt::StringLiterals;
using core::text::Span;

void ComparisonModel::describePassage(ShownParagraph &shown, int column, int paragraph) const
{
    const Passage *passage = m_columns[size_t(column)].passages[size_t(paragraph)];
    const int compared = column == 0 ? m_comparedColumn : column;
    // Where little is shared, what is not would only shout.
    if (!passage || pairOf(compared).hasLittleInCommon)
        return;
    shown.relation = passage->relation;
    shown.moved = passage->moved;
    const auto corrections
        = correctionsAbout(m_source.project(), articleAt(column), articleAt(column == 0 ? compared : 0), shown.span);
    std::tie(shown.badge, shown.badgeHint) = noteOf(*passage, paragraph, column == 0, corrections);
}

const Passage *ComparisonModel::ghostPassage(int row, int column) const
{
    if (columnCount() < 2 || shapeAt(row, column).kind != Cell::Kind::Absent)
        return nullptr;
    const Cell &partner = shapeAt(row, column == 0 ? m_comparedColumn : 0);
    if (partner.kind != Cell::Kind::Text)
        return nullptr;
    const auto &ghosts = m_columns[size_t(column)].ghosts;
    const auto found
        = std::ranges::lower_bound(ghosts, partner.paragraphs.begin, {}, [](const auto &ghost) { return ghost.first; });
    return found != ghosts.end() && found->first < partner.paragraphs.end ? found->second : nullptr;
}

std::optional<Ghost> ComparisonModel::ghostAt(int row, int column) const
{
    const Passage *passage = ghostPassage(row, column);
    if (!passage)
        return std::nullopt;
    return ghostOf(column, column == 0 ? passage->base : passage->other);
}

Ghost ComparisonModel::ghostOf(int column, const std::vector<int> &paragraphs) const
{
    const Span span = paragraphSpan(column, paragraphs.front());
    const QString number = QString::number(paragraphs.front() + 1);
    return {column, paragraphs.front(),
            column == 0 ? tr("moved, here at ¶%1:").arg(number) : tr("moved to ¶%1:").arg(number),
            excerptOf(textAt(column), span, decorationsIn(column, span)), span};
}

ColumnHead ComparisonModel::headOf(int column) const
{
    const core::article::Article *article = m_source.project().article(articleAt(column));
    if (!article)
        return {articleAt(column), {}, {}, {}, column == 0, 0, 0, 0, {}};
    ColumnHead head{
        article->id,      core::article::displayName(*article), dateText(*article), {}, column == 0, 0, 0, 0,
        article->fileName};
    const PreparedText &text = preparedAt(column);
    if (column == 0) {
        head.summary = tr("%n paragraph(s)", nullptr, int(text.paragraphs().size())) + u" · "
                       + tr("%n word(s)", nullptr, text.wordCount());
        head.shared
            = columnCount() < 2 ? 1 : m_comparison->pairs[m_columns[size_t(m_comparedColumn)].version].sharedOfBase;
        return head;
    }
    const TextPair &pair = m_comparison->pairs[m_columns[size_t(column)].version];
    head.summary = summaryOf(pair);
    if (const auto *base = isRedline(column) ? m_source.project().article(articleAt(0)) : nullptr) {
        //: Two versions that are read in one column.
        head.name = tr("%1 against %2").arg(head.name, core::article::displayName(*base));
    }
    double moved = 0;
    for (const Segment &segment : pair.segments) {
        if (segment.move > 0 && segment.kind != SegmentKind::Removed)
            moved += double(segment.other.length());
    }
    head.moved = text.text().isEmpty() ? 0 : moved / double(text.text().size());
    head.shared = std::max(0.0, pair.sharedOfOther - head.moved);
    head.replaced = std::max(0.0, 1 - head.shared - head.moved);
    return head;
}

} // namespace ui
