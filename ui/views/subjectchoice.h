// SPDX-License-Identifier: MIT
#pragma once

#include "core/annotation/edits.h"

#include <QComboBox>

#include <optional>
#include <vector>

namespace ui {

class ProjectSource;

/// What to mark something as: the entity or claim that is meant, where there is one, a type, or a claim of its own.
class SubjectChoice : public QComboBox
{
    Q_OBJECT

public:
    using Subject = core::annotation::Subject;

    explicit SubjectChoice(const ProjectSource &source, QWidget *parent = nullptr);

    /// Offers \a meant, and chooses it; without it what is usual. Not announced.
    void offer(const std::optional<Subject> &meant);
    /// Offers anew what is there by now; what is chosen stays so. Not announced.
    void refresh();
    std::optional<Subject> subject() const;
    /// 1 to 9 as for marking, or C; false for other keys.
    bool chooseByKey(int key);

    /// A type or claims, to be chosen where nothing is meant.
    void setUsual(const std::optional<Subject> &subject) { m_usual = subject; }

private:
    void add(const QString &text, const Subject &subject);

    const ProjectSource &m_source;
    std::vector<Subject> m_subjects; // by entry
    std::optional<Subject> m_usual;
};

/// A type, or claims: what can be meant again for other words.
bool isKind(const core::annotation::Subject &subject);

} // namespace ui
