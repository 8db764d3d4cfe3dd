// SPDX-License-Identifier: MIT
#include "core/exchange/jsonstream.h"

#include <QLocale>

#include <QFileDevice>

namespace core::exchange {

namespace {

constexpr qsizetype bufferSize = 64 * 1024;

} // namespace

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
    return key(QString::fromLatin1(name));
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
    write(QByteArray::number(number));
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
    QByteArray quoted = "\"";
    qsizetype done = 0;
    const auto copyUpTo = [&](qsizetype end) {
        quoted += text.sliced(done, end - done).toUtf8();
        done = end + 1;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        // A byte-order mark at the begin of a string is one that readers drop.
        if (c >= 0x20 && c != u'"' && c != u'\\' && c != 0xFEFF)
            continue;
        copyUpTo(i);
        if (c == u'"' || c == u'\\')
            quoted.append('\\').append(char(c));
        else if (c == u'\n')
            quoted += "\\n";
        else
            quoted += "\\u" + QByteArray::number(c, 16).rightJustified(4, '0');
    }
    copyUpTo(text.size());
    quoted += '"';
    write(quoted);
}

void JsonStream::write(QByteArrayView bytes)
{
    m_buffer.append(bytes);
    if (m_buffer.size() >= bufferSize)
        flush();
}

void JsonStream::flush()
{
    if (m_failure.isEmpty() && m_device.write(m_buffer) != m_buffer.size())
        m_failure = m_device.errorString();
    m_buffer.clear();
}

} // namespace core::exchange
