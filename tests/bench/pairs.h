// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <string>

namespace bench {

/// Two texts to compare, as files.
struct Pair {
    std::filesystem::path base;
    std::filesystem::path other;
};

/// Where things are.
struct Places {
    std::filesystem::path programs; ///< of the benchmarks
    std::filesystem::path app;      ///< writethru and writethru-cli
    std::filesystem::path folder;   ///< for what is made

    static Places here();
};

/// A pair that newspair makes: size "1M", edits "0.2" or "unrelated". Made once; the same each time.
Pair madePair(const Places &places, const std::string &size, const std::string &edits);

/// The pair with one word a line, as tools for lines want it.
Pair wordLines(const Pair &pair);

/// Two texts of about so many bytes of one word only, or of two words by turns which begin with either.
Pair oneWord(const Places &places, size_t bytes);
Pair alternating(const Places &places, size_t bytes);

std::string contentOf(const std::filesystem::path &file);

} // namespace bench
