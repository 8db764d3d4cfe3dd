// SPDX-License-Identifier: MIT
#include "core/compare/resemblance.h"

#include <algorithm>

namespace core::compare {

Features::Features(const PairTokens &pair, size_t side, IndexRange range)
{
    const auto tokens = pair.texts[side]->tokens();
    m_features.reserve(size_t(range.size()) * 2);
    int previous = -1;
    for (int i = range.begin; i < range.end; ++i) {
        if (!tokens[size_t(i)].isWord)
            continue;
        const std::uint64_t number = pair.caseless[side][size_t(i)];
        const float weight = pair.weight[side][size_t(i)];
        m_features.push_back({number, weight});
        m_total += weight;
        if (previous >= 0) {
            const std::uint64_t before = pair.caseless[side][size_t(previous)];
            const float both = (weight + pair.weight[side][size_t(previous)]) / 2;
            m_features.push_back({(before + 1) << 32 | number, both});
            m_total += both;
        }
        previous = i;
        ++m_words;
    }
    std::ranges::sort(m_features, {}, &Feature::key);
}

float Features::shared(const Features &other) const
{
    float sum = 0;
    auto a = m_features.begin();
    auto b = other.m_features.begin();
    while (a != m_features.end() && b != other.m_features.end()) {
        if (a->key < b->key) {
            ++a;
        } else if (b->key < a->key) {
            ++b;
        } else {
            sum += a->weight;
            ++a;
            ++b;
        }
    }
    return sum;
}

Features Features::without(const Features &other) const
{
    Features rest;
    auto b = other.m_features.begin();
    for (const Feature &feature : m_features) {
        while (b != other.m_features.end() && b->key < feature.key)
            ++b;
        if (b != other.m_features.end() && b->key == feature.key) {
            ++b;
            continue;
        }
        rest.m_features.push_back(feature);
        rest.m_total += feature.weight;
        rest.m_words += feature.key >> 32 == 0;
    }
    return rest;
}

} // namespace core::compare
