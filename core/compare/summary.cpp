// SPDX-License-Identifier: MIT
#include "core/compare/summary.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace core::compare {

using namespace Qt::StringLiterals;

namespace {

QString counted(const char *text, int count)
{
    return QCoreApplication::translate("Compare", text, nullptr, count);
}

} // namespace

QString summaryOf(const TextPair &pair)
{
    if (pair.segments.size() <= 1 && pair.segmentCounts[size_t(SegmentKind::Equal)] == int(pair.segments.size()))
        return QCoreApplication::translate("Compare", "the same text");

    const QString share = QCoreApplication::translate("Compare", "%1 % shared")
                              .arg(QLocale().toString(qRound(pair.sharedOfBase * 100)));
    if (pair.hasLittleInCommon)
        return QCoreApplication::translate("Compare", "little or no common text") + u" · "_s + share;

    const int moved = int(std::ranges::count_if(pair.passages, &Passage::moved));
    const std::pair<int, const char *> parts[] = {
        {pair.passageCounts[size_t(Relation::Merged)], QT_TRANSLATE_N_NOOP("Compare", "%n merged")},
        {pair.passageCounts[size_t(Relation::Split)], QT_TRANSLATE_N_NOOP("Compare", "%n split")},
        {pair.passageCounts[size_t(Relation::Regrouped)], QT_TRANSLATE_N_NOOP("Compare", "%n regrouped")},
        {moved, QT_TRANSLATE_N_NOOP("Compare", "%n moved")},
        {pair.passageCounts[size_t(Relation::Removed)], QT_TRANSLATE_N_NOOP("Compare", "%n cut")},
        {pair.passageCounts[size_t(Relation::Added)], QT_TRANSLATE_N_NOOP("Compare", "%n new")},
        {pair.segmentCounts[size_t(SegmentKind::Replaced)], QT_TRANSLATE_N_NOOP("Compare", "%n reworded")},
        {pair.segmentCounts[size_t(SegmentKind::Typography)], QT_TRANSLATE_N_NOOP("Compare", "%n typographic")},
    };
    QStringList words{share};
    for (const auto &[count, text] : parts) {
        if (count > 0)
            words += counted(text, count);
    }
    return words.join(u" · "_s);
}

} // namespace core::compare
