// SPDX-License-Identifier: MIT
#pragma once

#include "core/annotation/attributions.h"
#include "core/annotation/edits.h"
#include "core/annotation/figures.h"
#include "core/annotation/phraseunits.h"
#include "core/base/job.h"
#include "core/text/fold.h"

#include <map>
#include <memory>
#include <set>
#include <span>
#include <vector>

/// What is worth marking, and why: suggested to the analyst, never done.
namespace core::annotation {

/// A passage that could become a mention or a statement.
struct Suggestion {
    ArticleId article;
    text::Span span; ///< in the article's text, UTF-16 units
    /// What led to it, the same for ever: "name:doha", "number", "date", "pattern:quote-said" …, "outside:" and the
    /// name of a program.
    QString reason;
    QString text;               ///< nameKey() of what stands there
    Subject subject;            ///< what it would be marked as: an entity, a type, a new claim
    std::optional<TypeId> type; ///< of a mention; without it, this is a statement
    QString saidBy;             ///< of a statement
    QString cue;                ///< of a statement
    QString called = {};        ///< what the entity or claim is called where it has to be made; empty: as the text
    std::optional<double> score = {}; ///< how sure a program is, 0 to 1

    friend bool operator==(const Suggestion &, const Suggestion &) = default;
};

/// What an article has to suggest by itself, whatever the project knows. Made once an article; may be shared between
/// threads.
class SuggestibleText
{
public:
    /// O(length). What is found in furniture is left out, but for names.
    SuggestibleText(ArticleId article, const QString &text);

    ArticleId article() const { return m_article; }
    const QString &text() const { return m_text; }
    const text::FoldedText &folded() const { return m_folded; }
    const std::vector<Unit> &units() const { return m_units; }
    /// In units of the folded text.
    const std::vector<Attribution> &attributions() const { return m_attributions; }
    const std::vector<Figure> &figures() const { return m_figures; }

private:
    ArticleId m_article;
    QString m_text;
    text::FoldedText m_folded;
    std::vector<Unit> m_units;
    std::vector<Attribution> m_attributions;
    std::vector<Figure> m_figures;
};

/// What a project knows that bears on suggestions. A value: goes to another thread.
struct SuggestionKnowledge {
    struct Name {
        QString words;
        EntityId entity;
        TypeId type;
        QString called; ///< the entity's own name
    };
    /// Without what overlaps or touches; ascending.
    struct Marked {
        std::vector<text::Span> mentions;
        std::vector<text::Span> statements;
    };
    using Key = std::tuple<QString, std::optional<TypeId>, QString>; ///< reason, type, text

    std::vector<Name> names; ///< those of the entities with more mentions first
    std::optional<TypeId> quantity;
    std::optional<TypeId> date;
    std::map<ArticleId, Marked> marked;
    std::set<Key> rejected;
    std::set<std::pair<Key, Verdict::Place>> rejectedPlaces;

    /// Whether \a suggestion is neither marked, nor part of what is marked as its kind, nor rejected.
    bool isOpen(const Suggestion &suggestion) const;
};

/// What bears on suggestions for \a articles: the names and aliases of all entities and what is marked as them in
/// \a articles, what is marked there, what was rejected. O(entities, mentions and verdicts of the project).
SuggestionKnowledge suggestionKnowledge(const Project &, std::span<const ArticleId> articles);

/// What to suggest for \a texts, in their order, by begin: the names that \a knowledge has (one reading of a text for
/// all of them), figures that are no name, and attributions. Statements come after the mentions that begin with them.
/// The name of an entity that ends the words beside a cue stands for them as "said by". Empty when \a job is cancelled.
std::vector<Suggestion> suggestionsFor(std::span<const std::shared_ptr<const SuggestibleText>> texts,
                                       const SuggestionKnowledge &knowledge, const Job &job = {});

/// How often what a reason led to was accepted.
struct SuggestionScore {
    int accepted = 0;
    int decided = 0;

    friend bool operator==(const SuggestionScore &, const SuggestionScore &) = default;
};
/// By reason; none for a reason about which nobody has decided. O(verdicts).
std::map<QString, SuggestionScore> suggestionScores(const Project &);

/// A reason in a few translated words: "Marked before", "“…,” X said", "Number".
QString toString(QStringView reason);
/// "accepted 41 of 44"; "not decided yet".
QString toString(const SuggestionScore &score);

/// \name What an analyst says
/// @{
/// Marks \a suggestions, and remembers that they were accepted. Those that do not fit the project any more are left
/// out.
Step acceptSuggestions(const Project &, std::span<const Suggestion> suggestions, const Author &);
enum class RejectionScope : std::uint8_t {
    Text,  ///< what reads like it, wherever in the project it stands, for that reason and type
    Place, ///< only where it stands
};
/// Remembers that they were rejected.
Step rejectSuggestions(const Project &, std::span<const Suggestion> suggestions, RejectionScope, const Author &);
/// Everything that was rejected may be suggested again. What was accepted still counts.
Step forgetRejections(const Project &);
/// @}

} // namespace core::annotation
