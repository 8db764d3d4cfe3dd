// SPDX-License-Identifier: MIT
#pragma once

#include "core/annotation/edits.h"
#include "core/exchange/annotationcsv.h"
#include "ui/readingcoverage.h"

#include <QObject>
#include <QThreadPool>

#include <functional>

class QWidget;

namespace ui {

class Actions;
class ClaimMatrixPane;
class MessageBar;
class Preferences;
class StoryPane;

/// Claims × versions: tells the pane what is shown and what has been read, confirms what is absent, and writes the
/// matrix of the story to a file for others.
class ClaimWork : public QObject
{
    Q_OBJECT

public:
    struct Parts {
        Session &session;
        ShownVersions &versions;
        const ReadingPane &reading;
        ClaimMatrixPane &matrix;
        StoryPane &stories;
        const Actions &actions;
        Preferences &preferences;
        MessageBar &messages;
        QWidget *window;
    };
    enum class Format { CsvForData, CsvForExcel, Html };

    explicit ClaimWork(const Parts &parts);
    ~ClaimWork() override;

    void chooseExport();
    /// Searches and writes in another thread; exported() tells what came of it, and the message bar says so. The file
    /// changes wholly or not at all.
    void exportTo(const QString &path, Format format);

    const ReadingCoverage &coverage() const { return m_coverage; }

Q_SIGNALS:
    void exported(bool done);

private:
    void updateVersions();
    void updateRead();
    void updateActions();
    QString storyName() const;
    void tell(const QString &path, const QString &problem);

    Parts m_parts;
    ReadingCoverage m_coverage;
    QThreadPool m_pool;
};

} // namespace ui
