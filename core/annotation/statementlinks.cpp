// SPDX-License-Identifier: MIT
#include "core/annotation/statementlinks.h"

#include "core/annotation/edits.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>
#include <tuple>

namespace core::annotation {

using namespace Qt::StringLiterals;

namespace {

Content contentOf(const Project &project, const Statement &statement)
{
    const QString &text = project.article(statement.mark.article)->text;
    QStringList parts;
    for (const text::Span span : statement.mark.spans.all())
        parts.append(text::textOf(text, span).toString());
    qsizetype before = statement.mark.spans.first().begin;
    while (before > 0 && text[before - 1].isSpace() && text[before - 1] != u'\n')
        --before;
    const bool beginsWithin
        = before > 0 && (text[before - 1].isLetterOrNumber() || QStringView(u",;:—–-").contains(text[before - 1]));
    return {parts.join(u' '), beginsWithin};
}

/// What an analyst has said about how certain it is.
std::optional<bool> deniesBy(std::optional<Factuality> factuality)
{
    using enum Factuality;
    if (!factuality || *factuality == CtU || *factuality == Uu)
        return std::nullopt;
    return *factuality == CtMinus || *factuality == PrMinus || *factuality == PsMinus;
}

/// 0 certain, 1 probable, 2 possible.
std::optional<int> doubtBy(std::optional<Factuality> factuality)
{
    using enum Factuality;
    if (!factuality || *factuality == Uu)
        return std::nullopt;
    if (*factuality == PrPlus || *factuality == PrMinus)
        return 1;
    return *factuality == PsPlus || *factuality == PsMinus ? 2 : 0;
}

/// What the words of both sides, cues included, come to.
struct Sides {
    std::array<std::optional<Factuality>, 2> factuality;
    std::array<Tendency, 2> inChanges;
    std::array<Tendency, 2> altogether;
};

bool isDenied(const Sides &sides)
{
    const auto set = std::array{deniesBy(sides.factuality[0]), deniesBy(sides.factuality[1])};
    if (set[0] && set[1])
        return *set[0] != *set[1];
    if (set[0].value_or(false) || set[1].value_or(false)) {
        const size_t unset = set[0].value_or(false) ? 1 : 0;
        return !sides.altogether[unset].negates;
    }
    return sides.inChanges[0].negates != sides.inChanges[1].negates;
}

bool isHedged(const Sides &sides)
{
    const auto set = std::array{doubtBy(sides.factuality[0]), doubtBy(sides.factuality[1])};
    if (!set[0] && !set[1])
        return sides.inChanges[1].hedges && !sides.inChanges[0].hedges;
    const auto doubt = [&](size_t side) { return set[side].value_or(sides.altogether[side].hedges ? 1 : 0); };
    return doubt(1) > doubt(0);
}

} // namespace

std::optional<StatementDifference> StatementLink::gravest() const
{
    using enum StatementDifference;
    for (const StatementDifference difference : {Denied, DifferentValue, Hedged, SaidByAnother, Reworded}) {
        if (differences.testFlag(difference))
            return difference;
    }
    return std::nullopt;
}

QString valuesText(const StatementLink &link)
{
    QStringList texts;
    for (const ChangedValue &value : link.values)
        //: A number, date or name and what it has become: "12 → 19".
        texts.append(QCoreApplication::translate("Annotation", "%1 → %2").arg(value.before, value.after));
    return texts.join(u"; ");
}

Speakers::Speakers(const Project &project)
{
    for (const auto &[id, entity] : project.entities()) {
        for (const QString &alias : entity.aliases)
            m_entities.insert(nameKey(alias), id.toString());
    }
    for (const auto &[id, entity] : project.entities())
        m_entities.insert(nameKey(entity.name), id.toString());
}

std::array<QString, 2> Speakers::keysOf(const QString &name)
{
    const QString key = nameKey(name);
    return {key.startsWith(u"the ") ? key.sliced(4) : key, key};
}

QString Speakers::keyOf(const QString &name) const
{
    const auto keys = keysOf(name);
    const auto entity = m_entities.constFind(keys[0]);
    return entity == m_entities.cend() ? m_entities.value(keys[1], keys[0]) : *entity;
}

bool Speakers::areTheSame(const QString &first, const QString &second) const
{
    return first == second || keyOf(first) == keyOf(second);
}

StatementLink linkOf(const Project &project, const Speakers &speakers, const Statement &reference,
                     const Statement &other)
{
    const ContentDifference found = difference(contentOf(project, reference), contentOf(project, other));
    Sides sides{{reference.factuality, other.factuality}, found.inChanges, found.altogether};
    if (reference.cue != other.cue) {
        const std::array cues{tendencyOf(reference.cue), tendencyOf(other.cue)};
        for (size_t side = 0; side < 2; ++side) {
            sides.inChanges[side] = sides.inChanges[side] | cues[side];
            sides.altogether[side] = sides.altogether[side] | cues[side];
        }
    }
    StatementLink link{{}, found.values};
    link.differences.setFlag(StatementDifference::Reworded, found.isReworded);
    link.differences.setFlag(StatementDifference::DifferentValue, !found.values.empty());
    const bool isKnown = reference.speaker && other.speaker;
    const bool isSame
        = isKnown ? reference.speaker == other.speaker : speakers.areTheSame(reference.saidBy, other.saidBy);
    link.differences.setFlag(StatementDifference::SaidByAnother, !isSame);
    link.differences.setFlag(StatementDifference::Hedged, isHedged(sides));
    link.differences.setFlag(StatementDifference::Denied, isDenied(sides));
    return link;
}

std::vector<AnnotationId> statementsIn(const Project &project, ClaimId claim, ArticleId article)
{
    std::vector<std::tuple<text::Span, AnnotationId>> order;
    for (const AnnotationId &id : project.statementsOf(claim)) {
        const Mark &mark = markOf(*project.annotation(id));
        if (mark.article == article)
            order.emplace_back(mark.spans.hull(), id);
    }
    std::ranges::sort(order);
    std::vector<AnnotationId> ids;
    std::ranges::transform(order, std::back_inserter(ids), [](const auto &entry) { return std::get<1>(entry); });
    return ids;
}

std::optional<AnnotationId> referenceStatement(const Project &project, ClaimId claim,
                                               std::span<const ArticleId> versions)
{
    if (versions.empty())
        return std::nullopt;
    std::vector<ArticleId> order(versions.begin(), versions.end());
    const auto cameOut = [&](ArticleId id) {
        const article::Article *article = project.article(id);
        const auto published = article ? article->metadata.published : std::nullopt;
        return std::tuple(!published, published);
    };
    std::stable_sort(order.begin() + 1, order.end(), [&](ArticleId a, ArticleId b) { return cameOut(a) < cameOut(b); });
    for (const ArticleId version : order) {
        if (const auto statements = statementsIn(project, claim, version); !statements.empty())
            return statements.front();
    }
    return std::nullopt;
}

} // namespace core::annotation
