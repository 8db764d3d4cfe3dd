// SPDX-License-Identifier: MIT
#include "ui/views/subjectchoice.h"

#include "ui/models/projectsource.h"
#include "ui/models/texts.h"

#include <QSignalBlocker>

#include <algorithm>
#include <type_traits>
#include <variant>

namespace ui {

using namespace Qt::StringLiterals;
using core::annotation::EntityType;
using core::annotation::NewClaim;
using core::annotation::Project;
using core::annotation::Subject;

namespace {

bool isThere(const Project &project, const Subject &subject)
{
    struct {
        const Project &project;
        bool operator()(core::TypeId id) const { return project.type(id); }
        bool operator()(core::EntityId id) const { return project.entity(id); }
        bool operator()(core::ClaimId id) const { return project.claim(id); }
        bool operator()(NewClaim) const { return true; }
    } const seek{project};
    return std::visit(seek, subject);
}

bool areSame(const Subject &a, const Subject &b)
{
    return std::visit(
        []<class A, class B>(const A &first, const B &second) {
            if constexpr (std::is_same_v<A, NewClaim> || !std::is_same_v<A, B>)
                return std::is_same_v<A, B>;
            else
                return first == second;
        },
        a, b);
}

QString keyAndName(const EntityType &type)
{
    const QString name = core::annotation::displayName(type);
    return type.key > 0 ? u"%1 %2"_s.arg(type.key).arg(name) : name;
}

} // namespace

bool isKind(const Subject &subject)
{
    return std::holds_alternative<core::TypeId>(subject) || std::holds_alternative<NewClaim>(subject);
}

SubjectChoice::SubjectChoice(const ProjectSource &source, QWidget *parent) : QComboBox(parent), m_source(source)
{
    setAccessibleName(tr("What to mark the places as"));
}

void SubjectChoice::add(const QString &text, const Subject &subject)
{
    m_subjects.push_back(subject);
    addItem(text);
}

void SubjectChoice::offer(const std::optional<Subject> &meant)
{
    const QSignalBlocker silent(this);
    const Project &project = m_source.project();
    m_subjects.clear();
    clear();
    if (const auto *id = meant ? std::get_if<core::EntityId>(&*meant) : nullptr) {
        const auto &entity = *project.entity(*id);
        //: An entity and its type: "Mike Pompeo (Person)".
        add(tr("%1 (%2)").arg(entity.name, displayName(*project.type(entity.type))), *id);
    } else if (const auto *claim = meant ? std::get_if<core::ClaimId>(&*meant) : nullptr) {
        add(u"%1 %2"_s.arg(chipText(project.claim(*claim)->number), project.claim(*claim)->label), *claim);
    }
    for (const EntityType *type : project.typesInOrder())
        add(keyAndName(*type), type->id);
    add(tr("C Claim"), NewClaim{});

    const std::optional<Subject> wanted = meant ? meant : m_usual;
    const auto found
        = std::ranges::find_if(m_subjects, [&](const Subject &subject) { return wanted && areSame(subject, *wanted); });
    setCurrentIndex(found == m_subjects.end() ? 0 : int(found - m_subjects.begin()));
}

void SubjectChoice::refresh()
{
    const auto chosen = subject();
    offer(chosen && isThere(m_source.project(), *chosen) ? chosen : std::nullopt);
}

std::optional<Subject> SubjectChoice::subject() const
{
    return currentIndex() < 0 ? std::nullopt : std::optional(m_subjects[size_t(currentIndex())]);
}

bool SubjectChoice::chooseByKey(int key)
{
    const auto means = [&](const Subject &subject) {
        const auto *id = std::get_if<core::TypeId>(&subject);
        return key == Qt::Key_C ? std::holds_alternative<NewClaim>(subject)
                                : id && m_source.project().type(*id)->key == key - Qt::Key_0;
    };
    if (key != Qt::Key_C && (key < Qt::Key_1 || key > Qt::Key_9))
        return false;
    const auto found = std::ranges::find_if(m_subjects, means);
    if (found != m_subjects.end())
        setCurrentIndex(int(found - m_subjects.begin()));
    return true;
}

} // namespace ui
