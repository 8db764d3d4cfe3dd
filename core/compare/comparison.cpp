// SPDX-License-Identifier: MIT
#include "core/compare/comparison.h"

#include "core/base/parallel.h"
#include "core/compare/pairtokens.h"

namespace core::compare {

std::optional<Comparison> compare(std::vector<std::shared_ptr<const PreparedText>> versions, size_t base,
                                  const Options &options, const Job &job)
{
    Q_ASSERT(base < versions.size());
    Comparison comparison{std::move(versions), base, {}, {}};
    const size_t count = comparison.versions.size();
    comparison.pairs.resize(count);
    const PreparedText &baseText = *comparison.versions[base];
    const auto compareWith = [&](size_t version) {
        auto pair = comparePair(baseText, *comparison.versions[version], options, job);
        if (pair)
            comparison.pairs[version] = std::move(*pair);
        return pair.has_value();
    };
    bool isBaseCompared = false;
    bool areOthersCompared = true;
    const auto compareOthers = [&] {
        for (size_t version = 0; version < count && areOthersCompared; ++version) {
            areOthersCompared = version == base || compareWith(version);
            job.setProgress(double(version + 1) / double(count));
        }
    };
    doBoth(baseText.tokens().size() > tokensWorthAThread, compareOthers, [&] { isBaseCompared = compareWith(base); });
    if (!isBaseCompared || !areOthersCompared)
        return std::nullopt;
    comparison.slotTable = slotsOf(comparison.versions, base, comparison.pairs);
    return comparison;
}

} // namespace core::compare
