// SPDX-License-Identifier: MIT
#include "core/base/id.h"
#include "tests/bench/stage.h"
#include "tests/support/newsversions/newsroom.h"

#include <QApplication>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTextLayout>

#include <algorithm>
#include <cstdio>
#include <random>

#include <dlfcn.h>

using bench::quantile;
using bench::Stage;
using bench::stageSize;
using bench::turnWheel;
using newsversions::Edits;
using newsversions::Newsroom;
using newsversions::Story;

namespace {

constexpr int label = 20; // characters: what is shorter is no passage, but drawn as one text
int layoutsEnded = 0;

} // namespace

/// Stands before Qt's own, which it calls: so the passages laid out in a step are counted without the program knowing.
void QTextLayout::endLayout()
{
    using Original = void (*)(QTextLayout *);
    static const auto original = reinterpret_cast<Original>(dlsym(RTLD_NEXT, "_ZN11QTextLayout9endLayoutEv"));
    layoutsEnded += text().size() > label;
    original(this);
}

namespace {

constexpr double frame = 16; // milliseconds
constexpr double firstPaint = 100;

/// Does \a step so many times, each time to the end of its painting, and prints what it took.
void measure(const char *name, Stage &stage, int steps, const std::function<void(int)> &step)
{
    std::vector<double> times;
    std::vector<double> layouts;
    for (int i = 0; i < steps; ++i) {
        layoutsEnded = 0;
        times.push_back(bench::millisecondsOf([&] {
            step(i);
            QCoreApplication::sendPostedEvents();
            stage.view().viewport()->repaint();
        }));
        layouts.push_back(layoutsEnded);
    }
    const double late = quantile(times, 0.95);
    std::printf("| %-34s | %7.1f | %7.1f | %7.1f | %7.0f | %7.0f | %-3s |\n", name, quantile(times, 0.5), late,
                quantile(times, 1), quantile(layouts, 0.5), quantile(layouts, 1), late <= frame ? "yes" : "NO");
    std::fflush(stdout);
}

void measureScrolling(Stage &stage)
{
    ui::ReadingView &view = stage.view();
    QScrollBar &bar = *view.verticalScrollBar();
    std::mt19937 random(1);
    measure("wheel, down", stage, 300, [&](int) { turnWheel(view, -1); });
    measure("wheel, up", stage, 200, [&](int) { turnWheel(view, 1); });
    measure("page down", stage, 100, [&](int) { bar.triggerAction(QAbstractSlider::SliderPageStepAdd); });
    measure("page up", stage, 80, [&](int) { bar.triggerAction(QAbstractSlider::SliderPageStepSub); });
    measure("dragging the scroll bar", stage, 150, [&](int i) { bar.setValue(int(qint64(bar.maximum()) * i / 150)); });
    measure("jumping anywhere", stage, 100,
            [&](int) { bar.setValue(int(random() % unsigned(std::max(1, bar.maximum())))); });
    bar.setValue(bar.maximum() / 2);
    const int boundary = view.boundaryOf(1);
    measure("dragging a column's edge", stage, 60, [&](int i) { view.moveBoundary(1, boundary + (i % 30) * 6 - 90); });
    measure("dragging the window's edge", stage, 60,
            [&](int i) { stage.window().resize(stageSize.width() - (i % 30) * 6, stageSize.height()); });
    measure("caret, a line down", stage, 60, [&](int) {
        QKeyEvent event(QEvent::KeyPress, Qt::Key_Down, Qt::NoModifier);
        QCoreApplication::sendEvent(&view, &event);
    });
}

/// From asking for all versions until they are painted.
double firstPaintOfEight()
{
    Newsroom newsroom(3);
    const Story base = newsroom.edition(6'300);
    std::vector<QString> texts{base.text()};
    while (texts.size() < 8)
        texts.push_back(newsroom.version(base, Edits::atRate(0.2)).text());
    Stage stage;
    stage.openTexts(texts);
    const QList<core::ArticleId> versions = stage.window().versions().storyVersions();
    return bench::millisecondsOf([&] {
        for (const core::ArticleId version : versions)
            stage.window().versions().showVersion(version);
        stage.waitUntilIdle();
        stage.view().viewport()->repaint();
    });
}

} // namespace

// bench_scroll: how long a step of scrolling takes to the end of its painting, offscreen.
int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    bench::setUpStyle();
    std::vector<double> paints;
    for (int i = 0; i < 5; ++i)
        paints.push_back(firstPaintOfEight());
    const double paint = quantile(paints, 0.5);
    std::printf("\nFirst paint of eight versions of 1,000 words: %.0f ms after asking; goal 100 ms: %s\n", paint,
                paint <= firstPaint ? "met" : "NOT met");

    Newsroom newsroom(1);
    const Story base = newsroom.edition(1'000'000);
    Stage stage;
    stage.openTexts({base.text(), newsroom.version(base, Edits::atRate(0.2)).text()});
    std::printf(
        "\nA pair of 1 MB at %d × %d, milliseconds a step with its painting, offscreen; goal: 16 ms in 95 of 100\n\n",
        stageSize.width(), stageSize.height());
    std::printf("| %-34s | %7s | %7s | %7s | %7s | %7s | %-3s |\n", "step", "p50", "p95", "max", "layouts", "most",
                "met");
    std::printf("|%s|%s|%s|%s|%s|%s|%s|\n", std::string(36, '-').c_str(), std::string(9, '-').c_str(),
                std::string(9, '-').c_str(), std::string(9, '-').c_str(), std::string(9, '-').c_str(),
                std::string(9, '-').c_str(), std::string(5, '-').c_str());
    measureScrolling(stage);
}
