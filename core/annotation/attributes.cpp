// SPDX-License-Identifier: MIT
#include "core/annotation/attributes.h"

namespace core::annotation {

using namespace Qt::StringLiterals;

namespace {

QString escaped(const QString &text)
{
    QString result;
    for (const QChar c : text) {
        if (c == u'\\')
            result += u"\\\\";
        else if (c == u'\n')
            result += u"\\n";
        else if (c == u'\t')
            result += u"\\t";
        else
            result += c;
    }
    return result;
}

std::optional<QString> unescaped(QStringView text)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != u'\\') {
            result += text[i];
            continue;
        }
        const QChar meant = ++i < text.size() ? text[i] : QChar();
        if (meant == u'\\')
            result += u'\\';
        else if (meant == u'n')
            result += u'\n';
        else if (meant == u't')
            result += u'\t';
        else
            return std::nullopt;
    }
    return result;
}

} // namespace

QString joined(const QStringList &texts)
{
    QString result;
    for (const QString &text : texts)
        result += escaped(text) + u'\n';
    return result;
}

QString joined(const Attributes &attributes)
{
    QString result;
    for (const auto &[name, value] : attributes)
        result += escaped(name) + u'\t' + escaped(value) + u'\n';
    return result;
}

std::optional<QStringList> listFrom(const QString &text)
{
    QStringList lines = text.split(u'\n');
    if (!lines.takeLast().isEmpty())
        return std::nullopt;
    QStringList result;
    for (const QString &line : lines) {
        const auto read = unescaped(line);
        if (!read || line.contains(u'\t'))
            return std::nullopt;
        result.append(*read);
    }
    return result;
}

std::optional<Attributes> attributesFrom(const QString &text)
{
    QStringList lines = text.split(u'\n');
    if (!lines.takeLast().isEmpty())
        return std::nullopt;
    Attributes result;
    for (const QString &line : lines) {
        const QStringList parts = line.split(u'\t');
        const auto name = unescaped(parts.front());
        const auto value = unescaped(parts.back());
        if (parts.size() != 2 || !name || !value || !result.emplace(*name, *value).second)
            return std::nullopt;
    }
    return result;
}

} // namespace core::annotation
