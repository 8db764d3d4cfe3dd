// SPDX-License-Identifier: MIT
#include "tests/support/scratchdisk.h"
#include "tests/support/show.h"
#include "ui/models/historymodel.h"
#include "ui/models/projectsource.h"
#include "ui/views/historypane.h"
#include "ui/views/panetitle.h"

#include <QComboBox>
#include <QFocusEvent>
#include <QHeaderView>
#include <QTableView>
#include <QTextEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace core;
using namespace core::annotation;
using core::store::ProjectFile;
using ui::HistoryPane;

class TestHistoryPane : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder{test::quickTemplate()};
    int m_files = 0;
    std::optional<ProjectFile> m_file;
    std::unique_ptr<ui::ProjectSource> m_source;
    std::unique_ptr<HistoryPane> m_pane;
    article::Article m_article{ArticleId::make(), u"a.txt"_s, "UTF-8", u"Doha is hot."_s, {}};
    AnnotationId m_mark = AnnotationId::make();

    QTableView *table() const { return m_pane->findChild<QTableView *>(); }
    QString details() const { return m_pane->findChild<QTextEdit *>()->toPlainText(); }
    QComboBox *choices(const QString &first) const
    {
        for (QComboBox *box : m_pane->findChildren<QComboBox *>()) {
            if (box->itemText(0) == first)
                return box;
        }
        return nullptr;
    }
    QToolButton *restoreButton() const
    {
        for (QToolButton *button : m_pane->findChildren<QToolButton *>()) {
            if (button->text() == u"Restore this state"_s)
                return button;
        }
        return nullptr;
    }
    QStringList names() const
    {
        QStringList names;
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            names << table()->model()->index(row, 0).data().toString();
        return names;
    }
    void perform(const Step &step, const QString &analyst = u"Ida"_s)
    {
        QVERIFY_RESULT(m_source->apply(step));
        QVERIFY_RESULT(m_file->commit(step, {analyst, QDateTime(QDate(2020, 11, 21), QTime(9, 30)).toUTC()}));
        m_pane->update();
    }

private Q_SLOTS:
    void init()
    {
        auto file = ProjectFile::create(m_folder.filePath(u"%1.writethru"_s.arg(++m_files)), u"Ida"_s);
        QVERIFY_RESULT(file);
        m_file.emplace(*std::move(file));
        m_source = std::make_unique<ui::ProjectSource>();
        m_source->replace(*m_file->load());
        m_pane = std::make_unique<HistoryPane>(*m_source);
        m_pane->setTheme(ui::lightTheme(m_pane->font()));
        m_pane->setFile([this] { return &*m_file; });
        m_pane->resize(900, 260);
        m_pane->show();
        perform(addArticles(m_source->project(), {m_article}, u"Heat"_s));
        perform(markMention(m_source->project(), m_article.id, text::Spans({0, 4}),
                            m_source->project().typesInOrder()[2]->id, {u"Ida"_s, QDateTime::currentDateTimeUtc()},
                            &m_mark),
                u"Max"_s);
    }

    void cleanup()
    {
        m_pane.reset();
        m_file.reset();
    }

    void whatIsDoneIsAddedAtTheTop()
    {
        QCOMPARE(names().size(), 3);
        QVERIFY(names().front().contains(u"Doha"_s));
        QCOMPARE(m_pane->findChild<ui::PaneTitle *>()->info(), u"3 step(s)"_s);
    }

    void detailsSayWhoAndWhatItWasBefore()
    {
        Annotation edited = *m_source->project().annotation(m_mark);
        markOf(edited).note = u"the capital"_s;
        perform(editAnnotation(m_source->project(), edited, {u"Max"_s, QDateTime::currentDateTimeUtc()}), u"Max"_s);
        table()->setCurrentIndex(table()->model()->index(0, 0));
        QVERIFY2(details().contains(u"Max · 21 Nov 2020"_s), qPrintable(details()));
        QVERIFY(details().contains(u"Note: “” → “the capital”"_s));
    }

    void isFilteredByArticleEntityAndAnalyst()
    {
        const Claim claim{ClaimId::make(), 1, u"12 killed"_s, CheckStatus::Unchecked, {}};
        perform({u"Claim"_s, {Added{claim}}}, u"Max"_s);
        for (QComboBox *box : m_pane->findChildren<QComboBox *>()) {
            QFocusEvent focus(QEvent::FocusIn);
            QCoreApplication::sendEvent(box, &focus);
        }
        choices(u"All articles"_s)->setCurrentText(u"a.txt"_s);
        QTRY_COMPARE(names().size(), 2);
        choices(u"All articles"_s)->setCurrentIndex(0);
        choices(u"All entities and claims"_s)->setCurrentText(u"C1 12 killed"_s);
        QTRY_COMPARE(names(), QStringList(u"Claim"_s));
        choices(u"All entities and claims"_s)->setCurrentIndex(0);
        choices(u"All analysts"_s)->setCurrentText(u"Max"_s);
        QTRY_COMPARE(names().size(), 2);
        choices(u"All analysts"_s)->setCurrentIndex(0);
        QTRY_COMPARE(names().size(), 4);
    }

    void aNarrowPaneShowsWhatWasDoneFirst()
    {
        const auto width = [this](int column) { return table()->columnWidth(column); };
        m_pane->resize(1400, 260);
        QTRY_VERIFY(!table()->isColumnHidden(ui::HistoryModel::AnalystColumn));
        for (const int room : {1000, 700, 440}) {
            m_pane->resize(room, 260);
            QTRY_VERIFY(width(ui::HistoryModel::NameColumn) >= std::min(200, table()->viewport()->width()));
            QVERIFY(table()->horizontalHeader()->length() <= table()->viewport()->width());
        }
        QVERIFY(table()->isColumnHidden(ui::HistoryModel::AnalystColumn));
    }

    void oneAnnotationHasAHistory()
    {
        perform(renameStory(m_source->project(), m_source->project().stories().begin()->first, u"Cold"_s));
        m_pane->showMark(m_mark);
        QCOMPARE(names().size(), 1);
        QVERIFY(names().front().contains(u"Doha"_s));
        for (QToolButton *button : m_pane->findChildren<QToolButton *>()) {
            if (button->text().contains(u"Doha"_s))
                button->click();
        }
        QTRY_COMPARE(names().size(), 4);
    }

    void anEntryLeadsToItsPlace()
    {
        std::optional<std::pair<ArticleId, text::Span>> place;
        connect(m_pane.get(), &HistoryPane::passageActivated, this,
                [&place](ArticleId article, text::Span span) { place.emplace(article, span); });
        table()->setCurrentIndex(table()->model()->index(0, 0));
        QTest::keyClick(table(), Qt::Key_Return);
        QVERIFY(place);
        QCOMPARE(place->first, m_article.id);
        QCOMPARE(place->second, (text::Span{0, 4}));
    }

    void anEarlierStateIsAskedFor()
    {
        std::optional<Sequence> asked;
        connect(m_pane.get(), &HistoryPane::restoreRequested, this, [&asked](Sequence moment) { asked = moment; });
        table()->setCurrentIndex(table()->model()->index(1, 0));
        restoreButton()->click();
        QCOMPARE(asked, 2);
        m_pane->setRestorable(false);
        QVERIFY(!restoreButton()->isEnabled());
    }

    void whatHappensUnseenIsShownLater()
    {
        m_pane->hide();
        const Claim claim{ClaimId::make(), 1, u"12 killed"_s, CheckStatus::Unchecked, {}};
        perform({u"Claim"_s, {Added{claim}}});
        QCOMPARE(names().size(), 3);
        m_pane->show();
        QCOMPARE(names().size(), 4);
    }
};

QTEST_MAIN(TestHistoryPane)
#include "tst_historypane.moc"
