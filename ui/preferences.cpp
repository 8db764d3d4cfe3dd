// SPDX-License-Identifier: MIT
#include "ui/preferences.h"

#include "core/base/loginname.h"

#include <QDir>
#include <QSettings>

#include <algorithm>
#include <array>
#include <utility>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr auto analystKey = "analyst"_L1;
constexpr auto themeKey = "appearance/theme"_L1;
constexpr auto readingSizeKey = "appearance/readingSize"_L1;
constexpr auto geometryKey = "window/geometry"_L1;
constexpr auto layoutKey = "window/layout"_L1;
constexpr auto panelsLockedKey = "window/panelsLocked"_L1;
constexpr auto layoutOfColumnsKey = "columns/layout"_L1;
constexpr auto trueLayoutKey = "columns/trueLayout"_L1;
constexpr auto heatKey = "columns/heat"_L1;
constexpr auto typographyIgnoredKey = "columns/typographyIgnored"_L1;
constexpr auto withoutFurnitureKey = "columns/withoutFurniture"_L1;
constexpr auto foldedKey = "columns/foldedStories"_L1;
constexpr auto snapsToWordsKey = "columns/snapsToWords"_L1;
constexpr auto outsideKey = "outside/command"_L1;
constexpr auto approvedOutsideKey = "outside/approved"_L1;
constexpr auto lastFolderKey = "files/lastFolder"_L1;
constexpr auto recentKey = "files/recentProjects"_L1;

constexpr auto usualReadingSize = 11.5;
constexpr auto mostRecentProjects = 10;
constexpr auto mostFoldedStories = 100;

/// As the choices of an enumeration stand in the file; the first is for whatever else stands there.
template<class Choice>
using Words = std::array<std::pair<Choice, QLatin1StringView>, 3>;

constexpr Words<ThemeChoice> themeWords{{
    {ThemeChoice::System, "system"_L1},
    {ThemeChoice::Light, "light"_L1},
    {ThemeChoice::Dark, "dark"_L1},
}};
constexpr Words<ColumnLayout> layoutWords{{
    {ColumnLayout::Fitting, "fitting"_L1},
    {ColumnLayout::OneColumn, "one"_L1},
    {ColumnLayout::Columns, "columns"_L1},
}};

template<class Choice>
QString wordOf(const Words<Choice> &words, Choice choice)
{
    return std::ranges::find(words, choice, [](const auto &word) { return word.first; })->second;
}

template<class Choice>
Choice valueOf(const Words<Choice> &words, const QString &text)
{
    const auto found = std::ranges::find_if(words, [&text](const auto &word) { return word.second == text; });
    return found == words.end() ? words.front().first : found->first;
}

} // namespace

Preferences::Preferences(QSettings &settings, QObject *parent) : QObject(parent), m_settings(settings) {}

QString Preferences::analyst() const
{
    const QString name = m_settings.value(analystKey).toString();
    return name.isEmpty() ? core::loginName() : name;
}

void Preferences::setAnalyst(const QString &name)
{
    if (name.trimmed() == analyst())
        return;
    m_settings.setValue(analystKey, name.trimmed());
    Q_EMIT analystChanged();
}

ThemeChoice Preferences::theme() const
{
    return valueOf(themeWords, m_settings.value(themeKey).toString());
}

void Preferences::setTheme(ThemeChoice theme)
{
    m_settings.setValue(themeKey, wordOf(themeWords, theme));
    Q_EMIT appearanceChanged();
}

double Preferences::readingSize() const
{
    const double points = m_settings.value(readingSizeKey, usualReadingSize).toDouble();
    return std::clamp(points, smallestReadingSize, largestReadingSize);
}

void Preferences::setReadingSize(double points)
{
    m_settings.setValue(readingSizeKey, std::clamp(points, smallestReadingSize, largestReadingSize));
    Q_EMIT appearanceChanged();
}

QByteArray Preferences::geometry() const
{
    return m_settings.value(geometryKey).toByteArray();
}

void Preferences::setGeometry(const QByteArray &geometry)
{
    m_settings.setValue(geometryKey, geometry);
}

QByteArray Preferences::layout() const
{
    return m_settings.value(layoutKey).toByteArray();
}

void Preferences::setLayout(const QByteArray &layout)
{
    m_settings.setValue(layoutKey, layout);
}

bool Preferences::arePanelsLocked() const
{
    return m_settings.value(panelsLockedKey, true).toBool();
}

void Preferences::setPanelsLocked(bool locked)
{
    m_settings.setValue(panelsLockedKey, locked);
}

ViewModes Preferences::viewModes() const
{
    ViewModes modes;
    modes.layout = valueOf(layoutWords, m_settings.value(layoutOfColumnsKey).toString());
    modes.isTrueLayout = m_settings.value(trueLayoutKey, false).toBool();
    modes.isHeat = m_settings.value(heatKey, false).toBool();
    modes.isTypographyIgnored = m_settings.value(typographyIgnoredKey, false).toBool();
    modes.isWithoutFurniture = m_settings.value(withoutFurnitureKey, false).toBool();
    return modes;
}

void Preferences::setViewModes(const ViewModes &modes)
{
    m_settings.setValue(layoutOfColumnsKey, wordOf(layoutWords, modes.layout));
    m_settings.setValue(trueLayoutKey, modes.isTrueLayout);
    m_settings.setValue(heatKey, modes.isHeat);
    m_settings.setValue(typographyIgnoredKey, modes.isTypographyIgnored);
    m_settings.setValue(withoutFurnitureKey, modes.isWithoutFurniture);
}

bool Preferences::isFolded(core::StoryId story) const
{
    return m_settings.value(foldedKey).toStringList().contains(story.toString());
}

void Preferences::setFolded(core::StoryId story, bool folded)
{
    QStringList stories = m_settings.value(foldedKey).toStringList();
    stories.removeAll(story.toString());
    if (folded)
        stories.prepend(story.toString());
    m_settings.setValue(foldedKey, QStringList(stories.first(std::min<qsizetype>(stories.size(), mostFoldedStories))));
}

bool Preferences::snapsToWords() const
{
    return m_settings.value(snapsToWordsKey, false).toBool();
}

void Preferences::setSnapsToWords(bool on)
{
    m_settings.setValue(snapsToWordsKey, on);
}

QString Preferences::outsideCommand() const
{
    return m_settings.value(outsideKey).toString();
}

void Preferences::setOutsideCommand(const QString &command)
{
    m_settings.setValue(outsideKey, command.trimmed());
}

QString Preferences::approvedOutsideCommand() const
{
    return m_settings.value(approvedOutsideKey).toString();
}

void Preferences::setApprovedOutsideCommand(const QString &command)
{
    m_settings.setValue(approvedOutsideKey, command);
}

QString Preferences::lastFolder() const
{
    return m_settings.value(lastFolderKey, QDir::homePath()).toString();
}

void Preferences::setLastFolder(const QString &folder)
{
    m_settings.setValue(lastFolderKey, folder);
}

QStringList Preferences::recentProjects() const
{
    return m_settings.value(recentKey).toStringList();
}

void Preferences::addRecentProject(const QString &path)
{
    QStringList paths = recentProjects();
    paths.removeAll(path);
    paths.prepend(path);
    m_settings.setValue(recentKey, QStringList(paths.first(std::min<qsizetype>(paths.size(), mostRecentProjects))));
    Q_EMIT recentProjectsChanged();
}

void Preferences::removeRecentProject(const QString &path)
{
    QStringList paths = recentProjects();
    if (paths.removeAll(path) == 0)
        return;
    m_settings.setValue(recentKey, paths);
    Q_EMIT recentProjectsChanged();
}

} // namespace ui
