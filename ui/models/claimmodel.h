// SPDX-License-Identifier: MIT
#pragma once

#include "ui/models/subjectmodel.h"

namespace ui {

/// Claims with their statements.
class ClaimModel : public SubjectModel
{
    Q_OBJECT

public:
    explicit ClaimModel(const ProjectSource &source, QObject *parent = nullptr);
    using SubjectModel::subjectOf;

protected:
    std::vector<SubjectId> subjects() const override;
    bool isThere(const SubjectId &subject) const override;
    std::optional<SubjectId> subjectOf(const core::annotation::Record &record) const override;
    std::optional<SubjectId> subjectOf(const core::annotation::Annotation &annotation) const override;
    std::vector<core::AnnotationId> annotationsOf(const SubjectId &subject) const override;
    QVariant describe(const SubjectId &subject, int count, int role) const override;
    core::annotation::Step renamed(const SubjectId &subject, const QString &name) const override;
};

} // namespace ui
