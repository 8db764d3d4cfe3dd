// SPDX-License-Identifier: MIT
#include "ui/views/readingpane.h"

#include "ui/models/comparisonmodel.h"
#include "ui/views/emptypage.h"
#include "ui/views/overviewstrip.h"
#include "ui/views/readingheader.h"
#include "ui/views/readingview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QScrollBar>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <ranges>

namespace ui {

using core::text::Span;

namespace {

constexpr int mostFullColumns = 4; // more are a comb: the base and one other in full, the others as lanes
constexpr int narrowWindow = 900;  // pixels: below it one column is better than two
constexpr int narrowPane = 480;    // likewise, whatever else takes the window's room
constexpr int lineRoom = 30;       // pixels
constexpr int zoomSteps[] = {50, 67, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300};

} // namespace

ReadingPane::ReadingPane(ComparisonModel &model, QWidget *parent)
    : QWidget(parent), m_model(model), m_view(new ReadingView(model, this)),
      m_header(new ReadingHeader(model, *m_view, this)), m_strip(new OverviewStrip(model, *m_view, this)),
      m_empty(new EmptyPage(this)), m_stack(new QStackedLayout)
{
    m_view->viewport()->setAcceptDrops(false);
    auto *columns = new QWidget(this);
    auto *left = new QVBoxLayout;
    left->setSpacing(0);
    left->addWidget(m_header);
    left->addWidget(m_view, 1);
    auto *both = new QHBoxLayout(columns);
    both->setContentsMargins(0, 0, 0, 0);
    both->setSpacing(0);
    both->addLayout(left, 1);
    both->addWidget(m_strip);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(columns);
    setLayout(m_stack);
    setFocusProxy(m_view);

    connect(m_empty, &EmptyPage::addArticlesRequested, this, &ReadingPane::addArticlesRequested);
    connect(m_empty, &EmptyPage::pasteArticleRequested, this, &ReadingPane::pasteArticleRequested);
    connect(m_empty, &EmptyPage::sampleRequested, this, &ReadingPane::sampleRequested);
    connect(&model, &QAbstractItemModel::modelReset, this, &ReadingPane::updateEmptyState);
    connect(&model, &QAbstractItemModel::modelReset, this, &ReadingPane::updateLayout);
    connectView();
    updateEmptyState();
}

void ReadingPane::connectView()
{
    const auto articleAt = [this](int column) { return m_model.articleAt(column); };
    connect(m_header, &ReadingHeader::headClicked, this, [=, this](int column) {
        m_view->select(column, m_view->currentColumn() == column ? m_view->selection() : Span{});
        Q_EMIT articleActivated(articleAt(column));
    });
    connect(m_header, &ReadingHeader::baseRequested, this,
            [=, this](int column) { Q_EMIT baseRequested(articleAt(column)); });
    connect(m_header, &ReadingHeader::removalRequested, this,
            [=, this](int column) { Q_EMIT columnRemovalRequested(articleAt(column)); });

    connect(m_view, &ReadingView::caretMoved, this, &ReadingPane::selectionChanged);
    connect(m_view, &ReadingView::currentColumnChanged, this, [this](int column) {
        m_model.setComparedColumn(column);
        updateLayout();
        Q_EMIT currentColumnChanged(column);
    });
    connect(m_view, &ReadingView::laneClicked, m_view, &ReadingView::goToColumn);
    connect(m_view, &ReadingView::markClicked, this, &ReadingPane::selectionChanged); // there is something to act on
    connect(m_view, &ReadingView::markClicked, this, &ReadingPane::markActivated);
    connect(m_view, &ReadingView::proposalClicked, this, &ReadingPane::proposalActivated);
    connect(m_view, &ReadingView::proposalClicked, this, &ReadingPane::selectionChanged);
    connect(m_view, &ReadingView::markResized, this, &ReadingPane::markResized);
    connect(m_view, &ReadingView::ghostClicked, this,
            [this](int column, Span passage) { goTo(column, {passage.begin, passage.begin}, passage); });
    connect(m_view, &ReadingView::zoomRequested, this, [this](int steps) { steps > 0 ? zoomIn() : zoomOut(); });
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &point) { Q_EMIT contextMenuRequested(m_view->viewport()->mapToGlobal(point)); });
}

void ReadingPane::setTheme(const Theme &theme)
{
    m_view->setTheme(theme);
    m_header->setTheme(theme);
    m_strip->setTheme(theme);
    m_empty->setTheme(theme);
}

void ReadingPane::updateEmptyState()
{
    m_stack->setCurrentIndex(m_model.columnCount() > 0 ? 1 : 0);
    // The strip is a scroll bar that says more.
    const bool hasStrip = m_model.columnCount() > 1;
    m_strip->setVisible(hasStrip);
    m_view->setVerticalScrollBarPolicy(hasStrip ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
}

/// The base and the column that is read stay open; the others are lanes until somebody goes to them.
void ReadingPane::updateLanes()
{
    const int columns = m_model.columnCount();
    if (m_view->currentColumn() > 0)
        m_openColumn = m_view->currentColumn();
    m_openColumn = std::clamp(m_openColumn, 1, std::max(1, columns - 1));
    std::vector<bool> collapsed(size_t(columns), columns > mostFullColumns);
    for (const int open : {0, m_openColumn}) {
        if (open < columns)
            collapsed[size_t(open)] = false;
    }
    m_view->setCollapsed(collapsed);
}

void ReadingPane::setOneColumn(std::optional<bool> on)
{
    m_oneColumn = on;
    updateLayout();
}

bool ReadingPane::isOneColumn() const
{
    const bool isNarrow = window()->width() < narrowWindow || width() < narrowPane;
    return m_model.columnCount() > 1 && m_oneColumn.value_or(isNarrow);
}

/// One column, a comb or columns; what is read stays in sight.
void ReadingPane::updateLayout()
{
    const bool one = isOneColumn();
    if (one && m_view->currentColumn() == 0) {
        const ReadPlace read = placeRead();
        const auto place = m_model.inComparedColumn({0, m_view->selection()});
        m_view->select(place.column, place.span); // comes back here
        keepInPlace(read);
        return;
    }
    const auto alone = one ? std::optional(m_model.comparedColumn()) : std::nullopt;
    if (one == m_model.isRedline() && alone == m_view->alone()) {
        updateLanes();
        return;
    }
    const ReadPlace read = placeRead();
    setRedline(one);
    m_view->setTrueLayout(m_isTrueLayout && !one); // what is gone has a row, and takes room in it
    m_view->setAlone(alone);
    updateLanes();
    keepInPlace(read);
}

/// The caret's, or, where that is out of sight, what stands in the upper third of the window: in the current column, or
/// in another where that has nothing there.
ReadingPane::ReadPlace ReadingPane::placeRead() const
{
    if (m_model.columnCount() == 0)
        return {{0, {}}, 0, true};
    const bool isAtTop = m_view->verticalScrollBar()->value() == 0;
    const int height = m_view->viewport()->height();
    const int current = m_view->currentColumn();
    std::vector<std::optional<ComparisonModel::Place>> places{
        ComparisonModel::Place{current, {m_view->caret(), m_view->caret()}}};
    for (int i = 0; i < m_model.columnCount(); ++i) {
        const int column = (current + i) % m_model.columnCount();
        places.push_back(m_view->placeAt({m_view->columnRect(column).center().x(), height / 3}));
    }
    for (const auto &place : places) {
        const int y = place && !m_view->isCollapsed(place->column) ? m_view->lineTop(*place) : -1;
        if (y >= 0 && y < height)
            return {*place, y, isAtTop};
    }
    return {*places.front(), 0, isAtTop};
}

/// After the columns have been laid out in another way.
void ReadingPane::keepInPlace(const ReadPlace &read)
{
    if (m_model.columnCount() == 0 || read.place.column >= m_model.columnCount())
        return;
    const auto place = isOneColumn() ? m_model.inComparedColumn(read.place) : read.place;
    if (read.isAtTop) {
        m_view->verticalScrollBar()->setValue(0); // with what stands above the first line
        m_view->reveal(place.column, place.span);
        return;
    }
    m_view->putLineAt(place, std::clamp(read.y, 0, std::max(0, m_view->viewport()->height() - lineRoom)));
}

/// The changes may stand in another order then; the current one stays.
void ReadingPane::setRedline(bool on)
{
    const int before = currentChange();
    const auto current = before < 0 ? std::nullopt : std::optional(m_model.changes()[size_t(before)]);
    m_model.setRedline(on);
    const int now = current ? m_model.indexOf(*current).value_or(-1) : -1;
    if (now == before)
        return;
    m_view->setCurrentChange(now);
    Q_EMIT currentChangeChanged(now);
}

void ReadingPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    updateLayout();
}

void ReadingPane::setHeat(bool on)
{
    m_strip->setHeat(on);
}

void ReadingPane::addStripAction(QAction *action)
{
    m_strip->addAction(action);
}

std::vector<TextSelection> ReadingPane::visible() const
{
    std::vector<TextSelection> visible;
    for (int column = 0; column < m_model.columnCount() && m_view->isVisible(); ++column) {
        for (const core::text::Span span : m_view->visibleText(column))
            visible.push_back({m_model.articleAt(column), span});
    }
    return visible;
}

std::optional<TextSelection> ReadingPane::selection() const
{
    if (m_model.columnCount() == 0)
        return std::nullopt;
    return TextSelection{m_model.articleAt(m_view->currentColumn()), m_view->selection()};
}

void ReadingPane::select(core::ArticleId article, Span span)
{
    if (const auto column = m_model.columnOf(article))
        goTo(*column, span, span);
}

/// Selects \a place, and scrolls to \a shown; what is folded there opens.
void ReadingPane::goTo(int column, Span place, Span shown)
{
    m_model.unfold(column, shown.begin);
    const auto where
        = isOneColumn() ? m_model.inComparedColumn({column, place}) : ComparisonModel::Place{column, place};
    m_view->select(where.column, where.span);
    m_view->reveal(column, shown);
}

void ReadingPane::setChangesOnly(bool on)
{
    if (m_model.columnCount() == 0 || on == m_model.isChangesOnly()) {
        m_model.setChangesOnly(on);
        return;
    }
    const ReadPlace read = placeRead();
    m_model.setChangesOnly(on);
    keepInPlace(read);
}

void ReadingPane::selectMark(core::AnnotationId id)
{
    for (int column = 0; column < m_model.columnCount(); ++column) {
        for (const PlacedMark &mark : m_model.marksOf(column)) {
            if (mark.id != id)
                continue;
            goTo(column, {mark.span.begin, mark.span.begin}, mark.span);
            m_view->setCurrentMark(id);
            Q_EMIT selectionChanged();
            return;
        }
    }
}

std::optional<core::AnnotationId> ReadingPane::currentMark() const
{
    return m_view->currentMark();
}

void ReadingPane::selectProposal(const ProposalPlace &place)
{
    for (int column = 0; column < m_model.columnCount(); ++column) {
        for (const ShownProposal &proposal : m_model.proposalsIn(column)) {
            if (proposal.place != place)
                continue;
            goTo(column, {proposal.mark.span.begin, proposal.mark.span.begin}, proposal.mark.span);
            m_view->setCurrentProposal(place);
            Q_EMIT selectionChanged();
            return;
        }
    }
}

std::optional<ProposalPlace> ReadingPane::currentProposal() const
{
    return m_view->currentProposal();
}

std::vector<ShownProposal> ReadingPane::proposalsOf(core::ArticleId article) const
{
    const auto column = m_model.columnOf(article);
    return column ? std::ranges::to<std::vector>(m_model.proposalsIn(*column)) : std::vector<ShownProposal>();
}

QString ReadingPane::selectedText() const
{
    return m_view->selectedText();
}

void ReadingPane::setSnapsToWords(bool on)
{
    m_view->setSnapsToWords(on);
}

int ReadingPane::currentChange() const
{
    return m_view->currentChange();
}

void ReadingPane::showChange(int index)
{
    const ChangeEntry &change = m_model.changes()[size_t(index)];
    m_view->setCurrentChange(index);
    const ComparisonModel::Place place = m_model.placeOf(change);
    m_model.setComparedColumn(change.column);
    goTo(place.column, {place.span.begin, place.span.begin}, place.span);
    Q_EMIT currentChangeChanged(index);
}

void ReadingPane::goToChange(int index)
{
    if (index >= 0 && index < int(m_model.changes().size()))
        showChange(index);
}

/// Without a current change: the first at or after the caret (the last before it) in the order of reading.
int ReadingPane::changeNearCaret(bool forward) const
{
    const auto changes = m_model.changes();
    const int row = m_model.rowOf(m_view->currentColumn(), m_view->caret());
    const auto isBefore = [&](const ChangeEntry &change) {
        const ComparisonModel::Place place = m_model.placeOf(change);
        const int changeRow = m_model.rowOf(place.column, place.span.begin);
        return changeRow < row
               || (changeRow == row && place.column == m_view->currentColumn() && place.span.begin < m_view->caret());
    };
    const auto at = std::ranges::partition_point(changes, isBefore) - changes.begin();
    return forward ? int(at) : int(at) - 1;
}

void ReadingPane::step(bool forward)
{
    const int wanted = currentChange() < 0 ? changeNearCaret(forward) : currentChange() + (forward ? 1 : -1);
    if (!m_steps) {
        goToChange(wanted);
        return;
    }
    if (forward) {
        const auto next = std::ranges::lower_bound(*m_steps, wanted);
        if (next != m_steps->end())
            goToChange(*next);
    } else {
        const auto behind = std::ranges::upper_bound(*m_steps, wanted);
        if (behind != m_steps->begin())
            goToChange(*std::prev(behind));
    }
}

void ReadingPane::nextChange()
{
    step(true);
}

void ReadingPane::previousChange()
{
    step(false);
}

std::vector<ReadingPane::Stop> ReadingPane::stopsIn(int column) const
{
    std::vector<Stop> stops;
    for (const PlacedMark &mark : m_model.marksOf(column)) {
        if (mark.isFirst)
            stops.push_back({mark.span.begin, mark.id});
    }
    for (const ShownProposal &proposal : m_model.proposalsIn(column)) {
        if (proposal.mark.isFirst)
            stops.push_back({proposal.mark.span.begin, proposal.place});
    }
    std::ranges::stable_sort(stops, {}, &Stop::begin);
    return stops;
}

void ReadingPane::stepMark(bool forward)
{
    if (m_model.columnCount() == 0)
        return;
    const std::vector<Stop> stops = stopsIn(m_view->currentColumn());
    const auto current = std::ranges::find_if(stops, [this](const Stop &stop) {
        const auto *mark = std::get_if<core::AnnotationId>(&stop.what);
        return mark ? *mark == m_view->currentMark() : std::get<ProposalPlace>(stop.what) == m_view->currentProposal();
    });
    auto next = current;
    if (current != stops.end()) {
        next = forward ? std::next(current) : current == stops.begin() ? stops.end() : std::prev(current);
    } else {
        next = std::ranges::partition_point(stops, [this](const Stop &stop) { return stop.begin < m_view->caret(); });
        if (!forward)
            next = next == stops.begin() ? stops.end() : std::prev(next);
    }
    if (next == stops.end())
        return;
    if (const auto *mark = std::get_if<core::AnnotationId>(&next->what)) {
        selectMark(*mark);
        Q_EMIT markActivated(*mark);
    } else {
        const auto place = std::get<ProposalPlace>(next->what);
        selectProposal(place);
        Q_EMIT proposalActivated(place);
    }
}

void ReadingPane::nextMark()
{
    stepMark(true);
}
void ReadingPane::previousMark()
{
    stepMark(false);
}

void ReadingPane::goToMovedPartner()
{
    if (m_model.columnCount() == 0)
        return;
    if (const auto partner = m_model.movedPartner(m_view->currentColumn(), m_view->caret()))
        goTo(partner->column, {partner->span.begin, partner->span.begin}, partner->span);
}

void ReadingPane::copy()
{
    if (const QString text = m_view->selectedText(); !text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

void ReadingPane::selectAll()
{
    if (m_model.columnCount() > 0)
        m_view->select(m_view->currentColumn(), {0, m_model.textAt(m_view->currentColumn()).size()});
}

void ReadingPane::setHits(const std::vector<TextSelection> &hits, int current)
{
    std::vector<std::vector<Span>> byColumn(size_t(m_model.columnCount()));
    for (const TextSelection &hit : hits) {
        if (const auto column = m_model.columnOf(hit.article))
            byColumn[size_t(*column)].push_back(hit.span);
    }
    std::optional<ComparisonModel::Place> place;
    if (current >= 0 && current < int(hits.size())) {
        if (const auto column = m_model.columnOf(hits[size_t(current)].article))
            place = ComparisonModel::Place{*column, hits[size_t(current)].span};
    }
    m_view->setHits(std::move(byColumn), place);
    if (place) {
        m_model.unfold(place->column, place->span.begin);
        m_view->reveal(place->column, place->span);
    }
}

void ReadingPane::setZoomPercent(int percent)
{
    m_view->setZoom(std::clamp(percent, zoomSteps[0], *std::prev(std::end(zoomSteps))));
    Q_EMIT zoomChanged(m_view->zoom());
}

void ReadingPane::zoomIn()
{
    const auto *next = std::ranges::upper_bound(zoomSteps, m_view->zoom());
    if (next != std::end(zoomSteps))
        setZoomPercent(*next);
}

void ReadingPane::zoomOut()
{
    const auto *next = std::ranges::lower_bound(zoomSteps, m_view->zoom());
    if (next != std::begin(zoomSteps))
        setZoomPercent(*std::prev(next));
}

void ReadingPane::resetZoom()
{
    setZoomPercent(100);
}
void ReadingPane::focusColumns()
{
    m_view->setFocus(Qt::ShortcutFocusReason);
}

void ReadingPane::setTrueLayout(bool on)
{
    m_isTrueLayout = on;
    m_view->setTrueLayout(on && !isOneColumn());
}

void ReadingPane::widenColumn(int pixels)
{
    m_view->widenColumn(pixels);
}

void ReadingPane::equaliseColumns()
{
    m_view->equaliseColumns();
}

bool ReadingPane::bringLevel()
{
    return m_view->bringLevel();
}

} // namespace ui
