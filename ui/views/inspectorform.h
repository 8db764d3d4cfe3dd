// SPDX-License-Identifier: MIT
#pragma once

#include "core/annotation/edits.h"
#include "ui/theme.h"
#include "ui/views/formfield.h"

#include <QFrame>

#include <functional>
#include <optional>
#include <vector>

class QGridLayout;
class QLabel;
class QToolButton;

namespace ui {

class ProjectSource;

/// A card with a label and a field a row. What the fields are is up to who fills it (inspectorforms.h).
class InspectorForm : public QFrame
{
    Q_OBJECT

public:
    explicit InspectorForm(QWidget *parent = nullptr);

    /// What stands over the card.
    std::function<QString()> title, info;

    void addField(const QString &label, FormField *field);
    /// A passage to be read and copied, not edited.
    void addPassage(const QString &label, std::function<QString()> read);
    /// A quiet line at the end.
    void addLine(std::function<QString()> read);
    /// "Mention 3 of 9" with steps to the others. \a marks must not be empty; \a shown says which one is, if
    /// any.
    void addSteps(std::function<std::vector<core::AnnotationId>()> marks,
                  std::function<std::optional<core::AnnotationId>()> shown,
                  std::function<QString(int number, int count)> describe);

    /// Something of its own, as wide as the card, told of each theme by \a showTheme, and by \a showOther where the
    /// form is about another thing, or nothing, from now on.
    void addBlock(QWidget *block, std::function<void(const Theme &)> showTheme = {},
                  std::function<void()> showOther = {});
    /// What refresh() does besides.
    void addRefresher(std::function<void()> refresher) { m_refreshers.push_back(std::move(refresher)); }

    void setTheme(const Theme &theme);
    void refresh();
    void commit();  ///< everything that is being typed
    void abandon(); ///< what it is about is gone: commits nothing any more, until it shows another
    /// It is about another thing, or again: what was being typed is gone. refresh() must follow.
    void showOther();
    /// It is about nothing for the time being, and hidden.
    void showNothing();
    const std::vector<FormField *> &fields() const { return m_fields; }

Q_SIGNALS:
    void stepRequested(const core::annotation::Step &step);
    void markRequested(core::AnnotationId mark);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addRow(const QString &label, QWidget *widget, QWidget *buddy);

    QGridLayout *m_grid;
    QColor m_ground, m_border, m_muted;
    std::vector<FormField *> m_fields;
    std::vector<QLabel *> m_quiet;
    std::vector<std::function<void()>> m_refreshers;
    std::vector<std::function<void(const Theme &)>> m_themed;
    std::vector<std::function<void()>> m_others;
};

} // namespace ui
