// SPDX-License-Identifier: MIT
#include "core/annotation/mergewords.h"

#include "core/annotation/agreementwords.h"
#include "core/annotation/stepnames.h"

#include <QCoreApplication>

namespace core::annotation {

using namespace Qt::StringLiterals;

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Annotation", text);
}

struct Title {
    QString operator()(const article::Article &article) const { return displayName(article); }
    QString operator()(const article::Story &story) const { return story.name; }
    QString operator()(const EntityType &type) const { return displayName(type); }
    QString operator()(const ClaimKind &kind) const { return kind.name; }
    QString operator()(const Entity &entity) const { return entity.name; }
    QString operator()(const Claim &claim) const { return claim.label; }
    QString operator()(const Annotation &annotation) const
    {
        const text::Span place = markOf(annotation).spans.hull();
        return (std::holds_alternative<Mention>(annotation)
                    ? translated(QT_TRANSLATE_NOOP("Annotation", "mention at %1 to %2"))
                    : translated(QT_TRANSLATE_NOOP("Annotation", "statement at %1 to %2")))
            .arg(place.begin)
            .arg(place.end);
    }
    template<class Kind>
    QString operator()(const Kind &record) const
    {
        return placeOf(record);
    }
};

} // namespace

QString nameOfMerge(const QString &file)
{
    return translated(QT_TRANSLATE_NOOP("Annotation", "Merge “%1”")).arg(quoted(file));
}

QString titleOf(const Record &record)
{
    return std::visit(Title{}, record).simplified();
}

QString questionOf(const MergeConflict &conflict)
{
    if (!conflict.mine)
        return translated(QT_TRANSLATE_NOOP("Annotation", "removed here, changed there"));
    if (!conflict.theirs)
        return translated(QT_TRANSLATE_NOOP("Annotation", "changed here, removed there"));
    if (conflict.differences)
        return wordsOf(conflict.differences);
    return translated(QT_TRANSLATE_NOOP("Annotation", "differs"));
}

} // namespace core::annotation
