// SPDX-License-Identifier: MIT
#include "ui/models/claimmatrixmodel.h"

#include "ui/models/projectsource.h"
#include "ui/models/renaming.h"
#include "ui/models/rowsync.h"
#include "ui/models/steprecords.h"
#include "ui/models/texts.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace ui {

using namespace Qt::StringLiterals;
using core::AnnotationId;
using core::ArticleId;
using core::ClaimId;
using core::annotation::Annotation;
using core::annotation::Claim;
using core::annotation::Record;
using core::annotation::Statement;
using core::article::Article;

ClaimMatrixModel::ClaimMatrixModel(const ProjectSource &source, QObject *parent)
    : QAbstractTableModel(parent), m_source(source), m_claims(claimsInOrder())
{
    connect(&source, &ProjectSource::replaced, this, &ClaimMatrixModel::reset);
    connect(&source, &ProjectSource::changed, this, &ClaimMatrixModel::onChanged);
}

std::vector<ClaimId> ClaimMatrixModel::claimsInOrder() const
{
    std::vector<ClaimId> result;
    std::ranges::transform(m_source.project().claimsInOrder(), std::back_inserter(result), &Claim::id);
    return result;
}

void ClaimMatrixModel::reset()
{
    beginResetModel();
    m_claims = claimsInOrder();
    std::erase_if(m_versions, [this](ArticleId id) { return !m_source.project().article(id); });
    endResetModel();
}

void ClaimMatrixModel::onChanged(const core::annotation::Step &step)
{
    bool claimsChanged = false;
    bool articlesChanged = false;
    std::set<ClaimId> touched;
    const auto look = [&](const Record &record) {
        claimsChanged |= std::holds_alternative<Claim>(record);
        articlesChanged |= std::holds_alternative<Article>(record);
        if (const auto *claim = std::get_if<Claim>(&record))
            touched.insert(claim->id);
        const auto *annotation = std::get_if<Annotation>(&record);
        if (const auto *statement = annotation ? std::get_if<Statement>(annotation) : nullptr)
            touched.insert(statement->claim);
    };
    forEachRecord(step, look);
    if (articlesChanged) {
        std::vector<ArticleId> rest = m_versions;
        std::erase_if(rest, [this](ArticleId id) { return !m_source.project().article(id); });
        syncVersions(rest);
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    }
    if (claimsChanged)
        syncClaims();
    std::ranges::for_each(touched, [this](ClaimId claim) { announce(claim); });
}

void ClaimMatrixModel::syncClaims()
{
    syncRows(
        m_claims, claimsInOrder(),
        [this](int row) {
            beginRemoveRows({}, row, row);
            m_claims.erase(m_claims.begin() + row);
            endRemoveRows();
        },
        [this](int from, int to) {
            beginMoveRows({}, from, from, {}, to);
            std::rotate(m_claims.begin() + to, m_claims.begin() + from, m_claims.begin() + from + 1);
            endMoveRows();
        },
        [this](int row, ClaimId claim) {
            beginInsertRows({}, row, row);
            m_claims.insert(m_claims.begin() + row, claim);
            endInsertRows();
        });
}

void ClaimMatrixModel::syncVersions(const std::vector<ArticleId> &versions)
{
    syncRows(
        m_versions, versions,
        [this](int place) {
            beginRemoveColumns({}, place + 1, place + 1);
            m_versions.erase(m_versions.begin() + place);
            endRemoveColumns();
        },
        [this](int from, int to) {
            beginMoveColumns({}, from + 1, from + 1, {}, to + 1);
            std::rotate(m_versions.begin() + to, m_versions.begin() + from, m_versions.begin() + from + 1);
            endMoveColumns();
        },
        [this](int place, ArticleId article) {
            beginInsertColumns({}, place + 1, place + 1);
            m_versions.insert(m_versions.begin() + place, article);
            endInsertColumns();
        });
}

void ClaimMatrixModel::announce(ClaimId claim)
{
    const auto found = std::ranges::find(m_claims, claim);
    if (found != m_claims.end()) {
        const int row = int(found - m_claims.begin());
        Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    }
}

void ClaimMatrixModel::setVersions(const QList<ArticleId> &versions)
{
    syncVersions({versions.begin(), versions.end()});
}

std::optional<ArticleId> ClaimMatrixModel::articleAt(int column) const
{
    return column > 0 && column < columnCount() ? std::optional(m_versions[size_t(column - 1)]) : std::nullopt;
}

std::vector<AnnotationId> ClaimMatrixModel::statementsAt(const QModelIndex &index) const
{
    const std::optional<ArticleId> wanted = articleAt(index.column());
    std::vector<std::tuple<qsizetype, core::text::Span, AnnotationId>> order;
    for (const AnnotationId &id : m_source.project().statementsOf(claimAt(index.row()))) {
        const core::annotation::Mark &mark = core::annotation::markOf(*m_source.project().annotation(id));
        if (!wanted || mark.article == *wanted)
            order.emplace_back(std::ranges::find(m_versions, mark.article) - m_versions.begin(), mark.spans.hull(), id);
    }
    std::ranges::sort(order);
    std::vector<AnnotationId> result;
    std::ranges::transform(order, std::back_inserter(result), [](const auto &entry) { return std::get<2>(entry); });
    return result;
}

int ClaimMatrixModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_claims.size());
}

int ClaimMatrixModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_versions.size()) + 1;
}

int ClaimMatrixModel::countAt(const QModelIndex &index) const
{
    return int(statementsAt(index).size());
}

QVariant ClaimMatrixModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Claim *claim = m_source.project().claim(claimAt(index.row()));
    if (!claim)
        return {};
    if (role == Qt::ToolTipRole)
        return plainToolTip(toolTipAt(index));
    if (index.column() == 0) {
        switch (role) {
        case Qt::DisplayRole:
            return claim->label;
        case Qt::AccessibleTextRole:
            return QString(chipText(claim->number) + u' ' + claim->label);
        case ChipRole:
            return chipText(claim->number);
        default:
            return {};
        }
    }
    const int count
        = role == Qt::DisplayRole || role == Qt::AccessibleTextRole || role == CountRole ? countAt(index) : 0;
    switch (role) {
    case Qt::DisplayRole:
        //: What a version does with a claim; %1 is how often.
        return count == 0 ? u"—"_s : count == 1 ? tr("stated") : tr("stated ×%1").arg(count);
    case Qt::AccessibleTextRole:
        return tr("%n statement(s)", nullptr, count);
    case CountRole:
        return count;
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignCenter);
    default:
        return {};
    }
}

QString ClaimMatrixModel::toolTipAt(const QModelIndex &index) const
{
    const Claim &claim = *m_source.project().claim(claimAt(index.row()));
    if (index.column() == 0)
        return claim.label + u'\n' + statusText(claim.status);
    QStringList lines;
    for (const AnnotationId &id : statementsAt(index)) {
        const core::annotation::Mark &mark = core::annotation::markOf(*m_source.project().annotation(id));
        lines.append(textOfMark(m_source.project(), mark));
    }
    return lines.isEmpty() ? tr("No statement is marked here.") : lines.join(u'\n');
}

QVariant ClaimMatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const std::optional<ArticleId> version = articleAt(section);
    const Article *article = version ? m_source.project().article(*version) : nullptr;
    const QString name = article ? displayName(*article) : tr("Claim");
    switch (role) {
    case Qt::DisplayRole:
        return name;
    case Qt::ToolTipRole:
        return plainToolTip(article ? article->fileName : name);
    case Qt::TextAlignmentRole:
        return QVariant(section == 0 ? Qt::AlignLeading | Qt::AlignVCenter : Qt::Alignment(Qt::AlignCenter));
    default:
        return {};
    }
}

} // namespace ui
