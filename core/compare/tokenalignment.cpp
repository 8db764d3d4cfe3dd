// SPDX-License-Identifier: MIT
#include "core/compare/tokenalignment.h"

#include <algorithm>
#include <limits>
#include <unordered_map>

namespace core::compare {

namespace {

constexpr size_t largestTable = 1'000'000; // cells of the dynamic programme, one byte each
constexpr float runCost = 0.15f;           // what a run of linked tokens must be worth to stand between changes

using Numbers = std::span<const std::uint32_t>;

class Alignment
{
public:
    Alignment(Numbers first, Numbers second, std::span<const float> weight)
        : m_first(first), m_second(second), m_weight(weight)
    {}

    std::vector<TokenLink> run()
    {
        align(0, m_first.size(), 0, m_second.size());
        return std::move(m_links);
    }

private:
    void link(size_t i, size_t j) { m_links.push_back({int(i), int(j)}); }

    void align(size_t i, size_t iEnd, size_t j, size_t jEnd)
    {
        for (; i < iEnd && j < jEnd && m_first[i] == m_second[j]; ++i, ++j)
            link(i, j);
        size_t tail = 0;
        while (i + tail < iEnd && j + tail < jEnd && m_first[iEnd - 1 - tail] == m_second[jEnd - 1 - tail])
            ++tail;
        iEnd -= tail;
        jEnd -= tail;
        if (i < iEnd && j < jEnd) {
            if ((iEnd - i + 1) * (jEnd - j + 1) <= largestTable)
                alignExactly(i, iEnd, j, jEnd);
            else
                alignByPegs(i, iEnd, j, jEnd);
        }
        for (size_t k = 0; k < tail; ++k)
            link(iEnd + k, jEnd + k);
    }

    enum Step : std::uint8_t { Stop = 0, Up = 1, Left = 2, Linked = 3, RunGoesOn = 4 };

    /// best: the best score of any alignment up to here; linked: of one that ends with this pair linked.
    void alignExactly(size_t i0, size_t iEnd, size_t j0, size_t jEnd)
    {
        const size_t rows = iEnd - i0 + 1;
        const size_t columns = jEnd - j0 + 1;
        constexpr float never = -std::numeric_limits<float>::infinity();
        std::vector<std::uint8_t> steps(rows * columns, Stop);
        std::vector<float> best(columns, 0);
        std::vector<float> linked(columns, never);
        for (size_t r = 1; r < rows; ++r) {
            float bestDiagonal = best[0];
            float linkedDiagonal = linked[0];
            steps[r * columns] = Up;
            linked[0] = never;
            for (size_t c = 1; c < columns; ++c) {
                float score = never;
                std::uint8_t goesOn = 0;
                if (m_first[i0 + r - 1] == m_second[j0 + c - 1]) {
                    goesOn = linkedDiagonal > bestDiagonal - runCost ? RunGoesOn : 0;
                    score = m_weight[i0 + r - 1] + std::max(linkedDiagonal, bestDiagonal - runCost);
                }
                const float up = best[c];
                const float left = best[c - 1];
                bestDiagonal = best[c];
                linkedDiagonal = linked[c];
                linked[c] = score;
                std::uint8_t step = up >= left ? Up : Left;
                best[c] = std::max(up, left);
                if (score > best[c]) {
                    best[c] = score;
                    step = Linked;
                }
                steps[r * columns + c] = std::uint8_t(step | goesOn);
            }
        }
        trace(steps, columns, i0, rows - 1, j0, columns - 1);
    }

    void trace(const std::vector<std::uint8_t> &steps, size_t columns, size_t i0, size_t r, size_t j0, size_t c)
    {
        const auto firstNew = std::ptrdiff_t(m_links.size());
        bool inRun = false;
        while (r > 0 && c > 0) {
            const std::uint8_t step = steps[r * columns + c];
            if (inRun || (step & 3) == Linked) {
                link(i0 + r - 1, j0 + c - 1);
                inRun = step & RunGoesOn;
                --r;
                --c;
            } else if ((step & 3) == Up) {
                --r;
            } else {
                --c;
            }
        }
        std::reverse(m_links.begin() + firstNew, m_links.end());
    }

    /// Tokens that occur once in either range, in the longest order that both share.
    void alignByPegs(size_t i0, size_t iEnd, size_t j0, size_t jEnd)
    {
        struct Uses {
            int count[2] = {0, 0};
            size_t at[2] = {0, 0};
        };
        std::unordered_map<std::uint32_t, Uses> uses;
        for (size_t i = i0; i < iEnd; ++i) {
            Uses &u = uses[m_first[i]];
            ++u.count[0];
            u.at[0] = i;
        }
        for (size_t j = j0; j < jEnd; ++j) {
            Uses &u = uses[m_second[j]];
            ++u.count[1];
            u.at[1] = j;
        }
        std::vector<std::pair<size_t, size_t>> pegs;
        for (size_t i = i0; i < iEnd; ++i) {
            const Uses &u = uses[m_first[i]];
            if (u.count[0] == 1 && u.count[1] == 1)
                pegs.emplace_back(i, u.at[1]);
        }
        for (const auto &[i, j] : longestIncreasing(pegs)) {
            if (i < i0 || j < j0)
                continue; // already linked as part of what stands around an earlier peg
            align(i0, i, j0, j);
            link(i, j);
            i0 = i + 1;
            j0 = j + 1;
        }
        if (!pegs.empty())
            align(i0, iEnd, j0, jEnd);
    }

    static std::vector<std::pair<size_t, size_t>> longestIncreasing(const std::vector<std::pair<size_t, size_t>> &pegs)
    {
        std::vector<size_t> tails; // by length - 1: the peg with the smallest second that ends such a chain
        std::vector<size_t> previous(pegs.size(), pegs.size());
        for (size_t k = 0; k < pegs.size(); ++k) {
            const auto at
                = std::ranges::lower_bound(tails, pegs[k].second, {}, [&](size_t t) { return pegs[t].second; });
            if (at != tails.begin())
                previous[k] = *std::prev(at);
            if (at == tails.end())
                tails.push_back(k);
            else
                *at = k;
        }
        std::vector<std::pair<size_t, size_t>> chain;
        for (size_t k = tails.empty() ? pegs.size() : tails.back(); k < pegs.size(); k = previous[k])
            chain.push_back(pegs[k]);
        std::ranges::reverse(chain);
        return chain;
    }

    Numbers m_first;
    Numbers m_second;
    std::span<const float> m_weight;
    std::vector<TokenLink> m_links;
};

} // namespace

std::vector<TokenLink> alignTokens(Numbers first, Numbers second, std::span<const float> weight)
{
    return Alignment(first, second, weight).run();
}

} // namespace core::compare
