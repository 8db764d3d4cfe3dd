// SPDX-License-Identifier: MIT
#include "core/compare/comparison.h"
#include "ui/delegates/sharedelegate.h"
#include "ui/models/similaritymodel.h"
#include "ui/views/similaritypane.h"

#include <QAbstractItemModelTester>
#include <QHeaderView>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QtTest>

using namespace Qt::StringLiterals;
using core::ArticleId;
using core::compare::Similarity;
using ui::SimilarityModel;
using ui::SimilarityPane;

class TestSimilarityPane : public QObject
{
    Q_OBJECT

private:
    const QList<ArticleId> m_versions{ArticleId::make(), ArticleId::make(), ArticleId::make()};
    const QStringList m_names{u"PTI"_s, u"TRT World"_s, u"AP"_s};

    /// Of PTI and TRT World: 83 % of the one are in the other, 60 % the other way round.
    static Similarity onePairKnown()
    {
        core::compare::TextPair pair;
        pair.sharedOfBase = 0.83;
        pair.sharedOfOther = 0.6;
        Similarity similarity(3);
        similarity.set(0, 1, pair);
        return similarity;
    }

    static double contrast(const QColor &a, const QColor &b)
    {
        const auto luminance = [](const QColor &color) {
            const auto part = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
            return 0.2126 * part(color.redF()) + 0.7152 * part(color.greenF()) + 0.0722 * part(color.blueF());
        };
        const double one = luminance(a);
        const double two = luminance(b);
        return (std::max(one, two) + 0.05) / (std::min(one, two) + 0.05);
    }

private Q_SLOTS:
    void everyCellSaysItInPerCentAndInWords()
    {
        SimilarityModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setVersions(m_versions, m_names);
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.columnCount(), 3);
        model.setSimilarity(onePairKnown());
        QVERIFY(model.index(0, 1).data().toString().startsWith(u"83"));
        QVERIFY(model.index(1, 0).data().toString().startsWith(u"60"));
        QCOMPARE(model.index(0, 2).data().toString(), u"…"_s);
        QVERIFY(!model.index(0, 2).data(SimilarityModel::ShareRole).isValid());
        QVERIFY(model.index(2, 2).data(SimilarityModel::IsSelfRole).toBool());
        const QString said = model.index(0, 1).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(said.contains(u"PTI") && said.endsWith(u"TRT World") && said.startsWith(u"83"), qPrintable(said));
        QCOMPARE(model.headerData(2, Qt::Vertical).toString(), u"AP"_s);
        model.setVersions(m_versions, {u"PTI"_s, u"TRT"_s, u"AP"_s}); // only a name is another
        QVERIFY(model.index(0, 1).data(SimilarityModel::ShareRole).isValid());
        model.setVersions({m_versions[0]}, {u"PTI"_s});
        QCOMPARE(model.rowCount(), 1);
    }

    void darknessSaysHowMuchAndTheTextStaysLegible()
    {
        for (const bool isDark : {false, true}) {
            const ui::Theme theme = isDark ? ui::darkTheme(QFont()) : ui::lightTheme(QFont());
            ui::ShareDelegate delegate;
            delegate.setTheme(theme);
            double last = 0;
            for (const double share : {0.0, 0.3, 0.6, 1.0}) {
                const QColor ground = delegate.groundOf(share);
                QVERIFY(contrast(ground, theme.panelText) >= 4.5);
                const double away = contrast(ground, theme.panel);
                QVERIFY(away > last);
                last = away;
            }
        }
    }

    void asksOnlyWhenSeenAndOnlyForWhatIsMissing()
    {
        SimilarityPane pane;
        QSignalSpy wanted(&pane, &SimilarityPane::similarityWanted);
        pane.setVersions(m_versions, m_names);
        QCOMPARE(wanted.count(), 0);
        pane.show();
        QCOMPARE(wanted.count(), 1);
        pane.setSimilarity({m_versions[0]}, Similarity(1)); // of another story, late
        QCOMPARE(pane.findChild<QTableView *>()->model()->rowCount(), 3);
        core::compare::TextPair pair;
        Similarity whole = onePairKnown();
        whole.set(0, 2, pair);
        whole.set(1, 2, pair);
        pane.setSimilarity(m_versions, whole);
        pane.hide();
        pane.show();
        QCOMPARE(wanted.count(), 1);
    }

    void theWorkIsShownAndCanBeStopped()
    {
        SimilarityPane pane;
        pane.setVersions(m_versions, m_names);
        pane.show();
        auto *bar = pane.findChild<QProgressBar *>();
        QVERIFY(!bar->isVisible());
        pane.setProgress(0.25);
        QVERIFY(bar->isVisible());
        QCOMPARE(bar->value(), 250);
        QSignalSpy cancelled(&pane, &SimilarityPane::cancelRequested);
        pane.findChild<QPushButton *>()->click();
        QCOMPARE(cancelled.count(), 1);
        QVERIFY(!bar->isVisible());
    }

    void aCellOpensItsPair()
    {
        SimilarityPane pane;
        pane.setTheme(ui::lightTheme(pane.font()));
        pane.setVersions(m_versions, m_names);
        pane.resize(600, 300);
        pane.show();
        QSignalSpy activated(&pane, &SimilarityPane::pairActivated);
        auto *table = pane.findChild<QTableView *>();
        const auto click = [&](int row, int column) {
            const QRect cell = table->visualRect(table->model()->index(row, column));
            QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, cell.center());
        };
        click(2, 0);
        QCOMPARE(activated.takeFirst(),
                 (QVariantList{QVariant::fromValue(m_versions[2]), QVariant::fromValue(m_versions[0])}));
        QTest::keyClick(table, Qt::Key_Up);
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(activated.takeFirst(),
                 (QVariantList{QVariant::fromValue(m_versions[1]), QVariant::fromValue(m_versions[0])}));
        click(1, 1);
        QCOMPARE(activated.count(), 0);
    }

    void namesAreWholeWhereThereIsRoom()
    {
        SimilarityPane pane;
        pane.setTheme(ui::lightTheme(pane.font()));
        pane.setVersions(m_versions, {u"coastline-wire.txt"_s, u"meridian.txt"_s, u"scraped.txt"_s});
        pane.resize(900, 300);
        pane.show();
        const QHeaderView *header = pane.findChild<QTableView *>()->horizontalHeader();
        const auto room = [&](int column) { return header->sectionSize(column) - header->sectionSizeHint(column); };
        QTRY_VERIFY(room(0) > 0);
        QCOMPARE(header->sectionSize(1), header->sectionSize(0));
        pane.resize(300, 300);
        QTRY_VERIFY(room(0) < 0); // the shares stay in sight
    }

    void aNameKeepsItsDirectionInAMirroredWindow()
    {
        SimilarityModel model;
        model.setVersions(m_versions, {u"001_796766d.txt"_s, u"ريو.txt"_s, u"AP"_s});
        QCOMPARE(model.headerData(0, Qt::Vertical).toString(), u"001_796766d.txt"_s);
        QApplication::setLayoutDirection(Qt::RightToLeft);
        QCOMPARE(model.headerData(0, Qt::Vertical).toString(), u"\u2068001_796766d.txt\u2069"_s);
        QCOMPARE(model.headerData(0, Qt::Vertical, Qt::AccessibleTextRole).toString(), u"001_796766d.txt"_s);
        QCOMPARE(model.headerData(1, Qt::Vertical).toString(), u"ريو.txt"_s);
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }
};

QTEST_MAIN(TestSimilarityPane)
#include "tst_similaritypane.moc"
