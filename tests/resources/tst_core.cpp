// SPDX-License-Identifier: MIT
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

// Nothing here calls Q_INIT_RESOURCE: linking a part of core is enough to have its files.
class TestCore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linkedFilesAreFound_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("word lists") << u":/syntax/newswire.xml"_s;
        QTest::newRow("first schema") << u":/sql/001_project.sql"_s;
        QTest::newRow("second schema") << u":/sql/002_corrections.sql"_s;
        QTest::newRow("third schema") << u":/sql/003_proposals.sql"_s;
        QTest::newRow("fourth schema") << u":/sql/004_journal.sql"_s;
        QTest::newRow("fifth schema") << u":/sql/005_verdicts.sql"_s;
        QTest::newRow("sixth schema") << u":/sql/006_claim_matrix.sql"_s;
        QTest::newRow("seventh schema") << u":/sql/007_speakers.sql"_s;
        QTest::newRow("eighth schema") << u":/sql/008_scheme.sql"_s;
        QTest::newRow("look of reports") << u":/report/report.css"_s;
        QTest::newRow("keys of reports") << u":/report/report.js"_s;
    }

    void linkedFilesAreFound()
    {
        QFETCH(QString, path);
        QFile file(path);
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(path));
        QVERIFY(!file.readAll().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestCore)
#include "tst_core.moc"
