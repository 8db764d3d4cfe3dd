// SPDX-License-Identifier: MIT
#include "core/annotation/change.h"
#include "core/annotation/resemblingnames.h"
#include "ui/models/latestwork.h"
#include "ui/models/projectsource.h"
#include "ui/models/subjectfacts.h"
#include "ui/models/texts.h"
#include "ui/views/factsview.h"
#include "ui/views/inspectorform.h"
#include "ui/views/subjectfields.h"

#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <ranges>

namespace ui {

using core::AnnotationId;
using core::EntityId;
using core::annotation::Entity;
using core::annotation::Project;
using core::annotation::Record;

namespace {

constexpr size_t mostOffers = 4;

/// Whether what the articles say about \a entity may be another after a change of \a record.
bool concerns(const Record &record, EntityId entity)
{
    if (const auto *annotation = std::get_if<core::annotation::Annotation>(&record)) {
        const auto *mention = std::get_if<core::annotation::Mention>(annotation);
        return mention && mention->entity == entity;
    }
    return std::holds_alternative<core::article::Article>(record)
           || std::holds_alternative<core::article::Story>(record);
}

/// Buttons for what may be the same entity under another name: one press makes the two one.
class MergeOffers : public QWidget
{
    Q_OBJECT

public:
    MergeOffers(const ProjectSource &source, const Shown<EntityId> &entity, InspectorForm *form)
        : QWidget(form), m_source(source), m_entity(entity), m_form(form), m_layout(new QVBoxLayout(this))
    {
        m_layout->setContentsMargins(0, 0, 0, 0);
        m_layout->setSpacing(4);
        connect(&source, &ProjectSource::changed, this, [this](const core::annotation::Step &step) {
            bool isConcerned = false;
            forEachRecord(step, [&](const Record &record) { isConcerned |= std::holds_alternative<Entity>(record); });
            if (isConcerned)
                lookSoon();
        });
        m_soon.setSingleShot(true);
        m_soon.setInterval(0);
        connect(&m_soon, &QTimer::timeout, this, &MergeOffers::look);
        hide();
    }

    void showOther()
    {
        hide();
        lookSoon();
    }

private:
    void lookSoon()
    {
        m_looking.cancel();
        if (m_entity.isNothing())
            m_soon.stop();
        else
            m_soon.start();
    }

    /// Reads all names of the project, in another thread.
    void look()
    {
        m_looking.start([project = m_source.project(),
                         entity = EntityId(m_entity)](const core::Job &) { return resembling(project, entity); },
                        [this](const std::vector<EntityId> &found) { show(found); });
    }

    void show(const std::vector<EntityId> &offers)
    {
        while (QLayoutItem *item = m_layout->takeAt(0)) {
            item->widget()->hide();
            item->widget()->deleteLater(); // it may be what was pressed
            delete item;
        }
        for (const EntityId &other : offers | std::views::take(mostOffers))
            addOffer(*m_source.project().entity(other));
        setVisible(!offers.empty());
    }

    void addOffer(const Entity &other)
    {
        auto *button = new QPushButton(tr("Merge with “%1”").arg(menuText(other.name)), this);
        button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        button->setToolTip(plainToolTip(tr("“%1” may be the same. Its mentions come to this entity, and both names "
                                           "are kept.")
                                            .arg(other.name)));
        m_layout->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, from = other.id] {
            const Project &project = m_source.project();
            if (!m_entity.isNothing() && project.entity(from) && project.entity(m_entity))
                Q_EMIT m_form->stepRequested(mergeEntities(
                    project, from, m_entity, fullerName(*project.entity(m_entity), *project.entity(from))));
        });
    }

    const ProjectSource &m_source;
    QTimer m_soon;
    LatestWork m_looking;
    Shown<EntityId> m_entity;
    InspectorForm *m_form;
    QVBoxLayout *m_layout;
};

} // namespace

void addMergeOffers(InspectorForm &form, const FormContext &context, const Shown<EntityId> &entity)
{
    auto *offers = new MergeOffers(context.source, entity, &form);
    form.addBlock(offers, {}, [offers] { offers->showOther(); });
}

void addEntityFacts(InspectorForm &form, const FormContext &context, const Shown<EntityId> &entity)
{
    const ProjectSource &source = context.source;
    const auto read = [entity](const Project &project) {
        return entity.isNothing() ? std::vector<Fact>() : entityFacts(project, entity);
    };
    auto *model = new FactsModel(
        source, read, [entity](const Record &record) { return !entity.isNothing() && concerns(record, entity); },
        &form);
    auto *view = new FactsView(model, &form);
    view->setAccessibleName(InspectorForm::tr("How the articles name it"));
    view->setObjectName(QStringLiteral("facts"));
    form.addBlock(view, [view](const Theme &theme) { view->setTheme(theme); }, [model] { model->readAgain(); });
    QObject::connect(view, &FactsView::markRequested, &form, &InspectorForm::markRequested);

    auto *split = new QPushButton(InspectorForm::tr("&Make an entity of the selected"), &form);
    split->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    split->setToolTip(InspectorForm::tr("The selected mentions become those of an entity of their own"));
    split->setEnabled(false);
    form.addBlock(split);
    QObject::connect(view, &FactsView::selectionChangedTo, split,
                     [&source, split, entity](const std::vector<AnnotationId> &marks) {
                         const size_t all = entity.isNothing() ? 0 : source.project().mentionsOf(entity).size();
                         split->setEnabled(!marks.empty() && marks.size() < all);
                     });
    QObject::connect(split, &QPushButton::clicked, &form, [&form, &source, view, entity] {
        const auto step = splitEntity(source.project(), entity, view->selectedMarks(), view->selectedText());
        if (!step.isEmpty())
            Q_EMIT form.stepRequested(step);
    });
}

void addClaimFacts(InspectorForm &form, const FormContext &context, const Shown<core::ClaimId> &claim)
{
    const auto concernsClaim = [claim](const Record &record) {
        if (claim.isNothing())
            return false;
        if (const auto *annotation = std::get_if<core::annotation::Annotation>(&record)) {
            const auto *statement = std::get_if<core::annotation::Statement>(annotation);
            return statement && statement->claim == core::ClaimId(claim);
        }
        return std::holds_alternative<Entity>(record) || std::holds_alternative<core::article::Article>(record)
               || std::holds_alternative<core::article::Story>(record);
    };
    const auto read = [claim](const Project &project) {
        return claim.isNothing() ? std::vector<Fact>() : claimFacts(project, claim);
    };
    auto *model = new FactsModel(context.source, read, concernsClaim, &form);
    auto *view = new FactsView(model, &form);
    view->setAccessibleName(InspectorForm::tr("The statements of this claim"));
    view->setObjectName(QStringLiteral("facts"));
    form.addBlock(view, [view](const Theme &theme) { view->setTheme(theme); }, [model] { model->readAgain(); });
    QObject::connect(view, &FactsView::markRequested, &form, &InspectorForm::markRequested);
}

} // namespace ui

#include "subjectblocks.moc"
