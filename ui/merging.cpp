// SPDX-License-Identifier: MIT
#include "ui/merging.h"

#include "core/annotation/analysts.h"
#include "core/annotation/mergewords.h"
#include "ui/actions.h"
#include "ui/docks.h"
#include "ui/filechoice.h"
#include "ui/preferences.h"
#include "ui/session.h"
#include "ui/views/mergepane.h"
#include "ui/views/messagebar.h"

#include <QAction>
#include <QFileInfo>
#include <QMetaObject>
#include <QWidget>

#include <chrono>
#include <utility>

namespace ui {

using core::Error;
using core::ErrorCode;
using core::Job;
using core::Result;
using core::annotation::Project;
using core::annotation::Step;
using core::store::Access;
using core::store::ProjectFile;
using namespace Qt::StringLiterals;

namespace {

using namespace std::chrono_literals;
constexpr auto topic = "merge"_L1;
constexpr auto pause = 300ms;

} // namespace

Merging::Merging(const Session &session, Preferences &preferences, MessageBar &messages, MergePane &pane, Docks &docks,
                 const Actions &actions, PerformApart perform, QWidget *window)
    : QObject(window), m_session(session), m_preferences(preferences), m_messages(messages), m_pane(pane),
      m_docks(docks), m_actions(actions), m_perform(std::move(perform)), m_window(window)
{
    connect(actions[Command::MergeProject], &QAction::triggered, this, &Merging::chooseProject);
    connect(actions[Command::MeasureAgreement], &QAction::triggered, this, &Merging::measure);
    connect(&pane, &MergePane::choiceMade, this, &Merging::choose);
    connect(&pane, &MergePane::mergeRequested, this, &Merging::merge);
    connect(&session, &Session::fileChanged, this, &Merging::updateActions);
    connect(&session.source(), &ProjectSource::replaced, this, &Merging::forget);
    connect(&session.source(), &ProjectSource::changed, this, [this] {
        updateActions();
        invalidate();
    });
    connect(&pane, &MergePane::shown, this, [this] {
        if (m_isStale)
            m_pause.start();
    });
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &Merging::compareAgain);
    updateActions();
}

void Merging::chooseProject()
{
    const FileChoice choice{.title = tr("Merge project"),
                            .filters = {tr("Projects (*.writethru)"), tr("All files (*)")},
                            .suffix = {},
                            .name = {}};
    chooseFiles(m_window, m_preferences, choice, [this](const QStringList &paths) {
        if (!paths.isEmpty())
            openProject(paths.front());
    });
}

void Merging::openProject(const QString &path)
{
    m_docks.show(Panel::Merge);
    m_messages.dismiss(topic);
    m_pane.showNothing(tr("Reading %1 …").arg(QFileInfo(path).fileName()));
    m_analysts.reset();
    m_other.reset();
    start([path, minePath = m_session.path(), mine = m_session.project()](const Job &job) {
        Found found{read(path, minePath, job), {}};
        if (found.other)
            found.report = reportOf(mine, **found.other, job);
        return found;
    });
}

/// What takes its time is done in parts, and no more of them once \a job was cancelled.
Result<std::shared_ptr<const Merging::Other>> Merging::read(const QString &path, const QString &minePath,
                                                            const Job &job)
{
    const QFileInfo theirs(path);
    if (!minePath.isEmpty() && theirs.exists() && theirs == QFileInfo(minePath))
        return std::unexpected(Error{ErrorCode::Conflict, tr("This project is open already"), theirs.fileName()});
    const auto file = ProjectFile::open(path, Access::ReadOnly, {});
    if (!file)
        return std::unexpected(file.error());
    const auto goOn = [&job] {
        return job.isCancelled() ? Result<>(std::unexpected(Error{ErrorCode::Cancelled, {}, {}})) : Result<>();
    };
    auto project = goOn().and_then([&] { return file->load(); });
    if (!project)
        return std::unexpected(project.error());
    if (const auto on = goOn(); !on)
        return std::unexpected(on.error());
    Other other{theirs.fileName(), *std::move(project), {}};
    // Where the journal of this project cannot be read, nothing is known of what both have been.
    if (const auto mine = ProjectFile::open(minePath, Access::ReadOnly, {})) {
        if (auto past = core::store::commonPast(*mine, *file, other.project))
            other.past = *std::move(past);
    }
    return std::make_shared<const Other>(std::move(other));
}

MergeReport Merging::reportOf(const Project &mine, const Other &other, const Job &job)
{
    const core::store::CommonPast &past = other.past;
    return reportOfMerge(mine, other.project, past.state ? &*past.state : nullptr, past.pasts, job);
}

void Merging::measure()
{
    m_docks.show(Panel::Merge);
    fillChoices();
    if (m_other || m_analysts)
        return;
    if (m_pairs.empty())
        m_pane.showNothing(tr("Fewer than two analysts have marked anything in this project."));
    else
        choose(0);
}

/// Of the list: the other project, where there is one, then each two analysts.
void Merging::choose(int index)
{
    const int pair = m_other ? index - 1 : index;
    m_analysts = pair >= 0 ? std::optional(m_pairs[size_t(pair)]) : std::nullopt;
    compareAgain();
}

/// What is shown is compared again once nothing has changed for a while, and while it is hidden, once it is seen.
void Merging::invalidate()
{
    m_isStale = m_other || m_analysts;
    if (m_isStale && m_pane.isVisible())
        m_pause.start();
}

void Merging::compareAgain()
{
    if (m_analysts) {
        start([analysts = *m_analysts, mine = m_session.project()](const Job &job) {
            return Found{nullptr, reportOfAgreement(mine, analysts.first, analysts.second, job)};
        });
    } else {
        start([other = m_other, mine = m_session.project()](const Job &job) {
            return Found{other, reportOf(mine, *other, job)};
        });
    }
}

void Merging::start(std::function<Found(const Job &job)> work)
{
    m_pause.stop();
    m_isStale = false;
    m_work.start(std::move(work), [this](const Found &found) { take(found); });
}

void Merging::take(const Found &found)
{
    if (!found.other) {
        m_messages.say({.topic = topic, .kind = Message::Kind::Problem, .text = core::toSentence(found.other.error())});
        m_pane.showNothing(tr("The other project could not be read."));
        return;
    }
    if (*found.other)
        m_other = *found.other;
    fillChoices();
    if (m_analysts)
        m_pane.showReport(found.report, m_analysts->first, m_analysts->second, false);
    else
        m_pane.showReport(found.report, tr("Mine: %1").arg(m_session.displayName()),
                          tr("Theirs: %1").arg(m_other->name), !m_session.isReadOnly());
}

void Merging::fillChoices()
{
    QStringList choices;
    if (m_other)
        choices += m_other->name;
    m_pairs.clear();
    const QStringList names = core::annotation::analystsOf(m_session.project());
    int current = m_other && !m_analysts ? 0 : -1;
    for (qsizetype i = 0; i < names.size(); ++i) {
        for (qsizetype j = i + 1; j < names.size(); ++j) {
            const Analysts pair{names[i], names[j]};
            if (m_analysts == pair)
                current = int(choices.size());
            choices += tr("%1 and %2").arg(names[i], names[j]);
            m_pairs.push_back(pair);
        }
    }
    m_pane.setChoices(choices, current);
}

void Merging::merge()
{
    if (isBusy() || !m_other || m_analysts || !m_pane.model().areAllDecided())
        return;
    const auto merge = m_pane.model().merge();
    const auto make
        = [merge, decisions = m_pane.model().decisions(), name = core::annotation::nameOfMerge(m_other->name)](
              const Project &mine) { return mergeStep(mine, *merge, decisions, name); };
    const auto changes = merge->added.size() + merge->replaced.size() + merge->removed.size() + merge->conflicts.size();
    m_perform({qsizetype(changes), make}, [this, other = std::exchange(m_other, nullptr)](const Result<Step> &step) {
        if (!m_other && !m_analysts && !m_work.isRunning()) // what is shown is still this
            endMerge(other, step);
    });
}

void Merging::endMerge(const std::shared_ptr<const Other> &other, const Result<Step> &step)
{
    if (!step) {
        m_other = other;
        return;
    }
    m_pane.showNothing(step->isEmpty()
                           ? tr("Everything of %1 is in this project already.").arg(other->name)
                           : tr("%1 is merged into this project. Undo takes all of it back.").arg(other->name));
    fillChoices();
}

void Merging::forget()
{
    m_work.cancel();
    m_other.reset();
    m_analysts.reset();
    m_pane.showNothing(
        tr("Choose File › Merge project to bring in what somebody else has marked in the same articles."));
    m_pane.setChoices({}, -1);
    updateActions();
}

void Merging::updateActions()
{
    m_actions[Command::MergeProject]->setEnabled(!m_session.isReadOnly());
    m_actions[Command::MeasureAgreement]->setEnabled(!m_session.project().annotations().empty());
}

} // namespace ui
