// SPDX-License-Identifier: MIT
#include "core/compare/wordings.h"
#include "ui/models/texts.h"
#include "ui/views/readingview.h"

#include <QPainter>
#include <QScrollBar>
#include <QStyle>
#include <QVariantAnimation>

#include <algorithm>
#include <cmath>

/// What ReadingView shows between its columns: which passages belong together, and how they are brought level.
namespace ui {

using core::compare::Passage;
using core::compare::Relation;
using core::text::Span;

namespace {

constexpr int hairline = 1;
constexpr int alignedChannel = 36;
constexpr int laneChannel = 22; // beside a collapsed column
constexpr int narrowestChannel = 36;
constexpr int widestChannel = 56;
constexpr int columnsWidthPerChannel = 24; // in true layout: the wider the window, the wider the channel
constexpr int motionTime = 220;            // milliseconds

} // namespace

const PassageLinks &ReadingView::linksBefore(int column) const
{
    if (m_links.empty()) {
        m_links.resize(1);
        for (int after = 1; after < m_model.columnCount(); ++after)
            m_links.emplace_back(m_model, after);
    }
    return m_links[size_t(column)];
}

/// Aligned, there is something to see between columns only where passages split, merged or moved.
int ReadingView::channelWidth(int column) const
{
    if (isCollapsed(column) || isCollapsed(column - 1))
        return isTrueLayout() || linksBefore(column).hasForksOrMoves() ? laneChannel : hairline;
    if (isTrueLayout())
        return std::clamp(viewport()->width() / columnsWidthPerChannel, narrowestChannel, widestChannel);
    return linksBefore(column).hasForksOrMoves() ? alignedChannel : hairline;
}

/// Where a paragraph stands; of one that is far away its cell.
Ribbon::End ReadingView::endOf(int column, int paragraph) const
{
    const int row = m_model.rowOfParagraph(column, paragraph);
    const double top = m_page.top(row, column);
    const double bottom = top + m_page.height(row, column);
    const int window = viewport()->height();
    if (bottom < -window || top > 2 * window || m_model.isFold(row))
        return {top, bottom};
    if (isCollapsed(column))
        return endInLane(column, paragraph, {top, bottom});
    const auto &paragraphs = m_page.layoutOf(row, column).paragraphs();
    const size_t index = size_t(paragraph - m_model.shapeAt(row, column).paragraphs.begin);
    return {top + paragraphs[index].top - 2, top + paragraphs[index].bottom + 2};
}

/// A lane has no lines: its paragraphs share the height of their cell by their lengths.
Ribbon::End ReadingView::endInLane(int column, int paragraph, Ribbon::End cell) const
{
    const auto range = m_model.shapeAt(m_model.rowOfParagraph(column, paragraph), column).paragraphs;
    const qsizetype begin = m_model.paragraphSpan(column, range.begin).begin;
    const double all = double(std::max<qsizetype>(1, m_model.paragraphSpan(column, range.end - 1).end - begin));
    const Span span = m_model.paragraphSpan(column, paragraph);
    const double height = cell.bottom - cell.top;
    return {cell.top + height * double(span.begin - begin) / all, cell.top + height * double(span.end - begin) / all};
}

/// nullopt where there is nothing to draw: aligned, what is level needs no ribbon, and what is absent says so itself;
/// in true layout what only one side has leads to where it is missing, unless the other side has something of its own
/// there.
std::optional<Ribbon> ReadingView::ribbonOf(int column, int link) const
{
    const PassageLink &passage = linksBefore(column).all()[size_t(link)];
    Ribbon ribbon{link, Ribbon::Kind::Changed, lightOf({column, link}), {}, {}};
    const auto isBeside
        = [this](int other, int row) { return m_model.shapeAt(row, other).kind == core::compare::Cell::Kind::Text; };
    if (passage.after.empty() && isBeside(column, m_model.rowOfParagraph(column - 1, passage.before.front())))
        return std::nullopt;
    if (passage.before.empty() && isBeside(column - 1, m_model.rowOfParagraph(column, passage.after.front())))
        return std::nullopt;
    const bool isLit = ribbon.light != Ribbon::Light::Quiet;
    if (!isTrueLayout() && (passage.isOneSided() || !(passage.moved || passage.isForked() || isLit)))
        return std::nullopt;
    for (const int p : passage.before)
        ribbon.before.push_back(endOf(column - 1, p));
    for (const int p : passage.after)
        ribbon.after.push_back(endOf(column, p));
    if (passage.after.empty()) {
        const double top = m_page.top(m_model.rowOfParagraph(column - 1, passage.before.front()), column);
        ribbon.after.push_back({top, top});
        ribbon.kind = Ribbon::Kind::OnlyBefore;
    } else if (passage.before.empty()) {
        const double top = m_page.top(m_model.rowOfParagraph(column, passage.after.front()), column - 1);
        ribbon.before.push_back({top, top});
        ribbon.kind = Ribbon::Kind::OnlyAfter;
    } else if (passage.moved) {
        ribbon.kind = Ribbon::Kind::Moved;
    } else if (passage.relation == Relation::Same) {
        ribbon.kind = Ribbon::Kind::Same;
    }
    const auto isSeen = [this](const std::vector<Ribbon::End> &ends) {
        return ends.back().bottom > 0 && ends.front().top < viewport()->height();
    };
    return isSeen(ribbon.before) || isSeen(ribbon.after) ? std::optional(std::move(ribbon)) : std::nullopt;
}

Ribbons ReadingView::ribbonsBefore(int column) const
{
    const ColumnGeometry::Extent channel = m_page.columns().channel(column);
    const int height = viewport()->height();
    const auto rowsOf = [&](int shown) {
        return std::pair(m_page.firstRowOf(m_page.rowAt(shown, 0), shown), m_page.rowAt(shown, height));
    };
    std::vector<Ribbon> ribbons;
    for (const int link : linksBefore(column).inRows(rowsOf(column - 1), rowsOf(column))) {
        if (auto ribbon = ribbonOf(column, link))
            ribbons.push_back(std::move(*ribbon));
    }
    return Ribbons(QRectF(channel.left - horizontalOffset(), 0, channel.width, height), isRightToLeft(), column == 1,
                   std::move(ribbons));
}

std::optional<ReadingView::LinkPlace> ReadingView::linkAt(QPoint point) const
{
    const auto column = m_page.columns().channelAt(point.x() + horizontalOffset());
    if (!column || *column == 0 || m_page.count() == 0 || m_page.columns().channel(*column).width <= hairline)
        return std::nullopt;
    const int link = ribbonsBefore(*column).linkAt(point);
    return link < 0 ? std::nullopt : std::optional(LinkPlace{*column, link});
}

// --- light ---

/// The links of a paragraph to its neighbours on either side, but for those that say nothing.
std::vector<ReadingView::LinkPlace> ReadingView::linksOf(int column, int paragraph) const
{
    std::vector<LinkPlace> links;
    const auto add = [&](int channel, bool before) {
        const int link = linksBefore(channel).linkOf(before, paragraph);
        if (link < 0)
            return;
        const PassageLink &passage = linksBefore(channel).all()[size_t(link)];
        if (!passage.isOneSided() && (passage.moved || passage.relation != Relation::Same))
            links.push_back({channel, link});
    };
    if (column > 0)
        add(column, false);
    if (column + 1 < m_model.columnCount())
        add(column + 1, true);
    return links;
}

std::vector<ReadingView::LinkPlace> ReadingView::currentLinks() const
{
    if (m_currentChange < 0 || m_currentChange >= int(m_model.changes().size()))
        return {};
    const ComparisonModel::Place place = m_model.placeOf(m_model.changes()[size_t(m_currentChange)]);
    return linksOf(place.column, m_model.paragraphOf(place.column, place.span.begin));
}

Ribbon::Light ReadingView::lightOf(LinkPlace place) const
{
    if (std::ranges::contains(m_lit, place))
        return Ribbon::Light::Lit;
    return std::ranges::contains(currentLinks(), place) ? Ribbon::Light::Current : Ribbon::Light::Quiet;
}

std::vector<Span> ReadingView::litIn(int column) const
{
    std::vector<Span> spans;
    for (const LinkPlace &lit : m_lit) {
        const PassageLink &link = linksBefore(lit.column).all()[size_t(lit.link)];
        if (lit.column != column && lit.column - 1 != column)
            continue;
        for (const int p : lit.column == column ? link.after : link.before)
            spans.push_back(m_model.paragraphSpan(column, p));
    }
    return spans;
}

void ReadingView::setLit(std::vector<LinkPlace> lit)
{
    if (lit == m_lit)
        return;
    m_lit = std::move(lit);
    viewport()->update();
}

/// What is pointed at: a ribbon, or a passage that is not the same in its neighbours.
void ReadingView::lightAt(QPoint point)
{
    if (const auto link = linkAt(point)) {
        setLit({*link});
        return;
    }
    const QModelIndex index = indexAt(point);
    if (!index.isValid() || isCollapsed(index.column()) || m_model.isFold(index.row())
        || m_model.shapeAt(index.row(), index.column()).kind != core::compare::Cell::Kind::Text) {
        setLit({});
        return;
    }
    const double y = point.y() - m_page.top(index.row(), index.column());
    for (const CellLayout::Paragraph &paragraph : layoutOf(index.row(), index.column()).paragraphs()) {
        if (paragraph.top <= y && y < paragraph.bottom) {
            setLit(linksOf(index.column(), paragraph.shown->number - 1));
            return;
        }
    }
    setLit({});
}

QString ReadingView::toolTipOf(LinkPlace place) const
{
    const PassageLink &link = linksBefore(place.column).all()[size_t(place.link)];
    if (link.isOneSided())
        return {};
    const QString numbers
        = tr("¶%1 and ¶%2")
              .arg(core::compare::paragraphNumbers(link.before), core::compare::paragraphNumbers(link.after));
    return plainToolTip(numbers + u'\n'
                        + (laneOf(place) ? tr("Click to open the lane there.") : tr("Click to bring them level.")));
}

// --- bringing level ---

bool ReadingView::bringLevel()
{
    if (m_model.columnCount() < 2)
        return false;
    const int paragraph = m_model.paragraphOf(m_column, m_caret);
    const Passage *passage = m_model.passageOf(m_column, paragraph);
    if (!passage || passage->base.empty() || passage->other.empty())
        return false;
    const int partnerColumn = m_column == 0 ? m_model.comparedColumn() : 0;
    const std::vector<int> &own = m_column == 0 ? passage->base : passage->other;
    const std::vector<int> &partner = m_column == 0 ? passage->other : passage->base;
    bringLevel(partnerColumn, partner.front(), m_column, own.front());
    return true;
}

std::optional<int> ReadingView::laneOf(LinkPlace place) const
{
    return isCollapsed(place.column)       ? std::optional(place.column)
           : isCollapsed(place.column - 1) ? std::optional(place.column - 1)
                                           : std::nullopt;
}

/// The end that can be seen stays, of two the one in the current column. Beside a lane there is nothing to bring level:
/// the lane opens at its end.
void ReadingView::bringLevel(LinkPlace place)
{
    const PassageLink &link = linksBefore(place.column).all()[size_t(place.link)];
    if (link.isOneSided())
        return;
    if (const auto lane = laneOf(place)) {
        const Span passage = m_model.paragraphSpan(*lane, (*lane == place.column ? link.after : link.before).front());
        select(*lane, {passage.begin, passage.begin});
        reveal(*lane, passage);
        return;
    }
    const auto isSeen = [this](int column, int paragraph) {
        const Ribbon::End end = endOf(column, paragraph);
        return end.bottom > 0 && end.top < viewport()->height();
    };
    const int before = link.before.front();
    const int after = link.after.front();
    const bool bothSeen = isSeen(place.column - 1, before) && isSeen(place.column, after);
    const bool afterStays = bothSeen ? m_column == place.column : isSeen(place.column, after);
    if (afterStays)
        bringLevel(place.column - 1, before, place.column, after);
    else
        bringLevel(place.column, after, place.column - 1, before);
}

void ReadingView::bringLevel(int column, int paragraph, int beside, int partner)
{
    if (isCollapsed(column) || isCollapsed(beside))
        return;
    m_motion->stop();
    m_level = Level{column, paragraph, beside, partner};
    m_motion->setDuration(style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0 ? motionTime : 0);
    m_motion->setEasingCurve(QEasingCurve::OutCubic);
    m_motion->setStartValue(0.0);
    m_motion->setEndValue(1.0);
    m_motion->start();
}

void ReadingView::endLevel()
{
    if (!m_level || m_level->ends)
        return;
    m_motion->stop();
    m_level->ends = true;
    if (m_level->done <= 0) { // not gone anywhere yet: a motion from there to there would never be heard of
        showLevel();
        return;
    }
    m_motion->setStartValue(m_level->done);
    m_motion->setEndValue(0.0);
    m_motion->start();
}

void ReadingView::moveLevel()
{
    if (!m_level)
        return;
    m_level->done = m_motion->currentValue().toDouble();
    showLevel();
}

void ReadingView::showLevel()
{
    if (m_level->ends && m_level->done <= 0) {
        m_level.reset();
        m_page.setShift(-1, 0);
    }
    layOutVisible();
    viewport()->update();
    Q_EMIT geometryChanged();
}

/// How far the column is moved now. Returns whether that is another distance than before.
bool ReadingView::updateShift()
{
    if (!m_level)
        return false;
    const Level &level = *m_level;
    const int row = m_model.rowOfParagraph(level.column, level.paragraph);
    const int partnerRow = m_model.rowOfParagraph(level.beside, level.partner);
    m_page.measure(row, row);
    m_page.measure(partnerRow, partnerRow);
    const auto firstLine = [this](int column, int cellRow, int paragraph) {
        const size_t index = size_t(paragraph - m_model.shapeAt(cellRow, column).paragraphs.begin);
        const auto &paragraphs = m_page.layoutOf(cellRow, column).paragraphs();
        return m_page.top(cellRow, column) + int(paragraphs.empty() ? 0 : paragraphs[index].origin.y());
    };
    const int before = m_page.shift();
    const int all
        = firstLine(level.beside, partnerRow, level.partner) - firstLine(level.column, row, level.paragraph) + before;
    // From far away only the end of the way is seen: the text in between says nothing.
    const double steps = std::min(std::abs(all), 2 * viewport()->height()) * (1 - level.done);
    const int now = level.done <= 0 ? 0 : all - int(std::lround(all < 0 ? -steps : steps));
    if (now == before)
        return false;
    m_page.setShift(level.column, now);
    return true;
}

/// Says over the moved column why it stands elsewhere.
void ReadingView::paintLevelNote(QPainter &painter) const
{
    if (!m_level || m_level->ends)
        return;
    const Theme &theme = m_delegate->theme();
    const QString text = tr("beside ¶%1 · Esc").arg(m_level->partner + 1);
    const QFont font = m_delegate->smallFont();
    const QSize size(QFontMetrics(font).horizontalAdvance(text) + 18, QFontMetrics(font).height() + 6);
    const QRect column = columnRect(m_level->column);
    QRect note(QPoint(column.center().x() - size.width() / 2, 6), size);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.accent);
    painter.setBrush(theme.accentTint);
    painter.drawRoundedRect(QRectF(note).adjusted(0.5, 0.5, -0.5, -0.5), size.height() / 2.0, size.height() / 2.0);
    painter.setFont(font);
    painter.setPen(theme.text);
    painter.drawText(note, Qt::AlignCenter, text);
}

} // namespace ui
