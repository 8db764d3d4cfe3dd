// SPDX-License-Identifier: MIT
#include "core/exchange/entitiescsv.h"

#include "core/exchange/csv.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace core::exchange {

using namespace Qt::StringLiterals;
using namespace annotation;

namespace {

using Rows = std::map<EntityId, const EntityRow *>;

Rows rowsOf(const EntityMatrix &matrix)
{
    Rows rows;
    for (const EntityRow &row : matrix.rows)
        rows.emplace(row.entity, &row);
    return rows;
}

std::vector<const Entity *> inOrder(const Project &project)
{
    std::vector<const Entity *> entities;
    for (const auto &[id, entity] : project.entities())
        entities.push_back(&entity);
    std::ranges::sort(entities, {}, [&project](const Entity *entity) {
        const EntityType &type = *project.type(entity->type);
        return std::tuple(type.position, type.key, entity->name, entity->id);
    });
    return entities;
}

QString formText(const EntityForm &form)
{
    QString text = form.isOdd ? u"≠ "_s + form.text : form.text;
    if (form.mentions > 1)
        text += u" ×%1"_s.arg(form.mentions);
    return text;
}

QString traitText(const EntityTrait &trait)
{
    const QString kind = trait.kind == EntityConflict::Kind::Age ? u"age"_s : u"title"_s;
    return u"%1%2: %3"_s.arg(trait.isOdd ? u"≠ " : u"", kind, trait.text);
}

} // namespace

QString csvCellOf(const Project &project, const EntityCell &cell, ArticleId version)
{
    QStringList about;
    std::ranges::transform(cell.forms, std::back_inserter(about), formText);
    std::ranges::transform(cell.traits, std::back_inserter(about), traitText);
    if (cell.found)
        about += text::textOf(project.article(version)->text, *cell.found).toString().simplified();
    return about.isEmpty() ? toString(cell.state) : toString(cell.state) + u": " + about.join(u"; ");
}

QByteArray toEntitiesCsv(const Project &project, std::span<const EntityMatrix> stories, CsvReader reader)
{
    QString out;
    if (reader == CsvReader::Excel)
        out += QChar::ByteOrderMark;
    std::vector<QString> cells{u"name"_s, u"type"_s, u"wikidata"_s, u"aliases"_s, u"note"_s};
    std::vector<Rows> rows;
    for (const EntityMatrix &story : stories) {
        rows.push_back(rowsOf(story));
        for (const ArticleId version : story.versions)
            cells.push_back(disarmed(project.article(version)->fileName));
    }
    appendCsvRecord(out, cells);
    for (const Entity *entity : inOrder(project)) {
        cells = {disarmed(entity->name), disarmed(project.type(entity->type)->name), entity->wikidata,
                 disarmed(entity->aliases.join(u"; ")), disarmed(entity->note)};
        for (size_t i = 0; i < stories.size(); ++i) {
            const auto row = rows[i].find(entity->id);
            for (size_t k = 0; k < stories[i].versions.size(); ++k) {
                cells.push_back(row == rows[i].end()
                                    ? QString()
                                    : disarmed(csvCellOf(project, row->second->cells[k], stories[i].versions[k])));
            }
        }
        appendCsvRecord(out, cells);
    }
    return out.toUtf8();
}

} // namespace core::exchange
