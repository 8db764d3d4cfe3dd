// SPDX-License-Identifier: MIT
#pragma once

#include "ui/models/cellcontent.h"

#include <QColor>
#include <QHash>
#include <QStringView>

#include <memory>
#include <vector>

namespace ui {

/// Finds datelines, quotations, attribution and the like in a paragraph by the Newswire definition. GUI thread.
class NewswireHighlighter
{
public:
    NewswireHighlighter();
    ~NewswireHighlighter();

    /// The formatted ranges of \a paragraph, shifted by \a offset. O(length).
    std::vector<SyntaxRange> ranges(QStringView paragraph, qsizetype offset);

    /// The text colours of our light or dark highlighting theme by SyntaxRange::format; invalid for plain text.
    QHash<int, QColor> colors(bool dark) const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace ui
