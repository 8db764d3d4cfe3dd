// SPDX-License-Identifier: MIT
#include "tests/support/newsversions/newsroom.h"
#include "tests/support/windowstage.h"
#include "ui/views/changespane.h"
#include "ui/views/messagebar.h"
#include "ui/views/overviewstrip.h"
#include "ui/views/readingspane.h"
#include "ui/views/similaritypane.h"
#include "ui/windowstyle.h"

#include <QDir>
#include <QScrollBar>
#include <QTableView>

using namespace Qt::StringLiterals;
using core::ArticleId;
using core::text::Span;
using newsversions::Edits;
using newsversions::Newsroom;
using ui::Command;

/// Every way the columns can be shown, entered and left by key and by mouse: on the sample story, mirrored, and on a
/// pair of 1 MB.
class TestModes : public WindowStage
{
    Q_OBJECT

private:
    QTemporaryDir m_texts;
    QStringList m_long;

    void open(const QStringList &files, int columns)
    {
        showWindow();
        m_window->openFiles(files);
        settle(columns);
        m_window->reading().focusColumns();
    }

    void settle(int columns)
    {
        WindowStage::settle(columns);
        paint();
    }

    void paint() { view()->viewport()->repaint(); }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        WindowStage::press(key, modifiers);
        paint();
    }

    void click(QWidget *widget, QPoint point) const { QTest::mouseClick(widget, Qt::LeftButton, {}, point); }

    void click(QTableView *table, const QModelIndex &cell) const
    {
        table->scrollTo(cell);
        click(table->viewport(), table->visualRect(cell).center());
    }

    /// A place of a row of the list that is painted, in the middle of \a column.
    QPoint middleOf(int row, int column) const { return view()->visualRect(model().index(row, column)).center(); }

    /// The row of a fold in sight; -1 for none.
    int foldInSight() const
    {
        for (int row = 0; row < model().rowCount(); ++row) {
            if (model().isFold(row) && view()->viewport()->rect().contains(middleOf(row, 0)))
                return row;
        }
        return -1;
    }

    int gapBetween(int left, int right) const
    {
        QRect a = view()->columnRect(left);
        QRect b = view()->columnRect(right);
        if (m_window->isRightToLeft())
            std::swap(a, b);
        return b.left() - a.right() - 1;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setStyle(new ui::WindowStyle);
        Newsroom newsroom(4);
        const auto base = newsroom.edition(1'000'000);
        for (const QString &text : {base.text(), newsroom.version(base, Edits::atRate(0.02)).text()}) {
            m_long << m_texts.filePath(u"long-%1.txt"_s.arg(m_long.size() + 1));
            QFile file(m_long.back());
            QVERIFY(file.open(QFile::WriteOnly) && file.write(text.toUtf8()) > 0);
        }
    }

    void init() { setStage(); }

    void cleanup()
    {
        clearStage();
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void everyMode_data()
    {
        QTest::addColumn<QStringList>("files");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QStringList sample;
        for (const QString &name : {u"coastline-wire-1.txt"_s, u"coastline-wire-2.txt"_s})
            sample << QStringLiteral(WRITETHRU_SAMPLES "/") + name;
        QTest::newRow("the sample story") << sample << Qt::LeftToRight;
        QTest::newRow("mirrored") << sample << Qt::RightToLeft;
        QTest::newRow("a pair of 1 MB") << m_long << Qt::LeftToRight;
    }
    void everyMode()
    {
        QFETCH(QStringList, files);
        QFETCH(Qt::LayoutDirection, direction);
        QApplication::setLayoutDirection(direction);
        open(files, 2);
        changesByKeyAndByList();
        changesOnly();
        trueLayout();
        oneColumn();
        oneColumnStaysInPlace();
        strip();
        readings();
        matrix();
        otherBase();
    }

    void theRealArticles_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("from left to right") << Qt::LeftToRight;
        QTest::newRow("mirrored") << Qt::RightToLeft;
    }
    void theRealArticles()
    {
        const QDir folder(qEnvironmentVariable("WRITETHRU_ARTICLES"));
        QStringList files;
        for (const QString &name : folder.entryList({u"*.txt"_s}, QDir::Files, QDir::Name))
            files << folder.filePath(name);
        if (qEnvironmentVariableIsEmpty("WRITETHRU_ARTICLES") || files.size() < 5)
            QSKIP("WRITETHRU_ARTICLES does not name the folder of the real articles");
        QFETCH(Qt::LayoutDirection, direction);
        QApplication::setLayoutDirection(direction);
        open(files.first(5), 3);
        changesByKeyAndByList();
        changesOnly();
        trueLayout();
        oneColumn();
        oneColumnStaysInPlace();
        strip();
        passagesPutTogetherAndApart();
        readings();
        matrix();
        otherBase();
    }

    void aCombOpensItsLanes_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("from left to right") << Qt::LeftToRight;
        QTest::newRow("mirrored") << Qt::RightToLeft;
    }
    void aCombOpensItsLanes()
    {
        QFETCH(Qt::LayoutDirection, direction);
        QApplication::setLayoutDirection(direction);
        QStringList files;
        const QDir samples(QStringLiteral(WRITETHRU_SAMPLES));
        for (const QString &name : samples.entryList({u"*.txt"_s}, QDir::Files, QDir::Name))
            files << samples.filePath(name);
        open(files, 3);
        for (const ArticleId version : m_window->versions().storyVersions())
            m_window->versions().showVersion(version);
        settle(5);
        QVERIFY(!view()->isCollapsed(0) && !view()->isCollapsed(1));
        QVERIFY(view()->isCollapsed(2) && view()->isCollapsed(4));
        click(view()->viewport(), view()->columnRect(3).center());
        QVERIFY(!view()->isCollapsed(3));
        QVERIFY(view()->isCollapsed(1));
        paint();
        press(Qt::Key_BracketRight);
        QVERIFY(!view()->isCollapsed(4));
        press(Qt::Key_L);
        QVERIFY(gapBetween(0, 1) > 10); // ribbons beside lanes too
        press(Qt::Key_L);
        // A ribbon beside a lane opens the lane.
        for (int column = 1; column < 4; ++column) {
            if (!view()->isCollapsed(column) || gapBetween(column - 1, column) < 10)
                continue;
            const QRect lane = view()->columnRect(column);
            const int x = direction == Qt::RightToLeft ? lane.right() + 10 : lane.left() - 10;
            for (int y = 4; y < view()->viewport()->height() && view()->isCollapsed(column); y += 6)
                click(view()->viewport(), {x, y});
            return;
        }
    }

private:
    void changesByKeyAndByList()
    {
        press(Qt::Key_J);
        const int first = m_window->reading().currentChange(); // what stands above the caret is behind it
        QVERIFY(first >= 0);
        press(Qt::Key_J);
        QCOMPARE(m_window->reading().currentChange(), first + 1);
        press(Qt::Key_K);
        QCOMPARE(m_window->reading().currentChange(), first);
        auto *list = m_window->findChild<ui::ChangesPane *>();
        for (QAction *toggle : m_window->findChildren<QAction *>()) {
            if (toggle->text().remove(u'&') == "Changes"_L1)
                toggle->trigger();
        }
        QVERIFY(list->isVisible());
        auto *table = list->findChild<QTableView *>();
        QCOMPARE(table->model()->rowCount(), int(model().changes().size()));
        const int last = table->model()->rowCount() - 1;
        click(table, table->model()->index(last, 2));
        QCOMPARE(m_window->reading().currentChange(), last);
        const auto place = model().placeOf(model().changes()[size_t(last)]);
        paint();
        QVERIFY(!view()->rectsOf(place.column, place.span).empty());
        QVERIFY(view()->viewport()->rect().intersects(view()->rectsOf(place.column, place.span).front().toRect()));
        m_window->reading().focusColumns();
    }

    void changesOnly()
    {
        const int all = model().rowCount();
        press(Qt::Key_Home, Qt::ControlModifier);
        press(Qt::Key_D, Qt::ControlModifier);
        QVERIFY(model().isChangesOnly());
        if (model().rowCount() == all) { // in a short text every passage may stand next to a change
            QVERIFY(all < 100);
            press(Qt::Key_D, Qt::ControlModifier);
            return;
        }
        view()->verticalScrollBar()->setValue(0);
        for (int page = 0; foldInSight() < 0 && page < 20; ++page) {
            view()->verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepAdd);
            paint();
        }
        const int fold = foldInSight();
        QVERIFY(fold >= 0);
        const int folded = model().rowCount();
        click(view()->viewport(), middleOf(fold, 0));
        QVERIFY(model().rowCount() >= folded);
        QVERIFY(!model().isFold(fold));
        press(Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(model().rowCount(), all);
    }

    void trueLayout()
    {
        m_window->reading().select(model().articleAt(0), {});
        press(Qt::Key_L);
        QVERIFY(view()->isTrueLayout());
        QVERIFY(gapBetween(0, 1) > 20);
        press(Qt::Key_M, Qt::ShiftModifier);
        QVERIFY(view()->isBroughtLevel());
        press(Qt::Key_Escape);
        QTRY_VERIFY(!view()->isBroughtLevel());
        const QRect before = view()->columnRect(0);
        const int x = m_window->isRightToLeft() ? before.left() - 15 : before.right() + 15;
        bool isLevel = false; // a click on any ribbon
        for (int y = 10; y < view()->viewport()->height() && !isLevel; y += 10) {
            click(view()->viewport(), {x, y});
            isLevel = view()->isBroughtLevel();
        }
        QVERIFY(isLevel);
        press(Qt::Key_Escape);
        QTRY_VERIFY(!view()->isBroughtLevel());
        press(Qt::Key_L);
        QVERIFY(!view()->isTrueLayout());
    }

    /// What is read, though the caret is elsewhere, stays where it is in the window.
    void oneColumnStaysInPlace()
    {
        const QScrollBar *bar = view()->verticalScrollBar();
        m_window->reading().select(model().articleAt(1), {0, 0});
        view()->verticalScrollBar()->setValue(0);
        for (int i = 0; i < 2; ++i) {
            trigger(Command::OneColumn);
            paint();
            QCOMPARE(bar->value(), 0);
        }
        for (const int column : {1, 0}) {
            m_window->reading().select(model().articleAt(column), {0, 0});
            m_window->reading().focusColumns();
            view()->verticalScrollBar()->setValue(bar->maximum() / 2);
            paint();
            for (const bool isOne : {true, false}) {
                const int shown = view()->currentColumn();
                const auto read
                    = view()->placeAt({view()->columnRect(shown).center().x(), view()->viewport()->height() / 3});
                QVERIFY(read);
                const int before = view()->lineTop(*read);
                trigger(Command::OneColumn);
                paint();
                QCOMPARE(model().isRedline(), isOne);
                if (before < 0)
                    continue; // nothing stands there
                const int now = view()->lineTop(isOne ? model().inComparedColumn(*read) : *read);
                const bool isAtEnd = bar->value() == 0 || bar->value() == bar->maximum();
                QVERIFY2(isAtEnd || std::abs(now - before) <= 2,
                         qPrintable(u"%1 instead of %2"_s.arg(now).arg(before)));
            }
        }
    }

    void oneColumn()
    {
        press(Qt::Key_I);
        QVERIFY(model().isRedline());
        QVERIFY(view()->alone());
        paint();
        QVERIFY(view()->placeAt({view()->viewport()->width() / 2, view()->viewport()->height() / 2}));
        press(Qt::Key_J);
        action(Command::OneColumn)->trigger();
        QVERIFY(!model().isRedline());
        QVERIFY(!view()->alone());
        paint();
    }

    void strip()
    {
        auto *strip = m_window->findChild<ui::OverviewStrip *>();
        press(Qt::Key_O);
        QVERIFY(action(Command::Heat)->isChecked());
        strip->repaint();
        press(Qt::Key_O);
        strip->repaint();
        click(strip, {strip->width() / 2, strip->height() - 2});
        const QScrollBar *bar = view()->verticalScrollBar();
        QVERIFY(bar->value() > bar->maximum() * 9 / 10);
        paint();
        click(strip, {strip->width() / 2, 1});
        QVERIFY(bar->value() < bar->maximum() / 10 + 1);
        press(Qt::Key_T);
        QVERIFY(!model().isTypographyShown());
        press(Qt::Key_T);
        QVERIFY(model().isTypographyShown());
    }

    /// Says that the last paragraph of the base has come to the top of the second version, takes it back, says it
    /// again.
    void passagesPutTogetherAndApart()
    {
        const auto corrections = [this] { return project().corrections().size(); };
        const auto caretAt = [this](int column, qsizetype at) {
            m_window->reading().select(model().articleAt(column), {at, at});
            m_window->reading().focusColumns();
        };
        const auto *base = m_window->versions().prepared(model().articleAt(0));
        caretAt(0, base->paragraphs().back().span.begin);
        press(Qt::Key_P);
        QCOMPARE(m_window->messages().texts().size(), 1); // asks for the other
        caretAt(1, m_window->versions().prepared(model().articleAt(1))->paragraphs().front().span.begin);
        press(Qt::Key_P);
        settle(3);
        QCOMPARE(corrections(), size_t(1));
        clickAGhost();
        m_window->reading().focusColumns();
        press(Qt::Key_Z, Qt::ControlModifier);
        settle(3);
        QCOMPARE(corrections(), size_t(0));
        press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        settle(3);
        QCOMPARE(corrections(), size_t(1));
        caretAt(0, base->paragraphs().back().span.begin);
        press(Qt::Key_P, Qt::ShiftModifier); // compare it again as if nothing had been said
        settle(3);
        QCOMPARE(corrections(), size_t(0));
    }

    void clickAGhost()
    {
        const QSignalSpy clicked(view(), &ui::ReadingView::ghostClicked);
        for (int row = 0; row < model().rowCount() && clicked.isEmpty(); ++row) {
            for (int column = 0; column < model().columnCount() && clicked.isEmpty(); ++column) {
                if (!model().hasGhost(row, column))
                    continue;
                view()->scrollTo(model().index(row, column));
                paint();
                const QRect cell = view()->visualRect(model().index(row, column));
                for (int y = cell.top(); y < cell.bottom() && clicked.isEmpty(); y += 4)
                    click(view()->viewport(), {cell.center().x(), y});
            }
        }
        QCOMPARE(clicked.size(), 1);
        const auto selection = m_window->reading().selection();
        QVERIFY(selection);
        QCOMPARE(selection->article, model().articleAt(clicked.front()[0].toInt()));
    }

    void readings()
    {
        const auto sentence = model().pairOf(1).segments.front().other;
        m_window->reading().select(model().articleAt(1), {sentence.begin, sentence.begin});
        m_window->reading().focusColumns();
        press(Qt::Key_R);
        auto *pane = m_window->findChild<ui::ReadingsPane *>();
        QVERIFY(pane->isVisible());
        auto *table = pane->findChild<QTableView *>();
        QTRY_VERIFY(table->model()->rowCount() > 0);
        click(table, table->model()->index(0, 1));
        QVERIFY(m_window->reading().selection());
    }

    void matrix()
    {
        press(Qt::Key_M, Qt::ControlModifier);
        auto *pane = m_window->findChild<ui::SimilarityPane *>();
        QVERIFY(pane->isVisible());
        auto *table = pane->findChild<QTableView *>();
        QCOMPARE(table->model()->rowCount(), int(m_window->versions().storyVersions().size()));
        QTRY_VERIFY(!table->model()->index(1, 0).data().toString().isEmpty());
        const ArticleId second = model().articleAt(1);
        table->setFocus();
        table->setCurrentIndex(table->model()->index(1, 0));
        QTest::keyClick(table, Qt::Key_Return);
        settle(2);
        QCOMPARE(model().articleAt(0), second);
        m_window->reading().focusColumns();
    }

    void otherBase()
    {
        const ArticleId second = model().articleAt(1);
        press(Qt::Key_BracketRight);
        press(Qt::Key_B);
        settle(2);
        QCOMPARE(model().articleAt(0), second);
    }
};

QTEST_MAIN(TestModes)
#include "tst_modes.moc"
