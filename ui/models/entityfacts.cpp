// SPDX-License-Identifier: MIT
#include "ui/models/subjectfacts.h"

#include "core/annotation/edits.h"
#include "core/annotation/entityforms.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;
using core::AnnotationId;
using core::annotation::EntityConflict;
using core::annotation::Project;
using core::annotation::Wording;
using core::text::Span;

namespace {

constexpr qsizetype contextBefore = 24; // UTF-16 units
constexpr qsizetype contextAfter = 60;

struct Facts {
    Q_DECLARE_TR_FUNCTIONS(Facts)
};

/// The end of the word at \a at, in the direction \a by.
qsizetype atWordEdge(QStringView text, qsizetype at, qsizetype by)
{
    while (at > 0 && at < text.size() && !text[at].isSpace())
        at += by;
    return at;
}

Fact valueFact(const Project &project, const Wording &wording)
{
    Fact fact{Fact::Kind::Value, core::annotation::nameKey(wording.text),
              wording.text,      versionsText(project, wording.mentions),
              wording.mentions,  {}};
    for (const AnnotationId &id : wording.mentions)
        fact.parts.push_back(placeFact(project, id));
    return fact;
}

QString conflictText(const EntityConflict &conflict)
{
    const int count = int(conflict.values.size());
    switch (conflict.kind) {
    case EntityConflict::Kind::Spelling:
        return Facts::tr("%n spelling(s)", nullptr, count);
    case EntityConflict::Kind::Title:
        return Facts::tr("%n title(s)", nullptr, count);
    case EntityConflict::Kind::Age:
        return Facts::tr("%n age(s)", nullptr, count);
    }
    Q_UNREACHABLE_RETURN({});
}

Fact conflictFact(const Project &project, const EntityConflict &conflict)
{
    const QString key = u"%1 %2"_s.arg(int(conflict.kind)).arg(conflict.values.front().text);
    Fact fact{Fact::Kind::Conflict, key, conflictText(conflict), {}, {}, {}};
    for (const Wording &value : conflict.values)
        fact.parts.push_back(valueFact(project, value));
    return fact;
}

} // namespace

QString versionsText(const Project &project, std::span<const AnnotationId> marks)
{
    std::vector<std::pair<core::ArticleId, int>> counts;
    for (const AnnotationId &id : marks) {
        const core::ArticleId article = core::annotation::markOf(*project.annotation(id)).article;
        const auto known = std::ranges::find(counts, article, &std::pair<core::ArticleId, int>::first);
        if (known == counts.end())
            counts.emplace_back(article, 1);
        else
            ++known->second;
    }
    QStringList versions;
    for (const auto &[article, count] : counts) {
        const QString name = displayName(*project.article(article));
        //: The name of a version, and how often something stands there.
        versions.append(count == 1 ? name : Facts::tr("%1 %2×").arg(name, QLocale().toString(count)));
    }
    return versions.join(Facts::tr(", ", "between the names of versions"));
}

Fact placeFact(const Project &project, AnnotationId id)
{
    const core::annotation::Mark &mark = core::annotation::markOf(*project.annotation(id));
    const core::article::Article &article = *project.article(mark.article);
    const Span hull = mark.spans.hull();
    const QStringView text = article.text;
    const qsizetype begin = atWordEdge(text, std::max<qsizetype>(0, hull.begin - contextBefore), 1);
    const qsizetype end = atWordEdge(text, std::min(text.size(), hull.end + contextAfter), -1);
    const Span around = Span{std::min(begin, hull.begin), std::max(end, hull.end)};
    QString words = core::text::textOf(text, around).toString().simplified();
    if (around.begin > 0)
        words.prepend(u"… "_s);
    if (around.end < text.size())
        words.append(u" …"_s);
    return {Fact::Kind::Place, id.toString(), words, displayName(article), {id}, {}};
}

std::vector<Fact> entityFacts(const Project &project, core::EntityId entity)
{
    if (!project.entity(entity))
        return {};
    std::vector<Fact> facts;
    for (const EntityConflict &conflict : conflictsOf(project, entity))
        facts.push_back(conflictFact(project, conflict));
    Fact forms{Fact::Kind::Heading, u"forms"_s, Facts::tr("In the articles"), {}, {}, {}};
    for (const Wording &form : surfaceForms(project, entity))
        forms.parts.push_back(valueFact(project, form));
    if (!forms.parts.empty())
        facts.push_back(std::move(forms));
    return facts;
}

} // namespace ui
