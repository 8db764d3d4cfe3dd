// SPDX-License-Identifier: MIT
#include "core/compare/relatives.h"

#include "core/compare/textpair.h"

#include <algorithm>

namespace core::compare {

namespace {

constexpr double largeShare = 0.5;

} // namespace

std::optional<Relative> closestRelative(const QString &text, std::span<const QString> others, const Job &job)
{
    const auto prepared = PreparedText::of(text);
    std::optional<Relative> closest;
    for (size_t i = 0; i < others.size(); ++i) {
        const auto pair = comparePair(*prepared, *PreparedText::of(others[i]), {}, job);
        if (!pair || job.isCancelled())
            return std::nullopt;
        const double shared = std::max(pair->sharedOfBase, pair->sharedOfOther);
        if (shared >= (closest ? closest->shared : largeShare) && (!closest || shared > closest->shared))
            closest = Relative{i, shared};
    }
    return closest;
}

} // namespace core::compare
