// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme.h"

#include <QWidget>

class QBoxLayout;
class QLabel;

namespace ui {

/// What the centre of the window shows while no article is open: what to do first.
class EmptyPage : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyPage(QWidget *parent = nullptr);
    void setTheme(const Theme &theme);
    QSize minimumSizeHint() const override; ///< the buttons below one another

Q_SIGNALS:
    void addArticlesRequested();
    void pasteArticleRequested();
    void sampleRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitText();

    QLabel *m_title;
    QLabel *m_text;
    QBoxLayout *m_buttons;
};

} // namespace ui
