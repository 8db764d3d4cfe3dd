// SPDX-License-Identifier: MIT
#pragma once

#include <QHashFunctions>
#include <QUuid>
#include <QtEndian>

#include <array>
#include <compare>
#include <functional>
#include <optional>

namespace core {

/// A UUID of one kind of thing. There is no null id: absence is std::optional<Id>. Ids of different kinds do not mix.
template<class Kind>
class Id
{
public:
    static Id make() { return Id(QUuid::createUuid()); }

    /// Accepts the form with or without braces; nullopt for anything else and for the null UUID.
    static std::optional<Id> fromString(QStringView text)
    {
        const QUuid uuid = QUuid::fromString(text);
        return uuid.isNull() ? std::nullopt : std::optional(Id(uuid));
    }

    /// The form that toString() gives, as Latin-1; nullopt for any other.
    static std::optional<Id> fromWritten(QByteArrayView text)
    {
        if (text.size() != 36)
            return std::nullopt;
        std::array<uchar, size> bytes{};
        qsizetype from = 0;
        for (uchar &byte : bytes) {
            if (from == 8 || from == 13 || from == 18 || from == 23) {
                if (text[from++] != '-')
                    return std::nullopt;
            }
            const int high = digitOf(text[from]);
            const int low = digitOf(text[from + 1]);
            if (high < 0 || low < 0)
                return std::nullopt;
            byte = uchar(high * 16 + low);
            from += 2;
        }
        return fromBytes(QByteArrayView(bytes));
    }

    QString toString() const { return m_uuid.toString(QUuid::WithoutBraces); }

    /// Its 16 bytes, as in RFC 4122; nullopt for anything else and for the null UUID.
    static std::optional<Id> fromBytes(QByteArrayView bytes)
    {
        const QUuid uuid = bytes.size() == size ? QUuid::fromRfc4122(bytes) : QUuid();
        return uuid.isNull() ? std::nullopt : std::optional(Id(uuid));
    }
    QByteArray toBytes() const { return m_uuid.toRfc4122(); }

    static constexpr qsizetype size = 16; ///< bytes

    friend bool operator==(const Id &, const Id &) = default;
    /// As their texts.
    friend std::strong_ordering operator<=>(const Id &a, const Id &b)
    {
        const auto high = a.high() <=> b.high();
        return high != 0 ? high : a.low() <=> b.low();
    }
    friend size_t qHash(const Id &id, size_t seed = 0) { return qHash(id.m_uuid, seed); }

private:
    explicit Id(const QUuid &uuid) : m_uuid(uuid) {}

    quint64 high() const { return quint64(m_uuid.data1) << 32 | quint64(m_uuid.data2) << 16 | m_uuid.data3; }
    quint64 low() const { return qFromBigEndian<quint64>(m_uuid.data4); }

    static int digitOf(char c) { return c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1; }

    QUuid m_uuid;
};

using ArticleId = Id<struct ArticleKind>;
using StoryId = Id<struct StoryKind>;
using TypeId = Id<struct TypeKind>;
using EntityId = Id<struct EntityKind>;
using ClaimId = Id<struct ClaimRecord>;
using AnnotationId = Id<struct AnnotationKind>;
using CorrectionId = Id<struct CorrectionKind>;
using AbsenceId = Id<struct AbsenceKind>;
using ProposalId = Id<struct ProposalKind>;
using StepId = Id<struct StepKind>;
using VerdictId = Id<struct VerdictKind>;
using ClaimKindId = Id<struct ClaimKindRecord>;

} // namespace core

template<class Kind>
struct std::hash<core::Id<Kind>> {
    size_t operator()(const core::Id<Kind> &id) const noexcept { return qHash(id); }
};
