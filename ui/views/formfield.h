// SPDX-License-Identifier: MIT
#pragma once

#include "core/annotation/change.h"
#include "ui/theme.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QWidget>

#include <expected>
#include <functional>

class QLabel;

namespace ui {

/// What an input comes to: the step that it asks for (an empty one: nothing to do), or a sentence that says why it
/// cannot be right.
using Edit = std::expected<core::annotation::Step, QString>;

/// Plain text of several lines, as high as what stands in it.
class GrowingText : public QPlainTextEdit
{
    Q_OBJECT

public:
    GrowingText(int fewestLines, int mostLines, QWidget *parent = nullptr);

Q_SIGNALS:
    void editingFinished();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fitHeight();

    int m_fewestLines;
    int m_mostLines;
};

/// A combo box that the wheel scrolls past, and that elides what it shows.
class QuietCombo : public QComboBox
{
    Q_OBJECT

public:
    explicit QuietCombo(QWidget *parent = nullptr);
    void showPopup() override;

Q_SIGNALS:
    void listNeeded(); ///< somebody is about to see or search it

protected:
    void wheelEvent(QWheelEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
};

/// A line that elides what is in it while nobody types there.
class QuietLine : public QLineEdit
{
    Q_OBJECT

public:
    using QLineEdit::QLineEdit;

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// One value of the project and the widget that edits it. What is being typed is committed by commit(), which Enter and
/// leaving the widget call; until then, or where it cannot be right, the project knows nothing of it.
class FormField : public QWidget
{
    Q_OBJECT

public:
    /// \a read says what the value is, \a write what to do to make it another.
    struct Binding {
        std::function<QString()> read;
        std::function<Edit(const QString &)> write;
    };

    FormField(QWidget *editor, Binding binding, QWidget *parent = nullptr);
    ~FormField() override;

    QWidget *editor() const { return m_editor; }
    void setTheme(const Theme &theme);

    /// Shows the value of the project, but not over what is being typed.
    void refresh();
    void commit();
    void abandon() { m_isAbandoned = true; } ///< what it is about is gone: commits nothing any more
    void showOther();                        ///< shows the value, even over what is being typed, and commits again
    QString problem() const;                 ///< what is said below the field; empty for none

Q_SIGNALS:
    void stepRequested(const core::annotation::Step &step);

protected:
    virtual QString text() const = 0;
    virtual void setText(const QString &text) = 0;
    void request(const Edit &edit);

private:
    void show(const QString &value);
    void say(const QString &problem);

    QWidget *m_editor;
    Binding m_binding;
    QLabel *m_problem;
    QString m_shown; // the value that the editor was last given
    bool m_isCommitting = false;
    bool m_isAbandoned = false;
};

/// One line.
class LineField : public FormField
{
    Q_OBJECT

public:
    explicit LineField(Binding binding, QWidget *parent = nullptr);
    QLineEdit *line() const { return m_line; }

protected:
    QString text() const override;
    void setText(const QString &text) override;

private:
    QLineEdit *m_line;
};

/// Some lines.
class NoteField : public FormField
{
    Q_OBJECT

public:
    explicit NoteField(Binding binding, int fewestLines = 2, QWidget *parent = nullptr);
    GrowingText *note() const { return m_note; }

protected:
    QString text() const override;
    void setText(const QString &text) override;

private:
    GrowingText *m_note;
};

/// One of a few values; the text of the binding is the key of the choice.
class ChoiceField : public FormField
{
    Q_OBJECT

public:
    struct Choice {
        QString key;
        QString label;
        QString toolTip;

        friend bool operator==(const Choice &, const Choice &) = default;
    };

    ChoiceField(std::function<std::vector<Choice>()> choices, Binding binding, QWidget *parent = nullptr);

protected:
    QString text() const override;
    void setText(const QString &text) override;

private:
    std::function<std::vector<Choice>()> m_choices;
    std::vector<Choice> m_listed;
    QComboBox *m_combo;
};

/// A name that can be typed, or one of the things that are there already.
class NameField : public FormField
{
    Q_OBJECT

public:
    struct Choice {
        QString key;
        QString label;
        QColor sign; ///< of the dot before it; invalid for none
    };
    struct Choices {
        std::function<std::vector<Choice>()> list;
        std::function<Edit(const QString &key)> choose;
    };

    NameField(Choices choices, Binding binding, QWidget *parent = nullptr);
    QComboBox *combo() const { return m_combo; }

protected:
    QString text() const override;
    void setText(const QString &text) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();

    Choices m_choices;
    QuietCombo *m_combo;
};

} // namespace ui
