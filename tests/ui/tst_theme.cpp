// SPDX-License-Identifier: MIT
#include "tests/support/show.h"
#include "ui/theme.h"

#include <QFile>
#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;
using ui::contrast;
using ui::Theme;

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// A report cannot ask the window for its colours; they are written down there once more.
    void reportsHaveTheSameColours()
    {
        QFile file(u":/report/report.css"_s);
        QVERIFY(file.open(QFile::ReadOnly));
        const QString style = QString::fromUtf8(file.readAll());
        const qsizetype dark = style.indexOf(u"prefers-color-scheme: dark"_s);
        QVERIFY(dark > 0);
        for (const Theme &theme : {ui::lightTheme({}), ui::darkTheme({})}) {
            const QString part = theme.isDark ? style.sliced(dark) : style.first(dark);
            const std::pair<QString, QColor> colors[]{
                {u"paper"_s, theme.paper},
                {u"text"_s, theme.text},
                {u"fainter"_s, theme.fainterText},
                {u"muted"_s, theme.mutedText},
                {u"panel"_s, theme.panel},
                {u"border"_s, theme.border},
                {u"base-word"_s, theme.onlyBase.word},
                {u"base-tint"_s, theme.onlyBase.tint},
                {u"base-bar"_s, theme.onlyBase.bar},
                {u"other-word"_s, theme.onlyOther.word},
                {u"other-tint"_s, theme.onlyOther.tint},
                {u"other-bar"_s, theme.onlyOther.bar},
                {u"moved"_s, theme.movedBlock},
                {u"moved-edge"_s, theme.movedEdge},
                {u"typography"_s, theme.typography},
                {u"accent"_s, theme.accent},
            };
            for (const auto &[name, color] : colors) {
                const QString line = u"--%1: %2;"_s.arg(name, color.name());
                QVERIFY2(part.contains(line), qPrintable(line));
            }
        }
    }

    void textCanBeReadOnItsGround_data()
    {
        QTest::addColumn<QColor>("text");
        QTest::addColumn<QColor>("ground");
        for (const Theme &theme : {ui::lightTheme({}), ui::darkTheme({})}) {
            const auto add = [&theme](const char *name, const QColor &text, const QColor &ground) {
                QTest::addRow("%s, %s", theme.isDark ? "dark" : "light", name) << text << ground;
            };
            add("text on paper", theme.text, theme.paper);
            add("fainter text on paper", theme.fainterText, theme.paper);
            add("text on what only the base has", theme.text, theme.onlyBase.word);
            add("text on the tint of the base", theme.text, theme.onlyBase.tint);
            add("fainter text on the tint of the base", theme.fainterText, theme.onlyBase.tint);
            add("text on what only the other has", theme.text, theme.onlyOther.word);
            add("fainter text on the tint of the other", theme.fainterText, theme.onlyOther.tint);
            add("text on a moved block", theme.text, theme.movedBlock);
            add("selected text", theme.text, theme.selection);
            add("panel", theme.panelText, theme.panel);
            add("muted text on a panel", theme.mutedText, theme.panel);
            add("muted text on the menu bar", theme.mutedText, theme.chrome);
            add("muted text on paper", theme.mutedText, theme.paper);
            add("muted text on a selected row", theme.mutedText, theme.selectedRow);
            add("panel text on a selected row", theme.panelText, theme.selectedRow);
            add("panel text under the mouse", theme.panelText, theme.hover);
            add("muted text under the mouse", theme.mutedText, theme.hover);
            add("accent on a button", theme.accent, theme.paper);
            add("accent on a panel", theme.accent, theme.panel);
            add("accent on its tint", theme.accent, theme.accentTint);
            add("chip of a claim", theme.claimChipText, theme.claimChip);
            add("stated", theme.statedText, theme.stated);
            add("conflict", theme.conflictText, theme.conflict);
        }
    }

    void textCanBeReadOnItsGround()
    {
        QFETCH(const QColor, text);
        QFETCH(const QColor, ground);
        QVERIFY2(contrast(text, ground) >= 4.5, qPrintable(QString::number(contrast(text, ground))));
    }

    void linesCanBeSeenOnPaper_data()
    {
        QTest::addColumn<QColor>("line");
        QTest::addColumn<QColor>("ground");
        for (const Theme &theme : {ui::lightTheme({}), ui::darkTheme({})}) {
            const auto add = [&theme](const char *name, const QColor &line) {
                QTest::addRow("%s, %s", theme.isDark ? "dark" : "light", name) << line << theme.paper;
            };
            add("only in the base", theme.onlyBase.bar);
            add("only in the other", theme.onlyOther.bar);
            add("moved", theme.movedEdge);
            add("typography", theme.typography);
            for (int key = 1; key <= 9; ++key)
                add(qPrintable(u"type %1"_s.arg(key)), theme.type(key));
        }
    }

    void linesCanBeSeenOnPaper()
    {
        QFETCH(const QColor, line);
        QFETCH(const QColor, ground);
        QVERIFY2(contrast(line, ground) >= 3.0, qPrintable(QString::number(contrast(line, ground))));
    }

    void contrastIsThatOfTheStandard()
    {
        QCOMPARE(contrast(Qt::white, Qt::black), 21.0);
        QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrast(Qt::red, Qt::red), 1.0);
        QVERIFY(std::abs(contrast(QColor(0x777777), Qt::white) - 4.48) < 0.01);
    }

    void aColourOfItsOwnCanBeSeenInBothThemes()
    {
        for (const QRgb rgb : {0x000000U, 0xFFFFFFU, 0xFFFF00U, 0x00007FU, 0xB0367FU, 0x7F7F7FU}) {
            for (const Theme &theme : {ui::lightTheme({}), ui::darkTheme({})}) {
                const QColor shown = theme.type(0x1000000 + int(rgb));
                QVERIFY2(contrast(shown, theme.paper) >= ui::leastLineContrast, qPrintable(shown.name()));
            }
        }
        QCOMPARE(ui::lightTheme({}).type(0x1000000 + 0xB0367F), QColor(0xB0367F));
    }

    void theTypesAreTheDesigns()
    {
        QCOMPARE(ui::lightTheme({}).type(1), QColor(u"#0F8A7E"_s));
        QCOMPARE(ui::darkTheme({}).type(5), QColor(u"#D8B95A"_s));
        QCOMPARE(ui::lightTheme({}).type(0), ui::lightTheme({}).mutedText);
    }

    void theStyleSheetHasEveryColourPutIn()
    {
        for (const Theme &theme : {ui::lightTheme({}), ui::darkTheme({})}) {
            const QString sheet = theme.styleSheet();
            QVERIFY(sheet.contains(theme.panel.name()));
            const auto left = QRegularExpression(u"@\\w+"_s).match(sheet);
            QVERIFY2(!left.hasMatch(), qPrintable(left.captured()));
        }
    }

    void theReadingColumnsAreSetInSerif()
    {
        QVERIFY(ui::lightTheme({}).reading.family().contains(u"Serif"_s, Qt::CaseInsensitive));
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
