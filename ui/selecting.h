// SPDX-License-Identifier: MIT
#pragma once

#include "core/annotation/unitsaround.h"

#include <QObject>

namespace ui {

class Actions;
class Preferences;
class ReadingPane;
class Session;

/// Extends what is selected in the columns by words, phrases, quotations and sentences, and keeps the mouse to whole
/// words where that is wished.
class Selecting : public QObject
{
    Q_OBJECT

public:
    Selecting(const Session &session, ReadingPane &reading, Preferences &preferences, const Actions &actions,
              QObject *parent = nullptr);

private:
    void extend(core::annotation::TextUnit unit);

    const Session &m_session;
    ReadingPane &m_reading;
};

} // namespace ui
