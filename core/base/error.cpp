// SPDX-License-Identifier: MIT
#include "core/base/error.h"

namespace core {

QString toSentence(const Error &error)
{
    const QString line = error.where.isEmpty() ? error.message : error.where + u": " + error.message;
    return line.simplified();
}

} // namespace core
