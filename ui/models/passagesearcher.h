// SPDX-License-Identifier: MIT
#pragma once

#include "core/annotation/claimmatrix.h"
#include "ui/models/latestwork.h"

#include <QObject>

#include <map>
#include <optional>
#include <tuple>
#include <utility>

namespace ui {

/// Looks for claims where nothing is marked, off the GUI thread, and keeps what it has found: texts never change, so
/// the same statement is looked for in the same article once. GUI thread only.
class PassageSearcher : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Searches for what is not known yet of \a wanted. The newest request wins.
    void request(const core::annotation::ClaimSearches &wanted);
    void cancel() { m_search.cancel(); }
    bool isRunning() const { return m_search.isRunning(); }

    /// What the last request wanted and has been found out; nullopt where nothing has.
    std::optional<core::annotation::NearestPassage> nearest(core::ClaimId claim, core::ArticleId article) const;

Q_SIGNALS:
    void finished(); ///< of the last request: there is more to nearest()

private:
    /// From where, the words where that is no article, the passage, to where, and with how many corrections.
    using Key
        = std::tuple<std::optional<core::ArticleId>, QString, std::vector<core::text::Span>, core::ArticleId, size_t>;
    using Found = std::vector<std::vector<core::annotation::NearestPassage>>;
    using Keys = std::vector<std::vector<Key>>; // by search and statement

    static Key keyOf(const core::annotation::PassageSearch &search, const core::text::Spans &statement);
    void take(const Keys &keys, const Found &found);

    LatestWork m_search;
    std::map<std::pair<core::ClaimId, core::ArticleId>, Key> m_wanted;
    std::map<Key, core::annotation::NearestPassage> m_known;
};

} // namespace ui
