// SPDX-License-Identifier: MIT
#include "ui/mainwindow.h"

#include "core/article/plaintext.h"
#include "core/article/storyname.h"
#include "core/text/codepoints.h"
#include "ui/annotationfiles.h"
#include "ui/appearance.h"
#include "ui/carrying.h"
#include "ui/correcting.h"
#include "ui/docks.h"
#include "ui/filewriting.h"
#include "ui/history.h"
#include "ui/marking.h"
#include "ui/matrixwork.h"
#include "ui/merging.h"
#include "ui/models/droppedfiles.h"
#include "ui/models/texts.h"
#include "ui/newversions.h"
#include "ui/outsideasking.h"
#include "ui/projectfiles.h"
#include "ui/reportfiles.h"
#include "ui/schemeediting.h"
#include "ui/selecting.h"
#include "ui/stating.h"
#include "ui/statusline.h"
#include "ui/suggesting.h"
#include "ui/toolbar.h"
#include "ui/viewing.h"
#include "ui/views/changespane.h"
#include "ui/views/commandpalette.h"
#include "ui/views/drophint.h"
#include "ui/views/findbar.h"
#include "ui/views/historypane.h"
#include "ui/views/inspectorpane.h"
#include "ui/views/markspane.h"
#include "ui/views/matrixpane.h"
#include "ui/views/mergepane.h"
#include "ui/views/messagebar.h"
#include "ui/views/occurrencespane.h"
#include "ui/views/proposalspane.h"
#include "ui/views/readingpane.h"
#include "ui/views/readingspane.h"
#include "ui/views/searchpane.h"
#include "ui/views/similaritypane.h"
#include "ui/views/storypane.h"

#include <QActionGroup>
#include <QCloseEvent>
#include <QDir>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QMenuBar>
#include <QMimeData>
#include <QStyleHints>
#include <QVBoxLayout>

#include <algorithm>
#include <ranges>

namespace ui {

using core::AnnotationId;
using core::ArticleId;
using core::annotation::Step;
using namespace Qt::StringLiterals;

namespace {

constexpr auto writeTopic = "write"_L1;
constexpr auto readTopic = "read"_L1;
constexpr auto layoutVersion = 1;
constexpr auto mostColumns = 8;     // of a story with more versions the matrix is shown first
constexpr auto narrowWindow = 1400; // pixels: below it a story is first shown in two columns
constexpr size_t refusalsShown = 6;

/// "PTI · 21 Nov 2020", as the base button and the menus call a version.
QString nameWithDate(const core::article::Article &article)
{
    const QString date = dateText(article);
    const QString name = core::article::displayName(article);
    return date.isEmpty() ? name : u"%1 · %2"_s.arg(name, date);
}

/// One line a refusal, a few of them.
QString linesOf(const std::vector<core::Error> &errors)
{
    QStringList lines;
    for (size_t i = 0; i < std::min(refusalsShown, errors.size()); ++i)
        lines << core::toSentence(errors[i]);
    if (errors.size() > refusalsShown)
        lines << MainWindow::tr("… and %n more file(s) that could not be read.", nullptr,
                                int(errors.size() - refusalsShown));
    return lines.join(u'\n');
}

} // namespace

MainWindow::MainWindow(QSettings &settings, const QString &stateFolder, QWidget *parent)
    : QMainWindow(parent), m_preferences(settings), m_stateFolder(stateFolder), m_session(stateFolder),
      m_versions(m_session.source()), m_actions(new Actions(this))
{
    setAcceptDrops(true);
    resize(1400, 900);
    m_theme = themeFor(m_preferences);
    buildCentre();
    buildPanels();
    buildBars();
    m_actions->addTo(this, m_reading);
    m_reading->addStripAction((*m_actions)[Command::Heat]);
    const auto perform = [this](const Step &step) { return this->perform(step); };
    const auto performApart = [this](const core::annotation::LargeStep &step, const core::annotation::StepDone &done) {
        this->performApart(step, done);
    };
    m_marking = new Marking(m_session, *m_reading, *m_actions, perform, m_reading);
    new Stating(m_session, *m_reading, *m_actions, perform, m_reading);
    new Correcting(m_session, m_versions, *m_reading, *m_messages, *m_actions, perform, m_reading);
    new Viewing(*m_actions, m_versions, *m_reading, m_preferences, m_reading);
    m_carrying
        = new Carrying({m_session, m_versions, *m_reading, *m_proposals, *m_docks, *m_messages, *m_status, *m_actions},
                       perform, performApart, m_reading);
    m_newVersions = new NewVersions(m_session, m_versions, *m_messages, *m_carrying, perform, m_reading);
    new Selecting(m_session, *m_reading, m_preferences, *m_actions, m_reading);
    auto *suggesting = new Suggesting(m_session, m_versions, *m_reading, *m_marks, *m_actions, perform, m_reading);
    auto *asking = new OutsideAsking(m_session, m_versions, m_preferences, *m_messages, *m_actions, perform, m_reading);
    connect(asking, &OutsideAsking::suggested, suggesting, &Suggesting::setOutside);
    auto *history = new History(
        m_session, *m_history, *m_docks, *m_reading, *m_messages, *m_actions,
        [this](const core::Result<> &result) { return performed(result); }, m_reading);
    connect(history, &History::passageReached, this, &MainWindow::goToPassage);
    new SchemeEditing(m_session, m_preferences, *m_inspector, *m_actions, perform, this);
    m_projectFiles = new ProjectFiles(m_session, m_preferences, *m_messages, this);
    m_writing = new FileWriting(*m_messages, this);
    m_annotationFiles = new AnnotationFiles(m_session, m_preferences, *m_messages, *m_writing, performApart, this);
    m_reportFiles = new ReportFiles(m_session, m_versions, m_preferences, *m_writing, this);
    m_merging = new Merging(m_session, m_preferences, *m_messages, *m_merge, *m_docks, *m_actions, performApart, this);

    m_matrixWork
        = std::make_unique<MatrixWork>(MatrixWork::Parts{m_session, m_versions, *m_reading, *m_matrix, *m_stories,
                                                         *m_docks, *m_actions, m_preferences, *m_writing, this});

    connectSession();
    connectVersions();
    connectReading();
    connectPanes();
    connectFileCommands();
    connectEditCommands();
    connectViewCommands();
    connectCompareCommands();
    connectMarkCommands();
    connectHelpCommands();

    m_session.setAnalyst(m_preferences.analyst());
    m_projectFiles->fillRecent(m_menus.recent);
    fillThemeMenu();
    applyToApplication(m_theme); // now: with a style sheet each widget put under another is styled anew with all below
    showTheme();
    updateTypes();
    updateVersions();
    updateTitle();
    restoreGeometry(m_preferences.geometry());
    m_docks->setLocked(m_preferences.arePanelsLocked());
    restoreState(m_preferences.layout(), layoutVersion);
}

/// The panes look at what the members hold, and may have an edit to hand over while they go.
MainWindow::~MainWindow()
{
    m_session.settle(); // while all are there who want to hear of it
    m_matrixWork.reset();
    m_session.disconnect(this);
    delete m_docks;
    qDeleteAll(findChildren<QDockWidget *>(Qt::FindDirectChildrenOnly));
    delete takeCentralWidget();
}

bool MainWindow::isBusy() const
{
    return m_importsRunning > 0 || m_versions.isComparing() || m_carrying->isCarrying() || m_session.isWorkingApart();
}

void MainWindow::buildCentre()
{
    auto *centre = new QWidget(this);
    m_messages = new MessageBar(centre);
    m_reading = new ReadingPane(m_versions.model(), centre);
    m_findBar = new FindBar(centre);
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_messages);
    layout->addWidget(m_reading, 1);
    layout->addWidget(m_findBar);
    setCentralWidget(centre);
    m_dropHint = new DropHint(this);
}

void MainWindow::buildPanels()
{
    const ProjectSource &source = m_session.source();
    m_stories = new StoryPane(source, this);
    m_marks = new MarksPane(source, this);
    m_inspector = new InspectorPane(source, this);
    m_matrix = new MatrixPane(source, this);
    m_changes = new ChangesPane(this);
    m_readings = new ReadingsPane(source, this);
    m_similarity = new SimilarityPane(this);
    m_search = new SearchPane(source, this);
    m_occurrences = new OccurrencesPane(source, this);
    m_proposals = new ProposalsPane(source, this);
    m_history = new HistoryPane(source, this);
    m_merge = new MergePane(this);
    m_inspector->setAuthor([this] { return m_session.author(); });
    m_occurrences->setAuthor([this] { return m_session.author(); });
    m_docks = new Docks(*this, {m_stories, m_marks, m_inspector, m_matrix, m_changes, m_readings, m_similarity,
                                m_search, m_occurrences, m_proposals, m_history, m_merge});
}

void MainWindow::buildBars()
{
    m_menus = fillMenus(menuBar(), *m_actions, *m_docks);
    m_toolbar = new Toolbar(*m_actions, m_menus.bases, this);
    addToolBar(m_toolbar);
    m_status = new StatusLine(m_session, this);
    setStatusBar(m_status);
}

void MainWindow::connectSession()
{
    connect(&m_session, &Session::fileChanged, this, &MainWindow::updateTitle);
    connect(&m_session, &Session::undoChanged, this, &MainWindow::updateActions);
    connect(&m_session, &Session::written, this, &MainWindow::performed);
    connect(&m_session.source(), &ProjectSource::replaced, this, [this] {
        updateTypes();
        updateVersions();
        m_inspector->clear();
    });
    connect(&m_session.source(), &ProjectSource::changed, this, [this] {
        updateTypes();
        updateVersions();
    });
    connect(&m_preferences, &Preferences::analystChanged, this,
            [this] { m_session.setAnalyst(m_preferences.analyst()); });
    connect(&m_preferences, &Preferences::appearanceChanged, this, &MainWindow::applyTheme);
    connect(&m_preferences, &Preferences::recentProjectsChanged, this,
            [this] { m_projectFiles->fillRecent(m_menus.recent); });
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &MainWindow::applyTheme);
    connect(&m_import, &ArticleImport::finished, this, &MainWindow::takeImported);
}

void MainWindow::connectVersions()
{
    connect(&m_versions, &ShownVersions::stateChanged, this, &MainWindow::updateVersions);
    connect(&m_versions, &ShownVersions::progressed, m_status, &StatusLine::setProgress);
    connect(&m_versions, &ShownVersions::sharesFound, m_stories, &StoryPane::setSharedOfBase);
    connect(&m_versions, &ShownVersions::storyCompared, this,
            [this](const ComparisonResult &result) { m_readings->setComparison(result.comparison, result.articles); });
    connect(&m_versions, &ShownVersions::similarityFound, this,
            [this](const QList<ArticleId> &versions, const core::compare::Similarity &similarity, double done) {
                m_similarity->setSimilarity(versions, similarity);
                m_similarity->setProgress(done);
            });
    connect(&m_versions, &ShownVersions::compared, this, [this](int versions, std::chrono::nanoseconds elapsed) {
        m_status->setCompared(versions, elapsed);
        updateFindable();
        updateSelection();
    });
    connect(&m_versions.model(), &QAbstractItemModel::modelReset, this, &MainWindow::updateChanges);
    connect(&m_versions.model(), &ComparisonModel::changesReordered, this, &MainWindow::updateChanges);
}

// ---- steps
// ------------------------------------------------------------------------------------------------------------

bool MainWindow::perform(const Step &step)
{
    return performed(m_session.perform(step));
}

void MainWindow::performApart(const core::annotation::LargeStep &step, const core::annotation::StepDone &done)
{
    performed(m_session.performApart(step, done));
}

bool MainWindow::performed(const core::Result<> &result)
{
    m_status->setSaved(result.has_value());
    if (result)
        m_messages->dismiss(writeTopic);
    else
        m_messages->say(
            {.topic = writeTopic,
             .kind = Message::Kind::Problem,
             .text = tr("Not done, because it could not be saved. %1").arg(core::toSentence(result.error()))});
    return result.has_value();
}

// ---- articles
// ---------------------------------------------------------------------------------------------------------

void MainWindow::openFiles(const QStringList &paths)
{
    QStringList articles;
    for (const QString &path : paths) {
        if (ProjectFiles::isProjectName(path))
            m_projectFiles->open(path);
        else
            articles << path;
    }
    if (!articles.isEmpty())
        readFiles(articles);
}

void MainWindow::openSample()
{
    const QDir folder(u":/samples"_s);
    QStringList paths;
    for (const QString &name : folder.entryList({u"*.txt"_s}, QDir::Files, QDir::Name))
        paths << folder.filePath(name);
    readFiles(paths);
}

void MainWindow::readFiles(const QStringList &paths, const std::optional<QByteArray> &encoding)
{
    ++m_importsRunning;
    m_import.read(paths, encoding);
}

void MainWindow::takeImported(const ImportedArticles &imported)
{
    --m_importsRunning;
    std::vector<core::article::Article> fresh;
    QStringList said = imported.notes;
    for (const auto &article : imported.articles) {
        const auto &known = m_session.project().articles();
        if (std::ranges::any_of(known, [&article](const auto &entry) { return entry.second.text == article.text; }))
            said << tr("%1 is in the project already.").arg(article.fileName);
        else
            fresh.push_back(article);
    }
    if (!imported.errors.empty())
        said.prepend(linesOf(imported.errors));
    if (said.isEmpty())
        m_messages->dismiss(readTopic);
    else
        m_messages->say({.topic = readTopic,
                         .kind = imported.errors.empty() ? Message::Kind::Notice : Message::Kind::Problem,
                         .text = said.join(u'\n')});
    if (fresh.empty())
        return;
    const ArticleId first = fresh.front().id;
    const QString name = core::article::storyName(fresh);
    const auto added = fresh;
    if (performed(m_session.performSoon(core::annotation::addArticles(m_session.project(), std::move(fresh), name)))) {
        m_versions.showStory(m_session.project().storyOf(first)->id);
        m_reading->focusColumns();
        m_newVersions->look(added);
    }
}

// ---- what is shown
// ----------------------------------------------------------------------------------------------------

void MainWindow::applyTheme()
{
    m_theme = themeFor(m_preferences);
    applyToApplication(m_theme);
    showTheme();
}

void MainWindow::showTheme()
{
    m_reading->setTheme(m_theme);
    m_docks->setTheme(m_theme);
    m_dropHint->setTheme(m_theme);
}

void MainWindow::updateTitle()
{
    setWindowTitle(tr("%1 – Writethru").arg(m_session.displayName()));
    setWindowFilePath(m_session.path());
    updateActions();
}

void MainWindow::updateTypes()
{
    m_actions->setTypes(m_session.project().typesInOrder());
    m_toolbar->updateTypes();
}

void MainWindow::updateVersions()
{
    const ViewState &state = m_versions.state();
    m_stories->setShown(state.story, state.shown, state.base);
    m_marks->setVersions(m_versions.storyVersions());
    const auto *base = state.base ? m_session.project().article(*state.base) : nullptr;
    m_toolbar->setBase(base ? core::article::displayName(*base) : QString(), base ? dateText(*base) : QString());
    m_currentColumn = 0;
    showMatrixFirst();
    updateVersionMenus();
    updateMatrix();
    updateActions();
    if (state.shown.isEmpty()) {
        m_status->setCompared(0, {});
        updateChanges();
        updateFindable();
        updateSelection();
    }
}

void MainWindow::updateVersionMenus()
{
    const ViewState &state = m_versions.state();
    m_menus.bases->clear();
    m_menus.columns->clear();
    auto *group = new QActionGroup(m_menus.bases);
    for (const ArticleId id : m_versions.storyVersions()) {
        const QString name = menuText(nameWithDate(*m_session.project().article(id)));
        QAction *base = m_menus.bases->addAction(name, this, [this, id] { m_versions.setBase(id); });
        base->setCheckable(true);
        base->setChecked(state.base == id);
        base->setActionGroup(group);
        QAction *column = m_menus.columns->addAction(name, this, [this, id] {
            m_versions.toggleVersion(id);
            updateVersionMenus(); // the last column stays
        });
        column->setCheckable(true);
        column->setChecked(state.shown.contains(id));
    }
    m_menus.bases->setEnabled(!m_menus.bases->isEmpty());
    m_menus.columns->setEnabled(!m_menus.columns->isEmpty());
}

/// So many versions are not read side by side: which of them are shown is chosen from how much they share.
void MainWindow::showMatrixFirst()
{
    const bool isOtherStory = std::exchange(m_lastStory, m_versions.state().story) != m_versions.state().story;
    if (isOtherStory && m_versions.storyVersions().size() > mostColumns)
        m_docks->show(Panel::Matrix);
}

void MainWindow::updateMatrix()
{
    QStringList names;
    for (const ArticleId id : m_versions.storyVersions())
        names << core::article::displayName(*m_session.project().article(id));
    m_similarity->setVersions(m_versions.storyVersions(), names);
}

void MainWindow::updateChanges()
{
    QStringList names;
    for (const ArticleId id : m_versions.columns()) {
        const auto *article = m_session.project().article(id);
        names << (article ? core::article::displayName(*article) : QString());
    }
    QStringList texts;
    for (int column = 0; column < m_versions.model().columnCount(); ++column)
        texts << m_versions.model().textAt(column);
    m_changes->setVersionNames(names);
    m_changes->setChanges(texts, m_versions.model().changes());
    m_changes->setCurrent(m_reading->currentChange());
    updateSteps();
    updateActions();
}

/// J and K stop where the list of changes, while it is seen, has a row; the toolbar counts the same.
void MainWindow::updateSteps()
{
    const auto steps = m_changes->steps();
    const int current = m_reading->currentChange();
    const auto place = steps ? std::ranges::find(*steps, current) - steps->begin() : current;
    const auto count = steps ? std::ssize(*steps) : std::ssize(m_versions.model().changes());
    const ComparisonModel &model = m_versions.model();
    const auto columns = std::views::iota(1, std::max(1, model.columnCount()));
    m_toolbar->setChange(place < count ? int(place) : -1, int(count),
                         std::ranges::any_of(columns, [&](int c) { return model.pairOf(c).hasLittleInCommon; }));
    m_reading->setSteps(steps);
}

void MainWindow::updateSelection()
{
    const auto selection = m_reading->selection();
    const auto *article = selection ? m_session.project().article(selection->article) : nullptr;
    if (selection)
        m_readings->setPlace(selection->article, selection->span.begin);
    const auto *prepared = selection ? m_versions.prepared(selection->article) : nullptr;
    if (!article || !prepared || selection->span.end > article->text.size()) {
        m_status->setSelection(std::nullopt);
        return;
    }
    const auto paragraphs = prepared->paragraphs();
    const auto behind = std::ranges::upper_bound(
        paragraphs, selection->span.begin, {},
        [](const core::compare::PreparedParagraph &paragraph) { return paragraph.span.begin; });
    const auto number = std::max<qsizetype>(1, behind - paragraphs.begin());
    const core::text::CodePoints selected(core::text::textOf(article->text, selection->span));
    m_status->setSelection(StatusLine::Selection{int(number), selected.length()});
}

void MainWindow::updateFindable()
{
    std::vector<FindableText> texts;
    for (const ArticleId id : m_versions.columns()) {
        if (const auto *article = m_session.project().article(id))
            texts.push_back({id, article->text});
    }
    m_findBar->setTexts(std::move(texts));
}

// ---- events
// -----------------------------------------------------------------------------------------------------------

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_docks->unstack();
    m_preferences.setGeometry(saveGeometry());
    m_preferences.setLayout(saveState(layoutVersion));
    QMainWindow::closeEvent(event);
}

void MainWindow::showEvent(QShowEvent *event)
{
    m_versions.setColumnsAtFirst(width() < narrowWindow ? 2 : 3);
    QMainWindow::showEvent(event);
    if (!std::exchange(m_wasShown, true) && m_preferences.layout().isEmpty())
        m_docks->restoreDefault();
    m_docks->fit(width());
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    m_versions.setColumnsAtFirst(width() < narrowWindow ? 2 : 3);
    QMainWindow::resizeEvent(event);
    if (m_wasShown)
        m_docks->fit(width());
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QStringList files = droppedFiles(*event->mimeData());
    if (files.isEmpty())
        return;
    event->acceptProposedAction();
    m_dropHint->offer(int(files.size()));
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent *)
{
    m_dropHint->hide();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    m_dropHint->hide();
    openFiles(droppedFiles(*event->mimeData()));
    event->acceptProposedAction();
}

} // namespace ui
