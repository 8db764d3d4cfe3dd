// SPDX-License-Identifier: MIT
#include "ui/articleimport.h"

#include <QDir>
#include <QFileInfo>
#include <QMetaObject>

namespace ui {

using core::Result;
using core::article::Imported;
using namespace Qt::StringLiterals;

namespace {

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

} // namespace ui
