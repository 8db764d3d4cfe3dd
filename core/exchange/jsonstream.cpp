// SPDX-License-Identifier: MIT
#include "core/exchange/jsonstream.h"

#include "core/text/unitscan.h"

#include <QLocale>

namespace core::exchange {

using text::findUnit;
using text::isUnit;
using text::isUnitWithin;

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

JsonStream &JsonStream::value(double number)
{
    separate();
    write(QByteArray::number(number, 'g', QLocale::FloatingPointShortest));
    return *this;
}

JsonStream &JsonStream::add(const JsonStream &part)
{
    const QByteArrayView written = part.m_out.kept();
    if (written.isEmpty())
        return *this;
    separate();
    m_out.writeMany(written);
    return *this;
}

Result<> JsonStream::finish()
{
    write("\n");
    return m_out.finish();
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
    if (!isAscii) {
        write(text.toUtf8());
        return;
    }
    char *room = m_out.room(text.size());
    for (const QChar c : text)
        *room++ = char(c.unicode());
}

} // namespace core::exchange
