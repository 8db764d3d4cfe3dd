// SPDX-License-Identifier: MIT
#include "ui/selecting.h"

#include "ui/actions.h"
#include "ui/preferences.h"
#include "ui/session.h"
#include "ui/views/readingpane.h"

#include <QAction>

#include <utility>

namespace ui {

using core::annotation::TextUnit;

Selecting::Selecting(const Session &session, ReadingPane &reading, Preferences &preferences, const Actions &actions,
                     QObject *parent)
    : QObject(parent), m_session(session), m_reading(reading)
{
    const std::pair<Command, TextUnit> units[]{{Command::ExtendWord, TextUnit::Word},
                                               {Command::ExtendPhrase, TextUnit::Phrase},
                                               {Command::ExtendQuotation, TextUnit::Quotation},
                                               {Command::ExtendSentence, TextUnit::Sentence}};
    for (const auto &[command, unit] : units)
        connect(actions[command], &QAction::triggered, this, [this, unit] { extend(unit); });
    QAction *snap = actions[Command::SnapToWords];
    snap->setChecked(preferences.snapsToWords());
    reading.setSnapsToWords(preferences.snapsToWords());
    connect(snap, &QAction::toggled, this, [this, &preferences](bool on) {
        preferences.setSnapsToWords(on);
        m_reading.setSnapsToWords(on);
    });
}

void Selecting::extend(TextUnit unit)
{
    const auto selection = m_reading.selection();
    const auto *article = selection ? m_session.project().article(selection->article) : nullptr;
    if (article)
        m_reading.select(article->id, core::annotation::extendedBy(unit, article->text, selection->span));
}

} // namespace ui
