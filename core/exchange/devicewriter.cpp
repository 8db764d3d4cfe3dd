// SPDX-License-Identifier: MIT
#include "core/exchange/devicewriter.h"

#include <QFileDevice>

namespace core::exchange {

void DeviceWriter::makeRoom(qsizetype bytes)
{
    if (m_device)
        flush();
    if (size_t(bytes) > m_buffer.size() - m_used)
        m_buffer.resize(std::max(2 * m_used, m_used + size_t(bytes)));
}

void DeviceWriter::writeMany(QByteArrayView bytes)
{
    if (!m_device) {
        write(bytes);
        return;
    }
    flush();
    put(bytes);
}

void DeviceWriter::flush()
{
    put({m_buffer.data(), qsizetype(m_used)});
    m_used = 0;
}

void DeviceWriter::put(QByteArrayView bytes)
{
    if (m_failure.isEmpty() && m_device->write(bytes.data(), bytes.size()) != bytes.size())
        m_failure = m_device->errorString();
}

Result<> DeviceWriter::finish()
{
    Q_ASSERT(m_device);
    flush();
    // A file holds back what is little: only now does it meet a full disk.
    if (auto *file = qobject_cast<QFileDevice *>(m_device); file && m_failure.isEmpty() && !file->flush())
        m_failure = file->errorString();
    if (!m_failure.isEmpty())
        return std::unexpected(Error{ErrorCode::WriteFailed, m_failure, {}});
    return {};
}

} // namespace core::exchange
