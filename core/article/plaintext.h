// SPDX-License-Identifier: MIT
#pragma once

#include "core/article/article.h"
#include "core/base/error.h"

#include <QSet>

#include <vector>

namespace core::article {

constexpr qint64 largestFile = 64 * 1024 * 1024; // bytes

/// An article that was read, and what its reader had to mend.
struct Imported {
    Article article;
    std::vector<qsizetype> damage;          ///< as in text::Decoded
    std::optional<qint64> firstDamagedByte; ///< as in text::Decoded
};

/// Reads the plain text file at \a path: decoded, with the date of a metadata prefix as published. Errors name the
/// file: NotFound, Unreadable, Empty, Binary, TooLarge (over largestFile), Unsupported (an unknown \a encoding).
Result<Imported> readPlainText(const QString &path, const std::optional<QByteArray> &encoding = std::nullopt);

/// The same for text that has no file (pasted); \a name becomes the article's file name. Errors: Empty, Binary.
Result<Imported> articleFromText(const QString &text, const QString &name);

/// The sentence for a damaged file: "story.txt: 3 damaged places, the first at byte 120; they are shown as �".
QString damageSentence(const Imported &imported);

/// \a name, or "name (2).txt" …: the first that \a taken does not have.
QString uniqueFileName(const QString &name, const QSet<QString> &taken);

} // namespace core::article
