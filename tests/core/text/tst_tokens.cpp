// SPDX-License-Identifier: MIT
#include "core/text/tokens.h"
#include "tests/support/anytext.h"
#include "tests/support/show.h"

using namespace core::text;
using namespace Qt::StringLiterals;

namespace {

QStringList tokensOf(const QString &text)
{
    QStringList list;
    for (const Token &token : tokenize(text))
        list += textOf(text, token.span).toString();
    return list;
}

/// One letter a token: Word, Number, Punctuation.
QString kindsOf(const QString &text)
{
    QString kinds;
    for (const Token &token : tokenize(text))
        kinds += token.kind == TokenKind::Word ? u'W' : token.kind == TokenKind::Number ? u'N' : u'P';
    return kinds;
}

} // namespace

class TestTokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tokensAreWhatAReaderWouldCallOne_data()
    {
        QTest::addColumn<QString>("text"); // as it should be split, by |
        QTest::addColumn<QString>("kinds");
        const auto row = [](const char *name, const QString &split, const QString &kinds) {
            QTest::newRow(name) << split << kinds;
        };
        row("a sentence", u"The| |ferry| |sank|."_s, u"WWWP"_s);
        row("letters with accents", u"a| |naïve| |café|,| |Škoda|.|\n|Élan| |3|×|4"_s, u"WWWPWPWNPN"_s);
        row("a clitic", u"don't| |we're| |it's"_s, u"WWW"_s);
        row("a curly clitic", u"don\u2019t"_s, u"W"_s);
        row("a possessive plural", u"the| |US'| |allies"_s, u"WWW"_s);
        row("in single quotes", u"'|yes|'| |he| |said"_s, u"PWPWW"_s);
        row("a compound", u"intra-Afghan| |mother-in-law"_s, u"WW"_s);
        row("ninety-nine", u"ninety-nine"_s, u"W"_s);
        row("an abbreviation", u"U.S|.| |a.m|."_s, u"WPWP"_s);
        row("an address", u"example.org"_s, u"W"_s);
        row("a number with separators", u"2,500| |1,234,567.89"_s, u"NN"_s);
        row("money", u"$35,000,000| |€5| |5€| |£1.2m"_s, u"NNNN"_s);
        row("signs", u"-3.5%| |+4| |(|-2|)"_s, u"NNPNP"_s);
        row("a decimal without its zero", u".5"_s, u"N"_s);
        row("a time", u"10.30am| |10:30"_s, u"NN"_s);
        row("a date", u"2020-11-21| |11/21/2020"_s, u"NN"_s);
        row("an age", u"40-year-old| |1980s| |21st"_s, u"NNN"_s);
        row("degrees", u"20°C| |5°"_s, u"NN"_s);
        row("a number at a sentence's end", u"in| |2019|."_s, u"WNP"_s);
        row("numbers in a list", u"1|,| |2"_s, u"NPN"_s);
        row("an ellipsis", u"wait|...| |no"_s, u"WPW"_s);
        row("a rule", u"***"_s, u"P"_s);
        row("marks by themselves", u"\"|(|?|!|)|\""_s, u"PPPPPP"_s);
        row("accents", u"café| |naïve| |e\u0301te\u0301"_s, u"WWW"_s);
        row("Han by character", u"中|文|。"_s, u"WWP"_s);
        row("kana by character", u"こ|ん"_s, u"WW"_s);
        row("Hangul by word", u"한국| |뉴스"_s, u"WW"_s);
        row("Hebrew in logical order", u"שלום| |עולם"_s, u"WW"_s);
        row("Arabic and its digits", u"مرحبا| |١٢|."_s, u"WNP"_s);
        row("Devanagari", u"नमस्ते"_s, u"W"_s);
        row("a joined emoji", u"a| |\U0001F468\u200D\U0001F469\u200D\U0001F467|!"_s, u"WPP"_s);
        row("a flag", u"\U0001F1E9\U0001F1EA"_s, u"P"_s);
        row("a keycap", u"1\uFE0F\u20E3"_s, u"N"_s);
        row("a mark on a bracket", u"(\u0301|a"_s, u"PW"_s);
        row("a digit beyond the first plane", u"\U0001D7D9\U0001D7DA"_s, u"N"_s);
        row("nothing", u""_s, u""_s);
        row("white space only", u" "_s, u""_s);
    }
    void tokensAreWhatAReaderWouldCallOne()
    {
        QFETCH(QString, text);
        QFETCH(QString, kinds);
        QStringList expected = text.split(u'|');
        expected.removeIf([](const QString &token) { return token.trimmed().isEmpty(); });
        text.remove(u'|');
        QCOMPARE(tokensOf(text), expected);
        QCOMPARE(kindsOf(text), kinds);
    }

    void thaiIsSplitIntoWords()
    {
        const QString text = u"สวัสดีครับ"_s;
        const QStringList tokens = tokensOf(text);
        QCOMPARE(tokens.join(QString()), text);
        QVERIFY(kindsOf(text).count(u'W') == tokens.size());
    }

    void loneSurrogatesAndNulAreTokens()
    {
        const QString text = u"a"_s + QChar(0xD83D) + u"b"_s + QChar(0) + u"c"_s + QChar(0xDE00);
        QCOMPARE(kindsOf(text), u"WPWPWP"_s);
    }

    void anyTextIsCoveredButForItsSpace()
    {
        QVERIFY(rc::check("tokens ascend, do not overlap, and leave nothing but white space", [] {
            const QString text = *anytext::anyText();
            qsizetype done = 0;
            for (const Token &token : tokenize(text)) {
                RC_ASSERT(token.span.begin >= done && token.span.end > token.span.begin
                          && token.span.end <= text.size());
                RC_ASSERT(textOf(text, {done, token.span.begin}).trimmed().isEmpty());
                RC_ASSERT(!text[token.span.begin].isSpace());
                const bool cutsPair = token.span.end < text.size() && text[token.span.end].isLowSurrogate()
                                      && text[token.span.end - 1].isHighSurrogate();
                RC_ASSERT(!cutsPair);
                done = token.span.end;
            }
            RC_ASSERT(QStringView(text).sliced(done).trimmed().isEmpty());
        }));
    }

    void anAccentBeforeChangesNothing()
    {
        QVERIFY(rc::check("whatever is read", [] {
            const QString text = *anytext::anyText();
            RC_ASSERT(tokenize(QString(u"e "_s + text)) == tokenize(QString(u"é "_s + text)));
        }));
    }

    void wordsHaveALetterOrDigit()
    {
        QVERIFY(rc::check("and punctuation has none", [] {
            const QString text = *anytext::anyText();
            for (const Token &token : tokenize(text)) {
                const auto characters = textOf(text, token.span).toUcs4();
                const bool has = std::ranges::any_of(characters, [](char32_t c) {
                    return QChar::isLetter(c) || QChar::isDigit(c) || QChar::category(c) == QChar::Number_Letter;
                });
                RC_ASSERT(has == token.isWord() || textOf(text, token.span).contains(u'_'));
            }
        }));
    }
};

QTEST_GUILESS_MAIN(TestTokens)
#include "tst_tokens.moc"
