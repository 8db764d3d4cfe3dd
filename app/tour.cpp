// SPDX-License-Identifier: MIT
#include "app/tour.h"

#include "app/stage.h"
#include "ui/annotationfiles.h"
#include "ui/filewriting.h"
#include "ui/views/messagebar.h"
#include "ui/views/readingpane.h"

#include <QDir>
#include <QEventLoop>

#include <cstdio>

namespace app {

using core::ArticleId;
using core::text::Span;
using namespace Qt::StringLiterals;

namespace {

/// Plays on one window what an analyst would do with the keyboard.
class Player
{
public:
    Player(Stage &stage, const QDir &folder) : m_stage(stage), m_window(stage.window()), m_folder(folder) {}

    void press(QKeyCombination key) { m_stage.press(key); }

    /// Selects the first place where the version in \a column says \a words, and presses \a key. Whether it is there.
    bool mark(int column, const QString &words, Qt::Key key)
    {
        const QList<ArticleId> columns = m_window.versions().columns();
        if (column >= columns.size())
            return false;
        const ArticleId article = columns[column];
        const qsizetype at = m_window.session().project().article(article)->text.indexOf(words);
        if (at < 0)
            return false;
        m_window.reading().select(article, {at, at + words.size()});
        m_window.reading().focusColumns();
        press(key);
        return true;
    }

    void draw(const QString &name)
    {
        const QString path = m_folder.filePath(name);
        if (m_stage.draw(path))
            say(path);
        else
            m_isWhole = false;
    }

    void exportCsv(const QString &name)
    {
        const QString path = m_folder.filePath(name);
        bool isWritten = false;
        QEventLoop writing;
        QObject::connect(&m_window.writing(), &ui::FileWriting::ended, &writing, [&](const QString &, bool isWhole) {
            isWritten = isWhole;
            writing.quit();
        });
        m_window.annotationFiles().exportTo(path, core::exchange::CsvReader::Data);
        writing.exec();
        if (isWritten)
            say(path);
        else
            m_isWhole = false;
    }

    bool isWhole() const { return m_isWhole; }

private:
    static void say(const QString &path) { std::printf("%s\n", qUtf8Printable(QDir::toNativeSeparators(path))); }

    Stage &m_stage;
    ui::MainWindow &m_window;
    QDir m_folder;
    bool m_isWhole = true;
};

/// What is marked in the sample story, in the first two columns.
struct Marking {
    QString words;
    Qt::Key key;
};

std::vector<Marking> markings()
{
    return {
        {u"Maeve O’Dell"_s, Qt::Key_1},
        {u"Priya Nandakumar"_s, Qt::Key_1},
        {u"Nordline"_s, Qt::Key_2},
        {u"Port Elsen"_s, Qt::Key_3},
        {u"Carrow Bay"_s, Qt::Key_3},
        {u"3.5 meters"_s, Qt::Key_4},
        {u"Tuesday"_s, Qt::Key_5},
        {u"killing at least four people and injuring 17"_s, Qt::Key_C},
        {u"killing six people and injuring 23"_s, Qt::Key_C},
        {u"the slope had been inspected in January"_s, Qt::Key_C},
    };
}

void play(Player &player)
{
    for (const Marking &marking : markings()) {
        player.mark(0, marking.words, marking.key);
        player.mark(1, marking.words, marking.key);
    }
    for (int i = 0; i < 3; ++i)
        player.press(Qt::Key_J);
}

} // namespace

int playTour(const Options &options)
{
    const QDir folder(*options.tour);
    if (!folder.mkpath(u"."_s)) {
        std::fprintf(stderr, "%s\n",
                     qUtf8Printable(ui::MainWindow::tr("%1: the folder cannot be made").arg(folder.path())));
        return 1;
    }
    bool isWhole = true;
    for (const bool isDark : {false, true}) {
        Stage stage(options.size, isDark);
        Player player(stage, folder);
        const QString theme = isDark ? u"dark"_s : u"light"_s;
        if (options.files.isEmpty())
            stage.window().openSample();
        else
            stage.window().openFiles(options.files);
        player.draw(u"1-compared-%1.png"_s.arg(theme));
        play(player);
        if (!isDark) // the same in both themes
            player.exportCsv(u"annotations.csv"_s);
        stage.window().messages().clear();
        player.draw(u"2-marked-%1.png"_s.arg(theme));
        player.press(Qt::CTRL | Qt::Key_K);
        player.draw(u"3-commands-%1.png"_s.arg(theme));
        player.press(Qt::Key_Escape);
        player.press(Qt::CTRL | Qt::Key_Z);
        player.press(Qt::CTRL | Qt::Key_H);
        player.draw(u"4-history-%1.png"_s.arg(theme));
        isWhole = isWhole && player.isWhole();
    }
    return isWhole ? 0 : 1;
}

} // namespace app
