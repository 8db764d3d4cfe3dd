// SPDX-License-Identifier: MIT
#pragma once

#include "app/commandline.h"

namespace app {

/// Compares articles with one of them. Returns the exit status.
int run(const CompareCommand &command);

} // namespace app
