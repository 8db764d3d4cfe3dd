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

#include <algorithm>
#include <utility>

namespace ui {

using core::annotation::Author;
using core::annotation::Project;

namespace {

Author nobody()
{
    return {{}, QDateTime::currentDateTimeUtc()};
}

template<class Mark>
bool isMark(const Project &project, core::AnnotationId id)
{
    const core::annotation::Annotation *annotation = project.annotation(id);
    return annotation && std::holds_alternative<Mark>(*annotation);
}

} // namespace

/// What can be inspected, and the form on it, made when it is first needed: making one takes longer than a picture may.
struct InspectorPane::Kind {
    std::function<bool(const Subject &)> covers; ///< it is of this kind, and in the project
    std::function<void(const Subject &)> show;   ///< what the form is about; it must be covered
    std::function<void()> showNothing;
    std::function<InspectorForm *(QWidget *)> make;
    InspectorForm *form = nullptr;
};

template<class Id, class Make, class IsThere>
InspectorPane::Kind InspectorPane::kindOf(Make make, IsThere isThere) const
{
    const Shown<Id> shown;
    return {.covers =
                [this, isThere](const Subject &subject) {
                    const Id *id = std::get_if<Id>(&subject);
                    return id && isThere(m_context->source.project(), *id);
                },
            .show = [shown](const Subject &subject) { shown.show(std::get<Id>(subject)); },
            .showNothing = [shown] { shown.showNothing(); },
            .make = [this, make, shown](QWidget *page) { return make(*m_context, shown, page); }};
}

std::vector<InspectorPane::Kind> InspectorPane::allKinds() const
{
    return {
        kindOf<core::AnnotationId>(makeMentionForm, isMark<core::annotation::Mention>),
        kindOf<core::AnnotationId>(makeStatementForm, isMark<core::annotation::Statement>),
        kindOf<core::EntityId>(makeEntityForm,
                               [](const Project &project, core::EntityId id) { return project.entity(id); }),
        kindOf<core::ClaimId>(makeClaimForm,
                              [](const Project &project, core::ClaimId id) { return project.claim(id); }),
        kindOf<core::ArticleId>(makeArticleForm,
                                [](const Project &project, core::ArticleId id) { return project.article(id); }),
    };
}

InspectorPane::InspectorPane(const ProjectSource &source, QWidget *parent)
    : Pane(parent), m_context(std::make_unique<FormContext>(source, nobody, Theme())), m_title(new PaneTitle({}, this)),
      m_scroll(new QScrollArea(this)), m_page(new QWidget), m_hint(new EmptyNote(m_page)), m_kinds(allKinds())
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
    for (const Kind &kind : m_kinds)
        delete kind.form; // before what it refers to
}

void InspectorPane::setTheme(const Theme &theme)
{
    m_context->theme = theme;
    m_title->setTheme(theme);
    m_hint->setTheme(theme);
    m_hint->setFont(smallerFont(theme.interface));
    for (const Kind &kind : m_kinds) {
        if (kind.form)
            kind.form->setTheme(theme);
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
    if (m_form && find(m_subject))
        m_form->commit();
}

void InspectorPane::hideEvent(QHideEvent *event)
{
    commit();
    QWidget::hideEvent(event);
}

InspectorPane::Kind *InspectorPane::find(const Subject &subject)
{
    const auto found = std::ranges::find_if(m_kinds, [&](const Kind &kind) { return kind.covers(subject); });
    return found == m_kinds.end() ? nullptr : &*found;
}

void InspectorPane::inspect(const Subject &subject)
{
    if (subject == m_subject) {
        refresh();
        return;
    }
    commit();
    Kind *kind = find(subject);
    m_subject = kind ? subject : Subject();
    if (kind)
        showForm(*kind);
    else
        leaveForm();
    refresh();
}

void InspectorPane::leaveForm()
{
    for (const Kind &kind : m_kinds)
        kind.showNothing();
    if (InspectorForm *form = std::exchange(m_form, nullptr))
        form->showNothing();
}

/// The form of what is selected, in the place of the one before. The same field has the focus there.
void InspectorPane::showForm(Kind &kind)
{
    const InspectorForm *before = m_form;
    const QString focused = before && before->focusWidget() && before->focusWidget()->hasFocus()
                                ? before->focusWidget()->objectName()
                                : QString();
    if (kind.form != before)
        leaveForm();
    kind.show(m_subject);
    if (!kind.form) {
        kind.form = kind.make(m_page);
        kind.form->setTheme(m_context->theme);
        static_cast<QVBoxLayout *>(m_page->layout())->insertWidget(0, kind.form);
        connect(kind.form, &InspectorForm::stepRequested, this, &InspectorPane::stepRequested);
        connect(kind.form, &InspectorForm::markRequested, this, &InspectorPane::markRequested);
    }
    m_form = kind.form;
    m_form->showOther();
    m_form->show();
    auto *again = m_form == before || focused.isEmpty() ? nullptr : m_form->findChild<QWidget *>(focused);
    if (again)
        again->setFocus();
}

void InspectorPane::refresh()
{
    if (m_form && !find(m_subject)) {
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
