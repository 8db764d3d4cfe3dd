// SPDX-License-Identifier: MIT
#include "core/article/plaintext.h"
#include "tests/support/comparing.h"
#include "tests/support/show.h"

#include <QDir>

using namespace Qt::StringLiterals;
using namespace comparing;

/// Which paragraphs of the real articles correspond, as found by reading them.
class TestRealArticles : public QObject
{
    Q_OBJECT

private:
    QStringList m_texts;

    QStringList paragraphs(int base, int other) const
    {
        return described(pairOf(m_texts[base], m_texts[other]).passages);
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QDir folder(qEnvironmentVariable("WRITETHRU_ARTICLES"));
        const QStringList files = folder.entryList({u"*.txt"_s}, QDir::Files, QDir::Name);
        if (qEnvironmentVariableIsEmpty("WRITETHRU_ARTICLES") || files.size() < 5)
            QSKIP("WRITETHRU_ARTICLES does not name the folder of the real articles");
        for (const QString &file : files) {
            const auto imported = core::article::readPlainText(folder.filePath(file));
            QVERIFY_RESULT(imported);
            m_texts += imported->article.text;
        }
    }

    void everyPairKeepsTheContract()
    {
        for (const QString &base : std::as_const(m_texts)) {
            for (const QString &other : std::as_const(m_texts)) {
                for (const bool withoutFurniture : {false, true})
                    QCOMPARE(brokenContract(base, other, pairOf(base, other, {withoutFurniture})), QString());
            }
        }
    }

    void theTwoVersionsOfOneAgencyCorrespondAsReadByHand()
    {
        QCOMPARE(paragraphs(1, 2),
                 (QStringList{u"1→1 edited"_s, u"2+3→2 merged"_s, u"4→3 same"_s, u"5+7→4 merged"_s, u"6→ removed"_s,
                              u"8→ removed"_s, u"9+10→5 merged"_s, u"11→6 edited"_s, u"12+13→7 merged"_s}));
    }

    void anEarlierStageOfTheStorySharesAlmostNothing()
    {
        const TextPair pair = pairOf(m_texts[1], m_texts[4]);
        QVERIFY2(pair.sharedOfBase < 0.1, qPrintable(QString::number(pair.sharedOfBase)));
    }
};

QTEST_GUILESS_MAIN(TestRealArticles)
#include "tst_realarticles.moc"
