// SPDX-License-Identifier: MIT
#pragma once

#include "app/commandline.h"

namespace app {

/// Brings another project into one. Returns the exit status.
int run(const MergeCommand &command);

} // namespace app
