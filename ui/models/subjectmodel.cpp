// SPDX-License-Identifier: MIT
#include "ui/models/subjectmodel.h"

#include "core/annotation/change.h"
#include "ui/models/projectsource.h"
#include "ui/models/texts.h"

#include <QLocale>

#include <algorithm>
#include <tuple>
#include <unordered_set>

namespace ui {

using namespace Qt::StringLiterals;
using core::AnnotationId;
using core::ArticleId;
using core::annotation::Record;
using core::annotation::Step;

SubjectModel::SubjectModel(const ProjectSource &source, QObject *parent) : QAbstractListModel(parent), m_source(source)
{
    connect(&source, &ProjectSource::replaced, this, &SubjectModel::reset);
    connect(&source, &ProjectSource::changed, this, &SubjectModel::onChanged);
}

const core::annotation::Project &SubjectModel::project() const
{
    return m_source.project();
}

void SubjectModel::reset()
{
    beginResetModel();
    m_rows.clear();
    for (const SubjectId &subject : subjects())
        m_rows.push_back({subject, std::nullopt});
    std::ranges::sort(m_rows, {}, &Row::subject);
    endResetModel();
}

void SubjectModel::onChanged(const Step &step)
{
    std::unordered_set<SubjectId> touched; // hashed: very many records may say the same
    bool typesChanged = false;
    const auto look = [&](const Record &record) {
        typesChanged |= std::holds_alternative<core::annotation::EntityType>(record)
                        || std::holds_alternative<core::annotation::ClaimKind>(record);
        const auto *annotation = std::get_if<core::annotation::Annotation>(&record);
        if (const auto subject = annotation ? subjectOf(*annotation) : subjectOf(record))
            touched.insert(*subject);
    };
    forEachRecord(step, look);

    for (const SubjectId &subject : touched) {
        const bool isListed = indexOf(subject).isValid();
        if (!isThere(subject))
            remove(subject);
        else if (isListed)
            announce(subject);
        else
            insert(subject);
    }
    if (typesChanged)
        announceAll();
}

void SubjectModel::insert(const SubjectId &subject)
{
    const auto place = std::ranges::lower_bound(m_rows, subject, {}, &Row::subject);
    const int row = int(place - m_rows.begin());
    beginInsertRows({}, row, row);
    m_rows.insert(place, {subject, std::nullopt});
    endInsertRows();
}

void SubjectModel::remove(const SubjectId &subject)
{
    const QModelIndex index = indexOf(subject);
    if (!index.isValid())
        return;
    beginRemoveRows({}, index.row(), index.row());
    m_rows.erase(m_rows.begin() + index.row());
    endRemoveRows();
}

void SubjectModel::announce(const SubjectId &subject)
{
    const QModelIndex index = indexOf(subject);
    m_rows[size_t(index.row())].counts.reset();
    Q_EMIT dataChanged(index, index);
}

void SubjectModel::announceAll()
{
    for (const Row &row : m_rows)
        row.counts.reset();
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void SubjectModel::setVersions(const QList<ArticleId> &versions)
{
    if (m_versions == versions)
        return;
    m_versions = versions;
    announceAll();
}

QModelIndex SubjectModel::indexOf(const SubjectId &subject) const
{
    const auto found = std::ranges::lower_bound(m_rows, subject, {}, &Row::subject);
    const bool isListed = found != m_rows.end() && found->subject == subject;
    return isListed ? index(int(found - m_rows.begin())) : QModelIndex();
}

std::vector<AnnotationId> SubjectModel::marksOf(const SubjectId &subject) const
{
    std::vector<std::tuple<qsizetype, ArticleId, core::text::Span, AnnotationId>> order;
    for (const AnnotationId &id : annotationsOf(subject)) {
        const core::annotation::Mark &mark = core::annotation::markOf(*project().annotation(id));
        const qsizetype version = m_versions.indexOf(mark.article);
        order.emplace_back(version < 0 ? m_versions.size() : version, mark.article, mark.spans.hull(), id);
    }
    std::ranges::sort(order);
    std::vector<AnnotationId> result;
    std::ranges::transform(order, std::back_inserter(result), [](const auto &entry) { return std::get<3>(entry); });
    return result;
}

std::optional<SubjectId> SubjectModel::subjectOf(AnnotationId mark) const
{
    const core::annotation::Annotation *annotation = project().annotation(mark);
    return annotation ? subjectOf(*annotation) : std::nullopt;
}

const SubjectModel::Counts &SubjectModel::countsOf(const Row &row) const
{
    if (!row.counts) {
        Counts counts{0, QList<int>(m_versions.size(), 0)};
        for (const AnnotationId &id : annotationsOf(row.subject)) {
            ++counts.all;
            const qsizetype version = m_versions.indexOf(core::annotation::markOf(*project().annotation(id)).article);
            if (version >= 0)
                ++counts.byVersion[version];
        }
        row.counts = std::move(counts);
    }
    return *row.counts;
}

int SubjectModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant SubjectModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[size_t(index.row())];
    if (!isThere(row.subject))
        return {};
    switch (role) {
    case CountsRole:
        return QVariant::fromValue(countsOf(row).byVersion);
    case Qt::ToolTipRole:
        return plainToolTip(toolTipOf(row));
    case Qt::AccessibleTextRole: {
        const QStringList parts{describe(row.subject, 0, ChipRole).toString(), index.data().toString(),
                                index.data(DetailRole).toString()};
        return parts.join(u", "_s);
    }
    default:
        return describe(row.subject, role == DetailRole ? countsOf(row).all : 0, role);
    }
}

QString SubjectModel::toolTipOf(const Row &row) const
{
    const Counts &counts = countsOf(row);
    QStringList lines{describe(row.subject, counts.all, Qt::DisplayRole).toString(),
                      describe(row.subject, counts.all, DetailRole).toString()};
    for (qsizetype version = 0; version < m_versions.size(); ++version) {
        const core::article::Article *article = project().article(m_versions[version]);
        if (article && counts.byVersion[version] > 0) {
            //: The name of a version, and how many annotations it has.
            lines.append(tr("%1: %2").arg(displayName(*article), QLocale().toString(counts.byVersion[version])));
        }
    }
    return lines.join(u'\n');
}

bool SubjectModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const QString name = value.toString().simplified();
    if (!index.isValid() || role != Qt::EditRole || name.isEmpty())
        return false;
    if (const Step step = renamed(subjectAt(index), name); !step.isEmpty())
        Q_EMIT stepRequested(step);
    return true;
}

Qt::ItemFlags SubjectModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractListModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsEditable | Qt::ItemNeverHasChildren : flags;
}

} // namespace ui
