// SPDX-License-Identifier: MIT
#include "core/annotation/reconciled.h"

#include "core/annotation/analysts.h"
#include "core/annotation/edits.h"

namespace core::annotation {

namespace {

/// Whether one is missing or both are the same; \a result becomes what is known.
template<class Value>
bool complete(Value &result, const Value &theirs, const Value &missing = {})
{
    if (result == missing)
        result = theirs;
    return theirs == missing || theirs == result;
}

} // namespace

std::optional<article::Article> reconciled(const article::Article &mine, const article::Article &theirs, bool isOneId)
{
    if (isOneId)
        return std::nullopt;
    article::Article result = mine;
    article::Metadata &known = result.metadata;
    const article::Metadata &told = theirs.metadata;
    const bool fits = complete(known.title, told.title) && complete(known.source, told.source)
                      && complete(known.published, told.published) && complete(known.url, told.url)
                      && complete(known.language, told.language);
    return fits ? std::optional(result) : std::nullopt;
}

std::optional<EntityType> reconciled(const EntityType &mine, const EntityType &theirs, bool isOneId)
{
    EntityType result = mine;
    if (isOneId || !complete(result.guideline, theirs.guideline))
        return std::nullopt;
    for (const QString &attribute : theirs.attributes) {
        if (!result.attributes.contains(attribute))
            result.attributes.append(attribute);
    }
    return result;
}

std::optional<ClaimKind> reconciled(const ClaimKind &mine, const ClaimKind &theirs, bool isOneId)
{
    ClaimKind result = mine;
    const bool fits = !isOneId && complete(result.guideline, theirs.guideline);
    return fits ? std::optional(result) : std::nullopt;
}

std::optional<Entity> reconciled(const Entity &mine, const Entity &theirs, bool isOneId)
{
    Entity result = mine;
    bool fits = !isOneId && complete(result.wikidata, theirs.wikidata);
    for (const auto &[name, value] : theirs.attributes)
        fits = fits && complete(result.attributes[name], value);
    if (!fits)
        return std::nullopt;
    return joined(mine, theirs);
}

std::optional<Claim> reconciled(const Claim &mine, const Claim &theirs, bool isOneId)
{
    Claim result = mine;
    const bool fits = complete(result.status, theirs.status, CheckStatus::Unchecked)
                      && complete(result.review, theirs.review) && complete(result.kind, theirs.kind);
    if (isOneId || !fits)
        return std::nullopt;
    result.note = joinedNotes(mine.note, theirs.note);
    Claim told = theirs;
    told.label = result.label;
    told.status = result.status;
    told.review = result.review;
    told.kind = result.kind;
    told.note = result.note;
    return told == result ? std::optional(result) : std::nullopt;
}

std::optional<Annotation> reconciled(const Annotation &mine, const Annotation &theirs, bool)
{
    Annotation told = theirs;
    markOf(told).analyst = markOf(mine).analyst;
    markOf(told).origin = markOf(mine).origin;
    markOf(told).created = markOf(mine).created;
    markOf(told).modified = markOf(mine).modified;
    if (told != mine)
        return std::nullopt;
    markOf(told).analyst = joinedAnalysts(markOf(mine).analyst, markOf(theirs).analyst);
    return told;
}

Entity joined(const Entity &mine, const Entity &theirs)
{
    Entity result = mine;
    for (const QString &name : QStringList{theirs.name} + theirs.aliases) {
        if (nameKey(name) != nameKey(mine.name) && !result.aliases.contains(name))
            result.aliases.append(name);
    }
    result.attributes.insert(theirs.attributes.begin(), theirs.attributes.end());
    if (result.wikidata.isEmpty())
        result.wikidata = theirs.wikidata;
    result.note = joinedNotes(mine.note, theirs.note);
    return result;
}

QString joinedNotes(const QString &mine, const QString &theirs)
{
    const auto inLines = [](const QString &note) -> QString { return u'\n' + note + u'\n'; };
    if (mine.isEmpty() || theirs.isEmpty() || inLines(mine).contains(inLines(theirs)))
        return mine.isEmpty() ? theirs : mine;
    return mine + u'\n' + theirs;
}

} // namespace core::annotation
