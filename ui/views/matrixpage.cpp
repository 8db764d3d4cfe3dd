// SPDX-License-Identifier: MIT
#include "ui/views/matrixpage.h"

#include "ui/delegates/pilldelegate.h"
#include "ui/models/matrixmodel.h"
#include "ui/models/matrixorder.h"
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

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int narrowestFilter = 60;
constexpr int widestFilter = 180;
constexpr int narrowHead = 420;

} // namespace

MatrixPage::MatrixPage(QWidget *parent)
    : Pane(parent), m_head(new QWidget(this)), m_words(new QLineEdit(this)), m_states(new Choices(this)),
      m_sorting(new Choices(this)), m_export(new QToolButton(this)), m_table(new QTableView(this)),
      m_empty(new EmptyNote(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 0, 12, 0);
    layout->setSpacing(4);
    layout->addWidget(m_head);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_table, 1);
    setFocusProxy(m_table);
    m_counting.setSingleShot(true);
    m_counting.setInterval(0);
}

MatrixPage::~MatrixPage() = default;

void MatrixPage::setUp(MatrixModel *model, MatrixOrder *order, PillDelegate *delegate, const Words &words,
                       const std::vector<Order> &orders, const std::vector<QComboBox *> &filters)
{
    m_model = model;
    m_order = order;
    m_delegate = delegate;
    m_order->setSourceModel(m_model);
    m_table->setModel(m_order);
    m_table->setItemDelegate(m_delegate);
    m_table->setAccessibleName(words.name);
    makeQuiet(*m_table);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setTextElideMode(Qt::ElideMiddle); // versions often differ at the end of their names
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->viewport()->installEventFilter(this); // narrower when a scroll bar comes
    m_empty->say(words.howToBegin);
    setUpHead(words, orders, filters);
    connectModel();
    updateShown();
}

void MatrixPage::setUpHead(const Words &words, const std::vector<Order> &orders,
                           const std::vector<QComboBox *> &filters)
{
    m_words->setPlaceholderText(tr("Filter…"));
    m_words->setAccessibleName(words.wordsName);
    m_words->setClearButtonEnabled(true);
    m_words->setMinimumWidth(narrowestFilter);
    m_words->setMaximumWidth(widestFilter);
    m_states->setAccessibleName(words.statesName);
    m_sorting->setAccessibleName(words.sortingName);
    for (const Order &order : orders)
        m_sorting->addItem(order.name, order.by);
    m_export->setText(tr("Export…"));
    m_export->setIcon(QIcon::fromTheme(u"document-export"_s));
    m_head->installEventFilter(this);
    m_export->setToolTip(words.exportTip);

    auto *head = new QHBoxLayout(m_head);
    head->setContentsMargins(0, 0, 0, 0);
    head->setSpacing(8);
    std::vector<QWidget *> controls{m_words};
    controls.insert(controls.end(), filters.begin(), filters.end());
    controls.insert(controls.end(), {m_states, m_sorting});
    for (QWidget *control : controls)
        head->addWidget(control);
    head->addStretch();
    head->addWidget(m_export);
    controls.insert(controls.end(), {m_export, m_table});
    for (size_t i = 1; i < controls.size(); ++i)
        setTabOrder(controls[i - 1], controls[i]); // whichever was made first

    connect(m_words, &QLineEdit::textChanged, m_order, &MatrixOrder::setWords);
    connect(m_states, &QComboBox::currentIndexChanged, this, [this] { chooseState(m_states->currentData()); });
    connect(m_sorting, &QComboBox::currentIndexChanged, this, [this] { sortBy(m_sorting->currentData().toInt()); });
    connect(m_export, &QToolButton::clicked, this, &MatrixPage::exportRequested);
}

void MatrixPage::connectModel()
{
    onActivated(*m_table, [this](const QModelIndex &cell) { activate(inModel(cell)); });
    connect(m_table, &QWidget::customContextMenuRequested, this, &MatrixPage::showMenu);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved,
                              &QAbstractItemModel::columnsInserted, &QAbstractItemModel::columnsRemoved})
        connect(m_order, signal, this, &MatrixPage::updateShown);
    connect(m_order, &QAbstractItemModel::modelReset, this, &MatrixPage::updateShown);
    // Rows that the filter leaves out count as well.
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &MatrixPage::updateShown);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &MatrixPage::updateShown);
    connect(&m_counting, &QTimer::timeout, this, [this] {
        if (!isVisible())
            return;
        if (!count())
            countSoon();
        else
            updateInfo();
    });
    m_model->setFollowing(false); // until it is shown
}

void MatrixPage::setTheme(const Theme &theme)
{
    m_empty->setTheme(theme);
    m_delegate->setTheme(theme);
    setTableTheme(*m_table, theme, PillDelegate::rowHeight(theme.interface));
    layOutMatrix(*m_table);
}

void MatrixPage::setVersions(const QList<core::ArticleId> &versions, std::optional<core::ArticleId> base)
{
    m_model->setVersions(versions, base);
}

void MatrixPage::setRead(const core::annotation::ReadPassages &read, const QString &analyst)
{
    m_model->setRead(read, analyst);
    countSoon();
}

void MatrixPage::showEvent(QShowEvent *event)
{
    Pane::showEvent(event);
    m_model->setFollowing(true);
    setWorking(true);
    countSoon();
}

void MatrixPage::hideEvent(QHideEvent *event)
{
    Pane::hideEvent(event);
    setWorking(false);
    m_model->setFollowing(false);
}

void MatrixPage::countSoon()
{
    m_counting.start();
}

void MatrixPage::chooseState(const QVariant &chosen)
{
    m_order->setState(chosen.isValid() ? std::optional(chosen.toInt()) : std::nullopt);
}

QString MatrixPage::choiceText(const QString &name, qsizetype count)
{
    //: Something to choose, and how many there are of it: "absent (3)".
    return tr("%1 (%2)").arg(name, QLocale().toString(count));
}

bool MatrixPage::refill(QComboBox &box, const QString &all, const std::vector<Choice> &choices)
{
    const QVariant chosen = box.currentData();
    const QSignalBlocker silent(&box);
    box.clear();
    box.addItem(all);
    for (const Choice &choice : choices)
        box.addItem(choice.name, choice.value);
    const int place = chosen.isValid() ? box.findData(chosen) : 0;
    box.setCurrentIndex(std::max(0, place));
    return place >= 0;
}

std::vector<MatrixPage::Choice> MatrixPage::stateChoices(qsizetype kinds,
                                                         const std::function<QString(int)> &wordFor) const
{
    QList<int> counts(kinds);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        for (const int state : m_model->index(row, 0).data(MatrixModel::StatesRole).value<QList<int>>())
            ++counts[state];
    }
    std::vector<Choice> choices;
    for (int state = 0; state < kinds; ++state) {
        if (counts[state] > 0 || m_states->currentData() == state)
            choices.push_back({choiceText(wordFor(state), counts[state]), state});
    }
    return choices;
}

void MatrixPage::updateShown()
{
    const bool hasRows = m_model->rowCount() > 0;
    m_empty->setVisible(!hasRows);
    m_table->setVisible(hasRows);
    m_head->setEnabled(hasRows);
    countSoon();
    layOutMatrix(*m_table);
    updateInfo();
}

void MatrixPage::updateInfo()
{
    m_info = m_model->rowCount() > 0 ? infoText(m_model->rowCount(), m_order->rowCount()) : QString();
    Q_EMIT infoChanged();
}

bool MatrixPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize)
        QMetaObject::invokeMethod(this, [this] { layOutMatrix(*m_table); }, Qt::QueuedConnection);
    if (watched == m_head && event->type() == QEvent::Resize)
        m_export->setToolButtonStyle(m_head->width() < narrowHead ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextOnly);
    return Pane::eventFilter(watched, event);
}

QModelIndex MatrixPage::inModel(const QModelIndex &shown) const
{
    return m_order->mapToSource(shown);
}

void MatrixPage::goToNext(const std::vector<core::AnnotationId> &marks)
{
    m_lastMark = nextMark(marks, m_lastMark);
    Q_EMIT markRequested(*m_lastMark);
}

void MatrixPage::showMenu(const QPoint &position)
{
    const QModelIndex index = m_table->indexAt(position);
    if (!index.isValid())
        return;
    m_table->setCurrentIndex(index);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(*menu);
    menu->addSeparator();
    menu->addAction(tr("&Export…"), this, &MatrixPage::exportRequested);
    menu->popup(m_table->viewport()->mapToGlobal(position));
}

} // namespace ui
