// SPDX-License-Identifier: MIT
#include "ui/delegates/celllayout.h"

#include <QFontMetricsF>
#include <QTextOption>

#include <algorithm>
#include <cmath>

namespace ui {

using core::article::ParagraphRole;
using core::text::Span;

namespace {

constexpr qreal leading = 1.06; // of the font's own line height
constexpr qreal badgeSpace = 4;
constexpr QSizeF chipPadding(10, 2);

QColor mixed(const QColor &a, const QColor &b)
{
    return QColor((a.red() + b.red()) / 2, (a.green() + b.green()) / 2, (a.blue() + b.blue()) / 2);
}

/// The place between two letters of \a line that is nearest to \a x. QTextLine::xToCursor() is wrong behind letters of
/// a fallback font. The gap at the end of a wrapped line belongs to the next line.
int nearestGap(const QTextLayout &layout, const QTextLine &line, qreal x)
{
    const bool wraps = line.lineNumber() + 1 < layout.lineCount();
    const int end = line.textStart() + line.textLength() - (wraps ? 1 : 0);
    int nearest = line.textStart();
    qreal distance = std::abs(line.cursorToX(nearest) - x);
    for (int gap = layout.nextCursorPosition(nearest); gap <= end; gap = layout.nextCursorPosition(gap)) {
        if (const qreal other = std::abs(line.cursorToX(gap) - x); other < distance) {
            nearest = gap;
            distance = other;
        }
        if (gap == layout.nextCursorPosition(gap))
            break;
    }
    return nearest;
}

QFont fontFor(const ShownParagraph &paragraph, const CellStyle &style)
{
    QFont font = style.reading;
    if (paragraph.role == ParagraphRole::Subhead)
        font.setBold(true);
    else if (core::article::isFurniture(paragraph.role))
        font.setPointSizeF(font.pointSizeF() * 0.88);
    return font;
}

/// Colours only, never weight: marks and changes do not move the text.
QList<QTextLayout::FormatRange> formatsOf(const ShownParagraph &paragraph, const CellStyle &style)
{
    QList<QTextLayout::FormatRange> formats;
    const auto add = [&](Span span, const QColor &color) {
        QTextLayout::FormatRange range;
        const Span offsets = paragraph.offsetsOf(span);
        range.start = int(offsets.begin);
        range.length = int(offsets.length());
        range.format.setForeground(color);
        formats += range;
    };
    if (core::article::isFurniture(paragraph.role))
        add(paragraph.span, style.fainterText);
    const auto isFaint = [&](const Decoration &decoration) {
        return style.sameIsFainter && decoration.kind == Decoration::Kind::Same;
    };
    for (const Decoration &decoration : paragraph.decorations) {
        if (isFaint(decoration))
            add(decoration.span, style.fainterText);
    }
    for (const SyntaxRange &range : paragraph.syntax) {
        const auto color = style.syntax.constFind(range.format);
        if (color == style.syntax.constEnd())
            continue;
        add(range.span, *color);
        for (const Decoration &decoration : paragraph.decorations) {
            if (const Span part = decoration.span.intersected(range.span); isFaint(decoration) && !part.isEmpty())
                add(part, mixed(*color, style.fainterText));
        }
    }
    return formats;
}

/// The direction of the first strong character (UAX #9, P2 and P3), as a reader of the language expects.
bool readsRightToLeft(QStringView text)
{
    return text.isRightToLeft();
}

} // namespace

CellLayout::CellLayout(CellContent content, qreal width, const CellStyle &style)
    : m_content(std::move(content)), m_width(width)
{
    m_paragraphs.reserve(m_content.paragraphs.size());
    for (const ShownParagraph &shown : m_content.paragraphs) {
        Paragraph paragraph{&shown,
                            std::make_unique<QTextLayout>(shown.text, fontFor(shown, style)),
                            {},
                            {},
                            0,
                            0,
                            readsRightToLeft(shown.text)};
        QTextOption option(paragraph.isRightToLeft ? Qt::AlignRight : Qt::AlignLeft); // a layout takes it as it is
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        option.setTextDirection(paragraph.isRightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
        paragraph.layout->setTextOption(option);
        paragraph.layout->setFormats(formatsOf(shown, style));
        paragraph.layout->setCacheEnabled(true);
        m_paragraphs.push_back(std::move(paragraph));
    }
    place(style);
}

void CellLayout::setWidth(qreal width, const CellStyle &style)
{
    m_width = width;
    place(style);
}

void CellLayout::place(const CellStyle &style)
{
    qreal y = CellStyle::above;
    for (Paragraph &paragraph : m_paragraphs)
        placeParagraph(paragraph, style, y);
    if (m_content.ghost)
        layOutGhost(style);
    m_height = y;
    if (m_content.fold)
        m_height = std::ceil(QFontMetricsF(style.small).height() + 8 + 2 * CellStyle::foldSpace);
    else if (m_paragraphs.empty())
        m_height = m_ghost.bottom() + (m_ghost.isEmpty() ? 0 : CellStyle::above);
    m_chips.clear();
    placeChips(style);
}

/// Breaks the lines; the letters were shaped when the paragraph was first laid out.
void CellLayout::placeParagraph(Paragraph &paragraph, const CellStyle &style, qreal &y)
{
    const bool mirrored = style.direction == Qt::RightToLeft;
    const qreal left = mirrored ? CellStyle::margin : CellStyle::gutter;
    const qreal textWidth = std::max<qreal>(40, m_width - CellStyle::gutter - CellStyle::margin);
    paragraph.top = y;
    if (const QString &badge = paragraph.shown->badge; !badge.isEmpty()) {
        const QFontMetricsF metrics(style.small);
        const QSizeF size(std::min(textWidth, metrics.horizontalAdvance(badge) + 16), metrics.height() + 4);
        paragraph.badge = QRectF(QPointF(mirrored ? left + textWidth - size.width() : left - 2, y), size);
        y += size.height() + badgeSpace;
    }
    paragraph.origin = QPointF(left, y);
    paragraph.layout->beginLayout();
    qreal height = 0;
    for (QTextLine line = paragraph.layout->createLine(); line.isValid(); line = paragraph.layout->createLine()) {
        line.setLineWidth(textWidth);
        const qreal lineHeight = std::ceil(line.height() * leading);
        line.setPosition(QPointF(0, height + std::floor((lineHeight - line.height()) / 2)));
        height += lineHeight;
    }
    paragraph.layout->endLayout();
    y += height;
    paragraph.bottom = y;
    y += CellStyle::between;
}

void CellLayout::layOutGhost(const CellStyle &style)
{
    const qreal left = style.direction == Qt::RightToLeft ? CellStyle::margin : CellStyle::gutter;
    m_ghost = QRectF(left - 6, CellStyle::above, m_width - CellStyle::gutter - CellStyle::margin + 12,
                     QFontMetricsF(style.small).height() + 8);
}

void CellLayout::placeChips(const CellStyle &style)
{
    const QFontMetricsF metrics(style.small);
    qreal lastBottom = 0;
    for (const Paragraph &paragraph : m_paragraphs) {
        for (const ShownMark &mark : paragraph.shown->marks) {
            if (mark.claimNumber == 0 || !mark.isFirst)
                continue;
            const std::vector<QRectF> rects = rectsOf(mark.span);
            if (rects.empty())
                continue;
            const QString text = u'C' + QString::number(mark.claimNumber);
            const QSizeF size = QSizeF(metrics.horizontalAdvance(text), metrics.height()) + chipPadding;
            const qreal x = style.direction == Qt::RightToLeft ? 3 : m_width - size.width() - 3;
            const QRectF rect(QPointF(x, std::max(rects.front().center().y() - size.height() / 2, lastBottom + 2)),
                              size);
            lastBottom = rect.bottom();
            m_chips.push_back({mark.id, mark.claimNumber, rect});
        }
    }
    if (!m_chips.empty())
        m_height = std::max(m_height, lastBottom + 2);
}

const CellLayout::Paragraph *CellLayout::paragraphWith(qsizetype position) const
{
    for (const Paragraph &paragraph : m_paragraphs) {
        if (paragraph.shown->span.begin <= position && position <= paragraph.shown->span.end)
            return &paragraph;
    }
    return nullptr;
}

std::optional<qsizetype> CellLayout::positionAt(QPointF point) const
{
    if (m_paragraphs.empty())
        return std::nullopt;
    const Paragraph *paragraph = &m_paragraphs.back();
    for (const Paragraph &candidate : m_paragraphs) {
        if (point.y() < candidate.bottom + CellStyle::between / 2) {
            paragraph = &candidate;
            break;
        }
    }
    const QTextLayout &layout = *paragraph->layout;
    const QPointF inside = point - paragraph->origin;
    QTextLine line = layout.lineAt(layout.lineCount() - 1);
    for (int i = 0; i + 1 < layout.lineCount(); ++i) {
        if (inside.y() < layout.lineAt(i + 1).y()) {
            line = layout.lineAt(i);
            break;
        }
    }
    if (!line.isValid())
        return paragraph->shown->span.begin;
    return paragraph->shown->positionOf(nearestGap(layout, line, inside.x()));
}

std::optional<QRectF> CellLayout::caretAt(qsizetype position) const
{
    const Paragraph *paragraph = paragraphWith(position);
    if (!paragraph)
        return std::nullopt;
    const int offset = int(paragraph->shown->offsetOf(position));
    const QTextLine line = paragraph->layout->lineForTextPosition(offset);
    if (!line.isValid())
        return QRectF(paragraph->origin, QSizeF(1, 16));
    return QRectF(paragraph->origin + QPointF(line.cursorToX(offset), line.y()), QSizeF(1, line.height()));
}

std::optional<qsizetype> CellLayout::positionInLine(qsizetype position, int linesDown, qreal x) const
{
    const Paragraph *paragraph = paragraphWith(position);
    if (!paragraph)
        return std::nullopt;
    const QTextLine current = paragraph->layout->lineForTextPosition(int(paragraph->shown->offsetOf(position)));
    const int wanted = current.isValid() ? current.lineNumber() + linesDown : linesDown;
    const auto inLine = [&](const Paragraph &p, int number) {
        const QTextLine line = p.layout->lineAt(number);
        return positionAt(p.origin + QPointF(x - p.origin.x(), line.y() + line.height() / 2));
    };
    // A line that only holds an inset leads nowhere else: the one behind it does.
    for (int line = wanted; line >= 0 && line < paragraph->layout->lineCount(); line += linesDown) {
        if (const auto found = inLine(*paragraph, line); found != position || linesDown == 0)
            return found;
    }
    const auto index = paragraph - m_paragraphs.data() + (linesDown > 0 ? 1 : -1);
    if (index < 0 || index >= std::ptrdiff_t(m_paragraphs.size()))
        return std::nullopt;
    const Paragraph &next = m_paragraphs[size_t(index)];
    return inLine(next, linesDown > 0 ? 0 : next.layout->lineCount() - 1);
}

std::optional<qsizetype> CellLayout::positionInEdgeLine(bool first, qreal x) const
{
    if (m_paragraphs.empty())
        return std::nullopt;
    const Paragraph &paragraph = first ? m_paragraphs.front() : m_paragraphs.back();
    const QTextLine line = paragraph.layout->lineAt(first ? 0 : paragraph.layout->lineCount() - 1);
    return positionAt(QPointF(x, paragraph.origin.y() + line.y() + line.height() / 2));
}

std::optional<Span> CellLayout::lineAt(qsizetype position) const
{
    const Paragraph *paragraph = paragraphWith(position);
    if (!paragraph)
        return std::nullopt;
    const QTextLine line = paragraph->layout->lineForTextPosition(int(paragraph->shown->offsetOf(position)));
    if (!line.isValid())
        return paragraph->shown->span;
    const qsizetype begin = paragraph->shown->positionOf(line.textStart());
    qsizetype end = paragraph->shown->positionOf(line.textStart() + line.textLength());
    if (line.lineNumber() + 1 < paragraph->layout->lineCount())
        end = paragraph->shown->positionOf(
            paragraph->layout->previousCursorPosition(line.textStart() + line.textLength()));
    return Span{begin, end};
}

std::vector<QRectF> CellLayout::rectsOf(Span span) const
{
    std::vector<QRectF> rects;
    for (const Paragraph &paragraph : m_paragraphs) {
        if (const Span part = span.intersected(paragraph.shown->span); !part.isEmpty())
            appendRects(paragraph, paragraph.shown->offsetsOf(part), rects);
    }
    return rects;
}

std::vector<QRectF> CellLayout::rectsOf(const Paragraph &paragraph, const Inset &inset) const
{
    std::vector<QRectF> rects;
    appendRects(paragraph, inset.words, rects);
    return rects;
}

void CellLayout::appendRects(const Paragraph &paragraph, Span offsets, std::vector<QRectF> &rects) const
{
    const bool mixed = paragraph.isRightToLeft || paragraph.shown->text.isRightToLeft();
    for (int i = 0; i < paragraph.layout->lineCount(); ++i) {
        const QTextLine line = paragraph.layout->lineAt(i);
        Span part = offsets.intersected({line.textStart(), line.textStart() + line.textLength()});
        while (part.end > part.begin && paragraph.shown->text[part.end - 1].isSpace()
               && part.end == line.textStart() + line.textLength())
            --part.end;
        if (part.isEmpty())
            continue;
        const auto add = [&](qsizetype from, qsizetype to) {
            const qreal a = line.cursorToX(int(from));
            const qreal b = line.cursorToX(int(to));
            rects.emplace_back(paragraph.origin + QPointF(std::min(a, b), line.y()),
                               QSizeF(std::abs(b - a), line.height()));
        };
        if (!mixed) {
            add(part.begin, part.end);
            continue;
        }
        // In bidirectional text a passage need not be one stretch of the line: letter by letter, joined where they
        // touch.
        for (qsizetype at = part.begin; at < part.end;) {
            const qsizetype next = std::min<qsizetype>(
                part.end, std::max<qsizetype>(at + 1, paragraph.layout->nextCursorPosition(int(at))));
            const size_t before = rects.size();
            add(at, next);
            if (before > 0 && rects[before - 1].top() == rects[before].top()
                && rects[before - 1].adjusted(-1, 0, 1, 0).intersects(rects[before])) {
                rects[before - 1] = rects[before - 1].united(rects[before]);
                rects.pop_back();
            }
            at = next;
        }
    }
}

std::vector<core::AnnotationId> CellLayout::marksAt(QPointF point) const
{
    for (const Chip &chip : m_chips) {
        if (chip.rect.contains(point))
            return {chip.mark};
    }
    std::vector<const ShownMark *> found;
    for (const Paragraph &paragraph : m_paragraphs) {
        if (point.y() < paragraph.top || point.y() >= paragraph.bottom)
            continue;
        for (const ShownMark &mark : paragraph.shown->marks) {
            const auto rects = rectsOf(mark.span);
            if (std::ranges::any_of(rects,
                                    [&](const QRectF &rect) { return rect.adjusted(-1, -2, 1, 5).contains(point); }))
                found.push_back(&mark);
        }
    }
    std::ranges::stable_sort(found, {}, [](const ShownMark *mark) { return mark->span.length(); });
    std::vector<core::AnnotationId> ids;
    for (const ShownMark *mark : found)
        ids.push_back(mark->id);
    return ids;
}

std::vector<ProposalPlace> CellLayout::proposalsAt(QPointF point) const
{
    std::vector<const ShownProposal *> found;
    for (const Paragraph &paragraph : m_paragraphs) {
        if (point.y() < paragraph.top || point.y() >= paragraph.bottom)
            continue;
        for (const ShownProposal &proposal : paragraph.shown->proposals) {
            const auto rects = rectsOf(proposal.mark.span);
            if (std::ranges::any_of(rects, [&](const QRectF &rect) { return rect.contains(point); }))
                found.push_back(&proposal);
        }
    }
    std::ranges::stable_sort(found, {}, [](const ShownProposal *proposal) { return proposal->mark.span.length(); });
    std::vector<ProposalPlace> places;
    for (const ShownProposal *proposal : found)
        places.push_back(proposal->place);
    return places;
}

} // namespace ui
