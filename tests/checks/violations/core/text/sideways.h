// SPDX-License-Identifier: MIT
#pragma once
#include "core/text/span.h"
#include "span.h"
#include <QStringView>
// #include "ui/window.h" says nothing
