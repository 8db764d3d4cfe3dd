// SPDX-License-Identifier: MIT
#include "tests/support/show.h"
#include "ui/views/commandpalette.h"

#include <QAction>
#include <QLineEdit>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using ui::CommandPalette;

class TestCommandPalette : public QObject
{
    Q_OBJECT

private:
    QWidget m_window;
    QAction m_open{u"&Open project…"_s};
    QAction m_save{u"&Save project as…"_s};
    QAction m_copy{u"Copy && keep"_s};
    CommandPalette *m_palette = nullptr;

    QLineEdit *words() const { return m_palette->findChild<QLineEdit *>(); }

private Q_SLOTS:
    void initTestCase()
    {
        m_window.resize(800, 600);
        m_window.show();
        m_palette = new CommandPalette(&m_window);
    }

    void init()
    {
        for (QAction *action : {&m_open, &m_save, &m_copy})
            action->setEnabled(true);
        m_palette->open({&m_open, &m_save, &m_copy});
    }

    void namesAreListedAsPeopleReadThem()
    {
        QCOMPARE(m_palette->names(), QStringList({u"Open project…"_s, u"Save project as…"_s, u"Copy & keep"_s}));
    }

    void whatCannotBeDoneIsNotListed()
    {
        m_save.setEnabled(false);
        m_palette->open({&m_open, &m_save});
        QCOMPARE(m_palette->names(), QStringList(u"Open project…"_s));
    }

    void everyWordMustBeThere()
    {
        QTest::keyClicks(words(), u"proj sav"_s);
        QCOMPARE(m_palette->names(), QStringList(u"Save project as…"_s));
    }

    void arrowsChooseAndEnterRuns()
    {
        QSignalSpy opened(&m_open, &QAction::triggered);
        QSignalSpy saved(&m_save, &QAction::triggered);
        QTest::keyClick(words(), Qt::Key_Down);
        QTest::keyClick(words(), Qt::Key_Return);
        QCOMPARE(opened.count(), 0);
        QCOMPARE(saved.count(), 1);
        QVERIFY(m_palette->isHidden());
    }

    void escapeRunsNothing()
    {
        QSignalSpy opened(&m_open, &QAction::triggered);
        QTest::keyClick(words(), Qt::Key_Escape);
        QCOMPARE(opened.count(), 0);
        QVERIFY(m_palette->isHidden());
    }

    void nothingFoundIsNothingRun()
    {
        QTest::keyClicks(words(), u"zzz"_s);
        QVERIFY(m_palette->names().isEmpty());
        QTest::keyClick(words(), Qt::Key_Return);
        QVERIFY(m_palette->isHidden());
    }
};

QTEST_MAIN(TestCommandPalette)
#include "tst_commandpalette.moc"
