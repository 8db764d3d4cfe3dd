// SPDX-License-Identifier: MIT
#include "ui/views/historypane.h"

#include "ui/delegates/historydelegate.h"
#include "ui/models/changewords.h"
#include "ui/models/projectsource.h"
#include "ui/models/texts.h"
#include "ui/views/emptynote.h"
#include "ui/views/panehead.h"
#include "ui/views/panetitle.h"
#include "ui/views/quiettable.h"

#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QSplitter>
#include <QTableView>
#include <QTextEdit>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <ranges>
#include <utility>

namespace ui {

using core::annotation::EntityOrClaim;
using core::annotation::JournalEntry;
using core::annotation::JournalFilter;
using core::annotation::Step;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostChanges = 30; // of an entry that are told
constexpr int widestChoice = 190;     // pixels
constexpr int narrowestName = 200;    // pixels

struct Beside {
    HistoryModel::Column column;
    int width; ///< in pixels
};

/// The columns beside what was done, the last ones first to go where there is little room.
constexpr std::array besideName{Beside{HistoryModel::TimeColumn, 150}, Beside{HistoryModel::ArticlesColumn, 150},
                                Beside{HistoryModel::AnalystColumn, 80}};

/// Fills \a choices with \a first, which stands for all, and \a names; \a chosen is an index into these, -1 for all.
void fill(QComboBox &choices, const QString &first, const QStringList &names, qsizetype chosen)
{
    choices.clear();
    choices.addItem(first);
    choices.addItems(names);
    choices.setCurrentIndex(int(chosen) + 1);
}

template<class Value>
std::optional<Value> chosenIn(const QComboBox &choices, const std::vector<Value> &values)
{
    const int index = choices.currentIndex() - 1;
    return index >= 0 && index < std::ssize(values) ? std::optional(values[size_t(index)]) : std::nullopt;
}

template<class Value>
qsizetype placeOf(const std::optional<Value> &value, const std::vector<Value> &values)
{
    const auto found = value ? std::ranges::find(values, *value) : values.end();
    return found == values.end() ? -1 : found - values.begin();
}

} // namespace

HistoryPane::HistoryPane(const ProjectSource &source, QWidget *parent)
    : Pane(parent), m_source(source), m_model(new HistoryModel(
                                          source, [this] { return file(); }, this)),
      m_title(new PaneTitle(tr("History"), this)), m_articles(new Choices(this)), m_subjects(new Choices(this)),
      m_analysts(new Choices(this)), m_mark(new QToolButton(this)), m_restore(new QToolButton(this)),
      m_table(new QTableView(this)), m_delegate(new HistoryDelegate(this)), m_details(new QTextEdit(this)),
      m_empty(new EmptyNote(this))
{
    setUpTable();
    setUpControls();
    layOut();
    setFocusProxy(m_table);
    connect(m_model, &HistoryModel::searched, this, &HistoryPane::updateShown);
    connect(m_model, &QAbstractItemModel::modelReset, this, &HistoryPane::updateShown);
    connect(m_model, &HistoryModel::failed, this,
            [this](const core::Error &error) { m_details->setPlainText(core::toSentence(error)); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &HistoryPane::showDetails);
    onActivated(*m_table, [this](const QModelIndex &index) { activate(index); });
    updateShown();
}

HistoryPane::~HistoryPane() = default;

void HistoryPane::setUpTable()
{
    m_table->setModel(m_model);
    m_table->setItemDelegate(m_delegate);
    m_table->setAccessibleName(tr("What has been done, the newest first"));
    makeQuiet(*m_table);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QHeaderView *header = m_table->horizontalHeader();
    header->setMinimumSectionSize(36);
    for (const Beside &beside : besideName)
        header->resizeSection(beside.column, beside.width);
    header->setSectionResizeMode(HistoryModel::NameColumn, QHeaderView::Stretch);
    m_table->viewport()->installEventFilter(this);
    m_details->setReadOnly(true);
    m_details->setFrameShape(QFrame::NoFrame);
    m_details->setAccessibleName(tr("What the current step has changed"));
    m_details->setTabChangesFocus(true);
}

void HistoryPane::setUpControls()
{
    for (QComboBox *choices : {m_articles, m_subjects, m_analysts}) {
        choices->setMaximumWidth(widestChoice);
        connect(choices, &QComboBox::currentIndexChanged, this, &HistoryPane::applyFilter);
    }
    m_articles->installEventFilter(this);
    m_subjects->installEventFilter(this);
    m_articles->setAccessibleName(tr("Article that the steps shown concern"));
    m_subjects->setAccessibleName(tr("Entity or claim that the steps shown concern"));
    m_analysts->setAccessibleName(tr("Analyst who made the steps shown"));
    m_mark->setToolTip(tr("Show the history of everything again"));
    m_mark->hide();
    connect(m_mark, &QToolButton::clicked, this, [this] {
        m_shownMark.reset();
        applyFilter();
    });
    m_restore->setText(tr("Restore this state"));
    m_restore->setToolTip(
        tr("Bring back the project as it was after the current step; that is a new step, which can be "
           "undone"));
    connect(m_restore, &QToolButton::clicked, this, &HistoryPane::restoreCurrent);
}

void HistoryPane::layOut()
{
    auto *split = new QSplitter(Qt::Horizontal, this);
    split->addWidget(m_table);
    split->addWidget(m_details);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    split->setChildrenCollapsible(false);
    auto *layout = layOutPage(*this, headOf({m_title, m_articles, m_subjects, m_analysts, m_mark}, {m_restore}));
    layout->addWidget(m_empty, 1);
    layout->addWidget(split, 1);
}

void HistoryPane::setTheme(const Theme &theme)
{
    m_title->setTheme(theme);
    m_empty->setTheme(theme);
    m_delegate->setTheme(theme);
    setTableTheme(*m_table, theme, HistoryDelegate::rowHeight(theme.interface));
}

void HistoryPane::setFile(HistoryModel::File file)
{
    m_file = std::move(file);
    reload();
}

void HistoryPane::reload()
{
    if (!isVisible()) {
        m_isOtherFile = true;
        return;
    }
    m_shownMark.reset();
    m_model->reload();
    refillChoices();
    fillAnalysts();
    applyFilter();
}

void HistoryPane::update()
{
    if (!isVisible()) {
        m_isStale = true;
        return;
    }
    m_model->update();
    addAnalysts();
}

void HistoryPane::setRestorable(bool can)
{
    m_canRestore = can;
    m_restore->setEnabled(canRestore());
}

bool HistoryPane::canRestore() const
{
    return m_canRestore && isVisible() && m_table->currentIndex().isValid();
}

void HistoryPane::showMark(core::AnnotationId mark)
{
    {
        const QScopedValueRollback silent(m_isSilent, true);
        for (QComboBox *choices : {m_articles, m_subjects, m_analysts})
            choices->setCurrentIndex(0);
        m_shownMark = mark;
    }
    applyFilter();
}

/// When somebody turns to them, as sorting many names takes its time.
void HistoryPane::refillChoices()
{
    const QScopedValueRollback silent(m_isSilent, true);
    fillArticles();
    fillSubjects();
}

void HistoryPane::fillArticles()
{
    const auto chosen = chosenIn(*m_articles, m_articleChoices);
    m_articleChoices.clear();
    QStringList names;
    for (const core::article::Story *story : m_source.project().storiesInOrder()) {
        for (const core::ArticleId &id : story->versions) {
            m_articleChoices.push_back(id);
            names << displayName(*m_source.project().article(id));
        }
    }
    fill(*m_articles, tr("All articles"), names, placeOf(chosen, m_articleChoices));
}

void HistoryPane::fillSubjects()
{
    const auto chosen = chosenIn(*m_subjects, m_subjectChoices);
    std::vector<std::pair<QString, EntityOrClaim>> subjects;
    for (const auto &[id, entity] : m_source.project().entities())
        subjects.emplace_back(entity.name, id);
    std::ranges::sort(subjects, [](const auto &a, const auto &b) { return a.first.localeAwareCompare(b.first) < 0; });
    for (const core::annotation::Claim *claim : m_source.project().claimsInOrder())
        subjects.emplace_back(chipText(claim->number) + u' ' + claim->label, claim->id);
    m_subjectChoices.clear();
    QStringList names;
    for (const auto &[name, id] : subjects) {
        m_subjectChoices.push_back(id);
        names << name.simplified();
    }
    fill(*m_subjects, tr("All entities and claims"), names, placeOf(chosen, m_subjectChoices));
}

void HistoryPane::fillAnalysts()
{
    const QScopedValueRollback silent(m_isSilent, true);
    const auto analysts = file() ? file()->analysts() : core::Result<QStringList>();
    fill(*m_analysts, tr("All analysts"), analysts.value_or(QStringList()), -1);
    m_analysts->setVisible(m_analysts->count() > 2);
    m_seen = file() ? file()->timeline().last() : 0;
}

void HistoryPane::addAnalysts()
{
    const QScopedValueRollback silent(m_isSilent, true);
    const auto last = file() ? file()->timeline().last() : 0;
    const auto fresh = last > m_seen ? file()->journal(m_seen + 1, last).value_or(std::vector<JournalEntry>())
                                     : std::vector<JournalEntry>();
    m_seen = last;
    for (const JournalEntry &entry : fresh) {
        if (m_analysts->findText(entry.analyst, Qt::MatchExactly | Qt::MatchCaseSensitive) < 1)
            m_analysts->addItem(entry.analyst);
    }
    m_analysts->setVisible(m_analysts->count() > 2);
}

void HistoryPane::applyFilter()
{
    if (m_isSilent)
        return;
    const bool byAnalyst = m_analysts->currentIndex() > 0;
    m_model->setFilter({.article = chosenIn(*m_articles, m_articleChoices),
                        .subject = chosenIn(*m_subjects, m_subjectChoices),
                        .annotation = m_shownMark,
                        .analyst = byAnalyst ? std::optional(m_analysts->currentText()) : std::nullopt});
    updateShown();
}

void HistoryPane::updateShown()
{
    const int rows = m_model->rowCount();
    const bool isAll = m_model->filter().isEmpty();
    const auto entries = file() ? file()->timeline().last() : 0;
    m_title->setInfo(rows == 0 ? QString()
                     : isAll   ? tr("%n step(s)", nullptr, int(entries))
                               : tr("%n step(s) shown", nullptr, rows));
    m_empty->say(m_model->isSearching() ? tr("Looking through the history…")
                 : isAll ? tr("Everything that is done to the project will stand here, with who did it and when.")
                         : tr("No step has to do with this."));
    m_empty->setVisible(rows == 0);
    m_table->parentWidget()->setVisible(rows > 0);
    const auto *mark = m_shownMark ? m_source.project().annotation(*m_shownMark) : nullptr;
    const auto *article = mark ? m_source.project().article(markOf(*mark).article) : nullptr;
    const QString quote = article ? core::text::textOf(article->text, markOf(*mark).spans).simplified() : QString();
    m_mark->setText(tr("“%1” ×").arg(menuText(quote)));
    m_mark->setAccessibleName(tr("End the history of “%1” alone").arg(quote));
    m_mark->setVisible(m_shownMark.has_value());
    if (rows > 0 && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model->index(0, 0));
    showDetails();
}

/// Who did what and when, and what it was before.
void HistoryPane::showDetails()
{
    const QModelIndex current = m_table->currentIndex();
    m_restore->setEnabled(canRestore());
    Q_EMIT currentChanged();
    if (!current.isValid() || !file() || !isVisible()) {
        m_details->clear();
        return;
    }
    const JournalEntry &entry = m_model->entryAt(current.row());
    const auto step = file()->stepOf(entry, mostChanges + 1);
    const auto articleOf = [this](core::ArticleId id) { return m_model->articleOf(id); };
    QStringList lines{
        current.siblingAtColumn(HistoryModel::NameColumn).data(Qt::AccessibleTextRole).toString(),
        QStringList{entry.analyst, momentText(entry.made)}.join(entry.analyst.isEmpty() ? u""_s : u" · "_s)};
    if (!step)
        lines << core::toSentence(step.error());
    else
        for (const auto &change : step->changes | std::views::take(mostChanges))
            lines << QString() << wordsOf(change, m_source.project(), articleOf);
    if (step && std::ssize(step->changes) > mostChanges)
        lines << QString() << tr("… and more");
    m_details->setPlainText(lines.join(u'\n'));
}

void HistoryPane::activate(const QModelIndex &index)
{
    const auto step = file() ? file()->stepOf(m_model->entryAt(index.row()), mostChanges) : core::Result<Step>();
    const auto passage = step ? passageOf(*step) : std::nullopt;
    if (passage && m_source.project().article(passage->article))
        Q_EMIT passageActivated(passage->article, passage->span);
}

void HistoryPane::restoreCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    if (current.isValid()) {
        const JournalEntry entry = m_model->entryAt(current.row());
        Q_EMIT restoreRequested(entry.sequence, entry.made);
    }
}

/// In a narrow pane what was done stands alone; the rest is told beside it.
void HistoryPane::fitColumns()
{
    int room = m_table->viewport()->width() - narrowestName;
    for (const Beside &beside : besideName) {
        const bool isShown = beside.width <= room;
        m_table->horizontalHeader()->setSectionHidden(beside.column, !isShown);
        room -= isShown ? beside.width : 0;
    }
}

bool HistoryPane::eventFilter(QObject *watched, QEvent *event)
{
    if ((watched == m_articles || watched == m_subjects) && event->type() == QEvent::FocusIn)
        refillChoices();
    if (watched == m_table->viewport() && event->type() == QEvent::Resize)
        fitColumns();
    return Pane::eventFilter(watched, event);
}

void HistoryPane::showEvent(QShowEvent *event)
{
    Pane::showEvent(event);
    const bool isStale = std::exchange(m_isStale, false);
    if (std::exchange(m_isOtherFile, false))
        reload();
    else if (isStale)
        update();
    showDetails();
}

void HistoryPane::hideEvent(QHideEvent *event)
{
    Pane::hideEvent(event);
    Q_EMIT currentChanged();
}

} // namespace ui
