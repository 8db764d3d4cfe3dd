// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

class QComboBox;
class QDoubleSpinBox;
class QLineEdit;

namespace ui {

class Preferences;

/// What a person can choose; everything acts at once.
class PreferencesDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PreferencesDialog(Preferences &preferences, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void read();

    Preferences &m_preferences;
    QLineEdit *m_analyst;
    QComboBox *m_theme;
    QDoubleSpinBox *m_size;
    QLineEdit *m_outside;
};

} // namespace ui
