// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme.h"

#include <QPainterPath>
#include <QRectF>

#include <vector>

class QPainter;

namespace ui {

/// What belongs together across the channel between two columns, as it is to be drawn. Coordinates are the window's.
struct Ribbon {
    enum class Kind {
        Same,
        Changed,
        OnlyBefore, ///< tapers off to where it would stand
        OnlyAfter,
        Moved, ///< a line with an arrow
    };
    enum class Light { Quiet, Current, Lit };
    struct End {
        double top = 0;
        double bottom = 0;
    };
    int link = 0;
    Kind kind = Kind::Same;
    Light light = Light::Quiet;
    std::vector<End> before; ///< a part a paragraph, downwards; not empty
    std::vector<End> after;
};

/// The ribbons of one channel, with their shapes: between blocks beside one another filled curves that fork where
/// there are more parts on one side (control points in the middle of the channel, as in Meld); for moves orthogonal
/// tracks, at most six beside one another and as few crossings as they allow (as in VS Code), ending in a stub where
/// the other end is out of sight.
class Ribbons
{
public:
    /// \a channel as far as it is seen; \a mirrored: the column before is at the right. \a isBaseBefore says which
    /// colour that side has. O(ribbons log ribbons + moves²).
    Ribbons(QRectF channel, bool mirrored, bool isBaseBefore, std::vector<Ribbon> ribbons);

    void paint(QPainter &painter, const Theme &theme) const;

    /// The link at \a point, what is drawn last first; -1 for none.
    int linkAt(QPointF point) const;

private:
    struct Shape {
        Ribbon ribbon;
        QPainterPath body;  // of a ribbon: filled
        QPainterPath edges; // its long sides; of a move: the track
        QPolygonF head;     // of the arrow
    };
    void shapeRibbon(Shape &shape) const;
    void shapeTrack(Shape &shape, int track, int tracks) const;
    void shapeTracks();
    void paintRibbon(QPainter &painter, const Theme &theme, const Shape &shape) const;
    void paintTrack(QPainter &painter, const Theme &theme, const Shape &shape) const;
    QPolygonF arrowHead(QPointF tip, QPointF direction) const;

    QRectF m_channel;
    double m_beforeX;
    double m_afterX;
    bool m_isBaseBefore;
    std::vector<Shape> m_shapes;
};

} // namespace ui
