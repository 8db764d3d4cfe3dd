// SPDX-License-Identifier: MIT
#pragma once

#include "core/exchange/htmlstream.h"

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

/// Everything before the table: the head of the file with its style, the title, what can be chosen, what signs mean.
/// Leaves html, body and main open.
void writePageBegin(HtmlStream &out, const ReportPage &page);

/// Everything behind the table: the script and what writePageBegin() left open.
void writePageEnd(HtmlStream &out);

} // namespace core::exchange
