// SPDX-License-Identifier: MIT
#include "core/annotation/project.h"
#include "core/store/projectfile.h"
#include <QSqlQuery>
