// SPDX-License-Identifier: MIT
#include "ui/keylist.h"

#include "ui/actions.h"

#include <QAction>
#include <QCoreApplication>

#include <initializer_list>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

struct KeyList {
    Q_DECLARE_TR_FUNCTIONS(KeyList)
};

void add(KeyGroup &group, const QAction &action)
{
    if (action.isVisible() && !action.shortcut().isEmpty())
        group.keys.push_back({action.shortcut().toString(QKeySequence::NativeText), action.statusTip()});
}

KeyGroup groupOf(const QString &title, const QString &note, const Actions &actions,
                 std::initializer_list<Command> commands)
{
    KeyGroup group{.title = title, .note = note, .keys = {}};
    for (const Command command : commands)
        add(group, *actions[command]);
    return group;
}

KeyGroup caretKeys()
{
    const auto native = [](Qt::KeyboardModifiers modifiers, Qt::Key key) {
        return QKeySequence(QKeyCombination(modifiers, key)).toString(QKeySequence::NativeText);
    };
    return {.title = KeyList::tr("Selecting text"),
            .note = KeyList::tr("In the columns"),
            .keys = {{KeyList::tr("Arrow keys"), KeyList::tr("Move the caret")},
                     {KeyList::tr("Shift with arrow keys"), KeyList::tr("Select, also across paragraphs")},
                     {KeyList::tr("Ctrl with arrow keys"), KeyList::tr("By words and paragraphs")},
                     {native(Qt::NoModifier, Qt::Key_Tab), KeyList::tr("To the next column")}}};
}

} // namespace

std::vector<KeyGroup> keyList(const Actions &actions)
{
    const QString inColumns = KeyList::tr("These act while the columns have the focus.");
    KeyGroup reading = groupOf(KeyList::tr("Reading and comparing"), inColumns, actions,
                               {Command::NextChange, Command::PreviousChange, Command::MovedPartner,
                                Command::BringLevel, Command::BelongTogether, Command::NotMoved,
                                Command::ForgetCorrection, Command::TrueLayout, Command::MakeBase, Command::Readings,
                                Command::OneColumn, Command::AlwaysColumns, Command::WidenColumn, Command::NarrowColumn,
                                Command::EqualColumns, Command::IgnoreTypography, Command::Heat});
    KeyGroup marking{.title = KeyList::tr("Marking"), .note = inColumns, .keys = {}};
    for (int key = 1; key <= 9; ++key)
        add(marking, *actions.type(key));
    for (const Command command :
         {Command::MarkClaim,      Command::RepeatMark,         Command::MarkOccurrences,  Command::NextMark,
          Command::PreviousMark,   Command::RemoveMark,         Command::MarkHistory,      Command::Factuality,
          Command::AddSpan,        Command::RemoveSpan,         Command::SelectMore,       Command::SelectLess,
          Command::Carry,          Command::CarryMark,          Command::AcceptProposal,   Command::RejectProposal,
          Command::ExtendWord,     Command::ExtendPhrase,       Command::ExtendQuotation,  Command::ExtendSentence,
          Command::NextSuggestion, Command::PreviousSuggestion, Command::AcceptSuggestion, Command::RejectSuggestion})
        add(marking, *actions[command]);
    return {reading, marking, caretKeys(),
            groupOf(KeyList::tr("Everywhere"), {}, actions,
                    {Command::CommandPalette,
                     Command::NextPane,
                     Command::PreviousPane,
                     Command::GoToColumns,
                     Command::Undo,
                     Command::Redo,
                     Command::History,
                     Command::RestoreState,
                     Command::Find,
                     Command::FindNext,
                     Command::FindPrevious,
                     Command::SearchAll,
                     Command::ChangesOnly,
                     Command::Matrix,
                     Command::ClaimsByVersion,
                     Command::EntitiesByVersion,
                     Command::ConfirmAbsent,
                     Command::Copy,
                     Command::SelectAll,
                     Command::ZoomIn,
                     Command::ZoomOut,
                     Command::ZoomReset,
                     Command::FullScreen,
                     Command::Scheme,
                     Command::ArticleDetails,
                     Command::MeasureAgreement,
                     Command::Preferences,
                     Command::Keys}),
            groupOf(KeyList::tr("Files"), {}, actions,
                    {Command::AddArticles, Command::PasteArticle, Command::NewProject, Command::OpenProject,
                     Command::SaveAs, Command::MergeProject, Command::ExportCsv, Command::ExportReport,
                     Command::ExportClaims, Command::ExportEntities, Command::Print, Command::CloseProject,
                     Command::Quit})};
}

} // namespace ui
