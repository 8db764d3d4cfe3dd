// SPDX-License-Identifier: MIT
#pragma once

#include "ui/models/subjectmodel.h"
#include "ui/theme.h"

#include <QListView>

#include <optional>

class QMenu;

namespace ui {

class ProjectSource;
class SubjectDelegate;
class SubjectFilter;

/// The list of entities, or of claims: selects, jumps from mention to mention, renames, merges and removes.
class SubjectList : public QListView
{
    Q_OBJECT

public:
    SubjectList(const ProjectSource &source, SubjectModel &model, QWidget *parent = nullptr);
    ~SubjectList() override;

    void setTheme(const Theme &theme);
    void setFilter(const QString &text);

    /// Selects without announcing it; nullopt selects nothing.
    void select(std::optional<SubjectId> subject);
    std::optional<SubjectId> current() const;
    int shownRows() const;

    /// Where the jump begins: the next one goes to the mark after \a mark.
    void setLastMark(core::AnnotationId mark) { m_lastMark = mark; }

Q_SIGNALS:
    void subjectSelected(const SubjectId &subject);
    void markRequested(core::AnnotationId mark);
    void stepRequested(const core::annotation::Step &step);
    void shownRowsChanged();

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last) override;

private:
    SubjectId subjectAt(const QModelIndex &index) const;
    void jump(const SubjectId &subject, std::optional<core::ArticleId> inside = std::nullopt);
    void removeCurrent();
    void request(const core::annotation::Step &step);
    void showMenu(const QModelIndex &index, const QPoint &globalPosition);
    void addTypes(QMenu &menu, core::EntityId entity);
    void addMerges(QMenu &menu, const SubjectId &subject);

    const ProjectSource &m_source;
    SubjectModel &m_model;
    SubjectFilter *m_filter;
    SubjectDelegate *m_delegate;
    std::optional<core::AnnotationId> m_lastMark;
    bool m_isSilent = false; // while the window, and not a person, selects
};

} // namespace ui
