// SPDX-License-Identifier: MIT
#pragma once

#include "core/annotation/annotation.h"
#include "core/annotation/claim.h"
#include "core/article/article.h"

#include <QString>

namespace ui {

/// "21 Nov 2020"; an article without a date gives an empty string.
QString dateText(const core::article::Article &article);

/// The words of an article as the comparison counts them, without its metadata prefix. O(length).
int countWords(const QString &text);

/// "83 %", never "100 %" or "0 %" for what is not quite all or nothing.
QString percentText(double share);

/// "C4": a name, the same in every language, as in the columns.
QString chipText(int claimNumber);

/// The last word on a claim, in words.
QString statusText(core::annotation::CheckStatus status);

/// How certain the source presents what is said, in words, with FactBank's sign.
QString factualityText(core::annotation::Factuality factuality);

/// \a name for what is drawn in the direction of the window, such as the head of a column: it keeps its own direction,
/// also where it begins with a number, as many names of files do.
QString inOwnDirection(const QString &name);

/// \a text as a tool tip that shows every character of it and nothing more, whatever markup it seems to contain.
QString plainToolTip(const QString &text);

/// \a text, shortened where it is long, as the text of a menu entry: an ampersand in it is only an ampersand.
QString menuText(const QString &text);

} // namespace ui
