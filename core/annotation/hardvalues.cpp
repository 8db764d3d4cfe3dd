// SPDX-License-Identifier: MIT
#include "core/annotation/hardvalues.h"

#include <algorithm>

namespace core::annotation {

HardValues hardValuesOf(const compare::PreparedText &text, compare::IndexRange tokens)
{
    HardValues values;
    for (int i = tokens.begin; i < tokens.end; ++i) {
        const compare::PreparedToken &token = text.tokens()[size_t(i)];
        const compare::PreparedWord &word = text.wordOf(token);
        const bool begins = text.sentences()[token.sentence].tokens.begin == i;
        if (token.isNumber || (token.isWord && word.isCapitalized && !begins))
            values.numbersAndNames.push_back(word.folded);
        values.negations += word.tellings.testFlag(compare::Telling::Negation);
    }
    std::ranges::sort(values.numbersAndNames);
    return values;
}

} // namespace core::annotation
