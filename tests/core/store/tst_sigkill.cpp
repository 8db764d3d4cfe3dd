// SPDX-License-Identifier: MIT
#include "core/store/projectfile.h"
#include "tests/support/replayed.h"
#include "tests/support/show.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <thread>

using namespace core;
using namespace core::annotation;
using namespace core::store;
using namespace Qt::StringLiterals;

/// Kills a program in the middle of saving whatever a person could do to a project. This shows that what was said to be
/// saved survives the death of the program; that it survives the loss of power rests on SQLite's synchronous=FULL,
/// which tst_database.cpp checks to be set.
class TestSigkill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void killedProgramLosesNothingThatWasSaved();

private:
    enum class From { Start, FirstStep };
    /// Kills it so long after it was started or has saved its first step. The last entry of the journal that it printed
    /// as saved; nullopt where it was killed before the first.
    std::optional<Sequence> runAndKill(const QString &path, From from, int milliseconds);

    QByteArray m_complaint; // of a program that was not killed
};

std::optional<Sequence> TestSigkill::runAndKill(const QString &path, From from, int milliseconds)
{
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"RC_PARAMS"_s, u"noshrink=1 max_success=1000000 max_discard_ratio=1000 seed=%1"_s.arg(
                                           QRandomGenerator::global()->generate()));
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(COMMITTER), {path});
    if (!program.waitForStarted())
        return std::nullopt;
    if (from == From::FirstStep)
        program.waitForReadyRead();
    std::this_thread::sleep_for(std::chrono::milliseconds(milliseconds));
    program.kill();
    program.waitForFinished();
    if (program.exitStatus() != QProcess::CrashExit)
        m_complaint = "it ended by itself: " + program.readAllStandardError() + program.readAllStandardOutput();
    const QList<QByteArray> lines = program.readAllStandardOutput().split('\n');
    return lines.size() < 2 ? std::nullopt : std::optional(Sequence(lines[lines.size() - 2].toLongLong()));
}

void TestSigkill::killedProgramLosesNothingThatWasSaved()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.writethru"_s);
    QVERIFY_RESULT(ProjectFile::create(path, u"Ana"_s));
    Sequence known = ProjectFile::open(path, Access::ReadOnly, u"Ben"_s)->timeline().last();
    int rounds = 0;
    int killedWhileSaving = 0;
    for (; rounds < 40; ++rounds) {
        const From from = rounds % 4 == 0 ? From::Start : From::FirstStep;
        const std::optional<Sequence> printed = runAndKill(path, from, QRandomGenerator::global()->bounded(60));
        QVERIFY2(m_complaint.isEmpty(), m_complaint.constData());
        // Opening checks the file's integrity; reading it checks that the project is whole.
        const auto file = ProjectFile::open(path, Access::ReadWrite, u"Ben"_s);
        QVERIFY_RESULT(file);
        const auto project = file->load();
        QVERIFY_RESULT(project);
        const Sequence last = file->timeline().last();
        QVERIFY2(last >= printed.value_or(known), "a step that was printed as saved is missing");
        QVERIFY2(last <= printed.value_or(known) + 1, "more than the one step that was being saved is there");
        QVERIFY2(test::replayed(*file) == project, "the journal and the records differ");
        killedWhileSaving += printed ? 1 : 0;
        known = last;
    }
    qInfo("%d rounds, %d killed while saving, %lld steps", rounds, killedWhileSaving, static_cast<long long>(known));
    QVERIFY(killedWhileSaving >= 10);
}

QTEST_GUILESS_MAIN(TestSigkill)
#include "tst_sigkill.moc"
