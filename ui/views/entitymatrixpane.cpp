// SPDX-License-Identifier: MIT
#include "ui/views/entitymatrixpane.h"

#include "ui/delegates/formdelegate.h"
#include "ui/models/entitymatrixmodel.h"
#include "ui/models/entityorder.h"
#include "ui/models/projectsource.h"
#include "ui/views/panehead.h"

#include <QLocale>
#include <QMenu>
#include <QTableView>

#include <map>

namespace ui {

using core::annotation::EntityState;
using core::annotation::EntityType;

namespace {

constexpr int onlyConflicts = -1; // what the choice of states holds for it

} // namespace

EntityMatrixPane::EntityMatrixPane(const ProjectSource &source, QWidget *parent)
    : MatrixPage(parent), m_source(source), m_model(new EntityMatrixModel(source, this)),
      m_order(new EntityOrder(this)), m_types(new Choices(this))
{
    m_types->setAccessibleName(tr("Type of the entities shown"));
    connect(m_types, &QComboBox::currentIndexChanged, this,
            [this] { m_order->setType(core::TypeId::fromString(m_types->currentData().toString())); });
    setUp(m_model, m_order, new FormDelegate(this),
          {.name = tr("Entities by version"),
           .wordsName = tr("Words that the entities shown have"),
           .statesName = tr("What a version does with the entities shown"),
           .sortingName = tr("Order of the entities"),
           .exportTip = tr("Write the entities and what each version calls them to a file"),
           .howToBegin
           = tr("No entities yet. Select a name in an article and press 1–9: who is called what is listed here.")},
          {{tr("By type"), int(EntityOrder::By::Type)},
           {tr("By name"), int(EntityOrder::By::Name)},
           {tr("Most mentions first"), int(EntityOrder::By::Mentions)},
           {tr("By first version"), int(EntityOrder::By::First)}},
          {m_types});
    connect(m_model, &EntityMatrixModel::upToDate, this, &EntityMatrixPane::updateShown);
}

EntityMatrixPane::~EntityMatrixPane() = default;

QString EntityMatrixPane::infoText(int rows, int shown) const
{
    const QString entities = shown == rows ? tr("%n entity(s)", nullptr, rows)
                                           : tr("%1 of %n entity(s)", nullptr, rows).arg(QLocale().toString(shown));
    //: Behind the number of entities: about how many the versions do not agree.
    return m_conflicts > 0 ? entities + tr(" · %n in conflict", nullptr, m_conflicts) : entities;
}

void EntityMatrixPane::setWorking(bool on)
{
    m_model->setReading(on);
}

void EntityMatrixPane::sortBy(int by)
{
    m_order->sortBy(EntityOrder::By(by));
}

void EntityMatrixPane::chooseState(const QVariant &chosen)
{
    const bool areConflicts = chosen == onlyConflicts;
    m_order->setOnlyConflicts(areConflicts);
    MatrixPage::chooseState(areConflicts ? QVariant() : chosen);
}

bool EntityMatrixPane::count()
{
    updateTypes();
    updateStates();
    return true;
}

void EntityMatrixPane::updateTypes()
{
    std::map<QString, qsizetype> counts;
    for (int row = 0; row < m_model->rowCount(); ++row)
        ++counts[m_model->index(row, 0).data(EntityMatrixModel::TypeRole).toString()];
    std::vector<Choice> choices;
    for (const EntityType *type : m_source.project().typesInOrder()) {
        const QString id = type->id.toString();
        if (counts.contains(id) || m_types->currentData() == id)
            choices.push_back({choiceText(displayName(*type), counts[id]), id});
    }
    if (!refill(*m_types, tr("All types"), choices))
        m_order->setType(std::nullopt);
}

void EntityMatrixPane::updateStates()
{
    m_conflicts = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        m_conflicts += m_model->index(row, 0).data(EntityMatrixModel::ConflictsRole).toInt() > 0 ? 1 : 0;
    std::vector<Choice> choices = stateChoices(core::annotation::entityStates,
                                               [](int state) { return core::annotation::wordFor(EntityState(state)); });
    choices.insert(choices.begin(), {choiceText(tr("in conflict"), m_conflicts), onlyConflicts});
    refill(states(), tr("All states"), choices);
}

void EntityMatrixPane::activate(const QModelIndex &index)
{
    const core::annotation::EntityCell *cell = m_model->cellAt(index);
    const std::optional<core::text::Span> found = cell ? cell->found : std::nullopt;
    const auto article = m_model->articleAt(index.column());
    const std::vector<core::AnnotationId> mentions
        = cell ? m_model->mentionsAt(index) : std::vector<core::AnnotationId>();
    Q_EMIT entitySelected(m_model->entityAt(index.row()));
    if (!mentions.empty())
        goToNext(mentions);
    else if (found)
        Q_EMIT passageRequested(*article, *found);
}

void EntityMatrixPane::fillMenu(QMenu &menu)
{
    const core::annotation::EntityCell *cell = m_model->cellAt(inModel(table().currentIndex()));
    menu.addAction(tr("&Go to the mention"), this, [this] { activate(inModel(table().currentIndex())); })
        ->setEnabled(cell && (!cell->mentions.empty() || cell->found));
}

} // namespace ui
