// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>
#include <QDateTime>
#include <QString>
#include <QVariant>

#include <optional>

namespace core::store {

/// Text as the columns of type ANY hold it: TEXT, or a BLOB of UTF-16LE where SQLite would change it: it joins lone
/// surrogates with their neighbours, reads U+FFFE and U+FFFF as U+FFFD, drops a leading U+FEFF, and its functions stop
/// at U+0000. Never NULL.
QVariant columnOf(const QString &text);
/// nullopt for anything that columnOf() does not make.
std::optional<QString> textOf(const QVariant &column);

/// The text that columnOf() has made such a BLOB of; nullopt for any other.
std::optional<QString> textOfBytes(QByteArrayView bytes);

/// ISO 8601 in UTC with milliseconds; NULL for an invalid time.
QVariant columnOf(const QDateTime &time);
/// An invalid time for NULL; nullopt for anything that columnOf() does not make.
std::optional<QDateTime> timeOf(const QVariant &column);
/// The same for what the column holds as UTF-8.
std::optional<QDateTime> timeOfText(QByteArrayView text);

} // namespace core::store
