// SPDX-License-Identifier: MIT
#include "core/store/columns.h"

#include <QtEndian>

#include <algorithm>

namespace core::store {

namespace {

bool staysAsItIs(QStringView text)
{
    const auto isChanged = [](QChar c) { return c == u'\0' || c == QChar(0xfffe) || c == QChar(0xffff); };
    return !text.startsWith(QChar(QChar::ByteOrderMark)) && text.isValidUtf16()
           && std::ranges::none_of(text, isChanged);
}

} // namespace

QVariant columnOf(const QString &text)
{
    if (staysAsItIs(text))
        return text.isNull() ? QStringLiteral("") : text; // a null string would become NULL
    QByteArray bytes(text.size() * 2, Qt::Uninitialized);
    qToLittleEndian<char16_t>(text.utf16(), text.size(), bytes.data());
    return bytes;
}

std::optional<QString> textOf(const QVariant &column)
{
    if (column.isNull())
        return std::nullopt;
    if (column.typeId() == QMetaType::QString)
        return column.toString();
    const QByteArray bytes = column.typeId() == QMetaType::QByteArray ? column.toByteArray() : QByteArray(1, '\0');
    if (bytes.size() % 2 != 0)
        return std::nullopt;
    QString text(bytes.size() / 2, Qt::Uninitialized);
    qFromLittleEndian<char16_t>(bytes.constData(), text.size(), text.data());
    return text;
}

QVariant columnOf(const QDateTime &time)
{
    return time.isValid() ? QVariant(time.toUTC().toString(Qt::ISODateWithMs)) : QVariant();
}

std::optional<QDateTime> timeOf(const QVariant &column)
{
    if (column.isNull())
        return QDateTime();
    const QDateTime time = QDateTime::fromString(column.toString(), Qt::ISODateWithMs);
    return time.isValid() && time.timeSpec() == Qt::UTC ? std::optional(time) : std::nullopt;
}

} // namespace core::store
