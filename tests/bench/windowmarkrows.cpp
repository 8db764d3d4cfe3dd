// SPDX-License-Identifier: MIT
#include "core/store/projectfile.h"
#include "tests/bench/markedproject.h"
#include "tests/bench/markrows.h"
#include "tests/bench/stage.h"
#include "ui/views/readingpane.h"

#include <QAction>
#include <QFile>
#include <QScrollBar>

#include <random>

namespace bench {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype edition = 1'000'000; // bytes
constexpr int annotations = 50'000;
constexpr double frame = 16; // milliseconds
constexpr int marks = 60;
constexpr int openings = 5;

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
    explicit Saved(const MarkedArticle &article) : m_path(m_folder.filePath(u"marks.writethru"_s))
    {
        const auto file = core::store::ProjectFile::create(m_path, u"Ida Larsen"_s, article.steps());
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

void addMarking(std::vector<Row> &rows, Stage &stage, const MarkedArticle &article)
{
    std::mt19937 random(1);
    std::vector<double> marking, undoing;
    const QString &text = stage.window().session().project().article(article.article())->text;
    const auto &actions = stage.window().actions();
    for (int i = 0; i < marks; ++i) {
        qsizetype begin = text.indexOf(u' ', qsizetype(random() % unsigned(text.size() - 200))) + 1;
        const core::text::Span word{begin, text.indexOf(u' ', begin)};
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
    rows.push_back(within("marking a word, until it is painted, p50", marking, 0.5, frame));
    rows.push_back(within("marking a word, until it is painted, p95", marking, 0.95, frame));
    rows.push_back(within("undoing it, p50", undoing, 0.5, frame));
    rows.push_back(within("undoing it, p95", undoing, 0.95, frame));
}

template<class Step>
void addSteps(std::vector<Row> &rows, Stage &stage, const std::string &name, int steps, Step step)
{
    std::vector<double> times;
    for (int i = 0; i < steps; ++i) {
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

} // namespace

std::vector<Row> windowMarkRows()
{
    const MarkedArticle article(edition, annotations);
    const Saved saved(article);
    std::vector<Row> rows;
    addOpening(rows, saved, article.article());
    Stage stage;
    saved.copyTo(stage);
    saved.openIn(stage, article.article());
    if (stage.window().session().project().annotations().size() != annotations || stage.view().rows().count() == 0)
        qFatal("the project is not shown");
    addMarking(rows, stage, article);
    addScrolling(rows, stage);
    return rows;
}

} // namespace bench
