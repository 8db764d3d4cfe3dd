// SPDX-License-Identifier: MIT
#include "ui/views/readingheader.h"

#include "ui/models/comparisonmodel.h"
#include "ui/models/texts.h"
#include "ui/views/readingview.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMenu>
#include <QPainter>
#include <QTextLayout>
#include <QToolTip>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int padding = 12;
constexpr int barHeight = 3;
constexpr int mostLines = 3; // of the summary
constexpr int topSpace = 9;
constexpr int bottomSpace = 11;

/// \a text kept together as it is in a line of the other direction (UAX #9: first strong isolate).
QString isolated(const QString &text)
{
    return QChar(0x2068) + text + QChar(0x2069);
}

/// Where it is too long for a line it goes on in the next behind a dot.
QString summaryLine(const ColumnHead &head)
{
    constexpr qsizetype longestWhole = 20; // letters: what is longer may be broken between its words
    QStringList parts = head.summary.split(u" · "_s);
    if (!head.date.isEmpty())
        parts.prepend(head.date);
    for (QString &part : parts) {
        if (part.size() <= longestWhole)
            part.replace(u' ', QChar::Nbsp);
    }
    return parts.join(QChar(QChar::Nbsp) + u"· "_s);
}

struct Fitted {
    QString text;
    int lines = 0;
};

/// \a text, elided where it would take more lines of \a width than there may be.
Fitted fitted(const QString &text, const QFont &font, int width)
{
    Fitted result{text, 0};
    QTextLayout layout(text, font);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (++result.lines == mostLines) {
            const QString rest = text.sliced(line.textStart());
            result.text = text.first(line.textStart()) + QFontMetrics(font).elidedText(rest, Qt::ElideRight, width);
            break;
        }
    }
    layout.endLayout();
    return result;
}

constexpr int closeSize = 18;

} // namespace

ReadingHeader::ReadingHeader(const ComparisonModel &model, ReadingView &view, QWidget *parent)
    : QWidget(parent), m_model(model), m_view(view)
{
    setMouseTracking(true);
    setAccessibleName(tr("Heads of the columns"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&view, &ReadingView::currentColumnChanged, this, qOverload<>(&QWidget::update));
    connect(&view, &ReadingView::geometryChanged, this, &ReadingHeader::fit);
    connect(&model, &QAbstractItemModel::headerDataChanged, this, &ReadingHeader::fit);
    connect(&model, &QAbstractItemModel::modelReset, this, &ReadingHeader::fit);
}

void ReadingHeader::setTheme(const Theme &theme)
{
    m_theme = theme;
    updateGeometry();
    update();
}

QFont ReadingHeader::smallFont() const
{
    QFont font = m_theme.interface;
    font.setPointSizeF(font.pointSizeF() * 0.9);
    return font;
}

/// As high as the column that has most to say, but never so high that it takes the text's place.
QSize ReadingHeader::sizeHint() const
{
    const QFontMetrics metrics(smallFont());
    int lines = 1;
    for (int column = 0; column < m_model.columnCount(); ++column) {
        if (m_view.isCollapsed(column))
            continue;
        lines = std::max(lines, fitted(summaryLine(headAt(column)), smallFont(), insideRect(column).width()).lines);
    }
    return {400, topSpace + QFontMetrics(m_theme.interface).height() + 3 + lines * metrics.lineSpacing() + 6 + barHeight
                     + bottomSpace};
}

/// Called when columns stand elsewhere or say something else.
void ReadingHeader::fit()
{
    if (sizeHint().height() != height())
        updateGeometry();
    update();
}

ColumnHead ReadingHeader::headAt(int column) const
{
    return m_model.headerData(column, Qt::Horizontal, ComparisonModel::HeadRole).value<ColumnHead>();
}

QRect ReadingHeader::headRect(int column) const
{
    const QRect rect = m_view.columnRect(column);
    return {rect.left(), 0, rect.width(), height()};
}

QRect ReadingHeader::insideRect(int column) const
{
    const int indent = m_model.columnCount() == 1 ? int(CellStyle::gutter) : padding;
    return headRect(column).adjusted(isRightToLeft() ? padding : indent, topSpace,
                                     -(isRightToLeft() ? indent : padding), 0);
}

QRect ReadingHeader::closeRect(int column) const
{
    const QRect rect = headRect(column);
    const QRect close(rect.right() - closeSize - 6, 7, closeSize, closeSize);
    return isRightToLeft() ? QRect(rect.left() + 6, 7, closeSize, closeSize) : close;
}

int ReadingHeader::columnAt(QPoint point) const
{
    for (int column = 0; column < m_model.columnCount(); ++column) {
        if (headRect(column).contains(point))
            return column;
    }
    return -1;
}

void ReadingHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.panel);
    painter.setPen(m_theme.border);
    painter.drawLine(0, height() - 1, width(), height() - 1);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int column = 0; column < m_model.columnCount(); ++column)
        paintHead(painter, column);
}

void ReadingHeader::paintHead(QPainter &painter, int column) const
{
    const ColumnHead head = headAt(column);
    const QRect rect = headRect(column);
    if (rect.isEmpty())
        return;
    const Qt::Alignment leading = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    if (column > 0) {
        painter.fillRect(QRect(m_view.boundaryOf(column), 0, 1, height()), m_theme.border);
    }
    const QRect inside = insideRect(column);
    if (m_view.isCollapsed(column)) {
        paintLaneHead(painter, inside, head);
        return;
    }

    QFont bold = m_theme.interface;
    bold.setWeight(QFont::DemiBold);
    const QFontMetrics boldMetrics(bold);
    const QFontMetrics metrics(m_theme.interface);
    const QString suffix = head.isBase ? (m_model.columnCount() > 1 ? u"  · " + tr("base") : QString()) : QString();
    const int room = inside.width() - metrics.horizontalAdvance(suffix) - (column == m_hovered ? closeSize : 0);
    const QString name = boldMetrics.elidedText(head.name, Qt::ElideRight, room);
    QRect line(inside.left(), inside.top(), inside.width(), boldMetrics.height());
    painter.setFont(bold);
    painter.setPen(m_theme.text);
    painter.drawText(line, int(leading | Qt::AlignVCenter), isolated(name));
    if (!suffix.isEmpty()) {
        const int used = boldMetrics.horizontalAdvance(name);
        painter.setFont(m_theme.interface);
        painter.setPen(m_theme.mutedText);
        painter.drawText(isRightToLeft() ? line.adjusted(0, 0, -used, 0) : line.adjusted(used, 0, 0, 0),
                         int(leading | Qt::AlignVCenter), suffix);
    }

    painter.setFont(smallFont());
    painter.setPen(m_theme.mutedText);
    const int barTop = height() - bottomSpace - barHeight;
    const QRect text(inside.left(), line.bottom() + 3, inside.width(), barTop - 4 - line.bottom());
    painter.drawText(text, int(leading | Qt::AlignTop) | Qt::TextWordWrap,
                     fitted(summaryLine(head), smallFont(), inside.width()).text);

    paintShares(painter, QRect(inside.left(), barTop, inside.width(), barHeight), head);
    if (column == m_hovered && m_model.columnCount() > 1) {
        painter.setPen(QPen(m_theme.mutedText, 1.4));
        const QRectF cross = QRectF(closeRect(column)).adjusted(5, 5, -5, -5);
        painter.drawLine(cross.topLeft(), cross.bottomRight());
        painter.drawLine(cross.topRight(), cross.bottomLeft());
    }
    if (column == m_view.currentColumn() && m_model.columnCount() > 1)
        painter.fillRect(QRect(rect.left(), height() - 2, rect.width(), 2), m_theme.accent);
}

/// The name alone over a lane; what became of the base is said by the tool tip and by the lane.
void ReadingHeader::paintLaneHead(QPainter &painter, const QRect &rect, const ColumnHead &head) const
{
    const Qt::Alignment leading = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    const int barTop = height() - bottomSpace - barHeight;
    const QFontMetrics metrics(smallFont());
    painter.setFont(smallFont());
    painter.setPen(m_theme.text);
    const QRect text(rect.left(), rect.top() + 2, rect.width(), barTop - 4 - rect.top());
    painter.drawText(text, int(leading | Qt::AlignTop) | Qt::TextWordWrap | Qt::TextWrapAnywhere,
                     isolated(metrics.elidedText(head.name, Qt::ElideRight, 2 * rect.width() - padding)));
    paintShares(painter, QRect(rect.left(), barTop, rect.width(), barHeight), head);
}

/// Grey what both have, violet what has moved, the side's colour what only this one has.
void ReadingHeader::paintShares(QPainter &painter, const QRect &rect, const ColumnHead &head) const
{
    if (m_model.columnCount() < 2)
        return;
    const double own = head.isBase ? 1 - head.shared : head.replaced;
    const std::pair<double, QColor> parts[] = {
        {head.shared, m_theme.disabledText},
        {head.moved, m_theme.movedEdge},
        {own, head.isBase ? m_theme.onlyBase.bar : m_theme.onlyOther.bar},
    };
    double done = 0;
    for (const auto &[share, color] : parts) {
        const double begin = rect.width() * done;
        done += share;
        QRectF part(rect.left() + begin, rect.top(), rect.width() * share, rect.height());
        if (isRightToLeft())
            part.moveLeft(rect.left() + rect.width() - begin - part.width());
        painter.fillRect(part, color);
    }
}

void ReadingHeader::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (const auto boundary = m_view.boundaryAt(event->pos().x())) {
        m_boundary = *boundary;
        m_boundaryGrip = event->pos().x() - m_view.boundaryOf(*boundary);
        return;
    }
    const int column = columnAt(event->pos());
    if (column < 0)
        return;
    if (m_model.columnCount() > 1 && closeRect(column).contains(event->pos()))
        Q_EMIT removalRequested(column);
    else
        Q_EMIT headClicked(column);
}

void ReadingHeader::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (m_view.boundaryAt(event->pos().x()))
        m_view.equaliseColumns();
    else if (const int column = columnAt(event->pos()); column > 0)
        Q_EMIT baseRequested(column);
}

void ReadingHeader::mouseReleaseEvent(QMouseEvent *)
{
    m_boundary = 0;
}

void ReadingHeader::mouseMoveEvent(QMouseEvent *event)
{
    if (m_boundary > 0) {
        m_view.moveBoundary(m_boundary, event->pos().x() - m_boundaryGrip);
        return;
    }
    setCursor(m_view.boundaryAt(event->pos().x()) ? Qt::SplitHCursor : Qt::ArrowCursor);
    const int column = columnAt(event->pos());
    if (column != m_hovered) {
        m_hovered = column;
        update();
    }
}

void ReadingHeader::leaveEvent(QEvent *)
{
    m_hovered = -1;
    update();
}

void ReadingHeader::contextMenuEvent(QContextMenuEvent *event)
{
    const int column = columnAt(event->pos());
    if (column < 0)
        return;
    QMenu menu(this);
    QAction *base = menu.addAction(tr("Make this the base"));
    base->setEnabled(column > 0);
    QAction *remove = menu.addAction(tr("Take this column away"));
    remove->setEnabled(m_model.columnCount() > 1);
    QAction *details = menu.addAction(tr("Edit details"));
    const QAction *chosen = menu.exec(event->globalPos());
    if (chosen == base)
        Q_EMIT baseRequested(column);
    else if (chosen == remove)
        Q_EMIT removalRequested(column);
    else if (chosen == details)
        Q_EMIT headClicked(column);
}

bool ReadingHeader::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        const int column = columnAt(help->pos());
        if (column < 0) {
            QToolTip::hideText();
            return true;
        }
        const ColumnHead head = headAt(column);
        const bool onClose = m_model.columnCount() > 1 && closeRect(column).contains(help->pos());
        const QString text = onClose ? tr("Take this column away")
                                     : head.name + u'\n' + head.toolTip + u'\n' + head.date + u'\n' + head.summary;
        QToolTip::showText(help->globalPos(), plainToolTip(text), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace ui
