// SPDX-License-Identifier: MIT
#include "core/store/columns.h"

#include <QTimeZone>
#include <QtEndian>

#include <algorithm>
#include <chrono>

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
    return column.typeId() == QMetaType::QByteArray ? textOfBytes(column.toByteArray()) : std::nullopt;
}

std::optional<QString> textOfBytes(QByteArrayView bytes)
{
    if (bytes.size() % 2 != 0)
        return std::nullopt;
    if (bytes.isEmpty())
        return QString(); // no bytes may have no address, which is not to be copied from
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
    return timeOfText(column.toString().toUtf8());
}

std::optional<QDateTime> timeOfText(QByteArrayView text)
{
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    constexpr QByteArrayView shape("0000-00-00T00:00:00.000Z");
    const auto fits = [&](char c, char wanted) { return wanted == '0' ? isDigit(c) : c == wanted; };
    if (!std::ranges::equal(text, shape, fits)) {
        const QDateTime time = QDateTime::fromString(QString::fromUtf8(text), Qt::ISODateWithMs);
        return time.isValid() && time.timeSpec() == Qt::UTC ? std::optional(time) : std::nullopt;
    }
    const auto number = [&](qsizetype begin, qsizetype length) {
        int value = 0;
        for (const char digit : text.sliced(begin, length))
            value = value * 10 + (digit - '0');
        return value;
    };
    using namespace std::chrono;
    const year_month_day date(year(number(0, 4)), month(unsigned(number(5, 2))), day(unsigned(number(8, 2))));
    const hours hour(number(11, 2));
    const minutes minute(number(14, 2));
    const milliseconds second(number(17, 2) * 1000 + number(20, 3));
    if (!date.ok() || int(date.year()) == 0 || hour >= 24h || minute >= 60min || second >= 60s)
        return std::nullopt;
    const milliseconds moment = sys_days(date).time_since_epoch() + hour + minute + second;
    return QDateTime::fromMSecsSinceEpoch(moment.count(), QTimeZone::UTC);
}

} // namespace core::store
