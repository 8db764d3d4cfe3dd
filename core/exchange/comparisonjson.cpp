// SPDX-License-Identifier: MIT
#include "core/exchange/comparisonjson.h"

#include "core/exchange/comparisonwords.h"
#include "core/exchange/jsonstream.h"
#include "core/text/codepoints.h"

namespace core::exchange {

using namespace compare;
using namespace Qt::StringLiterals;

namespace {

class Writer
{
public:
    Writer(QIODevice &device, const Comparison &comparison, std::span<const VersionLabel> labels)
        : m_out(device), m_comparison(comparison), m_labels(labels)
    {
        for (const auto &version : comparison.versions)
            m_codePoints.emplace_back(version->text());
    }

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
        m_out.key("segments").beginArray();
        for (const Segment &segment : pair.segments)
            writeSegment(segment, version);
        m_out.endArray();
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

    void writeSegment(const Segment &segment, size_t version)
    {
        m_out.beginObject();
        m_out.key("kind").value(toString(segment.kind));
        m_out.key("class");
        segment.changeClass == ChangeClass::None ? m_out.null() : m_out.value(toString(segment.changeClass));
        m_out.key("base");
        writeSpan(m_comparison.base, segment.base);
        m_out.key("other");
        writeSpan(version, segment.other);
        m_out.key("move");
        segment.move == 0 ? m_out.null() : m_out.value(segment.move);
        m_out.endObject();
    }

    template<typename SpanOf>
    void writePassages(const char *key, const std::vector<Passage> &passages, size_t version, SpanOf spanOf)
    {
        m_out.key(key).beginArray();
        for (const Passage &passage : passages) {
            m_out.beginObject();
            m_out.key("relation").value(toString(passage.relation));
            m_out.key("moved").value(passage.moved);
            if (passage.isApproximate)
                m_out.key("approximate").value(true);
            m_out.key("base").beginArray();
            for (const int index : passage.base)
                writeSpan(m_comparison.base, spanOf(0, index));
            m_out.endArray();
            m_out.key("other").beginArray();
            for (const int index : passage.other)
                writeSpan(version, spanOf(1, index));
            m_out.endArray();
            m_out.endObject();
        }
        m_out.endArray();
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
        m_out.key("slots").beginArray();
        for (const Slot &slot : m_comparison.slotTable.rows) {
            m_out.beginArray();
            for (size_t version = 0; version < slot.cells.size(); ++version)
                writeCell(slot.cells[version], version);
            m_out.endArray();
        }
        m_out.endArray();
    }

    void writeCell(const Cell &cell, size_t version)
    {
        switch (cell.kind) {
        case Cell::Kind::Absent:
            m_out.null();
            return;
        case Cell::Kind::Above:
            m_out.value("above"_L1);
            return;
        case Cell::Kind::Text:
            m_out.beginObject();
            m_out.key("spans").beginArray();
            for (int p = cell.paragraphs.begin; p < cell.paragraphs.end; ++p)
                writeSpan(version, m_comparison.versions[version]->paragraphs()[size_t(p)].span);
            m_out.endArray();
            m_out.key("rows").value(cell.rows);
            m_out.endObject();
        }
    }

    void writeSpan(size_t version, text::Span span)
    {
        const text::Span codePoints = m_codePoints[version].fromUtf16(span);
        m_out.beginArray().value(codePoints.begin).value(codePoints.end).endArray();
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
