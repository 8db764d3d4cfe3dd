// SPDX-License-Identifier: MIT
#include "core/annotation/markpairs.h"

#include <algorithm>
#include <bit>
#include <numeric>
#include <tuple>

namespace core::annotation {

using text::Span;

namespace {

bool readAlike(const QString &a, const QString &b)
{
    return a.simplified().compare(b.simplified(), Qt::CaseInsensitive) == 0;
}

qsizetype lengthOf(const text::Spans &spans)
{
    const auto all = spans.all();
    return std::accumulate(all.begin(), all.end(), qsizetype(0),
                           [](qsizetype sum, Span span) { return sum + span.length(); });
}

qsizetype sharedLength(const text::Spans &a, const text::Spans &b)
{
    qsizetype shared = 0;
    auto inA = a.all().begin();
    auto inB = b.all().begin();
    while (inA != a.all().end() && inB != b.all().end()) {
        shared += inA->intersected(*inB).length();
        if (inA->end < inB->end)
            ++inA;
        else
            ++inB;
    }
    return shared;
}

/// The numbers of \a marks by where they begin.
std::vector<size_t> inOrder(std::span<const ComparedMark> marks)
{
    std::vector<size_t> order(marks.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::ranges::sort(order, {}, [marks](size_t i) {
        const Mark &mark = markOf(*marks[i].annotation);
        return std::tuple(mark.spans.hull().begin, mark.spans.hull().end, mark.id);
    });
    return order;
}

/// Two marks that could stand for one. The better, the less.
struct Candidate {
    size_t mine;
    size_t theirs;
    Differences differences;
    bool hasOtherId;
    int rank;
    int differenceCount;
    double apart; // 0: all text in common
    Span hull;
    std::pair<AnnotationId, AnnotationId> ids; // the lower first

    auto key() const
    {
        return std::tuple(hasOtherId, rank, differenceCount, apart, hull.begin, hull.end, ids.first, ids.second);
    }
};

int rankOf(Differences differences)
{
    const int what = differences.testFlag(Difference::Type) ? 2 : differences.testFlag(Difference::About) ? 1 : 0;
    return what + (differences.testFlag(Difference::Bounds) ? 3 : 0);
}

class Pairing
{
public:
    Pairing(std::span<const ComparedMark> mine, std::span<const ComparedMark> theirs) : m_mine(mine), m_theirs(theirs)
    {
        sweep();
        std::ranges::sort(m_candidates, {}, &Candidate::key);
    }

    std::vector<MarkPair> result() const
    {
        std::vector<MarkPair> pairs;
        std::vector<bool> isPairedOfMine(m_mine.size());
        std::vector<bool> isPairedOfTheirs(m_theirs.size());
        for (const Candidate &candidate : m_candidates) {
            if (isPairedOfMine[candidate.mine] || isPairedOfTheirs[candidate.theirs])
                continue;
            isPairedOfMine[candidate.mine] = true;
            isPairedOfTheirs[candidate.theirs] = true;
            pairs.push_back({candidate.mine, candidate.theirs, candidate.differences});
        }
        for (size_t i = 0; i < m_mine.size(); ++i) {
            if (!isPairedOfMine[i])
                pairs.push_back({i, std::nullopt});
        }
        for (size_t i = 0; i < m_theirs.size(); ++i) {
            if (!isPairedOfTheirs[i])
                pairs.push_back({std::nullopt, i});
        }
        std::ranges::sort(pairs, {}, [this](const MarkPair &pair) { return placeOf(pair); });
        return pairs;
    }

private:
    /// Lets both sides come in by where their marks begin, and compares each with those of the other that are open.
    void sweep()
    {
        const std::vector<size_t> mine = inOrder(m_mine);
        const std::vector<size_t> theirs = inOrder(m_theirs);
        std::vector<size_t> openOfMine;
        std::vector<size_t> openOfTheirs;
        auto a = mine.begin();
        auto b = theirs.begin();
        while (a != mine.end() || b != theirs.end()) {
            const bool isMine
                = b == theirs.end() || (a != mine.end() && hull(m_mine[*a]).begin <= hull(m_theirs[*b]).begin);
            if (isMine) {
                close(openOfTheirs, m_theirs, hull(m_mine[*a]).begin);
                for (const size_t open : openOfTheirs)
                    consider(*a, open);
                openOfMine.push_back(*a++);
            } else {
                close(openOfMine, m_mine, hull(m_theirs[*b]).begin);
                for (const size_t open : openOfMine)
                    consider(open, *b);
                openOfTheirs.push_back(*b++);
            }
        }
    }

    static Span hull(const ComparedMark &mark) { return mark.spans().hull(); }

    static void close(std::vector<size_t> &open, std::span<const ComparedMark> marks, qsizetype at)
    {
        std::erase_if(open, [marks, at](size_t i) { return hull(marks[i]).end <= at; });
    }

    void consider(size_t i, size_t j)
    {
        const ComparedMark &a = m_mine[i];
        const ComparedMark &b = m_theirs[j];
        const qsizetype shared = a.isStatement() == b.isStatement() ? sharedLength(a.spans(), b.spans()) : 0;
        if (shared == 0)
            return;
        const Differences differences = differencesBetween(a, b);
        const double all = double(lengthOf(a.spans()) + lengthOf(b.spans()) - shared);
        const AnnotationId idOfA = markOf(*a.annotation).id;
        const AnnotationId idOfB = markOf(*b.annotation).id;
        m_candidates.push_back({i, j, differences, idOfA != idOfB, rankOf(differences),
                                std::popcount(unsigned(differences.toInt())), 1 - double(shared) / all,
                                hull(a).united(hull(b)), std::minmax(idOfA, idOfB)});
    }

    std::tuple<qsizetype, qsizetype, AnnotationId> placeOf(const MarkPair &pair) const
    {
        const Mark *mine = pair.mine ? &markOf(*m_mine[*pair.mine].annotation) : nullptr;
        const Mark *theirs = pair.theirs ? &markOf(*m_theirs[*pair.theirs].annotation) : nullptr;
        const Mark &either = mine ? *mine : *theirs;
        const Span place = theirs ? either.spans.hull().united(theirs->spans.hull()) : either.spans.hull();
        return {place.begin, place.end, theirs ? std::min(either.id, theirs->id) : either.id};
    }

    std::span<const ComparedMark> m_mine;
    std::span<const ComparedMark> m_theirs;
    std::vector<Candidate> m_candidates;
};

} // namespace

Differences differencesBetween(const ComparedMark &mine, const ComparedMark &theirs)
{
    Differences result;
    result.setFlag(Difference::Bounds, mine.spans() != theirs.spans());
    result.setFlag(Difference::Type, mine.label != theirs.label);
    result.setFlag(Difference::About, mine.subject != theirs.subject);
    if (mine.isStatement()) {
        const auto &a = std::get<Statement>(*mine.annotation);
        const auto &b = std::get<Statement>(*theirs.annotation);
        result.setFlag(Difference::SaidBy, !readAlike(a.saidBy, b.saidBy));
        result.setFlag(Difference::Cue, !readAlike(a.cue, b.cue));
        result.setFlag(Difference::Factuality, a.factuality != b.factuality);
    }
    return result;
}

std::vector<MarkPair> pairMarks(std::span<const ComparedMark> mine, std::span<const ComparedMark> theirs)
{
    return Pairing(mine, theirs).result();
}

} // namespace core::annotation
