// SPDX-License-Identifier: MIT
#include "ui/views/schemedialog.h"

#include "ui/delegates/subjectdelegate.h"
#include "ui/models/projectsource.h"
#include "ui/views/inspectorform.h"
#include "ui/views/inspectorforms.h"
#include "ui/views/quiettable.h"
#include "ui/views/subjectreview.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;
using core::ClaimKindId;
using core::TypeId;
using core::annotation::Author;
using core::annotation::ClaimKind;
using core::annotation::EntityType;
using core::annotation::Project;
using core::annotation::Replaced;
using core::annotation::Step;

namespace {

Author nobody()
{
    return {{}, QDateTime::currentDateTimeUtc()};
}

/// The record that \a step gives another name; nullopt where it gives none.
std::optional<core::annotation::Record> renamedBy(const Step &step)
{
    for (const core::annotation::Change &change : step.changes) {
        const auto *replaced = std::get_if<Replaced>(&change);
        if (!replaced)
            continue;
        const auto *type = std::get_if<EntityType>(&replaced->after);
        const auto *kind = std::get_if<ClaimKind>(&replaced->after);
        if ((type && type->name != std::get<EntityType>(replaced->before).name)
            || (kind && kind->name != std::get<ClaimKind>(replaced->before).name))
            return replaced->after;
    }
    return std::nullopt;
}

} // namespace

SchemeDialog::SchemeDialog(const ProjectSource &source, QWidget *parent)
    : QDialog(parent), m_source(source), m_context(std::make_unique<FormContext>(source, nobody, Theme())),
      m_types(new SchemeModel(source, SchemeModel::Part::Types, this)),
      m_kinds(new SchemeModel(source, SchemeModel::Part::ClaimKinds, this))
{
    setWindowTitle(tr("Scheme"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(14);
    middle->addWidget(makeLists(), 2);
    middle->addWidget(makeDetails(), 3);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 12, 14, 12);
    layout->addLayout(middle, 1);
    m_question = new SchemeQuestion(this);
    layout->addWidget(m_question);
    layout->addWidget(buttons);
    for (QPushButton *button : findChildren<QPushButton *>())
        button->setAutoDefault(false); // Enter ends an edit
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    m_list->setFocus();
    connectAll();
    resize(760, 560);
    showCurrent();
}

SchemeDialog::~SchemeDialog()
{
    delete m_form; // before what it refers to
}

QWidget *SchemeDialog::makeLists()
{
    auto *side = new QWidget(this);
    m_tabs = new QTabBar(side);
    m_tabs->addTab(tr("Entities"));
    m_tabs->addTab(tr("Claims"));
    m_tabs->setAccessibleName(tr("Types of entities or kinds of claims"));
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_list = new QListView(side);
    m_delegate = new SubjectDelegate(m_list);
    m_list->setItemDelegate(m_delegate);
    m_list->setAccessibleName(tr("Types"));
    m_list->installEventFilter(this);
    makeQuiet(*m_list);
    m_add = new QPushButton(tr("&Add"), side);
    m_up = new QPushButton(tr("&Up"), side);
    m_down = new QPushButton(tr("Do&wn"), side);
    m_remove = new QPushButton(tr("De&lete…"), side);
    m_add->setToolTip(tr("A new one, at the end"));
    m_up->setToolTip(tr("Further up in every list (Ctrl with the arrow key)"));
    m_down->setToolTip(tr("Further down in every list (Ctrl with the arrow key)"));
    m_remove->setToolTip(tr("Asks first what becomes of what is marked with it"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(6);
    for (QPushButton *button : {m_add, m_up, m_down, m_remove})
        buttons->addWidget(button);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tabs);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    return side;
}

QWidget *SchemeDialog::makeDetails()
{
    auto *side = new QWidget(this);
    m_page = new QWidget;
    auto *page = new QVBoxLayout(m_page);
    page->setContentsMargins(0, 0, 0, 0);
    page->addStretch(1);
    m_scroll = new QScrollArea(side);
    m_scroll->setWidget(m_page);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_review = new SubjectReview(side);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll, 3);
    layout->addWidget(m_review, 2);
    return side;
}

void SchemeDialog::connectAll()
{
    connect(m_tabs, &QTabBar::currentChanged, this, [this] {
        m_question->drop();
        m_list->setModel(&model());
        connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &SchemeDialog::showCurrent);
        m_list->setCurrentIndex(model().index(0));
        showCurrent();
    });
    m_list->setModel(m_types);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &SchemeDialog::showCurrent);
    m_list->setCurrentIndex(m_types->index(0));
    connect(m_add, &QPushButton::clicked, this, &SchemeDialog::add);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_remove, &QPushButton::clicked, this, &SchemeDialog::remove);
    connect(m_question, &SchemeQuestion::answered, this, &SchemeDialog::answer);
    connect(m_question, &SchemeQuestion::cancelled, this, [this] {
        dropForm(); // with what was typed there
        showCurrent();
        m_list->setFocus();
    });
    connect(m_review, &SubjectReview::subjectActivated, this, &SchemeDialog::subjectActivated);
    connect(&m_source, &ProjectSource::changed, this, [this] {
        if (isVisible())
            refresh();
    });
    connect(&m_source, &ProjectSource::replaced, this, [this] {
        m_question->drop();
        m_isKept = false;
        m_list->setCurrentIndex(model().index(0));
        showCurrent();
    });
}

void SchemeDialog::setTheme(const Theme &theme)
{
    m_context->theme = theme;
    m_delegate->setTheme(theme);
    m_list->viewport()->update();
    m_review->setTheme(theme);
    if (m_form) {
        m_form->setTheme(theme);
        m_form->refresh();
    }
}

SchemeModel &SchemeDialog::model() const
{
    return m_tabs->currentIndex() == 0 ? *m_types : *m_kinds;
}

std::optional<SchemeId> SchemeDialog::current() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? std::optional(model().idAt(index)) : std::nullopt;
}

void SchemeDialog::select(const SchemeId &id)
{
    m_list->setCurrentIndex(model().indexOf(id));
}

// ---- what is shown

void SchemeDialog::dropForm()
{
    if (!m_form)
        return;
    if (m_shown && !m_question->asked() && isThere(m_source.project(), *m_shown))
        m_form->commit();
    m_question->drop();
    m_form->abandon();
    m_form->disconnect(this);
    m_form->hide();
    m_form->deleteLater(); // it may be what is calling
    m_form = nullptr;
}

void SchemeDialog::showCurrent()
{
    const auto id = current();
    if (id == m_shown && m_form) {
        refresh();
        return;
    }
    dropForm();
    m_shown = id;
    if (id) {
        const auto *type = std::get_if<TypeId>(&*id);
        m_form = type ? makeTypeForm(*m_context, *type, m_page)
                      : makeClaimKindForm(*m_context, std::get<ClaimKindId>(*id), m_page);
        m_form->setTheme(m_context->theme);
        static_cast<QVBoxLayout *>(m_page->layout())->insertWidget(0, m_form);
        connect(m_form, &InspectorForm::stepRequested, this, &SchemeDialog::take);
        m_form->show();
        m_isKept = false;
    }
    refresh();
}

void SchemeDialog::refresh()
{
    const Project &project = m_source.project();
    if (m_shown && !isThere(project, *m_shown)) {
        dropForm();
        m_shown.reset();
        showCurrent();
        return;
    }
    if (m_question->asked() && !isThere(project, *m_question->asked()))
        m_question->drop();
    if (m_form)
        m_form->refresh();
    const int row = m_list->currentIndex().row();
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < model().rowCount());
    m_remove->setEnabled(row >= 0 && (m_tabs->currentIndex() == 1 || model().rowCount() > 1));
    if (m_isKept) {
        m_review->refresh(project);
    } else if (m_shown) {
        const auto subjects = concerned(*m_shown);
        m_review->setSubjects(project, subjects,
                              std::holds_alternative<TypeId>(*m_shown)
                                  ? tr("%n entity(s) of this type", nullptr, int(subjects.size()))
                                  : tr("%n claim(s) of this kind", nullptr, int(subjects.size())));
    } else {
        m_review->setSubjects(project, {}, {});
    }
}

std::vector<SubjectId> SchemeDialog::concerned(const SchemeId &id) const
{
    std::vector<SubjectId> subjects;
    if (const auto *type = std::get_if<TypeId>(&id))
        std::ranges::copy(entitiesOf(m_source.project(), *type), std::back_inserter(subjects));
    else
        std::ranges::copy(claimsOf(m_source.project(), std::get<ClaimKindId>(id)), std::back_inserter(subjects));
    return subjects;
}

// ---- changes

void SchemeDialog::request(const Step &step)
{
    if (!step.isEmpty())
        Q_EMIT stepRequested(step);
}

void SchemeDialog::add()
{
    const Project &project = m_source.project();
    const bool isType = m_tabs->currentIndex() == 0;
    QString name = isType ? tr("New type") : tr("New kind");
    TypeId type = TypeId::make();
    ClaimKindId kind = ClaimKindId::make();
    for (int number = 2;; ++number) {
        const Step step = isType ? addType(project, name, &type) : addClaimKind(project, name, &kind);
        if (!step.isEmpty()) {
            request(step);
            break;
        }
        name = (isType ? tr("New type %1") : tr("New kind %1")).arg(number);
    }
    select(isType ? SchemeId(type) : SchemeId(kind));
    if (m_form) {
        auto *field = qobject_cast<QLineEdit *>(m_form->fields().front()->editor());
        field->setFocus();
        field->selectAll();
    }
}

void SchemeDialog::move(int by)
{
    if (const auto id = current()) {
        const auto *type = std::get_if<TypeId>(&*id);
        request(type ? moveType(m_source.project(), *type, by)
                     : moveClaimKind(m_source.project(), std::get<ClaimKindId>(*id), by));
        select(*id);
    }
}

void SchemeDialog::remove()
{
    const auto id = current();
    if (!id || !m_remove->isEnabled())
        return;
    const auto *type = std::get_if<TypeId>(&*id);
    const Step step = type ? removeType(m_source.project(), *type)
                           : removeClaimKind(m_source.project(), std::get<ClaimKindId>(*id));
    if (step.isEmpty())
        ask(*id, std::nullopt);
    else
        request(step);
}

/// An edit of the form; it waits where it gives another name to what is in use.
void SchemeDialog::take(const Step &step)
{
    const auto renamed = renamedBy(step);
    if (renamed && m_shown && !concerned(*m_shown).empty())
        ask(*m_shown, renamed);
    else
        request(step);
}

void SchemeDialog::ask(const SchemeId &id, const std::optional<core::annotation::Record> &after)
{
    m_question->ask(m_source.project(), id, after, int(concerned(id).size()));
}

void SchemeDialog::answer(SchemeQuestion::Answer answer)
{
    const Step step = m_question->stepFor(m_source.project(), answer);
    std::vector<SubjectId> subjects
        = answer == SchemeQuestion::Answer::Remove ? std::vector<SubjectId>() : concerned(*m_question->asked());
    m_question->drop();
    request(step);
    if (subjects.empty())
        return;
    m_isKept = true;
    const int count = int(subjects.size());
    m_review->setSubjects(m_source.project(), std::move(subjects),
                          tr("%n to be looked through after this change", nullptr, count));
    m_review->setFocus();
}

bool SchemeDialog::eventFilter(QObject *watched, QEvent *event)
{
    const auto *key
        = watched == m_list && event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event) : nullptr;
    return (key && answerInList(*key)) || QDialog::eventFilter(watched, event);
}

bool SchemeDialog::answerInList(const QKeyEvent &event)
{
    const bool isControl = event.modifiers() == Qt::ControlModifier;
    if (event.key() == Qt::Key_Delete)
        remove();
    else if (event.key() == Qt::Key_Insert)
        add();
    else if (isControl && event.key() == Qt::Key_Up)
        move(-1);
    else if (isControl && event.key() == Qt::Key_Down)
        move(1);
    else
        return false;
    return true;
}

void SchemeDialog::showEvent(QShowEvent *event)
{
    refresh();
    QDialog::showEvent(event);
}

void SchemeDialog::hideEvent(QHideEvent *event)
{
    if (m_form && !m_question->asked() && m_shown && isThere(m_source.project(), *m_shown))
        m_form->commit();
    QDialog::hideEvent(event);
}

} // namespace ui
