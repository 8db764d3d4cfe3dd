// SPDX-License-Identifier: MIT
#pragma once

#include <QDate>
#include <QString>
#include <QTime>

#include <compare>
#include <optional>

namespace core::article {

/// When an article was published: a date, and a time where one is known. Ordered; on one day a known time comes later.
class Published
{
public:
    /// nullopt where \a date is not valid, or \a timeUtc is given and not valid.
    static std::optional<Published> from(QDate date, std::optional<QTime> timeUtc = std::nullopt);

    /// Reads "2020-11-21" and ISO 8601 times with an offset or Z ("2020-11-21T09:30:00Z"); nullopt for anything else.
    static std::optional<Published> fromString(QStringView text);

    /// The same forms; the time in UTC.
    QString toString() const;

    QDate date() const { return m_date; }
    std::optional<QTime> timeUtc() const { return m_time; }

    friend bool operator==(const Published &, const Published &) = default;
    friend std::strong_ordering operator<=>(const Published &a, const Published &b);

private:
    Published(QDate date, std::optional<QTime> time) : m_date(date), m_time(time) {}
    QDate m_date;
    std::optional<QTime> m_time;
};

} // namespace core::article
