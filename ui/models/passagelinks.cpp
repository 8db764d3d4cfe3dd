// SPDX-License-Identifier: MIT
#include "ui/models/passagelinks.h"

#include "ui/models/comparisonmodel.h"

#include <algorithm>

namespace ui {

using core::compare::Passage;
using core::compare::Relation;

namespace {

Relation relationOf(size_t before, size_t after, bool same)
{
    if (before == 1 && after > 1)
        return Relation::Split;
    if (before > 1 && after == 1)
        return Relation::Merged;
    if (before > 1 || after > 1)
        return Relation::Regrouped;
    return same ? Relation::Same : Relation::Edited;
}

void insert(std::vector<int> &ascending, std::span<const int> values)
{
    ascending.insert(ascending.end(), values.begin(), values.end());
    std::ranges::sort(ascending);
    const auto repeated = std::ranges::unique(ascending);
    ascending.erase(repeated.begin(), repeated.end());
}

} // namespace

PassageLinks::PassageLinks(const ComparisonModel &model, int column)
    : m_linkOfBefore(size_t(model.paragraphCount(column - 1)), -1),
      m_linkOfAfter(size_t(model.paragraphCount(column)), -1)
{
    if (column == 1)
        linkWithBase(model, column);
    else
        linkByBase(model, column);
    for (size_t i = 0; i < m_links.size(); ++i) {
        const PassageLink &link = m_links[i];
        for (const int p : link.before) {
            m_linkOfBefore[size_t(p)] = int(i);
            m_beforeRows.emplace_back(model.rowOfParagraph(column - 1, p), int(i));
        }
        for (const int p : link.after) {
            m_linkOfAfter[size_t(p)] = int(i);
            m_afterRows.emplace_back(model.rowOfParagraph(column, p), int(i));
        }
        m_hasForksOrMoves = m_hasForksOrMoves || link.isForked() || link.moved;
    }
    std::ranges::sort(m_beforeRows);
    std::ranges::sort(m_afterRows);
}

void PassageLinks::linkWithBase(const ComparisonModel &model, int column)
{
    for (const Passage &passage : model.pairOf(column).passages)
        m_links.push_back({passage.base, passage.other, passage.relation, passage.moved});
}

/// Passages that share a paragraph of the column before become one link.
void PassageLinks::linkByBase(const ComparisonModel &model, int column)
{
    std::vector<const Passage *> byBase(size_t(model.paragraphCount(0)), nullptr);
    for (const Passage &passage : model.pairOf(column - 1).passages) {
        for (const int p : passage.base)
            byBase[size_t(p)] = &passage;
    }
    std::vector<int> linkOfBefore(m_linkOfBefore.size(), -1);
    for (const Passage &passage : model.pairOf(column).passages) {
        PassageLink link{{}, passage.other, Relation::Same, false};
        bool same = passage.relation == Relation::Same;
        bool moved = passage.moved;
        for (const int p : passage.base) {
            const Passage *partner = byBase[size_t(p)];
            if (!partner || partner->other.empty())
                continue;
            insert(link.before, partner->other);
            same = same && partner->relation == Relation::Same;
            moved = moved || partner->moved;
        }
        if (link.isOneSided())
            continue;
        int &shared = linkOfBefore[size_t(link.before.front())];
        if (shared < 0) {
            shared = int(m_links.size());
            m_links.push_back({});
        }
        PassageLink &into = m_links[size_t(shared)];
        insert(into.before, link.before);
        insert(into.after, link.after);
        same = same && (into.relation == Relation::Same);
        into.relation = relationOf(into.before.size(), into.after.size(), same);
        const int beforeRow = model.rowOfParagraph(column - 1, into.before.front());
        const int afterRow = model.rowOfParagraph(column, into.after.front());
        into.moved = moved && beforeRow != afterRow;
    }
}

std::vector<int> PassageLinks::inRows(std::pair<int, int> before, std::pair<int, int> after) const
{
    std::vector<int> found;
    const auto collect = [&found](const std::vector<std::pair<int, int>> &rows, std::pair<int, int> range) {
        const auto row = [](const std::pair<int, int> &entry) { return entry.first; };
        for (auto at = std::ranges::lower_bound(rows, range.first, {}, row);
             at != rows.end() && at->first <= range.second; ++at)
            found.push_back(at->second);
    };
    collect(m_beforeRows, before);
    collect(m_afterRows, after);
    std::ranges::sort(found);
    const auto repeated = std::ranges::unique(found);
    found.erase(repeated.begin(), repeated.end());
    return found;
}

int PassageLinks::linkOf(bool before, int paragraph) const
{
    const std::vector<int> &links = before ? m_linkOfBefore : m_linkOfAfter;
    return size_t(paragraph) < links.size() ? links[size_t(paragraph)] : -1;
}

} // namespace ui
