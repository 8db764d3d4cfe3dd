// SPDX-License-Identifier: MIT
#include "ui/views/formfield.h"

#include "ui/delegates/rowpainter.h"
#include "ui/models/texts.h"

#include <QAbstractItemView>
#include <QAbstractTextDocumentLayout>
#include <QCompleter>
#include <QFocusEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QScopedValueRollback>
#include <QStylePainter>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <map>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

QIcon dotIcon(const QColor &color, qreal ratio)
{
    if (!color.isValid())
        return {};
    constexpr int size = 12;
    QPixmap pixmap(QSize(size, size) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(QRectF(2, 2, 8, 8));
    return pixmap;
}

} // namespace

GrowingText::GrowingText(int fewestLines, int mostLines, QWidget *parent)
    : QPlainTextEdit(parent), m_fewestLines(fewestLines), m_mostLines(mostLines)
{
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    document()->setDocumentMargin(1);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &GrowingText::fitHeight);
    fitHeight();
}

void GrowingText::fitHeight()
{
    // The layout of a plain text document measures its height in lines.
    const int lines = std::clamp(int(std::ceil(document()->size().height())), m_fewestLines, m_mostLines);
    const QMargins margins = contentsMargins();
    const int around = height() - viewport()->height();
    const int text = lines * fontMetrics().lineSpacing() + int(2 * document()->documentMargin());
    setFixedHeight(text + std::clamp(around, margins.top() + margins.bottom() + 2, 24));
}

void GrowingText::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fitHeight();
}

void GrowingText::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitHeight();
}

void GrowingText::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason)
        Q_EMIT editingFinished();
}

QuietCombo::QuietCombo(QWidget *parent) : QComboBox(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(8);
}

void QuietCombo::showPopup()
{
    Q_EMIT listNeeded();
    QComboBox::showPopup();
}

void QuietCombo::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

void QuietCombo::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    const QRect room = style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
    option.currentText = fontMetrics().elidedText(option.currentText, Qt::ElideRight, room.width() - 4);
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}

void QuietLine::paintEvent(QPaintEvent *event)
{
    constexpr int inside = 2; // what QLineEdit leaves on either side of its text
    QStyleOptionFrame option;
    initStyleOption(&option);
    const QRect room
        = style()->subElementRect(QStyle::SE_LineEditContents, &option, this).adjusted(inside, 0, -inside, 0);
    if (hasFocus() || fontMetrics().horizontalAdvance(text()) <= room.width()) {
        QLineEdit::paintEvent(event);
        return;
    }
    QStylePainter painter(this);
    painter.drawPrimitive(QStyle::PE_PanelLineEdit, option);
    painter.setPen(palette().color(QPalette::Text));
    painter.setLayoutDirection(text().isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    const Qt::Alignment visual = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter);
    painter.drawText(room, int(visual | Qt::AlignAbsolute) | Qt::TextSingleLine,
                     fontMetrics().elidedText(text(), Qt::ElideRight, room.width()));
}

FormField::FormField(QWidget *editor, Binding binding, QWidget *parent)
    : QWidget(parent), m_editor(editor), m_binding(std::move(binding)), m_problem(new QLabel(this))
{
    editor->setParent(this);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->setFont(smallerFont(font()));
    m_problem->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(editor);
    layout->addWidget(m_problem);
    setFocusProxy(editor);
}

FormField::~FormField()
{
    setFocusProxy(nullptr); // or the editor would lose the focus, and commit, while this is being destroyed
}

void FormField::setTheme(const Theme &theme)
{
    QPalette warning = m_problem->palette();
    warning.setColor(QPalette::WindowText, theme.onlyBase.bar);
    m_problem->setPalette(warning);
}

QString FormField::problem() const
{
    return m_problem->isHidden() ? QString() : m_problem->text();
}

void FormField::say(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_editor->setAccessibleDescription(problem);
}

void FormField::show(const QString &value)
{
    m_shown = value;
    setText(value);
    say({});
}

void FormField::refresh()
{
    const bool isTyping = !m_isCommitting && text() != m_shown;
    const QString value = m_binding.read();
    if (isTyping)
        m_shown = value;
    else
        show(value);
}

void FormField::showOther()
{
    m_isAbandoned = false;
    show(m_binding.read());
}

void FormField::commit()
{
    if (m_isCommitting || m_isAbandoned)
        return;
    if (text() == m_shown)
        say({});
    else
        request(m_binding.write(text()));
}

void FormField::request(const Edit &edit)
{
    if (!edit) {
        say(edit.error());
        return;
    }
    if (edit->isEmpty()) {
        show(m_binding.read());
        return;
    }
    // What comes of the step is shown by refresh(). Where nothing comes of it, what was typed stays and is tried again.
    say({});
    const QScopedValueRollback committing(m_isCommitting, true);
    Q_EMIT stepRequested(*edit);
}

LineField::LineField(Binding binding, QWidget *parent)
    : FormField(new QuietLine, std::move(binding), parent), m_line(static_cast<QLineEdit *>(editor()))
{
    connect(m_line, &QLineEdit::editingFinished, this, &FormField::commit);
}

QString LineField::text() const
{
    return m_line->text();
}

void LineField::setText(const QString &text)
{
    if (m_line->text() != text) {
        m_line->setText(text);
        m_line->setCursorPosition(0);
    }
    m_line->setToolTip(plainToolTip(text));
}

NoteField::NoteField(Binding binding, int fewestLines, QWidget *parent)
    : FormField(new GrowingText(fewestLines, 8), std::move(binding), parent),
      m_note(static_cast<GrowingText *>(editor()))
{
    connect(m_note, &GrowingText::editingFinished, this, &FormField::commit);
}

QString NoteField::text() const
{
    return m_note->toPlainText();
}

void NoteField::setText(const QString &text)
{
    if (m_note->toPlainText() != text)
        m_note->setPlainText(text);
}

ChoiceField::ChoiceField(std::function<std::vector<Choice>()> choices, Binding binding, QWidget *parent)
    : FormField(new QuietCombo, std::move(binding), parent), m_choices(std::move(choices)),
      m_combo(static_cast<QComboBox *>(editor()))
{
    connect(m_combo, &QComboBox::activated, this, &FormField::commit);
}

QString ChoiceField::text() const
{
    return m_combo->currentData().toString();
}

void ChoiceField::setText(const QString &text)
{
    std::vector<Choice> choices = m_choices();
    if (choices != m_listed) {
        m_combo->clear();
        for (const Choice &choice : choices) {
            m_combo->addItem(choice.label, choice.key);
            m_combo->setItemData(m_combo->count() - 1, plainToolTip(choice.toolTip), Qt::ToolTipRole);
        }
        m_listed = std::move(choices);
    }
    m_combo->setCurrentIndex(m_combo->findData(text));
    m_combo->setToolTip(plainToolTip(m_combo->currentText()));
}

NameField::NameField(Choices choices, Binding binding, QWidget *parent)
    : FormField(new QuietCombo, std::move(binding), parent), m_choices(std::move(choices)),
      m_combo(static_cast<QuietCombo *>(editor()))
{
    m_combo->setEditable(true);
    auto *line = new QuietLine;
    line->setStyleSheet(u"border: none; padding: 0; background: transparent"_s);
    m_combo->setLineEdit(line);
    m_combo->setInsertPolicy(QComboBox::NoInsert);
    m_combo->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_combo->completer()->setFilterMode(Qt::MatchContains);
    m_combo->completer()->setCaseSensitivity(Qt::CaseInsensitive);
    m_combo->installEventFilter(this); // its line edit is given the focus by it
    connect(m_combo, &QuietCombo::listNeeded, this, &NameField::fill);
    connect(m_combo->lineEdit(), &QLineEdit::editingFinished, this, &FormField::commit);
    connect(m_combo, &QComboBox::activated, this, [this](int index) {
        const QString key = m_combo->itemData(index).toString();
        if (!key.isEmpty())
            request(m_choices.choose(key));
    });
}

bool NameField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_combo && event->type() == QEvent::FocusIn)
        fill();
    return FormField::eventFilter(watched, event);
}

void NameField::fill()
{
    // Not before the list is seen: it may be long, and every step may change it.
    const QString typed = m_combo->currentText();
    std::map<QRgb, QIcon> icons;
    m_combo->clear();
    for (const Choice &choice : m_choices.list()) {
        QIcon &icon = icons[choice.sign.rgba()];
        if (icon.isNull())
            icon = dotIcon(choice.sign, devicePixelRatioF());
        m_combo->addItem(icon, choice.label, choice.key);
    }
    m_combo->setCurrentIndex(-1);
    m_combo->setEditText(typed);
}

QString NameField::text() const
{
    return m_combo->currentText();
}

void NameField::setText(const QString &text)
{
    m_combo->setEditText(text);
    m_combo->lineEdit()->setCursorPosition(0);
    m_combo->setToolTip(plainToolTip(text));
}

} // namespace ui
