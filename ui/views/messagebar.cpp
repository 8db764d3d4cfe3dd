// SPDX-License-Identifier: MIT
#include "ui/views/messagebar.h"

#include <QAccessible>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr auto topicProperty = "topic";
constexpr auto textProperty = "text";

} // namespace

MessageBar::MessageBar(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    setAccessibleName(tr("Messages"));
    hide();
}

void MessageBar::say(const Message &message)
{
    dismiss(message.topic);
    QWidget *row = makeRow(message);
    m_layout->addWidget(row);
    m_rows.push_back(row);
    show();
    QAccessibleEvent event(row, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QWidget *MessageBar::makeRow(const Message &message)
{
    auto *row = new QFrame;
    row->setObjectName(u"message"_s);
    row->setProperty("kind", message.kind == Message::Kind::Problem ? u"problem"_s : u"notice"_s);
    row->setProperty(topicProperty, message.topic);
    row->setProperty(textProperty, message.text);
    row->setAccessibleName(message.text);

    auto *label = new QLabel(message.text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(14, 5, 8, 5);
    layout->addWidget(label, 1);
    for (const Message::Choice &choice : message.choices) {
        auto *button = new QPushButton(choice.text);
        connect(button, &QPushButton::clicked, this, [this, row, chosen = choice.chosen] {
            remove(row);
            chosen();
        });
        layout->addWidget(button);
    }
    auto *close = new QToolButton;
    close->setProperty("flat", true);
    close->setIcon(QIcon::fromTheme(u"window-close"_s));
    close->setToolTip(tr("Put this message away"));
    close->setAccessibleName(close->toolTip());
    connect(close, &QToolButton::clicked, this, [this, row] { remove(row); });
    layout->addWidget(close);
    return row;
}

void MessageBar::amend(const QString &topic, const QString &text)
{
    QWidget *row = rowOf(topic);
    if (!row)
        return;
    row->setProperty(textProperty, text);
    row->setAccessibleName(text);
    row->findChild<QLabel *>()->setText(text);
}

void MessageBar::dismiss(const QString &topic)
{
    if (QWidget *row = rowOf(topic))
        remove(row);
}

void MessageBar::clear()
{
    while (!m_rows.empty())
        remove(m_rows.back());
}

QStringList MessageBar::texts() const
{
    QStringList texts;
    for (const QWidget *row : m_rows)
        texts << row->property(textProperty).toString();
    return texts;
}

QStringList MessageBar::topics() const
{
    QStringList topics;
    for (const QWidget *row : m_rows)
        topics << row->property(topicProperty).toString();
    return topics;
}

QWidget *MessageBar::rowOf(const QString &topic) const
{
    const auto found = std::ranges::find_if(
        m_rows, [&topic](const QWidget *row) { return row->property(topicProperty).toString() == topic; });
    return found == m_rows.end() ? nullptr : *found;
}

void MessageBar::remove(QWidget *row)
{
    if (std::erase(m_rows, row) == 0)
        return;
    m_layout->removeWidget(row);
    row->hide();
    row->deleteLater();
    setVisible(!m_rows.empty());
}

} // namespace ui
