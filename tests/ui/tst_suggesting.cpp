// SPDX-License-Identifier: MIT
#include "tests/support/show.h"
#include "tests/support/windowstage.h"
#include "ui/models/suggestionsmodel.h"
#include "ui/outsideasking.h"
#include "ui/outsideprogram.h"
#include "ui/suggesting.h"
#include "ui/views/markspane.h"
#include "ui/views/messagebar.h"
#include "ui/views/suggestionlist.h"

#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using core::annotation::Mention;
using core::annotation::Statement;
using ui::Command;
using ui::OutsideProgram;

namespace {

const QString first = u"The ferry Albatros ran aground off Sandholm on Sunday with 212 people aboard.\n\n"
                      "“We felt a bump,” Captain Mette Lind said.\n"_s;
const QString second = u"The ferry Albatros ran aground near Sandholm on Sunday with 214 people aboard.\n\n"
                       "Sandholm is an island.\n"_s;

} // namespace

/// Suggestions in the window and from outside, driven as a person drives them.
class TestSuggesting : public WindowStage
{
    Q_OBJECT

private:
    ui::MarksPane &marks() const { return *m_window->findChild<ui::MarksPane *>(); }
    ui::SuggestionList &list() const { return *m_window->findChild<ui::SuggestionList *>(); }
    QString message() const { return m_window->messages().texts().join(u'\n'); }

    void settle() const
    {
        WindowStage::settle(2);
        auto *suggesting = m_window->findChild<ui::Suggesting *>();
        QTRY_VERIFY_WITH_TIMEOUT(!suggesting->isFinding(), 20000);
    }

    QStringList groups() const
    {
        QStringList words;
        for (int row = 0; row < marks().suggestions().rowCount(); ++row)
            words << marks().suggestions().index(row, 0).data().toString();
        return words;
    }

    core::ArticleId article(const QString &text) const
    {
        for (const auto &[id, each] : project().articles()) {
            if (each.text == text)
                return id;
        }
        qFatal("not there");
    }

    void select(const QString &text, const QString &words) const
    {
        const qsizetype at = text.indexOf(words);
        m_window->reading().select(article(text), {at, at + words.size()});
    }

    void pressButton(const QString &text) const
    {
        for (QPushButton *button : m_window->messages().findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text().remove(u'&') == text)
                return button->click();
        }
        QFAIL(qPrintable(u"no button "_s + text));
    }

private Q_SLOTS:
    void init()
    {
        setStage();
        showWindow();
        m_window->openFiles({write(u"first.txt"_s, first), write(u"second.txt"_s, second)});
        settle();
    }
    void cleanup() { clearStage(); }

    void aMarkIsSuggestedWhereverItStands()
    {
        QCOMPARE(groups(), (QStringList{u"We felt a bump"_s, u"212 people"_s, u"214 people"_s, u"Sunday"_s}));
        select(first, u"Sandholm"_s);
        m_window->actions().type(3)->trigger();
        settle();
        QCOMPARE(groups().front(), u"Sandholm"_s);
        QCOMPARE(marks().suggestions().places(), 7);
    }

    void keysGoAcceptAndReject()
    {
        m_window->reading().select(article(first), {0, 0});
        trigger(Command::NextSuggestion);
        QVERIFY(marks().showsSuggestions());
        QCOMPARE(m_window->reading().selectedText(), u"Sunday"_s);
        QVERIFY(isEnabled(Command::AcceptSuggestion));
        trigger(Command::AcceptSuggestion);
        QCOMPARE(project().annotations().size(), size_t(1));
        QCOMPARE(m_window->reading().selectedText(), u"212 people"_s);
        trigger(Command::RejectSuggestion);
        QCOMPARE(m_window->reading().selectedText(), u"We felt a bump"_s);
        trigger(Command::PreviousSuggestion);
        QCOMPARE(m_window->reading().selectedText(), u"214 people"_s); // round the begin, in the other column
        settle();
        QVERIFY(!groups().contains(u"212 people"_s));
        trigger(Command::Undo);
        settle();
        QVERIFY(groups().contains(u"212 people"_s));
        trigger(Command::Undo);
        settle();
        QVERIFY(project().annotations().empty());
        QVERIFY(project().verdicts().empty());
    }

    void theListAcceptsAGroupAndRejectsIt()
    {
        marks().showSuggestions();
        list().setCurrentIndex(list().model()->index(3, 0));
        QCOMPARE(list().current().size(), size_t(2)); // Sunday in both
        QTest::keyClick(&list(), Qt::Key_Return);
        QCOMPARE(project().annotations().size(), size_t(2));
        settle();
        list().setCurrentIndex(list().model()->index(0, 0));
        QTest::keyClick(&list(), Qt::Key_Delete);
        settle();
        QCOMPARE(groups(), (QStringList{u"212 people"_s, u"214 people"_s}));
        trigger(Command::SuggestRejected);
        settle();
        QCOMPARE(groups().front(), u"We felt a bump"_s);
    }

    void theyAreDrawnWhileTheListIsSeen()
    {
        const auto candidates = [this] {
            const auto &model = m_window->versions().model();
            return model.index(0, 0)
                .data(ui::ComparisonModel::CellRole)
                .value<ui::CellContent>()
                .paragraphs.at(0)
                .candidates;
        };
        QVERIFY(candidates().empty());
        marks().showSuggestions();
        QCOMPARE(candidates().size(), size_t(2));
    }

    void theProgramIsShownBeforeItRuns()
    {
        trigger(Command::AskOutside);
        QVERIFY(message().contains(u"No outside program is named"));

        // Answers every article with its first three code points.
        const QString script = write(
            u"answer.sed"_s, QByteArray("s/{\"id\": \"\\([^\"]*\\)\".*/{\"id\":\"\\1\",\"spans\":"
                                        "[{\"start\":4,\"end\":9,\"type\":\"Vessel\"},{\"start\":3,\"end\":900}]}/"));
        const QString command = u"sed -f "_s + script;
        m_window->preferences().setOutsideCommand(command);
        trigger(Command::AskOutside);
        QVERIFY(message().contains(command));
        auto *asking = m_window->findChild<ui::OutsideAsking *>();
        QVERIFY(!asking->isRunning());
        pressButton(u"Run"_s);
        QVERIFY(asking->isRunning());
        QTRY_VERIFY_WITH_TIMEOUT(!asking->isRunning(), 20000);
        QVERIFY2(message().contains(u"A span does not lie in the text"), qPrintable(message()));
        QVERIFY(message().contains(u"Vessel"));
        QVERIFY(!groups().contains(u"ferry"_s));
        pressButton(u"Make these types"_s);
        settle();
        QVERIFY(groups().contains(u"ferry"_s));
        QVERIFY(project().annotations().empty()); // only suggested

        trigger(Command::AskOutside); // the same again: it has been seen
        QVERIFY(asking->isRunning());
        pressButton(u"Cancel"_s);
        QVERIFY(!asking->isRunning());
        m_window->preferences().setOutsideCommand(command + u" -u");
        trigger(Command::AskOutside);
        QVERIFY(!asking->isRunning());
    }

    void programsThatFailSayWhy_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("why");
        QTest::newRow("missing") << u"/no/such/program"_s << u"could not be started"_s;
        QTest::newRow("nothing") << u" "_s << u"No program is named"_s;
        QTest::newRow("fails") << u"sh -c \"echo 'No model' >&2; exit 3\""_s << u"error 3.\nNo model"_s;
        QTest::newRow("too much") << u"sh -c \"yes\""_s << u"wrote more than"_s;
        QTest::newRow("too long") << u"sleep 60"_s << u"longer than"_s;
    }

    void programsThatFailSayWhy()
    {
        QFETCH(const QString, command);
        QFETCH(const QString, why);
        OutsideProgram program;
        QSignalSpy failed(&program, &OutsideProgram::failed);
        QSignalSpy answered(&program, &OutsideProgram::answered);
        program.start(command, "text\n", {.time = std::chrono::milliseconds(1500), .size = 100000});
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 10000);
        QVERIFY2(failed.front().front().toString().contains(why), qPrintable(failed.front().front().toString()));
        QVERIFY(answered.isEmpty());
        QVERIFY(!program.isRunning());
    }

    void noShellReadsTheCommand()
    {
        OutsideProgram program;
        QSignalSpy answered(&program, &OutsideProgram::answered);
        program.start(u"echo $HOME ; echo two"_s, {});
        QTRY_COMPARE_WITH_TIMEOUT(answered.size(), 1, 10000);
        QCOMPARE(answered.front().front().toByteArray(), "$HOME ; echo two\n");
        QCOMPARE(OutsideProgram::nameOf(u"python3 -u /home/ida/tagger.py --fast"_s), u"tagger.py"_s);
        QCOMPARE(OutsideProgram::nameOf(u"/opt/tag"_s), u"tag"_s);
    }
};

QTEST_MAIN(TestSuggesting)
#include "tst_suggesting.moc"
