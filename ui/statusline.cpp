// SPDX-License-Identifier: MIT
#include "ui/statusline.h"

#include "ui/session.h"
#include "ui/views/elidedlabel.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QStyleOption>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int messageMargin = 13; // pixels

} // namespace

StatusLine::StatusLine(const Session &session, QWidget *parent)
    : QStatusBar(parent), m_session(session), m_file(new ElidedLabel(this)), m_selection(new ElidedLabel(this)),
      m_counts(new ElidedLabel(this))
{
    setSizeGripEnabled(false);
    setContentsMargins(8, 0, 8, 0);
    addWidget(m_file);
    addWidget(m_selection);
    addPermanentWidget(m_counts);
    m_file->setContentsMargins(0, 0, 16, 0);
    m_file->setAccessibleName(tr("Project file"));
    m_selection->setAccessibleName(tr("Selection"));
    m_counts->setAccessibleName(tr("Contents of the project"));
    connect(&session, &Session::fileChanged, this, &StatusLine::updateFile);
    connect(&session.source(), &ProjectSource::changed, this, &StatusLine::updateCounts);
    connect(&session.source(), &ProjectSource::replaced, this, &StatusLine::updateCounts);
    updateFile();
    updateCounts();
}

/// What is said for a moment begins where the name of the file does, and is elided instead of cut.
void StatusLine::paintEvent(QPaintEvent *event)
{
    if (currentMessage().isEmpty()) {
        QStatusBar::paintEvent(event);
        return;
    }
    QPainter painter(this);
    QStyleOption option;
    option.initFrom(this);
    style()->drawPrimitive(QStyle::PE_PanelStatusBar, &option, &painter, this);
    QRect room = rect().adjusted(messageMargin, 0, -messageMargin, 0);
    if (m_counts->isVisible() && isRightToLeft())
        room.setLeft(m_counts->geometry().right() + messageMargin);
    else if (m_counts->isVisible())
        room.setRight(m_counts->geometry().left() - messageMargin);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(room, int(Qt::AlignLeading | Qt::AlignVCenter) | Qt::TextSingleLine,
                     fontMetrics().elidedText(currentMessage(), Qt::ElideRight, room.width()));
}

void StatusLine::setSaved(bool saved)
{
    m_isSaved = saved;
    updateFile();
}

void StatusLine::setSelection(const std::optional<Selection> &selection)
{
    if (!selection)
        m_selection->clear();
    else if (selection->characters == 0)
        m_selection->setText(u"¶ %1"_s.arg(selection->paragraph));
    else
        m_selection->setText(u"¶ %1 · "_s.arg(selection->paragraph)
                             % tr("selection %n character(s)", nullptr, int(selection->characters)));
}

void StatusLine::setCompared(int versions, std::chrono::nanoseconds elapsed)
{
    const auto ms = std::chrono::ceil<std::chrono::milliseconds>(elapsed).count();
    m_compared = versions < 2 ? QString()
                              : tr("%n version(s) compared in %1 ms", nullptr, versions).arg(QLocale().toString(ms));
    updateCounts();
}

void StatusLine::setProgress(double done)
{
    m_compared = tr("comparing, %1 %").arg(int(done * 100));
    updateCounts();
}

QString StatusLine::fileText() const
{
    return m_file->text();
}

QString StatusLine::selectionText() const
{
    return m_selection->text();
}

QString StatusLine::countsText() const
{
    return m_counts->text();
}

void StatusLine::updateFile()
{
    const QString name = m_session.displayName();
    if (m_session.isReadOnly())
        m_file->setText(tr("%1 — read-only").arg(name));
    else if (!m_isSaved)
        m_file->setText(tr("%1 — the last step is not saved").arg(name));
    else
        m_file->setText(m_session.path().isEmpty() ? name : tr("%1 — saved").arg(name));
    m_file->setToolTip(m_session.path());
}

void StatusLine::updateCounts()
{
    const auto &project = m_session.project();
    if (project.articles().empty()) {
        m_counts->clear();
        return;
    }
    QStringList parts{tr("%n entity(s)", nullptr, int(project.entities().size())),
                      tr("%n claim(s)", nullptr, int(project.claims().size()))};
    if (!m_compared.isEmpty())
        parts << m_compared;
    m_counts->setText(parts.join(u" · "_s));
}

} // namespace ui
