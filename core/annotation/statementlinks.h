// SPDX-License-Identifier: MIT
#pragma once

#include "core/annotation/contentdifference.h"
#include "core/annotation/project.h"

#include <QFlags>
#include <QHash>
#include <QString>

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

/// How the statements of one claim stand to each other across the versions of a story.
namespace core::annotation {

/// In what a statement differs from another of the same claim, from the least to the gravest. Several may hold at once;
/// none means that both say the same in the same words.
enum class StatementDifference : std::uint8_t {
    Reworded = 1,       ///< other words
    SaidByAnother = 2,  ///< somebody else is made to say it
    Hedged = 4,         ///< less certain: by factuality (PR, PS) or by words ("reportedly") that the other has not
    DifferentValue = 8, ///< another number, date or name
    Denied = 16,        ///< one says that it is so, the other that it is not
};
Q_DECLARE_FLAGS(StatementDifferences, StatementDifference)
Q_DECLARE_OPERATORS_FOR_FLAGS(StatementDifferences)

/// How one statement stands to another.
struct StatementLink {
    StatementDifferences differences;
    std::vector<ChangedValue> values; ///< in order of the text; empty unless DifferentValue

    /// The gravest difference; nullopt for the same.
    std::optional<StatementDifference> gravest() const;

    friend bool operator==(const StatementLink &, const StatementLink &) = default;
};

/// "12 → 19; Monday → Tuesday"; empty where no value differs.
QString valuesText(const StatementLink &link);

/// Who is meant by the names that statements are said by: an entity under any of its names is one speaker.
class Speakers
{
public:
    /// O(entities and aliases).
    explicit Speakers(const Project &project);

    /// Whether both names mean the same speaker: the same entity, or the same words without regard to case, typography
    /// and a leading "the". An empty name is the article itself.
    bool areTheSame(const QString &first, const QString &second) const;

    /// The nameKey()s of which an entity has to have one to be meant by \a name, the better one first.
    static std::array<QString, 2> keysOf(const QString &name);

private:
    QString keyOf(const QString &name) const;

    QHash<QString, QString> m_entities; // by nameKey() of a name or an alias: the id
};

/// How \a other stands to \a reference; their articles must be in \a project. Words are compared as the comparison of
/// texts folds and aligns them: punctuation does not count, nor does the case of a sentence's first letter. Numbers
/// spelled out in English are numbers ("two"), and the same value written otherwise is no difference. Where an analyst
/// has set the factuality of both, that decides about hedges and denials, not the words. O(words²), both being
/// sentences.
StatementLink linkOf(const Project &project, const Speakers &speakers, const Statement &reference,
                     const Statement &other);

/// The statement of \a claim that those of the other versions are held against: the first in the text of the first of
/// \a versions (the base), else of the version that was published earliest (those without a time last, in this order).
/// nullopt where none of \a versions has one.
std::optional<AnnotationId> referenceStatement(const Project &project, ClaimId claim,
                                               std::span<const ArticleId> versions);

/// The statements of \a claim in \a article, by their place in the text.
std::vector<AnnotationId> statementsIn(const Project &project, ClaimId claim, ArticleId article);

} // namespace core::annotation
