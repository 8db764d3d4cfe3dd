// SPDX-License-Identifier: MIT
#include "ui/theme.h"
#include "ui/window.h"
