// SPDX-License-Identifier: MIT
#pragma once

#include "core/annotation/edits.h"
#include "ui/views/readingpane.h"

#include <functional>

namespace ui {

class Session;

/// Turns what is selected in the columns into annotations, and takes them away. Selects more, or less, to that end.
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
    /// As what was marked last: as a claim, or with that type.
    std::optional<core::AnnotationId> markAsLast();
    void setLast(const core::annotation::Subject &subject) { m_last = subject; }
    const std::optional<core::annotation::Subject> &last() const { return m_last; }

    /// What is selected; the mark around the caret where that is the current one; else the caret.
    std::optional<TextSelection> meant() const;
    /// The entity or claim of which \a passage is a mark, those of the current mark first.
    std::optional<core::annotation::Subject> subjectAt(const TextSelection &passage) const;

    /// The next larger of word, phrase, quotation, sentence, paragraph; and back again.
    void selectMore();
    void selectLess();

    void removeCurrent();
    void resize(core::AnnotationId mark, core::text::Span before, core::text::Span after);

private:
    struct Passage {
        core::ArticleId article;
        core::text::Spans spans;
    };
    std::optional<Passage> passage() const;
    std::optional<core::AnnotationId> markAs(core::TypeId type);

    const Session &m_session;
    ReadingPane &m_reading;
    Perform m_perform;
    std::optional<core::annotation::Subject> m_last;
    std::vector<TextSelection> m_smaller; ///< what more was selected from, the latest last
    std::optional<TextSelection> m_grown; ///< the selection that came of them
};

} // namespace ui
