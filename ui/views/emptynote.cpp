// SPDX-License-Identifier: MIT
#include "ui/views/emptynote.h"

namespace ui {

EmptyNote::EmptyNote(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    setContentsMargins(16, 20, 16, 16);
}

void EmptyNote::setTheme(const Theme &theme)
{
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, theme.mutedText);
    setPalette(quiet);
}

void EmptyNote::say(const QString &text)
{
    setText(text);
    setAccessibleName(text);
}

} // namespace ui
