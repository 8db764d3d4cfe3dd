// SPDX-License-Identifier: MIT
#include "ui/viewing.h"

#include "ui/preferences.h"
#include "ui/shownversions.h"
#include "ui/views/readingpane.h"

#include <QAction>

namespace ui {

namespace {

constexpr int widthStep = 40; // pixels

ViewModes changed(ViewModes modes, Command command, bool on)
{
    switch (command) {
    case Command::OneColumn:
        modes.layout = on ? ColumnLayout::OneColumn : ColumnLayout::Fitting;
        break;
    case Command::AlwaysColumns:
        modes.layout = on ? ColumnLayout::Columns : ColumnLayout::Fitting;
        break;
    case Command::TrueLayout:
        modes.isTrueLayout = on;
        break;
    case Command::ChangesOnly:
        modes.changesOnly = on;
        break;
    case Command::Heat:
        modes.isHeat = on;
        break;
    case Command::IgnoreTypography:
        modes.isTypographyIgnored = on;
        break;
    case Command::WithoutFurniture:
        modes.isWithoutFurniture = on;
        break;
    default:
        Q_UNREACHABLE();
    }
    return modes;
}

constexpr Command modeCommands[]{Command::OneColumn,       Command::AlwaysColumns, Command::TrueLayout,
                                 Command::ChangesOnly,     Command::Heat,          Command::IgnoreTypography,
                                 Command::WithoutFurniture};

} // namespace

Viewing::Viewing(const Actions &actions, ShownVersions &versions, ReadingPane &reading, Preferences &preferences,
                 QObject *parent)
    : QObject(parent), m_actions(actions), m_versions(versions), m_reading(reading), m_preferences(preferences)
{
    connectModes();
    connectWidths();
    m_versions.setModes(m_preferences.viewModes());
    apply();
}

void Viewing::connectModes()
{
    for (const Command command : modeCommands)
        connect(m_actions[command], &QAction::triggered, this, [this, command](bool on) { change(command, on); });
    connect(&m_versions, &ShownVersions::modesChanged, this, &Viewing::apply);
    connect(&m_versions, &ShownVersions::stateChanged, this, &Viewing::followStory);
}

void Viewing::connectWidths()
{
    connect(m_actions[Command::WidenColumn], &QAction::triggered, this, [this] { m_reading.widenColumn(widthStep); });
    connect(m_actions[Command::NarrowColumn], &QAction::triggered, this, [this] { m_reading.widenColumn(-widthStep); });
    connect(m_actions[Command::EqualColumns], &QAction::triggered, this, [this] { m_reading.equaliseColumns(); });
}

void Viewing::change(Command command, bool on)
{
    const ViewModes modes = changed(m_versions.state().modes, command, on);
    m_preferences.setViewModes(modes);
    if (m_story && command == Command::ChangesOnly)
        m_preferences.setFolded(*m_story, on);
    m_versions.setModes(modes);
}

void Viewing::followStory()
{
    if (m_story == m_versions.state().story)
        return;
    m_story = m_versions.state().story;
    ViewModes modes = m_versions.state().modes;
    modes.changesOnly = m_story && m_preferences.isFolded(*m_story);
    m_versions.setModes(modes);
}

void Viewing::apply()
{
    const ViewModes &modes = m_versions.state().modes;
    m_actions[Command::OneColumn]->setChecked(modes.layout == ColumnLayout::OneColumn);
    m_actions[Command::AlwaysColumns]->setChecked(modes.layout == ColumnLayout::Columns);
    m_actions[Command::TrueLayout]->setChecked(modes.isTrueLayout);
    m_actions[Command::ChangesOnly]->setChecked(modes.changesOnly);
    m_actions[Command::Heat]->setChecked(modes.isHeat);
    m_actions[Command::IgnoreTypography]->setChecked(modes.isTypographyIgnored);
    m_actions[Command::WithoutFurniture]->setChecked(modes.isWithoutFurniture);
    m_versions.model().setTypographyShown(!modes.isTypographyIgnored);
    m_versions.setWithoutFurniture(modes.isWithoutFurniture);
    m_reading.setTrueLayout(modes.isTrueLayout);
    m_reading.setChangesOnly(modes.changesOnly);
    m_reading.setHeat(modes.isHeat);
    m_reading.setOneColumn(
        modes.layout == ColumnLayout::Fitting ? std::nullopt : std::optional(modes.layout == ColumnLayout::OneColumn));
}

} // namespace ui
