// SPDX-License-Identifier: MIT
#include "core/exchange/csv.h"
#include "tests/support/show.h"
#include "ui/docks.h"
#include "ui/mainwindow.h"
#include "ui/models/changesmodel.h"
#include "ui/reportfiles.h"
#include "ui/views/changespane.h"
#include "ui/views/messagebar.h"
#include "ui/views/readingpane.h"
#include "ui/views/readingview.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <QtTest>

using namespace Qt::StringLiterals;
using core::compare::ChangeClass;
using ui::Command;
using ui::MainWindow;

namespace {

const QString base
    = u"The ferry Albatros ran aground off Sandholm on Sunday with 212 people aboard, the coast guard said.\n\n"
      u"Captain Mette Lind ordered all passengers into life jackets before the tugs arrived.\n\n"
      u"At least 12 were hurt, and the hull held.\n\n"
      u"Divers inspect the damaged hull on Monday morning if the weather over the bay allows it.\n"_s;
const QString version
    = u"Divers inspect the damaged hull on Monday morning if the weather over the bay allows it.\n\n"
      u"The ferry Albatros ran aground near Sandholm on Sunday with 214 people aboard, the coast guard said.\n\n"
      u"Captain Mette Lind ordered all passengers into life jackets before the tugs arrived.\n\n"
      u"At least 19 were hurt, and the hull broke.\n"_s;

} // namespace

/// What the window makes of a comparison: reports, the list of changes, corrections. Driven as a person drives it.
class TestComparing : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<MainWindow> m_window;

    QString path(const QString &name) const { return m_folder->filePath(name); }

    QString write(const QString &name, const QString &text) const
    {
        QFile file(path(name));
        const QByteArray bytes = text.toUtf8();
        if (!file.open(QFile::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s cannot be written", qPrintable(name));
        return path(name);
    }

    QByteArray bytesOf(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }

    void open(const QStringList &texts)
    {
        m_window = std::make_unique<MainWindow>(*m_settings, path(u"state"_s));
        m_window->resize(1500, 950);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QStringList paths;
        for (const QString &text : texts)
            paths << write(u"version%1.txt"_s.arg(paths.size() + 1), text);
        m_window->openFiles(paths);
        waitForComparison(int(texts.size()));
    }

    void waitForComparison(int columns)
    {
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->isBusy(), 20000);
        QTRY_COMPARE(m_window->versions().model().columnCount(), columns);
    }

    std::span<const ui::ChangeEntry> changes() const { return m_window->versions().model().changes(); }
    ui::ChangesPane *list() const { return m_window->findChild<ui::ChangesPane *>(); }
    QTableView *table() const { return list()->findChild<QTableView *>(); }

    void showList()
    {
        QAction *toggle = nullptr;
        for (QAction *action : m_window->findChildren<QAction *>()) {
            if (action->text().remove(u'&') == "Changes"_L1)
                toggle = action;
        }
        QVERIFY(toggle);
        if (!toggle->isChecked())
            toggle->trigger();
        QTRY_VERIFY(list()->isVisible());
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }

    QString message() const { return m_window->messages().texts().join(u'\n'); }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<QSettings>(path(u"settings.ini"_s), QSettings::IniFormat);
    }

    void cleanup()
    {
        m_window.reset();
        m_settings.reset();
    }

    void aReportIsAPageOfItsOwn()
    {
        open({base, version});
        QVERIFY(m_window->reportFiles().writeHtml(path(u"report.html"_s)));
        const QByteArray html = bytesOf(u"report.html"_s);
        QXmlStreamReader xml(html);
        while (!xml.atEnd())
            xml.readNext();
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QVERIFY(html.contains(">214</ins>"));
        QVERIFY2(message().contains(u"report.html"), qPrintable(message()));
    }

    void aReportAsPdf()
    {
        open({base, version});
        QVERIFY(m_window->reportFiles().writePdf(path(u"report.pdf"_s)));
        const QByteArray pdf = bytesOf(u"report.pdf"_s);
        QVERIFY(pdf.startsWith("%PDF-"));
        QVERIFY(pdf.trimmed().endsWith("%%EOF"));
    }

    void aLongReportHasPages()
    {
        const auto pagesOf = [this](const QString &longText) {
            open({longText, longText + u"\n\nAnd one more."_s});
            m_window->reportFiles().writePdf(path(u"report.pdf"_s));
            return bytesOf(u"report.pdf"_s).count("/Type /Page\n");
        };
        const auto one = pagesOf(base);
        QCOMPARE(one, 1);
        m_window.reset();
        // One paragraph that fits on no page is cut between its lines.
        QVERIFY(pagesOf(QString(base).replace(u'\n', u' ').repeated(60)) >= 3);
    }

    void whatCannotBeWrittenIsSaid()
    {
        open({base, version});
        QVERIFY(!m_window->reportFiles().writeHtml(path(u"no/such/folder.html"_s)));
        QVERIFY2(message().contains(u"folder.html"), qPrintable(message()));
        QVERIFY(!m_window->reportFiles().writePdf(path(u"no/such/folder.pdf"_s)));
    }

    void theMenuAsksForANameAndTheNameSaysTheForm()
    {
        open({base, version});
        const auto save = [this](const QString &name) {
            m_window->actions()[Command::ExportReport]->trigger();
            auto *dialog = m_window->findChild<QFileDialog *>();
            QVERIFY(dialog);
            dialog->setDirectory(m_folder->path());
            dialog->selectFile(path(name));
            QTest::keyClick(dialog, Qt::Key_Return);
            QTRY_VERIFY_WITH_TIMEOUT(!m_window->findChild<QFileDialog *>(), 5000);
        };
        save(u"a.html"_s);
        QVERIFY(bytesOf(u"a.html"_s).startsWith("<!DOCTYPE html>"));
        save(u"b.pdf"_s);
        QVERIFY(bytesOf(u"b.pdf"_s).startsWith("%PDF-"));
    }

    void keysStopWhereTheListIsFiltered()
    {
        open({base, version});
        showList();
        auto *classes = list()->findChildren<QComboBox *>().value(0);
        classes->setCurrentIndex(classes->findData(int(ChangeClass::Number)));
        const auto steps = list()->steps();
        QVERIFY(steps && steps->size() >= 2);
        m_window->reading().focusColumns();
        for (const int wanted : *steps) {
            press(Qt::Key_J);
            QCOMPARE(m_window->reading().currentChange(), wanted);
            QCOMPARE(table()->currentIndex().data().isValid(), true);
        }
        press(Qt::Key_J);
        QCOMPARE(m_window->reading().currentChange(), steps->back());
        press(Qt::Key_K);
        QCOMPARE(m_window->reading().currentChange(), (*steps)[steps->size() - 2]);
        classes->setCurrentIndex(0);
        press(Qt::Key_J);
        QVERIFY(!list()->steps());
    }

    void theListIsExportedAsItIsShown()
    {
        open({base, version});
        showList();
        QTest::keyClicks(list()->findChild<QLineEdit *>(), u"214"_s);
        QCOMPARE(table()->model()->rowCount(), 1);
        QVERIFY(m_window->reportFiles().writeChanges(path(u"changes.csv"_s), list()->shown(),
                                                     core::exchange::CsvReader::Data));
        const auto records = core::exchange::readCsv(QString::fromUtf8(bytesOf(u"changes.csv"_s)));
        QVERIFY_RESULT(records);
        QCOMPARE(records->size(), size_t(2));
        QCOMPARE((*records)[1].cells.value((*records)[0].cells.indexOf(u"before"_s)), u"212"_s);
        QCOMPARE((*records)[1].cells.value((*records)[0].cells.indexOf(u"version"_s)), u"version2.txt"_s);
        QVERIFY(m_window->actions()[Command::ExportChanges]->isEnabled());
    }
};

QTEST_MAIN(TestComparing)
#include "tst_comparing.moc"
