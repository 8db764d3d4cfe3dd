// SPDX-License-Identifier: MIT
#include "ui/models/matrixmodel.h"

#include "core/article/article.h"
#include "ui/models/projectsource.h"
#include "ui/models/rowsync.h"
#include "ui/models/texts.h"

#include <algorithm>
#include <utility>

namespace ui {

using core::ArticleId;
using core::article::Article;

std::vector<ArticleId> baseFirst(std::vector<ArticleId> versions, std::optional<ArticleId> base)
{
    const auto found = base ? std::ranges::find(versions, *base) : versions.end();
    if (found != versions.end())
        std::rotate(versions.begin(), found, found + 1);
    return versions;
}

MatrixModel::MatrixModel(const ProjectSource &source, const QString &heading, QObject *parent)
    : QAbstractTableModel(parent), m_source(source), m_heading(heading)
{
    connect(&source, &ProjectSource::replaced, this, &MatrixModel::reset);
    connect(&source, &ProjectSource::changed, this, &MatrixModel::onChanged);
}

MatrixModel::~MatrixModel() = default;

const core::annotation::Project &MatrixModel::project() const
{
    return m_source.project();
}

std::vector<ArticleId> MatrixModel::present(std::vector<ArticleId> versions) const
{
    std::erase_if(versions, [this](ArticleId id) { return !project().article(id); });
    return versions;
}

void MatrixModel::reset()
{
    m_isBehind = !m_isFollowing;
    beginResetModel();
    clearRows();
    m_versions = present({m_wanted.begin(), m_wanted.end()});
    if (m_isFollowing) {
        updateCoverage();
        makeRows();
    }
    endResetModel();
}

void MatrixModel::setFollowing(bool on)
{
    m_isFollowing = on;
    if (!on || !m_isBehind)
        return;
    if (rowCount() == 0) {
        reset();
        return;
    }
    m_isBehind = false;
    showVersions(present({m_wanted.begin(), m_wanted.end()}));
    followAll();
}

void MatrixModel::setVersions(const QList<ArticleId> &versions, std::optional<ArticleId> base)
{
    m_wanted = versions;
    const bool hasOtherBase = std::exchange(m_base, base) != base;
    if (!m_isFollowing) {
        m_isBehind = true;
        return;
    }
    const std::vector<ArticleId> shown = present({versions.begin(), versions.end()});
    if (shown == m_versions && !hasOtherBase)
        return;
    showVersions(shown);
    followAll();
}

void MatrixModel::setRead(const core::annotation::ReadPassages &read, const QString &analyst)
{
    if (read == m_read && analyst == m_analyst)
        return;
    m_read = read;
    m_analyst = analyst;
    if (!m_isFollowing) {
        m_isBehind = true;
        return;
    }
    updateCoverage();
    followRead();
}

void MatrixModel::onChanged(const core::annotation::Step &step)
{
    if (m_isFollowing) {
        followStep(step);
        return;
    }
    m_isBehind = true;
    forget();
}

bool MatrixModel::dropGoneVersions()
{
    const std::vector<ArticleId> rest = present(m_versions);
    const bool areFewer = rest != m_versions;
    showVersions(rest);
    return areFewer;
}

void MatrixModel::showVersions(const std::vector<ArticleId> &versions)
{
    forget();
    syncRows(
        m_versions, versions,
        [this](int place) {
            beginRemoveColumns({}, place + 1, place + 1);
            m_versions.erase(m_versions.begin() + place);
            changeCells({.from = place, .to = std::nullopt});
            endRemoveColumns();
        },
        [this](int from, int to) {
            beginMoveColumns({}, from + 1, from + 1, {}, to + 1);
            std::rotate(m_versions.begin() + to, m_versions.begin() + from, m_versions.begin() + from + 1);
            changeCells({.from = from, .to = to});
            endMoveColumns();
        },
        [this](int place, ArticleId version) {
            beginInsertColumns({}, place + 1, place + 1);
            m_versions.insert(m_versions.begin() + place, version);
            changeCells({.from = std::nullopt, .to = place});
            endInsertColumns();
        });
    updateCoverage();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

void MatrixModel::updateCoverage()
{
    m_coverage.update(project(), m_versions, m_read, m_analyst);
}

void MatrixModel::announceRows(int first, int last)
{
    Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
}

void MatrixModel::announceAll()
{
    if (rowCount() > 0)
        announceRows(0, rowCount() - 1);
}

std::optional<ArticleId> MatrixModel::articleAt(int column) const
{
    return column > 0 && column < columnCount() ? std::optional(m_versions[size_t(column - 1)]) : std::nullopt;
}

int MatrixModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_versions.size()) + 1;
}

QVariant MatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const std::optional<ArticleId> version = articleAt(section);
    const Article *article = version ? project().article(*version) : nullptr;
    const QString name = article ? core::article::displayName(*article) : m_heading;
    switch (role) {
    case Qt::DisplayRole:
        //: The head of a column: a version that is the base.
        return version && version == m_base ? tr("%1 (base)").arg(inOwnDirection(name)) : inOwnDirection(name);
    case Qt::ToolTipRole:
        return plainToolTip(article ? article->fileName : name);
    case Qt::TextAlignmentRole:
        return QVariant(section == 0 ? Qt::AlignLeading | Qt::AlignVCenter : Qt::Alignment(Qt::AlignCenter));
    default:
        return {};
    }
}

} // namespace ui
