// SPDX-License-Identifier: MIT
#include "core/annotation/agreement.h"

#include "core/annotation/analysts.h"
#include "core/annotation/counterparts.h"
#include "core/annotation/markterms.h"
#include "core/text/codepoints.h"
#include "core/text/tokens.h"

#include <algorithm>

namespace core::annotation {

using text::Span;
using text::Spans;

namespace {

using Labels = std::vector<std::pair<int, int>>;

LabelKappa kappaOf(const Labels &labels)
{
    return {cohensKappa(labels), qsizetype(labels.size())};
}

/// The marks of one kind of both, in all articles so far.
struct LabelTally {
    Score exact;
    Score overlapping;
    std::vector<Span> mine; // code points, of all articles end to end
    std::vector<Span> theirs;
};

/// The label of every token: that of the shortest mark on it for which \a labelOf has one, 0 without.
template<class LabelOf>
std::vector<int> paintedTokens(std::span<const text::Token> tokens, std::span<const ComparedMark> marks,
                               LabelOf labelOf)
{
    std::vector<std::pair<qsizetype, size_t>> byLength;
    for (size_t i = 0; i < marks.size(); ++i) {
        if (labelOf(marks[i]) != 0)
            byLength.emplace_back(marks[i].spans().hull().length(), i);
    }
    std::ranges::sort(byLength, [&](const auto &a, const auto &b) {
        return std::pair(-a.first, labelOf(marks[a.second])) < std::pair(-b.first, labelOf(marks[b.second]));
    });
    std::vector<int> painted(tokens.size());
    for (const auto &[length, i] : byLength) {
        for (const Span span : marks[i].spans().all()) {
            auto token = std::ranges::upper_bound(tokens, span.begin, {},
                                                  [](const text::Token &each) { return each.span.end; });
            for (; token != tokens.end() && token->span.begin < span.end; ++token)
                painted[size_t(token - tokens.begin())] = labelOf(marks[i]);
        }
    }
    return painted;
}

/// What the marks of two come to, one article after the other.
class Measurement
{
public:
    explicit Measurement(size_t labels) : m_tallies(labels) {}

    void add(const article::Article &article, ArticleId theirs, std::span<const ComparedMark> ofMine,
             std::span<const ComparedMark> ofTheirs)
    {
        const bool isMarkedByBoth = !ofMine.empty() && !ofTheirs.empty();
        m_result.articles += isMarkedByBoth ? 1 : 0;
        m_result.articlesOfOne += ofMine.empty() != ofTheirs.empty() ? 1 : 0;
        if (!isMarkedByBoth)
            return;
        const text::CodePoints codePoints(article.text);
        for (size_t label = 0; label < m_tallies.size(); ++label)
            tally(m_tallies[label], int(label), codePoints, ofMine, ofTheirs);
        m_length += codePoints.length();
        addTokens(article.text, ofMine, ofTheirs);
        addPairs(article.id, theirs, ofMine, ofTheirs);
    }

    Agreement result(const std::vector<QString> &names)
    {
        std::vector<UnitizingDisagreement> all;
        for (size_t label = 0; label < m_tallies.size(); ++label) {
            LabelTally &tally = m_tallies[label];
            const bool isUsed = tally.exact.mine + tally.exact.theirs > 0;
            const UnitizingDisagreement disagreement
                = unitizingDisagreement(std::move(tally.mine), std::move(tally.theirs), m_length);
            const LabelAgreement agreement{names[label], tally.exact, tally.overlapping,
                                           unitizingAlpha(std::span(&disagreement, 1))};
            all.push_back(disagreement);
            m_result.all.exact += tally.exact;
            m_result.all.overlapping += tally.overlapping;
            if (label == 0)
                m_result.statements = agreement;
            else if (isUsed)
                m_result.mentions.push_back(agreement);
        }
        m_result.all.alpha = unitizingAlpha(all);
        m_result.types = kappaOf(m_types);
        m_result.subjects = kappaOf(m_subjects);
        m_result.factuality = kappaOf(m_factuality);
        m_result.typesOfTokens = kappaOf(m_typesOfTokens);
        m_result.statementsOfTokens = kappaOf(m_statementsOfTokens);
        return std::move(m_result);
    }

private:
    void tally(LabelTally &tally, int label, const text::CodePoints &codePoints, std::span<const ComparedMark> ofMine,
               std::span<const ComparedMark> ofTheirs)
    {
        std::vector<Spans> mine;
        std::vector<Spans> theirs;
        collect(mine, tally.mine, label, codePoints, ofMine);
        collect(theirs, tally.theirs, label, codePoints, ofTheirs);
        tally.overlapping += overlappingScore(hulls(mine), hulls(theirs));
        tally.exact += exactScore(std::move(mine), std::move(theirs));
    }

    void collect(std::vector<Spans> &passages, std::vector<Span> &units, int label, const text::CodePoints &codePoints,
                 std::span<const ComparedMark> marks) const
    {
        for (const ComparedMark &mark : marks) {
            if (mark.label != label)
                continue;
            passages.push_back(mark.spans());
            for (const Span span : mark.spans().all())
                units.push_back(codePoints.fromUtf16(span).shifted(m_length));
        }
    }

    static std::vector<Span> hulls(std::span<const Spans> passages)
    {
        std::vector<Span> result;
        for (const Spans &spans : passages)
            result.push_back(spans.hull());
        return result;
    }

    void addTokens(QStringView text, std::span<const ComparedMark> ofMine, std::span<const ComparedMark> ofTheirs)
    {
        const std::vector<text::Token> tokens = text::tokenize(text);
        const auto add = [&](Labels &labels, auto labelOf) {
            const std::vector<int> mine = paintedTokens(tokens, ofMine, labelOf);
            const std::vector<int> theirs = paintedTokens(tokens, ofTheirs, labelOf);
            for (size_t i = 0; i < tokens.size(); ++i)
                labels.emplace_back(mine[i], theirs[i]);
        };
        add(m_typesOfTokens, [](const ComparedMark &mark) { return mark.label; });
        add(m_statementsOfTokens, [](const ComparedMark &mark) { return mark.isStatement() ? 1 : 0; });
    }

    void addPairs(ArticleId mine, ArticleId theirs, std::span<const ComparedMark> ofMine,
                  std::span<const ComparedMark> ofTheirs)
    {
        const auto idOf = [](std::span<const ComparedMark> marks, std::optional<size_t> i) {
            return i.transform([&](size_t at) { return markOf(*marks[at].annotation).id; });
        };
        for (const MarkPair &pair : pairMarks(ofMine, ofTheirs)) {
            const bool isOfBoth = pair.mine && pair.theirs;
            if (isOfBoth && !pair.differences.testFlag(Difference::Bounds))
                addLabels(ofMine[*pair.mine], ofTheirs[*pair.theirs]);
            if (isOfBoth && !pair.differences)
                ++m_result.agreed;
            else
                m_result.disagreements.push_back(
                    {mine, theirs, idOf(ofMine, pair.mine), idOf(ofTheirs, pair.theirs), pair.differences});
        }
    }

    void addLabels(const ComparedMark &mine, const ComparedMark &theirs)
    {
        const auto valueOf = [](const ComparedMark &mark) {
            const auto &factuality = std::get<Statement>(*mark.annotation).factuality;
            return factuality ? int(*factuality) : -1;
        };
        // Entities and claims have numbers of their own: claims go below 0, so that none is an entity.
        const auto subjectOf
            = [](const ComparedMark &mark) { return mark.isStatement() ? ~mark.subject : mark.subject; };
        m_subjects.emplace_back(subjectOf(mine), subjectOf(theirs));
        if (mine.isStatement())
            m_factuality.emplace_back(valueOf(mine), valueOf(theirs));
        else
            m_types.emplace_back(mine.label, theirs.label);
    }

    Agreement m_result;
    std::vector<LabelTally> m_tallies; // by label
    Labels m_types;
    Labels m_subjects;
    Labels m_factuality;
    Labels m_typesOfTokens;
    Labels m_statementsOfTokens;
    qsizetype m_length = 0; // of the articles so far, in code points
};

/// The marks of \a whose in an article, as \a compare says them.
template<class Compare>
std::vector<ComparedMark> comparedMarks(const MarksOf &whose, ArticleId article, Compare compare)
{
    std::vector<ComparedMark> result;
    for (const AnnotationId &id : whose.project->annotationsOf(article)) {
        const Annotation &annotation = *whose.project->annotation(id);
        if (!whose.analyst || analystsOf(markOf(annotation)).contains(*whose.analyst))
            result.push_back(compare(annotation));
    }
    return result;
}

} // namespace

Agreement agreementBetween(const MarksOf &mine, const MarksOf &theirs, const Job &job)
{
    const Counterparts counterparts = Counterparts::between(*mine.project, *theirs.project);
    const MarkTerms terms(*mine.project, *theirs.project, counterparts);
    std::unordered_map<ArticleId, ArticleId> theirsByMine;
    for (const auto &[ofTheirs, ofMine] : counterparts.articles())
        theirsByMine.emplace(ofMine, ofTheirs);

    Measurement measurement(terms.labels().size());
    for (const article::Story *story : mine.project->storiesInOrder()) {
        for (const ArticleId &id : story->versions) {
            const auto found = theirsByMine.find(id);
            if (found == theirsByMine.end() || job.isCancelled())
                continue;
            const auto ofMine = comparedMarks(mine, id, [&](const auto &mark) { return terms.ofMine(mark); });
            const auto ofTheirs
                = comparedMarks(theirs, found->second, [&](const auto &mark) { return terms.ofTheirs(mark); });
            measurement.add(*mine.project->article(id), found->second, ofMine, ofTheirs);
        }
    }
    return measurement.result(terms.labels());
}

} // namespace core::annotation
