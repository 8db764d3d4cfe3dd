// SPDX-License-Identifier: MIT
#include "core/base/loginname.h"

#include <QDir>

namespace core {

QString loginName()
{
    for (const char *variable : {"USER", "LOGNAME", "USERNAME"}) {
        if (const QString name = qEnvironmentVariable(variable); !name.isEmpty())
            return name;
    }
    return QDir::home().dirName();
}

} // namespace core
