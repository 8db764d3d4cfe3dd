// SPDX-License-Identifier: MIT
#include "ui/views/inspectorpane.h"

#include "ui/delegates/rowpainter.h"
#include "ui/models/projectsource.h"
#include "ui/views/emptynote.h"
#include "ui/views/inspectorform.h"
#include "ui/views/inspectorforms.h"
#include "ui/views/panetitle.h"

#include <QScrollArea>
#include <QVBoxLayout>

#include <array>
#include <utility>

namespace ui {

using core::annotation::Author;

namespace {

Author nobody()
{
    return {{}, QDateTime::currentDateTimeUtc()};
}

} // namespace

/// One form of each kind, made when it is first needed: making one takes longer than a picture may.
struct InspectorPane::Forms {
    Shown<core::AnnotationId> mention, statement;
    Shown<core::EntityId> entity;
    Shown<core::ClaimId> claim;
    Shown<core::ArticleId> article;
    InspectorForm *ofMention = nullptr;
    InspectorForm *ofStatement = nullptr;
    InspectorForm *ofEntity = nullptr;
    InspectorForm *ofClaim = nullptr;
    InspectorForm *ofArticle = nullptr;

    std::array<InspectorForm *, 5> all() const { return {ofMention, ofStatement, ofEntity, ofClaim, ofArticle}; }
    void showNothing() const
    {
        mention.showNothing();
        statement.showNothing();
        entity.showNothing();
        claim.showNothing();
        article.showNothing();
    }
};

InspectorPane::InspectorPane(const ProjectSource &source, QWidget *parent)
    : Pane(parent), m_context(std::make_unique<FormContext>(source, nobody, Theme())),
      m_forms(std::make_unique<Forms>()), m_title(new PaneTitle({}, this)), m_scroll(new QScrollArea(this)),
      m_page(new QWidget), m_hint(new EmptyNote(m_page))
{
    m_scroll->setWidget(m_page);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setAccessibleName(tr("Details of what is selected"));
    m_hint->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_hint->setContentsMargins(2, 6, 2, 8);

    auto *page = new QVBoxLayout(m_page);
    page->setContentsMargins(10, 0, 10, 0);
    page->setSpacing(4);
    page->addWidget(m_hint);
    page->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 6, 0, 0);
    layout->setSpacing(4);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(10, 0, 10, 0);
    head->addWidget(m_title);
    layout->addLayout(head);
    layout->addWidget(m_scroll, 1);

    connect(&source, &ProjectSource::changed, this, &InspectorPane::refresh);
    connect(&source, &ProjectSource::replaced, this, &InspectorPane::refresh);
    refresh();
}

InspectorPane::~InspectorPane()
{
    for (InspectorForm *form : m_forms->all())
        delete form; // before what it refers to
}

void InspectorPane::setTheme(const Theme &theme)
{
    m_context->theme = theme;
    m_title->setTheme(theme);
    m_hint->setTheme(theme);
    m_hint->setFont(smallerFont(theme.interface));
    for (InspectorForm *form : m_forms->all()) {
        if (form)
            form->setTheme(theme);
    }
    if (m_form)
        m_form->refresh();
}

void InspectorPane::setAuthor(std::function<Author()> author)
{
    m_context->author = author ? std::move(author) : nobody;
}

void InspectorPane::inspectMark(core::AnnotationId mark)
{
    inspect(mark);
}

void InspectorPane::inspectEntity(core::EntityId entity)
{
    inspect(entity);
}

void InspectorPane::inspectClaim(core::ClaimId claim)
{
    inspect(claim);
}

void InspectorPane::inspectArticle(core::ArticleId article)
{
    inspect(article);
}

void InspectorPane::clear()
{
    inspect(std::monostate());
}

void InspectorPane::commit()
{
    if (m_form && isThere(m_subject))
        m_form->commit();
}

void InspectorPane::hideEvent(QHideEvent *event)
{
    commit();
    QWidget::hideEvent(event);
}

bool InspectorPane::isThere(const Subject &subject) const
{
    const core::annotation::Project &project = m_context->source.project();
    struct Looked {
        const core::annotation::Project &project;
        bool operator()(std::monostate) const { return false; }
        bool operator()(core::AnnotationId id) const { return project.annotation(id); }
        bool operator()(core::EntityId id) const { return project.entity(id); }
        bool operator()(core::ClaimId id) const { return project.claim(id); }
        bool operator()(core::ArticleId id) const { return project.article(id); }
    };
    return std::visit(Looked{project}, subject);
}

/// That of its kind; nullptr before it is first needed.
InspectorForm *&InspectorPane::formFor(const Subject &subject) const
{
    if (std::holds_alternative<core::EntityId>(subject))
        return m_forms->ofEntity;
    if (std::holds_alternative<core::ClaimId>(subject))
        return m_forms->ofClaim;
    if (std::holds_alternative<core::ArticleId>(subject))
        return m_forms->ofArticle;
    const auto &mark = *m_context->source.project().annotation(std::get<core::AnnotationId>(subject));
    return std::holds_alternative<core::annotation::Mention>(mark) ? m_forms->ofMention : m_forms->ofStatement;
}

InspectorForm *InspectorPane::makeForm(const Subject &subject) const
{
    if (std::holds_alternative<core::EntityId>(subject))
        return makeEntityForm(*m_context, m_forms->entity, m_page);
    if (std::holds_alternative<core::ClaimId>(subject))
        return makeClaimForm(*m_context, m_forms->claim, m_page);
    if (std::holds_alternative<core::ArticleId>(subject))
        return makeArticleForm(*m_context, m_forms->article, m_page);
    return &formFor(subject) == &m_forms->ofMention ? makeMentionForm(*m_context, m_forms->mention, m_page)
                                                    : makeStatementForm(*m_context, m_forms->statement, m_page);
}

void InspectorPane::inspect(const Subject &subject)
{
    if (subject == m_subject) {
        refresh();
        return;
    }
    commit();
    m_subject = isThere(subject) ? subject : Subject();
    if (isThere(m_subject))
        showForm(m_form);
    else
        leaveForm();
    refresh();
}

void InspectorPane::leaveForm()
{
    m_forms->showNothing();
    if (InspectorForm *form = std::exchange(m_form, nullptr))
        form->showNothing();
}

/// The form of what is selected, in the place of \a before. The same field has the focus there.
void InspectorPane::showForm(InspectorForm *before)
{
    const QString focused = before && before->focusWidget() && before->focusWidget()->hasFocus()
                                ? before->focusWidget()->objectName()
                                : QString();
    InspectorForm *&form = formFor(m_subject);
    if (form != before)
        leaveForm();
    if (const auto *entity = std::get_if<core::EntityId>(&m_subject))
        m_forms->entity.show(*entity);
    else if (const auto *claim = std::get_if<core::ClaimId>(&m_subject))
        m_forms->claim.show(*claim);
    else if (const auto *article = std::get_if<core::ArticleId>(&m_subject))
        m_forms->article.show(*article);
    else
        (&form == &m_forms->ofMention ? m_forms->mention : m_forms->statement)
            .show(std::get<core::AnnotationId>(m_subject));
    if (!form) {
        form = makeForm(m_subject);
        form->setTheme(m_context->theme);
        static_cast<QVBoxLayout *>(m_page->layout())->insertWidget(0, form);
        connect(form, &InspectorForm::stepRequested, this, &InspectorPane::stepRequested);
        connect(form, &InspectorForm::markRequested, this, &InspectorPane::markRequested);
    }
    m_form = form;
    form->showOther();
    form->show();
    auto *again = form == before || focused.isEmpty() ? nullptr : form->findChild<QWidget *>(focused);
    if (again)
        again->setFocus();
}

void InspectorPane::refresh()
{
    if (m_form && !isThere(m_subject)) {
        leaveForm();
        m_subject = Subject();
    }
    if (m_form)
        m_form->refresh();
    m_title->setTitle(m_form ? m_form->title() : tr("Details"));
    m_title->setInfo(m_form ? m_form->info() : QString());
    m_hint->say(m_form ? tr("1–9 mark an entity · C mark a claim · Delete removes a mark")
                       : tr("Select a mark, an entity, a claim or a version to see and edit what is known about it."));
}

} // namespace ui
