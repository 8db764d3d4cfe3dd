// SPDX-License-Identifier: MIT
#include "ui/models/storymodel.h"

#include "core/annotation/edits.h"
#include "core/article/storyname.h"
#include "ui/models/droppedfiles.h"
#include "ui/models/projectsource.h"
#include "ui/models/texts.h"

#include <QLocale>
#include <QMimeData>

#include <algorithm>
#include <set>

namespace ui {

using namespace Qt::StringLiterals;
using core::ArticleId;
using core::StoryId;
using core::annotation::Step;

namespace {

constexpr auto articlesMime = "application/x-writethru-articles"_L1;
constexpr auto storyMime = "application/x-writethru-story"_L1;

std::vector<ArticleId> articlesIn(const QMimeData &data)
{
    std::vector<ArticleId> result;
    const QByteArray ids = data.data(articlesMime);
    for (const auto line : QLatin1StringView(ids).tokenize('\n'_L1)) {
        if (const auto id = ArticleId::fromString(QString(line)))
            result.push_back(*id);
    }
    return result;
}

} // namespace

StoryModel::StoryModel(const ProjectSource &source, QObject *parent) : SyncedModel(parent), m_source(source)
{
    reset();
    connect(&source, &ProjectSource::replaced, this, &StoryModel::reset);
    connect(&source, &ProjectSource::changed, this, &StoryModel::onChanged);
}

StoryModel::~StoryModel() = default;

void StoryModel::reset()
{
    beginResetModel();
    m_nodes.clear();
    m_words.clear();
    for (const core::article::Story *story : m_source.project().storiesInOrder())
        m_nodes.push_back(std::make_unique<Node>(story->id, story->versions));
    numberNodes();
    endResetModel();
}

void StoryModel::numberNodes()
{
    for (size_t row = 0; row < m_nodes.size(); ++row)
        m_nodes[row]->row = int(row);
}

void StoryModel::onChanged(const Step &step)
{
    bool storiesChanged = false;
    std::set<ArticleId> touched;
    forEachRecord(step, [&](const core::annotation::Record &record) {
        storiesChanged |= std::holds_alternative<core::article::Story>(record);
        if (const auto *article = std::get_if<core::article::Article>(&record))
            touched.insert(article->id);
        else if (const auto *annotation = std::get_if<core::annotation::Annotation>(&record))
            touched.insert(core::annotation::markOf(*annotation).article);
    });
    if (storiesChanged)
        syncStories();
    std::ranges::for_each(touched, [this](ArticleId id) { announce(id); });
}

void StoryModel::syncStories()
{
    const auto stories = m_source.project().storiesInOrder();
    std::vector<StoryId> current, wanted;
    for (const auto &node : m_nodes)
        current.push_back(node->story);
    for (const core::article::Story *story : stories)
        wanted.push_back(story->id);

    syncRows(
        current, wanted,
        [this](int row) {
            beginRemoveRows({}, row, row);
            m_nodes.erase(m_nodes.begin() + row);
            numberNodes();
            endRemoveRows();
        },
        [this](int from, int to) {
            beginMoveRows({}, from, from, {}, to);
            std::rotate(m_nodes.begin() + to, m_nodes.begin() + from, m_nodes.begin() + from + 1);
            numberNodes();
            endMoveRows();
        },
        [this](int row, StoryId id) {
            beginInsertRows({}, row, row);
            m_nodes.insert(m_nodes.begin() + row, std::make_unique<Node>(id, m_source.project().story(id)->versions));
            numberNodes();
            endInsertRows();
        });
    for (const auto &node : m_nodes)
        syncVersions(*node);
    if (!m_nodes.empty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_nodes.size()) - 1, 0));
}

void StoryModel::syncVersions(Node &node)
{
    sync(indexOf(node), node.versions, m_source.project().story(node.story)->versions);
}

void StoryModel::announce(ArticleId article)
{
    if (const QModelIndex changed = indexOf(article); changed.isValid())
        Q_EMIT dataChanged(changed, changed);
}

void StoryModel::announceVersions()
{
    for (const auto &node : m_nodes) {
        const QModelIndex parent = indexOf(*node);
        if (!node->versions.empty())
            Q_EMIT dataChanged(index(0, 0, parent), index(int(node->versions.size()) - 1, 0, parent));
    }
}

void StoryModel::setShown(const QList<ArticleId> &shown, std::optional<ArticleId> base)
{
    m_shown = shown;
    m_base = base;
    announceVersions();
}

void StoryModel::setRead(const QHash<ArticleId, double> &shares)
{
    m_read = shares;
    announceVersions();
}

void StoryModel::setSharedOfBase(const QHash<ArticleId, double> &shares)
{
    m_shares = shares;
    announceVersions();
}

std::optional<StoryId> StoryModel::storyAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalPointer())
        return std::nullopt;
    return m_nodes[size_t(index.row())]->story;
}

std::optional<ArticleId> StoryModel::articleAt(const QModelIndex &index) const
{
    const Node *node = nodeAt(index.parent());
    return node ? std::optional(node->versions[size_t(index.row())]) : std::nullopt;
}

QModelIndex StoryModel::indexOf(StoryId story) const
{
    const auto found = std::ranges::find(m_nodes, story, [](const auto &node) { return node->story; });
    return found == m_nodes.end() ? QModelIndex() : indexOf(**found);
}

QModelIndex StoryModel::indexOf(ArticleId article) const
{
    for (const auto &node : m_nodes) {
        const auto found = std::ranges::find(node->versions, article);
        if (found != node->versions.end())
            return index(int(found - node->versions.begin()), 0, indexOf(*node));
    }
    return {};
}

QModelIndex StoryModel::indexOf(const Node &node) const
{
    return createIndex(node.row, 0, nullptr);
}

StoryModel::Node *StoryModel::nodeAt(const QModelIndex &index) const
{
    return index.isValid() && !index.internalPointer() ? m_nodes[size_t(index.row())].get() : nullptr;
}

QModelIndex StoryModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, nodeAt(parent));
}

QModelIndex StoryModel::parent(const QModelIndex &child) const
{
    const auto *node = static_cast<const Node *>(child.internalPointer());
    return node ? indexOf(*node) : QModelIndex();
}

int StoryModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_nodes.size());
    const Node *node = nodeAt(parent);
    return node ? int(node->versions.size()) : 0;
}

int StoryModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant StoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (const Node *node = nodeAt(index))
        return storyData(*node, role);
    return versionData(*articleAt(index), role);
}

QVariant StoryModel::storyData(const Node &node, int role) const
{
    const core::article::Story *story = m_source.project().story(node.story);
    if (!story)
        return {};
    const QString count = tr("%n version(s)", nullptr, int(node.versions.size()));
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
    case FilterRole:
        return story->name;
    case Qt::AccessibleTextRole:
        return QString(story->name + u", "_s + count);
    case Qt::ToolTipRole:
        return plainToolTip(story->name + u'\n' + count);
    case IsStoryRole:
        return true;
    case DetailRole:
        return count;
    case VersionCountRole:
        return int(node.versions.size());
    default:
        return {};
    }
}

QVariant StoryModel::versionData(ArticleId id, int role) const
{
    const core::article::Article *article = m_source.project().article(id);
    if (!article)
        return {};
    const int marks = int(m_source.project().annotationsOf(id).size());
    switch (role) {
    case Qt::DisplayRole:
        return core::article::displayName(*article);
    case Qt::AccessibleTextRole: {
        QStringList parts{displayName(*article), detailOf(id), shareTextOf(id), tr("%n annotation(s)", nullptr, marks)};
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    case Qt::ToolTipRole: {
        QStringList parts{article->metadata.title, article->fileName, detailOf(id),
                          tr("%n annotation(s)", nullptr, marks)};
        if (m_shares.contains(id) && id != m_base)
            parts.append(tr("%1 of the base's words stand here too").arg(percentText(m_shares[id])));
        parts.removeAll(QString());
        return plainToolTip(parts.join(u'\n'));
    }
    case IsStoryRole:
        return false;
    case DetailRole:
        return detailOf(id);
    case ShareRole:
        return id == m_base ? QVariant(1.0) : m_shares.contains(id) ? QVariant(m_shares[id]) : QVariant();
    case ShareTextRole:
        return shareTextOf(id);
    case MarkCountRole:
        return marks;
    case IsShownRole:
        return m_shown.contains(id);
    case FilterRole:
        return QStringList{displayName(*article), article->metadata.title, article->fileName}.join(u'\n');
    default:
        return {};
    }
}

QString StoryModel::detailOf(ArticleId id) const
{
    const core::article::Article &article = *m_source.project().article(id);
    if (!m_words.contains(id))
        m_words[id] = countWords(article.text);
    const QString words = tr("%n word(s)", nullptr, m_words[id]);
    const QString date = dateText(article);
    //: The date of a version, and how many words it has.
    const QString detail = date.isEmpty() ? words : tr("%1 · %2").arg(date, words);
    //: How many words a version has, and how much of it was read, such as "60 %".
    return m_read.value(id) > 0 ? tr("%1 · read %2").arg(detail, percentText(m_read[id])) : detail;
}

QString StoryModel::shareTextOf(ArticleId id) const
{
    if (id == m_base)
        return tr("base");
    return m_shares.contains(id) ? percentText(m_shares[id]) : QString();
}

bool StoryModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const std::optional<StoryId> story = storyAt(index);
    const QString name = value.toString().simplified();
    if (!story || role != Qt::EditRole || name.isEmpty())
        return false;
    if (const Step step = renameStory(m_source.project(), *story, name); !step.isEmpty())
        Q_EMIT stepRequested(step);
    return true;
}

Qt::ItemFlags StoryModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractItemModel::flags(index) | Qt::ItemIsDropEnabled;
    if (index.isValid())
        flags |= Qt::ItemIsDragEnabled;
    if (nodeAt(index))
        flags |= Qt::ItemIsEditable;
    return flags;
}

Qt::DropActions StoryModel::supportedDropActions() const
{
    return Qt::MoveAction | Qt::CopyAction;
}

QStringList StoryModel::mimeTypes() const
{
    return {articlesMime, storyMime, u"text/uri-list"_s};
}

QMimeData *StoryModel::mimeData(const QModelIndexList &indexes) const
{
    QStringList articles, stories;
    for (const QModelIndex &index : indexes) {
        if (const auto article = articleAt(index))
            articles.append(article->toString());
        else if (const auto story = storyAt(index))
            stories.append(story->toString());
    }
    auto *data = new QMimeData;
    if (!articles.isEmpty())
        data->setData(articlesMime, articles.join(u'\n').toLatin1());
    else if (!stories.isEmpty())
        data->setData(storyMime, stories.first().toLatin1());
    return data;
}

Step StoryModel::stepFor(const QMimeData *data, int row, const QModelIndex &parent) const
{
    const auto &project = m_source.project();
    const QModelIndex storyIndex = articleAt(parent) ? parent.parent() : parent;
    const std::optional<StoryId> into = storyAt(storyIndex);

    if (data->hasFormat(storyMime)) {
        const auto from = StoryId::fromString(QString::fromLatin1(data->data(storyMime)));
        return from && into ? joinStories(project, *from, *into) : Step{};
    }
    const std::vector<ArticleId> moved = articlesIn(*data);
    if (moved.empty() || !project.article(moved.front()))
        return {};
    std::optional<ArticleId> before = articleAt(parent);
    if (!before && into)
        before = articleAt(index(row, 0, storyIndex));
    return moveArticles(project, moved, core::article::storyName({project.article(moved.front()), 1}), into, before);
}

bool StoryModel::canDropMimeData(const QMimeData *data, Qt::DropAction, int row, int, const QModelIndex &parent) const
{
    return !droppedFiles(*data).isEmpty() || !stepFor(data, row, parent).isEmpty();
}

bool StoryModel::dropMimeData(const QMimeData *data, Qt::DropAction, int row, int, const QModelIndex &parent)
{
    if (const QStringList files = droppedFiles(*data); !files.isEmpty()) {
        Q_EMIT filesDropped(files);
        return true;
    }
    const Step step = stepFor(data, row, parent);
    if (!step.isEmpty())
        Q_EMIT stepRequested(step);
    return !step.isEmpty();
}

} // namespace ui
