// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme.h"
#include "ui/views/pagelayout.h"

#include <QRect>

#include <vector>

class QPainter;

namespace ui {

/// What is said in a long stretch where one column has nothing: what of another stands beside it, and with which of
/// its own paragraphs the column goes on.
struct Absence {
    QRect rect; ///< of the viewport
    QString what;
    QString next;
    int paragraph = -1; ///< of the column, where it goes on; -1: it does not
};

/// Those of \a column in sight, in aligned layout: one in each stretch that is as high as \a shortest pixels or more
/// and in which there is room. \a place is where the column stands in the viewport. O(rows in sight · log rows).
std::vector<Absence> absencesIn(const ComparisonModel &model, const PageLayout &page, int column, const QRect &place,
                                const QFont &font, int shortest = 320);

void paintAbsence(QPainter &painter, const Absence &absence, const QFont &font, const Theme &theme,
                  Qt::LayoutDirection direction);

} // namespace ui
