// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/job.h"

#include <QObject>
#include <QThreadPool>

#include <stop_token>
#include <utility>

namespace ui {

/// Works one thing at a time out in another thread; what was begun last makes all before it void. GUI thread only. Its
/// end waits until what is under way has noticed that it is void.
class LatestWork
{
public:
    LatestWork();
    ~LatestWork();
    Q_DISABLE_COPY_MOVE(LatestWork)

    /// Calls \a work with a core::Job in the other thread, as soon as that is free, and then \a take with what it has
    /// returned in this one, unless it has become void meanwhile. What \a work refers to must not change.
    template<class Work, class Take>
    void start(Work work, Take take)
    {
        cancel();
        m_stop = std::stop_source();
        m_isRunning = true;
        m_pool.start([this, number = m_latest, job = core::Job(m_stop.get_token()), work = std::move(work),
                      take = std::move(take)]() mutable {
            QMetaObject::invokeMethod(
                &m_receiver,
                [this, number, take = std::move(take), result = work(job)] {
                    if (number != m_latest)
                        return;
                    m_isRunning = false;
                    take(result);
                },
                Qt::QueuedConnection);
        });
    }
    void cancel();
    bool isRunning() const { return m_isRunning; } ///< until take() is called, or it is cancelled

private:
    QObject m_receiver;
    QThreadPool m_pool;
    std::stop_source m_stop;
    quint64 m_latest = 0;
    bool m_isRunning = false;
};

} // namespace ui
