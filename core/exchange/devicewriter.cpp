// SPDX-License-Identifier: MIT
#include "core/exchange/devicewriter.h"

#include <QFileDevice>

namespace core::exchange {

void DeviceWriter::makeRoom(qsizetype bytes)
{
    flush();
    if (size_t(bytes) > m_buffer.size())
        m_buffer.resize(size_t(bytes));
}

void DeviceWriter::flush()
{
    if (m_failure.isEmpty() && m_device.write(m_buffer.data(), qint64(m_used)) != qint64(m_used))
        m_failure = m_device.errorString();
    m_used = 0;
}

Result<> DeviceWriter::finish()
{
    flush();
    // A file holds back what is little: only now does it meet a full disk.
    if (auto *file = qobject_cast<QFileDevice *>(&m_device); file && m_failure.isEmpty() && !file->flush())
        m_failure = file->errorString();
    if (!m_failure.isEmpty())
        return std::unexpected(Error{ErrorCode::WriteFailed, m_failure, {}});
    return {};
}

} // namespace core::exchange
