// SPDX-License-Identifier: MIT
#pragma once

#include "core/annotation/edits.h"
#include "ui/models/historymodel.h"
#include "ui/theme.h"
#include "ui/views/pane.h"

#include <optional>
#include <vector>

class QComboBox;
class QModelIndex;
class QTextEdit;
class QTableView;
class QToolButton;

namespace ui {

class EmptyNote;
class HistoryDelegate;
class PaneTitle;
class ProjectSource;

/// What has been done to the project, the newest first: by whom, when, to which articles; filtered by article, entity
/// or claim, analyst, or to one annotation. Beside the list stands what the current entry has changed, before and
/// after.
class HistoryPane : public Pane
{
    Q_OBJECT

public:
    explicit HistoryPane(const ProjectSource &source, QWidget *parent = nullptr);
    ~HistoryPane() override;

    void setTheme(const Theme &theme) override;

    /// Where to read; before it is set, there is no history.
    void setFile(HistoryModel::File file);
    void reload(); ///< another file is open
    void update(); ///< something was done

    /// Whether earlier states can be restored at all.
    void setRestorable(bool can);
    bool canRestore() const; ///< the state after the current entry, which somebody sees
    void restoreCurrent();

    /// Shows what happened to \a mark alone, until another filter is chosen.
    void showMark(core::AnnotationId mark);

Q_SIGNALS:
    void passageActivated(core::ArticleId article, core::text::Span span);
    void currentChanged(); ///< another entry, or none; seen or not
    /// To bring back the project as it was after the entry \a moment, which was made \a when.
    void restoreRequested(core::annotation::Sequence moment, const QDateTime &when);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void setUpTable();
    void setUpControls();
    void layOut();
    void refillChoices();
    void fitColumns();
    void fillArticles();
    void fillSubjects();
    void fillAnalysts();
    void addAnalysts();
    void applyFilter();
    void updateShown();
    void showDetails();
    void activate(const QModelIndex &index);
    const core::store::ProjectFile *file() const { return m_file ? m_file() : nullptr; }

    const ProjectSource &m_source;
    HistoryModel::File m_file;
    HistoryModel *m_model;
    PaneTitle *m_title;
    QComboBox *m_articles;
    QComboBox *m_subjects;
    QComboBox *m_analysts;
    QToolButton *m_mark; // says that one annotation is shown, and ends that
    QToolButton *m_restore;
    QTableView *m_table;
    HistoryDelegate *m_delegate;
    QTextEdit *m_details;
    EmptyNote *m_empty;
    std::optional<core::AnnotationId> m_shownMark;
    std::vector<core::ArticleId> m_articleChoices;                 // behind the first, which stands for all
    std::vector<core::annotation::EntityOrClaim> m_subjectChoices; // likewise
    core::annotation::Sequence m_seen = 0;                         // the last entry whose analyst is among the choices
    bool m_isStale = false;                                        // something was done while nobody saw it
    bool m_isOtherFile = false;                                    // the same for another file
    bool m_isSilent = false;                                       // while the choices are filled
    bool m_canRestore = true;
};

} // namespace ui
