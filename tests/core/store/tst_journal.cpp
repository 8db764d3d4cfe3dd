// SPDX-License-Identifier: MIT
#include "core/store/database.h"
#include "core/store/migrations.h"
#include "core/store/projectfile.h"
#include "core/store/recordcbor.h"
#include "tests/support/anarticle.h"
#include "tests/support/randomprojects.h"
#include "tests/support/replayed.h"
#include "tests/support/scratchdisk.h"
#include "tests/support/show.h"
#include "tests/support/turning.h"

#include <QCborMap>
#include <QRegularExpression>

using namespace core;
using namespace core::annotation;
using namespace core::store;
using namespace Qt::StringLiterals;
using test::anArticle;

namespace {

const Author ida{u"Ida"_s, QDateTime::fromMSecsSinceEpoch(1'605'967'380'123, QTimeZone::UTC)};
const Author max{u"Max"_s, ida.now.addSecs(60)};

/// A project and its file, as a window has them.
struct Open {
    Project project;
    ProjectFile file;

    static Open at(const QString &path)
    {
        auto file = ProjectFile::create(path, u"Ida"_s);
        Q_ASSERT(file);
        Project project = file->load().value();
        return {std::move(project), *std::move(file)};
    }

    bool perform(const Step &step, const Author &author = ida)
    {
        return project.apply(step) && file.commit(step, author);
    }
    bool undo(const Author &author = ida)
    {
        const auto step = test::undoing(file);
        return step && project.apply(*step) && file.commitUndo(*step, author);
    }
    bool redo(const Author &author = ida)
    {
        const auto step = test::redoing(file);
        return step && project.apply(*step) && file.commitRedo(*step, author);
    }

    JournalEntry last() const { return file.journal(file.timeline().last(), file.timeline().last())->front(); }
};

/// Does, undoes or does again, as a person could.
void goOn(Open &open)
{
    const int what = *rc::gen::inRange(0, 100);
    if (what < 25 && open.file.timeline().undoable())
        RC_ASSERT(open.undo());
    else if (what < 40 && open.file.timeline().redoable())
        RC_ASSERT(open.redo());
    else
        RC_ASSERT(open.perform(test::someStep(open.project)));
}

Record withoutText(Record record)
{
    if (auto *article = std::get_if<article::Article>(&record))
        article->text.clear();
    return record;
}

} // namespace

class TestJournal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(test::quickTemplate()); }

    void recordsComeBackFromCbor()
    {
        QVERIFY(rc::check("records of every kind are the same after writing and reading", [] {
            Project project;
            for (int i = *rc::gen::inRange(1, 15); i > 0; --i) {
                const Step step = test::someStep(project);
                RC_ASSERT(project.apply(step));
                forEachRecord(step, [](const Record &record) {
                    const auto read = recordFromCbor(kindOf(record), toCbor(record));
                    RC_ASSERT(read && *read == withoutText(record));
                });
            }
        }));
    }

    void damagedCborIsNoRecord()
    {
        QVERIFY(rc::check("what is cut off or of another kind is not read", [] {
            Project project;
            RC_ASSERT(project.apply(setUp()));
            const Step step = addArticles(project, {test::anArticle()}, test::oddText(2));
            forEachRecord(step, [](const Record &record) {
                const QByteArray cbor = toCbor(record);
                const qsizetype cut = *rc::gen::inRange<qsizetype>(0, cbor.size());
                RC_ASSERT(!recordFromCbor(kindOf(record), cbor.first(cut)));
                RC_ASSERT(!recordFromCbor(u"newspaper"_s, cbor));
                RC_ASSERT(!recordFromCbor(u"correction"_s, cbor));
            });
        }));
    }

    void numbersBeyondAllBoundsAreNoRecord()
    {
        const QCborMap map{{u"id"_s, ClaimId::make().toBytes()}, {u"number"_s, 3}};
        QVERIFY(recordFromCbor(u"claim"_s, QCborValue(map).toCbor()));
        for (const QCborValue &number : {QCborValue(-6.5e35), QCborValue(qint64(1) << 40), QCborValue(qQNaN())}) {
            QCborMap damaged = map;
            damaged[u"number"_s] = number;
            QVERIFY(!recordFromCbor(u"claim"_s, QCborValue(damaged).toCbor()));
        }
    }

    void fieldsThatWereNotThoughtOfAreAsInANewRecord()
    {
        const ClaimId id = ClaimId::make();
        const QCborMap map{{u"id"_s, id.toBytes()}, {u"number"_s, 3}, {u"label"_s, u"12 killed"_s}};
        const auto read = recordFromCbor(u"claim"_s, QCborValue(map).toCbor());
        QVERIFY(read);
        QVERIFY((*read == Record(Claim{id, 3, u"12 killed"_s, CheckStatus::Unchecked, {}})));
        QVERIFY(!recordFromCbor(u"claim"_s, QCborValue(QCborMap{{u"number"_s, 3}}).toCbor()));
        QCborMap withoutBytes = map;
        withoutBytes[u"note"_s] = QByteArray();
        QVERIFY(recordFromCbor(u"claim"_s, QCborValue(withoutBytes).toCbor()) == read);
    }

    void journalFromNothingIsTheProject()
    {
        QVERIFY(rc::check("replaying the journal makes what the tables hold", [this] {
            Open open = Open::at(freshPath());
            for (int i = *rc::gen::inRange(1, 12); i > 0; --i)
                goOn(open);
            const auto replayed = test::replayed(open.file);
            RC_ASSERT(replayed);
            RC_ASSERT(*replayed == open.project);
            RC_ASSERT(open.file.load().value() == open.project);
        }));
    }

    void undoAndRedoGoOnAfterOpening()
    {
        QVERIFY(rc::check("each step is undone and done again after closing and opening", [this] {
            const QString path = freshPath();
            std::vector<Project> states;
            {
                Open open = Open::at(path);
                states.push_back(open.project);
                for (int i = *rc::gen::inRange(1, 8); i > 0; --i) {
                    const Step step = test::someStep(open.project);
                    RC_ASSERT(open.perform(step));
                    if (!step.isEmpty())
                        states.push_back(open.project);
                }
            }
            {
                Open open = opened(path);
                for (size_t i = states.size() - 1; i > 0; --i) {
                    RC_ASSERT(open.undo());
                    RC_ASSERT(open.project == states[i - 1]);
                    RC_ASSERT(open.file.load().value() == states[i - 1]);
                }
            }
            Open open = opened(path);
            RC_ASSERT(!open.file.timeline().undoable());
            for (size_t i = 1; i < states.size(); ++i) {
                RC_ASSERT(open.redo());
                RC_ASSERT(open.project == states[i]);
            }
            RC_ASSERT(!open.file.timeline().redoable());
        }));
    }

    void anyStateCanBeRestored()
    {
        QVERIFY(rc::check("the state after any entry is restored as a new step, which is undone", [this] {
            Open open = Open::at(freshPath());
            std::vector<Project> states{Project(), open.project};
            for (int i = *rc::gen::inRange(1, 10); i > 0; --i) {
                goOn(open);
                if (size_t(open.file.timeline().last()) == states.size())
                    states.push_back(open.project);
            }
            const Project now = open.project;
            const Sequence moment = *rc::gen::inRange(open.file.timeline().first(), open.file.timeline().last() + 1);
            const auto step = open.file.stepTo(moment);
            RC_ASSERT(step);
            RC_ASSERT(open.perform(*step));
            RC_ASSERT(open.project == states.at(size_t(moment)));
            RC_ASSERT(test::replayed(open.file).value() == open.project);
            if (!step->isEmpty()) {
                RC_ASSERT(open.undo());
                RC_ASSERT(open.project == now);
            }
        }));
    }

    void entriesSayWhoDidWhatAndWhen()
    {
        Open open = Open::at(freshPath());
        const article::Article article = anArticle(u"a.txt"_s, u"Doha is hot."_s);
        QVERIFY(open.perform(addArticles(open.project, {article}, u"Heat"_s), max));
        const TypeId place = open.project.typesInOrder()[2]->id;
        const Step step = markMention(open.project, article.id, text::Spans({0, 4}), place, ida);
        QVERIFY(open.perform(step, ida));
        QVERIFY(open.undo(max));
        QVERIFY(open.redo(ida));

        const auto entries = open.file.journal(1, open.file.timeline().last());
        QVERIFY_RESULT(entries);
        QCOMPARE(entries->size(), 5uz);
        QVERIFY(entries->at(4).deed == Deed::Begun);
        QCOMPARE(entries->at(3).analyst, u"Max"_s);
        const JournalEntry &marked = entries->at(2);
        QVERIFY(marked.deed == Deed::Done);
        QCOMPARE(marked.sequence, 3);
        QCOMPARE(marked.name, step.name);
        QCOMPARE(marked.analyst, u"Ida"_s);
        QCOMPARE(marked.made, ida.now);
        QVERIFY(marked.articles == std::vector{article.id});
        QVERIFY(open.file.stepOf(marked) == step);
        QVERIFY(entries->at(1).deed == Deed::Undone);
        QCOMPARE(entries->at(1).of, 3);
        QCOMPARE(entries->at(1).analyst, u"Max"_s);
        QVERIFY(open.file.stepOf(entries->at(1)) == inverse(step));
        QVERIFY(entries->at(0).deed == Deed::Redone);
        QVERIFY(entries->at(0).articles == std::vector{article.id});
        QVERIFY(entries->at(0).id != marked.id);
        QCOMPARE(*open.file.analysts(), (QStringList{u"Ida"_s, u"Max"_s}));
    }

    void entriesAreFiltered()
    {
        Open open = Open::at(freshPath());
        const article::Article first = anArticle(u"a.txt"_s, u"Doha is hot."_s);
        const article::Article second = anArticle(u"b.txt"_s, u"Kabul is not."_s);
        QVERIFY(open.perform(addArticles(open.project, {first}, u"A"_s)));
        QVERIFY(open.perform(addArticles(open.project, {second}, u"B"_s)));
        const TypeId place = open.project.typesInOrder()[2]->id;
        AnnotationId doha = AnnotationId::make();
        QVERIFY(open.perform(markMention(open.project, first.id, text::Spans({0, 4}), place, ida, &doha), ida));
        AnnotationId kabul = AnnotationId::make();
        QVERIFY(open.perform(markMention(open.project, second.id, text::Spans({0, 5}), place, max, &kabul), max));
        Annotation edited = *open.project.annotation(doha);
        markOf(edited).note = u"capital"_s;
        QVERIFY(open.perform(editAnnotation(open.project, edited, max), max));
        QVERIFY(open.undo(ida));

        const auto shown = [&open](const JournalFilter &filter) {
            std::vector<Sequence> sequences;
            const auto entries = open.file.journal(1, open.file.timeline().last(), filter);
            for (const JournalEntry &entry : *entries)
                sequences.push_back(entry.sequence);
            return sequences;
        };
        using Shown = std::vector<Sequence>;
        const EntityId entity = std::get<Mention>(*open.project.annotation(doha)).entity;
        QVERIFY((shown({first.id, {}, {}, {}}) == Shown{7, 6, 4, 2}));
        QVERIFY((shown({{}, EntityOrClaim(entity), {}, {}}) == Shown{7, 6, 4}));
        QVERIFY((shown({{}, {}, kabul, {}}) == Shown{5}));
        QVERIFY((shown({{}, {}, doha, {}}) == Shown{7, 6, 4}));
        QVERIFY((shown({{}, {}, {}, u"Max"_s}) == Shown{6, 5}));
        QVERIFY((shown({first.id, {}, {}, u"Max"_s}) == Shown{6}));
        QVERIFY((shown({{}, {}, {}, u"'; DROP TABLE article; --"_s}).empty()));
        QCOMPARE(open.file.journal(3, 5)->size(), 3uz);
    }

    void textsAreKeptOnce()
    {
        const QString path = freshPath();
        const QString text = QString(2'000'000, u'x') + u"Doha"_s;
        const article::Article article = anArticle(u"a.txt"_s, text);
        {
            Open open = Open::at(path);
            QVERIFY(open.perform(addArticles(open.project, {article}, u"Heat"_s)));
            article::Metadata metadata;
            metadata.title = u"Heat in Doha"_s;
            QVERIFY(open.perform(editMetadata(open.project, article.id, metadata)));
            QVERIFY(open.perform(removeArticle(open.project, article.id)));
        }
        QVERIFY(QFileInfo(path).size() < 3'500'000);
        Open open = opened(path);
        QVERIFY(open.project.articles().empty());
        QVERIFY(open.undo());
        QCOMPARE(open.project.article(article.id)->text, text);
        QCOMPARE(open.project.article(article.id)->metadata.title, u"Heat in Doha"_s);
        QVERIFY(open.file.load() == open.project);
    }

    void otherTextUnderTheSameIdIsRefused()
    {
        Open open = Open::at(freshPath());
        article::Article article = anArticle(u"a.txt"_s, u"Doha is hot."_s);
        QVERIFY(open.perform(addArticles(open.project, {article}, u"Heat"_s)));
        QVERIFY(open.perform(removeArticle(open.project, article.id)));
        article.text = u"Doha is cold."_s;
        const auto written = open.file.commit(addArticles(open.project, {article}, u"Heat"_s));
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::WriteFailed);
        QVERIFY(open.file.load() == open.project);
        QCOMPARE(open.file.timeline().last(), 3);
    }

    void copiesHaveTheJournal()
    {
        Open open = Open::at(freshPath());
        QVERIFY(open.perform(addArticles(open.project, {anArticle(u"a.txt"_s, u"Doha is hot."_s)}, u"Heat"_s)));
        const QString copy = freshPath();
        QVERIFY_RESULT(open.file.saveCopy(copy));
        Open other = opened(copy);
        QVERIFY(other.last() == open.last());
        QVERIFY(other.undo(max));
        QVERIFY(other.project.articles().empty());
        QCOMPARE(open.file.timeline().last(), 2);
    }

    void failedStepsLeaveNoEntry()
    {
        Open open = Open::at(freshPath());
        const Claim claim{ClaimId::make(), 1, u"12 killed"_s, CheckStatus::Unchecked, {}};
        QVERIFY(!open.file.commit({u"Remove"_s, {Removed{claim}}}));
        QCOMPARE(open.file.timeline().last(), 1);
        QVERIFY(open.perform({u"Add"_s, {Added{claim}}}));
        QCOMPARE(open.last().sequence, 2);
    }

    void olderProjectsBeginAnEmptyJournal()
    {
        const QString path = freshPath();
        const article::Article article = anArticle(u"a.txt"_s, u"Doha is 🇶🇦 hot."_s);
        makeOfSecondSchema(path, article);
        Open open = opened(path);
        QCOMPARE(open.project.article(article.id)->text, article.text);
        QCOMPARE(open.file.timeline().last(), 0);
        QVERIFY(!open.file.timeline().undoable());
        const Project before = open.project;
        QVERIFY(open.perform(removeArticle(open.project, article.id)));
        QVERIFY(open.undo());
        QVERIFY(open.project == before);
        QVERIFY(open.file.stepTo(0)->isEmpty());
        QVERIFY(open.redo());
        QVERIFY(open.perform(*open.file.stepTo(0)));
        QVERIFY(open.project == before);
    }

    void damagedJournalsAreRefused_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<bool>("isOpened"); ///< what is not needed for undo is found when it is read
        QTest::newRow("a turn") << u"UPDATE journal_step SET of = 1 WHERE sequence = 4"_s << false;
        QTest::newRow("a gap")
            << u"INSERT INTO journal_step SELECT 9000000000000000, 'x', deed, of, name, analyst, made, "
               "articles, subjects FROM journal_step WHERE sequence = 2"_s
            << false;
        QTest::newRow("an id") << u"UPDATE journal_step SET id = 'x' WHERE sequence = 2"_s << true;
        QTest::newRow("a time") << u"UPDATE journal_step SET made = 'May' WHERE sequence = 2"_s << true;
        QTest::newRow("articles") << u"UPDATE journal_step SET articles = x'00' WHERE sequence = 2"_s << true;
        QTest::newRow("a record") << u"UPDATE journal_change SET after = x'00' WHERE step = 2"_s << true;
        QTest::newRow("a kind") << u"UPDATE journal_change SET kind = 'newspaper' WHERE step = 2"_s << true;
        QTest::newRow("a text") << u"DELETE FROM article_text"_s << true;
    }

    void damagedJournalsAreRefused()
    {
        QFETCH(const QString, sql);
        QFETCH(const bool, isOpened);
        const QString path = freshPath();
        {
            Open open = Open::at(path);
            QVERIFY(open.perform(addArticles(open.project, {anArticle(u"a.txt"_s, u"Doha"_s)}, u"Heat"_s)));
            QVERIFY(open.perform(renameStory(open.project, open.project.stories().begin()->first, u"Cold"_s)));
            QVERIFY(open.undo());
        }
        QVERIFY_RESULT(Database::open(path, Database::Mode::ReadWrite)->run(sql));
        const auto file = ProjectFile::open(path, Access::ReadOnly, u"Ida"_s);
        QCOMPARE(file.has_value(), isOpened);
        const auto replayed = isOpened ? test::replayed(*file) : std::unexpected(file.error());
        QVERIFY(!replayed);
        QCOMPARE(replayed.error().code, ErrorCode::Malformed);
        QVERIFY2(replayed.error().where.contains(u"journal"), qPrintable(replayed.error().where));
    }

private:
    QString freshPath() { return m_folder->filePath(u"%1.writethru"_s.arg(++m_files)); }

    static Open opened(const QString &path)
    {
        auto file = ProjectFile::open(path, Access::ReadWrite, u"Ida"_s);
        if (!file)
            qFatal("%s", qPrintable(toSentence(file.error())));
        Project project = file->load().value();
        return {std::move(project), *std::move(file)};
    }

    static void makeOfSecondSchema(const QString &path, const article::Article &article)
    {
        const Migrations migrations = compiledMigrations();
        const auto database = Database::open(path, Database::Mode::Create);
        QVERIFY_RESULT(migrate(*database, std::span(migrations).first(2)));
        const QString id = article.id.toString();
        QVERIFY_RESULT(database->run(u"INSERT INTO article VALUES (?, ?, 'UTF-8', ?, '', '', NULL, '', '')"_s,
                                     {id, article.fileName, article.text}));
        const QString story = StoryId::make().toString();
        QVERIFY_RESULT(database->run(u"INSERT INTO story VALUES (?, 'Heat', 1)"_s, {story}));
        QVERIFY_RESULT(database->run(u"INSERT INTO story_version VALUES (?, 0, ?)"_s, {story, id}));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    int m_files = 0;
};

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"
