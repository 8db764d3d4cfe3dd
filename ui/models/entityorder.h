// SPDX-License-Identifier: MIT
#pragma once

#include "core/annotation/entitymatrix.h"
#include "ui/models/matrixorder.h"

#include <optional>

namespace ui {

/// The rows of an EntityMatrixModel in an order, and those that a filter leaves.
class EntityOrder : public MatrixOrder
{
    Q_OBJECT

public:
    enum class By {
        Type, ///< as the types stand in the scheme
        Name,
        Mentions, ///< what is mentioned most first
        First,    ///< as the versions, from the first on, come to mention it
    };

    using MatrixOrder::MatrixOrder;

    /// Equal rows stay in the order of their names.
    void sortBy(By by);

    void setWords(const QString &words); ///< that the names, the note or the versions have, without regard to case
    void setType(std::optional<core::TypeId> type); ///< nullopt: any
    /// A state that one of the versions is in; nullopt: any.
    void setState(std::optional<core::annotation::EntityState> state);
    /// Whether only what the versions do not agree on is shown.
    void setOnlyConflicts(bool on);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    By m_by = By::Type;
    QString m_words;
    std::optional<core::TypeId> m_type;
    std::optional<core::annotation::EntityState> m_state;
    bool m_hasOnlyConflicts = false;
};

} // namespace ui
