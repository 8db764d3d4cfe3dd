// SPDX-License-Identifier: MIT
#pragma once

#include "app/commandline.h"

namespace app {

/// Reads articles and annotations into a project. Returns the exit status.
int run(const ImportCommand &command);

} // namespace app
