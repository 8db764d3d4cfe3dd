// SPDX-License-Identifier: MIT
#include "ui/models/projectsource.h"
#include "ui/models/texts.h"
#include "ui/views/inspectorform.h"
#include "ui/views/inspectorforms.h"

#include <QLineEdit>
#include <QRegularExpression>
#include <QUrl>

namespace ui {

using namespace Qt::StringLiterals;
using core::ArticleId;
using core::article::Article;
using core::article::Metadata;
using core::article::Published;

namespace {

using ShownArticle = Shown<ArticleId>;

const Article &articleAt(const FormContext &context, ArticleId id)
{
    return *context.source.project().article(id);
}

template<class Change>
Edit edited(const FormContext &context, ArticleId id, Change change)
{
    Metadata after = articleAt(context, id).metadata;
    change(after);
    return editMetadata(context.source.project(), id, after);
}

/// As people write it: "2020-11-21", "2020-11-21 09:30 UTC".
QString textOf(const std::optional<Published> &published)
{
    if (!published)
        return {};
    const QString date = published->date().toString(Qt::ISODate);
    const std::optional<QTime> time = published->timeUtc();
    if (!time)
        return date;
    return date + time->toString(time->second() == 0 ? u" HH:mm 'UTC'" : u" HH:mm:ss 'UTC'");
}

/// Reads the same, ISO 8601, and a time without a zone as UTC. Without a value for what cannot be read.
std::optional<Published> publishedIn(const QString &text)
{
    static const QRegularExpression zoned(u"(Z|[+-][0-9]{2}:?[0-9]{2})$"_s);
    QString iso = text.simplified().toUpper();
    iso.replace(QRegularExpression(u" ?UTC$"_s), u"Z"_s).replace(u' ', u'T');
    if (iso.contains(u'T') && !iso.contains(zoned))
        iso.append(u'Z');
    return Published::fromString(iso);
}

FormField *makeTextField(const FormContext &context, const ShownArticle &id, QString Metadata::*member)
{
    return new LineField({[&context, id, member] { return articleAt(context, id).metadata.*member; },
                          [&context, id, member](const QString &text) {
                              return edited(context, id, [&](Metadata &after) { after.*member = text.simplified(); });
                          }});
}

FormField *makePublishedField(const FormContext &context, const ShownArticle &id)
{
    auto *field = new LineField({[&context, id] { return textOf(articleAt(context, id).metadata.published); },
                                 [&context, id](const QString &text) -> Edit {
                                     const std::optional<Published> published = publishedIn(text);
                                     if (!published && !text.trimmed().isEmpty())
                                         return std::unexpected(InspectorForm::tr(
                                             "Write a date as 2020-11-21, with a time as 2020-11-21 09:30 UTC."));
                                     return edited(context, id, [&](Metadata &after) { after.published = published; });
                                 }});
    field->line()->setPlaceholderText(InspectorForm::tr("2020-11-21", "an example of a date, year first"));
    return field;
}

FormField *makeUrlField(const FormContext &context, const ShownArticle &id)
{
    auto *field = new LineField(
        {[&context, id] { return articleAt(context, id).metadata.url; },
         [&context, id](const QString &text) -> Edit {
             const QUrl url(text.trimmed(), QUrl::StrictMode);
             const bool isAddress = (url.scheme() == "http"_L1 || url.scheme() == "https"_L1) && !url.host().isEmpty();
             if (!text.trimmed().isEmpty() && !isAddress)
                 return std::unexpected(InspectorForm::tr("An address begins with https:// or http://."));
             return edited(context, id, [&](Metadata &after) { after.url = text.trimmed(); });
         }});
    field->line()->setPlaceholderText(u"https://"_s);
    return field;
}

FormField *makeLanguageField(const FormContext &context, const ShownArticle &id)
{
    auto *field = new LineField({[&context, id] { return articleAt(context, id).metadata.language; },
                                 [&context, id](const QString &text) -> Edit {
                                     static const QRegularExpression tag(u"^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$"_s);
                                     const QString language = text.trimmed();
                                     if (!language.isEmpty() && !tag.match(language).hasMatch())
                                         return std::unexpected(
                                             InspectorForm::tr("A language is a code such as en, de or pt-BR."));
                                     return edited(context, id, [&](Metadata &after) { after.language = language; });
                                 }});
    field->line()->setPlaceholderText(u"en"_s);
    return field;
}

QString fileLine(const FormContext &context, ArticleId id)
{
    const Article &article = articleAt(context, id);
    const QString words = InspectorForm::tr("%n word(s)", nullptr, countWords(article.text));
    QStringList parts{article.fileName, words, QString::fromLatin1(article.encoding)};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace

InspectorForm *makeArticleForm(const FormContext &context, const ShownArticle &id, QWidget *parent)
{
    auto *form = new InspectorForm(parent);
    form->title = [] { return InspectorForm::tr("Article"); };
    form->info = [&context, id] {
        return InspectorForm::tr("%n annotation(s)", nullptr, int(context.source.project().annotationsOf(id).size()));
    };
    form->addField(InspectorForm::tr("Title"), makeTextField(context, id, &Metadata::title));
    form->addField(InspectorForm::tr("Source"), makeTextField(context, id, &Metadata::source));
    form->addField(InspectorForm::tr("Published"), makePublishedField(context, id));
    form->addField(InspectorForm::tr("Address"), makeUrlField(context, id));
    form->addField(InspectorForm::tr("Language"), makeLanguageField(context, id));
    form->addLine([&context, id] { return fileLine(context, id); });
    return form;
}

} // namespace ui
