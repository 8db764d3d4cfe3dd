// SPDX-License-Identifier: MIT
#include "ui/shownversions.h"

#include <algorithm>
#include <utility>

namespace ui {

using core::ArticleId;
using core::StoryId;

ShownVersions::ShownVersions(const ProjectSource &source, QObject *parent)
    : QObject(parent), m_source(source), m_model(source)
{
    connect(&source, &ProjectSource::replaced, this, [this] {
        m_state = {.story = {}, .shown = {}, .base = {}, .modes = m_state.modes};
        follow();
    });
    connect(&source, &ProjectSource::changed, this, &ShownVersions::follow);
    connect(&m_runner, &ComparisonRunner::finished, this, &ShownVersions::take);
    connect(&m_runner, &ComparisonRunner::sharesFound, this, &ShownVersions::sharesFound);
    connect(&m_runner, &ComparisonRunner::storyCompared, this, &ShownVersions::storyCompared);
    connect(&m_runner, &ComparisonRunner::similarityFound, this, &ShownVersions::similarityFound);
    connect(&m_runner, &ComparisonRunner::progressed, this, &ShownVersions::progressed);
}

QList<ArticleId> ShownVersions::columns() const
{
    QList<ArticleId> columns = m_state.shown;
    if (m_state.base) {
        columns.removeOne(*m_state.base);
        columns.prepend(*m_state.base);
    }
    return columns;
}

QString ShownVersions::storyName() const
{
    const auto *story = m_state.story ? m_source.project().story(*m_state.story) : nullptr;
    return story ? story->name : QString();
}

QList<ArticleId> ShownVersions::storyVersions() const
{
    const auto *story = m_state.story ? m_source.project().story(*m_state.story) : nullptr;
    return story ? QList<ArticleId>(story->versions.begin(), story->versions.end()) : QList<ArticleId>();
}

const core::compare::PreparedText *ShownVersions::prepared(ArticleId article) const
{
    const auto found = std::ranges::find(m_comparedArticles, article);
    return found == m_comparedArticles.end() || !m_comparison
               ? nullptr
               : m_comparison->versions[size_t(found - m_comparedArticles.begin())].get();
}

void ShownVersions::showStory(StoryId story)
{
    if (m_state.story != story)
        setState(viewOf(m_source.project(), story, m_columnsAtFirst));
}

void ShownVersions::showVersion(ArticleId article)
{
    setState(withColumn(m_source.project(), m_state, article, m_columnsAtFirst));
}

void ShownVersions::hideVersion(ArticleId article)
{
    setState(withoutColumn(m_state, article));
}

void ShownVersions::toggleVersion(ArticleId article)
{
    m_state.shown.contains(article) ? hideVersion(article) : showVersion(article);
}

void ShownVersions::setBase(ArticleId article)
{
    setState(withBase(m_source.project(), m_state, article, m_columnsAtFirst));
}

void ShownVersions::setWithoutFurniture(bool without)
{
    if (std::exchange(m_options.withoutFurniture, without) == without)
        return;
    compare();
    if (m_isSimilarityWanted)
        findSimilarity();
}

void ShownVersions::showPair(ArticleId base, ArticleId other)
{
    setState(withPair(m_source.project(), m_state, base, other));
}

void ShownVersions::findSimilarity()
{
    std::vector<ComparedText> versions;
    for (const ArticleId article : storyVersions())
        versions.push_back(textOf(article));
    m_isSimilarityWanted = true;
    m_runner.requestSimilarity(std::move(versions), m_options);
}

void ShownVersions::whenShown(ArticleId article, std::function<void()> then)
{
    showVersion(article);
    if (m_model.columnOf(article) && !m_isComparing)
        then();
    else
        m_then = std::move(then);
}

void ShownVersions::follow()
{
    setState(reconciled(m_source.project(), m_state, m_columnsAtFirst));
}

void ShownVersions::setModes(const ViewModes &modes)
{
    if (std::exchange(m_state.modes, modes) != modes)
        Q_EMIT modesChanged();
}

void ShownVersions::setState(ViewState state)
{
    state.modes = m_state.modes;
    const QList<ArticleId> known = std::exchange(m_knownVersions, [&] {
        const auto *story = state.story ? m_source.project().story(*state.story) : nullptr;
        return story ? QList<ArticleId>(story->versions.begin(), story->versions.end()) : QList<ArticleId>();
    }());
    const bool isOther = state != m_state || known != m_knownVersions || (!m_comparison && !state.shown.isEmpty());
    if (known != m_knownVersions)
        m_isSimilarityWanted = false;
    if (state.base != m_state.base || state.story != m_state.story)
        m_full.clear();
    m_state = state;
    const auto corrections = std::exchange(m_knownCorrections, storyCorrections());
    if (!isOther && corrections == m_knownCorrections)
        return;
    compare();
    if (isOther)
        Q_EMIT stateChanged();
}

void ShownVersions::compare()
{
    if (m_state.shown.isEmpty()) {
        m_runner.cancel();
        m_isComparing = false;
        m_comparison.reset();
        m_comparedArticles.clear();
        m_model.clear();
        return;
    }
    ComparisonRequest request{.versions = {}, .base = 0, .others = {}, .options = m_options};
    for (const ArticleId article : columns())
        request.versions.push_back(textOf(article));
    for (const ArticleId article : storyVersions()) {
        if (!m_state.shown.contains(article))
            request.others.push_back(textOf(article));
    }
    m_isComparing = true;
    m_runner.request(std::move(request));
}

ComparedText ShownVersions::textOf(ArticleId article) const
{
    ComparedText text{article, m_source.project().article(article)->text, {}, m_full.contains(article)};
    std::ranges::copy_if(m_knownCorrections, std::back_inserter(text.corrections),
                         [article](const auto &correction) { return correction.isOf(article); });
    return text;
}

/// What is said about the versions of the story, the later word last.
std::vector<core::annotation::Correction> ShownVersions::storyCorrections() const
{
    std::vector<core::annotation::Correction> corrections;
    for (const ArticleId article : storyVersions()) {
        for (const core::CorrectionId id : m_source.project().correctionsOf(article)) {
            const core::annotation::Correction &correction = *m_source.project().correction(id);
            if (correction.first == article)
                corrections.push_back(correction);
        }
    }
    std::ranges::sort(corrections, {},
                      [](const auto &correction) { return std::pair(correction.created, correction.id); });
    return corrections;
}

bool ShownVersions::isApproximate() const
{
    return m_comparison && std::ranges::any_of(m_comparison->pairs, &core::compare::isApproximate);
}

void ShownVersions::compareFully()
{
    if (!m_comparison)
        return;
    for (size_t version = 0; version < m_comparison->pairs.size(); ++version) {
        if (core::compare::isApproximate(m_comparison->pairs[version]))
            m_full.insert(m_comparedArticles[version]);
    }
    compare();
}

void ShownVersions::stopComparingFully()
{
    m_full.clear();
    compare();
}

void ShownVersions::take(const ComparisonResult &result)
{
    m_isComparing = false;
    m_comparison = result.comparison;
    m_comparedArticles = result.articles;
    m_model.setComparison(result.comparison, result.articles);
    Q_EMIT compared(int(result.articles.size()), result.elapsed);
    if (const auto then = std::exchange(m_then, {}))
        then();
}

} // namespace ui
