// SPDX-License-Identifier: MIT
#include "core/annotation/claim.h"

#include "core/annotation/words.h"

namespace core::annotation {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array statuses{
    Word{CheckStatus::Unchecked, "unchecked"_L1},
    Word{CheckStatus::Supported, "supported"_L1},
    Word{CheckStatus::Disputed, "disputed"_L1},
    Word{CheckStatus::Refuted, "refuted"_L1},
};

} // namespace

QString toString(CheckStatus status)
{
    return wordOf(statuses, status);
}

std::optional<CheckStatus> checkStatusFromString(QStringView text)
{
    return valueOf(statuses, text);
}

} // namespace core::annotation
