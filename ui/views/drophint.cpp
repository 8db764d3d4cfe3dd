// SPDX-License-Identifier: MIT
#include "ui/views/drophint.h"

#include <QPainter>

namespace ui {

namespace {

constexpr int margin = 10;
constexpr qreal radius = 12;
constexpr float opacity = 0.85f; // of the ground: what lies under it is still made out

} // namespace

DropHint::DropHint(QWidget *window) : QWidget(window)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

void DropHint::setTheme(const Theme &theme)
{
    m_theme = theme;
    update();
}

void DropHint::offer(int files)
{
    m_words = tr("Drop %n file(s) to open", nullptr, files);
    setGeometry(parentWidget()->rect());
    raise();
    show();
}

void DropHint::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor ground = m_theme.accentTint;
    ground.setAlphaF(opacity);
    painter.setBrush(ground);
    painter.setPen(QPen(m_theme.accent, 2, Qt::DashLine));
    painter.drawRoundedRect(rect().adjusted(margin, margin, -margin, -margin), radius, radius);
    QFont font = m_theme.reading;
    font.setPointSizeF(font.pointSizeF() * 1.4);
    painter.setFont(font);
    painter.setPen(m_theme.text);
    painter.drawText(rect().adjusted(3 * margin, margin, -3 * margin, -margin), Qt::AlignCenter | Qt::TextWordWrap,
                     m_words);
}

} // namespace ui
