// SPDX-License-Identifier: MIT
#include "core/exchange/comparisontext.h"

#include "core/compare/summary.h"
#include "core/exchange/devicewriter.h"

#include <QCoreApplication>

namespace core::exchange {

using namespace Qt::StringLiterals;
using namespace compare;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

QString wordsOf(const PreparedText &text)
{
    return Texts::tr("%n word(s)", nullptr, text.wordCount());
}

QString oneLine(QStringView text)
{
    return text.toString().simplified();
}

QString heading(Relation relation, bool moved)
{
    const auto word = [relation]() -> QString {
        switch (relation) {
        case Relation::Same:
            return Texts::tr("same");
        case Relation::Edited:
            return Texts::tr("edited");
        case Relation::Rewritten:
            return Texts::tr("rewritten");
        case Relation::Split:
            return Texts::tr("split");
        case Relation::Merged:
            return Texts::tr("merged");
        case Relation::Regrouped:
            return Texts::tr("regrouped");
        case Relation::Added:
            return Texts::tr("added");
        case Relation::Removed:
            return Texts::tr("removed");
        }
        Q_UNREACHABLE_RETURN(QString());
    };
    return moved ? Texts::tr("%1, moved").arg(word()) : word();
}

QString paragraphNumbers(const std::vector<int> &paragraphs)
{
    QString text;
    for (const int p : paragraphs)
        text += (text.isEmpty() ? u""_s : u"+"_s) + QString::number(p + 1);
    return text.isEmpty() ? u"–"_s : text;
}

class Writer
{
public:
    Writer(QIODevice &device, const Comparison &comparison, std::span<const VersionLabel> labels)
        : m_out(device), m_comparison(comparison), m_labels(labels)
    {}

    Result<> run()
    {
        const PreparedText &base = *m_comparison.versions[m_comparison.base];
        line(Texts::tr("Base: %1, %2").arg(m_labels[m_comparison.base].name, wordsOf(base)));
        for (size_t version = 0; version < m_comparison.versions.size(); ++version) {
            if (version != m_comparison.base)
                writePair(version);
        }
        return m_out.finish();
    }

private:
    void writePair(size_t version)
    {
        const TextPair &pair = m_comparison.pairs[version];
        const PreparedText &other = *m_comparison.versions[version];
        line({});
        line(Texts::tr("%1, %2: %3").arg(m_labels[version].name, wordsOf(other), summaryOf(pair)));
        for (const Passage &passage : pair.passages) {
            line({});
            line(u"¶ %1 → %2  %3"_s.arg(paragraphNumbers(passage.base), paragraphNumbers(passage.other),
                                        heading(passage.relation, passage.moved)));
            qsizetype done = 0; // what is removed at the border of two paragraphs is shown with the first
            for (const int p : passage.other) {
                line(u"  "_s + redline(pair, passage, p, done, version));
                done = size_t(p) + 1 < other.paragraphs().size() ? other.paragraphs()[size_t(p) + 1].span.begin : 0;
            }
            if (passage.other.empty()) {
                for (const int p : passage.base) {
                    const text::Span span = m_comparison.versions[m_comparison.base]->paragraphs()[size_t(p)].span;
                    line(u"  [-"_s + oneLine(baseText(span)) + u"-]"_s);
                }
            }
        }
    }

    QStringView baseText(text::Span span) const
    {
        return text::textOf(m_comparison.versions[m_comparison.base]->text(), span);
    }

    /// Whether what \a segment removes is of a paragraph of \a passage.
    bool isOf(const Passage &passage, const Segment &segment) const
    {
        const auto paragraphs = m_comparison.versions[m_comparison.base]->paragraphs();
        return std::ranges::any_of(passage.base,
                                   [&](int p) { return paragraphs[size_t(p)].span.overlaps(segment.base); });
    }

    /// One paragraph of the other version with what is changed in it, and what the base had there. What has been
    /// removed stands between two characters; that may be before the first or behind the last, so the base tells whose
    /// it is.
    QString redline(const TextPair &pair, const Passage &passage, int index, qsizetype done, size_t version) const
    {
        const PreparedText &other = *m_comparison.versions[version];
        const text::Span paragraph = other.paragraphs()[size_t(index)].span;
        const bool isLast = size_t(index) + 1 == other.paragraphs().size();
        const qsizetype next = isLast ? other.text().size() : other.paragraphs()[size_t(index) + 1].span.begin;
        QString result;
        auto segment = std::ranges::partition_point(pair.segments,
                                                    [&](const Segment &s) { return s.other.end < paragraph.begin; });
        for (; segment != pair.segments.end() && segment->other.begin <= next; ++segment) {
            const text::Span span = segment->other.intersected(paragraph);
            const bool removedHere = segment->kind == SegmentKind::Removed && segment->isChange()
                                     && isOf(passage, *segment) && (done == 0 || segment->other.begin > done);
            if (removedHere && segment->other.begin >= paragraph.end)
                result += u' ';
            if (removedHere)
                result += u"[-"_s + oneLine(baseText(segment->base)) + u"-] "_s;
            else if (!span.isEmpty())
                result += changed(*segment, text::textOf(other.text(), span));
        }
        return result.simplified();
    }

    QString changed(const Segment &segment, QStringView own) const
    {
        if (!segment.isChange() || segment.kind == SegmentKind::Typography)
            return own.toString();
        QString result;
        if (!segment.base.isEmpty())
            result += u"[-"_s + oneLine(baseText(segment.base)) + u"-]"_s;
        result += u"{+"_s + own.toString().trimmed() + u"+}"_s;
        return own.back().isSpace() ? result + u' ' : result;
    }

    /// An article must not steer the terminal that it is read on.
    static QString harmless(QString text)
    {
        for (QChar &c : text) {
            if (c.category() == QChar::Other_Control)
                c = c.unicode() < 0x20 ? QChar(char16_t(0x2400 + c.unicode())) : QChar(QChar::ReplacementCharacter);
        }
        return text;
    }

    void line(const QString &text)
    {
        m_out.write(harmless(text).toUtf8());
        m_out.write("\n");
    }

    DeviceWriter m_out;
    const Comparison &m_comparison;
    std::span<const VersionLabel> m_labels;
};

} // namespace

Result<> writeComparisonText(QIODevice &device, const Comparison &comparison, std::span<const VersionLabel> labels)
{
    Q_ASSERT(labels.size() == comparison.versions.size());
    return Writer(device, comparison, labels).run();
}

} // namespace core::exchange
