// SPDX-License-Identifier: MIT
#pragma once

#include "core/article/plaintext.h"

#include <QObject>
#include <QStringList>
#include <QThreadPool>

#include <optional>
#include <stop_token>
#include <vector>

namespace ui {

/// What reading some files has given.
struct ImportedArticles {
    std::vector<core::article::Article> articles; ///< in the order of the files
    std::vector<core::Error> errors;              ///< one a file that could not be read
    QStringList notes;                            ///< one sentence a file that had to be mended
};

/// Reads plain text off the GUI thread. What is asked for while it reads comes afterwards, in order.
class ArticleImport : public QObject
{
    Q_OBJECT

public:
    explicit ArticleImport(QObject *parent = nullptr);
    ~ArticleImport() override;

    /// Files, and folders, of which the files directly inside are read. \a encoding as chosen by hand. One finished()
    /// follows.
    void read(const QStringList &paths, const std::optional<QByteArray> &encoding = std::nullopt);

    /// An article of text that has no file. One finished() follows.
    void readText(const QString &text);

Q_SIGNALS:
    void finished(const ui::ImportedArticles &imported);

private:
    QThreadPool m_pool;
    std::stop_source m_stop;
};

} // namespace ui

Q_DECLARE_METATYPE(ui::ImportedArticles)
