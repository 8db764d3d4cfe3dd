// SPDX-License-Identifier: MIT
#pragma once

#include "ui/models/cellcontent.h"
#include "ui/theme.h"

#include <QFont>
#include <QHash>
#include <QRectF>
#include <QTextLayout>

#include <memory>
#include <optional>
#include <vector>

class QPaintDevice;

namespace ui {

/// What all cells are laid out with.
struct CellStyle {
    QFont reading;
    QFont small;               ///< numbers, badges, chips, ghosts
    QHash<int, QColor> syntax; ///< text colour by SyntaxRange::format
    QColor fainterText;
    bool sameIsFainter = true;                       ///< text that is as in the base
    Qt::LayoutDirection direction = Qt::LeftToRight; ///< of the window: which side the gutter is on

    static constexpr qreal gutter = 34;   ///< bar and paragraph number, before the text
    static constexpr qreal margin = 30;   ///< chips of claims, after the text
    static constexpr qreal above = 9;     ///< between the top of a cell and its first line
    static constexpr qreal between = 9;   ///< between two paragraphs of one cell
    static constexpr qreal foldSpace = 6; ///< above and below the bar of a fold
};

/// One cell laid out at a width: where each line, word and mark of its paragraphs stands. Positions in the text are
/// those of the article, UTF-16 units; coordinates are relative to the top left of the cell. Knows nothing of painting.
class CellLayout
{
public:
    struct Paragraph {
        const ShownParagraph *shown;
        std::unique_ptr<QTextLayout> layout;
        QPointF origin; ///< where the layout is drawn
        QRectF badge;   ///< empty for none
        qreal top = 0, bottom = 0;
        bool isRightToLeft = false;
    };
    struct Chip {
        core::AnnotationId mark;
        int claimNumber;
        QRectF rect;
    };

    /// Lays out \a content \a width wide. O(text).
    CellLayout(CellContent content, qreal width, const CellStyle &style);

    /// Lays out the same content with the same style at another width; what is the same in every width is kept.
    /// O(text).
    void setWidth(qreal width, const CellStyle &style);

    const CellContent &content() const { return m_content; }
    const std::vector<Paragraph> &paragraphs() const { return m_paragraphs; }
    const std::vector<Chip> &chips() const { return m_chips; }
    QRectF ghost() const { return m_ghost; }
    qreal width() const { return m_width; }
    qreal height() const { return m_height; }

    /// The position whose gap is nearest to \a point; nullopt in a cell without text.
    std::optional<qsizetype> positionAt(QPointF point) const;
    /// Where the caret stands at \a position; nullopt where the cell does not show it.
    std::optional<QRectF> caretAt(qsizetype position) const;
    /// The position one line above or below \a position, nearest to \a x; nullopt where that leaves the cell.
    std::optional<qsizetype> positionInLine(qsizetype position, int linesDown, qreal x) const;
    /// The first or last line's position nearest to \a x.
    std::optional<qsizetype> positionInEdgeLine(bool first, qreal x) const;
    /// Begin and end of the line that \a position is in.
    std::optional<core::text::Span> lineAt(qsizetype position) const;

    /// One rectangle a line (more in bidirectional text) for the part of \a span that the cell shows, as high as the
    /// line.
    std::vector<QRectF> rectsOf(core::text::Span span) const;

    /// The rectangles of an inset's words.
    std::vector<QRectF> rectsOf(const Paragraph &paragraph, const Inset &inset) const;

    /// The marks at \a point, the innermost first.
    std::vector<core::AnnotationId> marksAt(QPointF point) const;
    /// The proposals at \a point, the shortest first.
    std::vector<ProposalPlace> proposalsAt(QPointF point) const;

private:
    void place(const CellStyle &style);
    void placeParagraph(Paragraph &paragraph, const CellStyle &style, qreal &y);
    void layOutGhost(const CellStyle &style);
    void placeChips(const CellStyle &style);
    const Paragraph *paragraphWith(qsizetype position) const;
    void appendRects(const Paragraph &paragraph, core::text::Span offsets, std::vector<QRectF> &rects) const;

    CellContent m_content;
    std::vector<Paragraph> m_paragraphs;
    std::vector<Chip> m_chips;
    QRectF m_ghost;
    qreal m_width;
    qreal m_height = 0;
};

} // namespace ui
