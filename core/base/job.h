// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <stop_token>

namespace core {

/// What long work is given: whether to go on, and where to say how far it is. Copyable; a default Job never stops.
class Job
{
public:
    Job() = default;
    explicit Job(std::stop_token stop, std::function<void(double)> progress = {})
        : m_stop(std::move(stop)), m_progress(std::move(progress))
    {}

    bool isCancelled() const { return m_stop.stop_requested(); }

    /// \a done is the share of the work that is done, 0 to 1. Called from the thread that does the work.
    void setProgress(double done) const
    {
        if (m_progress)
            m_progress(done);
    }

private:
    std::stop_token m_stop;
    std::function<void(double)> m_progress;
};

} // namespace core
