// SPDX-License-Identifier: MIT
#include <KSyntaxHighlighting/Format>
#include <QColor>
#include <QSqlQuery>
#include <QtWidgets/QLabel>
