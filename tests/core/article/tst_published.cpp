// SPDX-License-Identifier: MIT
#include "core/article/published.h"
#include "tests/support/show.h"

#include <rapidcheck.h>

using namespace core::article;
using namespace Qt::StringLiterals;

class TestPublished : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsDatesAndTimes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("written"); // empty where it is refused

        QTest::newRow("a date") << u"2020-11-21"_s << u"2020-11-21"_s;
        QTest::newRow("a time in UTC") << u"2020-11-21T09:30:00Z"_s << u"2020-11-21T09:30:00Z"_s;
        QTest::newRow("a time with an offset") << u"2020-11-21T09:30:00+05:30"_s << u"2020-11-21T04:00:00Z"_s;
        QTest::newRow("over midnight") << u"2020-11-21T23:30:00-02:00"_s << u"2020-11-22T01:30:00Z"_s;
        QTest::newRow("without seconds") << u"2020-11-21T09:30Z"_s << u"2020-11-21T09:30:00Z"_s;
        QTest::newRow("with milliseconds") << u"2020-11-21T09:30:15.250Z"_s << u"2020-11-21T09:30:15Z"_s;
        QTest::newRow("a leap day") << u"2020-02-29"_s << u"2020-02-29"_s;
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("no such day") << u"2021-02-29"_s << QString();
        QTest::newRow("no such month") << u"2020-13-01"_s << QString();
        QTest::newRow("no such time") << u"2020-11-21T25:00:00Z"_s << QString();
        QTest::newRow("a time nowhere") << u"2020-11-21T09:30:00"_s << QString();
        QTest::newRow("two digits") << u"20-11-21"_s << QString();
        QTest::newRow("words") << u"21 November 2020"_s << QString();
        QTest::newRow("more behind it") << u"2020-11-21 x"_s << QString();
        QTest::newRow("a line end behind it") << u"2020-11-21\n"_s << QString();
        QTest::newRow("digits of another script") << u"٢٠٢٠-١١-٢١"_s << QString();
    }

    void readsDatesAndTimes()
    {
        QFETCH(QString, text);
        QFETCH(QString, written);
        const auto published = Published::fromString(text);
        QCOMPARE(published.has_value(), !written.isEmpty());
        if (published)
            QCOMPARE(published->toString(), written);
    }

    void refusesWhatIsNoDate()
    {
        QVERIFY(!Published::from(QDate()));
        QVERIFY(!Published::from(QDate(2020, 11, 21), QTime(25, 0)));
        QVERIFY(Published::from(QDate(2020, 11, 21), QTime(0, 0)));
    }

    void isInOrder()
    {
        const QStringList texts{u"2019-12-31T23:59:59Z"_s, u"2020-11-21"_s, u"2020-11-21T00:00:00Z"_s,
                                u"2020-11-21T09:30:00Z"_s, u"2020-11-22"_s};
        for (qsizetype a = 0; a < texts.size(); ++a) {
            for (qsizetype b = 0; b < texts.size(); ++b)
                QVERIFY((*Published::fromString(texts[a]) <=> *Published::fromString(texts[b])) == (a <=> b));
        }
    }

    void readsWhatItWrites()
    {
        QVERIFY(rc::check("fromString(toString(x)) is x", [] {
            const QDate date = QDate(1800, 1, 1).addDays(*rc::gen::inRange(0, 150'000));
            const int second = *rc::gen::inRange(-1, 86'400);
            const auto published
                = Published::from(date, second < 0 ? std::nullopt : std::optional(QTime(0, 0).addSecs(second)));
            RC_ASSERT(published.has_value());
            RC_ASSERT(Published::fromString(published->toString()) == published);
        }));
    }
};

QTEST_GUILESS_MAIN(TestPublished)
#include "tst_published.moc"
