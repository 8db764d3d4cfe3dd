// SPDX-License-Identifier: MIT
#include "core/exchange/csvsubjects.h"

#include "core/annotation/edits.h"

#include <QCoreApplication>
#include <QUuid>

#include <algorithm>
#include <utility>

namespace core::exchange {

using annotation::nameKey;

namespace {

bool sameName(const QString &a, const QString &b)
{
    return a == b || nameKey(a) == nameKey(b);
}

std::unexpected<Error> malformed(const QString &message)
{
    return std::unexpected(Error{ErrorCode::Malformed, message, {}});
}

} // namespace

void CsvSubjects::addKnown(const SaidSubject &subject, const QStringList &aliases)
{
    const size_t draft
        = add(Draft{subject.id, {subject.name}, {subject.type}, {subject.wikidata}, {subject.status}, true});
    for (const QString &alias : aliases)
        addName(draft, alias);
}

Result<QString> CsvSubjects::take(SaidSubject said)
{
    if (said.name.trimmed().isEmpty())
        said.name = m_byId.contains(said.id) ? QString() : said.marked;
    const auto found = find(said);
    if (!found)
        return std::unexpected(found.error());
    const bool isNew = !found->has_value();
    if (isNew && said.name.isEmpty())
        return malformed(
            QCoreApplication::translate("Exchange", "It names no subject, and marks nothing but white space."));
    Draft draft = isNew ? Draft{.id = said.id} : m_drafts[**found];
    if (draft.id.isEmpty())
        draft.id = QUuid::createUuid().toString(QUuid::WithoutBraces);

    // Who is found by name is not renamed: it may be an alias, or written in another case.
    const bool namesIt = isNew || said.id == draft.id;
    for (auto [field, value] :
         {std::pair(&draft.name, namesIt ? said.name : QString()), std::pair(&draft.type, said.type),
          std::pair(&draft.wikidata, said.wikidata), std::pair(&draft.status, said.status)}) {
        if (const auto agreed = agree(*field, value); !agreed)
            return std::unexpected(agreed.error());
        decide(*field, value, said.line);
    }

    const size_t at = isNew ? add(draft) : **found;
    if (m_drafts[at].name.value != draft.name.value)
        addName(at, draft.name.value);
    m_drafts[at] = std::move(draft);
    if (!said.id.isEmpty() && !m_byId.contains(said.id)) {
        m_byId.insert(said.id, at);
        m_standIns.insert(at);
    }
    if (!m_seen.contains(at)) {
        m_seen.insert(at);
        m_taken.push_back(at);
    }
    return m_drafts[at].id;
}

std::vector<SaidSubject> CsvSubjects::taken() const
{
    std::vector<SaidSubject> subjects;
    for (const size_t at : m_taken) {
        const Draft &draft = m_drafts[at];
        subjects.push_back({.id = draft.id,
                            .name = draft.name.value,
                            .type = draft.type.value,
                            .wikidata = draft.wikidata.value,
                            .status = draft.status.value});
    }
    return subjects;
}

/// nullopt: there is none yet.
Result<std::optional<size_t>> CsvSubjects::find(const SaidSubject &said) const
{
    if (!said.id.isEmpty()) {
        const auto known = m_byId.constFind(said.id);
        return known != m_byId.cend() ? *known : findStandIn(said);
    }
    const std::vector<size_t> same = namesakes(said);
    if (same.empty())
        return std::nullopt;
    const auto otherType
        = [&](size_t at) { return !sameName(m_drafts[at].type.value, m_drafts[same.front()].type.value); };
    if (std::ranges::any_of(same, otherType)) {
        return malformed(
            QCoreApplication::translate("Exchange", "There is more than one “%1”, and no type says which is meant.")
                .arg(said.name));
    }
    return same.front();
}

/// The subject of the project that \a said means although its id is another: another analyst's entity of that name.
std::optional<size_t> CsvSubjects::findStandIn(const SaidSubject &said) const
{
    const std::vector<size_t> same = namesakes(said);
    const auto found = std::ranges::find_if(same, [this](size_t at) {
        return m_drafts[at].known && !m_named.contains(m_drafts[at].id) && !m_standIns.contains(at);
    });
    return found != same.end() ? std::optional(*found) : std::nullopt;
}

/// Those of that name and type, those called so before those with such an alias. An empty type is any.
std::vector<size_t> CsvSubjects::namesakes(const SaidSubject &said) const
{
    const QString name = nameKey(said.name);
    std::vector<size_t> same;
    for (auto [it, end] = m_byName.equal_range(name); it != end; ++it) {
        const QString &type = m_drafts[*it].type.value;
        if (said.type.isEmpty() || type.isEmpty() || sameName(type, said.type))
            same.push_back(*it);
    }
    std::ranges::sort(same, {}, [&](size_t at) { return std::pair(nameKey(m_drafts[at].name.value) != name, at); });
    return same;
}

size_t CsvSubjects::add(Draft draft)
{
    const size_t at = m_drafts.size();
    m_byId.insert(draft.id, at);
    addName(at, draft.name.value);
    m_drafts.push_back(std::move(draft));
    return at;
}

void CsvSubjects::addName(size_t draft, const QString &name)
{
    if (const QString folded = nameKey(name); !m_byName.contains(folded, draft))
        m_byName.insert(folded, draft);
}

Result<> CsvSubjects::agree(const Field &field, const QString &value)
{
    if (value.isEmpty() || field.line == 0 || sameName(field.value, value))
        return {};
    return malformed(QCoreApplication::translate("Exchange", "It says “%1” of a subject of which line %2 says “%3”.")
                         .arg(value, QString::number(field.line), field.value));
}

void CsvSubjects::decide(Field &field, const QString &value, qsizetype line)
{
    if (value.isEmpty() || field.line > 0)
        return;
    field = {value, line};
}

} // namespace core::exchange
