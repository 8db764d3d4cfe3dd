// SPDX-License-Identifier: MIT
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace ui {

/// Widgets in a line, and where that is not long enough, in as many lines as it takes; mirrored where people read from
/// right to left.
class FlowLayout : public QLayout
{
public:
    /// \a gap between the widgets of a line, \a leading between lines, in pixels.
    FlowLayout(int gap, int leading);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;    ///< of a single line
    QSize minimumSize() const override; ///< of the widest widget
    void setGeometry(const QRect &rect) override;

private:
    std::vector<QRect> placesIn(int width) const; // by item, from the top left
    std::vector<std::unique_ptr<QLayoutItem>> m_items;
    int m_gap;
    int m_leading;
};

} // namespace ui
