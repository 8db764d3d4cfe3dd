// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/id.h"
#include "core/compare/similarity.h"
#include "ui/theme.h"
#include "ui/views/pane.h"

#include <QList>
#include <QStringList>

class QModelIndex;
class QProgressBar;
class QPushButton;
class QTableView;

namespace ui {

class EmptyNote;
class PaneTitle;
class ShareDelegate;
class SimilarityModel;

/// The matrix of a story: how much of each version is in each other. A click, or Enter, opens exactly that pair. Asks
/// for what is not known when it is seen.
class SimilarityPane : public Pane
{
    Q_OBJECT

public:
    explicit SimilarityPane(QWidget *parent = nullptr);
    ~SimilarityPane() override;

    void setTheme(const Theme &theme) override;
    void setVersions(const QList<core::ArticleId> &versions, const QStringList &names);
    /// Of \a versions; ignored where others are shown by now.
    void setSimilarity(const QList<core::ArticleId> &versions, const core::compare::Similarity &similarity);
    void setProgress(double done); ///< 0 to 1; from 1 on nothing is shown of it

Q_SIGNALS:
    void similarityWanted(); ///< the matrix is seen, and not all of it is known
    void cancelRequested();
    void pairActivated(core::ArticleId base, core::ArticleId other);

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void activate(const QModelIndex &index);
    void updateShown();
    void layOutColumns(); ///< as wide as the names want, where there is room
    void askFor();

    SimilarityModel *m_model;
    PaneTitle *m_title;
    QTableView *m_table;
    ShareDelegate *m_delegate;
    EmptyNote *m_empty;
    QWidget *m_work;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
};

} // namespace ui
