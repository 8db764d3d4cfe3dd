// SPDX-License-Identifier: MIT
#include "ui/models/entitycelltext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace ui {

using namespace Qt::StringLiterals;
using core::annotation::EntityCell;
using core::annotation::EntityConflict;
using core::annotation::EntityForm;
using core::annotation::EntityState;
using core::annotation::EntityTrait;
using core::annotation::Project;
using core::annotation::Wording;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(EntityCell)
};

QString counted(const QString &words, qsizetype count)
{
    //: Words, and how often they stand there.
    return count > 1 ? Texts::tr("%1 ×%2").arg(words, QLocale().toString(count)) : words;
}

QString signedText(const QString &text, bool isOdd)
{
    return isOdd ? u"≠ "_s + text : text;
}

QString foundWords(const Project &project, const EntityCell &cell, core::ArticleId article)
{
    const auto *in = project.article(article);
    return in && cell.found ? core::text::textOf(in->text, *cell.found).toString().simplified() : QString();
}

QString lineOf(const EntityForm &form)
{
    const QString line = Texts::tr("“%1”: %n mention(s)", nullptr, form.mentions).arg(form.text);
    //: Behind a spelling of a name and how often it stands there.
    return form.isOdd ? Texts::tr("≠ %1; most spell it otherwise").arg(line) : line;
}

QString lineOf(const EntityTrait &trait)
{
    const QString line = trait.kind == EntityConflict::Kind::Age ? Texts::tr("age: %1").arg(trait.text)
                                                                 : Texts::tr("title: %1").arg(trait.text);
    //: Behind a title or an age.
    return trait.isOdd ? Texts::tr("≠ %1; most say otherwise").arg(line) : line;
}

QString headingOf(EntityConflict::Kind kind)
{
    switch (kind) {
    case EntityConflict::Kind::Spelling:
        return Texts::tr("Spellings: %1");
    case EntityConflict::Kind::Title:
        return Texts::tr("Titles: %1");
    case EntityConflict::Kind::Age:
        return Texts::tr("Ages: %1");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

QString shortText(const Project &project, const EntityCell &cell, core::ArticleId article)
{
    QStringList parts;
    switch (cell.state) {
    case EntityState::Mentioned:
        // What is told first is seen where there is little room.
        for (const bool isOdd : {true, false}) {
            for (const EntityForm &form : cell.forms) {
                if (form.isOdd == isOdd)
                    parts += signedText(counted(form.text, form.mentions), isOdd);
            }
            for (const EntityTrait &trait : cell.traits) {
                if (isOdd && trait.isOdd)
                    parts += signedText(trait.text, true);
            }
        }
        return parts.join(u" · ");
    case EntityState::NotMarked:
        //: A sign, "not marked", and the name that stands there.
        return Texts::tr("%1 %2: %3").arg(signOf(cell.state), wordFor(cell.state), foundWords(project, cell, article));
    case EntityState::NotSearched:
        return signOf(cell.state);
    default:
        return signOf(cell.state) + u' ' + wordFor(cell.state);
    }
}

QString longText(const Project &project, const EntityCell &cell, core::ArticleId article)
{
    QStringList lines;
    for (const EntityForm &form : cell.forms)
        lines += lineOf(form);
    for (const EntityTrait &trait : cell.traits)
        lines += lineOf(trait);
    switch (cell.state) {
    case EntityState::Mentioned:
        break;
    case EntityState::NotMarked:
        lines += Texts::tr("“%1” stands here, and nobody has marked it.").arg(foundWords(project, cell, article));
        break;
    case EntityState::Absent:
        lines += Texts::tr("The whole text was searched: it is not called by any of its names.");
        break;
    case EntityState::NotRead:
        lines += Texts::tr("None of its names stands here, but too little of this version has been on screen to call "
                           "it absent.");
        break;
    case EntityState::NotSearched:
        lines += wordFor(cell.state);
        break;
    }
    return lines.join(u'\n');
}

QString conflictsText(std::span<const EntityConflict> conflicts)
{
    QStringList lines;
    for (const EntityConflict &conflict : conflicts) {
        QStringList values;
        for (const Wording &value : conflict.values)
            values += counted(value.text, qsizetype(value.mentions.size()));
        lines += headingOf(conflict.kind).arg(values.join(Texts::tr(", ", "between spellings, titles or ages")));
    }
    return lines.join(u'\n');
}

} // namespace ui
