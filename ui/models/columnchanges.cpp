// SPDX-License-Identifier: MIT
#include "ui/models/columnchanges.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui {

using namespace core::compare;
using core::text::Span;
using namespace Qt::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ColumnChanges)
};

Span withoutTrailingSpace(const QString &text, Span span)
{
    while (span.end > span.begin && text[span.end - 1].isSpace())
        --span.end;
    while (span.begin < span.end && text[span.begin].isSpace())
        ++span.begin;
    return span;
}

Decoration::Kind decorationKind(const Segment &segment, bool typographyShown)
{
    if (!segment.isChange())
        return Decoration::Kind::Same;
    if (segment.kind == SegmentKind::Typography)
        return typographyShown ? Decoration::Kind::Typography : Decoration::Kind::Same;
    return Decoration::Kind::Only;
}

int paragraphAt(const PreparedText &text, qsizetype position)
{
    const auto after = std::ranges::upper_bound(text.paragraphs(), position, {},
                                                [](const PreparedParagraph &p) { return p.span.begin; });
    return after == text.paragraphs().begin() ? -1 : int(after - text.paragraphs().begin()) - 1;
}

/// Where the change stands in the text that shows it: in the version, or in the base for what is removed.
int paragraphOf(const PreparedText &base, const PreparedText &other, const Segment &segment)
{
    return segment.other.isEmpty() ? paragraphAt(base, segment.base.begin) : paragraphAt(other, segment.other.begin);
}

bool continues(const ChangeEntry &entry, const Segment &segment, int paragraph)
{
    return entry.kind == segment.kind && (segment.kind == SegmentKind::Added || segment.kind == SegmentKind::Removed)
           && entry.paragraph == paragraph + 1 && entry.moved == (segment.move > 0)
           && (segment.kind == SegmentKind::Added ? entry.other.end == segment.other.begin
                                                  : entry.base.end == segment.base.begin);
}

} // namespace

std::vector<Decoration> decorationsOf(const Comparison &comparison, size_t version, bool ofBase, bool typographyShown)
{
    const QString &text = comparison.versions[ofBase ? comparison.base : version]->text();
    std::vector<Decoration> decorations;
    for (const Segment &segment : comparison.pairs[version].segments) {
        const Span span = withoutTrailingSpace(text, ofBase ? segment.base : segment.other);
        if (!span.isEmpty())
            decorations.push_back({span, decorationKind(segment, typographyShown)});
    }
    if (ofBase)
        std::ranges::sort(decorations, {}, &Decoration::span);
    return decorations;
}

std::vector<ChangeEntry> changesOf(const Comparison &comparison, size_t version, int column, core::ArticleId article,
                                   bool typographyShown)
{
    const PreparedText &base = *comparison.versions[comparison.base];
    const PreparedText &other = *comparison.versions[version];
    std::vector<ChangeEntry> entries;
    for (const Segment &segment : comparison.pairs[version].segments) {
        if (!segment.isChange() || (segment.kind == SegmentKind::Typography && !typographyShown))
            continue;
        const int paragraph = paragraphOf(base, other, segment);
        if (paragraph < 0)
            continue;
        if (!entries.empty() && continues(entries.back(), segment, paragraph)) {
            entries.back().base = entries.back().base.united(segment.base);
            entries.back().other = entries.back().other.united(segment.other);
            continue;
        }
        entries.push_back({column,
                           article,
                           segment.kind,
                           segment.changeClass,
                           segment.move > 0,
                           segment.base,
                           segment.other,
                           paragraph + 1,
                           {},
                           {}});
    }
    for (ChangeEntry &entry : entries) {
        entry.base = withoutTrailingSpace(base.text(), entry.base);
        entry.other = withoutTrailingSpace(other.text(), entry.other);
        entry.before = core::text::textOf(base.text(), entry.base).toString().simplified();
        entry.after = core::text::textOf(other.text(), entry.other).toString().simplified();
    }
    return entries;
}

std::vector<const Passage *> passageByParagraph(const Comparison &comparison, size_t version, bool ofBase)
{
    const PreparedText &text = *comparison.versions[ofBase ? comparison.base : version];
    std::vector<const Passage *> passages(text.paragraphs().size(), nullptr);
    for (const Passage &passage : comparison.pairs[version].passages) {
        for (const int p : ofBase ? passage.base : passage.other)
            passages[size_t(p)] = &passage;
    }
    return passages;
}

std::vector<int> slotByParagraph(const Comparison &comparison, size_t version)
{
    std::vector<int> slots(comparison.versions[version]->paragraphs().size(), 0);
    for (size_t slot = 0; slot < comparison.slotTable.rows.size(); ++slot) {
        const Cell &cell = comparison.slotTable.rows[slot].cells[version];
        for (int p = cell.paragraphs.begin; cell.kind == Cell::Kind::Text && p < cell.paragraphs.end; ++p)
            slots[size_t(p)] = int(slot);
    }
    return slots;
}

std::vector<std::pair<int, const Passage *>> movedByPartner(const Comparison &comparison, size_t version, bool ofBase)
{
    std::vector<std::pair<int, const Passage *>> moved;
    for (const Passage &passage : comparison.pairs[version].passages) {
        if (passage.moved && !passage.base.empty() && !passage.other.empty())
            moved.emplace_back((ofBase ? passage.other : passage.base).front(), &passage);
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
            if (done > span.begin)
                add({done, done + around}, false);
            parts.push_back({u"…"_s, false});
            add({changed.begin - around, changed.begin}, false);
        } else {
            add(before, false);
        }
        add(changed, true);
        done = changed.end;
    }
    add({done, std::min(span.end, done + most)}, false);
    return parts;
}

QString paragraphNumbers(const std::vector<int> &paragraphs)
{
    QString text;
    for (size_t i = 0; i < paragraphs.size();) {
        size_t last = i;
        while (last + 1 < paragraphs.size() && paragraphs[last + 1] == paragraphs[last] + 1)
            ++last;
        if (!text.isEmpty())
            text += u", ";
        text += QString::number(paragraphs[i] + 1);
        if (last > i)
            text += u'–' + QString::number(paragraphs[last] + 1);
        i = last + 1;
    }
    return text;
}

QString badgeOf(const Passage &passage, int paragraph, bool ofBase)
{
    if (passage.base.empty() || passage.other.empty())
        return {};
    const std::vector<int> &own = ofBase ? passage.base : passage.other;
    const std::vector<int> &partners = ofBase ? passage.other : passage.base;
    if (own.front() != paragraph)
        return {};
    const QString numbers = paragraphNumbers(partners);
    if (passage.moved) {
        const QChar arrow = partners.front() > paragraph ? (ofBase ? u'↓' : u'↑') : (ofBase ? u'↑' : u'↓');
        return arrow + u' ' + (ofBase ? Texts::tr("moved to ¶%1") : Texts::tr("moved from ¶%1")).arg(numbers);
    }
    if (ofBase)
        return {};
    switch (passage.relation) {
    case Relation::Merged:
        return u"⇉ " + Texts::tr("merges ¶%1").arg(numbers);
    case Relation::Split:
        return u"⇄ " + Texts::tr("splits ¶%1").arg(numbers);
    case Relation::Regrouped:
        return u"⇄ " + Texts::tr("regroups ¶%1").arg(numbers);
    case Relation::Rewritten:
        return u"≠ " + Texts::tr("rewrites ¶%1").arg(numbers);
    default:
        return {};
    }
}

} // namespace ui
