// SPDX-License-Identifier: MIT
#include "core/article/structure.h"
#include "core/text/decode.h"
#include "tests/support/show.h"

#include <QElapsedTimer>

#include <rapidcheck.h>

using namespace core;
using namespace core::article;
using namespace Qt::StringLiterals;
using enum ParagraphRole;
using enum ParagraphLayout;

namespace {

const QString longSentence
    = u"The harbour of the old town was closed on Monday after three ferries collided in thick fog, the coast guard said."_s;
const QString otherSentence
    = u"Divers went on looking for two missing sailors until dark, and the ferry company promised to help the families."_s;
const QString lastSentence
    = u"An inquiry will begin next week, and its findings are to be made public in the spring."_s;

QStringList textsOf(const QString &text, const Structure &structure)
{
    QStringList texts;
    for (const Paragraph &paragraph : structure.paragraphs)
        texts += text::textOf(text, paragraph.span).toString();
    return texts;
}

/// The role of each paragraph, one letter each.
QString rolesOf(const Structure &structure)
{
    QString letters;
    for (const Paragraph &paragraph : structure.paragraphs)
        letters += u"BHNPCSRA"[size_t(paragraph.role)];
    return letters;
}

/// Wrapped at \a width as a mail program does it, each first line indented by \a indent.
QString wrapped(const QString &paragraph, qsizetype width, const QString &indent = {})
{
    QString lines;
    QString line = indent;
    for (const QString &word : paragraph.split(u' ')) {
        const QString longer = line + (line.isEmpty() || line == indent ? QString() : u" "_s) + word;
        if (longer.size() <= width) {
            line = longer;
            continue;
        }
        lines += line + u'\n';
        line = word;
    }
    return lines + line;
}

/// Lines of words, blank lines, rules, indents: whatever the layout, it must come out as paragraphs.
QString anyArticle()
{
    const auto piece = rc::gen::elementOf(std::vector<QString>{
        longSentence, otherSentence, lastSentence, u"Fog over the harbour"_s, u"___"_s, u"(AP)"_s, u"By JANE DOE"_s,
        u"EDS NOTE: GRAPHIC"_s, u"Doe reported from Port Anselm."_s, u"港が閉鎖された。"_s, u"“Why?”"_s, u"😀"_s,
        u"\u0301"_s, u" date 2020-11-21 "_s, u"(AP Photo/Jane Doe) Credit: Jane Doe"_s, u"a"_s});
    const auto space = rc::gen::elementOf(std::vector<QString>{u"\n"_s, u"\n\n"_s, u" "_s, u"\n   "_s, u"\n\t"_s,
                                                               u" \n \n"_s, u"\n\u3000"_s, u"\u2029"_s, u"\u00A0"_s});
    QString text = *rc::gen::element(QString(), u" date 2020-11-21 "_s, u"\n\n"_s, u"\t"_s);
    const int count = *rc::gen::inRange(0, 20);
    for (int i = 0; i < count; ++i)
        text += *piece + *space;
    return text;
}

} // namespace

class TestStructure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheMetadataPrefix_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qsizetype>("length");
        QTest::addColumn<QString>("published");

        QTest::newRow("with a space in front") << u" date 2020-11-21 The harbour"_s << 17LL << u"2020-11-21"_s;
        QTest::newRow("without") << u"date 2020-11-21 The harbour"_s << 16LL << u"2020-11-21"_s;
        QTest::newRow("several spaces") << u"  date  2020-11-21\tThe harbour"_s << 19LL << u"2020-11-21"_s;
        QTest::newRow("with a time") << u" date 2020-11-21T09:30:00Z The harbour"_s << 27LL
                                     << u"2020-11-21T09:30:00Z"_s;
        QTest::newRow("alone on its line") << u" date 2020-11-21\nThe harbour"_s << 0LL << QString();
        QTest::newRow("no such day") << u" date 2020-02-30 The harbour"_s << 0LL << QString();
        QTest::newRow("prose") << u"The date 2020-11-21 is set."_s << 0LL << QString();
        QTest::newRow("prose that begins so") << u"date 2020 will be remembered."_s << 0LL << QString();
        QTest::newRow("not on the first line") << u"The harbour\n date 2020-11-21 is set"_s << 0LL << QString();
    }

    void readsTheMetadataPrefix()
    {
        QFETCH(QString, text);
        QFETCH(qsizetype, length);
        QFETCH(QString, published);
        const Structure structure = structureOf(text);
        QCOMPARE(structure.metadataPrefix.value_or(text::Span{}), (text::Span{0, length}));
        QCOMPARE(metadataPrefixOf(text), structure.metadataPrefix);
        QCOMPARE(structure.published ? structure.published->toString() : QString(), published);
        QVERIFY(!structure.paragraphs.empty());
        QVERIFY(structure.paragraphs.front().span.begin >= length);
    }

    void tellsTheParagraphsByTheirLayout_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<ParagraphLayout>("layout");
        QTest::addColumn<QStringList>("paragraphs");

        const QStringList three{longSentence, otherSentence, lastSentence};
        const QString two = longSentence + u' ' + otherSentence;
        const QString four = two + u' ' + two;

        QTest::newRow("nothing") << QString() << BlankLines << QStringList();
        QTest::newRow("one") << longSentence << BlankLines << QStringList{longSentence};
        QTest::newRow("blank lines") << three.join(u"\n\n") << BlankLines << three;
        QTest::newRow("lines of spaces between") << three.join(u"\n  \t\n\n") << BlankLines << three;
        QTest::newRow("a line each") << three.join(u'\n') << OneLineEach << three;
        QTest::newRow("a line each, and the last apart") << QStringList{two, four, four, two}.join(u'\n') + u"\n\n___"
                                                         << OneLineEach << QStringList{two, four, four, two, u"___"_s};
        QTest::newRow("a line each, all indented")
            << u"    " + QStringList{two, four, two}.join(u"\n    ") << OneLineEach << QStringList{two, four, two};
        QTest::newRow("a line each, short")
            << u"He came.\nHe saw.\nHe stayed for years.\nThen he left."_s << OneLineEach
            << QStringList{u"He came."_s, u"He saw."_s, u"He stayed for years."_s, u"Then he left."_s};
        QTest::newRow("a headline right above") << u"Fog closes harbour\n"_s + two + u"\n\n" + four + u"\n\n" + two
                                                << BlankLines << QStringList{u"Fog closes harbour"_s, two, four, two};
        QTest::newRow("wrapped, blank lines") << wrapped(two, 72) + u"\n\n" + wrapped(four, 72) << BlankLines
                                              << QStringList{wrapped(two, 72), wrapped(four, 72)};
        QTest::newRow("wrapped, with indents")
            << wrapped(two, 66, u"   "_s) + u'\n' + wrapped(four, 66, u"   "_s) + u'\n' + wrapped(two, 66, u"   "_s)
            << Indent
            << QStringList{wrapped(two, 66, u"   "_s).trimmed(), wrapped(four, 66, u"   "_s).trimmed(),
                           wrapped(two, 66, u"   "_s).trimmed()};
        QTest::newRow("wrapped, with tabs")
            << wrapped(two, 60, u"\t"_s) + u'\n' + wrapped(four, 60, u"\t"_s) << Indent
            << QStringList{wrapped(two, 60, u"\t"_s).trimmed(), wrapped(four, 60, u"\t"_s).trimmed()};
        QTest::newRow("wrapped, rules close by")
            << wrapped(four, 72) + u"\n___\n" + u"Doe reported from Port Anselm." << OneLineEach
            << QStringList{wrapped(four, 72), u"___"_s, u"Doe reported from Port Anselm."_s};
        const QString japanese
            = u"　港は月曜日、濃霧の中で三隻の渡し船が衝突した後\nに閉鎖されたと沿岸警備隊が発表した。潜水士は行方\n不明の二人を日没まで捜した。\n　調査は来週始まり、結果は春に公表される予定だと\n当局者が記者団に語った。"_s;
        QTest::newRow("Japanese, wrapped, with indents")
            << japanese << Indent
            << QStringList{japanese.section(u'\n', 0, 2).sliced(1), japanese.section(u'\n', 3).sliced(1)};
    }

    void tellsTheParagraphsByTheirLayout()
    {
        QFETCH(QString, text);
        QFETCH(ParagraphLayout, layout);
        QFETCH(QStringList, paragraphs);
        const Structure structure = structureOf(text);
        QCOMPARE(textsOf(text, structure), paragraphs);
        QCOMPARE(structure.layout, layout);
    }

    void knowsFurniture_data()
    {
        QTest::addColumn<QString>("paragraph");
        QTest::addColumn<QString>("above"); // its role before the story, B for none
        QTest::addColumn<QString>("below"); // and after it
        const auto row = [](const QString &paragraph, const char *above, const char *below) {
            QTest::newRow(qPrintable(paragraph))
                << paragraph << QString::fromLatin1(above) << QString::fromLatin1(below);
        };
        row(u"___"_s, "S", "S");
        row(u"* * *"_s, "S", "S");
        row(u"———"_s, "S", "S");
        row(u"-30-"_s, "S", "S");
        row(u"EDS NOTE: GRAPHIC CONTENT - A wreck in the harbour on Monday. (AP Photo/Jane Doe) Credit: Jane Doe"_s,
            "N", "N");
        row(u"EDS: UPDATES throughout with new figures."_s, "N", "N");
        row(u"Editor’s note: This report was written before the inquiry."_s, "N", "N");
        row(u"Editors' Note: names were changed."_s, "N", "N");
        row(u"NOTE TO EDITORS: pictures follow."_s, "N", "N");
        row(u"CORRECTION: An earlier report gave a wrong number of ferries."_s, "N", "N");
        row(u"This story has been corrected to show that there were three ferries."_s, "N", "N");
        row(u"This story was first told by sailors, who swore that it was true."_s, "B", "B");
        row(u"(Adds quotes, background)"_s, "N", "B");
        row(u"(Recasts with inquiry; paragraphs 3-5)"_s, "N", "B");
        row(u"UPDATE 2 - Ferries collide in fog"_s, "N", "N");
        row(u"UPDATE 2-"_s, "N", "N");
        row(u"CORRECTED-Ferries collide in fog"_s, "N", "N");
        row(u"UPDATE 2 of the rules was late, he said."_s, "B", "B");
        row(u"A wreck lies in the harbour on Monday. (AP Photo/Jane Doe, Pool)"_s, "P", "P");
        row(u"A wreck lies in the harbour. (Photo by Jane Doe/Getty Images)"_s, "P", "P");
        row(u"A wreck lies in the harbour, Nov. 2, 2020. (AP Photo/Jane Doe) Credit: Jane Doe Credit: Jane Doe"_s, "P",
            "P");
        row(u"A wreck lies in the harbour on Monday. REUTERS/Jane Doe"_s, "P", "P");
        row(u"A wreck lies in the harbour on Monday [Jane Doe/AP]"_s, "P", "P");
        row(u"A wreck lies in the harbour. Photo: Jane Doe"_s, "P", "P");
        row(u"FILE - The harbour is seen from a hill on Nov. 2, 2019."_s, "P", "P");
        row(u"FILE PHOTO: Ferries lie at the pier."_s, "P", "P");
        row(u"(AP Photo/Jane Doe)"_s, "C", "C");
        row(u"Credit: Jane Doe"_s, "C", "C");
        row(u"REUTERS/Jane Doe"_s, "C", "C");
        row(u"By JANE DOE"_s, "C", "B");
        row(u"By Jane Doe and John Roe, Associated Press"_s, "C", "B");
        row(u"Associated Press"_s, "C", "A");
        row(u"(AP)"_s, "C", "A");
        row(u"-- Reuters"_s, "C", "A");
        row(u"— AFP"_s, "C", "A");
        row(u"PTI"_s, "C", "A");
        row(u"PTI ZH ZH"_s, "C", "A");
        row(u"AP/Reuters"_s, "C", "A");
        row(u"(CLW)"_s, "H", "A");
        row(u"-- NDA"_s, "B", "A");
        row(u"Source: Al Jazeera and news agencies"_s, "H", "A");
        row(u"Doe reported from Port Anselm."_s, "B", "R");
        row(u"Doe and John van Roe reported from Port Anselm, and Poe from Ost."_s, "B", "R");
        row(u"Associated Press writers Jane Doe in Ost and John Roe in West contributed to this report."_s, "R", "R");
        row(u"(Reporting by Jane Doe in Ost; Editing by John Roe)"_s, "R", "R");
        row(u"Reporting by Jane Doe in Ost; editing by John Roe."_s, "B", "R");
        row(u"(With inputs from agencies)"_s, "R", "R");
    }

    void knowsFurniture()
    {
        QFETCH(QString, paragraph);
        QFETCH(QString, above);
        QFETCH(QString, below);
        const QStringList body{longSentence, otherSentence, lastSentence};
        QCOMPARE(rolesOf(structureOf((QStringList{paragraph} + body).join(u"\n\n"))), above + u"BBB");
        QCOMPARE(rolesOf(structureOf((body + QStringList{paragraph}).join(u"\n\n"))), u"BBB" + below);
    }

    void leavesProseAlone_data()
    {
        QTest::addColumn<QString>("paragraph");
        for (const QString &prose : {
                 u"“Why?”"_s,
                 u"“We saw nothing,” he said"_s,
                 u"“We saw nothing”"_s,
                 u"‘We saw nothing.’"_s,
                 u"He said: “Nothing.”"_s,
                 u"Nothing."_s,
                 u"But why?"_s,
                 u"Witnesses reported from Port Anselm that the fog had come suddenly and that nobody was warned."_s,
                 u"Witnesses reported from Port Anselm."_s,
                 u"By Monday evening, the ferries were back."_s,
                 u"Reporting by the harbour master has found no fault with the crews."_s,
                 u"AP said so."_s,
                 u"The editors note that the fog was forecast."_s,
                 u"He sent a picture (and a long letter)."_s,
                 u"The photo shows the pier (or what is left of it)."_s,
                 u"– three ferries"_s,
                 u"1. Three ferries"_s,
                 u"and so the day ended"_s,
                 u"Among the dead:"_s,
                 u"The company’s credit: exhausted."_s,
                 u"渡し船は二隻が沈没し、一隻が岸壁に乗り上げた。"_s,
                 u"وقال خفر السواحل إن العبارات اصطدمت في الضباب."_s,
                 u"渡し船EDS NOTE: のような文字があっても、これは記事の本文である。"_s,
                 u"Die Fähren stießen im Nebel zusammen, sagte Nils Åkesson."_s,
             })
            QTest::newRow(qPrintable(prose)) << prose;
    }

    void leavesProseAlone()
    {
        QFETCH(QString, paragraph);
        QCOMPARE(rolesOf(structureOf(QStringList{longSentence, paragraph, otherSentence, lastSentence}.join(u"\n\n"))),
                 u"BBBB"_s);
    }

    void knowsSubheads_data()
    {
        QTest::addColumn<QStringList>("paragraphs");
        QTest::addColumn<QString>("roles");

        const QString a = longSentence;
        const QString b = otherSentence;
        QTest::newRow("between paragraphs") << QStringList{a, u"Fog over the harbour"_s, b} << u"BHB"_s;
        QTest::newRow("a question") << QStringList{a, u"Breakthrough in the harbour talks?"_s, b} << u"BHB"_s;
        QTest::newRow("ending in a quotation") << QStringList{a, u"Owner's vow to end 'all ferries'"_s, b} << u"BHB"_s;
        QTest::newRow("all of it a quotation") << QStringList{a, u"‘People simply came’"_s, b} << u"BHB"_s;
        QTest::newRow("a headline over a byline")
            << QStringList{u"Three ferries collide"_s, u"By JANE DOE"_s, a, b} << u"HCBB"_s;
        QTest::newRow("a headline") << QStringList{u"Three ferries collide"_s, a, b} << u"HBB"_s;
        QTest::newRow("German") << QStringList{a, u"Nebel über dem Hafen"_s, b} << u"BHB"_s;
        QTest::newRow("Japanese") << QStringList{u"港は月曜日、濃霧の中で三隻の渡し船が衝突した後に閉鎖された。"_s,
                                                 u"濃霧の港"_s,
                                                 u"調査は来週始まり、結果は春に公表される予定だと当局者が語った。"_s}
                                  << u"BHB"_s;
        QTest::newRow("at the end") << QStringList{a, b, u"Fog over the harbour"_s} << u"BBB"_s;
        QTest::newRow("items of a list") << QStringList{u"The ferries are:"_s, u"Anselm Star"_s, u"Queen of Ost"_s,
                                                        u"Merry Widow"_s, b}
                                         << u"BBBBB"_s;
        QTest::newRow("after an unfinished paragraph")
            << QStringList{a.chopped(1), u"Fog over the harbour"_s, b} << u"BBB"_s;
        QTest::newRow("before furniture") << QStringList{a, u"Fog over the harbour"_s, u"___"_s} << u"BBS"_s;
        QTest::newRow("too long for one") << QStringList{
            a, u"Fog over the harbour and over the hills behind it and over all the ferries at sea that morning"_s,
            b} << u"BBB"_s;
    }

    void knowsSubheads()
    {
        QFETCH(QStringList, paragraphs);
        QFETCH(QString, roles);
        QCOMPARE(rolesOf(structureOf(paragraphs.join(u"\n\n"))), roles);
    }

    void setsAMarkBehindTheLastSentenceApart_data()
    {
        QTest::addColumn<QString>("end");
        QTest::addColumn<QString>("mark"); // empty where there is none
        QTest::newRow("in brackets") << u"(AP)"_s << u"(AP)"_s;
        QTest::newRow("with initials") << u"PTI ZH ZH"_s << u"PTI ZH ZH"_s;
        QTest::newRow("after a dash") << u"— Reuters"_s << u"— Reuters"_s;
        QTest::newRow("not in the list") << u"(CLW)"_s << u"(CLW)"_s;
        QTest::newRow("two words") << u"Associated Press"_s << u"Associated Press"_s;
        QTest::newRow("more prose") << u"Reuters was told."_s << QString();
        QTest::newRow("a name") << u"(Jane Doe)"_s << QString();
        QTest::newRow("a shout") << u"NEVER"_s << QString();
    }

    void setsAMarkBehindTheLastSentenceApart()
    {
        QFETCH(QString, end);
        QFETCH(QString, mark);
        const QString text = longSentence + u"\n\n" + otherSentence + u' ' + end + u"\n\n___\n\nDoe reported from Ost.";
        const Structure structure = structureOf(text);
        QCOMPARE(rolesOf(structure), mark.isEmpty() ? u"BBSR"_s : u"BBASR"_s);
        if (!mark.isEmpty()) {
            QCOMPARE(textsOf(text, structure)[1], otherSentence);
            QCOMPARE(textsOf(text, structure)[2], mark);
        }
    }

    void readsATailOfFurniture()
    {
        const QString text = QStringList{longSentence,
                                         otherSentence,
                                         u"___"_s,
                                         u"Doe reported from Ost."_s,
                                         u"(AP)"_s,
                                         u"EDS NOTE: A wreck. (AP Photo/Jane Doe)"_s,
                                         u"A wreck. (AP Photo/Jane Doe)"_s}
                                 .join(u"\n\n");
        QCOMPARE(rolesOf(structureOf(text)), u"BBSRANP"_s);
    }

    void coversEverythingButWhiteSpace()
    {
        QVERIFY(rc::check("paragraphs ascend, lie inside and cover all but white space and the prefix", [] {
            const QString text = anyArticle();
            const Structure structure = structureOf(text);
            qsizetype end = structure.metadataPrefix ? structure.metadataPrefix->end : 0;
            for (const Paragraph &paragraph : structure.paragraphs) {
                RC_ASSERT(end <= paragraph.span.begin && paragraph.span.begin < paragraph.span.end);
                RC_ASSERT(QStringView(text).sliced(end, paragraph.span.begin - end).trimmed().isEmpty());
                RC_ASSERT(!text[paragraph.span.begin].isSpace() && !text[paragraph.span.end - 1].isSpace());
                end = paragraph.span.end;
            }
            RC_ASSERT(end <= text.size());
            RC_ASSERT(QStringView(text).sliced(end).trimmed().isEmpty());
        }));
    }

    void readsAnyLineEndsAlike()
    {
        QVERIFY(rc::check("LF, CR LF and CR give the same structure", [] {
            const QString text = u"First. "_s + anyArticle();
            const auto lines = text::decode(text.toUtf8());
            const auto windows = text::decode(QString(text).replace(u'\n', u"\r\n"_s).toUtf8());
            const auto oldMac = text::decode(QString(text).replace(u'\n', u'\r').toUtf8());
            RC_ASSERT(lines && windows && oldMac);
            RC_ASSERT(structureOf(windows->text) == structureOf(lines->text));
            RC_ASSERT(structureOf(oldMac->text) == structureOf(lines->text));
        }));
    }

    void staysLinearOnHostileText()
    {
        QElapsedTimer timer;
        timer.start();
        for (const QString &piece :
             {u"By A "_s, u"(AP Photo/ "_s, u"Credit: A "_s, u"A reported from A "_s, u"\n"_s, u"___\n"_s, u"AP "_s,
              u"\"“"_s, u"(Adds A)\n\n"_s, u"AAAAAAAA"_s, u" \n \n"_s, u"contributed reporting "_s})
            structureOf(piece.repeated(2'000'000 / piece.size()));
        QVERIFY2(timer.elapsed() < 30'000, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_GUILESS_MAIN(TestStructure)
#include "tst_structure.moc"
