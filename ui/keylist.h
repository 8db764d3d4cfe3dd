// SPDX-License-Identifier: MIT
#pragma once

#include "ui/views/keyshelp.h"

namespace ui {

class Actions;

/// The keys of \a actions, grouped as a person looks for them, and those that the columns have besides.
std::vector<KeyGroup> keyList(const Actions &actions);

} // namespace ui
