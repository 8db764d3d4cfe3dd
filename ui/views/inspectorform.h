// SPDX-License-Identifier: MIT
#pragma once

#include "core/annotation/edits.h"
#include "ui/theme.h"
#include "ui/views/formfield.h"

#include <QFrame>

#include <functional>
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
    /// "Mention 3 of 9" with steps to the others. \a marks must not be empty; \a current says which one is shown, if
    /// any.
    void addSteps(std::function<std::vector<core::AnnotationId>()> marks, std::optional<core::AnnotationId> current,
                  std::function<QString(int number, int count)> describe);

    /// Something of its own, as wide as the card, told of each theme by \a showTheme.
    void addBlock(QWidget *block, std::function<void(const Theme &)> showTheme = {});

    void setTheme(const Theme &theme);
    void refresh();
    void commit(); ///< everything that is being typed
    void abandon();
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
};

} // namespace ui
