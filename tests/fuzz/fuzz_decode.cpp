// SPDX-License-Identifier: MIT
#include "core/text/decode.h"
#include "tests/fuzz/require.h"

#include <algorithm>

// Any bytes are an error or a text without CR, with a U+FFFD at each damaged place.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const auto decoded = core::text::decode(QByteArrayView(data, qsizetype(size)));
    if (!decoded)
        return 0;
    require(!decoded->text.contains(QChar(u'\r')), "line ends are LF");
    require(decoded->damage.empty() == !decoded->firstDamagedByte,
            "the first damaged byte is named where there is one");
    require(std::ranges::is_sorted(decoded->damage), "damage ascends");
    for (const qsizetype place : decoded->damage)
        require(decoded->text.at(place) == QChar::ReplacementCharacter, "damage is shown");
    return 0;
}
