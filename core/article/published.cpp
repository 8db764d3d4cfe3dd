// SPDX-License-Identifier: MIT
#include "core/article/published.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QTimeZone>

namespace core::article {
namespace {

using namespace Qt::StringLiterals;

/// An article is never dated more finely than to the second, so that writing and reading gives the same again.
QTime toSecond(QTime time)
{
    return QTime(time.hour(), time.minute(), time.second());
}

/// A date and a time with Z or an offset; without one the instant would be unknown.
bool hasDateTimeForm(QStringView text)
{
    static const QRegularExpression form(
        uR"(^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.,][0-9]+)?)?(Z|[+-][0-9]{2}:?[0-9]{2})\z)"_s);
    return form.matchView(text).hasMatch();
}

bool hasDateForm(QStringView text)
{
    static const QRegularExpression form(uR"(^[0-9]{4}-[0-9]{2}-[0-9]{2}\z)"_s);
    return form.matchView(text).hasMatch();
}

} // namespace

std::optional<Published> Published::from(QDate date, std::optional<QTime> timeUtc)
{
    if (!date.isValid() || (timeUtc && !timeUtc->isValid()))
        return std::nullopt;
    return Published(date, timeUtc ? std::optional(toSecond(*timeUtc)) : std::nullopt);
}

std::optional<Published> Published::fromString(QStringView text)
{
    if (hasDateForm(text))
        return from(QDate::fromString(text, Qt::ISODate));
    if (!hasDateTimeForm(text))
        return std::nullopt;
    const QDateTime utc = QDateTime::fromString(text.toString(), Qt::ISODate).toUTC();
    return utc.isValid() ? from(utc.date(), utc.time()) : std::nullopt;
}

QString Published::toString() const
{
    if (!m_time)
        return m_date.toString(Qt::ISODate);
    return QDateTime(m_date, *m_time, QTimeZone::UTC).toString(Qt::ISODate);
}

std::strong_ordering operator<=>(const Published &a, const Published &b)
{
    if (const auto byDate = a.m_date.toJulianDay() <=> b.m_date.toJulianDay(); byDate != 0)
        return byDate;
    const auto secondsOf
        = [](const Published &published) { return published.m_time ? published.m_time->msecsSinceStartOfDay() : -1; };
    return secondsOf(a) <=> secondsOf(b);
}

} // namespace core::article
