// SPDX-License-Identifier: MIT
#pragma once

#include "core/exchange/devicewriter.h"

#include <QString>

namespace core::exchange {

/// Writes JSON (RFC 8259, UTF-8) to a device piece by piece; nothing of it is held but a small buffer. The caller sees
/// to it that keys and values alternate. Chains: out.key("a").beginArray().value(1).endArray().
class JsonStream
{
public:
    explicit JsonStream(QIODevice &device) : m_out(device) {}

    JsonStream &beginObject();
    JsonStream &endObject();
    JsonStream &beginArray();
    JsonStream &endArray();
    JsonStream &key(const char *name); ///< ASCII without quotation marks and backslashes
    JsonStream &key(const QString &name);
    JsonStream &value(QStringView text); ///< a lone surrogate becomes U+FFFD: JSON in UTF-8 cannot hold it
    JsonStream &value(const QString &text) { return value(QStringView(text)); }
    JsonStream &value(const char16_t *text) { return value(QStringView(text)); }
    JsonStream &value(qint64 number);
    JsonStream &value(int number) { return value(qint64(number)); }
    JsonStream &value(double number); ///< shortest form that reads back the same; finite
    JsonStream &value(bool truth);
    JsonStream &null();

    /// A final line end, and everything to the device. Error WriteFailed: the first failure of the device.
    Result<> finish();

private:
    void separate();
    void write(QByteArrayView bytes) { m_out.write(bytes); }
    void writeString(QStringView text);
    void writePlain(QStringView text);

    DeviceWriter m_out;
    bool m_needsComma = false;
};

} // namespace core::exchange
