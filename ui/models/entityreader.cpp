// SPDX-License-Identifier: MIT
#include "ui/models/entityreader.h"

namespace ui {

using core::annotation::EntityWork;

EntityReader::EntityReader(QObject *parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

EntityReader::~EntityReader()
{
    cancel();
    m_pool.waitForDone();
}

void EntityReader::read(core::annotation::Project project, std::vector<core::EntityId> entities,
                        std::vector<core::ArticleId> versions)
{
    cancel();
    m_stop = std::stop_source();
    m_isRunning = true;
    m_pool.start([this, number = m_latest, stop = m_stop.get_token(), project = std::move(project),
                  entities = std::move(entities), versions = std::move(versions)] {
        const EntityWork work = core::annotation::entityWork(project, entities, versions);
        auto rows = core::annotation::entityRows(work, core::Job(stop));
        if (!rows)
            return;
        const auto tell = [this, number, rows = std::move(*rows)] {
            if (number != m_latest)
                return;
            m_isRunning = false;
            Q_EMIT finished(rows);
        };
        QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
    });
}

void EntityReader::cancel()
{
    m_stop.request_stop();
    m_pool.clear();
    ++m_latest;
    m_isRunning = false;
}

} // namespace ui
