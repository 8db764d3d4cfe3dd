// SPDX-License-Identifier: MIT
#include "core/exchange/reportpage.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QFile>
#include <QLocale>

namespace core::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr int columnWidth = 15; // em: narrower than that a column is not read any more

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

QByteArray resource(const QString &name)
{
    QFile file(u":/report/"_s + name);
    [[maybe_unused]] const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return file.readAll();
}

/// Neither HTML nor XML reads markup in it: to HTML it is style or script, to XML a section of plain characters.
QByteArray sealed(const QByteArray &source)
{
    return "/*<![CDATA[*/\n" + source + "/*]]>*/";
}

/// \a text as it stands between the quotation marks of a style sheet.
QByteArray quotedForStyle(const QString &text)
{
    QString quoted;
    for (const QChar c : text) {
        if (c.isLetterOrNumber() || c == u' ')
            quoted += c;
        else
            quoted += u'\\' + QString::number(c.unicode(), 16) + u' ';
    }
    return quoted.toUtf8();
}

QByteArray styleFor(const ReportPage &page)
{
    QByteArray style = resource(u"report.css"_s);
    style.replace("@Widest", QByteArray(QByteArray::number(columnWidth * page.columns) + "em"));
    style.replace("@Paper", page.columns > 2 ? "landscape" : "portrait");
    //: Read aloud before words that only this version has.
    style.replace("@Added", quotedForStyle(Texts::tr("added: ")));
    //: Read aloud before words of the base that are missing.
    style.replace("@Removed", quotedForStyle(Texts::tr("removed: ")));
    return style;
}

QByteArray script()
{
    return resource(u"report.js"_s);
}

QString hashOf(const QByteArray &source)
{
    return u"'sha256-"_s + QString::fromLatin1(QCryptographicHash::hash(source, QCryptographicHash::Sha256).toBase64())
           + u'\'';
}

QLocale ownLanguage()
{
    //: The language of these translations, as a BCP 47 code.
    return QLocale(Texts::tr("en"));
}

void writeCheckBox(HtmlStream &out, const QString &id, const QString &label)
{
    out.begin("label").single("input", {{"type", u"checkbox"_s}, {"id", id}});
    out.text(label).end();
}

void writeControls(HtmlStream &out, const ReportPage &page)
{
    out.begin("div", {{"class", u"controls"_s}});
    writeCheckBox(out, u"changes-only"_s, Texts::tr("Changes only (O)"));
    writeCheckBox(out, u"ignore-typography"_s, Texts::tr("Ignore typography (T)"));
    out.begin("span", {{"class", u"script steps"_s}});
    out.element("button", u"▲",
                {{"type", u"button"_s},
                 {"id", u"previous"_s},
                 {"title", Texts::tr("Previous change (K)")},
                 {"aria-label", Texts::tr("Previous change (K)")}});
    //: %1 and %2 are numbers: where a reader is among the changes.
    const QString at = Texts::tr("change %1 of %2");
    //: %2 is a number.
    const QString of = Texts::tr("changes: %2");
    out.element("span", QString(of).replace(u"%2"_s, QString::number(page.stops)),
                {{"id", u"place"_s}, {"aria-live", u"polite"_s}, {"data-at", at}, {"data-of", of}});
    out.element("button", u"▼",
                {{"type", u"button"_s},
                 {"id", u"next"_s},
                 {"title", Texts::tr("Next change (J)")},
                 {"aria-label", Texts::tr("Next change (J)")}});
    out.end();
    out.begin("label", {{"class", u"script"_s}}).text(Texts::tr("About"));
    out.begin("select", {{"id", u"about"_s}});
    out.element("option", Texts::tr("everything"), {{"value", QString()}});
    for (const ReportPage::Class &about : page.classes)
        out.element("option", u"%1 (%2)"_s.arg(about.word, QLocale().toString(about.count)), {{"value", about.key}});
    out.end().end().end();
}

void writeLegend(HtmlStream &out, const ReportPage &page)
{
    out.begin("p", {{"class", u"legend"_s}});
    const auto sample = [&](const char *tag, const QString &className, const QString &text) {
        out.begin("span").element(tag, text, {{"class", u"sample "_s + className}}).end().text(u" ");
    };
    sample("del", {}, page.columns > 2 ? Texts::tr("in no other version") : Texts::tr("only in the base"));
    if (page.columns > 2)
        sample("del", u"some"_s, Texts::tr("missing in some versions"));
    sample("ins", {}, Texts::tr("not in the base"));
    sample("span", u"typography"_s, Texts::tr("typography only"));
    sample("span", u"chip"_s, Texts::tr("↑ moved"));
    out.begin("span").element("span", {}, {{"class", u"absent"_s}}).text(Texts::tr("absent")).end();
    out.end();
}

} // namespace

QByteArray claimsStyle()
{
    return resource(u"claims.css"_s);
}

void writeDocumentBegin(HtmlStream &out, const Document &document)
{
    const QLocale language = ownLanguage();
    const QByteArray style = sealed(document.style);
    const QString scripts = document.script.isEmpty() ? u"'none'"_s : hashOf(sealed(document.script));
    out.raw("<!DOCTYPE html>\n");
    out.begin("html", {{"xmlns", u"http://www.w3.org/1999/xhtml"_s},
                       {"lang", language.bcp47Name()},
                       {"dir", language.textDirection() == Qt::RightToLeft ? u"rtl"_s : u"ltr"_s}});
    out.begin("head").raw("\n").single("meta", {{"charset", u"utf-8"_s}});
    // Nothing is ever loaded, and no other style or script than these runs.
    out.single("meta", {{"http-equiv", u"Content-Security-Policy"_s},
                        {"content", u"default-src 'none'; style-src %1; script-src %2"_s.arg(hashOf(style), scripts)}});
    out.single("meta", {{"name", u"viewport"_s}, {"content", u"width=device-width, initial-scale=1"_s}});
    out.single("meta",
               {{"name", u"generator"_s}, {"content", u"Writethru "_s + QCoreApplication::applicationVersion()}});
    out.element("title", document.title).raw("\n");
    out.begin("style").raw(style).end().raw("\n").end();
    out.begin("body").raw("\n");
}

void writeDocumentEnd(HtmlStream &out, const QByteArray &script)
{
    //: %1 is the name and version of the program.
    out.element("footer", Texts::tr("Written by %1").arg(u"Writethru "_s + QCoreApplication::applicationVersion()),
                {{"class", u"page-foot"_s}});
    if (!script.isEmpty())
        out.raw("\n").begin("script").raw(sealed(script)).end();
    out.raw("\n").end().end().raw("\n");
}

void writePageBegin(HtmlStream &out, const ReportPage &page)
{
    writeDocumentBegin(out, {page.title, styleFor(page), script()});
    out.begin("header", {{"class", u"page-head"_s}}).begin("h1", {{"dir", u"auto"_s}}).text(page.title).end();
    out.element("p", page.subtitle, {{"dir", u"auto"_s}}).end().raw("\n");
    writeControls(out, page);
    writeLegend(out, page);
    out.begin("main").raw("\n");
}

void writePageEnd(HtmlStream &out)
{
    out.end().raw("\n");
    writeDocumentEnd(out, script());
}

} // namespace core::exchange
