// SPDX-License-Identifier: MIT
#include "ui/toolbar.h"

#include "ui/actions.h"

#include <QAction>
#include <QEvent>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QMenu>
#include <QStyle>
#include <QToolButton>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr auto typesInBar = 3;
constexpr auto typesInNarrowBar = 1;
constexpr auto baseWidth = 240;
constexpr auto narrowBaseWidth = 165;

QString withKey(const QString &hint, const QAction &action)
{
    const QString key = action.shortcut().toString(QKeySequence::NativeText);
    return key.isEmpty() ? hint : u"%1 (%2)"_s.arg(hint, key);
}

} // namespace

Toolbar::Toolbar(const Actions &actions, QMenu *bases, QWidget *parent) : QToolBar(parent), m_actions(actions)
{
    setObjectName(u"toolbar"_s);
    setWindowTitle(tr("Toolbar"));
    setMovable(false);
    setIconSize({16, 16});
    setContextMenuPolicy(Qt::PreventContextMenu);
    if (auto *rest = findChild<QToolButton *>(u"qt_toolbar_ext_button"_s))
        rest->setAccessibleName(tr("The rest of the toolbar"));

    QToolButton *add = addButton(actions[Command::AddArticles], tr("Add articles…"));
    add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    addSeparator();
    m_base = new QToolButton(this);
    m_base->setPopupMode(QToolButton::InstantPopup);
    m_base->setMenu(bases);
    m_base->setToolTip(tr("The version that the others are compared with"));
    m_base->setObjectName(u"baseButton"_s);
    addWidget(m_base);
    addButton(actions[Command::ChangesOnly], tr("Changes only"));
    addButton(actions[Command::IgnoreTypography], tr("Ignore typography"));
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
    for (int key = 1; key <= typesInBar; ++key) {
        QToolButton *button = addButton(actions.type(key));
        button->setProperty("typeKey", key);
        m_types.push_back({button, this->actions().last()});
    }
    m_moreTypes = new QMenu(this);
    auto *more = new QToolButton(this);
    more->setText(tr("More ▾", "further types of entities"));
    more->setPopupMode(QToolButton::InstantPopup);
    more->setMenu(m_moreTypes);
    more->setToolTip(tr("Further types of entities"));
    more->setAccessibleName(more->toolTip());
    m_morePlace = addWidget(more);
    connect(actions.type(1), &QAction::enabledChanged, more, &QWidget::setEnabled);
    addButton(actions[Command::MarkClaim], tr("C Claim"))->setProperty("typeKey", u"claim"_s);
    updateTypes();
}

void Toolbar::addSearch(const Actions &actions)
{
    auto *space = new QWidget(this);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    space->setMinimumWidth(0);
    addWidget(space);
    m_search = new QLineEdit(this);
    m_search->setToolTip(withKey(actions[Command::SearchAll]->statusTip(), *actions[Command::SearchAll]));
    m_search->setAccessibleName(tr("Search all articles"));
    m_search->setClearButtonEnabled(true);
    m_search->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_search->setMaximumWidth(260);
    addWidget(m_search);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { Q_EMIT searchRequested(m_search->text()); });
    addButton(actions[Command::ExportCsv], tr("Export CSV…"));
}

void Toolbar::setBase(const QString &name)
{
    m_baseName = name;
    showBase();
}

void Toolbar::setChange(int index, int changes)
{
    m_changeIndex = index;
    m_changes = changes;
    showChange();
}

void Toolbar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void Toolbar::updateTypes()
{
    m_moreTypes->clear();
    const int inBar = m_form == Form::Folded ? typesInNarrowBar : typesInBar;
    for (int key = 1; key <= 9; ++key) {
        QAction *action = m_actions.type(key);
        if (key <= typesInBar) {
            const TypeButton &type = m_types[size_t(key - 1)];
            type.place->setVisible(action->isVisible() && key <= inBar);
            type.button->setEnabled(action->isEnabled()); // what comes into sight in a bar is enabled by that
            type.button->setAccessibleName(action->text().remove(u'&'));
            if (const QVariant color = action->property("typeColor"); type.button->property("typeKey") != color) {
                type.button->setProperty("typeKey", color);
                type.button->style()->polish(type.button);
            }
        }
        if (key > inBar && action->isVisible())
            m_moreTypes->addAction(action);
    }
    m_morePlace->setVisible(!m_moreTypes->isEmpty());
    widgetForAction(m_morePlace)->setEnabled(m_actions.type(1)->isEnabled());
}

bool Toolbar::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        fit();
    return QToolBar::event(event);
}

void Toolbar::resizeEvent(QResizeEvent *event)
{
    QToolBar::resizeEvent(event);
    fit();
}

/// Takes the next narrower form where this one does not fit, and the next wider one where that would.
void Toolbar::fit()
{
    m_needed[size_t(m_form)] = layout()->sizeHint().width();
    if (m_form != Form::Folded && width() < m_needed[size_t(m_form)])
        setForm(Form(int(m_form) + 1));
    else if (m_form != Form::Whole && width() >= m_needed[size_t(m_form) - 1])
        setForm(Form(int(m_form) - 1));
}

void Toolbar::setForm(Form form)
{
    m_form = form;
    updateTypes();
    showBase();
    showChange();
    showSearchHint();
}

void Toolbar::showBase()
{
    m_base->setEnabled(!m_baseName.isEmpty());
    const QString text = m_baseName.isEmpty() ? tr("Base") : tr("Base: %1").arg(m_baseName);
    const int room = (isShort() ? narrowBaseWidth : baseWidth) - fontMetrics().horizontalAdvance(u"m ▾ m"_s);
    m_base->setText(fontMetrics().elidedText(text, Qt::ElideRight, room) % u" ▾");
    m_base->setAccessibleName(text);
}

void Toolbar::showChange()
{
    if (m_changes == 0)
        m_change->setText(isShort() ? u"–"_s : tr("no changes"));
    else if (m_changeIndex < 0)
        m_change->setText(isShort() ? QString::number(m_changes) : tr("%n change(s)", nullptr, m_changes));
    else if (isShort())
        m_change->setText(tr("%1 / %2", "change 3 of 21, short").arg(m_changeIndex + 1).arg(m_changes));
    else
        m_change->setText(tr("change %1 of %2").arg(m_changeIndex + 1).arg(m_changes));
    const QString widest = isShort() ? u"00 / 00"_s : tr("change %1 of %2").arg(u"000"_s, u"000"_s);
    m_change->setMinimumWidth(fontMetrics().horizontalAdvance(widest));
}

void Toolbar::showSearchHint()
{
    m_search->setPlaceholderText(isShort() ? tr("Search all") : tr("Search all articles"));
    m_search->setMinimumWidth(fontMetrics().horizontalAdvance(m_search->placeholderText()) + 24);
}

} // namespace ui
