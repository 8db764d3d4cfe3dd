// SPDX-License-Identifier: MIT
#include "core/exchange/comparisonwords.h"

namespace core::exchange {

using namespace Qt::StringLiterals;
using namespace compare;

QString toString(SegmentKind kind)
{
    switch (kind) {
    case SegmentKind::Equal:
        return u"equal"_s;
    case SegmentKind::Typography:
        return u"typography"_s;
    case SegmentKind::Replaced:
        return u"replaced"_s;
    case SegmentKind::Added:
        return u"added"_s;
    case SegmentKind::Removed:
        return u"removed"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QString toString(ChangeClass changeClass)
{
    switch (changeClass) {
    case ChangeClass::None:
        return u"none"_s;
    case ChangeClass::Space:
        return u"space"_s;
    case ChangeClass::Punctuation:
        return u"punctuation"_s;
    case ChangeClass::Number:
        return u"number"_s;
    case ChangeClass::Date:
        return u"date"_s;
    case ChangeClass::Name:
        return u"name"_s;
    case ChangeClass::Quote:
        return u"quote"_s;
    case ChangeClass::Attribution:
        return u"attribution"_s;
    case ChangeClass::Hedge:
        return u"hedge"_s;
    case ChangeClass::Negation:
        return u"negation"_s;
    case ChangeClass::Furniture:
        return u"furniture"_s;
    case ChangeClass::Other:
        return u"other"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QString toString(Relation relation)
{
    switch (relation) {
    case Relation::Same:
        return u"same"_s;
    case Relation::Edited:
        return u"edited"_s;
    case Relation::Rewritten:
        return u"rewritten"_s;
    case Relation::Split:
        return u"split"_s;
    case Relation::Merged:
        return u"merged"_s;
    case Relation::Regrouped:
        return u"regrouped"_s;
    case Relation::Added:
        return u"added"_s;
    case Relation::Removed:
        return u"removed"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace core::exchange
