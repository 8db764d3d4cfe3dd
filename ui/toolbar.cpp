// SPDX-License-Identifier: MIT
#include "ui/toolbar.h"

#include "ui/actions.h"

#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QStyle>
#include <QToolButton>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr auto mostTypesInBar = 3;
constexpr auto roomyBaseWidth = 360;
constexpr auto baseWidth = 240;
constexpr auto narrowBaseWidth = 165;
constexpr auto tightBaseWidth = 130;
constexpr auto widestSearch = 260;

QString withKey(const QString &hint, const QAction &action)
{
    const QString key = action.shortcut().toString(QKeySequence::NativeText);
    return key.isEmpty() ? hint : u"%1 (%2)"_s.arg(hint, key);
}

/// A field that asks for no more than its least width, and takes what room there is.
class RoomyField : public QLineEdit
{
public:
    using QLineEdit::QLineEdit;
    QSize sizeHint() const override { return {minimumWidth(), QLineEdit::sizeHint().height()}; }
};

} // namespace

/// Says which version is the base, with its date where there is room, else with the ends of its name, which tell
/// versions apart.
class BaseButton : public QToolButton
{
public:
    using QToolButton::QToolButton;

    void setNames(const QString &name, const QString &dated, int least)
    {
        m_name = name;
        m_dated = dated;
        m_least = std::min(least, widthOf(text(dated)));
        setAccessibleName(text(dated));
        setExtra(m_extra);
    }

    /// The room that it has beyond what it needs.
    int extra() const { return m_extra; }
    void setExtra(int extra)
    {
        m_extra = std::clamp(extra, 0, widthOf(text(m_dated)) - m_least);
        setFixedWidth(m_least + m_extra);
        fitText();
    }

private:
    static QString text(const QString &name)
    {
        return name.isEmpty() ? Toolbar::tr("Base") : Toolbar::tr("Base: %1").arg(name);
    }

    int widthOf(const QString &words) const { return fontMetrics().horizontalAdvance(words % u"m ▾ m"); }

    void fitText()
    {
        const int room = m_least + m_extra;
        const QString name = fontMetrics().elidedText(m_name, Qt::ElideMiddle, room - widthOf(text(u" "_s)));
        setText((widthOf(text(m_dated)) <= room ? text(m_dated) : text(name)) % u" ▾");
    }

    QString m_name;
    QString m_dated;
    int m_least = 0;
    int m_extra = 0;
};

Toolbar::Toolbar(const Actions &actions, QMenu *bases, QWidget *parent) : QToolBar(parent), m_actions(actions)
{
    setObjectName(u"toolbar"_s);
    setWindowTitle(tr("Toolbar"));
    setMovable(false);
    setIconSize({16, 16});
    setContextMenuPolicy(Qt::PreventContextMenu);
    watchExtension();

    m_add = addButton(actions[Command::AddArticles], tr("Add articles…"));
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    addSeparator();
    m_base = new BaseButton(this);
    m_base->setPopupMode(QToolButton::InstantPopup);
    m_base->setMenu(bases);
    m_base->setToolTip(tr("The version that the others are compared with"));
    m_base->setObjectName(u"baseButton"_s);
    addWidget(m_base);
    addButton(actions[Command::ChangesOnly], tr("Changes only"));
    addButton(actions[Command::IgnoreTypography], tr("Ignore typography"));
    m_tucked.push_back({Form::Sparse, actions[Command::IgnoreTypography], this->actions().last()});
    addSeparator();
    addButton(actions[Command::PreviousChange], u"▲"_s)->setProperty("step", true);
    m_change = new QLabel(this);
    m_change->setAlignment(Qt::AlignCenter);
    addWidget(m_change);
    addButton(actions[Command::NextChange], u"▼"_s)->setProperty("step", true);
    addSeparator();
    addTypes(actions);
    addSearch(actions);
    showBase();
    showChange();
    showSearchHint();
}

QToolButton *Toolbar::addButton(QAction *action, const QString &text)
{
    auto *button = new QToolButton(this);
    if (!text.isEmpty())
        action->setIconText(text);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setToolTip(withKey(action->statusTip(), *action));
    button->setAccessibleName(action->text().remove(u'&'));
    button->setAccessibleDescription(action->statusTip());
    addWidget(button);
    return button;
}

void Toolbar::addTypes(const Actions &actions)
{
    for (int key = 1; key <= mostTypesInBar; ++key) {
        QToolButton *button = addButton(actions.type(key));
        button->setProperty("typeKey", key);
        m_types.push_back({button, this->actions().last()});
    }
    m_more = new QToolButton(this);
    m_more->setText(tr("More ▾", "further types of entities"));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(new QMenu(this));
    m_morePlace = addWidget(m_more);
    connect(actions.type(1), &QAction::enabledChanged, this, &Toolbar::updateMore);
    addButton(actions[Command::MarkClaim], tr("C Claim"))->setProperty("typeKey", u"claim"_s);
    m_tucked.push_back({Form::Tight, actions[Command::MarkClaim], this->actions().last()});
}

void Toolbar::addSearch(const Actions &actions)
{
    auto *space = new QWidget(this);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    space->setMinimumWidth(0);
    addWidget(space);
    m_search = new RoomyField(this);
    m_search->setToolTip(withKey(actions[Command::SearchAll]->statusTip(), *actions[Command::SearchAll]));
    m_search->setAccessibleName(tr("Search all articles"));
    m_search->setClearButtonEnabled(true);
    m_search->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_tucked.push_back({Form::Least, actions[Command::SearchAll], addWidget(m_search)});
    connect(m_search, &QLineEdit::returnPressed, this, [this] { Q_EMIT searchRequested(m_search->text()); });
    addButton(actions[Command::ExportCsv], tr("Export CSV…"));
    m_tucked.push_back({Form::Sparse, actions[Command::ExportCsv], this->actions().last()});
    updateTypes();
}

void Toolbar::watchExtension()
{
    m_rest = findChild<QToolButton *>(u"qt_toolbar_ext_button"_s);
    if (!m_rest)
        return;
    m_rest->setAccessibleName(tr("The rest of the toolbar"));
    m_rest->setToolTip(tr("The rest of the toolbar"));
    connect(m_rest, &QAbstractButton::toggled, this, [this](bool isOpen) {
        if (isOpen)
            qApp->installEventFilter(this); // wherever the keys go
        else
            qApp->removeEventFilter(this);
    });
}

void Toolbar::setBase(const QString &name, const QString &date)
{
    m_baseName = name;
    m_baseDate = date;
    showBase();
}

void Toolbar::setChange(int index, int changes, bool isLittleInCommon)
{
    m_isLittleInCommon = isLittleInCommon;
    m_changeIndex = index;
    m_changes = changes;
    showChange();
}

bool Toolbar::focusSearch()
{
    if (!m_search->isVisible())
        return false;
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
    return true;
}

int Toolbar::typesInBar() const
{
    return m_form >= Form::Tight ? 0 : m_form >= Form::Folded ? 1 : mostTypesInBar;
}

void Toolbar::updateTypes()
{
    for (int key = 1; key <= mostTypesInBar; ++key) {
        const QAction *action = m_actions.type(key);
        const TypeButton &type = m_types[size_t(key - 1)];
        type.place->setVisible(action->isVisible() && key <= typesInBar());
        type.button->setEnabled(action->isEnabled()); // what comes into sight in a bar is enabled by that
        type.button->setAccessibleName(action->text().remove(u'&'));
        if (const QVariant color = action->property("typeColor"); type.button->property("typeKey") != color) {
            type.button->setProperty("typeKey", color);
            type.button->style()->polish(type.button);
        }
    }
    updateMore();
}

/// What is not in the bar.
void Toolbar::updateMore()
{
    QMenu &menu = *m_more->menu();
    menu.clear();
    for (int key = typesInBar() + 1; key <= 9; ++key) {
        if (m_actions.type(key)->isVisible())
            menu.addAction(m_actions.type(key));
    }
    bool hasCommands = false;
    for (const Tucked &tucked : m_tucked) {
        const bool isTucked = m_form >= tucked.from;
        tucked.place->setVisible(!isTucked);
        widgetForAction(tucked.place)->setEnabled(tucked.command->isEnabled());
        if (isTucked)
            menu.addAction(tucked.command);
        hasCommands = hasCommands || isTucked;
    }
    m_more->setToolTip(hasCommands ? tr("Further types and commands") : tr("Further types of entities"));
    m_more->setAccessibleName(m_more->toolTip());
    m_morePlace->setVisible(!menu.isEmpty());
    m_more->setEnabled(hasCommands || m_actions.type(1)->isEnabled());
}

bool Toolbar::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        fit();
    return QToolBar::event(event);
}

bool Toolbar::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (!isKey || static_cast<QKeyEvent *>(event)->key() != Qt::Key_Escape || !m_rest->isChecked()
        || QApplication::activePopupWidget() || !window()->isActiveWindow())
        return QToolBar::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::KeyPress) {
        m_rest->click();
        m_rest->setFocus(Qt::OtherFocusReason);
    }
    return true;
}

void Toolbar::resizeEvent(QResizeEvent *event)
{
    QToolBar::resizeEvent(event);
    fit();
}

/// Takes the next narrower form where this one does not fit, and the next wider one where that would. What room is left
/// is for the name of the base.
void Toolbar::fit()
{
    m_needed[size_t(m_form)] = layout()->sizeHint().width() - m_base->extra();
    const auto change = [this](int by) {
        setForm(Form(int(m_form) + by));
        // A form that takes as much as the one before asks for no other layout.
        QMetaObject::invokeMethod(this, &Toolbar::fit, Qt::QueuedConnection);
    };
    if (m_form != Form::Least && width() < m_needed[size_t(m_form)])
        change(1);
    else if (m_form != Form::Roomy && width() >= m_needed[size_t(m_form) - 1])
        change(-1);
    else
        m_base->setExtra(width() - m_needed[size_t(m_form)]);
}

void Toolbar::setForm(Form form)
{
    m_form = form;
    m_add->setToolButtonStyle(form >= Form::Compact ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    updateTypes();
    showBase();
    showChange();
    showSearchHint();
}

void Toolbar::showBase()
{
    m_base->setEnabled(!m_baseName.isEmpty());
    const QString dated = m_baseDate.isEmpty() ? m_baseName : m_baseName % u" · " % m_baseDate;
    m_base->setNames(m_baseName, dated,
                     m_form == Form::Roomy   ? roomyBaseWidth
                     : m_form == Form::Whole ? baseWidth
                     : m_form >= Form::Tight ? tightBaseWidth
                                             : narrowBaseWidth);
}

void Toolbar::showChange()
{
    const auto number = [](int value) { return QLocale().toString(value); };
    if (m_changes == 0)
        m_change->setText(isShort() ? u"–"_s : m_isLittleInCommon ? tr("little in common") : tr("no changes"));
    else if (m_changeIndex < 0)
        m_change->setText(isShort() ? number(m_changes) : tr("%n change(s)", nullptr, m_changes));
    else if (isShort())
        m_change->setText(tr("%1 / %2", "change 3 of 21, short").arg(number(m_changeIndex + 1), number(m_changes)));
    else
        m_change->setText(tr("change %1 of %2").arg(number(m_changeIndex + 1), number(m_changes)));
    const QString widest = isShort() ? u"00 / 00"_s : tr("change %1 of %2").arg(u"000"_s, u"000"_s);
    m_change->setMinimumWidth(fontMetrics().horizontalAdvance(widest));
}

void Toolbar::showSearchHint()
{
    m_search->setPlaceholderText(isShort() ? tr("Search all") : tr("Search all articles"));
    const int least = fontMetrics().horizontalAdvance(m_search->placeholderText()) + 24;
    m_search->setMinimumWidth(least);
    m_search->setMaximumWidth(widestSearch);
}

} // namespace ui
