// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

class QMimeData;

namespace ui {

/// The paths of the local files that \a data names, as when they are dropped or pasted; empty where it names none.
QStringList droppedFiles(const QMimeData &data);

} // namespace ui
