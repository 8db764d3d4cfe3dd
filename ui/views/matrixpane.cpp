// SPDX-License-Identifier: MIT
#include "ui/views/matrixpane.h"

#include "ui/views/claimmatrixpane.h"
#include "ui/views/entitymatrixpane.h"
#include "ui/views/panetitle.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {

MatrixPane::MatrixPane(const ProjectSource &source, QWidget *parent)
    : Pane(parent), m_title(new PaneTitle({}, this)), m_choice(new QComboBox(this)), m_heads(new QStackedWidget(this)),
      m_pages(new QStackedWidget(this)), m_claims(new ClaimMatrixPane(source, this)),
      m_entities(new EntityMatrixPane(source, this))
{
    m_choice->addItem(tr("Claims"));
    m_choice->addItem(tr("Entities"));
    m_choice->setAccessibleName(tr("What is held against the versions"));
    m_heads->addWidget(m_claims->head());
    m_heads->addWidget(m_entities->head());
    m_heads->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_pages->addWidget(m_claims);
    m_pages->addWidget(m_entities);

    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 0, 12, 0);
    head->setSpacing(8);
    head->addWidget(m_title);
    head->addWidget(m_choice);
    head->addWidget(m_heads, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 6, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(head);
    layout->addWidget(m_pages, 1);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &MatrixPane::updateHead);
    connect(m_claims, &ClaimMatrixPane::infoChanged, this, &MatrixPane::updateHead);
    connect(m_entities, &EntityMatrixPane::infoChanged, this, &MatrixPane::updateHead);
    updateHead();
}

MatrixPane::~MatrixPane() = default;

void MatrixPane::setTheme(const Theme &theme)
{
    m_title->setTheme(theme);
    m_claims->setTheme(theme);
    m_entities->setTheme(theme);
}

void MatrixPane::setRows(Rows rows)
{
    m_choice->setCurrentIndex(int(rows));
}

MatrixPane::Rows MatrixPane::rows() const
{
    return Rows(m_choice->currentIndex());
}

void MatrixPane::updateHead()
{
    const bool areClaims = rows() == Rows::Claims;
    m_heads->setCurrentIndex(m_choice->currentIndex());
    m_pages->setCurrentIndex(m_choice->currentIndex());
    m_title->setInfo(areClaims ? m_claims->info() : m_entities->info());
    setWindowTitle(areClaims ? tr("Claims × versions") : tr("Entities × versions"));
    setFocusProxy(m_pages->currentWidget());
}

} // namespace ui
