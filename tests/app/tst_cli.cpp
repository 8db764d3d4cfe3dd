// SPDX-License-Identifier: MIT
#include "core/annotation/carryedits.h"
#include "core/exchange/csv.h"
#include "core/store/projectfile.h"
#include "tests/support/show.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using core::store::Access;
using core::store::ProjectFile;

namespace {

/// What one run of the program came to.
struct Ran {
    int status = -1;
    QByteArray out;
    QByteArray err;

    QStringList errorLines() const { return QString::fromUtf8(err).split(u'\n', Qt::SkipEmptyParts); }
};

const QByteArray firstText = "The port of Doha is shut, the mayor said.\n\nShips wait outside.\n";
const QByteArray secondText = "The port of Doha was shut, the mayor said.\n\nMany ships wait outside.\n";

} // namespace

class TestCli : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void wrongUsageIsStatusTwo_data();
    void wrongUsageIsStatusTwo();
    void helpNamesWhatWorks_data();
    void helpNamesWhatWorks();
    void versionIsPrinted();

    void comparisonAsJson();
    void comparisonAsText();
    void comparisonAsHtml();
    void comparisonLeavesOutFurniture();
    void comparisonGoesOnPastABadFile();
    void comparisonNeedsItsBase();
    void comparisonShowsDamage();
    void outputGoesToAFile();
    void outputCannotGoAnywhere_data();
    void outputCannotGoAnywhere();
    void textsAreNotOverwritten();

    void folderBecomesOneStory();
    void knownTextIsSkipped();
    void importGoesOnPastBadFiles();
    void nothingReadableMakesNoProject();
    void damagedTextIsImported();
    void encodingIsChosen();
    void otherFileIsNoProject();
    void lockedProjectIsReadOnly();
    void messagesAreOneLine();
    void plainLocaleAddsNothing();

    void annotationsComeBack();
    void annotationsOfAHandWrittenFile();
    void csvMayBeAnArticle();
    void excelGetsAByteOrderMark();
    void exportNeedsAProject();
    void exportDoesNotOverwriteTheProject();
    void claimsByVersion();
    void entitiesByVersion();
    void annotationsAreCarried();
    void carriedOnesAreAccepted();
    void rejectedOnesAreNotCarriedAgain();
    void carryingGoesOnPastAMissingVersion();
    void projectsAreMerged();
    void conflictsAreSaidAndDecided();
    void aConflictIsDecidedOnce();
    void whatWasRemovedSinceGoes();
    void agreementIsMeasured();
    void realArticles();

private:
    void makeCarryProject();
    void makeProject(const QString &name, const QByteArray &marks, const QString &analyst);

    QString path(const QString &name) const { return m_folder->filePath(name); }

    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s cannot be written", qPrintable(name));
        return path(name);
    }

    QByteArray bytesOf(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no such file");
    }

    /// Runs the program in the test's folder.
    Ran run(const QStringList &arguments, const QString &outputFile = {}) const
    {
        QProcess process;
        process.setWorkingDirectory(m_folder->path());
        if (!outputFile.isEmpty())
            process.setStandardOutputFile(outputFile);
        process.start(QStringLiteral(WRITETHRU_CLI), arguments);
        if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
            return {-1, process.readAllStandardOutput(),
                    process.readAllStandardError() + process.errorString().toUtf8()};
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }

    core::annotation::Project project(const QString &name) const
    {
        const auto file = ProjectFile::open(path(name), Access::ReadOnly, {});
        if (!file)
            qFatal("%s", qPrintable(core::toSentence(file.error())));
        return *file->load();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCli::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    write(u"a.txt"_s, firstText);
    write(u"b.txt"_s, secondText);
}

void TestCli::wrongUsageIsStatusTwo_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("usage");

    const QString any = u"compare|import|export|carry|merge|agreement"_s;
    QTest::newRow("nothing") << QStringList{} << any;
    QTest::newRow("unknown command") << QStringList{u"annotate"_s, u"p.writethru"_s} << any;
    QTest::newRow("unknown option first") << QStringList{u"--quiet"_s} << any;
    QTest::newRow("compare: nothing") << QStringList{u"compare"_s} << u"compare BASE"_s;
    QTest::newRow("compare: one file") << QStringList{u"compare"_s, u"a.txt"_s} << u"compare BASE"_s;
    QTest::newRow("compare: unknown option")
        << QStringList{u"compare"_s, u"a.txt"_s, u"b.txt"_s, u"--colour"_s} << u"compare BASE"_s;
    QTest::newRow("compare: unknown format")
        << QStringList{u"compare"_s, u"a.txt"_s, u"b.txt"_s, u"--format"_s, u"pdf"_s} << u"compare BASE"_s;
    QTest::newRow("compare: empty format")
        << QStringList{u"compare"_s, u"a.txt"_s, u"b.txt"_s, u"--format="_s} << u"compare BASE"_s;
    QTest::newRow("compare: no value") << QStringList{u"compare"_s, u"a.txt"_s, u"b.txt"_s, u"--output"_s}
                                       << u"compare BASE"_s;
    QTest::newRow("compare: empty output")
        << QStringList{u"compare"_s, u"a.txt"_s, u"b.txt"_s, u"--output="_s} << u"compare BASE"_s;
    QTest::newRow("import: nothing") << QStringList{u"import"_s} << u"import PROJECT"_s;
    QTest::newRow("import: no file") << QStringList{u"import"_s, u"p.writethru"_s} << u"import PROJECT"_s;
    QTest::newRow("import: unknown form")
        << QStringList{u"import"_s, u"p.writethru"_s, u"a.txt"_s, u"--as"_s, u"pdf"_s} << u"import PROJECT"_s;
    QTest::newRow("import: unknown encoding")
        << QStringList{u"import"_s, u"p.writethru"_s, u"a.txt"_s, u"--encoding"_s, u"klingon"_s} << u"import PROJECT"_s;
    QTest::newRow("export: nothing") << QStringList{u"export"_s, u"--format"_s, u"csv"_s} << u"export PROJECT"_s;
    QTest::newRow("export: no format") << QStringList{u"export"_s, u"p.writethru"_s} << u"export PROJECT"_s;
    QTest::newRow("export: unknown format")
        << QStringList{u"export"_s, u"p.writethru"_s, u"--format"_s, u"xlsx"_s} << u"export PROJECT"_s;
    QTest::newRow("export: unknown reader")
        << QStringList{u"export"_s, u"p.writethru"_s, u"--format"_s, u"csv"_s, u"--for"_s, u"me"_s}
        << u"export PROJECT"_s;
    QTest::newRow("export: two projects")
        << QStringList{u"export"_s, u"p.writethru"_s, u"q.writethru"_s, u"--format"_s, u"csv"_s} << u"export PROJECT"_s;
    const QString carry = u"carry PROJECT"_s;
    QTest::newRow("merge: one project") << QStringList{u"merge"_s, u"p.writethru"_s} << u"merge PROJECT"_s;
    QTest::newRow("merge: takes nothing")
        << QStringList{u"merge"_s, u"p.writethru"_s, u"q.writethru"_s, u"--take"_s, u"none"_s} << u"merge PROJECT"_s;
    QTest::newRow("agreement: nothing") << QStringList{u"agreement"_s} << u"agreement PROJECT"_s;
    QTest::newRow("agreement: unknown format")
        << QStringList{u"agreement"_s, u"p.writethru"_s, u"--format"_s, u"html"_s} << u"agreement PROJECT"_s;
    QTest::newRow("carry: nothing") << QStringList{u"carry"_s} << carry;
    QTest::newRow("carry: from nowhere") << QStringList{u"carry"_s, u"p.writethru"_s, u"--to"_s, u"b.txt"_s} << carry;
    QTest::newRow("carry: to nowhere") << QStringList{u"carry"_s, u"p.writethru"_s, u"--from"_s, u"a.txt"_s} << carry;
    QTest::newRow("carry: no project") << QStringList{u"carry"_s, u"--from"_s, u"a.txt"_s, u"--to"_s, u"b.txt"_s}
                                       << carry;
    QTest::newRow("carry: unknown state") << QStringList{u"carry"_s, u"p.writethru"_s, u"--from"_s,   u"a.txt"_s,
                                                         u"--to"_s,  u"b.txt"_s,       u"--accept"_s, u"some"_s}
                                          << carry;
}

void TestCli::wrongUsageIsStatusTwo()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, usage);
    const Ran ran = run(arguments);
    QCOMPARE(ran.status, 2);
    QCOMPARE(ran.out, QByteArray());
    QCOMPARE(ran.errorLines().size(), 2);
    QVERIFY2(ran.errorLines().at(1).startsWith(u"Usage: writethru-cli "_s + usage), ran.err.constData());
    QVERIFY(!QFile::exists(path(u"p.writethru"_s)));
}

void TestCli::helpNamesWhatWorks_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("program") << QStringList{u"--help"_s};
    QTest::newRow("program, short") << QStringList{u"-h"_s};
    QTest::newRow("compare") << QStringList{u"compare"_s, u"--help"_s};
    QTest::newRow("import") << QStringList{u"import"_s, u"-h"_s};
    QTest::newRow("carry") << QStringList{u"carry"_s, u"--help"_s};
    QTest::newRow("merge") << QStringList{u"merge"_s, u"--help"_s};
    QTest::newRow("agreement") << QStringList{u"agreement"_s, u"--help"_s};
    QTest::newRow("export, among others") << QStringList{u"export"_s, u"p.writethru"_s, u"--help"_s};
}

void TestCli::helpNamesWhatWorks()
{
    QFETCH(QStringList, arguments);
    const Ran ran = run(arguments);
    QCOMPARE(ran.status, 0);
    QCOMPARE(ran.err, QByteArray());
    QVERIFY(ran.out.contains("Usage:"));
    QVERIFY(!ran.out.contains("stories"));
    for (const QByteArray &line : ran.out.split('\n'))
        QVERIFY2(QString::fromUtf8(line).size() <= 110, line.constData());
}

void TestCli::versionIsPrinted()
{
    const Ran ran = run({u"--version"_s});
    QCOMPARE(ran.status, 0);
    QVERIFY(QRegularExpression(u"^writethru-cli \\d+\\.\\d+\\.\\d+\n$"_s).match(QString::fromUtf8(ran.out)).hasMatch());
}

void TestCli::comparisonAsJson()
{
    const Ran ran = run({u"compare"_s, u"a.txt"_s, u"b.txt"_s, u"--format"_s, u"json"_s});
    QCOMPARE(ran.status, 0);
    QCOMPARE(ran.err, QByteArray());
    const QJsonObject json = QJsonDocument::fromJson(ran.out).object();
    QCOMPARE(json[u"format"].toString(), u"writethru-comparison/1"_s);
    QCOMPARE(json[u"versions"][0][u"name"].toString(), u"a.txt"_s);
    QCOMPARE(json[u"versions"][1][u"words"].toInt(), 13);
    QCOMPARE(json[u"comparisons"].toArray().size(), 1);
}

void TestCli::comparisonAsText()
{
    const Ran ran = run({u"compare"_s, u"a.txt"_s, u"b.txt"_s});
    QCOMPARE(ran.status, 0);
    QVERIFY2(ran.out.contains("[-is-]{+was+}"), ran.out.constData());
    QCOMPARE(run({u"compare"_s, u"a.txt"_s, u"b.txt"_s, u"--format"_s, u"text"_s, u"--output"_s, u"-"_s}).out, ran.out);
}

void TestCli::comparisonAsHtml()
{
    const QStringList compare{u"compare"_s, u"a.txt"_s, u"b.txt"_s, u"--format"_s, u"html"_s};
    const Ran ran = run(compare);
    QCOMPARE(ran.status, 0);
    QCOMPARE(ran.err, QByteArray());
    QVERIFY(ran.out.startsWith("<!DOCTYPE html>\n<html "));
    QVERIFY(ran.out.endsWith("</html>\n"));
    QVERIFY(ran.out.contains(">is</del>"));
    QVERIFY(ran.out.contains(">was</ins>"));
    QVERIFY(ran.out.contains("2 versions of a story")); // English has its plurals from a file too
    QCOMPARE(run(compare + QStringList{u"--output"_s, u"page.html"_s}).status, 0);
    QCOMPARE(bytesOf(u"page.html"_s), ran.out);
}

void TestCli::comparisonLeavesOutFurniture()
{
    const QByteArray note = "EDS NOTE: Adds quotes.\n\n";
    write(u"a.txt"_s, note + firstText);
    write(u"b.txt"_s, note + firstText);
    const QStringList compare{u"compare"_s, u"a.txt"_s, u"b.txt"_s, u"--format"_s, u"json"_s};
    QVERIFY(!run(compare).out.contains("\"furniture\""));
    QVERIFY(run(compare + QStringList{u"--without-furniture"_s}).out.contains("\"furniture\""));
}

void TestCli::comparisonGoesOnPastABadFile()
{
    const Ran ran = run({u"compare"_s, u"a.txt"_s, u"missing.txt"_s, u"b.txt"_s, u"--format"_s, u"json"_s});
    QCOMPARE(ran.status, 1);
    QCOMPARE(ran.errorLines().size(), 1);
    QVERIFY(ran.errorLines().first().startsWith(u"missing.txt: "_s));
    QCOMPARE(QJsonDocument::fromJson(ran.out).object()[u"versions"].toArray().size(), 2);
}

void TestCli::comparisonNeedsItsBase()
{
    const Ran ran = run({u"compare"_s, u"missing.txt"_s, u"a.txt"_s, u"gone.txt"_s});
    QCOMPARE(ran.status, 1);
    QCOMPARE(ran.out, QByteArray());
    QCOMPARE(ran.errorLines().size(), 2);
}

void TestCli::comparisonShowsDamage()
{
    write(u"a.txt"_s,
          "Zo\xC3\xAB, Zo\xC3\xAB, Zo\xC3\xAB, Zo\xC3\xAB, Zo\xC3\xAB, Zo\xC3\xAB, Zo\xC3\xAB, Zo\xC3\xAB, Zo\xC3\xAB, "
          "Zo\xC3\xAB and \xC3 here.\n");
    const Ran ran = run({u"compare"_s, u"a.txt"_s, u"b.txt"_s});
    QCOMPARE(ran.status, 0);
    QCOMPARE(ran.errorLines().size(), 1);
    QVERIFY2(ran.err.startsWith("a.txt: ") && ran.err.contains("byte 63"), ran.err.constData());
}

void TestCli::outputGoesToAFile()
{
    const QStringList compare{u"compare"_s, u"a.txt"_s, u"b.txt"_s, u"--format"_s, u"json"_s};
    const Ran ran = run(compare + QStringList{u"--output"_s, u"out.json"_s});
    QCOMPARE(ran.status, 0);
    QCOMPARE(ran.out, QByteArray());
    QCOMPARE(bytesOf(u"out.json"_s), run(compare).out);
    QCOMPARE(run(compare, path(u"piped.json"_s)).status, 0);
    QCOMPARE(bytesOf(u"piped.json"_s), bytesOf(u"out.json"_s));
    QCOMPARE(run(compare + QStringList{u"--output"_s, u"/dev/null"_s}).status, 0);
    QVERIFY(!QFileInfo(u"/dev/null"_s).isFile());
}

void TestCli::outputCannotGoAnywhere_data()
{
    QTest::addColumn<QString>("output");
    QTest::newRow("no such folder") << u"none/out.txt"_s;
    QTest::newRow("a folder") << u"."_s;
    QTest::newRow("a full disk") << u"/dev/full"_s;
}

void TestCli::outputCannotGoAnywhere()
{
    QFETCH(QString, output);
    QVERIFY(run({u"import"_s, u"p.writethru"_s, u"a.txt"_s}).status == 0);
    for (const QStringList &command : {QStringList{u"compare"_s, u"a.txt"_s, u"b.txt"_s},
                                       QStringList{u"compare"_s, u"a.txt"_s, u"b.txt"_s, u"--format"_s, u"json"_s},
                                       QStringList{u"export"_s, u"p.writethru"_s, u"--format"_s, u"csv"_s}}) {
        const Ran ran = run(command + QStringList{u"--output"_s, output});
        QCOMPARE(ran.status, 1);
        QCOMPARE(ran.errorLines().size(), 1);
        QVERIFY2(ran.errorLines().first().startsWith(output), ran.err.constData());
        if (output == "/dev/full"_L1)
            QCOMPARE(run(command, output).status, 1);
    }
}

void TestCli::textsAreNotOverwritten()
{
    for (const QString &output : {u"a.txt"_s, u"./b.txt"_s}) {
        const Ran ran = run({u"compare"_s, u"a.txt"_s, u"b.txt"_s, u"--output"_s, output});
        QCOMPARE(ran.status, 1);
        QCOMPARE(ran.errorLines().size(), 1);
    }
    QCOMPARE(bytesOf(u"a.txt"_s), firstText);
    QCOMPARE(bytesOf(u"b.txt"_s), secondText);
}

void TestCli::folderBecomesOneStory()
{
    QVERIFY(QDir(m_folder->path()).mkpath(u"texts/inner"_s));
    write(u"texts/2.txt"_s, secondText);
    write(u"texts/1.txt"_s, firstText);
    write(u"texts/.hidden"_s, "hidden");
    write(u"texts/inner/3.txt"_s, "inner");
    const Ran ran = run({u"import"_s, u"texts/p.writethru"_s, u"texts"_s});
    QCOMPARE(ran.err, QByteArray());
    QCOMPARE(ran.status, 0);
    const auto project = this->project(u"texts/p.writethru"_s);
    QCOMPARE(project.stories().size(), 1);
    const core::article::Story &story = project.stories().begin()->second;
    QCOMPARE(story.versions.size(), 2);
    QCOMPARE(project.article(story.versions[0])->fileName, u"1.txt"_s);
    QCOMPARE(project.article(story.versions[0])->text, QString::fromUtf8(firstText));
    QCOMPARE(project.article(story.versions[1])->fileName, u"2.txt"_s);
    QCOMPARE(story.name, u"The port of Doha is shut, the mayor said."_s);
}

void TestCli::knownTextIsSkipped()
{
    write(u"same.txt"_s, firstText);
    QCOMPARE(run({u"import"_s, u"p.writethru"_s, u"a.txt"_s, u"same.txt"_s}).status, 0);
    QCOMPARE(project(u"p.writethru"_s).articles().size(), 1);
    const Ran ran = run({u"import"_s, u"p.writethru"_s, u"a.txt"_s, u"b.txt"_s});
    QCOMPARE(ran.status, 0);
    QCOMPARE(ran.err, QByteArray());
    QVERIFY2(ran.out.contains("a.txt: skipped"), ran.out.constData());
    QCOMPARE(project(u"p.writethru"_s).articles().size(), 2);
    QCOMPARE(project(u"p.writethru"_s).stories().size(), 2);
}

void TestCli::importGoesOnPastBadFiles()
{
    write(u"empty.txt"_s, {});
    write(u"binary.txt"_s, QByteArray("\x7F"
                                      "ELF\0\1\2\3\0\0\0",
                                      11));
    write(u"bad.csv"_s, "just,one\n");
    const Ran ran = run({u"import"_s, u"p.writethru"_s, u"missing.txt"_s, u"a.txt"_s, u"empty.txt"_s, u"binary.txt"_s,
                         u"bad.csv"_s, u"missing.csv"_s, u"b.txt"_s});
    QCOMPARE(ran.status, 1);
    QStringList files;
    for (const QString &line : ran.errorLines())
        files += line.section(u':', 0, 0);
    QCOMPARE(files, (QStringList{u"missing.txt"_s, u"empty.txt"_s, u"binary.txt"_s, u"bad.csv"_s, u"missing.csv"_s}));
    QVERIFY2(ran.out.contains("refused: 5"), ran.out.constData());
    QCOMPARE(project(u"p.writethru"_s).articles().size(), 2);
}

void TestCli::nothingReadableMakesNoProject()
{
    QVERIFY(QDir(m_folder->path()).mkpath(u"nothing"_s));
    QCOMPARE(run({u"import"_s, u"p.writethru"_s, u"missing.txt"_s, u"nothing"_s}).status, 1);
    QVERIFY(!QFile::exists(path(u"p.writethru"_s)));
    const Ran ran = run({u"import"_s, u"none/p.writethru"_s, u"a.txt"_s});
    QCOMPARE(ran.status, 1);
    QCOMPARE(ran.errorLines().size(), 1);
}

void TestCli::damagedTextIsImported()
{
    write(u"a.txt"_s, QByteArray("\xC3\xA9 ").repeated(20) + "\xFF and more");
    const Ran ran = run({u"import"_s, u"p.writethru"_s, u"a.txt"_s});
    QCOMPARE(ran.status, 0);
    QVERIFY2(ran.err.startsWith("a.txt: ") && ran.err.contains("byte 60"), ran.err.constData());
    QCOMPARE(project(u"p.writethru"_s).articles().begin()->second.text, u"é "_s.repeated(20) + u"\uFFFD and more"_s);
}

void TestCli::encodingIsChosen()
{
    write(u"a.txt"_s, "\xD0\xEE\xF1\xF1\xE8\xFF");
    QCOMPARE(run({u"import"_s, u"p.writethru"_s, u"a.txt"_s, u"--encoding"_s, u"windows-1251"_s}).status, 0);
    QCOMPARE(project(u"p.writethru"_s).articles().begin()->second.text, u"Россия"_s);
}

void TestCli::otherFileIsNoProject()
{
    for (const QStringList &command : {QStringList{u"import"_s, u"a.txt"_s, u"b.txt"_s},
                                       QStringList{u"export"_s, u"a.txt"_s, u"--format"_s, u"csv"_s}}) {
        const Ran ran = run(command);
        QCOMPARE(ran.status, 1);
        QCOMPARE(ran.errorLines().size(), 1);
        QVERIFY2(ran.err.startsWith("a.txt: "), ran.err.constData());
    }
    QCOMPARE(bytesOf(u"a.txt"_s), firstText);
}

void TestCli::lockedProjectIsReadOnly()
{
    QCOMPARE(run({u"import"_s, u"p.writethru"_s, u"a.txt"_s}).status, 0);
    std::optional<ProjectFile> held = *ProjectFile::open(path(u"p.writethru"_s), Access::ReadWrite, u"Grace"_s);
    const Ran refused = run({u"import"_s, u"p.writethru"_s, u"b.txt"_s});
    QCOMPARE(refused.status, 1);
    QCOMPARE(refused.errorLines().size(), 1);
    QVERIFY2(refused.err.contains("p.writethru: ") && refused.err.contains("Grace"), refused.err.constData());
    const Ran reading = run({u"export"_s, u"p.writethru"_s, u"--format"_s, u"csv"_s});
    QCOMPARE(reading.status, 0);
    QVERIFY(reading.out.startsWith("kind,id,type"));
    held.reset();
    QCOMPARE(run({u"import"_s, u"p.writethru"_s, u"b.txt"_s}).status, 0);
}

void TestCli::messagesAreOneLine()
{
    const QString name = u"%1 %n %s\n\x1B[31m.txt"_s;
    const Ran ran = run({u"import"_s, u"p.writethru"_s, name});
    QCOMPARE(ran.status, 1);
    QCOMPARE(ran.err.count('\n'), 1);
    QVERIFY2(ran.err.startsWith("%1 %n %s "), ran.err.constData());
    QVERIFY(!ran.err.contains('\x1B'));
    const Ran usage = run({u"co\nmpare%1"_s});
    QCOMPARE(usage.errorLines().size(), 2);
}

void TestCli::plainLocaleAddsNothing()
{
    QProcess process;
    process.setWorkingDirectory(m_folder->path());
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, u"C"_s);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(WRITETHRU_CLI), {u"compare"_s, u"a.txt"_s, u"nö.txt"_s});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 1);
    const QString error = QString::fromUtf8(process.readAllStandardError());
    QVERIFY2(error.startsWith(u"nö.txt: "_s) && error.count(u'\n') == 1, qPrintable(error));
}

void TestCli::annotationsComeBack()
{
    write(u"a.txt"_s, u"Zoe\u0308 😀 said \"=1+1\",\nthen שלום and '=2.\n"_s.toUtf8());
    write(u"marks.csv"_s, u"kind,article,start,end,type,subject,note,attributed_to,factuality\n"
                          "mention,a.txt,0,6,Person,Zoë,\"a \"\"note\"\"\nof two lines\",,\n"
                          "statement,a.txt,5;12,6;16,,=1+1,,'@Zoë,CT+\n"
                          "mention,a.txt,2,22,Ship,-5,,,\n"_s.toUtf8());
    const Ran first = run({u"import"_s, u"p.writethru"_s, u"marks.csv"_s, u"a.txt"_s, u"--analyst"_s, u"Ada"_s});
    QCOMPARE(first.err, QByteArray());
    QCOMPARE(first.status, 0);
    const QStringList toCsv{u"--format"_s, u"csv"_s, u"--output"_s, u"out.csv"_s};
    QCOMPARE(run(QStringList{u"export"_s, u"p.writethru"_s} + toCsv).status, 0);
    const QByteArray csv = bytesOf(u"out.csv"_s);
    QCOMPARE(csv.count(",imported,Ada,"), 3);

    // Into the same project nothing is added, into another one everything.
    QCOMPARE(run({u"import"_s, u"p.writethru"_s, u"out.csv"_s}).status, 0);
    QCOMPARE(run({u"export"_s, u"p.writethru"_s, u"--format"_s, u"csv"_s}).out, csv);
    QCOMPARE(run({u"import"_s, u"q.writethru"_s, u"a.txt"_s, u"out.csv"_s}).status, 0);
    QCOMPARE(run({u"export"_s, u"q.writethru"_s, u"--format"_s, u"csv"_s, u"--output"_s, u"-"_s}).out, csv);
}

void TestCli::annotationsOfAHandWrittenFile()
{
    QCOMPARE(run({u"import"_s, u"p.writethru"_s, u"a.txt"_s}).status, 0);
    write(u"marks"_s, "kind,article,start,end\nmention,a.txt,12,16\nmention,z.txt,0,1\nmention,a.txt,5000,5001\n");
    const Ran ran = run({u"import"_s, u"p.writethru"_s, u"marks"_s, u"--as"_s, u"csv"_s});
    QCOMPARE(ran.status, 1);
    QCOMPARE(ran.errorLines().size(), 2);
    QVERIFY(ran.errorLines().at(0).startsWith(u"marks, line 3: "_s));
    QVERIFY(ran.errorLines().at(1).startsWith(u"marks, line 4: "_s));
    QCOMPARE(project(u"p.writethru"_s).annotations().size(), 1);
}

void TestCli::csvMayBeAnArticle()
{
    write(u"table.csv"_s, "one,two\n");
    QCOMPARE(run({u"import"_s, u"p.writethru"_s, u"table.csv"_s, u"--as"_s, u"text"_s}).status, 0);
    QCOMPARE(project(u"p.writethru"_s).articles().size(), 1);
}

void TestCli::excelGetsAByteOrderMark()
{
    QCOMPARE(run({u"import"_s, u"p.writethru"_s, u"a.txt"_s}).status, 0);
    const QStringList toCsv{u"export"_s, u"p.writethru"_s, u"--format"_s, u"csv"_s, u"--for"_s};
    QVERIFY(run(toCsv + QStringList{u"excel"_s}).out.startsWith("\xEF\xBB\xBFkind,"));
    QVERIFY(run(toCsv + QStringList{u"data"_s}).out.startsWith("kind,"));
}

void TestCli::exportNeedsAProject()
{
    const Ran ran = run({u"export"_s, u"none.writethru"_s, u"--format"_s, u"csv"_s, u"--output"_s, u"out.csv"_s});
    QCOMPARE(ran.status, 1);
    QCOMPARE(ran.errorLines().size(), 1);
    QVERIFY(!QFile::exists(path(u"out.csv"_s)));
    QVERIFY(!QFile::exists(path(u"none.writethru"_s)));
}

void TestCli::exportDoesNotOverwriteTheProject()
{
    QCOMPARE(run({u"import"_s, u"p.writethru"_s, u"a.txt"_s}).status, 0);
    const QByteArray before = bytesOf(u"p.writethru"_s);
    QCOMPARE(run({u"export"_s, u"p.writethru"_s, u"--format"_s, u"csv"_s, u"--output"_s, u"p.writethru"_s}).status, 1);
    QCOMPARE(bytesOf(u"p.writethru"_s), before);
}

void TestCli::entitiesByVersion()
{
    makeCarryProject();
    const Ran csv = run({u"export"_s, u"p.writethru"_s, u"--format"_s, u"entities-csv"_s});
    QCOMPARE(csv.status, 0);
    QCOMPARE(csv.err, QByteArray());
    const auto records = core::exchange::readCsv(QString::fromUtf8(csv.out));
    QVERIFY_RESULT(records);
    QCOMPARE(records->front().cells,
             (QStringList{u"name"_s, u"type"_s, u"wikidata"_s, u"aliases"_s, u"note"_s, u"a.txt"_s, u"b.txt"_s}));
    const Ran page
        = run({u"export"_s, u"p.writethru"_s, u"--format"_s, u"entities-html"_s, u"--output"_s, u"e.html"_s});
    QCOMPARE(page.status, 0);
    QVERIFY(bytesOf(u"e.html"_s).contains("</table>"));
}

void TestCli::claimsByVersion()
{
    makeCarryProject();
    const Ran csv = run({u"export"_s, u"p.writethru"_s, u"--format"_s, u"claims-csv"_s});
    QCOMPARE(csv.status, 0);
    QCOMPARE(csv.err, QByteArray());
    const auto records = core::exchange::readCsv(QString::fromUtf8(csv.out));
    QVERIFY_RESULT(records);
    QCOMPARE(records->front().cells,
             (QStringList{u"number"_s, u"label"_s, u"status"_s, u"note"_s, u"kind"_s, u"rating"_s, u"rating_value"_s,
                          u"reviewer"_s, u"review_url"_s, u"a.txt"_s, u"b.txt"_s}));
    QCOMPARE(records->size(), size_t(3));
    QCOMPARE((*records)[1].cells.last(2), (QStringList{u"stated"_s, u"not marked: 1.00"_s}));
    QVERIFY2((*records)[2].cells.last().startsWith(u"not read: 0."), qPrintable((*records)[2].cells.last()));

    const Ran excel = run({u"export"_s, u"p.writethru"_s, u"--format"_s, u"claims-csv"_s, u"--for"_s, u"excel"_s});
    QVERIFY(excel.out.startsWith("\xEF\xBB\xBFnumber,"));
    const Ran page = run({u"export"_s, u"p.writethru"_s, u"--format"_s, u"claims-html"_s, u"--output"_s, u"c.html"_s});
    QCOMPARE(page.status, 0);
    const QByteArray html = bytesOf(u"c.html"_s);
    QVERIFY(html.startsWith("<!DOCTYPE html>"));
    QVERIFY(html.contains("Nobody answered them"));
}

/// a.txt with a number that b.txt has changed, words that it has moved, and what it has not.
void TestCli::makeCarryProject()
{
    write(u"a.txt"_s, "The port of Doha is shut after 12 ships ran aground, the mayor said on Monday.\n\n"
                      "Pilots had asked for a new light on the northern mole for years.\n\n"
                      "Nobody answered them.\n");
    write(u"b.txt"_s, "Pilots had asked for a new light on the northern mole for years.\n\n"
                      "The port of Doha is shut after 21 ships ran aground, the mayor said on Monday.\n");
    write(u"marks.csv"_s, "kind,article,start,end,type,subject,text\n"
                          "mention,a.txt,12,16,Place,Doha,Doha\n"
                          "mention,a.txt,31,39,Quantity,12 ships,12 ships\n"
                          "statement,a.txt,80,144,,A light,"
                          "Pilots had asked for a new light on the northern mole for years.\n"
                          "statement,a.txt,146,166,,No answer,Nobody answered them\n");
    const Ran ran = run({u"import"_s, u"p.writethru"_s, u"a.txt"_s, u"b.txt"_s, u"marks.csv"_s});
    QCOMPARE(ran.err, QByteArray());
    QCOMPARE(ran.status, 0);
}

void TestCli::annotationsAreCarried()
{
    makeCarryProject();
    const Ran ran = run({u"carry"_s, u"p.writethru"_s, u"--from"_s, u"a.txt"_s, u"--to"_s, u"b.txt"_s});
    QCOMPARE(ran.err, QByteArray());
    QCOMPARE(ran.status, 0);
    const QByteArray expected = "b.txt: exact 1, moved 1, reworded 0, different value 1, ambiguous 0, lost 1; "
                                "annotations made: 0, proposals: 4\n";
    QCOMPARE(ran.out, expected);
    QCOMPARE(project(u"p.writethru"_s).annotations().size(), 4);
    QCOMPARE(project(u"p.writethru"_s).proposals().size(), 4);

    // Again, by id, nothing changes; the proposals are no rows of the table.
    QString id;
    const auto carried = project(u"p.writethru"_s);
    for (const auto &[article, record] : carried.articles())
        id = record.fileName == "b.txt"_L1 ? article.toString() : id;
    const Ran again = run({u"carry"_s, u"p.writethru"_s, u"--from"_s, u"a.txt"_s, u"--to"_s, id});
    QCOMPARE(again.out, expected);
    QCOMPARE(project(u"p.writethru"_s).proposals().size(), 4);
    QCOMPARE(run({u"export"_s, u"p.writethru"_s, u"--format"_s, u"csv"_s}).out.count("\r\n"), 5);
}

void TestCli::carriedOnesAreAccepted()
{
    makeCarryProject();
    const QStringList carry{u"carry"_s, u"p.writethru"_s, u"--from"_s, u"a.txt"_s, u"--to"_s, u"b.txt"_s};
    const Ran exact = run(carry + QStringList{u"--accept"_s, u"exact"_s, u"--analyst"_s, u"Ada"_s});
    QCOMPARE(exact.status, 0);
    QVERIFY2(exact.out.endsWith("annotations made: 2, proposals: 2\n"), exact.out.constData());
    QCOMPARE(run({u"export"_s, u"p.writethru"_s, u"--format"_s, u"csv"_s}).out.count(",carried,Ada,"), 2);
    const Ran all = run(carry + QStringList{u"--accept"_s, u"all"_s});
    QVERIFY2(all.out.endsWith("annotations made: 1, proposals: 1\n"), all.out.constData());
    const auto project = this->project(u"p.writethru"_s);
    QCOMPARE(project.proposals().size(), 1);
    QVERIFY(project.proposals().begin()->second.carried.state == core::annotation::CarryState::Lost);
}

void TestCli::rejectedOnesAreNotCarriedAgain()
{
    makeCarryProject();
    const QStringList carry{u"carry"_s, u"p.writethru"_s, u"--from"_s, u"a.txt"_s, u"--to"_s, u"b.txt"_s};
    QCOMPARE(run(carry).status, 0);
    {
        auto file = ProjectFile::open(path(u"p.writethru"_s), Access::ReadWrite, u"Grace"_s);
        QVERIFY_RESULT(file);
        const auto project = *file->load();
        std::vector<core::ProposalId> ids;
        for (const auto &[id, proposal] : project.proposals())
            ids.push_back(id);
        QVERIFY_RESULT(file->commit(core::annotation::rejectProposals(project, ids)));
    }
    const Ran again = run(carry + QStringList{u"--accept"_s, u"all"_s});
    QVERIFY2(again.out.endsWith("annotations made: 0, proposals: 0, rejected before: 4\n"), again.out.constData());
    QCOMPARE(project(u"p.writethru"_s).annotations().size(), 4);
}

void TestCli::carryingGoesOnPastAMissingVersion()
{
    makeCarryProject();
    const Ran ran = run(
        {u"carry"_s, u"p.writethru"_s, u"--from"_s, u"a.txt"_s, u"--to"_s, u"none.txt"_s, u"a.txt"_s, u"b.txt"_s});
    QCOMPARE(ran.status, 1);
    QCOMPARE(ran.errorLines().size(), 2);
    QVERIFY2(ran.err.startsWith("p.writethru, none.txt: "), ran.err.constData());
    QVERIFY(ran.out.startsWith("b.txt: "));
    QCOMPARE(project(u"p.writethru"_s).proposals().size(), 4);

    const Ran nowhere = run({u"carry"_s, u"p.writethru"_s, u"--from"_s, u"none.txt"_s, u"--to"_s, u"b.txt"_s});
    QCOMPARE(nowhere.status, 1);
    QCOMPARE(nowhere.errorLines().size(), 1);
    const Ran noProject = run({u"carry"_s, u"none.writethru"_s, u"--from"_s, u"a.txt"_s, u"--to"_s, u"b.txt"_s});
    QCOMPARE(noProject.status, 1);
    QVERIFY(!QFile::exists(path(u"none.writethru"_s)));
}

/// A project of a.txt with the rows \a marks.
void TestCli::makeProject(const QString &name, const QByteArray &marks, const QString &analyst)
{
    write(u"marks.csv"_s, "kind,article,start,end,type,subject\n" + marks);
    QCOMPARE(run({u"import"_s, name, u"a.txt"_s, u"marks.csv"_s, u"--analyst"_s, analyst}).status, 0);
}

void TestCli::projectsAreMerged()
{
    makeProject(u"p.writethru"_s, "mention,a.txt,12,16,Place,Doha\n", u"Ida"_s);
    makeProject(u"q.writethru"_s, "mention,a.txt,12,16,Place,Doha\nmention,a.txt,26,35,Person,mayor\n", u"Bo"_s);
    const QByteArray other = bytesOf(u"q.writethru"_s);
    const Ran ran = run({u"merge"_s, u"p.writethru"_s, u"q.writethru"_s});
    QCOMPARE(ran.err, QByteArray());
    QCOMPARE(ran.status, 0);
    QCOMPARE(ran.out, QByteArray("Annotations of both: 1, added: 1\n"));
    QCOMPARE(bytesOf(u"q.writethru"_s), other);
    const QByteArray csv = run({u"export"_s, u"p.writethru"_s, u"--format"_s, u"csv"_s}).out;
    QVERIFY2(csv.contains(",Ida; Bo,") && csv.contains(",Bo,") && csv.count("\r\n") == 3, csv.constData());
    // Again there is nothing to do.
    QCOMPARE(run({u"merge"_s, u"p.writethru"_s, u"q.writethru"_s}).status, 0);
    QCOMPARE(run({u"export"_s, u"p.writethru"_s, u"--format"_s, u"csv"_s}).out, csv);

    const Ran itself = run({u"merge"_s, u"p.writethru"_s, u"p.writethru"_s});
    QCOMPARE(itself.status, 1);
    QCOMPARE(itself.errorLines().size(), 1);
    QCOMPARE(run({u"merge"_s, u"none.writethru"_s, u"q.writethru"_s}).status, 1);
    QCOMPARE(run({u"merge"_s, u"p.writethru"_s, u"none.writethru"_s}).status, 1);
}

void TestCli::conflictsAreSaidAndDecided()
{
    makeProject(u"p.writethru"_s, "mention,a.txt,12,16,Place,Doha\n", u"Ida"_s);
    makeProject(u"q.writethru"_s, "mention,a.txt,12,16,Person,Doha\nmention,a.txt,26,35,Person,mayor\n", u"Bo"_s);
    const QByteArray before = run({u"export"_s, u"p.writethru"_s, u"--format"_s, u"csv"_s}).out;
    const Ran undecided = run({u"merge"_s, u"p.writethru"_s, u"q.writethru"_s});
    QCOMPARE(undecided.status, 1);
    QCOMPARE(undecided.errorLines().size(), 2);
    QCOMPARE(run({u"export"_s, u"p.writethru"_s, u"--format"_s, u"csv"_s}).out, before);
    QCOMPARE(run({u"merge"_s, u"p.writethru"_s, u"q.writethru"_s, u"--take"_s, u"theirs"_s}).status, 0);
    const auto merged = project(u"p.writethru"_s);
    QCOMPARE(merged.annotations().size(), size_t(2));
    QCOMPARE(merged.entities().size(), size_t(2));
    for (const auto &[id, entity] : merged.entities())
        QCOMPARE(merged.type(entity.type)->name, u"Person"_s);
}

void TestCli::aConflictIsDecidedOnce()
{
    makeProject(u"p.writethru"_s, "mention,a.txt,12,16,Place,Doha\n", u"Ida"_s);
    makeProject(u"q.writethru"_s, "mention,a.txt,12,16,Person,Doha\n", u"Bo"_s);
    const auto before = project(u"p.writethru"_s);
    QCOMPARE(run({u"merge"_s, u"p.writethru"_s, u"q.writethru"_s}).status, 1);
    QCOMPARE(run({u"merge"_s, u"p.writethru"_s, u"q.writethru"_s, u"--take"_s, u"mine"_s}).status, 0);
    const Ran again = run({u"merge"_s, u"p.writethru"_s, u"q.writethru"_s});
    QCOMPARE(again.err, QByteArray());
    QCOMPARE(again.status, 0);
    QCOMPARE(project(u"p.writethru"_s), before);
}

void TestCli::whatWasRemovedSinceGoes()
{
    makeProject(u"p.writethru"_s, "mention,a.txt,12,16,Place,Doha\nmention,a.txt,26,35,Person,mayor\n", u"Ida"_s);
    QVERIFY(QFile::copy(path(u"p.writethru"_s), path(u"q.writethru"_s)));
    {
        auto file = ProjectFile::open(path(u"q.writethru"_s), Access::ReadWrite, u"Bo"_s);
        QVERIFY_RESULT(file);
        const auto copied = project(u"q.writethru"_s);
        const auto step = core::annotation::removeAnnotation(copied, copied.annotations().begin()->first);
        QVERIFY_RESULT(file->commit(step));
    }
    const Ran ran = run({u"merge"_s, u"p.writethru"_s, u"q.writethru"_s});
    QCOMPARE(ran.err, QByteArray());
    QCOMPARE(ran.out, QByteArray("Annotations of both: 1, added: 0, removed: 1\n"));
    QCOMPARE(project(u"p.writethru"_s), project(u"q.writethru"_s));
}

void TestCli::agreementIsMeasured()
{
    makeProject(u"p.writethru"_s, "mention,a.txt,12,16,Place,Doha\n", u"Ida"_s);
    const Ran alone = run({u"agreement"_s, u"p.writethru"_s});
    QCOMPARE(alone.status, 1);
    QCOMPARE(alone.errorLines().size(), 1);
    makeProject(u"q.writethru"_s, "mention,a.txt,12,16,Place,Doha\nmention,a.txt,26,35,Person,mayor\n",
                u"Bo %4"_s); // a name, not a place in a sentence

    const QStringList both{u"agreement"_s, u"p.writethru"_s, u"q.writethru"_s};
    const Ran text = run(both);
    QCOMPARE(text.err, QByteArray());
    QCOMPARE(text.status, 0);
    QVERIFY2(text.out.contains("p.writethru | q.writethru: ") && text.out.contains("a.txt 26-35, only one. "),
             text.out.constData());
    const auto json = QJsonDocument::fromJson(run(both + QStringList{u"--format"_s, u"json"_s}).out).object();
    QCOMPARE(json[u"format"_s].toString(), u"writethru-agreement/1"_s);
    const QJsonArray pairs = json[u"pairs"_s].toArray();
    QCOMPARE(pairs.size(), 2); // the projects, and their analysts
    const QJsonObject all = pairs[0].toObject()[u"kinds"_s].toArray()[0].toObject();
    QVERIFY(std::abs(all[u"exact"_s].toObject()[u"f1"_s].toDouble() - 2.0 / 3) < 1e-9);
    const QJsonArray disagreements = pairs[0].toObject()[u"disagreements"_s].toArray();
    QCOMPARE(disagreements.size(), 1);
    QCOMPARE(disagreements[0].toObject()[u"theirs"_s].toObject()[u"text"_s].toString(), u"the mayor"_s);
    const QByteArray csv = run(both + QStringList{u"--format"_s, u"csv"_s}).out;
    QVERIFY2(csv.contains("\r\np.writethru,q.writethru,all,1,1,2,1,0.667,1,0.667,"), csv.constData());

    // Merged into one project, the two can be told apart by name.
    QCOMPARE(run({u"merge"_s, u"p.writethru"_s, u"q.writethru"_s}).status, 0);
    const Ran within = run({u"agreement"_s, u"p.writethru"_s});
    QVERIFY2(within.out.startsWith("Bo %4 | Ida: 1 "), within.out.constData());
}

void TestCli::realArticles()
{
    const QString folder = qEnvironmentVariable("WRITETHRU_ARTICLES");
    if (folder.isEmpty())
        QSKIP("WRITETHRU_ARTICLES is not set: the real articles are not tried");
    const Ran imported = run({u"import"_s, u"p.writethru"_s, folder});
    QCOMPARE(imported.err, QByteArray());
    QCOMPARE(imported.status, 0);
    const auto project = this->project(u"p.writethru"_s);
    QCOMPARE(project.articles().size(), 5);
    QCOMPARE(project.stories().size(), 1);

    QByteArray marks = "kind,article,start,end\n";
    for (const auto &[id, article] : project.articles())
        marks += "mention," + article.fileName.toUtf8() + ",40,60\n";
    write(u"marks.csv"_s, marks);
    QCOMPARE(run({u"import"_s, u"p.writethru"_s, u"marks.csv"_s}).status, 0);
    const QByteArray csv = run({u"export"_s, u"p.writethru"_s, u"--format"_s, u"csv"_s}).out;
    const auto records = core::exchange::readCsv(QString::fromUtf8(csv));
    QVERIFY_RESULT(records);
    QCOMPARE(records->size(), 6);
    QCOMPARE(records->at(1).cells.at(8), u"2020-11-21"_s); // published: 000 has a date before its first word
    QCOMPARE(records->at(2).cells.at(8), QString());       // 001 has none

    QStringList compare{u"compare"_s};
    for (const QFileInfo &file : QDir(folder).entryInfoList({u"*.txt"_s}, QDir::Files, QDir::Name))
        compare += file.filePath();
    const Ran compared = run(compare + QStringList{u"--format"_s, u"json"_s});
    QCOMPARE(compared.status, 0);
    QCOMPARE(QJsonDocument::fromJson(compared.out).object()[u"comparisons"].toArray().size(), 4);
}

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
