// SPDX-License-Identifier: MIT
#include "ui/views/commandpalette.h"

#include <QAction>
#include <QApplication>
#include <QGraphicsDropShadowEffect>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

enum Role { ActionRole = Qt::UserRole, KeyRole };

constexpr auto widest = 560;
constexpr auto tallest = 420;

/// "&Save project as…" as people read it.
QString nameOf(const QAction &action)
{
    QString name = action.text();
    name.replace(u"&&"_s, u"\n"_s).remove(u'&').replace(u'\n', u'&');
    return name;
}

/// Lists those whose name has every word that was typed.
class WordFilter : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setWords(const QString &words)
    {
        m_words = words.split(u' ', Qt::SkipEmptyParts);
        invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        const QModelIndex index = sourceModel()->index(row, 0, parent);
        const QString name = index.data().toString() % u' ' % index.data(KeyRole).toString();
        return std::ranges::all_of(m_words,
                                   [&name](const QString &word) { return name.contains(word, Qt::CaseInsensitive); });
    }

private:
    QStringList m_words;
};

/// A command's name, and at the other end its key.
class CommandDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        painter->save();
        painter->setPen(option.palette.color(QPalette::PlaceholderText));
        const QRect rect = option.rect.adjusted(12, 0, -12, 0);
        const auto end = QStyle::visualAlignment(option.direction, Qt::AlignRight) | Qt::AlignVCenter;
        painter->drawText(rect, int(end), index.data(KeyRole).toString());
        painter->restore();
    }
};

} // namespace

CommandPalette::CommandPalette(QWidget *parent)
    : QFrame(parent), m_words(new QLineEdit(this)), m_list(new QListView(this)), m_model(new QStandardItemModel(this)),
      m_filtered(new WordFilter(this))
{
    setObjectName(u"palette"_s);
    setAccessibleName(tr("Commands"));
    setAutoFillBackground(true);
    auto *shadow = new QGraphicsDropShadowEffect(this);
    shadow->setBlurRadius(36);
    shadow->setOffset(0, 8);
    shadow->setColor(QColor(0, 0, 0, 90));
    setGraphicsEffect(shadow);

    m_words->setPlaceholderText(tr("Type a command"));
    m_words->setAccessibleName(m_words->placeholderText());
    m_words->installEventFilter(this);
    m_filtered->setSourceModel(m_model);
    m_list->setModel(m_filtered);
    m_list->setItemDelegate(new CommandDelegate(m_list));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setAccessibleName(tr("Commands"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 10, 10, 10);
    layout->addWidget(m_words);
    layout->addWidget(m_list);
    connect(m_words, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(m_list, &QListView::clicked, this, &CommandPalette::run);
    parent->installEventFilter(this);
    hide();
}

void CommandPalette::open(const std::vector<QAction *> &actions)
{
    m_focusBefore = QApplication::focusWidget();
    m_model->clear();
    for (QAction *action : actions) {
        if (!action->isEnabled() || !action->isVisible() || action->isSeparator())
            continue;
        auto *item = new QStandardItem(action->icon(), nameOf(*action));
        item->setData(QVariant::fromValue(action), ActionRole);
        item->setData(action->shortcut().toString(QKeySequence::NativeText), KeyRole);
        item->setToolTip(action->statusTip());
        m_model->appendRow(item);
    }
    m_words->clear();
    filter({});
    place();
    show();
    raise();
    m_words->setFocus(Qt::PopupFocusReason);
}

QStringList CommandPalette::names() const
{
    QStringList names;
    for (int row = 0; row < m_filtered->rowCount(); ++row)
        names << m_filtered->index(row, 0).data().toString();
    return names;
}

void CommandPalette::filter(const QString &words)
{
    static_cast<WordFilter *>(m_filtered)->setWords(words);
    m_list->setCurrentIndex(m_filtered->index(0, 0));
}

void CommandPalette::run()
{
    const QPointer<QAction> action = m_list->currentIndex().data(ActionRole).value<QAction *>();
    dismiss();
    if (action)
        action->trigger();
}

void CommandPalette::dismiss()
{
    hide();
    if (m_focusBefore)
        m_focusBefore->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::place()
{
    const QSize room = parentWidget()->size();
    resize(std::min(widest, room.width() - 40), std::min(tallest, room.height() - 120));
    move((room.width() - width()) / 2, 80);
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    if (watched != m_words)
        return QFrame::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut && isVisible()
        && static_cast<QFocusEvent *>(event)->reason() == Qt::MouseFocusReason)
        hide();
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    if (event->type() != QEvent::KeyPress)
        return false;
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        QApplication::sendEvent(m_list, event);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        run();
        return true;
    case Qt::Key_Escape:
    case Qt::Key_Tab:
        dismiss();
        return true;
    default:
        return false;
    }
}

} // namespace ui
