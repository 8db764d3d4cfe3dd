// SPDX-License-Identifier: MIT
#include "ui/models/columnchanges.h"

#include "core/text/trimmed.h"

#include <algorithm>

namespace ui {

using namespace core::compare;
using core::text::Span;
using namespace Qt::StringLiterals;

namespace {

Decoration::Kind decorationKind(const Segment &segment, Typography typography)
{
    if (!segment.isChange())
        return Decoration::Kind::Same;
    if (segment.kind == SegmentKind::Typography)
        return typography == Typography::Shown ? Decoration::Kind::Typography : Decoration::Kind::Same;
    return Decoration::Kind::Only;
}

} // namespace

std::vector<Decoration> decorationsOf(const Comparison &comparison, size_t version, Side side, Typography typography)
{
    const QString &text = comparison.versions[side == Side::Base ? comparison.base : version]->text();
    std::vector<Decoration> decorations;
    const bool isLittle = comparison.pairs[version].hasLittleInCommon;
    for (const Segment &segment : comparison.pairs[version].segments) {
        const Span span = core::text::trimmed(text, side == Side::Base ? segment.base : segment.other);
        if (span.isEmpty())
            continue;
        if (isLittle && (segment.kind == SegmentKind::Equal || segment.kind == SegmentKind::Typography))
            decorations.push_back({span, Decoration::Kind::Shared});
        else if (!isLittle)
            decorations.push_back({span, decorationKind(segment, typography)});
    }
    if (side == Side::Base)
        std::ranges::sort(decorations, {}, &Decoration::span);
    return decorations;
}

std::vector<ChangeEntry> changesOf(const Comparison &comparison, size_t version, int column, core::ArticleId article,
                                   Typography typography)
{
    std::vector<ChangeEntry> entries;
    for (const TextChange &change :
         core::compare::changesOf(*comparison.versions[comparison.base], *comparison.versions[version],
                                  comparison.pairs[version], typography))
        entries.push_back({change, column, article});
    return entries;
}

std::vector<const Passage *> passageByParagraph(const Comparison &comparison, size_t version, Side side)
{
    const PreparedText &text = *comparison.versions[side == Side::Base ? comparison.base : version];
    std::vector<const Passage *> passages(text.paragraphs().size(), nullptr);
    for (const Passage &passage : comparison.pairs[version].passages) {
        for (const int p : side == Side::Base ? passage.base : passage.other)
            passages[size_t(p)] = &passage;
    }
    return passages;
}

std::vector<int> slotByParagraph(const SlotTable &table, size_t version, const PreparedText &text)
{
    std::vector<int> slots(text.paragraphs().size(), 0);
    for (size_t slot = 0; slot < table.rows.size(); ++slot) {
        const Cell &cell = table.rows[slot].cells[version];
        for (int p = cell.paragraphs.begin; cell.kind == Cell::Kind::Text && p < cell.paragraphs.end; ++p)
            slots[size_t(p)] = int(slot);
    }
    return slots;
}

std::vector<std::pair<int, const Passage *>> movedByPartner(const Comparison &comparison, size_t version, Side side)
{
    std::vector<std::pair<int, const Passage *>> moved;
    for (const Passage &passage : comparison.pairs[version].passages) {
        if (passage.moved && !passage.base.empty() && !passage.other.empty())
            moved.emplace_back((side == Side::Base ? passage.other : passage.base).front(), &passage);
    }
    std::ranges::sort(moved);
    return moved;
}

std::vector<ExcerptPart> excerptOf(const QString &text, Span span, std::span<const Decoration> decorations)
{
    constexpr qsizetype around = 14; // letters kept beside a changed word
    constexpr qsizetype most = 160;  // letters: no line holds more
    std::vector<ExcerptPart> parts;
    qsizetype length = 0;
    const auto isSpace = [&text](qsizetype at) { return text[at].isSpace(); };
    const auto add = [&](Span part, bool isChanged) {
        const QString words = core::text::textOf(text, part).toString().simplified();
        length += words.size();
        if (!words.isEmpty())
            parts.push_back({words, isChanged});
    };
    qsizetype done = span.begin;
    for (const Decoration &decoration : decorations) {
        const Span changed = decoration.span.intersected(span);
        if (decoration.kind != Decoration::Kind::Only || changed.isEmpty() || length > most)
            continue;
        const Span before{done, changed.begin};
        if (before.length() > 2 * around + 3) {
            // Cut between words, where there is a gap near.
            qsizetype end = done > span.begin ? done + around : done;
            qsizetype begin = changed.begin - around;
            while (end > done && !isSpace(end))
                --end;
            while (begin < changed.begin && !isSpace(begin))
                ++begin;
            add({done, end}, false);
            parts.push_back({u"…"_s, false});
            add({begin, changed.begin}, false);
        } else {
            add(before, false);
        }
        add(changed, true);
        done = changed.end;
    }
    add({done, std::min(span.end, done + most)}, false);
    return parts;
}

} // namespace ui
