// SPDX-License-Identifier: MIT
#include "ui/views/occurrencespane.h"

#include "ui/delegates/occurrencedelegate.h"
#include "ui/models/projectsource.h"
#include "ui/models/textsearch.h"
#include "ui/views/emptynote.h"
#include "ui/views/flowlayout.h"
#include "ui/views/panehead.h"
#include "ui/views/panetitle.h"
#include "ui/views/quiettable.h"
#include "ui/views/subjectchoice.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <memory>
#include <utility>
#include <variant>

namespace ui {

using namespace Qt::StringLiterals;
using core::annotation::OccurrenceOptions;
using core::annotation::Phrase;
using core::annotation::Project;
using core::text::Span;

namespace {

using namespace std::chrono_literals;
constexpr auto typingPause = 200ms;
constexpr int lowestList = 28; // pixels: where there is little room it gives way, not what stands above it

bool isEnter(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
}

} // namespace

OccurrencesPane::OccurrencesPane(const ProjectSource &source, QWidget *parent)
    : Pane(parent), m_source(source), m_search(new TextSearch(this)), m_model(new OccurrencesModel(this)),
      m_title(new PaneTitle(tr("Occurrences"), this)), m_field(new QLineEdit(this)), m_scope(new Choices(this)),
      m_subject(new SubjectChoice(source, this)), m_mark(new QPushButton(this)),
      m_case(new QCheckBox(tr("Match &case"), this)), m_inflections(new QCheckBox(tr("&Forms of English words"), this)),
      m_compounds(new QCheckBox(tr("Parts of co&mpounds"), this)), m_all(new QPushButton(tr("Tick &all"), this)),
      m_none(new QPushButton(tr("Tick &none"), this)), m_list(new QListView(this)),
      m_delegate(new OccurrenceDelegate(this)), m_empty(new EmptyNote(this)), m_typing(new QTimer(this))
{
    setUpControls();
    layOut();
    setFocusProxy(m_field);
    connectAll();
    m_subject->offer(std::nullopt);
    updateShown();
}

OccurrencesPane::~OccurrencesPane() = default;

void OccurrencesPane::setUpControls()
{
    m_field->setPlaceholderText(tr("Words to be marked wherever they stand"));
    m_field->setAccessibleName(m_field->placeholderText());
    m_field->setClearButtonEnabled(true);
    m_scope->addItem(tr("In this version"), int(Scope::Version));
    m_scope->addItem(tr("In this story"), int(Scope::Story));
    m_scope->addItem(tr("In all articles"), int(Scope::Project));
    m_scope->setCurrentIndex(int(Scope::Story));
    m_scope->setAccessibleName(tr("Where to look"));
    letShrink(*m_subject);
    m_subject->setMaximumWidth(260);
    m_case->setToolTip(tr("“US” is not “us”"));
    m_inflections->setToolTip(tr("“troops” for “troop”, “killed” for “kill”"));
    m_compounds->setToolTip(tr("“Afghan” in “intra-Afghan”"));
    m_mark->setDefault(true);
    for (QPushButton *button : {m_all, m_none})
        button->setProperty("flat", true);
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setAccessibleName(tr("Places"));
    m_list->setAccessibleDescription(tr("Space ticks a place, Enter marks all that are ticked"));
    makeQuiet(*m_list);
    m_list->setMinimumHeight(lowestList);
    m_list->installEventFilter(this);
    m_field->installEventFilter(this);
    m_typing->setSingleShot(true);
    m_typing->setInterval(typingPause);
}

void OccurrencesPane::layOut()
{
    auto *first = new QHBoxLayout;
    first->setSpacing(8);
    first->addWidget(m_title);
    first->addWidget(m_field, 1);
    first->addWidget(m_scope);
    first->addWidget(m_subject);
    first->addWidget(m_mark);
    auto *second = new FlowLayout(14, 4);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_case, m_inflections, m_compounds, m_all, m_none})
        second->addWidget(widget);
    auto *layout = layOutPage(*this, first);
    layout->addLayout(second);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_list, 1);
}

void OccurrencesPane::connectAll()
{
    connect(m_field, &QLineEdit::textEdited, m_typing, qOverload<>(&QTimer::start));
    connect(m_field, &QLineEdit::returnPressed, this, [this] {
        m_isAwaited = true;
        start();
    });
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty())
            start();
    });
    connect(m_typing, &QTimer::timeout, this, &OccurrencesPane::start);
    connect(m_scope, &QComboBox::activated, this, &OccurrencesPane::start);
    connect(m_case, &QCheckBox::clicked, this, [this](bool on) { m_isCaseWanted = on; });
    for (QCheckBox *box : {m_case, m_inflections, m_compounds})
        connect(box, &QCheckBox::clicked, this, &OccurrencesPane::start);
    connect(m_subject, &QComboBox::currentIndexChanged, this, &OccurrencesPane::refresh);
    connect(m_all, &QPushButton::clicked, this, [this] { m_model->setAllTicked(true); });
    connect(m_none, &QPushButton::clicked, this, [this] { m_model->setAllTicked(false); });
    connect(m_mark, &QPushButton::clicked, this, &OccurrencesPane::mark);
    connect(m_search, &TextSearch::finished, this, &OccurrencesPane::take);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &OccurrencesPane::updateShown);
    connect(m_list, &QAbstractItemView::clicked, this, [this](const QModelIndex &row) {
        const SearchHit &hit = m_model->hitAt(row.row());
        Q_EMIT passageActivated(hit.article, hit.span);
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &row) {
        if (m_isSilent || !row.isValid())
            return;
        const SearchHit &hit = m_model->hitAt(row.row());
        Q_EMIT passageReached(hit.article, hit.span);
    });
    connect(&m_source, &ProjectSource::replaced, this, &OccurrencesPane::setEmpty);
    connect(&m_source, &ProjectSource::changed, this, &OccurrencesPane::follow);
}

void OccurrencesPane::setTheme(const Theme &theme)
{
    m_title->setTheme(theme);
    m_empty->setTheme(theme);
    m_delegate->setTheme(theme);
    m_list->viewport()->update();
}

void OccurrencesPane::setEmpty()
{
    m_origin.reset();
    m_subject->setUsual(std::nullopt);
    m_subject->offer(std::nullopt);
    m_field->clear();
    start();
}

/// While nobody sees the places, nothing is looked for.
void OccurrencesPane::follow(const core::annotation::Step &step)
{
    if (!isVisible()) {
        m_isStale = true;
        return;
    }
    m_subject->refresh();
    const bool articlesChanged = core::annotation::anyRecord(step, [](const core::annotation::Record &record) {
        return std::holds_alternative<core::article::Article>(record)
               || std::holds_alternative<core::article::Story>(record);
    });
    if (m_origin && !m_source.project().article(m_origin->article))
        setEmpty();
    else if (articlesChanged)
        start();
    else
        refresh();
}

void OccurrencesPane::showEvent(QShowEvent *event)
{
    Pane::showEvent(event);
    if (!std::exchange(m_isStale, false))
        return;
    m_subject->refresh();
    if (m_origin && !m_source.project().article(m_origin->article))
        setEmpty();
    else
        start();
}

// ---- what to look for
// ------------------------------------------------------------------------------------------

void OccurrencesPane::lookFor(const Passage &selection, const std::optional<Subject> &subject)
{
    const auto *article = m_source.project().article(selection.article);
    if (!article)
        return;
    const Span meant = core::annotation::namedBy(article->text, selection.span);
    m_origin = Passage{selection.article, meant};
    m_originWords = core::text::textOf(article->text, meant).toString().simplified();
    m_field->setText(m_originWords);
    m_case->setChecked(m_isCaseWanted || core::annotation::readsLikeAbbreviation(m_originWords));
    m_subject->offer(subject);
    m_isAwaited = true;
    start();
}

void OccurrencesPane::setUsual(const Subject &subject)
{
    m_subject->setUsual(subject);
}

OccurrencesPane::Scope OccurrencesPane::scope() const
{
    return m_origin ? Scope(m_scope->currentData().toInt()) : Scope::Project;
}

QString OccurrencesPane::words() const
{
    return m_field->text().simplified();
}

// ---- looking
// ------------------------------------------------------------------------------------------------------------

std::vector<SearchedArticle> OccurrencesPane::articlesInScope() const
{
    std::vector<SearchedArticle> articles;
    const Project &project = m_source.project();
    const auto *here = m_origin ? project.storyOf(m_origin->article) : nullptr;
    for (const core::article::Story *story : project.storiesInOrder()) {
        if (scope() != Scope::Project && story != here)
            continue;
        for (const core::ArticleId &id : story->versions) {
            if (scope() == Scope::Version && id != m_origin->article)
                continue;
            const core::article::Article &article = *project.article(id);
            articles.push_back({id, displayName(article), article.text});
        }
    }
    return articles;
}

void OccurrencesPane::start()
{
    m_typing->stop();
    const OccurrenceOptions options{m_case->isChecked(), m_inflections->isChecked(), m_compounds->isChecked()};
    if (words().isEmpty()) {
        m_search->cancel();
        take({});
        return;
    }
    m_search->start([articles = articlesInScope(), phrase = Phrase(words(), options),
                     origin = words() == m_originWords ? m_origin : std::nullopt](const core::Job &job) {
        return findOccurrences(articles, phrase, origin, job);
    });
    updateShown();
}

void OccurrencesPane::take(std::vector<SearchHit> hits)
{
    if (m_isStale) // they are looked for anew when somebody looks
        return;
    const QScopedValueRollback silent(m_isSilent, true);
    if (const auto chosen = m_subject->subject())
        m_model->setPlaces(std::move(hits), m_source.project(), *chosen, words());
    updateShown();
    goToOrigin();
}

/// The keys go on from the place that was selected.
void OccurrencesPane::goToOrigin()
{
    if (m_model->rowCount() == 0 || !std::exchange(m_isAwaited, false))
        return;
    const auto hits = m_model->hits();
    const auto origin = std::ranges::find_if(hits, [this](const SearchHit &hit) {
        return m_origin && hit.article == m_origin->article && hit.span == m_origin->span;
    });
    m_list->setCurrentIndex(m_model->index(origin == hits.end() ? 0 : int(origin - hits.begin())));
    m_list->setFocus(Qt::ShortcutFocusReason);
}

void OccurrencesPane::refresh()
{
    if (m_isSilent)
        return;
    const auto chosen = m_subject->subject();
    if (!chosen)
        return;
    m_model->refresh(m_source.project(), *chosen, words());
    updateShown();
}

void OccurrencesPane::updateShown()
{
    const int places = m_model->rowCount();
    const int ticked = m_model->ticked();
    if (words().isEmpty())
        m_empty->say(tr("Select a name in the columns and press A: every place where it stands is listed here, to be "
                        "marked at once."));
    else if (m_search->isRunning())
        m_empty->say(tr("Searching…"));
    else
        m_empty->say(tr("“%1” stands in none of the articles.").arg(words()));

    QString info;
    if (places >= int(mostOccurrences))
        info = tr("the first %1 places").arg(QLocale().toString(places));
    else if (places > 0) {
        //: "14 of 16 places" are ticked.
        info = tr("%1 of %n place(s)", nullptr, places).arg(QLocale().toString(ticked));
    }
    m_title->setInfo(info);
    m_mark->setText(tr("Mark %n occurrence(s)", nullptr, ticked));
    m_mark->setEnabled(ticked > 0);
    m_all->setEnabled(ticked < m_model->tickable());
    m_none->setEnabled(ticked > 0);
    m_scope->setEnabled(m_origin.has_value());
    m_empty->setVisible(places == 0);
    m_list->setVisible(places > 0);
}

// ---- marking
// ------------------------------------------------------------------------------------------------------------

void OccurrencesPane::mark()
{
    const auto chosen = m_subject->subject();
    if (!chosen || !m_mark->isEnabled() || !m_author)
        return;
    const QString read = words();
    const QString name = core::text::textOf(read, core::annotation::namedBy(read, {0, read.size()})).toString();
    const auto places = std::make_shared<const std::vector<core::annotation::Places>>(m_model->tickedPlaces());
    const auto make = [places, name, subject = *chosen, author = m_author()](const Project &project) {
        return core::annotation::markOccurrences(project, *places, name, subject, author);
    };
    if (isKind(*chosen)) {
        m_subject->setUsual(chosen);
        Q_EMIT markedAs(*chosen);
    }
    Q_EMIT stepRequested({m_model->ticked(), make}, [](const core::Result<core::annotation::Step> &) {});
    Q_EMIT left();
}

bool OccurrencesPane::answerInList(QKeyEvent *event)
{
    const bool isAll = event->key() == Qt::Key_A && event->modifiers().testFlag(Qt::ControlModifier);
    if (event->type() == QEvent::ShortcutOverride) {
        if (isAll)
            event->accept();
        return isAll;
    }
    if (isAll)
        m_model->setAllTicked(!event->modifiers().testFlag(Qt::ShiftModifier));
    else if (isEnter(*event))
        mark();
    else
        return event->modifiers() == Qt::NoModifier && m_subject->chooseByKey(event->key());
    return true;
}

bool OccurrencesPane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QWidget::eventFilter(watched, event);
    auto *keyEvent = static_cast<QKeyEvent *>(event);
    if (watched == m_list)
        return answerInList(keyEvent) || QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress && keyEvent->key() == Qt::Key_Down && m_model->rowCount() > 0) {
        m_list->setFocus();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

/// Keys that the parts leave over.
bool OccurrencesPane::event(QEvent *event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QWidget::event(event);
    auto *keyEvent = static_cast<QKeyEvent *>(event);
    const bool marks
        = isEnter(*keyEvent) && (keyEvent->modifiers().testFlag(Qt::ControlModifier) || focusWidget() == m_mark);
    if (!marks && keyEvent->key() != Qt::Key_Escape)
        return QWidget::event(event);
    if (event->type() == QEvent::KeyPress) {
        if (marks) {
            mark();
        } else {
            if (m_origin)
                Q_EMIT passageActivated(m_origin->article, m_origin->span);
            Q_EMIT left();
        }
    }
    event->accept();
    return true;
}

} // namespace ui
