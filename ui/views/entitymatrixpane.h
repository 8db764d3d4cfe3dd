// SPDX-License-Identifier: MIT
#pragma once

#include "core/annotation/readpassages.h"
#include "core/base/id.h"
#include "core/text/span.h"
#include "ui/theme.h"
#include "ui/views/pane.h"

#include <QList>
#include <QTimer>

#include <optional>

class QComboBox;
class QLineEdit;
class QModelIndex;
class QPoint;
class QTableView;
class QToolButton;

namespace ui {

class EmptyNote;
class EntityMatrixModel;
class EntityOrder;
class FormDelegate;
class ProjectSource;

/// Entities × versions: who is called what. A click on a cell, or Enter, jumps to the mention, again to the next one
/// there; where nothing is marked, to the name that was found.
class EntityMatrixPane : public Pane
{
    Q_OBJECT

public:
    explicit EntityMatrixPane(const ProjectSource &source, QWidget *parent = nullptr);
    ~EntityMatrixPane() override;

    void setTheme(const Theme &theme) override;

    /// The row of filters, for whoever wants to put it elsewhere.
    QWidget *head() const { return m_head; }
    QString info() const { return m_info; } ///< "3 of 38 entities · 1 in conflict"

    void setVersions(const QList<core::ArticleId> &versions);
    /// What the analyst has read tells what is absent from what is only not read yet.
    void setRead(const core::annotation::ReadPassages &read, const QString &analyst);

Q_SIGNALS:
    void markRequested(core::AnnotationId mark);
    void passageRequested(core::ArticleId article, core::text::Span span);
    void entitySelected(core::EntityId entity);
    void exportRequested();
    void infoChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void setUpControls();
    void connectModel();
    void updateTypes();
    void updateStates();
    void updateInfo();
    void count();
    void updateShown();
    void activate(const QModelIndex &index);
    void showMenu(const QPoint &position);

    const ProjectSource &m_source;
    EntityMatrixModel *m_model;
    EntityOrder *m_order;
    QWidget *m_head;
    QString m_info;
    QLineEdit *m_words;
    QComboBox *m_types;
    QComboBox *m_states;
    QTimer m_counting;
    int m_conflicts = 0; // when it was last counted
    QComboBox *m_sorting;
    QToolButton *m_export;
    QTableView *m_table;
    FormDelegate *m_delegate;
    EmptyNote *m_empty;
    std::optional<core::AnnotationId> m_lastMark; // where a click jumped to, so that the next one goes on
};

} // namespace ui
