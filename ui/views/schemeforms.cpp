// SPDX-License-Identifier: MIT
#include "core/annotation/schemeedits.h"
#include "ui/models/projectsource.h"
#include "ui/views/inspectorform.h"
#include "ui/views/inspectorforms.h"

#include <QComboBox>
#include <QLineEdit>
#include <QLocale>

#include <algorithm>
#include <array>

namespace ui {

using namespace Qt::StringLiterals;
using core::annotation::ClaimKind;
using core::annotation::EntityType;

namespace {

constexpr int mostKeys = 9;

const core::annotation::Project &projectOf(const FormContext &context)
{
    return context.source.project();
}

template<class Change>
Edit editedType(const FormContext &context, core::TypeId id, Change change)
{
    EntityType after = *projectOf(context).type(id);
    change(after);
    return editType(projectOf(context), after);
}

template<class Change>
Edit editedKind(const FormContext &context, core::ClaimKindId id, Change change)
{
    ClaimKind after = *projectOf(context).claimKind(id);
    change(after);
    return editClaimKind(projectOf(context), after);
}

/// Why \a name cannot be that of the type or kind \a id, where \a namesake is called so.
template<class Record>
QString nameProblem(const QString &name, const Record *namesake, auto id)
{
    if (name.isEmpty())
        return InspectorForm::tr("It needs a name.");
    if (namesake && namesake->id != id)
        return InspectorForm::tr("There is “%1” already. To make the two one, delete this one.").arg(namesake->name);
    return {};
}

FormField *makeTypeName(const FormContext &context, core::TypeId id)
{
    return new LineField({[&context, id] { return displayName(*projectOf(context).type(id)); },
                          [&context, id](const QString &text) -> Edit {
                              const QString name = text.simplified();
                              if (name == displayName(*projectOf(context).type(id)))
                                  return core::annotation::Step();
                              const QString problem
                                  = nameProblem(name, core::annotation::findType(projectOf(context), name), id);
                              if (!problem.isEmpty())
                                  return std::unexpected(problem);
                              return editedType(context, id, [&](EntityType &after) { after.name = name; });
                          }});
}

FormField *makeKeyField(const FormContext &context, core::TypeId id)
{
    const auto choices = [&context, id] {
        std::vector<ChoiceField::Choice> result{{u"0"_s, InspectorForm::tr("None"), {}}};
        for (int key = 1; key <= mostKeys; ++key) {
            const auto &types = projectOf(context).types();
            const auto other = std::ranges::find_if(
                types, [&](const auto &entry) { return entry.second.key == key && entry.first != id; });
            const QString shown = QLocale().toString(key);
            result.push_back({QString::number(key),
                              other == types.end()
                                  ? shown
                                  //: A key, and the type that has it now.
                                  : InspectorForm::tr("%1, now of %2").arg(shown, displayName(other->second)),
                              {}});
        }
        return result;
    };
    return new ChoiceField(choices, {[&context, id] { return QString::number(projectOf(context).type(id)->key); },
                                     [&context, id](const QString &key) {
                                         return editedType(context, id,
                                                           [&](EntityType &after) { after.key = key.toInt(); });
                                     }});
}

/// By the key of the palette, from 1; 0 is the colour of the type's own key.
QStringList colorNames()
{
    return {InspectorForm::tr("As its key"), InspectorForm::tr("Teal"),    InspectorForm::tr("Indigo"),
            InspectorForm::tr("Green"),      InspectorForm::tr("Magenta"), InspectorForm::tr("Ochre"),
            InspectorForm::tr("Blue"),       InspectorForm::tr("Rust"),    InspectorForm::tr("Violet"),
            InspectorForm::tr("Olive")};
}

QString colorText(int color)
{
    const int own = color - core::annotation::ownColor();
    return own < 0 ? colorNames().value(color) : QColor(QRgb(own)).name();
}

/// The colour that \a text says, or what is wrong with it.
std::expected<int, QString> colorFrom(const QString &text, const Theme &theme)
{
    const QStringList names = colorNames();
    for (int i = 0; i < int(names.size()); ++i) {
        if (names[i].compare(text, Qt::CaseInsensitive) == 0)
            return i;
    }
    const QString hex = text.startsWith(u'#') ? text : QString(u'#' + text);
    const QColor color = hex.size() == 7 ? QColor::fromString(hex) : QColor();
    if (!color.isValid())
        return std::unexpected(InspectorForm::tr("Choose a colour, or type one such as #b0367f."));
    const double found = contrast(color, theme.paper);
    if (found < leastLineContrast) {
        const QLocale locale;
        return std::unexpected(
            InspectorForm::tr("That cannot be seen well on this paper: the contrast is %1 to 1, and 3 "
                              "to 1 is needed.")
                .arg(locale.toString(found, 'f', 1)));
    }
    return core::annotation::ownColor() + int(color.rgb() & 0xFFFFFFU);
}

FormField *makeColorField(const FormContext &context, core::TypeId id)
{
    const auto set = [&context, id](int color) {
        return editedType(context, id, [color](EntityType &after) { after.color = color; });
    };
    const auto list = [&context, id] {
        std::vector<NameField::Choice> choices;
        const QStringList names = colorNames();
        for (int i = 0; i < int(names.size()); ++i)
            choices.push_back(
                {QString::number(i), names[i], context.theme.type(i > 0 ? i : projectOf(context).type(id)->key)});
        return choices;
    };
    const auto write = [&context, set](const QString &text) -> Edit {
        const auto color = colorFrom(text.trimmed(), context.theme);
        return color ? set(*color) : Edit(std::unexpected(color.error()));
    };
    auto *field = new NameField({list, [set](const QString &key) { return set(key.toInt()); }},
                                {[&context, id] { return colorText(projectOf(context).type(id)->color); }, write});
    field->combo()->setToolTip(InspectorForm::tr("Choose a colour, or type one such as #b0367f"));
    return field;
}

FormField *makeAttributesField(const FormContext &context, core::TypeId id)
{
    auto *field
        = new LineField({[&context, id] { return projectOf(context).type(id)->attributes.join(u"; "_s); },
                         [&context, id](const QString &text) {
                             QStringList names;
                             for (const QString &part : text.split(u';', Qt::SkipEmptyParts))
                                 names.append(part.simplified());
                             names.removeAll(QString());
                             names.removeDuplicates();
                             return editedType(context, id, [&](EntityType &after) { after.attributes = names; });
                         }});
    field->line()->setPlaceholderText(InspectorForm::tr("What to know of each, with ; between"));
    return field;
}

} // namespace

InspectorForm *makeTypeForm(const FormContext &context, core::TypeId id, QWidget *parent)
{
    auto *form = new InspectorForm(parent);
    form->title = [] { return InspectorForm::tr("Type"); };
    form->info = [] { return QString(); };
    form->addField(InspectorForm::tr("Name"), makeTypeName(context, id));
    form->addField(InspectorForm::tr("Key"), makeKeyField(context, id));
    form->addField(InspectorForm::tr("Colour"), makeColorField(context, id));
    form->addField(InspectorForm::tr("Attributes"), makeAttributesField(context, id));
    form->addField(InspectorForm::tr("Guideline"),
                   new NoteField({[&context, id] { return projectOf(context).type(id)->guideline; },
                                  [&context, id](const QString &text) {
                                      return editedType(context, id,
                                                        [&](EntityType &after) { after.guideline = text.trimmed(); });
                                  }},
                                 4));
    return form;
}

InspectorForm *makeClaimKindForm(const FormContext &context, core::ClaimKindId id, QWidget *parent)
{
    auto *form = new InspectorForm(parent);
    form->title = [] { return InspectorForm::tr("Kind of claim"); };
    form->info = [] { return QString(); };
    form->addField(InspectorForm::tr("Name"),
                   new LineField({[&context, id] { return projectOf(context).claimKind(id)->name; },
                                  [&context, id](const QString &text) -> Edit {
                                      const QString name = text.simplified();
                                      const QString problem = nameProblem(
                                          name, core::annotation::findClaimKind(projectOf(context), name), id);
                                      if (!problem.isEmpty())
                                          return std::unexpected(problem);
                                      return editedKind(context, id, [&](ClaimKind &after) { after.name = name; });
                                  }}));
    form->addField(InspectorForm::tr("Guideline"),
                   new NoteField({[&context, id] { return projectOf(context).claimKind(id)->guideline; },
                                  [&context, id](const QString &text) {
                                      return editedKind(context, id,
                                                        [&](ClaimKind &after) { after.guideline = text.trimmed(); });
                                  }},
                                 4));
    return form;
}

} // namespace ui
