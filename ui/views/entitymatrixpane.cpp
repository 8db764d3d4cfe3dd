// SPDX-License-Identifier: MIT
#include "ui/views/entitymatrixpane.h"

#include "ui/delegates/formdelegate.h"
#include "ui/models/entitymatrixmodel.h"
#include "ui/models/entityorder.h"
#include "ui/models/projectsource.h"
#include "ui/views/emptynote.h"
#include "ui/views/markcycle.h"
#include "ui/views/panehead.h"
#include "ui/views/quiettable.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QSignalBlocker>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

namespace ui {

using core::annotation::EntityState;
using core::annotation::EntityType;

namespace {

constexpr int narrowestFilter = 90;
constexpr int widestFilter = 180;
constexpr int onlyConflicts = -1; // what the choice of states holds for it

QString choiceText(const QString &name, qsizetype count)
{
    //: Something to choose, and how many there are of it: "absent (3)".
    return EntityMatrixPane::tr("%1 (%2)").arg(name, QLocale().toString(count));
}

/// Makes what is to be chosen anew; what was chosen stays. False where it is no more.
template<class Fill>
bool refill(QComboBox &box, const QString &all, Fill fill)
{
    const QVariant chosen = box.currentData();
    const QSignalBlocker silent(&box);
    box.clear();
    box.addItem(all);
    fill(chosen);
    const int place = chosen.isValid() ? box.findData(chosen) : 0;
    box.setCurrentIndex(std::max(0, place));
    return place >= 0;
}

} // namespace

EntityMatrixPane::EntityMatrixPane(const ProjectSource &source, QWidget *parent)
    : Pane(parent), m_source(source), m_model(new EntityMatrixModel(source, this)), m_order(new EntityOrder(this)),
      m_head(new QWidget(this)), m_words(new QLineEdit(this)), m_types(new Choices(this)), m_states(new Choices(this)),
      m_sorting(new Choices(this)), m_export(new QToolButton(this)), m_table(new QTableView(this)),
      m_delegate(new FormDelegate(this)), m_empty(new EmptyNote(this))
{
    m_order->setSourceModel(m_model);
    m_table->setModel(m_order);
    m_table->setItemDelegate(m_delegate);
    m_table->setAccessibleName(tr("Entities by version"));
    makeQuiet(*m_table);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->viewport()->installEventFilter(this); // narrower when a scroll bar comes

    auto *head = new QHBoxLayout(m_head);
    head->setContentsMargins(0, 0, 0, 0);
    head->setSpacing(8);
    for (QWidget *control : std::initializer_list<QWidget *>{m_words, m_types, m_states, m_sorting})
        head->addWidget(control);
    head->addStretch();
    head->addWidget(m_export);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 0, 12, 0);
    layout->setSpacing(4);
    layout->addWidget(m_head);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_table, 1);
    setFocusProxy(m_table);

    setUpControls();
    connectModel();
    updateShown();
}

EntityMatrixPane::~EntityMatrixPane() = default;

void EntityMatrixPane::setUpControls()
{
    m_words->setPlaceholderText(tr("Filter…"));
    m_words->setAccessibleName(tr("Words that the entities shown have"));
    m_words->setClearButtonEnabled(true);
    m_words->setMinimumWidth(narrowestFilter);
    m_words->setMaximumWidth(widestFilter);
    m_types->setAccessibleName(tr("Type of the entities shown"));
    m_states->setAccessibleName(tr("What a version does with the entities shown"));
    m_sorting->setAccessibleName(tr("Order of the entities"));
    m_sorting->addItem(tr("By type"), int(EntityOrder::By::Type));
    m_sorting->addItem(tr("By name"), int(EntityOrder::By::Name));
    m_sorting->addItem(tr("Most mentions first"), int(EntityOrder::By::Mentions));
    m_sorting->addItem(tr("By first version"), int(EntityOrder::By::First));
    m_export->setText(tr("Export…"));
    m_export->setToolTip(tr("Write the entities and what each version calls them to a file"));
    connect(m_words, &QLineEdit::textChanged, m_order, &EntityOrder::setWords);
    connect(m_types, &QComboBox::currentIndexChanged, this,
            [this] { m_order->setType(core::TypeId::fromString(m_types->currentData().toString())); });
    connect(m_states, &QComboBox::currentIndexChanged, this, [this] {
        const QVariant chosen = m_states->currentData();
        const bool isState = chosen.isValid() && chosen.toInt() != onlyConflicts;
        m_order->setOnlyConflicts(chosen.isValid() && !isState);
        m_order->setState(isState ? std::optional(EntityState(chosen.toInt())) : std::nullopt);
    });
    connect(m_sorting, &QComboBox::currentIndexChanged, this,
            [this] { m_order->sortBy(EntityOrder::By(m_sorting->currentData().toInt())); });
    connect(m_export, &QToolButton::clicked, this, &EntityMatrixPane::exportRequested);
}

void EntityMatrixPane::connectModel()
{
    onActivated(*m_table, [this](const QModelIndex &cell) { activate(cell); });
    connect(m_table, &QWidget::customContextMenuRequested, this, &EntityMatrixPane::showMenu);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved,
                              &QAbstractItemModel::columnsInserted, &QAbstractItemModel::columnsRemoved})
        connect(m_order, signal, this, &EntityMatrixPane::updateShown);
    connect(m_order, &QAbstractItemModel::modelReset, this, &EntityMatrixPane::updateShown);
    connect(m_model, &EntityMatrixModel::rowsInserted, this, &EntityMatrixPane::updateShown);
    connect(m_model, &EntityMatrixModel::rowsRemoved, this, &EntityMatrixPane::updateShown);
    connect(m_model, &EntityMatrixModel::upToDate, this, &EntityMatrixPane::updateShown);
    m_counting.setSingleShot(true);
    m_counting.setInterval(0);
    connect(&m_counting, &QTimer::timeout, this, &EntityMatrixPane::count);
    m_model->setFollowing(false); // until it is shown
}

void EntityMatrixPane::setTheme(const Theme &theme)
{
    m_empty->setTheme(theme);
    m_delegate->setTheme(theme);
    setTableTheme(*m_table, theme, PillDelegate::rowHeight(theme.interface));
    layOutMatrix(*m_table);
}

void EntityMatrixPane::setVersions(const QList<core::ArticleId> &versions)
{
    m_model->setVersions(versions);
}

void EntityMatrixPane::setRead(const core::annotation::ReadPassages &read, const QString &analyst)
{
    m_model->setRead(read, analyst);
    m_counting.start();
}

void EntityMatrixPane::showEvent(QShowEvent *event)
{
    Pane::showEvent(event);
    m_model->setFollowing(true);
    m_model->setReading(true);
    m_counting.start();
}

void EntityMatrixPane::hideEvent(QHideEvent *event)
{
    Pane::hideEvent(event);
    m_model->setReading(false);
    m_model->setFollowing(false);
}

/// What there is to choose from, once for all that happens in one go.
void EntityMatrixPane::count()
{
    if (!isVisible())
        return;
    updateTypes();
    updateStates();
    updateInfo();
}

void EntityMatrixPane::updateTypes()
{
    std::map<QString, qsizetype> counts;
    for (int row = 0; row < m_model->rowCount(); ++row)
        ++counts[m_model->index(row, 0).data(EntityMatrixModel::TypeRole).toString()];
    const bool isThere = refill(*m_types, tr("All types"), [&](const QVariant &chosen) {
        for (const EntityType *type : m_source.project().typesInOrder()) {
            const QString id = type->id.toString();
            if (counts.contains(id) || chosen == id)
                m_types->addItem(choiceText(displayName(*type), counts[id]), id);
        }
    });
    if (!isThere)
        m_order->setType(std::nullopt);
}

void EntityMatrixPane::updateStates()
{
    QList<int> counts(core::annotation::entityStates);
    m_conflicts = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex entity = m_model->index(row, 0);
        m_conflicts += entity.data(EntityMatrixModel::ConflictsRole).toInt() > 0 ? 1 : 0;
        for (const int state : entity.data(EntityMatrixModel::StatesRole).value<QList<int>>())
            ++counts[state];
    }
    refill(*m_states, tr("All states"), [&](const QVariant &chosen) {
        m_states->addItem(choiceText(tr("in conflict"), m_conflicts), onlyConflicts);
        for (int state = 0; state < counts.size(); ++state) {
            if (counts[state] > 0 || (chosen.isValid() && chosen.toInt() == state))
                m_states->addItem(choiceText(core::annotation::wordFor(EntityState(state)), counts[state]), state);
        }
    });
}

void EntityMatrixPane::updateInfo()
{
    const int entities = m_model->rowCount();
    const int shown = m_order->rowCount();
    m_info = entities == 0       ? QString()
             : shown == entities ? tr("%n entity(s)", nullptr, entities)
                                 : tr("%1 of %n entity(s)", nullptr, entities).arg(QLocale().toString(shown));
    if (m_conflicts > 0)
        //: Behind the number of entities: about how many the versions do not agree.
        m_info += tr(" · %n in conflict", nullptr, m_conflicts);
    Q_EMIT infoChanged();
}

void EntityMatrixPane::updateShown()
{
    const int entities = m_model->rowCount();
    m_empty->say(tr("No entities yet. Select a name in an article and press 1–9: who is called what is listed here."));
    m_empty->setVisible(entities == 0);
    m_table->setVisible(entities > 0);
    for (QWidget *control : std::initializer_list<QWidget *>{m_words, m_types, m_states, m_sorting, m_export})
        control->setEnabled(entities > 0);
    m_counting.start();
    layOutMatrix(*m_table);
    updateInfo();
}

bool EntityMatrixPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize)
        QMetaObject::invokeMethod(this, [this] { layOutMatrix(*m_table); }, Qt::QueuedConnection);
    return Pane::eventFilter(watched, event);
}

void EntityMatrixPane::activate(const QModelIndex &shown)
{
    const QModelIndex index = m_order->mapToSource(shown);
    const core::annotation::EntityCell *cell = m_model->cellAt(index);
    const std::optional<core::text::Span> found = cell ? cell->found : std::nullopt;
    const auto article = m_model->articleAt(index.column());
    const std::vector<core::AnnotationId> mentions
        = cell ? m_model->mentionsAt(index) : std::vector<core::AnnotationId>();
    Q_EMIT entitySelected(m_model->entityAt(index.row()));
    if (!mentions.empty()) {
        m_lastMark = nextMark(mentions, m_lastMark);
        Q_EMIT markRequested(*m_lastMark);
    } else if (found) {
        Q_EMIT passageRequested(*article, *found);
    }
}

void EntityMatrixPane::showMenu(const QPoint &position)
{
    const QModelIndex index = m_table->indexAt(position);
    if (!index.isValid())
        return;
    m_table->setCurrentIndex(index);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const core::annotation::EntityCell *cell = m_model->cellAt(m_order->mapToSource(index));
    menu->addAction(tr("&Go to the mention"), this, [this] { activate(m_table->currentIndex()); })
        ->setEnabled(cell && (!cell->mentions.empty() || cell->found));
    menu->addSeparator();
    menu->addAction(tr("&Export…"), this, &EntityMatrixPane::exportRequested);
    menu->popup(m_table->viewport()->mapToGlobal(position));
}

} // namespace ui
