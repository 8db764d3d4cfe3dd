// SPDX-License-Identifier: MIT
#pragma once

#include "tests/bench/process.h"

#include <cstdint>
#include <span>

namespace bench {

/// What a window took: seconds from the start of its process.
struct Picture {
    double first = 0;     ///< until anything was to be seen
    double final = 0;     ///< until nothing but a caret changed any more
    double mebibytes = 0; ///< the most memory that the process and its children had, each for itself, added up
};

/// A display of 1400 × 900 pixels that nobody sees: Xvfb, whose frame buffer is a file that is looked at while programs
/// draw, and openbox, which gives every window the whole of it.
class Screen
{
public:
    /// Nothing where Xvfb or openbox is not installed or does not start. \a folder takes the frame buffer, and what the
    /// programs keep between two starts.
    static std::optional<Screen> open(const std::filesystem::path &folder);
    ~Screen();
    Screen(Screen &&other) noexcept;
    Screen &operator=(Screen &&) = delete;

    /// Starts a program, watches until its picture has not changed for \a quiet seconds, and ends it. Nothing where
    /// the program is missing or shows nothing.
    std::optional<Picture> watch(std::vector<std::string> words, double quiet) const;

private:
    Screen() = default;
    bool showBuffer();
    std::vector<std::string> environment() const;

    std::filesystem::path m_folder;
    std::string m_display;
    std::optional<int> m_server;
    std::optional<int> m_manager;
    void *m_mapped = nullptr;
    size_t m_mappedSize = 0;
    std::span<const std::uint32_t> m_pixels;
};

} // namespace bench
