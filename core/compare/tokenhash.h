// SPDX-License-Identifier: MIT
#pragma once

#include "core/text/span.h"

#include <QStringView>

#include <cstdint>

namespace core::compare {

/// Two hashes of one token: of its folded text, and of the same without regard to case.
struct TokenHash {
    std::uint64_t folded;
    std::uint64_t caseless;
};

/// TokenHash::folded of \a token of \a text, which is typographically folded; well mixed. O(length of the token).
std::uint64_t foldedHash(QStringView text, text::Span token);
inline std::uint64_t foldedHash(QStringView token)
{
    return foldedHash(token, {0, token.size()});
}

/// Both hashes of \a token, of which \a folded is the one. O(length).
TokenHash hashOf(QStringView token, std::uint64_t folded);
inline TokenHash hashOf(QStringView token)
{
    return hashOf(token, foldedHash(token));
}

/// The hash of two tokens that are read as one.
TokenHash joined(const TokenHash &first, const TokenHash &second);

} // namespace core::compare
