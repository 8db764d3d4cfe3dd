// SPDX-License-Identifier: MIT
#include "ui/models/texts.h"

#include "core/article/structure.h"
#include "core/text/tokens.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Texts)
};

} // namespace

QString dateText(const core::article::Article &article)
{
    if (!article.metadata.published)
        return {};
    //: The format of a date where space is short, as QLocale::toString() reads it.
    return QLocale().toString(article.metadata.published->date(), Texts::tr("d MMM yyyy"));
}

int countWords(const QString &text)
{
    const auto prefix = core::article::metadataPrefixOf(text);
    core::text::Tokens tokens(QStringView(text).sliced(prefix ? prefix->end : 0));
    int words = 0;
    while (tokens.next())
        words += tokens.token().isWord();
    return words;
}

QString percentText(double share)
{
    int percent = int(std::lround(share * 100));
    if (share < 1)
        percent = std::min(percent, 99);
    if (share > 0)
        percent = std::max(percent, 1);
    //: A share, such as "83 %".
    return Texts::tr("%1 %").arg(QLocale().toString(percent));
}

QString chipText(int claimNumber)
{
    return u'C' + QString::number(claimNumber);
}

QString inOwnDirection(const QString &name)
{
    if (name.isRightToLeft() == QGuiApplication::isRightToLeft())
        return name;
    return u'\u2068' + name + u'\u2069'; // first strong isolate … pop directional isolate (UAX #9)
}

QString statusText(core::annotation::CheckStatus status)
{
    using enum core::annotation::CheckStatus;
    switch (status) {
    case Unchecked:
        return Texts::tr("Unchecked");
    case Supported:
        return Texts::tr("Supported");
    case Disputed:
        return Texts::tr("Disputed");
    case Refuted:
        return Texts::tr("Refuted");
    }
    Q_UNREACHABLE_RETURN({});
}

QString factualityText(core::annotation::Factuality factuality)
{
    using enum core::annotation::Factuality;
    switch (factuality) {
    case CtPlus:
        return Texts::tr("Certainly so (CT+)");
    case PrPlus:
        return Texts::tr("Probably so (PR+)");
    case PsPlus:
        return Texts::tr("Possibly so (PS+)");
    case CtMinus:
        return Texts::tr("Certainly not so (CT−)");
    case PrMinus:
        return Texts::tr("Probably not so (PR−)");
    case PsMinus:
        return Texts::tr("Possibly not so (PS−)");
    case CtU:
        return Texts::tr("Known, but not told whether so (CTu)");
    case Uu:
        return Texts::tr("Uncommitted, left open (Uu)");
    }
    Q_UNREACHABLE_RETURN({});
}

QString plainToolTip(const QString &text)
{
    return text.isEmpty() ? QString() : u"<qt>"_s + text.toHtmlEscaped().replace(u'\n', "<br/>"_L1) + u"</qt>"_s;
}

QString menuText(const QString &text)
{
    constexpr qsizetype longest = 60;
    const QString whole = text.simplified();
    const QString shown = whole.size() <= longest ? whole : QString(whole.first(longest).trimmed() + u'…');
    return QString(shown).replace(u'&', "&&"_L1);
}

} // namespace ui
