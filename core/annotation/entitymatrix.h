// SPDX-License-Identifier: MIT
#pragma once

#include "core/annotation/entityforms.h"
#include "core/annotation/readpassages.h"
#include "core/base/job.h"

#include <QStringList>

#include <optional>
#include <span>
#include <vector>

/// Entities × versions: by which words each version of a story calls each entity.
namespace core::annotation {

enum class EntityState : std::uint8_t {
    Mentioned,
    NotMarked,   ///< one of its names stands there, and nobody has marked it as anything
    Absent,      ///< read, searched for its names, and none is there
    NotRead,     ///< no name was found, but nobody has read it either
    NotSearched, ///< no mention is marked, and the text has not been searched yet
};
constexpr size_t entityStates = 5;

/// Words by which a version calls an entity.
struct EntityForm {
    QString text; ///< folded, on one line
    int mentions = 0;
    bool isOdd = false; ///< most mentions in the versions spell it otherwise

    friend bool operator==(const EntityForm &, const EntityForm &) = default;
};

/// A title or an age that a version gives, of which the versions give several.
struct EntityTrait {
    EntityConflict::Kind kind = EntityConflict::Kind::Title;
    QString text;
    bool isOdd = false; ///< most mentions in the versions give another

    friend bool operator==(const EntityTrait &, const EntityTrait &) = default;
};

/// What one version does with one entity.
struct EntityCell {
    EntityState state = EntityState::NotSearched;
    std::vector<AnnotationId> mentions; ///< by their place in the text
    std::vector<EntityForm> forms;      ///< the most frequent first
    std::vector<EntityTrait> traits;
    std::vector<text::Span> named;   ///< without mentions: where its names stand, ascending, marked or not
    std::optional<text::Span> found; ///< the first of them that nobody has marked

    /// Whether it calls the entity otherwise than most do.
    bool isOdd() const;

    friend bool operator==(const EntityCell &, const EntityCell &) = default;
};

struct EntityRow {
    EntityId entity;
    std::vector<EntityConflict> conflicts; ///< of the mentions in the versions
    std::vector<EntityCell> cells;         ///< by version
};

/// What fills rows, taken from a project: a value that is worked on in another thread.
struct EntityWork {
    struct Version {
        ArticleId id;
        QString text;
    };
    struct Subject {
        EntityId entity;
        QStringList names;                   ///< its own, and its aliases
        std::vector<PlacedMention> mentions; ///< those in the versions, by version and place
    };
    std::vector<Version> versions;
    std::vector<Subject> subjects;
};
/// O(mentions · log annotations).
EntityWork entityWork(const Project &project, std::span<const EntityId> entities, std::span<const ArticleId> versions);

/// Everything but what settle() sets. Versions without a mention are searched for the entity's names and for the words
/// by which the other versions call it. By subject; nullopt only when \a job was cancelled. O(characters of the
/// mentions), and of each text that is searched. Not for the GUI thread.
std::optional<std::vector<EntityRow>> entityRows(const EntityWork &work, const Job &job = {});

/// Sets state and found of a cell that was worked out, as the project is now; \a read of the \a share of the version.
/// O(named · log annotations).
void settle(EntityCell &cell, const Project &project, ArticleId version, std::span<const text::Span> read,
            double share);

/// Whether \a entity concerns \a versions: mentioned in one of them, or in no article at all. O(mentions).
bool concerns(const Project &project, EntityId entity, std::span<const ArticleId> versions);

/// All of a story at once.
struct EntityMatrix {
    std::vector<ArticleId> versions;
    std::vector<EntityRow> rows; ///< by type, then by name
};
/// The entities that concern \a versions. What anybody has read counts. nullopt only when \a job was cancelled. Not for
/// the GUI thread.
std::optional<EntityMatrix> entityMatrix(const Project &project, std::span<const ArticleId> versions,
                                         const ReadPassages &read, const Job &job = {});

/// The words that stand for the states in files; never translated: "not marked".
QString toString(EntityState state);
/// What people read: translated.
QString wordFor(EntityState state);
/// One sign, so that a state is not told by its colour alone: "∅"; none for Mentioned.
QString signOf(EntityState state);

} // namespace core::annotation
