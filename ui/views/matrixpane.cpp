// SPDX-License-Identifier: MIT
#include "ui/views/matrixpane.h"

#include "ui/views/claimmatrixpane.h"
#include "ui/views/entitymatrixpane.h"
#include "ui/views/panehead.h"
#include "ui/views/panetitle.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {

MatrixPane::MatrixPane(const ProjectSource &source, QWidget *parent)
    : Pane(parent), m_title(new PaneTitle({}, this)), m_choice(new Choices(this)), m_heads(new QStackedWidget(this)),
      m_pages(new QStackedWidget(this)), m_claims(new ClaimMatrixPane(source, this)),
      m_entities(new EntityMatrixPane(source, this))
{
    m_choice->addItem(tr("Claims"));
    m_choice->addItem(tr("Entities"));
    m_choice->setAccessibleName(tr("What is held against the versions"));
    m_heads->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    for (MatrixPage *page : pages()) {
        m_heads->addWidget(page->head());
        m_pages->addWidget(page);
        connect(page, &MatrixPage::infoChanged, this, &MatrixPane::updateHead);
    }

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
    updateHead();
}

MatrixPane::~MatrixPane() = default;

/// As Rows counts them.
std::array<MatrixPage *, 2> MatrixPane::pages() const
{
    return {m_claims, m_entities};
}

void MatrixPane::setTheme(const Theme &theme)
{
    m_title->setTheme(theme);
    for (MatrixPage *page : pages())
        page->setTheme(theme);
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
    for (int i = 0; i < m_heads->count(); ++i) { // the one that is not seen takes no room
        const bool isShown = i == m_choice->currentIndex();
        m_heads->widget(i)->setSizePolicy(isShown ? QSizePolicy::Preferred : QSizePolicy::Ignored, QSizePolicy::Fixed);
    }
    m_heads->setCurrentIndex(m_choice->currentIndex());
    m_pages->setCurrentIndex(m_choice->currentIndex());
    m_title->setInfo(pages()[size_t(m_choice->currentIndex())]->info());
    setWindowTitle(rows() == Rows::Claims ? tr("Claims × versions") : tr("Entities × versions"));
    setFocusProxy(m_pages->currentWidget());
}

} // namespace ui
