// SPDX-License-Identifier: MIT
#include "core/annotation/schemeedits.h"
#include "tests/support/storyproject.h"
#include "ui/views/formfield.h"
#include "ui/views/schemedialog.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPushButton>
#include <QTabBar>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace core::annotation;
using test::StoryProject;
using ui::FormField;
using ui::SchemeDialog;
using ui::SchemeModel;

class TestSchemeDialog : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<StoryProject> m_story;
    std::unique_ptr<SchemeDialog> m_dialog;
    std::vector<Step> m_steps;

    template<class Widget>
    Widget *named(const QString &name) const
    {
        for (Widget *widget : m_dialog->findChildren<Widget *>(name)) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }

    QPushButton *button(const QString &text) const
    {
        for (auto *button : m_dialog->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text() == text)
                return button;
        }
        return nullptr;
    }

    void press(const QString &text) const
    {
        QVERIFY2(button(text), qPrintable(text));
        QTest::keyClick(button(text), Qt::Key_Space);
    }

    void type(QLineEdit *line, const QString &text) const
    {
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
        QTest::keyClick(line, Qt::Key_Return);
    }

    QListView *list() const
    {
        for (auto *list : m_dialog->findChildren<QListView *>()) {
            if (list->accessibleName() == u"Types"_s)
                return list;
        }
        return nullptr;
    }

    QStringList shownNames() const
    {
        QStringList names;
        for (int row = 0; row < list()->model()->rowCount(); ++row)
            names.append(list()->model()->index(row, 0).data().toString());
        return names;
    }

    QStringList review() const
    {
        const auto *shown = m_dialog->findChild<QListWidget *>();
        QStringList names;
        for (int row = 0; row < shown->count(); ++row)
            names.append(shown->item(row)->text());
        return names;
    }

    const EntityType *typeNamed(QStringView name) const { return findType(m_story->project(), name); }

private Q_SLOTS:
    void init()
    {
        m_story = std::make_unique<StoryProject>();
        m_dialog = std::make_unique<SchemeDialog>(m_story->source);
        m_dialog->setTheme(ui::lightTheme(m_dialog->font()));
        m_steps.clear();
        test::answer(*m_dialog, *m_story, m_steps);
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    }

    void cleanup()
    {
        m_dialog.reset();
        m_story.reset();
    }

    void modelsFollowTheProject()
    {
        SchemeModel types(m_story->source, SchemeModel::Part::Types);
        SchemeModel kinds(m_story->source, SchemeModel::Part::ClaimKinds);
        const QAbstractItemModelTester a(&types, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QAbstractItemModelTester b(&kinds, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(types.rowCount(), 5);
        QCOMPARE(kinds.rowCount(), 0);
        m_story->mention(m_story->wire, u"Mette Lind"_s, 1);
        QCOMPARE(types.index(0).data(ui::SubjectModel::DetailRole).toString(), u"key 1 · 1 entity(s)"_s);
        const QPersistentModelIndex person = types.index(0);
        m_story->perform(moveType(m_story->project(), typeNamed(u"Person")->id, 2));
        QCOMPARE(person.row(), 2);
        m_story->perform(addClaimKind(m_story->project(), u"Forecast"_s));
        QCOMPARE(kinds.index(0).data().toString(), u"Forecast"_s);
        m_story->perform(removeType(m_story->project(), typeNamed(u"Date")->id));
        QCOMPARE(types.rowCount(), 4);
    }

    void aTypeIsAddedNamedAndOrdered()
    {
        press(u"&Add"_s);
        QCOMPARE(shownNames().last(), u"New type"_s);
        QCOMPARE(typeNamed(u"New type")->key, 6);
        type(named<QLineEdit>(u"Name"_s), u"Ship"_s);
        QCOMPARE(shownNames().last(), u"Ship"_s);
        list()->setFocus();
        QTest::keyClick(list(), Qt::Key_Up, Qt::ControlModifier);
        QCOMPARE(shownNames().indexOf(u"Ship"_s), 4);
        QCOMPARE(list()->currentIndex().row(), 4);
        press(u"&Up"_s);
        QCOMPARE(shownNames().indexOf(u"Ship"_s), 3);
        QCOMPARE(m_steps.size(), 4uz);
    }

    void aKeyIsTakenFromTheOther()
    {
        auto *key = named<QComboBox>(u"Key"_s);
        key->setCurrentIndex(key->findData(u"3"_s));
        Q_EMIT key->activated(key->currentIndex());
        QCOMPARE(typeNamed(u"Person")->key, 3);
        QCOMPARE(typeNamed(u"Place")->key, 0);
        QCOMPARE(m_steps.size(), 1uz);
    }

    void aColourMustBeSeen_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("color");
        QTest::newRow("of the palette") << u"Rust"_s << 7;
        QTest::newRow("as the key") << u"as its key"_s << 0;
        QTest::newRow("its own") << u"#b0367f"_s << 0x1B0367F;
        QTest::newRow("without a sign") << u"b0367f"_s << 0x1B0367F;
        QTest::newRow("too light") << u"#ffff00"_s << -1;
        QTest::newRow("no colour") << u"bluish"_s << -1;
    }

    void aColourMustBeSeen()
    {
        QFETCH(const QString, text);
        QFETCH(const int, color);
        auto *combo = named<QComboBox>(u"Colour"_s);
        type(combo->lineEdit(), text);
        const QString problem = qobject_cast<FormField *>(combo->parentWidget())->problem();
        QCOMPARE(!problem.isEmpty(), color < 0);
        QCOMPARE(typeNamed(u"Person")->color, std::max(color, 0));
    }

    void deletingAsksWhatBecomesOfWhatIsMarked()
    {
        const auto lind = m_story->mention(m_story->wire, u"Mette Lind"_s, 1);
        QCOMPARE(review(), QStringList{u"Mette Lind"_s});
        list()->setFocus();
        QTest::keyClick(list(), Qt::Key_Delete);
        QVERIFY(m_steps.empty());
        QVERIFY(!button(u"&Keep them"_s));
        auto *heirs = m_dialog->findChildren<QComboBox *>().last();
        for (auto *combo : m_dialog->findChildren<QComboBox *>()) {
            if (combo->accessibleName() == u"What they become"_s)
                heirs = combo;
        }
        heirs->setCurrentIndex(heirs->findText(u"Organization"_s));
        press(u"&Make them"_s);
        QCOMPARE(m_steps.size(), 1uz);
        QVERIFY(!typeNamed(u"Person"));
        QVERIFY(m_story->project().entity(m_story->entityOf(lind))->type == typeNamed(u"Organization")->id);
        QCOMPARE(review(), QStringList{u"Mette Lind"_s});

        std::vector<ui::SubjectId> activated;
        connect(m_dialog.get(), &SchemeDialog::subjectActivated, this,
                [&activated](const ui::SubjectId &subject) { activated.push_back(subject); });
        auto *list = m_dialog->findChild<QListWidget *>();
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(0)).center());
        QCOMPARE(activated, std::vector<ui::SubjectId>{m_story->entityOf(lind)});
    }

    void deletingCanTakeTheMarksAlong()
    {
        m_story->mention(m_story->wire, u"Mette Lind"_s, 1);
        press(u"De&lete…"_s);
        press(u"&Remove them with their marks"_s);
        QVERIFY(m_story->project().annotations().empty());
        QVERIFY(m_story->project().entities().empty());
        QVERIFY(!typeNamed(u"Person"));
        QVERIFY(review().isEmpty());
    }

    void nothingBecomesOfThemWhenItIsCancelled()
    {
        m_story->mention(m_story->wire, u"Mette Lind"_s, 1);
        type(named<QLineEdit>(u"Name"_s), u"Human"_s);
        QVERIFY(m_steps.empty());
        QVERIFY(button(u"&Keep them"_s)->hasFocus());
        press(u"&Cancel"_s);
        QVERIFY(m_steps.empty());
        QVERIFY(!button(u"&Keep them"_s));
        QCOMPARE(named<QLineEdit>(u"Name"_s)->text(), u"Person"_s);
    }

    void whatIsInUseIsRenamedWhenThatIsMeant()
    {
        m_story->mention(m_story->wire, u"Mette Lind"_s, 1);
        type(named<QLineEdit>(u"Name"_s), u"Human"_s);
        press(u"&Keep them"_s);
        QCOMPARE(m_steps.size(), 1uz);
        QCOMPARE(shownNames().first(), u"Human"_s);
        QCOMPARE(named<QLineEdit>(u"Name"_s)->text(), u"Human"_s);
        QCOMPARE(review(), QStringList{u"Mette Lind"_s});
    }

    void kindsOfClaimsAreGivenUp()
    {
        const auto claim = m_story->claimOf(m_story->statement(m_story->wire, u"nobody was hurt"_s));
        m_dialog->findChild<QTabBar *>()->setCurrentIndex(1);
        press(u"&Add"_s);
        type(named<QLineEdit>(u"Name"_s), u"Casualties"_s);
        const ClaimKind *kind = findClaimKind(m_story->project(), u"Casualties");
        QVERIFY(kind);
        Claim after = *m_story->project().claim(claim);
        after.kind = kind->id;
        m_story->perform(editClaim(m_story->project(), after));
        QCOMPARE(review(), QStringList{u"C1 nobody was hurt"_s});
        press(u"De&lete…"_s);
        press(u"&Make them"_s);
        QVERIFY(!m_story->project().claim(claim)->kind);
        QVERIFY(m_story->project().claimKinds().empty());
        QCOMPARE(review(), QStringList{u"C1 nobody was hurt"_s});
    }

    void everythingHasANameForScreenReaders()
    {
        for (const FormField *field : m_dialog->findChildren<FormField *>())
            QVERIFY(!field->editor()->accessibleName().isEmpty());
        QVERIFY(list());
    }
};

QTEST_MAIN(TestSchemeDialog)
#include "tst_schemedialog.moc"
