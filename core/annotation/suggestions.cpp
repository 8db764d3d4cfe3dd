// SPDX-License-Identifier: MIT
#include "core/annotation/suggestions.h"

#include "core/annotation/knownnames.h"
#include "core/article/structure.h"
#include "core/base/parallel.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace core::annotation {

using namespace Qt::StringLiterals;
using text::Span;
using text::textOf;

namespace {

struct PatternWords {
    AttributionPattern pattern;
    QLatin1StringView reason;
    const char *shown;
};

constexpr std::array patterns{
    PatternWords{AttributionPattern::QuoteSaid, "pattern:quote-said"_L1,
                 QT_TRANSLATE_NOOP("Annotation", "“…,” somebody said")},
    PatternWords{AttributionPattern::SaidQuote, "pattern:said-quote"_L1,
                 QT_TRANSLATE_NOOP("Annotation", "Somebody said: “…”")},
    PatternWords{AttributionPattern::SaidThat, "pattern:said-that"_L1,
                 QT_TRANSLATE_NOOP("Annotation", "Somebody said that …")},
    PatternWords{AttributionPattern::StatementSaid, "pattern:statement-said"_L1,
                 QT_TRANSLATE_NOOP("Annotation", "…, somebody said")},
    PatternWords{AttributionPattern::AccordingTo, "pattern:according-to"_L1,
                 QT_TRANSLATE_NOOP("Annotation", "… according to somebody")},
};

bool overlapsAny(const std::vector<Span> &ascending, Span span)
{
    const auto after = std::ranges::upper_bound(ascending, span.begin, {}, &Span::end);
    return after != ascending.end() && after->overlaps(span);
}

/// Ascending, and none that touches another.
std::vector<Span> merged(std::vector<Span> spans)
{
    std::ranges::sort(spans);
    std::vector<Span> result;
    for (const Span span : spans) {
        if (!result.empty() && span.begin <= result.back().end)
            result.back() = result.back().united(span);
        else
            result.push_back(span);
    }
    return result;
}

std::optional<TypeId> typeNamed(const Project &project, QStringView name)
{
    const EntityType *type = findType(project, name);
    return type ? std::optional(type->id) : std::nullopt;
}

/// The words of entities, with how often each entity is mentioned.
class NameList
{
public:
    explicit NameList(const Project &project)
    {
        for (const auto &[id, entity] : project.entities()) {
            const size_t mentions = project.mentionsOf(id).size();
            add(entity, entity.name, mentions);
            for (const QString &alias : entity.aliases)
                add(entity, alias, mentions);
        }
    }

    void add(const Entity &entity, const QString &words, size_t mentions)
    {
        if (!words.isEmpty() && m_known.emplace(words, entity.id).second)
            m_names.push_back({mentions, {words, entity.id, entity.type, entity.name}});
    }

    std::vector<SuggestionKnowledge::Name> inOrder()
    {
        std::ranges::stable_sort(m_names, std::greater(), [](const auto &counted) { return counted.first; });
        std::vector<SuggestionKnowledge::Name> names;
        names.reserve(m_names.size());
        for (auto &[mentions, name] : m_names)
            names.push_back(std::move(name));
        return names;
    }

private:
    std::vector<std::pair<size_t, SuggestionKnowledge::Name>> m_names;
    std::set<std::pair<QString, EntityId>> m_known;
};

SuggestionKnowledge::Marked markedIn(const Project &project, const article::Article &article, NameList &names)
{
    SuggestionKnowledge::Marked marked;
    for (const AnnotationId id : project.annotationsOf(article.id)) {
        const Annotation &annotation = *project.annotation(id);
        const text::Spans &spans = markOf(annotation).spans;
        const auto *mention = std::get_if<Mention>(&annotation);
        std::vector<Span> &ofKind = mention ? marked.mentions : marked.statements;
        ofKind.insert(ofKind.end(), spans.all().begin(), spans.all().end());
        if (mention && spans.size() == 1) {
            const Entity &entity = *project.entity(mention->entity);
            names.add(entity, textOf(article.text, spans.first()).toString(), project.mentionsOf(entity.id).size());
        }
    }
    return {merged(std::move(marked.mentions)), merged(std::move(marked.statements))};
}

QString reasonOf(AttributionPattern pattern)
{
    return std::ranges::find(patterns, pattern, &PatternWords::pattern)->reason;
}

/// Collects what one text has to suggest.
class Collector
{
public:
    Collector(const SuggestibleText &text, const SuggestionKnowledge &knowledge, const KnownNames &names)
        : m_text(text), m_knowledge(knowledge), m_places(names.in(text.folded().text(), text.units()))
    {}

    std::vector<Suggestion> collect()
    {
        for (const KnownNames::Place &place : m_places)
            addName(place);
        for (const Figure &figure : m_text.figures())
            addFigure(figure);
        for (const Attribution &attribution : m_text.attributions())
            addStatement(attribution);
        std::ranges::stable_sort(m_found, {}, [](const Suggestion &suggestion) {
            return std::pair(suggestion.span.begin, !suggestion.type);
        });
        return std::move(m_found);
    }

private:
    void addName(const KnownNames::Place &place)
    {
        const SuggestionKnowledge::Name &name = m_knowledge.names[place.name];
        const QString key = keyOf(place.span);
        add(place.span, u"name:" + key, key, name.entity, name.type);
    }

    void addFigure(const Figure &figure)
    {
        const std::optional<TypeId> type = figure.isDate ? m_knowledge.date : m_knowledge.quantity;
        const auto overlaps = [&figure](const KnownNames::Place &place) { return place.span.overlaps(figure.span); };
        const auto after = std::ranges::upper_bound(m_places, figure.span.begin, {},
                                                    [](const KnownNames::Place &place) { return place.span.end; });
        if (!type || (after != m_places.end() && overlaps(*after)))
            return;
        add(figure.span, figure.isDate ? u"date"_s : u"number"_s, keyOf(figure.span), *type, type);
    }

    void addStatement(const Attribution &attribution)
    {
        const auto shown = [this](Span span) { return textOf(m_text.folded().text(), span).toString().simplified(); };
        add(attribution.content, reasonOf(attribution.pattern), keyOf(attribution.content), NewClaim{}, std::nullopt,
            calledAt(attribution.saidBy).value_or(shown(attribution.saidBy)), shown(attribution.cue));
    }

    /// The entity that the words of \a span end with, unless it is what somebody speaks for: "a spokesman for X".
    std::optional<QString> calledAt(Span span) const
    {
        const auto last = std::ranges::lower_bound(m_places, span.end, {},
                                                   [](const KnownNames::Place &place) { return place.span.end; });
        if (last == m_places.end() || last->span.end != span.end || !span.contains(last->span))
            return std::nullopt;
        const SuggestionKnowledge::Name &name = m_knowledge.names[last->name];
        const QStringView before = textOf(m_text.folded().text(), Span{span.begin, last->span.begin}).trimmed();
        const bool isSpokenFor = before.endsWith(u" for") || before.endsWith(u" of") || before.endsWith(u" for the")
                                 || before.endsWith(u" of the");
        const bool isSomebody = name.type != m_knowledge.quantity && name.type != m_knowledge.date;
        return isSomebody && !isSpokenFor ? std::optional(name.called) : std::nullopt;
    }

    QString keyOf(Span folded) const { return nameKey(textOf(m_text.folded().text(), folded)); }

    void add(Span folded, const QString &reason, const QString &text, const Subject &subject,
             std::optional<TypeId> type, const QString &saidBy = {}, const QString &cue = {})
    {
        const Span raw = m_text.folded().toRaw(folded);
        Suggestion suggestion{m_text.article(), raw, reason, text, subject, type, saidBy, cue};
        if (!raw.isEmpty() && m_knowledge.isOpen(suggestion))
            m_found.push_back(std::move(suggestion));
    }

    const SuggestibleText &m_text;
    const SuggestionKnowledge &m_knowledge;
    std::vector<KnownNames::Place> m_places;
    std::vector<Suggestion> m_found;
};

/// The words of the names that have not been rejected; a rejected one becomes empty, so that they keep their places.
std::vector<QString> wantedWords(const SuggestionKnowledge &knowledge)
{
    std::vector<QString> words;
    words.reserve(knowledge.names.size());
    for (const SuggestionKnowledge::Name &name : knowledge.names) {
        const QString key = nameKey(name.words);
        words.push_back(knowledge.rejected.contains({u"name:" + key, name.type, key}) ? QString() : name.words);
    }
    return words;
}

} // namespace

SuggestibleText::SuggestibleText(ArticleId article, const QString &text)
    : m_article(article), m_text(text), m_folded(text::FoldedText::of(text)), m_units(unitsOf(m_folded.text(), false))
{
    for (const article::Paragraph &paragraph : article::structureOf(text).paragraphs) {
        if (article::isFurniture(paragraph.role))
            continue;
        const Span folded = m_folded.fromRaw(paragraph.span);
        const QStringView read = textOf(m_folded.text(), folded);
        for (const Attribution &found : attributionsIn(read))
            m_attributions.push_back({found.pattern, found.content.shifted(folded.begin),
                                      found.saidBy.shifted(folded.begin), found.cue.shifted(folded.begin)});
        for (const Figure &figure : figuresIn(read))
            m_figures.push_back({figure.span.shifted(folded.begin), figure.isDate});
    }
}

bool SuggestionKnowledge::isOpen(const Suggestion &suggestion) const
{
    const Key key{suggestion.reason, suggestion.type, suggestion.text};
    if (rejected.contains(key) || rejectedPlaces.contains({key, {suggestion.article, suggestion.span}}))
        return false;
    const auto in = marked.find(suggestion.article);
    return in == marked.end()
           || !overlapsAny(suggestion.type ? in->second.mentions : in->second.statements, suggestion.span);
}

SuggestionKnowledge suggestionKnowledge(const Project &project, std::span<const ArticleId> articles)
{
    SuggestionKnowledge knowledge;
    NameList names(project);
    for (const ArticleId id : articles) {
        if (const article::Article *article = project.article(id))
            knowledge.marked[id] = markedIn(project, *article, names);
    }
    knowledge.names = names.inOrder();
    knowledge.quantity = typeNamed(project, u"Quantity");
    knowledge.date = typeNamed(project, u"Date");
    for (const auto &[id, verdict] : project.verdicts()) {
        if (verdict.isAccepted)
            continue;
        const SuggestionKnowledge::Key key{verdict.reason, verdict.type, verdict.text};
        if (const auto only = verdict.only())
            knowledge.rejectedPlaces.emplace(key, *only);
        else
            knowledge.rejected.insert(key);
    }
    return knowledge;
}

std::vector<Suggestion> suggestionsFor(std::span<const std::shared_ptr<const SuggestibleText>> texts,
                                       const SuggestionKnowledge &knowledge, const Job &job)
{
    const KnownNames names(wantedWords(knowledge));
    const auto found = inParallel(texts.size(), [&](size_t i) {
        return job.isCancelled() ? std::vector<Suggestion>() : Collector(*texts[i], knowledge, names).collect();
    });
    std::vector<Suggestion> all;
    for (const std::vector<Suggestion> &inText : found)
        all.insert(all.end(), inText.begin(), inText.end());
    return job.isCancelled() ? std::vector<Suggestion>() : all;
}

std::map<QString, SuggestionScore> suggestionScores(const Project &project)
{
    std::map<QString, SuggestionScore> scores;
    for (const auto &[id, verdict] : project.verdicts()) {
        SuggestionScore &score = scores[verdict.reason];
        score.accepted += verdict.isAccepted ? verdict.places : 0;
        score.decided += verdict.places;
    }
    return scores;
}

QString toString(QStringView reason)
{
    const auto translated = [](const char *text) { return QCoreApplication::translate("Annotation", text); };
    if (reason.startsWith(u"name:"))
        return translated(QT_TRANSLATE_NOOP("Annotation", "Marked before"));
    if (reason == u"number")
        return translated(QT_TRANSLATE_NOOP("Annotation", "Number"));
    if (reason == u"date")
        return translated(QT_TRANSLATE_NOOP("Annotation", "Date"));
    constexpr QStringView outside = u"outside:";
    if (reason.startsWith(outside))
        //: Why something is suggested: because a program that the analyst has named says so.
        return translated(QT_TRANSLATE_NOOP("Annotation", "Says %1")).arg(reason.sliced(outside.size()));
    const auto pattern
        = std::ranges::find_if(patterns, [reason](const PatternWords &words) { return reason == words.reason; });
    return pattern == patterns.end() ? reason.toString() : translated(pattern->shown);
}

QString toString(const SuggestionScore &score)
{
    if (score.decided == 0)
        return QCoreApplication::translate("Annotation", "not decided yet");
    //: Of what was suggested for one reason: "accepted 41 of 44".
    return QCoreApplication::translate("Annotation", "accepted %1 of %2").arg(score.accepted).arg(score.decided);
}

} // namespace core::annotation
