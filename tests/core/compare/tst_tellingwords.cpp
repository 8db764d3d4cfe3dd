// SPDX-License-Identifier: MIT
#include "core/compare/tellingwords.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using core::compare::Telling;
using core::compare::Tellings;

class TestTellingWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWordTellsWhatAChangeIsAbout_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<int>("tellings");
        const auto row
            = [](const QString &word, Tellings tellings) { QTest::newRow(qPrintable(word)) << word << int(tellings); };
        row(u"said"_s, Telling::Attribution);
        row(u"Said"_s, Telling::Attribution);
        row(u"Saturday"_s, Telling::Date);
        row(u"May"_s, Telling::Date);
        row(u"may"_s, Telling::Hedge);
        row(u"2020"_s, Telling::Date);
        row(u"2,020"_s, {});
        row(u"not"_s, Telling::Negation);
        row(u"Don't"_s, Telling::Negation);
        row(u"reportedly"_s, Telling::Hedge);
        row(u"ferry"_s, {});
    }

    void aWordTellsWhatAChangeIsAbout()
    {
        QFETCH(QString, word);
        QFETCH(int, tellings);
        QCOMPARE(int(core::compare::tellingsOf(word, core::compare::hashOf(word))), tellings);
    }
};

QTEST_GUILESS_MAIN(TestTellingWords)
#include "tst_tellingwords.moc"
