// SPDX-License-Identifier: MIT
#include "ui/views/panetitle.h"

#include "ui/models/texts.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int side = 2;
constexpr int between = 12;

} // namespace

PaneTitle::PaneTitle(const QString &title, QWidget *parent) : QWidget(parent), m_title(title)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    describe();
}

void PaneTitle::setTheme(const Theme &theme)
{
    m_color = theme.mutedText;
    update();
}

void PaneTitle::setTitle(const QString &title)
{
    m_title = title;
    describe();
}

void PaneTitle::setInfo(const QString &info)
{
    m_info = info;
    describe();
}

void PaneTitle::describe()
{
    const QString all = m_info.isEmpty() ? m_title : QString(m_title + u", "_s + m_info);
    setAccessibleName(all);
    setToolTip(plainToolTip(all));
    updateGeometry();
    update();
}

QFont PaneTitle::capitals() const
{
    QFont font = this->font();
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * 0.82);
    else
        font.setPixelSize(font.pixelSize() * 82 / 100);
    font.setWeight(QFont::DemiBold);
    font.setCapitalization(QFont::AllUppercase);
    font.setLetterSpacing(QFont::PercentageSpacing, 108);
    return font;
}

QSize PaneTitle::sizeHint() const
{
    const QFontMetrics metrics(capitals());
    return {metrics.horizontalAdvance(m_title) + between + metrics.horizontalAdvance(m_info) + 2 * side,
            metrics.height() + 12};
}

QSize PaneTitle::minimumSizeHint() const
{
    return {80, sizeHint().height()};
}

bool PaneTitle::event(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    return QWidget::event(event);
}

void PaneTitle::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(capitals());
    painter.setPen(m_color.isValid() ? m_color : palette().color(QPalette::WindowText));
    const QFontMetrics metrics(capitals());
    const QRect all = rect().adjusted(side, 0, -side, 0);
    const int infoRoom = m_title.isEmpty() ? all.width() : all.width() / 2;
    const int infoWidth = std::min(metrics.horizontalAdvance(m_info) + 1, infoRoom);
    const auto draw = [&](QRect box, const QString &text, Qt::Alignment alignment) {
        box = QStyle::visualRect(layoutDirection(), all, box);
        const Qt::Alignment visual = QStyle::visualAlignment(layoutDirection(), alignment) | Qt::AlignAbsolute;
        painter.setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
        painter.drawText(box, int(visual) | Qt::TextSingleLine, metrics.elidedText(text, Qt::ElideRight, box.width()));
    };
    const int room = m_info.isEmpty() ? all.width() : all.width() - infoWidth - between;
    draw(QRect(all.left(), all.top(), room, all.height()), m_title, Qt::AlignLeading | Qt::AlignVCenter);
    if (!m_info.isEmpty())
        draw(QRect(all.right() + 1 - infoWidth, all.top(), infoWidth, all.height()), m_info,
             Qt::AlignTrailing | Qt::AlignVCenter);
}

} // namespace ui
