// SPDX-License-Identifier: MIT
#pragma once

#include "ui/models/passagelinks.h"
#include "ui/views/absences.h"
#include "ui/views/pagelayout.h"
#include "ui/views/ribbons.h"

#include <QAbstractItemView>

#include <optional>

class QTimer;
class QVariantAnimation;

namespace ui {

/// The versions of a story in columns, slot by slot: soft-wrapped text with its changes and marks, level at the tops,
/// one scroll position for all. Text is selected in one column at a time, across rows. Only what is visible is laid
/// out.
class ReadingView : public QAbstractItemView
{
    Q_OBJECT

public:
    explicit ReadingView(ComparisonModel &model, QWidget *parent = nullptr);

    const ComparisonModel &comparison() const { return m_model; }
    void setTheme(const Theme &theme);
    void setZoom(int percent);
    int zoom() const { return m_zoom; }
    void setCurrentChange(int change);
    int currentChange() const { return m_currentChange; }
    void setCurrentMark(std::optional<core::AnnotationId> mark);
    std::optional<core::AnnotationId> currentMark() const { return m_currentMark; }
    /// At most one of a mark and a proposal is current.
    void setCurrentProposal(std::optional<ProposalPlace> place);
    std::optional<ProposalPlace> currentProposal() const { return m_currentProposal; }
    void setHits(std::vector<std::vector<core::text::Span>> hitsByColumn,
                 std::optional<ComparisonModel::Place> current);

    int currentColumn() const { return m_column; }
    /// The caret (end) and where the selection began, UTF-16 units of the current column's text.
    qsizetype caret() const { return m_caret; }
    core::text::Span selection() const;
    void select(int column, core::text::Span span);
    void setSnapsToWords(bool on) { m_snapsToWords = on; } ///< what the mouse selects grows to whole words
    QString selectedText() const;

    /// Scrolls so that \a span of \a column stands in the upper third of the window, if it is not visible already.
    void reveal(int column, core::text::Span span);

    /// Where the line in which \a place begins stands in the viewport; measured where it was not yet. And scrolls so
    /// that it stands there, as near as the ends of the page allow.
    int lineTop(const ComparisonModel::Place &place);
    void putLineAt(const ComparisonModel::Place &place, int y);

    /// Where column \a column stands in the viewport.
    QRect columnRect(int column) const;

    /// A collapsed column is a narrow lane that shows where its version differs, without text.
    void setCollapsed(int column, bool collapsed);
    void setCollapsed(const std::vector<bool> &collapsed); ///< by column; laid out once
    bool isCollapsed(int column) const;

    /// Only \a column is seen, at a comfortable measure; nullopt: all are.
    void setAlone(std::optional<int> column);
    std::optional<int> alone() const { return m_page.columns().alone(); }

    /// The caret goes to \a column, level with the upper third of the window.
    void goToColumn(int column);

    /// The column whose boundary with the one before it can be taken hold of at \a x of the viewport.
    std::optional<int> boundaryAt(int x) const;
    int boundaryOf(int column) const;     ///< its x in the viewport
    void moveBoundary(int column, int x); ///< widths stay so while the view lives
    void widenColumn(int pixels);         ///< the current one; negative: makes it narrower
    void equaliseColumns();               ///< as wide as one another
    /// Every column at its own heights, without padding; aligned otherwise.
    void setTrueLayout(bool on);
    bool isTrueLayout() const { return m_page.isTrueLayout(); }

    /// Moves the column of the partner of the passage at the caret so that both stand level, until the view is
    /// scrolled, clicked elsewhere or Escape is pressed. False where the passage has no partner.
    bool bringLevel();
    bool isBroughtLevel() const { return m_level.has_value(); }

    const RowGeometry &rows() const { return m_page.rows(); }
    /// Rectangles of \a span in viewport coordinates, where its row is laid out.
    std::vector<QRectF> rectsOf(int column, core::text::Span span) const;
    /// What of the text of \a column can be seen, row by row; nothing of a collapsed one. UTF-16 units.
    std::vector<core::text::Span> visibleText(int column) const;
    /// What is said in long stretches in sight where an open column has nothing.
    std::vector<Absence> absences(int column) const;
    /// The position at \a point of the viewport.
    std::optional<ComparisonModel::Place> placeAt(QPoint point) const;

    QRect visualRect(const QModelIndex &index) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    QModelIndex indexAt(const QPoint &point) const override;
    void reset() override;
    void doItemsLayout() override;
    void setModel(QAbstractItemModel *model) override;

Q_SIGNALS:
    void caretMoved(); ///< or the selection changed
    void currentColumnChanged(int column);
    void markClicked(core::AnnotationId mark);
    void proposalClicked(const ui::ProposalPlace &place);
    void markResized(core::AnnotationId mark, core::text::Span before, core::text::Span after);
    void ghostClicked(int column, core::text::Span passage);
    void laneClicked(int column); ///< a collapsed column
    void geometryChanged();       ///< rows or columns stand elsewhere
    void zoomRequested(int steps);

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    int horizontalOffset() const override;
    int verticalOffset() const override;
    bool isIndexHidden(const QModelIndex &) const override { return false; }
    void setSelection(const QRect &, QItemSelectionModel::SelectionFlags) override {}
    QRegion visualRegionForSelection(const QItemSelection &) const override { return {}; }
    void updateGeometries() override;
    bool event(QEvent *event) override;
    void rowsInserted(const QModelIndex &parent, int first, int last) override;
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    const CellLayout &layoutOf(int row, int column) const;
    QModelIndex cellIndex(int row, int column) const { return m_model.index(row, column); }
    void layOutVisible();
    void updateColumns();
    void relayOut();
    QRectF cellRect(int row, int column) const;
    void paintColumn(QPainter &painter, int column, const QRect &part) const;
    void paintBoundaries(QPainter &painter) const;

    struct LinkPlace {
        int column; // behind the channel
        int link;
        friend bool operator==(const LinkPlace &, const LinkPlace &) = default;
    };
    const PassageLinks &linksBefore(int column) const;
    int channelWidth(int column) const;
    Ribbon::End endOf(int column, int paragraph) const;
    Ribbon::End endInLane(int column, int paragraph, Ribbon::End cell) const;
    std::optional<Ribbon> ribbonOf(int column, int link) const;
    Ribbons ribbonsBefore(int column) const;
    Ribbon::Light lightOf(LinkPlace place) const;
    std::vector<LinkPlace> linksOf(int column, int paragraph) const;
    std::vector<LinkPlace> currentLinks() const;
    std::optional<LinkPlace> linkAt(QPoint point) const;
    std::vector<core::text::Span> litIn(int column) const;
    void lightAt(QPoint point);
    void setLit(std::vector<LinkPlace> lit);
    QString toolTipOf(LinkPlace place) const;
    std::optional<int> laneOf(LinkPlace place) const; ///< the collapsed column beside the link
    void bringLevel(LinkPlace place);
    void bringLevel(int column, int paragraph, int beside, int partner);
    void endLevel();
    void moveLevel();
    void showLevel();
    bool updateShift();
    void paintLevelNote(QPainter &painter) const;
    CellState stateOf(int column) const;

    QRect lineRect(int column, qsizetype position);
    void scrollToPut(int column, qsizetype position, int y);
    bool hasSomethingToLeave() const;
    void leave();
    void moveCaret(qsizetype position, bool extend);
    void setColumn(int column);
    bool moveByKey(QKeyEvent *event);
    qsizetype moveByLine(int linesDown);
    qsizetype moveByPage(int direction);
    void revealCaret();
    void tellAccessibility();
    bool isInCurrentProposal(qsizetype position) const;
    core::text::Span wordAt(qsizetype position) const;
    core::text::Span passageAt(qsizetype position) const;
    std::optional<core::text::Span> draggableEndAt(QPoint point, bool &isBegin) const;
    bool clickMark(QPoint point);
    std::optional<ComparisonModel::Place> nextParagraphAt(QPoint point) const;
    void dragTo(QPoint point);

    ComparisonModel &m_model;
    PassageDelegate *m_delegate;
    PageLayout m_page;
    int m_zoom = 100;
    int m_column = 0;
    qsizetype m_caret = 0;
    qsizetype m_anchor = 0;
    std::optional<qreal> m_goalX; // of the caret while it moves by lines
    std::optional<core::AnnotationId> m_currentMark;
    std::optional<ProposalPlace> m_currentProposal;
    int m_currentChange = -1;
    std::vector<std::vector<core::text::Span>> m_hits; // by column
    std::optional<ComparisonModel::Place> m_currentHit;

    enum class Drag { None, Selection, MarkBegin, MarkEnd, Boundary };
    bool m_snapsToWords = false;
    Drag m_drag = Drag::None;
    core::text::Span m_draggedBefore;
    core::text::Span m_dragged;
    QPoint m_pressed;
    int m_boundary = 0;     // the column before which the boundary is being moved
    int m_boundaryGrip = 0; // where in it the pointer took hold
    std::optional<LinkPlace> m_pressedLink;

    struct Level {
        int column; // that is moved
        int paragraph;
        int beside;
        int partner;
        bool ends = false;
        double done = 0; // of the way, 0 to 1
    };
    mutable std::vector<PassageLinks> m_links; // by column, the first without; empty until they are asked for
    std::vector<LinkPlace> m_lit;
    std::optional<Level> m_level;
    std::optional<PageLayout::Anchor> m_stays; // while everything is laid out anew
    QVariantAnimation *m_motion;
    QTimer *m_rest;       // lays out what is just out of sight
    int m_laidOutAt = -1; // scroll position; -1: nothing is laid out
    int m_clicks = 0;
    bool m_isLayingOut = false;
};

} // namespace ui
