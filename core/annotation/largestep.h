// SPDX-License-Identifier: MIT
#pragma once

#include "core/annotation/project.h"

#include <functional>

namespace core::annotation {

/// A step that may consist of very many changes, to be made in any thread of the project as it is then. Copies share
/// what it is made of.
struct LargeStep {
    qsizetype changes = 0; ///< about so many
    std::function<Step(const Project &)> make;
};

/// Hears what has become of a step.
using StepDone = std::function<void(const Result<Step> &step)>;

} // namespace core::annotation
