// SPDX-License-Identifier: MIT
#pragma once

#include "core/annotation/edits.h"
#include "ui/perform.h"

#include <QObject>

#include <optional>

namespace ui {

class Actions;
class MessageBar;
class ReadingPane;
class Session;
class ShownVersions;

/// Lets a reader correct what the comparison has found: which passages belong together, and what has not moved.
class Correcting : public QObject
{
    Q_OBJECT

public:
    /// The commands of \a actions that correct are done, and enabled, from here.
    Correcting(const Session &session, ShownVersions &versions, ReadingPane &reading, MessageBar &messages,
               const Actions &actions, Perform perform, QObject *parent = nullptr);

    /// The first call remembers the selected passage, or the one that the caret is in; the second says that it belongs
    /// together with the one selected then. One of the two must stand in the base; where they cannot belong together,
    /// the message bar says why and the first stays remembered.
    void pair();

    /// Says of the moved passage at the caret that it has not moved.
    void sayNotMoved();

    /// Forgets what was said about the passage at the caret, the last word first.
    void forget();

private:
    struct Pair {
        core::annotation::ArticlePassage base;
        core::annotation::ArticlePassage other;
    };
    std::optional<core::annotation::ArticlePassage> passage() const;
    std::optional<Pair> movedPassage() const;
    std::optional<core::CorrectionId> correctionAtCaret() const;
    void correct(void (Correcting::*correction)());
    void stopPairing();
    void sayWhatIsHeld(const QString &problem = {});
    void updateActions();

    const Session &m_session;
    ShownVersions &m_versions;
    ReadingPane &m_reading;
    MessageBar &m_messages;
    const Actions &m_actions;
    Perform m_perform;
    std::optional<core::annotation::ArticlePassage> m_held;
};

} // namespace ui
