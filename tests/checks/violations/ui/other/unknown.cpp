// SPDX-License-Identifier: MIT
#include "core/text/span.h"
