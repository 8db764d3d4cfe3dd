// SPDX-License-Identifier: MIT
#include "core/annotation/carried.h"

#include "core/annotation/words.h"

#include <QCoreApplication>

namespace core::annotation {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<Word<CarryState>, carryStates> states{{{CarryState::Exact, "exact"_L1},
                                                            {CarryState::Moved, "moved"_L1},
                                                            {CarryState::Reworded, "reworded"_L1},
                                                            {CarryState::DifferentValue, "different value"_L1},
                                                            {CarryState::Ambiguous, "ambiguous"_L1},
                                                            {CarryState::Lost, "lost"_L1}}};

constexpr std::array doubtful{CarryState::DifferentValue, CarryState::Ambiguous, CarryState::Reworded,
                              CarryState::Lost,           CarryState::Moved,     CarryState::Exact};

} // namespace

bool isWhole(const Carried &carried)
{
    const bool isSure = carried.state < CarryState::Ambiguous;
    return carried.spans.has_value() == isSure && carried.choices.empty() == (carried.state != CarryState::Ambiguous)
           && carried.score >= 0 && carried.score <= 1;
}

QString toString(CarryState state)
{
    return wordOf(states, state);
}

std::optional<CarryState> carryStateFromString(QStringView text)
{
    return valueOf(states, text);
}

QString displayName(CarryState state)
{
    switch (state) {
    case CarryState::Exact:
        return QCoreApplication::translate("Annotation", "exact", "a carried mark");
    case CarryState::Moved:
        return QCoreApplication::translate("Annotation", "moved", "a carried mark");
    case CarryState::Reworded:
        return QCoreApplication::translate("Annotation", "reworded", "a carried mark");
    case CarryState::DifferentValue:
        return QCoreApplication::translate("Annotation", "different value", "a carried mark");
    case CarryState::Ambiguous:
        return QCoreApplication::translate("Annotation", "ambiguous", "a carried mark");
    case CarryState::Lost:
        return QCoreApplication::translate("Annotation", "lost", "a carried mark");
    }
    Q_UNREACHABLE_RETURN({});
}

int doubtOf(CarryState state)
{
    return int(std::ranges::find(doubtful, state) - doubtful.begin());
}

} // namespace core::annotation
