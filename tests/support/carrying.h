// SPDX-License-Identifier: MIT
#pragma once

#include "core/annotation/carry.h"
#include "tests/support/newsversions/carrytruth.h"
#include "tests/support/newsversions/newsroom.h"

#include <array>

/// Carries marks of made-up stories and counts where they land.
namespace carrying {

struct Score {
    int marks = 0;
    int surviving = 0;    ///< of which at least half of the words stand in the version
    int found = 0;        ///< of those: at the right place, or that is among the choices
    int foundForSure = 0; ///< of those: at the right place, not only held up
    int wrong = 0;        ///< on wrong text, or as if a figure had not changed
    std::array<int, core::annotation::carryStates> states{}; ///< how many came out so
};

inline bool isWrong(const newsversions::CarryTruth &truth, const newsversions::TrueMark &mark,
                    const core::annotation::Carried &carried)
{
    using core::annotation::CarryState;
    if (!carried.spans)
        return false;
    return !truth.isRight(mark, carried.spans->hull())
           || (mark.hasOtherFigure && carried.state != CarryState::DifferentValue);
}

inline bool isFound(const newsversions::CarryTruth &truth, const newsversions::TrueMark &mark,
                    const core::annotation::Carried &carried)
{
    return carried.spans ? truth.isRight(mark, carried.spans->hull())
                         : std::ranges::any_of(carried.choices, [&](const core::text::Spans &choice) {
                               return truth.isRight(mark, choice.hull());
                           });
}

/// At least \a marks marks on stories with \a rate of their words edited.
template<typename OnMark>
Score scoreAt(double rate, int marks, unsigned seed, OnMark onMark)
{
    using namespace core;
    Score score;
    newsversions::Dice dice(seed);
    for (unsigned story = 0; score.marks < marks; ++story) {
        newsversions::Newsroom newsroom(1000 * seed + story);
        const newsversions::Story base = newsroom.edition(20'000);
        const newsversions::CarryTruth truth(base, newsroom.version(base, newsversions::Edits::atRate(rate)), dice);
        const auto from = compare::PreparedText::of(truth.baseText());
        const auto to = compare::PreparedText::of(truth.versionText());
        const annotation::CarryMap map(*from, *to, *compare::comparePair(*from, *to));
        const std::vector<newsversions::TrueMark> made = truth.marks(200, dice);
        std::vector<text::Spans> spans;
        for (const newsversions::TrueMark &mark : made)
            spans.emplace_back(mark.span);
        const std::vector<annotation::Carried> carried = annotation::carry(spans, map);
        for (size_t i = 0; i < made.size(); ++i) {
            const bool found = isFound(truth, made[i], carried[i]);
            const bool wrong = isWrong(truth, made[i], carried[i]);
            ++score.marks;
            ++score.states[size_t(carried[i].state)];
            score.wrong += wrong;
            score.surviving += made[i].survives();
            score.found += made[i].survives() && found;
            score.foundForSure += made[i].survives() && found && carried[i].spans && !wrong;
            onMark(truth, made[i], carried[i], found, wrong);
        }
    }
    return score;
}

} // namespace carrying
