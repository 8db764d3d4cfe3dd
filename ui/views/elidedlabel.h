// SPDX-License-Identifier: MIT
#pragma once

#include <QLabel>

namespace ui {

/// One line of plain text that is cut with an ellipsis where there is too little room; its tool tip then has all of it.
class ElidedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    bool isCut() const;
};

} // namespace ui
