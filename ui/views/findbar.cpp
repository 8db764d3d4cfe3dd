// SPDX-License-Identifier: MIT
#include "ui/views/findbar.h"

#include "core/text/fold.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>

namespace ui {

using core::text::FoldedText;
using core::text::Span;
using namespace Qt::StringLiterals;

namespace {

QToolButton *makeButton(const QString &icon, const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setProperty("flat", true);
    button->setIcon(QIcon::fromTheme(icon));
    button->setToolTip(name);
    button->setAccessibleName(name);
    return button;
}

} // namespace

std::vector<TextSelection> findAll(const std::vector<FindableText> &texts, const QString &words)
{
    std::vector<TextSelection> hits;
    const FoldedText wanted = FoldedText::of(words);
    const QStringView needle = wanted.text();
    if (needle.trimmed().isEmpty())
        return hits;
    for (const FindableText &text : texts) {
        const FoldedText folded = FoldedText::of(text.text);
        for (qsizetype at = 0; (at = folded.text().indexOf(needle, at, Qt::CaseInsensitive)) >= 0; at += needle.size())
            hits.push_back({text.article, folded.toRaw({at, at + needle.size()})});
    }
    return hits;
}

FindBar::FindBar(QWidget *parent)
    : QFrame(parent), m_words(new QLineEdit(this)), m_count(new QLabel(this)),
      m_previous(makeButton(u"go-up"_s, tr("Find previous"), this)),
      m_next(makeButton(u"go-down"_s, tr("Find next"), this))
{
    setObjectName(u"findBar"_s);
    m_words->setPlaceholderText(tr("Find in the versions shown"));
    m_words->setAccessibleName(m_words->placeholderText());
    m_words->setClearButtonEnabled(true);
    m_words->setMaximumWidth(360);
    QToolButton *closeButton = makeButton(u"window-close"_s, tr("Close the find bar"), this);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 5, 8, 5);
    layout->addWidget(m_words, 1);
    layout->addWidget(m_previous);
    layout->addWidget(m_next);
    layout->addWidget(m_count);
    layout->addStretch();
    layout->addWidget(closeButton);

    connect(m_words, &QLineEdit::textChanged, this, &FindBar::search);
    connect(m_words, &QLineEdit::returnPressed, this, &FindBar::next);
    connect(m_previous, &QToolButton::clicked, this, &FindBar::previous);
    connect(m_next, &QToolButton::clicked, this, &FindBar::next);
    connect(closeButton, &QToolButton::clicked, this, &FindBar::close);
    setFocusProxy(m_words);
    hide();
}

void FindBar::setTexts(std::vector<FindableText> texts)
{
    m_texts = std::move(texts);
    if (isVisible())
        search();
}

void FindBar::open(const QString &words, const std::optional<TextSelection> &from)
{
    m_from = from;
    show();
    if (!words.isEmpty())
        m_words->setText(words);
    m_words->selectAll();
    m_words->setFocus(Qt::ShortcutFocusReason);
    search();
}

void FindBar::close()
{
    if (isHidden())
        return;
    hide();
    m_hits.clear();
    m_current = -1;
    Q_EMIT hitsChanged(m_hits, m_current);
    Q_EMIT closed();
}

void FindBar::next()
{
    go(1);
}

void FindBar::previous()
{
    go(-1);
}

/// Escape closes the bar first.
bool FindBar::event(QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride || static_cast<QKeyEvent *>(event)->key() != Qt::Key_Escape)
        return QFrame::event(event);
    event->accept();
    return true;
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else if (event->key() == Qt::Key_Return && event->modifiers() == Qt::ShiftModifier)
        previous();
    else
        QFrame::keyPressEvent(event);
}

void FindBar::search()
{
    m_hits = findAll(m_texts, m_words->text());
    m_current = firstBehind(m_from);
    showCount();
    Q_EMIT hitsChanged(m_hits, m_current);
}

void FindBar::go(int by)
{
    if (m_hits.empty())
        return;
    const int count = int(m_hits.size());
    m_current = (m_current + by + count) % count;
    m_from = m_hits[size_t(m_current)];
    showCount();
    Q_EMIT hitsChanged(m_hits, m_current);
}

/// The first hit at \a from or behind it in the same text, else the first of all.
int FindBar::firstBehind(const std::optional<TextSelection> &from) const
{
    if (m_hits.empty())
        return -1;
    const auto found = std::ranges::find_if(m_hits, [&from](const TextSelection &hit) {
        return from && hit.article == from->article && hit.span.begin >= from->span.begin;
    });
    return found == m_hits.end() ? 0 : int(found - m_hits.begin());
}

void FindBar::showCount()
{
    if (m_words->text().trimmed().isEmpty())
        m_count->clear();
    else if (m_hits.empty())
        m_count->setText(tr("nothing found"));
    else
        m_count->setText(tr("%1 of %2").arg(QLocale().toString(m_current + 1), QLocale().toString(m_hits.size())));
    m_previous->setEnabled(!m_hits.empty());
    m_next->setEnabled(!m_hits.empty());
}

} // namespace ui
