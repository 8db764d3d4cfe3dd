// SPDX-License-Identifier: MIT
#pragma once

#include "core/annotation/change.h"

namespace ui {

using core::annotation::forEachRecord;

} // namespace ui
