// SPDX-License-Identifier: MIT
#pragma once

#include "core/annotation/edits.h"
#include "ui/views/matrixpage.h"

#include <functional>

namespace core::annotation {
struct ClaimCell;
}

namespace ui {

class ClaimMatrixModel;
class ClaimOrder;
class ProjectSource;

/// Claims × versions: who states what, held against the base. Where nothing is marked, a click jumps to the passage
/// that comes nearest. What is absent can be confirmed.
class ClaimMatrixPane : public MatrixPage
{
    Q_OBJECT

public:
    explicit ClaimMatrixPane(const ProjectSource &source, QWidget *parent = nullptr);
    ~ClaimMatrixPane() override;

    void setAuthor(std::function<core::annotation::Author()> author) { m_author = std::move(author); }
    void setReadOnly(bool readOnly);

    /// Confirms that the claim of the current cell is absent there, or takes that back.
    void confirmAbsent();
    bool canConfirmAbsent() const;

Q_SIGNALS:
    void claimSelected(core::ClaimId claim);
    void stepRequested(const core::annotation::Step &step);
    void currentChanged(); ///< another cell, or something else is known of it

private:
    QString infoText(int rows, int shown) const override;
    void setWorking(bool on) override;
    void sortBy(int by) override;
    bool count() override;
    void activate(const QModelIndex &index) override;
    void fillMenu(QMenu &menu) override;

    const core::annotation::ClaimCell *currentCell() const;

    const ProjectSource &m_source;
    ClaimMatrixModel *m_model;
    ClaimOrder *m_order;
    std::function<core::annotation::Author()> m_author;
    bool m_isReadOnly = false;
};

} // namespace ui
