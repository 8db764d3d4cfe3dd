// SPDX-License-Identifier: MIT
#pragma once

#include <QLatin1StringView>
#include <QString>

#include <algorithm>
#include <array>
#include <optional>

namespace core::annotation {

/// The word by which files know a value.
template<class Value>
struct Word {
    Value value;
    QLatin1StringView text;
};

/// Every value must be in \a words.
template<class Value, std::size_t Count>
QString wordOf(const std::array<Word<Value>, Count> &words, Value value)
{
    const auto found = std::ranges::find(words, value, &Word<Value>::value);
    Q_ASSERT(found != words.end());
    return found->text;
}

/// The letter case of \a text matters; nullopt where no value has this word.
template<class Value, std::size_t Count>
std::optional<Value> valueOf(const std::array<Word<Value>, Count> &words, QStringView text)
{
    const auto found = std::ranges::find_if(words, [text](const Word<Value> &word) { return word.text == text; });
    return found == words.end() ? std::nullopt : std::optional(found->value);
}

} // namespace core::annotation
