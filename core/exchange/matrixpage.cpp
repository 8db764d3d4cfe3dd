// SPDX-License-Identifier: MIT
#include "core/exchange/matrixpage.h"

#include "core/exchange/reportpage.h"

#include <QCoreApplication>
#include <QLocale>

namespace core::exchange {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

void writeHead(HtmlStream &out, const article::Article &article)
{
    const QString name = article::displayName(article);
    out.begin("th", {{"scope", u"col"_s}}).element("bdi", name);
    QStringList facts;
    if (article.metadata.published)
        facts << QLocale().toString(article.metadata.published->date(), Texts::tr("d MMM yyyy"));
    if (article.fileName != name)
        facts << article.fileName;
    if (!facts.isEmpty())
        out.element("p", facts.join(u" · "), {{"dir", u"auto"_s}});
    out.end();
}

} // namespace

void beginMatrixPage(HtmlStream &out, const QString &heading, const QString &summary)
{
    writeDocumentBegin(out, {.title = heading, .style = claimsStyle(), .script = {}});
    out.begin("header", {{"class", u"page-head"_s}}).begin("h1", {{"dir", u"auto"_s}}).text(heading).end();
    out.element("p", summary).end();
    out.raw("\n").begin("main").raw("\n");
}

void endMatrixPage(HtmlStream &out)
{
    out.end().raw("\n");
    writeDocumentEnd(out, {});
}

void beginMatrix(HtmlStream &out, const annotation::Project &project, std::span<const ArticleId> versions,
                 const QString &caption, const QString &first)
{
    const article::Story *story = project.storyOf(versions.front());
    out.begin("h2", {{"dir", u"auto"_s}}).text(story->name).end().raw("\n");
    out.begin("table").element("caption", caption, {{"class", u"heard"_s}});
    out.begin("thead").begin("tr").element("th", first, {{"scope", u"col"_s}});
    for (const ArticleId version : versions)
        writeHead(out, *project.article(version));
    out.end().end().raw("\n").begin("tbody").raw("\n");
}

void endMatrix(HtmlStream &out)
{
    out.end().end().raw("\n");
}

} // namespace core::exchange
