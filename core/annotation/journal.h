// SPDX-License-Identifier: MIT
#pragma once

#include "core/annotation/edits.h"

#include <cstdint>
#include <optional>
#include <set>
#include <vector>

/// The journal of a project: what was done to it, by whom, when. Undoing and doing again are entries of their own, so
/// that nothing in it is ever changed or taken away.
namespace core::annotation {

/// Counts the entries of a journal: 1, 2, … without a gap. 0 is the moment before the first.
using Sequence = qint64;

/// What an entry does with a step.
enum class Deed : std::uint8_t {
    Begun,  ///< the first entry of a project that had a journal from its beginning; is never undone
    Done,   ///< a new step
    Undone, ///< takes back the step of an earlier entry
    Redone, ///< does a step again that was undone
};

/// The words of the project file; never translated.
QString toString(Deed deed);
std::optional<Deed> deedFromString(QStringView text);

struct JournalEntry {
    Sequence sequence = 0;
    StepId id; ///< the same in every copy of the project
    Deed deed = Deed::Done;
    Sequence of = 0; ///< the entry whose step it is: this one, or an earlier one for Undone and Redone
    QString name;    ///< of the step, translated as it was shown
    QString analyst;
    QDateTime made;                  ///< UTC, whole milliseconds
    std::vector<ArticleId> articles; ///< that it concerns, each once

    friend bool operator==(const JournalEntry &, const JournalEntry &) = default;
};

/// What a step is about, each once, by id.
struct Concerns {
    std::vector<ArticleId> articles;
    std::vector<EntityOrClaim> subjects;

    friend bool operator==(const Concerns &, const Concerns &) = default;
};
/// Of a story, the versions that come or go; all of them where only something else changes.
Concerns concernsOf(const Step &step);

/// Where in which text to look for what \a step changes: its first annotation or correction, else its first article
/// from the beginning; nullopt where it changes neither.
std::optional<ArticlePassage> passageOf(const Step &step);

/// Which entries to show; what is not given is not asked for.
struct JournalFilter {
    std::optional<ArticleId> article;
    std::optional<EntityOrClaim> subject; ///< itself, or annotations with it
    std::optional<AnnotationId> annotation;
    std::optional<QString> analyst;

    bool isEmpty() const { return !article && !subject && !annotation && !analyst; }
    friend bool operator==(const JournalFilter &, const JournalFilter &) = default;
};

/// Which steps of a journal were in force at each of its moments, and what undo and redo do next. Keeps only what was
/// undone and redone.
class Timeline
{
public:
    /// An entry that is Undone or Redone.
    struct Turn {
        Sequence sequence;
        Deed deed;
        Sequence of;
    };

    Timeline() = default;
    /// Of the entries 1 to \a last of which \a turns, in order, are all the turns; \a isBegun: whether the first entry
    /// is Begun. nullopt where no undoing and redoing makes such a journal. O(turns · log turns).
    static std::optional<Timeline> from(Sequence last, bool isBegun, const std::vector<Turn> &turns);

    /// One more entry. \a of is used for Undone, where it must be undoable(), and for Redone, where it must be
    /// redoable(). Begun is only possible as the first.
    void append(Deed deed, Sequence of = 0);

    Sequence last() const { return m_last; }             ///< 0: the journal is empty
    Sequence first() const { return m_isBegun ? 1 : 0; } ///< the earliest moment whose state is known

    std::optional<Sequence> undoable() const;
    std::optional<Sequence> redoable() const;

    /// Whether the step of \a entry, which is Done, has been undone and not been done again.
    bool isUndone(Sequence entry) const { return m_undone.contains(entry); }

    struct Path {
        std::vector<Sequence> undo; ///< first these are taken back, in this order,
        std::vector<Sequence> redo; ///< then these are done again, in this order

        friend bool operator==(const Path &, const Path &) = default;
    };
    /// What leads from the state after the last entry to that after entry \a moment, which is first() to last(): steps
    /// that are in force in both are left alone. O(steps on the path · log turns).
    Path pathTo(Sequence moment) const;

private:
    struct Reached {
        Sequence sequence; ///< of a turn
        Sequence top;      ///< the latest step in force after it; 0: none
    };
    Sequence topAfter(Sequence moment) const; ///< 0: no step is in force but the one that began it
    bool appendTurn(Deed deed, Sequence of);
    void appendSteps(Sequence to);

    bool m_isBegun = false;
    Sequence m_last = 0;
    std::vector<Reached> m_turns;
    std::vector<Sequence> m_redo; ///< the next last
    std::set<Sequence> m_undone;
};

} // namespace core::annotation
