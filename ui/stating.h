// SPDX-License-Identifier: MIT
#pragma once

#include "core/annotation/edits.h"
#include "ui/perform.h"

#include <QObject>

#include <optional>

namespace ui {

class Actions;
class ReadingPane;
class Session;

/// What is said about the current statement by keys in the columns: how certain its source presents it, and which
/// passages it has.
class Stating : public QObject
{
    Q_OBJECT

public:
    /// The commands of \a actions for this are done, and enabled, from here.
    Stating(const Session &session, ReadingPane &reading, const Actions &actions, Perform perform,
            QObject *parent = nullptr);

private:
    const core::annotation::Annotation *current() const;
    const core::annotation::Statement *statement() const;
    core::annotation::Step added() const;   ///< with the selection
    core::annotation::Step without() const; ///< the passage at the caret
    void offerFactualities();
    void judge(std::optional<core::annotation::Factuality> factuality);
    void updateActions();

    const Session &m_session;
    ReadingPane &m_reading;
    const Actions &m_actions;
    Perform m_perform;
};

} // namespace ui
