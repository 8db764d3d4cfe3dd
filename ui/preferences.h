// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/id.h"
#include "ui/viewmodes.h"

#include <QObject>
#include <QStringList>

class QSettings;

namespace ui {

enum class ThemeChoice { System, Light, Dark };

/// What a person has chosen, in the settings that the program is given. Each value has one name and one default, here.
class Preferences : public QObject
{
    Q_OBJECT

public:
    explicit Preferences(QSettings &settings, QObject *parent = nullptr);

    QString analyst() const; ///< at first the login name
    void setAnalyst(const QString &name);

    ThemeChoice theme() const;
    void setTheme(ThemeChoice theme);

    double readingSize() const; ///< points
    void setReadingSize(double points);
    static constexpr double smallestReadingSize = 8;
    static constexpr double largestReadingSize = 28;

    QByteArray geometry() const;
    void setGeometry(const QByteArray &geometry);
    QByteArray layout() const;
    void setLayout(const QByteArray &layout);
    bool arePanelsLocked() const;
    void setPanelsLocked(bool locked);

    /// All but changesOnly, which belongs to a story: one that nobody has folded opens with all its text.
    ViewModes viewModes() const;
    void setViewModes(const ViewModes &modes);
    bool isFolded(core::StoryId story) const; ///< only its changes were asked for; the last hundred are known
    void setFolded(core::StoryId story, bool folded);

    bool snapsToWords() const; ///< the mouse selects whole words; at first it does not
    void setSnapsToWords(bool on);

    /// The command that suggests what to mark. Only ever in a person's own settings; a project cannot name one.
    QString outsideCommand() const; ///< empty: none
    void setOutsideCommand(const QString &command);
    QString approvedOutsideCommand() const; ///< the one that was shown in full and agreed to
    void setApprovedOutsideCommand(const QString &command);

    QString lastFolder() const; ///< where a file was last chosen; at first the home folder
    void setLastFolder(const QString &folder);

    QStringList recentProjects() const; ///< newest first, ten at most
    void addRecentProject(const QString &path);
    void removeRecentProject(const QString &path);

Q_SIGNALS:
    void analystChanged();
    void appearanceChanged(); ///< theme or size
    void recentProjectsChanged();

private:
    QSettings &m_settings;
};

} // namespace ui
