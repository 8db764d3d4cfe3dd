// SPDX-License-Identifier: MIT
#include "tests/bench/pairs.h"

#include "tests/bench/process.h"

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <sstream>

namespace bench {

namespace fs = std::filesystem;

namespace {

void write(const fs::path &file, const std::string &content)
{
    std::ofstream(file, std::ios::binary) << content;
}

fs::path inWords(const fs::path &file)
{
    fs::path made = file;
    made.replace_extension(".words");
    if (fs::exists(made) && fs::last_write_time(made) >= fs::last_write_time(file))
        return made;
    std::ifstream in(file, std::ios::binary);
    std::ofstream out(made, std::ios::binary);
    for (std::string word; in >> word;)
        out << word << '\n';
    return made;
}

std::string repeated(const std::string &part, size_t bytes)
{
    std::string text;
    while (text.size() < bytes)
        text += part;
    return text;
}

Pair written(const fs::path &folder, const std::string &base, const std::string &other)
{
    fs::create_directories(folder);
    const Pair pair{folder / "a.txt", folder / "b.txt"};
    write(pair.base, base);
    write(pair.other, other);
    return pair;
}

} // namespace

Places Places::here()
{
    const fs::path programs = fs::read_symlink("/proc/self/exe").parent_path();
    const fs::path build = programs.parent_path().parent_path();
    return {programs, build / "app", build.parent_path() / "bench"};
}

Pair madePair(const Places &places, const std::string &size, const std::string &edits)
{
    const fs::path folder = places.folder / (size + '-' + edits);
    const fs::path maker = places.programs / "newspair";
    const Pair pair{folder / "a.txt", folder / "b.txt"};
    if (fs::exists(pair.other) && fs::last_write_time(pair.other) > fs::last_write_time(maker))
        return pair;
    fs::create_directories(folder);
    const auto done = run({.words = {maker, folder, "--size", size, "--edits", edits, "--seed", "1"},
                           .output = {},
                           .isOnOneCore = false,
                           .environment = {}});
    if (!done || done->status != 0) {
        std::fprintf(stderr, "newspair cannot make %s\n", folder.c_str());
        std::exit(1);
    }
    return pair;
}

Pair wordLines(const Pair &pair)
{
    return {inWords(pair.base), inWords(pair.other)};
}

Pair oneWord(const Places &places, size_t bytes)
{
    const std::string text = repeated("word ", bytes);
    return written(places.folder / "oneword", text, text + "word ");
}

Pair alternating(const Places &places, size_t bytes)
{
    const std::string text = repeated("here there ", bytes);
    return written(places.folder / "alternating", text, "there " + text);
}

std::string contentOf(const fs::path &file)
{
    std::ostringstream content;
    content << std::ifstream(file, std::ios::binary).rdbuf();
    return content.str();
}

} // namespace bench
