// SPDX-License-Identifier: MIT
#include "ui/views/columnprinter.h"

#include "ui/delegates/passagedelegate.h"
#include "ui/models/comparisonmodel.h"

#include <QPainter>
#include <QPrinter>

#include <algorithm>
#include <cmath>

namespace ui {

using core::compare::Cell;

namespace {

constexpr qreal unitsPerInch = 96; // layouts think in screen pixels; the painter scales
constexpr qreal headHeight = 46;

class ColumnPrinter
{
public:
    ColumnPrinter(const ComparisonModel &model, QPrinter *printer)
        : m_model(model), m_printer(printer), m_theme(lightTheme(QFont())), m_delegate(ComparisonModel::CellRole),
          m_painter(printer)
    {
        m_delegate.setTheme(m_theme, model.syntaxColors(false));
        const qreal scale = printer->resolution() / unitsPerInch;
        m_painter.scale(scale, scale);
        const QRectF page = printer->pageRect(QPrinter::DevicePixel);
        m_page = QSizeF(page.width() / scale, page.height() / scale);
        m_columnWidth = m_page.width() / std::max(1, model.columnCount());
    }

    void run()
    {
        printHeads();
        for (int first = 0; first < m_model.rowCount();) {
            int end = first + 1;
            while (end < m_model.rowCount() && reachesUp(end))
                ++end;
            printGroup(first, end);
            first = end;
        }
    }

private:
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
        return m_delegate.layoutOf(m_model.index(row, column), m_columnWidth, column > 0, Qt::LeftToRight);
    }

    void printHeads()
    {
        for (int column = 0; column < m_model.columnCount(); ++column) {
            const auto head = m_model.headerData(column, Qt::Horizontal, ComparisonModel::HeadRole).value<ColumnHead>();
            QRectF rect(column * m_columnWidth + 12, 0, m_columnWidth - 24, headHeight);
            QFont bold = m_theme.interface;
            bold.setBold(true);
            m_painter.setFont(bold);
            m_painter.setPen(m_theme.text);
            m_painter.drawText(rect, Qt::AlignTop | Qt::AlignLeft,
                               QFontMetricsF(bold).elidedText(head.name, Qt::ElideRight, rect.width()));
            m_painter.setFont(m_delegate.smallFont());
            m_painter.setPen(m_theme.mutedText);
            rect.adjust(0, QFontMetricsF(bold).height() + 2, 0, 0);
            m_painter.drawText(rect, int(Qt::AlignTop | Qt::AlignLeft) | Qt::TextWordWrap,
                               head.date.isEmpty() ? head.summary : head.date + u" · " + head.summary);
        }
        m_y = headHeight;
    }

    /// Rows that cells reach across stay together on one page if they fit on one.
    void printGroup(int first, int end)
    {
        std::vector<qreal> columnHeights(size_t(m_model.columnCount()), 0);
        for (int row = first; row < end; ++row) {
            for (int column = 0; column < m_model.columnCount(); ++column) {
                if (m_model.shapeAt(row, column).kind != Cell::Kind::Above)
                    columnHeights[size_t(column)] += layoutOf(row, column).height();
            }
        }
        const qreal height = columnHeights.empty() ? 0 : std::ranges::max(columnHeights);
        if (m_y + height > m_page.height() && m_y > headHeight) {
            m_printer->newPage();
            m_y = 0;
        }
        std::vector<qreal> y(columnHeights.size(), m_y);
        for (int row = first; row < end; ++row) {
            for (int column = 0; column < m_model.columnCount(); ++column) {
                if (m_model.shapeAt(row, column).kind == Cell::Kind::Text || m_model.isFold(row))
                    printCell(row, column, y[size_t(column)]);
            }
        }
        m_y = y.empty() ? m_y : std::max(m_y, std::ranges::max(y));
    }

    void printCell(int row, int column, qreal &y)
    {
        const CellLayout &layout = layoutOf(row, column);
        CellState state;
        state.isBase = column == 0;
        state.small = m_delegate.smallFont();
        paintCell(m_painter, QRectF(column * m_columnWidth, y, m_columnWidth, layout.height()), layout, state, m_theme);
        y += layout.height();
        // A cell longer than a page goes on: the rest of it is drawn again, shifted, page by page.
        while (y > m_page.height()) {
            m_printer->newPage();
            y -= m_page.height();
            paintCell(m_painter, QRectF(column * m_columnWidth, y - layout.height(), m_columnWidth, layout.height()),
                      layout, state, m_theme);
        }
    }

    const ComparisonModel &m_model;
    QPrinter *m_printer;
    Theme m_theme;
    PassageDelegate m_delegate;
    QPainter m_painter;
    QSizeF m_page;
    qreal m_columnWidth = 0;
    qreal m_y = 0;
};

} // namespace

void printColumns(const ComparisonModel &model, QPrinter *printer)
{
    if (model.columnCount() > 0)
        ColumnPrinter(model, printer).run();
}

} // namespace ui
