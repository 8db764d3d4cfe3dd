// SPDX-License-Identifier: MIT
#pragma once

#include "core/annotation/entitymatrix.h"

#include <QObject>
#include <QThreadPool>

#include <stop_token>
#include <vector>

namespace ui {

/// Reads what mentions say in another thread. GUI thread only.
class EntityReader : public QObject
{
    Q_OBJECT

public:
    explicit EntityReader(QObject *parent = nullptr);
    ~EntityReader() override;

    /// Void becomes what was asked for before.
    void read(core::annotation::Project project, std::vector<core::EntityId> entities,
              std::vector<core::ArticleId> versions);
    void cancel();
    bool isRunning() const { return m_isRunning; }

Q_SIGNALS:
    void finished(const std::vector<core::annotation::EntityRow> &rows);

private:
    QThreadPool m_pool;
    std::stop_source m_stop;
    quint64 m_latest = 0;
    bool m_isRunning = false;
};

} // namespace ui
