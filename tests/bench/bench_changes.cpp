// SPDX-License-Identifier: MIT
#include "ui/theme.h"
#include "ui/views/changespane.h"

#include <QApplication>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QTableView>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <random>

using namespace Qt::StringLiterals;
using core::compare::ChangeClass;
using core::compare::SegmentKind;
using ui::ChangeEntry;

namespace {

constexpr double frame = 16; // milliseconds
constexpr int changeCount = 50'000;
constexpr int rounds = 7;

QString prose(std::mt19937 &random, qsizetype length)
{
    static constexpr QStringView words[]{u"harbour", u"minister", u"Tuesday", u"the",
                                         u"of",      u"2,500",    u"troops",  u"said"};
    QString text;
    while (text.size() < length)
        text.append(words[random() % std::size(words)]).append(u' ');
    return text;
}

std::vector<ChangeEntry> changesIn(const QStringList &texts, std::mt19937 &random)
{
    std::vector<ChangeEntry> changes;
    const auto article = core::ArticleId::make();
    const qsizetype apart = texts.front().size() / changeCount;
    for (int i = 0; i < changeCount; ++i) {
        const auto span = [&] {
            const qsizetype begin = i * apart;
            return core::text::Span{begin, begin + 1 + qsizetype(random() % 40)};
        };
        const auto changeClass = ChangeClass(2 + random() % 10);
        const int column = 1 + int(random() % 3);
        changes.push_back({{SegmentKind::Replaced, changeClass, 0, span(), span(), i / 10 + 1}, column, article});
    }
    return changes;
}

/// The fastest of some rounds, to the end of the painting.
void measure(const char *name, ui::ChangesPane &pane, const std::function<void(int)> &step)
{
    double best = 1e9;
    for (int i = 0; i < rounds; ++i) {
        QElapsedTimer timer;
        timer.start();
        step(i);
        QCoreApplication::sendPostedEvents();
        pane.findChild<QTableView *>()->viewport()->repaint();
        best = std::min(best, double(timer.nsecsElapsed()) / 1e6);
    }
    std::printf("| %-34s | %7.2f | %6d | %-3s |\n", name, best, pane.findChild<QTableView *>()->model()->rowCount(),
                best <= frame ? "yes" : "NO");
}

} // namespace

// bench_changes: what filtering and sorting a list of 50,000 changes takes, offscreen, with its painting.
int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    std::mt19937 random(1);
    const QStringList texts{prose(random, 2'000'000), prose(random, 2'000'100), prose(random, 2'000'100),
                            prose(random, 2'000'100)};
    ui::ChangesPane pane;
    pane.setTheme(ui::lightTheme(QFont()));
    pane.resize(1200, 300);
    pane.show();
    pane.setVersionNames({u"base"_s, u"one"_s, u"two"_s, u"three"_s});
    pane.setChanges(texts, changesIn(texts, random));
    auto *words = pane.findChild<QLineEdit *>();
    auto *classes = pane.findChild<QComboBox *>();
    auto *table = pane.findChild<QTableView *>();
    std::printf("\n%d changes, milliseconds a step with its painting, the fastest of %d; goal: 16\n\n", changeCount,
                rounds);
    std::printf("| %-34s | %7s | %6s | %-3s |\n", "step", "ms", "rows", "met");
    std::printf("|%s|%s|%s|%s|\n", std::string(36, '-').c_str(), std::string(9, '-').c_str(),
                std::string(8, '-').c_str(), std::string(5, '-').c_str());
    const auto type = [&](const QString &typed) {
        return [&, typed](int) {
            words->clear();
            words->setText(typed);
        };
    };
    measure("nothing typed any more, then \"t\"", pane, type(u"t"_s));
    measure("\"harbour\"", pane, type(u"harbour"_s));
    measure("a word that is nowhere", pane, type(u"zzz"_s));
    words->clear();
    measure("a class, and all again", pane, [&](int) {
        classes->setCurrentIndex(1);
        classes->setCurrentIndex(0);
    });
    const int columns = table->model()->columnCount();
    for (int column = 0; column < columns; ++column) {
        const QByteArray name = "sorted by " + table->model()->headerData(column, Qt::Horizontal).toString().toUtf8();
        measure(name.constData(), pane,
                [&](int round) { table->sortByColumn(column, round % 2 ? Qt::AscendingOrder : Qt::DescendingOrder); });
    }
    measure("sorted by words, then \"t\"", pane, [&](int) {
        table->sortByColumn(3, Qt::AscendingOrder);
        words->clear();
        words->setText(u"t"_s);
    });
}
