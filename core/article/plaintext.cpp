// SPDX-License-Identifier: MIT
#include "core/article/plaintext.h"

#include "core/article/structure.h"
#include "core/text/decode.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace core::article {
namespace {

using namespace Qt::StringLiterals;

QString unreadable(const QFile &file)
{
    return QCoreApplication::translate("Articles", "The file cannot be read (%1).").arg(file.errorString());
}

/// What is wrong with the file that can be told before it is opened.
std::optional<Error> refusal(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error{ErrorCode::NotFound, QCoreApplication::translate("Articles", "There is no such file."), path};
    if (info.isDir()) {
        return Error{ErrorCode::Unreadable,
                     QCoreApplication::translate("Articles", "This is a folder, not an article."), path};
    }
    if (!info.isFile()) {
        return Error{ErrorCode::Unreadable,
                     QCoreApplication::translate("Articles", "This is a device or a pipe, not an article."), path};
    }
    if (info.size() > largestFile) {
        return Error{ErrorCode::TooLarge,
                     QCoreApplication::translate("Articles", "The file is larger than %1 MB.").arg(largestFile >> 20),
                     path};
    }
    return std::nullopt;
}

Result<QByteArray> bytesOf(const QString &path)
{
    if (auto error = refusal(path))
        return std::unexpected(std::move(*error));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(Error{ErrorCode::Unreadable, unreadable(file), path});
    QByteArray bytes = file.readAll();
    if (file.error() != QFile::NoError)
        return std::unexpected(Error{ErrorCode::Unreadable, unreadable(file), path});
    return bytes;
}

Imported imported(text::Decoded decoded, const QString &fileName)
{
    Metadata metadata;
    metadata.published = publishedOf(decoded.text);
    return {.article = {.id = ArticleId::make(),
                        .fileName = fileName,
                        .encoding = std::move(decoded.encoding),
                        .text = std::move(decoded.text),
                        .metadata = std::move(metadata)},
            .damage = std::move(decoded.damage),
            .firstDamagedByte = decoded.firstDamagedByte};
}

} // namespace

Result<Imported> readPlainText(const QString &path, const std::optional<QByteArray> &encoding)
{
    const auto bytes = bytesOf(path);
    if (!bytes)
        return std::unexpected(bytes.error());
    auto decoded = text::decode(*bytes, encoding);
    if (!decoded) {
        decoded.error().where = path;
        return std::unexpected(std::move(decoded.error()));
    }
    return imported(*std::move(decoded), QFileInfo(path).fileName());
}

Result<Imported> articleFromText(const QString &text, const QString &name)
{
    // By way of UTF-8, so that a pasted text is read as a saved one would be.
    auto decoded = text::decode(text.toUtf8(), "UTF-8"_ba);
    if (!decoded) {
        decoded.error().where = name;
        return std::unexpected(std::move(decoded.error()));
    }
    return imported(*std::move(decoded), name);
}

QString damageSentence(const Imported &imported)
{
    Q_ASSERT(imported.firstDamagedByte.has_value() == !imported.damage.empty());
    if (imported.damage.empty())
        return {};
    const int places = int(std::min<size_t>(imported.damage.size(), std::numeric_limits<int>::max()));
    const QString sentence = QCoreApplication::translate(
        "Articles", "%n damaged place(s), the first at byte %1; they are shown as �", nullptr, places);
    return imported.article.fileName + u": " + sentence.arg(*imported.firstDamagedByte);
}

QString uniqueFileName(const QString &name, const QSet<QString> &taken)
{
    if (!taken.contains(name))
        return name;
    // A name that is nothing but an extension (".txt") is numbered at its end.
    const qsizetype dot = name.lastIndexOf(u'.');
    const qsizetype stem = dot > 0 ? dot : name.size();
    for (qsizetype number = 2;; ++number) {
        const QString numbered = name.first(stem) + u" ("_s + QString::number(number) + u')' + name.sliced(stem);
        if (!taken.contains(numbered))
            return numbered;
    }
}

} // namespace core::article
