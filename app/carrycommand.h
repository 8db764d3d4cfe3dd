// SPDX-License-Identifier: MIT
#pragma once

#include "app/commandline.h"

namespace app {

/// Carries and says what has become of the annotations; the exit status.
int run(const CarryCommand &command);

} // namespace app
