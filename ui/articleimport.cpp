// SPDX-License-Identifier: MIT
#include "ui/articleimport.h"

#include "core/article/structure.h"

#include <QDir>
#include <QFileInfo>
#include <QMetaObject>

namespace ui {

using core::Result;
using core::article::Article;
using core::article::Imported;
using namespace Qt::StringLiterals;

namespace {

constexpr auto longestName = 60; // characters

QStringList filesOf(const QStringList &paths)
{
    QStringList files;
    for (const QString &path : paths) {
        if (!QFileInfo(path).isDir()) {
            files << path;
            continue;
        }
        for (const QFileInfo &file : QDir(path).entryInfoList(QDir::Files, QDir::Name))
            files << file.filePath();
    }
    return files;
}

void take(ImportedArticles &all, Result<Imported> imported)
{
    if (!imported) {
        all.errors.push_back(std::move(imported.error()));
        return;
    }
    if (!imported->damage.empty())
        all.notes << core::article::damageSentence(*imported);
    all.articles.push_back(std::move(imported->article));
}

/// The beginning of \a text, cut between words.
QString firstWords(const QString &text)
{
    const QString line = text.simplified();
    if (line.size() <= longestName)
        return line;
    const qsizetype space = line.lastIndexOf(u' ', longestName);
    return line.first(space > longestName / 2 ? space : longestName) % u'…';
}

} // namespace

ArticleImport::ArticleImport(QObject *parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

ArticleImport::~ArticleImport()
{
    m_stop.request_stop();
    m_pool.waitForDone();
}

void ArticleImport::read(const QStringList &paths, const std::optional<QByteArray> &encoding)
{
    m_pool.start([this, paths, encoding, stop = m_stop.get_token()] {
        ImportedArticles all;
        for (const QString &file : filesOf(paths)) {
            if (stop.stop_requested())
                return;
            take(all, core::article::readPlainText(file, encoding));
        }
        QMetaObject::invokeMethod(this, [this, all = std::move(all)] { Q_EMIT finished(all); });
    });
}

void ArticleImport::readText(const QString &text)
{
    m_pool.start([this, text] {
        ImportedArticles all;
        take(all, core::article::articleFromText(text, tr("Pasted text") % u".txt"));
        QMetaObject::invokeMethod(this, [this, all = std::move(all)] { Q_EMIT finished(all); });
    });
}

QString storyNameFor(const std::vector<Article> &articles)
{
    if (articles.empty())
        return {};
    const Article &first = articles.front();
    if (!first.metadata.title.isEmpty())
        return first.metadata.title;
    for (const auto &paragraph : core::article::structureOf(first.text).paragraphs) {
        if (!core::article::isFurniture(paragraph.role))
            return firstWords(core::text::textOf(first.text, paragraph.span).toString());
    }
    return first.fileName;
}

} // namespace ui
