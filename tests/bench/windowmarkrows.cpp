// SPDX-License-Identifier: MIT
#include "core/annotation/edits.h"
#include "core/exchange/annotationcsv.h"
#include "core/store/projectfile.h"
#include "tests/bench/markedproject.h"
#include "tests/bench/markrows.h"
#include "tests/bench/stage.h"
#include "ui/annotationfiles.h"
#include "ui/docks.h"
#include "ui/models/claimmatrixmodel.h"
#include "ui/models/entitymatrixmodel.h"
#include "ui/suggesting.h"
#include "ui/views/historypane.h"
#include "ui/views/markspane.h"
#include "ui/views/proposalspane.h"
#include "ui/views/readingpane.h"

#include <QAction>
#include <QDeadlineTimer>
#include <QFile>
#include <QPushButton>
#include <QScrollBar>
#include <QThread>

#include <chrono>
#include <random>

namespace bench {

using namespace Qt::StringLiterals;
namespace text = core::text;

namespace {

constexpr qsizetype edition = 1'000'000; // bytes
constexpr int annotations = 50'000;
constexpr double frame = 16; // milliseconds
constexpr int marks = 60;
constexpr int openings = 5;
constexpr int steps = 20;
constexpr std::chrono::seconds patience(20);

Row within(const std::string &work, const std::vector<double> &milliseconds, double share, double goal)
{
    const double took = quantile(milliseconds, share);
    return {work, inMilliseconds(took / 1000),        "the longest " + inMilliseconds(quantile(milliseconds, 1) / 1000),
            {},   "≤ " + inMilliseconds(goal / 1000), took <= goal};
}

/// The project in a file of its own, of which every window opens a copy.
class Saved
{
public:
    explicit Saved(const std::vector<core::annotation::Step> &content) : m_path(m_folder.filePath(u"marks.writethru"_s))
    {
        const auto file = core::store::ProjectFile::create(m_path, u"Ida Larsen"_s, content);
        if (!file)
            qFatal("%s", qUtf8Printable(core::toSentence(file.error())));
    }

    void openIn(Stage &stage, core::ArticleId article) const
    {
        stage.open({stage.path(u"copy.writethru"_s)});
        stage.window().versions().showVersion(article);
        stage.waitUntilIdle();
        stage.paint();
    }

    void copyTo(const Stage &stage) const { QFile::copy(m_path, stage.path(u"copy.writethru"_s)); }

private:
    QTemporaryDir m_folder;
    QString m_path;
};

void addOpening(std::vector<Row> &rows, const Saved &saved, core::ArticleId article)
{
    std::vector<double> times;
    for (int i = 0; i < openings; ++i) {
        Stage stage;
        saved.copyTo(stage);
        times.push_back(millisecondsOf([&] { saved.openIn(stage, article); }));
    }
    rows.push_back(within("opening, until it is painted, p50", times, 0.5, 500));
}

std::vector<text::Span> wordsOf(const QString &text, int count)
{
    std::mt19937 random(1);
    std::vector<text::Span> words;
    for (int i = 0; i < count; ++i) {
        const qsizetype begin = text.indexOf(u' ', qsizetype(random() % unsigned(text.size() - 200))) + 1;
        words.push_back({begin, text.indexOf(u' ', begin)});
    }
    return words;
}

void addMarking(std::vector<Row> &rows, Stage &stage, const MarkedArticle &article, const std::string &during)
{
    std::vector<double> marking, undoing;
    const auto &actions = stage.window().actions();
    for (const text::Span word : wordsOf(stage.window().session().project().article(article.article())->text, marks)) {
        stage.window().reading().select(article.article(), word);
        stage.paint();
        marking.push_back(millisecondsOf([&] {
            actions.type(1)->trigger();
            stage.paint();
        }));
        undoing.push_back(millisecondsOf([&] {
            actions[ui::Command::Undo]->trigger();
            stage.paint();
        }));
    }
    rows.push_back(within("marking a word, until it is painted" + during + ", p50", marking, 0.5, frame));
    rows.push_back(within("marking a word, until it is painted" + during + ", p95", marking, 0.95, frame));
    rows.push_back(within("undoing it" + during + ", p50", undoing, 0.5, frame));
    rows.push_back(within("undoing it" + during + ", p95", undoing, 0.95, frame));
}

template<class Step>
void addSteps(std::vector<Row> &rows, Stage &stage, const std::string &name, int count, Step step)
{
    std::vector<double> times;
    for (int i = 0; i < count; ++i) {
        times.push_back(millisecondsOf([&] {
            step(i);
            stage.paint();
        }));
    }
    rows.push_back(within(name + ", p50", times, 0.5, frame));
    rows.push_back(within(name + ", p95", times, 0.95, frame));
}

void addScrolling(std::vector<Row> &rows, Stage &stage)
{
    ui::ReadingView &view = stage.view();
    QScrollBar &bar = *view.verticalScrollBar();
    bar.setValue(0);
    std::mt19937 random(1);
    addSteps(rows, stage, "a notch of the wheel", 200, [&](int) { turnWheel(view, -1); });
    addSteps(rows, stage, "a page down", 60, [&](int) { bar.triggerAction(QAbstractSlider::SliderPageStepAdd); });
    addSteps(rows, stage, "a jump anywhere", 60,
             [&](int) { bar.setValue(int(random() % unsigned(std::max(1, bar.maximum())))); });
}

/// How long the window does not answer at a stretch while it does \a work and then what comes of it.
double longestWait(const std::function<void()> &work, const std::function<bool()> &isDone)
{
    double longest = millisecondsOf(work);
    const QDeadlineTimer end(patience);
    do {
        longest = std::max(longest, millisecondsOf([] { QCoreApplication::processEvents(); }));
        QThread::msleep(1); // what works in another thread needs a processor as well
    } while (!end.hasExpired() && !isDone());
    return longest;
}

template<class Object>
Object &partOf(Stage &stage)
{
    return *stage.window().findChild<Object *>();
}

void addPanes(std::vector<Row> &rows, Stage &stage)
{
    const auto &actions = stage.window().actions();
    const auto trigger = [&](ui::Command command) { return [&, command] { actions[command]->trigger(); }; };
    const auto addWait = [&](const std::string &name, const std::function<void()> &work, auto isDone) {
        rows.push_back(within(name + ", at a stretch", {longestWait(work, isDone)}, 1, frame));
    };
    auto &claims = partOf<ui::ClaimMatrixModel>(stage);
    addWait("opening claims × versions", trigger(ui::Command::ClaimsByVersion),
            [&] { return claims.workOut(std::chrono::milliseconds(0)); });
    auto &entities = partOf<ui::EntityMatrixModel>(stage);
    addWait("opening entities × versions", trigger(ui::Command::EntitiesByVersion),
            [&] { return entities.isUpToDate(); });
    auto &suggesting = partOf<ui::Suggesting>(stage);
    auto &pane = partOf<ui::MarksPane>(stage);
    addWait("suggestions for the article", [&] { pane.showSuggestions(); }, [&] { return !suggesting.isFinding(); });
    std::vector<double> copies;
    for (int i = 0; i < steps; ++i) {
        copies.push_back(millisecondsOf([&] { core::annotation::Project(stage.window().session().project()); }));
    }
    rows.push_back(within("a copy of the project for another thread, p95", copies, 0.95, frame));
}

/// Goes back over what was marked here, and over the annotations that the project came with.
void addRestoring(std::vector<Row> &rows, Stage &stage, const MarkedArticle &article)
{
    const ui::Session &session = stage.window().session();
    auto &pane = partOf<ui::HistoryPane>(stage);
    const auto addRestored = [&](const std::string &name, core::annotation::Sequence moment, size_t rest) {
        const auto work = [&] { Q_EMIT pane.restoreRequested(moment, QDateTime::currentDateTime()); };
        const double wait = longestWait(work, [&] { return session.project().annotations().size() == rest; });
        if (session.project().annotations().size() != rest)
            qFatal("the state is not restored");
        rows.push_back(within("restoring what was before " + name + ", at a stretch", {wait}, 1, frame));
    };
    const auto before = session.file()->timeline().last();
    for (const text::Span word : wordsOf(session.project().article(article.article())->text, marks)) {
        stage.window().reading().select(article.article(), word);
        stage.window().actions().type(1)->trigger();
    }
    addRestored("60 marks", before, annotations);
    addRestored("50,000 marks", 2, 0);
}

/// Reads all annotations back into the project, which has none.
void addImporting(std::vector<Row> &rows, Stage &stage, const QByteArray &csv)
{
    const ui::Session &session = stage.window().session();
    const QString path = stage.path(u"marks.csv"_s);
    QFile file(path);
    if (!file.open(QFile::WriteOnly) || file.write(csv) != csv.size() || !file.flush())
        qFatal("the annotations cannot be written");
    const auto isDone = [&] { return session.project().annotations().size() >= annotations; };
    const double wait = longestWait([&] { partOf<ui::AnnotationFiles>(stage).importFrom(path); }, isDone);
    if (!isDone())
        qFatal("the annotations are not imported");
    rows.push_back(within("importing 50,000 annotations, at a stretch", {wait}, 1, frame));
}

/// The same article twice, all its annotations proposed in the second.
std::vector<core::annotation::Step> withProposals(const MarkedArticle &article)
{
    namespace annotation = core::annotation;
    std::vector<annotation::Step> all = article.steps();
    annotation::Project project;
    for (const annotation::Step &step : all) {
        if (!project.apply(step))
            qFatal("no project");
    }
    core::article::Article later = *project.article(article.article());
    later.id = core::ArticleId::make();
    all.push_back(addArticles(project, {later}, {}, project.storyOf(article.article())->id));
    annotation::Step proposing{u"Propose"_s, {}};
    for (const auto &[id, each] : project.annotations()) {
        const annotation::Carried carried{annotation::CarryState::Exact, markOf(each).spans, 1, {}};
        proposing.changes.push_back(annotation::Added{annotation::Proposal{
            core::ProposalId::make(), id, later.id, carried, false, u"Ida Larsen"_s, markOf(each).created}});
    }
    all.push_back(std::move(proposing));
    return all;
}

/// By the button that accepts all that are shown.
void addAccepting(std::vector<Row> &rows, const MarkedArticle &article)
{
    const Saved saved(withProposals(article));
    Stage stage;
    saved.copyTo(stage);
    saved.openIn(stage, article.article());
    stage.window().findChild<ui::Docks *>()->show(ui::Panel::Proposals);
    stage.paint();
    const auto buttons = partOf<ui::ProposalsPane>(stage).findChildren<QPushButton *>();
    const ui::Session &session = stage.window().session();
    const double wait
        = longestWait([&] { buttons.front()->click(); }, [&] { return session.project().proposals().empty(); });
    if (!session.project().proposals().empty() || session.project().annotations().size() != 2 * annotations)
        qFatal("the proposals are not accepted");
    rows.push_back(within("accepting 50,000 proposals, at a stretch", {wait}, 1, frame));
}

} // namespace

std::vector<Row> windowMarkRows()
{
    const MarkedArticle article(edition, annotations);
    const Saved saved(article.steps());
    std::vector<Row> rows;
    addOpening(rows, saved, article.article());
    Stage stage;
    saved.copyTo(stage);
    saved.openIn(stage, article.article());
    if (stage.window().session().project().annotations().size() != annotations || stage.view().rows().count() == 0)
        qFatal("the project is not shown");
    addMarking(rows, stage, article, "");
    addScrolling(rows, stage);
    addPanes(rows, stage);
    stage.window().actions()[ui::Command::History]->trigger();
    stage.paint();
    addMarking(rows, stage, article, ", the history open");
    const QByteArray csv = toAnnotationCsv(stage.window().session().project(), core::exchange::CsvReader::Data);
    addRestoring(rows, stage, article);
    addImporting(rows, stage, csv);
    addAccepting(rows, article);
    return rows;
}

} // namespace bench
