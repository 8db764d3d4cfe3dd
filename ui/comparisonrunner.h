// SPDX-License-Identifier: MIT
#pragma once

#include "core/annotation/correction.h"
#include "core/base/id.h"
#include "core/compare/alignment.h"
#include "core/compare/comparison.h"
#include "core/compare/similarity.h"

#include <QCache>
#include <QHash>
#include <QList>
#include <QObject>
#include <QThreadPool>

#include <array>
#include <chrono>
#include <functional>
#include <memory>
#include <stop_token>
#include <vector>

namespace ui {

/// An article as a comparison needs it.
struct ComparedText {
    core::ArticleId article;
    QString text;                                               ///< never changes for this id
    std::vector<core::annotation::Correction> corrections = {}; ///< of this article and any other; the later ones hold
    bool isFull = false;                                        ///< compared with the base without a budget
};

/// What to compare.
struct ComparisonRequest {
    std::vector<ComparedText> versions; ///< what is shown, in the order of the columns
    size_t base = 0;                    ///< index in versions
    std::vector<ComparedText> others;   ///< the other versions of the story, compared afterwards
    core::compare::Options options;
};

/// A comparison that has come out.
struct ComparisonResult {
    std::shared_ptr<const core::compare::Comparison> comparison;
    std::vector<core::ArticleId> articles; ///< by version of the comparison
    std::chrono::nanoseconds elapsed{};    ///< what it took to compute; what was known already costs nothing
    int pairsAligned = 0;                  ///< that were not known from either side
};

/// Compares off the GUI thread. The newest request wins: an older one is stopped and its outcome never announced. Texts
/// made ready and pairs compared are kept, from whichever side they were asked for, so that adding a column, taking
/// another base or correcting one pair costs only what is new.
class ComparisonRunner : public QObject
{
    Q_OBJECT

public:
    explicit ComparisonRunner(QObject *parent = nullptr);
    ~ComparisonRunner() override;

    /// \a request must have at least one version. Exactly one finished() follows, unless cancel() or request() comes
    /// first.
    void request(ComparisonRequest request);
    void cancel();
    bool isRunning() const { return m_isRunning; }

    /// Finds how much of each of \a versions is in each other, beside what else is compared: what is known already is
    /// told at once, the rest pair by pair, by similarityFound(). The newest request wins.
    void requestSimilarity(std::vector<ComparedText> versions, const core::compare::Options &options);
    void cancelSimilarity();

Q_SIGNALS:
    void finished(const ui::ComparisonResult &result);
    void storyCompared(const ui::ComparisonResult &result); ///< versions, then others of the last request
    /// By article, the share of the base's words that it has, 0 to 1: versions and others of the last request. After
    /// storyCompared().
    void sharesFound(const QHash<core::ArticleId, double> &sharedOfBase);
    void progressed(double done); ///< 0 to 1
    /// Of the versions of the last requestSimilarity(); \a done of its pairs are known, 0 to 1.
    void similarityFound(const QList<core::ArticleId> &versions, const core::compare::Similarity &similarity,
                         double done);

private:
    using Text = std::shared_ptr<const core::compare::PreparedText>;
    using Pair = std::shared_ptr<const core::compare::TextPair>;

    struct PairKey {
        std::array<core::ArticleId, 2> articles; ///< ascending
        bool withoutFurniture;
        bool isFull;
        std::vector<core::compare::Correction> corrections; ///< with the first article as the base

        friend bool operator==(const PairKey &, const PairKey &) = default;
        friend size_t qHash(const PairKey &key, size_t seed = 0)
        {
            return qHashMulti(seed, key.articles[0], key.articles[1], key.withoutFurniture, key.isFull,
                              key.corrections.size());
        }
    };
    /// Two texts with what they have in common. The alignment points to them.
    struct AlignedTexts {
        std::array<Text, 2> texts;
        core::compare::Alignment alignment;
    };
    /// A pair as it is kept: aligned once, told from either side when it is asked for.
    struct KnownPair {
        std::shared_ptr<const AlignedTexts> aligned;
        std::array<Pair, 2> told; ///< by which of the two is the base
    };
    /// A text with what is known of it already, or what has been found out.
    struct Piece {
        ComparedText text;
        Text prepared;
        PairKey key; ///< of it and the base
        KnownPair known;

        size_t baseSide() const { return text.article == key.articles[0] ? 1 : 0; }
        const Pair &pair() const { return known.told[baseSide()]; }
    };
    /// What goes to the other thread and comes back.
    struct Work {
        quint64 id = 0;
        std::vector<Piece> versions;
        std::vector<Piece> others;
        size_t base = 0;
        core::compare::Options options;
        int pairsAligned = 0;
    };

    /// All pairs of some versions: what goes to the other thread.
    struct PairWork {
        quint64 id = 0;
        std::vector<Piece> versions;
        std::vector<std::pair<size_t, size_t>> missing; ///< base and other, indices in versions
        core::compare::Options options;
    };
    /// What has been asked for, and what is known of it.
    struct SimilarityState {
        quint64 id = 0;
        QList<core::ArticleId> versions;
        core::compare::Similarity similarity;
    };

    static void runPairs(PairWork work, const std::stop_token &stop,
                         const std::function<void(size_t, size_t, const Piece &, const Piece &)> &onPair);
    void onPair(quint64 id, size_t base, size_t other, const Piece &first, const Piece &second);
    void tellSimilarity();

    static void run(Work work, const std::stop_token &stop, const std::function<void(double)> &progress,
                    const std::function<void(Work, ComparisonResult)> &onCompared,
                    const std::function<void(Work, ComparisonResult)> &onShares);
    static ComparisonResult resultOf(const std::vector<Piece> &pieces, size_t base);
    static void prepareTexts(std::vector<Piece> &pieces, const std::stop_token &stop);
    static bool prepare(Piece &piece, const Piece &base, const core::compare::Options &options, const core::Job &job,
                        int &pairsAligned);

    static PairKey keyOf(const ComparedText &text, core::ArticleId base, const core::compare::Options &options);
    Piece pieceOf(ComparedText text, core::ArticleId base, const core::compare::Options &options) const;
    void keep(const Piece &piece);
    void keep(const Work &work);
    void onCompared(const Work &work, const ComparisonResult &result);
    void onShares(const Work &work, const ComparisonResult &story);

    QThreadPool m_pool;
    QThreadPool m_pairPool;
    std::stop_source m_stop;
    std::stop_source m_pairStop;
    SimilarityState m_similarity;
    QCache<core::ArticleId, Text> m_texts;
    QCache<PairKey, KnownPair> m_pairs;
    quint64 m_lastId = 0;
    bool m_isRunning = false;
};

} // namespace ui

Q_DECLARE_METATYPE(ui::ComparisonResult)
Q_DECLARE_METATYPE(core::compare::Similarity)
