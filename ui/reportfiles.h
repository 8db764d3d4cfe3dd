// SPDX-License-Identifier: MIT
#pragma once

#include "core/exchange/annotationcsv.h"
#include "core/exchange/versionlabel.h"

#include <QObject>

#include <span>
#include <vector>

class QWidget;

namespace ui {

class MessageBar;
class Preferences;
class ReadingPane;
class Session;
class ShownVersions;

/// The comparison that is shown, as a file for others: the columns as a page of HTML or as PDF, the changes as CSV.
/// Files change wholly or not at all; what went wrong is said in the message bar.
class ReportFiles : public QObject
{
    Q_OBJECT

public:
    ReportFiles(const Session &session, ShownVersions &versions, const ReadingPane &reading, Preferences &preferences,
                MessageBar &messages, QWidget *window);

    void chooseReport();
    bool writeHtml(const QString &path);
    bool writePdf(const QString &path);

    /// \a changes by their index in ComparisonModel::changes().
    void chooseChanges(std::span<const int> changes);
    bool writeChanges(const QString &path, std::span<const int> changes, core::exchange::CsvReader reader);

private:
    std::vector<core::exchange::VersionLabel> labels() const;
    QString storyName() const;
    bool told(const QString &path, const QString &problem);

    const Session &m_session;
    ShownVersions &m_versions;
    const ReadingPane &m_reading;
    Preferences &m_preferences;
    MessageBar &m_messages;
    QWidget *m_window;
};

} // namespace ui
