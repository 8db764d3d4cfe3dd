// SPDX-License-Identifier: MIT
#pragma once

#include "ui/models/cellcontent.h"

#include <QColor>
#include <QHash>
#include <QStringView>

#include <memory>
#include <vector>

namespace ui {

/// What KSyntaxHighlighting does for the reading columns. It stands in a module that NewswireHighlighter loads while
/// the window is made: the library brings some forty others along, and to link with them would make every start of the
/// program half as long again.
class NewswireModule
{
public:
    virtual ~NewswireModule() = default;

    /// The formatted ranges of \a paragraph, shifted by \a offset. O(length).
    virtual std::vector<SyntaxRange> ranges(QStringView paragraph, qsizetype offset) = 0;
    /// The text colours of our light or dark highlighting theme by SyntaxRange::format; none for plain text.
    virtual QHash<int, QColor> colors(bool dark) const = 0;
};

/// The function that the module exports under its name, writethruNewswire.
using MakeNewswire = std::unique_ptr<NewswireModule>();

} // namespace ui
