// SPDX-License-Identifier: MIT
#include "core/article/storyname.h"
#include "tests/support/show.h"
#include "ui/articleimport.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using ui::ArticleImport;
using ui::ImportedArticles;

class TestArticleImport : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QFile::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return file.fileName();
    }

    static ImportedArticles read(const QStringList &paths, const std::optional<QByteArray> &encoding = std::nullopt)
    {
        ArticleImport import;
        QSignalSpy finished(&import, &ArticleImport::finished);
        import.read(paths, encoding);
        return finished.wait() ? finished.first().first().value<ImportedArticles>() : ImportedArticles();
    }

private Q_SLOTS:
    void filesAreReadInTheirOrder()
    {
        const auto imported = read({write(u"b.txt"_s, "Second text."), write(u"a.txt"_s, "First text.")});
        QCOMPARE(imported.articles.size(), 2);
        QCOMPARE(imported.articles[0].fileName, u"b.txt"_s);
        QVERIFY(imported.errors.empty() && imported.notes.isEmpty());
    }

    void badFilesLeaveTheOthersAlone()
    {
        const auto imported
            = read({write(u"empty.txt"_s, ""), m_folder.filePath(u"none.txt"_s), write(u"a.txt"_s, "Text.")});
        QCOMPARE(imported.articles.size(), 1);
        QCOMPARE(imported.errors.size(), 2);
        QVERIFY(core::toSentence(imported.errors[0]).contains(u"empty.txt"));
    }

    void damageIsNoted()
    {
        const QByteArray good = QByteArray("Zo\xC3\xAB ").repeated(20);
        const auto imported = read({write(u"damaged.txt"_s, good + "caf\xC3 closed.")});
        QCOMPARE(imported.articles.size(), 1);
        QCOMPARE(imported.notes.size(), 1);
        QVERIFY(imported.notes.first().contains(u"damaged.txt"));
    }

    void anEncodingIsTakenByHand()
    {
        const auto imported = read({write(u"latin.txt"_s, "Caf\xE9 closed for the day.")}, "ISO-8859-7"_ba);
        if (imported.articles.empty())
            QVERIFY(!imported.errors.empty());
        else
            QVERIFY(imported.articles[0].text.startsWith(u"Cafι"));
    }

    void aFolderStandsForItsFiles()
    {
        QVERIFY(QDir(m_folder.path()).mkpath(u"sub"_s));
        write(u"sub/1.txt"_s, "One text.");
        write(u"sub/2.txt"_s, "Two texts.");
        QCOMPARE(read({m_folder.filePath(u"sub"_s)}).articles.size(), 2);
    }

    void pastedTextIsReadToo()
    {
        ArticleImport import;
        QSignalSpy finished(&import, &ArticleImport::finished);
        import.readText(u"Some words."_s);
        QVERIFY(finished.wait());
        QCOMPARE(finished.first().first().value<ImportedArticles>().articles.size(), 1);
        import.readText(u"  "_s);
        QVERIFY(finished.wait());
        QCOMPARE(finished.last().first().value<ImportedArticles>().errors.size(), 1);
    }

    void storiesAreCalledByTitleOrFirstWords()
    {
        auto imported = read(
            {write(u"a.txt"_s, "The minister met the delegation in Doha on Friday, officials of both sides said.")});
        const QString name = core::article::storyName(imported.articles);
        QVERIFY(name.startsWith(u"The minister met the delegation"));
        QVERIFY(name.endsWith(u'…') && name.size() <= 61);
        imported.articles[0].metadata.title = u"Talks in Doha"_s;
        QCOMPARE(core::article::storyName(imported.articles), u"Talks in Doha"_s);
    }
};

QTEST_GUILESS_MAIN(TestArticleImport)
#include "tst_articleimport.moc"
