// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/error.h"

#include <QByteArrayView>
#include <QIODevice>

#include <algorithm>
#include <vector>

namespace core::exchange {

/// Writes bytes to a device through a small buffer and remembers the first failure of the device; or, where there is no
/// device, keeps them.
class DeviceWriter
{
public:
    static constexpr qsizetype bufferSize = 64 * 1024;

    DeviceWriter() : m_buffer(bufferSize) {}
    explicit DeviceWriter(QIODevice &device) : m_device(&device), m_buffer(bufferSize) {}

    void write(QByteArrayView bytes) { std::copy(bytes.begin(), bytes.end(), room(bytes.size())); }
    void writeMany(QByteArrayView bytes); ///< the same, for so many that they had better not be copied
    /// Room for \a bytes, which are written by filling it; valid until the next call.
    char *room(qsizetype bytes)
    {
        char *const begin = roomUpTo(bytes);
        m_used += size_t(bytes);
        return begin;
    }

    /// Room for at most \a most bytes. What is filled of it is written by saying where that ends, before any other
    /// call.
    char *roomUpTo(qsizetype most)
    {
        if (size_t(most) > m_buffer.size() - m_used)
            makeRoom(most);
        return m_buffer.data() + m_used;
    }
    void filledUpTo(const char *end) { m_used = size_t(end - m_buffer.data()); }

    /// Everything to the device. Error WriteFailed: its first failure.
    Result<> finish();

    /// What is still in the buffer: everything where there is no device. Valid until the next call.
    QByteArrayView kept() const { return {m_buffer.data(), qsizetype(m_used)}; }

private:
    void makeRoom(qsizetype bytes);
    void flush();
    void put(QByteArrayView bytes);

    QIODevice *m_device = nullptr;
    std::vector<char> m_buffer;
    size_t m_used = 0; // of the buffer
    QString m_failure;
};

} // namespace core::exchange
