// SPDX-License-Identifier: MIT
#pragma once

#include "core/annotation/readingpace.h"
#include "core/annotation/readpassages.h"
#include "ui/views/readingpane.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

namespace ui {

class Session;
class ShownVersions;

/// Watches which passages stand in the columns long enough to be read, and keeps that in the project's file: every few
/// seconds while there is something new, and before the file is let go. What it tells is what the file holds; in a
/// project that is only read, what has been read since it was opened as well.
class ReadingCoverage : public QObject
{
    Q_OBJECT

public:
    ReadingCoverage(Session &session, const ShownVersions &versions, const ReadingPane &reading);
    ~ReadingCoverage() override;

    const core::annotation::ReadPassages &read() const { return m_kept; }
    /// How much of each article of the project the analyst has read, 0 to 1; those that are untouched left out.
    QHash<core::ArticleId, double> shares() const;

    /// What is visible has stood there for \a elapsed, if it was visible the last time too.
    void look(std::chrono::milliseconds elapsed);
    /// Writes what is new.
    void keep();

Q_SIGNALS:
    void changed();

private:
    void load();
    void add(const std::vector<TextSelection> &visible, std::chrono::milliseconds elapsed);

    Session &m_session;
    const ShownVersions &m_versions;
    const ReadingPane &m_reading;
    core::annotation::ReadingPace m_pace;
    core::annotation::ReadPassages m_kept;
    core::annotation::ReadPassages m_fresh; // whole lists of those readers who have read more than what is kept
    std::vector<TextSelection> m_visible;   // when it was last looked at
    QTimer m_looking;
    QTimer m_keeping;
};

} // namespace ui
