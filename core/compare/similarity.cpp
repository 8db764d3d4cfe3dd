// SPDX-License-Identifier: MIT
#include "core/compare/similarity.h"

#include <algorithm>

namespace core::compare {

void Similarity::set(size_t base, size_t other, const TextPair &pair)
{
    Q_ASSERT(base < m_size && other < m_size);
    m_shares[base * m_size + other] = pair.sharedOfBase;
    m_shares[other * m_size + base] = pair.sharedOfOther;
}

std::optional<double> Similarity::shareOf(size_t version, size_t in) const
{
    Q_ASSERT(version < m_size && in < m_size);
    return version == in ? 1 : m_shares[version * m_size + in];
}

size_t Similarity::knownPairs() const
{
    size_t known = 0;
    for (size_t a = 0; a < m_size; ++a) {
        for (size_t b = a + 1; b < m_size; ++b)
            known += m_shares[a * m_size + b].has_value();
    }
    return known;
}

} // namespace core::compare
