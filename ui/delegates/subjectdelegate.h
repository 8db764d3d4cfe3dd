// SPDX-License-Identifier: MIT
#pragma once

#include "ui/delegates/themeddelegate.h"

#include <optional>

namespace ui {

/// Draws an entity or a claim by the roles of SubjectModel: colour of the type or chip, name, details, and one dot a
/// version, filled where the version has an annotation of it. More versions than fit as dots are counted in words.
class SubjectDelegate : public ThemedDelegate
{
    Q_OBJECT

public:
    static constexpr int mostDots = 8;

    using ThemedDelegate::ThemedDelegate;

    /// Which version's dot is at \a position, in the coordinates of \a option.
    static std::optional<int> dotAt(const QStyleOptionViewItem &option, const QModelIndex &index,
                                    const QPoint &position);
    /// Where the dot of \a version is drawn; only where versions are shown as dots.
    static QRect dotRect(const QStyleOptionViewItem &option, const QModelIndex &index, int version);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

private:
    int paintVersions(class RowPainter &row, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    int paintSign(class RowPainter &row, const QStyleOptionViewItem &option, const QModelIndex &index) const;
};

} // namespace ui
