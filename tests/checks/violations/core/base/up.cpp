// SPDX-License-Identifier: MIT
#include "core/base/error.h"
#include "core/text/span.h"
