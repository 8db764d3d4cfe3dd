// SPDX-License-Identifier: MIT
#include "core/annotation/counterparts.h"

#include "core/annotation/edits.h"

#include <QHash>

#include <ranges>
#include <vector>

namespace core::annotation {

namespace {

/// The records of one kind.
template<class Id, class Kind>
struct Records {
    const SharedMap<Id, Kind> &mine;
    const SharedMap<Id, Kind> &theirs;
    const SharedMap<Id, Kind> *base;

    bool isOld(Id id) const { return base && base->contains(id); }
};

/// Pairs first the records with one id that \a isSame accepts, then new ones that \a keyOf gives one key.
template<class Id, class Kind>
std::unordered_map<Id, Id> paired(const Records<Id, Kind> &records, auto isSame, auto keyOfMine, auto keyOfTheirs)
{
    const auto &[mine, theirs, base] = records;
    std::unordered_map<Id, Id> pairs;
    QHash<QString, std::vector<Id>> free; // of mine, by key, the highest id first
    for (const auto &[id, record] : mine | std::views::reverse) {
        const auto found = theirs.find(id);
        if (found != theirs.end() && isSame(record, found->second))
            pairs.emplace(id, id);
        else if (!records.isOld(id))
            free[keyOfMine(record)].push_back(id);
    }
    for (const auto &[id, record] : theirs) {
        if (pairs.contains(id) || records.isOld(id))
            continue;
        const auto found = free.find(keyOfTheirs(record));
        if (found == free.end() || found->empty())
            continue;
        pairs.emplace(id, found->back());
        found->pop_back();
    }
    return pairs;
}

constexpr auto always = [](const auto &, const auto &) { return true; };

} // namespace

Counterparts Counterparts::between(const Project &mine, const Project &theirs, const Project *base)
{
    Counterparts result;
    const auto text = [](const article::Article &article) { return article.text; };
    const auto isSameText = [](const auto &a, const auto &b) { return a.text == b.text; };
    const Records articles{mine.articles(), theirs.articles(), base ? &base->articles() : nullptr};
    result.m_articles = paired(articles, isSameText, text, text);

    const auto name = [](const auto &type) { return nameKey(type.name); };
    const Records types{mine.types(), theirs.types(), base ? &base->types() : nullptr};
    result.m_types = paired(types, always, name, name);

    const Records kinds{mine.claimKinds(), theirs.claimKinds(), base ? &base->claimKinds() : nullptr};
    result.m_kinds = paired(kinds, always, name, name);

    const auto ofType = [](const Entity &entity, TypeId type) { return type.toString() + nameKey(entity.name); };
    const auto myName = [&](const Entity &entity) { return ofType(entity, entity.type); };
    const auto theirName
        = [&](const Entity &entity) { return ofType(entity, result.of(entity.type).value_or(entity.type)); };
    const Records entities{mine.entities(), theirs.entities(), base ? &base->entities() : nullptr};
    result.m_entities = paired(entities, always, myName, theirName);

    const auto label = [](const Claim &claim) { return nameKey(claim.label); };
    const Records claims{mine.claims(), theirs.claims(), base ? &base->claims() : nullptr};
    result.m_claims = paired(claims, always, label, label);
    return result;
}

} // namespace core::annotation
