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

namespace ui {

using core::annotation::Author;

namespace {

Author nobody()
{
    return {{}, QDateTime::currentDateTimeUtc()};
}

} // namespace

InspectorPane::InspectorPane(const ProjectSource &source, QWidget *parent)
    : Pane(parent), m_context(std::make_unique<FormContext>(source, nobody, Theme())), m_title(new PaneTitle({}, this)),
      m_scroll(new QScrollArea(this)), m_page(new QWidget), m_hint(new EmptyNote(m_page))
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
    delete m_form; // before what it refers to
}

void InspectorPane::setTheme(const Theme &theme)
{
    m_context->theme = theme;
    m_title->setTheme(theme);
    m_hint->setTheme(theme);
    m_hint->setFont(smallerFont(theme.interface));
    if (m_form) {
        m_form->setTheme(theme);
        m_form->refresh();
    }
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

InspectorForm *InspectorPane::makeForm(const Subject &subject) const
{
    if (const auto *entity = std::get_if<core::EntityId>(&subject))
        return makeEntityForm(*m_context, *entity, m_page);
    if (const auto *claim = std::get_if<core::ClaimId>(&subject))
        return makeClaimForm(*m_context, *claim, m_page);
    if (const auto *article = std::get_if<core::ArticleId>(&subject))
        return makeArticleForm(*m_context, *article, m_page);
    const auto mark = std::get<core::AnnotationId>(subject);
    const bool isMention
        = std::holds_alternative<core::annotation::Mention>(*m_context->source.project().annotation(mark));
    return isMention ? makeMentionForm(*m_context, mark, m_page) : makeStatementForm(*m_context, mark, m_page);
}

void InspectorPane::inspect(const Subject &subject)
{
    if (subject == m_subject) {
        refresh();
        return;
    }
    commit();
    const QString focused = m_form && m_form->focusWidget() && m_form->focusWidget()->hasFocus()
                                ? m_form->focusWidget()->objectName()
                                : QString();
    dropForm();
    m_subject = isThere(subject) ? subject : Subject();
    if (isThere(m_subject))
        showForm(focused);
    refresh();
}

void InspectorPane::dropForm()
{
    if (!m_form)
        return;
    // It may be what is calling at this moment.
    m_form->abandon();
    m_form->disconnect(this);
    m_form->hide();
    m_form->deleteLater();
    m_form = nullptr;
}

void InspectorPane::showForm(const QString &focused)
{
    m_form = makeForm(m_subject);
    m_form->setTheme(m_context->theme);
    static_cast<QVBoxLayout *>(m_page->layout())->insertWidget(0, m_form);
    connect(m_form, &InspectorForm::stepRequested, this, &InspectorPane::stepRequested);
    connect(m_form, &InspectorForm::markRequested, this, &InspectorPane::markRequested);
    m_form->show();
    auto *again = focused.isEmpty() ? nullptr : m_form->findChild<QWidget *>(focused);
    if (again)
        again->setFocus();
}

void InspectorPane::refresh()
{
    if (m_form && !isThere(m_subject)) {
        dropForm();
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
