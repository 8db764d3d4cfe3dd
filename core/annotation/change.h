// SPDX-License-Identifier: MIT
#pragma once

#include "core/annotation/absence.h"
#include "core/annotation/annotation.h"
#include "core/annotation/claim.h"
#include "core/annotation/correction.h"
#include "core/annotation/entity.h"
#include "core/annotation/proposal.h"
#include "core/annotation/scheme.h"
#include "core/annotation/verdict.h"
#include "core/article/article.h"
#include "core/article/story.h"

#include <variant>
#include <vector>

namespace core::annotation {

/// Everything that a project holds is one of these.
using Record = std::variant<article::Article, article::Story, EntityType, Entity, Claim, Annotation, Correction,
                            ClaimKind, Proposal, Verdict, Absence>;

template<class Kind>
auto idOf(const Kind &record)
{
    return record.id;
}
inline AnnotationId idOf(const Annotation &annotation)
{
    return markOf(annotation).id;
}

/// The word for its kind in the log and in the journal: "claim". Not translated.
QLatin1StringView kindOf(const Record &record);

/// Kind and id, for messages and the log: "claim 0b6f…". Not translated.
QString placeOf(const Record &record);

struct Added {
    Record record;
    friend bool operator==(const Added &, const Added &) = default;
};
struct Removed {
    Record record;
    friend bool operator==(const Removed &, const Removed &) = default;
};
struct Replaced {
    Record before; ///< both have the same kind and the same id
    Record after;
    friend bool operator==(const Replaced &, const Replaced &) = default;
};

/// The one vocabulary of undo, store and history.
using Change = std::variant<Added, Removed, Replaced>;

/// One action of a person: what happens together, is stored in one transaction and undone by one key.
struct Step {
    QString name; ///< translated, as the Edit menu shows it: "Mark Doha as Place"
    std::vector<Change> changes;

    bool isEmpty() const { return changes.empty(); }
    friend bool operator==(const Step &, const Step &) = default;
};

Change inverse(const Change &change);

/// Calls \a look with every record that \a change takes away, brings, or replaces (then with both).
template<class Look>
void forEachRecord(const Change &change, Look &&look)
{
    if (const auto *removed = std::get_if<Removed>(&change)) {
        look(removed->record);
    } else if (const auto *added = std::get_if<Added>(&change)) {
        look(added->record);
    } else {
        look(std::get<Replaced>(change).before);
        look(std::get<Replaced>(change).after);
    }
}

/// The same with all that may look different after \a step.
template<class Look>
void forEachRecord(const Step &step, Look look)
{
    for (const Change &change : step.changes)
        forEachRecord(change, look);
}

/// Whether \a isMeant accepts one of them.
template<class Predicate>
bool anyRecord(const Step &step, Predicate isMeant)
{
    bool any = false;
    forEachRecord(step, [&](const Record &record) { any = any || isMeant(record); });
    return any;
}

/// The inverses in the opposite order, under the same name.
Step inverse(const Step &step);

} // namespace core::annotation
