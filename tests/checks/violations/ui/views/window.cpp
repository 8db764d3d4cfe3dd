// SPDX-License-Identifier: MIT
#include "ui/window.h"
#include "ui/delegates/cell.h"
#include "ui/theme.h"
#include <QSqlDatabase>
