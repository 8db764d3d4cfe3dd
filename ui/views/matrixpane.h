// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme.h"
#include "ui/views/pane.h"

#include <array>

class QComboBox;
class QStackedWidget;

namespace ui {

class ClaimMatrixPane;
class EntityMatrixPane;
class MatrixPage;
class PaneTitle;
class ProjectSource;

/// Claims × versions and entities × versions in one place: one of the two is shown. The title of the window that it
/// would be, which changes with it, says which.
class MatrixPane : public Pane
{
    Q_OBJECT

public:
    enum class Rows { Claims, Entities };

    explicit MatrixPane(const ProjectSource &source, QWidget *parent = nullptr);
    ~MatrixPane() override;

    void setTheme(const Theme &theme) override;

    void setRows(Rows rows);
    Rows rows() const;
    ClaimMatrixPane &claims() const { return *m_claims; }
    EntityMatrixPane &entities() const { return *m_entities; }

private:
    std::array<MatrixPage *, 2> pages() const;
    void updateHead();

    PaneTitle *m_title;
    QComboBox *m_choice;
    QStackedWidget *m_heads;
    QStackedWidget *m_pages;
    ClaimMatrixPane *m_claims;
    EntityMatrixPane *m_entities;
};

} // namespace ui
