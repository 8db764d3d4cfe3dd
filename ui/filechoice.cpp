// SPDX-License-Identifier: MIT
#include "ui/filechoice.h"

#include "ui/preferences.h"

#include <QFileDialog>
#include <QFileInfo>

#include <algorithm>

namespace ui {

namespace {

QFileDialog *makeDialog(QWidget *window, Preferences &preferences, const FileChoice &choice)
{
    auto *dialog = new QFileDialog(window, choice.title, preferences.lastFolder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setNameFilters(choice.filters);
    dialog->setDefaultSuffix(choice.suffix);
    QObject::connect(dialog, &QDialog::accepted, dialog,
                     [dialog, &preferences] { preferences.setLastFolder(dialog->directory().absolutePath()); });
    return dialog;
}

} // namespace

void chooseFiles(QWidget *window, Preferences &preferences, const FileChoice &choice,
                 std::function<void(const QStringList &paths)> chosen)
{
    QFileDialog *dialog = makeDialog(window, preferences, choice);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    QObject::connect(dialog, &QFileDialog::filesSelected, window, std::move(chosen));
    dialog->open();
}

void chooseFileToSave(QWidget *window, Preferences &preferences, const FileChoice &choice,
                      std::function<void(const QString &path, int filter)> chosen)
{
    QFileDialog *dialog = makeDialog(window, preferences, choice);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->selectFile(choice.name);
    QObject::connect(dialog, &QFileDialog::fileSelected, window,
                     [dialog, filters = choice.filters, chosen = std::move(chosen)](const QString &path) {
                         chosen(path, int(filters.indexOf(dialog->selectedNameFilter())));
                     });
    dialog->open();
}

int filterFor(const QString &path, const std::vector<QStringList> &endings, int chosen)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    const auto has = [&ending](const QStringList &all) { return all.contains(ending); };
    if (chosen >= 0 && has(endings[size_t(chosen)]))
        return chosen;
    const auto found = std::ranges::find_if(endings, has);
    return found == endings.end() ? chosen : int(found - endings.begin());
}

} // namespace ui
