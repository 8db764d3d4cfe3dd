// SPDX-License-Identifier: MIT
#pragma once

#include "core/annotation/project.h"
#include "ui/models/subjectmodel.h"

#include <QWidget>

#include <vector>

class QLabel;
class QListWidget;

namespace ui {

struct Theme;

/// Entities or claims to be looked through, under a title.
class SubjectReview : public QWidget
{
    Q_OBJECT

public:
    explicit SubjectReview(QWidget *parent);

    void setTheme(const Theme &theme);
    /// The list is seen where there are any; what stays the same keeps its place.
    void setSubjects(const core::annotation::Project &project, std::vector<SubjectId> subjects, const QString &title);
    /// Leaves out what \a project has no more, and calls the rest as it does.
    void refresh(const core::annotation::Project &project);

Q_SIGNALS:
    void subjectActivated(const SubjectId &subject);

private:
    QLabel *m_title;
    QListWidget *m_list;
    std::vector<SubjectId> m_subjects;
};

} // namespace ui
