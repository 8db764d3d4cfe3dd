// SPDX-License-Identifier: MIT
#pragma once

#include "core/annotation/carryorder.h"
#include "ui/models/cellcontent.h"
#include "ui/models/latestwork.h"
#include "ui/perform.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>
#include <span>

namespace ui {

class Actions;
class Docks;
class MessageBar;
class ProposalsPane;
class ReadingPane;
class Session;
class ShownVersions;
class StatusLine;

/// Carries marks to the other versions of a story, off the GUI thread, and lets a person accept and reject what comes
/// of it. What is asked for last wins.
class Carrying : public QObject
{
    Q_OBJECT

public:
    struct Window {
        const Session &session;
        ShownVersions &versions;
        ReadingPane &reading;
        ProposalsPane &proposals;
        Docks &docks;
        MessageBar &messages;
        StatusLine &status;
        const Actions &actions;
    };

    /// The commands of the window's actions that carry, accept and reject are done, and enabled, from here.
    Carrying(const Window &window, Perform perform, PerformApart performApart, QObject *parent = nullptr);

    /// All marks of \a from, or \a only that one, to \a to. The proposals are shown when they are there; where nothing
    /// comes of it the status bar says why.
    void carry(core::ArticleId from, std::span<const core::ArticleId> to,
               std::optional<core::AnnotationId> only = std::nullopt);
    void cancel();
    bool isCarrying() const { return m_work.isRunning(); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectCommands();
    void connectPanes();
    void updateActions();
    void carryAll();
    void carryCurrent();
    void useWhatIsKnown(core::annotation::CarryOrder &order) const;
    void start(core::annotation::CarryOrder order);
    void take(const std::shared_ptr<const std::vector<core::annotation::CarriedMark>> &marks);
    void sayCarried(const core::annotation::Step &step);
    void hint(const QString &text) const;
    void sayWhatWent(const core::annotation::Step &step) const;

    const core::annotation::Proposal *current() const;
    std::optional<ProposalPlace> placeAfterCurrent() const;
    void accept(int choice);
    void acceptCurrent();
    void rejectCurrent();
    void decide(const core::annotation::Step &step);

    const Window m_window;
    Perform m_perform;
    PerformApart m_performApart;
    LatestWork m_work;
    QTimer m_slow;   // until it is worth saying that something is under way
    int m_marks = 0; // that are on their way
};

} // namespace ui
