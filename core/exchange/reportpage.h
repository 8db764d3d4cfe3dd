// SPDX-License-Identifier: MIT
#pragma once

#include "core/exchange/htmlstream.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace core::exchange {

/// What stands around the columns of a report.
struct ReportPage {
    struct Class {
        QString key;  ///< as in the attributes "data-about"
        QString word; ///< as people read it
        int count = 0;
    };
    QString title;
    QString subtitle;
    int columns = 0;
    int stops = 0;
    std::vector<Class> classes; ///< what changes are about, with how many there are
};

/// What every page has, whatever it shows.
struct Document {
    QString title;
    QByteArray style;  ///< CSS of our own
    QByteArray script; ///< of our own; empty: none runs
};

/// The head of a file that loads nothing and runs no other style and script than its own. Leaves html and body open.
void writeDocumentBegin(HtmlStream &out, const Document &document);

/// Who has written it, \a script, and what writeDocumentBegin() left open.
void writeDocumentEnd(HtmlStream &out, const QByteArray &script);

/// The style of a page of claims.
QByteArray claimsStyle();

/// Everything before the table: the head of the file with its style, the title, what can be chosen, what signs mean.
/// Leaves html, body and main open.
void writePageBegin(HtmlStream &out, const ReportPage &page);

/// Everything behind the table: the script and what writePageBegin() left open.
void writePageEnd(HtmlStream &out);

} // namespace core::exchange
