// SPDX-License-Identifier: MIT
#include "window.moc"
#include "app/main.h"
#include "ui/views/reading.h"
