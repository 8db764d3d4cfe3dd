// SPDX-License-Identifier: MIT
#include "core/exchange/jsonstream.h"

#include "core/text/unitscan.h"

#include <QLocale>

#include <QFileDevice>

#include <array>
#include <charconv>

namespace core::exchange {

using text::findUnit;
using text::isUnit;
using text::isUnitWithin;

namespace {

constexpr qsizetype bufferSize = 64 * 1024;

} // namespace

JsonStream::JsonStream(QIODevice &device) : m_device(device), m_buffer(bufferSize) {}

JsonStream &JsonStream::beginObject()
{
    separate();
    write("{");
    m_needsComma = false;
    return *this;
}

JsonStream &JsonStream::endObject()
{
    write("}");
    m_needsComma = true;
    return *this;
}

JsonStream &JsonStream::beginArray()
{
    separate();
    write("[");
    m_needsComma = false;
    return *this;
}

JsonStream &JsonStream::endArray()
{
    write("]");
    m_needsComma = true;
    return *this;
}

JsonStream &JsonStream::key(const char *name)
{
    separate();
    write("\"");
    write(name);
    write("\": ");
    m_needsComma = false;
    return *this;
}

JsonStream &JsonStream::key(const QString &name)
{
    separate();
    writeString(name);
    write(": ");
    m_needsComma = false;
    return *this;
}

JsonStream &JsonStream::value(QStringView text)
{
    separate();
    writeString(text);
    return *this;
}

JsonStream &JsonStream::value(qint64 number)
{
    separate();
    std::array<char, 24> digits;
    const auto end = std::to_chars(digits.begin(), digits.end(), number).ptr;
    write({digits.data(), end});
    return *this;
}

JsonStream &JsonStream::value(double number)
{
    separate();
    write(QByteArray::number(number, 'g', QLocale::FloatingPointShortest));
    return *this;
}

JsonStream &JsonStream::value(bool truth)
{
    separate();
    write(truth ? "true" : "false");
    return *this;
}

JsonStream &JsonStream::null()
{
    separate();
    write("null");
    return *this;
}

Result<> JsonStream::finish()
{
    write("\n");
    flush();
    // A file holds back what is little: only now does it meet a full disk.
    if (auto *file = qobject_cast<QFileDevice *>(&m_device); file && m_failure.isEmpty() && !file->flush())
        m_failure = file->errorString();
    if (!m_failure.isEmpty())
        return std::unexpected(Error{ErrorCode::WriteFailed, m_failure, {}});
    return {};
}

void JsonStream::separate()
{
    if (m_needsComma)
        write(", ");
    m_needsComma = true;
}

void JsonStream::writeString(QStringView text)
{
    write("\"");
    const auto isSpecial = [](auto unit) {
        // A byte-order mark at the begin of a string is one that readers drop.
        return isUnitWithin(unit, 0, 0x1F) | isUnit(unit, u'"') | isUnit(unit, u'\\') | isUnit(unit, 0xFEFF);
    };
    for (qsizetype done = 0; done < text.size();) {
        const qsizetype end = findUnit(text, done, isSpecial);
        writePlain(text.sliced(done, end - done));
        done = end + 1;
        if (end == text.size())
            break;
        const char16_t c = text[end].unicode();
        if (c == u'"' || c == u'\\')
            write(QByteArray(1, '\\').append(char(c)));
        else if (c == u'\n')
            write("\\n");
        else
            write(QByteArray("\\u").append(QByteArray::number(c, 16).rightJustified(4, '0')));
    }
    write("\"");
}

void JsonStream::writePlain(QStringView text)
{
    const bool isAscii = findUnit(text, 0, [](auto unit) { return isUnitWithin(unit, 0x80, 0xFFFF); }) == text.size();
    if (!isAscii || text.size() > bufferSize) {
        write(text.toUtf8());
        return;
    }
    if (size_t(text.size()) > m_buffer.size() - m_used)
        flush();
    for (const QChar c : text)
        m_buffer[m_used++] = char(c.unicode());
}

void JsonStream::makeRoom(qsizetype bytes)
{
    flush();
    if (size_t(bytes) > m_buffer.size())
        m_buffer.resize(size_t(bytes));
}

void JsonStream::flush()
{
    if (m_failure.isEmpty() && m_device.write(m_buffer.data(), qint64(m_used)) != qint64(m_used))
        m_failure = m_device.errorString();
    m_used = 0;
}

} // namespace core::exchange
