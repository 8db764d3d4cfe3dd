// SPDX-License-Identifier: MIT
#include "ui/views/ribbons.h"

#include <QLinearGradient>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr int mostTracks = 6;
constexpr double trackGap = 5;   // between two tracks, at most
constexpr double firstTrack = 8; // from the side of the channel
constexpr double corner = 5;     // radius of a track's turns
constexpr double arrowLength = 7;
constexpr double arrowWidth = 4;    // of either half
constexpr double stubLength = 22;   // of a track whose other end is out of sight
constexpr double lineBelowTop = 13; // where a track leaves a block: beside its first line
constexpr double nearATrack = 5;    // pixels from it where it can be clicked

double middleOf(const Ribbon::End &end)
{
    return std::min(end.top + lineBelowTop, (end.top + end.bottom) / 2);
}

/// \a whole cut into parts in proportion to \a parts.
std::vector<Ribbon::End> shared(const Ribbon::End &whole, const std::vector<Ribbon::End> &parts)
{
    double total = 0;
    for (const Ribbon::End &part : parts)
        total += part.bottom - part.top;
    std::vector<Ribbon::End> cut;
    double top = whole.top;
    for (const Ribbon::End &part : parts) {
        const double height = total > 0 ? (whole.bottom - whole.top) * (part.bottom - part.top) / total : 0;
        cut.push_back({top, top + height});
        top += height;
    }
    return cut;
}

QColor translucent(QColor color, double opacity)
{
    color.setAlphaF(float(opacity));
    return color;
}

struct Strength {
    double fill;
    double edge;
    double line; // width of an edge
};

Strength strengthOf(const Ribbon &ribbon)
{
    const bool quiet = ribbon.kind == Ribbon::Kind::Same;
    switch (ribbon.light) {
    case Ribbon::Light::Quiet:
        return quiet ? Strength{0.05, 0.16, 1} : Strength{0.15, 0.45, 1};
    case Ribbon::Light::Current:
        return quiet ? Strength{0.12, 0.4, 1} : Strength{0.28, 0.85, 1};
    case Ribbon::Light::Lit:
        return quiet ? Strength{0.14, 0.5, 1} : Strength{0.34, 1, 1.5};
    }
    Q_UNREACHABLE();
}

} // namespace

Ribbons::Ribbons(QRectF channel, bool mirrored, bool isBaseBefore, std::vector<Ribbon> ribbons)
    : m_channel(channel), m_beforeX(mirrored ? channel.right() : channel.left()),
      m_afterX(mirrored ? channel.left() : channel.right()), m_isBaseBefore(isBaseBefore)
{
    // What is lit lies on top.
    std::ranges::stable_sort(ribbons, {},
                             [](const Ribbon &r) { return std::pair(r.kind == Ribbon::Kind::Moved, r.light); });
    for (Ribbon &ribbon : ribbons) {
        m_shapes.push_back({std::move(ribbon), {}, {}, {}});
        if (m_shapes.back().ribbon.kind != Ribbon::Kind::Moved)
            shapeRibbon(m_shapes.back());
    }
    shapeTracks();
}

void Ribbons::shapeRibbon(Shape &shape) const
{
    std::vector<Ribbon::End> before = shape.ribbon.before;
    std::vector<Ribbon::End> after = shape.ribbon.after;
    if (before.size() == 1 && after.size() > 1) {
        before = shared(before.front(), after);
    } else if (after.size() == 1 && before.size() > 1) {
        after = shared(after.front(), before);
    } else if (before.size() != after.size()) {
        before = {{before.front().top, before.back().bottom}};
        after = {{after.front().top, after.back().bottom}};
    }
    const double middle = (m_beforeX + m_afterX) / 2;
    shape.body.setFillRule(Qt::WindingFill);
    for (size_t i = 0; i < before.size(); ++i) {
        const auto curve = [&](QPainterPath &path, double from, double to, double toX) {
            path.cubicTo({middle, from}, {middle, to}, {toX, to});
        };
        QPainterPath arm({m_beforeX, before[i].top});
        curve(arm, before[i].top, after[i].top, m_afterX);
        arm.lineTo(m_afterX, after[i].bottom);
        curve(arm, after[i].bottom, before[i].bottom, m_beforeX);
        arm.closeSubpath();
        shape.body.addPath(arm);
        shape.edges.moveTo(m_beforeX, before[i].top);
        curve(shape.edges, before[i].top, after[i].top, m_afterX);
        shape.edges.moveTo(m_beforeX, before[i].bottom);
        curve(shape.edges, before[i].bottom, after[i].bottom, m_afterX);
    }
}

/// Short tracks first, each on the first track that nothing else takes at that height.
void Ribbons::shapeTracks()
{
    std::vector<Shape *> moves;
    for (Shape &shape : m_shapes) {
        if (shape.ribbon.kind == Ribbon::Kind::Moved)
            moves.push_back(&shape);
    }
    const auto extent = [](const Shape *shape) {
        const double from = middleOf(shape->ribbon.before.front());
        const double to = middleOf(shape->ribbon.after.front());
        return std::pair(std::min(from, to) - trackGap, std::max(from, to) + trackGap);
    };
    std::ranges::stable_sort(moves, {}, [&](const Shape *shape) { return extent(shape).second - extent(shape).first; });
    std::vector<std::vector<std::pair<double, double>>> taken(mostTracks);
    std::vector<int> tracks;
    int used = 0;
    for (const Shape *shape : moves) {
        const auto [top, bottom] = extent(shape);
        const auto free = std::ranges::find_if(taken, [&](const auto &others) {
            return std::ranges::none_of(others,
                                        [&](const auto &other) { return top < other.second && other.first < bottom; });
        });
        const int track = std::min(mostTracks - 1, int(free - taken.begin()));
        taken[size_t(track)].emplace_back(top, bottom);
        tracks.push_back(track);
        used = std::max(used, track + 1);
    }
    for (size_t i = 0; i < moves.size(); ++i)
        shapeTrack(*moves[i], tracks[i], used);
}

QPolygonF Ribbons::arrowHead(QPointF tip, QPointF direction) const
{
    const QPointF across(-direction.y(), direction.x());
    const QPointF back = tip - direction * arrowLength;
    return {{tip, back + across * arrowWidth, back - across * arrowWidth}};
}

void Ribbons::shapeTrack(Shape &shape, int track, int tracks) const
{
    const double forwards = m_afterX > m_beforeX ? 1 : -1;
    const double room = m_channel.width() - 2 * firstTrack - arrowLength;
    const double gap = tracks > 1 ? std::min(trackGap, room / (tracks - 1)) : 0;
    const double spread = gap * (tracks - 1);
    const double x = (m_beforeX + m_afterX - forwards * arrowLength) / 2 + forwards * (gap * track - spread / 2);
    const auto sees
        = [this](const Ribbon::End &end) { return end.bottom > m_channel.top() && end.top < m_channel.bottom(); };
    // A block that begins above the window is left beside the window's first line.
    const auto place = [this](const Ribbon::End &end) {
        return std::min(std::max(middleOf(end), m_channel.top() + lineBelowTop),
                        std::max(end.bottom - 4, middleOf(end)));
    };
    const Ribbon::End &before = shape.ribbon.before.front();
    const Ribbon::End &after = shape.ribbon.after.front();
    const double from = place(before);
    const double to = place(after);
    const double down = to > from ? 1 : -1;
    const double turn = std::min(corner, std::abs(to - from) / 2);
    if (sees(before)) {
        shape.edges.moveTo(m_beforeX, from);
        shape.edges.lineTo(x - forwards * turn, from);
        shape.edges.quadTo({x, from}, {x, from + down * turn});
    }
    if (!sees(after)) {
        const QPointF tip(x, from + down * stubLength);
        shape.edges.lineTo(tip - QPointF(0, down * arrowLength));
        shape.head = arrowHead(tip, {0, down});
        return;
    }
    if (!sees(before))
        shape.edges.moveTo(x, to - down * stubLength);
    shape.edges.lineTo(x, to - down * turn);
    shape.edges.quadTo({x, to}, {x + forwards * turn, to});
    shape.edges.lineTo(m_afterX - forwards * (arrowLength + 1), to);
    shape.head = arrowHead({m_afterX - forwards, to}, {forwards, 0});
}

void Ribbons::paint(QPainter &painter, const Theme &theme) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(m_channel, Qt::IntersectClip);
    for (const Shape &shape : m_shapes) {
        if (shape.ribbon.kind == Ribbon::Kind::Moved)
            paintTrack(painter, theme, shape);
        else
            paintRibbon(painter, theme, shape);
    }
    painter.restore();
}

void Ribbons::paintRibbon(QPainter &painter, const Theme &theme, const Shape &shape) const
{
    using Kind = Ribbon::Kind;
    const Kind kind = shape.ribbon.kind;
    const Strength strength = strengthOf(shape.ribbon);
    const QColor beforeSide = m_isBaseBefore ? theme.onlyBase.bar : theme.onlyOther.bar;
    const QColor before = kind == Kind::Same        ? theme.mutedText
                          : kind == Kind::OnlyAfter ? theme.onlyOther.bar
                                                    : beforeSide;
    const QColor after = kind == Kind::Same         ? theme.mutedText
                         : kind == Kind::OnlyBefore ? beforeSide
                                                    : theme.onlyOther.bar;
    const auto across = [&](double opacity) {
        QLinearGradient gradient(m_beforeX, 0, m_afterX, 0);
        gradient.setColorAt(0.15, translucent(before, opacity));
        gradient.setColorAt(0.85, translucent(after, opacity));
        return QBrush(gradient);
    };
    painter.fillPath(shape.body, across(strength.fill));
    painter.strokePath(shape.edges, QPen(across(strength.edge), strength.line));
}

void Ribbons::paintTrack(QPainter &painter, const Theme &theme, const Shape &shape) const
{
    const bool isQuiet = shape.ribbon.light == Ribbon::Light::Quiet;
    const QColor color = translucent(theme.movedEdge, isQuiet ? 0.75 : 1);
    QPen pen(color, isQuiet ? 1.3 : 2.2, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({4, 2});
    if (!isQuiet)
        pen.setStyle(Qt::SolidLine);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(pen);
    painter.drawPath(shape.edges);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPolygon(shape.head);
}

int Ribbons::linkAt(QPointF point) const
{
    const auto isNear = [&](const Shape &shape) {
        if (shape.ribbon.kind != Ribbon::Kind::Moved)
            return shape.body.contains(point);
        QPainterPathStroker around;
        around.setWidth(2 * nearATrack);
        return around.createStroke(shape.edges).contains(point)
               || shape.head.boundingRect().adjusted(-2, -2, 2, 2).contains(point);
    };
    for (auto shape = m_shapes.rbegin(); shape != m_shapes.rend(); ++shape) {
        if (isNear(*shape))
            return shape->ribbon.link;
    }
    return -1;
}

} // namespace ui
