// SPDX-License-Identifier: MIT
#include "core/annotation/analysts.h"

#include <set>

namespace core::annotation {

using namespace Qt::StringLiterals;

namespace {

constexpr auto separator = "; "_L1;

} // namespace

QStringList analystsOf(const Mark &mark)
{
    return mark.analyst.split(separator);
}

QString joinedAnalysts(const QString &mine, const QString &theirs)
{
    QStringList names = mine.split(separator);
    for (const QString &name : theirs.split(separator)) {
        if (!names.contains(name))
            names.append(name);
    }
    names.removeAll(QString());
    return names.join(separator);
}

QStringList analystsOf(const Project &project)
{
    std::set<QString> seen; // as they are written: few, where marks are many
    for (const auto &[id, annotation] : project.annotations())
        seen.insert(markOf(annotation).analyst);
    std::set<QString> names;
    for (const QString &joined : seen) {
        for (const QString &name : joined.split(separator))
            names.insert(name);
    }
    return {names.begin(), names.end()};
}

} // namespace core::annotation
