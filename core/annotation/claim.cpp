// SPDX-License-Identifier: MIT
#include "core/annotation/claim.h"

#include "core/annotation/words.h"

#include <QRegularExpression>
#include <QUrl>

namespace core::annotation {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array statuses{
    Word{CheckStatus::Unchecked, "unchecked"_L1},
    Word{CheckStatus::Supported, "supported"_L1},
    Word{CheckStatus::Disputed, "disputed"_L1},
    Word{CheckStatus::Refuted, "refuted"_L1},
};

} // namespace

bool isWebAddress(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && (url.scheme() == "http"_L1 || url.scheme() == "https"_L1) && !url.host().isEmpty();
}

bool isRatingValue(const QString &text)
{
    static const QRegularExpression number(u"\\A-?[0-9]{1,9}(?:\\.[0-9]{1,9})?\\z"_s);
    return number.match(text).hasMatch();
}

QString toString(CheckStatus status)
{
    return wordOf(statuses, status);
}

std::optional<CheckStatus> checkStatusFromString(QStringView text)
{
    return valueOf(statuses, text);
}

} // namespace core::annotation
