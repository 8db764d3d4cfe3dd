// SPDX-License-Identifier: MIT
#include "ui/views/storypane.h"

#include "core/annotation/edits.h"
#include "ui/delegates/storydelegate.h"
#include "ui/models/projectsource.h"
#include "ui/models/storymodel.h"
#include "ui/models/texts.h"
#include "ui/views/emptynote.h"
#include "ui/views/panetitle.h"
#include "ui/views/storytree.h"

#include <QItemSelectionModel>
#include <QLineEdit>
#include <QMenu>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;
using core::ArticleId;
using core::StoryId;
using core::annotation::Step;

/// Shows the versions whose name, title or file holds what was typed, with their stories, and all versions of a story
/// whose name holds it.
class StoryFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit StoryFilter(QObject *parent) : QSortFilterProxyModel(parent)
    {
        setRecursiveFilteringEnabled(true);
        setAutoAcceptChildRows(true);
        setFilterRole(StoryModel::FilterRole);
        setFilterCaseSensitivity(Qt::CaseInsensitive);
    }
};

StoryPane::StoryPane(const ProjectSource &source, QWidget *parent)
    : Pane(parent), m_source(source), m_model(new StoryModel(source, this)), m_filter(new StoryFilter(this)),
      m_title(new PaneTitle(tr("Stories"), this)), m_filterField(new QLineEdit(this)), m_tree(new StoryTree(this)),
      m_delegate(new StoryDelegate(this)), m_empty(new EmptyNote(this))
{
    m_filter->setSourceModel(m_model);
    m_filterField->setPlaceholderText(tr("Filter…"));
    m_filterField->setAccessibleName(tr("Filter stories and versions"));
    m_filterField->setClearButtonEnabled(true);
    m_tree->setModel(m_filter);
    m_tree->setItemDelegate(m_delegate);
    m_tree->setAccessibleName(tr("Stories and their versions"));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 8, 10, 0);
    layout->setSpacing(6);
    layout->addWidget(m_title);
    layout->addWidget(m_filterField);
    layout->addWidget(m_empty);
    layout->addWidget(m_tree, 1);
    setFocusProxy(m_tree);
    connectAll();
    onRowsChanged();
}

StoryPane::~StoryPane() = default;

void StoryPane::connectAll()
{
    connect(m_model, &StoryModel::stepRequested, this, &StoryPane::stepRequested);
    connect(m_model, &StoryModel::filesDropped, this, &StoryPane::filesDropped);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_filter, signal, this, &StoryPane::onRowsChanged);
    connect(m_filter, &QAbstractItemModel::modelReset, this, &StoryPane::onRowsChanged);
    connect(m_filterField, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setFilterFixedString(text.trimmed());
        onRowsChanged();
    });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &StoryPane::onCurrentChanged);
    connect(m_tree, &QAbstractItemView::activated, this, &StoryPane::onActivated);
    connect(m_tree, &StoryTree::menuRequested, this, &StoryPane::showMenu);
    connect(m_tree, &StoryTree::removalRequested, this, &StoryPane::removeSelected);
    connect(m_tree, &StoryTree::renameRequested, this, &StoryPane::renameCurrent);
    connect(m_tree, &StoryTree::toggleRequested, this, [this] {
        if (const auto article = currentArticle())
            Q_EMIT columnToggled(*article);
    });
}

void StoryPane::setTheme(const Theme &theme)
{
    m_title->setTheme(theme);
    m_empty->setTheme(theme);
    m_delegate->setTheme(theme);
    m_tree->viewport()->update();
}

void StoryPane::setShown(std::optional<StoryId> story, const QList<ArticleId> &shown, std::optional<ArticleId> base)
{
    m_shown = shown;
    m_base = base;
    m_model->setShown(shown, base);
    if (story)
        m_tree->expand(m_filter->mapFromSource(m_model->indexOf(*story)));
}

void StoryPane::setRead(const QHash<ArticleId, double> &shares)
{
    m_model->setRead(shares);
}

void StoryPane::setSharedOfBase(const QHash<ArticleId, double> &shares)
{
    m_model->setSharedOfBase(shares);
}

std::optional<ArticleId> StoryPane::currentArticle() const
{
    return m_model->articleAt(m_filter->mapToSource(m_tree->currentIndex()));
}

std::optional<StoryId> StoryPane::currentStory() const
{
    return m_model->storyAt(m_filter->mapToSource(m_tree->currentIndex()));
}

std::vector<ArticleId> StoryPane::selectedArticles() const
{
    std::vector<ArticleId> result;
    QModelIndexList selected = m_tree->selectionModel()->selectedIndexes();
    std::ranges::sort(selected);
    for (const QModelIndex &index : std::as_const(selected)) {
        if (const auto article = m_model->articleAt(m_filter->mapToSource(index)))
            result.push_back(*article);
    }
    return result;
}

void StoryPane::onRowsChanged()
{
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        const QModelIndex story = m_filter->index(row, 0);
        const auto id = m_model->storyAt(m_filter->mapToSource(story));
        const bool isNew = id && !m_seen.contains(*id);
        if (isNew || !m_filterField->text().isEmpty())
            m_tree->expand(story);
        if (isNew)
            m_seen.insert(*id);
    }
    const int articles = int(m_source.project().articles().size());
    m_title->setInfo(articles > 0 ? tr("%n article(s)", nullptr, articles) : QString());
    m_empty->say(articles > 0 ? tr("No story or version is called that.")
                              : tr("No articles yet. Drop files here to compare them."));
    m_empty->setVisible(m_filter->rowCount() == 0);
    m_filterField->setEnabled(articles > 0);
}

void StoryPane::onCurrentChanged(const QModelIndex &current)
{
    if (const auto article = m_model->articleAt(m_filter->mapToSource(current)))
        Q_EMIT articleInspected(*article);
}

void StoryPane::onActivated(const QModelIndex &index)
{
    const QModelIndex source = m_filter->mapToSource(index);
    if (const auto article = m_model->articleAt(source))
        Q_EMIT versionActivated(*article);
    else if (const auto story = m_model->storyAt(source))
        Q_EMIT storyActivated(*story);
}

void StoryPane::renameCurrent()
{
    if (currentStory())
        m_tree->edit(m_tree->currentIndex());
    else if (const auto article = currentArticle())
        Q_EMIT articleInspected(*article);
}

void StoryPane::removeSelected()
{
    request(removalOf(selectedArticles()));
}

Step StoryPane::removalOf(const std::vector<ArticleId> &articles) const
{
    if (articles.size() == 1)
        return removeArticle(m_source.project(), articles.front());
    // Each step is for the project as the ones before have left it, so that the story goes with its last version.
    Step all{tr("Remove %n article(s)", nullptr, int(articles.size())), {}};
    core::annotation::Project rest = m_source.project();
    for (const ArticleId &article : articles) {
        const Step one = removeArticle(rest, article);
        if (!rest.apply(one))
            return {};
        all.changes.insert(all.changes.end(), one.changes.begin(), one.changes.end());
    }
    return all;
}

void StoryPane::request(const Step &step)
{
    if (!step.isEmpty())
        Q_EMIT stepRequested(step);
}

void StoryPane::showMenu(const QModelIndex &index, const QPoint &globalPosition)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QModelIndex source = m_filter->mapToSource(index);
    if (const auto story = m_model->storyAt(source))
        addStoryActions(*menu, *story, index);
    else if (const auto article = m_model->articleAt(source))
        addVersionActions(*menu, *article);
    menu->popup(globalPosition);
}

void StoryPane::addStoryActions(QMenu &menu, StoryId story, const QPersistentModelIndex &row)
{
    menu.addAction(tr("&Open All Versions"), this, [this, story] { Q_EMIT storyActivated(story); });
    menu.addSeparator();
    menu.addAction(tr("&Rename…"), QKeySequence(Qt::Key_F2), this, [this, row] {
        if (row.isValid())
            m_tree->edit(row);
    });
    auto *join = menu.addMenu(tr("&Join to Another Story"));
    for (const core::article::Story *other : m_source.project().storiesInOrder()) {
        if (other->id != story) {
            join->addAction(menuText(other->name), this,
                            [this, story, into = other->id] { request(joinStories(m_source.project(), story, into)); });
        }
    }
    join->setEnabled(!join->isEmpty());
}

void StoryPane::addVersionActions(QMenu &menu, ArticleId article)
{
    const bool isShown = m_shown.contains(article);
    menu.addAction(tr("&Open"), this, [this, article] { Q_EMIT versionActivated(article); });
    menu.addAction(isShown ? tr("&Hide Column") : tr("Show as &Column"), QKeySequence(Qt::Key_Space), this,
                   [this, article] { Q_EMIT columnToggled(article); });
    QAction *base = menu.addAction(tr("Make &Base"), this, [this, article] { Q_EMIT baseRequested(article); });
    base->setEnabled(article != m_base);
    menu.addSeparator();
    menu.addAction(tr("&Edit Details…"), QKeySequence(Qt::Key_F2), this,
                   [this, article] { Q_EMIT articleInspected(article); });
    addMoveActions(menu, article);
    menu.addSeparator();
    menu.addAction(tr("&Remove Article"), QKeySequence(Qt::Key_Delete), this,
                   [this, article] { request(removeArticle(m_source.project(), article)); });
}

void StoryPane::addMoveActions(QMenu &menu, ArticleId article)
{
    std::vector<ArticleId> moved = selectedArticles();
    if (!std::ranges::contains(moved, article))
        moved = {article};
    const core::annotation::Project &project = m_source.project();
    const core::article::Article *first = project.article(moved.front());
    if (!first)
        return;
    const QString name = first->metadata.title.isEmpty() ? displayName(*first) : first->metadata.title;

    QAction *split = menu.addAction(tr("&Split Off into a New Story"), this,
                                    [this, moved, name] { request(moveArticles(m_source.project(), moved, name)); });
    split->setEnabled(!moveArticles(project, moved, name).isEmpty());
    auto *into = menu.addMenu(tr("&Move to Story"));
    for (const core::article::Story *story : project.storiesInOrder()) {
        if (story->id != project.storyOf(article)->id) {
            into->addAction(menuText(story->name), this, [this, moved, name, id = story->id] {
                request(moveArticles(m_source.project(), moved, name, id));
            });
        }
    }
    into->setEnabled(!into->isEmpty());
}

} // namespace ui

#include "storypane.moc"
