// SPDX-License-Identifier: MIT
#include "core/exchange/csv.h"
#include "tests/support/show.h"
#include "tests/support/windowstage.h"
#include "ui/docks.h"
#include "ui/filechoice.h"
#include "ui/filewriting.h"
#include "ui/models/changesmodel.h"
#include "ui/reportfiles.h"
#include "ui/views/changespane.h"
#include "ui/views/messagebar.h"

#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QPrinter>
#include <QSignalSpy>
#include <QTableView>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using core::compare::ChangeClass;
using ui::Command;

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
class TestComparing : public WindowStage
{
    Q_OBJECT

private:
    /// Writes a report, as a page or as PDF by its name, and waits until it is there or has failed.
    bool report(const QString &path)
    {
        QSignalSpy written(&m_window->writing(), &ui::FileWriting::ended);
        path.endsWith(u".pdf") ? m_window->reportFiles().writePdf(path) : m_window->reportFiles().writeHtml(path);
        return written.wait(20000) && written.first()[1].toBool();
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

    QString message() const { return m_window->messages().texts().join(u'\n'); }

    /// Clicks into the first of \a words.
    void select(int column, const QString &words) const
    {
        view()->reveal(column, spanOf(column, words));
        QTest::qWait(30);
        const auto rects = view()->rectsOf(column, spanOf(column, words));
        QVERIFY(!rects.empty());
        QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, rects.front().center().toPoint());
        QCOMPARE(view()->currentColumn(), column);
    }

    const core::compare::TextPair &pair() const
    {
        const auto comparison = m_window->versions().comparison();
        return comparison->pairs[comparison->base == 0 ? 1 : 0];
    }
    bool isMoved() const { return std::ranges::any_of(pair().passages, &core::compare::Passage::moved); }

    int paragraphOf(int column, const QString &words) const
    {
        const auto *prepared = m_window->versions().prepared(articleAt(column));
        const qsizetype at = textOf(column).indexOf(words);
        return int(std::ranges::find_if(prepared->paragraphs(), [at](const auto &p) { return p.span.contains(at); })
                   - prepared->paragraphs().begin());
    }
    bool areTogether(const QString &inBase, const QString &inOther) const
    {
        const int there = paragraphOf(0, inBase);
        const int here = paragraphOf(1, inOther);
        return std::ranges::any_of(pair().passages, [&](const core::compare::Passage &passage) {
            return std::ranges::contains(passage.base, there) && std::ranges::contains(passage.other, here);
        });
    }

    QString badgeAt(int column, const QString &words) const
    {
        const qsizetype at = textOf(column).indexOf(words);
        const auto cell = model()
                              .index(model().rowOf(column, at), column)
                              .data(ui::ComparisonModel::CellRole)
                              .value<ui::CellContent>();
        for (const ui::ShownParagraph &paragraph : cell.paragraphs) {
            if (paragraph.span.contains(at))
                return paragraph.badge;
        }
        return {};
    }

private Q_SLOTS:
    void init() { setStage(); }
    void cleanup() { clearStage(); }

    void aReportIsAPageOfItsOwn()
    {
        openTexts({base, version});
        QVERIFY(report(path(u"report.html"_s)));
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
        openTexts({base, version});
        QVERIFY(report(path(u"report.pdf"_s)));
        const QByteArray pdf = bytesOf(u"report.pdf"_s);
        QVERIFY(pdf.startsWith("%PDF-"));
        QVERIFY(pdf.trimmed().endsWith("%%EOF"));
    }

    void aLongReportHasPages()
    {
        const auto pagesOf = [this](const QString &longText) {
            openTexts({longText, longText + u"\n\nAnd one more."_s});
            report(path(u"report.pdf"_s));
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
        openTexts({base, version});
        QVERIFY(!report(path(u"no/such/folder.html"_s)));
        QVERIFY2(message().contains(u"folder.html"), qPrintable(message()));
        QVERIFY(!report(path(u"no/such/folder.pdf"_s)));
    }

    void aReportIsWrittenAsThingsStoodAndCanBeStopped()
    {
        openTexts({base, version});
        QVERIFY(report(path(u"report.pdf"_s)));
        QVERIFY(report(path(u"report.html"_s)));
        const QByteArray pdf = bytesOf(u"report.pdf"_s);
        const QByteArray html = bytesOf(u"report.html"_s);
        for (const QString &name : {u"report.pdf"_s, u"report.html"_s}) {
            m_window->reportFiles().writePdf(path(u"before.pdf"_s)); // one is written after the other
            QSignalSpy written(&m_window->writing(), &ui::FileWriting::ended);
            name.endsWith(u".pdf") ? m_window->reportFiles().writePdf(path(name))
                                   : m_window->reportFiles().writeHtml(path(name));
            QVERIFY(m_window->writing().isWriting(path(name)));
            m_window->writing().stop(path(name));
            QTRY_COMPARE_WITH_TIMEOUT(written.count(), 2, 20000);
            QCOMPARE(written.last()[0].toString(), path(name));
            QVERIFY(!written.last()[1].toBool());
            QVERIFY(!m_window->writing().isWriting(path(name)));
        }
        QCOMPARE(bytesOf(u"report.pdf"_s), pdf);
        QCOMPARE(bytesOf(u"report.html"_s), html);

        QSignalSpy written(&m_window->writing(), &ui::FileWriting::ended);
        m_window->reportFiles().writePdf(path(u"a.pdf"_s));
        m_window->reportFiles().writeHtml(path(u"a.html"_s));
        m_window->reportFiles().writeHtml(path(u"a.html"_s)); // the newer one wins
        m_window->versions().hideVersion(m_window->versions().columns().last());
        QTRY_COMPARE(written.count(), 3);
        QVERIFY(written[0][1].toBool());
        QVERIFY(!written[1][1].toBool());
        QVERIFY(written[2][1].toBool());
        QCOMPARE(bytesOf(u"a.html"_s), html);
        QVERIFY(bytesOf(u"a.pdf"_s).trimmed().endsWith("%%EOF"));
    }

    void columnsArePrintedOffTheGuiThread()
    {
        openTexts({base, version});
        const auto printer = std::make_shared<QPrinter>();
        printer->setOutputFormat(QPrinter::PdfFormat);
        printer->setOutputFileName(path(u"paper.pdf"_s));
        printer->setDocName(u"Ferry"_s);
        QSignalSpy printed(&m_window->writing(), &ui::FileWriting::ended);
        m_window->reportFiles().print(printer);
        QVERIFY(m_window->writing().isWriting(u"Ferry"_s));
        QTRY_COMPARE_WITH_TIMEOUT(printed.count(), 1, 20000);
        QVERIFY(printed.first()[1].toBool());
        QVERIFY(bytesOf(u"paper.pdf"_s).trimmed().endsWith("%%EOF"));
    }

    void theMenuAsksForANameAndTheNameSaysTheForm()
    {
        openTexts({base, version});
        const auto save = [this](const QString &name) {
            trigger(Command::ExportReport);
            auto *dialog = m_window->findChild<QFileDialog *>();
            QVERIFY(dialog);
            dialog->setDirectory(m_folder->path());
            dialog->selectFile(path(name));
            QTest::keyClick(dialog, Qt::Key_Return);
            QTRY_VERIFY_WITH_TIMEOUT(!m_window->findChild<QFileDialog *>(), 5000);
        };
        QSignalSpy written(&m_window->writing(), &ui::FileWriting::ended);
        save(u"a.html"_s);
        QTRY_COMPARE(written.count(), 1);
        QVERIFY(bytesOf(u"a.html"_s).startsWith("<!DOCTYPE html>"));
        save(u"b.pdf"_s);
        QTRY_COMPARE(written.count(), 2);
        QVERIFY(bytesOf(u"b.pdf"_s).startsWith("%PDF-"));
    }

    void aNameThatEndsInAFormBeatsTheFilter()
    {
        const std::vector<QStringList> endings{{u"csv"_s}, {u"csv"_s}, {u"html"_s, u"htm"_s}};
        QCOMPARE(ui::filterFor(u"/a/claims.csv"_s, endings, 1), 1);
        QCOMPARE(ui::filterFor(u"/a/claims.csv"_s, endings, 2), 0);
        QCOMPARE(ui::filterFor(u"/a/claims.HTM"_s, endings, 0), 2);
        QCOMPARE(ui::filterFor(u"/a.html/claims"_s, endings, 1), 1);
        QCOMPARE(ui::filterFor(u"/a/claims.txt"_s, endings, 2), 2);
    }

    void keysStopWhereTheListIsFiltered()
    {
        openTexts({base, version});
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
        openTexts({base, version});
        showList();
        QTest::keyClicks(list()->findChild<QLineEdit *>(), u"214"_s);
        QCOMPARE(table()->model()->rowCount(), 1);
        m_window->reportFiles().writeChanges(path(u"changes.csv"_s), list()->shown(), core::exchange::CsvReader::Data);
        QTRY_VERIFY(QFile::exists(path(u"changes.csv"_s)));
        const auto records = core::exchange::readCsv(QString::fromUtf8(bytesOf(u"changes.csv"_s)));
        QVERIFY_RESULT(records);
        QCOMPARE(records->size(), size_t(2));
        QCOMPARE((*records)[1].cells.value((*records)[0].cells.indexOf(u"before"_s)), u"212"_s);
        QCOMPARE((*records)[1].cells.value((*records)[0].cells.indexOf(u"version"_s)), u"version2.txt"_s);
        QVERIFY(isEnabled(Command::ExportChanges));
    }

    void whatIsHeldIsLetGoWithItsArticle()
    {
        openTexts({base, version});
        select(1, u"Captain"_s);
        press(Qt::Key_P);
        QVERIFY2(message().contains(u"belongs together"), qPrintable(message()));
        trigger(Command::RemoveArticle);
        QCOMPARE(project().articles().size(), 1);
        QVERIFY2(message().isEmpty(), qPrintable(message()));
    }

    void aMoveCanBeDenied()
    {
        openTexts({base, version});
        QVERIFY(isMoved());
        select(0, u"Captain"_s);
        QVERIFY(!isEnabled(Command::NotMoved));
        select(1, u"Divers"_s);
        QVERIFY(isEnabled(Command::NotMoved));
        press(Qt::Key_U);
        QTRY_VERIFY(!isMoved());
        QCOMPARE(project().corrections().size(), size_t(1));
        QCOMPARE(m_window->session().undoName(), u"Say That a Passage Has Not Moved"_s);
        QVERIFY2(badgeAt(1, u"Divers"_s).contains(u"✎"), qPrintable(badgeAt(1, u"Divers"_s)));
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(isMoved());
        press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(!isMoved());
        select(0, u"Divers"_s);
        press(Qt::Key_P, Qt::ShiftModifier);
        QTRY_VERIFY(isMoved());
        QVERIFY(project().corrections().empty());
        QVERIFY(!isEnabled(Command::ForgetCorrection));
    }

    void twoPassagesArePutTogether()
    {
        openTexts({base + u"\nNobody on the quay would say a word.\n"_s,
                   version + u"\nReporters were met with silence.\n"_s});
        QVERIFY(!areTogether(u"Nobody"_s, u"Reporters"_s));
        select(0, u"Nobody"_s);
        press(Qt::Key_P);
        QVERIFY2(message().contains(u"Nobody on the quay"), qPrintable(message()));
        QCOMPARE(project().corrections().size(), size_t(0));
        select(1, u"Reporters"_s);
        press(Qt::Key_P);
        QTRY_VERIFY(areTogether(u"Nobody"_s, u"Reporters"_s));
        QVERIFY(!message().contains(u"Nobody on the quay"));
        QVERIFY(badgeAt(0, u"Nobody"_s).contains(u"put together by hand"));
        QCOMPARE(m_window->reading().selection()->article, m_window->versions().columns()[1]);
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(!areTogether(u"Nobody"_s, u"Reporters"_s));
    }

    void oneOfTwoPassagesStandsInTheBase()
    {
        openTexts({base, version, version + u"\nOne more.\n"_s});
        select(1, u"Captain"_s);
        press(Qt::Key_P);
        select(2, u"Captain"_s);
        press(Qt::Key_P);
        QVERIFY2(message().contains(u"must stand in the base"), qPrintable(message()));
        QVERIFY(project().corrections().empty());
        select(0, u"Captain"_s);
        press(Qt::Key_P);
        QCOMPARE(project().corrections().size(), size_t(1));
        QCOMPARE(message(), QString());
    }

    void correctionsAreInTheFileAndOfThePair()
    {
        openTexts({base, version});
        select(1, u"Divers"_s);
        trigger(Command::NotMoved);
        QTRY_VERIFY(!isMoved());
        // The other way round the same is said.
        m_window->versions().setBase(m_window->versions().columns()[1]);
        settle(2);
        QVERIFY(!isMoved());
        const auto kept = project().corrections();
        const QString file = m_window->session().path();
        m_window.reset();
        const auto again = core::store::ProjectFile::open(file, core::store::Access::ReadOnly, {});
        QVERIFY_RESULT(again);
        QCOMPARE(again->load()->corrections(), kept);
    }

    void withoutABudgetHitThereIsNothingToComputeFully()
    {
        openTexts({base, version});
        QVERIFY(!isEnabled(Command::ComputeFully));
    }
};

QTEST_MAIN(TestComparing)
#include "tst_comparing.moc"
