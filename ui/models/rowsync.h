// SPDX-License-Identifier: MIT
#pragma once

#include <QModelIndex>

#include <algorithm>
#include <set>
#include <utility>
#include <vector>

namespace ui {

/// Tells how to make \a rows the same as \a wanted (both without repetitions) by single calls: remove(row),
/// move(from, to) with from > to, insert(row, value). Rows that stay are left alone, so that views keep their
/// selection. O(size · log size) where little changes, O(size²) at worst.
template<class Value, class Remove, class Move, class Insert>
void syncRows(std::vector<Value> rows, const std::vector<Value> &wanted, Remove remove, Move move, Insert insert)
{
    const std::set<Value> staying(wanted.begin(), wanted.end());
    for (int row = int(rows.size()) - 1; row >= 0; --row) {
        if (!staying.contains(rows[size_t(row)])) {
            remove(row);
            rows.erase(rows.begin() + row);
        }
    }
    for (int row = 0; row < int(wanted.size()); ++row) {
        const auto place = rows.begin() + row;
        const auto found = std::find(place, rows.end(), wanted[size_t(row)]);
        if (found == rows.end()) {
            insert(row, wanted[size_t(row)]);
            rows.insert(place, wanted[size_t(row)]);
        } else if (found != place) {
            move(int(found - rows.begin()), row);
            std::rotate(place, found, found + 1);
        }
    }
}

/// A model that keeps a vector for the rows below an index.
template<class Model>
class SyncedModel : public Model
{
protected:
    using Model::Model;

    /// syncRows() with \a rows, which are the rows below \a parent and known by \a known, one each; \a make makes the
    /// row of a value that is new. Announces every row that comes, goes or moves.
    template<class Row, class Value, class Make>
    void sync(const QModelIndex &parent, std::vector<Row> &rows, std::vector<Value> known,
              const std::vector<Value> &wanted, Make make)
    {
        syncRows(
            std::move(known), wanted,
            [&](int row) {
                this->beginRemoveRows(parent, row, row);
                rows.erase(rows.begin() + row);
                this->endRemoveRows();
            },
            [&](int from, int to) {
                this->beginMoveRows(parent, from, from, parent, to);
                std::rotate(rows.begin() + to, rows.begin() + from, rows.begin() + from + 1);
                this->endMoveRows();
            },
            [&](int row, const Value &value) {
                this->beginInsertRows(parent, row, row);
                rows.insert(rows.begin() + row, make(row, value));
                this->endInsertRows();
            });
    }

    /// The same where a row is nothing but its value.
    template<class Value>
    void sync(const QModelIndex &parent, std::vector<Value> &rows, const std::vector<Value> &wanted)
    {
        sync(parent, rows, std::vector(rows), wanted, [](int, const Value &value) { return value; });
    }
};

} // namespace ui
