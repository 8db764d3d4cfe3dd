// SPDX-License-Identifier: MIT
#include "core/text/inflections.h"

#include <libstemmer.h>

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

namespace core::text {

namespace {

/// The endings that forms of one word have after what all of them begin with: "kill", "part|y", "mak|e".
constexpr std::array<std::string_view, 5> regular{"", "s", "es", "ed", "ing"};
constexpr std::array<std::string_view, 4> afterE{"e", "es", "ed", "ing"};
constexpr std::array<std::string_view, 4> afterY{"y", "ies", "ied", "ying"};

template<size_t Count>
bool holdsBoth(const std::array<std::string_view, Count> &endings, std::string_view a, std::string_view b)
{
    return std::ranges::contains(endings, a) && std::ranges::contains(endings, b);
}

/// "stop", "stop|ped": without the letter that is doubled before an ending.
std::string_view withoutDoubling(std::string_view ending, char last)
{
    return ending.size() > 1 && ending.front() == last ? ending.substr(1) : ending;
}

bool differByInflection(std::string_view a, std::string_view b)
{
    const auto common = size_t(std::ranges::mismatch(a, b).in1 - a.begin());
    if (common == 0)
        return false;
    const std::string_view restA = a.substr(common);
    const std::string_view restB = b.substr(common);
    const char last = a[common - 1];
    if (holdsBoth(afterE, restA, restB) || holdsBoth(afterY, restA, restB)
        || holdsBoth(regular, withoutDoubling(restA, last), withoutDoubling(restB, last)))
        return true;
    // "use", "use|d"; "parties", "partie|d".
    return last == 'e'
           && ((restA == "d" && (restB.empty() || restB == "s")) || (restB == "d" && restA.empty())
               || (restB == "d" && restA == "s"));
}

/// nullopt unless \a word is made of what English words are made of.
std::optional<QByteArray> lowerOf(QStringView word)
{
    QByteArray lower;
    lower.reserve(word.size());
    for (const QChar c : word) {
        const char16_t unit = c.unicode() | 0x20;
        if (unit >= u'a' && unit <= u'z' && c.unicode() < 0x80)
            lower.append(char(unit));
        else if (c == u'-')
            lower.append('-');
        else
            return std::nullopt;
    }
    return lower;
}

} // namespace

void Inflections::Deleter::operator()(sb_stemmer *stemmer) const
{
    sb_stemmer_delete(stemmer);
}

Inflections::Inflections() : m_stemmer(sb_stemmer_new("english", nullptr))
{
    Q_CHECK_PTR(m_stemmer.get());
}

Inflections::~Inflections() = default;

QByteArray Inflections::stemOf(QByteArrayView lower) const
{
    const auto *word = reinterpret_cast<const sb_symbol *>(lower.data());
    const sb_symbol *stem = sb_stemmer_stem(m_stemmer.get(), word, int(lower.size()));
    Q_CHECK_PTR(stem);
    return QByteArray(reinterpret_cast<const char *>(stem), sb_stemmer_length(m_stemmer.get()));
}

bool Inflections::areForms(QStringView a, QStringView b) const
{
    if (a.compare(b, Qt::CaseInsensitive) == 0)
        return true;
    if (a.isEmpty() || b.isEmpty() || a.first(1).compare(b.first(1), Qt::CaseInsensitive) != 0)
        return false;
    const auto lowerA = lowerOf(a);
    const auto lowerB = lowerA ? lowerOf(b) : std::nullopt;
    return lowerB && differByInflection(lowerA->toStdString(), lowerB->toStdString())
           && stemOf(*lowerA) == stemOf(*lowerB);
}

} // namespace core::text
