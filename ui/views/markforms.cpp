// SPDX-License-Identifier: MIT
#include "ui/models/projectsource.h"
#include "ui/models/renaming.h"
#include "ui/models/texts.h"
#include "ui/views/inspectorform.h"
#include "ui/views/inspectorforms.h"
#include "ui/views/subjectfields.h"

#include <QComboBox>
#include <QLineEdit>
#include <QLocale>

#include <algorithm>
#include <ranges>
#include <tuple>

namespace ui {

using namespace Qt::StringLiterals;
using core::AnnotationId;
using core::ClaimId;
using core::EntityId;
using core::annotation::Added;
using core::annotation::Annotation;
using core::annotation::Claim;
using core::annotation::Entity;
using core::annotation::Factuality;
using core::annotation::Mention;
using core::annotation::Project;
using core::annotation::Statement;
using core::annotation::Step;

namespace {

constexpr QLatin1StringView newKey("new");

using ShownMark = Shown<AnnotationId>;

QString shown(int number)
{
    return QLocale().toString(number);
}

const Project &projectOf(const FormContext &context)
{
    return context.source.project();
}

/// The step that makes the annotation what \a change leaves of it.
template<class Kind, class Change>
Step edited(const FormContext &context, AnnotationId id, Change change)
{
    Kind after = std::get<Kind>(*projectOf(context).annotation(id));
    change(after);
    return editAnnotation(projectOf(context), Annotation(after), context.author());
}

/// \a step, with \a record made first.
template<class Record>
Step withAdded(Step step, Record record)
{
    if (!step.isEmpty())
        step.changes.insert(step.changes.begin(), Added{std::move(record)});
    return step;
}

const Mention &mentionAt(const FormContext &context, AnnotationId id)
{
    return std::get<Mention>(*projectOf(context).annotation(id));
}

const Statement &statementAt(const FormContext &context, AnnotationId id)
{
    return std::get<Statement>(*projectOf(context).annotation(id));
}

Step mentionOf(const FormContext &context, AnnotationId id, EntityId entity)
{
    return edited<Mention>(context, id, [&](Mention &after) { after.entity = entity; });
}

Step mentionOfNew(const FormContext &context, AnnotationId id)
{
    const Mention &mention = mentionAt(context, id);
    const Entity made{EntityId::make(),
                      textOfMark(projectOf(context), mention.mark),
                      projectOf(context).entity(mention.entity)->type,
                      {},
                      {},
                      {}};
    return withAdded(mentionOf(context, id, made.id), made);
}

/// An entity of that name, of \a type rather than of another.
const Entity *entityNamed(const Project &project, const QString &name, core::TypeId type)
{
    const Entity *found = core::annotation::findEntity(project, name, type);
    for (const auto &[other, unused] : project.types()) {
        if (!found)
            found = core::annotation::findEntity(project, name, other);
    }
    return found;
}

std::vector<NameField::Choice> entityChoices(const FormContext &context)
{
    const Project &project = projectOf(context);
    std::vector<NameField::Choice> choices;
    for (const auto &[key, entity] : project.entities())
        choices.push_back({key.toString(), entity.name, context.theme.type(shownColor(*project.type(entity.type)))});
    std::ranges::sort(choices, [](const auto &a, const auto &b) { return a.label.localeAwareCompare(b.label) < 0; });
    return choices;
}

std::vector<NameField::Choice> entityChoices(const FormContext &context, AnnotationId id)
{
    std::vector<NameField::Choice> choices = entityChoices(context);
    const QString words = textOfMark(projectOf(context), mentionAt(context, id).mark);
    choices.push_back({newKey, InspectorForm::tr("New entity “%1”").arg(words), {}});
    return choices;
}

FormField *makeEntityField(const FormContext &context, const ShownMark &id)
{
    const auto entity
        = [&context, id]() -> const Entity & { return *projectOf(context).entity(mentionAt(context, id).entity); };
    const auto choose = [&context, id](const QString &key) -> Edit {
        const auto chosen = EntityId::fromString(key);
        return chosen ? mentionOf(context, id, *chosen) : mentionOfNew(context, id);
    };
    const auto name = [&context, id, entity](const QString &text) -> Edit {
        const QString wanted = text.simplified();
        if (wanted.isEmpty())
            return std::unexpected(InspectorForm::tr("An entity needs a name."));
        const Entity *other = entityNamed(projectOf(context), wanted, entity().type);
        if (other && other->id != entity().id)
            return mentionOf(context, id, other->id);
        return editEntity(projectOf(context), renamedEntity(projectOf(context), entity(), wanted));
    };
    auto *field = new NameField({[&context, id] { return entityChoices(context, id); }, choose},
                                {[entity] { return entity().name; }, name});
    field->combo()->setToolTip(InspectorForm::tr("Choose another entity, or type to rename this one"));
    return field;
}

Step statementOf(const FormContext &context, AnnotationId id, ClaimId claim)
{
    return edited<Statement>(context, id, [&](Statement &after) { after.claim = claim; });
}

Step statementOfNew(const FormContext &context, AnnotationId id)
{
    const Claim made{ClaimId::make(),
                     nextClaimNumber(projectOf(context)),
                     textOfMark(projectOf(context), statementAt(context, id).mark),
                     {},
                     {}};
    return withAdded(statementOf(context, id, made.id), made);
}

QString listed(const Claim &claim)
{
    return chipText(claim.number) + u' ' + claim.label;
}

/// The claim of that label; it may be given with its number, as in the list.
const Claim *claimCalled(const Project &project, const QString &text)
{
    for (const Claim *claim : project.claimsInOrder()) {
        if (listed(*claim) == text)
            return claim;
    }
    return core::annotation::findClaim(project, text);
}

FormField *makeClaimField(const FormContext &context, const ShownMark &id, const ClaimGetter &claim)
{
    const auto list = [&context] {
        std::vector<NameField::Choice> choices;
        for (const Claim *other : projectOf(context).claimsInOrder())
            choices.push_back({other->id.toString(), listed(*other), {}});
        choices.push_back({newKey, InspectorForm::tr("New claim with these words"), {}});
        return choices;
    };
    const auto choose = [&context, id](const QString &key) -> Edit {
        const auto chosen = ClaimId::fromString(key);
        return chosen ? statementOf(context, id, *chosen) : statementOfNew(context, id);
    };
    const auto rename = [&context, id, claim](const QString &text) -> Edit {
        Claim after = claim();
        after.label = text.simplified();
        if (after.label.isEmpty())
            return std::unexpected(InspectorForm::tr("A claim needs a content."));
        const Claim *other = claimCalled(projectOf(context), after.label);
        if (other && other->id != after.id)
            return statementOf(context, id, other->id);
        return editClaim(projectOf(context), after);
    };
    return new NameField({list, choose}, {[claim] { return claim().label; }, rename});
}

/// The statement, said by \a text, which stands for \a speaker.
Step saidBy(const FormContext &context, AnnotationId id, const QString &text, const Entity *speaker)
{
    return edited<Statement>(context, id, [&](Statement &after) {
        after.saidBy = text;
        after.speaker = speaker ? std::optional(speaker->id) : std::nullopt;
    });
}

FormField *makeSaidByField(const FormContext &context, const ShownMark &id)
{
    const auto choose = [&context, id](const QString &key) -> Edit {
        const auto chosen = EntityId::fromString(key);
        const Entity *speaker = chosen ? projectOf(context).entity(*chosen) : nullptr;
        return speaker ? saidBy(context, id, speaker->name, speaker) : Step();
    };
    const auto write = [&context, id](const QString &text) -> Edit {
        const QString words = text.simplified();
        const Entity *speaker = core::annotation::speakerNamed(projectOf(context), words);
        return saidBy(context, id, words, speaker);
    };
    auto *field = new NameField({[&context] { return entityChoices(context); }, choose},
                                {[&context, id] { return statementAt(context, id).saidBy; }, write});
    field->combo()->lineEdit()->setPlaceholderText(InspectorForm::tr("The article itself"));
    field->combo()->setToolTip(InspectorForm::tr("Choose an entity, or type who is made to say it"));
    return field;
}

/// Which entity the words of “said by” stand for.
void addSpeakerLine(InspectorForm &form, const FormContext &context, const ShownMark &id)
{
    form.addLine([&context, id] {
        const auto speaker = statementAt(context, id).speaker;
        const Entity *entity = speaker ? projectOf(context).entity(*speaker) : nullptr;
        if (!entity)
            return QString();
        //: The name of an entity and its type.
        return InspectorForm::tr("Said by the entity “%1”, %2")
            .arg(entity->name, displayName(*projectOf(context).type(entity->type)));
    });
}

FormField *makeCueField(const FormContext &context, const ShownMark &id)
{
    auto *field = new LineField({[&context, id] { return statementAt(context, id).cue; },
                                 [&context, id](const QString &text) -> Edit {
                                     return edited<Statement>(context, id,
                                                              [&](Statement &after) { after.cue = text.simplified(); });
                                 }});
    field->line()->setPlaceholderText(InspectorForm::tr("said, according to…"));
    return field;
}

std::vector<ChoiceField::Choice> factualityChoices()
{
    using enum Factuality;
    std::vector<ChoiceField::Choice> choices{{QString(), InspectorForm::tr("Not judged"), {}}};
    for (const Factuality value : {CtPlus, PrPlus, PsPlus, CtMinus, PrMinus, PsMinus, CtU, Uu})
        choices.push_back({toString(value), factualityText(value), factualityText(value)});
    return choices;
}

FormField *makeFactualityField(const FormContext &context, const ShownMark &id)
{
    return new ChoiceField(factualityChoices, {[&context, id] {
                                                   const auto value = statementAt(context, id).factuality;
                                                   return value ? toString(*value) : QString();
                                               },
                                               [&context, id](const QString &key) -> Edit {
                                                   return edited<Statement>(context, id, [&](Statement &after) {
                                                       after.factuality = core::annotation::factualityFromString(key);
                                                   });
                                               }});
}

template<class Kind>
FormField *makeMarkNote(const FormContext &context, const ShownMark &id)
{
    return new NoteField({[&context, id] { return core::annotation::markOf(*projectOf(context).annotation(id)).note; },
                          [&context, id](const QString &text) -> Edit {
                              return edited<Kind>(context, id, [&](Kind &after) { after.mark.note = text.trimmed(); });
                          }});
}

void addPassage(InspectorForm &form, const FormContext &context, const ShownMark &id, const QString &label)
{
    form.addPassage(label, [&context, id] {
        return textOfMark(projectOf(context), core::annotation::markOf(*projectOf(context).annotation(id)));
    });
}

} // namespace

std::vector<AnnotationId> inOrder(const Project &project, std::span<const AnnotationId> marks)
{
    std::vector<std::tuple<core::ArticleId, core::text::Span, AnnotationId>> order;
    order.reserve(marks.size());
    for (const AnnotationId id : marks) {
        const core::annotation::Mark &mark = core::annotation::markOf(*project.annotation(id));
        order.emplace_back(mark.article, mark.spans.hull(), id);
    }
    std::ranges::sort(order);
    return order | std::views::elements<2> | std::ranges::to<std::vector>();
}

QString originText(const core::annotation::Mark &mark)
{
    using enum core::annotation::Origin;
    const QString when = QLocale().toString(mark.modified.toLocalTime(), QLocale::ShortFormat);
    const QString who = mark.analyst.isEmpty() ? InspectorForm::tr("nobody named") : mark.analyst;
    switch (mark.origin) {
    case Made:
        return InspectorForm::tr("Marked by %1, %2").arg(who, when);
    case Carried:
        return InspectorForm::tr("Carried by %1, %2").arg(who, when);
    case Suggested:
        return InspectorForm::tr("Suggested, accepted by %1, %2").arg(who, when);
    case Imported:
        return InspectorForm::tr("Imported, by %1, %2").arg(who, when);
    }
    Q_UNREACHABLE_RETURN({});
}

InspectorForm *makeMentionForm(const FormContext &context, const ShownMark &id, QWidget *parent)
{
    auto *form = new InspectorForm(parent);
    const EntityGetter entity
        = [&context, id]() -> const Entity & { return *projectOf(context).entity(mentionAt(context, id).entity); };
    form->title = [] { return InspectorForm::tr("Mention"); };
    form->info = [&context, entity] { return displayName(*projectOf(context).type(entity().type)); };
    addPassage(*form, context, id, InspectorForm::tr("Text"));
    form->addField(InspectorForm::tr("Entity"), makeEntityField(context, id));
    addEntityFields(*form, context, entity);
    form->addField(InspectorForm::tr("Note"), makeMarkNote<Mention>(context, id));
    form->addField(InspectorForm::tr("Entity note"), makeEntityNote(context, entity, 1));
    const auto mentions
        = [&context, entity] { return inOrder(projectOf(context), projectOf(context).mentionsOf(entity().id)); };
    form->addSteps(
        mentions, [id] { return std::optional<AnnotationId>(id); },
        [](int number, int count) { return InspectorForm::tr("Mention %1 of %2").arg(shown(number), shown(count)); });
    form->addLine([&context, id] { return originText(mentionAt(context, id).mark); });
    return form;
}

InspectorForm *makeStatementForm(const FormContext &context, const ShownMark &id, QWidget *parent)
{
    auto *form = new InspectorForm(parent);
    const ClaimGetter claim
        = [&context, id]() -> const Claim & { return *projectOf(context).claim(statementAt(context, id).claim); };
    form->title = [claim] { return InspectorForm::tr("Statement of %1").arg(chipText(claim().number)); };
    form->info = [claim] { return statusText(claim().status); };
    addPassage(*form, context, id, InspectorForm::tr("Content"));
    form->addField(InspectorForm::tr("Claim"), makeClaimField(context, id, claim));
    form->addField(InspectorForm::tr("Said by"), makeSaidByField(context, id));
    addSpeakerLine(*form, context, id);
    form->addField(InspectorForm::tr("Cue"), makeCueField(context, id));
    form->addField(InspectorForm::tr("Factuality"), makeFactualityField(context, id));
    form->addField(InspectorForm::tr("Status"), makeStatusField(context, claim));
    form->addField(InspectorForm::tr("Note"), makeMarkNote<Statement>(context, id));
    form->addField(InspectorForm::tr("Claim note"), makeClaimNote(context, claim, 1));
    const auto statements
        = [&context, claim] { return inOrder(projectOf(context), projectOf(context).statementsOf(claim().id)); };
    form->addSteps(
        statements, [id] { return std::optional<AnnotationId>(id); },
        [](int number, int count) { return InspectorForm::tr("Statement %1 of %2").arg(shown(number), shown(count)); });
    form->addLine([&context, id] { return originText(statementAt(context, id).mark); });
    return form;
}

} // namespace ui
