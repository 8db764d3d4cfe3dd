// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme.h"

namespace ui {

class Preferences;

/// The theme that a person has chosen, or else the one that the desktop has, with the size of type chosen.
Theme themeFor(const Preferences &preferences);

/// Gives the whole program the palette, the style sheet and the icons of \a theme.
void applyToApplication(const Theme &theme);

} // namespace ui
