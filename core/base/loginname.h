// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace core {

/// Who is logged in, by the environment, or else by the name of the home folder.
QString loginName();

} // namespace core
