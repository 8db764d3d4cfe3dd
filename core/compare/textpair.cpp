// SPDX-License-Identifier: MIT
#include "core/compare/textpair.h"

#include "core/compare/alignedpair.h"

#include <algorithm>

namespace core::compare {

bool isApproximate(const TextPair &pair)
{
    return std::ranges::any_of(pair.passages, &Passage::isApproximate)
           || std::ranges::any_of(pair.sentences, &Passage::isApproximate);
}

std::optional<TextPair> comparePair(const PreparedText &base, const PreparedText &other, const Options &options,
                                    const Job &job, std::span<const Correction> corrections)
{
    const auto alignment = alignPair(base, other, options, job, corrections);
    return alignment ? std::optional(pairFrom(*alignment)) : std::nullopt;
}

} // namespace core::compare
