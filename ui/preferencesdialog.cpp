// SPDX-License-Identifier: MIT
#include "ui/preferencesdialog.h"

#include "ui/preferences.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QSignalBlocker>

namespace ui {

PreferencesDialog::PreferencesDialog(Preferences &preferences, QWidget *parent)
    : QDialog(parent), m_preferences(preferences), m_analyst(new QLineEdit(this)), m_theme(new QComboBox(this)),
      m_size(new QDoubleSpinBox(this)), m_outside(new QLineEdit(this))
{
    setWindowTitle(tr("Preferences"));
    m_theme->addItem(tr("As the desktop"), int(ThemeChoice::System));
    m_theme->addItem(tr("Light"), int(ThemeChoice::Light));
    m_theme->addItem(tr("Dark"), int(ThemeChoice::Dark));
    m_size->setRange(Preferences::smallestReadingSize, Preferences::largestReadingSize);
    m_size->setSingleStep(0.5);
    m_size->setDecimals(1);
    m_size->setSuffix(tr(" pt"));
    m_analyst->setToolTip(tr("Goes with every annotation that you make"));
    m_analyst->setMinimumWidth(240);
    m_outside->setPlaceholderText(tr("None"));
    m_outside->setToolTip(tr("A command that reads articles and writes what could be marked in them, as the "
                             "documentation says; it is run only when you ask for it"));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *layout = new QFormLayout(this);
    layout->setContentsMargins(18, 18, 18, 14);
    layout->setSpacing(10);
    layout->addRow(tr("Your &name"), m_analyst);
    layout->addRow(tr("&Theme"), m_theme);
    layout->addRow(tr("&Size of the articles' type"), m_size);
    layout->addRow(tr("&Outside program"), m_outside);
    layout->addRow(buttons);
    read();

    connect(m_analyst, &QLineEdit::editingFinished, this, [this] { m_preferences.setAnalyst(m_analyst->text()); });
    connect(m_theme, &QComboBox::currentIndexChanged, this,
            [this] { m_preferences.setTheme(ThemeChoice(m_theme->currentData().toInt())); });
    connect(m_size, &QDoubleSpinBox::valueChanged, this,
            [this](double points) { m_preferences.setReadingSize(points); });
    connect(m_outside, &QLineEdit::editingFinished, this,
            [this] { m_preferences.setOutsideCommand(m_outside->text()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
}

void PreferencesDialog::showEvent(QShowEvent *event)
{
    read();
    QDialog::showEvent(event);
}

void PreferencesDialog::read()
{
    const QSignalBlocker themeBlocker(m_theme);
    const QSignalBlocker sizeBlocker(m_size);
    m_analyst->setText(m_preferences.analyst());
    m_theme->setCurrentIndex(m_theme->findData(int(m_preferences.theme())));
    m_size->setValue(m_preferences.readingSize());
    m_outside->setText(m_preferences.outsideCommand());
}

} // namespace ui
