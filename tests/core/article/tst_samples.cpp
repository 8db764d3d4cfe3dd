// SPDX-License-Identifier: MIT
#include "core/article/plaintext.h"
#include "core/article/structure.h"
#include "tests/support/show.h"

#include <QDir>

using namespace core;
using namespace core::article;
using namespace Qt::StringLiterals;
using enum ParagraphLayout;

namespace {

QString pathOf(const QString &name)
{
    return QStringLiteral(WRITETHRU_SAMPLES "/") + name + u".txt";
}

QByteArray bytesOf(const QString &name)
{
    QFile file(pathOf(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString textOf(const QString &name)
{
    const auto read = readPlainText(pathOf(name));
    return read ? read->article.text : QString();
}

/// The role of each paragraph, one letter each.
QString rolesOf(const Structure &structure)
{
    QString letters;
    for (const Paragraph &paragraph : structure.paragraphs)
        letters += u"BHNPCSRA"[size_t(paragraph.role)];
    return letters;
}

} // namespace

/// What resources/samples/README.md promises.
class TestSamples : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areReadAsWhatTheyAre_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("encoding");
        QTest::addColumn<ParagraphLayout>("layout");
        QTest::addColumn<QString>("published");
        QTest::addColumn<QString>("roles");

        const auto row = [](const char *name, const char *encoding, ParagraphLayout layout, const char *published,
                            const char *roles) {
            QTest::newRow(name) << QString::fromLatin1(name) << QByteArray(encoding) << layout
                                << QString::fromLatin1(published) << QString::fromLatin1(roles);
        };
        row("coastline-wire-1", "UTF-8", BlankLines, "2021-03-09", "BBBBBBBBBBBBA");
        row("coastline-wire-2", "UTF-8", BlankLines, "2021-03-09", "NBBBBBBBBBBBBBSRNPP");
        row("harbour-gazette", "windows-1252", BlankLines, "", "HCBBBHBBHBBHB");
        row("meridian-online", "UTF-8", OneLineEach, "", "BBBBBBBBBBB");
        row("scraped-daily", "UTF-8", Indent, "2021-03-10", "BBBBBBBBBBA");
    }

    void areReadAsWhatTheyAre()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, encoding);
        QFETCH(ParagraphLayout, layout);
        QFETCH(QString, published);
        QFETCH(QString, roles);

        const auto read = readPlainText(pathOf(name));
        QVERIFY_RESULT(read);
        QCOMPARE(read->article.encoding, encoding);
        QVERIFY(read->damage.empty());
        const auto &date = read->article.metadata.published;
        QCOMPARE(date ? date->toString() : QString(), published);

        const Structure structure = structureOf(read->article.text);
        QCOMPARE(structure.layout, layout);
        QCOMPARE(rolesOf(structure), roles);
        const qsizetype words = read->article.text.simplified().count(u' ') + 1;
        QVERIFY2(words >= 250 && words <= 450, qPrintable(QString::number(words)));
    }

    void areAllListedHere() { QCOMPARE(QDir(QStringLiteral(WRITETHRU_SAMPLES)).entryList({u"*.txt"_s}).size(), 5); }

    void keepTheirBytes()
    {
        QVERIFY(bytesOf(u"coastline-wire-2"_s).contains("\r\n\r\n"));
        QVERIFY(!bytesOf(u"coastline-wire-2"_s).endsWith('\n'));
        QVERIFY(bytesOf(u"harbour-gazette"_s)
                    .contains("\x93"
                              "We heard"));
        QVERIFY(!bytesOf(u"coastline-wire-1"_s).contains('\r'));
        QVERIFY(bytesOf(u"meridian-online"_s)
                    .contains("A\xCC\x8A"
                              "kerlund"));
        QVERIFY(bytesOf(u"meridian-online"_s).contains("\xF0\x9F\x99\x8F\xF0\x9F\x8F\xBD"));
    }

    void haveTheirTraits_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("passage");
        const auto row = [](const char *name, const QString &passage) {
            QTest::addRow("%s: %s", name, qPrintable(passage)) << QString::fromLatin1(name) << passage;
        };
        row("coastline-wire-1", u"killing at least four people and injuring 17"_s);
        row("coastline-wire-2", u"killing six people and injuring 23"_s);
        row("scraped-daily", u"killing seven people and injuring 23"_s);
        row("meridian-online", u"reportedly killing six people"_s);
        row("coastline-wire-1", u"to a depth of 3.5 meters"_s);
        row("coastline-wire-2", u"to a depth of nearly 3.5 meters"_s);
        row("meridian-online", u"Nordline claimed the slope"_s);
        row("meridian-online", u"a sound like an explosion"_s);
        row("coastline-wire-2", u"Mlakić"_s);
        row("meridian-online", u"Mlakich"_s);
        row("scraped-daily", u",quot;"_s);
        row("scraped-daily", u"&amp;rsquo;"_s);
        row("scraped-daily", u"O & # 39; Dell"_s);
        row("scraped-daily", u"ZoÃ«"_s);
        row("scraped-daily", u"villageâ€™s"_s);
        row("harbour-gazette", u"Zoë Åkerlund"_s);
        row("coastline-wire-1", u"“We heard a sound like thunder"_s);
        row("meridian-online", u"\"We heard a sound"_s);
        row("coastline-wire-2", u"Quill reported from Port Elsen."_s);
        row("coastline-wire-2", u"EDS NOTE: GRAPHIC CONTENT"_s);
        row("coastline-wire-2", u"(CLW Photo/Ivo Lindqvist, Pool) Credit: Ivo Lindqvist"_s);
    }

    void haveTheirTraits()
    {
        QFETCH(QString, name);
        QFETCH(QString, passage);
        const QString text = textOf(name);
        QVERIFY2(text.simplified().contains(passage), qPrintable(text));
    }

    /// The geologist comes before the railway in both, but has gone up past the fire chief.
    void haveAMovedParagraph()
    {
        const auto inOrder = [](const QString &name, const QString &first, const QString &second) {
            const QString text = textOf(name);
            return text.contains(first) && text.contains(second) && text.indexOf(first) < text.indexOf(second);
        };
        QVERIFY(inOrder(u"coastline-wire-1"_s, u"Rescuers with dogs"_s, u"A geologist"_s));
        QVERIFY(inOrder(u"coastline-wire-2"_s, u"A geologist"_s, u"Rescuers with dogs"_s));
    }

    void haveSplitAndMergedParagraphs()
    {
        const auto together = [](const QString &name, const QString &first, const QString &second) {
            const QString text = textOf(name);
            for (const Paragraph &paragraph : structureOf(text).paragraphs) {
                const QStringView passage = text::textOf(text, paragraph.span);
                if (passage.contains(first))
                    return passage.contains(second);
            }
            return false;
        };
        QVERIFY(together(u"coastline-wire-1"_s, u"opened in 1911"_s, u"Residents"_s));
        QVERIFY(!together(u"coastline-wire-2"_s, u"opened in 1911"_s, u"Residents"_s));
        QVERIFY(!together(u"coastline-wire-1"_s, u"112 passengers"_s, u"Zoë"_s));
        QVERIFY(together(u"meridian-online"_s, u"112 passengers"_s, u"Zoë"_s));
    }
};

QTEST_GUILESS_MAIN(TestSamples)
#include "tst_samples.moc"
