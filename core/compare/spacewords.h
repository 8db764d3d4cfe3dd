// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

#include <cstdint>
#include <vector>

namespace core::compare {

class HashNumbers;

/// The words of \a text under the numbers that \a numbers gives to their hashes. A word is what stands between
/// characters up to U+0020. O(length).
std::vector<std::uint32_t> spaceWords(QStringView text, HashNumbers &numbers);

} // namespace core::compare
