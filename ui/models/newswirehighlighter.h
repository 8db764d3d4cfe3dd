// SPDX-License-Identifier: MIT
#pragma once

#include "ui/models/newswiremodule.h"

#include <future>

namespace ui {

/// Finds datelines, quotations, attribution and the like in a paragraph by the Newswire definition. Its module is
/// loaded on a thread of its own from the begin on; the first question waits for it. Where there is no module, nothing
/// is found. GUI thread.
class NewswireHighlighter
{
public:
    NewswireHighlighter();
    ~NewswireHighlighter();
    Q_DISABLE_COPY_MOVE(NewswireHighlighter)

    /// As in NewswireModule.
    std::vector<SyntaxRange> ranges(QStringView paragraph, qsizetype offset);
    QHash<int, QColor> colors(bool dark) const;

private:
    using Module = std::shared_ptr<NewswireModule>;
    std::shared_future<Module> m_module;
};

} // namespace ui
