// SPDX-License-Identifier: MIT
#include "ui/actions.h"

#include <QAction>
#include <QCoreApplication>
#include <QIcon>
#include <QKeySequence>
#include <QWidget>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

enum class Where { Window, Columns };
enum class Kind { Plain, Checkable };

} // namespace

struct Actions::Spec {
    Command command;
    const char *text;
    const char *hint;
    const char *icon;
    QKeySequence key = {};
    Where where = Where::Window;
    Kind kind = Kind::Plain;
};

// clang-format off
std::vector<Actions::Spec> Actions::fileSpecs()
{
    return {
        {Command::NewProject, QT_TR_NOOP("&New project"), QT_TR_NOOP("Begin an empty project"), "document-new", QKeySequence::New},
        {Command::OpenProject, QT_TR_NOOP("&Open project…"), QT_TR_NOOP("Open a .writethru file"), "document-open", QKeySequence::Open},
        {Command::SaveAs, QT_TR_NOOP("&Save project as…"), QT_TR_NOOP("Keep the project under a name of your own; every step is saved by itself"), "document-save-as", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S)},
        {Command::CloseProject, QT_TR_NOOP("&Close project"), QT_TR_NOOP("Put this project away"), "document-close", QKeySequence(Qt::CTRL | Qt::Key_W)},
        {Command::AddArticles, QT_TR_NOOP("&Add articles…"), QT_TR_NOOP("Add plain text files; those chosen together form one story"), "list-add", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O)},
        {Command::AddWithEncoding, QT_TR_NOOP("Open with &encoding…"), QT_TR_NOOP("Add text files and say yourself how their characters are encoded"), "document-import"},
        {Command::PasteArticle, QT_TR_NOOP("&Paste text as an article"), QT_TR_NOOP("Make an article of the text on the clipboard"), "edit-paste", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V)},
        {Command::OpenSample, QT_TR_NOOP("Open the sa&mple story"), QT_TR_NOOP("Add the versions of an invented story to try things out"), "help-hint"},
        {Command::RemoveArticle, QT_TR_NOOP("&Remove article"), QT_TR_NOOP("Remove the article of the current column, and its marks, from the project"), "edit-delete-remove"},
        {Command::MergeProject, QT_TR_NOOP("Mer&ge project…"), QT_TR_NOOP("Bring in what somebody else has marked in the same articles; see first how far you agree, and decide where you do not"), "merge", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M)},
        {Command::ExportCsv, QT_TR_NOOP("E&xport CSV…"), QT_TR_NOOP("Write all mentions and statements to a CSV file"), "document-export", QKeySequence(Qt::CTRL | Qt::Key_E)},
        {Command::ImportCsv, QT_TR_NOOP("&Import annotations (CSV)…"), QT_TR_NOOP("Read mentions and statements from a CSV file"), "document-import"},
        {Command::ExportReport, QT_TR_NOOP("Export &report…"), QT_TR_NOOP("Write the versions side by side as a web page that needs nothing else, or as PDF"), "document-export", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E)},
        {Command::ExportChanges, QT_TR_NOOP("Export c&hanges (CSV)…"), QT_TR_NOOP("Write the list of changes to a CSV file, as it is filtered and sorted"), "document-export"},
        {Command::ExportClaims, QT_TR_NOOP("Export c&laims × versions…"), QT_TR_NOOP("Write what each version of the story does with each claim to a CSV file or a web page"), "document-export", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)},
        {Command::ExportEntities, QT_TR_NOOP("Export en&tities × versions…"), QT_TR_NOOP("Write by which words each version of the story calls each entity to a CSV file or a web page"), "document-export", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N)},
        {Command::Print, QT_TR_NOOP("&Print…"), QT_TR_NOOP("Print the columns"), "document-print", QKeySequence::Print},
        {Command::Quit, QT_TR_NOOP("&Quit"), QT_TR_NOOP("Close the window; everything is saved"), "application-exit", QKeySequence(Qt::CTRL | Qt::Key_Q)},
    };
}

std::vector<Actions::Spec> Actions::editSpecs()
{
    return {
        {Command::Undo, QT_TR_NOOP("&Undo"), QT_TR_NOOP("Take the last step back"), "edit-undo", QKeySequence(Qt::CTRL | Qt::Key_Z)},
        {Command::Redo, QT_TR_NOOP("&Redo"), QT_TR_NOOP("Do again what was taken back"), "edit-redo", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)},
        {Command::History, QT_TR_NOOP("&History"), QT_TR_NOOP("What has been done, by whom and when; earlier states can be restored"), "view-history", QKeySequence(Qt::CTRL | Qt::Key_H)},
        {Command::RestoreState, QT_TR_NOOP("&Restore the state in the history"), QT_TR_NOOP("Bring back the project as it was after the step that is current in the history; that is a new step, which can be undone"), "edit-reset", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H)},
        {Command::Copy, QT_TR_NOOP("&Copy"), QT_TR_NOOP("Copy the selected text"), "edit-copy", QKeySequence::Copy},
        {Command::SelectAll, QT_TR_NOOP("Select &all"), QT_TR_NOOP("Select the whole text of the current column"), "edit-select-all", QKeySequence::SelectAll},
        {Command::Find, QT_TR_NOOP("&Find…"), QT_TR_NOOP("Find words in the versions that are shown"), "edit-find", QKeySequence::Find},
        {Command::FindNext, QT_TR_NOOP("Find &next"), QT_TR_NOOP("Go to the next place found"), "go-down-search", QKeySequence(Qt::Key_F3)},
        {Command::FindPrevious, QT_TR_NOOP("Find &previous"), QT_TR_NOOP("Go to the place found before this one"), "go-up-search", QKeySequence(Qt::SHIFT | Qt::Key_F3)},
        {Command::SearchAll, QT_TR_NOOP("&Search all articles…"), QT_TR_NOOP("Find words in every article of the project"), "system-search", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F)},
        {Command::Preferences, QT_TR_NOOP("Pre&ferences…"), QT_TR_NOOP("Your name, the theme, the size of the type"), "configure", QKeySequence(Qt::CTRL | Qt::Key_Comma)},
    };
}

std::vector<Actions::Spec> Actions::viewSpecs()
{
    return {
        {Command::ZoomIn, QT_TR_NOOP("Zoom &in"), QT_TR_NOOP("Larger type in the columns"), "zoom-in", QKeySequence(Qt::CTRL | Qt::Key_Plus)},
        {Command::ZoomOut, QT_TR_NOOP("Zoom &out"), QT_TR_NOOP("Smaller type in the columns"), "zoom-out", QKeySequence(Qt::CTRL | Qt::Key_Minus)},
        {Command::ZoomReset, QT_TR_NOOP("&Usual size"), QT_TR_NOOP("The size of type of the preferences"), "zoom-original", QKeySequence(Qt::CTRL | Qt::Key_0)},
        {Command::FullScreen, QT_TR_NOOP("&Full screen"), QT_TR_NOOP("Use the whole screen"), "view-fullscreen", QKeySequence(Qt::Key_F11), Where::Window, Kind::Checkable},
        {Command::LockPanels, QT_TR_NOOP("&Lock the panels in place"), QT_TR_NOOP("Unlocked, each panel has a bar to drag it by and a button to close it"), "object-locked", {}, Where::Window, Kind::Checkable},
        {Command::RestoreLayout, QT_TR_NOOP("&Restore the layout"), QT_TR_NOOP("Put all panels where they were at first"), "view-restore"},
        {Command::NextPane, QT_TR_NOOP("&Next pane"), QT_TR_NOOP("Go on to the next part of the window"), "go-next-view", QKeySequence(Qt::Key_F6)},
        {Command::PreviousPane, QT_TR_NOOP("Pre&vious pane"), QT_TR_NOOP("Go back to the part of the window before this one"), "go-previous-view", QKeySequence(Qt::SHIFT | Qt::Key_F6)},
        {Command::GoToColumns, QT_TR_NOOP("To the &columns"), QT_TR_NOOP("Go from any other part of the window to what is being read"), "go-jump", QKeySequence(Qt::Key_Escape)},
    };
}

std::vector<Actions::Spec> Actions::compareSpecs()
{
    return {
        {Command::NextChange, QT_TR_NOOP("&Next change"), QT_TR_NOOP("Go to the next difference"), "go-down", QKeySequence(Qt::Key_J), Where::Columns},
        {Command::PreviousChange, QT_TR_NOOP("&Previous change"), QT_TR_NOOP("Go to the difference before this one"), "go-up", QKeySequence(Qt::Key_K), Where::Columns},
        {Command::MovedPartner, QT_TR_NOOP("&Moved partner"), QT_TR_NOOP("Go where the moved passage stands in the other version"), "go-jump", QKeySequence(Qt::Key_M), Where::Columns},
        {Command::Readings, QT_TR_NOOP("&Readings of this sentence"), QT_TR_NOOP("List every version's wording of the sentence at the caret"), "view-list-text", QKeySequence(Qt::Key_R), Where::Columns},
        {Command::Matrix, QT_TR_NOOP("&Matrix of all versions"), QT_TR_NOOP("List how much of each version is found in each other"), "view-grid", QKeySequence(Qt::CTRL | Qt::Key_M)},
        {Command::BringLevel, QT_TR_NOOP("Bring the partner &level"), QT_TR_NOOP("Move the other column until the partner of this passage stands beside it; Escape lets it go back"), "align-vertical-top", QKeySequence(Qt::SHIFT | Qt::Key_M), Where::Columns},
        {Command::BelongTogether, QT_TR_NOOP("These belong &together"), QT_TR_NOOP("Say that this passage and one of another version belong together: once on each of the two"), "link", QKeySequence(Qt::Key_P), Where::Columns},
        {Command::NotMoved, QT_TR_NOOP("This is &no move"), QT_TR_NOOP("Say that the moved passage at the caret has not moved"), "remove-link", QKeySequence(Qt::Key_U), Where::Columns},
        {Command::ForgetCorrection, QT_TR_NOOP("&Forget the correction"), QT_TR_NOOP("Compare the passage at the caret again as if nothing had been said about it"), "edit-clear-history", QKeySequence(Qt::SHIFT | Qt::Key_P), Where::Columns},
        {Command::ComputeFully, QT_TR_NOOP("Compute f&ully"), QT_TR_NOOP("Compare without limit what was too much to be compared exactly"), "system-run"},
        {Command::MakeBase, QT_TR_NOOP("Make this version the &base"), QT_TR_NOOP("Compare all others with the version of the current column"), "flag", QKeySequence(Qt::Key_B), Where::Columns},
        {Command::RemoveColumn, QT_TR_NOOP("&Take this column away"), QT_TR_NOOP("Hide the version of the current column; it stays in the project"), "view-close"},
        {Command::TrueLayout, QT_TR_NOOP("True la&yout"), QT_TR_NOOP("Every column at its own height, without gaps; ribbons show what belongs together"), "view-split-left-right", QKeySequence(Qt::Key_L), Where::Columns, Kind::Checkable},
        {Command::WidenColumn, QT_TR_NOOP("&Widen the column"), QT_TR_NOOP("Give the current column some room of its neighbour"), "zoom-fit-width", QKeySequence(Qt::ALT | Qt::Key_Right), Where::Columns},
        {Command::NarrowColumn, QT_TR_NOOP("&Narrow the column"), QT_TR_NOOP("Give some room of the current column to its neighbour"), "zoom-fit-width", QKeySequence(Qt::ALT | Qt::Key_Left), Where::Columns},
        {Command::EqualColumns, QT_TR_NOOP("Columns of &equal width"), QT_TR_NOOP("Make all columns as wide as one another"), "distribute-horizontal", QKeySequence(Qt::ALT | Qt::Key_0), Where::Columns},
        {Command::ChangesOnly, QT_TR_NOOP("&Changes only"), QT_TR_NOOP("Fold the passages in which nothing differs"), "view-filter", QKeySequence(Qt::CTRL | Qt::Key_D), Where::Window, Kind::Checkable},
        {Command::IgnoreTypography, QT_TR_NOOP("&Ignore typography"), QT_TR_NOOP("Do not show where only quotation marks, dashes or spaces differ"), "format-text-symbol", QKeySequence(Qt::Key_T), Where::Columns, Kind::Checkable},
        {Command::WithoutFurniture, QT_TR_NOOP("Leave &furniture out"), QT_TR_NOOP("Do not compare editor's notes, captions, credits and separators"), "view-hidden", {}, Where::Window, Kind::Checkable},
        {Command::Heat, QT_TR_NOOP("Overview as &heat"), QT_TR_NOOP("The strip beside the columns says how many versions differ, instead of what differs"), "office-chart-area-stacked", QKeySequence(Qt::Key_O), Where::Columns, Kind::Checkable},
        {Command::OneColumn, QT_TR_NOOP("&One column"), QT_TR_NOOP("Tell the base and the compared version in one column: what is gone struck out, what is new underlined"), "view-split-top-bottom", QKeySequence(Qt::Key_I), Where::Columns, Kind::Checkable},
        {Command::AlwaysColumns, QT_TR_NOOP("&Columns in narrow windows too"), QT_TR_NOOP("Keep the versions beside one another where there is little room"), "view-split-left-right", QKeySequence(Qt::SHIFT | Qt::Key_I), Where::Columns, Kind::Checkable},
    };
}

std::vector<Actions::Spec> Actions::annotateSpecs()
{
    return {
        {Command::MarkClaim, QT_TR_NOOP("Mark as a &claim"), QT_TR_NOOP("Mark the selected text as the statement of a claim"), "tag", QKeySequence(Qt::Key_C), Where::Columns},
        {Command::RepeatMark, QT_TR_NOOP("Mark as the &last one"), QT_TR_NOOP("Mark the selected text with the type that was used last"), "edit-duplicate", QKeySequence(Qt::Key_Period), Where::Columns},
        {Command::MarkOccurrences, QT_TR_NOOP("Mark every &occurrence…"), QT_TR_NOOP("List every place where the selected words stand, and mark those that are meant in one step"), "edit-find-replace", QKeySequence(Qt::Key_A), Where::Columns},
        {Command::Factuality, QT_TR_NOOP("&Factuality…"), QT_TR_NOOP("Say how certain the source presents the current statement: one more key chooses"), "checkmark", QKeySequence(Qt::Key_F), Where::Columns},
        {Command::AddSpan, QT_TR_NOOP("A&dd the selection to it"), QT_TR_NOOP("The current mention or statement covers the selected passage too"), "list-add", QKeySequence(Qt::Key_Plus), Where::Columns},
        {Command::RemoveSpan, QT_TR_NOOP("Take this passage &from it"), QT_TR_NOOP("The current mention or statement no longer covers the passage at the caret; the others stay"), "list-remove", QKeySequence(Qt::Key_Minus), Where::Columns},
        {Command::SelectMore, QT_TR_NOOP("Select &more"), QT_TR_NOOP("Select the whole word, then the phrase, the quotation or sentence, the paragraph"), "zoom-fit-width", QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_Right), Where::Columns},
        {Command::SelectLess, QT_TR_NOOP("Select l&ess"), QT_TR_NOOP("Go back to what was selected before more was"), "zoom-previous", QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_Left), Where::Columns},
        {Command::ExtendWord, QT_TR_NOOP("Extend by a &word"), QT_TR_NOOP("Select the whole word, then the next one too"), "zoom-fit-width", QKeySequence(Qt::Key_W), Where::Columns},
        {Command::ExtendPhrase, QT_TR_NOOP("Extend by a phr&ase"), QT_TR_NOOP("Select up to the punctuation marks around, then the next phrase too"), "zoom-fit-width", QKeySequence(Qt::Key_H), Where::Columns},
        {Command::ExtendQuotation, QT_TR_NOOP("Extend to the &quotation"), QT_TR_NOOP("Select what stands between the quotation marks around"), "zoom-fit-width", QKeySequence(Qt::Key_Q), Where::Columns},
        {Command::ExtendSentence, QT_TR_NOOP("Extend by a sentence"), QT_TR_NOOP("Select the whole sentence, then the next one too"), "zoom-fit-width", QKeySequence(Qt::Key_Z), Where::Columns},
        {Command::SnapToWords, QT_TR_NOOP("Mouse selects whole w&ords"), QT_TR_NOOP("What is selected with the mouse grows to whole words"), "edit-select", {}, Where::Window, Kind::Checkable},
        {Command::NextMark, QT_TR_NOOP("&Next annotation"), QT_TR_NOOP("Go to the next mention, statement or proposal"), "go-next", QKeySequence(Qt::Key_N), Where::Columns},
        {Command::PreviousMark, QT_TR_NOOP("&Previous annotation"), QT_TR_NOOP("Go to the mention, statement or proposal before this one"), "go-previous", QKeySequence(Qt::SHIFT | Qt::Key_N), Where::Columns},
        {Command::RemoveMark, QT_TR_NOOP("&Remove the annotation"), QT_TR_NOOP("Remove the mention or statement that is selected"), "edit-delete", QKeySequence::Delete, Where::Columns},
        {Command::Carry, QT_TR_NOOP("Carr&y to the other versions"), QT_TR_NOOP("Propose the marks of this version in all other versions of its story"), "go-next-context", QKeySequence(Qt::CTRL | Qt::Key_Return), Where::Columns},
        {Command::CarryMark, QT_TR_NOOP("Carry &this annotation"), QT_TR_NOOP("Propose the mention or statement that is selected in all other versions"), "go-next-skip", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return)},
        {Command::AcceptProposal, QT_TR_NOOP("Acce&pt the proposal"), QT_TR_NOOP("Mark what is proposed here, and go on to the next proposal"), "dialog-ok-apply", QKeySequence(Qt::Key_Return), Where::Columns},
        {Command::RejectProposal, QT_TR_NOOP("Re&ject the proposal"), QT_TR_NOOP("Propose this place no more, and go on to the next proposal"), "dialog-cancel", QKeySequence(Qt::Key_Backspace), Where::Columns},
        {Command::ConfirmAbsent, QT_TR_NOOP("Confirm as a&bsent"), QT_TR_NOOP("Say that the version of the current cell of the matrix does not make the claim, or take that back"), "dialog-cancel", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_X)},
        {Command::NextSuggestion, QT_TR_NOOP("Next &suggestion"), QT_TR_NOOP("Go to the next passage that could be marked and is not"), "go-next", QKeySequence(Qt::Key_S), Where::Columns},
        {Command::PreviousSuggestion, QT_TR_NOOP("Previous su&ggestion"), QT_TR_NOOP("Go to the passage before this one that could be marked and is not"), "go-previous", QKeySequence(Qt::SHIFT | Qt::Key_S), Where::Columns},
        {Command::AcceptSuggestion, QT_TR_NOOP("Acc&ept the suggestion"), QT_TR_NOOP("Mark the selected passage as is suggested, and go on to the next suggestion"), "dialog-ok-apply", QKeySequence(Qt::Key_Y), Where::Columns},
        {Command::RejectSuggestion, QT_TR_NOOP("Reject t&he suggestion"), QT_TR_NOOP("Do not suggest the selected passage again, and go on to the next suggestion"), "dialog-cancel", QKeySequence(Qt::Key_X), Where::Columns},
        {Command::SuggestRejected, QT_TR_NOOP("S&uggest again what was rejected"), QT_TR_NOOP("Forget every rejection of a suggestion in this project"), "edit-clear-history"},
        {Command::AskOutside, QT_TR_NOOP("As&k the outside program…"), QT_TR_NOOP("Have the program of your preferences suggest what to mark in the versions of this story"), "system-run"},
        {Command::MarkHistory, QT_TR_NOOP("&History of the annotation"), QT_TR_NOOP("Who made the selected mention or statement, when, and what it was before"), "view-history", QKeySequence(Qt::SHIFT | Qt::Key_H), Where::Columns},
        {Command::ClaimsByVersion, QT_TR_NOOP("Claims × &versions"), QT_TR_NOOP("List what each version of the story does with each claim"), "view-list-details", QKeySequence(Qt::CTRL | Qt::Key_L)},
        {Command::EntitiesByVersion, QT_TR_NOOP("&Entities × versions"), QT_TR_NOOP("List by which words each version of the story calls each entity"), "view-list-details", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L)},
        {Command::Scheme, QT_TR_NOOP("&Scheme…"), QT_TR_NOOP("The types of entities and the kinds of claims: names, keys, colours, guidelines, order"), "color-management", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T)},
        {Command::ArticleDetails, QT_TR_NOOP("&Details of the article"), QT_TR_NOOP("Title, source, date, address and language of the article of the current column"), "document-properties", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I)},
        {Command::MeasureAgreement, QT_TR_NOOP("&Agreement of analysts"), QT_TR_NOOP("Say how far two analysts of this project agree, and list where they do not"), "office-chart-bar", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A)},
    };
}

std::vector<Actions::Spec> Actions::helpSpecs()
{
    return {
        {Command::CommandPalette, QT_TR_NOOP("&Commands…"), QT_TR_NOOP("Find any command by its name"), "search", QKeySequence(Qt::CTRL | Qt::Key_K)},
        {Command::Keys, QT_TR_NOOP("&Keys"), QT_TR_NOOP("All keys on one page"), "input-keyboard", QKeySequence(Qt::Key_F1)},
        {Command::About, QT_TR_NOOP("&About Writethru"), QT_TR_NOOP("Version and licence"), "help-about"},
        {Command::AboutQt, QT_TR_NOOP("About &Qt"), QT_TR_NOOP("About the library that draws this window"), "help-about"},
    };
}
// clang-format on

namespace {

void setShortcut(QAction *action, const QKeySequence &key, Where where)
{
    action->setShortcut(key);
    action->setShortcutContext(where == Where::Columns ? Qt::WidgetWithChildrenShortcut : Qt::WindowShortcut);
}

QString escaped(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

} // namespace

Actions::Actions(QObject *parent) : QObject(parent)
{
    for (const auto &specs : {fileSpecs(), editSpecs(), viewSpecs(), compareSpecs(), annotateSpecs(), helpSpecs()}) {
        for (const Spec &spec : specs) {
            Q_ASSERT(!m_actions[size_t(spec.command)]);
            m_actions[size_t(spec.command)] = make(spec);
        }
    }
    Q_ASSERT(std::ranges::find(m_actions, nullptr) == m_actions.end());
    for (int key = 1; key <= 9; ++key) {
        auto *action = new QAction(this);
        setShortcut(action, QKeySequence(Qt::Key(Qt::Key_0 + key)), Where::Columns);
        action->setVisible(false);
        m_types[size_t(key - 1)] = action;
    }
    m_actions[size_t(Command::Quit)]->setMenuRole(QAction::QuitRole);
    m_actions[size_t(Command::About)]->setMenuRole(QAction::AboutRole);
    m_actions[size_t(Command::AboutQt)]->setMenuRole(QAction::AboutQtRole);
    m_actions[size_t(Command::Preferences)]->setMenuRole(QAction::PreferencesRole);
}

QAction *Actions::make(const Spec &spec)
{
    auto *action = new QAction(QIcon::fromTheme(QString::fromLatin1(spec.icon)), tr(spec.text), this);
    const QString hint = tr(spec.hint);
    action->setStatusTip(hint);
    action->setToolTip(hint);
    action->setCheckable(spec.kind == Kind::Checkable);
    setShortcut(action, spec.key, spec.where);
    return action;
}

void Actions::setTypes(const std::vector<const core::annotation::EntityType *> &types)
{
    for (QAction *action : m_types)
        action->setVisible(false);
    for (const core::annotation::EntityType *entityType : types) {
        if (entityType->key < 1 || entityType->key > 9)
            continue;
        const QString name = core::annotation::displayName(*entityType);
        QAction *action = type(entityType->key);
        action->setText(tr("Mark as %1").arg(escaped(name)));
        action->setIconText(u"%1 %2"_s.arg(entityType->key).arg(escaped(name)));
        action->setStatusTip(tr("Mark the selected text as a mention: %1").arg(name));
        action->setProperty("typeColor", core::annotation::shownColor(*entityType));
        action->setToolTip(action->statusTip());
        action->setVisible(true);
    }
}

void Actions::addTo(QWidget *window, QWidget *columns)
{
    for (QAction *action : all())
        (action->shortcutContext() == Qt::WindowShortcut ? window : columns)->addAction(action);
}

std::vector<QAction *> Actions::all() const
{
    std::vector<QAction *> actions(m_actions.begin(), m_actions.begin() + ptrdiff_t(Command::MarkClaim));
    actions.insert(actions.end(), m_types.begin(), m_types.end());
    actions.insert(actions.end(), m_actions.begin() + ptrdiff_t(Command::MarkClaim), m_actions.end());
    return actions;
}

} // namespace ui
