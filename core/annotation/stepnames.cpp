// SPDX-License-Identifier: MIT
#include "core/annotation/stepnames.h"

#include <QTextBoundaryFinder>

namespace core::annotation {

namespace {

constexpr qsizetype longest = 40; // UTF-16 units

} // namespace

QString quoted(QStringView text)
{
    const QString line = text.toString().simplified();
    if (line.size() <= longest)
        return line;
    QTextBoundaryFinder graphemes(QTextBoundaryFinder::Grapheme, line);
    graphemes.setPosition(longest);
    if (!graphemes.isAtBoundary())
        graphemes.toPreviousBoundary();
    return line.left(graphemes.position()).trimmed() + u'…';
}

QString quotedSubject(const Project &project, const Annotation &annotation)
{
    if (const auto *mention = std::get_if<Mention>(&annotation))
        return quoted(project.entity(mention->entity)->name);
    return quoted(project.claim(std::get<Statement>(annotation).claim)->label);
}

} // namespace core::annotation
