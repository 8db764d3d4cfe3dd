// SPDX-License-Identifier: MIT
#include "tests/support/storyproject.h"
#include "ui/models/factsmodel.h"
#include "ui/views/factsview.h"
#include "ui/views/formfield.h"
#include "ui/views/inspectorpane.h"
#include "ui/views/panetitle.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace core::annotation;
using test::StoryProject;
using ui::FormField;
using ui::GrowingText;
using ui::InspectorPane;

class TestInspectorPane : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<StoryProject> m_story;
    std::unique_ptr<InspectorPane> m_pane;
    std::vector<Step> m_steps;

    /// The editor with that label in the form that is shown.
    template<class Editor>
    Editor *field(const QString &label) const
    {
        for (Editor *editor : m_pane->findChildren<Editor *>(label)) {
            if (editor->isVisible())
                return editor;
        }
        return nullptr;
    }

    QPushButton *button(const QString &text) const
    {
        for (auto *button : m_pane->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text() == text)
                return button;
        }
        return nullptr;
    }

    QString problemOf(const QString &label) const
    {
        return qobject_cast<FormField *>(field<QWidget>(label)->parentWidget())->problem();
    }

    void type(const QString &label, const QString &text, bool enter = true) const
    {
        auto *line = field<QLineEdit>(label);
        line->setFocus();
        line->selectAll();
        QTest::keyClick(line, Qt::Key_Delete);
        QTest::keyClicks(line, text);
        if (enter)
            QTest::keyClick(line, Qt::Key_Return);
    }

    void typeName(const QString &label, const QString &text) const
    {
        QLineEdit *line = field<QComboBox>(label)->lineEdit();
        line->setFocus();
        line->selectAll();
        QTest::keyClick(line, Qt::Key_Delete);
        QTest::keyClicks(line, text);
        QTest::keyClick(line, Qt::Key_Return);
    }

    void choose(const QString &label, const QString &text) const
    {
        auto *combo = field<QComboBox>(label);
        combo->setFocus();
        const int index = combo->findText(text);
        QVERIFY2(index >= 0, qPrintable(text));
        combo->setCurrentIndex(index);
        Q_EMIT combo->activated(index);
    }

private Q_SLOTS:
    void init()
    {
        m_story = std::make_unique<StoryProject>();
        m_pane = std::make_unique<InspectorPane>(m_story->source);
        m_pane->setTheme(ui::lightTheme(m_pane->font()));
        m_pane->setAuthor([] { return StoryProject::author(); });
        m_pane->resize(320, 700);
        m_steps.clear();
        test::answer(*m_pane, *m_story, m_steps);
        m_pane->show();
        QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
    }

    void cleanup()
    {
        m_pane.reset();
        m_story.reset();
    }

    void showsAMention()
    {
        const auto mark = m_story->mention(m_story->wire, u"Mette Lind"_s, 1);
        m_pane->inspectMark(mark);
        QCOMPARE(field<GrowingText>(u"Text"_s)->toPlainText(), u"Mette Lind"_s);
        QVERIFY(field<GrowingText>(u"Text"_s)->isReadOnly());
        QCOMPARE(field<QComboBox>(u"Entity"_s)->currentText(), u"Mette Lind"_s);
        QCOMPARE(field<QComboBox>(u"Type"_s)->currentText(), u"Person"_s);
        QCOMPARE(m_pane->findChild<ui::PaneTitle *>()->title(), u"Mention"_s);
    }

    void aNarrowPaneCutsNoField()
    {
        m_pane->resize(230, 700);
        m_pane->inspectMark(m_story->mention(m_story->wire, u"Mette Lind"_s, 1));
        m_pane->grab();
        for (const QString &label : {u"Text"_s, u"Entity"_s, u"Type"_s, u"Also called"_s, u"Note"_s}) {
            const auto *editor = field<QWidget>(label);
            const QRect place(editor->mapTo(m_pane.get(), QPoint()), editor->size());
            QVERIFY2(place.right() < m_pane->width(), qPrintable(label));
            QVERIFY2(place.width() >= 60, qPrintable(label));
        }
    }

    void showsAStatement()
    {
        const auto mark = m_story->statement(m_story->wire, u"nobody was hurt"_s);
        m_pane->inspectMark(mark);
        QCOMPARE(field<GrowingText>(u"Content"_s)->toPlainText(), u"nobody was hurt"_s);
        QCOMPARE(field<QComboBox>(u"Claim"_s)->currentText(), u"nobody was hurt"_s);
        QCOMPARE(m_pane->findChild<ui::PaneTitle *>()->title(), u"Statement of C1"_s);
        QCOMPARE(m_pane->findChild<ui::PaneTitle *>()->info(), u"Unchecked"_s);
    }

    void enterCommitsOneStep()
    {
        const auto mark = m_story->statement(m_story->wire, u"nobody was hurt"_s);
        m_pane->inspectMark(mark);
        typeName(u"Said by"_s, u" the  coast guard "_s);
        type(u"Cue"_s, u"said"_s);
        QCOMPARE(m_steps.size(), size_t(2));
        const auto &statement = std::get<Statement>(*m_story->project().annotation(mark));
        QCOMPARE(statement.saidBy, u"the coast guard"_s);
        QCOMPARE(statement.cue, u"said"_s);
        QCOMPARE(statement.mark.modified, StoryProject::author().now);
        QCOMPARE(field<QComboBox>(u"Said by"_s)->currentText(), u"the coast guard"_s);
    }

    void leavingAFieldCommits()
    {
        const auto mark = m_story->statement(m_story->wire, u"nobody was hurt"_s);
        m_pane->inspectMark(mark);
        type(u"Cue"_s, u"said"_s, false);
        QVERIFY(m_steps.empty());
        field<QComboBox>(u"Said by"_s)->setFocus();
        QCOMPARE(m_steps.size(), size_t(1));

        auto *note = field<GrowingText>(u"Note"_s);
        note->setFocus();
        QTest::keyClicks(note, u"Two lines"_s);
        QTest::keyClick(note, Qt::Key_Return);
        QTest::keyClicks(note, u"of text"_s);
        QTest::keyClick(note, Qt::Key_Tab);
        QCOMPARE(m_steps.size(), size_t(2));
        QCOMPARE(markOf(*m_story->project().annotation(mark)).note, u"Two lines\nof text"_s);
    }

    void whatIsTypedIsCommittedBeforeAnotherThingIsShown()
    {
        const auto mark = m_story->statement(m_story->wire, u"nobody was hurt"_s);
        m_pane->inspectMark(mark);
        type(u"Cue"_s, u"said"_s, false);
        m_pane->inspectArticle(m_story->wire.id);
        QCOMPARE(m_steps.size(), size_t(1));
        QCOMPARE(std::get<Statement>(*m_story->project().annotation(mark)).cue, u"said"_s);
        QCOMPARE(m_pane->findChild<ui::PaneTitle *>()->title(), u"Article"_s);
    }

    void whatIsTypedIsCommittedWhenTheWindowCloses()
    {
        const auto mark = m_story->statement(m_story->wire, u"nobody was hurt"_s);
        m_pane->inspectMark(mark);
        type(u"Cue"_s, u"said"_s, false);
        m_pane->close();
        QCOMPARE(m_steps.size(), size_t(1));
    }

    void unchangedFieldsCommitNothing()
    {
        const auto mark = m_story->mention(m_story->wire, u"Mette Lind"_s, 1);
        m_pane->inspectMark(mark);
        for (QWidget *editor : m_pane->findChildren<QWidget *>())
            editor->setFocus();
        m_pane->clear();
        QVERIFY(m_steps.empty());
    }

    void undoneEditsShowAtOnce()
    {
        const auto mark = m_story->statement(m_story->wire, u"nobody was hurt"_s);
        m_pane->inspectMark(mark);
        type(u"Cue"_s, u"said"_s);
        m_story->perform(inverse(m_steps[0]));
        QCOMPARE(field<QLineEdit>(u"Cue"_s)->text(), QString());
        QCOMPARE(m_steps.size(), size_t(1));
    }

    void whatIsBeingTypedSurvivesOtherChanges()
    {
        const auto mark = m_story->statement(m_story->wire, u"nobody was hurt"_s);
        m_pane->inspectMark(mark);
        type(u"Cue"_s, u"sai"_s, false);
        m_story->mention(m_story->gazette, u"Sandholm"_s, 3);
        QCOMPARE(field<QLineEdit>(u"Cue"_s)->text(), u"sai"_s);
    }

    void aRefusedStepLosesNothing()
    {
        InspectorPane pane(m_story->source);
        const auto mark = m_story->statement(m_story->wire, u"nobody was hurt"_s);
        int refused = 0;
        connect(&pane, &InspectorPane::stepRequested, this, [&] { ++refused; });
        pane.inspectMark(mark);
        pane.show();
        auto *cue = pane.findChild<QLineEdit *>(u"Cue"_s);
        QTest::keyClicks(cue, u"said"_s);
        QTest::keyClick(cue, Qt::Key_Return);
        QCOMPARE(cue->text(), u"said"_s);
        QTest::keyClick(cue, Qt::Key_Return);
        QCOMPARE(refused, 2);
    }

    void wrongInputIsSaidAndNotCommitted_data()
    {
        QTest::addColumn<QString>("label");
        QTest::addColumn<QString>("text");
        QTest::newRow("date") << u"Published"_s << u"21 May"_s;
        QTest::newRow("no such day") << u"Published"_s << u"2026-02-30"_s;
        QTest::newRow("address") << u"Address"_s << u"example"_s;
        QTest::newRow("dangerous address") << u"Address"_s << u"javascript:alert(1)"_s;
        QTest::newRow("language") << u"Language"_s << u"English!"_s;
    }

    void wrongInputIsSaidAndNotCommitted()
    {
        QFETCH(QString, label);
        QFETCH(QString, text);
        m_pane->inspectArticle(m_story->wire.id);
        type(label, text);
        QVERIFY(m_steps.empty());
        QVERIFY(!problemOf(label).isEmpty());
        QCOMPARE(field<QLineEdit>(label)->text(), text);
        type(label, u""_s);
        QVERIFY(problemOf(label).isEmpty());
    }

    void editsAnArticle()
    {
        m_pane->inspectArticle(m_story->daily.id);
        type(u"Title"_s, u"Ferry accident"_s);
        type(u"Source"_s, u"The Daily"_s);
        type(u"Published"_s, u"2026-05-03 09:30"_s);
        type(u"Address"_s, u"https://example.org/ferry"_s);
        type(u"Language"_s, u"en"_s);
        QCOMPARE(m_steps.size(), size_t(5));
        const core::article::Metadata &metadata = m_story->project().article(m_story->daily.id)->metadata;
        QCOMPARE(metadata.title, u"Ferry accident"_s);
        QCOMPARE(metadata.published->toString(), u"2026-05-03T09:30:00Z"_s);
        QCOMPARE(field<QLineEdit>(u"Published"_s)->text(), u"2026-05-03 09:30 UTC"_s);
        type(u"Published"_s, u"2026-05-03 09:30 UTC"_s);
        QCOMPARE(m_steps.size(), size_t(5));
    }

    void aNewNameRenamesTheEntity()
    {
        const auto mark = m_story->mention(m_story->wire, u"Lind"_s, 1);
        m_pane->inspectMark(mark);
        typeName(u"Entity"_s, u"Mette Lind"_s);
        QCOMPARE(m_steps.size(), size_t(1));
        const Entity &entity = *m_story->project().entity(m_story->entityOf(mark));
        QCOMPARE(entity.name, u"Mette Lind"_s);
        QCOMPARE(field<QLineEdit>(u"Also called"_s)->text(), u"Lind"_s);
    }

    void theNameOfAnotherEntityMovesTheMention()
    {
        const auto captain = m_story->mention(m_story->wire, u"Captain"_s, 1);
        const auto lind = m_story->mention(m_story->wire, u"Mette Lind"_s, 1);
        m_pane->inspectMark(captain);
        typeName(u"Entity"_s, u"mette lind"_s);
        QCOMPARE(m_steps.size(), size_t(1));
        QCOMPARE(m_story->entityOf(captain), m_story->entityOf(lind));
        QCOMPARE(m_story->project().entities().size(), size_t(1));
        QCOMPARE(field<QComboBox>(u"Entity"_s)->currentText(), u"Mette Lind"_s);
    }

    void anotherEntityIsChosenOrMade()
    {
        const auto first = m_story->mention(m_story->wire, u"Sandholm"_s, 3);
        const auto second = m_story->mention(m_story->writethru, u"Sandholm"_s, 3);
        const auto ferry = m_story->mention(m_story->wire, u"Albatros"_s, 2);
        m_pane->inspectMark(second);
        choose(u"Entity"_s, u"Albatros"_s);
        QCOMPARE(m_story->entityOf(second), m_story->entityOf(ferry));
        choose(u"Entity"_s, u"New entity “Sandholm”"_s);
        QVERIFY(m_story->entityOf(second) != m_story->entityOf(first));
        QVERIFY(m_story->entityOf(second) != m_story->entityOf(ferry));
        QCOMPARE(m_steps.size(), size_t(2));
    }

    void editsWhatIsKnownAboutAnEntity()
    {
        const auto mark = m_story->mention(m_story->wire, u"Mette Lind"_s, 1);
        m_pane->inspectEntity(m_story->entityOf(mark));
        type(u"Also called"_s, u"Lind;  the captain ; Lind"_s);
        type(u"Wikidata"_s, u"https://www.wikidata.org/wiki/q42"_s);
        choose(u"Type"_s, u"Organization"_s);
        const Entity &entity = *m_story->project().entity(m_story->entityOf(mark));
        QCOMPARE(entity.aliases, QStringList({u"Lind"_s, u"the captain"_s}));
        QCOMPARE(entity.wikidata, u"Q42"_s);
        QCOMPARE(entity.type, m_story->typeWithKey(2));
        QCOMPARE(m_steps.size(), size_t(3));
        type(u"Wikidata"_s, u"Q0"_s);
        QCOMPARE(m_steps.size(), size_t(3));
        QVERIFY(!problemOf(u"Wikidata"_s).isEmpty());
    }

    void anEntityKeepsANameOfItsOwn()
    {
        const auto captain = m_story->mention(m_story->wire, u"Captain"_s, 1);
        m_story->mention(m_story->wire, u"Mette Lind"_s, 1);
        m_pane->inspectEntity(m_story->entityOf(captain));
        type(u"Name"_s, u"Mette Lind"_s);
        QVERIFY(m_steps.empty());
        QVERIFY(!problemOf(u"Name"_s).isEmpty());
        type(u"Name"_s, u" "_s);
        QVERIFY(m_steps.empty());
    }

    void judgesAStatement()
    {
        const auto mark = m_story->statement(m_story->wire, u"nobody was hurt"_s);
        m_pane->inspectMark(mark);
        choose(u"Factuality"_s, u"Certainly so (CT+)"_s);
        choose(u"Status"_s, u"Disputed"_s);
        QCOMPARE(m_steps.size(), size_t(2));
        QVERIFY(std::get<Statement>(*m_story->project().annotation(mark)).factuality == Factuality::CtPlus);
        QVERIFY(m_story->project().claim(m_story->claimOf(mark))->status == CheckStatus::Disputed);
        choose(u"Factuality"_s, u"Not judged"_s);
        QVERIFY(!std::get<Statement>(*m_story->project().annotation(mark)).factuality);
    }

    void aStatementIsOfAnotherClaim()
    {
        const auto first = m_story->statement(m_story->wire, u"nobody was hurt"_s);
        const auto second = m_story->statement(m_story->gazette, u"late all week"_s);
        m_pane->inspectMark(second);
        choose(u"Claim"_s, u"C1 nobody was hurt"_s);
        QCOMPARE(m_story->claimOf(second), m_story->claimOf(first));
        choose(u"Claim"_s, u"New claim with these words"_s);
        QCOMPARE(m_story->project().claim(m_story->claimOf(second))->label, u"late all week"_s);
        typeName(u"Claim"_s, u"C1 nobody was hurt"_s);
        QCOMPARE(m_story->claimOf(second), m_story->claimOf(first));
        choose(u"Claim"_s, u"New claim with these words"_s);
        typeName(u"Claim"_s, u"The ferry was late"_s);
        QCOMPARE(m_story->project().claim(m_story->claimOf(second))->label, u"The ferry was late"_s);
        QCOMPARE(m_steps.size(), size_t(5));
    }

    void whatIsRemovedIsShownNoMore()
    {
        const auto mark = m_story->mention(m_story->wire, u"Mette Lind"_s, 1);
        m_pane->inspectMark(mark);
        type(u"Wikidata"_s, u"Q4"_s, false);
        m_story->perform(removeAnnotation(m_story->project(), mark));
        QVERIFY(!field<QLineEdit>(u"Wikidata"_s));
        QVERIFY(m_steps.empty());
        m_pane->inspectMark(mark);
        QVERIFY(!field<QLineEdit>(u"Wikidata"_s));
    }

    void stepsFromMentionToMention()
    {
        const auto first = m_story->mention(m_story->wire, u"Sandholm"_s, 3);
        const auto second = m_story->mention(m_story->writethru, u"Sandholm"_s, 3);
        std::vector<core::AnnotationId> asked;
        connect(m_pane.get(), &InspectorPane::markRequested, this, [&](core::AnnotationId mark) {
            asked.push_back(mark);
            m_pane->inspectMark(mark);
        });
        m_pane->inspectMark(first);
        for (int i = 0; i < 2; ++i) {
            field<QToolButton>(u"Next one"_s)->setFocus();
            QTest::mouseClick(field<QToolButton>(u"Next one"_s), Qt::LeftButton);
            QVERIFY(field<QToolButton>(u"Next one"_s)->hasFocus());
        }
        QCOMPARE(asked.size(), size_t(2));
        QVERIFY(std::ranges::contains(asked, second));
        QCOMPARE(asked[1], first);
    }

    void whoSaysItIsLinkedToItsEntity()
    {
        const auto owner = m_story->entityOf(m_story->mention(m_story->wire, u"Nordline"_s, 2));
        const auto mark = m_story->statement(m_story->wire, u"nobody was hurt"_s);
        const auto statement
            = [this, mark]() -> const Statement & { return std::get<Statement>(*m_story->project().annotation(mark)); };
        m_pane->inspectMark(mark);
        typeName(u"Said by"_s, u"nordline"_s);
        QVERIFY(statement().speaker == owner);
        QCOMPARE(statement().saidBy, u"Nordline"_s);
        typeName(u"Said by"_s, u"the owner"_s);
        QVERIFY(!statement().speaker);
        field<QComboBox>(u"Said by"_s)->setFocus();
        choose(u"Said by"_s, u"Nordline"_s);
        QVERIFY(statement().speaker == owner);
        QCOMPARE(statement().saidBy, u"Nordline"_s);
        QCOMPARE(m_steps.size(), 3uz);
    }

    void aClaimSaysHowItWasReviewed()
    {
        const auto claim = m_story->claimOf(m_story->statement(m_story->wire, u"nobody was hurt"_s));
        m_pane->inspectClaim(claim);
        type(u"Rating"_s, u"Mostly false"_s);
        type(u"Rating value"_s, u"two"_s);
        QCOMPARE(problemOf(u"Rating value"_s), u"The value of a rating is a number, such as 2.5."_s);
        type(u"Rating value"_s, u"2"_s);
        type(u"Reviewed by"_s, u"Fact Desk"_s);
        type(u"Review at"_s, u"javascript:alert(1)"_s);
        QCOMPARE(problemOf(u"Review at"_s), u"The address of a review begins with https:// or http://."_s);
        type(u"Review at"_s, u"https://example.org/ferry"_s);
        const Review expected{u"Mostly false"_s, u"2"_s, u"Fact Desk"_s, u"https://example.org/ferry"_s};
        QVERIFY(m_story->project().claim(claim)->review == expected);
        QCOMPARE(m_steps.size(), 4uz);
    }

    void theStatementsOfAClaimAreHeldAgainstTheFirst()
    {
        const auto first = m_story->statement(m_story->wire, u"nobody was hurt"_s);
        const auto claim = m_story->claimOf(first);
        m_story->statement(m_story->writethru, u"two passengers were hurt"_s, claim);
        m_story->statement(m_story->gazette, u"nobody was hurt"_s, claim);
        m_pane->inspectClaim(claim);
        const auto *facts = field<ui::FactsView>(u"facts"_s);
        QStringList details;
        const QModelIndex story = facts->model()->index(0, 0);
        for (int row = 0; row < facts->model()->rowCount(story); ++row)
            details.append(facts->model()->index(row, 0, story).data(ui::FactsModel::DetailRole).toString());
        QCOMPARE(details.size(), 3);
        QCOMPARE(details[0], u"Coastline Wire"_s);
        QVERIFY2(details[1].startsWith(u"denied"_s) && details[1].endsWith(u" · Coastline Wire writethru"_s),
                 qPrintable(details[1]));
        QCOMPARE(details[2], u"the same · Harbour Gazette"_s);
    }

    void resemblingNamesBecomeOneEntityByOnePress()
    {
        const auto full = m_story->mention(m_story->wire, u"Mette Lind"_s, 1);
        const auto brief = m_story->mention(m_story->daily, u"Lind"_s, 1);
        m_story->mention(m_story->wire, u"Nordline"_s, 2);
        m_pane->inspectEntity(m_story->entityOf(brief));
        QTRY_VERIFY(button(u"Merge with “Mette Lind”"_s));
        auto *merge = button(u"Merge with “Mette Lind”"_s);
        QTest::keyClick(merge, Qt::Key_Space);
        QCOMPARE(m_steps.size(), 1uz);
        QCOMPARE(m_story->entityOf(full), m_story->entityOf(brief));
        const Entity &both = *m_story->project().entity(m_story->entityOf(brief));
        QCOMPARE(both.name, u"Mette Lind"_s);
        QCOMPARE(both.aliases, QStringList{u"Lind"_s});
        QCOMPARE(field<QLineEdit>(u"Name"_s)->text(), u"Mette Lind"_s);
        QTRY_VERIFY(!button(u"Merge with “Mette Lind”"_s));
    }

    void aFormLeadsToItsMentionsAndIsSplitOff()
    {
        const auto full = m_story->mention(m_story->wire, u"Mette Lind"_s, 1);
        const auto brief = m_story->mention(m_story->daily, u"Lind"_s, 1);
        const auto entity = m_story->entityOf(full);
        m_story->perform(mergeEntities(m_story->project(), m_story->entityOf(brief), entity));
        m_pane->inspectEntity(entity);
        auto *facts = field<ui::FactsView>(u"facts"_s);
        QVERIFY(facts);
        const QModelIndex forms = facts->model()->index(0, 0);
        QCOMPARE(facts->model()->rowCount(forms), 2);
        std::vector<core::AnnotationId> requested;
        connect(m_pane.get(), &InspectorPane::markRequested, this,
                [&requested](core::AnnotationId mark) { requested.push_back(mark); });
        facts->setCurrentIndex(facts->model()->index(1, 0, forms));
        QTest::keyClick(facts, Qt::Key_Return);
        QCOMPARE(requested, std::vector{brief});
        QTest::mouseClick(facts->viewport(), Qt::LeftButton, {},
                          facts->visualRect(facts->model()->index(0, 0, forms)).center());
        QCOMPARE(requested, (std::vector{brief, full}));

        facts->setCurrentIndex(facts->model()->index(1, 0, forms));
        QTest::keyClick(button(u"&Make an entity of the selected"_s), Qt::Key_Space);
        QCOMPARE(m_steps.size(), 1uz);
        QVERIFY(m_story->entityOf(brief) != entity);
        QCOMPARE(m_story->project().entity(m_story->entityOf(brief))->name, u"Lind"_s);
        QCOMPARE(facts->model()->rowCount(forms), 1);
        QVERIFY(!button(u"&Make an entity of the selected"_s)->isEnabled());
    }

    void everyFieldHasANameForScreenReaders()
    {
        const auto mention = m_story->mention(m_story->wire, u"Mette Lind"_s, 1);
        const auto statement = m_story->statement(m_story->wire, u"nobody was hurt"_s);
        const auto check = [this] {
            for (const FormField *field : m_pane->findChildren<FormField *>())
                QVERIFY(!field->editor()->accessibleName().isEmpty());
        };
        m_pane->inspectMark(mention);
        check();
        m_pane->inspectMark(statement);
        check();
        m_pane->inspectArticle(m_story->wire.id);
        check();
    }
};

QTEST_MAIN(TestInspectorPane)
#include "tst_inspectorpane.moc"
