// SPDX-License-Identifier: MIT
#pragma once

#include "core/exchange/devicewriter.h"

#include <QString>

#include <charconv>
#include <cstring>

namespace core::exchange {

/// Writes JSON (RFC 8259, UTF-8) to a device piece by piece; nothing of it is held but a small buffer. The caller sees
/// to it that keys and values alternate. Chains: out.key("a").beginArray().value(1).endArray().
class JsonStream
{
public:
    /// Keeps what is written, for another to add.
    JsonStream() = default;
    explicit JsonStream(QIODevice &device) : m_out(device) {}

    JsonStream &beginObject() { return begin('{'); }
    JsonStream &endObject() { return end('}'); }
    JsonStream &beginArray() { return begin('['); }
    JsonStream &endArray() { return end(']'); }
    JsonStream &key(QLatin1StringView name); ///< ASCII without quotation marks and backslashes
    JsonStream &key(const char *name) { return key(QLatin1StringView(name)); }
    JsonStream &key(const QString &name);
    JsonStream &value(QStringView text); ///< a lone surrogate becomes U+FFFD: JSON in UTF-8 cannot hold it
    JsonStream &value(const QString &text) { return value(QStringView(text)); }
    JsonStream &value(const char16_t *text) { return value(QStringView(text)); }
    JsonStream &value(QLatin1StringView text); ///< ASCII without quotation marks, backslashes and controls
    JsonStream &value(qint64 number);
    JsonStream &value(int number) { return value(qint64(number)); }
    JsonStream &value(double number); ///< shortest form that reads back the same; finite
    JsonStream &value(bool truth) { return bare(truth ? "true" : "false"); }
    JsonStream &null() { return bare("null"); }
    /// The values, or keys and values, that \a part has kept: any number, each at an end.
    JsonStream &add(const JsonStream &part);

    /// A final line end, and everything to the device. Error WriteFailed: the first failure of the device.
    Result<> finish();

private:
    static constexpr qsizetype comma = 2; // bytes between two values

    JsonStream &begin(char bracket);
    JsonStream &end(char bracket);
    JsonStream &bare(QByteArrayView word);
    char *separated(char *at);
    static char *filled(char *at, QByteArrayView bytes)
    {
        std::memcpy(at, bytes.data(), size_t(bytes.size()));
        return at + bytes.size();
    }
    void separate() { m_out.filledUpTo(separated(m_out.roomUpTo(comma))); }
    void write(QByteArrayView bytes) { m_out.write(bytes); }
    void writeString(QStringView text);
    void writePlain(QStringView text);

    DeviceWriter m_out;
    bool m_needsComma = false;
};

// What a large comparison writes a million times is inline, one claim on the buffer each.

inline char *JsonStream::separated(char *at)
{
    if (m_needsComma)
        at = filled(at, ", ");
    m_needsComma = true;
    return at;
}

inline JsonStream &JsonStream::begin(char bracket)
{
    char *at = separated(m_out.roomUpTo(comma + 1));
    *at++ = bracket;
    m_out.filledUpTo(at);
    m_needsComma = false;
    return *this;
}

inline JsonStream &JsonStream::end(char bracket)
{
    *m_out.room(1) = bracket;
    m_needsComma = true;
    return *this;
}

inline JsonStream &JsonStream::key(QLatin1StringView name)
{
    char *at = separated(m_out.roomUpTo(name.size() + comma + 4));
    *at++ = '"';
    at = filled(at, name);
    m_out.filledUpTo(filled(at, "\": "));
    m_needsComma = false;
    return *this;
}

inline JsonStream &JsonStream::value(QLatin1StringView text)
{
    char *at = separated(m_out.roomUpTo(text.size() + comma + 2));
    *at++ = '"';
    at = filled(at, text);
    *at++ = '"';
    m_out.filledUpTo(at);
    return *this;
}

inline JsonStream &JsonStream::value(qint64 number)
{
    constexpr qsizetype longest = 20; // digits and the sign
    char *const at = separated(m_out.roomUpTo(longest + comma));
    m_out.filledUpTo(std::to_chars(at, at + longest, number).ptr);
    return *this;
}

inline JsonStream &JsonStream::bare(QByteArrayView word)
{
    char *const at = separated(m_out.roomUpTo(word.size() + comma));
    m_out.filledUpTo(filled(at, word));
    return *this;
}

} // namespace core::exchange
