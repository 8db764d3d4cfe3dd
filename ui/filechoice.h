// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

#include <functional>
#include <vector>

class QWidget;

namespace ui {

class Preferences;

/// A file dialog that belongs to a window and does not hold up the program.
struct FileChoice {
    QString title;
    QStringList filters; ///< "CSV (*.csv)"; the first is chosen at first
    QString suffix;      ///< for a name that is typed without one
    QString name;        ///< proposed for saving
};

void chooseFiles(QWidget *window, Preferences &preferences, const FileChoice &choice,
                 std::function<void(const QStringList &paths)> chosen);

/// \a filter is the index in FileChoice::filters. Asks before a file is replaced.
void chooseFileToSave(QWidget *window, Preferences &preferences, const FileChoice &choice,
                      std::function<void(const QString &path, int filter)> chosen);

/// The filter that \a path is for, where \a endings are those of each filter, in lower case: a name that says what it
/// is, says it better than the filter that is \a chosen. What ends in none of them is for that.
int filterFor(const QString &path, const std::vector<QStringList> &endings, int chosen);

} // namespace ui
