// SPDX-License-Identifier: MIT
#include "ui/theme.h"
#include "core/store/projectfile.h"
