// SPDX-License-Identifier: MIT
#include "core/article/newswirewords.h"

#include <QFile>
#include <QXmlStreamReader>

namespace core::article {
namespace {

using namespace Qt::StringLiterals;

QSet<QString> *listNamed(NewswireWords &words, QStringView name)
{
    if (name == u"agencies" || name == u"agency names")
        return &words.agencies;
    if (name == u"attribution verbs")
        return &words.attributionVerbs;
    if (name == u"hedges")
        return &words.hedges;
    if (name == u"negations")
        return &words.negations;
    if (name == u"months")
        return &words.months;
    if (name == u"weekdays")
        return &words.weekdays;
    if (name == u"number words")
        return &words.numberWords;
    if (name == u"scales")
        return &words.scales;
    if (name == u"units")
        return &words.units;
    if (name == u"titles")
        return &words.titles;
    if (name == u"title attributes")
        return &words.titleAttributes;
    return name == u"revisions" ? &words.revisions : nullptr;
}

NewswireWords readWords()
{
    QFile file(u":/syntax/newswire.xml"_s);
    const bool isThere = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isThere);
    Q_UNUSED(isThere);

    NewswireWords words;
    QSet<QString> *list = nullptr;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"contexts") // behind all lists
            break;
        if (xml.name() == u"list")
            list = listNamed(words, xml.attributes().value("name"_L1));
        else if (list && xml.name() == u"item")
            list->insert(xml.readElementText());
    }
    Q_ASSERT(!xml.hasError());
    return words;
}

} // namespace

const NewswireWords &newswireWords()
{
    static const NewswireWords words = readWords();
    return words;
}

} // namespace core::article
