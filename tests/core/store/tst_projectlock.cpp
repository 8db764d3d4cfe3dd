// SPDX-License-Identifier: MIT
#include "core/store/projectlock.h"
#include "tests/support/scratchdisk.h"
#include "tests/support/show.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace core;
using namespace core::store;
using namespace Qt::StringLiterals;

class TestProjectLock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void holderIsNamed();
    void secondIsRefusedWithTheName();
    void lockOfADeadProcessIsTakenOver();
    void lockThatNobodyFilledIsTakenOver();
    void lockThatIsBeingFilledStays();
    void lockOfAnotherComputerStays();
    void lockWithoutANameStillHolds();
    void readOnlyFolderIsSaid();
    void fullDiskIsSaid();

private:
    QString path() const { return m_folder->filePath(u"a.writethru"_s); }
    void writeLockFile(const QByteArray &content) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestProjectLock::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestProjectLock::writeLockFile(const QByteArray &content) const
{
    QFile file(path() + u".lock"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

void TestProjectLock::holderIsNamed()
{
    QVERIFY(!holderOf(path()));
    {
        const auto lock = ProjectLock::take(path(), u"Ana\nMüller 😀"_s);
        QVERIFY_RESULT(lock);
        const std::optional<Holder> holder = holderOf(path());
        QVERIFY(holder);
        QCOMPARE(holder->analyst, u"Ana Müller 😀"_s);
        QCOMPARE(holder->host, QSysInfo::machineHostName());
        QCOMPARE(holder->process, QCoreApplication::applicationPid());
        QVERIFY(qAbs(holder->since.secsTo(QDateTime::currentDateTimeUtc())) < 60);
    }
    QVERIFY(!holderOf(path()));
    QVERIFY(QDir(m_folder->path()).isEmpty());
}

void TestProjectLock::secondIsRefusedWithTheName()
{
    const auto first = ProjectLock::take(path(), u"Ana"_s);
    QVERIFY_RESULT(first);
    const auto second = ProjectLock::take(path(), u"Ben"_s);
    QVERIFY(!second);
    QCOMPARE(second.error().code, ErrorCode::Locked);
    QVERIFY2(second.error().message.startsWith(u"Ana has had this project open"), qPrintable(second.error().message));
    QVERIFY(second.error().message.contains(QSysInfo::machineHostName()));
    QCOMPARE(holderOf(path())->analyst, u"Ana"_s);
}

void TestProjectLock::lockOfADeadProcessIsTakenOver()
{
    const pid_t child = ::fork();
    if (child == 0) {
        const auto lock = ProjectLock::take(path(), u"Ana"_s);
        ::_exit(lock ? 0 : 1); // without tidying up
    }
    int status = -1;
    QCOMPARE(::waitpid(child, &status, 0), child);
    QCOMPARE(status, 0);
    QVERIFY(QFile::exists(path() + u".lock"_s));

    QVERIFY(!holderOf(path()));
    QVERIFY_RESULT(ProjectLock::take(path(), u"Ben"_s));
}

void TestProjectLock::lockThatNobodyFilledIsTakenOver()
{
    writeLockFile("");
    QVERIFY_RESULT(ProjectLock::take(path(), u"Ben"_s));
}

void TestProjectLock::lockThatIsBeingFilledStays()
{
    writeLockFile("");
    const int held = ::open(QFile::encodeName(path() + u".lock"_s).constData(), O_RDWR | O_CLOEXEC);
    QCOMPARE(::flock(held, LOCK_EX | LOCK_NB), 0);
    QCOMPARE(ProjectLock::take(path(), u"Ben"_s).error().code, ErrorCode::Locked);
    ::close(held);
}

void TestProjectLock::lockOfAnotherComputerStays()
{
    writeLockFile("1\nwritethru\nfar.example\n\n\nanalyst=Ana\n");
    const auto lock = ProjectLock::take(path(), u"Ben"_s);
    QVERIFY(!lock);
    QCOMPARE(lock.error().code, ErrorCode::Locked);
    QVERIFY(lock.error().message.contains(u"far.example"));
}

void TestProjectLock::lockWithoutANameStillHolds()
{
    writeLockFile("1\nwritethru\nfar.example\n\n\n");
    QCOMPARE(holderOf(path())->analyst, QString());
    QVERIFY(ProjectLock::take(path(), u"Ben"_s).error().message.startsWith(u"Somebody"));
}

void TestProjectLock::readOnlyFolderIsSaid()
{
    const test::ScratchDisk disk("64k");
    if (!disk.isMounted())
        QSKIP("only root can mount a disk for this test");
    QVERIFY(disk.makeReadOnly());
    QCOMPARE(ProjectLock::take(disk.filePath(u"a"_s), u"Ana"_s).error().code, ErrorCode::ReadOnly);
}

void TestProjectLock::fullDiskIsSaid()
{
    const test::ScratchDisk disk("64k");
    if (!disk.isMounted())
        QSKIP("only root can mount a disk for this test");
    QFile filler(disk.filePath(u"filler"_s));
    QVERIFY(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    while (filler.write(QByteArray(4096, 'x')) > 0) {}
    QCOMPARE(ProjectLock::take(disk.filePath(u"a"_s), u"Ana"_s).error().code, ErrorCode::WriteFailed);
}

QTEST_GUILESS_MAIN(TestProjectLock)
#include "tst_projectlock.moc"
