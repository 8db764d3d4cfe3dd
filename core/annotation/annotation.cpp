// SPDX-License-Identifier: MIT
#include "core/annotation/annotation.h"

#include "core/annotation/words.h"

#include <utility>

namespace core::annotation {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array origins{
    Word{Origin::Made, "made"_L1},
    Word{Origin::Carried, "carried"_L1},
    Word{Origin::Suggested, "suggested"_L1},
    Word{Origin::Imported, "imported"_L1},
};

constexpr std::array factualities{
    Word{Factuality::CtPlus, "CT+"_L1},  Word{Factuality::PrPlus, "PR+"_L1},  Word{Factuality::PsPlus, "PS+"_L1},
    Word{Factuality::CtMinus, "CT-"_L1}, Word{Factuality::PrMinus, "PR-"_L1}, Word{Factuality::PsMinus, "PS-"_L1},
    Word{Factuality::CtU, "CTu"_L1},     Word{Factuality::Uu, "Uu"_L1},
};

} // namespace

EntityOrClaim subjectOf(const Annotation &annotation)
{
    if (const auto *mention = std::get_if<Mention>(&annotation))
        return mention->entity;
    return std::get<Statement>(annotation).claim;
}

Annotation annotationOf(Mark mark, const EntityOrClaim &subject)
{
    if (const auto *entity = std::get_if<EntityId>(&subject))
        return Mention{std::move(mark), *entity};
    return Statement{std::move(mark), std::get<ClaimId>(subject), {}, {}, std::nullopt};
}

QString toString(Origin origin)
{
    return wordOf(origins, origin);
}

std::optional<Origin> originFromString(QStringView text)
{
    return valueOf(origins, text);
}

QString toString(Factuality factuality)
{
    return wordOf(factualities, factuality);
}

std::optional<Factuality> factualityFromString(QStringView text)
{
    return valueOf(factualities, text);
}

} // namespace core::annotation
