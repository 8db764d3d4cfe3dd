// SPDX-License-Identifier: MIT
#include "ui/menus.h"

#include "ui/actions.h"
#include "ui/docks.h"

#include <QCoreApplication>
#include <QIcon>
#include <QMenu>
#include <QMenuBar>

#include <initializer_list>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

struct Menus {
    Q_DECLARE_TR_FUNCTIONS(Menus)
};

void add(QMenu *menu, const Actions &actions, std::initializer_list<Command> commands)
{
    for (const Command command : commands)
        menu->addAction(actions[command]);
}

QMenu *addMenu(QMenu *menu, const QString &title, const QString &icon)
{
    QMenu *added = menu->addMenu(title);
    added->setIcon(QIcon::fromTheme(icon));
    return added;
}

QMenu *fillFile(QMenu *menu, const Actions &actions)
{
    add(menu, actions, {Command::NewProject, Command::OpenProject});
    QMenu *recent = addMenu(menu, Menus::tr("Open &recent"), u"document-open-recent"_s);
    add(menu, actions, {Command::SaveAs, Command::CloseProject});
    menu->addSeparator();
    add(menu, actions,
        {Command::AddArticles, Command::AddWithEncoding, Command::PasteArticle, Command::OpenSample,
         Command::RemoveArticle, Command::MergeProject});
    menu->addSeparator();
    add(menu, actions,
        {Command::ImportCsv, Command::ExportCsv, Command::ExportReport, Command::ExportChanges, Command::ExportClaims,
         Command::ExportEntities, Command::Print});
    menu->addSeparator();
    add(menu, actions, {Command::Quit});
    return recent;
}

QMenu *fillView(QMenu *menu, const Actions &actions, const Docks &docks)
{
    for (size_t panel = 0; panel < panels; ++panel)
        menu->addAction(docks.toggle(Panel(panel)));
    menu->addSeparator();
    add(menu, actions,
        {Command::LockPanels, Command::RestoreLayout, Command::NextPane, Command::PreviousPane, Command::GoToColumns});
    menu->addSeparator();
    add(menu, actions, {Command::ZoomIn, Command::ZoomOut, Command::ZoomReset});
    menu->addSeparator();
    QMenu *theme = addMenu(menu, Menus::tr("&Theme"), u"color-management"_s);
    add(menu, actions, {Command::FullScreen});
    return theme;
}

void fillCompare(QMenu *menu, const Actions &actions, ChangingMenus &changing)
{
    changing.bases = addMenu(menu, Menus::tr("&Base"), u"flag"_s);
    changing.columns = addMenu(menu, Menus::tr("&Columns"), u"view-file-columns"_s);
    add(menu, actions, {Command::MakeBase, Command::RemoveColumn});
    menu->addSeparator();
    add(menu, actions,
        {Command::NextChange, Command::PreviousChange, Command::MovedPartner, Command::BringLevel, Command::Readings,
         Command::Matrix});
    menu->addSeparator();
    add(menu, actions, {Command::BelongTogether, Command::NotMoved, Command::ForgetCorrection, Command::ComputeFully});
    menu->addSeparator();
    QMenu *layout = addMenu(menu, Menus::tr("&Layout"), u"view-file-columns"_s);
    add(layout, actions, {Command::OneColumn, Command::AlwaysColumns, Command::TrueLayout});
    layout->addSeparator();
    add(layout, actions, {Command::WidenColumn, Command::NarrowColumn, Command::EqualColumns});
    add(menu, actions, {Command::ChangesOnly, Command::IgnoreTypography, Command::WithoutFurniture, Command::Heat});
}

void fillAnnotate(QMenu *menu, const Actions &actions)
{
    for (int key = 1; key <= 9; ++key)
        menu->addAction(actions.type(key));
    add(menu, actions, {Command::MarkClaim, Command::RepeatMark, Command::MarkOccurrences});
    menu->addSeparator();
    add(menu, actions, {Command::Factuality, Command::AddSpan, Command::RemoveSpan});
    menu->addSeparator();
    add(menu, actions,
        {Command::SelectMore, Command::SelectLess, Command::ExtendWord, Command::ExtendPhrase, Command::ExtendQuotation,
         Command::ExtendSentence, Command::SnapToWords});
    menu->addSeparator();
    add(menu, actions, {Command::NextMark, Command::PreviousMark, Command::RemoveMark, Command::ConfirmAbsent});
    menu->addSeparator();
    add(menu, actions, {Command::Carry, Command::CarryMark, Command::AcceptProposal, Command::RejectProposal});
    menu->addSeparator();
    add(menu, actions,
        {Command::NextSuggestion, Command::PreviousSuggestion, Command::AcceptSuggestion, Command::RejectSuggestion,
         Command::SuggestRejected, Command::AskOutside, Command::MarkHistory});
    menu->addSeparator();
    add(menu, actions, {Command::ClaimsByVersion, Command::EntitiesByVersion});
    menu->addSeparator();
    add(menu, actions, {Command::Scheme, Command::ArticleDetails, Command::MeasureAgreement});
}

} // namespace

ChangingMenus fillMenus(QMenuBar *bar, const Actions &actions, const Docks &docks)
{
    ChangingMenus changing{};
    changing.recent = fillFile(bar->addMenu(Menus::tr("&File")), actions);
    QMenu *edit = bar->addMenu(Menus::tr("&Edit"));
    add(edit, actions, {Command::Undo, Command::Redo, Command::History, Command::RestoreState});
    edit->addSeparator();
    add(edit, actions, {Command::Copy, Command::SelectAll});
    edit->addSeparator();
    add(edit, actions, {Command::Find, Command::FindNext, Command::FindPrevious, Command::SearchAll});
    edit->addSeparator();
    add(edit, actions, {Command::Preferences});
    changing.theme = fillView(bar->addMenu(Menus::tr("&View")), actions, docks);
    fillCompare(bar->addMenu(Menus::tr("&Compare")), actions, changing);
    fillAnnotate(bar->addMenu(Menus::tr("&Annotate")), actions);
    add(bar->addMenu(Menus::tr("&Tools")), actions, {Command::CommandPalette});
    add(bar->addMenu(Menus::tr("&Help")), actions, {Command::Keys, Command::About, Command::AboutQt});
    return changing;
}

} // namespace ui
