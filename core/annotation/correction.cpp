// SPDX-License-Identifier: MIT
#include "core/annotation/correction.h"

namespace core::annotation {

using namespace Qt::StringLiterals;

QString toString(Correction::Kind kind)
{
    switch (kind) {
    case Correction::Kind::BelongTogether:
        return u"together"_s;
    case Correction::Kind::NotMoved:
        return u"not moved"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

std::optional<Correction::Kind> correctionKindFromString(QStringView text)
{
    for (const Correction::Kind kind : {Correction::Kind::BelongTogether, Correction::Kind::NotMoved}) {
        if (text == toString(kind))
            return kind;
    }
    return std::nullopt;
}

} // namespace core::annotation
