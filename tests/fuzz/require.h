// SPDX-License-Identifier: MIT
#pragma once

#include <QtLogging>

/// What a fuzzer claims of every input; a claim that does not hold ends it, and libFuzzer keeps the input.
inline void require(bool holds, const char *claim)
{
    if (!holds)
        qFatal("does not hold: %s", claim);
}
