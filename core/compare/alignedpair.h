// SPDX-License-Identifier: MIT
#pragma once

#include "core/compare/alignment.h"
#include "core/compare/textpair.h"

#include <optional>
#include <span>

namespace core::compare {

/// The costly part of comparePair(), the same for both directions. Points to both texts. nullopt only when \a job was
/// cancelled.
std::optional<Alignment> alignPair(const PreparedText &base, const PreparedText &other, const Options &options = {},
                                   const Job &job = {}, std::span<const Correction> corrections = {});

/// What comparePair() gives for side 0 of \a alignment as the base; the other way round, what it gives for the mirrored
/// one. O(words).
TextPair pairFrom(const Alignment &alignment);

} // namespace core::compare
