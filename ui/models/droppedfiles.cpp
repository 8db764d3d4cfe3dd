// SPDX-License-Identifier: MIT
#include "ui/models/droppedfiles.h"

#include <QMimeData>
#include <QUrl>

namespace ui {

QStringList droppedFiles(const QMimeData &data)
{
    QStringList paths;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile())
            paths += url.toLocalFile();
    }
    return paths;
}

} // namespace ui
