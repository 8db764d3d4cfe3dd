// SPDX-License-Identifier: MIT
#include "app/importcommand.h"

#include "app/console.h"
#include "app/openproject.h"
#include "core/annotation/edits.h"
#include "core/article/plaintext.h"
#include "core/article/storyname.h"
#include "core/exchange/annotationcsv.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QHash>

#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace app {

namespace {

using core::Error;
using core::ErrorCode;
using core::Result;
using core::annotation::Project;
using core::article::Article;
using core::store::ProjectFile;

/// One call of the command: what it has read, written and refused so far.
class Import
{
public:
    explicit Import(const ImportCommand &command) : m_command(command) {}

    int run()
    {
        if (const auto done = importAll(); !done)
            refuse(done.error());
        summarize();
        return m_refused > 0 ? exitRefused : exitDone;
    }

private:
    Result<> importAll()
    {
        // Who may not write should know before everything is read.
        if (QFileInfo::exists(m_command.project)) {
            if (const auto opened = open(); !opened)
                return opened;
        }
        const QStringList files = expanded();
        readArticles(files);
        if (const auto added = addArticles(); !added)
            return added;
        for (const QString &path : files) {
            if (!isCsv(path))
                continue;
            if (const auto added = addAnnotations(path); !added)
                return added;
        }
        return {};
    }

    auto hold()
    {
        return [this](OpenProject opened) { m_open = std::move(opened); };
    }

    Result<> open()
    {
        return openProject(m_command.project, core::store::Access::ReadWrite, m_command.analyst).transform(hold());
    }

    /// Makes the project, where there is none, as soon as there is something to put into it.
    Result<> ensureOpen()
    {
        if (m_open)
            return {};
        return ProjectFile::create(m_command.project, m_command.analyst)
            .and_then([](ProjectFile file) { return openProject(std::move(file)); })
            .transform(hold());
    }

    /// Empty as long as there is none.
    const Project &project() const { return m_open ? m_open->project : m_none; }

    QStringList expanded()
    {
        QStringList files;
        for (const QString &path : m_command.inputs)
            files += QFileInfo(path).isDir() ? filesIn(path) : QStringList{path};
        return files;
    }

    /// By name. Projects, and what SQLite and the lock keep beside them, are no articles.
    QStringList filesIn(const QString &folder)
    {
        QStringList files;
        for (const QFileInfo &info : QDir(folder).entryInfoList(QDir::Files, QDir::Name)) {
            const bool isProject
                = info.fileName().contains(u".writethru"_s, Qt::CaseInsensitive)
                  || info.absoluteFilePath().startsWith(QFileInfo(m_command.project).absoluteFilePath());
            if (!isProject)
                files += info.filePath();
        }
        if (files.isEmpty()) {
            refuse({ErrorCode::Empty,
                    QCoreApplication::translate("CommandLine", "There is no file to read in this folder."), folder});
        }
        return files;
    }

    bool isCsv(const QString &path) const
    {
        using enum ImportCommand::Format;
        return m_command.format == Csv || (m_command.format == Auto && path.endsWith(u".csv"_s, Qt::CaseInsensitive));
    }

    void readArticles(const QStringList &files)
    {
        QHash<QString, QString> names; // by text
        for (const auto &[id, article] : project().articles())
            names.insert(article.text, article.fileName);
        for (const QString &path : files) {
            if (isCsv(path))
                continue;
            auto imported = core::article::readPlainText(path, m_command.encoding);
            if (!imported) {
                refuse(imported.error());
                continue;
            }
            if (const QString name = names.value(imported->article.text); !name.isEmpty()) {
                ++m_skipped;
                say(QCoreApplication::translate("CommandLine", "%1: skipped, this text is there already as “%2”")
                        .arg(path, name));
                continue;
            }
            if (!imported->damage.empty())
                complain(core::article::damageSentence(*imported));
            names.insert(imported->article.text, imported->article.fileName);
            m_articles.push_back(std::move(imported->article));
        }
    }

    Result<> addArticles()
    {
        if (m_articles.empty())
            return {};
        if (const auto opened = ensureOpen(); !opened)
            return opened;
        const QString name = core::article::storyName(m_articles);
        const int count = int(m_articles.size());
        return perform(*m_open, core::annotation::addArticles(project(), std::move(m_articles), name)).transform([&] {
            m_added = count;
        });
    }

    /// Only an error of the project is returned; what is wrong with the file is said.
    Result<> addAnnotations(const QString &path)
    {
        QFile file(path);
        if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly)) {
            refuse({ErrorCode::Unreadable,
                    QCoreApplication::translate("CommandLine", "Cannot be read: %1.").arg(file.errorString()), path});
            return {};
        }
        const core::annotation::Author author{m_command.analyst, QDateTime::currentDateTimeUtc()};
        const auto imported = core::exchange::fromAnnotationCsv(project(), file.readAll(), path, author);
        if (!imported) {
            refuse(imported.error());
            return {};
        }
        for (const Error &error : imported->refused)
            refuse(error);
        m_annotations += imported->annotations;
        m_relocated += imported->relocated;
        m_reworded += imported->reworded;
        return imported->step.isEmpty() ? Result<>()
                                        : ensureOpen().and_then([&] { return perform(*m_open, imported->step); });
    }

    void refuse(const Error &error)
    {
        ++m_refused;
        complain(error);
    }

    void summarize() const
    {
        QStringList parts{QCoreApplication::translate("CommandLine", "Articles imported: %1").arg(m_added)};
        if (m_skipped > 0)
            parts += QCoreApplication::translate("CommandLine", "skipped: %1").arg(m_skipped);
        if (m_annotations > 0)
            parts += QCoreApplication::translate("CommandLine", "annotations read: %1").arg(m_annotations);
        if (m_relocated > 0)
            parts += QCoreApplication::translate("CommandLine", "of them placed by their text: %1").arg(m_relocated);
        if (m_reworded > 0)
            parts += QCoreApplication::translate("CommandLine", "of these where the words are others: %1")
                         .arg(m_reworded);
        if (m_refused > 0)
            parts += QCoreApplication::translate("CommandLine", "refused: %1").arg(m_refused);
        say(parts.join(u", "_s));
    }

    const ImportCommand &m_command;
    std::optional<OpenProject> m_open;
    const Project m_none;
    std::vector<Article> m_articles;
    int m_added = 0;
    int m_skipped = 0;
    int m_annotations = 0;
    int m_relocated = 0;
    int m_reworded = 0;
    int m_refused = 0;
};

} // namespace

int run(const ImportCommand &command)
{
    return Import(command).run();
}

} // namespace app
