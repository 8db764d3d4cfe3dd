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

/// Calls \a take with the parts of every line until it says no; false then, and where the text is none of ours.
bool forEachLine(QStringView text, const auto &take)
{
    if (text.isEmpty() || !text.endsWith(u'\n'))
        return text.isEmpty();
    for (const QStringView line : text.chopped(1).split(u'\n')) {
        QStringList parts;
        for (const QStringView part : line.split(u'\t')) {
            const auto meant = unescaped(part);
            if (!meant)
                return false;
            parts.append(*meant);
        }
        if (!take(parts))
            return false;
    }
    return true;
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
    QStringList result;
    const bool isGood = forEachLine(text, [&result](const QStringList &parts) {
        result += parts;
        return parts.size() == 1;
    });
    return isGood ? std::optional(result) : std::nullopt;
}

std::optional<Attributes> attributesFrom(const QString &text)
{
    Attributes result;
    const bool isGood = forEachLine(text, [&result](const QStringList &parts) {
        return parts.size() == 2 && result.emplace(parts.front(), parts.back()).second;
    });
    return isGood ? std::optional(result) : std::nullopt;
}

} // namespace core::annotation
