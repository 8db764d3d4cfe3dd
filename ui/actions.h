// SPDX-License-Identifier: MIT
#pragma once

#include "core/annotation/scheme.h"

#include <QObject>

#include <array>
#include <vector>

class QAction;
class QWidget;

namespace ui {

/// Everything that can be done in the window, but for what depends on the project (the types, the versions, the files).
enum class Command {
    NewProject,
    OpenProject,
    SaveAs,
    CloseProject,
    AddArticles,
    AddWithEncoding,
    PasteArticle,
    OpenSample,
    RemoveArticle,
    MergeProject,
    ExportCsv,
    ImportCsv,
    ExportReport,
    ExportChanges,
    ExportClaims,
    ExportEntities,
    Print,
    Quit,
    Undo,
    Redo,
    History,
    RestoreState,
    Copy,
    SelectAll,
    Find,
    FindNext,
    FindPrevious,
    SearchAll,
    Preferences,
    ZoomIn,
    ZoomOut,
    ZoomReset,
    FullScreen,
    LockPanels,
    RestoreLayout,
    NextPane,
    PreviousPane,
    GoToColumns,
    NextChange,
    PreviousChange,
    MovedPartner,
    Readings,
    Matrix,
    BringLevel,
    BelongTogether,
    NotMoved,
    ForgetCorrection,
    ComputeFully,
    MakeBase,
    RemoveColumn,
    TrueLayout,
    WidenColumn,
    NarrowColumn,
    EqualColumns,
    ChangesOnly,
    IgnoreTypography,
    WithoutFurniture,
    Heat,
    OneColumn,
    AlwaysColumns,
    MarkClaim,
    RepeatMark,
    MarkOccurrences,
    Factuality,
    AddSpan,
    RemoveSpan,
    SelectMore,
    SelectLess,
    ExtendWord,
    ExtendPhrase,
    ExtendQuotation,
    ExtendSentence,
    SnapToWords,
    NextMark,
    PreviousMark,
    RemoveMark,
    Carry,
    CarryMark,
    AcceptProposal,
    RejectProposal,
    ConfirmAbsent,
    NextSuggestion,
    PreviousSuggestion,
    AcceptSuggestion,
    RejectSuggestion,
    SuggestRejected,
    AskOutside,
    MarkHistory,
    ClaimsByVersion,
    EntitiesByVersion,
    Scheme,
    ArticleDetails,
    MeasureAgreement,
    CommandPalette,
    Keys,
    About,
    AboutQt,
};
constexpr size_t commands = size_t(Command::AboutQt) + 1;

/// The QActions of the window: texts, keys, icons, hints. Who triggers them is connected elsewhere.
class Actions : public QObject
{
    Q_OBJECT

public:
    explicit Actions(QObject *parent = nullptr);

    QAction *operator[](Command command) const { return m_actions[size_t(command)]; }

    /// Marks the selection as an entity of the type with that key, 1 to 9; invisible while no type has the key.
    QAction *type(int key) const { return m_types[size_t(key - 1)]; }
    void setTypes(const std::vector<const core::annotation::EntityType *> &types);

    /// Gives \a columns the keys that act only there, and \a window those that act everywhere in it.
    void addTo(QWidget *window, QWidget *columns);

    /// Everything there is, in the order of the menus.
    std::vector<QAction *> all() const;

private:
    struct Spec;
    static std::vector<Spec> fileSpecs();
    static std::vector<Spec> editSpecs();
    static std::vector<Spec> viewSpecs();
    static std::vector<Spec> compareSpecs();
    static std::vector<Spec> annotateSpecs();
    static std::vector<Spec> helpSpecs();
    QAction *make(const Spec &spec);

    std::array<QAction *, commands> m_actions{};
    std::array<QAction *, 9> m_types{};
};

} // namespace ui
