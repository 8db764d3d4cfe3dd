// SPDX-License-Identifier: MIT
#include "ui/views/subjectlist.h"

#include "core/annotation/edits.h"
#include "core/annotation/resemblingnames.h"
#include "ui/delegates/subjectdelegate.h"
#include "ui/models/projectsource.h"
#include "ui/models/texts.h"
#include "ui/views/markcycle.h"

#include <QCollator>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QScopedValueRollback>
#include <QSortFilterProxyModel>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;
using core::AnnotationId;
using core::ArticleId;
using core::ClaimId;
using core::EntityId;
using core::annotation::Project;
using core::annotation::Step;

/// Sorts by type, then by SortRole (names as people sort them), and leaves what FilterRole finds.
class SubjectFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit SubjectFilter(QObject *parent) : QSortFilterProxyModel(parent)
    {
        m_collator.setNumericMode(true);
        m_collator.setCaseSensitivity(Qt::CaseInsensitive);
        setFilterRole(SubjectModel::FilterRole);
        setFilterCaseSensitivity(Qt::CaseInsensitive);
        setSortRole(SubjectModel::SortRole);
        sort(0);
    }

protected:
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override
    {
        const int typeA = typeOf(left);
        const int typeB = typeOf(right);
        if (typeA != typeB)
            return typeA < typeB;
        const QVariant a = left.data(SubjectModel::SortRole);
        const QVariant b = right.data(SubjectModel::SortRole);
        return a.typeId() == QMetaType::Int ? a.toInt() < b.toInt()
                                            : m_collator.compare(a.toString(), b.toString()) < 0;
    }

private:
    static int typeOf(const QModelIndex &index) { return index.data(SubjectModel::TypeOrderRole).toInt(); }

    QCollator m_collator;
};

namespace {

Step mergeStep(const Project &project, const SubjectId &from, const SubjectId &into)
{
    if (const auto *entity = std::get_if<EntityId>(&from))
        return mergeEntities(project, *entity, std::get<EntityId>(into));
    return mergeClaims(project, std::get<ClaimId>(from), std::get<ClaimId>(into));
}

Step removalStep(const Project &project, const SubjectId &subject)
{
    if (const auto *entity = std::get_if<EntityId>(&subject))
        return removeEntity(project, *entity);
    return removeClaim(project, std::get<ClaimId>(subject));
}

} // namespace

SubjectList::SubjectList(const ProjectSource &source, SubjectModel &model, QWidget *parent)
    : QListView(parent), m_source(source), m_model(model), m_filter(new SubjectFilter(this)),
      m_delegate(new SubjectDelegate(this))
{
    m_filter->setSourceModel(&model);
    setModel(m_filter);
    setItemDelegate(m_delegate);
    setUniformItemSizes(true);
    setResizeMode(Adjust);
    setEditTriggers(EditKeyPressed);
    setFrameShape(NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAttribute(Qt::WA_Hover);
    connect(&model, &SubjectModel::stepRequested, this, &SubjectList::stepRequested);
    connect(this, &QAbstractItemView::doubleClicked, this,
            [this](const QModelIndex &index) { jump(subjectAt(index)); });
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_filter, signal, this, &SubjectList::shownRowsChanged);
    connect(m_filter, &QAbstractItemModel::modelReset, this, &SubjectList::shownRowsChanged);
}

SubjectList::~SubjectList() = default;

void SubjectList::setTheme(const Theme &theme)
{
    m_delegate->setTheme(theme);
    viewport()->update();
}

void SubjectList::setFilter(const QString &text)
{
    m_filter->setFilterFixedString(text.trimmed());
    Q_EMIT shownRowsChanged();
}

int SubjectList::shownRows() const
{
    return m_filter->rowCount();
}

SubjectId SubjectList::subjectAt(const QModelIndex &index) const
{
    return m_model.subjectAt(m_filter->mapToSource(index));
}

std::optional<SubjectId> SubjectList::current() const
{
    return currentIndex().isValid() ? std::optional(subjectAt(currentIndex())) : std::nullopt;
}

void SubjectList::select(std::optional<SubjectId> subject)
{
    const QScopedValueRollback silent(m_isSilent, true);
    const QModelIndex index = subject ? m_filter->mapFromSource(m_model.indexOf(*subject)) : QModelIndex();
    if (index.isValid()) {
        setCurrentIndex(index);
        scrollTo(index);
    } else {
        clearSelection();
        setCurrentIndex({});
    }
}

void SubjectList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (current.isValid() && !m_isSilent)
        Q_EMIT subjectSelected(subjectAt(current));
}

/// What goes while nobody is at the list leaves nothing chosen: its neighbour is not what anybody has asked for.
void SubjectList::rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last)
{
    const QModelIndex current = currentIndex();
    if (!hasFocus() && current.isValid() && current.row() >= first && current.row() <= last)
        select(std::nullopt);
    QListView::rowsAboutToBeRemoved(parent, first, last);
}

void SubjectList::jump(const SubjectId &subject, std::optional<ArticleId> inside)
{
    std::vector<AnnotationId> marks = m_model.marksOf(subject);
    std::erase_if(marks, [&](AnnotationId id) {
        return inside && core::annotation::markOf(*m_source.project().annotation(id)).article != *inside;
    });
    if (marks.empty())
        return;
    m_lastMark = nextMark(marks, m_lastMark);
    Q_EMIT markRequested(*m_lastMark);
}

void SubjectList::mousePressEvent(QMouseEvent *event)
{
    const QPoint position = event->position().toPoint();
    const QModelIndex index = indexAt(position);
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = visualRect(index);
    const auto version = index.isValid() ? SubjectDelegate::dotAt(option, index, position) : std::nullopt;
    QListView::mousePressEvent(event);
    if (version && event->button() == Qt::LeftButton)
        jump(subjectAt(index), m_model.versions()[*version]);
}

void SubjectList::keyPressEvent(QKeyEvent *event)
{
    const bool isEditing = state() == EditingState;
    if (!isEditing && current() && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        jump(*current());
    } else if (!isEditing && event->key() == Qt::Key_Delete) {
        removeCurrent();
    } else {
        QListView::keyPressEvent(event);
    }
}

void SubjectList::removeCurrent()
{
    if (const auto subject = current())
        request(removalStep(m_source.project(), *subject));
}

void SubjectList::request(const Step &step)
{
    if (!step.isEmpty())
        Q_EMIT stepRequested(step);
}

void SubjectList::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (index.isValid())
        showMenu(index, byKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

void SubjectList::showMenu(const QModelIndex &index, const QPoint &globalPosition)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const SubjectId subject = subjectAt(index);
    const auto *entity = std::get_if<EntityId>(&subject);
    QAction *next = menu->addAction(entity ? tr("&Next Mention") : tr("&Next Statement"), QKeySequence(Qt::Key_Return),
                                    this, [this, subject] { jump(subject); });
    next->setEnabled(!m_model.marksOf(subject).empty());
    menu->addSeparator();
    menu->addAction(tr("&Rename…"), QKeySequence(Qt::Key_F2), this, [this, row = QPersistentModelIndex(index)] {
        if (row.isValid())
            edit(row);
    });
    if (entity)
        addTypes(*menu, *entity);
    addMerges(*menu, subject);
    menu->addSeparator();
    menu->addAction(entity ? tr("Remove with All &Mentions") : tr("Remove with All State&ments"),
                    QKeySequence(Qt::Key_Delete), this,
                    [this, subject] { request(removalStep(m_source.project(), subject)); });
    menu->popup(globalPosition);
}

void SubjectList::addTypes(QMenu &menu, EntityId id)
{
    QMenu *types = menu.addMenu(tr("&Type"));
    for (const core::annotation::EntityType *type : m_source.project().typesInOrder()) {
        QAction *action = types->addAction(menuText(displayName(*type)), this, [this, id, chosen = type->id] {
            if (const core::annotation::Entity *entity = m_source.project().entity(id)) {
                core::annotation::Entity after = *entity;
                after.type = chosen;
                request(editEntity(m_source.project(), after));
            }
        });
        action->setCheckable(true);
        action->setChecked(m_source.project().entity(id)->type == type->id);
    }
}

void SubjectList::addMerges(QMenu &menu, const SubjectId &subject)
{
    QMenu *into = menu.addMenu(tr("Mer&ge into"));
    const auto add = [this, into, subject](const QString &name, const SubjectId &target) {
        into->addAction(menuText(name), this,
                        [this, subject, target] { request(mergeStep(m_source.project(), subject, target)); });
    };
    if (const auto *entity = std::get_if<EntityId>(&subject)) {
        for (const EntityId &other : resembling(m_source.project(), *entity))
            add(m_source.project().entity(other)->name, other);
        if (!into->isEmpty())
            into->addSeparator();
    }
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        const QModelIndex other = m_filter->index(row, 0);
        if (subjectAt(other) != subject)
            add(other.data().toString(), subjectAt(other));
    }
    into->setEnabled(!into->isEmpty());
}

} // namespace ui

#include "subjectlist.moc"
