// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme.h"

#include <QWidget>

namespace ui {

/// The line over a list: what it is, in small capitals, and at the other end how much of it there is.
class PaneTitle : public QWidget
{
    Q_OBJECT

public:
    explicit PaneTitle(const QString &title, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void setTitle(const QString &title);
    void setInfo(const QString &info);
    QString title() const { return m_title; }
    QString info() const { return m_info; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QFont capitals() const;
    void describe();

    QString m_title;
    QString m_info;
    QColor m_color;
};

} // namespace ui
