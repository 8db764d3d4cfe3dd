// SPDX-License-Identifier: MIT
#include "core/annotation/edits.h"
#include "core/annotation/occurrences.h"
#include "core/exchange/csv.h"
#include "core/store/projectfile.h"
#include "tests/support/show.h"
#include "ui/carrying.h"
#include "ui/mainwindow.h"
#include "ui/models/suggestionsmodel.h"
#include "ui/suggesting.h"
#include "ui/views/claimmatrixpane.h"
#include "ui/views/entitymatrixpane.h"
#include "ui/views/historypane.h"
#include "ui/views/inspectorpane.h"
#include "ui/views/markspane.h"
#include "ui/views/matrixpane.h"
#include "ui/views/mergepane.h"
#include "ui/views/occurrencespane.h"
#include "ui/views/proposalspane.h"
#include "ui/views/readingpane.h"
#include "ui/views/readingview.h"
#include "ui/windowstyle.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QRegularExpression>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QtTest>

#include <map>
#include <set>

using namespace Qt::StringLiterals;
using core::AnnotationId;
using core::ArticleId;
using core::annotation::Mention;
using core::annotation::Project;
using core::annotation::Statement;
using core::text::Span;
using ui::Command;
using ui::MainWindow;
using ui::MatrixPane;

/// What an analyst does to the versions of a story from the first mark to the next morning, by key and by mouse: on the
/// sample story, mirrored, and on the articles in the folder WRITETHRU_ARTICLES. What is marked is found in the texts
/// while the test runs.
class TestAnnotating : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<MainWindow> m_window;

    QString path(const QString &name) const { return m_folder->filePath(name); }

    void open(const QStringList &files)
    {
        m_window = std::make_unique<MainWindow>(*m_settings, path(u"state"_s));
        m_window->resize(1500, 950);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->openFiles(files);
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->isBusy(), 20000);
        QTRY_VERIFY(m_window->versions().model().columnCount() > 1);
        settle();
        m_window->reading().focusColumns();
    }

    /// Waits for whatever is computed beside the window.
    void settle() const
    {
        auto *suggesting = m_window->findChild<ui::Suggesting *>();
        auto *carrying = m_window->findChild<ui::Carrying *>();
        const auto isStill = [&] { return !m_window->isBusy() && !suggesting->isFinding() && !carrying->isCarrying(); };
        QTRY_VERIFY_WITH_TIMEOUT(isStill(), 20000);
    }

    const Project &project() const { return m_window->session().project(); }
    ArticleId column(int index) const { return m_window->versions().columns()[index]; }
    const QString &textOf(ArticleId article) const { return project().article(article)->text; }
    QList<ArticleId> versions() const { return m_window->versions().storyVersions(); }
    ui::ReadingView *view() const { return m_window->findChild<ui::ReadingView *>(); }
    MatrixPane *matrix() const { return m_window->findChild<MatrixPane *>(); }
    QAction *action(Command command) const { return m_window->actions()[command]; }
    QString selected() const { return m_window->reading().selectedText(); }
    QString words(AnnotationId id) const
    {
        const core::annotation::Mark &mark = markOf(*project().annotation(id));
        return core::text::textOf(textOf(mark.article), mark.spans);
    }

    void press(const QKeySequence &keys) const
    {
        QVERIFY(QApplication::focusWidget());
        QTest::keySequence(QApplication::focusWidget(), keys);
    }
    void press(Command command) const
    {
        QVERIFY2(action(command)->isEnabled(), qPrintable(action(command)->text()));
        press(action(command)->shortcut());
    }

    /// A name in the middle of a sentence that stands in most versions, the most frequent one.
    QString frequentName() const
    {
        static const QRegularExpression name(u"(?<=[a-z,] )[A-Z][a-z]{4,}\\b"_s);
        std::map<QString, std::set<ArticleId>> versionsOf;
        std::map<QString, qsizetype> counts;
        for (const ArticleId version : versions()) {
            for (const QRegularExpressionMatch &match : name.globalMatch(textOf(version))) {
                versionsOf[match.captured()].insert(version);
                ++counts[match.captured()];
            }
        }
        const auto rank = [&](const auto &entry) {
            return std::pair(entry.second.contains(column(0)) ? entry.second.size() : 0, counts[entry.first]);
        };
        return std::ranges::max_element(versionsOf, {}, rank)->first;
    }

    /// Two sentences of the base, those first that stand in another version word for word.
    std::vector<Span> sentences() const
    {
        static const QRegularExpression sentence(u"[A-Z][^.!?\\n]{40,}[.]"_s);
        std::vector<Span> found;
        for (const QRegularExpressionMatch &match : sentence.globalMatch(textOf(column(0))))
            found.push_back({match.capturedStart(), match.capturedEnd() - 1});
        std::ranges::stable_partition(found, [&](Span span) {
            const QStringView words = core::text::textOf(textOf(column(0)), span);
            return std::ranges::any_of(
                versions(), [&](ArticleId version) { return version != column(0) && textOf(version).contains(words); });
        });
        found.resize(std::min<size_t>(2, found.size()));
        return found;
    }

    QPoint pointAt(int index, Span place, bool isEnd) const
    {
        const auto rects
            = view()->rectsOf(index, isEnd ? Span{place.end - 1, place.end} : Span{place.begin, place.begin + 1});
        if (rects.empty())
            return {};
        return {int(isEnd ? rects.back().right() : rects.front().left() + 1), int(rects.front().center().y())};
    }

    void dragOver(int index, Span span) const
    {
        view()->reveal(index, span);
        QTest::qWait(30);
        QWidget *viewport = view()->viewport();
        QTest::mousePress(viewport, Qt::LeftButton, {}, pointAt(index, span, false));
        const QPointF end = pointAt(index, span, true);
        QMouseEvent move(QEvent::MouseMove, end, viewport->mapToGlobal(end), Qt::LeftButton, Qt::LeftButton, {});
        QApplication::sendEvent(viewport, &move);
        QTest::mouseRelease(viewport, Qt::LeftButton, {}, end.toPoint());
        QCOMPARE(selected(), core::text::textOf(textOf(column(index)), span).toString());
    }

    void click(QTableView *table, const QModelIndex &cell) const
    {
        table->scrollTo(cell);
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(cell).center());
    }

    /// The words of what the columns have gone to, wherever that is.
    QString current() const
    {
        const auto mark = m_window->reading().currentMark();
        return mark ? words(*mark) : selected();
    }

    /// Types \a text as the name in the file dialog that has been opened, and presses Enter.
    void answerDialog(const QString &text) const
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
        m_window->reading().focusColumns();
    }

    template<class Editor>
    static Editor *visible(const QList<Editor *> &editors)
    {
        const auto found = std::ranges::find_if(editors, [](const Editor *editor) { return editor->isVisible(); });
        return found == editors.end() ? nullptr : *found;
    }

    void rename(core::EntityId entity, const QString &name) const
    {
        auto *pane = m_window->findChild<ui::InspectorPane *>();
        pane->inspectEntity(entity);
        auto *line = visible(pane->findChildren<QLineEdit *>(u"Name"_s));
        QVERIFY(line);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, name);
        QTest::keyClick(line, Qt::Key_Return);
    }

    int mentionsIn(ArticleId version, core::EntityId entity) const
    {
        return int(std::ranges::count_if(project().annotationsOf(version), [&](AnnotationId id) {
            const auto *mention = std::get_if<Mention>(project().annotation(id));
            return mention && mention->entity == entity;
        }));
    }

private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setStyle(new ui::WindowStyle);
        QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<QSettings>(path(u"settings.ini"_s), QSettings::IniFormat);
        m_settings->setValue(u"analyst"_s, u"Ida"_s);
    }

    void cleanup()
    {
        m_window.reset();
        m_settings.reset();
        m_folder.reset();
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void fromTheFirstMarkToTheNextMorning_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("the sample story") << QStringLiteral(WRITETHRU_SAMPLES) << Qt::LeftToRight;
        QTest::newRow("mirrored") << QStringLiteral(WRITETHRU_SAMPLES) << Qt::RightToLeft;
        if (const QString articles = qEnvironmentVariable("WRITETHRU_ARTICLES"); !articles.isEmpty())
            QTest::newRow("articles of one's own") << articles << Qt::LeftToRight;
    }
    void fromTheFirstMarkToTheNextMorning()
    {
        QFETCH(QString, folder);
        QFETCH(Qt::LayoutDirection, direction);
        QApplication::setLayoutDirection(direction);
        QStringList files;
        const QDir from(folder);
        for (const QString &name : from.entryList({u"*.txt"_s}, QDir::Files, QDir::Name))
            files << from.filePath(name);
        open(files);
        QCOMPARE(versions().size(), files.size());

        using Part = void (TestAnnotating::*)();
        for (const Part part : {&TestAnnotating::markByMouseAndByKey, &TestAnnotating::markEveryOccurrence,
                                &TestAnnotating::entitiesByVersion, &TestAnnotating::renameAndRetypeTheEntity,
                                &TestAnnotating::markClaims, &TestAnnotating::carryAndDecide,
                                &TestAnnotating::claimsByVersion, &TestAnnotating::confirmWhatIsAbsent,
                                &TestAnnotating::suggestions, &TestAnnotating::restoreFromTheHistory,
                                &TestAnnotating::exportBothMatrices, &TestAnnotating::undoEverythingAndRedoIt,
                                &TestAnnotating::closeAndReopen, &TestAnnotating::mergeWhatSomebodyElseDid}) {
            (this->*part)();
            if (QTest::currentTestFailed())
                return;
        }
    }

private:
    void markByMouseAndByKey()
    {
        const QString name = frequentName();
        const qsizetype at = textOf(column(0)).indexOf(QRegularExpression(u"\\b"_s + name + u"\\b"));
        dragOver(0, {at, at + name.size()});
        press(Qt::Key_2);
        QCOMPARE(project().annotations().size(), size_t(1));
        const core::annotation::Entity &entity = project().entities().begin()->second;
        QCOMPARE(entity.name, name);
        QCOMPARE(project().type(entity.type)->key, 2);
        // Another one by the keyboard alone: the word at the caret.
        m_window->reading().select(column(0), {at + name.size() + 2, at + name.size() + 2});
        press(Command::ExtendWord);
        const QString word = selected();
        QVERIFY(!word.isEmpty());
        press(Qt::Key_5);
        QCOMPARE(project().annotations().size(), size_t(2));
        press(Command::Undo);
        QCOMPARE(project().annotations().size(), size_t(1));
    }

    void markEveryOccurrence()
    {
        const AnnotationId first = project().annotations().begin()->first;
        const QString name = words(first);
        m_window->reading().selectMark(first);
        press(Command::MarkOccurrences);
        auto *pane = m_window->findChild<ui::OccurrencesPane *>();
        auto *list = pane->findChild<QListView *>();
        QTRY_VERIFY(list->hasFocus());
        const core::annotation::Phrase phrase(name, {});
        int places = 0;
        for (const ArticleId version : versions())
            places += int(phrase.in(textOf(version)).size());
        QVERIFY(places > 2);
        QTRY_COMPARE(list->model()->rowCount(), places);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(int(project().annotations().size()), places);
        QCOMPARE(project().entities().size(), size_t(1));
        for (const auto &[id, annotation] : project().annotations())
            QVERIFY2(words(id).compare(name, Qt::CaseInsensitive) == 0, qPrintable(words(id)));
        QVERIFY(action(Command::Undo)->text().contains(name));
    }

    void entitiesByVersion()
    {
        m_window->reading().focusColumns();
        press(Command::EntitiesByVersion);
        QVERIFY(matrix()->entities().isVisible());
        auto *table = matrix()->entities().findChild<QTableView *>();
        QTRY_VERIFY(table->hasFocus());
        QCOMPARE(table->model()->rowCount(), 1);
        const core::EntityId entity = project().entities().begin()->first;
        const QString name = project().entity(entity)->name;
        for (int version = 0; version < versions().size(); ++version) {
            const int count = mentionsIn(versions()[version], entity);
            const auto text = [&] { return table->model()->index(0, version + 1).data().toString(); };
            const QString expected = count == 0 ? u"○"_s : count == 1 ? name : u"%1 ×%2"_s.arg(name).arg(count);
            QTRY_VERIFY2(text().startsWith(expected, Qt::CaseInsensitive), qPrintable(text() + u" / " + expected));
        }
        // From mention to mention, and back to the first one.
        const int column = int(versions().indexOf(this->column(0))) + 1;
        click(table, table->model()->index(0, column));
        settle();
        const auto first = m_window->reading().currentMark();
        QVERIFY(first);
        QCOMPARE(words(*first).toCaseFolded(), name.toCaseFolded());
        const int count = mentionsIn(this->column(0), entity);
        for (int i = 1; i < count; ++i) {
            table->setFocus();
            QTest::keyClick(table, Qt::Key_Return);
            QVERIFY(m_window->reading().currentMark() != first);
        }
        click(table, table->model()->index(0, column));
        QVERIFY(m_window->reading().currentMark() == first);
    }

    void renameAndRetypeTheEntity()
    {
        const core::EntityId entity = project().entities().begin()->first;
        const core::annotation::Entity before = *project().entity(entity);
        rename(entity, before.name + u" the Elder"_s);
        QCOMPARE(project().entity(entity)->name, before.name + u" the Elder"_s);
        QVERIFY(project().entity(entity)->aliases.contains(before.name));
        auto *type = visible(m_window->findChild<ui::InspectorPane *>()->findChildren<QComboBox *>(u"Type"_s));
        QVERIFY(type);
        type->setFocus();
        QTest::keyClick(type, type->currentIndex() == 0 ? Qt::Key_Down : Qt::Key_Up);
        QVERIFY(project().entity(entity)->type != before.type);
        m_window->reading().focusColumns();
        press(Command::Undo);
        press(Command::Undo);
        QVERIFY(*project().entity(entity) == before);
    }

    void markClaims()
    {
        const std::vector<Span> wanted = sentences();
        QCOMPARE(wanted.size(), size_t(2));
        dragOver(0, wanted.front());
        press(Command::MarkClaim);
        QCOMPARE(project().claims().size(), size_t(1));
        m_window->reading().select(column(0), {wanted.back().begin + 1, wanted.back().begin + 1});
        press(Command::ExtendSentence);
        press(Command::MarkClaim);
        QCOMPARE(project().claims().size(), size_t(2));
    }

    void carryAndDecide()
    {
        const size_t before = project().annotations().size();
        press(Command::Carry);
        settle();
        QVERIFY(!project().proposals().empty());
        QCOMPARE(project().annotations().size(), before); // nothing is accepted by itself
        auto *pane = m_window->findChild<ui::ProposalsPane *>();
        QVERIFY(pane->isVisible());
        auto *table = pane->findChild<QTableView *>();
        const int open = table->model()->rowCount();
        QVERIFY(open > 0);
        // The first by a click in the list and the key, the next one by the keys alone.
        for (int row = open - 1; row >= 0 && !m_window->reading().currentProposal(); --row) {
            click(table, table->model()->index(row, 0)); // a lost one leads to where it comes from
            settle();
        }
        QVERIFY(m_window->reading().currentProposal());
        m_window->reading().focusColumns();
        press(Command::AcceptProposal);
        QCOMPARE(project().annotations().size(), before + 1);
        QCOMPARE(table->model()->rowCount(), open - 1);
        press(Command::Undo);
        QCOMPARE(table->model()->rowCount(), open);
        click(table, table->model()->index(0, 0));
        settle();
        if (m_window->reading().currentProposal()) {
            m_window->reading().focusColumns();
            press(Command::RejectProposal);
            QCOMPARE(table->model()->rowCount(), open - 1);
        }
        // All that are left of which the place is sure: an ambiguous one is decided for itself.
        const auto isSure = [](const auto &entry) {
            const core::annotation::Proposal &proposal = entry.second;
            return !proposal.isRejected && proposal.carried.spans.has_value();
        };
        const bool areSome = std::ranges::any_of(project().proposals(), isSure);
        for (QPushButton *button : pane->findChildren<QPushButton *>()) {
            if (button->isEnabled() && button->text().contains(u"Accept"))
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QCOMPARE(project().annotations().size() > before, areSome);
        for (const auto &[id, annotation] : project().annotations())
            QVERIFY(!words(id).isEmpty());
        // A rejected one is not proposed again.
        const size_t proposals = project().proposals().size();
        m_window->reading().select(column(0), {0, 0});
        m_window->reading().focusColumns();
        press(Command::Carry);
        settle();
        QCOMPARE(project().proposals().size(), proposals);
    }

    void claimsByVersion()
    {
        m_window->reading().focusColumns();
        press(Command::ClaimsByVersion);
        auto *table = matrix()->claims().findChild<QTableView *>();
        QTRY_VERIFY(table->hasFocus());
        QCOMPARE(table->model()->rowCount(), int(project().claims().size()));
        const core::ClaimId claim = project().claimsInOrder().front()->id;
        for (const AnnotationId id : project().statementsOf(claim)) {
            const int column = int(versions().indexOf(markOf(*project().annotation(id)).article)) + 1;
            QVERIFY2(!table->model()->index(0, column).data().toString().isEmpty(), qPrintable(words(id)));
            click(table, table->model()->index(0, column));
            settle();
            QVERIFY(m_window->reading().currentMark());
            QVERIFY(std::ranges::contains(project().statementsOf(claim), *m_window->reading().currentMark()));
        }
    }

    /// The first version that is searched and does not make the first claim, where there is one.
    void confirmWhatIsAbsent()
    {
        auto *table = matrix()->claims().findChild<QTableView *>();
        table->setFocus();
        for (int column = 1; column < table->model()->columnCount(); ++column) {
            table->setCurrentIndex(table->model()->index(0, column));
            if (!action(Command::ConfirmAbsent)->isEnabled())
                continue;
            press(Command::ConfirmAbsent);
            QCOMPARE(project().absences().size(), size_t(1));
            press(Command::ConfirmAbsent); // takes it back
            QVERIFY(project().absences().empty());
            press(Command::Undo);
            QCOMPARE(project().absences().size(), size_t(1));
            return;
        }
    }

    void suggestions()
    {
        settle();
        m_window->reading().select(column(0), {0, 0});
        m_window->reading().focusColumns();
        press(Command::NextSuggestion);
        settle();
        QVERIFY(m_window->findChild<ui::MarksPane *>()->showsSuggestions());
        QVERIFY(!selected().isEmpty());
        const size_t before = project().annotations().size();
        m_window->reading().focusColumns();
        press(Command::AcceptSuggestion);
        QCOMPARE(project().annotations().size(), before + 1);
        settle();
        const auto &model = m_window->findChild<ui::MarksPane *>()->suggestions();
        const int places = model.places();
        QVERIFY(!selected().isEmpty());
        m_window->reading().focusColumns();
        press(Command::RejectSuggestion);
        settle();
        QCOMPARE(project().annotations().size(), before + 1);
        QCOMPARE(model.places(), places - 1);
    }

    void restoreFromTheHistory()
    {
        const Project before = project();
        m_window->reading().focusColumns();
        press(Command::History);
        auto *pane = m_window->findChild<ui::HistoryPane *>();
        auto *table = pane->findChild<QTableView *>();
        QTRY_VERIFY(table->hasFocus());
        QVERIFY(table->model()->rowCount() > 5);
        table->setCurrentIndex(table->model()->index(table->model()->rowCount() - 2, 0)); // only just opened
        press(Command::RestoreState);
        QVERIFY(project().annotations().size() < before.annotations().size());
        m_window->reading().focusColumns();
        press(Command::Undo);
        QVERIFY(project() == before);
    }

    void exportBothMatrices()
    {
        for (const Command command : {Command::ExportClaims, Command::ExportEntities}) {
            const QString file = path(u"matrix-%1.csv"_s.arg(int(command)));
            press(command);
            answerDialog(file);
            QTRY_VERIFY(QFile::exists(file));
            QFile written(file);
            QVERIFY(written.open(QFile::ReadOnly));
            const auto records = core::exchange::readCsv(QString::fromUtf8(written.readAll()));
            QVERIFY_RESULT(records);
            const size_t rows
                = command == Command::ExportClaims ? project().claims().size() : project().entities().size();
            QCOMPARE(records->size(), rows + 1);
            for (const auto &record : *records)
                QVERIFY(record.cells.size() > versions().size());
        }
    }

    void undoEverythingAndRedoIt()
    {
        const Project before = project();
        m_window->reading().focusColumns();
        int steps = 0;
        while (m_window->session().canUndo() && !project().annotations().empty() && steps < 200) {
            press(Command::Undo);
            m_window->reading().focusColumns();
            ++steps;
        }
        QVERIFY(project().annotations().empty());
        QVERIFY(project().entities().empty());
        QVERIFY(project().claims().empty());
        QVERIFY(project().proposals().empty());
        for (int i = 0; i < steps; ++i) {
            press(Command::Redo);
            m_window->reading().focusColumns();
        }
        QVERIFY(project() == before);
    }

    void closeAndReopen()
    {
        action(Command::SaveAs)->trigger();
        answerDialog(path(u"day.writethru"_s));
        QCOMPARE(m_window->session().path(), path(u"day.writethru"_s));
        const Project before = project();
        const QString undoName = m_window->session().undoName();
        m_window.reset();
        open({path(u"day.writethru"_s)});
        QVERIFY(project() == before);
        QCOMPARE(m_window->session().undoName(), undoName);
        press(Command::Undo);
        QVERIFY(!(project() == before));
        press(Command::Redo);
        QVERIFY(project() == before);
    }

    /// Bo has gone on with a copy of the file: has named the entity otherwise, and marked a word that Ida has not.
    void mergeWhatSomebodyElseDid()
    {
        using namespace core::annotation;
        const QString theirs = path(u"bo.writethru"_s);
        QVERIFY(m_window->session().path() == path(u"day.writethru"_s));
        QVERIFY(QFile::copy(path(u"day.writethru"_s), theirs));
        const Entity entity = project().entities().begin()->second;
        const QString words = textOf(column(0));
        const auto word = Span{words.lastIndexOf(u' ') + 1, words.size()};
        {
            auto file = core::store::ProjectFile::open(theirs, core::store::Access::ReadWrite, u"Bo"_s);
            QVERIFY_RESULT(file);
            Project other = *file->load();
            Entity renamed = entity;
            renamed.name = u"Bo's name"_s;
            const Author bo{u"Bo"_s, QDateTime::currentDateTimeUtc()};
            for (const Step &step : {editEntity(other, renamed), markMention(other, column(0), core::text::Spans(word),
                                                                             other.typesInOrder().back()->id, bo)}) {
                QVERIFY_RESULT(file->commit(step));
                QVERIFY_RESULT(other.apply(step));
            }
        }
        rename(entity.id, u"Ida's name"_s);
        m_window->reading().focusColumns();

        const size_t before = project().annotations().size();
        press(Command::MergeProject);
        answerDialog(theirs);
        auto *pane = m_window->findChild<ui::MergePane *>();
        QTRY_VERIFY(pane->isVisible() && pane->model().rowCount() > 0);
        auto *table = pane->findChild<QTableView *>();
        table->setFocus();
        for (int row = 0; row < pane->model().rowCount(); ++row) {
            table->setCurrentIndex(pane->model().index(row, 0));
            press(Qt::Key_T);
        }
        QVERIFY(pane->model().areAllDecided());
        press(QKeySequence(Qt::CTRL | Qt::Key_Return));
        QTRY_COMPARE(project().annotations().size(), before + 1);
        QCOMPARE(project().entity(entity.id)->name, u"Bo's name"_s);
        m_window->reading().focusColumns();
        press(Command::Undo);
        QCOMPARE(project().annotations().size(), before);
        QCOMPARE(project().entity(entity.id)->name, u"Ida's name"_s);
    }
};

QTEST_MAIN(TestAnnotating)
#include "tst_annotating.moc"
