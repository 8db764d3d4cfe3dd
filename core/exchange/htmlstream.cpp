// SPDX-License-Identifier: MIT
#include "core/exchange/htmlstream.h"

namespace core::exchange {

namespace {

/// What stands for a code unit of \a text that HTML or XML would take for something else; empty where it may stay.
QByteArrayView substituteAt(QStringView text, qsizetype at, QByteArray &picture)
{
    constexpr QByteArrayView replacement = "\xEF\xBF\xBD";
    const char16_t c = text[at].unicode();
    switch (c) {
    case u'&':
        return "&amp;";
    case u'<':
        return "&lt;";
    case u'>':
        return "&gt;";
    case u'"':
        return "&quot;";
    case u'\n':
        return "&#10;"; // the same in attributes, where a bare one would become a space
    case u'\t':
        return "&#9;";
    default:
        break;
    }
    if (c < 0x20) {
        picture = QString(QChar(char16_t(0x2400 + c))).toUtf8();
        return picture;
    }
    if ((c >= 0x7F && c < 0xA0) || c >= 0xFFFE)
        return replacement;
    const bool hasLow = at + 1 < text.size() && text[at + 1].isLowSurrogate();
    const bool hasHigh = at > 0 && text[at - 1].isHighSurrogate();
    if ((QChar::isHighSurrogate(c) && !hasLow) || (QChar::isLowSurrogate(c) && !hasHigh))
        return replacement;
    return {};
}

} // namespace

HtmlStream &HtmlStream::begin(const char *tag, std::initializer_list<Attribute> attributes)
{
    writeTag(tag, attributes.begin(), attributes.size(), ">");
    m_open.push_back(tag);
    return *this;
}

HtmlStream &HtmlStream::begin(const char *tag, const std::vector<Attribute> &attributes)
{
    writeTag(tag, attributes.data(), attributes.size(), ">");
    m_open.push_back(tag);
    return *this;
}

HtmlStream &HtmlStream::end()
{
    Q_ASSERT(!m_open.empty());
    raw("</").raw(m_open.back()).raw(">");
    m_open.pop_back();
    return *this;
}

HtmlStream &HtmlStream::single(const char *tag, std::initializer_list<Attribute> attributes)
{
    writeTag(tag, attributes.begin(), attributes.size(), "/>");
    return *this;
}

HtmlStream &HtmlStream::text(QStringView text)
{
    writeEscaped(text);
    return *this;
}

HtmlStream &HtmlStream::element(const char *tag, QStringView text, std::initializer_list<Attribute> attributes)
{
    begin(tag, attributes);
    writeEscaped(text);
    return end();
}

HtmlStream &HtmlStream::raw(QByteArrayView bytes)
{
    m_out.write(bytes);
    return *this;
}

Result<> HtmlStream::finish()
{
    Q_ASSERT(m_open.empty());
    return m_out.finish();
}

void HtmlStream::writeTag(const char *tag, const Attribute *attributes, size_t count, const char *close)
{
    raw("<").raw(tag);
    for (size_t i = 0; i < count; ++i) {
        raw(" ").raw(attributes[i].first).raw("=\"");
        writeEscaped(attributes[i].second);
        raw("\"");
    }
    raw(close);
}

void HtmlStream::writeEscaped(QStringView text)
{
    QByteArray picture;
    qsizetype done = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QByteArrayView substitute = substituteAt(text, i, picture);
        if (substitute.isEmpty())
            continue;
        raw(text.sliced(done, i - done).toUtf8()).raw(substitute);
        done = i + 1;
    }
    raw(text.sliced(done).toUtf8());
}

} // namespace core::exchange
