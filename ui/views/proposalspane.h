// SPDX-License-Identifier: MIT
#pragma once

#include "core/annotation/carryedits.h"
#include "core/annotation/largestep.h"
#include "ui/models/cellcontent.h"
#include "ui/models/proposalsmodel.h"
#include "ui/theme.h"
#include "ui/views/pane.h"

#include <QList>

#include <functional>
#include <vector>

class QComboBox;
class QKeyEvent;
class QModelIndex;
class QPushButton;
class QTableView;

namespace ui {

class EmptyNote;
class PaneTitle;
class ProjectSource;
class ProposalDelegate;

/// The marks that were carried to other versions and wait for a decision, the most doubtful first: to be filtered by
/// state and version, accepted and rejected one by one or all that are shown.
class ProposalsPane : public Pane
{
    Q_OBJECT

public:
    explicit ProposalsPane(const ProjectSource &source, QWidget *parent = nullptr);
    ~ProposalsPane() override;

    void setTheme(const Theme &theme) override;
    void setAuthor(std::function<core::annotation::Author()> author) { m_author = std::move(author); }

    /// The versions of the story that is shown.
    void setVersions(const QList<core::ArticleId> &versions);

    /// Selects the row of what the columns have reached.
    void setCurrent(core::ProposalId proposal);

Q_SIGNALS:
    void stepRequested(const core::annotation::LargeStep &step, const core::annotation::StepDone &done);
    void placeActivated(const ui::ProposalPlace &place); ///< of one that stands somewhere
    void markRequested(core::AnnotationId source);       ///< of a lost one: where it was carried from

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void setUpTable();
    void setUpControls();
    void layOut();
    void applyFilter();
    void updateShown();
    void fitButtons();
    void updateStates(const ProposalsModel::Counts &counts);
    void updateVersions(const ProposalsModel::Counts &counts);
    void activate(const QModelIndex &row);
    bool answer(QKeyEvent *event);
    std::vector<core::ProposalId> selected() const;
    void acceptSelected();
    void accept(const std::vector<core::ProposalId> &proposals);
    void request(const core::annotation::LargeStep &step);
    void goOn(int row);

    const ProjectSource &m_source;
    std::function<core::annotation::Author()> m_author;
    ProposalsModel *m_model;
    PaneTitle *m_title;
    QComboBox *m_states;
    QComboBox *m_versions;
    QPushButton *m_accept;
    QPushButton *m_reject;
    QTableView *m_table;
    ProposalDelegate *m_delegate;
    EmptyNote *m_empty;
    bool m_isSilent = false; // while the window, and not a person, selects
};

} // namespace ui
