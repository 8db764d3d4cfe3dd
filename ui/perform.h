// SPDX-License-Identifier: MIT
#pragma once

#include "core/annotation/change.h"

#include <functional>

namespace ui {

/// Writes a step, and says so where that fails; true where it is done.
using Perform = std::function<bool(const core::annotation::Step &step)>;

} // namespace ui
