// SPDX-License-Identifier: MIT
#pragma once
#include <QObject>
class Store : public QObject
{
    Q_OBJECT
};
