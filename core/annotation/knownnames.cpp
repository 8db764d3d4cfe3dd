// SPDX-License-Identifier: MIT
#include "core/annotation/knownnames.h"

#include "core/annotation/occurrences.h"
#include "core/text/fold.h"

#include <algorithm>

namespace core::annotation {

using text::textOf;

namespace {

QStringList wordsOf(const QString &name)
{
    const text::FoldedText folded = text::FoldedText::of(name);
    std::vector<Unit> units = unitsOf(folded.text(), false);
    if (units.size() > 1 && units.back().isClitic)
        units.pop_back();
    QStringList words;
    for (const Unit &unit : units)
        words.append(textOf(folded.text(), unit.span).toString());
    return words;
}

/// Whether \a found, which is \a sought but for its letter case, may be a name.
bool hasCaseOf(QStringView sought, QStringView found)
{
    if (readsLikeAbbreviation(sought))
        return sought == found;
    return !sought.front().isUpper() || found.front().isUpper();
}

} // namespace

KnownNames::KnownNames(const std::vector<QString> &names) : m_nodes(1)
{
    m_names.reserve(names.size());
    for (size_t i = 0; i < names.size(); ++i) {
        m_names.push_back(wordsOf(names[i]));
        int at = 0;
        for (const QString &word : m_names.back()) {
            const auto next = m_nodes[size_t(at)].next.constFind(word.toCaseFolded());
            if (next != m_nodes[size_t(at)].next.cend()) {
                at = *next;
                continue;
            }
            m_nodes[size_t(at)].next.insert(word.toCaseFolded(), int(m_nodes.size()));
            at = int(m_nodes.size());
            m_nodes.emplace_back();
        }
        std::vector<size_t> &ending = m_nodes[size_t(at)].endHere;
        const auto isSame = [&](size_t other) { return m_names[other] == m_names[i]; };
        if (at != 0 && std::ranges::none_of(ending, isSame))
            ending.push_back(i);
    }
}

bool KnownNames::matches(size_t name, QStringView folded, const Unit *first) const
{
    return std::ranges::all_of(m_names[name],
                               [&](const QString &word) { return hasCaseOf(word, textOf(folded, (first++)->span)); });
}

std::vector<KnownNames::Place> KnownNames::in(QStringView folded, const std::vector<Unit> &units) const
{
    std::vector<QString> words;
    words.reserve(units.size());
    for (const Unit &unit : units)
        words.push_back(textOf(folded, unit.span).toString().toCaseFolded());
    std::vector<Place> found;
    for (size_t at = 0; at < units.size();) {
        std::optional<Place> longest;
        size_t end = at;
        int node = 0;
        for (size_t i = at; i < units.size(); ++i) {
            const Node &here = m_nodes[size_t(node)];
            const auto next = here.next.constFind(words[i]);
            if (next == here.next.cend())
                break;
            node = *next;
            for (const size_t name : m_nodes[size_t(node)].endHere) {
                if (!matches(name, folded, &units[at]))
                    continue;
                longest = Place{name, {units[at].span.begin, units[i].span.end}};
                end = i + 1;
                break;
            }
        }
        if (longest)
            found.push_back(*longest);
        at = std::max(end, at + 1);
    }
    return found;
}

} // namespace core::annotation
