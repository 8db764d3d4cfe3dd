// SPDX-License-Identifier: MIT
#include "ui/models/suggestionsmodel.h"

#include "core/article/article.h"
#include "core/article/structure.h"
#include "ui/models/texts.h"

#include <algorithm>
#include <map>

namespace ui {

using namespace core::annotation;
using namespace Qt::StringLiterals;
using core::text::Span;

namespace {

constexpr qsizetype around = 40;   // UTF-16 units of the text on either side of a place
constexpr qsizetype longest = 120; // of what stands there

/// Those whose reason is most often right come first.
int kindOf(const Suggestion &suggestion)
{
    if (suggestion.reason.startsWith(u"name:"))
        return 0;
    if (!suggestion.type)
        return 1;
    return suggestion.reason == u"number" || suggestion.reason == u"date" ? 3 : 2;
}

QString wordsAt(const QString &text, Span span)
{
    const QString words = core::text::textOf(text, span).toString().simplified();
    return words.size() > longest ? words.first(longest) + u'…' : words;
}

/// What stands at \a span, with the words before and after it on its line; the date before the text is none of them.
QString contextOf(const QString &text, Span span)
{
    qsizetype begin = std::max<qsizetype>(0, span.begin - around);
    begin = std::max(begin, QStringView(text).first(span.begin).lastIndexOf(u'\n') + 1);
    const auto prefix = core::article::metadataPrefixOf(text);
    if (prefix && prefix->end <= span.begin)
        begin = std::max(begin, prefix->end);
    while (begin > 0 && begin < span.begin && !text[begin - 1].isSpace())
        ++begin;
    const qsizetype line = text.indexOf(u'\n', span.end);
    qsizetype end = std::min(line < 0 ? text.size() : line, span.end + around);
    while (end < text.size() && end > span.end && !text[end].isSpace())
        --end;
    return core::text::textOf(text, {begin, end}).toString().simplified();
}

} // namespace

SuggestionsModel::SuggestionsModel(QObject *parent) : QAbstractItemModel(parent) {}

SuggestionsModel::~SuggestionsModel() = default;

SuggestionsModel::Key SuggestionsModel::keyOf(const Suggestion &suggestion)
{
    return {kindOf(suggestion), suggestion.text, suggestion.reason, suggestion.type};
}

SuggestionsModel::Groups SuggestionsModel::grouped(const std::vector<Suggestion> &suggestions, const Project &project,
                                                   const QList<core::ArticleId> &versions, const Scores &scores)
{
    std::map<Key, std::unique_ptr<Group>> groups;
    for (const Suggestion &suggestion : suggestions) {
        const auto *article = project.article(suggestion.article);
        const qsizetype version = versions.indexOf(suggestion.article);
        if (!article || version < 0 || suggestion.span.end > article->text.size())
            continue;
        const QString words = wordsAt(article->text, suggestion.span);
        std::unique_ptr<Group> &group = groups[keyOf(suggestion)];
        if (!group) {
            const EntityType *type = suggestion.type ? project.type(*suggestion.type) : nullptr;
            const auto score = scores.find(suggestion.reason);
            QStringList details{toString(suggestion.reason)};
            if (score != scores.end() && score->second.decided > 0)
                details << toString(score->second);
            if (type)
                details.prepend(displayName(*type));
            else if (!suggestion.saidBy.isEmpty())
                details.prepend(tr("said by %1").arg(suggestion.saidBy));
            group = std::make_unique<Group>(Group{keyOf(suggestion),
                                                  words,
                                                  details.join(u" · "_s),
                                                  suggestion.type ? QString() : u"C"_s,
                                                  type ? shownColor(*type) : 0,
                                                  QList<int>(versions.size(), 0),
                                                  {}});
        }
        if (group->words == group->words.toUpper())
            group->words = words; // "SANDHOLM" in a dateline is Sandholm elsewhere
        group->places.push_back({suggestion,
                                 {version, suggestion.span},
                                 contextOf(article->text, suggestion.span),
                                 core::article::displayName(*article)});
    }
    Groups sorted;
    for (auto &[key, group] : groups) {
        std::ranges::sort(group->places, {}, &Place::order);
        const auto same = std::ranges::unique(group->places, {}, &Place::order);
        group->places.erase(same.begin(), same.end());
        for (const Place &place : group->places)
            ++group->counts[place.order.first];
        sorted.push_back(std::move(group));
    }
    return sorted;
}

void SuggestionsModel::setSuggestions(const std::vector<Suggestion> &suggestions, const Project &project,
                                      const QList<core::ArticleId> &versions, const Scores &scores)
{
    if (versions != m_versions) {
        clear(); // the places of other versions have another order
        m_versions = versions;
    }
    Groups wanted = grouped(suggestions, project, versions, scores);
    size_t row = 0;
    for (auto &group : wanted) {
        while (row < m_groups.size() && m_groups[row]->key < group->key) {
            beginRemoveRows({}, int(row), int(row));
            m_groups.erase(m_groups.begin() + ptrdiff_t(row));
            endRemoveRows();
        }
        if (row < m_groups.size() && m_groups[row]->key == group->key) {
            update(int(row), std::move(*group));
        } else {
            beginInsertRows({}, int(row), int(row));
            m_groups.insert(m_groups.begin() + ptrdiff_t(row), std::move(group));
            endInsertRows();
        }
        ++row;
    }
    if (row < m_groups.size()) {
        beginRemoveRows({}, int(row), int(m_groups.size()) - 1);
        m_groups.erase(m_groups.begin() + ptrdiff_t(row), m_groups.end());
        endRemoveRows();
    }
    m_places = 0;
    for (const auto &group : m_groups)
        m_places += int(group->places.size());
}

void SuggestionsModel::clear()
{
    if (m_groups.empty())
        return;
    beginResetModel();
    m_groups.clear();
    m_places = 0;
    endResetModel();
}

/// Both are in order: what is only before goes, what is only after comes, what is both may have changed.
void SuggestionsModel::update(int row, Group &&after)
{
    Group &group = *m_groups[size_t(row)];
    const QModelIndex parent = index(row, 0);
    size_t place = 0;
    for (Place &wanted : after.places) {
        std::vector<Place> &places = group.places;
        while (place < places.size() && places[place].order < wanted.order) {
            beginRemoveRows(parent, int(place), int(place));
            places.erase(places.begin() + ptrdiff_t(place));
            endRemoveRows();
        }
        if (place >= places.size() || places[place].order != wanted.order) {
            beginInsertRows(parent, int(place), int(place));
            places.insert(places.begin() + ptrdiff_t(place), std::move(wanted));
            endInsertRows();
        } else if (places[place] != wanted) {
            places[place] = std::move(wanted);
            Q_EMIT dataChanged(index(int(place), 0, parent), index(int(place), 0, parent));
        }
        ++place;
    }
    if (place < group.places.size()) {
        beginRemoveRows(parent, int(place), int(group.places.size()) - 1);
        group.places.erase(group.places.begin() + ptrdiff_t(place), group.places.end());
        endRemoveRows();
    }
    if (std::tie(group.words, group.detail, group.typeColor, group.counts)
        == std::tie(after.words, after.detail, after.typeColor, after.counts))
        return;
    std::tie(group.words, group.detail, group.typeColor, group.counts)
        = std::tie(after.words, after.detail, after.typeColor, after.counts);
    Q_EMIT dataChanged(parent, parent);
}

/// An index of a place points to its group, one of a group to nothing.
const SuggestionsModel::Group &SuggestionsModel::groupAt(const QModelIndex &index) const
{
    return isGroup(index) ? *m_groups[size_t(index.row())] : *static_cast<const Group *>(index.internalPointer());
}

int SuggestionsModel::rowOf(const Group &group) const
{
    const auto key = [](const auto &other) -> const Key & { return other->key; };
    return int(std::ranges::lower_bound(m_groups, group.key, {}, key) - m_groups.begin());
}

std::vector<Suggestion> SuggestionsModel::suggestionsAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const Group &group = groupAt(index);
    if (!isGroup(index))
        return {group.places[size_t(index.row())].suggestion};
    std::vector<Suggestion> all;
    for (const Place &place : group.places)
        all.push_back(place.suggestion);
    return all;
}

QModelIndex SuggestionsModel::indexOf(const Suggestion &suggestion) const
{
    const auto groupKey = [](const auto &group) -> const Key & { return group->key; };
    const auto group = std::ranges::lower_bound(m_groups, keyOf(suggestion), {}, groupKey);
    if (group == m_groups.end() || (*group)->key != keyOf(suggestion))
        return {};
    const std::pair order(m_versions.indexOf(suggestion.article), suggestion.span);
    const auto place = std::ranges::lower_bound((*group)->places, order, {}, &Place::order);
    if (place == (*group)->places.end() || place->order != order)
        return {};
    return index(int(place - (*group)->places.begin()), 0, index(int(group - m_groups.begin()), 0));
}

QModelIndex SuggestionsModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? m_groups[size_t(parent.row())].get() : nullptr);
}

QModelIndex SuggestionsModel::parent(const QModelIndex &index) const
{
    return !index.isValid() || isGroup(index) ? QModelIndex() : createIndex(rowOf(groupAt(index)), 0);
}

int SuggestionsModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    return isGroup(parent) && parent.column() == 0 ? int(groupAt(parent).places.size()) : 0;
}

int SuggestionsModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant SuggestionsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Group &group = groupAt(index);
    const Place *place = isGroup(index) ? nullptr : &group.places[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return place ? place->words : group.words;
    case SubjectModel::DetailRole:
        return place ? place->where : group.detail;
    case SubjectModel::TypeColorRole:
        return group.typeColor;
    case SubjectModel::ChipRole:
        return group.chip;
    case SubjectModel::CountsRole:
        return QVariant::fromValue(place ? QList<int>() : group.counts);
    case SubjectModel::FilterRole:
        return QString(group.words + u'\n' + group.detail);
    case Qt::ToolTipRole:
        return plainToolTip((place ? place->words : group.words) + u'\n' + group.detail);
    case Qt::AccessibleTextRole:
        if (place)
            return tr("%1, in %2").arg(place->words, place->where);
        //: A suggestion as a screen reader says it: what, why, and at how many places.
        return tr("%1, %2, %n place(s)", nullptr, int(group.places.size())).arg(group.words, group.detail);
    default:
        return {};
    }
}

} // namespace ui
