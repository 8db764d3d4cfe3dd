// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/id.h"
#include "core/text/span.h"
#include "ui/theme.h"
#include "ui/views/pane.h"

class QLineEdit;
class QListView;
class QModelIndex;
class QTimer;

namespace ui {

class EmptyNote;
class HitDelegate;
class PaneTitle;
class ProjectSource;
class SearchModel;
class TextSearch;

/// Finds words in all articles of the project, whatever their quotation marks, dashes and letter case. Searching runs
/// off the GUI thread; a newer search makes an older one void.
class SearchPane : public Pane
{
    Q_OBJECT

public:
    explicit SearchPane(const ProjectSource &source, QWidget *parent = nullptr);
    ~SearchPane() override;

    void setTheme(const Theme &theme) override;

    /// Puts \a text into the field and searches for it. Empty text shows nothing.
    void search(const QString &text);

Q_SIGNALS:
    void passageActivated(core::ArticleId article, core::text::Span span);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectAll();
    void start();
    void updateShown();
    void activate(const QModelIndex &index);

    const ProjectSource &m_source;
    TextSearch *m_search;
    SearchModel *m_model;
    PaneTitle *m_title;
    QLineEdit *m_field;
    QListView *m_list;
    HitDelegate *m_delegate;
    EmptyNote *m_empty;
    QTimer *m_typing;
};

} // namespace ui
