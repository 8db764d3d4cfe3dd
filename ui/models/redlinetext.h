// SPDX-License-Identifier: MIT
#pragma once

#include "core/compare/textpair.h"

#include <QMetaType>
#include <QString>

#include <span>
#include <vector>

namespace ui {

/// What became of a passage in one line of text: the words of the base that went stand before those that came.
struct RedlineText {
    enum class Kind : std::uint8_t { Same, Typography, Removed, Added };
    struct Run {
        core::text::Span span; ///< of text
        Kind kind = Kind::Same;

        friend bool operator==(const Run &, const Run &) = default;
    };
    QString text;          ///< white space simplified
    std::vector<Run> runs; ///< ascending; what is between them is white space

    friend bool operator==(const RedlineText &, const RedlineText &) = default;
};

/// The redline of \a segments, in their order; their spans are of \a base and \a other. O(length).
RedlineText redlineOf(QStringView base, QStringView other, std::span<const core::compare::Segment> segments);

} // namespace ui

Q_DECLARE_METATYPE(ui::RedlineText)
