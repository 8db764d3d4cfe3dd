// SPDX-License-Identifier: MIT
#include "ui/annotationfiles.h"
#include "ui/docks.h"
#include "ui/filechoice.h"
#include "ui/keylist.h"
#include "ui/mainwindow.h"
#include "ui/marking.h"
#include "ui/preferencesdialog.h"
#include "ui/projectfiles.h"
#include "ui/reportfiles.h"
#include "ui/statusline.h"
#include "ui/toolbar.h"
#include "ui/views/changespane.h"
#include "ui/views/claimmatrixpane.h"
#include "ui/views/commandpalette.h"
#include "ui/views/entitymatrixpane.h"
#include "ui/views/findbar.h"
#include "ui/views/inspectorpane.h"
#include "ui/views/keyshelp.h"
#include "ui/views/markspane.h"
#include "ui/views/matrixpane.h"
#include "ui/views/mergepane.h"
#include "ui/views/messagebar.h"
#include "ui/views/occurrencespane.h"
#include "ui/views/readingpane.h"
#include "ui/views/readingspane.h"
#include "ui/views/searchpane.h"
#include "ui/views/similaritypane.h"
#include "ui/views/storypane.h"

#include "core/text/decode.h"

#include <QAbstractItemView>
#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QTextEdit>

/// What the commands of the menus and the signals of the panes do.
namespace ui {

using core::AnnotationId;
using core::ArticleId;
using core::ClaimId;
using core::EntityId;
using core::annotation::Step;
using namespace Qt::StringLiterals;

namespace {

constexpr auto hintTime = 4000; // milliseconds
constexpr auto fullyTopic = "fully"_L1;

/// Where the focus goes when a person comes to \a pane: its list, else the first thing that takes keys. A form is no
/// list, though one may be part of it; it has no focus proxy.
QWidget *firstFocusOf(QWidget *pane)
{
    QWidget *first = pane->focusPolicy() & Qt::TabFocus ? pane : nullptr;
    for (QWidget *child : pane->findChildren<QWidget *>()) {
        if (!child->isVisible() || !child->isEnabled() || !(child->focusPolicy() & Qt::TabFocus))
            continue;
        if (pane->focusProxy() && qobject_cast<QAbstractItemView *>(child))
            return child;
        if (!first)
            first = child;
    }
    return first;
}

template<class Field>
bool copyFrom(QWidget *focus)
{
    auto *field = qobject_cast<Field *>(focus);
    if (field)
        field->copy();
    return field != nullptr;
}

} // namespace

void MainWindow::onTriggered(Command command, std::function<void()> action)
{
    connect((*m_actions)[command], &QAction::triggered, this, std::move(action));
}

void MainWindow::connectReading()
{
    connect(m_reading, &ReadingPane::selectionChanged, this, &MainWindow::updateSelection);
    connect(m_reading, &ReadingPane::selectionChanged, this, &MainWindow::updateActions);
    connect(m_reading, &ReadingPane::currentChangeChanged, this, [this](int index) {
        m_changes->setCurrent(index);
        updateSteps();
    });
    connect(m_reading, &ReadingPane::currentColumnChanged, this, [this](int column) {
        m_currentColumn = column;
        if (column > 0 && column != m_versions.model().comparedColumn())
            m_versions.model().setComparedColumn(column);
    });
    connect(m_reading, &ReadingPane::markActivated, this, &MainWindow::showMark);
    connect(m_reading, &ReadingPane::baseRequested, &m_versions, &ShownVersions::setBase);
    connect(m_reading, &ReadingPane::columnRemovalRequested, &m_versions, &ShownVersions::hideVersion);
    connect(m_reading, &ReadingPane::articleActivated, m_inspector, &InspectorPane::inspectArticle);
    connect(m_reading, &ReadingPane::addArticlesRequested, this, [this] { chooseArticles(std::nullopt); });
    connect(m_reading, &ReadingPane::pasteArticleRequested, this, &MainWindow::pasteArticle);
    connect(m_reading, &ReadingPane::sampleRequested, this, &MainWindow::openSample);
    connect(m_reading, &ReadingPane::contextMenuRequested, this, &MainWindow::showContextMenu);
    connect(m_reading, &ReadingPane::zoomChanged, this,
            [this](int percent) { m_status->showMessage(tr("%1 %").arg(percent), hintTime); });
    connect(m_findBar, &FindBar::hitsChanged, m_reading, &ReadingPane::setHits);
    connect(m_findBar, &FindBar::closed, m_reading, &ReadingPane::focusColumns);
}

void MainWindow::connectMatrix()
{
    const ClaimMatrixPane &claims = m_matrix->claims();
    connect(&claims, &ClaimMatrixPane::markRequested, this, &MainWindow::goToMark);
    connect(&claims, &ClaimMatrixPane::passageRequested, this, &MainWindow::goToPassage);
    connect(&claims, &ClaimMatrixPane::stepRequested, this, &MainWindow::perform);
    connect(&claims, &ClaimMatrixPane::claimSelected, m_inspector, &InspectorPane::inspectClaim);
    const EntityMatrixPane &entities = m_matrix->entities();
    connect(&entities, &EntityMatrixPane::markRequested, this, &MainWindow::goToMark);
    connect(&entities, &EntityMatrixPane::passageRequested, this, &MainWindow::goToPassage);
    connect(&entities, &EntityMatrixPane::entitySelected, m_inspector, &InspectorPane::inspectEntity);
}

void MainWindow::connectPanes()
{
    connect(m_stories, &StoryPane::storyActivated, &m_versions, &ShownVersions::showStory);
    connect(m_stories, &StoryPane::versionActivated, this, [this](ArticleId article) { goToPassage(article, {}); });
    connect(m_stories, &StoryPane::columnToggled, &m_versions, &ShownVersions::toggleVersion);
    connect(m_stories, &StoryPane::baseRequested, &m_versions, &ShownVersions::setBase);
    connect(m_stories, &StoryPane::articleInspected, m_inspector, &InspectorPane::inspectArticle);
    connect(m_stories, &StoryPane::stepRequested, this, &MainWindow::perform);
    connect(m_stories, &StoryPane::filesDropped, this, &MainWindow::openFiles);

    connect(m_marks, &MarksPane::entitySelected, m_inspector, &InspectorPane::inspectEntity);
    connect(m_marks, &MarksPane::claimSelected, m_inspector, &InspectorPane::inspectClaim);
    connect(m_marks, &MarksPane::markRequested, this, &MainWindow::goToMark);
    connect(m_marks, &MarksPane::stepRequested, this, &MainWindow::perform);
    connect(m_inspector, &InspectorPane::stepRequested, this, &MainWindow::perform);
    connect(m_inspector, &InspectorPane::markRequested, this, &MainWindow::goToMark);
    connectMatrix();
    connect(m_changes, &ChangesPane::changeActivated, m_reading, &ReadingPane::goToChange);
    connect(m_changes, &ChangesPane::stepsChanged, this, &MainWindow::updateSteps);
    connect(m_changes, &ChangesPane::exportRequested, (*m_actions)[Command::ExportChanges], &QAction::trigger);
    connect(m_readings, &ReadingsPane::passageActivated, this, &MainWindow::goToPassage);
    connect(m_similarity, &SimilarityPane::similarityWanted, &m_versions, &ShownVersions::findSimilarity);
    connect(m_similarity, &SimilarityPane::cancelRequested, &m_versions, &ShownVersions::stopSimilarity);
    connect(m_similarity, &SimilarityPane::pairActivated, &m_versions, &ShownVersions::showPair);
    connect(m_search, &SearchPane::passageActivated, this, &MainWindow::goToPassage);
    connect(m_occurrences, &OccurrencesPane::stepRequested, this, &MainWindow::performApart);
    connect(m_occurrences, &OccurrencesPane::passageActivated, this, &MainWindow::goToPassage);
    connect(m_occurrences, &OccurrencesPane::passageReached, m_reading, &ReadingPane::select);
    connect(m_occurrences, &OccurrencesPane::left, m_reading, &ReadingPane::focusColumns);
    connect(m_occurrences, &OccurrencesPane::markedAs, this,
            [this](const core::annotation::Subject &subject) { m_marking->setLast(subject); });
    connect(m_merge, &MergePane::passageActivated, this, &MainWindow::goToPassage);
    connect(m_toolbar, &Toolbar::searchRequested, this, &MainWindow::searchAll);
}

void MainWindow::connectFileCommands()
{
    onTriggered(Command::NewProject, [this] { m_projectFiles->newProject(); });
    onTriggered(Command::OpenProject, [this] { m_projectFiles->chooseProject(); });
    onTriggered(Command::SaveAs, [this] { m_projectFiles->chooseName(); });
    onTriggered(Command::CloseProject, [this] { m_projectFiles->newProject(); });
    onTriggered(Command::AddArticles, [this] { chooseArticles(std::nullopt); });
    onTriggered(Command::AddWithEncoding, [this] { chooseEncoding(); });
    onTriggered(Command::PasteArticle, [this] { pasteArticle(); });
    onTriggered(Command::OpenSample, [this] { openSample(); });
    onTriggered(Command::RemoveArticle, [this] {
        if (const auto article = currentArticle())
            perform(core::annotation::removeArticle(m_session.project(), *article));
    });
    onTriggered(Command::ExportCsv, [this] { m_annotationFiles->chooseExport(); });
    onTriggered(Command::ImportCsv, [this] { m_annotationFiles->chooseImport(); });
    onTriggered(Command::ExportReport, [this] { m_reportFiles->chooseReport(); });
    onTriggered(Command::ExportChanges, [this] { m_reportFiles->chooseChanges(m_changes->shown()); });
    onTriggered(Command::Print, [this] { m_reportFiles->choosePrinter(); });
    onTriggered(Command::Quit, [this] { close(); });
}

void MainWindow::connectEditCommands()
{
    onTriggered(Command::Undo, [this] { performed(m_session.undo()); });
    onTriggered(Command::Redo, [this] { performed(m_session.redo()); });
    onTriggered(Command::Copy, [this] { copy(); });
    onTriggered(Command::SelectAll, [this] { m_reading->selectAll(); });
    onTriggered(Command::Find,
                [this] { m_findBar->open(m_reading->selectedText().section(u'\n', 0, 0), m_reading->selection()); });
    onTriggered(Command::FindNext, [this] { m_findBar->next(); });
    onTriggered(Command::FindPrevious, [this] { m_findBar->previous(); });
    onTriggered(Command::SearchAll, [this] {
        if (m_toolbar->focusSearch())
            return;
        m_docks->show(Panel::Search);
        m_search->setFocus(Qt::ShortcutFocusReason);
    });
    onTriggered(Command::Preferences, [this] {
        if (!m_preferencesDialog)
            m_preferencesDialog = new PreferencesDialog(m_preferences, this);
        m_preferencesDialog->show();
        m_preferencesDialog->activateWindow();
    });
}

void MainWindow::connectViewCommands()
{
    onTriggered(Command::ZoomIn, [this] { m_reading->zoomIn(); });
    onTriggered(Command::ZoomOut, [this] { m_reading->zoomOut(); });
    onTriggered(Command::ZoomReset, [this] { m_reading->resetZoom(); });
    onTriggered(Command::RestoreLayout, [this] { restoreLayout(); });
    onTriggered(Command::NextPane, [this] { focusNextPane(1); });
    onTriggered(Command::PreviousPane, [this] { focusNextPane(-1); });
    onTriggered(Command::GoToColumns, [this] { goToColumns(); });
    connect((*m_actions)[Command::FullScreen], &QAction::toggled, this,
            [this](bool on) { setWindowState(windowState().setFlag(Qt::WindowFullScreen, on)); });
    QAction *lock = (*m_actions)[Command::LockPanels];
    lock->setChecked(m_preferences.arePanelsLocked());
    connect(lock, &QAction::toggled, this, [this](bool locked) {
        m_preferences.setPanelsLocked(locked);
        m_docks->setLocked(locked);
    });
}

void MainWindow::connectCompareCommands()
{
    onTriggered(Command::NextChange, [this] { m_reading->nextChange(); });
    onTriggered(Command::PreviousChange, [this] { m_reading->previousChange(); });
    onTriggered(Command::MovedPartner, [this] { m_reading->goToMovedPartner(); });
    onTriggered(Command::Readings, [this] { m_docks->show(Panel::Readings); });
    onTriggered(Command::Matrix, [this] { m_docks->show(Panel::Matrix); });
    onTriggered(Command::BringLevel, [this] {
        if (!m_reading->bringLevel())
            m_status->showMessage(tr("Nothing in the other version belongs to this passage."), hintTime);
    });
    onTriggered(Command::MakeBase, [this] {
        if (const auto article = currentArticle())
            m_versions.setBase(*article);
    });
    onTriggered(Command::RemoveColumn, [this] {
        if (const auto article = currentArticle())
            m_versions.hideVersion(*article);
    });
    onTriggered(Command::ComputeFully, [this] { compareFully(); });
    connect(&m_versions, &ShownVersions::compared, this, [this] { m_messages->dismiss(fullyTopic); });
}

void MainWindow::compareFully()
{
    m_versions.compareFully();
    m_messages->say({.topic = fullyTopic,
                     .kind = Message::Kind::Notice,
                     .text = tr("Comparing without limit. This may take a while."),
                     .choices = {{tr("Stop"), [this] { m_versions.stopComparingFully(); }}}});
}

void MainWindow::connectMarkCommands()
{
    connect(m_marking, &Marking::hinted, this, [this](const QString &hint) { m_status->showMessage(hint, hintTime); });
    connect(m_marking, &Marking::marked, this, [this](AnnotationId mark, const core::annotation::Subject &as) {
        m_occurrences->setUsual(as);
        m_reading->selectMark(mark);
        showMark(mark);
    });
    onTriggered(Command::MarkOccurrences, [this] { markOccurrences(); });
    onTriggered(Command::NextMark, [this] { m_reading->nextMark(); });
    onTriggered(Command::PreviousMark, [this] { m_reading->previousMark(); });
    onTriggered(Command::ArticleDetails, [this] {
        if (const auto article = currentArticle()) {
            m_docks->show(Panel::Inspector);
            m_inspector->inspectArticle(*article);
        }
    });
}

void MainWindow::connectHelpCommands()
{
    m_palette = new CommandPalette(this);
    onTriggered(Command::CommandPalette, [this] { openPalette(); });
    onTriggered(Command::Keys, [this] { showKeys(); });
    onTriggered(Command::AboutQt, [] { QApplication::aboutQt(); });
    onTriggered(Command::About, [this] {
        auto *about = new QMessageBox(QMessageBox::NoIcon, tr("About Writethru"),
                                      tr("<b>Writethru %1</b><p>Reads the versions of a news story side by side.</p>"
                                         "<p>Licence: MIT</p>")
                                          .arg(QCoreApplication::applicationVersion()),
                                      QMessageBox::Close, this);
        about->setAttribute(Qt::WA_DeleteOnClose);
        about->setModal(false);
        about->show();
    });
}

// ---- articles
// ---------------------------------------------------------------------------------------------------------

void MainWindow::chooseArticles(const std::optional<QByteArray> &encoding)
{
    const FileChoice choice{.title = tr("Add articles"),
                            .filters = {tr("Text files (*.txt *.text *.md)"), tr("All files (*)")},
                            .suffix = {},
                            .name = {}};
    chooseFiles(this, m_preferences, choice, [this, encoding](const QStringList &paths) {
        encoding ? readFiles(paths, encoding) : openFiles(paths);
    });
}

void MainWindow::chooseEncoding()
{
    QStringList names;
    for (const QByteArray &name : core::text::encodings())
        names << QString::fromLatin1(name);
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Open with encoding"));
    dialog->setLabelText(tr("How the characters of the files are encoded:"));
    dialog->setComboBoxItems(names);
    connect(dialog, &QInputDialog::textValueSelected, this,
            [this](const QString &name) { chooseArticles(name.toLatin1()); });
    dialog->open();
}

void MainWindow::pasteArticle()
{
    ++m_importsRunning;
    m_import.readText(QApplication::clipboard()->text());
}

bool MainWindow::offerLeftBehind()
{
    return m_projectFiles->offerLeftBehind(m_stateFolder);
}

// ---- going somewhere
// --------------------------------------------------------------------------------------------------

void MainWindow::showMark(AnnotationId mark)
{
    m_inspector->inspectMark(mark);
    m_marks->selectMark(mark);
    updateActions();
}

void MainWindow::goToMark(AnnotationId mark)
{
    const auto *annotation = m_session.project().annotation(mark);
    if (!annotation)
        return;
    m_versions.whenShown(markOf(*annotation).article, [this, mark] {
        m_reading->selectMark(mark);
        updateActions();
    });
}

void MainWindow::goToPassage(ArticleId article, core::text::Span span)
{
    m_versions.whenShown(article, [this, article, span] { m_reading->select(article, span); });
}

void MainWindow::searchAll(const QString &words)
{
    m_docks->show(Panel::Search);
    m_search->search(words);
}

void MainWindow::markOccurrences()
{
    if (const auto meant = m_marking->meant()) {
        m_docks->show(Panel::Occurrences);
        m_occurrences->lookFor({meant->article, meant->span}, m_marking->subjectAt(*meant));
    }
}

std::optional<ArticleId> MainWindow::currentArticle() const
{
    if (const auto selection = m_reading->selection())
        return selection->article;
    const QList<ArticleId> columns = m_versions.columns();
    return m_currentColumn < columns.size() ? std::optional(columns[m_currentColumn]) : std::nullopt;
}

void MainWindow::focusNextPane(int step)
{
    std::vector<QWidget *> panes{m_reading};
    for (QWidget *pane : m_docks->shownPanes()) {
        if (firstFocusOf(pane))
            panes.push_back(pane);
    }
    const QWidget *focus = QApplication::focusWidget();
    const auto current = std::ranges::find_if(
        panes, [focus](const QWidget *pane) { return focus && (pane == focus || pane->isAncestorOf(focus)); });
    const auto count = std::ssize(panes);
    const size_t next = current == panes.end() ? 0 : size_t((current - panes.begin() + step + count) % count);
    if (next == 0)
        m_reading->focusColumns();
    else
        firstFocusOf(panes[next])->setFocus(Qt::ShortcutFocusReason);
}

/// From there it puts away what was opened to find something.
void MainWindow::goToColumns()
{
    const QWidget *focus = QApplication::focusWidget();
    if (focus && m_reading->isAncestorOf(focus))
        m_findBar->close();
    else
        m_reading->focusColumns();
}

// ---- commands
// ---------------------------------------------------------------------------------------------------------

void MainWindow::updateActions()
{
    const Actions &actions = *m_actions;
    const bool isEditable = !m_session.isReadOnly();
    const bool isShown = !m_versions.state().shown.isEmpty();
    const auto enable = [&actions](std::initializer_list<Command> list, bool on) {
        for (const Command command : list)
            actions[command]->setEnabled(on);
    };
    enable({Command::AddArticles, Command::AddWithEncoding, Command::PasteArticle, Command::OpenSample}, isEditable);
    enable({Command::Print, Command::ExportReport, Command::SelectAll, Command::Find, Command::FindNext,
            Command::FindPrevious, Command::SearchAll, Command::SelectMore, Command::SelectLess, Command::NextMark,
            Command::PreviousMark, Command::ArticleDetails, Command::WithoutFurniture},
           isShown);
    enable({Command::RemoveArticle, Command::ImportCsv}, isShown && isEditable);
    enable({Command::ExportChanges}, !m_versions.model().changes().empty());
    enable({Command::NextChange, Command::PreviousChange, Command::MovedPartner, Command::BringLevel, Command::MakeBase,
            Command::RemoveColumn, Command::WidenColumn, Command::NarrowColumn, Command::EqualColumns,
            Command::TrueLayout, Command::OneColumn, Command::AlwaysColumns, Command::Heat, Command::ChangesOnly,
            Command::IgnoreTypography},
           m_versions.state().shown.size() > 1);
    enable({Command::Readings, Command::Matrix}, m_versions.storyVersions().size() > 1);
    enable({Command::ComputeFully}, m_versions.isApproximate() && !m_versions.isComparingFully());
    enable({Command::ExportCsv}, !m_session.project().articles().empty());
    enable({Command::CloseProject}, !m_session.path().isEmpty());
    actions[Command::Undo]->setEnabled(m_session.canUndo());
    actions[Command::Undo]->setText(m_session.canUndo() ? tr("&Undo: %1").arg(m_session.undoName()) : tr("&Undo"));
    actions[Command::Redo]->setEnabled(m_session.canRedo());
    actions[Command::Redo]->setText(m_session.canRedo() ? tr("&Redo: %1").arg(m_session.redoName()) : tr("&Redo"));
}

void MainWindow::copy()
{
    QWidget *focus = QApplication::focusWidget();
    if (!copyFrom<QLineEdit>(focus) && !copyFrom<QTextEdit>(focus) && !copyFrom<QPlainTextEdit>(focus))
        m_reading->copy();
}

void MainWindow::openPalette()
{
    std::vector<QAction *> all = m_actions->all();
    std::erase(all, (*m_actions)[Command::CommandPalette]);
    for (size_t panel = 0; panel < panels; ++panel)
        all.push_back(m_docks->toggle(Panel(panel)));
    m_palette->open(all);
}

void MainWindow::showKeys()
{
    if (!m_keys)
        m_keys = new KeysHelp(this);
    m_keys->setGroups(keyList(*m_actions));
    m_keys->show();
    m_keys->activateWindow();
}

void MainWindow::showContextMenu(const QPoint &globalPosition)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const Actions &actions = *m_actions;
    for (int key = 1; key <= 9; ++key)
        menu->addAction(actions.type(key));
    for (const Command command :
         {Command::MarkClaim, Command::RepeatMark, Command::MarkOccurrences, Command::RemoveMark, Command::MarkHistory})
        menu->addAction(actions[command]);
    menu->addSeparator();
    for (const Command command : {Command::Carry, Command::CarryMark, Command::AcceptProposal, Command::RejectProposal})
        menu->addAction(actions[command]);
    menu->addSeparator();
    for (const Command command : {Command::Copy, Command::SelectAll})
        menu->addAction(actions[command]);
    menu->addSeparator();
    for (const Command command : {Command::BelongTogether, Command::NotMoved, Command::ForgetCorrection})
        menu->addAction(actions[command]);
    menu->addSeparator();
    for (const Command command : {Command::MakeBase, Command::RemoveColumn, Command::ArticleDetails})
        menu->addAction(actions[command]);
    menu->popup(globalPosition);
}

void MainWindow::fillThemeMenu()
{
    auto *group = new QActionGroup(this);
    const std::pair<ThemeChoice, QString> choices[]{{ThemeChoice::System, tr("As the &desktop")},
                                                    {ThemeChoice::Light, tr("&Light")},
                                                    {ThemeChoice::Dark, tr("D&ark")}};
    for (const auto &[choice, name] : choices) {
        QAction *action = m_menus.theme->addAction(name, this, [this, choice] { m_preferences.setTheme(choice); });
        action->setCheckable(true);
        action->setActionGroup(group);
        action->setChecked(m_preferences.theme() == choice);
    }
}

void MainWindow::restoreLayout()
{
    m_docks->restoreDefault();
    m_toolbar->show();
    m_status->show();
}

} // namespace ui
