// SPDX-License-Identifier: MIT
#pragma once

#include "core/compare/alignment.h"
#include "core/compare/textpair.h"

#include <vector>

namespace core::compare {

/// The sentences of an alignment as passages, in order of the other text. O(sentences).
std::vector<Passage> sentencePassages(const Alignment &alignment);

/// The paragraphs as passages, derived from their sentences: paragraphs that share a pair of sentences in place belong
/// together; one that shares only moved ones belongs to where most of it went. O(sentences log sentences).
std::vector<Passage> paragraphPassages(const Alignment &alignment);

/// What stands level by the sentences in place. O(sentences).
std::vector<LevelBlock> levelBlocks(const Alignment &alignment);

} // namespace core::compare
