// SPDX-License-Identifier: MIT
#pragma once

#include "ui/comparisonrunner.h"
#include "ui/models/comparisonmodel.h"
#include "ui/viewstate.h"

#include <QSet>

#include <functional>

namespace ui {

/// Which versions the columns show, and their comparison: keeps the model in step with the project and with what the
/// analyst chooses. A project that changes is followed; what is asked for is compared off the GUI thread.
class ShownVersions : public QObject
{
    Q_OBJECT

public:
    explicit ShownVersions(const ProjectSource &source, QObject *parent = nullptr);

    ComparisonModel &model() { return m_model; }
    const ViewState &state() const { return m_state; }
    QList<core::ArticleId> columns() const;       ///< in the order of the columns: the base first
    QList<core::ArticleId> storyVersions() const; ///< all of the story, in its order
    QString storyName() const;                    ///< empty where none is shown
    bool isComparing() const { return m_isComparing; }

    /// The last comparison that came out; null before.
    std::shared_ptr<const core::compare::Comparison> comparison() const { return m_comparison; }
    /// Its articles, by version.
    const std::vector<core::ArticleId> &comparedArticles() const { return m_comparedArticles; }
    /// The text of \a article made ready, where it is part of that comparison.
    const core::compare::PreparedText *prepared(core::ArticleId article) const;

    /// How many columns a story has when it is first shown.
    void setColumnsAtFirst(int columns) { m_columnsAtFirst = columns; }

    void showStory(core::StoryId story);
    void showVersion(core::ArticleId article);
    void hideVersion(core::ArticleId article);
    void toggleVersion(core::ArticleId article);
    void setBase(core::ArticleId article);
    void showPair(core::ArticleId base, core::ArticleId other); ///< these two and no other
    void setModes(const ViewModes &modes);
    void setWithoutFurniture(bool without);
    bool isWithoutFurniture() const { return m_options.withoutFurniture; }

    /// Compares again what a budget has cut short, without one, for as long as these versions are shown.
    void compareFully();
    /// Whether a budget was hit in what is shown.
    bool isApproximate() const;
    /// Goes back to what was shown before compareFully().
    void stopComparingFully();
    bool isComparingFully() const { return m_isComparing && !m_full.isEmpty(); }

    /// Calls \a then once \a article has a column, at once where it has one already.
    void whenShown(core::ArticleId article, std::function<void()> then);

    /// Asks how much of each version of the story is in each other; similarityFound() tells, again and again.
    void findSimilarity();
    void stopSimilarity() { m_runner.cancelSimilarity(); }

Q_SIGNALS:
    void stateChanged(); ///< other versions, another base or another story
    void modesChanged();
    void compared(int versions, std::chrono::nanoseconds elapsed);
    void sharesFound(const QHash<core::ArticleId, double> &sharedOfBase);
    void progressed(double done);
    /// All versions of the story against the base, those that are not shown too; after compared().
    void storyCompared(const ui::ComparisonResult &result);
    void similarityFound(const QList<core::ArticleId> &versions, const core::compare::Similarity &similarity,
                         double done);

private:
    void follow();
    void setState(ViewState state);
    void compare();
    ComparedText textOf(core::ArticleId article) const;
    std::vector<core::annotation::Correction> storyCorrections() const;
    void take(const ComparisonResult &result);

    const ProjectSource &m_source;
    ComparisonModel m_model;
    ComparisonRunner m_runner;
    ViewState m_state;
    QList<core::ArticleId> m_knownVersions; // of the story, when it was last compared
    core::compare::Options m_options;
    std::vector<core::annotation::Correction> m_knownCorrections; // of the story, when it was last compared
    QSet<core::ArticleId> m_full;                                 // versions that are compared without a budget
    std::shared_ptr<const core::compare::Comparison> m_comparison;
    std::vector<core::ArticleId> m_comparedArticles;
    std::function<void()> m_then;
    int m_columnsAtFirst = 3;
    bool m_isSimilarityWanted = false; // it was asked for, of these versions
    bool m_isComparing = false;
};

} // namespace ui
