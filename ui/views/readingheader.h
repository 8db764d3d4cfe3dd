// SPDX-License-Identifier: MIT
#pragma once

#include "ui/models/cellcontent.h"
#include "ui/theme.h"

#include <QWidget>

namespace ui {

class ComparisonModel;
class ReadingView;

/// The heads of the columns: who published the version and when, and in words and as a bar what became of the base.
class ReadingHeader : public QWidget
{
    Q_OBJECT

public:
    ReadingHeader(const ComparisonModel &model, ReadingView &view, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    QSize sizeHint() const override;

Q_SIGNALS:
    void headClicked(int column);
    void baseRequested(int column);
    void removalRequested(int column);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool event(QEvent *event) override;

private:
    ColumnHead headAt(int column) const;
    QRect headRect(int column) const;
    QRect insideRect(int column) const;
    QFont smallFont() const;
    void fit();
    QRect closeRect(int column) const;
    int columnAt(QPoint point) const;
    void paintHead(QPainter &painter, int column) const;
    void paintLaneHead(QPainter &painter, const QRect &rect, const ColumnHead &head) const;
    void paintShares(QPainter &painter, const QRect &rect, const ColumnHead &head) const;

    const ComparisonModel &m_model;
    ReadingView &m_view;
    Theme m_theme;
    int m_hovered = -1;
    int m_boundary = 0; // the column whose boundary is being moved; 0: none
    int m_boundaryGrip = 0;
};

} // namespace ui
