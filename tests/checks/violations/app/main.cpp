// SPDX-License-Identifier: MIT
#include "ui/window.h"
#include <KSyntaxHighlighting/Format>
