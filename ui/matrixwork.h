// SPDX-License-Identifier: MIT
#pragma once

#include "core/annotation/edits.h"
#include "core/exchange/annotationcsv.h"
#include "ui/readingcoverage.h"
#include "ui/views/matrixpane.h"

#include <QObject>

class QWidget;

namespace ui {

class Actions;
class Docks;
class FileWriting;
class Preferences;
class StoryPane;

/// Claims × versions and entities × versions: tells the pane what is shown and what has been read, confirms what is
/// absent, and writes either matrix of the story to a file for others.
class MatrixWork : public QObject
{
    Q_OBJECT

public:
    struct Parts {
        Session &session;
        ShownVersions &versions;
        const ReadingPane &reading;
        MatrixPane &matrix;
        StoryPane &stories;
        Docks &docks;
        const Actions &actions;
        Preferences &preferences;
        FileWriting &writing;
        QWidget *window;
    };
    enum class Format { CsvForData, CsvForExcel, Html };

    explicit MatrixWork(const Parts &parts);

    void chooseExport(MatrixPane::Rows rows);
    /// Searches and writes in another thread (filewriting.h).
    void exportTo(const QString &path, Format format, MatrixPane::Rows rows = MatrixPane::Rows::Claims);

    const ReadingCoverage &coverage() const { return m_coverage; }

private:
    void connectMatrix();
    void showMatrix(MatrixPane::Rows rows);
    void updateVersions();
    void updateRead();
    void updateActions();

    Parts m_parts;
    ReadingCoverage m_coverage;
};

} // namespace ui
