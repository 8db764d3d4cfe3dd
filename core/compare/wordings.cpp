// SPDX-License-Identifier: MIT
#include "core/compare/wordings.h"

#include "core/compare/numberdifference.h"

#include <QCoreApplication>

namespace core::compare {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Compare)
};

} // namespace

QString wordFor(ChangeClass changeClass)
{
    using enum ChangeClass;
    switch (changeClass) {
    case None:
        return Texts::tr("none");
    case Space:
        return Texts::tr("space");
    case Punctuation:
        return Texts::tr("punctuation");
    case Number:
        return Texts::tr("number");
    case Date:
        return Texts::tr("date");
    case Name:
        return Texts::tr("name");
    case Quote:
        return Texts::tr("quotation");
    case Attribution:
        return Texts::tr("attribution");
    case Hedge:
        return Texts::tr("hedge");
    case Negation:
        return Texts::tr("negation");
    case Furniture:
        return Texts::tr("furniture");
    case Other:
        return Texts::tr("wording");
    }
    Q_UNREACHABLE_RETURN({});
}

QString paragraphNumbers(const std::vector<int> &paragraphs)
{
    QString text;
    for (size_t i = 0; i < paragraphs.size();) {
        size_t last = i;
        while (last + 1 < paragraphs.size() && paragraphs[last + 1] == paragraphs[last] + 1)
            ++last;
        if (!text.isEmpty())
            text += u", ";
        text += QString::number(paragraphs[i] + 1);
        if (last > i)
            text += u'–' + QString::number(paragraphs[last] + 1);
        i = last + 1;
    }
    return text;
}

QString badgeOf(const Passage &passage, int paragraph, bool ofBase)
{
    if (passage.base.empty() || passage.other.empty())
        return {};
    const std::vector<int> &own = ofBase ? passage.base : passage.other;
    const std::vector<int> &partners = ofBase ? passage.other : passage.base;
    if (own.front() != paragraph)
        return {};
    const QString numbers = paragraphNumbers(partners);
    if (passage.moved) {
        const QChar arrow = partners.front() > paragraph ? (ofBase ? u'↓' : u'↑') : (ofBase ? u'↑' : u'↓');
        return arrow + u' ' + (ofBase ? Texts::tr("moved to ¶%1") : Texts::tr("moved from ¶%1")).arg(numbers);
    }
    if (ofBase)
        return {};
    switch (passage.relation) {
    case Relation::Merged:
        return u"⇉ " + Texts::tr("merges ¶%1").arg(numbers);
    case Relation::Split:
        return u"⇄ " + Texts::tr("splits ¶%1").arg(numbers);
    case Relation::Regrouped:
        return u"⇄ " + Texts::tr("regroups ¶%1").arg(numbers);
    case Relation::Rewritten:
        return u"≠ " + Texts::tr("rewrites ¶%1").arg(numbers);
    default:
        return {};
    }
}

QString wordsOf(QStringView text, text::Span span)
{
    return text::textOf(text, span).toString().simplified();
}

QString sentenceOf(const TextChange &change, QStringView base, QStringView other)
{
    const QString before = wordsOf(base, change.base);
    const QString after = wordsOf(other, change.other);
    if (change.kind == SegmentKind::Added)
        return Texts::tr("added: %1").arg(after);
    if (change.kind == SegmentKind::Removed)
        return Texts::tr("removed: %1").arg(before);
    if (change.changeClass == ChangeClass::Number) {
        if (const auto difference = numberDifference(before, after))
            //: The number before, the number after, and the difference: "12 → 19, +58 %".
            return Texts::tr("%1 → %2, %3").arg(before, after, toString(*difference));
    }
    //: The words before and after a change.
    return Texts::tr("%1 → %2").arg(before, after);
}

} // namespace core::compare
