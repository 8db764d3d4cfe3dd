// SPDX-License-Identifier: MIT
#pragma once

#include "core/exchange/annotationcsv.h"
#include "core/exchange/versionlabel.h"

#include <QObject>

#include <memory>
#include <span>
#include <vector>

class QPrinter;
class QWidget;

namespace ui {

class FileWriting;
class Preferences;
class Session;
class ShownVersions;

/// The comparison that is shown, for others: the columns as a page of HTML, as PDF or on paper, the changes as CSV. All
/// of it shows how things stood when it was asked for.
class ReportFiles : public QObject
{
    Q_OBJECT

public:
    ReportFiles(const Session &session, ShownVersions &versions, Preferences &preferences, FileWriting &writing,
                QWidget *window);

    void chooseReport();
    void writeHtml(const QString &path);
    void writePdf(const QString &path);

    void choosePrinter();
    void print(const std::shared_ptr<QPrinter> &printer);

    /// \a changes by their index in ComparisonModel::changes().
    void chooseChanges(std::span<const int> changes);
    void writeChanges(const QString &path, std::span<const int> changes, core::exchange::CsvReader reader);

private:
    std::vector<core::exchange::VersionLabel> labels() const;

    const Session &m_session;
    ShownVersions &m_versions;
    Preferences &m_preferences;
    FileWriting &m_writing;
    QWidget *m_window;
};

} // namespace ui
