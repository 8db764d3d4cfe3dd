// SPDX-License-Identifier: MIT
#include "app/memory.h"

#ifdef __GLIBC__
#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <limits>

#include <malloc.h>
#include <sys/mman.h>
#include <unistd.h>
#endif

namespace app {

#ifdef __GLIBC__

namespace {

// Bytes.
constexpr qsizetype least = 4 << 20; // less would be few large pages
constexpr qsizetype most = 1 << 30;  // what comes beyond it is asked for when it is needed
constexpr std::uintptr_t largePage = 2 << 20;
constexpr int largestOnHeap = 32 << 20; // glibc takes no larger one

} // namespace

void expectMemory(qsizetype bytes)
{
    if (bytes < least)
        return;
    mallopt(M_ARENA_MAX, 1); // threads share the stretch
    mallopt(M_MMAP_THRESHOLD, largestOnHeap);
    mallopt(M_TRIM_THRESHOLD, std::numeric_limits<int>::max()); // nothing is given back
    // A block makes the heap grow by the padding, which is what is to be of large pages. Nothing is touched yet.
    mallopt(M_TOP_PAD, int(std::min(bytes, most)));
    void *const block = std::malloc(least / 2);
    const auto rest = std::uintptr_t(block);
    std::free(block);
    mallopt(M_TOP_PAD, largestOnHeap); // for what comes beyond what was expected

    const auto begin = (rest + largePage) & ~(largePage - 1);
    const auto end = std::uintptr_t(sbrk(0)) & ~(largePage - 1);
    if (rest == 0 || begin >= end)
        return;
    madvise(reinterpret_cast<void *>(begin), end - begin, MADV_HUGEPAGE); // advice: no harm if it is not taken
    // What is before the first large page would come in small ones: nobody gets it.
    [[maybe_unused]] static void *const unused = std::malloc(begin - rest);
}

#else

void expectMemory(qsizetype) {}

#endif

} // namespace app
