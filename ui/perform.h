// SPDX-License-Identifier: MIT
#pragma once

#include "core/annotation/largestep.h"

#include <functional>

namespace ui {

/// Writes a step, and says so where that fails; true where it is done.
using Perform = std::function<bool(const core::annotation::Step &step)>;

/// The same for what may be very much: what it takes goes on in another thread. \a done hears what has become of the
/// step, which may be before this returns.
using PerformApart
    = std::function<void(const core::annotation::LargeStep &step, const core::annotation::StepDone &done)>;

} // namespace ui
