// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

namespace core::text {

/// A piece of scraped text that stands for something else.
struct DamagedMarkup {
    qsizetype end; ///< where it ends in the text, UTF-16 units
    QString text;  ///< what it stood for
};

/// What damaged markup begins at \a begin: a character reference, escaped once or more ("&rsquo;", "&amp;rsquo;",
/// "&#39;"), with a comma in place of the ampersand (",quot;"), torn apart ("O & # 39; Brien", where the spaces go
/// too), or UTF-8 that was read as Windows-1252 ("â€™"). nullopt where there is none. O(1).
std::optional<DamagedMarkup> damagedMarkupAt(QStringView text, qsizetype begin);

} // namespace core::text
