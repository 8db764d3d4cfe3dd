// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace core::annotation {

/// \a text as the name of a Step quotes it: on one line, and no longer than a menu can show.
QString quoted(QStringView text);

} // namespace core::annotation
