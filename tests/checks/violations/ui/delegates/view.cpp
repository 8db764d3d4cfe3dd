// SPDX-License-Identifier: MIT
#include "ui/models/slots.h"
#include "ui/views/reading.h"
