// SPDX-License-Identifier: MIT
#pragma once

#include "core/annotation/edits.h"
#include "ui/views/readingpane.h"

#include <functional>

namespace ui {

class Session;

/// Turns what is selected in the columns into annotations, and takes them away.
class Marking
{
public:
    /// \a perform writes a step and says so where that fails; true where it is done.
    using Perform = std::function<bool(const core::annotation::Step &step)>;

    Marking(const Session &session, ReadingPane &reading, Perform perform);

    /// Whether there is text to mark; without it nothing below but removing and resizing does anything.
    bool hasText() const { return passage().has_value(); }

    std::optional<core::AnnotationId> markAs(int typeKey);
    std::optional<core::AnnotationId> markClaim();
    void removeCurrent();
    void resize(core::AnnotationId mark, core::text::Span before, core::text::Span after);

private:
    struct Passage {
        core::ArticleId article;
        core::text::Spans spans;
    };
    std::optional<Passage> passage() const;

    const Session &m_session;
    ReadingPane &m_reading;
    Perform m_perform;
};

} // namespace ui
