// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme.h"

#include <QPixmap>
#include <QWidget>

namespace ui {

class ComparisonModel;
class ReadingView;

/// The whole length of the table in a narrow strip: where changes, moves and claims are, and what part is on screen.
/// A click or drag goes there.
class OverviewStrip : public QWidget
{
    Q_OBJECT

public:
    OverviewStrip(const ComparisonModel &model, ReadingView &view, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    QSize sizeHint() const override { return {16, 100}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    qreal placeOf(int column, qsizetype position) const;
    void paintChanges(QPainter &painter) const;
    void paintClaims(QPainter &painter) const;
    void drawTicks();
    void forgetTicks();
    void goTo(int y);

    const ComparisonModel &m_model;
    ReadingView &m_view;
    Theme m_theme;
    QPixmap m_ticks;      // changes and claims; null until they are drawn
    int m_ticksTotal = 0; // the height of all rows when they were
};

} // namespace ui
