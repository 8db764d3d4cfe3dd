// SPDX-License-Identifier: MIT
#include "core/annotation/marksover.h"
#include "core/annotation/stepnames.h"
#include "core/annotation/suggestions.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace core::annotation {

namespace {

/// Verdicts on suggestions of one reason, type and text are one.
class Verdicts
{
public:
    void add(const Suggestion &suggestion, bool isAccepted, std::optional<Verdict::Place> only, const Author &author)
    {
        const std::tuple key(suggestion.reason, suggestion.type, suggestion.text, only);
        Verdict first{
            VerdictId::make(), suggestion.reason, suggestion.type, suggestion.text, isAccepted, 1, std::nullopt, {},
            author.analyst,    author.now.toUTC()};
        if (only) {
            first.article = only->article;
            first.span = only->span;
        }
        const auto [verdict, isNew] = m_verdicts.try_emplace(key, std::move(first));
        verdict->second.places += isNew ? 0 : 1;
    }

    void appendTo(std::vector<Change> &changes) const
    {
        for (const auto &[key, verdict] : m_verdicts)
            changes.push_back(Added{verdict});
    }

private:
    using Key = std::tuple<QString, std::optional<TypeId>, QString, std::optional<Verdict::Place>>;
    std::map<Key, Verdict> m_verdicts;
};

/// Marks suggestions; entities and claims that they need are made once.
class Acceptance
{
public:
    Acceptance(const Project &project, const Author &author) : m_project(project), m_author(author) {}

    void accept(const Suggestion &suggestion)
    {
        const article::Article &article = *m_project.article(suggestion.article);
        const QString words = nameFrom(text::textOf(article.text, suggestion.span));
        const QString name = suggestion.called.isEmpty() ? words : suggestion.called;
        const auto subject = subjectFor(suggestion, name);
        if (!subject)
            return;
        Annotation annotation = annotationOf(
            newMark(suggestion.article, text::Spans(suggestion.span), Origin::Suggested, m_author), *subject);
        if (auto *statement = std::get_if<Statement>(&annotation)) {
            statement->saidBy = suggestion.saidBy;
            statement->cue = suggestion.cue;
        }
        m_marks.push_back(Added{std::move(annotation)});
        m_verdicts.add(suggestion, true, std::nullopt, m_author);
        m_quoted = m_quoted.isEmpty() ? quoted(words) : m_quoted;
    }

    Step step() const
    {
        if (m_marks.empty())
            return {};
        //: A step in the Edit menu: "Accept 12 suggestions (“Doha”)".
        Step step{
            QCoreApplication::translate("Annotation", "Accept %n suggestion(s) (“%1”)", nullptr, int(m_marks.size()))
                .arg(m_quoted),
            m_made};
        step.changes.insert(step.changes.end(), m_marks.begin(), m_marks.end());
        m_verdicts.appendTo(step.changes);
        return step;
    }

private:
    /// What a project finds by name is looked for once for each name: every record is looked at.
    std::optional<EntityOrClaim> subjectFor(const Suggestion &suggestion, const QString &name)
    {
        const auto *type = std::get_if<TypeId>(&suggestion.subject);
        if (!type && !std::holds_alternative<NewClaim>(suggestion.subject))
            return existing(m_project, suggestion.subject, name);
        const auto [subject, isNew]
            = m_subjects.try_emplace({type ? std::optional(*type) : std::nullopt, nameKey(name)}, std::nullopt);
        if (isNew)
            subject->second = existing(m_project, suggestion.subject, name);
        if (isNew && !subject->second)
            subject->second = made(type, name);
        return subject->second;
    }

    std::optional<EntityOrClaim> made(const TypeId *type, const QString &name)
    {
        if (name.isEmpty() || (type && !m_project.type(*type)))
            return std::nullopt;
        if (type) {
            const Entity entity{EntityId::make(), name, *type, {}, {}, {}};
            m_made.push_back(Added{entity});
            return entity.id;
        }
        const Claim claim{ClaimId::make(), nextClaimNumber(m_project) + m_claims++, name, {}, {}};
        m_made.push_back(Added{claim});
        return claim.id;
    }

    const Project &m_project;
    const Author &m_author;
    std::map<std::pair<std::optional<TypeId>, QString>, std::optional<EntityOrClaim>> m_subjects; // by nameKey()
    std::vector<Change> m_made;
    std::vector<Change> m_marks;
    Verdicts m_verdicts;
    QString m_quoted; // what the first one marks
    int m_claims = 0;
};

bool fits(const Project &project, const Suggestion &suggestion)
{
    const article::Article *article = project.article(suggestion.article);
    return article && !suggestion.span.isEmpty() && suggestion.span.begin >= 0
           && suggestion.span.end <= article->text.size();
}

/// Those that fit \a project and are not marked in it, each place once for its kind.
std::vector<const Suggestion *> unmarked(const Project &project, std::span<const Suggestion> suggestions)
{
    std::vector<const Suggestion *> sorted;
    for (const Suggestion &suggestion : suggestions) {
        if (fits(project, suggestion))
            sorted.push_back(&suggestion);
    }
    const auto group
        = [](const Suggestion *suggestion) { return std::pair(suggestion->article, suggestion->type.has_value()); };
    std::ranges::stable_sort(
        sorted, {}, [&group](const Suggestion *suggestion) { return std::tuple(group(suggestion), suggestion->span); });
    std::vector<const Suggestion *> result;
    for (size_t first = 0; first < sorted.size();) {
        std::vector<text::Span> places;
        std::vector<const Suggestion *> ofGroup;
        size_t next = first;
        for (; next < sorted.size() && group(sorted[next]) == group(sorted[first]); ++next) {
            if (!places.empty() && sorted[next]->span.begin < places.back().end)
                continue;
            places.push_back(sorted[next]->span);
            ofGroup.push_back(sorted[next]);
        }
        const auto over = marksOver(project, sorted[first]->article, places);
        for (size_t i = 0; i < places.size(); ++i) {
            const auto isOfKind = [&](AnnotationId id) {
                return std::holds_alternative<Mention>(*project.annotation(id)) == ofGroup[i]->type.has_value();
            };
            if (std::ranges::none_of(over[i], isOfKind))
                result.push_back(ofGroup[i]);
        }
        first = next;
    }
    return result;
}

} // namespace

Step acceptSuggestions(const Project &project, std::span<const Suggestion> suggestions, const Author &author)
{
    Acceptance acceptance(project, author);
    for (const Suggestion *suggestion : unmarked(project, suggestions))
        acceptance.accept(*suggestion);
    return acceptance.step();
}

Step rejectSuggestions(const Project &project, std::span<const Suggestion> suggestions, RejectionScope scope,
                       const Author &author)
{
    Verdicts verdicts;
    for (const Suggestion &suggestion : suggestions) {
        const bool isHere = scope == RejectionScope::Place;
        verdicts.add(suggestion, false,
                     isHere ? std::optional(Verdict::Place{suggestion.article, suggestion.span}) : std::nullopt,
                     author);
    }
    if (suggestions.empty())
        return {};
    const Suggestion &first = suggestions.front();
    const QString words
        = fits(project, first) ? text::textOf(project.article(first.article)->text, first.span).toString() : first.text;
    //: A step in the Edit menu: "Reject 12 suggestions (“Doha”)".
    Step step{
        QCoreApplication::translate("Annotation", "Reject %n suggestion(s) (“%1”)", nullptr, int(suggestions.size()))
            .arg(quoted(words)),
        {}};
    verdicts.appendTo(step.changes);
    return step;
}

Step forgetRejections(const Project &project)
{
    Step step{QCoreApplication::translate("Annotation", "Suggest Again What Was Rejected"), {}};
    for (const auto &[id, verdict] : project.verdicts()) {
        if (!verdict.isAccepted)
            step.changes.push_back(Removed{verdict});
    }
    return step;
}

} // namespace core::annotation
