// SPDX-License-Identifier: MIT
#include "ui/views/claimmatrixpane.h"

#include "ui/delegates/pilldelegate.h"
#include "ui/models/claimmatrixmodel.h"
#include "ui/models/projectsource.h"
#include "ui/views/emptynote.h"
#include "ui/views/panetitle.h"
#include "ui/views/quiettable.h"

#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

constexpr int narrowestVersion = 96;
constexpr int widestVersion = 170;
constexpr int narrowestClaim = 200;

} // namespace

ClaimMatrixPane::ClaimMatrixPane(const ProjectSource &source, QWidget *parent)
    : Pane(parent), m_model(new ClaimMatrixModel(source, this)), m_title(new PaneTitle(tr("Claims × versions"), this)),
      m_table(new QTableView(this)), m_delegate(new PillDelegate(this)), m_empty(new EmptyNote(this))
{
    m_table->setModel(m_model);
    m_table->setItemDelegate(m_delegate);
    m_table->setAccessibleName(tr("Claims by version"));
    makeQuiet(*m_table);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->installEventFilter(this);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 6, 12, 0);
    layout->setSpacing(4);
    layout->addWidget(m_title);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_table, 1);
    setFocusProxy(m_table);

    onActivated(*m_table, [this](const QModelIndex &cell) { activate(cell); });
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved,
                              &QAbstractItemModel::columnsInserted, &QAbstractItemModel::columnsRemoved})
        connect(m_model, signal, this, &ClaimMatrixPane::updateShown);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ClaimMatrixPane::updateShown);
    updateShown();
}

ClaimMatrixPane::~ClaimMatrixPane() = default;

void ClaimMatrixPane::setTheme(const Theme &theme)
{
    m_title->setTheme(theme);
    m_empty->setTheme(theme);
    m_delegate->setTheme(theme);
    setTableTheme(*m_table, theme, PillDelegate::rowHeight(theme.interface));
    layOutColumns();
}

void ClaimMatrixPane::setVersions(const QList<core::ArticleId> &versions)
{
    m_model->setVersions(versions);
}

void ClaimMatrixPane::updateShown()
{
    const int claims = m_model->rowCount();
    m_title->setInfo(claims > 0 ? tr("%n claim(s)", nullptr, claims) : QString());
    m_empty->say(tr("No claims yet. Select a passage in an article and press C: who states what is listed here."));
    m_empty->setVisible(claims == 0);
    m_table->setVisible(claims > 0);

    layOutColumns();
}

void ClaimMatrixPane::layOutColumns()
{
    // Names of versions give way to the claims, down to a width at which the table is scrolled.
    const int versions = m_model->columnCount() - 1;
    QHeaderView *header = m_table->horizontalHeader();
    const int room = m_table->viewport()->width();
    const int share = versions > 0 ? std::max(narrowestVersion, (room - narrowestClaim) / versions) : 0;
    int rest = room;
    for (int column = 1; column <= versions; ++column) {
        const int wanted = std::clamp(header->sectionSizeHint(column) + 8, narrowestVersion, widestVersion);
        header->resizeSection(column, std::min(wanted, share));
        rest -= header->sectionSize(column);
    }
    header->resizeSection(0, std::max(rest, narrowestClaim));
}

bool ClaimMatrixPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::Resize)
        QMetaObject::invokeMethod(this, &ClaimMatrixPane::layOutColumns, Qt::QueuedConnection);
    return QWidget::eventFilter(watched, event);
}

void ClaimMatrixPane::activate(const QModelIndex &index)
{
    Q_EMIT claimSelected(m_model->claimAt(index.row()));
    const std::vector<core::AnnotationId> statements = m_model->statementsAt(index);
    if (index.column() == 0 || statements.empty())
        return;
    const auto last = m_lastMark ? std::ranges::find(statements, *m_lastMark) : statements.end();
    const bool goesOn = last != statements.end() && std::next(last) != statements.end();
    m_lastMark = goesOn ? *std::next(last) : statements.front();
    Q_EMIT markRequested(*m_lastMark);
}

} // namespace ui
