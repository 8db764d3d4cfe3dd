// SPDX-License-Identifier: MIT
#include "tests/support/show.h"
#include "ui/preferences.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using ui::Preferences;

class TestPreferences : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;

private Q_SLOTS:
    void init()
    {
        m_settings = std::make_unique<QSettings>(m_folder.filePath(u"s.ini"_s), QSettings::IniFormat);
        m_settings->clear();
    }

    void theAnalystIsAtFirstWhoIsLoggedIn()
    {
        qputenv("USER", "ida");
        Preferences preferences(*m_settings);
        QCOMPARE(preferences.analyst(), u"ida"_s);
        QSignalSpy changed(&preferences, &Preferences::analystChanged);
        preferences.setAnalyst(u" Ida Falk "_s);
        QCOMPARE(preferences.analyst(), u"Ida Falk"_s);
        preferences.setAnalyst(u"Ida Falk"_s);
        QCOMPARE(changed.count(), 1);
    }

    void whatIsChosenIsKept()
    {
        {
            Preferences preferences(*m_settings);
            preferences.setTheme(ui::ThemeChoice::Dark);
            preferences.setReadingSize(16);
            preferences.setPanelsLocked(false);
        }
        const Preferences preferences(*m_settings);
        QCOMPARE(preferences.theme(), ui::ThemeChoice::Dark);
        QCOMPARE(preferences.readingSize(), 16.0);
        QVERIFY(!preferences.arePanelsLocked());
    }

    void modesAreKeptAndAStoryIsFoldedByItself()
    {
        const auto folded = core::StoryId::make();
        {
            Preferences preferences(*m_settings);
            QCOMPARE(preferences.viewModes(), ui::ViewModes());
            preferences.setViewModes({ui::ColumnLayout::Columns, true, true, true, true, true});
            preferences.setFolded(folded, true);
        }
        Preferences preferences(*m_settings);
        QCOMPARE(preferences.viewModes(), (ui::ViewModes{ui::ColumnLayout::Columns, true, false, true, true, true}));
        QVERIFY(preferences.isFolded(folded));
        QVERIFY(!preferences.isFolded(core::StoryId::make()));
        for (int i = 0; i < 100; ++i)
            preferences.setFolded(core::StoryId::make(), true);
        QVERIFY(!preferences.isFolded(folded));
        preferences.setFolded(folded, true);
        preferences.setFolded(folded, false);
        QVERIFY(!preferences.isFolded(folded));
    }

    void nonsenseInTheFileDoesNoHarm()
    {
        m_settings->setValue(u"appearance/theme"_s, u"purple"_s);
        m_settings->setValue(u"appearance/readingSize"_s, u"huge"_s);
        const Preferences preferences(*m_settings);
        QCOMPARE(preferences.theme(), ui::ThemeChoice::System);
        QCOMPARE(preferences.readingSize(), Preferences::smallestReadingSize);
    }

    void recentProjectsAreTenNewestFirst()
    {
        Preferences preferences(*m_settings);
        for (int i = 0; i < 12; ++i)
            preferences.addRecentProject(QString::number(i));
        preferences.addRecentProject(u"5"_s);
        QCOMPARE(preferences.recentProjects().size(), 10);
        QCOMPARE(preferences.recentProjects().first(), u"5"_s);
        QCOMPARE(preferences.recentProjects().count(u"5"_s), 1);
        preferences.removeRecentProject(u"5"_s);
        QVERIFY(!preferences.recentProjects().contains(u"5"_s));
    }
};

QTEST_GUILESS_MAIN(TestPreferences)
#include "tst_preferences.moc"
