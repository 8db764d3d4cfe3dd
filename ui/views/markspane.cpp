// SPDX-License-Identifier: MIT
#include "ui/views/markspane.h"

#include "ui/delegates/rowpainter.h"
#include "ui/models/claimmodel.h"
#include "ui/models/entitymodel.h"
#include "ui/models/projectsource.h"
#include "ui/models/suggestionsmodel.h"
#include "ui/views/emptynote.h"
#include "ui/views/subjectlist.h"
#include "ui/views/suggestionlist.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLineEdit>
#include <QStackedWidget>
#include <QStyle>
#include <QTabBar>
#include <QVBoxLayout>

#include <array>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int sideMargin = 10;

/// How the titles of the lists are written, from where there is much room to where there is little.
struct TabForm {
    bool isCompact;
    bool isSmall;
    bool hasNumber;
};

constexpr std::array tabForms{TabForm{false, false, true}, TabForm{true, false, true}, TabForm{true, true, true},
                              TabForm{true, true, false}};

} // namespace

MarksPane::MarksPane(const ProjectSource &source, QWidget *parent)
    : Pane(parent), m_entities(new EntityModel(source, this)), m_claims(new ClaimModel(source, this)),
      m_tabs(new QTabBar(this)), m_filterField(new QLineEdit(this)), m_empty(new EmptyNote(this)),
      m_pages(new QStackedWidget(this)), m_entityList(new SubjectList(source, *m_entities, this)),
      m_claimList(new SubjectList(source, *m_claims, this)), m_suggestions(new SuggestionsModel(this)),
      m_suggestionList(new SuggestionList(*m_suggestions, this))
{
    m_tabs->addTab(tr("Entities"));
    m_tabs->addTab(tr("Claims"));
    m_tabs->addTab(tr("Suggestions"));
    m_tabs->setAccessibleName(tr("Entities, claims or suggestions"));
    m_tabs->setExpanding(false);
    m_tabs->setElideMode(Qt::ElideRight); // until there is room; arrows would hide whole tabs
    m_tabs->setUsesScrollButtons(false);
    m_tabs->setDrawBase(false);
    m_filterField->setPlaceholderText(tr("Filter…"));
    m_filterField->setAccessibleName(tr("Filter entities, claims and suggestions"));
    m_filterField->setClearButtonEnabled(true);
    m_entityList->setAccessibleName(tr("Entities"));
    m_claimList->setAccessibleName(tr("Claims"));
    m_pages->addWidget(m_entityList);
    m_pages->addWidget(m_claimList);
    m_pages->addWidget(m_suggestionList);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(sideMargin, 6, sideMargin, 0);
    layout->setSpacing(6);
    layout->addWidget(m_tabs);
    layout->addWidget(m_filterField);
    layout->addWidget(m_empty);
    layout->addWidget(m_pages, 1);
    connectAll();
    updateEmpty();
}

MarksPane::~MarksPane() = default;

void MarksPane::connectAll()
{
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_pages->setCurrentIndex(tab);
        updateEmpty();
        Q_EMIT suggestionsShown(showsSuggestions());
    });
    connect(m_filterField, &QLineEdit::textChanged, m_suggestionList, &SuggestionList::setFilter);
    connect(m_suggestionList, &SuggestionList::shownRowsChanged, this, &MarksPane::updateEmpty);
    connect(m_suggestionList, &SuggestionList::accepted, this, &MarksPane::suggestionsAccepted);
    connect(m_suggestionList, &SuggestionList::rejected, this, &MarksPane::suggestionsRejected);
    connect(m_suggestionList, &SuggestionList::passageRequested, this, &MarksPane::passageRequested);
    for (SubjectList *list : {m_entityList, m_claimList}) {
        connect(m_filterField, &QLineEdit::textChanged, list, &SubjectList::setFilter);
        connect(list, &SubjectList::markRequested, this, &MarksPane::markRequested);
        connect(list, &SubjectList::stepRequested, this, &MarksPane::stepRequested);
        connect(list, &SubjectList::shownRowsChanged, this, &MarksPane::updateEmpty);
    }
    connect(m_entityList, &SubjectList::subjectSelected, this,
            [this](const SubjectId &subject) { Q_EMIT entitySelected(std::get<core::EntityId>(subject)); });
    connect(m_claimList, &SubjectList::subjectSelected, this,
            [this](const SubjectId &subject) { Q_EMIT claimSelected(std::get<core::ClaimId>(subject)); });
}

void MarksPane::setTheme(const Theme &theme)
{
    m_entityList->setTheme(theme);
    m_claimList->setTheme(theme);
    m_suggestionList->setTheme(theme);
    m_empty->setTheme(theme);
    setMinimumWidth(0); // until it is known what the titles take
    fitTabs();
}

void MarksPane::setVersions(const QList<core::ArticleId> &versions)
{
    m_entities->setVersions(versions);
    m_claims->setVersions(versions);
}

void MarksPane::selectMark(std::optional<core::AnnotationId> mark)
{
    const auto select = [&](SubjectModel &model, SubjectList &list, int tab) {
        const std::optional<SubjectId> subject = mark ? model.subjectOf(*mark) : std::nullopt;
        list.select(subject);
        if (subject) {
            list.setLastMark(*mark);
            m_tabs->setCurrentIndex(tab);
        }
    };
    select(*m_entities, *m_entityList, 0);
    select(*m_claims, *m_claimList, 1);
}

bool MarksPane::showsSuggestions() const
{
    return m_pages->currentWidget() == m_suggestionList;
}

void MarksPane::showSuggestions()
{
    m_tabs->setCurrentIndex(m_pages->indexOf(m_suggestionList));
}

void MarksPane::updateSuggestions()
{
    fitTabs();
    updateEmpty();
}

void MarksPane::resizeEvent(QResizeEvent *event)
{
    Pane::resizeEvent(event);
    fitTabs();
}

void MarksPane::fitTabs()
{
    const int room = contentsRect().width() - 2 * sideMargin;
    for (const TabForm &form : tabForms) {
        setTabs(form.isCompact, form.isSmall, form.hasNumber);
        if (m_tabs->sizeHint().width() <= room)
            return;
    }
    setMinimumWidth(m_tabs->sizeHint().width() + 2 * sideMargin); // in some languages they are long
}

void MarksPane::setTabs(bool isCompact, bool isSmall, bool hasNumber)
{
    const int places = m_suggestions->places();
    const int tab = m_pages->indexOf(m_suggestionList);
    //: The title of the list of suggestions, with their number.
    const QString title
        = hasNumber && places > 0 ? tr("Suggestions %1").arg(locale().toString(places)) : tr("Suggestions");
    if (m_tabs->tabText(tab) != title)
        m_tabs->setTabText(tab, title);
    m_tabs->setFont(isSmall ? smallerFont(font()) : font());
    if (m_tabs->property("compact").toBool() == isCompact)
        return;
    m_tabs->setProperty("compact", isCompact);
    m_tabs->style()->unpolish(m_tabs);
    m_tabs->style()->polish(m_tabs);
    QEvent change(QEvent::StyleChange); // else its size hint is the one from before
    QCoreApplication::sendEvent(m_tabs, &change);
}

void MarksPane::selectSuggestion(const core::annotation::Suggestion &suggestion)
{
    m_suggestionList->select(suggestion);
}

void MarksPane::updateEmpty()
{
    if (showsSuggestions()) {
        m_empty->say(m_suggestions->rowCount() > 0
                         ? tr("No suggestion is called that.")
                         : tr("Nothing to suggest. What you mark in one version is suggested in the others."));
        m_empty->setVisible(m_suggestionList->shownRows() == 0);
        m_filterField->setEnabled(m_suggestions->rowCount() > 0);
        setFocusProxy(m_suggestionList);
        return;
    }
    const bool showsEntities = m_pages->currentWidget() == m_entityList;
    const SubjectModel &model = showsEntities ? static_cast<SubjectModel &>(*m_entities) : *m_claims;
    const SubjectList &list = showsEntities ? *m_entityList : *m_claimList;
    if (model.rowCount() > 0)
        m_empty->say(showsEntities ? tr("No entity is called that.") : tr("No claim is called that."));
    else
        m_empty->say(showsEntities ? tr("No entities yet. Select words in an article and press 1–9.")
                                   : tr("No claims yet. Select a passage in an article and press C."));
    m_empty->setVisible(list.shownRows() == 0);
    m_filterField->setEnabled(model.rowCount() > 0);
    setFocusProxy(m_pages->currentWidget());
}

} // namespace ui
