// SPDX-License-Identifier: MIT
#include "ui/views/columnprinter.h"

#include "ui/delegates/passagedelegate.h"
#include "ui/models/comparisonmodel.h"

#include <QFontInfo>
#include <QGuiApplication>
#include <QLocale>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <vector>

namespace ui {

using core::compare::Cell;

namespace {

constexpr qreal unitsPerInch = 96; // layouts think in screen pixels; the painter scales
constexpr qreal headSide = 12;
constexpr qreal footHeight = 18;

/// \a font as the layouts have it, whatever the resolution of the paper is.
QFont inPixels(QFont font)
{
    font.setPixelSize(QFontInfo(font).pixelSize());
    return font;
}

class ColumnPrinter
{
public:
    ColumnPrinter(const ComparisonModel &model, QPagedPaintDevice *device)
        : m_model(model), m_device(device), m_direction(QGuiApplication::layoutDirection()),
          m_theme(lightTheme(QFont())), m_delegate(ComparisonModel::CellRole), m_painter(device)
    {
        m_delegate.setTheme(m_theme, model.syntaxColors(false));
        const int resolution = device->logicalDpiX();
        const qreal scale = resolution / unitsPerInch;
        m_painter.scale(scale, scale);
        const QSizeF page = device->pageLayout().paintRectPixels(resolution).size();
        m_page = QSizeF(page.width() / scale, page.height() / scale - footHeight);
        m_columnWidth = m_page.width() / std::max(1, model.columnCount());
        m_bold = inPixels(m_theme.interface);
        m_bold.setBold(true);
        m_small = inPixels(m_delegate.smallFont());
    }

    bool run(const core::Job &job)
    {
        beginPage();
        for (int first = 0; first < m_model.rowCount();) {
            if (job.isCancelled())
                return false;
            job.setProgress(double(first) / m_model.rowCount());
            int end = first + 1;
            while (end < m_model.rowCount() && reachesUp(end))
                ++end;
            printGroup(first, end);
            m_delegate.forgetAll();
            first = end;
        }
        return true;
    }

private:
    /// A cell, and how far below the top of its group it stands.
    struct Placed {
        int row;
        int column;
        qreal top;
        qreal height;
    };

    bool reachesUp(int row) const
    {
        for (int column = 0; column < m_model.columnCount(); ++column) {
            if (m_model.shapeAt(row, column).kind == Cell::Kind::Above)
                return true;
        }
        return false;
    }

    const CellLayout &layoutOf(int row, int column) const
    {
        return m_delegate.layoutOf(m_model.index(row, column), m_columnWidth, column > 0, m_direction);
    }

    qreal leftOf(int column) const
    {
        return m_direction == Qt::RightToLeft ? m_page.width() - (column + 1) * m_columnWidth : column * m_columnWidth;
    }

    void beginPage()
    {
        if (m_pageNumber > 0)
            m_device->newPage();
        ++m_pageNumber;
        m_painter.setFont(m_small);
        m_painter.setPen(m_theme.mutedText);
        m_painter.drawText(QRectF(0, m_page.height(), m_page.width(), footHeight), Qt::AlignHCenter | Qt::AlignBottom,
                           QLocale().toString(m_pageNumber));
        m_top = 0;
        for (int column = 0; column < m_model.columnCount(); ++column)
            m_top = std::max(m_top, printHead(column));
        m_painter.setPen(m_theme.border);
        m_painter.drawLine(QPointF(0, m_top), QPointF(m_page.width(), m_top));
        m_top += 2;
        m_y = m_top;
    }

    /// Where the head ends.
    qreal printHead(int column)
    {
        const auto head = m_model.headerData(column, Qt::Horizontal, ComparisonModel::HeadRole).value<ColumnHead>();
        const QRectF rect(leftOf(column) + headSide, 0, m_columnWidth - 2 * headSide, m_page.height() / 3);
        const int side = int(QStyle::visualAlignment(m_direction, Qt::AlignLeft) | Qt::AlignTop);
        m_painter.setFont(m_bold);
        m_painter.setPen(m_theme.text);
        const QFontMetricsF metrics(m_bold);
        m_painter.drawText(rect, side, metrics.elidedText(head.name, Qt::ElideRight, rect.width()));
        m_painter.setFont(m_small);
        m_painter.setPen(m_theme.mutedText);
        QRectF drawn;
        m_painter.drawText(rect.adjusted(0, metrics.height() + 2, 0, 0), side | Qt::TextWordWrap,
                           head.date.isEmpty() ? head.summary : head.date + u" · " + head.summary, &drawn);
        return drawn.bottom() + 6;
    }

    /// Rows that cells reach across stay together on one page if they fit on one; else they are cut between lines.
    void printGroup(int first, int end)
    {
        qreal height = 0;
        const std::vector<Placed> cells = placed(first, end, height);
        if (m_y + height > m_page.height() && m_y > m_top)
            beginPage();
        qreal done = 0;
        while (m_y + height - done > m_page.height()) {
            const qreal cut = lineEndBefore(cells, done, done + m_page.height() - m_y);
            paintSlice(cells, done, cut);
            done = cut;
            beginPage();
        }
        paintSlice(cells, done, height);
        m_y += height - done;
    }

    std::vector<Placed> placed(int first, int end, qreal &height) const
    {
        std::vector<Placed> cells;
        for (int column = 0; column < m_model.columnCount(); ++column) {
            qreal top = 0;
            for (int row = first; row < end; ++row) {
                if (m_model.shapeAt(row, column).kind == Cell::Kind::Above)
                    continue;
                const qreal own = layoutOf(row, column).height();
                cells.push_back({row, column, top, own});
                top += own;
            }
            height = std::max(height, top);
        }
        // What is absent is hatched as far down as its neighbours reach.
        for (Placed &cell : cells) {
            if (end == first + 1 && m_model.shapeAt(cell.row, cell.column).kind == Cell::Kind::Absent)
                cell.height = height;
        }
        return cells;
    }

    /// The last place up to \a wanted where no line of \a cells is cut; \a wanted where that is no further than \a
    /// from.
    qreal lineEndBefore(const std::vector<Placed> &cells, qreal from, qreal wanted) const
    {
        qreal cut = wanted;
        for (bool isMoved = true; isMoved;) {
            isMoved = false;
            for (const Placed &cell : cells) {
                for (const CellLayout::Paragraph &paragraph : layoutOf(cell.row, cell.column).paragraphs()) {
                    for (int i = 0; i < paragraph.layout->lineCount(); ++i) {
                        const QRectF line
                            = paragraph.layout->lineAt(i).rect().translated(0, cell.top + paragraph.origin.y());
                        if (line.top() < cut && cut < line.bottom()) {
                            cut = line.top();
                            isMoved = true;
                        }
                    }
                }
            }
        }
        return cut > from ? cut : wanted;
    }

    void paintSlice(const std::vector<Placed> &cells, qreal from, qreal to)
    {
        m_painter.save();
        m_painter.setClipRect(QRectF(0, m_y, m_page.width(), to - from));
        for (const Placed &cell : cells) {
            if (cell.top + cell.height <= from || cell.top >= to)
                continue;
            CellState state;
            state.isBase = cell.column == 0;
            state.small = m_small;
            state.direction = m_direction;
            paintCell(m_painter, QRectF(leftOf(cell.column), m_y + cell.top - from, m_columnWidth, cell.height),
                      layoutOf(cell.row, cell.column), state, m_theme);
        }
        m_painter.restore();
    }

    const ComparisonModel &m_model;
    QPagedPaintDevice *m_device;
    Qt::LayoutDirection m_direction;
    Theme m_theme;
    PassageDelegate m_delegate;
    QPainter m_painter;
    QFont m_bold;
    QFont m_small;
    QSizeF m_page; // what the columns may fill
    qreal m_columnWidth = 0;
    qreal m_top = 0; // below the heads
    qreal m_y = 0;
    int m_pageNumber = 0;
};

} // namespace

bool printColumns(const ComparisonModel &model, QPagedPaintDevice *device, const core::Job &job)
{
    return model.columnCount() == 0 || ColumnPrinter(model, device).run(job);
}

} // namespace ui
