// SPDX-License-Identifier: MIT
#include "core/compare/changeclass.h"
#include "core/compare/tellingwords.h"
#include "tests/support/comparing.h"
#include "tests/support/show.h"

using namespace Qt::StringLiterals;
using namespace comparing;
using core::compare::Telling;
using core::compare::Tellings;

Q_DECLARE_METATYPE(core::compare::ChangeClass)

class TestChangeClass : public QObject
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

    void theMoreTellingClassWins_data()
    {
        QTest::addColumn<QString>("base");
        QTest::addColumn<QString>("other");
        QTest::addColumn<ChangeClass>("expected");
        const auto row = [](const char *name, const char16_t *base, const char16_t *other, ChangeClass expected) {
            QTest::newRow(name) << QString(base) << QString(other) << expected;
        };
        row("a word", u"The old ferry sank.", u"The red ferry sank.", ChangeClass::Other);
        row("punctuation", u"The old ferry sank.", u"The old ferry sank!", ChangeClass::Punctuation);
        row("a number", u"There were 12 people on board.", u"There were 19 people on board.", ChangeClass::Number);
        row("a weekday", u"The ferry sank on Monday.", u"The ferry sank on Tuesday.", ChangeClass::Date);
        row("a year", u"The ferry was built in 1987.", u"The ferry was built in 1988.", ChangeClass::Date);
        row("a negation", u"He did know about it.", u"He did not know about it.", ChangeClass::Negation);
        row("words in quotation marks", u"He called it \"a sad day\" for all.", u"He called it \"a bad day\" for all.",
            ChangeClass::Quote);
        row("an attribution verb", u"The ship sank, he said.", u"The ship sank, he claimed.", ChangeClass::Attribution);
        row("a hedge", u"The ship was allegedly old.", u"The ship was old.", ChangeClass::Hedge);
        row("a name", u"The owner Holm wept.", u"The owner Reyes wept.", ChangeClass::Name);
        row("a sentence's first word is no name", u"Suddenly it sank.", u"Quickly it sank.", ChangeClass::Other);
    }
    void theMoreTellingClassWins()
    {
        QFETCH(QString, base);
        QFETCH(QString, other);
        QFETCH(ChangeClass, expected);
        for (const bool turned : {false, true}) {
            const TextPair pair = turned ? pairOf(other, base) : pairOf(base, other);
            const auto changed = std::ranges::find_if(pair.segments, &Segment::isChange);
            QVERIFY(changed != pair.segments.end());
            QCOMPARE(changed->changeClass, expected);
        }
    }
};

QTEST_GUILESS_MAIN(TestChangeClass)
#include "tst_changeclass.moc"
