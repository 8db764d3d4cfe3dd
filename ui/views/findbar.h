// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/id.h"
#include "ui/views/readingpane.h"

#include <QFrame>

#include <vector>

class QLabel;
class QLineEdit;
class QToolButton;

namespace ui {

/// A text that the find bar looks through.
struct FindableText {
    core::ArticleId article;
    QString text;
};

/// Every place where one of \a texts says \a words: typographic variants and letter case are alike. In the order of the
/// texts. O(length).
std::vector<TextSelection> findAll(const std::vector<FindableText> &texts, const QString &words);

/// Finds words in the versions that are shown, as they are typed.
class FindBar : public QFrame
{
    Q_OBJECT

public:
    explicit FindBar(QWidget *parent = nullptr);

    void setTexts(std::vector<FindableText> texts);

    /// Shows the bar with \a words, if any, ready to be typed over. The search begins behind \a from.
    void open(const QString &words, const std::optional<TextSelection> &from);
    void close();

    const std::vector<TextSelection> &hits() const { return m_hits; }
    int current() const { return m_current; }

public Q_SLOTS:
    void next();
    void previous();

Q_SIGNALS:
    /// \a current is the index of the one to go to, -1 for none.
    void hitsChanged(const std::vector<ui::TextSelection> &hits, int current);
    void closed();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void search();
    void go(int by);
    int firstBehind(const std::optional<TextSelection> &from) const;
    void showCount();

    std::vector<FindableText> m_texts;
    std::vector<TextSelection> m_hits;
    std::optional<TextSelection> m_from;
    int m_current = -1;
    QLineEdit *m_words;
    QLabel *m_count;
    QToolButton *m_previous;
    QToolButton *m_next;
};

} // namespace ui
