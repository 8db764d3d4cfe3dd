// SPDX-License-Identifier: MIT
#include "core/exchange/comparisonjson.h"

#include "core/base/parallel.h"
#include "core/exchange/comparisonwords.h"
#include "core/exchange/jsonstream.h"
#include "core/text/codepoints.h"

#include <algorithm>
#include <numeric>

namespace core::exchange {

using namespace compare;
using namespace Qt::StringLiterals;

namespace {

constexpr size_t unitsWorthAThread = 300'000; // of texts that are searched for surrogate pairs
constexpr size_t itemsWorthAThread = 2'000;
constexpr size_t itemsAtOnce = 32'000; // that are held as text before they are written

std::vector<text::CodePoints> codePointsOf(const Comparison &comparison)
{
    const auto &versions = comparison.versions;
    const size_t units = std::transform_reduce(versions.begin(), versions.end(), size_t(0), std::plus(),
                                               [](const auto &version) { return size_t(version->text().size()); });
    return inStretches(versions.size(), std::min(versions.size(), partsFor(units, unitsWorthAThread)),
                       [&](size_t begin, size_t end) {
                           std::vector<text::CodePoints> made;
                           for (size_t i = begin; i < end; ++i)
                               made.emplace_back(versions[i]->text());
                           return made;
                       });
}

class Writer
{
public:
    Writer(QIODevice &device, const Comparison &comparison, std::span<const VersionLabel> labels)
        : m_out(device), m_comparison(comparison), m_labels(labels), m_codePoints(codePointsOf(comparison))
    {}

    Result<> run()
    {
        m_out.beginObject();
        m_out.key("format").value("writethru-comparison/1"_L1);
        m_out.key("offsets").value("codepoints"_L1);
        writeVersions();
        m_out.key("comparisons").beginArray();
        for (size_t version = 0; version < m_comparison.versions.size(); ++version) {
            if (version != m_comparison.base)
                writePair(version);
        }
        m_out.endArray();
        writeSlots();
        m_out.endObject();
        return m_out.finish();
    }

private:
    void writeVersions()
    {
        m_out.key("versions").beginArray();
        for (size_t i = 0; i < m_labels.size(); ++i) {
            const VersionLabel &label = m_labels[i];
            m_out.beginObject();
            m_out.key("name").value(label.name);
            m_out.key("title");
            label.title.isEmpty() ? m_out.null() : m_out.value(label.title);
            m_out.key("published");
            label.published ? m_out.value(label.published->toString()) : m_out.null();
            m_out.key("words").value(m_comparison.versions[i]->wordCount());
            m_out.endObject();
        }
        m_out.endArray();
    }

    void writePair(size_t version)
    {
        const TextPair &pair = m_comparison.pairs[version];
        m_out.beginObject();
        m_out.key("base").value(qint64(m_comparison.base));
        m_out.key("other").value(qint64(version));
        m_out.key("segments");
        writeAll(pair.segments, [&](JsonStream &out, const Segment &segment) { write(out, segment, version); });
        const PreparedText &base = *m_comparison.versions[m_comparison.base];
        const PreparedText &other = *m_comparison.versions[version];
        writePassages("passages", pair.passages, version,
                      [&](size_t side, int p) { return (side == 0 ? base : other).paragraphs()[size_t(p)].span; });
        writePassages("sentences", pair.sentences, version,
                      [&](size_t side, int s) { return (side == 0 ? base : other).sentences()[size_t(s)].span; });
        m_out.key("shared_of_base").value(pair.sharedOfBase);
        m_out.key("shared_of_other").value(pair.sharedOfOther);
        if (pair.hasLittleInCommon)
            m_out.key("little_in_common").value(true);
        writeCounts(pair);
        m_out.endObject();
    }

    /// An array of \a items, each by \a writeOne. Of many, stretches are made at once and then written one after the
    /// other.
    template<typename Items, typename WriteOne>
    void writeAll(const Items &items, const WriteOne &writeOne)
    {
        m_out.beginArray();
        for (size_t begin = 0; begin < items.size(); begin += itemsAtOnce) {
            const size_t count = std::min(items.size() - begin, itemsAtOnce);
            const size_t parts = partsFor(count, itemsWorthAThread);
            const auto writeStretch = [&](JsonStream &out, size_t from, size_t to) {
                for (size_t i = from; i < to; ++i)
                    writeOne(out, items[i]);
            };
            if (parts == 1) {
                writeStretch(m_out, begin, begin + count);
                continue;
            }
            const std::vector<JsonStream> stretches = inParallel(parts, [&](size_t k) {
                JsonStream stretch;
                writeStretch(stretch, begin + count * k / parts, begin + count * (k + 1) / parts);
                return stretch;
            });
            for (const JsonStream &stretch : stretches)
                m_out.add(stretch);
        }
        m_out.endArray();
    }

    void write(JsonStream &out, const Segment &segment, size_t version) const
    {
        out.beginObject();
        out.key("kind").value(toString(segment.kind));
        out.key("class");
        segment.changeClass == ChangeClass::None ? out.null() : out.value(toString(segment.changeClass));
        out.key("base");
        write(out, m_comparison.base, segment.base);
        out.key("other");
        write(out, version, segment.other);
        out.key("move");
        segment.move == 0 ? out.null() : out.value(segment.move);
        out.endObject();
    }

    template<typename SpanOf>
    void writePassages(const char *key, const std::vector<Passage> &passages, size_t version, SpanOf spanOf)
    {
        m_out.key(key);
        writeAll(passages, [&](JsonStream &out, const Passage &passage) {
            out.beginObject();
            out.key("relation").value(toString(passage.relation));
            out.key("moved").value(passage.moved);
            if (passage.isApproximate)
                out.key("approximate").value(true);
            out.key("base").beginArray();
            for (const int index : passage.base)
                write(out, m_comparison.base, spanOf(0, index));
            out.endArray();
            out.key("other").beginArray();
            for (const int index : passage.other)
                write(out, version, spanOf(1, index));
            out.endArray();
            out.endObject();
        });
    }

    void writeCounts(const TextPair &pair)
    {
        m_out.key("counts").beginObject();
        for (const SegmentKind kind : {SegmentKind::Equal, SegmentKind::Typography, SegmentKind::Replaced})
            m_out.key(toString(kind)).value(pair.segmentCounts[size_t(kind)]);
        // Segments and passages have kinds of one name: the passages' are those of whole paragraphs.
        m_out.key("added").value(pair.segmentCounts[size_t(SegmentKind::Added)]);
        m_out.key("removed").value(pair.segmentCounts[size_t(SegmentKind::Removed)]);
        for (const Relation relation : {Relation::Same, Relation::Edited, Relation::Rewritten, Relation::Split,
                                        Relation::Merged, Relation::Regrouped})
            m_out.key(toString(relation)).value(pair.passageCounts[size_t(relation)]);
        m_out.key("added_passages").value(pair.passageCounts[size_t(Relation::Added)]);
        m_out.key("removed_passages").value(pair.passageCounts[size_t(Relation::Removed)]);
        m_out.endObject();
    }

    void writeSlots()
    {
        m_out.key("slots");
        writeAll(m_comparison.slotTable.rows, [&](JsonStream &out, const Slot &slot) {
            out.beginArray();
            for (size_t version = 0; version < slot.cells.size(); ++version)
                write(out, slot.cells[version], version);
            out.endArray();
        });
    }

    void write(JsonStream &out, const Cell &cell, size_t version) const
    {
        switch (cell.kind) {
        case Cell::Kind::Absent:
            out.null();
            return;
        case Cell::Kind::Above:
            out.value("above"_L1);
            return;
        case Cell::Kind::Text:
            out.beginObject();
            out.key("spans").beginArray();
            for (int p = cell.paragraphs.begin; p < cell.paragraphs.end; ++p)
                write(out, version, m_comparison.versions[version]->paragraphs()[size_t(p)].span);
            out.endArray();
            out.key("rows").value(cell.rows);
            out.endObject();
        }
    }

    void write(JsonStream &out, size_t version, text::Span span) const
    {
        const text::Span codePoints = m_codePoints[version].fromUtf16(span);
        out.beginArray().value(codePoints.begin).value(codePoints.end).endArray();
    }

    JsonStream m_out;
    const Comparison &m_comparison;
    std::span<const VersionLabel> m_labels;
    std::vector<text::CodePoints> m_codePoints; // by version
};

} // namespace

Result<> writeComparisonJson(QIODevice &device, const Comparison &comparison, std::span<const VersionLabel> labels)
{
    Q_ASSERT(labels.size() == comparison.versions.size());
    return Writer(device, comparison, labels).run();
}

} // namespace core::exchange
