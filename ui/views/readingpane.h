// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/id.h"
#include "core/text/span.h"
#include "ui/models/comparisonmodel.h"
#include "ui/theme.h"

#include <QWidget>

#include <optional>
#include <variant>
#include <vector>

class QAction;
class QStackedLayout;

namespace ui {

class EmptyPage;
class OverviewStrip;
class ReadingHeader;
class ReadingView;

/// A passage that the reader has selected.
struct TextSelection {
    core::ArticleId article;
    core::text::Span span; ///< UTF-16 units; may be empty: the caret

    friend bool operator==(const TextSelection &, const TextSelection &) = default;
};

/// The centre of the window: column heads, the reading columns, the strip; or what to do while nothing is open.
class ReadingPane : public QWidget
{
    Q_OBJECT

public:
    explicit ReadingPane(ComparisonModel &model, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    bool hasHeightForWidth() const override { return false; } ///< as a Pane

    std::optional<TextSelection> selection() const;
    std::vector<TextSelection> visible() const;                  ///< what of the texts can be seen
    void select(core::ArticleId article, core::text::Span span); ///< and scrolls there
    void selectMark(core::AnnotationId mark);                    ///< and scrolls to its first span, if it is shown
    std::optional<core::AnnotationId> currentMark() const;       ///< the one last clicked or reached by N
    void selectProposal(const ProposalPlace &place);             ///< likewise
    std::optional<ProposalPlace> currentProposal() const;        ///< likewise
    /// The open proposals of \a article, every place that is shown, by begin; none where it has no column.
    std::vector<ShownProposal> proposalsOf(core::ArticleId article) const;
    QString selectedText() const;

    /// Only what differs, and what stands next to it; what is being read stays in sight.
    void setChangesOnly(bool on);

    /// The base and the compared version in one column; nullopt: where the window is narrow.
    void setOneColumn(std::optional<bool> on);
    bool isOneColumn() const;

    /// The strip says how many versions differ instead of what differs.
    void setHeat(bool on);
    /// What the context menu of the strip offers.
    void addStripAction(QAction *action);

    void setSnapsToWords(bool on); ///< what the mouse selects grows to whole words

    int currentChange() const; ///< index in ComparisonModel::changes(), -1 for none
    void goToChange(int index);
    /// Where J and K stop: indices of changes, ascending; at every change without them.
    void setSteps(std::optional<std::vector<int>> steps) { m_steps = std::move(steps); }

    /// Frames every hit of a search; an empty list takes the frames away. \a current is an index, -1 for none.
    void setHits(const std::vector<TextSelection> &hits, int current);

    void setZoomPercent(int percent);
    void setTrueLayout(bool on);  ///< every column at its own height; aligned otherwise
    void widenColumn(int pixels); ///< the current one; negative: makes it narrower
    void equaliseColumns();
    bool bringLevel(); ///< false where the passage at the caret has no partner

    const ReadingView *view() const { return m_view; }

public Q_SLOTS:
    void nextChange();
    void previousChange();
    void nextMark();
    void previousMark();
    void goToMovedPartner();
    void copy();
    void selectAll(); ///< of the current column
    void zoomIn();
    void zoomOut();
    void resetZoom();
    void focusColumns();

Q_SIGNALS:
    void selectionChanged();
    void currentChangeChanged(int index);
    void currentColumnChanged(int column);
    void markActivated(core::AnnotationId mark); ///< clicked, or reached by N
    void proposalActivated(const ui::ProposalPlace &place);
    void markResized(core::AnnotationId mark, core::text::Span before, core::text::Span after); ///< an end was dragged
    void baseRequested(core::ArticleId article);
    void columnRemovalRequested(core::ArticleId article);
    void articleActivated(core::ArticleId article); ///< its head was clicked
    void addArticlesRequested();
    void pasteArticleRequested();
    void sampleRequested();
    void contextMenuRequested(const QPoint &globalPosition);
    void zoomChanged(int percent);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectView();
    void updateEmptyState();
    void updateLanes();
    void updateLayout();
    void setRedline(bool on);
    struct ReadPlace {
        ComparisonModel::Place place;
        int y;        // of its line in the window
        bool isAtTop; // nothing is scrolled
    };
    ReadPlace placeRead() const;
    void keepInPlace(const ReadPlace &read);
    /// Where N stops: a mark, or a place of a proposal.
    struct Stop {
        qsizetype begin;
        std::variant<core::AnnotationId, ProposalPlace> what;
    };
    std::vector<Stop> stopsIn(int column) const; // by begin
    void stepMark(bool forward);
    void showChange(int index);
    void goTo(int column, core::text::Span place, core::text::Span shown);
    int changeNearCaret(bool forward) const;
    void step(bool forward);

    ComparisonModel &m_model;
    std::optional<std::vector<int>> m_steps;
    ReadingView *m_view;
    ReadingHeader *m_header;
    OverviewStrip *m_strip;
    EmptyPage *m_empty;
    QStackedLayout *m_stack;
    bool m_isTrueLayout = false;
    std::optional<bool> m_oneColumn;
    int m_openColumn = 1; // beside the base, where there are too many columns to read them all
};

} // namespace ui
