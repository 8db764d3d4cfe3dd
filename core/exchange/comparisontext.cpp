// SPDX-License-Identifier: MIT
#include "core/exchange/comparisontext.h"

#include "core/compare/summary.h"

#include <QCoreApplication>
#include <QLocale>

namespace core::exchange {

using namespace Qt::StringLiterals;
using namespace compare;

namespace {

QString translated(const char *text, int count = -1)
{
    return QCoreApplication::translate("Exchange", text, nullptr, count);
}

QString oneLine(QStringView text)
{
    return text.toString().simplified();
}

QString heading(Relation relation, bool moved)
{
    const auto word = [relation]() -> QString {
        switch (relation) {
        case Relation::Same: return translated("same");
        case Relation::Edited: return translated("edited");
        case Relation::Rewritten: return translated("rewritten");
        case Relation::Split: return translated("split");
        case Relation::Merged: return translated("merged");
        case Relation::Regrouped: return translated("regrouped");
        case Relation::Added: return translated("added");
        case Relation::Removed: return translated("removed");
        }
        Q_UNREACHABLE_RETURN(QString());
    };
    return moved ? translated("%1, moved").arg(word()) : word();
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
        : m_device(device), m_comparison(comparison), m_labels(labels)
    {
    }

    Result<> run()
    {
        const PreparedText &base = *m_comparison.versions[m_comparison.base];
        line(translated("Base: %1, %2").arg(m_labels[m_comparison.base].name, translated("%n word(s)", base.wordCount())));
        for (size_t version = 0; version < m_comparison.versions.size(); ++version) {
            if (version != m_comparison.base)
                writePair(version);
        }
        if (m_failed)
            return std::unexpected(Error{ErrorCode::WriteFailed, m_device.errorString(), {}});
        return {};
    }

private:
    void writePair(size_t version)
    {
        const TextPair &pair = m_comparison.pairs[version];
        const PreparedText &other = *m_comparison.versions[version];
        line({});
        line(translated("%1, %2: %3").arg(m_labels[version].name, translated("%n word(s)", other.wordCount()), summaryOf(pair)));
        for (const Passage &passage : pair.passages) {
            line({});
            line(u"¶ %1 → %2  %3"_s.arg(paragraphNumbers(passage.base), paragraphNumbers(passage.other),
                                        heading(passage.relation, passage.moved)));
            for (const int p : passage.other)
                line(u"  "_s + redline(pair, other.paragraphs()[size_t(p)].span, version));
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

    /// One paragraph of the other version with what is changed in it, and what the base had there.
    QString redline(const TextPair &pair, text::Span paragraph, size_t version) const
    {
        const QString &text = m_comparison.versions[version]->text();
        QString result;
        auto segment = std::ranges::partition_point(pair.segments, [&](const Segment &s) { return s.other.end <= paragraph.begin; });
        for (; segment != pair.segments.end() && segment->other.begin < paragraph.end; ++segment) {
            const QString own = text::textOf(text, segment->other.intersected(paragraph)).toString();
            const bool isChange = segment->isChange() && segment->kind != SegmentKind::Typography;
            if (!isChange) {
                result += own;
                continue;
            }
            if (!segment->base.isEmpty())
                result += u"[-"_s + oneLine(baseText(segment->base)) + u"-]"_s;
            if (!own.isEmpty())
                result += u"{+"_s + own.trimmed() + u"+}"_s;
            if (own.isEmpty() || own.back().isSpace())
                result += u' ';
        }
        return result.simplified();
    }

    void line(const QString &text)
    {
        const QByteArray bytes = text.toUtf8() + '\n';
        m_failed = m_failed || m_device.write(bytes) != bytes.size();
    }

    QIODevice &m_device;
    const Comparison &m_comparison;
    std::span<const VersionLabel> m_labels;
    bool m_failed = false;
};

} // namespace

Result<> writeComparisonText(QIODevice &device, const Comparison &comparison, std::span<const VersionLabel> labels)
{
    Q_ASSERT(labels.size() == comparison.versions.size());
    return Writer(device, comparison, labels).run();
}

} // namespace core::exchange
