// SPDX-License-Identifier: MIT
#include "core/article/plaintext.h"
#include "core/store/database.h"
#include "tests/support/show.h"
#include "ui/session.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace core::annotation;
using ui::Session;

namespace {

Step articleStep(const Project &project, const QString &name, const QString &text = u"A short text."_s)
{
    auto imported = core::article::articleFromText(text, name);
    Q_ASSERT(imported);
    return addArticles(project, {imported->article}, name);
}

Step markStep(const Session &session, core::text::Span span)
{
    const auto article = session.project().articles().begin()->first;
    return markMention(session.project(), article, core::text::Spans(span),
                       session.project().typesInOrder().front()->id, session.author());
}

/// Annotations enough to be undone in another thread.
Step manyMarksStep(const Session &session)
{
    Step step = markStep(session, {0, 1});
    const auto mark = std::ranges::find_if(step.changes, [](const Change &change) {
        const auto *added = std::get_if<Added>(&change);
        return added && std::holds_alternative<Annotation>(added->record);
    });
    Annotation annotation = std::get<Annotation>(std::get<Added>(*mark).record);
    for (int i = 0; i < 1000; ++i) {
        markOf(annotation).id = core::AnnotationId::make();
        step.changes.push_back(Added{annotation});
    }
    return step;
}

/// The same as a step that is to be made elsewhere.
LargeStep large(const Step &step)
{
    return {std::ssize(step.changes), [step](const Project &) { return step; }};
}

} // namespace

class TestSession : public QObject
{
    Q_OBJECT

private:
    QString state() const { return m_folder->filePath(u"state"_s); }

    /// One project, which \a first may write and \a second only read.
    void openBoth(Session &first, Session &second) const
    {
        const QString path = m_folder->filePath(u"doha.writethru"_s);
        QVERIFY_RESULT(first.perform(articleStep(first.project(), u"a.txt"_s)));
        QVERIFY_RESULT(first.saveAs(path));
        QVERIFY_RESULT(second.open(path));
    }

    std::unique_ptr<QTemporaryDir> m_folder;

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aNewProjectHasTypesAndNoFile()
    {
        Session session(state());
        QVERIFY(session.isUnnamed());
        QVERIFY(!session.isReadOnly());
        QVERIFY(session.path().isEmpty());
        QCOMPARE(session.project().typesInOrder().size(), 5);
        QVERIFY(!QFileInfo::exists(state()));
    }

    void theFirstStepMakesTheFile()
    {
        Session session(state());
        session.setAnalyst(u"Ida"_s);
        QVERIFY_RESULT(session.perform(articleStep(session.project(), u"a.txt"_s)));
        QVERIFY(QFileInfo::exists(session.path()));
        QCOMPARE(session.project().articles().size(), 1);

        auto file = core::store::ProjectFile::open(session.path(), core::store::Access::ReadOnly, u"Ida"_s);
        QVERIFY_RESULT(file);
        auto stored = file->load();
        QVERIFY_RESULT(stored);
        QVERIFY(*stored == session.project());
    }

    void everyStepIsOnDiskBeforeItIsShown()
    {
        Session session(state());
        QVERIFY_RESULT(session.perform(articleStep(session.project(), u"a.txt"_s)));
        bool wasOnDisk = false;
        QObject::connect(&session.source(), &ui::ProjectSource::changed, &session, [&] {
            auto file = core::store::ProjectFile::open(session.path(), core::store::Access::ReadOnly, {});
            wasOnDisk = file && file->load() == session.project();
        });
        QVERIFY_RESULT(session.perform(markStep(session, {2, 7})));
        QVERIFY(wasOnDisk);
    }

    void whatIsOpenedFirstIsShownBeforeItIsSaved()
    {
        Session session(state());
        QSignalSpy written(&session, &Session::written);
        QVERIFY_RESULT(session.performSoon(articleStep(session.project(), u"a.txt"_s)));
        QCOMPARE(session.project().articles().size(), 1);
        QVERIFY(session.path().isEmpty());
        QVERIFY(!session.isWritten());
        QVERIFY(written.wait());
        QVERIFY(session.isWritten());

        const auto file = core::store::ProjectFile::open(session.path(), core::store::Access::ReadOnly, {});
        QVERIFY_RESULT(file);
        QVERIFY(file->load() == session.project());
        QVERIFY_RESULT(session.undo());
        QVERIFY(session.project().articles().empty());
    }

    void theNextStepSavesWhatWasOpenedFirst()
    {
        Session session(state());
        QVERIFY_RESULT(session.performSoon(articleStep(session.project(), u"a.txt"_s)));
        QVERIFY_RESULT(session.perform(markStep(session, {2, 7})));
        const auto file = core::store::ProjectFile::open(session.path(), core::store::Access::ReadOnly, {});
        QVERIFY_RESULT(file);
        QVERIFY(file->load() == session.project());
    }

    void whatIsOpenedFirstIsSavedWhenTheSessionEnds()
    {
        {
            Session session(state());
            QVERIFY_RESULT(session.performSoon(articleStep(session.project(), u"a.txt"_s)));
        }
        QCOMPARE(Session::leftBehind(state()).size(), 1);
    }

    void whatCannotBeSavedAfterItWasShownIsTakenBack()
    {
        QFile inTheWay(state());
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        Session session(state());
        QSignalSpy written(&session, &Session::written);
        QVERIFY_RESULT(session.performSoon(articleStep(session.project(), u"a.txt"_s)));
        QVERIFY(!session.undo());
        QCOMPARE(written.size(), 1);
        QVERIFY(session.project().articles().empty());
        QVERIFY(!session.canUndo());
    }

    void undoAndRedoAreSavedToo()
    {
        Session session(state());
        QVERIFY_RESULT(session.perform(articleStep(session.project(), u"a.txt"_s)));
        const Project before = session.project();
        QVERIFY_RESULT(session.perform(markStep(session, {2, 7})));
        const Project after = session.project();
        QVERIFY(session.canUndo() && !session.canRedo());
        QVERIFY(!session.undoName().isEmpty());

        QVERIFY_RESULT(session.undo());
        QVERIFY(session.project() == before);
        QCOMPARE(session.canRedo(), true);
        QVERIFY_RESULT(session.redo());
        QVERIFY(session.project() == after);
        auto file = core::store::ProjectFile::open(session.path(), core::store::Access::ReadOnly, {});
        QVERIFY_RESULT(file);
        QVERIFY(file->load() == after);
    }

    void aNewStepForgetsWhatWasUndone()
    {
        Session session(state());
        QVERIFY_RESULT(session.perform(articleStep(session.project(), u"a.txt"_s)));
        QVERIFY_RESULT(session.undo());
        QVERIFY_RESULT(session.perform(articleStep(session.project(), u"b.txt"_s)));
        QVERIFY(!session.canRedo());
        QVERIFY_RESULT(session.redo());
        QCOMPARE(session.project().articles().size(), 1);
    }

    void anEmptyStepIsNoStep()
    {
        Session session(state());
        QVERIFY_RESULT(session.perform({}));
        QVERIFY(!session.canUndo());
        QVERIFY(session.path().isEmpty());
    }

    void aStepThatDoesNotFitChangesNothing()
    {
        Session session(state());
        const Step step = articleStep(session.project(), u"a.txt"_s);
        QVERIFY_RESULT(session.perform(step));
        const Project before = session.project();
        QSignalSpy changed(&session.source(), &ui::ProjectSource::changed);
        QVERIFY(!session.perform(step));
        QVERIFY(session.project() == before);
        QCOMPARE(changed.count(), 0);
    }

    void undoAndRedoGoOnAfterOpening()
    {
        const QString path = m_folder->filePath(u"doha.writethru"_s);
        QString name;
        {
            Session session(state());
            QVERIFY_RESULT(session.perform(articleStep(session.project(), u"a.txt"_s)));
            QVERIFY_RESULT(session.perform(markStep(session, {2, 7})));
            QVERIFY_RESULT(session.perform(markStep(session, {8, 12})));
            name = session.undoName();
            QVERIFY_RESULT(session.undo());
            QVERIFY_RESULT(session.saveAs(path));
            QCOMPARE(session.redoName(), name);
        }
        Session session(state());
        QVERIFY_RESULT(session.open(path));
        QCOMPARE(session.redoName(), name);
        QVERIFY_RESULT(session.redo());
        QCOMPARE(session.project().annotations().size(), 2);
        QCOMPARE(session.undoName(), name);
        QVERIFY(!session.canRedo());
        while (session.canUndo())
            QVERIFY_RESULT(session.undo());
        QVERIFY(session.project().articles().empty());
        QCOMPARE(session.project().typesInOrder().size(), 5);
    }

    void undoSaysWhatItDid()
    {
        Session session(state());
        QVERIFY_RESULT(session.perform(articleStep(session.project(), u"a.txt"_s)));
        const Step step = markStep(session, {2, 7});
        QVERIFY_RESULT(session.perform(step));
        std::vector<Step> told;
        QObject::connect(&session, &Session::tookBack, &session, [&told](const Step &done) { told.push_back(done); });
        QVERIFY_RESULT(session.undo());
        QVERIFY_RESULT(session.redo());
        QVERIFY((told == std::vector{inverse(step), step}));
    }

    void anEarlierStateIsRestoredAsAStep()
    {
        Session session(state());
        session.setAnalyst(u"Ida"_s);
        QVERIFY_RESULT(session.perform(articleStep(session.project(), u"a.txt"_s)));
        const Project before = session.project();
        const Sequence moment = session.file()->timeline().last();
        QVERIFY_RESULT(session.perform(markStep(session, {2, 7})));
        QVERIFY_RESULT(session.perform(markStep(session, {8, 12})));
        const Project after = session.project();

        QVERIFY_RESULT(session.restore(moment, u"Go back"_s));
        QVERIFY(session.project() == before);
        QCOMPARE(session.undoName(), u"Go back"_s);
        const auto entries = session.file()->journal(moment, moment + 3);
        QVERIFY_RESULT(entries);
        QCOMPARE(entries->front().analyst, u"Ida"_s);
        QCOMPARE(entries->size(), 4);
        QVERIFY_RESULT(session.undo());
        QVERIFY(session.project() == after);
    }

    void manyChangesAreUndoneInAnotherThread()
    {
        Session session(state());
        session.setAnalyst(u"Ida"_s);
        QVERIFY_RESULT(session.perform(articleStep(session.project(), u"a.txt"_s)));
        const Project before = session.project();
        const Step step = manyMarksStep(session);
        QVERIFY_RESULT(session.perform(step));
        const Project after = session.project();

        QSignalSpy turned(&session, &Session::apartEnded);
        std::vector<Step> told;
        QObject::connect(&session, &Session::tookBack, &session, [&told](const Step &done) { told.push_back(done); });
        QVERIFY_RESULT(session.undo());
        QVERIFY(session.isWorkingApart());
        QVERIFY(!session.canKeep());
        QVERIFY(session.project() == after); // until it is on disk
        QVERIFY(turned.wait());
        QVERIFY(!session.isWorkingApart());
        QVERIFY(session.project() == before);
        QCOMPARE(session.redoName(), step.name);
        QVERIFY_RESULT(session.redo());
        QVERIFY(turned.wait());
        QVERIFY(session.project() == after);
        QCOMPARE(session.undoName(), step.name);
        QVERIFY((told == std::vector{inverse(step), step}));
        QVERIFY(!session.canRedo());
    }

    void manyChangesAreRestoredInAnotherThread()
    {
        Session session(state());
        session.setAnalyst(u"Ida"_s);
        QVERIFY_RESULT(session.perform(articleStep(session.project(), u"a.txt"_s)));
        const Project before = session.project();
        const Sequence moment = session.file()->timeline().last();
        QVERIFY_RESULT(session.perform(manyMarksStep(session)));
        const Project after = session.project();
        QSignalSpy turned(&session, &Session::apartEnded);
        QVERIFY_RESULT(session.restore(moment, u"Go back"_s));
        QVERIFY(turned.wait());
        QVERIFY(session.project() == before);
        QCOMPARE(session.undoName(), u"Go back"_s);
        QVERIFY_RESULT(session.undo());
        QVERIFY_RESULT(session.perform(markStep(session, {2, 7}))); // waits for it
        QCOMPARE(turned.size(), 2);
        QCOMPARE(session.project().annotations().size(), after.annotations().size() + 1);
        QCOMPARE(session.file()->timeline().last(), moment + 4);
        QTest::qWait(1); // what is told later is of no account
        QCOMPARE(turned.size(), 2);
    }

    void manyChangesAreDoneInAnotherThread()
    {
        Session session(state());
        QVERIFY_RESULT(session.perform(articleStep(session.project(), u"a.txt"_s)));
        const Project before = session.project();
        const Step step = manyMarksStep(session);
        bool wasOnDisk = false;
        QObject::connect(&session.source(), &ui::ProjectSource::changed, &session, [&] {
            auto file = core::store::ProjectFile::open(session.path(), core::store::Access::ReadOnly, {});
            wasOnDisk = file && file->load() == session.project();
        });
        const QThread *madeIn = nullptr;
        std::vector<core::Result<Step>> told;
        QSignalSpy ended(&session, &Session::apartEnded);
        const auto make = [&](const Project &project) {
            madeIn = QThread::currentThread();
            return project == before ? step : Step();
        };
        QVERIFY_RESULT(session.performApart({std::ssize(step.changes), make}, [&](const core::Result<Step> &done) {
            QVERIFY(session.project() != before);
            told.push_back(done);
        }));
        QVERIFY(session.isWorkingApart());
        QVERIFY(session.project() == before); // until it is on disk
        QVERIFY(told.empty());
        QVERIFY(ended.wait());
        QVERIFY(!session.isWorkingApart());
        QVERIFY(wasOnDisk);
        QVERIFY(madeIn && madeIn != QThread::currentThread());
        QCOMPARE(told.size(), 1);
        QVERIFY(told.front() == step);
        QCOMPARE(session.undoName(), step.name);
        const Project after = session.project();
        QCOMPARE(after.annotations().size(), before.annotations().size() + 1001);
        QVERIFY_RESULT(session.undo());
        QVERIFY(ended.wait());
        QVERIFY(session.project() == before);
        QVERIFY_RESULT(session.redo());
        QVERIFY(ended.wait());
        QVERIFY(session.project() == after);
    }

    void fewChangesAreDoneAtOnce()
    {
        Session session(state());
        QVERIFY_RESULT(session.perform(articleStep(session.project(), u"a.txt"_s)));
        const Step step = markStep(session, {2, 7});
        std::vector<core::Result<Step>> told;
        const auto note = [&](const core::Result<Step> &done) { told.push_back(done); };
        QVERIFY_RESULT(session.performApart(large(step), note));
        QCOMPARE(told.size(), 1);
        QVERIFY(told.front() == step);
        QCOMPARE(session.project().annotations().size(), 1);
        QVERIFY(!session.performApart(large(step), note)); // it is there
        QCOMPARE(told.size(), 2);
        QVERIFY(!told.back());
    }

    void nothingThatWasThoughtToBeMuchIsNoStep()
    {
        Session session(state());
        QVERIFY_RESULT(session.perform(articleStep(session.project(), u"a.txt"_s)));
        const Sequence last = session.file()->timeline().last();
        QSignalSpy changed(&session.source(), &ui::ProjectSource::changed);
        QSignalSpy ended(&session, &Session::apartEnded);
        bool wasNothing = false;
        QVERIFY_RESULT(session.performApart({1000, [](const Project &) { return Step(); }},
                                            [&](const core::Result<Step> &done) { wasNothing = done == Step(); }));
        QVERIFY(ended.wait());
        QVERIFY(wasNothing);
        QCOMPARE(changed.size(), 0);
        QCOMPARE(session.file()->timeline().last(), last);
    }

    void aStepMeanwhileWaitsForManyChanges()
    {
        Session session(state());
        QVERIFY_RESULT(session.performSoon(articleStep(session.project(), u"a.txt"_s)));
        const Step step = manyMarksStep(session);
        QSignalSpy ended(&session, &Session::apartEnded);
        size_t annotations = 0;
        QVERIFY_RESULT(session.performApart(
            large(step), [&](const core::Result<Step> &) { annotations = session.project().annotations().size(); }));
        QVERIFY(session.isWritten());
        QVERIFY_RESULT(session.perform(markStep(session, {2, 7})));
        QCOMPARE(annotations, 1001);
        QCOMPARE(session.project().annotations().size(), 1002);
        QTest::qWait(1); // what is told later is of no account
        QCOMPARE(ended.size(), 1);
        QVERIFY_RESULT(session.undo());
        QCOMPARE(session.undoName(), step.name);
        auto file = core::store::ProjectFile::open(session.path(), core::store::Access::ReadOnly, {});
        QVERIFY_RESULT(file);
        QVERIFY(file->load() == session.project());
    }

    void closingMeanwhileKeepsManyChanges()
    {
        const QString path = m_folder->filePath(u"doha.writethru"_s);
        bool isDone = false;
        {
            Session session(state());
            QVERIFY_RESULT(session.perform(articleStep(session.project(), u"a.txt"_s)));
            QVERIFY_RESULT(session.saveAs(path));
            QVERIFY_RESULT(session.performApart(large(manyMarksStep(session)),
                                                [&](const core::Result<Step> &done) { isDone = done.has_value(); }));
        }
        QVERIFY(isDone);
        Session session(state());
        QVERIFY_RESULT(session.open(path));
        QCOMPARE(session.project().annotations().size(), 1001);
        QVERIFY(session.canUndo());
    }

    void manyChangesThatFailChangeNothing_data()
    {
        QTest::addColumn<QString>("harm");
        QTest::newRow("in the midst of it")
            << u"CREATE TRIGGER harm AFTER INSERT ON annotation WHEN (SELECT count(*) FROM annotation) > 500 "
               "BEGIN SELECT RAISE(ABORT, 'the disk is gone'); END"_s;
        QTest::newRow("the journal")
            << u"CREATE TRIGGER harm BEFORE INSERT ON journal_step BEGIN SELECT RAISE(ABORT, 'no'); END"_s;
    }

    void manyChangesThatFailChangeNothing()
    {
        QFETCH(const QString, harm);
        Session session(state());
        QVERIFY_RESULT(session.perform(articleStep(session.project(), u"a.txt"_s)));
        const Project before = session.project();
        auto database = core::store::Database::open(session.path(), core::store::Database::Mode::ReadWrite).value();
        QVERIFY_RESULT(database.run(harm));
        QSignalSpy ended(&session, &Session::apartEnded);
        QSignalSpy changed(&session.source(), &ui::ProjectSource::changed);
        bool isRefused = false;
        const LargeStep step = large(manyMarksStep(session));
        QVERIFY_RESULT(
            session.performApart(step, [&](const core::Result<Step> &done) { isRefused = !done.has_value(); }));
        QVERIFY(ended.wait());
        QVERIFY(!qvariant_cast<core::Result<>>(ended.front().front()));
        QVERIFY(isRefused);
        QVERIFY(session.project() == before);
        QCOMPARE(changed.size(), 0);
        QVERIFY(session.file()->load() == before);

        QVERIFY_RESULT(database.run(u"DROP TRIGGER harm"_s));
        QVERIFY_RESULT(session.performApart(step, [](const core::Result<Step> &) {}));
        QVERIFY(ended.wait());
        QCOMPARE(session.project().annotations().size(), 1001);
    }

    void manyChangesOfAFileThatIsGoneChangeNothing()
    {
        Session session(state());
        QVERIFY_RESULT(session.perform(articleStep(session.project(), u"a.txt"_s)));
        const Project before = session.project();
        QVERIFY(QFile::remove(session.path()));
        QSignalSpy ended(&session, &Session::apartEnded);
        QVERIFY_RESULT(session.performApart(large(manyMarksStep(session)), [](const core::Result<Step> &) {}));
        QVERIFY(ended.wait());
        const auto result = qvariant_cast<core::Result<>>(ended.front().front());
        QVERIFY(!result);
        QVERIFY(!core::toSentence(result.error()).isEmpty());
        QVERIFY(session.project() == before);
        QVERIFY(!session.isWorkingApart());
    }

    void manyChangesThatDoNotFitChangeNothing()
    {
        Session session(state());
        QVERIFY_RESULT(session.perform(articleStep(session.project(), u"a.txt"_s)));
        Step step = manyMarksStep(session);
        step.changes.push_back(step.changes.back());
        const Project before = session.project();
        QSignalSpy ended(&session, &Session::apartEnded);
        QVERIFY_RESULT(session.performApart(large(step), [](const core::Result<Step> &) {}));
        QVERIFY(ended.wait());
        QCOMPARE(qvariant_cast<core::Result<>>(ended.front().front()).error().code, core::ErrorCode::Conflict);
        QVERIFY(session.project() == before);
    }

    void manyChangesOfWhatIsReadOnlyAreRefused()
    {
        Session first(state());
        Session second(state());
        openBoth(first, second);
        bool isRefused = false;
        const auto result = second.performApart(large(manyMarksStep(second)),
                                                [&](const core::Result<Step> &done) { isRefused = !done.has_value(); });
        QVERIFY(!result);
        QCOMPARE(result.error().code, core::ErrorCode::ReadOnly);
        QVERIFY(isRefused);
        QVERIFY(!second.isWorkingApart());
    }

    void closingWaitsForManyChanges()
    {
        const QString path = m_folder->filePath(u"doha.writethru"_s);
        Project before;
        {
            Session session(state());
            QVERIFY_RESULT(session.perform(articleStep(session.project(), u"a.txt"_s)));
            QVERIFY_RESULT(session.saveAs(path));
            before = session.project();
            QVERIFY_RESULT(session.perform(manyMarksStep(session)));
            QVERIFY_RESULT(session.undo());
        }
        Session session(state());
        QVERIFY_RESULT(session.open(path));
        QVERIFY(session.project() == before);
        QVERIFY(session.canRedo());
    }

    void manyChangesOfADamagedJournalChangeNothing()
    {
        Session session(state());
        QVERIFY_RESULT(session.perform(articleStep(session.project(), u"a.txt"_s)));
        QVERIFY_RESULT(session.perform(manyMarksStep(session)));
        const Project before = session.project();
        {
            auto database = core::store::Database::open(session.path(), core::store::Database::Mode::ReadWrite).value();
            QVERIFY_RESULT(database.run(u"UPDATE journal_change SET after = x'00' WHERE step = 3 AND ordinal = 500"_s));
        }
        QSignalSpy turned(&session, &Session::apartEnded);
        QVERIFY_RESULT(session.undo());
        QVERIFY(turned.wait());
        QVERIFY(!qvariant_cast<core::Result<>>(turned.front().front()));
        QVERIFY(session.project() == before);
        QVERIFY(session.canUndo());
        QVERIFY_RESULT(session.perform(markStep(session, {2, 7})));
    }

    void whatIsReadOnlyIsNotUndone()
    {
        Session first(state());
        Session second(state());
        openBoth(first, second);
        QVERIFY(second.isReadOnly());
        QVERIFY(!second.canUndo());
        QVERIFY_RESULT(second.undo());
        QVERIFY(!second.restore(1, u"Go back"_s));
        QCOMPARE(second.project().articles().size(), 1);
    }

    void savingUnderANameMovesAnUnnamedProject()
    {
        Session session(state());
        QVERIFY_RESULT(session.perform(articleStep(session.project(), u"a.txt"_s)));
        const QString unnamed = session.path();
        const QString named = m_folder->filePath(u"doha.writethru"_s);
        QSignalSpy fileChanged(&session, &Session::fileChanged);
        QVERIFY_RESULT(session.saveAs(named));
        QCOMPARE(session.path(), named);
        QCOMPARE(session.displayName(), u"doha.writethru"_s);
        QVERIFY(!session.isUnnamed());
        QVERIFY(!QFileInfo::exists(unnamed));
        QCOMPARE(fileChanged.count(), 1);
        QVERIFY(session.canUndo());
        QVERIFY_RESULT(session.undo());
        QCOMPARE(session.project().articles().size(), 0);
    }

    void savingANamedProjectElsewhereLeavesItWhereItWas()
    {
        Session session(state());
        QVERIFY_RESULT(session.perform(articleStep(session.project(), u"a.txt"_s)));
        const QString first = m_folder->filePath(u"first.writethru"_s);
        const QString second = m_folder->filePath(u"second.writethru"_s);
        QVERIFY_RESULT(session.saveAs(first));
        QVERIFY_RESULT(session.saveAs(second));
        QVERIFY(QFileInfo::exists(first));
        QVERIFY_RESULT(session.perform(articleStep(session.project(), u"b.txt"_s)));
        Session other(state());
        QVERIFY_RESULT(other.open(first));
        QCOMPARE(other.project().articles().size(), 1);
    }

    void anEmptyProjectCanBeSavedUnderAName()
    {
        Session session(state());
        QVERIFY_RESULT(session.saveAs(m_folder->filePath(u"empty.writethru"_s)));
        QCOMPARE(session.project().typesInOrder().size(), 5);
        QVERIFY(Session::leftBehind(state()).isEmpty());
    }

    void aSecondWindowReadsAndSaysWhoWrites()
    {
        const QString path = m_folder->filePath(u"doha.writethru"_s);
        Session first(state());
        first.setAnalyst(u"Ida"_s);
        QVERIFY_RESULT(first.perform(articleStep(first.project(), u"a.txt"_s)));
        QVERIFY_RESULT(first.saveAs(path));

        Session second(state());
        second.setAnalyst(u"Max"_s);
        QVERIFY_RESULT(second.open(path));
        QVERIFY(second.isReadOnly());
        QVERIFY(second.holder());
        QCOMPARE(second.holder()->analyst, u"Ida"_s);
        QVERIFY(second.project() == first.project());
        const auto refused = second.perform(articleStep(second.project(), u"b.txt"_s));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, core::ErrorCode::ReadOnly);
        QCOMPARE(second.project().articles().size(), 1);
        QVERIFY(!second.saveAs(path));
    }

    void aReadOnlyProjectCanBeSavedElsewhere()
    {
        const QString path = m_folder->filePath(u"doha.writethru"_s);
        Session first(state());
        QVERIFY_RESULT(first.saveAs(path));
        Session second(state());
        QVERIFY_RESULT(second.open(path));
        QVERIFY_RESULT(second.saveAs(m_folder->filePath(u"copy.writethru"_s)));
        QVERIFY(!second.isReadOnly());
        QVERIFY_RESULT(second.perform(articleStep(second.project(), u"b.txt"_s)));
    }

    void anUnnamedProjectIsOfferedAgain()
    {
        QString path;
        {
            Session session(state());
            QVERIFY_RESULT(session.perform(articleStep(session.project(), u"a.txt"_s)));
            path = session.path();
            QVERIFY(Session::leftBehind(state()).isEmpty()); // it is in use
        }
        QCOMPARE(Session::leftBehind(state()), QStringList(path));
        Session session(state());
        QVERIFY_RESULT(session.open(path));
        QVERIFY(session.isUnnamed());
        QCOMPARE(session.project().articles().size(), 1);
    }

    void anUnnamedProjectWithoutArticlesIsNot()
    {
        {
            Session session(state());
            QVERIFY_RESULT(session.perform(articleStep(session.project(), u"a.txt"_s)));
            QVERIFY_RESULT(session.undo());
        }
        QVERIFY(Session::leftBehind(state()).isEmpty());
        QVERIFY(QDir(state()).entryList({u"*.writethru"_s}, QDir::Files).isEmpty());
    }

    void closingBeginsAnew()
    {
        Session session(state());
        QVERIFY_RESULT(session.perform(articleStep(session.project(), u"a.txt"_s)));
        session.startUnnamed();
        QVERIFY(session.project().articles().empty());
        QVERIFY(!session.canUndo());
        QVERIFY(session.path().isEmpty());
    }

    void whatIsNoProjectIsRefusedAndTheOldOneStays()
    {
        const QString path = m_folder->filePath(u"not.writethru"_s);
        QFile file(path);
        QVERIFY(file.open(QFile::WriteOnly));
        file.write("This is no project.");
        file.close();
        Session session(state());
        QVERIFY_RESULT(session.perform(articleStep(session.project(), u"a.txt"_s)));
        QVERIFY(!session.open(path));
        QVERIFY(!session.open(m_folder->filePath(u"missing.writethru"_s)));
        QCOMPARE(session.project().articles().size(), 1);
        QVERIFY_RESULT(session.undo());
    }

    void aStateFolderThatCannotBeMadeIsSaid()
    {
        QFile file(state());
        QVERIFY(file.open(QFile::WriteOnly));
        Session session(state() + u"/sub"_s);
        const auto refused = session.perform(articleStep(session.project(), u"a.txt"_s));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, core::ErrorCode::WriteFailed);
        QVERIFY(session.project().articles().empty());
    }
};

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
