// SPDX-License-Identifier: MIT
#include "ui/views/searchpane.h"

#include "core/annotation/change.h"
#include "ui/delegates/hitdelegate.h"
#include "ui/models/projectsource.h"
#include "ui/models/searchmodel.h"
#include "ui/models/textsearch.h"
#include "ui/views/emptynote.h"
#include "ui/views/panetitle.h"
#include "ui/views/quiettable.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>

namespace ui {

namespace {

using namespace std::chrono_literals;
constexpr auto typingPause = 200ms;

} // namespace

SearchPane::SearchPane(const ProjectSource &source, QWidget *parent)
    : Pane(parent), m_source(source), m_search(new TextSearch(this)), m_model(new SearchModel(this)),
      m_title(new PaneTitle(tr("Search in all articles"), this)), m_field(new QLineEdit(this)),
      m_list(new QListView(this)), m_delegate(new HitDelegate(this)), m_empty(new EmptyNote(this)),
      m_typing(new QTimer(this))
{
    m_field->setPlaceholderText(tr("Search all articles"));
    m_field->setAccessibleName(tr("Search all articles"));
    m_field->setClearButtonEnabled(true);
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setAccessibleName(tr("Search results"));
    makeQuiet(*m_list);
    m_list->installEventFilter(this);
    m_field->installEventFilter(this);
    m_typing->setSingleShot(true);
    m_typing->setInterval(typingPause);

    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_title, 2);
    head->addWidget(m_field, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 6, 12, 0);
    layout->setSpacing(6);
    layout->addLayout(head);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_list, 1);
    setFocusProxy(m_field);
    connectAll();
    updateShown();
}

SearchPane::~SearchPane() = default;

void SearchPane::connectAll()
{
    connect(m_field, &QLineEdit::textEdited, m_typing, qOverload<>(&QTimer::start));
    connect(m_field, &QLineEdit::returnPressed, this, &SearchPane::start);
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty())
            start();
    });
    connect(m_typing, &QTimer::timeout, this, &SearchPane::start);
    connect(m_search, &TextSearch::finished, this, [this](const std::vector<SearchHit> &hits) {
        m_model->setHits(hits);
        updateShown();
    });
    connect(m_list, &QAbstractItemView::clicked, this, &SearchPane::activate);
    connect(&m_source, &ProjectSource::replaced, this, &SearchPane::start);
    connect(&m_source, &ProjectSource::changed, this, [this](const core::annotation::Step &step) {
        bool articlesChanged = false;
        forEachRecord(step, [&](const core::annotation::Record &record) {
            articlesChanged |= std::holds_alternative<core::article::Article>(record);
        });
        if (articlesChanged)
            start();
    });
}

void SearchPane::setTheme(const Theme &theme)
{
    m_title->setTheme(theme);
    m_empty->setTheme(theme);
    m_delegate->setTheme(theme);
    m_list->viewport()->update();
}

void SearchPane::search(const QString &text)
{
    m_field->setText(text);
    start();
}

void SearchPane::start()
{
    m_typing->stop();
    const QString words = m_field->text().trimmed();
    if (words.isEmpty()) {
        m_search->cancel();
        m_model->setHits({});
    } else {
        std::vector<SearchedArticle> articles;
        for (const core::article::Story *story : m_source.project().storiesInOrder()) {
            for (const core::ArticleId &id : story->versions) {
                const core::article::Article &article = *m_source.project().article(id);
                articles.push_back({id, displayName(article), article.text});
            }
        }
        m_search->start(std::move(articles), words);
    }
    updateShown();
}

void SearchPane::updateShown()
{
    const int hits = m_model->rowCount();
    const QString words = m_field->text().trimmed();
    if (words.isEmpty())
        m_empty->say(
            tr("Type words to find them in every article. Letter case, quotation marks and dashes do not matter."));
    else if (m_search->isRunning())
        m_empty->say(tr("Searching…"));
    else
        m_empty->say(tr("“%1” stands in none of the articles.").arg(words));

    QString info;
    if (hits >= int(mostHits))
        info = tr("the first %1 places").arg(QLocale().toString(hits));
    else if (hits > 0) {
        //: "12 places in 3 articles"
        info = tr("%1 in %2").arg(tr("%n place(s)", nullptr, hits), tr("%n article(s)", nullptr, m_model->articles()));
    }
    m_title->setInfo(info);
    m_empty->setVisible(hits == 0);
    m_list->setVisible(hits > 0);
}

bool SearchPane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const bool enters = key == Qt::Key_Return || key == Qt::Key_Enter;
        if (watched == m_list && enters && m_list->currentIndex().isValid()) {
            activate(m_list->currentIndex());
            return true;
        }
        if (watched == m_field && key == Qt::Key_Down && m_model->rowCount() > 0) {
            m_list->setFocus();
            m_list->setCurrentIndex(m_model->index(0));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void SearchPane::activate(const QModelIndex &index)
{
    const SearchHit &hit = m_model->hitAt(index.row());
    Q_EMIT passageActivated(hit.article, hit.span);
}

} // namespace ui
