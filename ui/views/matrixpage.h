// SPDX-License-Identifier: MIT
#pragma once

#include "core/annotation/readpassages.h"
#include "core/base/id.h"
#include "core/text/span.h"
#include "ui/theme.h"
#include "ui/views/pane.h"

#include <QList>
#include <QTimer>
#include <QVariant>

#include <functional>
#include <optional>
#include <vector>

class QComboBox;
class QLineEdit;
class QMenu;
class QModelIndex;
class QPoint;
class QTableView;
class QToolButton;

namespace ui {

class EmptyNote;
class MatrixModel;
class MatrixOrder;
class PillDelegate;

/// A table of subjects × versions below a row of filters. A click on a cell, or Enter, jumps to what is marked there,
/// again to the next one; where nothing is marked, to the passage that was found. The model follows the project only
/// while it is seen.
class MatrixPage : public Pane
{
    Q_OBJECT

public:
    ~MatrixPage() override;

    void setTheme(const Theme &theme) override;

    /// The row of filters, for whoever wants to put it elsewhere.
    QWidget *head() const { return m_head; }
    QString info() const { return m_info; } ///< "3 of 12 claims"

    /// The columns, in this order, and which of them is the base, if any.
    void setVersions(const QList<core::ArticleId> &versions, std::optional<core::ArticleId> base = std::nullopt);
    /// What the analyst has read tells what is absent from what is only not read yet.
    void setRead(const core::annotation::ReadPassages &read, const QString &analyst);

Q_SIGNALS:
    void markRequested(core::AnnotationId mark);
    void passageRequested(core::ArticleId article, core::text::Span span);
    void exportRequested();
    void infoChanged();

protected:
    /// What the page is of. Translated; names are read aloud.
    struct Words {
        QString name;        ///< of the table
        QString wordsName;   ///< of the field for words
        QString statesName;  ///< of the choice of states
        QString sortingName; ///< of the choice of an order
        QString exportTip;
        QString howToBegin; ///< shown where there is no row
    };
    struct Order {
        QString name;
        int by; ///< for sortBy()
    };
    struct Choice {
        QString name;
        QVariant value;
    };

    explicit MatrixPage(QWidget *parent);

    /// To be called once, when it is made. \a filters stand between the words and the states.
    void setUp(MatrixModel *model, MatrixOrder *order, PillDelegate *delegate, const Words &words,
               const std::vector<Order> &orders, const std::vector<QComboBox *> &filters = {});

    QTableView &table() const { return *m_table; }
    QComboBox &states() const { return *m_states; }
    QModelIndex inModel(const QModelIndex &shown) const;
    void countSoon();
    void updateShown();                                          ///< there are other rows, or they say something else
    void goToNext(const std::vector<core::AnnotationId> &marks); ///< at least one

    static QString choiceText(const QString &name, qsizetype count);
    /// Makes anew what is to be chosen, \a all first, which has no value; what was chosen stays. False where it is no
    /// more: then all is chosen, and nobody is told.
    static bool refill(QComboBox &box, const QString &all, const std::vector<Choice> &choices);
    /// The states that there are in the rows, and the chosen one in any case. O(cells).
    std::vector<Choice> stateChoices(qsizetype kinds, const std::function<QString(int state)> &wordFor) const;

    virtual void chooseState(const QVariant &chosen); ///< invalid: all

    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    virtual QString infoText(int rows, int shown) const = 0;
    virtual void setWorking(bool on) = 0; ///< finding out what the cells say, which costs something
    virtual void sortBy(int by) = 0;
    /// What there is to choose from, once for all that happens in one go. False: more of it soon.
    virtual bool count() = 0;
    virtual void activate(const QModelIndex &index) = 0; ///< of the model
    virtual void fillMenu(QMenu &menu) = 0;              ///< for the current cell

    void setUpHead(const Words &words, const std::vector<Order> &orders, const std::vector<QComboBox *> &filters);
    void connectModel();
    void updateInfo();
    void showMenu(const QPoint &position);

    MatrixModel *m_model = nullptr;
    MatrixOrder *m_order = nullptr;
    PillDelegate *m_delegate = nullptr;
    QWidget *m_head;
    QLineEdit *m_words;
    QComboBox *m_states;
    QComboBox *m_sorting;
    QToolButton *m_export;
    QTableView *m_table;
    EmptyNote *m_empty;
    QString m_info;
    QTimer m_counting;
    std::optional<core::AnnotationId> m_lastMark; // where a click jumped to, so that the next one goes on
};

} // namespace ui
