// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

#include <cstdint>

namespace core::compare {

/// Two hashes of one token: of its folded text, and of the same without regard to case.
struct TokenHash {
    std::uint64_t folded;
    std::uint64_t caseless;
};

/// \a token is typographically folded. O(length).
TokenHash hashOf(QStringView token);

/// The hash of two tokens that are read as one.
TokenHash joined(const TokenHash &first, const TokenHash &second);

} // namespace core::compare
