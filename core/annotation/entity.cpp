// SPDX-License-Identifier: MIT
#include "core/annotation/entity.h"

#include <algorithm>

namespace core::annotation {

bool isWikidataId(QStringView text)
{
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    return text.size() >= 2 && text[0] == u'Q' && text[1] != u'0' && std::ranges::all_of(text.sliced(1), isDigit);
}

} // namespace core::annotation
