// SPDX-License-Identifier: MIT
#pragma once

#include "ui/models/schememodel.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QPushButton;

namespace ui {

/// What becomes of what is of a type, or of a kind, when that goes or is called otherwise. Seen only while it asks.
class SchemeQuestion : public QWidget
{
    Q_OBJECT

public:
    enum class Answer : std::uint8_t {
        Keep,   ///< they stay what they are, under the new name
        Give,   ///< they become of the type or kind that is chosen
        Remove, ///< they go, with their marks
    };

    explicit SchemeQuestion(QWidget *parent);

    /// Asks about \a id, of which there are \a count; \a after is the edited record, nullopt where it goes.
    void ask(const core::annotation::Project &project, const SchemeId &id,
             const std::optional<core::annotation::Record> &after, int count);
    void drop();

    /// What it asks about; nullopt while it does not ask.
    const std::optional<SchemeId> &asked() const { return m_asked; }
    core::annotation::Step stepFor(const core::annotation::Project &project, Answer answer) const;

Q_SIGNALS:
    void answered(ui::SchemeQuestion::Answer answer);
    void cancelled();

private:
    void fillHeirs(const core::annotation::Project &project);

    QLabel *m_text;
    QComboBox *m_heirs;
    QPushButton *m_keep;
    QPushButton *m_give;
    std::optional<SchemeId> m_asked;
    std::optional<core::annotation::Record> m_after;
};

} // namespace ui
