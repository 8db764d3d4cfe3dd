// SPDX-License-Identifier: MIT
#pragma once

#include "core/annotation/edits.h"
#include "core/annotation/readpassages.h"
#include "core/base/id.h"
#include "ui/theme.h"
#include "ui/views/pane.h"

#include <QList>
#include <QTimer>

#include <functional>
#include <optional>

class QComboBox;
class QLineEdit;
class QModelIndex;
class QPoint;
class QTableView;
class QToolButton;

namespace core::annotation {
struct ClaimCell;
}

namespace ui {

class ClaimMatrixModel;
class ClaimOrder;
class EmptyNote;
class PillDelegate;
class ProjectSource;

/// Claims × versions: who states what. A click on a cell, or Enter, jumps to the statement, again to the next one
/// there; where nothing is marked, to the passage that comes nearest. What is absent can be confirmed.
class ClaimMatrixPane : public Pane
{
    Q_OBJECT

public:
    explicit ClaimMatrixPane(const ProjectSource &source, QWidget *parent = nullptr);
    ~ClaimMatrixPane() override;

    void setTheme(const Theme &theme) override;

    /// The row of filters, for whoever wants to put it elsewhere.
    QWidget *head() const { return m_head; }
    QString info() const { return m_info; } ///< "3 of 12 claims"

    /// The columns, in this order; statements are held against those of \a base.
    void setVersions(const QList<core::ArticleId> &versions, std::optional<core::ArticleId> base = std::nullopt);
    /// What the analyst has read tells what is absent from what is only not read yet.
    void setRead(const core::annotation::ReadPassages &read, const QString &analyst);
    void setAuthor(std::function<core::annotation::Author()> author) { m_author = std::move(author); }
    void setReadOnly(bool readOnly);

    /// Confirms that the claim of the current cell is absent there, or takes that back.
    void confirmAbsent();
    bool canConfirmAbsent() const;

Q_SIGNALS:
    void markRequested(core::AnnotationId mark);
    void passageRequested(core::ArticleId article, core::text::Span span);
    void claimSelected(core::ClaimId claim);
    void stepRequested(const core::annotation::Step &step);
    void exportRequested();
    void infoChanged();
    void currentChanged(); ///< another cell, or something else is known of it

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void setUpControls();
    void connectModel();
    void updateStates();
    void updateShown();
    void activate(const QModelIndex &index);
    QModelIndex inModel(const QModelIndex &index) const;
    const core::annotation::ClaimCell *currentCell() const;
    void showMenu(const QPoint &position);

    const ProjectSource &m_source;
    ClaimMatrixModel *m_model;
    ClaimOrder *m_order;
    QWidget *m_head;
    QString m_info;
    QLineEdit *m_words;
    QComboBox *m_states;
    QTimer m_counting;
    QComboBox *m_sorting;
    QToolButton *m_export;
    QTableView *m_table;
    PillDelegate *m_delegate;
    EmptyNote *m_empty;
    std::function<core::annotation::Author()> m_author;
    std::optional<core::AnnotationId> m_lastMark; // where a click jumped to, so that the next one goes on
    bool m_isReadOnly = false;
};

} // namespace ui
