// SPDX-License-Identifier: MIT
#include "ui/models/historymodel.h"

#include "ui/models/projectsource.h"
#include "ui/models/texts.h"

#include <QLocale>

#include <algorithm>
#include <ranges>

namespace ui {

using core::annotation::Deed;
using core::annotation::JournalEntry;
using core::annotation::JournalFilter;
using core::annotation::Sequence;
using namespace Qt::StringLiterals;

namespace {

constexpr Sequence piece = 500; // entries that are read at once
constexpr int page = 100;       // rows that are wanted at once
constexpr size_t mostNames = 2; // of articles in one row

} // namespace

HistoryModel::HistoryModel(const ProjectSource &source, File file, QObject *parent)
    : QAbstractTableModel(parent), m_source(source), m_file(std::move(file))
{
    m_searching.setInterval(0);
    connect(&m_searching, &QTimer::timeout, this, &HistoryModel::fetchPiece);
    reload();
}

void HistoryModel::reload()
{
    beginResetModel();
    m_searching.stop();
    m_entries.clear();
    m_gone.forget();
    const auto *file = m_file();
    m_newest = file ? file->timeline().last() : 0;
    m_older = m_newest;
    endResetModel();
    if (canFetchMore({}))
        fetchMore({});
}

void HistoryModel::setFilter(const JournalFilter &filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    reload();
}

void HistoryModel::update()
{
    const auto *file = m_file();
    const Sequence last = file ? file->timeline().last() : 0;
    if (last < m_newest) {
        reload();
        return;
    }
    if (last == m_newest)
        return;
    std::vector<JournalEntry> fresh = read(m_newest + 1, last);
    m_newest = last;
    m_gone.forget(); // it may have come back and gone again
    const std::vector<JournalEntry> turns = fresh;
    if (!fresh.empty()) {
        beginInsertRows({}, 0, int(fresh.size()) - 1);
        m_entries.insert(m_entries.begin(), std::make_move_iterator(fresh.begin()),
                         std::make_move_iterator(fresh.end()));
        endInsertRows();
    }
    for (const JournalEntry &turn : turns)
        updateUndone(turn);
    Q_EMIT searched();
}

/// The step that \a turn undoes or does again looks different now.
void HistoryModel::updateUndone(const JournalEntry &turn)
{
    if (turn.of == turn.sequence)
        return;
    const auto step = std::ranges::lower_bound(m_entries, turn.of, std::greater{}, &JournalEntry::sequence);
    if (step != m_entries.end() && step->sequence == turn.of) {
        const int row = int(step - m_entries.begin());
        Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    }
}

std::vector<JournalEntry> HistoryModel::read(Sequence first, Sequence last)
{
    auto entries = m_file()->journal(first, last, m_filter);
    if (entries)
        return *std::move(entries);
    m_older = 0;
    Q_EMIT failed(entries.error());
    return {};
}

bool HistoryModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_older > 0 && m_file();
}

void HistoryModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_wanted = rowCount() + page;
    fetchPiece();
}

void HistoryModel::fetchPiece()
{
    if (!m_file()) {
        m_searching.stop();
        return;
    }
    const Sequence last = m_older;
    m_older = std::max<Sequence>(0, last - piece);
    std::vector<JournalEntry> older = read(m_older + 1, last);
    if (!older.empty()) {
        beginInsertRows({}, rowCount(), rowCount() + int(older.size()) - 1);
        std::ranges::move(older, std::back_inserter(m_entries));
        endInsertRows();
    }
    if (m_older > 0 && rowCount() < m_wanted)
        m_searching.start();
    else
        m_searching.stop();
    Q_EMIT searched();
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : TimeColumn + 1;
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const JournalEntry &entry = entryAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return textAt(entry, index.column());
    case Qt::ToolTipRole:
        return plainToolTip(textAt(entry, index.column()));
    case Qt::AccessibleTextRole:
        return index.column() == NameColumn && isUndone(entry) ? tr("%1 (undone)").arg(textAt(entry, NameColumn))
                                                               : textAt(entry, index.column());
    case IsUndoneRole:
        return isUndone(entry);
    case IsTurnRole:
        return entry.of != entry.sequence;
    default:
        return {};
    }
}

QString HistoryModel::textAt(const JournalEntry &entry, int column) const
{
    switch (column) {
    case NameColumn:
        return entry.deed == Deed::Undone   ? tr("Undo: %1").arg(entry.name)
               : entry.deed == Deed::Redone ? tr("Redo: %1").arg(entry.name)
                                            : entry.name;
    case ArticlesColumn:
        return articlesOf(entry);
    case AnalystColumn:
        return entry.analyst;
    default:
        return momentText(entry.made);
    }
}

const core::article::Article *HistoryModel::articleOf(core::ArticleId id) const
{
    const auto *article = m_source.project().article(id);
    const auto *file = article ? nullptr : m_file();
    return file ? m_gone.find(*file, id) : article;
}

QString HistoryModel::articlesOf(const JournalEntry &entry) const
{
    QStringList names;
    for (const core::ArticleId &id : entry.articles | std::views::take(mostNames)) {
        const auto *article = articleOf(id);
        names << (article ? core::article::displayName(*article) : tr("(removed)"));
    }
    return entry.articles.size() <= mostNames ? names.join(u", ")
                                              : tr("%n article(s)", nullptr, int(entry.articles.size()));
}

bool HistoryModel::isUndone(const JournalEntry &entry) const
{
    const auto *file = m_file();
    return file && file->timeline().isUndone(entry.sequence);
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Step");
    case ArticlesColumn:
        return tr("Articles");
    case AnalystColumn:
        return tr("Analyst");
    case TimeColumn:
        return tr("When");
    default:
        return {};
    }
}

QString momentText(const QDateTime &time)
{
    const QDateTime local = time.toLocalTime();
    //: A day and a time: "21 Nov 2020, 14:03".
    return HistoryModel::tr("%1, %2").arg(QLocale().toString(local.date(), HistoryModel::tr("d MMM yyyy")),
                                          QLocale().toString(local.time(), QLocale::ShortFormat));
}

} // namespace ui
