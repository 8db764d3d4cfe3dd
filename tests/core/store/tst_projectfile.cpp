// SPDX-License-Identifier: MIT
#include "core/annotation/edits.h"
#include "core/store/database.h"
#include "core/store/projectfile.h"
#include "tests/support/anarticle.h"
#include "tests/support/randomprojects.h"
#include "tests/support/scratchdisk.h"
#include "tests/support/show.h"

#include <QSqlDatabase>

#include <csignal>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace core;
using namespace core::annotation;
using namespace core::store;
using namespace Qt::StringLiterals;
using test::anArticle;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

/// Applies \a step to \a project and to \a file.
Result<> perform(Project &project, ProjectFile &file, const Step &step)
{
    const Result<Step> applied = project.apply(step);
    return applied ? file.commit(step) : std::unexpected(applied.error());
}

/// No file of this process grows beyond \a bytes while it lives.
class FileSizeLimit
{
public:
    explicit FileSizeLimit(rlim_t bytes)
    {
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    Q_DISABLE_COPY_MOVE(FileSizeLimit)

private:
    rlimit m_before{};
    void (*m_handler)(int) = nullptr;
};

} // namespace

class TestProjectFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void newProjectHasTheStandardTypes();
    void existingFileIsNotReplacedByANewOne();
    void failedCreationLeavesNothing();
    void leftoversOfADeletedProjectStayOut();
    void everythingComesBack();
    void undoneStepsAreUndoneInTheFile();
    void claimNumbersAreNotGivenAgainAfterOpening();
    void closedProjectIsOneFile();
    void otherNameOfTheFileIsTheSameProject();

    void whatWasReadComesBack();
    void whatWasReadIsNotWrittenByAReader();

    void secondWriterIsToldWho();
    void readingWorksWhileSomebodyWrites();
    void readingLeavesNothingBehind();
    void readerCannotCommit();
    void stepThatDoesNotFitIsNotWritten();

    void whatIsNoProjectIsRefused_data();
    void whatIsNoProjectIsRefused();
    void newerSchemaIsRefused();
    void damagedFileIsRefused_data();
    void damagedFileIsRefused();
    void programCodeIsRefused();
    void wrongValuesAreNamed_data();
    void wrongValuesAreNamed();

    void readOnlyFileCanBeRead();
    void readOnlyDiskCanBeRead();
    void readOnlyDiskShowsWhatACrashLeft();
    void fullDiskLosesNothing();
    void fileThatCannotGrowLosesNothing();

    void copyHasEverything();
    void copyReplacesAWholeFile();
    void copyOntoItselfIsRefused();
    void copyOntoAnOpenProjectIsRefused();
    void hugeStepIsQuick();

private:
    QString path(const QString &name = u"a.writethru"_s) const { return m_folder->filePath(name); }
    QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden, QDir::Name); }
    /// A closed project with an article and a mark.
    Project makeExample(const QString &at) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestProjectFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestProjectFile::cleanup()
{
    QCOMPARE(QSqlDatabase::connectionNames(), QStringList());
}

Project TestProjectFile::makeExample(const QString &at) const
{
    auto file = ProjectFile::create(at, u"Ana"_s);
    if (!file)
        qFatal("%s", qPrintable(toSentence(file.error())));
    Project project = *file->load();
    const article::Article article = anArticle(u"a.txt"_s, u"Doha is 🇶🇦 hot."_s);
    [[maybe_unused]] Result<> done = perform(project, *file, addArticles(project, {article}, u"Heat"_s));
    Q_ASSERT(done);
    const Author author{u"Ana"_s, QDateTime::currentDateTimeUtc()};
    done = perform(project, *file,
                   markMention(project, article.id, text::Spans({0, 4}), project.typesInOrder()[2]->id, author));
    Q_ASSERT(done);
    done = perform(project, *file, markStatement(project, article.id, text::Spans({0, 16}), std::nullopt, author));
    Q_ASSERT(done);
    return project;
}

void TestProjectFile::newProjectHasTheStandardTypes()
{
    const auto file = ProjectFile::create(path(), u"Ana"_s);
    QVERIFY_RESULT(file);
    QCOMPARE(file->access(), Access::ReadWrite);
    const auto project = file->load();
    QVERIFY_RESULT(project);
    QStringList names;
    for (const EntityType *type : project->typesInOrder())
        names += type->name;
    QCOMPARE(names.join(u' '), u"Person Organization Place Quantity Date"_s);
    QVERIFY(project->articles().empty());
    QCOMPARE(contentOf(path()).mid(68, 4), "WTHR"_ba);
}

void TestProjectFile::existingFileIsNotReplacedByANewOne()
{
    write(path(), "mine");
    const auto file = ProjectFile::create(path(), u"Ana"_s);
    QVERIFY(!file);
    QCOMPARE(file.error().code, ErrorCode::Conflict);
    QCOMPARE(contentOf(path()), "mine"_ba);
    QCOMPARE(files(), QStringList{u"a.writethru"_s});
}

void TestProjectFile::leftoversOfADeletedProjectStayOut()
{
    makeExample(path());
    {
        auto file = ProjectFile::open(path(), Access::ReadWrite, u"Ana"_s);
        QVERIFY_RESULT(file);
        QVERIFY_RESULT(file->commit(addArticles(*file->load(), {anArticle(u"b.txt"_s, u"b"_s)}, u"B"_s)));
        QVERIFY(QFile::copy(path() + u"-wal", path(u"kept"_s)));
    }
    QVERIFY(QFile::remove(path()));
    QVERIFY(QFile::rename(path(u"kept"_s), path() + u"-wal"));
    const auto file = ProjectFile::create(path(), u"Ana"_s);
    QVERIFY_RESULT(file);
    QVERIFY(file->load()->articles().empty());
}

void TestProjectFile::failedCreationLeavesNothing()
{
    QVERIFY(!ProjectFile::create(path(u"missing/a.writethru"_s), u"Ana"_s));
    const FileSizeLimit limit(20'000);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"SQLite"_s));
    const auto file = ProjectFile::create(path(), u"Ana"_s);
    QVERIFY(!file);
    QCOMPARE(file.error().code, ErrorCode::WriteFailed);
    QCOMPARE(files(), QStringList());
}

void TestProjectFile::everythingComesBack()
{
    const QTemporaryDir folder(test::quickTemplate());
    int round = 0;
    QVERIFY(rc::check("a project is the same after closing and opening", [&] {
        const QString at = folder.filePath(u"%1.writethru"_s.arg(++round));
        Project project;
        {
            auto file = ProjectFile::create(at, u"Ana"_s);
            RC_ASSERT(file);
            project = file->load().value();
            for (int i = *rc::gen::inRange(1, 15); i > 0; --i)
                RC_ASSERT(perform(project, *file, test::someStep(project)));
            RC_ASSERT(file->load().value() == project);
        }
        const auto opened = ProjectFile::open(at, *rc::gen::element(Access::ReadOnly, Access::ReadWrite), u"Ana"_s);
        RC_ASSERT(opened);
        RC_ASSERT(opened->load().value() == project);
    }));
}

void TestProjectFile::undoneStepsAreUndoneInTheFile()
{
    const QTemporaryDir folder(test::quickTemplate());
    int round = 0;
    QVERIFY(rc::check("the file follows undo and redo", [&] {
        auto file = ProjectFile::create(folder.filePath(u"%1.writethru"_s.arg(++round)), u"Ana"_s);
        RC_ASSERT(file);
        Project project = file->load().value();
        for (int i = 0; i < 8; ++i) {
            const Step step = test::someStep(project);
            RC_ASSERT(perform(project, *file, step));
            RC_ASSERT(perform(project, *file, inverse(step)));
            RC_ASSERT(file->load().value() == project);
            RC_ASSERT(perform(project, *file, step));
        }
        RC_ASSERT(file->load().value() == project);
    }));
}

void TestProjectFile::claimNumbersAreNotGivenAgainAfterOpening()
{
    Project project = makeExample(path());
    {
        auto file = ProjectFile::open(path(), Access::ReadWrite, u"Ana"_s);
        QVERIFY_RESULT(file);
        QVERIFY_RESULT(perform(project, *file, removeClaim(project, project.claimsInOrder().front()->id)));
    }
    const auto file = ProjectFile::open(path(), Access::ReadOnly, u"Ana"_s);
    QVERIFY_RESULT(file);
    QVERIFY(file->load()->claims().empty());
    QCOMPARE(nextClaimNumber(*file->load()), 2);
}

void TestProjectFile::closedProjectIsOneFile()
{
    makeExample(path());
    QCOMPARE(files(), QStringList{u"a.writethru"_s});
}

void TestProjectFile::otherNameOfTheFileIsTheSameProject()
{
    const Project project = makeExample(path());
    QVERIFY(QFile::link(path(), path(u"link.writethru"_s)));
    const auto file = ProjectFile::open(path(u"link.writethru"_s), Access::ReadWrite, u"Ana"_s);
    QVERIFY_RESULT(file);
    QCOMPARE(ProjectFile::open(path(), Access::ReadWrite, u"Ben"_s).error().code, ErrorCode::Locked);
}

void TestProjectFile::whatWasReadComesBack()
{
    const ArticleId article = ArticleId::make();
    const QString odd = u"Ana "_s + QChar(0xD83D); // a lone surrogate
    {
        Result<ProjectFile> file = ProjectFile::create(path(), u"ana"_s);
        QVERIFY_RESULT(file);
        QCOMPARE(*file->readPassages(), ReadPassages());
        ReadPassages read;
        read.add(article, u"ben"_s, {10, 30});
        read.add(article, odd, {5, 8});
        QVERIFY_RESULT(file->keep(read));
        ReadPassages more;
        more.add(article, odd, {0, 3});
        more.add(article, odd, {5, 40});
        QVERIFY_RESULT(file->keep(more));
        QVERIFY_RESULT(file->keep({}));
    }
    const Result<ProjectFile> file = ProjectFile::open(path(), Access::ReadOnly, u"ana"_s);
    QVERIFY_RESULT(file);
    ReadPassages expected;
    expected.add(article, u"ben"_s, {10, 30});
    expected.add(article, odd, {0, 3});
    expected.add(article, odd, {5, 40});
    QCOMPARE(*file->readPassages(), expected);
}

void TestProjectFile::whatWasReadIsNotWrittenByAReader()
{
    QVERIFY_RESULT(ProjectFile::create(path(), u"ana"_s));
    Result<ProjectFile> file = ProjectFile::open(path(), Access::ReadOnly, u"ana"_s);
    QVERIFY_RESULT(file);
    ReadPassages read;
    read.add(ArticleId::make(), u"ana"_s, {0, 3});
    QCOMPARE(file->keep(read).error().code, ErrorCode::ReadOnly);
    QCOMPARE(*file->readPassages(), ReadPassages());
}

void TestProjectFile::secondWriterIsToldWho()
{
    makeExample(path());
    const auto first = ProjectFile::open(path(), Access::ReadWrite, u"Ana"_s);
    QVERIFY_RESULT(first);
    QCOMPARE(holderOf(path())->analyst, u"Ana"_s);
    const auto second = ProjectFile::open(path(), Access::ReadWrite, u"Ben"_s);
    QVERIFY(!second);
    QCOMPARE(second.error().code, ErrorCode::Locked);
    QVERIFY(second.error().message.contains(u"Ana"));
}

void TestProjectFile::readingWorksWhileSomebodyWrites()
{
    Project project = makeExample(path());
    auto writer = ProjectFile::open(path(), Access::ReadWrite, u"Ana"_s);
    QVERIFY_RESULT(writer);
    const auto reader = ProjectFile::open(path(), Access::ReadOnly, u"Ben"_s);
    QVERIFY_RESULT(reader);
    QVERIFY(reader->load() == project);
    QVERIFY_RESULT(perform(project, *writer, addArticles(project, {anArticle(u"b.txt"_s, u"b"_s)}, u"B"_s)));
    QVERIFY(reader->load() == project);
}

void TestProjectFile::readingLeavesNothingBehind()
{
    const Project project = makeExample(path());
    const QByteArray before = contentOf(path());
    {
        const auto reader = ProjectFile::open(path(), Access::ReadOnly, u"Ben"_s);
        QVERIFY_RESULT(reader);
        QCOMPARE(reader->access(), Access::ReadOnly);
        QVERIFY(reader->load() == project);
        QVERIFY(!holderOf(path()));
    }
    QCOMPARE(files(), QStringList{u"a.writethru"_s});
    QVERIFY(contentOf(path()) == before);
}

void TestProjectFile::readerCannotCommit()
{
    const Project project = makeExample(path());
    auto reader = ProjectFile::open(path(), Access::ReadOnly, u"Ben"_s);
    QVERIFY_RESULT(reader);
    QCOMPARE(reader->commit(addArticles(project, {anArticle(u"b.txt"_s, u"b"_s)}, u"B"_s)).error().code,
             ErrorCode::ReadOnly);
}

void TestProjectFile::stepThatDoesNotFitIsNotWritten()
{
    const Project project = makeExample(path());
    auto file = ProjectFile::open(path(), Access::ReadWrite, u"Ana"_s);
    QVERIFY_RESULT(file);
    Step step = addArticles(project, {anArticle(u"b.txt"_s, u"b"_s)}, u"B"_s);
    step.changes.push_back(Removed{Claim{ClaimId::make(), 9, {}, {}, {}}});
    QCOMPARE(file->commit(step).error().code, ErrorCode::WriteFailed);
    QVERIFY(file->load() == project);

    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"FOREIGN KEY"_s));
    QCOMPARE(file->commit({{}, {Added{article::Story{StoryId::make(), {}, 0, {ArticleId::make()}}}}}).error().code,
             ErrorCode::WriteFailed);
    QVERIFY(file->load() == project);
}

void TestProjectFile::whatIsNoProjectIsRefused_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("Doha is hot.\n").repeated(50);
    QTest::newRow("header only") << QByteArray("SQLite format 3\0", 16);
    QTest::newRow("another program's database") << QByteArray();
}

void TestProjectFile::whatIsNoProjectIsRefused()
{
    QFETCH(const QByteArray, content);
    if (QLatin1StringView(QTest::currentDataTag()).startsWith("another"_L1)) {
        const auto database = Database::open(path(), Database::Mode::Create);
        QVERIFY_RESULT(database->run(u"CREATE TABLE t (x)"_s));
    } else {
        write(path(), content);
    }
    const QByteArray before = contentOf(path());
    for (const Access access : {Access::ReadOnly, Access::ReadWrite}) {
        const auto file = ProjectFile::open(path(), access, u"Ana"_s);
        QVERIFY(!file);
        QCOMPARE(file.error().code, ErrorCode::Unsupported);
        QCOMPARE(file.error().where, path());
    }
    QVERIFY(contentOf(path()) == before);
    QVERIFY(!files().contains(u"a.writethru.lock"_s));
    QCOMPARE(ProjectFile::open(path(u"missing"_s), Access::ReadOnly, {}).error().code, ErrorCode::NotFound);
}

void TestProjectFile::newerSchemaIsRefused()
{
    makeExample(path());
    QVERIFY_RESULT(Database::open(path(), Database::Mode::ReadWrite)->run(u"PRAGMA user_version = 99"_s));
    for (const Access access : {Access::ReadOnly, Access::ReadWrite}) {
        const auto file = ProjectFile::open(path(), access, u"Ana"_s);
        QVERIFY(!file);
        QCOMPARE(file.error().code, ErrorCode::NewerSchema);
        QVERIFY(file.error().message.contains(u"newer version"));
    }
    QCOMPARE(files(), QStringList{u"a.writethru"_s});
}

void TestProjectFile::damagedFileIsRefused_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("cut off") << 0;
    QTest::newRow("a page overwritten") << 1;
    QTest::newRow("an index that lacks a row") << 2;
}

void TestProjectFile::damagedFileIsRefused()
{
    QFETCH(const int, kind);
    makeExample(path());
    QByteArray content = contentOf(path());
    if (kind == 0) {
        content.truncate(content.size() / 2);
    } else if (kind == 1) {
        content.replace(4096 * 5, 4096, QByteArray(4096, char(0x5a)));
    } else {
        const auto database = Database::open(path(), Database::Mode::ReadWrite);
        const auto root = database->value(u"SELECT rootpage FROM sqlite_schema WHERE name = 'annotation_by_article'"_s);
        const qsizetype page = 4096 * (root->toInt() - 1);
        content.replace(page + 3, 2, QByteArray(2, '\0')); // the number of cells on the page
    }
    write(path(), content);
    for (const Access access : {Access::ReadOnly, Access::ReadWrite}) {
        const auto file = ProjectFile::open(path(), access, u"Ana"_s);
        QVERIFY(!file);
        QCOMPARE(file.error().code, ErrorCode::Malformed);
        QVERIFY(file.error().message.contains(u"damaged"));
        QVERIFY(file.error().where.endsWith(u"a.writethru"));
    }
    QVERIFY(!files().contains(u"a.writethru.lock"_s));
}

void TestProjectFile::programCodeIsRefused()
{
    makeExample(path());
    const QString trigger = u"CREATE TRIGGER evil AFTER INSERT ON claim BEGIN DELETE FROM article; END"_s;
    QVERIFY_RESULT(Database::open(path(), Database::Mode::ReadWrite)->run(trigger));
    QCOMPARE(ProjectFile::open(path(), Access::ReadWrite, u"Ana"_s).error().code, ErrorCode::Malformed);
}

void TestProjectFile::wrongValuesAreNamed_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("place");
    QTest::newRow("a date") << u"UPDATE article SET published = 'May'"_s << u"published"_s;
    QTest::newRow("a time") << u"UPDATE annotation SET created = '12'"_s << u"created"_s;
    QTest::newRow("a number as text") << u"UPDATE article SET title = 17"_s << u"title"_s;
    QTest::newRow("an id") << u"UPDATE claim SET id = upper(id)"_s << u"claim"_s;
    QTest::newRow("no span") << u"DELETE FROM annotation_span"_s << u"annotation"_s;
    QTest::newRow("a span beyond the text") << u"UPDATE annotation_span SET \"end\" = 999"_s << u"annotation"_s;
    QTest::newRow("an article without story") << u"DELETE FROM story_version"_s << u"article"_s;
    QTest::newRow("an entity without type") << u"DELETE FROM entity_type"_s << u"entity"_s;
}

void TestProjectFile::wrongValuesAreNamed()
{
    QFETCH(const QString, sql);
    QFETCH(const QString, place);
    makeExample(path());
    {
        const auto database = Database::open(path(), Database::Mode::ReadWrite);
        QVERIFY_RESULT(database->run(u"PRAGMA foreign_keys = OFF"_s));
        QVERIFY_RESULT(database->run(sql));
    }
    const auto file = ProjectFile::open(path(), Access::ReadWrite, u"Ana"_s);
    QVERIFY_RESULT(file);
    const auto project = file->load();
    QVERIFY(!project);
    QCOMPARE(project.error().code, ErrorCode::Malformed);
    QVERIFY2(project.error().where.section(u", "_s, 1).contains(place), qPrintable(project.error().where));
}

void TestProjectFile::readOnlyFileCanBeRead()
{
    if (::geteuid() == 0)
        QSKIP("root may write every file");
    const Project project = makeExample(path());
    QVERIFY(QFile::setPermissions(path(), QFile::ReadOwner));
    QCOMPARE(ProjectFile::open(path(), Access::ReadWrite, u"Ana"_s).error().code, ErrorCode::ReadOnly);
    {
        const auto file = ProjectFile::open(path(), Access::ReadOnly, u"Ana"_s);
        QVERIFY_RESULT(file);
        QVERIFY(file->load() == project);
    }
    QCOMPARE(files(), QStringList{u"a.writethru"_s});
}

void TestProjectFile::readOnlyDiskCanBeRead()
{
    const test::ScratchDisk disk("4m");
    if (!disk.isMounted())
        QSKIP("only root can mount a disk for this test");
    const QString at = disk.filePath(u"a.writethru"_s);
    const Project project = makeExample(at);
    QVERIFY(disk.makeReadOnly());
    QCOMPARE(ProjectFile::open(at, Access::ReadWrite, u"Ana"_s).error().code, ErrorCode::ReadOnly);
    QCOMPARE(ProjectFile::create(disk.filePath(u"b.writethru"_s), u"Ana"_s).error().code, ErrorCode::ReadOnly);

    const auto file = ProjectFile::open(at, Access::ReadOnly, u"Ana"_s);
    QVERIFY_RESULT(file);
    QVERIFY(file->load() == project);
    QVERIFY_RESULT(file->saveCopy(path()));
    QVERIFY(ProjectFile::open(path(), Access::ReadWrite, u"Ana"_s)->load() == project);
}

void TestProjectFile::readOnlyDiskShowsWhatACrashLeft()
{
    const test::ScratchDisk disk("4m");
    if (!disk.isMounted())
        QSKIP("only root can mount a disk for this test");
    const QString at = disk.filePath(u"a.writethru"_s);
    Project project = makeExample(at);
    const Step step = addArticles(project, {anArticle(u"b.txt"_s, u"b"_s)}, u"B"_s);
    const pid_t child = ::fork();
    if (child == 0) {
        auto file = ProjectFile::open(at, Access::ReadWrite, u"Ana"_s);
        ::_exit(file && file->commit(step) ? 0 : 1); // without closing
    }
    int status = -1;
    QCOMPARE(::waitpid(child, &status, 0), child);
    QCOMPARE(status, 0);
    QVERIFY(QFileInfo(at + u"-wal"_s).size() > 0);
    QVERIFY(QFile::remove(at + u"-shm"_s));
    QVERIFY_RESULT(project.apply(step));

    QVERIFY(disk.makeReadOnly());
    const auto file = ProjectFile::open(at, Access::ReadOnly, u"Ana"_s);
    QVERIFY_RESULT(file);
    QCOMPARE(file->path(), at);
    QVERIFY(file->load() == project);
}

void TestProjectFile::fullDiskLosesNothing()
{
    const test::ScratchDisk disk("1m");
    if (!disk.isMounted())
        QSKIP("only root can mount a disk for this test");
    const QString at = disk.filePath(u"a.writethru"_s);
    Project project = makeExample(at);
    const auto addBig
        = [](const Project &to) { return addArticles(to, {anArticle(u"b.txt"_s, QString(30'000, u'x'))}, u"B"_s); };
    {
        auto file = ProjectFile::open(at, Access::ReadWrite, u"Ana"_s);
        QVERIFY_RESULT(file);
        QFile filler(disk.filePath(u"filler"_s));
        QVERIFY(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        while (filler.write(QByteArray(4096, 'x')) > 0) {}

        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"SQLite"_s));
        const Result<> result = file->commit(addBig(project));
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::WriteFailed);
        QVERIFY2(result.error().message.contains(u"full"), qPrintable(result.error().message));
        QVERIFY(file->load() == project);

        QVERIFY(filler.remove());
        QVERIFY_RESULT(perform(project, *file, addBig(project)));
        QVERIFY(file->load() == project);
    }
    QVERIFY(ProjectFile::open(at, Access::ReadOnly, u"Ana"_s)->load() == project);
}

void TestProjectFile::fileThatCannotGrowLosesNothing()
{
    Project project = makeExample(path());
    {
        auto file = ProjectFile::open(path(), Access::ReadWrite, u"Ana"_s);
        QVERIFY_RESULT(file);
        const FileSizeLimit limit(300'000);
        Result<> result;
        for (int i = 0; i < 100 && result; ++i) {
            const Step step = addArticles(project, {anArticle(u"b.txt"_s, QString(30'000, u'x'))}, u"B"_s);
            if (i == 0)
                QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"SQLite"_s));
            result = file->commit(step);
            if (result)
                QVERIFY_RESULT(project.apply(step));
        }
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::WriteFailed);
        QVERIFY(project.articles().size() > 1);
        QVERIFY(file->load() == project);
    }
    QVERIFY(ProjectFile::open(path(), Access::ReadWrite, u"Ana"_s)->load() == project);
}

void TestProjectFile::copyHasEverything()
{
    Project project = makeExample(path());
    auto file = ProjectFile::open(path(), Access::ReadWrite, u"Ana"_s);
    QVERIFY_RESULT(file);
    QVERIFY_RESULT(perform(project, *file, addArticles(project, {anArticle(u"b.txt"_s, u"b"_s)}, u"B"_s)));
    QVERIFY_RESULT(file->saveCopy(path(u"copy.writethru"_s)));
    {
        const auto copy = ProjectFile::open(path(u"copy.writethru"_s), Access::ReadWrite, u"Ben"_s);
        QVERIFY_RESULT(copy);
        QVERIFY(copy->load() == project);
    }
    QVERIFY(!files().join(u' ').contains(u".tmp"));
    QVERIFY(!files().contains(u"copy.writethru.lock"_s));

    const auto reader = ProjectFile::open(path(), Access::ReadOnly, u"Ben"_s);
    QVERIFY_RESULT(reader->saveCopy(path(u"other.writethru"_s)));
    QVERIFY(ProjectFile::open(path(u"other.writethru"_s), Access::ReadOnly, {})->load() == project);
}

void TestProjectFile::copyReplacesAWholeFile()
{
    const Project project = makeExample(path());
    makeExample(path(u"old.writethru"_s));
    write(path(u"old.writethru-wal"_s), "what a crash has left");
    const auto file = ProjectFile::open(path(), Access::ReadOnly, u"Ana"_s);
    QVERIFY_RESULT(file->saveCopy(path(u"old.writethru"_s)));
    QVERIFY(ProjectFile::open(path(u"old.writethru"_s), Access::ReadOnly, {})->load() == project);
}

void TestProjectFile::copyOntoItselfIsRefused()
{
    const Project project = makeExample(path());
    const auto file = ProjectFile::open(path(), Access::ReadWrite, u"Ana"_s);
    QCOMPARE(file->saveCopy(path()).error().code, ErrorCode::Conflict);
    QVERIFY(file->load() == project);
}

void TestProjectFile::copyOntoAnOpenProjectIsRefused()
{
    makeExample(path());
    const Project other = makeExample(path(u"b.writethru"_s));
    const auto file = ProjectFile::open(path(), Access::ReadWrite, u"Ana"_s);
    const auto open = ProjectFile::open(path(u"b.writethru"_s), Access::ReadWrite, u"Ben"_s);
    QCOMPARE(file->saveCopy(path(u"b.writethru"_s)).error().code, ErrorCode::Locked);
    QVERIFY(open->load() == other);
}

void TestProjectFile::hugeStepIsQuick()
{
    Project project = makeExample(path());
    auto file = ProjectFile::open(path(), Access::ReadWrite, u"Ana"_s);
    QVERIFY_RESULT(file);
    const article::Article article = anArticle(u"long.txt"_s, QString(50'000, u'x'));
    const EntityId entity = project.entities().begin()->first;
    Step step = addArticles(project, {article}, u"Long"_s);
    for (qsizetype i = 0; i < 20'000; ++i) {
        const QDateTime now = QDateTime::fromMSecsSinceEpoch(i, QTimeZone::UTC);
        step.changes.push_back(Added{Annotation(
            Mention{{AnnotationId::make(), article.id, text::Spans({i, i + 1}), {}, {}, {}, now, now}, entity})});
    }
    QElapsedTimer timer;
    timer.start();
    QVERIFY_RESULT(perform(project, *file, step));
    const qint64 written = timer.restart();
    QVERIFY(file->load() == project);
    qInfo("20,000 annotations: written in %lld ms, read in %lld ms", written, timer.elapsed());
    QVERIFY(written < 20'000);
}

QTEST_GUILESS_MAIN(TestProjectFile)
#include "tst_projectfile.moc"
