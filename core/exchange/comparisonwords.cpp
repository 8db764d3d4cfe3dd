// SPDX-License-Identifier: MIT
#include "core/exchange/comparisonwords.h"

namespace core::exchange {

using namespace Qt::StringLiterals;
using namespace compare;

QLatin1StringView toString(SegmentKind kind)
{
    switch (kind) {
    case SegmentKind::Equal:
        return "equal"_L1;
    case SegmentKind::Typography:
        return "typography"_L1;
    case SegmentKind::Replaced:
        return "replaced"_L1;
    case SegmentKind::Added:
        return "added"_L1;
    case SegmentKind::Removed:
        return "removed"_L1;
    }
    Q_UNREACHABLE_RETURN({});
}

QLatin1StringView toString(ChangeClass changeClass)
{
    switch (changeClass) {
    case ChangeClass::None:
        return "none"_L1;
    case ChangeClass::Space:
        return "space"_L1;
    case ChangeClass::Punctuation:
        return "punctuation"_L1;
    case ChangeClass::Number:
        return "number"_L1;
    case ChangeClass::Date:
        return "date"_L1;
    case ChangeClass::Name:
        return "name"_L1;
    case ChangeClass::Quote:
        return "quote"_L1;
    case ChangeClass::Attribution:
        return "attribution"_L1;
    case ChangeClass::Hedge:
        return "hedge"_L1;
    case ChangeClass::Negation:
        return "negation"_L1;
    case ChangeClass::Furniture:
        return "furniture"_L1;
    case ChangeClass::Other:
        return "other"_L1;
    }
    Q_UNREACHABLE_RETURN({});
}

QLatin1StringView toString(Relation relation)
{
    switch (relation) {
    case Relation::Same:
        return "same"_L1;
    case Relation::Edited:
        return "edited"_L1;
    case Relation::Rewritten:
        return "rewritten"_L1;
    case Relation::Split:
        return "split"_L1;
    case Relation::Merged:
        return "merged"_L1;
    case Relation::Regrouped:
        return "regrouped"_L1;
    case Relation::Added:
        return "added"_L1;
    case Relation::Removed:
        return "removed"_L1;
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace core::exchange
