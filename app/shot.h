// SPDX-License-Identifier: MIT
#pragma once

#include "app/options.h"

namespace app {

/// Draws the window with the files of \a options to options.shot once the comparison is finished. The exit code.
int drawShot(const Options &options);

} // namespace app
