// SPDX-License-Identifier: MIT
#include "core/compare/comparison.h"

namespace core::compare {

std::optional<Comparison> compare(std::vector<std::shared_ptr<const PreparedText>> versions, size_t base,
                                  const Options &options, const Job &job)
{
    Q_ASSERT(base < versions.size());
    Comparison comparison{std::move(versions), base, {}, {}};
    for (const auto &version : comparison.versions) {
        auto pair = comparePair(*comparison.versions[base], *version, options, job);
        if (!pair)
            return std::nullopt;
        comparison.pairs.push_back(std::move(*pair));
        job.setProgress(double(comparison.pairs.size()) / double(comparison.versions.size()));
    }
    comparison.slotTable = slotsOf(comparison.versions, base, comparison.pairs);
    return comparison;
}

} // namespace core::compare
