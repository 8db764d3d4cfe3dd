// SPDX-License-Identifier: MIT
#pragma once

#include <QTreeView>

namespace ui {

/// The tree of stories: laid out without indentation, opened and closed by the triangles that its delegate draws.
class StoryTree : public QTreeView
{
    Q_OBJECT

public:
    explicit StoryTree(QWidget *parent = nullptr);

Q_SIGNALS:
    void removalRequested(); ///< Delete
    void toggleRequested();  ///< Space
    void renameRequested();  ///< F2
    void menuRequested(const QModelIndex &index, const QPoint &globalPosition);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace ui
