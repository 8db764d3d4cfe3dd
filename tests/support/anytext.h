// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <rapidcheck.h>

#include <vector>

/// Generators of texts that nobody would write and every program meets.
namespace anytext {

/// Words and signs of many scripts, and whatever has ever been a trap: lone surrogates, NUL, combining marks, joined
/// emoji, invisible characters, damaged markup.
inline const std::vector<QString> &pieces()
{
    using namespace Qt::StringLiterals;
    static const std::vector<QString> all{
        u"a"_s,
        u"The"_s,
        u"ferry"_s,
        u"don't"_s,
        u"U.S."_s,
        u"Mr."_s,
        u"said"_s,
        u"12"_s,
        u"$35,000,000"_s,
        u"-3.5%"_s,
        u"co-owner"_s,
        u" "_s,
        u" "_s,
        u" "_s,
        u"  "_s,
        u"\n"_s,
        u"\n\n"_s,
        u"\t"_s,
        u"\u00A0"_s,
        u"\u2009"_s,
        u"\u2029"_s,
        u"\u0085"_s,
        u"."_s,
        u". "_s,
        u"?"_s,
        u"!"_s,
        u","_s,
        u";"_s,
        u":"_s,
        u"..."_s,
        u"("_s,
        u")"_s,
        u"___"_s,
        u"'"_s,
        u"\""_s,
        u"\u2018"_s,
        u"\u2019"_s,
        u"\u201C"_s,
        u"\u201D"_s,
        u"\u00AB"_s,
        u"\u00BB"_s,
        u"`"_s,
        u"-"_s,
        u"--"_s,
        u"\u2010"_s,
        u"\u2013"_s,
        u"\u2014"_s,
        u"\u2026"_s,
        u"\uFB01"_s,
        u"\u00AD"_s,
        u"\u200B"_s,
        u"\u200D"_s,
        u"\uFEFF"_s,
        u"\u200F"_s,
        u"\u202B"_s,
        u"&"_s,
        u"amp;"_s,
        u"&amp;rsquo;"_s,
        u",quot;"_s,
        u" & # 39; "_s,
        u"#39;"_s,
        u"&nbsp;"_s,
        u"&am"_s,
        u"p;"_s,
        u"\u00E2\u20AC\u2122"_s,
        u"\u00C3\u00A9"_s,
        u"\u00E9"_s,
        u"e\u0301"_s,
        u"\u0301"_s,
        u"\u0315\u0300"_s,
        u"\u212B"_s,
        u"\u0344"_s,
        u"\u09C7\u09BE"_s,
        u"\U0001F600"_s,
        u"\U0001F468\u200D\U0001F469\u200D\U0001F467"_s,
        u"\U0001F1E9\U0001F1EA"_s,
        u"1\uFE0F\u20E3"_s,
        u"\U0001D7D9"_s,
        QString(QChar(0xD83D)),
        QString(QChar(0xDE00)),
        QString(QChar(0)),
        QString(QChar(0x1B)),
        QString(QChar(0xFFFE)),
        u"\u05E9\u05DC\u05D5\u05DD"_s,
        u"\u0645\u0631\u062D\u0628\u0627"_s,
        u"\u0661\u0662"_s,
        u"\u4E2D\u6587"_s,
        u"\u3053\u3093"_s,
        u"\u3002"_s,
        u"\u0E2A\u0E27\u0E31\u0E2A\u0E14\u0E35"_s,
        u"\u1112\u1161\u11AB"_s,
        u"\u0915\u094D\u0937"_s,
        u"\U00020000"_s,
    };
    return all;
}

inline rc::Gen<QString> anyText()
{
    return rc::gen::map(rc::gen::container<std::vector<QString>>(rc::gen::elementOf(pieces())),
                        [](const std::vector<QString> &parts) {
                            QString text;
                            for (const QString &part : parts)
                                text += part;
                            return text;
                        });
}

/// A text and another that was made of it by a few changes.
inline rc::Gen<std::pair<QString, QString>> textAndVersion()
{
    return rc::gen::map(rc::gen::pair(rc::gen::container<std::vector<QString>>(rc::gen::elementOf(pieces())),
                                      rc::gen::container<std::vector<std::pair<size_t, QString>>>(
                                          rc::gen::pair(rc::gen::arbitrary<size_t>(), rc::gen::elementOf(pieces())))),
                        [](const auto &made) {
                            const auto &[parts, changes] = made;
                            std::vector<QString> changed = parts;
                            for (size_t i = 0; i < changes.size() && i < 5 && !changed.empty(); ++i) {
                                const auto &[place, piece] = changes[i];
                                const size_t at = place % changed.size();
                                if (place % 3 == 0)
                                    changed[at] = piece;
                                else if (place % 3 == 1)
                                    changed.insert(changed.begin() + std::ptrdiff_t(at), piece);
                                else
                                    changed.erase(changed.begin() + std::ptrdiff_t(at));
                            }
                            std::pair<QString, QString> texts;
                            for (const QString &part : parts)
                                texts.first += part;
                            for (const QString &part : changed)
                                texts.second += part;
                            return texts;
                        });
}

} // namespace anytext

/// Shows RapidCheck's reader every unit of a text. Found by QString's namespace, the global one.
inline void showValue(const QString &text, std::ostream &os)
{
    os << '"';
    for (const QChar c : text) {
        if (c.unicode() >= 0x20 && c.unicode() < 0x7F)
            os << char(c.unicode());
        else
            os << "\\u" << QString::number(c.unicode(), 16).rightJustified(4, QLatin1Char('0')).toStdString();
    }
    os << '"';
}
