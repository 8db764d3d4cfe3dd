// SPDX-License-Identifier: MIT
#pragma once

#include "core/annotation/project.h"
#include "core/article/story.h"

#include <optional>
#include <span>
#include <variant>
#include <vector>

/// What a person can do to a project, as pure functions from the project to a Step. None of them changes anything; an
/// empty Step means that there is nothing to do. All text in a Step's name is translated.
namespace core::annotation {

/// Who acts, and when.
struct Author {
    QString analyst;
    QDateTime now; ///< UTC
};

/// A mark that \a author makes now, without a note.
Mark newMark(ArticleId, const text::Spans &, Origin, const Author &author);

/// \name Articles and stories
/// @{
/// The types of a new project. Every project file begins with this step.
Step setUp();
/// \a articles become one new story called \a storyName (or join \a into), file names made unique.
Step addArticles(const Project &, std::vector<article::Article> articles, const QString &storyName,
                 std::optional<StoryId> into = std::nullopt);
/// With its marks, the corrections and absences about it and what is proposed in it or from it; a story that has no
/// other version goes too. Entities and claims stay.
Step removeArticle(const Project &, ArticleId);
Step editMetadata(const Project &, ArticleId, const article::Metadata &);
Step renameStory(const Project &, StoryId, const QString &name);
/// The versions of \a from join the end of \a into.
Step joinStories(const Project &, StoryId from, StoryId into);
/// \a articles leave their stories for a new one called \a name, or for \a into before the version \a before (at the
/// end without it). Stories that become empty go.
Step moveArticles(const Project &, std::span<const ArticleId> articles, const QString &name,
                  std::optional<StoryId> into = std::nullopt, std::optional<ArticleId> before = std::nullopt);
/// @}

/// \name Marks
/// @{
/// A mention of the entity of that type whose name or alias is the marked text (compared without regard to case, after
/// typographic folding), which is made where there is none. \a made is set to the new annotation; where the same
/// passage is a mention of that entity already, the Step is empty and \a made is set to that one. Text that is only
/// white space cannot be marked.
Step markMention(const Project &, ArticleId, const text::Spans &, TypeId, const Author &, AnnotationId *made = nullptr);
/// A statement of \a claim, or of the claim labelled by the marked text, which is made where there is none. \a made as
/// above.
Step markStatement(const Project &, ArticleId, const text::Spans &, std::optional<ClaimId> claim, const Author &,
                   AnnotationId *made = nullptr);
/// Passages of one article.
struct Places {
    ArticleId article;
    std::vector<text::Span> spans;
};
/// What passages are marked as: an entity of that type found or made by name, this entity, a claim found or made by its
/// label, this claim.
struct NewClaim {
    friend bool operator==(const NewClaim &, const NewClaim &) = default;
};
using Subject = std::variant<TypeId, EntityId, NewClaim, ClaimId>;
/// The entity or claim that \a subject means under the name \a name; nullopt where it would have to be made.
std::optional<EntityOrClaim> existing(const Project &, const Subject &, QStringView name);
/// All \a places as mentions or statements of one \a subject, called \a name where it has to be made. Places that
/// touch a mention (a statement) of it already are left out, and those outside their article.
Step markOccurrences(const Project &, std::span<const Places> places, const QString &name, const Subject &subject,
                     const Author &);
/// Removes the annotation; an entity or claim left without any, and without note, aliases, Wikidata id or check status,
/// goes with its last one.
Step removeAnnotation(const Project &, AnnotationId);
/// Replaces the annotation with the same id; the time of modification becomes author.now. Where it changes what the
/// annotation is about, the old entity or claim goes as in removeAnnotation().
Step editAnnotation(const Project &, Annotation after, const Author &);
/// The annotation covers \a span too; passages that touch or overlap become one.
Step addSpan(const Project &, AnnotationId, text::Span span, const Author &);
/// The annotation no longer covers the passages that \a span (a place, where it is empty) touches; empty where nothing
/// would be left.
Step removeSpan(const Project &, AnnotationId, text::Span span, const Author &);
/// @}

/// \name Entities and claims
/// @{
Step editEntity(const Project &, const Entity &after);
Step editClaim(const Project &, const Claim &after);
/// With all its mentions / statements, and absences. What the entity was the speaker of remains, said by the same
/// words.
Step removeEntity(const Project &, EntityId);
Step removeClaim(const Project &, ClaimId);
/// All mentions of \a from become mentions of \a into, its name and aliases become aliases, its note is added, its
/// Wikidata id taken where \a into has none. \a name, where given, becomes the name of both.
Step mergeEntities(const Project &, EntityId from, EntityId into, const QString &name = {});
/// \a mentions, some but not all of \a entity's, become those of a new entity of its type called \a name, and \a entity
/// is no longer called so beside its own name. \a made is set to the new one. Empty where \a name is.
Step splitEntity(const Project &, EntityId entity, std::span<const AnnotationId> mentions, const QString &name,
                 EntityId *made = nullptr);
/// All statements of \a from become statements of \a into; its note is added, its absences are forgotten.
Step mergeClaims(const Project &, ClaimId from, ClaimId into);
/// @}

/// \name Corrections of the comparison
/// @{
/// A passage of an article: UTF-16 units.
struct ArticlePassage {
    ArticleId article;
    text::Span span;
};
/// Remembers what a reader says about two passages of two articles. What was said before about parts of both is
/// forgotten with it. Empty where it is said already, where a span is empty or both are of one article.
Step correct(const Project &, const ArticlePassage &first, const ArticlePassage &second, Correction::Kind,
             const Author &);
Step forgetCorrection(const Project &, CorrectionId);
/// All that is remembered about two articles, as a comparison with \a base is told; the latest last.
std::vector<compare::Correction> correctionsFor(const Project &, ArticleId base, ArticleId other);
/// @}

/// \name Absences
/// @{
/// Remembers that \a article does not make \a claim; \a score is that of the passage that comes nearest. Empty where it
/// is said already, and where a statement there says otherwise.
Step confirmAbsence(const Project &, ClaimId claim, ArticleId article, float score, const Author &);
Step withdrawAbsence(const Project &, AbsenceId);
/// @}

/// \a step, which also forgets what it makes untrue: every absence that a statement which it makes belies, and the open
/// proposals of an annotation that covers other text after it. Whoever performs a step calls it.
Step withoutOvertaken(const Project &, Step step);

/// What is called after \a words of a text: folded, on one line.
QString nameFrom(QStringView words);
/// What two names have in common that mean the same: nameFrom() without regard to case. For look-ups only.
QString nameKey(QStringView name);

/// The entity that \a name and \a type mean: by name first, then by alias; compared by nameKey(). The find functions
/// look at every record: for many names at once, keep an index by nameKey().
const Entity *findEntity(const Project &, QStringView name, TypeId type);
/// The one entity, of whatever type, that \a name names; by name first, then by alias. nullptr where there are several.
const Entity *speakerNamed(const Project &, QStringView name);
const Claim *findClaim(const Project &, QStringView label);    ///< the one with the lowest number
const EntityType *findType(const Project &, QStringView name); ///< by the untranslated name
/// One more than any claim here ever had.
int nextClaimNumber(const Project &);

} // namespace core::annotation
