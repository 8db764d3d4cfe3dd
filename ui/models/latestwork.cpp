// SPDX-License-Identifier: MIT
#include "ui/models/latestwork.h"

namespace ui {

LatestWork::LatestWork()
{
    m_pool.setMaxThreadCount(1);
}

LatestWork::~LatestWork()
{
    cancel();
    m_pool.waitForDone();
}

void LatestWork::cancel()
{
    m_stop.request_stop();
    m_pool.clear();
    ++m_latest;
    m_isRunning = false;
}

} // namespace ui
