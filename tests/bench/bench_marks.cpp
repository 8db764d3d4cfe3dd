// SPDX-License-Identifier: MIT
#include "tests/bench/markrows.h"

#ifdef WRITETHRU_UI
#include "tests/bench/stage.h"

#include <QApplication>
#else
#include <QCoreApplication>
#endif

#include <algorithm>
#include <cstdio>

namespace {

std::filesystem::path folder()
{
    const auto build = std::filesystem::read_symlink("/proc/self/exe").parent_path().parent_path().parent_path();
    return build.parent_path() / "bench";
}

} // namespace

// bench_marks [store|window]: how a large project of marks is stored and shown.
int main(int argc, char **argv)
{
#ifdef WRITETHRU_UI
    const QApplication application(argc, argv);
    bench::setUpStyle();
#else
    const QCoreApplication application(argc, argv);
#endif
    const std::vector<std::string> wanted(argv + 1, argv + argc);
    const auto isWanted = [&](const char *section) { return wanted.empty() || std::ranges::contains(wanted, section); };
    std::filesystem::create_directories(folder());
    std::printf("An article of 1 MB with 50,000 annotations, of which every third reaches over the next. Commits and\n"
                "reads take turns with those by the C API of SQLite, on the same rows with the same settings.\n");
    if (isWanted("store"))
        bench::print("Many marks on disk", bench::storeRows(folder()));
#ifdef WRITETHRU_UI
    if (isWanted("window"))
        bench::print("Many marks in the window, offscreen", bench::windowMarkRows());
#endif
}
