// SPDX-License-Identifier: MIT
#include "core/exchange/csv.h"
#include "core/text/codepoints.h"
#include "tests/support/show.h"
#include "tests/support/windowstage.h"
#include "ui/docks.h"
#include "ui/merging.h"
#include "ui/models/similaritymodel.h"
#include "ui/statusline.h"
#include "ui/views/commandpalette.h"
#include "ui/views/drophint.h"
#include "ui/views/findbar.h"
#include "ui/views/historypane.h"
#include "ui/views/inspectorpane.h"
#include "ui/views/mergepane.h"
#include "ui/views/messagebar.h"
#include "ui/views/occurrencespane.h"
#include "ui/views/readingspane.h"
#include "ui/views/similaritypane.h"
#include "ui/windowstyle.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDockWidget>
#include <QFileDialog>
#include <QLineEdit>
#include <QListView>
#include <QMenuBar>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QToolBar>
#include <QToolButton>

#include <ranges>

using namespace Qt::StringLiterals;
using core::ArticleId;
using core::text::Span;
using ui::Command;

namespace {

const QStringList sampleNames{u"coastline-wire-1.txt"_s, u"coastline-wire-2.txt"_s, u"meridian-online.txt"_s};

QStringList samples()
{
    QStringList paths;
    for (const QString &name : sampleNames)
        paths << QStringLiteral(WRITETHRU_SAMPLES "/") + name;
    return paths;
}

/// Every action that the menus reach.
QList<QAction *> actionsOf(const QList<QAction *> &entries)
{
    QList<QAction *> all;
    for (QAction *entry : entries) {
        if (entry->menu())
            all += actionsOf(entry->menu()->actions());
        else if (!entry->isSeparator())
            all << entry;
    }
    return all;
}

} // namespace

/// The whole window, driven as a person drives it.
class TestWindow : public WindowStage
{
    Q_OBJECT

private:
    void openSamples()
    {
        showWindow();
        openFiles(samples(), 3);
    }

    QPoint pointAt(int index, qsizetype position, bool isEnd) const
    {
        const auto rects = view()->rectsOf(index, isEnd ? Span{position - 1, position} : Span{position, position + 1});
        if (rects.empty())
            return {};
        return {int(isEnd ? rects.back().right() : rects.front().left() + 1), int(rects.front().center().y())};
    }

    /// Drags the mouse over \a words.
    void dragOver(int index, const QString &words)
    {
        const Span span = spanOf(index, words);
        view()->reveal(index, span);
        QTest::qWait(30);
        QWidget *viewport = view()->viewport();
        QTest::mousePress(viewport, Qt::LeftButton, {}, pointAt(index, span.begin, false));
        QTest::mouseMove(viewport, pointAt(index, span.end, true));
        QMouseEvent move(QEvent::MouseMove, QPointF(pointAt(index, span.end, true)),
                         viewport->mapToGlobal(QPointF(pointAt(index, span.end, true))), Qt::LeftButton, Qt::LeftButton,
                         {});
        QApplication::sendEvent(viewport, &move);
        QTest::mouseRelease(viewport, Qt::LeftButton, {}, pointAt(index, span.end, true));
        QCOMPARE(m_window->reading().selectedText(), words);
    }

    /// Types \a text as the name in the file dialog that has been opened, and presses Enter.
    void answerDialog(const QString &text)
    {
        QFileDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = m_window->findChild<QFileDialog *>()) && dialog->isVisible());
        auto *name = dialog->findChild<QLineEdit *>();
        QVERIFY(name);
        name->setText(text);
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_VERIFY(!m_window->findChild<QFileDialog *>());
        m_window->activateWindow(); // as a window manager would
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setStyle(new ui::WindowStyle);
        QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    }

    void init()
    {
        setStage();
        m_settings->setValue(u"analyst"_s, u"Ida"_s);
    }
    void cleanup() { clearStage(); }

    void fromTheFilesToTheCsv()
    {
        showWindow();
        press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
        QStringList quoted;
        for (const QString &file : samples())
            quoted << u'"' + file + u'"';
        answerDialog(quoted.join(u' '));
        QTRY_COMPARE(project().articles().size(), 3);
        QCOMPARE(project().stories().size(), 1);
        QTRY_COMPARE(model().columnCount(), 3);
        QTRY_VERIFY(m_window->status().countsText().contains(u"ms"));

        dragOver(0, u"Maeve O’Dell"_s);
        QVERIFY(m_window->status().selectionText().contains(u"12"));
        press(Qt::Key_1);
        dragOver(1, u"killing six people"_s);
        press(Qt::Key_C);
        dragOver(2, u"Carrow Bay lifeboat"_s);
        press(Qt::Key_2);
        dragOver(2, u"wrote in a post"_s); // behind an emoji of two code points
        press(Qt::Key_C);
        QCOMPARE(project().annotations().size(), 4);
        QCOMPARE(project().entities().size(), 2);
        QCOMPARE(project().claims().size(), 2);

        press(Qt::Key_E, Qt::ControlModifier);
        answerDialog(path(u"marks.csv"_s));
        QTRY_VERIFY(QFile::exists(path(u"marks.csv"_s)));
        const auto records = core::exchange::readCsv(QString::fromUtf8(bytesOf(u"marks.csv"_s)));
        QVERIFY_RESULT(records);
        QCOMPARE(records->size(), 5);
        const QStringList names = records->front().cells;
        int found = 0;
        for (const auto &record : *records | std::views::drop(1)) {
            const auto cell = [&](const QString &name) { return record.cells[names.indexOf(name)]; };
            QCOMPARE(cell(u"analyst"_s), u"Ida"_s);
            for (const auto &[id, article] : project().articles()) {
                if (article.fileName != cell(u"article"_s))
                    continue;
                const core::text::CodePoints codePoints(article.text);
                const auto span = codePoints.toUtf16({cell(u"start"_s).toLongLong(), cell(u"end"_s).toLongLong()});
                QVERIFY(span);
                QCOMPARE(core::text::textOf(article.text, *span), cell(u"text"_s));
                ++found;
            }
        }
        QCOMPARE(found, 4);
    }

    void everyStepIsUndoneAndRedoneByKey()
    {
        openSamples();
        dragOver(0, u"Nordline"_s);
        press(Qt::Key_2);
        QCOMPARE(project().annotations().size(), 1);
        QVERIFY(action(Command::Undo)->text().contains(u"Nordline"));
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(project().annotations().size(), 0);
        press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(project().annotations().size(), 1);
        press(Qt::Key_N);
        press(Qt::Key_Delete);
        QCOMPARE(project().annotations().size(), 0);
        QCOMPARE(project().entities().size(), 0);
    }

    void undoShowsThePlaceThatItConcerns()
    {
        openSamples();
        dragOver(0, u"Nordline"_s);
        press(Qt::Key_2);
        const qsizetype end = textOf(0).size();
        m_window->reading().select(articleAt(0), {end, end});
        const Span span = spanOf(0, u"Nordline"_s);
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_window->reading().selectedText(), u"Nordline"_s);
        QTRY_VERIFY(view()->viewport()->rect().contains(pointAt(0, span.begin, false)));
    }

    void undoGoesOnWhereAnEarlierWindowEnded()
    {
        openSamples();
        dragOver(0, u"Nordline"_s);
        press(Qt::Key_2);
        trigger(Command::SaveAs);
        answerDialog(path(u"slope.writethru"_s));
        m_window.reset();
        showWindow();
        m_window->openFiles({path(u"slope.writethru"_s)});
        QTRY_VERIFY(!m_window->isBusy());
        QCOMPARE(project().annotations().size(), 1);
        QVERIFY(action(Command::Undo)->text().contains(u"Nordline"));
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(project().annotations().size(), 0);
    }

    void theHistoryTellsAndRestores()
    {
        openSamples();
        dragOver(0, u"Nordline"_s);
        press(Qt::Key_2);
        dragOver(0, u"Port Elsen"_s);
        press(Qt::Key_3);
        press(Qt::Key_N);
        press(Qt::Key_H, Qt::ShiftModifier);
        auto *pane = m_window->findChild<ui::HistoryPane *>();
        auto *table = pane->findChild<QTableView *>();
        QVERIFY(pane->isVisible());
        QCOMPARE(table->model()->rowCount(), 1); // of one annotation
        press(Qt::Key_H, Qt::ControlModifier);
        QTRY_VERIFY(table->hasFocus());
        for (auto *button : pane->findChildren<QToolButton *>()) {
            if (button->text().endsWith(u'×'))
                button->click();
        }
        QCOMPARE(table->model()->rowCount(), 4);
        table->setCurrentIndex(table->model()->index(2, 0));
        for (auto *button : pane->findChildren<QToolButton *>()) {
            if (button->text() == u"Restore this state"_s)
                button->click();
        }
        QCOMPARE(project().annotations().size(), 0);
        QVERIFY(action(Command::Undo)->text().contains(u"Restore"));
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(project().annotations().size(), 2);
    }

    void everyOccurrenceIsMarkedByKey()
    {
        openSamples();
        dragOver(0, u"Nordline"_s);
        press(Qt::Key_A);
        auto *pane = m_window->findChild<ui::OccurrencesPane *>();
        auto *list = pane->findChild<QListView *>();
        QTRY_VERIFY(list->hasFocus());
        const int places = list->model()->rowCount();
        QVERIFY(places > 3);
        press(Qt::Key_2);
        press(Qt::Key_Down);
        QCOMPARE(m_window->reading().selectedText(), u"Nordline"_s);
        QVERIFY(list->hasFocus());
        press(Qt::Key_Space);
        press(Qt::Key_Return);
        QCOMPARE(int(project().annotations().size()), places - 1);
        QCOMPARE(project().entities().size(), size_t(1));
        QVERIFY(m_window->reading().isAncestorOf(QApplication::focusWidget()));
        QVERIFY(action(Command::Undo)->text().contains(u"Mark %1 occurrence(s) of “Nordline”"_s.arg(places - 1)));
        press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(project().annotations().empty());
        QVERIFY(project().entities().empty());

        dragOver(1, u"Priya"_s);
        press(Qt::Key_Period);
        QCOMPARE(project().annotations().size(), size_t(1));
        const auto type = project().entities().begin()->second.type;
        QCOMPARE(project().type(type)->key, 2);
    }

    void anotherProjectIsMerged()
    {
        openSamples();
        dragOver(0, u"Nordline"_s);
        press(Qt::Key_2);

        // The same article, as somebody else has it.
        using namespace core::annotation;
        core::article::Article article = *project().article(articleAt(0));
        article.id = ArticleId::make();
        Project other;
        std::vector<Step> steps;
        const auto perform = [&](const Step &step) {
            QVERIFY_RESULT(other.apply(step));
            steps.push_back(step);
        };
        const auto mark = [&](const QString &words, size_t type) {
            perform(markMention(other, article.id, core::text::Spans(spanOf(0, words)), other.typesInOrder()[type]->id,
                                {u"Bo"_s, QDateTime::currentDateTimeUtc()}));
        };
        perform(setUp());
        perform(addArticles(other, {article}, u"Ferry"_s));
        mark(u"Nordline"_s, 2); // a place
        mark(u"Port Elsen"_s, 2);
        QVERIFY_RESULT(core::store::ProjectFile::create(path(u"bo.writethru"_s), u"Bo"_s, steps));

        m_window->merging().openProject(path(u"bo.writethru"_s));
        auto *pane = m_window->findChild<ui::MergePane *>();
        auto *table = pane->findChild<QTableView *>();
        QTRY_COMPARE(pane->model().rowCount(), 2);
        QVERIFY(pane->isVisible());
        table->setFocus();
        table->setCurrentIndex(pane->model().index(0, 0));
        press(Qt::Key_T);
        press(Qt::Key_Return);
        QTRY_COMPARE(m_window->reading().selectedText(), u"Nordline"_s);
        table->setFocus();
        press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(project().annotations().size(), size_t(2));
        QCOMPARE(project().articles().size(), size_t(3));
        for (const auto &[id, entity] : project().entities())
            QCOMPARE(project().type(entity.type)->key, 3);
        QVERIFY(action(Command::Undo)->text().contains(u"Merge “bo.writethru”"_s));
        trigger(Command::Undo);
        QCOMPARE(project().annotations().size(), size_t(1));

        m_window->merging().openProject(path(u"none.writethru"_s));
        QTRY_COMPARE(m_window->messages().texts().size(), 1);
    }

    void theWordAtTheCaretIsLookedForToo()
    {
        openSamples();
        dragOver(0, u"Port Elsen"_s);
        press(Qt::Key_3);
        const qsizetype at = spanOf(0, u"Nordline"_s).begin + 2;
        m_window->reading().select(articleAt(0), {at, at});
        press(Qt::Key_A);
        auto *list = m_window->findChild<ui::OccurrencesPane *>()->findChild<QListView *>();
        QTRY_VERIFY(list->model()->rowCount() > 3);
    }

    void nothingBelowTheColumnsIsCutInANarrowWindow()
    {
        showWindow({700, 800});
        openFiles(samples(), 2);
        m_window->reading().select(articleAt(1), spanOf(1, u"Nordline"_s));
        m_window->reading().focusColumns();
        press(Qt::Key_A);
        auto *pane = m_window->findChild<ui::OccurrencesPane *>();
        QTRY_VERIFY(pane->isVisible() && pane->findChild<QListView *>()->model()->rowCount() > 0);
        for (const QAbstractButton *box : pane->findChildren<QCheckBox *>()) {
            QVERIFY2(box->width() >= box->sizeHint().width(), qPrintable(box->text()));
            QVERIFY2(pane->rect().contains(box->geometry()), qPrintable(box->text()));
        }
        const auto *list = pane->findChild<QListView *>();
        QVERIFY(list->viewport()->height() > 0);
        for (const QAbstractButton *button : pane->findChildren<QPushButton *>())
            QVERIFY2(!list->geometry().intersects(button->geometry()), qPrintable(button->text()));
        QVERIFY(m_window->width() <= 760); // what the status bar says does not make the window wide
    }

    void aMarkIsMarkedEverywhere()
    {
        openSamples();
        dragOver(0, u"Nordline"_s);
        press(Qt::Key_2);
        QTest::mouseClick(view()->viewport(), Qt::LeftButton, {},
                          pointAt(0, spanOf(0, u"Nordline"_s).begin + 3, false));
        press(Qt::Key_A);
        auto *pane = m_window->findChild<ui::OccurrencesPane *>();
        auto *list = pane->findChild<QListView *>();
        QTRY_VERIFY(list->hasFocus());
        QVERIFY(pane->isVisible());
        const int places = list->model()->rowCount();
        for (QPushButton *button : pane->findChildren<QPushButton *>()) {
            if (button->text().startsWith(u"Mark %1 "_s.arg(places - 1)))
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QCOMPARE(int(project().annotations().size()), places);
        QCOMPARE(project().entities().size(), size_t(1));
    }

    void moreAndLessIsSelected()
    {
        openSamples();
        dragOver(0, u"ordlin"_s);
        press(Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
        QCOMPARE(m_window->reading().selectedText(), u"Nordline"_s);
        press(Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
        QVERIFY(m_window->reading().selectedText().size() > 8);
        press(Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier);
        press(Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier);
        QCOMPARE(m_window->reading().selectedText(), u"ordlin"_s);
    }

    void withoutASelectionNothingIsMarked()
    {
        openSamples();
        m_window->reading().focusColumns();
        press(Qt::Key_1);
        press(Qt::Key_C);
        QCOMPARE(project().annotations().size(), 0);
        QVERIFY(!m_window->status().currentMessage().isEmpty());
    }

    void lettersActOnlyInTheColumns()
    {
        openSamples();
        dragOver(0, u"Nordline"_s);
        auto *field = m_window->findChild<ui::FindBar *>()->findChild<QLineEdit *>();
        press(Qt::Key_F, Qt::ControlModifier);
        QVERIFY(field->hasFocus());
        QTest::keyClicks(field, u"c1"_s);
        QCOMPARE(field->text(), u"c1"_s);
        QCOMPARE(project().annotations().size(), 0);
    }

    void changesAreCountedAsTheyAreReached()
    {
        openSamples();
        m_window->reading().focusColumns();
        const int changes = int(model().changes().size());
        QVERIFY(changes > 3);
        press(Qt::Key_J);
        const int first = m_window->reading().currentChange();
        press(Qt::Key_J);
        QVERIFY(m_window->reading().currentChange() != first);
        press(Qt::Key_K);
        QCOMPARE(m_window->reading().currentChange(), first);
        press(Qt::Key_T);
        QVERIFY(!model().isTypographyShown());
        QVERIFY(int(model().changes().size()) < changes);
    }

    void findingCountsAndGoesRound()
    {
        openSamples();
        m_window->reading().focusColumns();
        press(Qt::Key_F, Qt::ControlModifier);
        auto *bar = m_window->findChild<ui::FindBar *>();
        QVERIFY(bar->isVisible());
        QTest::keyClicks(QApplication::focusWidget(), u"o'dell"_s);
        QVERIFY(bar->hits().size() >= 4);
        const int first = bar->current();
        press(Qt::Key_F3);
        QCOMPARE(bar->current(), first + 1);
        press(Qt::Key_F3, Qt::ShiftModifier);
        QCOMPARE(bar->current(), first);
        press(Qt::Key_Escape);
        QVERIFY(!bar->isVisible());
        QVERIFY(m_window->reading().isAncestorOf(QApplication::focusWidget()));
    }

    void theReadingsOfASentenceFollowTheCaretAndLeadToTheirPlaces()
    {
        openSamples();
        m_window->versions().hideVersion(articleAt(2)); // a version without a column is listed too
        QTRY_VERIFY(!m_window->isBusy());
        dragOver(0, u"Maeve O’Dell"_s);
        press(Qt::Key_R);
        auto *pane = m_window->findChild<ui::ReadingsPane *>();
        auto *table = pane->findChild<QTableView *>();
        QVERIFY(pane->isVisible());
        QTRY_COMPARE(table->model()->rowCount(), 3);
        const auto sentence
            = [&](int row) { return table->model()->index(row, ui::ReadingsModel::TextColumn).data().toString(); };
        QVERIFY(sentence(0).contains(u"Dell"));
        const QString before = sentence(0);
        m_window->reading().select(articleAt(0), {0, 0});
        QVERIFY(sentence(0) != before);
        const QString wanted = sentence(1).left(20);
        QVERIFY(!wanted.isEmpty());
        const QModelIndex second = table->model()->index(1, ui::ReadingsModel::TextColumn);
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(second).center());
        QTRY_VERIFY(!m_window->isBusy());
        QCOMPARE(m_window->reading().selection()->article, articleAt(1));
        QCOMPARE(m_window->reading().selectedText().simplified().left(20), wanted);
    }

    void theModesAreReachedByKeyAndKeptFromStoryToStory()
    {
        openSamples();
        m_window->reading().focusColumns();
        press(Qt::Key_I);
        QVERIFY(m_window->reading().isOneColumn());
        QVERIFY(action(Command::OneColumn)->isChecked());
        press(Qt::Key_I, Qt::ShiftModifier);
        QVERIFY(!m_window->reading().isOneColumn());
        QVERIFY(!action(Command::OneColumn)->isChecked());
        m_window->resize(860, 700);
        QVERIFY(!m_window->reading().isOneColumn());
        press(Qt::Key_I, Qt::ShiftModifier);
        QVERIFY(m_window->reading().isOneColumn());
        m_window->resize(1500, 950);
        QVERIFY(!m_window->reading().isOneColumn());

        press(Qt::Key_D, Qt::ControlModifier);
        press(Qt::Key_O);
        press(Qt::Key_I);
        QApplication::clipboard()->setText(u"The harbour was closed on Monday.\n\nIt opened again on Tuesday."_s);
        press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(model().columnCount(), 1);
        m_window->versions().showStory(project().storiesInOrder().front()->id);
        QTRY_COMPARE(model().columnCount(), 3);
        QVERIFY(m_window->reading().isOneColumn());
        QVERIFY(model().isChangesOnly());
        QVERIFY(m_window->versions().state().modes.isHeat);
    }

    void modesAreKeptOverRestartsButANewStoryOpensUnfolded()
    {
        openSamples();
        m_window->reading().focusColumns();
        press(Qt::Key_L);
        press(Qt::Key_O);
        press(Qt::Key_T);
        press(Qt::Key_D, Qt::ControlModifier);
        QVERIFY(model().isChangesOnly());
        trigger(Command::WithoutFurniture);
        QTRY_VERIFY(!m_window->isBusy());
        trigger(Command::SaveAs);
        answerDialog(path(u"kept.writethru"_s));
        m_window.reset();

        showWindow();
        m_window->openFiles({path(u"kept.writethru"_s)});
        QTRY_COMPARE(model().columnCount(), 3);
        for (const Command command : {Command::TrueLayout, Command::Heat, Command::IgnoreTypography,
                                      Command::ChangesOnly, Command::WithoutFurniture})
            QVERIFY2(action(command)->isChecked(), qPrintable(action(command)->text()));
        QVERIFY(view()->isTrueLayout());
        QVERIFY(!model().isTypographyShown());
        QVERIFY(model().isChangesOnly());
        QVERIFY(m_window->versions().isWithoutFurniture());

        QApplication::clipboard()->setText(u"The harbour was closed on Monday.\n\nIt opened again on Tuesday."_s);
        press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(model().columnCount(), 1);
        QVERIFY(!model().isChangesOnly());
        QVERIFY(!action(Command::ChangesOnly)->isChecked());
        QVERIFY(action(Command::Heat)->isChecked());
    }

    void columnsAreResizedByKeyAndByDragging()
    {
        openSamples();
        m_window->reading().focusColumns();
        m_window->reading().select(articleAt(0), {});
        const int before = view()->columnRect(0).width();
        press(Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(view()->columnRect(0).width(), before + 40);
        press(Qt::Key_Left, Qt::AltModifier);
        press(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(view()->columnRect(0).width(), before - 40);
        const QPoint channel(view()->columnRect(0).right() + 1, 20);
        QTest::mousePress(view()->viewport(), Qt::LeftButton, {}, channel);
        QTest::mouseMove(view()->viewport(), channel + QPoint(60, 0));
        QTest::mouseRelease(view()->viewport(), Qt::LeftButton, {}, channel + QPoint(60, 0));
        QVERIFY(std::abs(view()->columnRect(0).width() - (before + 20)) <= 1);
        press(Qt::Key_0, Qt::AltModifier);
        QCOMPARE(view()->columnRect(0).width(), before);
    }

    void theMatrixOpensThePairThatIsClicked()
    {
        openSamples();
        m_window->reading().focusColumns();
        press(Qt::Key_M, Qt::ControlModifier);
        auto *table = m_window->findChild<ui::SimilarityPane *>()->findChild<QTableView *>();
        QVERIFY(table->isVisible());
        QCOMPARE(table->model()->rowCount(), 3);
        const QModelIndex cell = table->model()->index(2, 1);
        QTRY_VERIFY(cell.data(ui::SimilarityModel::ShareRole).isValid());
        const ArticleId third = articleAt(2);
        const ArticleId second = articleAt(1);
        table->scrollTo(cell);
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(cell).center());
        QTRY_COMPARE(model().columnCount(), 2);
        QCOMPARE(m_window->versions().columns(), (QList{third, second}));
    }

    void anotherVersionBecomesTheBase()
    {
        openSamples();
        const ArticleId second = articleAt(1);
        dragOver(1, u"Nordline"_s);
        press(Qt::Key_B);
        QTRY_VERIFY(!m_window->isBusy());
        QCOMPARE(articleAt(0), second);
        QCOMPARE(model().articleAt(0), second);
    }

    void columnsGoAndComeBack()
    {
        openSamples();
        const ArticleId third = articleAt(2);
        dragOver(2, u"Nordline"_s);
        trigger(Command::RemoveColumn);
        QTRY_COMPARE(model().columnCount(), 2);
        m_window->versions().toggleVersion(third);
        QTRY_COMPARE(model().columnCount(), 3);
    }

    void aNarrowWindowBeginsWithTwoColumns()
    {
        showWindow({1280, 800});
        m_window->openFiles(samples());
        QTRY_COMPARE(model().columnCount(), 2);
        // The bar must fit: nothing is behind its extension button.
        auto *extension = m_window->findChild<QToolButton *>(u"qt_toolbar_ext_button"_s);
        QVERIFY(!extension || !extension->isVisible());
    }

    void aNarrowWindowKeepsEverythingWithinReach()
    {
        showWindow({700, 800});
        openFiles(samples(), 2);
        QCOMPARE(m_window->width(), 700);
        const auto *stories = m_window->findChild<QDockWidget *>(u"stories"_s);
        const auto *marks = m_window->findChild<QDockWidget *>(u"marks"_s);
        const auto *inspector = m_window->findChild<QDockWidget *>(u"inspector"_s);
        QTRY_COMPARE(stories->x(), marks->x());
        QVERIFY(stories->width() >= 180);
        QVERIFY(stories->y() < marks->y() && marks->y() < inspector->y());
        QVERIFY(m_window->reading().width() >= 400);
        press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
        QVERIFY(QApplication::focusWidget()->isVisible());

        m_window->resize(780, 800);
        const auto *extension = m_window->findChild<QToolButton *>(u"qt_toolbar_ext_button"_s);
        QTRY_VERIFY(!extension || !extension->isVisible());
        m_window->resize(640, 800); // a language with longer words has as little room
        QTRY_VERIFY(!extension || !extension->isVisible());
        QVERIFY(m_window->width() <= 680);
        m_window->resize(1500, 950);
        QTRY_VERIFY(stories->x() < m_window->reading().mapTo(m_window.get(), QPoint()).x());
        QVERIFY(marks->x() > stories->x() && marks->x() == inspector->x());
    }

    void theBaseIsNamedWholeWhereThereIsRoom()
    {
        showWindow({1200, 800});
        openFiles(samples(), 2);
        const auto *base = m_window->findChild<QToolButton *>(u"baseButton"_s);
        const auto *search = m_window->findChild<QToolBar *>()->findChild<QLineEdit *>();
        for (int width = 1200; width <= 1900; width += 35) {
            m_window->resize(width, 800);
            const auto isWhole = [base] { return !base->text().contains(u'…'); };
            QTRY_VERIFY2(isWhole() || search->width() <= search->minimumWidth() + 4,
                         qPrintable(QString::number(width)));
        }
        QVERIFY(base->text().contains(u"coastline-wire-1.txt"_s));
    }

    void panelsThatWereMovedStayInANarrowWindow()
    {
        openSamples();
        auto *stories = m_window->findChild<QDockWidget *>(u"stories"_s);
        m_window->addDockWidget(Qt::BottomDockWidgetArea, stories);
        m_window->resize(700, 800);
        QTest::qWait(20);
        QCOMPARE(m_window->dockWidgetArea(stories), Qt::BottomDockWidgetArea);
        m_window->resize(1500, 950);
        QTest::qWait(20);
        QCOMPARE(m_window->dockWidgetArea(stories), Qt::BottomDockWidgetArea);
    }

    void escapeClosesTheRestOfTheToolbar()
    {
        openSamples();
        auto *bar = m_window->findChild<QToolBar *>(u"toolbar"_s);
        auto *wide = new QWidget;
        wide->setMinimumWidth(2000);
        bar->addWidget(wide);
        auto *extension = m_window->findChild<QToolButton *>(u"qt_toolbar_ext_button"_s);
        QTRY_VERIFY(extension->isVisible());
        m_window->reading().focusColumns();
        extension->click();
        QVERIFY(extension->isChecked());
        press(Qt::Key_Escape);
        QVERIFY(!extension->isChecked());
    }

    void commandsRunByName()
    {
        openSamples();
        m_window->reading().focusColumns();
        press(Qt::Key_K, Qt::ControlModifier);
        auto *palette = m_window->findChild<ui::CommandPalette *>();
        QVERIFY(palette->isVisible());
        QVERIFY(palette->names().size() > 30);
        QTest::keyClicks(QApplication::focusWidget(), u"changes only"_s);
        QCOMPARE(palette->names().size(), 1);
        press(Qt::Key_Return);
        QVERIFY(!palette->isVisible());
        QVERIFY(model().isChangesOnly());
    }

    void everyActionIsInAMenuAndSaysWhatItDoes()
    {
        openSamples();
        const QList<QAction *> reached = actionsOf(m_window->menuBar()->actions());
        QSet<QString> keys;
        for (QAction *action : m_window->actions().all()) {
            if (!action->isVisible())
                continue;
            QVERIFY2(reached.contains(action), qPrintable(action->text()));
            QVERIFY2(!action->statusTip().isEmpty(), qPrintable(action->text()));
            const QString key = action->shortcut().toString();
            QVERIFY2(key.isEmpty() || !keys.contains(key), qPrintable(key));
            keys << key;
        }
        for (QToolButton *button : m_window->findChildren<QToolButton *>())
            QVERIFY2(!button->isVisible() || !button->accessibleName().isEmpty() || !button->text().isEmpty(),
                     qPrintable(button->objectName()));
    }

    void badFilesAreNamedAndTheOthersOpened()
    {
        showWindow();
        QFile empty(path(u"empty.txt"_s));
        QVERIFY(empty.open(QFile::WriteOnly));
        empty.close();
        m_window->openFiles({path(u"empty.txt"_s), path(u"missing.txt"_s), samples().first()});
        QTRY_COMPARE(project().articles().size(), 1);
        QCOMPARE(m_window->messages().texts().size(), 1);
        QVERIFY(m_window->messages().texts().first().contains(u"empty.txt"));
        QVERIFY(m_window->messages().texts().first().contains(u"missing.txt"));
    }

    void whatIsThereIsNotAddedAgain()
    {
        openSamples();
        m_window->openFiles(samples());
        QTRY_COMPARE(m_window->messages().texts().size(), 1);
        QCOMPARE(project().articles().size(), 3);
    }

    void pastedTextIsAnArticle()
    {
        showWindow();
        QApplication::clipboard()->setText(u"The harbour was closed on Monday.\n\nIt opened again on Tuesday."_s);
        press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(project().articles().size(), 1);
        QTRY_COMPARE(model().rowCount(), 2);
    }

    void droppedFilesAreOpened()
    {
        showWindow();
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(samples().first())});
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(m_window.get(), &enter);
        QVERIFY(enter.isAccepted());
        const auto *hint = m_window->findChild<ui::DropHint *>();
        QVERIFY(hint->isVisible() && hint->size() == m_window->size());
        QDragLeaveEvent leave;
        QApplication::sendEvent(m_window.get(), &leave);
        QVERIFY(!hint->isVisible());
        QApplication::sendEvent(m_window.get(), &enter);
        QDropEvent drop({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(m_window.get(), &drop);
        QVERIFY(!hint->isVisible());
        QTRY_COMPARE(project().articles().size(), 1);
    }

    void anUnnamedProjectIsOfferedAtTheNextStart()
    {
        openSamples();
        dragOver(0, u"Nordline"_s);
        press(Qt::Key_2);
        m_window.reset();

        showWindow();
        m_window->offerLeftBehind();
        QCOMPARE(m_window->messages().texts().size(), 1);
        QVERIFY(m_window->messages().texts().first().contains(u'1'));
        QPushButton *first = m_window->messages().findChild<QPushButton *>();
        QTest::mouseClick(first, Qt::LeftButton);
        QTRY_COMPARE(project().annotations().size(), 1);
        QTRY_COMPARE(model().columnCount(), 3);
        QVERIFY(m_window->messages().texts().isEmpty());
    }

    void savedUnderANameTheStatusSaysSo()
    {
        openSamples();
        press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        answerDialog(path(u"carrow.writethru"_s));
        QTRY_VERIFY(QFileInfo::exists(path(u"carrow.writethru"_s)));
        QVERIFY(m_window->status().fileText().contains(u"carrow.writethru"));
        QVERIFY(m_window->windowTitle().contains(u"carrow.writethru"));
        QVERIFY(m_window->preferences().recentProjects().contains(path(u"carrow.writethru"_s)));
    }

    void aSecondWindowReadsAndSaysWhoWrites()
    {
        openSamples();
        press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        answerDialog(path(u"carrow.writethru"_s));

        QSettings settings(path(u"other.ini"_s), QSettings::IniFormat);
        settings.setValue(u"analyst"_s, u"Max"_s);
        ui::MainWindow second(settings, path(u"otherstate"_s));
        second.show();
        second.openFiles({path(u"carrow.writethru"_s)});
        QVERIFY(second.session().isReadOnly());
        QCOMPARE(second.messages().texts().size(), 1);
        QVERIFY(second.messages().texts().first().contains(u"Ida"));
        QVERIFY(!second.actions().type(1)->isEnabled());
        QVERIFY(!second.actions()[Command::AddArticles]->isEnabled());
        QTRY_VERIFY(second.versions().model().columnCount() >= 2);
    }

    void whatCannotBeSavedIsSaidAndNotShown()
    {
        QFile file(state()); // a file where the folder should be
        QVERIFY(file.open(QFile::WriteOnly));
        showWindow();
        m_window->openFiles(samples());
        QTRY_COMPARE(m_window->messages().texts().size(), 1);
        QCOMPARE(project().articles().size(), 0);
        QVERIFY(m_window->messages().texts().first().contains(state()));
    }

    void panelsAreClosedAndRestored()
    {
        showWindow();
        auto *stories = m_window->findChild<QDockWidget *>(u"stories"_s);
        QVERIFY(stories->isVisible());
        for (QAction *entry : actionsOf(m_window->menuBar()->actions())) {
            if (entry->text() == u"Stories"_s)
                entry->trigger();
        }
        QVERIFY(!stories->isVisible());
        m_window->close();
        m_window.reset();

        showWindow();
        stories = m_window->findChild<QDockWidget *>(u"stories"_s);
        QVERIFY(!stories->isVisible());
        trigger(Command::RestoreLayout);
        QVERIFY(stories->isVisible());
    }

    void f6GoesThroughThePanes()
    {
        openSamples();
        m_window->reading().focusColumns();
        QSet<QWidget *> met;
        for (int i = 0; i < 10; ++i) {
            met << QApplication::focusWidget();
            press(Qt::Key_F6);
            if (m_window->reading().isAncestorOf(QApplication::focusWidget()))
                break;
        }
        QVERIFY(m_window->reading().isAncestorOf(QApplication::focusWidget()));
        QVERIFY(met.size() >= 3);
    }

    void f6GoesToTheBeginningOfAForm()
    {
        openSamples();
        m_window->reading().select(articleAt(0), spanOf(0, u"Nordline"_s));
        m_window->reading().focusColumns();
        press(Qt::Key_2);
        auto *inspector = m_window->findChild<ui::InspectorPane *>();
        inspector->inspectEntity(project().entities().begin()->first);
        for (int i = 0; i < 6 && !inspector->isAncestorOf(QApplication::focusWidget()); ++i)
            press(Qt::Key_F6);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"Name"_s);
    }

    void shiftF6GoesBackAndEscapeToTheColumns()
    {
        openSamples();
        m_window->reading().focusColumns();
        press(Qt::Key_F6);
        const QWidget *first = QApplication::focusWidget();
        press(Qt::Key_F6);
        QVERIFY(QApplication::focusWidget() != first);
        press(Qt::Key_F6, Qt::ShiftModifier);
        QCOMPARE(QApplication::focusWidget(), first);
        for (int panes = 1; panes < 5; ++panes) {
            for (int i = 0; i < panes; ++i)
                press(Qt::Key_F6);
            press(Qt::Key_Escape);
            QVERIFY(m_window->reading().isAncestorOf(QApplication::focusWidget()));
        }
    }

    void escapeLeavesTheSelectionThenTheFindBar()
    {
        openSamples();
        dragOver(0, u"Nordline"_s);
        auto *bar = m_window->findChild<ui::FindBar *>();
        press(Qt::Key_F, Qt::ControlModifier);
        QVERIFY(bar->isVisible());
        m_window->reading().focusColumns();
        press(Qt::Key_Escape);
        QVERIFY(m_window->reading().selectedText().isEmpty());
        QVERIFY(bar->isVisible());
        press(Qt::Key_Escape);
        QVERIFY(!bar->isVisible());
        press(Qt::Key_F, Qt::ControlModifier);
        press(Qt::Key_Escape);
        QVERIFY(!bar->isVisible());
        QVERIFY(m_window->reading().isAncestorOf(QApplication::focusWidget()));
    }

    void searchingAllShowsTheSearchPage()
    {
        openSamples();
        press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(field);
        QTest::keyClicks(field, u"sensors"_s);
        QTest::keyClick(field, Qt::Key_Return);
        auto *page = m_window->findChild<QWidget *>(u"bottom"_s)->findChild<QTabBar *>();
        QCOMPARE(page->tabText(page->currentIndex()), u"Search"_s);
    }

    void annotationsComeBackFromCsv()
    {
        openSamples();
        dragOver(0, u"Nordline"_s);
        press(Qt::Key_2);
        press(Qt::Key_E, Qt::ControlModifier);
        answerDialog(path(u"marks.csv"_s));
        QTRY_VERIFY(QFile::exists(path(u"marks.csv"_s)));
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(project().annotations().size(), 0);
        trigger(Command::ImportCsv);
        answerDialog(u'"' + path(u"marks.csv"_s) + u'"');
        QTRY_COMPARE(project().annotations().size(), 1);
        QCOMPARE(project().entities().begin()->second.name, u"Nordline"_s);
    }

    void bothThemesAreDrawn()
    {
        openSamples();
        m_window->preferences().setTheme(ui::ThemeChoice::Light);
        QVERIFY(m_window->grab().toImage().pixelColor(m_window->width() / 2, 4).lightness() > 200);
        m_window->preferences().setTheme(ui::ThemeChoice::Dark);
        QVERIFY(m_window->grab().toImage().pixelColor(m_window->width() / 2, 4).lightness() < 60);
        m_window->preferences().setTheme(ui::ThemeChoice::Light);
    }

    void theWindowIsMirroredForOtherScripts()
    {
        QApplication::setLayoutDirection(Qt::RightToLeft);
        const auto back = qScopeGuard([] { QApplication::setLayoutDirection(Qt::LeftToRight); });
        openSamples();
        const auto *stories = m_window->findChild<QDockWidget *>(u"stories"_s);
        QTRY_VERIFY(stories->x() > m_window->width() / 2);
        const QRect first = view()->columnRect(0);
        QVERIFY(first.left() > view()->columnRect(1).left());
    }
};

QTEST_MAIN(TestWindow)
#include "tst_window.moc"
