// SPDX-License-Identifier: MIT
#include "ui/readingcoverage.h"

#include "tests/support/show.h"
#include "ui/session.h"
#include "ui/shownversions.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace core;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using ui::ReadingCoverage;

class TestReadingCoverage : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ui::Session> m_session;
    std::unique_ptr<ui::ShownVersions> m_versions;
    std::unique_ptr<ui::ReadingPane> m_pane;
    std::unique_ptr<ReadingCoverage> m_coverage;
    ArticleId m_article = ArticleId::make();

    QString path() const { return m_folder->filePath(u"p.writethru"_s); }

    /// Opens everything as it is left, with the article in the columns.
    void open()
    {
        m_session = std::make_unique<ui::Session>(m_folder->filePath(u"state"_s));
        m_session->setAnalyst(u"Ida"_s);
        m_versions = std::make_unique<ui::ShownVersions>(m_session->source());
        m_pane = std::make_unique<ui::ReadingPane>(m_versions->model());
        m_pane->setTheme(ui::lightTheme(m_pane->font()));
        m_pane->resize(700, 500);
        m_pane->show();
        m_coverage = std::make_unique<ReadingCoverage>(*m_session, *m_versions, *m_pane);
    }

    void close()
    {
        m_coverage.reset();
        m_pane.reset();
        m_versions.reset();
        m_session.reset();
    }

    void showArticle()
    {
        bool shown = false;
        m_versions->whenShown(m_article, [&shown] { shown = true; });
        QTRY_VERIFY(shown);
        QTRY_VERIFY(!m_pane->visible().empty() && isAtRest());
    }

    /// Whether what is visible is no longer laid out anew.
    bool isAtRest() const
    {
        const qsizetype before = m_pane->visible().back().span.end;
        QTest::qWait(20);
        return m_pane->visible().back().span.end == before;
    }

    double share() const { return m_coverage->shares().value(m_article); }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        open();
        QString text;
        for (int i = 0; i < 60; ++i)
            text
                += u"The ferry ran aground off the island on Sunday, the coast guard said, and nobody knows why.\n\n"_s;
        m_article = ArticleId::make();
        const article::Article article{m_article, u"a.txt"_s, "UTF-8", text, {}};
        QVERIFY_RESULT(m_session->perform(core::annotation::addArticles(m_session->project(), {article}, u"Ferry"_s)));
        QVERIFY_RESULT(m_session->saveAs(path()));
        showArticle();
    }

    void cleanup() { close(); }

    void whatStandsLongEnoughIsRead()
    {
        const qsizetype seen = m_pane->visible().back().span.end;
        QVERIFY(seen > 100 && seen < m_session->project().article(m_article)->text.size() / 2);
        m_coverage->look(1s); // what is there now
        m_coverage->look(1s); // has stood there, but not for as long as reading takes
        m_coverage->keep();
        QCOMPARE(share(), 0.0);
        m_coverage->look(10s);
        QCOMPARE(share(), 0.0); // not yet on disk
        m_coverage->keep();
        QVERIFY2(share() > 0.05 && share() < 0.5, qPrintable(QString::number(share())));
        QVERIFY(m_session->readPassages()->of(m_article, u"Ida"_s).back().end <= seen + 2);
        QVERIFY(!m_session->canRedo());
    }

    void scrollingOnIsNotReading()
    {
        m_coverage->look(10s);
        m_pane->select(m_article, {3000, 3010});
        QVERIFY(m_pane->visible().front().span.begin > 0);
        m_coverage->look(10s); // something else stands there now
        m_coverage->keep();
        QCOMPARE(share(), 0.0);
    }

    void closingLosesNothing()
    {
        m_coverage->look(10s);
        m_coverage->look(10s);
        close();
        open();
        QVERIFY_RESULT(m_session->open(path()));
        QVERIFY(share() > 0.05);
    }

    void anotherProjectIsAnotherReading()
    {
        m_coverage->look(10s);
        m_coverage->look(10s);
        m_session->close(); // keeps it in the file that goes
        QCOMPARE(share(), 0.0);
        QVERIFY_RESULT(m_session->open(path()));
        QVERIFY(share() > 0.05);
        m_session->setAnalyst(u"Bo"_s);
        QCOMPARE(share(), 0.0);
    }

    void copyHasItToo()
    {
        m_coverage->look(10s);
        m_coverage->look(10s);
        QVERIFY_RESULT(m_session->saveAs(m_folder->filePath(u"q.writethru"_s)));
        close();
        open();
        QVERIFY_RESULT(m_session->open(m_folder->filePath(u"q.writethru"_s)));
        QVERIFY(share() > 0.05);
    }

    void readOnlyProjectIsNotWritten()
    {
        close();
        const auto writer = core::store::ProjectFile::open(path(), core::store::Access::ReadWrite, u"Bo"_s);
        QVERIFY_RESULT(writer);
        open();
        QVERIFY_RESULT(m_session->open(path()));
        QVERIFY(m_session->isReadOnly());
        showArticle();
        m_coverage->look(10s);
        m_coverage->look(10s);
        m_coverage->keep();
        QVERIFY(share() > 0.05); // for as long as it is open
        QVERIFY(writer->readPassages()->isEmpty());
    }
};

QTEST_MAIN(TestReadingCoverage)
#include "tst_readingcoverage.moc"
