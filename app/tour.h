// SPDX-License-Identifier: MIT
#pragma once

#include "app/options.h"

namespace app {

/// Plays a session in the real window: opens the sample story (or the files of \a options), goes through its changes,
/// marks, exports; leaves pictures, light and dark, and the CSV in the folder options.tour, and says where. The exit
/// code.
int playTour(const Options &options);

} // namespace app
