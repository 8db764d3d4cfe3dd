// SPDX-License-Identifier: MIT
#pragma once

#include "core/annotation/project.h"
#include "core/base/error.h"
#include "core/base/job.h"
#include "core/store/commonpast.h"
#include "ui/models/latestwork.h"
#include "ui/models/mergerows.h"
#include "ui/perform.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace ui {

class Actions;
class Docks;
class MergePane;
class MessageBar;
class Preferences;
class Session;

/// Brings another project of the same articles into this one, and says how far two analysts agree. Files are read and
/// projects compared off the GUI thread; what is asked last wins. GUI thread.
class Merging : public QObject
{
    Q_OBJECT

public:
    /// The commands of \a actions that merge and measure are done, and enabled, from here.
    Merging(const Session &session, Preferences &preferences, MessageBar &messages, MergePane &pane, Docks &docks,
            const Actions &actions, PerformApart perform, QWidget *window);

    void chooseProject();
    /// Reads the project at \a path, which stays as it is, and shows what a merge would bring.
    void openProject(const QString &path);
    /// Shows the pane, with the first two analysts where nothing is shown yet.
    void measure();
    void merge();

    /// Whether what is shown is not what the projects hold by now.
    bool isBusy() const { return m_work.isRunning() || m_isStale; }

private:
    /// Another project as it was read, and what it and this one have been.
    struct Other {
        QString name;
        core::annotation::Project project;
        core::store::CommonPast past;
    };
    using Analysts = std::pair<QString, QString>;
    struct Found {
        core::Result<std::shared_ptr<const Other>> other;
        MergeReport report;
    };

    static core::Result<std::shared_ptr<const Other>> read(const QString &path, const QString &minePath,
                                                           const core::Job &job);
    static MergeReport reportOf(const core::annotation::Project &mine, const Other &other, const core::Job &job);
    void start(std::function<Found(const core::Job &job)> work);
    void take(const Found &found);
    void endMerge(const std::shared_ptr<const Other> &other, const core::Result<core::annotation::Step> &step);
    void invalidate();
    void compareAgain();
    void choose(int index);
    void fillChoices();
    void forget();
    void updateActions();

    const Session &m_session;
    Preferences &m_preferences;
    MessageBar &m_messages;
    MergePane &m_pane;
    Docks &m_docks;
    const Actions &m_actions;
    PerformApart m_perform;
    QWidget *m_window;
    LatestWork m_work; // what was asked last
    bool m_isStale = false;
    QTimer m_pause;
    std::shared_ptr<const Other> m_other; // shown, unless m_analysts are
    std::optional<Analysts> m_analysts;   // shown
    std::vector<Analysts> m_pairs;        // by choice, those of the other project before them
};

} // namespace ui
