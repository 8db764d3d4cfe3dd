// SPDX-License-Identifier: MIT
#pragma once

#include <QAccessibleWidget>

namespace ui {

class ReadingView;

/// The current column as a document that a screen reader reads: its whole text, caret, selection, and at each place
/// what is marked and what differs, as text attributes. Offsets are UTF-16 units, as Qt's accessibility has them.
class ReadingViewAccessible : public QAccessibleWidget, public QAccessibleTextInterface
{
public:
    /// Makes Qt use this class for every ReadingView. May be called more than once.
    static void install();

    explicit ReadingViewAccessible(ReadingView *view);

    void *interface_cast(QAccessible::InterfaceType type) override;
    QString text(QAccessible::Text text) const override;

    void selection(int selectionIndex, int *startOffset, int *endOffset) const override;
    int selectionCount() const override;
    void addSelection(int startOffset, int endOffset) override;
    void removeSelection(int selectionIndex) override;
    void setSelection(int selectionIndex, int startOffset, int endOffset) override;
    int cursorPosition() const override;
    void setCursorPosition(int position) override;
    QString text(int startOffset, int endOffset) const override;
    int characterCount() const override;
    QRect characterRect(int offset) const override;
    int offsetAtPoint(const QPoint &point) const override;
    void scrollToSubstring(int startIndex, int endIndex) override;
    QString attributes(int offset, int *startOffset, int *endOffset) const override;

private:
    ReadingView *view() const;
    const QString &columnText() const;
};

} // namespace ui
