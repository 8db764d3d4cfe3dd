// SPDX-License-Identifier: MIT
#pragma once

#include <QLatin1StringView>

#include <array>

namespace core::exchange {

/// The columns of the annotation CSV, in their order.
enum class Column {
    Kind,
    Id,
    Type,
    Subject,
    SubjectId,
    Wikidata,
    Article,
    Source,
    Published,
    Story,
    Paragraph,
    Start,
    End,
    Text,
    Before,
    After,
    AttributedTo,
    Cue,
    Factuality,
    Status,
    Origin,
    Analyst,
    Note,
    Created,
    Modified,
};

constexpr auto columnNames = std::to_array<QLatin1StringView>({
    QLatin1StringView("kind"),          QLatin1StringView("id"),
    QLatin1StringView("type"),          QLatin1StringView("subject"),
    QLatin1StringView("subject_id"),    QLatin1StringView("wikidata"),
    QLatin1StringView("article"),       QLatin1StringView("source"),
    QLatin1StringView("published"),     QLatin1StringView("story"),
    QLatin1StringView("paragraph"),     QLatin1StringView("start"),
    QLatin1StringView("end"),           QLatin1StringView("text"),
    QLatin1StringView("before"),        QLatin1StringView("after"),
    QLatin1StringView("attributed_to"), QLatin1StringView("cue"),
    QLatin1StringView("factuality"),    QLatin1StringView("status"),
    QLatin1StringView("origin"),        QLatin1StringView("analyst"),
    QLatin1StringView("note"),          QLatin1StringView("created"),
    QLatin1StringView("modified"),
});
static_assert(columnNames.size() == size_t(Column::Modified) + 1);

/// Whether the cells hold words that somebody wrote, which are disarmed; the others hold ids, numbers, times and words
/// of fixed lists, none of which a spreadsheet would run.
constexpr bool holdsText(Column column)
{
    switch (column) {
    case Column::Type:
    case Column::Subject:
    case Column::Wikidata:
    case Column::Article:
    case Column::Source:
    case Column::Story:
    case Column::Text:
    case Column::Before:
    case Column::After:
    case Column::AttributedTo:
    case Column::Cue:
    case Column::Analyst:
    case Column::Note:
        return true;
    default:
        return false;
    }
}

} // namespace core::exchange
