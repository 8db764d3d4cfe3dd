// SPDX-License-Identifier: MIT
#pragma once

#include "core/annotation/edits.h"
#include "ui/perform.h"
#include "ui/views/readingpane.h"

#include <QObject>

namespace ui {

class Actions;
class Session;

/// Turns what is selected in the columns into annotations, and takes them away. Selects more, or less, to that end.
class Marking : public QObject
{
    Q_OBJECT

public:
    /// The commands of \a actions that mark, remove and select are done, and enabled, from here.
    Marking(const Session &session, ReadingPane &reading, const Actions &actions, Perform perform,
            QObject *parent = nullptr);

    /// What the last mark was made as, which the next is made as too.
    void setLast(const core::annotation::Subject &subject) { m_last = subject; }

    /// What is selected; the mark around the caret where that is the current one; else the caret.
    std::optional<TextSelection> meant() const;
    /// The entity or claim of which \a passage is a mark, those of the current mark first; none of a caret.
    std::optional<core::annotation::Subject> subjectAt(const TextSelection &passage) const;

    void resize(core::AnnotationId mark, core::text::Span before, core::text::Span after);

Q_SIGNALS:
    void marked(core::AnnotationId mark, const core::annotation::Subject &as);
    void hinted(const QString &hint); ///< why nothing was done

private:
    struct Passage {
        core::ArticleId article;
        core::text::Spans spans;
    };
    std::optional<Passage> passage() const;
    void mark(const core::annotation::Subject &as);
    void markAs(int typeKey);
    void markAsLast();
    /// The next larger of word, phrase, quotation, sentence, paragraph; and back again.
    void selectMore();
    void selectLess();
    void removeCurrent();
    void updateActions();

    const Session &m_session;
    ReadingPane &m_reading;
    const Actions &m_actions;
    Perform m_perform;
    std::optional<core::annotation::Subject> m_last;
    std::vector<TextSelection> m_smaller; ///< what more was selected from, the latest last
    std::optional<TextSelection> m_grown; ///< the selection that came of them
};

} // namespace ui
