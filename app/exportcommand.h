// SPDX-License-Identifier: MIT
#pragma once

#include "app/commandline.h"

namespace app {

/// Writes the annotations of a project. Returns the exit status.
int run(const ExportCommand &command);

} // namespace app
