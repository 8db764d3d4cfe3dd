// SPDX-License-Identifier: MIT
#pragma once

#include "ui/actions.h"
#include "ui/articleimport.h"
#include "ui/menus.h"
#include "ui/preferences.h"
#include "ui/session.h"
#include "ui/shownversions.h"
#include "ui/theme.h"

#include <QMainWindow>

#include <functional>
#include <memory>

class QSettings;

namespace ui {

class AnnotationFiles;
class Carrying;
class ChangesPane;
class MatrixWork;
class CommandPalette;
class Docks;
class FileWriting;
class DropHint;
class FindBar;
class HistoryPane;
class InspectorPane;
class KeysHelp;
class Marking;
class MarksPane;
class MatrixPane;
class MergePane;
class Merging;
class MessageBar;
class OccurrencesPane;
class NewVersions;
class PreferencesDialog;
class ProposalsPane;
class ProjectFiles;
class ReadingPane;
class ReportFiles;
class ReadingsPane;
class SearchPane;
class SimilarityPane;
class StatusLine;
class StoryPane;
class Toolbar;

/// The window: makes the parts and connects them. What each part does stands in its own file.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// Unnamed projects live in \a stateFolder; what a person has chosen is in \a settings.
    MainWindow(QSettings &settings, const QString &stateFolder, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Opens what \a paths name: a project, or articles that form one story.
    void openFiles(const QStringList &paths);
    void openSample();
    /// Offers the unnamed project that was left behind; false where there is none.
    bool offerLeftBehind();

    const Session &session() const { return m_session; }
    const Actions &actions() const { return *m_actions; }
    ReadingPane &reading() { return *m_reading; }
    MessageBar &messages() { return *m_messages; }
    StatusLine &status() { return *m_status; }
    AnnotationFiles &annotationFiles() { return *m_annotationFiles; }
    FileWriting &writing() { return *m_writing; }
    ReportFiles &reportFiles() { return *m_reportFiles; }
    Merging &merging() { return *m_merging; }
    Preferences &preferences() { return m_preferences; }
    ShownVersions &versions() { return m_versions; }

    /// Whether articles are being read, versions compared or marks carried.
    bool isBusy() const;

protected:
    void closeEvent(QCloseEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildCentre();
    void buildPanels();
    void buildBars();
    void connectSession();
    void connectVersions();
    void connectReading();
    void connectPanes();
    void connectMatrix();
    void connectFileCommands();
    void connectEditCommands();
    void connectViewCommands();
    void connectCompareCommands();
    void connectMarkCommands();
    void connectHelpCommands();
    void onTriggered(Command command, std::function<void()> action);

    bool perform(const core::annotation::Step &step);
    void performApart(const core::annotation::LargeStep &step, const core::annotation::StepDone &done);
    bool performed(const core::Result<> &result);
    void readFiles(const QStringList &paths, const std::optional<QByteArray> &encoding = std::nullopt);
    void takeImported(const ImportedArticles &imported);
    void pasteArticle();
    void chooseArticles(const std::optional<QByteArray> &encoding);
    void chooseEncoding();

    void applyTheme();
    void showTheme();
    void updateTitle();
    void updateActions();
    void updateTypes();
    void updateVersions();
    void updateVersionMenus();
    void updateMatrix();
    void showMatrixFirst();
    void updateChanges();
    void updateSteps();
    void compareFully();
    void updateSelection();
    void updateFindable();
    void showMark(core::AnnotationId mark);
    void goToMark(core::AnnotationId mark);
    void goToPassage(core::ArticleId article, core::text::Span span);
    void searchAll(const QString &words);
    void markOccurrences();
    std::optional<core::ArticleId> currentArticle() const;
    void copy();
    void focusNextPane(int step);
    void goToColumns();
    void openPalette();
    void showKeys();
    void showContextMenu(const QPoint &globalPosition);
    void fillThemeMenu();
    void restoreLayout();

    Preferences m_preferences;
    QString m_stateFolder;
    Session m_session;
    ShownVersions m_versions;
    ArticleImport m_import;
    Theme m_theme;
    int m_importsRunning = 0;
    int m_currentColumn = 0;
    std::optional<core::StoryId> m_lastStory;
    bool m_wasShown = false;

    Actions *m_actions;
    MessageBar *m_messages;
    ReadingPane *m_reading;
    FindBar *m_findBar;
    DropHint *m_dropHint;
    StoryPane *m_stories;
    MarksPane *m_marks;
    InspectorPane *m_inspector;
    MatrixPane *m_matrix;
    ChangesPane *m_changes;
    ReadingsPane *m_readings;
    SimilarityPane *m_similarity;
    SearchPane *m_search;
    OccurrencesPane *m_occurrences;
    ProposalsPane *m_proposals;
    HistoryPane *m_history;
    MergePane *m_merge;
    Docks *m_docks = nullptr;
    Toolbar *m_toolbar = nullptr;
    StatusLine *m_status = nullptr;
    ChangingMenus m_menus{};
    CommandPalette *m_palette = nullptr;
    KeysHelp *m_keys = nullptr;
    PreferencesDialog *m_preferencesDialog = nullptr;
    ProjectFiles *m_projectFiles = nullptr;
    FileWriting *m_writing = nullptr;
    AnnotationFiles *m_annotationFiles = nullptr;
    ReportFiles *m_reportFiles = nullptr;
    Merging *m_merging = nullptr;
    Marking *m_marking = nullptr;
    Carrying *m_carrying = nullptr;
    NewVersions *m_newVersions = nullptr;
    std::unique_ptr<MatrixWork> m_matrixWork; // keeps what has been read, while there is a session
};

} // namespace ui
