// SPDX-License-Identifier: MIT
#include "ui/models/claimmodel.h"

#include "core/annotation/edits.h"
#include "ui/models/texts.h"

#include <ranges>

namespace ui {

using namespace Qt::StringLiterals;
using core::ClaimId;
using core::annotation::Claim;

ClaimModel::ClaimModel(const ProjectSource &source, QObject *parent) : SubjectModel(source, parent)
{
    reset();
}

std::vector<SubjectId> ClaimModel::subjects() const
{
    std::vector<SubjectId> result;
    for (const auto &[id, claim] : project().claims())
        result.emplace_back(id);
    return result;
}

bool ClaimModel::isThere(const SubjectId &subject) const
{
    return project().claim(std::get<ClaimId>(subject));
}

std::optional<SubjectId> ClaimModel::subjectOf(const core::annotation::Record &record) const
{
    const auto *claim = std::get_if<Claim>(&record);
    return claim ? std::optional<SubjectId>(claim->id) : std::nullopt;
}

std::optional<SubjectId> ClaimModel::subjectOf(const core::annotation::Annotation &annotation) const
{
    const auto *statement = std::get_if<core::annotation::Statement>(&annotation);
    return statement ? std::optional<SubjectId>(statement->claim) : std::nullopt;
}

std::vector<core::AnnotationId> ClaimModel::annotationsOf(const SubjectId &subject) const
{
    return std::ranges::to<std::vector>(project().statementsOf(std::get<ClaimId>(subject)));
}

QVariant ClaimModel::describe(const SubjectId &subject, int count, int role) const
{
    const Claim &claim = *project().claim(std::get<ClaimId>(subject));
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return claim.label;
    case DetailRole: {
        QStringList parts{statusText(claim.status), tr("%n statement(s)", nullptr, count)};
        if (claim.kind)
            parts.prepend(project().claimKind(*claim.kind)->name);
        return parts.join(u" · "_s);
    }
    case ChipRole:
        return chipText(claim.number);
    case TypeColorRole:
    case TypeOrderRole:
        return 0;
    case SortRole:
        return claim.number;
    case FilterRole:
        return QString(claim.label + u'\n' + chipText(claim.number));
    default:
        return {};
    }
}

core::annotation::Step ClaimModel::renamed(const SubjectId &subject, const QString &name) const
{
    Claim claim = *project().claim(std::get<ClaimId>(subject));
    claim.label = name;
    return editClaim(project(), claim);
}

} // namespace ui
