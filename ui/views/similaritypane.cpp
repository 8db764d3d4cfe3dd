// SPDX-License-Identifier: MIT
#include "ui/views/similaritypane.h"

#include "ui/delegates/rowpainter.h"
#include "ui/delegates/sharedelegate.h"
#include "ui/models/similaritymodel.h"
#include "ui/views/emptynote.h"
#include "ui/views/panetitle.h"
#include "ui/views/quiettable.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

constexpr int narrowestCell = 72;
constexpr int widestName = 190;
constexpr int roomBeside = 16; // of a name, which the style sheet makes bold

} // namespace

SimilarityPane::SimilarityPane(QWidget *parent)
    : Pane(parent), m_model(new SimilarityModel(this)), m_title(new PaneTitle(tr("Matrix"), this)),
      m_table(new QTableView(this)), m_delegate(new ShareDelegate(this)), m_empty(new EmptyNote(this)),
      m_work(new QWidget(this)), m_progress(new QProgressBar(m_work)), m_cancel(new QPushButton(tr("Stop"), m_work))
{
    m_table->setModel(m_model);
    m_table->setItemDelegate(m_delegate);
    m_table->setAccessibleName(tr("How much of each version is in each other"));
    makeQuiet(*m_table);
    m_table->verticalHeader()->show();
    // Names of versions are often the same but for their ends.
    m_table->verticalHeader()->setTextElideMode(Qt::ElideMiddle);
    m_table->horizontalHeader()->setTextElideMode(Qt::ElideMiddle);
    m_table->verticalHeader()->setMaximumWidth(widestName);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->installEventFilter(this);
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Pairs compared"));
    m_cancel->setAccessibleDescription(tr("Stop comparing all pairs"));
    m_empty->say(tr("Open a story of two or more versions: how much of each is found in each other is listed here."));

    auto *work = new QHBoxLayout(m_work);
    work->setContentsMargins(0, 0, 0, 0);
    work->addWidget(m_progress, 1);
    work->addWidget(m_cancel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 6, 12, 0);
    layout->setSpacing(4);
    layout->addWidget(m_title);
    layout->addWidget(m_work);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_table, 1);
    setFocusProxy(m_table);
    m_work->hide();

    onActivated(*m_table, [this](const QModelIndex &cell) { activate(cell); });
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        setProgress(1);
        Q_EMIT cancelRequested();
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, &SimilarityPane::updateShown);
    connect(m_model, &QAbstractItemModel::modelReset, this, &SimilarityPane::layOutColumns);
    updateShown();
}

SimilarityPane::~SimilarityPane() = default;

void SimilarityPane::setTheme(const Theme &theme)
{
    m_title->setTheme(theme);
    m_empty->setTheme(theme);
    m_delegate->setTheme(theme);
    setTableTheme(*m_table, theme, lineHeight(theme.interface) + 10);
    layOutColumns();
}

void SimilarityPane::setVersions(const QList<core::ArticleId> &versions, const QStringList &names)
{
    m_model->setVersions(versions, names);
    askFor();
}

void SimilarityPane::setSimilarity(const QList<core::ArticleId> &versions, const core::compare::Similarity &similarity)
{
    if (versions == m_model->versions())
        m_model->setSimilarity(similarity);
}

void SimilarityPane::setProgress(double done)
{
    m_progress->setValue(int(done * 1000));
    m_work->setVisible(done < 1);
}

void SimilarityPane::updateShown()
{
    const int versions = m_model->rowCount();
    m_title->setInfo(versions > 1 ? tr("%n version(s)", nullptr, versions) : QString());
    m_empty->setVisible(versions < 2);
    m_table->setVisible(versions > 1);
}

void SimilarityPane::layOutColumns()
{
    QHeaderView *header = m_table->horizontalHeader();
    if (header->count() == 0)
        return;
    int wanted = narrowestCell;
    for (int column = 0; column < header->count(); ++column)
        wanted = std::max(wanted, std::min(header->sectionSizeHint(column) + roomBeside, widestName));
    header->setDefaultSectionSize(
        std::max(narrowestCell, std::min(wanted, m_table->viewport()->width() / header->count())));
}

bool SimilarityPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::Resize)
        QMetaObject::invokeMethod(this, &SimilarityPane::layOutColumns, Qt::QueuedConnection);
    return Pane::eventFilter(watched, event);
}

void SimilarityPane::askFor()
{
    if (isVisible() && m_model->similarity().knownPairs() < m_model->similarity().pairs())
        Q_EMIT similarityWanted();
}

void SimilarityPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    askFor();
}

void SimilarityPane::activate(const QModelIndex &index)
{
    if (index.row() != index.column())
        Q_EMIT pairActivated(m_model->versions()[index.row()], m_model->versions()[index.column()]);
}

} // namespace ui
