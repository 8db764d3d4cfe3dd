// SPDX-License-Identifier: MIT
#include "ui/views/emptypage.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

constexpr int textWidth = 460;
constexpr int narrowest = 240;
constexpr int margin = 16; // at least, beside the text

} // namespace

EmptyPage::EmptyPage(QWidget *parent) : QWidget(parent), m_title(new QLabel(this)), m_text(new QLabel(this))
{
    setAutoFillBackground(true);
    m_title->setText(tr("Open the versions of a story"));
    m_text->setText(
        tr("Drop two or more text files here, or choose them. They are shown side by side with what changed between "
           "them; you mark entities and claims, and export the marks to CSV."));
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignCenter);
    m_title->setAlignment(Qt::AlignCenter);

    auto *add = new QPushButton(tr("Add articles…"), this);
    auto *paste = new QPushButton(tr("Paste text as an article"), this);
    auto *sample = new QPushButton(tr("Open the sample story"), this);
    add->setDefault(true);
    connect(add, &QPushButton::clicked, this, &EmptyPage::addArticlesRequested);
    connect(paste, &QPushButton::clicked, this, &EmptyPage::pasteArticleRequested);
    connect(sample, &QPushButton::clicked, this, &EmptyPage::sampleRequested);

    m_buttons = new QBoxLayout(QBoxLayout::LeftToRight);
    m_buttons->setSpacing(8);
    m_buttons->addStretch();
    for (QPushButton *button : {add, paste, sample})
        m_buttons->addWidget(button);
    m_buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->addStretch(2);
    column->addWidget(m_title, 0, Qt::AlignHCenter);
    column->addSpacing(6);
    column->addWidget(m_text, 0, Qt::AlignHCenter);
    column->addSpacing(16);
    column->addLayout(m_buttons);
    column->addStretch(3);
}

void EmptyPage::setTheme(const Theme &theme)
{
    QPalette colors = palette();
    colors.setColor(QPalette::Window, theme.paper);
    colors.setColor(QPalette::WindowText, theme.text);
    setPalette(colors);
    QFont title = theme.reading;
    title.setPointSizeF(title.pointSizeF() * 1.5);
    m_title->setFont(title);
    QPalette muted = colors;
    muted.setColor(QPalette::WindowText, theme.mutedText);
    m_text->setPalette(muted);
    fitText();
}

/// A layout asks a label between stretches for less than its lines need.
void EmptyPage::fitText()
{
    const int room = std::min(textWidth, width() - 2 * margin);
    m_text->setFixedWidth(room);
    m_text->setMinimumHeight(m_text->heightForWidth(room));
    int beside = 2 * margin;
    for (const QPushButton *button : findChildren<QPushButton *>())
        beside += button->sizeHint().width() + m_buttons->spacing();
    m_buttons->setDirection(beside <= width() ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

QSize EmptyPage::minimumSizeHint() const
{
    return {narrowest, layout()->minimumSize().height()};
}

void EmptyPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitText();
}

void EmptyPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    fitText(); // the style has given it its font by now
}

} // namespace ui
