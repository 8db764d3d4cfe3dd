// SPDX-License-Identifier: MIT
#include "core/compare/readings.h"

#include <algorithm>
#include <map>

namespace core::compare {

namespace {

constexpr double sameSentence = 0.5; // Dice's coefficient of the words of two inserted sentences, as slots have it

/// The passage of sentences that holds \a sentence of the base, or of the other version; nullptr for none.
const Passage *passageOf(const TextPair &pair, int sentence, bool ofBase)
{
    const auto found = std::ranges::find_if(pair.sentences, [&](const Passage &passage) {
        return std::ranges::contains(ofBase ? passage.base : passage.other, sentence);
    });
    return found == pair.sentences.end() ? nullptr : &*found;
}

void addTo(std::vector<int> &all, const std::vector<int> &sentences)
{
    all.insert(all.end(), sentences.begin(), sentences.end());
    std::ranges::sort(all);
    const auto twice = std::ranges::unique(all);
    all.erase(twice.begin(), twice.end());
}

using Words = std::vector<std::uint64_t>;

Words wordsOf(const PreparedText &text, std::span<const int> sentences, bool caseless)
{
    Words words;
    for (const int s : sentences) {
        const IndexRange tokens = text.sentences()[size_t(s)].tokens;
        for (int i = tokens.begin; i < tokens.end; ++i) {
            const PreparedToken &token = text.tokens()[size_t(i)];
            if (!caseless)
                words.push_back(text.wordOf(token).folded);
            else if (token.isWord)
                words.push_back(text.wordOf(token).caseless);
        }
    }
    return words;
}

double likeness(Words a, Words b)
{
    std::ranges::sort(a);
    std::ranges::sort(b);
    Words shared;
    std::ranges::set_intersection(a, b, std::back_inserter(shared));
    return a.empty() && b.empty() ? 0 : 2.0 * double(shared.size()) / double(a.size() + b.size());
}

class Reader
{
public:
    Reader(const Comparison &comparison, size_t version, int sentence)
        : m_comparison(comparison), m_version(version), m_sentence(sentence)
    {
        if (version == comparison.base) {
            m_base = {sentence};
        } else if (const Passage *passage = passageOf(comparison.pairs[version], sentence, false)) {
            m_base = passage->base;
        }
    }

    Reading read(size_t version) const
    {
        Reading reading{.version = version, .sentences = {}, .segments = {}};
        if (version == m_comparison.base)
            reading.sentences = m_base;
        else if (m_base.empty())
            reading.sentences = version == m_version ? std::vector{m_sentence} : likestInserted(version);
        else
            addPartners(reading);
        if (!reading.sentences.empty() && reading.segments.empty())
            reading.segments = {whole(reading)};
        return reading;
    }

private:
    const PreparedText &text(size_t version) const { return *m_comparison.versions[version]; }

    void addPartners(Reading &reading) const
    {
        const TextPair &pair = m_comparison.pairs[reading.version];
        std::vector<const Passage *> passages;
        for (const int s : m_base) {
            const Passage *passage = passageOf(pair, s, true);
            if (passage && !passage->other.empty() && !std::ranges::contains(passages, passage))
                passages.push_back(passage);
        }
        const auto isRewritten = [](const Passage *passage) { return passage->relation == Relation::Rewritten; };
        for (const Passage *passage : passages) {
            addTo(reading.sentences, passage->other);
            reading.moved = reading.moved || passage->moved;
        }
        if (std::ranges::any_of(passages, isRewritten))
            return;
        for (const Segment &segment : pair.segments)
            addSegment(reading, segment, passages);
    }

    void addSegment(Reading &reading, const Segment &segment, const std::vector<const Passage *> &passages) const
    {
        for (const Passage *passage : passages) {
            for (const int s : passage->other) {
                const text::Span bounds = text(reading.version).sentences()[size_t(s)].span;
                const text::Span other = segment.other.intersected(bounds);
                if (other.isEmpty())
                    continue;
                Segment cut = segment;
                cut.other = other;
                if (segment.kind == SegmentKind::Equal)
                    cut.base
                        = text::Span{0, other.length()}.shifted(segment.base.begin + other.begin - segment.other.begin);
                reading.segments.push_back(cut);
            }
            if (segment.kind != SegmentKind::Removed)
                continue;
            for (const int s : passage->base) {
                Segment cut = segment;
                cut.base = segment.base.intersected(text(m_comparison.base).sentences()[size_t(s)].span);
                if (!cut.base.isEmpty())
                    reading.segments.push_back(cut);
            }
        }
    }

    Segment whole(const Reading &reading) const
    {
        const text::Span span = spanOf(text(reading.version), reading.sentences);
        if (reading.version == m_comparison.base)
            return {SegmentKind::Equal, ChangeClass::None, span, span, 0};
        return {SegmentKind::Added, ChangeClass::Other, {}, span, 0};
    }

    /// The slot in which the version that was asked about has the sentence.
    const Slot *slotOfSentence() const
    {
        const int paragraph = text(m_version).sentences()[size_t(m_sentence)].paragraph;
        const auto found = std::ranges::find_if(m_comparison.slotTable.rows, [&](const Slot &slot) {
            return slot.cells[m_version].kind == Cell::Kind::Text
                   && slot.cells[m_version].paragraphs.contains(paragraph);
        });
        return found == m_comparison.slotTable.rows.end() ? nullptr : &*found;
    }

    std::vector<int> likestInserted(size_t version) const
    {
        const Slot *slot = slotOfSentence();
        if (!slot || slot->cells[version].kind != Cell::Kind::Text)
            return {};
        const Words wanted = wordsOf(text(m_version), std::vector{m_sentence}, true);
        double best = sameSentence;
        std::vector<int> likest;
        for (int p = slot->cells[version].paragraphs.begin; p < slot->cells[version].paragraphs.end; ++p) {
            const IndexRange sentences = text(version).paragraphs()[size_t(p)].sentences;
            for (int s = sentences.begin; s < sentences.end; ++s) {
                const Passage *passage = passageOf(m_comparison.pairs[version], s, false);
                const double alike = likeness(wanted, wordsOf(text(version), std::vector{s}, true));
                if ((!passage || passage->base.empty()) && alike >= best) {
                    best = alike;
                    likest = {s};
                }
            }
        }
        return likest;
    }

    const Comparison &m_comparison;
    size_t m_version;
    int m_sentence;
    std::vector<int> m_base; // the partner in the base
};

ReadingStep stepOf(const Reading &reading, const Reading *before, bool wasThere)
{
    const bool wasThereBefore = before && before->wording >= 0;
    if (reading.wording < 0)
        return wasThereBefore ? ReadingStep::Dropped : wasThere ? ReadingStep::Gone : ReadingStep::NotYet;
    if (!wasThere)
        return ReadingStep::Introduced;
    if (!wasThereBefore)
        return ReadingStep::Restored;
    return reading.wording == before->wording ? ReadingStep::Kept : ReadingStep::Reworded;
}

} // namespace

std::vector<Reading> readingsOf(const Comparison &comparison, size_t version, int sentence,
                                std::span<const size_t> order)
{
    Q_ASSERT(version < comparison.versions.size());
    const Reader reader(comparison, version, sentence);
    std::map<Words, int> wordings;
    std::vector<Reading> readings;
    for (const size_t next : order) {
        Reading reading = reader.read(next);
        if (!reading.sentences.empty()) {
            const Words words = wordsOf(*comparison.versions[next], reading.sentences, false);
            reading.wording = wordings.try_emplace(words, int(wordings.size())).first->second;
        }
        const bool wasThere = std::ranges::any_of(readings, [](const Reading &r) { return r.wording >= 0; });
        reading.step = stepOf(reading, readings.empty() ? nullptr : &readings.back(), wasThere);
        readings.push_back(std::move(reading));
    }
    return readings;
}

int sentenceAt(const PreparedText &text, qsizetype position)
{
    const auto sentences = text.sentences();
    const auto behind
        = std::ranges::upper_bound(sentences, position, {}, [](const PreparedSentence &s) { return s.span.begin; });
    return sentences.empty() ? -1 : std::max(0, int(behind - sentences.begin()) - 1);
}

text::Span spanOf(const PreparedText &text, std::span<const int> sentences)
{
    return {text.sentences()[size_t(sentences.front())].span.begin,
            text.sentences()[size_t(sentences.back())].span.end};
}

} // namespace core::compare
