// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include <functional>
#include <vector>

class QVBoxLayout;

namespace ui {

/// Something that the window has to say without stopping anybody.
struct Message {
    enum class Kind { Notice, Problem };
    struct Choice {
        QString text;
        std::function<void()> chosen;
    };

    QString topic; ///< a later message of the same topic takes the place of the earlier one
    Kind kind = Kind::Notice;
    QString text;                     ///< plain text; may have several lines
    std::vector<Choice> choices = {}; ///< buttons; each also puts the message away
};

/// Messages above the reading columns, one below the other; invisible while there are none.
class MessageBar : public QWidget
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    void say(const Message &message);
    /// Says \a text instead, silently, if anything is said about \a topic; the buttons stay.
    void amend(const QString &topic, const QString &text);
    void dismiss(const QString &topic);
    void clear();

    QStringList texts() const; ///< what is said now, from the top
    QStringList topics() const;

private:
    QWidget *makeRow(const Message &message);
    QWidget *rowOf(const QString &topic) const;
    void remove(QWidget *row);

    QVBoxLayout *m_layout;
    std::vector<QWidget *> m_rows;
};

} // namespace ui
