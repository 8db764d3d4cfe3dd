// SPDX-License-Identifier: MIT
#include "core/annotation/journal.h"

#include "core/annotation/words.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace core::annotation {

using namespace Qt::StringLiterals;

namespace {

/// Notes what a record is about; the same thing may be noted more than once. A new kind of record has to say it here.
struct Noting {
    Concerns *concerns;

    void operator()(const article::Article &article) const { note(article.id); }
    void operator()(const article::Story &story) const { std::ranges::for_each(story.versions, *this); }
    void operator()(const EntityType &) const {}
    void operator()(const ClaimKind &) const {}
    void operator()(const Entity &entity) const { noteSubject(entity.id); }
    void operator()(const Claim &claim) const { noteSubject(claim.id); }
    void operator()(const Annotation &annotation) const
    {
        note(markOf(annotation).article);
        std::visit(*this, annotation);
    }
    void operator()(const Mention &mention) const { noteSubject(mention.entity); }
    void operator()(const Statement &statement) const
    {
        noteSubject(statement.claim);
        if (statement.speaker)
            noteSubject(*statement.speaker);
    }
    void operator()(const Correction &correction) const
    {
        note(correction.first);
        note(correction.second);
    }
    void operator()(const Proposal &proposal) const { note(proposal.article); }
    void operator()(const Absence &absence) const
    {
        note(absence.article);
        noteSubject(absence.claim);
    }
    void operator()(const Verdict &verdict) const
    {
        if (verdict.article)
            note(*verdict.article);
    }
    void operator()(const ArticleId &article) const { note(article); }

private:
    void note(const ArticleId &id) const
    {
        if (concerns->articles.empty() || concerns->articles.back() != id)
            concerns->articles.push_back(id);
    }
    void noteSubject(const EntityOrClaim &id) const
    {
        if (concerns->subjects.empty() || concerns->subjects.back() != id)
            concerns->subjects.push_back(id);
    }
};

/// The versions that only one of the two stories has.
std::vector<ArticleId> differentVersions(const article::Story &before, const article::Story &after)
{
    const std::set<ArticleId> old(before.versions.begin(), before.versions.end());
    const std::set<ArticleId> now(after.versions.begin(), after.versions.end());
    std::vector<ArticleId> different;
    std::ranges::set_symmetric_difference(old, now, std::back_inserter(different));
    return different;
}

void noteChange(const Change &change, const Noting &noting)
{
    const auto *replaced = std::get_if<Replaced>(&change);
    const auto *before = replaced ? std::get_if<article::Story>(&replaced->before) : nullptr;
    const std::vector<ArticleId> different
        = before ? differentVersions(*before, std::get<article::Story>(replaced->after)) : std::vector<ArticleId>();
    if (!different.empty())
        std::ranges::for_each(different, noting);
    else
        forEachRecord(change, [&noting](const Record &record) { std::visit(noting, record); });
}

template<class Value>
void keepEachOnce(std::vector<Value> &values)
{
    std::ranges::sort(values);
    const auto again = std::ranges::unique(values);
    values.erase(again.begin(), again.end());
}

/// Where a record stands in a text. A new kind of record has to say it here.
struct Standing {
    std::optional<ArticlePassage> operator()(const Annotation &annotation) const
    {
        const Mark &mark = markOf(annotation);
        return ArticlePassage{mark.article, mark.spans.first()};
    }
    std::optional<ArticlePassage> operator()(const Correction &correction) const
    {
        return ArticlePassage{correction.first, correction.inFirst};
    }
    std::optional<ArticlePassage> operator()(const Proposal &proposal) const
    {
        const std::vector<text::Spans> places = proposal.carried.places();
        return places.empty() ? std::nullopt : std::optional(ArticlePassage{proposal.article, places.front().first()});
    }
    std::optional<ArticlePassage> operator()(const Verdict &verdict) const
    {
        return verdict.article ? std::optional(ArticlePassage{*verdict.article, verdict.span}) : std::nullopt;
    }
    std::optional<ArticlePassage> operator()(const Absence &) const { return std::nullopt; }
    std::optional<ArticlePassage> operator()(const article::Article &) const { return std::nullopt; }
    std::optional<ArticlePassage> operator()(const article::Story &) const { return std::nullopt; }
    std::optional<ArticlePassage> operator()(const EntityType &) const { return std::nullopt; }
    std::optional<ArticlePassage> operator()(const ClaimKind &) const { return std::nullopt; }
    std::optional<ArticlePassage> operator()(const Entity &) const { return std::nullopt; }
    std::optional<ArticlePassage> operator()(const Claim &) const { return std::nullopt; }
};

/// What is there after \a change, else what was there before it.
const Record &latest(const Change &change)
{
    if (const auto *replaced = std::get_if<Replaced>(&change))
        return replaced->after;
    const auto *added = std::get_if<Added>(&change);
    return added ? added->record : std::get<Removed>(change).record;
}

constexpr std::array deeds{
    Word{Deed::Begun, "begun"_L1},
    Word{Deed::Done, "done"_L1},
    Word{Deed::Undone, "undone"_L1},
    Word{Deed::Redone, "redone"_L1},
};

} // namespace

QString toString(Deed deed)
{
    return wordOf(deeds, deed);
}

std::optional<Deed> deedFromString(QStringView text)
{
    return valueOf(deeds, text);
}

Concerns concernsOf(const Step &step)
{
    Concerns concerns;
    for (const Change &change : step.changes)
        noteChange(change, Noting{&concerns});
    keepEachOnce(concerns.articles);
    keepEachOnce(concerns.subjects);
    return concerns;
}

std::optional<ArticlePassage> passageOf(const Step &step)
{
    for (const Change &change : step.changes) {
        if (const auto passage = std::visit(Standing{}, latest(change)))
            return passage;
    }
    const std::vector<ArticleId> articles = concernsOf(step).articles;
    return articles.empty() ? std::nullopt : std::optional(ArticlePassage{articles.front(), {}});
}

std::optional<Timeline> Timeline::from(Sequence last, bool isBegun, const std::vector<Turn> &turns)
{
    Timeline line;
    if (isBegun && last > 0)
        line.append(Deed::Begun);
    for (const Turn &turn : turns) {
        if (turn.sequence <= line.m_last || turn.sequence > last)
            return std::nullopt;
        line.appendSteps(turn.sequence - 1);
        if (!line.appendTurn(turn.deed, turn.of))
            return std::nullopt;
    }
    line.appendSteps(last);
    return line;
}

void Timeline::append(Deed deed, Sequence of)
{
    switch (deed) {
    case Deed::Begun:
        Q_ASSERT(m_last == 0);
        m_isBegun = true;
        m_last = 1;
        return;
    case Deed::Done:
        appendSteps(m_last + 1);
        return;
    case Deed::Undone:
    case Deed::Redone:
        break;
    }
    [[maybe_unused]] const bool fits = appendTurn(deed, of);
    Q_ASSERT(fits);
}

void Timeline::appendSteps(Sequence to)
{
    if (to > m_last)
        m_redo.clear();
    m_last = std::max(m_last, to);
}

bool Timeline::appendTurn(Deed deed, Sequence of)
{
    if (deed == Deed::Undone && of > 0 && undoable() == of) {
        m_turns.push_back({++m_last, topAfter(of - 1)});
        m_redo.push_back(of);
        m_undone.insert(of);
        return true;
    }
    if (deed == Deed::Redone && of > 0 && redoable() == of) {
        m_turns.push_back({++m_last, of});
        m_redo.pop_back();
        m_undone.erase(of);
        return true;
    }
    return false;
}

Sequence Timeline::topAfter(Sequence moment) const
{
    const auto turn = std::ranges::lower_bound(m_turns, moment, {}, &Reached::sequence);
    if (turn != m_turns.end() && turn->sequence == moment)
        return turn->top;
    return moment <= first() ? 0 : moment;
}

std::optional<Sequence> Timeline::undoable() const
{
    const Sequence top = topAfter(m_last);
    return top == 0 ? std::nullopt : std::optional(top);
}

std::optional<Sequence> Timeline::redoable() const
{
    return m_redo.empty() ? std::nullopt : std::optional(m_redo.back());
}

Timeline::Path Timeline::pathTo(Sequence moment) const
{
    Path path;
    // A step lies above those that were in force before it, so that the later of two can never lie below the other.
    Sequence here = topAfter(m_last);
    Sequence there = topAfter(moment);
    while (here != there) {
        Sequence &later = here > there ? here : there;
        (here > there ? path.undo : path.redo).push_back(later);
        later = topAfter(later - 1);
    }
    std::ranges::reverse(path.redo);
    return path;
}

} // namespace core::annotation
