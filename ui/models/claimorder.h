// SPDX-License-Identifier: MIT
#pragma once

#include "ui/models/matrixorder.h"

namespace ui {

/// The rows of a ClaimMatrixModel in another order.
class ClaimOrder : public MatrixOrder
{
    Q_OBJECT

public:
    enum class By {
        Number,
        Label,
        Status,       ///< what is refuted or disputed first
        Stated,       ///< what most versions state first
        Disagreement, ///< what most versions contradict first
    };

    using MatrixOrder::MatrixOrder;

    /// Equal rows stay in the order of their numbers.
    void sortBy(By by);

protected:
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    By m_by = By::Number;
};

} // namespace ui
