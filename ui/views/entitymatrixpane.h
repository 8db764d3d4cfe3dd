// SPDX-License-Identifier: MIT
#pragma once

#include "ui/views/matrixpage.h"

namespace ui {

class EntityMatrixModel;
class EntityOrder;
class ProjectSource;

/// Entities × versions: who is called what. Where nothing is marked, a click jumps to the name that was found.
class EntityMatrixPane : public MatrixPage
{
    Q_OBJECT

public:
    explicit EntityMatrixPane(const ProjectSource &source, QWidget *parent = nullptr);
    ~EntityMatrixPane() override;

Q_SIGNALS:
    void entitySelected(core::EntityId entity);

protected:
    void chooseState(const QVariant &chosen) override;

private:
    QString infoText(int rows, int shown) const override;
    void setWorking(bool on) override;
    void sortBy(int by) override;
    bool count() override;
    void activate(const QModelIndex &index) override;
    void fillMenu(QMenu &menu) override;

    void updateTypes();
    void updateStates();

    const ProjectSource &m_source;
    EntityMatrixModel *m_model;
    EntityOrder *m_order;
    QComboBox *m_types;
    int m_conflicts = 0; // when it was last counted
};

} // namespace ui
