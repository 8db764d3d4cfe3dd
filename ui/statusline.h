// SPDX-License-Identifier: MIT
#pragma once

#include <QStatusBar>

#include <chrono>
#include <optional>

namespace ui {

class ElidedLabel;
class Session;

/// The bar at the foot of the window: the file and whether it is saved, what is selected, what the project holds.
class StatusLine : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusLine(const Session &session, QWidget *parent = nullptr);

    /// Whether the last step reached the disk.
    void setSaved(bool saved);
    /// \a paragraph counts from 1; \a characters are code points, 0 for a mere caret. nullopt: nothing has the caret.
    struct Selection {
        int paragraph = 0;
        qsizetype characters = 0;
    };
    void setSelection(const std::optional<Selection> &selection);
    void setCompared(int versions, std::chrono::nanoseconds elapsed);
    void setProgress(double done); ///< of a comparison that is under way

    QString fileText() const;
    QString selectionText() const;
    QString countsText() const;

public Q_SLOTS:
    void updateFile();
    void updateCounts();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Session &m_session;
    ElidedLabel *m_file;
    ElidedLabel *m_selection;
    ElidedLabel *m_counts;
    QString m_compared;
    bool m_isSaved = true;
};

} // namespace ui
