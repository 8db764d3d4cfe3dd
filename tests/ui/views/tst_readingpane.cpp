// SPDX-License-Identifier: MIT
#include "tests/support/comparedstory.h"
#include "ui/views/overviewstrip.h"
#include "ui/views/readingheader.h"
#include "ui/views/readingpane.h"
#include "ui/views/readingview.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStyleHints>
#include <QtTest>

#include <cmath>

using namespace Qt::StringLiterals;
using core::text::Span;
using ui::ReadingPane;
using ui::ReadingView;

class TestReadingPane : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<test::ComparedStory> m_story;
    std::unique_ptr<ui::ComparisonModel> m_model;
    std::unique_ptr<ReadingPane> m_pane;

    void open(const QStringList &texts, QSize size = {900, 700})
    {
        m_pane.reset();
        m_model.reset();
        m_story = std::make_unique<test::ComparedStory>(texts);
        m_model = std::make_unique<ui::ComparisonModel>(m_story->source);
        m_pane = std::make_unique<ReadingPane>(*m_model);
        m_pane->setTheme(ui::lightTheme(m_pane->font()));
        m_pane->resize(size);
        m_pane->show();
        m_story->showIn(*m_model);
        QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
    }

    ReadingView *view() const { return m_pane->findChild<ReadingView *>(); }
    QWidget *viewport() const { return view()->viewport(); }

    /// The middle of the letter at the begin of \a words.
    QPoint placeOf(size_t version, const QString &words) const
    {
        const Span span = m_story->spanOf(version, words);
        const int column = *m_model->columnOf(m_story->articles[version].id);
        const QRectF rect = view()->rectsOf(column, {span.begin, span.begin + 1}).front();
        return QPoint(int(rect.left()) + 1, int(rect.center().y()));
    }
    QPoint endOf(size_t version, const QString &words) const
    {
        const Span span = m_story->spanOf(version, words);
        const int column = *m_model->columnOf(m_story->articles[version].id);
        const QRectF rect = view()->rectsOf(column, {span.end - 1, span.end}).back();
        return QPoint(int(rect.right()), int(rect.center().y()));
    }

    void drag(QPoint from, QPoint to) const
    {
        QTest::mousePress(viewport(), Qt::LeftButton, {}, from);
        QTest::mouseMove(viewport(), (from + to) / 2);
        QTest::mouseMove(viewport(), to);
        QTest::mouseRelease(viewport(), Qt::LeftButton, {}, to);
    }

    /// Forty paragraphs of which the twentieth differs, with the others folded.
    void openFolded()
    {
        QStringList same;
        for (int i = 0; i < 40; ++i)
            same += u"Paragraph number %1 says nothing that the other version does not say as well."_s.arg(i);
        QStringList other = same;
        other[19].replace(u"nothing"_s, u"something"_s);
        open({same.join(u"\n\n"_s), other.join(u"\n\n"_s)});
        m_pane->setChangesOnly(true);
        QCOMPARE(m_model->rowCount(), 5);
    }

private Q_SLOTS:
    void init() { open(test::twoVersions()); }
    void cleanup()
    {
        m_pane.reset();
        m_model.reset();
        m_story.reset();
    }

    void saysWhatToDoWhileNothingIsOpen()
    {
        m_model->clear();
        QVERIFY(!view()->isVisible());
        QVERIFY(!m_pane->selection());
    }

    void rowsStandLevelToThePixelAtEveryWidthAndZoom_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("zoom");
        for (const int width : {600, 900, 1400}) {
            for (const int zoom : {80, 100, 200})
                QTest::addRow("%d px, %d %%", width, zoom) << width << zoom;
        }
    }

    void rowsStandLevelToThePixelAtEveryWidthAndZoom()
    {
        QFETCH(int, width);
        QFETCH(int, zoom);
        m_pane->setOneColumn(false);
        m_pane->resize(width, 700);
        m_pane->setZoomPercent(zoom);
        QCoreApplication::processEvents();
        for (const QString &words : {u"The ferry Albatros"_s, u"know why it"_s}) {
            m_pane->select(m_story->articles[0].id, m_story->spanOf(0, words));
            const auto base = view()->rectsOf(0, m_story->spanOf(0, words)).front();
            const auto other = view()->rectsOf(1, m_story->spanOf(1, words)).front();
            QCOMPARE(other.top(), base.top());
        }
    }

    void draggingSelectsInOneColumnAcrossRows()
    {
        drag(placeOf(1, u"ran aground"_s), endOf(1, u"Nobody was"_s));
        QCOMPARE(m_pane->selection()->article, m_story->articles[1].id);
        QVERIFY(m_pane->selectedText().startsWith(u"ran aground"));
        QVERIFY(m_pane->selectedText().endsWith(u"Nobody was"));
        m_pane->copy();
        QCOMPARE(QGuiApplication::clipboard()->text(), m_pane->selectedText());
    }

    void doubleClickSelectsTheWordAndAThirdTheParagraph()
    {
        const QPoint place = placeOf(0, u"Albatros ran"_s) + QPoint(4, 0);
        QTest::mouseClick(viewport(), Qt::LeftButton, {}, place);
        QTest::mouseDClick(viewport(), Qt::LeftButton, {}, place);
        QCOMPARE(m_pane->selectedText(), u"Albatros"_s);
        QTest::mouseClick(viewport(), Qt::LeftButton, {}, place);
        QVERIFY(m_pane->selectedText().startsWith(u"The ferry"));
        QVERIFY(m_pane->selectedText().endsWith(u"said."));
    }

    void theKeyboardMovesAndExtends()
    {
        m_pane->select(m_story->articles[0].id, {0, 0});
        m_pane->focusColumns();
        QTest::keyClick(view(), Qt::Key_Right, Qt::ControlModifier);
        QTest::keyClick(view(), Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(m_pane->selectedText(), u"ferry "_s);
        QTest::keyClick(view(), Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(m_pane->selectedText(), u"ferry"_s);
        QTest::keyClick(view(), Qt::Key_End, Qt::ControlModifier);
        QCOMPARE(m_pane->selection()->span.begin, m_story->articles[0].text.size());
        QTest::keyClick(view(), Qt::Key_Home, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(m_pane->selectedText(), m_story->articles[0].text);
    }

    void goingDownLineByLineReachesTheEndAndUpTheBegin()
    {
        m_pane->select(m_story->articles[1].id, {0, 0});
        m_pane->focusColumns();
        qsizetype last = -1;
        for (int i = 0; i < 100 && m_pane->selection()->span.begin > last; ++i) {
            last = m_pane->selection()->span.begin;
            QTest::keyClick(view(), Qt::Key_Down);
        }
        QVERIFY(last > m_story->spanOf(1, u"told reporters"_s).begin - 60);
        for (int i = 0; i < 100 && m_pane->selection()->span.begin > 0; ++i)
            QTest::keyClick(view(), Qt::Key_Up);
        QCOMPARE(m_pane->selection()->span.begin, 0);
    }

    void bracketsGoFromVersionToVersion()
    {
        m_pane->select(m_story->articles[0].id, {0, 0});
        QTest::keyClick(view(), Qt::Key_BracketRight);
        QCOMPARE(m_pane->selection()->article, m_story->articles[1].id);
        QTest::keyClick(view(), Qt::Key_BracketLeft);
        QCOMPARE(m_pane->selection()->article, m_story->articles[0].id);
    }

    void everyChangeIsReachedForwardsAndBackwards()
    {
        const int count = int(m_model->changes().size());
        QVERIFY(count > 2);
        m_pane->select(m_story->articles[0].id, {0, 0});
        for (int i = 0; i < count; ++i) {
            m_pane->nextChange();
            QCOMPARE(m_pane->currentChange(), i);
        }
        m_pane->nextChange();
        QCOMPARE(m_pane->currentChange(), count - 1);
        for (int i = count - 2; i >= 0; --i) {
            m_pane->previousChange();
            QCOMPARE(m_pane->currentChange(), i);
        }
    }

    void clickingAMarkSelectsItAndClickingAgainTheOneAroundIt()
    {
        const auto outer = m_story->mention(0, u"Captain Mette Lind"_s);
        const auto inner = m_story->mention(0, u"Mette"_s, 2);
        QSignalSpy activated(m_pane.get(), &ReadingPane::markActivated);
        const QPoint place = placeOf(0, u"ette Lind"_s);
        QTest::mouseClick(viewport(), Qt::LeftButton, {}, place);
        QCOMPARE(m_pane->currentMark(), inner);
        QTest::qWait(QGuiApplication::styleHints()->mouseDoubleClickInterval() + 20);
        QTest::mouseClick(viewport(), Qt::LeftButton, {}, place);
        QCOMPARE(m_pane->currentMark(), outer);
        QCOMPARE(activated.count(), 2);
        QTest::keyClick(view(), Qt::Key_Escape);
        QVERIFY(!m_pane->currentMark());
    }

    void draggingTheEndOfTheCurrentMarkSaysWhatItShouldBe()
    {
        const auto id = m_story->mention(0, u"Mette"_s);
        m_pane->selectMark(id);
        QSignalSpy resized(m_pane.get(), &ReadingPane::markResized);
        const Span before = m_story->spanOf(0, u"Mette"_s);
        const QRectF rect = view()->rectsOf(0, before).front();
        drag(rect.bottomRight().toPoint(), endOf(0, u"Mette Lind"_s));
        QCOMPARE(resized.count(), 1);
        QCOMPARE(resized[0][1].value<Span>(), before);
        QCOMPARE(resized[0][2].value<Span>(), m_story->spanOf(0, u"Mette Lind"_s));
    }

    void marksAreReachedOneAfterTheOther()
    {
        const auto first = m_story->mention(0, u"Albatros"_s);
        const auto second = m_story->mention(0, u"Sandholm"_s, 3);
        m_pane->select(m_story->articles[0].id, {0, 0});
        m_pane->nextMark();
        QCOMPARE(m_pane->currentMark(), first);
        m_pane->nextMark();
        QCOMPARE(m_pane->currentMark(), second);
        m_pane->previousMark();
        QCOMPARE(m_pane->currentMark(), first);
    }

    void aGhostLeadsToWhereThePassageStands()
    {
        const int row = m_model->rowOf(0, m_story->spanOf(0, u"Divers inspect"_s).begin);
        view()->reveal(0, m_story->spanOf(0, u"Divers inspect"_s));
        const QRect cell = view()->visualRect(m_model->index(row, 1));
        QTest::mouseClick(viewport(), Qt::LeftButton, {}, cell.topLeft() + QPoint(60, 20));
        QCOMPARE(m_pane->selection()->article, m_story->articles[1].id);
        QCOMPARE(m_pane->selection()->span.begin, 0);
    }

    void aLongAbsenceSaysWhatIsAbsentAndWhereTheTextGoesOn()
    {
        const QString lead = u"The ferry left the harbour at dawn with ninety passengers on board."_s;
        const QString end = u"The service resumes on Monday when a second vessel has been chartered."_s;
        QStringList other{lead};
        for (const QString &who : {u"Divers"_s, u"Owners"_s, u"Pilots"_s, u"Nurses"_s, u"Anglers"_s, u"Customs"_s})
            other << QString(who + u" told a reporter at length what they had seen from the quay that winter. "_s)
                         .repeated(3);
        QVERIFY(view()->absences(0).empty() && view()->absences(1).empty()); // short ones are left in peace
        open({lead + u"\n\n"_s + end, (other << end).join(u"\n\n"_s)});
        QVERIFY(view()->absences(1).empty());
        const auto absences = view()->absences(0);
        QCOMPARE(absences.size(), 1u);
        QCOMPARE(absences[0].what, u"¶2–7 of version2.txt are not here"_s);
        QCOMPARE(absences[0].next, u"↓ goes on with ¶2"_s);
        QVERIFY(view()->columnRect(0).contains(absences[0].rect));
        QTest::mouseClick(viewport(), Qt::LeftButton, {}, absences[0].rect.center());
        QCOMPARE(view()->currentColumn(), 0);
        QCOMPARE(view()->caret(), m_story->spanOf(0, end).begin);
        QVERIFY(viewport()->rect().contains(placeOf(0, end)));

        open({lead, other.join(u"\n\n"_s)});
        QCOMPARE(view()->absences(0).size(), 1u);
        QCOMPARE(view()->absences(0)[0].next, u"The text ends here"_s);
        QCOMPARE(view()->absences(0)[0].paragraph, -1);
    }

    void theMovedPartnerIsFoundBothWays()
    {
        m_pane->select(m_story->articles[1].id, m_story->spanOf(1, u"Divers"_s));
        m_pane->goToMovedPartner();
        QCOMPARE(m_pane->selection()->article, m_story->articles[0].id);
        m_pane->goToMovedPartner();
        QCOMPARE(m_pane->selection()->article, m_story->articles[1].id);
    }

    void oneArticleAloneIsAPageOfComfortableMeasure()
    {
        open({test::twoVersions()[0]}, {1400, 700});
        const QRect column = view()->columnRect(0);
        const QFontMetricsF metrics(ui::lightTheme(m_pane->font()).reading);
        const qreal letters
            = (column.width() - ui::CellStyle::gutter - ui::CellStyle::margin) / metrics.averageCharWidth();
        QVERIFY2(letters >= 60 && letters <= 75, qPrintable(QString::number(letters)));
        QVERIFY(std::abs(column.center().x() - viewport()->width() / 2) <= 1);
    }

    void draggingABoundaryMakesColumnsWiderAndNarrower()
    {
        const int before = view()->columnRect(0).width();
        const QPoint grip(view()->boundaryOf(1), 100);
        const QString words = u"know why it"_s;
        drag(grip, grip + QPoint(120, 0));
        QCOMPARE(view()->columnRect(0).width(), before + 120);
        QCOMPARE(view()->rectsOf(1, m_story->spanOf(1, words)).front().top(),
                 view()->rectsOf(0, m_story->spanOf(0, words)).front().top());
        QCOMPARE(m_pane->selectedText(), QString());
        QTest::mouseDClick(viewport(), Qt::LeftButton, {}, QPoint(view()->boundaryOf(1), 100));
        QCOMPARE(view()->columnRect(0).width(), before);

        auto *header = m_pane->findChild<ui::ReadingHeader *>();
        const QPoint above(view()->boundaryOf(1), 20);
        QTest::mousePress(header, Qt::LeftButton, {}, above);
        QTest::mouseMove(header, above - QPoint(60, 0));
        QTest::mouseRelease(header, Qt::LeftButton, {}, above - QPoint(60, 0));
        QCOMPARE(view()->columnRect(0).width(), before - 60);
        m_pane->resize(1200, 700);
        m_pane->resize(900, 700);
        QCOMPARE(view()->columnRect(0).width(), before - 60);
    }

    void aCollapsedColumnIsALaneThatTakesNoPartInTheHeights()
    {
        const QString words = u"know why it"_s;
        const int bottom = view()->rows().total();
        view()->setCollapsed(1, true);
        QCOMPARE(view()->columnRect(1).width(), ui::ColumnGeometry::lane);
        QVERIFY(view()->columnRect(0).width() > 700);
        QVERIFY(view()->rows().total() < bottom);
        const QRectF place = view()->rectsOf(1, m_story->spanOf(1, words)).front();
        QVERIFY(
            place.contains(QPointF(place.center().x(), view()->rectsOf(0, m_story->spanOf(0, words)).front().top())));
        QVERIFY(!view()->placeAt(place.center().toPoint()));

        QSignalSpy clicked(view(), &ReadingView::laneClicked);
        QTest::mouseClick(viewport(), Qt::LeftButton, {}, place.center().toPoint());
        QCOMPARE(clicked.count(), 1);
        QCOMPARE(m_pane->selection()->article, m_story->articles[1].id);
        QVERIFY(!view()->isCollapsed(1)); // who goes there wants to read
        view()->setCollapsed(1, true);
        QTest::keyClick(view(), Qt::Key_Return);
        QCOMPARE(clicked.count(), 2);
        QCOMPARE(clicked[1][0].toInt(), 1);
        view()->setCollapsed(1, false);
        QCOMPARE(view()->rows().total(), bottom);
    }

    void inTrueLayoutNothingIsPaddedAndWhatIsReadStandsLevel_data()
    {
        QTest::addColumn<bool>("mirrored");
        QTest::newRow("left to right") << false;
        QTest::newRow("right to left") << true;
    }

    void inTrueLayoutNothingIsPaddedAndWhatIsReadStandsLevel()
    {
        QFETCH(bool, mirrored);
        QStringList base;
        QStringList other;
        for (int i = 0; i < 300; ++i) {
            const QString words
                = u"Paragraph %1 tells of ferry %2 that ran aground on a day in month %3. "_s.arg(i).arg(i * 7).arg(
                    i % 12);
            base += words.repeated(1 + i % 5);
            if (i % 9 != 4)
                other += words.repeated(1 + i % 3);
        }
        open({base.join(u"\n\n"_s), other.join(u"\n\n"_s)});
        m_pane->setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
        m_pane->setTrueLayout(true);
        QScrollBar *bar = view()->verticalScrollBar();
        const int middle = viewport()->height() / 2;
        const auto cell = [this](int row, int column) { return view()->visualRect(m_model->index(row, column)); };
        int compared = 0;
        for (const int part : {2, 3, 5, 8}) {
            bar->setValue(bar->maximum() / part);
            const int row = view()->indexAt({view()->columnRect(0).center().x(), middle}).row();
            if (!m_model->spanAt(row, 1))
                continue;
            ++compared;
            const QRect partner = cell(row, 1);
            QVERIFY2(partner.top() <= middle + 1 && partner.bottom() >= middle - 1, qPrintable(QString::number(part)));
            for (const int column : {0, 1}) {
                QCOMPARE(cell(row + 1, column).top(), cell(row, column).bottom() + 1);
                const auto *layout = static_cast<const ui::PassageDelegate *>(view()->itemDelegate());
                QCOMPARE(cell(row, column).height(),
                         int(std::ceil(layout
                                           ->layoutOf(m_model->index(row, column), view()->columnRect(column).width(),
                                                      column > 0, m_pane->layoutDirection())
                                           .height())));
            }
        }
        QVERIFY(compared > 1);
        bar->setValue(0);
        QCOMPARE(cell(0, 1).top(), cell(0, 0).top());
        bar->setValue(bar->maximum());
        QCOMPARE(cell(299, 1).bottom(), cell(299, 0).bottom());
        QVERIFY(cell(299, 0).bottom() < viewport()->height());
        m_pane->setTrueLayout(false);
        QCOMPARE(cell(299, 1).top(), cell(299, 0).top());
    }

    void whatHasMovedIsBroughtLevelAndGoesBack_data()
    {
        QTest::addColumn<bool>("trueLayout");
        QTest::newRow("aligned") << false;
        QTest::newRow("true layout") << true;
    }

    void whatHasMovedIsBroughtLevelAndGoesBack()
    {
        QFETCH(bool, trueLayout);
        m_pane->setTrueLayout(trueLayout);
        const auto top = [this](int column, const QString &words) {
            return view()->rectsOf(column, m_story->spanOf(size_t(column), words)).front().top();
        };
        const QString moved = u"Divers inspect"_s;
        const qreal before = top(0, moved);
        const qreal own = top(1, moved);
        QVERIFY(before > own + 100);
        m_pane->select(m_story->articles[1].id, m_story->spanOf(1, u"Divers"_s));
        QVERIFY(m_pane->bringLevel());
        QTRY_COMPARE(top(0, moved), top(1, moved));
        QCOMPARE(top(1, moved), own);
        m_pane->focusColumns();
        QTest::keyClick(view(), Qt::Key_Escape);
        QTRY_VERIFY(!view()->isBroughtLevel());
        QCOMPARE(top(0, moved), before);

        QVERIFY(m_pane->bringLevel());
        QTRY_COMPARE(top(0, moved), top(1, moved));
        m_pane->resize(900, 300);
        view()->verticalScrollBar()->setValue(20);
        QTRY_VERIFY(!view()->isBroughtLevel());
        m_pane->select(m_story->articles[0].id, m_story->spanOf(0, u"was built"_s));
        QVERIFY(!m_pane->bringLevel());
    }

    void theArrowOfAMoveIsPointedAtAndClicked_data()
    {
        QTest::addColumn<bool>("mirrored");
        QTest::newRow("left to right") << false;
        QTest::newRow("right to left") << true;
    }

    void theArrowOfAMoveIsPointedAtAndClicked()
    {
        QFETCH(bool, mirrored);
        m_pane->setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
        const QRect column = view()->columnRect(1);
        QVERIFY(std::abs(column.center().x() - view()->columnRect(0).center().x()) >= column.width() + 30);
        const Span there = m_story->spanOf(0, u"Divers"_s);
        const QRect block = view()->visualRect(m_model->index(m_model->rowOf(0, there.begin), 0));
        const QPoint blank(mirrored ? block.left() + 8 : block.right() - 8, block.top() + 15);
        QTest::mouseMove(viewport(), QPoint(view()->columnRect(0).center().x(), viewport()->height() - 5));
        const QRgb quiet = viewport()->grab().toImage().pixel(blank);
        const QPoint arrow(mirrored ? column.right() + 5 : column.left() - 5, 9 - 2 + 13);
        QTest::mouseMove(viewport(), arrow);
        QVERIFY(viewport()->grab().toImage().pixel(blank) != quiet);
        QCOMPARE(viewport()->cursor().shape(), Qt::PointingHandCursor);
        const int width = column.width();
        QTest::mouseClick(viewport(), Qt::LeftButton, {}, arrow);
        QTRY_COMPARE(view()->rectsOf(0, there).front().top(),
                     view()->rectsOf(1, m_story->spanOf(1, u"Divers"_s)).front().top());
        QCOMPARE(view()->columnRect(1).width(), width);
        QTest::mouseClick(viewport(), Qt::LeftButton, {}, view()->columnRect(1).center());
        QTRY_VERIFY(!view()->isBroughtLevel());
        QCOMPARE(view()->visualRect(m_model->index(m_model->rowOf(0, there.begin), 0)), block);
    }

    void pointingAtAMergedPassageLightsBothEnds()
    {
        const Span into = m_story->spanOf(1, u"Captain Mette"_s);
        QTest::mouseMove(viewport(), QPoint(5, viewport()->height() - 5));
        const QRect from
            = view()->visualRect(m_model->index(m_model->rowOf(0, m_story->spanOf(0, u"Nobody"_s).begin), 0));
        const QPoint blank(from.right() - 8, from.top() + 15);
        const QRgb quiet = viewport()->grab().toImage().pixel(blank);
        QTest::mouseMove(viewport(), view()->rectsOf(1, into).front().center().toPoint());
        QVERIFY(viewport()->grab().toImage().pixel(blank) != quiet);
        QEvent leave(QEvent::Leave);
        QCoreApplication::sendEvent(viewport(), &leave);
        QCOMPARE(viewport()->grab().toImage().pixel(blank), quiet);
    }

    void aMirroredWindowHasTheBaseAtTheRight()
    {
        m_pane->setLayoutDirection(Qt::RightToLeft);
        QCoreApplication::processEvents();
        QVERIFY(view()->columnRect(0).left() > view()->columnRect(1).left());
        drag(placeOf(0, u"ran aground"_s), endOf(0, u"ran aground"_s));
        QCOMPARE(m_pane->selectedText(), u"ran aground"_s);
    }

    void scrollingUpThroughALongTextDoesNotJump()
    {
        // Paragraphs whose height cannot be guessed from their length: every row that comes into sight moves the
        // others.
        QStringList paragraphs;
        for (int i = 0; i < 400; ++i)
            paragraphs += u"Paragraph %1 "_s.arg(i) + QString(i % 7 * 40, i % 2 ? u'i' : u'W');
        open({paragraphs.join(u"\n\n"_s), paragraphs.join(u"\n\n"_s)});
        QScrollBar *bar = view()->verticalScrollBar();
        bar->setValue(bar->maximum() / 2);
        int row = view()->rows().rowAt(bar->value());
        QVERIFY(row > 100);
        for (int step = 0; step < 40; ++step) {
            bar->setValue(bar->value() - 120);
            const int now = view()->rows().rowAt(bar->value());
            QVERIFY2(now <= row && now > row - 10, qPrintable(u"from row %1 to row %2"_s.arg(row).arg(now)));
            row = now;
        }
    }

    void aLongTextLaysOutOnlyWhatIsSeen()
    {
        QStringList base;
        QStringList other;
        for (int i = 0; i < 3000; ++i) {
            base += u"Paragraph %1 tells of a day on which the ferry of number %1 did not run aground at all."_s.arg(i);
            other += u"Paragraph %1 tells of a day on which the ferry of number %1 did run aground after all."_s.arg(i);
        }
        open({base.join(u"\n\n"_s), other.join(u"\n\n"_s)});
        m_pane->select(m_story->articles[1].id, m_story->spanOf(1, u"Paragraph 2990"_s));
        const auto rects = view()->rectsOf(1, m_story->spanOf(1, u"Paragraph 2990"_s));
        QVERIFY(!rects.empty());
        QVERIFY(viewport()->rect().contains(rects.front().toRect().center()));
        QVERIFY(!view()->rows().isExact(1500));
    }

    void aClickOpensWhatIsFolded()
    {
        openFolded();
        QTest::mouseClick(viewport(), Qt::LeftButton, {}, view()->visualRect(m_model->index(4, 1)).center());
        QCOMPARE(m_model->rowCount(), 4 + 19);
        QVERIFY(m_model->isFold(0));
        const QRectF shown = view()->rectsOf(0, m_story->spanOf(0, u"Paragraph number 21"_s)).front();
        QVERIFY(viewport()->rect().contains(shown.center().toPoint()));
    }

    void theCaretStopsAtAFoldAndEnterOpensIt()
    {
        openFolded();
        m_pane->select(m_story->articles[1].id, m_story->spanOf(1, u"number 20"_s));
        m_pane->focusColumns();
        for (int i = 0; i < 8 && !m_model->isFold(m_model->rowOf(1, m_pane->selection()->span.begin)); ++i)
            QTest::keyClick(view(), Qt::Key_Down);
        QCOMPARE(m_pane->selection()->span.begin, m_story->spanOf(1, u"Paragraph number 21"_s).begin);
        QTest::keyClick(view(), Qt::Key_Up);
        QCOMPARE(m_model->rowOf(1, m_pane->selection()->span.begin), 3);
        QTest::keyClick(view(), Qt::Key_Down);
        QTest::keyClick(view(), Qt::Key_Return);
        QCOMPARE(m_model->rowCount(), 4 + 19);
        QVERIFY(!view()->rectsOf(1, m_story->spanOf(1, u"Paragraph number 21"_s)).empty());
    }

    void whatIsGoneToIsNotLeftFolded()
    {
        openFolded();
        m_pane->select(m_story->articles[1].id, m_story->spanOf(1, u"number 30"_s));
        QVERIFY(!view()->rectsOf(1, m_story->spanOf(1, u"number 30"_s)).empty());
        openFolded();
        m_pane->setHits({{m_story->articles[0].id, m_story->spanOf(0, u"number 3 "_s)}}, 0);
        const auto rects = view()->rectsOf(0, m_story->spanOf(0, u"number 3 "_s));
        QVERIFY(!rects.empty());
        QVERIFY(viewport()->rect().contains(rects.front().center().toPoint()));
    }

    void whatIsReadStaysInSightWhenTheRestIsFolded()
    {
        openFolded();
        m_pane->setChangesOnly(false);
        const Span read = m_story->spanOf(0, u"number 19 "_s);
        m_pane->select(m_story->articles[0].id, read);
        m_pane->setChangesOnly(true);
        m_pane->setChangesOnly(false);
        const auto rects = view()->rectsOf(0, read);
        QVERIFY(!rects.empty());
        QVERIFY(viewport()->rect().contains(rects.front().center().toPoint()));
    }

    void moreThanFourColumnsAreACombThatOpensOnDemand()
    {
        QStringList texts;
        for (int i = 0; i < 6; ++i)
            texts += u"The ferry ran aground on Sunday with %1 people aboard.\n\nNobody was hurt in the end."_s.arg(i);
        open(texts, {1200, 600});
        const auto openColumns = [&] {
            QList<int> columns;
            for (int column = 0; column < 6; ++column) {
                if (!view()->isCollapsed(column))
                    columns += column;
            }
            return columns;
        };
        QCOMPARE(openColumns(), (QList<int>{0, 1}));
        QTest::mouseClick(viewport(), Qt::LeftButton, {}, view()->columnRect(4).center());
        QCOMPARE(openColumns(), (QList<int>{0, 4}));
        QCOMPARE(m_pane->selection()->article, m_story->articles[4].id);
        QCOMPARE(m_model->comparedColumn(), 4);
        QTest::keyClick(view(), Qt::Key_BracketRight);
        QCOMPARE(openColumns(), (QList<int>{0, 5}));
        m_pane->select(m_story->articles[0].id, m_story->spanOf(0, u"Nobody"_s));
        QCOMPARE(openColumns(), (QList<int>{0, 5}));
        m_pane->select(m_story->articles[2].id, m_story->spanOf(2, u"Nobody"_s));
        QCOMPARE(openColumns(), (QList<int>{0, 2}));
        QVERIFY(!view()->rectsOf(2, m_story->spanOf(2, u"Nobody"_s)).empty());
        open(QStringList(texts.first(4)), {1200, 600});
        QVERIFY(!view()->isCollapsed(2) && !view()->isCollapsed(3));
    }

    void goingToALaneKeepsTheHeightThatIsRead()
    {
        QStringList paragraphs;
        for (int i = 0; i < 60; ++i)
            paragraphs
                += u"Paragraph number %1 says nothing that the others do not say as well at this length."_s.arg(i);
        const QString text = paragraphs.join(u"\n\n"_s);
        open({text, text, text, text, text}, {1200, 600});
        m_pane->select(m_story->articles[1].id, m_story->spanOf(1, u"number 40"_s));
        QTest::mouseClick(viewport(), Qt::LeftButton, {}, view()->columnRect(3).center());
        const int row = m_model->rowOf(3, m_pane->selection()->span.begin);
        QVERIFY2(row > 35 && row < 46, qPrintable(QString::number(row)));
    }

    void oneColumnTellsBothAndOnlyTheVersionIsSelected()
    {
        m_pane->setOneColumn(true);
        QVERIFY(m_pane->isOneColumn());
        QVERIFY(view()->columnRect(0).isEmpty());
        QVERIFY(view()->columnRect(1).width() > 400);
        // The caret goes from word to word of the version, over what is struck out.
        m_pane->select(m_story->articles[1].id, m_story->spanOf(1, u"with"_s));
        m_pane->focusColumns();
        QTest::keyClick(view(), Qt::Key_Right, Qt::ControlModifier);
        QTest::keyClick(view(), Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(m_pane->selectedText(), u"214 "_s);
        drag(placeOf(1, u"with 214"_s), endOf(1, u"214 people"_s));
        QCOMPARE(m_pane->selectedText(), u"with 214 people"_s);
        // Lines down to the end and up again, through passages that are gone.
        m_pane->select(m_story->articles[1].id, {0, 0});
        for (int i = 0; i < 60; ++i)
            QTest::keyClick(view(), Qt::Key_Down);
        QCOMPARE(m_pane->selection()->span.begin, m_story->articles[1].text.size());
        for (int i = 0; i < 60; ++i)
            QTest::keyClick(view(), Qt::Key_Up);
        QCOMPARE(m_pane->selection()->span.begin, 0);
        m_pane->setOneColumn(false);
        QVERIFY(!view()->columnRect(0).isEmpty());
        QVERIFY(!m_model->isRedline());
    }

    void oneColumnIsReachedWhereTheWindowIsNarrowAndLeftWhereItIsWide()
    {
        m_pane->resize(800, 600);
        QVERIFY(m_pane->isOneColumn());
        m_pane->resize(1000, 600);
        QVERIFY(!m_pane->isOneColumn());
        m_pane->setOneColumn(false);
        m_pane->resize(800, 600);
        QVERIFY(!m_pane->isOneColumn());
        QVERIFY(!view()->columnRect(0).isEmpty());
    }

    void whatIsGoneIsReachedInOneColumnToo()
    {
        m_pane->setOneColumn(true);
        for (int i = 0; i < int(m_model->changes().size()); ++i) {
            m_pane->goToChange(i);
            QCOMPARE(m_pane->currentChange(), i);
            QCOMPARE(m_pane->selection()->article, m_story->articles[1].id);
        }
        m_pane->setHits({{m_story->articles[0].id, m_story->spanOf(0, u"Norrhavn"_s)}}, 0);
        const int row = m_model->rowOf(0, m_story->spanOf(0, u"Norrhavn"_s).begin);
        QVERIFY(viewport()->rect().intersects(view()->visualRect(m_model->index(row, 1))));
        // Marks of the version are reached and clicked as in columns.
        const auto id = m_story->mention(1, u"Mette Lind"_s);
        QTest::mouseClick(viewport(), Qt::LeftButton, {}, placeOf(1, u"ette Lind"_s));
        QCOMPARE(m_pane->currentMark(), id);
        QTest::keyClick(view(), Qt::Key_BracketLeft); // the base has no column to go to
        QCOMPARE(m_pane->selection()->article, m_story->articles[1].id);
    }

    void theOverviewIsClickedAndDraggedAndSaysWhatItIs()
    {
        QStringList paragraphs;
        for (int i = 0; i < 200; ++i)
            paragraphs += u"Paragraph number %1 says nothing that the others do not say as well."_s.arg(i);
        QStringList other = paragraphs;
        other[150].replace(u"nothing"_s, u"something"_s);
        open({paragraphs.join(u"\n\n"_s), other.join(u"\n\n"_s)});
        auto *strip = m_pane->findChild<ui::OverviewStrip *>();
        QVERIFY(!strip->accessibleName().isEmpty());
        QTest::mouseClick(strip, Qt::LeftButton, {}, {8, strip->height() / 2});
        const int middle = view()->verticalScrollBar()->value();
        QVERIFY(middle > 0);
        QTest::mousePress(strip, Qt::LeftButton, {}, {8, strip->height() / 2});
        QMouseEvent move(QEvent::MouseMove, {8, strip->height() * 0.9},
                         strip->mapToGlobal(QPointF(8, strip->height() * 0.9)), Qt::LeftButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(strip, &move);
        QTest::mouseRelease(strip, Qt::LeftButton, {}, {8, strip->height() * 9 / 10});
        QVERIFY(view()->verticalScrollBar()->value() > middle);
        // What changed is drawn on both halves three quarters down, and as heat over the whole width.
        view()->verticalScrollBar()->setValue(0);
        const auto colored = [&](int x) {
            const QImage image = strip->grab().toImage();
            for (int y = strip->height() * 7 / 10; y < strip->height() * 8 / 10; ++y) {
                const QColor color
                    = image.pixelColor(int(x * image.devicePixelRatio()), int(y * image.devicePixelRatio()));
                if (color.lightness() < 200)
                    return true;
            }
            return false;
        };
        QVERIFY(colored(4) && colored(11));
        m_pane->setHeat(true);
        QVERIFY(strip->isHeat());
        QVERIFY(colored(4) && colored(8) && colored(11));
    }

    void aScreenReaderReadsTheColumnItsMarksAndItsChanges()
    {
        m_story->mention(1, u"Mette Lind"_s);
        m_pane->select(m_story->articles[1].id, m_story->spanOf(1, u"Mette"_s));
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(view());
        QVERIFY(accessible && accessible->textInterface());
        QAccessibleTextInterface *text = accessible->textInterface();
        QCOMPARE(text->characterCount(), int(m_story->articles[1].text.size()));
        QCOMPARE(text->text(0, 6), u"Divers"_s);
        QCOMPARE(text->selectionCount(), 1);
        int begin = 0;
        int end = 0;
        const Span marked = m_story->spanOf(1, u"Mette Lind"_s);
        QVERIFY(text->attributes(int(marked.begin) + 2, &begin, &end).contains(u"mark:"));
        QCOMPARE(Span(begin, end), marked);
        QVERIFY(text->attributes(int(m_story->spanOf(1, u"214"_s).begin), &begin, &end).contains(u"difference"));
        text->setSelection(0, 0, 6);
        QCOMPARE(m_pane->selectedText(), u"Divers"_s);
        QVERIFY(text->characterRect(2).isValid());
    }
};

QTEST_MAIN(TestReadingPane)
#include "tst_readingpane.moc"
