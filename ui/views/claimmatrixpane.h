// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/id.h"
#include "ui/theme.h"
#include "ui/views/pane.h"

#include <QList>

#include <optional>

class QModelIndex;
class QTableView;

namespace ui {

class ClaimMatrixModel;
class EmptyNote;
class PaneTitle;
class PillDelegate;
class ProjectSource;

/// Claims × versions: who states what. A click on a cell jumps to the statement, again to the next one there.
class ClaimMatrixPane : public Pane
{
    Q_OBJECT

public:
    explicit ClaimMatrixPane(const ProjectSource &source, QWidget *parent = nullptr);
    ~ClaimMatrixPane() override;

    void setTheme(const Theme &theme) override;

    /// The columns, in this order.
    void setVersions(const QList<core::ArticleId> &versions);

Q_SIGNALS:
    void markRequested(core::AnnotationId mark);
    void claimSelected(core::ClaimId claim);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void activate(const QModelIndex &index);
    void updateShown();
    void layOutColumns();

    ClaimMatrixModel *m_model;
    PaneTitle *m_title;
    QTableView *m_table;
    PillDelegate *m_delegate;
    EmptyNote *m_empty;
    std::optional<core::AnnotationId> m_lastMark; // where a click jumped to, so that the next one goes on
};

} // namespace ui
