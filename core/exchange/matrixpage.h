// SPDX-License-Identifier: MIT
#pragma once

#include "core/annotation/project.h"
#include "core/exchange/htmlstream.h"

#include <QString>

#include <span>

/// What pages of claims × versions and of entities × versions have in common.
namespace core::exchange {

/// The head of the file, its title \a heading and \a summary below it. Leaves html, body and main open.
void beginMatrixPage(HtmlStream &out, const QString &heading, const QString &summary);
/// Everything that beginMatrixPage() left open.
void endMatrixPage(HtmlStream &out);

/// The name of the story that \a versions, at least one, are of, and a table called \a caption with a head: \a first
/// over the names of the rows, then the versions. Leaves table and tbody open.
void beginMatrix(HtmlStream &out, const annotation::Project &project, std::span<const ArticleId> versions,
                 const QString &caption, const QString &first);
void endMatrix(HtmlStream &out);

} // namespace core::exchange
