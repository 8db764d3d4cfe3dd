// SPDX-License-Identifier: MIT
#include "core/annotation/edits.h"
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

/// Kills a program in the middle of saving. This shows that what was said to be saved survives the death of the
/// program; that it survives the loss of power rests on SQLite's synchronous=FULL, which tst_database.cpp checks to be
/// set.
class TestSigkill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void killedProgramLosesNothingThatWasSaved();

private:
    enum class From { Start, FirstStep };
    /// Kills it so long after it was started or has saved its first step. The number of the last step that it printed
    /// as saved; nullopt where it was killed before the first.
    std::optional<int> runAndKill(const QString &path, From from, int milliseconds);
};

std::optional<int> TestSigkill::runAndKill(const QString &path, From from, int milliseconds)
{
    QProcess program;
    program.start(QStringLiteral(COMMITTER), {path});
    if (!program.waitForStarted())
        return std::nullopt;
    if (from == From::FirstStep)
        program.waitForReadyRead();
    std::this_thread::sleep_for(std::chrono::milliseconds(milliseconds));
    program.kill();
    program.waitForFinished();
    if (program.exitStatus() != QProcess::CrashExit)
        qCritical("the program ended by itself: %s", program.readAllStandardError().constData());
    const QList<QByteArray> lines = program.readAllStandardOutput().split('\n');
    return lines.size() < 2 ? std::nullopt : std::optional(lines[lines.size() - 2].toInt());
}

void TestSigkill::killedProgramLosesNothingThatWasSaved()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.writethru"_s);
    {
        auto file = ProjectFile::create(path, u"Ana"_s);
        QVERIFY_RESULT(file);
        const article::Article article{ArticleId::make(), u"a.txt"_s, "UTF-8", QString(100, u'x'), {}};
        QVERIFY_RESULT(file->commit(addArticles(*file->load(), {article}, u"Story"_s)));
    }

    int known = 0;
    int rounds = 0;
    int killedWhileSaving = 0;
    for (; rounds < 40; ++rounds) {
        const From from = rounds % 4 == 0 ? From::Start : From::FirstStep;
        const std::optional<int> printed = runAndKill(path, from, QRandomGenerator::global()->bounded(60));
        // Opening checks the file's integrity; reading it checks that the project is whole.
        const auto file = ProjectFile::open(path, Access::ReadWrite, u"Ben"_s);
        QVERIFY_RESULT(file);
        const auto project = file->load();
        QVERIFY_RESULT(project);

        const int steps = int(project->entities().size());
        QVERIFY2(steps >= printed.value_or(known), "a step that was printed as saved is missing");
        QVERIFY2(steps <= printed.value_or(known) + 1, "more than the one step that was being saved is there");
        QCOMPARE(project->annotations().size(), size_t(steps) * 20);
        for (const auto &[id, entity] : project->entities())
            QCOMPARE(project->mentionsOf(id).size(), 20uz);
        // The journal has an entry for each step, after that which began the project and that of the article.
        QCOMPARE(file->timeline().last(), steps + 2);
        if (steps > 0)
            QCOMPARE(file->journal(steps + 2, steps + 2)->front().name, QString::number(steps));
        killedWhileSaving += printed ? 1 : 0;
        known = steps;
    }
    const auto file = ProjectFile::open(path, Access::ReadOnly, u"Ben"_s);
    QVERIFY(test::replayed(*file) == file->load());
    qInfo("%d rounds, %d killed while saving, %d steps", rounds, killedWhileSaving, known);
    QVERIFY(killedWhileSaving >= 10);
}

QTEST_GUILESS_MAIN(TestSigkill)
#include "tst_sigkill.moc"
