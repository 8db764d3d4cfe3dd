// SPDX-License-Identifier: MIT
#include "ui/views/inspectorform.h"

#include "ui/delegates/rowpainter.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;
using core::AnnotationId;

namespace {

constexpr int narrowestField = 100; // pixels

} // namespace

InspectorForm::InspectorForm(QWidget *parent) : QFrame(parent), m_grid(new QGridLayout(this))
{
    setFrameShape(NoFrame);
    m_grid->setContentsMargins(10, 10, 10, 10);
    m_grid->setHorizontalSpacing(10);
    m_grid->setVerticalSpacing(7);
    m_grid->setColumnStretch(1, 1);
}

void InspectorForm::addRow(const QString &label, QWidget *widget, QWidget *buddy)
{
    auto *name = new QLabel(label, this);
    name->setTextFormat(Qt::PlainText);
    name->setBuddy(buddy);
    name->setFont(smallerFont(font()));
    name->setContentsMargins(0, 6, 0, 0);
    name->setWordWrap(true); // beside fields that are as narrow as may be
    m_quiet.push_back(name);
    buddy->setAccessibleName(label);
    buddy->setObjectName(label);
    const int row = m_grid->rowCount();
    m_grid->addWidget(name, row, 0, Qt::AlignTop);
    m_grid->addWidget(widget, row, 1);
    // It takes what room there is, however much it would like: the form is as wide as the panel.
    widget->setMinimumWidth(narrowestField);
    QSizePolicy policy = widget->sizePolicy();
    policy.setHorizontalPolicy(QSizePolicy::Ignored);
    widget->setSizePolicy(policy);
}

void InspectorForm::addField(const QString &label, FormField *field)
{
    addRow(label, field, field->editor());
    m_fields.push_back(field);
    m_refreshers.push_back([field] { field->refresh(); });
    connect(field, &FormField::stepRequested, this, &InspectorForm::stepRequested);
}

void InspectorForm::addPassage(const QString &label, std::function<QString()> read)
{
    auto *passage = new GrowingText(1, 6, this);
    passage->setReadOnly(true);
    passage->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    addRow(label, passage, passage);
    m_refreshers.push_back([passage, read = std::move(read)] {
        if (const QString text = read(); passage->toPlainText() != text)
            passage->setPlainText(text);
    });
}

void InspectorForm::addLine(std::function<QString()> read)
{
    auto *line = new QLabel(this);
    line->setTextFormat(Qt::PlainText);
    line->setWordWrap(true);
    line->setFont(smallerFont(font()));
    m_quiet.push_back(line);
    m_grid->addWidget(line, m_grid->rowCount(), 0, 1, 2);
    m_refreshers.push_back([line, read = std::move(read)] {
        line->setText(read());
        line->setVisible(!line->text().isEmpty());
    });
}

void InspectorForm::addSteps(std::function<std::vector<AnnotationId>()> marks,
                             std::function<std::optional<AnnotationId>()> shown,
                             std::function<QString(int, int)> describe)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    auto *text = new QLabel(this);
    text->setTextFormat(Qt::PlainText);
    text->setFont(smallerFont(font()));
    m_quiet.push_back(text);
    row->addWidget(text, 1);
    const auto addButton = [&](Qt::ArrowType arrow, const QString &name, int by) {
        auto *button = new QToolButton(this);
        button->setArrowType(arrow);
        button->setProperty("flat", true);
        button->setAccessibleName(name);
        button->setObjectName(name);
        button->setToolTip(name);
        row->addWidget(button);
        connect(button, &QToolButton::clicked, this, [this, marks, shown, by] {
            const std::vector<AnnotationId> all = marks();
            const auto current = shown();
            const auto found = current ? std::ranges::find(all, *current) : all.end();
            const auto count = std::ssize(all);
            const auto from = found == all.end() ? (by > 0 ? -1 : 0) : found - all.begin();
            if (count > 0)
                Q_EMIT markRequested(all[size_t((from + by + count) % count)]);
        });
        return button;
    };
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    QToolButton *previous = addButton(mirrored ? Qt::RightArrow : Qt::LeftArrow, tr("Previous one"), -1);
    QToolButton *next = addButton(mirrored ? Qt::LeftArrow : Qt::RightArrow, tr("Next one"), 1);
    m_grid->addLayout(row, m_grid->rowCount(), 0, 1, 2);
    m_refreshers.push_back([text, previous, next, marks, shown, describe = std::move(describe)] {
        const std::vector<AnnotationId> all = marks();
        const auto current = shown();
        const auto found = current ? std::ranges::find(all, *current) : all.end();
        text->setText(describe(found == all.end() ? 0 : int(found - all.begin()) + 1, int(all.size())));
        const bool hasOthers = std::ssize(all) > (current ? 1 : 0);
        previous->setEnabled(hasOthers);
        next->setEnabled(hasOthers);
    });
}

void InspectorForm::addBlock(QWidget *block, std::function<void(const Theme &)> showTheme,
                             std::function<void()> showOther)
{
    m_grid->addWidget(block, m_grid->rowCount(), 0, 1, 2);
    if (showTheme)
        m_themed.push_back(std::move(showTheme));
    if (showOther)
        m_others.push_back(std::move(showOther));
}

void InspectorForm::setTheme(const Theme &theme)
{
    m_ground = theme.isDark ? theme.panel : theme.paper;
    m_border = theme.border;
    for (QLabel *label : m_quiet) {
        QPalette quiet = label->palette();
        quiet.setColor(QPalette::WindowText, theme.mutedText);
        label->setPalette(quiet);
    }
    std::ranges::for_each(m_fields, [&](FormField *field) { field->setTheme(theme); });
    for (const auto &showTheme : m_themed)
        showTheme(theme);
    update();
}

void InspectorForm::refresh()
{
    for (const auto &refresher : m_refreshers)
        refresher();
}

void InspectorForm::commit()
{
    // Every step changes what the next field reads, never the fields themselves.
    std::ranges::for_each(m_fields, &FormField::commit);
}

void InspectorForm::abandon()
{
    std::ranges::for_each(m_fields, &FormField::abandon);
}

void InspectorForm::showOther()
{
    std::ranges::for_each(m_fields, &FormField::showOther);
    for (const auto &showOther : m_others)
        showOther();
}

void InspectorForm::showNothing()
{
    abandon();
    hide();
    for (const auto &showOther : m_others)
        showOther();
}

void InspectorForm::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_border);
    painter.setBrush(m_ground);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

} // namespace ui
