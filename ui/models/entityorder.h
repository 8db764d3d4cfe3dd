// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/id.h"
#include "ui/models/matrixorder.h"

#include <optional>

namespace ui {

/// The rows of an EntityMatrixModel in an order, and those that more filters leave.
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

    void setType(std::optional<core::TypeId> type); ///< nullopt: any
    /// Whether only what the versions do not agree on is shown.
    void setOnlyConflicts(bool on);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    By m_by = By::Type;
    std::optional<core::TypeId> m_type;
    bool m_hasOnlyConflicts = false;
};

} // namespace ui
