// SPDX-License-Identifier: MIT
#include "ui/delegates/cellpainter.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace ui {

using core::annotation::CarryState;
using core::compare::Relation;
using core::text::Span;

namespace {

constexpr qreal radius = 3;
constexpr qreal barWidth = 3;
constexpr float bandOpacity = 0.34f; // of a claim's band: the text over it and a change under it stay legible
constexpr int deepestLevel = 3;      // further levels of overlapping marks share the last line

bool isOneSided(const ShownParagraph &paragraph)
{
    return paragraph.relation == Relation::Added || paragraph.relation == Relation::Removed
           || paragraph.relation == Relation::Rewritten;
}

bool hasChange(const ShownParagraph &paragraph)
{
    return std::ranges::any_of(paragraph.decorations,
                               [](const Decoration &d) { return d.kind == Decoration::Kind::Only; });
}

class CellPainter
{
public:
    CellPainter(QPainter &painter, const QRectF &rect, const CellLayout &layout, const CellState &state,
                const Theme &theme)
        : m_painter(painter), m_rect(rect), m_layout(layout), m_state(state), m_theme(theme),
          m_isBase(state.isBase || layout.content().isOfBase), m_side(m_isBase ? theme.onlyBase : theme.onlyOther)
    {}

    void paint()
    {
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
        if (m_layout.content().fold) {
            paintFold(*m_layout.content().fold);
            m_painter.restore();
            return;
        }
        if (m_layout.content().kind == core::compare::Cell::Kind::Absent)
            paintHatch(m_painter, m_rect, m_theme);
        m_painter.translate(m_rect.topLeft());
        paintGhost();
        for (const CellLayout::Paragraph &paragraph : m_layout.paragraphs()) {
            paintTint(paragraph);
            paintChanges(*paragraph.shown);
            paintInsets(paragraph);
            paintBands(*paragraph.shown);
        }
        paintHits();
        paintFrame();
        for (const CellLayout::Paragraph &paragraph : m_layout.paragraphs()) {
            paintText(paragraph);
            paintStrikes(paragraph);
            paintMentions(*paragraph.shown);
            paintProposals(paragraph);
            paintCandidates(*paragraph.shown);
            paintGutter(paragraph);
            paintBadge(paragraph);
        }
        paintChips();
        paintCurrentMark();
        paintCaret();
        m_painter.restore();
    }

private:
    qreal gutterSide(qreal fromEdge, qreal width) const
    {
        return m_state.direction == Qt::RightToLeft ? m_layout.width() - fromEdge - width : fromEdge;
    }

    /// A bar through all columns; where the caret stands in what is folded it is framed.
    void paintFold(const Fold &fold)
    {
        const QRectF bar = m_rect.adjusted(0, CellStyle::foldSpace, 0, -CellStyle::foldSpace);
        const bool hasCaret = m_state.caret && fold.span.begin <= *m_state.caret && *m_state.caret <= fold.span.end;
        m_painter.fillRect(bar, hasCaret ? m_theme.accentTint : m_theme.panel);
        m_painter.setPen(QPen(hasCaret ? m_theme.accent : m_theme.border, 1));
        m_painter.drawLine(bar.topLeft(), bar.topRight());
        m_painter.drawLine(bar.bottomLeft(), bar.bottomRight());
        if (fold.text.isEmpty())
            return;
        const bool mirrored = m_state.direction == Qt::RightToLeft;
        const QRectF text = bar.adjusted(mirrored ? CellStyle::margin : CellStyle::gutter, 0,
                                         mirrored ? -CellStyle::gutter : -CellStyle::margin, 0);
        const QPointF tip(mirrored ? bar.right() - CellStyle::gutter / 2 - 4 : bar.left() + CellStyle::gutter / 2 + 4,
                          bar.center().y());
        const qreal back = mirrored ? 6 : -6;
        m_painter.setPen(QPen(m_theme.mutedText, 1.4));
        m_painter.drawPolyline(QPolygonF{tip + QPointF(back, -4), tip + QPointF(back / 3, 0), tip + QPointF(back, 4)});
        m_painter.setFont(m_state.small);
        const QString shown = QFontMetricsF(m_state.small).elidedText(fold.text, Qt::ElideRight, text.width());
        m_painter.drawText(text, int((mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter), shown);
    }

    void paintGhost()
    {
        if (!m_layout.content().ghost)
            return;
        const QRectF rect = m_layout.ghost();
        QPen pen(m_theme.movedEdge, 1, Qt::DashLine);
        pen.setDashPattern({3, 2});
        m_painter.setPen(pen);
        m_painter.setBrush(m_theme.paper);
        m_painter.drawRoundedRect(rect, radius, radius);
        m_painter.setFont(m_state.small);
        paintExcerpt(*m_layout.content().ghost, rect.adjusted(8, 0, -8, 0));
    }

    /// The label, in the direction of the window, and as many of the parts as there is room for, in their own.
    void paintExcerpt(const Ghost &ghost, QRectF room)
    {
        const QFontMetricsF metrics(m_state.small);
        bool mirrored = m_state.direction == Qt::RightToLeft;
        const qreal space = metrics.horizontalAdvance(u' ');
        const auto put = [&](const QString &whole, const QColor &color, const QColor *ground) {
            const QString text = metrics.elidedText(whole, Qt::ElideRight, room.width());
            const qreal width = std::min(room.width(), metrics.horizontalAdvance(text));
            QRectF place(mirrored ? room.right() - width : room.left(), room.top(), width, room.height());
            if (ground) {
                m_painter.setPen(Qt::NoPen);
                m_painter.setBrush(*ground);
                m_painter.drawRoundedRect(place.adjusted(-2, 3, 2, -3), radius, radius);
            }
            m_painter.setPen(color);
            m_painter.drawText(place, int(Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine), text);
            room.adjust(mirrored ? 0 : width + space, 0, mirrored ? -width - space : 0, 0);
        };
        put(ghost.label, m_theme.movedEdge, nullptr);
        QString words;
        for (const ExcerptPart &part : ghost.excerpt)
            words += part.text;
        mirrored = words.isRightToLeft();
        for (const ExcerptPart &part : ghost.excerpt) {
            if (room.width() < 3 * space)
                break;
            put(part.text, part.isChanged ? m_theme.text : m_theme.mutedText, part.isChanged ? &m_side.word : nullptr);
        }
    }

    void paintTint(const CellLayout::Paragraph &paragraph)
    {
        const QRectF block(0, paragraph.top - 4, m_layout.width(), paragraph.bottom - paragraph.top + 8);
        if (isOneSided(*paragraph.shown))
            m_painter.fillRect(block, m_side.tint);
        if (std::ranges::contains(m_state.lit, paragraph.shown->span)) {
            QColor light = m_theme.accentTint;
            light.setAlphaF(0.6f);
            m_painter.fillRect(block, light);
        }
    }

    void paintChanges(const ShownParagraph &paragraph)
    {
        // Where a whole passage is new the tint says so; a lozenge around every word would say it less well.
        const bool words = !isOneSided(paragraph);
        for (const Decoration &decoration : paragraph.decorations) {
            if (decoration.kind == Decoration::Kind::Only && words)
                paintLozenge(decoration.span);
            else if (decoration.kind == Decoration::Kind::Typography)
                paintDotted(decoration.span);
            else if (decoration.kind == Decoration::Kind::Shared)
                paintShared(decoration.span);
            else if (decoration.kind == Decoration::Kind::Moved)
                paintMoved(m_layout.rectsOf(decoration.span));
        }
        for (const Span span : paragraph.damage)
            paintDotted(span);
    }

    /// Grey with a dashed edge: here, or from here, or there.
    void paintMoved(const std::vector<QRectF> &rects)
    {
        QPen pen(m_theme.movedEdge, 1, Qt::CustomDashLine);
        pen.setDashPattern({3, 2});
        m_painter.setPen(pen);
        m_painter.setBrush(m_theme.movedBlock);
        for (const QRectF &rect : rects)
            m_painter.drawRoundedRect(rect.adjusted(-1.5, 0.5, 1.5, 0.5), radius, radius);
    }

    /// The grounds of the words of the base in this column: gone, or moved away.
    void paintInsets(const CellLayout::Paragraph &paragraph)
    {
        for (const Inset &inset : paragraph.shown->insets) {
            const std::vector<QRectF> rects = m_layout.rectsOf(paragraph, inset);
            if (inset.isMoved) {
                paintMoved(rects);
                continue;
            }
            m_painter.setPen(Qt::NoPen);
            m_painter.setBrush(m_theme.onlyBase.word);
            for (const QRectF &rect : isOneSided(*paragraph.shown) ? std::vector<QRectF>() : rects)
                m_painter.drawRoundedRect(rect.adjusted(-2, 0, 2, 1), radius, radius);
        }
    }

    void paintStrikes(const CellLayout::Paragraph &paragraph)
    {
        m_painter.setPen(QPen(m_theme.onlyBase.bar, 1));
        for (const Inset &inset : paragraph.shown->insets) {
            if (inset.isMoved)
                continue;
            for (const QRectF &rect : m_layout.rectsOf(paragraph, inset)) {
                const qreal y = std::floor(rect.top() + rect.height() * 0.58) + 0.5;
                m_painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y));
            }
        }
    }

    void paintLozenge(Span span)
    {
        QPen line(m_side.bar, 1, m_isBase ? Qt::CustomDashLine : Qt::SolidLine);
        if (m_isBase)
            line.setDashPattern({3, 2});
        for (const QRectF &rect : m_layout.rectsOf(span)) {
            const QRectF lozenge = rect.adjusted(-2, 0, 2, 1);
            m_painter.setPen(Qt::NoPen);
            m_painter.setBrush(m_side.word);
            m_painter.drawRoundedRect(lozenge, radius, radius);
            m_painter.setPen(line);
            m_painter.drawLine(lozenge.bottomLeft() + QPointF(1.5, -0.5), lozenge.bottomRight() + QPointF(-1.5, -0.5));
        }
    }

    void paintShared(Span span)
    {
        for (const QRectF &rect : m_layout.rectsOf(span)) {
            const QRectF lozenge = rect.adjusted(-2, 0, 2, 1);
            m_painter.setPen(Qt::NoPen);
            m_painter.setBrush(m_theme.movedBlock);
            m_painter.drawRoundedRect(lozenge, radius, radius);
            m_painter.setPen(QPen(m_theme.mutedText, 1));
            m_painter.drawLine(lozenge.bottomLeft() + QPointF(1.5, -0.5), lozenge.bottomRight() + QPointF(-1.5, -0.5));
        }
    }

    void paintDotted(Span span)
    {
        QPen pen(m_theme.typography, 1.5, Qt::CustomDashLine, Qt::RoundCap);
        pen.setDashPattern({0.1, 2});
        m_painter.setPen(pen);
        for (const QRectF &rect : m_layout.rectsOf(span))
            m_painter.drawLine(rect.bottomLeft() + QPointF(0, 0.5), rect.bottomRight() + QPointF(0, 0.5));
    }

    void paintBands(const ShownParagraph &paragraph)
    {
        QColor band = m_theme.claimBand;
        band.setAlphaF(bandOpacity);
        for (const ShownMark &mark : paragraph.marks) {
            if (mark.claimNumber == 0)
                continue;
            for (const QRectF &rect : m_layout.rectsOf(mark.span)) {
                const qreal top = rect.top() + rect.height() * 0.58;
                m_painter.fillRect(QRectF(rect.left(), top, rect.width(), rect.bottom() - top), band);
            }
        }
    }

    void paintHits()
    {
        for (const Span hit : m_state.hits) {
            const bool current = m_state.currentHit == hit;
            for (const QRectF &rect : m_layout.rectsOf(hit)) {
                m_painter.setPen(QPen(m_theme.accent, current ? 2 : 1));
                m_painter.setBrush(m_theme.accentTint);
                m_painter.drawRoundedRect(rect.adjusted(-1.5, -0.5, 1.5, 0.5), radius, radius);
            }
        }
    }

    void paintFrame()
    {
        m_painter.setPen(QPen(m_theme.currentChange, 1.6));
        m_painter.setBrush(Qt::NoBrush);
        const auto frame = [this](const std::vector<QRectF> &rects) {
            for (const QRectF &rect : rects)
                m_painter.drawRoundedRect(rect.adjusted(-3, -1, 3, 2), radius + 1, radius + 1);
        };
        if (m_state.currentChange)
            frame(m_layout.rectsOf(*m_state.currentChange));
        for (const CellLayout::Paragraph &paragraph : m_layout.paragraphs()) {
            for (const Inset &inset : paragraph.shown->insets) {
                if (m_state.currentRemoved && inset.base.overlaps(*m_state.currentRemoved))
                    frame(m_layout.rectsOf(paragraph, inset));
            }
        }
    }

    void paintText(const CellLayout::Paragraph &paragraph)
    {
        QList<QTextLayout::FormatRange> selections;
        const Span selected = m_state.selection.intersected(paragraph.shown->span);
        const auto select = [&](qsizetype begin, qsizetype end) {
            QTextLayout::FormatRange range;
            range.start = int(begin);
            range.length = int(end - begin);
            range.format.setBackground(m_theme.selection);
            range.format.setForeground(m_theme.text);
            selections += range;
        };
        if (!m_state.selection.isEmpty() && !selected.isEmpty()) {
            // Insets are not selected, nor copied: they are no part of the article.
            const Span offsets = paragraph.shown->offsetsOf(selected);
            qsizetype begin = offsets.begin;
            for (const Inset &inset : paragraph.shown->insets) {
                if (!offsets.contains(inset.words) || inset.words.begin < begin)
                    continue;
                select(begin, inset.words.begin);
                begin = inset.words.end;
            }
            select(begin, offsets.end);
        }
        m_painter.setPen(m_theme.text);
        paragraph.layout->draw(&m_painter, paragraph.origin, selections);
    }

    void paintMentions(const ShownParagraph &paragraph)
    {
        for (const ShownMark &mark : paragraph.marks) {
            if (mark.claimNumber > 0)
                continue;
            const QColor color = m_theme.type(mark.typeColor);
            const qreal shift = 3.0 * std::min(mark.depth, deepestLevel);
            for (const QRectF &rect : m_layout.rectsOf(mark.span))
                m_painter.fillRect(QRectF(rect.left(), rect.bottom() + shift - 1, rect.width(), 2), color);
        }
    }

    /// Outlines, dashed where the words are others or the place is doubtful; a sign says in which way.
    void paintProposals(const CellLayout::Paragraph &paragraph)
    {
        for (const ShownProposal &proposal : paragraph.shown->proposals) {
            const ShownMark &mark = proposal.mark;
            const QColor color = mark.claimNumber > 0 ? m_theme.claimBand : m_theme.type(mark.typeColor);
            const bool isCurrent = m_state.currentProposal == proposal.place;
            QPen pen(color, isCurrent ? 2.2 : 1.4, Qt::CustomDashLine);
            if (isDoubtful(proposal.state))
                pen.setDashPattern({2.5, 2});
            else
                pen.setStyle(Qt::SolidLine);
            const bool isChoice = proposal.state == CarryState::Ambiguous;
            const QString sign = isChoice ? QLocale().toString(proposal.place.choice + 1) : signOf(proposal.state);
            QColor ground = m_theme.accent;
            ground.setAlphaF(0.14f);
            m_painter.setPen(pen);
            m_painter.setBrush(isCurrent ? QBrush(ground) : QBrush(Qt::NoBrush));
            const std::vector<QRectF> rects = m_layout.rectsOf(mark.span);
            for (const QRectF &rect : rects)
                m_painter.drawRoundedRect(rect.adjusted(-1.2, -0.5, 1.2, 1.5), radius, radius);
            if (mark.isFirst && !rects.empty())
                paintSign(sign, color, paragraph.isRightToLeft ? rects.front().topRight() : rects.front().topLeft());
        }
    }

    void paintSign(const QString &sign, const QColor &color, QPointF corner)
    {
        if (sign.isEmpty())
            return;
        QFont font = m_state.small;
        font.setPointSizeF(font.pointSizeF() * 0.92);
        font.setBold(true);
        const QFontMetricsF metrics(font);
        const qreal side = std::ceil(metrics.height() * 0.86);
        QRectF disc(0, 0, std::max(side, metrics.horizontalAdvance(sign) + 5), side);
        disc.moveCenter(corner);
        m_painter.setPen(QPen(color, 1.2));
        m_painter.setBrush(m_theme.paper);
        m_painter.drawRoundedRect(disc, side / 2, side / 2);
        m_painter.setFont(font);
        m_painter.setPen(m_theme.text);
        m_painter.drawText(disc, Qt::AlignCenter, sign);
    }

    /// Faint and dotted: nothing of it is in the project.
    void paintCandidates(const ShownParagraph &paragraph)
    {
        for (const Candidate &candidate : paragraph.candidates) {
            QColor color = candidate.isStatement ? m_theme.claimBand : m_theme.type(candidate.typeColor);
            color.setAlphaF(0.75f);
            QPen pen(color, 1.3, Qt::CustomDashLine, Qt::RoundCap);
            pen.setDashPattern({0.1, 2.2});
            m_painter.setPen(pen);
            m_painter.setBrush(Qt::NoBrush);
            for (const QRectF &rect : m_layout.rectsOf(candidate.span))
                m_painter.drawRoundedRect(rect.adjusted(-1.5, 0, 1.5, 1), radius, radius);
        }
    }

    void paintGutter(const CellLayout::Paragraph &paragraph)
    {
        const ShownParagraph &shown = *paragraph.shown;
        const QRectF bar(gutterSide(0, barWidth), paragraph.top - 2, barWidth, paragraph.bottom - paragraph.top + 4);
        const bool regrouped = shown.relation == Relation::Merged || shown.relation == Relation::Split
                               || shown.relation == Relation::Regrouped;
        if (shown.moved) {
            QPen pen(m_theme.movedEdge, barWidth, Qt::CustomDashLine, Qt::FlatCap);
            pen.setDashPattern({1.2, 0.8});
            m_painter.setPen(pen);
            m_painter.drawLine(QPointF(bar.center().x(), bar.top()), QPointF(bar.center().x(), bar.bottom()));
        } else if (isOneSided(shown) || regrouped || hasChange(shown) || !shown.insets.empty()) {
            const bool hollow = m_isBase;
            const qreal inwards = m_state.direction == Qt::RightToLeft ? -0.5 : 0.5;
            m_painter.setPen(hollow ? QPen(m_side.bar, 1) : QPen(Qt::NoPen));
            m_painter.setBrush(hollow ? QBrush(m_theme.paper) : QBrush(m_side.bar));
            m_painter.drawRect(hollow ? bar.adjusted(inwards, 0.5, inwards, -0.5) : bar);
        }
        m_painter.setFont(m_state.small);
        m_painter.setPen(m_theme.disabledText);
        const QTextLine first = paragraph.layout->lineAt(0);
        const QRectF number(gutterSide(barWidth + 1, CellStyle::gutter - barWidth - 8),
                            paragraph.origin.y() + first.y(), CellStyle::gutter - barWidth - 8,
                            first.isValid() ? first.height() : 16);
        m_painter.drawText(number, Qt::AlignTrailing | Qt::AlignVCenter, QLocale().toString(shown.number));
    }

    void paintBadge(const CellLayout::Paragraph &paragraph)
    {
        if (paragraph.badge.isEmpty())
            return;
        QPen pen(m_theme.movedEdge, 1, Qt::CustomDashLine);
        pen.setDashPattern({3, 2});
        m_painter.setPen(pen);
        m_painter.setBrush(m_theme.movedBlock);
        m_painter.drawRoundedRect(paragraph.badge.adjusted(0.5, 0.5, -0.5, -0.5), paragraph.badge.height() / 2,
                                  paragraph.badge.height() / 2);
        m_painter.setFont(m_state.small);
        m_painter.setPen(m_theme.text);
        const QString text = QFontMetricsF(m_state.small)
                                 .elidedText(paragraph.shown->badge, Qt::ElideRight, paragraph.badge.width() - 10);
        m_painter.drawText(paragraph.badge, Qt::AlignCenter, text);
    }

    void paintChips()
    {
        QFont font = m_state.small;
        font.setBold(true);
        m_painter.setFont(font);
        for (const CellLayout::Chip &chip : m_layout.chips()) {
            m_painter.setPen(Qt::NoPen);
            m_painter.setBrush(m_theme.claimChip);
            m_painter.drawRoundedRect(chip.rect, chip.rect.height() / 2, chip.rect.height() / 2);
            m_painter.setPen(m_theme.claimChipText);
            m_painter.drawText(chip.rect, Qt::AlignCenter, u'C' + QString::number(chip.claimNumber));
        }
    }

    void paintCurrentMark()
    {
        if (!m_state.currentMark)
            return;
        m_painter.setBrush(Qt::NoBrush);
        for (const CellLayout::Paragraph &paragraph : m_layout.paragraphs()) {
            for (const ShownMark &mark : paragraph.shown->marks) {
                if (mark.id != *m_state.currentMark)
                    continue;
                const std::vector<QRectF> rects = m_layout.rectsOf(mark.span);
                m_painter.setPen(QPen(m_theme.accent, 1.4));
                for (const QRectF &rect : rects)
                    m_painter.drawRoundedRect(rect.adjusted(-2, -1, 2, 3), radius, radius);
                if (!rects.empty())
                    paintHandles(rects, paragraph.isRightToLeft);
            }
        }
    }

    /// Where an end can be taken hold of.
    void paintHandles(const std::vector<QRectF> &rects, bool rightToLeft)
    {
        m_painter.setBrush(m_theme.paper);
        const QPointF begin = rightToLeft ? rects.front().topRight() : rects.front().topLeft();
        const QPointF end = rightToLeft ? rects.back().bottomLeft() : rects.back().bottomRight();
        m_painter.drawEllipse(begin + QPointF(rightToLeft ? 2 : -2, 0), 3, 3);
        m_painter.drawEllipse(end + QPointF(rightToLeft ? -2 : 2, 2), 3, 3);
        m_painter.setBrush(Qt::NoBrush);
    }

    void paintCaret()
    {
        if (!m_state.caret)
            return;
        if (const auto caret = m_layout.caretAt(*m_state.caret))
            m_painter.fillRect(QRectF(caret->left() - 0.5, caret->top(), 1.5, caret->height()), m_theme.text);
    }

    QPainter &m_painter;
    QRectF m_rect;
    const CellLayout &m_layout;
    const CellState &m_state;
    const Theme &m_theme;
    bool m_isBase; // what is shown is the base's
    const SideColors &m_side;
};

} // namespace

bool isDoubtful(CarryState state)
{
    return state != CarryState::Exact && state != CarryState::Moved;
}

QString signOf(CarryState state)
{
    switch (state) {
    case CarryState::Moved:
        return QStringLiteral("↕");
    case CarryState::Reworded:
        return QStringLiteral("≈");
    case CarryState::DifferentValue:
        return QStringLiteral("≠");
    case CarryState::Ambiguous:
        return QStringLiteral("?");
    case CarryState::Exact:
    case CarryState::Lost:
        break;
    }
    return {};
}

void paintHatch(QPainter &painter, const QRectF &rect, const Theme &theme)
{
    constexpr qreal step = 10;
    const qreal height = rect.height();
    painter.save();
    painter.setClipRect(rect, Qt::IntersectClip);
    painter.setPen(QPen(theme.hatch, 1));
    // Lines from one grid for the whole column, so that neighbouring cells join without a seam.
    const qreal first = std::floor((rect.left() - height + rect.bottom()) / step) * step - rect.bottom();
    for (qreal x = first; x < rect.right() + step; x += step)
        painter.drawLine(QPointF(x, rect.bottom()), QPointF(x + height, rect.top()));
    painter.restore();
}

void paintCell(QPainter &painter, const QRectF &rect, const CellLayout &layout, const CellState &state,
               const Theme &theme)
{
    CellPainter(painter, rect, layout, state, theme).paint();
}

} // namespace ui
