// SPDX-License-Identifier: MIT
#pragma once

#include "ui/actions.h"
#include "ui/viewstate.h"

#include <QObject>

#include <optional>

namespace ui {

class Preferences;
class ReadingPane;
class ShownVersions;

/// How the columns show what they show: the commands that change it, and what of it is kept over restarts. A story
/// opens folded only if it was folded when it was last seen.
class Viewing : public QObject
{
    Q_OBJECT

public:
    Viewing(const Actions &actions, ShownVersions &versions, ReadingPane &reading, Preferences &preferences,
            QObject *parent);

private:
    void connectModes();
    void connectWidths();
    void change(Command command, bool on);
    void followStory();
    void apply();

    const Actions &m_actions;
    ShownVersions &m_versions;
    ReadingPane &m_reading;
    Preferences &m_preferences;
    std::optional<core::StoryId> m_story; // whose modes these are
};

} // namespace ui
