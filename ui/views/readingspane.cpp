// SPDX-License-Identifier: MIT
#include "ui/views/readingspane.h"

#include "ui/delegates/readingdelegate.h"
#include "ui/models/readingsmodel.h"
#include "ui/views/emptynote.h"
#include "ui/views/panetitle.h"
#include "ui/views/quiettable.h"

#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

namespace ui {

ReadingsPane::ReadingsPane(const ProjectSource &source, QWidget *parent)
    : Pane(parent), m_model(new ReadingsModel(source, this)), m_title(new PaneTitle(tr("Readings"), this)),
      m_table(new QTableView(this)), m_delegate(new ReadingDelegate(this)), m_empty(new EmptyNote(this))
{
    m_table->setModel(m_model);
    m_table->setItemDelegate(m_delegate);
    m_table->setAccessibleName(tr("Wordings of the sentence at the caret, by version"));
    makeQuiet(*m_table);
    m_table->setWordWrap(true); // or the rows would not be as high as their wordings
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QHeaderView *header = m_table->horizontalHeader();
    header->setStretchLastSection(true);
    header->setMinimumSectionSize(32);
    header->resizeSection(ReadingsModel::LetterColumn, 36);
    header->resizeSection(ReadingsModel::VersionColumn, 150);
    header->resizeSection(ReadingsModel::StepColumn, 120);
    m_empty->say(tr("Open versions of a story and set the caret into a sentence: every version's wording of it is "
                    "listed here, who introduced it and who dropped it."));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 6, 12, 0);
    layout->setSpacing(4);
    layout->addWidget(m_title);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_table, 1);
    setFocusProxy(m_table);

    onActivated(*m_table, [this](const QModelIndex &cell) { activate(cell); });
    connect(header, &QHeaderView::sectionResized, this, &ReadingsPane::fitRows);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ReadingsPane::updateShown);
    updateShown();
}

ReadingsPane::~ReadingsPane() = default;

void ReadingsPane::setTheme(const Theme &theme)
{
    m_title->setTheme(theme);
    m_empty->setTheme(theme);
    m_delegate->setTheme(theme);
    setTableTheme(*m_table, theme, m_table->verticalHeader()->defaultSectionSize());
    fitRows();
}

void ReadingsPane::setComparison(std::shared_ptr<const core::compare::Comparison> comparison,
                                 std::vector<core::ArticleId> articles)
{
    m_model->setComparison(std::move(comparison), std::move(articles));
    if (m_place && isVisible())
        m_model->setPlace(m_place->article, m_place->span.begin);
}

void ReadingsPane::setPlace(core::ArticleId article, qsizetype position)
{
    m_place = {article, {position, position}};
    if (isVisible())
        m_model->setPlace(article, position);
}

void ReadingsPane::updateShown()
{
    const bool isEmpty = m_model->rowCount() == 0;
    m_title->setInfo(isEmpty ? QString() : tr("%n wording(s)", nullptr, m_model->wordings()));
    m_empty->setVisible(isEmpty);
    m_table->setVisible(!isEmpty);
    fitRows();
}

/// A row is as high as its wording; what nobody sees is measured when it is seen.
void ReadingsPane::fitRows()
{
    if (isVisible())
        m_table->resizeRowsToContents();
}

void ReadingsPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    // Once all is shown: what is shown or hidden in here meanwhile would be laid out as it was.
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_place)
                m_model->setPlace(m_place->article, m_place->span.begin);
            fitRows();
        },
        Qt::QueuedConnection);
}

void ReadingsPane::activate(const QModelIndex &index)
{
    if (const auto place = m_model->placeAt(index.row()))
        Q_EMIT passageActivated(place->article, place->span);
}

} // namespace ui
