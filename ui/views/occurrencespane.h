// SPDX-License-Identifier: MIT
#pragma once

#include "core/annotation/largestep.h"
#include "ui/models/occurrencesmodel.h"
#include "ui/theme.h"
#include "ui/views/pane.h"

#include <functional>

class QCheckBox;
class QComboBox;
class QKeyEvent;
class QLineEdit;
class QListView;
class QPushButton;
class QTimer;

namespace ui {

class EmptyNote;
class OccurrenceDelegate;
class PaneTitle;
class ProjectSource;
class SubjectChoice;
class TextSearch;

/// Every place where a name stands, to be marked in one step: in this version, in its story or in the project. Looking
/// for them runs off the GUI thread; what is asked last wins.
class OccurrencesPane : public Pane
{
    Q_OBJECT

public:
    using Subject = core::annotation::Subject;

    explicit OccurrencesPane(const ProjectSource &source, QWidget *parent = nullptr);
    ~OccurrencesPane() override;

    void setTheme(const Theme &theme) override;
    void setAuthor(std::function<core::annotation::Author()> author) { m_author = std::move(author); }

    /// Looks for what is selected there (or stands at the caret), to be marked as \a subject; without one, as what was
    /// marked last.
    void lookFor(const Passage &selection, const std::optional<Subject> &subject = std::nullopt);

    /// What to mark as where nothing else is chosen: a type, or claims.
    void setUsual(const Subject &subject);

Q_SIGNALS:
    void stepRequested(const core::annotation::LargeStep &step, const core::annotation::StepDone &done);
    void passageActivated(core::ArticleId article, core::text::Span span); ///< clicked
    void passageReached(core::ArticleId article, core::text::Span span);   ///< by the arrow keys
    void markedAs(const core::annotation::Subject &subject);               ///< a type, or claims
    void left();                                                           ///< done, or not to be done

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    enum class Scope : std::uint8_t { Version, Story, Project };

    void setUpControls();
    void layOut();
    void connectAll();
    void setEmpty();
    void follow(const core::annotation::Step &step);
    Scope scope() const;
    QString words() const;
    std::vector<SearchedArticle> articlesInScope() const;
    void start();
    void take(std::vector<SearchHit> hits);
    void refresh();
    void updateShown();
    bool answerInList(QKeyEvent *event);
    void goToOrigin();
    void mark();

    const ProjectSource &m_source;
    std::function<core::annotation::Author()> m_author;
    TextSearch *m_search;
    OccurrencesModel *m_model;
    PaneTitle *m_title;
    QLineEdit *m_field;
    QComboBox *m_scope;
    SubjectChoice *m_subject;
    QPushButton *m_mark;
    QCheckBox *m_case;
    QCheckBox *m_inflections;
    QCheckBox *m_compounds;
    QPushButton *m_all;
    QPushButton *m_none;
    QListView *m_list;
    OccurrenceDelegate *m_delegate;
    EmptyNote *m_empty;
    QTimer *m_typing;

    std::optional<Passage> m_origin; ///< what was selected
    QString m_originWords;
    bool m_isCaseWanted = false;
    bool m_isAwaited = false; ///< the keys go to the list when the places come
    bool m_isSilent = false;
    bool m_isStale = false; ///< something has changed that nobody has seen
};

} // namespace ui
