// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/id.h"
#include "core/base/job.h"
#include "core/text/span.h"
#include "ui/models/latestwork.h"

#include <QObject>
#include <QString>

#include <functional>
#include <span>
#include <vector>

namespace ui {

/// An article as it is searched: what the search needs of it, shared with the project.
struct SearchedArticle {
    core::ArticleId id;
    QString name;
    QString text;
};

/// A place where the words stand.
struct SearchHit {
    core::ArticleId article;
    QString name;               ///< of the article
    int paragraph = 0;          ///< counted from 1; 0 outside all paragraphs
    core::text::Span span;      ///< in the article's text
    QString context;            ///< some words of the text around it, white space simplified
    core::text::Span inContext; ///< the hit in it
};

/// The most hits that a search brings.
constexpr size_t mostHits = 2000;

/// Every place where \a words stand in \a articles, in order, at most mostHits, not overlapping. Both sides are folded
/// (core/text/fold.h), letter case is ignored, and any white space matches any other. Words of nothing but white space
/// stand nowhere. Stops early when \a job is cancelled. O(text).
std::vector<SearchHit> findWords(const std::vector<SearchedArticle> &articles, const QString &words,
                                 const core::Job &job = {});

/// The hits in \a article at \a spans, which are ascending. O(text).
std::vector<SearchHit> hitsAt(const SearchedArticle &article, std::span<const core::text::Span> spans);

/// A search in another thread. GUI thread only.
class TextSearch : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    using Find = std::function<std::vector<SearchHit>(const core::Job &job)>;

    /// Cancels the search before; only the latest one is answered by finished(). \a find is called in another thread.
    void start(Find find);
    /// The same with findWords().
    void start(std::vector<SearchedArticle> articles, const QString &words);
    void cancel() { m_work.cancel(); }
    bool isRunning() const { return m_work.isRunning(); }

Q_SIGNALS:
    void finished(const std::vector<SearchHit> &hits);

private:
    LatestWork m_work;
};

} // namespace ui
