// SPDX-License-Identifier: MIT
#include "ui/models/projectsource.h"
#include "ui/models/renaming.h"
#include "ui/models/texts.h"
#include "ui/views/inspectorform.h"
#include "ui/views/inspectorforms.h"
#include "ui/views/subjectfields.h"

#include <QLineEdit>
#include <QRegularExpression>

#include <algorithm>
#include <functional>

namespace ui {

using namespace Qt::StringLiterals;
using core::annotation::CheckStatus;
using core::annotation::Claim;
using core::annotation::Entity;

namespace {

constexpr QLatin1StringView aliasSeparator("; ");

/// The step that makes \a entity what \a change leaves of it.
template<class Change>
Edit editedEntity(const FormContext &context, const EntityGetter &entity, Change change)
{
    Entity after = entity();
    change(after);
    return editEntity(context.source.project(), after);
}

template<class Change>
Edit editedClaim(const FormContext &context, const ClaimGetter &claim, Change change)
{
    Claim after = claim();
    change(after);
    return editClaim(context.source.project(), after);
}

QStringList aliasesIn(const QString &text)
{
    QStringList aliases;
    for (const QString &part : text.split(u';', Qt::SkipEmptyParts))
        aliases.append(part.simplified());
    aliases.removeAll(QString());
    aliases.removeDuplicates();
    return aliases;
}

/// The id in what was typed or pasted: "q42", or the address of the item's page.
QString wikidataIn(const QString &text)
{
    static const QRegularExpression page(u"^(?:https?://)?(?:www\\.)?wikidata\\.org/(?:wiki|entity)/([Qq][0-9]+)\\b"_s);
    const QString trimmed = text.trimmed();
    const QRegularExpressionMatch match = page.match(trimmed);
    return (match.hasMatch() ? match.captured(1) : trimmed).toUpper();
}

FormField *makeTypeField(const FormContext &context, const EntityGetter &entity)
{
    const auto choices = [&context] {
        std::vector<ChoiceField::Choice> result;
        for (const core::annotation::EntityType *type : context.source.project().typesInOrder())
            result.push_back({type->id.toString(), displayName(*type), type->guideline});
        return result;
    };
    return new ChoiceField(choices, {[entity] { return entity().type.toString(); },
                                     [&context, entity](const QString &key) {
                                         const auto type = core::TypeId::fromString(key);
                                         return editedEntity(context, entity, [&](Entity &after) {
                                             after.type = type.value_or(after.type);
                                         });
                                     }});
}

FormField *makeAliasField(const FormContext &context, const EntityGetter &entity)
{
    auto *field = new LineField({[entity] { return entity().aliases.join(aliasSeparator); },
                                 [&context, entity](const QString &text) {
                                     return editedEntity(context, entity,
                                                         [&](Entity &after) { after.aliases = aliasesIn(text); });
                                 }});
    field->line()->setPlaceholderText(InspectorForm::tr("Other names, with ; between"));
    return field;
}

FormField *makeWikidataField(const FormContext &context, const EntityGetter &entity)
{
    auto *field = new LineField({[entity] { return entity().wikidata; },
                                 [&context, entity](const QString &text) -> Edit {
                                     const QString id = wikidataIn(text);
                                     if (!id.isEmpty() && !core::annotation::isWikidataId(id))
                                         return std::unexpected(
                                             InspectorForm::tr("A Wikidata id is Q and a number, such as Q42."));
                                     return editedEntity(context, entity, [&](Entity &after) { after.wikidata = id; });
                                 }});
    field->line()->setPlaceholderText(u"Q…"_s);
    return field;
}

/// "role: envoy; party: none"
QString attributesText(const core::annotation::Attributes &attributes)
{
    QStringList parts;
    for (const auto &[name, value] : attributes)
        parts.append(u"%1: %2"_s.arg(name, value));
    return parts.join(aliasSeparator);
}

/// What attributesText() would make of it, or what is wrong with \a text.
std::expected<core::annotation::Attributes, QString> attributesIn(const QString &text, const QStringList &known)
{
    core::annotation::Attributes attributes;
    for (const QString &part : text.split(u';', Qt::SkipEmptyParts)) {
        const QString name = part.section(u':', 0, 0).simplified();
        const QString value = part.section(u':', 1).simplified();
        if (name.isEmpty() && value.isEmpty())
            continue;
        const auto meant = std::ranges::find_if(
            known, [&name](const QString &other) { return other.compare(name, Qt::CaseInsensitive) == 0; });
        if (meant == known.end())
            return std::unexpected(
                InspectorForm::tr("The type has no attribute “%1”. The scheme says which it has: %2.")
                    .arg(name, known.join(aliasSeparator)));
        if (!value.isEmpty())
            attributes.insert_or_assign(*meant, value);
    }
    return attributes;
}

FormField *makeAttributesField(InspectorForm &form, const FormContext &context, const EntityGetter &entity)
{
    const auto known = [&context, entity] {
        QStringList names = context.source.project().type(entity().type)->attributes;
        for (const auto &[name, value] : entity().attributes) {
            if (!names.contains(name))
                names.append(name);
        }
        return names;
    };
    auto *field = new LineField({[entity] { return attributesText(entity().attributes); },
                                 [&context, entity, known](const QString &text) -> Edit {
                                     const auto attributes = attributesIn(text, known());
                                     if (!attributes)
                                         return std::unexpected(attributes.error());
                                     return editedEntity(context, entity,
                                                         [&](Entity &after) { after.attributes = *attributes; });
                                 }});
    form.addRefresher([line = field->line(), known] {
        const QStringList names = known();
        line->setPlaceholderText(names.isEmpty() ? InspectorForm::tr("The scheme names none for this type")
                                                 : QString(names.join(u": …; "_s) + u": …"));
    });
    return field;
}

FormField *makeKindField(const FormContext &context, const ClaimGetter &claim)
{
    const auto choices = [&context] {
        std::vector<ChoiceField::Choice> result{{QString(), InspectorForm::tr("None"), {}}};
        for (const core::annotation::ClaimKind *kind : context.source.project().claimKindsInOrder())
            result.push_back({kind->id.toString(), kind->name, kind->guideline});
        return result;
    };
    return new ChoiceField(choices, {[claim] { return claim().kind ? claim().kind->toString() : QString(); },
                                     [&context, claim](const QString &key) {
                                         return editedClaim(context, claim, [&](Claim &after) {
                                             after.kind = core::ClaimKindId::fromString(key);
                                         });
                                     }});
}

FormField *makeEntityName(const FormContext &context, const EntityGetter &entity)
{
    return new LineField(
        {[entity] { return entity().name; },
         [&context, entity](const QString &text) -> Edit {
             const QString name = text.simplified();
             const core::annotation::Project &project = context.source.project();
             if (name.isEmpty())
                 return std::unexpected(InspectorForm::tr("An entity needs a name."));
             const Entity *other = core::annotation::findEntity(project, name, entity().type);
             if (other && other->id != entity().id)
                 return std::unexpected(
                     InspectorForm::tr("“%1” is an entity already. Merge the two below or in the list above.")
                         .arg(other->name));
             return editEntity(project, renamedEntity(project, entity(), name));
         }});
}

FormField *makeClaimLabel(const FormContext &context, const ClaimGetter &claim)
{
    return new NoteField({[claim] { return claim().label; },
                          [&context, claim](const QString &text) -> Edit {
                              if (text.simplified().isEmpty())
                                  return std::unexpected(InspectorForm::tr("A claim needs a content."));
                              return editedClaim(context, claim,
                                                 [&](Claim &after) { after.label = text.simplified(); });
                          }});
}

using ReviewPart = QString core::annotation::Review::*;

/// One of the fields of a review; \a problem says what is wrong with a text, which is empty where nothing is.
FormField *makeReviewField(const FormContext &context, const ClaimGetter &claim, ReviewPart part,
                           const QString &placeholder, std::function<QString(const QString &)> problem = {})
{
    auto *field
        = new LineField({[claim, part] { return claim().review.*part; },
                         [&context, claim, part, problem = std::move(problem)](const QString &text) -> Edit {
                             const QString given = text.simplified();
                             const QString wrong = problem && !given.isEmpty() ? problem(given) : QString();
                             if (!wrong.isEmpty())
                                 return std::unexpected(wrong);
                             return editedClaim(context, claim, [&](Claim &after) { after.review.*part = given; });
                         }});
    field->line()->setPlaceholderText(placeholder);
    return field;
}

void addReviewFields(InspectorForm &form, const FormContext &context, const ClaimGetter &claim)
{
    using core::annotation::Review;
    const auto notANumber = [](const QString &text) {
        return core::annotation::isRatingValue(text)
                   ? QString()
                   : InspectorForm::tr("The value of a rating is a number, such as 2.5.");
    };
    const auto notAnAddress = [](const QString &text) {
        return core::annotation::isWebAddress(text)
                   ? QString()
                   : InspectorForm::tr("The address of a review begins with https:// or http://.");
    };
    form.addField(InspectorForm::tr("Rating"),
                  makeReviewField(context, claim, &Review::rating, InspectorForm::tr("Mostly false…")));
    form.addField(InspectorForm::tr("Rating value"),
                  makeReviewField(context, claim, &Review::value, InspectorForm::tr("A number"), notANumber));
    form.addField(InspectorForm::tr("Reviewed by"), makeReviewField(context, claim, &Review::reviewer, {}));
    form.addField(InspectorForm::tr("Review at"),
                  makeReviewField(context, claim, &Review::url, u"https://…"_s, notAnAddress));
}

} // namespace

void addEntityFields(InspectorForm &form, const FormContext &context, const EntityGetter &entity)
{
    form.addField(InspectorForm::tr("Type"), makeTypeField(context, entity));
    form.addField(InspectorForm::tr("Also called"), makeAliasField(context, entity));
    form.addField(InspectorForm::tr("Wikidata"), makeWikidataField(context, entity));
    form.addField(InspectorForm::tr("Attributes"), makeAttributesField(form, context, entity));
}

FormField *makeEntityNote(const FormContext &context, const EntityGetter &entity, int fewestLines)
{
    return new NoteField({[entity] { return entity().note; },
                          [&context, entity](const QString &text) {
                              return editedEntity(context, entity, [&](Entity &after) { after.note = text.trimmed(); });
                          }},
                         fewestLines);
}

FormField *makeStatusField(const FormContext &context, const ClaimGetter &claim)
{
    const auto choices = [] {
        std::vector<ChoiceField::Choice> result;
        for (const CheckStatus status :
             {CheckStatus::Unchecked, CheckStatus::Supported, CheckStatus::Disputed, CheckStatus::Refuted})
            result.push_back({toString(status), statusText(status), {}});
        return result;
    };
    return new ChoiceField(choices, {[claim] { return toString(claim().status); },
                                     [&context, claim](const QString &key) {
                                         const auto status = core::annotation::checkStatusFromString(key);
                                         return editedClaim(context, claim, [&](Claim &after) {
                                             after.status = status.value_or(after.status);
                                         });
                                     }});
}

FormField *makeClaimNote(const FormContext &context, const ClaimGetter &claim, int fewestLines)
{
    return new NoteField({[claim] { return claim().note; },
                          [&context, claim](const QString &text) {
                              return editedClaim(context, claim, [&](Claim &after) { after.note = text.trimmed(); });
                          }},
                         fewestLines);
}

InspectorForm *makeEntityForm(const FormContext &context, const Shown<core::EntityId> &id, QWidget *parent)
{
    auto *form = new InspectorForm(parent);
    const EntityGetter entity = [&context, id]() -> const Entity & { return *context.source.project().entity(id); };
    form->title = [] { return InspectorForm::tr("Entity"); };
    form->info = [&context, entity] { return displayName(*context.source.project().type(entity().type)); };
    form->addField(InspectorForm::tr("Name"), makeEntityName(context, entity));
    addEntityFields(*form, context, entity);
    form->addField(InspectorForm::tr("Note"), makeEntityNote(context, entity, 2));
    const auto mentions
        = [&project = context.source, id] { return inOrder(project.project(), project.project().mentionsOf(id)); };
    form->addSteps(
        mentions, [] { return std::optional<core::AnnotationId>(); },
        [](int, int count) { return InspectorForm::tr("%n mention(s)", nullptr, count); });
    addMergeOffers(*form, context, id);
    addEntityFacts(*form, context, id);
    return form;
}

InspectorForm *makeClaimForm(const FormContext &context, const Shown<core::ClaimId> &id, QWidget *parent)
{
    auto *form = new InspectorForm(parent);
    const ClaimGetter claim = [&context, id]() -> const Claim & { return *context.source.project().claim(id); };
    form->title = [claim] { return InspectorForm::tr("Claim %1").arg(chipText(claim().number)); };
    form->info = [claim] { return statusText(claim().status); };
    form->addField(InspectorForm::tr("Content"), makeClaimLabel(context, claim));
    form->addField(InspectorForm::tr("Status"), makeStatusField(context, claim));
    form->addField(InspectorForm::tr("Kind"), makeKindField(context, claim));
    addReviewFields(*form, context, claim);
    form->addField(InspectorForm::tr("Note"), makeClaimNote(context, claim, 2));
    const auto statements
        = [&project = context.source, id] { return inOrder(project.project(), project.project().statementsOf(id)); };
    form->addSteps(
        statements, [] { return std::optional<core::AnnotationId>(); },
        [](int, int count) { return InspectorForm::tr("%n statement(s)", nullptr, count); });
    addClaimFacts(*form, context, id);
    return form;
}

} // namespace ui
