// SPDX-License-Identifier: MIT
#pragma once

#include "app/commandline.h"

namespace app {

/// Says how far analysts agree. Returns the exit status.
int run(const AgreementCommand &command);

} // namespace app
