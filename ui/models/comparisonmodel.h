// SPDX-License-Identifier: MIT
#pragma once

#include "core/compare/comparison.h"
#include "ui/models/cellcontent.h"
#include "ui/models/changeentry.h"
#include "ui/models/projectsource.h"
#include "ui/models/redlinecolumn.h"
#include "ui/models/shownmarks.h"
#include "ui/models/shownproposals.h"
#include "ui/models/shownrows.h"

#include <QAbstractTableModel>
#include <QHash>

#include <memory>
#include <set>
#include <span>
#include <vector>

namespace ui {

class NewswireHighlighter;

/// The slots of a comparison, closed up, as rows, its versions as columns, the base first. A cell's text, marks and
/// changes come by CellRole when asked for. Marks follow the project; the comparison is set from outside.
class ComparisonModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        CellRole = Qt::UserRole, ///< CellContent; of a cell
        HeadRole,                ///< ColumnHead; of headerData of a column
    };

    explicit ComparisonModel(const ProjectSource &source, QObject *parent = nullptr);
    ~ComparisonModel() override;

    /// Shows \a comparison of \a articles (one a version, the same order); the base becomes the first column.
    void setComparison(std::shared_ptr<const core::compare::Comparison> comparison,
                       std::vector<core::ArticleId> articles);
    void clear();

    /// All that another model over the same articles needs to show the same, but for folds that were opened. A value.
    struct Shown {
        std::shared_ptr<const core::compare::Comparison> comparison; ///< null: nothing
        std::vector<core::ArticleId> articles;
        int comparedColumn = 1;
        bool isTypographyShown = true;
        bool isChangesOnly = false;
        bool isRedline = false;
    };
    Shown shown() const;
    void show(const Shown &shown);

    /// Whether typographic differences are shown and counted as changes.
    void setTypographyShown(bool shown);
    bool isTypographyShown() const { return m_typographyShown; }

    /// Only slots with a change, and one on either side of each; the runs between them are folds, rows of their own.
    void setChangesOnly(bool on);
    bool isChangesOnly() const { return m_changesOnly; }

    /// The compared column tells the base too: what is gone stands struck out between its words, what has moved at both
    /// places. What is gone is no part of the column's text; its rows, which are not closed up, stay absent there.
    void setRedline(bool on);
    bool isRedline() const { return m_isRedline; }

    bool isFold(int row) const { return m_rows[size_t(row)].isFold; }
    void openFold(int row);
    /// Opens the fold that holds \a position of \a column; false where none does.
    bool unfold(int column, qsizetype position);
    /// What of \a column is folded in \a row, from its first paragraph to its last; nullopt where that is nothing.
    std::optional<core::text::Span> foldedSpan(int row, int column) const;

    /// The version whose differences the base column shows: a column from 1 on.
    void setComparedColumn(int column);
    int comparedColumn() const { return m_comparedColumn; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// All changes in the order of reading: by row, then column, then position.
    std::span<const ChangeEntry> changes() const { return m_changes; }
    std::optional<int> indexOf(const ChangeEntry &change) const; ///< in changes(). O(changes).

    core::ArticleId articleAt(int column) const { return m_columns[size_t(column)].article; }
    std::optional<int> columnOf(core::ArticleId article) const;
    const QString &textAt(int column) const;

    /// The row whose cell in \a column holds \a position, the fold that does, or the nearest before; 0 where there is
    /// none. O(log rows).
    int rowOf(int column, qsizetype position) const;

    /// What the slot table says of a cell, without its text; of a fold: absent.
    const core::compare::Cell &shapeAt(int row, int column) const;

    /// The passage of \a column that begins in \a row, from its first paragraph to its last; nullopt where none begins.
    std::optional<core::text::Span> spanAt(int row, int column) const;

    /// A place in a column.
    struct Place {
        int column;
        core::text::Span span;
    };
    /// Where a change stands: in its column, or in the base's for what is removed.
    Place placeOf(const ChangeEntry &change) const;

    /// Where \a place is in the compared column: itself, or, of the base, what stands for it there.
    Place inComparedColumn(const Place &place) const;

    /// Where the moved passage at \a position of \a column has its partner: in the base, or, for the base, in the
    /// compared column. nullopt where nothing has moved.
    std::optional<Place> movedPartner(int column, qsizetype position) const;

    /// The pair of the base with the version in \a column, which is not the first.
    const core::compare::TextPair &pairOf(int column) const;
    int paragraphCount(int column) const;
    int paragraphOf(int column, qsizetype position) const; ///< the one that holds it, or the nearest before. O(log n).
    core::text::Span paragraphSpan(int column, int paragraph) const;
    int rowOfParagraph(int column, int paragraph) const; ///< or of the fold that holds it. O(log rows).
    /// The first that stands in \a row or further down; paragraphCount() for none. O(log paragraphs · log rows).
    int paragraphFrom(int column, int row) const;

    /// The passage that a paragraph is in: of the pair with the base, for the base with the compared column; null where
    /// one version stands alone.
    const core::compare::Passage *passageOf(int column, int paragraph) const
    {
        const auto &passages = m_columns[size_t(column)].passages;
        return size_t(paragraph) < passages.size() ? passages[size_t(paragraph)] : nullptr;
    }

    /// Whether a one-line ghost of a moved passage stands in the cell.
    bool hasGhost(int row, int column) const { return ghostPassage(row, column) != nullptr; }

    /// Where moved sentences stand, in every column and in the base.
    std::vector<Place> movedPlaces() const;

    /// How many versions differ from the base in \a row; of a fold none.
    int versionsThatDiffer(int row) const;

    /// The marks of \a column that reach into \a span.
    std::vector<ShownMark> marksIn(int column, core::text::Span span) const;

    /// The open proposals of \a column that reach into \a span, cut to it; and all of them whole.
    std::vector<ShownProposal> proposalsIn(int column, core::text::Span span) const;
    std::span<const ShownProposal> proposalsIn(int column) const { return m_columns[size_t(column)].proposals.all(); }
    /// What is suggested to be marked, by article and begin. Only columns in which it differs are drawn anew.
    void setCandidates(QHash<core::ArticleId, std::vector<Candidate>> candidates);

    /// All marks of \a column, by begin; quick also where they are many. Until the project or the columns change.
    std::span<const PlacedMark> marksOf(int column) const { return m_columns[size_t(column)].marks.all(); }

    /// The spans of \a mark that reach into \a near, whole.
    std::vector<core::text::Span> spansOf(int column, core::AnnotationId mark, core::text::Span near) const
    {
        return m_columns[size_t(column)].marks.spansOf(mark, near);
    }

    /// What the comparison says about \a span of \a column, uncut, ascending.
    std::span<const Decoration> decorationsIn(int column, core::text::Span span) const;

    /// How the cell at \a row differs from the base (in the base: from the compared column). O(log decorations + those
    /// of the cell).
    CellDifference differenceAt(int row, int column) const;

    QHash<int, QColor> syntaxColors(bool dark) const;

Q_SIGNALS:
    void changesReordered(); ///< they are the same ones; rows went and came

private:
    struct Column {
        core::ArticleId article;
        size_t version;                                       // index in the comparison
        std::vector<Decoration> decorations;                  // of the base: against the compared column
        std::vector<const core::compare::Passage *> passages; // by paragraph, likewise
        ShownMarks marks;
        ShownProposals proposals;
        std::vector<core::text::Span> damage;
        std::vector<std::pair<int, const core::compare::Passage *>> ghosts{}; // by paragraph of the partner
        std::vector<int> slots{};                                             // by paragraph
    };

    void rebuildColumns();
    void rebuildBaseColumn();
    void rebuildRedline();
    const core::compare::SlotTable &table() const { return m_isRedline ? m_comparison->slotTable : m_closedUp; }
    void placeInSlots();
    std::vector<ShownRow> wantedRows() const;
    void replaceRows(int first, int last, const std::vector<ShownRow> &rows);
    void rebuildChanges();
    void onProjectChanged(const core::annotation::Step &step);
    void announceCells(int firstColumn, int lastColumn);
    void updateMarks(core::ArticleId article, const std::set<core::AnnotationId> &changed,
                     const core::annotation::Step &step);
    void updateProposals(Column &column);
    std::vector<Candidate> candidatesIn(int column, core::text::Span span) const;

    const core::compare::PreparedText &preparedAt(int column) const;
    bool hasChange(const core::compare::Slot &slot) const;
    bool differs(const Column &column, int paragraph) const;
    std::vector<bool> openedParagraphs(const core::compare::SlotTable &slots) const;
    void openParagraphs(const std::vector<bool> &paragraphs);
    int slotOf(int column, qsizetype position) const;
    const core::compare::Passage *ghostPassage(int row, int column) const;
    CellContent cellAt(int row, int column) const;
    ShownParagraph paragraphAt(int column, int paragraph) const;
    void describePassage(ShownParagraph &shown, int column, int paragraph) const;
    Fold foldAt(int row, int column) const;
    std::optional<Ghost> ghostAt(int row, int column) const;
    core::compare::Typography typography() const;
    Ghost ghostOf(int column, const std::vector<int> &paragraphs) const;
    ColumnHead headOf(int column) const;
    bool isRedline(int column) const { return m_isRedline && column == m_comparedColumn; }
    void tellAsRedline(CellContent &content, int row) const;
    ShownParagraph removedParagraph(int paragraph) const;

    const ProjectSource &m_source;
    std::shared_ptr<const core::compare::Comparison> m_comparison;
    core::compare::SlotTable m_closedUp;
    std::vector<core::ArticleId> m_articles; // by version
    std::vector<Column> m_columns;
    std::vector<ShownRow> m_rows;
    std::vector<bool> m_opened; // by slot: shown although nothing differs in it
    std::vector<ChangeEntry> m_changes;
    QHash<core::ArticleId, std::vector<Candidate>> m_candidates;
    std::unique_ptr<NewswireHighlighter> m_highlighter;
    int m_comparedColumn = 1;
    bool m_typographyShown = true;
    bool m_changesOnly = false;
    bool m_isRedline = false;
    RedlineColumn m_redline; // of the compared column
};

} // namespace ui
