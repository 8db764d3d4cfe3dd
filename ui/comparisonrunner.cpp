// SPDX-License-Identifier: MIT
#include "ui/comparisonrunner.h"

#include "core/compare/alignedpair.h"

#include <QMetaObject>

#include <algorithm>
#include <atomic>
#include <ranges>
#include <thread>

namespace ui {

using core::ArticleId;
using core::Job;
using core::compare::Comparison;
using core::compare::Options;
using core::compare::PreparedText;
using core::compare::TextPair;

namespace {

constexpr auto keptTexts = 256;
constexpr auto keptPairs = 1024;

/// Tells \a progress about one part of several, each of the same weight.
Job partOf(const std::stop_token &stop, const std::function<void(double)> &progress, size_t part, size_t parts)
{
    return Job(stop, [&progress, part, parts](double done) { progress((double(part) + done) / double(parts)); });
}

template<class Key, class Value>
Value valueIn(const QCache<Key, Value> &cache, const Key &key)
{
    const Value *found = cache.object(key);
    return found ? *found : Value();
}

/// What is said about \a text and \a other, with \a base as the base, one of the two.
std::vector<core::compare::Correction> correctionsBetween(const ComparedText &text, ArticleId other, ArticleId base)
{
    std::vector<core::compare::Correction> corrections;
    for (const core::annotation::Correction &correction : text.corrections) {
        if (other != text.article && correction.isOf(other) && correction.isOf(text.article))
            corrections.push_back(correction.comparedWith(base));
    }
    return corrections;
}

} // namespace

ComparisonRunner::ComparisonRunner(QObject *parent) : QObject(parent), m_texts(keptTexts), m_pairs(keptPairs)
{
    m_pairPool.setMaxThreadCount(1);
    m_pool.setMaxThreadCount(1); // the newest request waits until the one before has noticed that it is void
}

ComparisonRunner::~ComparisonRunner()
{
    cancel();
    cancelSimilarity();
    m_pool.waitForDone();
    m_pairPool.waitForDone();
}

void ComparisonRunner::request(ComparisonRequest request)
{
    Q_ASSERT(request.base < request.versions.size());
    cancel();
    const ArticleId base = request.versions[request.base].article;
    Work work{.id = ++m_lastId, .versions = {}, .others = {}, .base = request.base, .options = request.options};
    for (ComparedText &text : request.versions)
        work.versions.push_back(pieceOf(std::move(text), base, request.options));
    for (ComparedText &text : request.others)
        work.others.push_back(pieceOf(std::move(text), base, request.options));

    m_stop = std::stop_source();
    m_isRunning = true;
    const auto progress = [this, id = work.id](double done) {
        QMetaObject::invokeMethod(this, [this, id, done] {
            if (id == m_lastId && m_isRunning)
                Q_EMIT progressed(done);
        });
    };
    // Queued calls to this object are dropped when it goes, and the pool is waited for before that.
    m_pool.start([this, work = std::move(work), stop = m_stop.get_token(), progress]() mutable {
        run(
            std::move(work), stop, progress,
            [this](Work done, ComparisonResult result) {
                QMetaObject::invokeMethod(
                    this, [this, done = std::move(done), result = std::move(result)] { onCompared(done, result); });
            },
            [this](Work done, ComparisonResult story) {
                QMetaObject::invokeMethod(
                    this, [this, done = std::move(done), story = std::move(story)] { onShares(done, story); });
            });
    });
}

void ComparisonRunner::cancel()
{
    m_stop.request_stop();
    ++m_lastId;
    m_isRunning = false;
}

/// Makes the text ready and compares it with the base, as far as that is not done already; false where cancelled.
bool ComparisonRunner::prepare(Piece &piece, const Piece &base, const Options &options, const Job &job,
                               int &pairsAligned)
{
    if (!piece.prepared)
        piece.prepared = PreparedText::of(piece.text.text);
    const size_t baseSide = piece.baseSide();
    KnownPair &known = piece.known;
    if (!known.aligned) {
        Options own = options;
        own.fully = piece.key.isFull;
        std::array<Text, 2> texts{piece.prepared, piece.prepared};
        texts[baseSide] = base.text.article == piece.text.article ? piece.prepared : base.prepared;
        auto alignment = core::compare::alignPair(*texts[0], *texts[1], own, job, piece.key.corrections);
        if (!alignment)
            return false;
        pairsAligned += base.text.article != piece.text.article;
        known.aligned = std::make_shared<const AlignedTexts>(std::move(texts), std::move(*alignment));
    }
    if (Pair &pair = known.told[baseSide]; !pair) {
        const core::compare::Alignment &alignment = known.aligned->alignment;
        pair = std::make_shared<const TextPair>(
            core::compare::pairFrom(baseSide == 0 ? alignment : alignment.mirrored()));
    }
    return !job.isCancelled();
}

/// Makes the texts ready that are not, on all processors.
void ComparisonRunner::prepareTexts(std::vector<Piece> &pieces, const std::stop_token &stop)
{
    std::atomic<size_t> next = 0;
    const auto work = [&] {
        for (size_t i = next++; i < pieces.size() && !stop.stop_requested(); i = next++) {
            if (!pieces[i].prepared)
                pieces[i].prepared = PreparedText::of(pieces[i].text.text);
        }
    };
    const auto missing = size_t(std::ranges::count_if(pieces, [](const Piece &piece) { return !piece.prepared; }));
    const size_t helpers = std::min<size_t>(std::max(1u, std::thread::hardware_concurrency()), missing);
    std::vector<std::jthread> threads;
    for (size_t i = 1; i < helpers; ++i)
        threads.emplace_back(work);
    work();
}

void ComparisonRunner::run(Work work, const std::stop_token &stop, const std::function<void(double)> &progress,
                           const std::function<void(Work, ComparisonResult)> &onCompared,
                           const std::function<void(Work, ComparisonResult)> &onShares)
{
    const auto started = std::chrono::steady_clock::now();
    prepareTexts(work.versions, stop);
    const Piece &base = work.versions[work.base];
    if (stop.stop_requested())
        return;

    const size_t parts = work.versions.size();
    for (size_t i = 0; i < parts; ++i) {
        if (!prepare(work.versions[i], base, work.options, partOf(stop, progress, i, parts), work.pairsAligned))
            return;
    }
    ComparisonResult result = resultOf(work.versions, work.base);
    result.elapsed = std::chrono::steady_clock::now() - started;
    result.pairsAligned = work.pairsAligned;
    onCompared(work, result);

    for (Piece &piece : work.others) {
        if (!prepare(piece, work.versions[work.base], work.options, Job(stop), work.pairsAligned))
            return;
    }
    if (!work.others.empty()) {
        std::vector<Piece> story = work.versions;
        story.insert(story.end(), work.others.begin(), work.others.end());
        result = resultOf(story, work.base);
    }
    result.pairsAligned = work.pairsAligned;
    onShares(std::move(work), std::move(result));
}

/// The comparison of texts that are ready, with their pairs.
ComparisonResult ComparisonRunner::resultOf(const std::vector<Piece> &pieces, size_t base)
{
    ComparisonResult result;
    Comparison comparison{.versions = {}, .base = base, .pairs = {}, .slotTable = {}};
    for (const Piece &piece : pieces) {
        comparison.versions.push_back(piece.prepared);
        comparison.pairs.push_back(*piece.pair());
        result.articles.push_back(piece.text.article);
    }
    comparison.slotTable = core::compare::slotsOf(comparison.versions, comparison.base, comparison.pairs);
    result.comparison = std::make_shared<const Comparison>(std::move(comparison));
    return result;
}

ComparisonRunner::PairKey ComparisonRunner::keyOf(const ComparedText &text, ArticleId base, const Options &options)
{
    const std::array articles{std::min(base, text.article), std::max(base, text.article)};
    return {articles, options.withoutFurniture, options.fully || text.isFull,
            correctionsBetween(text, base, articles[0])};
}

ComparisonRunner::Piece ComparisonRunner::pieceOf(ComparedText text, ArticleId base, const Options &options) const
{
    PairKey key = keyOf(text, base, options);
    const Text prepared = valueIn(m_texts, text.article);
    KnownPair known = valueIn(m_pairs, key);
    return {std::move(text), prepared, std::move(key), std::move(known)};
}

/// What was told from the other side meanwhile stays known.
void ComparisonRunner::keep(const Piece &piece)
{
    if (piece.prepared)
        m_texts.insert(piece.text.article, new Text(piece.prepared));
    if (!piece.known.aligned)
        return;
    KnownPair known = piece.known;
    if (const KnownPair *before = m_pairs.object(piece.key)) {
        for (size_t side = 0; side < 2; ++side) {
            if (!known.told[side])
                known.told[side] = before->told[side];
        }
    }
    m_pairs.insert(piece.key, new KnownPair(std::move(known)));
}

void ComparisonRunner::keep(const Work &work)
{
    for (const auto *pieces : {&work.versions, &work.others}) {
        for (const Piece &piece : *pieces)
            keep(piece);
    }
}

void ComparisonRunner::onCompared(const Work &work, const ComparisonResult &result)
{
    keep(work);
    if (work.id != m_lastId)
        return;
    m_isRunning = false;
    Q_EMIT finished(result);
}

void ComparisonRunner::onShares(const Work &work, const ComparisonResult &story)
{
    keep(work);
    if (work.id != m_lastId)
        return;
    Q_EMIT storyCompared(story);
    QHash<ArticleId, double> shares;
    for (const Piece &piece : work.versions)
        shares.insert(piece.text.article, piece.pair()->sharedOfBase);
    for (const Piece &piece : work.others)
        shares.insert(piece.text.article, piece.pair()->sharedOfBase);
    Q_EMIT sharesFound(shares);
}

// ---- all pairs
// ---------------------------------------------------------------------------------------------------------

void ComparisonRunner::requestSimilarity(std::vector<ComparedText> versions, const Options &options)
{
    cancelSimilarity();
    m_similarity.similarity = core::compare::Similarity(versions.size());
    m_similarity.versions.clear();
    PairWork work{.id = m_similarity.id, .versions = {}, .missing = {}, .options = options};
    for (ComparedText &text : versions) {
        m_similarity.versions << text.article;
        PairKey ofItself = keyOf(text, text.article, options);
        const Text prepared = valueIn(m_texts, text.article);
        work.versions.push_back({std::move(text), prepared, std::move(ofItself), {}});
    }
    for (size_t base = 0; base < work.versions.size(); ++base) {
        for (size_t other = base + 1; other < work.versions.size(); ++other) {
            const KnownPair known
                = valueIn(m_pairs, keyOf(work.versions[other].text, work.versions[base].text.article, options));
            const bool isFirst = work.versions[base].text.article < work.versions[other].text.article;
            const std::array sides{isFirst ? base : other, isFirst ? other : base};
            if (known.told[0])
                m_similarity.similarity.set(sides[0], sides[1], *known.told[0]);
            else if (known.told[1])
                m_similarity.similarity.set(sides[1], sides[0], *known.told[1]);
            else
                work.missing.emplace_back(base, other);
        }
    }
    const bool isWhole = work.missing.empty();
    m_pairStop = std::stop_source();
    if (!isWhole) {
        const auto onPair = [this, id = work.id](size_t base, size_t other, const Piece &first, const Piece &second) {
            QMetaObject::invokeMethod(this, [=, this] { this->onPair(id, base, other, first, second); });
        };
        m_pairPool.start([work = std::move(work), stop = m_pairStop.get_token(), onPair]() mutable {
            runPairs(std::move(work), stop, onPair);
        });
    }
    tellSimilarity();
}

void ComparisonRunner::cancelSimilarity()
{
    m_pairStop.request_stop();
    ++m_similarity.id;
}

void ComparisonRunner::runPairs(PairWork work, const std::stop_token &stop,
                                const std::function<void(size_t, size_t, const Piece &, const Piece &)> &onPair)
{
    int pairsAligned = 0;
    for (const auto &[base, other] : work.missing) {
        Piece &first = work.versions[base];
        Piece second = work.versions[other];
        if (!first.prepared)
            first.prepared = PreparedText::of(first.text.text);
        second.key = keyOf(second.text, first.text.article, work.options);
        if (!prepare(second, first, work.options, Job(stop), pairsAligned))
            return;
        work.versions[other].prepared = second.prepared;
        onPair(base, other, first, second);
    }
}

void ComparisonRunner::onPair(quint64 id, size_t base, size_t other, const Piece &first, const Piece &second)
{
    keep(first);
    keep(second);
    if (id != m_similarity.id)
        return;
    m_similarity.similarity.set(base, other, *second.pair());
    tellSimilarity();
}

void ComparisonRunner::tellSimilarity()
{
    const core::compare::Similarity &found = m_similarity.similarity;
    const double done = found.pairs() == 0 ? 1 : double(found.knownPairs()) / double(found.pairs());
    Q_EMIT similarityFound(m_similarity.versions, found, done);
}

} // namespace ui
