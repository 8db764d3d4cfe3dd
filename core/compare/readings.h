// SPDX-License-Identifier: MIT
#pragma once

#include "core/compare/comparison.h"

#include <span>
#include <vector>

namespace core::compare {

/// What one version makes of a sentence, after the versions before it.
enum class ReadingStep : std::uint8_t {
    NotYet,     ///< not there, and in none before
    Introduced, ///< the first that has it
    Kept,       ///< in the words of the one before
    Reworded,   ///< in other words than the one before
    Dropped,    ///< not there, though the one before has it
    Gone,       ///< still not there
    Restored,   ///< there again
};

/// The wording of a sentence in one version.
struct Reading {
    size_t version = 0;
    std::vector<int> sentences; ///< of the version, ascending; empty where it has nothing of the kind
    ReadingStep step = ReadingStep::NotYet;
    int wording = -1;   ///< the same for versions that agree but for typography, from 0 in their order; -1 for none
    bool moved = false; ///< stands elsewhere than in the base
    /// How the wording comes from the base's, in order of the version's text: spans of both whole texts. One equal
    /// segment for the base itself; one added where the base has nothing of the kind, or was rewritten.
    std::vector<Segment> segments;
};

/// All versions' wordings of \a sentence of \a version: its partner in the base and theirs; of a sentence that the base
/// lacks, the likest inserted ones that share its slot. \a order says in which order versions came out; each once.
/// O(versions · (passages + segments)).
std::vector<Reading> readingsOf(const Comparison &comparison, size_t version, int sentence,
                                std::span<const size_t> order);

/// The sentence of \a text that holds \a position, or the nearest before, else the first; -1 where it has none.
/// O(log sentences).
int sentenceAt(const PreparedText &text, qsizetype position);

/// From the begin of the first of \a sentences to the end of the last. There must be one.
text::Span spanOf(const PreparedText &text, std::span<const int> sentences);

} // namespace core::compare
