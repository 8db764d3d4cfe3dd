// SPDX-License-Identifier: MIT
#include "tests/support/show.h"
#include "tests/support/windowstage.h"
#include "ui/annotationfiles.h"
#include "ui/carrying.h"
#include "ui/models/proposalsmodel.h"
#include "ui/newversions.h"
#include "ui/statusline.h"
#include "ui/views/messagebar.h"
#include "ui/views/proposalspane.h"

#include <QAccessible>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;
using core::annotation::CarryState;
using core::annotation::Origin;
using ui::Command;

namespace {

const QString base
    = u"The ferry Albatros ran aground off Sandholm on Sunday with 212 people aboard, the coast guard said.\n\n"
      u"Captain Mette Lind ordered all passengers into life jackets before the tugs arrived.\n\n"
      u"Divers inspect the damaged hull on Monday morning if the weather over the bay allows it.\n"_s;
const QString version
    = u"Divers inspect the damaged hull on Monday morning if the weather over the bay allows it.\n\n"
      u"The ferry Albatros ran aground off Sandholm on Sunday with 214 people aboard, the coast guard said.\n\n"
      u"Captain Mette Lind ordered all passengers into life jackets before the tugs arrived.\n"_s;

} // namespace

/// Marks on their way to other versions, in the window, driven as a person drives it.
class TestCarrying : public WindowStage
{
    Q_OBJECT

private:
    ui::ProposalsPane *pane() const { return m_window->findChild<ui::ProposalsPane *>(); }
    ui::Carrying *carrying() const { return m_window->findChild<ui::Carrying *>(); }

    void mark(const QString &words, Qt::Key key) const
    {
        m_window->reading().select(articleAt(0), spanOf(0, words));
        press(key);
    }

    void carry() const
    {
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(!carrying()->isCarrying(), 20000);
    }

    /// Three marks in the base: one that has moved, one number, one name.
    void markAndCarry()
    {
        openTexts({base, version});
        mark(u"Mette Lind"_s, Qt::Key_1);
        mark(u"212 people"_s, Qt::Key_4);
        mark(u"Divers inspect the damaged hull on Monday morning"_s, Qt::Key_C);
        QCOMPARE(project().annotations().size(), 3);
        carry();
    }

    const core::annotation::Proposal *proposalWith(CarryState state) const
    {
        for (const auto &[id, proposal] : project().proposals()) {
            if (proposal.carried.state == state)
                return &proposal;
        }
        return nullptr;
    }

    QStringList markedIn(int column) const
    {
        QStringList texts;
        for (const auto id : project().annotationsOf(articleAt(column)))
            texts << core::text::textOf(textOf(column), markOf(*project().annotation(id)).spans);
        return texts;
    }

private Q_SLOTS:
    void init() { setStage(); }
    void cleanup() { clearStage(); }

    void nothingIsCarriedWithoutMarks()
    {
        openTexts({base, version});
        QVERIFY(isEnabled(Command::Carry));
        QVERIFY(!isEnabled(Command::CarryMark));
        carry();
        QVERIFY(project().proposals().empty());
        QVERIFY(!pane()->isVisible());
        openTexts({base});
        QVERIFY(!isEnabled(Command::Carry));
    }

    void marksAreProposedInTheOtherVersions()
    {
        markAndCarry();
        QCOMPARE(project().proposals().size(), 3);
        QCOMPARE(project().annotations().size(), 3);
        QVERIFY(proposalWith(CarryState::DifferentValue));
        QVERIFY(proposalWith(CarryState::Exact) || proposalWith(CarryState::Moved));
        QVERIFY(pane()->isVisible());
        QCOMPARE(pane()->findChild<ui::ProposalsModel *>()->rowCount(), 3);
        QCOMPARE(m_window->versions().model().proposalsIn(1).size(), 3);

        carry();
        QCOMPARE(project().proposals().size(), 3);
        trigger(Command::Undo);
        QVERIFY(project().proposals().empty());
        QVERIFY(m_window->versions().model().proposalsIn(1).empty());
    }

    void oneMarkIsCarriedByItself()
    {
        openTexts({base, version});
        mark(u"Mette Lind"_s, Qt::Key_1);
        mark(u"212 people"_s, Qt::Key_4);
        QVERIFY(isEnabled(Command::CarryMark));
        trigger(Command::CarryMark);
        QTRY_VERIFY_WITH_TIMEOUT(!carrying()->isCarrying(), 20000);
        QCOMPARE(project().proposals().size(), 1);
        QVERIFY(proposalWith(CarryState::DifferentValue));
    }

    void keysWalkAcceptAndReject()
    {
        markAndCarry();
        m_window->reading().select(articleAt(1), {0, 0});
        QVERIFY(!isEnabled(Command::AcceptProposal));
        press(Qt::Key_N);
        const auto first = m_window->reading().currentProposal();
        QVERIFY(first);
        QVERIFY(isEnabled(Command::AcceptProposal) && isEnabled(Command::RejectProposal));
        QVERIFY(!isEnabled(Command::RemoveMark));
        QCOMPARE(pane()->findChild<QTableView *>()->selectionModel()->selectedRows().size(), 1);

        press(Qt::Key_Return);
        QCOMPARE(markedIn(1), QStringList{u"Divers inspect the damaged hull on Monday morning"_s});
        QVERIFY(markOf(*project().annotation(project().annotationsOf(articleAt(1)).front())).origin == Origin::Carried);
        QVERIFY(m_window->reading().currentProposal() != first);
        QVERIFY(project().proposal(m_window->reading().currentProposal()->proposal)->carried.state
                == CarryState::DifferentValue);

        press(Qt::Key_Delete);
        QCOMPARE(markedIn(1).size(), 1);
        QVERIFY(proposalWith(CarryState::DifferentValue)->isRejected);
        press(Qt::Key_Return);
        QCOMPARE(markedIn(1).size(), 2);
        QVERIFY(!isEnabled(Command::AcceptProposal));
        press(Qt::Key_N, Qt::ShiftModifier);
        QVERIFY(!m_window->reading().currentProposal());
    }

    void clickingMakesItCurrentAndEscapeLetsGo()
    {
        markAndCarry();
        const auto shown = m_window->reading().proposalsOf(articleAt(1));
        view()->reveal(1, shown.front().mark.span);
        QTest::qWait(30);
        const auto rects = view()->rectsOf(1, shown.front().mark.span);
        QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, rects.front().center().toPoint());
        QVERIFY(m_window->reading().currentProposal() == shown.front().place);
        press(Qt::Key_Escape);
        QVERIFY(!m_window->reading().currentProposal());
        QVERIFY(!isEnabled(Command::AcceptProposal));
    }

    void clickingAgainReachesTheMarkUnderneath()
    {
        markAndCarry();
        const auto shown = m_window->reading().proposalsOf(articleAt(1));
        m_window->reading().select(articleAt(1), shown.front().mark.span);
        press(Qt::Key_C);
        const auto made = project().annotationsOf(articleAt(1)).front();
        m_window->reading().select(articleAt(1), {0, 0});
        QTest::qWait(30);
        const QPoint point = view()->rectsOf(1, shown.front().mark.span).front().center().toPoint();
        const auto click = [&] { QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, point); };
        click();
        QVERIFY(m_window->reading().currentProposal() == shown.front().place);
        click();
        QVERIFY(m_window->reading().currentMark() == made);
        QVERIFY(!m_window->reading().currentProposal());
        QVERIFY(isEnabled(Command::RemoveMark));
        click();
        QVERIFY(m_window->reading().currentProposal() == shown.front().place);
    }

    void proposalsGoWhenTheirMarkIsResized()
    {
        markAndCarry();
        const auto lind = project().annotationsOf(articleAt(0))[1];
        const auto before = core::annotation::markOf(*project().annotation(lind)).spans.first();
        const auto proposals = project().proposals().size();
        Q_EMIT m_window->reading().markResized(lind, before, {before.begin, before.end - 1});
        QCOMPARE(project().proposals().size(), proposals - 1);
        QCOMPARE(m_window->reading().proposalsOf(articleAt(1)).size(), proposals - 1);
        QCOMPARE(pane()->findChild<ui::ProposalsModel *>()->rowCount(), int(proposals) - 1);
        QVERIFY2(m_window->status().currentMessage().contains(u"1 proposal"),
                 qPrintable(m_window->status().currentMessage()));
        trigger(Command::Undo);
        QCOMPARE(m_window->reading().proposalsOf(articleAt(1)).size(), proposals);
    }

    void manyMarksAreImportedCarriedAndAccepted()
    {
        constexpr int marks = 400;
        QString text;
        QString csv = u"kind,article,start,end,text\n"_s;
        for (int i = 0; i < marks; ++i) {
            const QString name = u"Name%1"_s.arg(i);
            csv += u"mention,version1.txt,%1,%2,%3\n"_s.arg(text.size()).arg(text.size() + name.size()).arg(name);
            text += name + u" waited at the pier.\n\n"_s;
        }
        openTexts({text, text + u"The rest had left.\n"_s});
        const QString file = write(u"marks.csv"_s, csv);
        m_window->findChild<ui::AnnotationFiles *>()->importFrom(file);
        m_window->findChild<ui::AnnotationFiles *>()->importFrom(file); // after the first, which it says again
        QTRY_COMPARE(project().annotations().size(), size_t(marks));
        QTRY_VERIFY(!m_window->isBusy());
        QCOMPARE(m_window->messages().texts(), QStringList(u"400 annotation(s) read from marks.csv."_s));

        m_window->reading().select(articleAt(0), {0, 0});
        trigger(Command::Carry);
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->isBusy(), 20000);
        QCOMPARE(project().proposals().size(), size_t(marks));
        QVERIFY(pane()->isVisible());

        const auto accept = pane()->findChildren<QPushButton *>().front();
        accept->click();
        QVERIFY(m_window->session().isWorkingApart());
        QCOMPARE(project().proposals().size(), size_t(marks));
        QTRY_VERIFY(!m_window->isBusy());
        QVERIFY(project().proposals().empty());
        QCOMPARE(project().annotations().size(), 2 * size_t(marks));
        trigger(Command::Undo);
        QTRY_COMPARE(project().proposals().size(), size_t(marks));
        accept->click();
        m_window.reset(); // meanwhile

        ui::Session session(state());
        QVERIFY_RESULT(session.open(ui::Session::leftBehind(state()).value(0)));
        QVERIFY(session.project().proposals().empty());
        QCOMPARE(session.project().annotations().size(), 2 * size_t(marks));
    }

    void isBusyWhileMarksAreCarried()
    {
        openTexts({base, version});
        mark(u"Mette Lind"_s, Qt::Key_1);
        QVERIFY(!m_window->isBusy());
        press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(m_window->isBusy());
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->isBusy(), 20000);
        QCOMPARE(project().proposals().size(), 1);
    }

    void digitsChooseAPlace()
    {
        const QString twice = u"The bay was calm, and the pilots rested in the harbour all night long.\n\n"
                              u"Lind said no more.\n\nThe pilots woke. Lind said nothing else either.\n"_s;
        openTexts({base, twice});
        mark(u"Lind"_s, Qt::Key_1);
        const auto id = project().annotationsOf(articleAt(0)).front();
        const auto place = [&](qsizetype from) {
            const qsizetype at = textOf(1).indexOf(u"Lind", from);
            return core::text::Spans({at, at + 4});
        };
        carry();
        const auto *proposal = project().proposal(id, articleAt(1));
        QVERIFY(proposal);
        QVERIFY(proposal->carried.state == CarryState::Ambiguous);
        QCOMPARE(proposal->carried.choices.size(), 2);
        m_window->reading().select(articleAt(1), {0, 0});
        press(Qt::Key_N);
        QCOMPARE(m_window->reading().currentProposal()->choice, 0);
        press(Qt::Key_N);
        QCOMPARE(m_window->reading().currentProposal()->choice, 1);
        press(Qt::Key_2);
        const auto made = project().annotationsOf(articleAt(1));
        QCOMPARE(made.size(), 1);
        QVERIFY(markOf(*project().annotation(made.front())).spans == place(place(0).first().end));
    }

    void screenReadersHearWhatIsProposed()
    {
        markAndCarry();
        const auto shown = m_window->reading().proposalsOf(articleAt(1));
        m_window->reading().selectProposal(shown.front().place);
        auto *text = QAccessible::queryAccessibleInterface(view())->textInterface();
        int begin = 0;
        int end = 0;
        const QString attributes = text->attributes(int(shown.front().mark.span.begin), &begin, &end);
        QVERIFY2(attributes.contains(u"proposal:") && attributes.contains(u"Proposed"), qPrintable(attributes));
        QCOMPARE(begin, int(shown.front().mark.span.begin));
    }

    void aChangedFileIsOfferedAsAVersion()
    {
        openTexts({base});
        mark(u"Mette Lind"_s, Qt::Key_1);
        const auto first = articleAt(0);
        m_window->openFiles({write(u"later.txt"_s, version)});
        QTRY_COMPARE_WITH_TIMEOUT(m_window->messages().topics().size(), 1, 20000);
        QCOMPARE(project().stories().size(), 2);
        QVERIFY2(m_window->messages().texts().front().contains(u"“later.txt” shares"),
                 qPrintable(m_window->messages().texts().front()));
        const auto button = [this] { return m_window->messages().findChildren<QPushButton *>().last(); };
        button()->click();
        QCOMPARE(project().stories().size(), 1);
        QCOMPARE(project().stories().begin()->second.versions.size(), 2);
        QVERIFY(project().proposals().empty());

        QTRY_VERIFY(m_window->messages().texts().value(0).contains(u"1 mark"));
        button()->click();
        QTRY_COMPARE_WITH_TIMEOUT(project().proposals().size(), 1, 20000);
        QVERIFY(project().proposals().begin()->second.article != first);
        QCOMPARE(project().annotations().size(), 1);
    }

    void aFileOfTheSameNameIsOfferedAsAVersion()
    {
        openTexts({base});
        QVERIFY(QDir(m_folder->path()).mkpath(u"later"_s));
        m_window->openFiles({write(u"later/version1.txt"_s, u"Nothing of the old text is left in it."_s)});
        QTRY_COMPARE_WITH_TIMEOUT(m_window->messages().topics().size(), 1, 20000);
        QVERIFY(m_window->messages().texts().front().contains(u"file name"));
        m_window->openFiles({write(u"other.txt"_s, u"The council raised the dues for moored boats again."_s)});
        QTRY_COMPARE_WITH_TIMEOUT(project().articles().size(), 3, 20000);
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->findChild<ui::NewVersions *>()->isLooking(), 20000);
        QCOMPARE(m_window->messages().topics().size(), 1);
    }

    void theNewestRequestWins()
    {
        openTexts({base, version});
        mark(u"Mette Lind"_s, Qt::Key_1);
        mark(u"212 people"_s, Qt::Key_4);
        trigger(Command::CarryMark);
        carry();
        QCOMPARE(project().proposals().size(), 2);
        QCOMPARE(m_window->session().undoName(), u"Carry 2 mark(s) to 1 version(s)"_s);
    }
};

QTEST_MAIN(TestCarrying)
#include "tst_carrying.moc"
