// SPDX-License-Identifier: MIT
#include "core/exchange/changescsv.h"

#include "core/compare/numberdifference.h"
#include "core/compare/wordings.h"
#include "core/exchange/comparisonwords.h"
#include "core/exchange/csv.h"
#include "core/text/codepoints.h"

#include <array>

namespace core::exchange {

using namespace Qt::StringLiterals;
using namespace compare;

namespace {

constexpr std::array columns{u"base",  u"version", u"source", u"published",  u"paragraph",
                             u"class", u"kind",    u"moved",  u"base_start", u"base_end",
                             u"start", u"end",     u"before", u"after",      u"difference"};

QString differenceOf(const TextChange &change, QStringView before, QStringView after)
{
    const auto difference = change.changeClass == ChangeClass::Number ? numberDifference(before, after) : std::nullopt;
    if (!difference)
        return {};
    const double amount = difference->isPercent ? difference->after - difference->before
                                                : difference->growth().value_or(difference->after);
    return QString::number(amount, 'g', 6);
}

} // namespace

QByteArray toChangesCsv(const Comparison &comparison, std::span<const VersionLabel> labels,
                        std::span<const ListedChange> changes, CsvReader reader)
{
    Q_ASSERT(labels.size() == comparison.versions.size());
    std::vector<text::CodePoints> codePoints;
    for (const auto &version : comparison.versions)
        codePoints.emplace_back(version->text());

    QString out;
    if (reader == CsvReader::Excel)
        out += QChar::ByteOrderMark;
    appendCsvRecord(out, std::vector<QString>(columns.begin(), columns.end()));
    for (const auto &[version, change] : changes) {
        const VersionLabel &label = labels[version];
        const QString before = wordsOf(comparison.versions[comparison.base]->text(), change.base);
        const QString after = wordsOf(comparison.versions[version]->text(), change.other);
        const text::Span base = codePoints[comparison.base].fromUtf16(change.base);
        const text::Span other = codePoints[version].fromUtf16(change.other);
        const std::array<QString, columns.size()> cells{
            disarmed(labels[comparison.base].name),
            disarmed(label.name),
            disarmed(label.source),
            label.published ? label.published->toString() : QString(),
            QString::number(change.paragraph),
            toString(change.changeClass),
            toString(change.kind),
            change.move > 0 ? u"yes"_s : u"no"_s,
            QString::number(base.begin),
            QString::number(base.end),
            QString::number(other.begin),
            QString::number(other.end),
            disarmed(before),
            disarmed(after),
            differenceOf(change, before, after),
        };
        appendCsvRecord(out, cells);
    }
    return out.toUtf8();
}

} // namespace core::exchange
