// SPDX-License-Identifier: MIT
#include "ui/models/passagesearcher.h"

namespace ui {

using core::annotation::ClaimSearches;
using core::annotation::NearestPassage;
using core::annotation::PassageSearch;

namespace {

constexpr size_t mostKept = 100'000; // passages, some ten megabytes

} // namespace

PassageSearcher::PassageSearcher(QObject *parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

PassageSearcher::~PassageSearcher()
{
    m_stop.request_stop();
    m_pool.clear();
    m_pool.waitForDone();
}

PassageSearcher::Key PassageSearcher::keyOf(const PassageSearch &search, const core::text::Spans &statement)
{
    return {search.from.article, search.from.article ? QString() : search.from.text,
            std::vector(statement.all().begin(), statement.all().end()), *search.to.article, search.corrections.size()};
}

void PassageSearcher::request(const ClaimSearches &wanted)
{
    cancel();
    m_wanted.clear();
    if (m_known.size() > mostKept)
        m_known.clear();
    Work work;
    for (size_t i = 0; i < wanted.searches.size(); ++i) {
        const PassageSearch &search = wanted.searches[i];
        PassageSearch missing{search.from, {}, search.to, search.corrections};
        std::vector<Key> keys;
        for (size_t k = 0; k < search.statements.size(); ++k) {
            Key key = keyOf(search, search.statements[k]);
            m_wanted.insert_or_assign({wanted.claims[i][k], *search.to.article}, key);
            if (m_known.contains(key))
                continue;
            missing.statements.push_back(search.statements[k]);
            keys.push_back(std::move(key));
        }
        if (!keys.empty()) {
            work.searches.push_back(std::move(missing));
            work.keys.push_back(std::move(keys));
        }
    }
    if (!work.searches.empty())
        start(std::move(work));
}

void PassageSearcher::start(Work work)
{
    m_stop = std::stop_source();
    m_isRunning = true;
    m_pool.start([this, number = m_latest, stop = m_stop.get_token(), work = std::move(work)] {
        auto found = core::annotation::search(work.searches, core::Job(stop));
        if (!found)
            return;
        const auto tell = [this, number, work, found = std::move(*found)] {
            if (number == m_latest)
                take(work, found);
        };
        QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
    });
}

void PassageSearcher::take(const Work &work, const Found &found)
{
    m_isRunning = false;
    for (size_t i = 0; i < work.keys.size(); ++i) {
        for (size_t k = 0; k < work.keys[i].size(); ++k)
            m_known.insert_or_assign(work.keys[i][k], found[i][k]);
    }
    Q_EMIT finished();
}

void PassageSearcher::cancel()
{
    m_stop.request_stop();
    m_pool.clear();
    ++m_latest;
    m_isRunning = false;
}

std::optional<NearestPassage> PassageSearcher::nearest(core::ClaimId claim, core::ArticleId article) const
{
    const auto wanted = m_wanted.find({claim, article});
    const auto known = wanted == m_wanted.end() ? m_known.end() : m_known.find(wanted->second);
    return known == m_known.end() ? std::nullopt : std::optional(known->second);
}

} // namespace ui
