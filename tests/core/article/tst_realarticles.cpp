// SPDX-License-Identifier: MIT
#include "core/article/newswirewords.h"
#include "core/article/plaintext.h"
#include "core/article/structure.h"
#include "tests/support/show.h"

#include <QDir>

using namespace core;
using namespace core::article;
using namespace Qt::StringLiterals;
using enum ParagraphRole;

namespace {

struct Expected {
    QString published;
    ParagraphLayout layout;
    qsizetype prefixLength;
    qsizetype paragraphs;
    QMap<qsizetype, ParagraphRole> others; // the role of each paragraph that is not Body
};

QMap<qsizetype, ParagraphRole> captionsFrom(qsizetype first, qsizetype last)
{
    QMap<qsizetype, ParagraphRole> roles{{12, Separator}, {13, Reporter}, {14, EditorsNote}};
    for (qsizetype i = first; i <= last; ++i)
        roles.insert(i, Caption);
    return roles;
}

} // namespace

/// The real articles that are not part of the source: what is in them is written down here as numbers only.
class TestRealArticles : public QObject
{
    Q_OBJECT

private:
    QDir m_folder;

    QString pathOf(const QString &prefix) const
    {
        const QStringList found = m_folder.entryList({prefix + u"_*.txt"}, QDir::Files);
        return found.size() == 1 ? m_folder.filePath(found.front()) : QString();
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString folder = qEnvironmentVariable("WRITETHRU_ARTICLES");
        if (folder.isEmpty())
            QSKIP("WRITETHRU_ARTICLES does not name the folder of the real articles: nothing was checked.");
        m_folder.setPath(folder);
        QVERIFY2(m_folder.exists(), qPrintable(folder));
    }

    void opensWithWhatIsInIt_data()
    {
        QTest::addColumn<QString>("prefix");
        QTest::addColumn<QString>("published");
        QTest::addColumn<ParagraphLayout>("layout");
        QTest::addColumn<qsizetype>("prefixLength");
        QTest::addColumn<qsizetype>("paragraphs");
        QTest::addColumn<QMap<qsizetype, ParagraphRole>>("others");

        using enum ParagraphLayout;
        using Others = QMap<qsizetype, ParagraphRole>;
        QTest::newRow("dated, with three subheads") << u"000"_s << u"2020-11-21"_s << BlankLines << 17LL << 15LL
                                                    << Others{{5, Subhead}, {9, Subhead}, {12, Subhead}};
        QTest::newRow("a paragraph a line") << u"001"_s << QString() << OneLineEach << 0LL << 13LL << Others{};
        QTest::newRow("undated, by blank lines") << u"002"_s << QString() << BlankLines << 0LL << 7LL << Others{};
        QTest::newRow("with a tail of furniture")
            << u"003"_s << u"2020-11-21"_s << BlankLines << 17LL << 23LL << captionsFrom(15, 22);
        QTest::newRow("an earlier stage") << u"004"_s << u"2020-02-12"_s << BlankLines << 17LL << 15LL << Others{};
    }

    void opensWithWhatIsInIt()
    {
        QFETCH(QString, prefix);
        QFETCH(QString, published);
        QFETCH(ParagraphLayout, layout);
        QFETCH(qsizetype, prefixLength);
        QFETCH(qsizetype, paragraphs);
        using Others = QMap<qsizetype, ParagraphRole>;
        QFETCH(Others, others);

        const auto imported = readPlainText(pathOf(prefix));
        QVERIFY_RESULT(imported);
        QCOMPARE(imported->article.encoding, "UTF-8"_ba);
        QVERIFY(imported->damage.empty());
        QVERIFY(!imported->firstDamagedByte);
        const auto &date = imported->article.metadata.published;
        QCOMPARE(date ? date->toString() : QString(), published);

        const Structure structure = structureOf(imported->article.text);
        QCOMPARE(structure.layout, layout);
        QCOMPARE(structure.metadataPrefix ? structure.metadataPrefix->end : 0, prefixLength);
        QCOMPARE(qsizetype(structure.paragraphs.size()), paragraphs);
        for (qsizetype i = 0; i < paragraphs; ++i) {
            const Paragraph &paragraph = structure.paragraphs[size_t(i)];
            QVERIFY2(paragraph.role == others.value(i, Body),
                     qPrintable(u"paragraph %1 has role %2"_s.arg(i).arg(int(paragraph.role))));
            QVERIFY(!text::textOf(imported->article.text, paragraph.span).contains(u'\n'));
        }
    }

    void readsItsWordListsFromTheSyntaxDefinition()
    {
        const NewswireWords &words = newswireWords();
        QVERIFY(words.agencies.contains(u"PTI"_s) && words.agencies.contains(u"Associated Press"_s));
        QVERIFY(words.attributionVerbs.contains(u"claimed"_s));
        QVERIFY(words.hedges.contains(u"reportedly"_s));
        QVERIFY(words.negations.contains(u"never"_s));
        QVERIFY(words.months.contains(u"Nov"_s) && words.weekdays.contains(u"Saturday"_s));
        QVERIFY(words.revisions.contains(u"Adds"_s));
    }
};

QTEST_GUILESS_MAIN(TestRealArticles)
#include "tst_realarticles.moc"
