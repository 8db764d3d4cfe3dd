// SPDX-License-Identifier: MIT
#include "tests/support/show.h"
#include "ui/views/findbar.h"
#include "ui/views/messagebar.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace Qt::StringLiterals;
using core::ArticleId;
using core::text::Span;
using ui::FindBar;
using ui::Message;
using ui::MessageBar;
using ui::TextSelection;

/// The bars around the columns: what is found in them, and what the program has to say.
class TestBars : public QObject
{
    Q_OBJECT

private:
    const std::vector<ui::FindableText> m_texts{{ArticleId::make(), u"Zoë’s “plan” – a plan."_s},
                                                {ArticleId::make(), u"The PLAN,quot; she said."_s}};

private Q_SLOTS:
    // ---- findbar

    void caseAndTypographyAreAlike_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("hits");
        QTest::newRow("in any case") << u"plan"_s << 3;
        QTest::newRow("straight for curly") << u"zoë's \"plan\""_s << 1;
        QTest::newRow("damaged markup") << u"plan\" she"_s << 1;
        QTest::newRow("nothing") << u"delegation"_s << 0;
        QTest::newRow("empty") << QString() << 0;
        QTest::newRow("only spaces") << u"  "_s << 0;
    }

    void caseAndTypographyAreAlike()
    {
        QFETCH(const QString, words);
        QTEST(int(ui::findAll(m_texts, words).size()), "hits");
    }

    void hitsAreInTheRawText()
    {
        const auto hits = ui::findAll(m_texts, u"\"plan\""_s);
        QCOMPARE(hits.size(), 1);
        QCOMPARE(core::text::textOf(m_texts[0].text, hits[0].span), u"“plan”"_s);
    }

    void goesRoundAndSaysWhereItIs()
    {
        FindBar bar;
        QSignalSpy changed(&bar, &FindBar::hitsChanged);
        bar.setTexts(m_texts);
        bar.open({}, std::nullopt);
        QTest::keyClicks(bar.findChild<QLineEdit *>(), u"plan"_s);
        QCOMPARE(bar.hits().size(), 3);
        QCOMPARE(bar.current(), 0);
        QTest::keyClick(bar.findChild<QLineEdit *>(), Qt::Key_Return);
        QCOMPARE(bar.current(), 1);
        bar.previous();
        bar.previous();
        QCOMPARE(bar.current(), 2);
        QTest::keyClick(&bar, Qt::Key_Escape);
        QVERIFY(bar.isHidden());
        QCOMPARE(changed.last().at(1).toInt(), -1);
    }

    void beginsWhereTheReaderIs()
    {
        FindBar bar;
        bar.setTexts(m_texts);
        bar.open(u"plan"_s, TextSelection{m_texts[1].article, Span{0, 0}});
        QCOMPARE(bar.current(), 2);
    }

    // ---- messagebar

    void isOnlyThereWhileItHasSomethingToSay()
    {
        MessageBar bar;
        QVERIFY(bar.isHidden());
        bar.say({.topic = u"a"_s, .text = u"One"_s});
        QVERIFY(!bar.isHidden());
        bar.dismiss(u"a"_s);
        QVERIFY(bar.isHidden());
    }

    void aTopicHasOneMessage()
    {
        MessageBar bar;
        bar.say({.topic = u"a"_s, .text = u"One"_s});
        bar.say({.topic = u"b"_s, .text = u"Two"_s});
        bar.say({.topic = u"a"_s, .text = u"Three"_s});
        QCOMPARE(bar.texts(), QStringList({u"Two"_s, u"Three"_s}));
        bar.clear();
        QVERIFY(bar.texts().isEmpty());
    }

    void aChoiceIsMadeOnceAndPutsTheMessageAway()
    {
        MessageBar bar;
        int chosen = 0;
        bar.say({.topic = u"a"_s, .text = u"Go on?"_s, .choices = {{u"Yes"_s, [&] { ++chosen; }}}});
        bar.show();
        QTest::mouseClick(bar.findChild<QPushButton *>(), Qt::LeftButton);
        QCOMPARE(chosen, 1);
        QVERIFY(bar.texts().isEmpty());
    }

    void aMessageIsPutAway()
    {
        MessageBar bar;
        bar.say({.topic = u"a"_s, .kind = Message::Kind::Problem, .text = u"<b>No markup</b>"_s});
        bar.show();
        QTest::mouseClick(bar.findChild<QToolButton *>(), Qt::LeftButton);
        QVERIFY(bar.texts().isEmpty());
    }
};

QTEST_MAIN(TestBars)
#include "tst_bars.moc"
