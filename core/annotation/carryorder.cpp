// SPDX-License-Identifier: MIT
#include "core/annotation/carryorder.h"

#include "core/annotation/carry.h"

#include <algorithm>

namespace core::annotation {

using compare::PreparedText;
using compare::TextPair;

namespace {

std::shared_ptr<const PreparedText> preparedOr(const std::shared_ptr<const PreparedText> &known, const QString &text)
{
    return known ? known : PreparedText::of(text);
}

std::shared_ptr<const TextPair> pairWith(const PreparedText &from, const CarryOrder::Version &version,
                                         const PreparedText &to, const Job &job)
{
    if (version.pair)
        return version.pair;
    auto pair = compare::comparePair(from, to, {}, job, version.corrections);
    return pair ? std::make_shared<const TextPair>(*std::move(pair)) : nullptr;
}

} // namespace

CarryOrder carryOrder(const Project &project, ArticleId from, std::span<const ArticleId> to,
                      std::optional<AnnotationId> only)
{
    CarryOrder order{from, {}, {}, {}, {}, {}};
    const article::Article *source = project.article(from);
    if (!source)
        return order;
    order.text = source->text;
    for (const AnnotationId id : project.annotationsOf(from)) {
        if (only && *only != id)
            continue;
        order.ids.push_back(id);
        order.spans.push_back(markOf(*project.annotation(id)).spans);
    }
    for (const ArticleId id : to) {
        const article::Article *target = project.article(id);
        if (target && id != from && !std::ranges::contains(order.to, id, &CarryOrder::Version::article))
            order.to.push_back({id, target->text, correctionsFor(project, from, id), {}, {}});
    }
    return order;
}

std::optional<std::vector<CarriedMark>> carriedMarks(const CarryOrder &order, const Job &job)
{
    std::vector<CarriedMark> marks;
    const auto from = preparedOr(order.prepared, order.text);
    for (const CarryOrder::Version &version : order.to) {
        const auto to = preparedOr(version.prepared, version.text);
        const auto pair = pairWith(*from, version, *to, job);
        if (!pair || job.isCancelled())
            return std::nullopt;
        const std::vector<Carried> carried = carry(order.spans, CarryMap(*from, *to, *pair));
        for (size_t i = 0; i < carried.size(); ++i)
            marks.push_back({order.ids[i], version.article, carried[i]});
    }
    return marks;
}

} // namespace core::annotation
