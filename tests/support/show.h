// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/error.h"
#include "core/text/span.h"

#include <QtTest>

/// Prints the error of a Result that should have had a value.
#define QVERIFY_RESULT(result)                                                                                         \
    do {                                                                                                               \
        const auto &verified = (result);                                                                               \
        QVERIFY2(verified.has_value(), qPrintable(verified ? QString() : core::toSentence(verified.error())));         \
    } while (false)

namespace QTest {

template<>
inline char *toString(const core::text::Span &span)
{
    return QTest::toString(QStringLiteral("[%1, %2)").arg(span.begin).arg(span.end));
}

} // namespace QTest
