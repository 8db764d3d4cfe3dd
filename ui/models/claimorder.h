// SPDX-License-Identifier: MIT
#pragma once

#include "core/annotation/claimmatrix.h"
#include "ui/models/matrixorder.h"

#include <optional>

namespace ui {

/// The rows of a ClaimMatrixModel in another order, and those that a filter leaves.
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
    By order() const { return m_by; }

    void setWords(const QString &words); ///< that the claim, its quotes or speakers have, without regard to case
    /// A state that one of the versions is in; nullopt: any.
    void setState(std::optional<core::annotation::ClaimState> state);
    bool isFiltering() const { return !m_words.isEmpty() || m_state; }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    By m_by = By::Number;
    QString m_words;
    std::optional<core::annotation::ClaimState> m_state;
};

} // namespace ui
