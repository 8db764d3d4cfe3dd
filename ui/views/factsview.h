// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/id.h"
#include "ui/theme.h"

#include <QTreeView>

#include <optional>
#include <vector>

namespace ui {

class FactDelegate;
class FactsModel;

/// Facts as an outline that is as high as what is open in it, up to a limit. Enter or a click goes to the next place
/// where a fact stands; the arrow keys open and close; several rows can be selected.
class FactsView : public QTreeView
{
    Q_OBJECT

public:
    explicit FactsView(FactsModel *model, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);

    /// The marks of what is selected, each once, in the order of the rows.
    std::vector<core::AnnotationId> selectedMarks() const;
    /// The text of the first selected row that is a value.
    QString selectedText() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void markRequested(core::AnnotationId mark);
    void selectionChangedTo(const std::vector<core::AnnotationId> &marks);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    void jump(const QModelIndex &index);
    void openHeadings();
    int contentHeight() const;

    FactsModel *m_model;
    FactDelegate *m_delegate;
    std::optional<core::AnnotationId> m_last; ///< where the last jump went
    QPersistentModelIndex m_pressed;
};

} // namespace ui
