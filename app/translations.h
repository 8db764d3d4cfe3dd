// SPDX-License-Identifier: MIT
#pragma once

#include <QLocale>

class QCoreApplication;

namespace app {

/// Installs Qt's translation and ours for \a locale. English too, which has its plural forms from there.
void installTranslations(QCoreApplication &application, const QLocale &locale);

} // namespace app
