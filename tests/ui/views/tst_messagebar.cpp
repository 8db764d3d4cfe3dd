// SPDX-License-Identifier: MIT
#include "tests/support/show.h"
#include "ui/views/messagebar.h"

#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;
using ui::Message;
using ui::MessageBar;

class TestMessageBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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

QTEST_MAIN(TestMessageBar)
#include "tst_messagebar.moc"
