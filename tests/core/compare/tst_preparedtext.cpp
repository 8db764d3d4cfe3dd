// SPDX-License-Identifier: MIT
#include "core/compare/preparedtext.h"
#include "core/compare/tokenhash.h"
#include "tests/support/anytext.h"
#include "tests/support/show.h"

#include <QSet>

#include <map>

using namespace Qt::StringLiterals;
using namespace core::compare;

class TestPreparedText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingOfAnyTextIsInItsPlace()
    {
        QVERIFY(rc::check("tokens, sentences and paragraphs ascend, and each holds the smaller ones", [] {
            const auto text = PreparedText::of(*anytext::anyText());
            qsizetype end = 0;
            for (const PreparedToken &token : text->tokens()) {
                RC_ASSERT(token.begin >= end && !token.span().isEmpty() && token.end <= text->text().size());
                end = token.end;
            }
            int nextToken = 0;
            for (const PreparedSentence &sentence : text->sentences()) {
                RC_ASSERT(sentence.tokens.begin == nextToken && sentence.tokens.size() > 0);
                nextToken = sentence.tokens.end;
                for (int i = sentence.tokens.begin; i < sentence.tokens.end; ++i)
                    RC_ASSERT(sentence.span.contains(text->tokens()[size_t(i)].span()));
            }
            RC_ASSERT(nextToken == int(text->tokens().size()));
            int nextSentence = 0;
            int index = 0;
            for (const PreparedParagraph &paragraph : text->paragraphs()) {
                RC_ASSERT(paragraph.sentences.begin == nextSentence && paragraph.sentences.size() > 0);
                nextSentence = paragraph.sentences.end;
                for (int s = paragraph.sentences.begin; s < paragraph.sentences.end; ++s) {
                    RC_ASSERT(paragraph.span.contains(text->sentences()[size_t(s)].span));
                    RC_ASSERT(text->sentences()[size_t(s)].paragraph == index);
                }
                ++index;
            }
            RC_ASSERT(nextSentence == int(text->sentences().size()));
        }));
    }

    void wordsAndSentencesAreKnownByWhatTheySay()
    {
        QVERIFY(rc::check("uses are counted, and sentences of the same words have the same hash", [] {
            const auto text = PreparedText::of(*anytext::anyText());
            std::vector<std::uint32_t> uses(text->words().size());
            for (const PreparedToken &token : text->tokens())
                ++uses[token.word];
            for (size_t word = 0; word < uses.size(); ++word)
                RC_ASSERT(text->words()[word].uses == uses[word]);
            std::map<std::vector<std::uint32_t>, std::uint64_t> hashes;
            for (const PreparedSentence &sentence : text->sentences()) {
                std::vector<std::uint32_t> words;
                for (int i = sentence.tokens.begin; i < sentence.tokens.end; ++i)
                    words.push_back(text->tokens()[size_t(i)].word);
                RC_ASSERT(hashes.emplace(words, sentence.folded).first->second == sentence.folded);
            }
        }));
    }

    void wordsThatDifferAreNotTheSame()
    {
        QSet<quint64> hashes;
        QStringList words{QString()};
        for (qsizetype i = 0; i < words.size(); ++i) {
            hashes.insert(foldedHash(words[i]));
            for (const QChar c : words[i].size() < 5 ? u"aAbB'"_s : QString())
                words.append(words[i] + c);
        }
        QCOMPARE(hashes.size(), words.size());
    }

    void aWordIsTheSameWhereverItStands()
    {
        const QString word = u"Aufmerksamkeitsdefizit"_s;
        for (qsizetype size = 0; size <= word.size(); ++size) {
            const QString token = word.first(size);
            for (const QString &after : {u""_s, u"."_s, u" and what comes then"_s}) {
                const QString text = u"The "_s + token + after;
                QCOMPARE(foldedHash(text, {4, 4 + size}), foldedHash(token));
            }
        }
    }

    void wordsAreCountedOutsideThePrefix()
    {
        QCOMPARE(PreparedText::of(u" date 2020-11-21 The ferry sank, 12 died."_s)->wordCount(), 5);
        QCOMPARE(PreparedText::of(u"\u2014 ... !"_s)->wordCount(), 0);
        QCOMPARE(PreparedText::of(QString())->wordCount(), 0);
    }

    /// "à" and "Å", once read in a wrong encoding: the second half looks like a space.
    void aDamagedLetterAtTheEndStaysInItsParagraph_data()
    {
        QTest::addColumn<QString>("damaged");
        QTest::newRow("no-break space") << u"voil\u00C3\u00A0"_s;
        QTest::newRow("next line") << u"Kr\u00C3\u0085"_s;
        QTest::newRow("a sign that is a letter") << u"\u212B\u0085"_s;
    }
    void aDamagedLetterAtTheEndStaysInItsParagraph()
    {
        QFETCH(QString, damaged);
        for (const QString &raw : {damaged, QString(damaged + u"\n\nIt sank."_s)}) {
            const auto text = PreparedText::of(raw);
            const PreparedParagraph &first = text->paragraphs().front();
            QCOMPARE(text->sentences().front().span, first.span);
            QCOMPARE(text->tokens()[size_t(first.tokens.end - 1)].span().end, first.span.end);
        }
    }

    void whatReadsAlikeIsAlike()
    {
        const auto a = PreparedText::of(u"It\u2019s Café \u201Cnow\u201D"_s);
        const auto b = PreparedText::of(u"It's Cafe\u0301 \"NOW\""_s);
        QCOMPARE(a->tokens().size(), b->tokens().size());
        for (size_t i = 0; i < a->tokens().size(); ++i) {
            const PreparedWord &ofA = a->wordOf(a->tokens()[i]);
            const PreparedWord &ofB = b->wordOf(b->tokens()[i]);
            QCOMPARE(ofA.caseless, ofB.caseless);
            QCOMPARE(ofA.folded == ofB.folded, i != 3);
        }
    }

    void whatNobodyWritesIsReadAllTheSame_data()
    {
        QTest::addColumn<QString>("piece");
        QTest::newRow("one line") << u"The ferry sank off the coast. "_s;
        QTest::newRow("one word") << u"no "_s;
        QTest::newRow("one word without a space") << u"no"_s;
        QTest::newRow("punctuation") << u".,;!?()"_s;
        QTest::newRow("escaped ampersands") << u"&amp;"_s;
        QTest::newRow("combining marks") << u"\u0301"_s;
        QTest::newRow("digits and commas") << u"1,"_s;
        QTest::newRow("quotation marks") << u"\"\u201C'\u2019"_s;
        QTest::newRow("curly quotes among words") << u"\u201CNo,\u201D he\u2019d "_s;
        QTest::newRow("full stops") << u". "_s;
        QTest::newRow("paragraphs") << u"a\n\n"_s;
        QTest::newRow("hyphens") << u"a-"_s;
        QTest::newRow("joiners") << u"\U0001F468\u200D"_s;
        QTest::newRow("flags") << u"\U0001F1E9"_s;
        QTest::newRow("Han") << u"\u4E2D\u6587\u3002"_s;
        QTest::newRow("Thai") << u"\u0E2A\u0E27\u0E31\u0E2A\u0E14\u0E35"_s;
        QTest::newRow("lone surrogates") << QString(QChar(0xD83D));
        QTest::newRow("NUL") << QString(QChar(0));
    }
    /// Twice the text takes about twice the time: what grows with the square shows as minutes here.
    void whatNobodyWritesIsReadAllTheSame()
    {
        QFETCH(QString, piece);
        const QString raw = piece.repeated(40'000 / piece.size());
        const auto text = PreparedText::of(raw);
        QVERIFY(!text->tokens().empty());
        QCOMPARE(qsizetype(text->tokens().back().end), QStringView(raw).trimmed().size());
    }

    void whatStandsInQuotationMarksIsQuoted()
    {
        const auto text = PreparedText::of(u"He said \u201Cwe go\u201D and went.\n\nShe stayed."_s);
        QString quoted;
        for (const core::compare::PreparedToken &token : text->tokens()) {
            if (token.isQuoted)
                quoted += core::text::textOf(text->text(), token.span()) + u' ';
        }
        QCOMPARE(quoted, u"we go "_s);
    }
};

QTEST_GUILESS_MAIN(TestPreparedText)
#include "tst_preparedtext.moc"
