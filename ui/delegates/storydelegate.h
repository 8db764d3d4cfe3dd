// SPDX-License-Identifier: MIT
#pragma once

#include "ui/delegates/themeddelegate.h"

namespace ui {

/// Draws a story or a version by the roles of StoryModel. The item must be laid out without indentation: the triangle
/// that opens a story is drawn here.
class StoryDelegate : public ThemedDelegate
{
    Q_OBJECT

public:
    using ThemedDelegate::ThemedDelegate;

    /// Whether \a position, in the coordinates of \a option, is on the triangle that opens or closes a story.
    static bool isOnDisclosure(const QStyleOptionViewItem &option, const QModelIndex &index, const QPoint &position);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

private:
    void paintStory(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintVersion(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
};

} // namespace ui
