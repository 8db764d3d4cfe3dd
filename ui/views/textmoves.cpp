// SPDX-License-Identifier: MIT
#include "ui/views/textmoves.h"

namespace ui {

namespace {

// A window around the caret keeps every move O(1), whatever the length of the text.
constexpr qsizetype reach = 400;

} // namespace

qsizetype nextBoundary(const QString &text, qsizetype position, QTextBoundaryFinder::BoundaryType type, bool forward)
{
    const qsizetype begin = std::max<qsizetype>(0, position - reach);
    const QStringView window = QStringView(text).sliced(begin, std::min(text.size(), position + reach) - begin);
    QTextBoundaryFinder finder(type, window.data(), window.size());
    finder.setPosition(position - begin);
    const auto step = [&] { return forward ? finder.toNextBoundary() : finder.toPreviousBoundary(); };
    qsizetype found = step();
    while (type == QTextBoundaryFinder::Word && found >= 0 && found < window.size() && found > 0
           && !(finder.boundaryReasons() & QTextBoundaryFinder::StartOfItem))
        found = step();
    if (found < 0)
        return forward ? std::min(text.size(), position + reach) : begin;
    return begin + found;
}

core::text::Span wordAround(const QString &text, qsizetype position)
{
    const qsizetype from = std::max<qsizetype>(0, position - reach);
    const QStringView window = QStringView(text).sliced(from, std::min(text.size(), position + reach) - from);
    if (window.isEmpty())
        return {position, position};
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, window.data(), window.size());
    finder.setPosition(std::min(position - from, window.size() - 1));
    if (!(finder.boundaryReasons() & QTextBoundaryFinder::StartOfItem))
        finder.toPreviousBoundary();
    const qsizetype begin = finder.position();
    const qsizetype end = finder.toNextBoundary();
    return {from + std::max<qsizetype>(0, begin), from + (end < 0 ? window.size() : end)};
}

} // namespace ui
