// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme.h"

#include <QPixmap>
#include <QWidget>

#include <functional>
#include <vector>

namespace ui {

class ComparisonModel;
class ReadingView;

struct StripMark;

/// The whole length of the table in a narrow strip: where changes, moves and claims are, and what part is on screen;
/// or, as heat, how many versions differ from the base at each place. A click or drag goes there; the widget's actions
/// are its context menu.
class OverviewStrip : public QWidget
{
    Q_OBJECT

public:
    OverviewStrip(const ComparisonModel &model, ReadingView &view, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void setHeat(bool on);
    bool isHeat() const { return m_isHeat; }
    QSize sizeHint() const override { return {16, 100}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    qreal placeOf(int column, qsizetype position) const;
    std::vector<StripMark> marks() const;
    void paintChanges(QPainter &painter) const;
    void paintHeat(QPainter &painter) const;
    void paintClaims(QPainter &painter) const;
    void drawTicks();
    void forgetTicks();
    void forgetDots();
    QPixmap drawn(const std::function<void(QPainter &)> &draw) const;
    void goTo(int y);

    const ComparisonModel &m_model;
    ReadingView &m_view;
    Theme m_theme;
    QPixmap m_ticks; // changes; null until they are drawn
    QPixmap m_dots;  // claims
    QSize m_drawnSize;
    int m_drawnTotal = 0; // the height of all rows when they were
    bool m_isHeat = false;
};

} // namespace ui
