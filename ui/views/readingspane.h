// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/id.h"
#include "core/compare/comparison.h"
#include "ui/models/readingsmodel.h"
#include "ui/theme.h"
#include "ui/views/pane.h"

#include <memory>
#include <optional>
#include <vector>

class QModelIndex;
class QTableView;

namespace ui {

class EmptyNote;
class PaneTitle;
class ProjectSource;
class ReadingDelegate;

/// Every version's wording of the sentence at the caret. A click, or Enter, goes to where a version has it.
class ReadingsPane : public Pane
{
    Q_OBJECT

public:
    explicit ReadingsPane(const ProjectSource &source, QWidget *parent = nullptr);
    ~ReadingsPane() override;

    void setTheme(const Theme &theme) override;
    void setComparison(std::shared_ptr<const core::compare::Comparison> comparison,
                       std::vector<core::ArticleId> articles);
    void setPlace(core::ArticleId article, qsizetype position); ///< where the caret is

Q_SIGNALS:
    void passageActivated(core::ArticleId article, core::text::Span span);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void activate(const QModelIndex &index);
    void updateShown();
    void fitRows();

    ReadingsModel *m_model;
    PaneTitle *m_title;
    QTableView *m_table;
    ReadingDelegate *m_delegate;
    EmptyNote *m_empty;
    std::optional<ReadingsModel::Place> m_place; // of the caret
};

} // namespace ui
