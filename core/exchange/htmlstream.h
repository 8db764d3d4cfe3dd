// SPDX-License-Identifier: MIT
#pragma once

#include "core/exchange/devicewriter.h"

#include <QString>

#include <initializer_list>
#include <utility>
#include <vector>

namespace core::exchange {

/// Writes HTML that is well-formed XML as well, in UTF-8, to a device piece by piece; nothing of it is held but a small
/// buffer. Whatever a text contains stays text: markup is escaped, and what XML cannot hold (control characters, lone
/// surrogates, U+FFFE and U+FFFF) stands as a picture of itself or as U+FFFD.
class HtmlStream
{
public:
    using Attribute = std::pair<const char *, QString>;

    explicit HtmlStream(QIODevice &device) : m_out(device) {}

    HtmlStream &begin(const char *tag, std::initializer_list<Attribute> attributes = {});
    HtmlStream &begin(const char *tag, const std::vector<Attribute> &attributes);
    /// Ends the element that was begun last.
    HtmlStream &end();
    /// An element that HTML never closes: br, col, input, meta.
    HtmlStream &single(const char *tag, std::initializer_list<Attribute> attributes);
    HtmlStream &text(QStringView text);
    /// An element with nothing but \a text in it.
    HtmlStream &element(const char *tag, QStringView text, std::initializer_list<Attribute> attributes = {});
    /// Bytes of our own, as they are.
    HtmlStream &raw(QByteArrayView bytes);

    /// Everything to the device; all elements must have ended. Error WriteFailed: the first failure of the device.
    Result<> finish();

private:
    void writeTag(const char *tag, const Attribute *attributes, size_t count, const char *close);
    void writeEscaped(QStringView text);

    DeviceWriter m_out;
    std::vector<const char *> m_open;
};

} // namespace core::exchange
