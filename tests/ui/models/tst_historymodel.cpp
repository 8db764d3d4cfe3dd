// SPDX-License-Identifier: MIT
#include "tests/support/scratchdisk.h"
#include "tests/support/show.h"
#include "tests/support/turning.h"
#include "ui/models/changewords.h"
#include "ui/models/historymodel.h"
#include "ui/models/projectsource.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace core;
using namespace core::annotation;
using core::store::ProjectFile;
using ui::HistoryModel;

namespace {

const QDateTime morning(QDate(2020, 11, 21), QTime(9, 30));

article::Article anArticle(const QString &name, const QString &text)
{
    return {ArticleId::make(), name, "UTF-8", text, {}};
}

Claim aClaim(int number, const QString &label)
{
    return {ClaimId::make(), number, label, CheckStatus::Unchecked, {}};
}

} // namespace

class TestHistoryModel : public QObject
{
    Q_OBJECT

private:
    QStringList lines(const HistoryModel &model) const
    {
        QStringList lines;
        for (int row = 0; row < model.rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < model.columnCount(); ++column)
                cells += model.index(row, column).data().toString();
            const bool isUndone = model.index(row, 0).data(HistoryModel::IsUndoneRole).toBool();
            lines += cells.join(u" | "_s) + (isUndone ? u" (undone)"_s : QString());
        }
        return lines;
    }

    void perform(const Step &step, const QString &analyst = u"Ida"_s)
    {
        QVERIFY_RESULT(m_source.apply(step));
        QVERIFY_RESULT(m_file->commit(step, {analyst, morning.toUTC()}));
    }
    void undo()
    {
        const auto step = test::undoing(*m_file);
        QVERIFY_RESULT(m_source.apply(*step));
        QVERIFY_RESULT(m_file->commitUndo(*step, {u"Ida"_s, morning.toUTC()}));
    }

    QStringList wordsOf(const Change &change) const
    {
        HistoryModel model(m_source, [this] { return &*m_file; });
        return ui::wordsOf(change, m_source.project(), [&model](ArticleId id) { return model.articleOf(id); });
    }

    QTemporaryDir m_folder{test::quickTemplate()};
    int m_files = 0;
    std::optional<ProjectFile> m_file;
    ui::ProjectSource m_source;

private Q_SLOTS:
    void init()
    {
        auto file = ProjectFile::create(m_folder.filePath(u"%1.writethru"_s.arg(++m_files)), u"Ida"_s);
        QVERIFY_RESULT(file);
        m_file.emplace(*std::move(file));
        m_source.replace(*m_file->load());
    }

    void cleanup() { m_file.reset(); }

    void theNewestStandsFirst()
    {
        const article::Article article = anArticle(u"a.txt"_s, u"Doha is hot."_s);
        perform(addArticles(m_source.project(), {article}, u"Heat"_s));
        HistoryModel model(m_source, [this] { return &*m_file; });
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        tester.setUseFetchMore(false);
        QCOMPARE(model.rowCount(), 2);
        const Step mark = markMention(m_source.project(), article.id, text::Spans({0, 4}),
                                      m_source.project().typesInOrder()[2]->id, {u"Max"_s, morning});
        perform(mark, u"Max"_s);
        model.update();
        QCOMPARE(lines(model)[0], mark.name + u" | a.txt | Max | 21 Nov 2020, "_s
                                      + QLocale().toString(morning.time(), QLocale::ShortFormat));
        QCOMPARE(lines(model).size(), 3);
    }

    void whatIsUndoneIsShownAsSuch()
    {
        perform({u"Add"_s, {Added{aClaim(1, u"12 killed"_s)}}});
        HistoryModel model(m_source, [this] { return &*m_file; });
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        tester.setUseFetchMore(false);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        undo();
        model.update();
        QCOMPARE(lines(model)[0].section(u" | "_s, 0, 0), u"Undo: Add"_s);
        QVERIFY(lines(model)[1].endsWith(u"(undone)"_s));
        QVERIFY(!lines(model)[0].endsWith(u"(undone)"_s));
        QVERIFY(model.index(1, 0).data(Qt::AccessibleTextRole).toString().contains(u"undone"_s));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(reset.size(), 0);
    }

    void longHistoriesAreReadInPieces()
    {
        for (int i = 1; i <= 1200; ++i)
            perform({QString::number(i), {Added{aClaim(i, QString::number(i))}}}, i == 3 ? u"Max"_s : u"Ida"_s);
        const ProjectFile *file = nullptr; // as the tester begins by reading all that there is
        HistoryModel model(m_source, [&file] { return file; });
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        tester.setUseFetchMore(false);
        file = &*m_file;
        model.reload();
        QVERIFY(model.rowCount() < 600);
        QVERIFY(model.canFetchMore({}));
        const int before = model.rowCount();
        model.fetchMore({});
        QVERIFY(model.rowCount() > before);
        while (model.canFetchMore({}))
            model.fetchMore({});
        QCOMPARE(model.rowCount(), 1201);
        QCOMPARE(model.entryAt(1200).sequence, 1);

        model.setFilter({.article = {}, .subject = {}, .annotation = {}, .analyst = u"Max"_s});
        QVERIFY(model.isSearching());
        QTRY_COMPARE(model.rowCount(), 1);
        QTRY_VERIFY(!model.isSearching());
        QCOMPARE(model.entryAt(0).name, u"3"_s);
    }

    void whatDoesNotPassTheFilterIsNotAdded()
    {
        const Claim claim = aClaim(1, u"12 killed"_s);
        perform({u"First"_s, {Added{claim}}});
        HistoryModel model(m_source, [this] { return &*m_file; });
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        tester.setUseFetchMore(false);
        model.setFilter({.article = {}, .subject = EntityOrClaim(claim.id), .annotation = {}, .analyst = {}});
        QCOMPARE(model.rowCount(), 1);
        perform({u"Second"_s, {Added{aClaim(2, u"14 killed"_s)}}});
        model.update();
        QCOMPARE(model.rowCount(), 1);
        perform(removeClaim(m_source.project(), claim.id));
        model.update();
        QCOMPARE(model.rowCount(), 2);
    }

    void anotherFileIsReadAnew()
    {
        perform({u"Add"_s, {Added{aClaim(1, u"12 killed"_s)}}});
        const ProjectFile *file = &*m_file;
        HistoryModel model(m_source, [&file] { return file; });
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        tester.setUseFetchMore(false);
        QCOMPARE(model.rowCount(), 2);
        file = nullptr;
        model.update();
        QCOMPARE(model.rowCount(), 0);
        file = &*m_file;
        model.reload();
        QCOMPARE(model.rowCount(), 2);
    }

    void changesAreToldBeforeAndAfter()
    {
        const article::Article article = anArticle(u"a.txt"_s, u"Doha is hot."_s);
        perform(addArticles(m_source.project(), {article}, u"Heat"_s));
        AnnotationId made = AnnotationId::make();
        const Step mark = markMention(m_source.project(), article.id, text::Spans({0, 4}),
                                      m_source.project().typesInOrder()[2]->id, {u"Ida"_s, morning}, &made);
        perform(mark);
        Annotation edited = *m_source.project().annotation(made);
        markOf(edited).note = u"the capital"_s;
        const Step edit = editAnnotation(m_source.project(), edited, {u"Max"_s, morning});
        perform(edit);
        QCOMPARE(wordsOf(edit.changes.front()),
                 (QStringList{u"Mention “Doha” in a.txt: changed"_s, u"Note: “” → “the capital”"_s}));
        QCOMPARE(wordsOf(mark.changes.front()),
                 (QStringList{u"Entity “Doha”: added"_s, u"Name: Doha"_s, u"Type: Place"_s}));
        QCOMPARE(wordsOf(inverse(edit).changes.front()).last(), u"Note: “the capital” → “”"_s);
        perform(removeArticle(m_source.project(), article.id));
        const QString told = wordsOf(mark.changes.back()).join(u' ');
        QVERIFY2(told.contains(u"Mention “Doha” in a.txt: added"), qPrintable(told));
        perform(removeEntity(m_source.project(), std::get<Mention>(edited).entity));
        QVERIFY(wordsOf(mark.changes.back()).contains(u"Entity: (removed since)"_s));
    }

    void articlesThatWentKeepTheirNames()
    {
        article::Article article = anArticle(u"a.txt"_s, u"Doha is hot."_s);
        perform(addArticles(m_source.project(), {article}, u"Heat"_s));
        article::Metadata metadata;
        metadata.title = u"Heat in Doha"_s;
        perform(editMetadata(m_source.project(), article.id, metadata));
        perform(removeArticle(m_source.project(), article.id));
        HistoryModel model(m_source, [this] { return &*m_file; });
        const auto cell = [&](int row) { return model.index(row, HistoryModel::ArticlesColumn).data().toString(); };
        QCOMPARE(cell(0), u"Heat in Doha"_s);
        QCOMPARE(cell(2), u"Heat in Doha"_s);

        undo();
        undo(); // the title, so that it goes once more under another name
        model.update();
        QCOMPARE(cell(0), u"a.txt"_s);
        undo();
        model.update();
        QCOMPARE(cell(0), u"a.txt"_s);
    }
};

QTEST_GUILESS_MAIN(TestHistoryModel)
#include "tst_historymodel.moc"
