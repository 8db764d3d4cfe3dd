// SPDX-License-Identifier: MIT
#pragma once

#include <QProxyStyle>

namespace ui {

/// The style under the style sheet: Fusion, whose icons of title bars and fields are looked for only when one is drawn.
/// Fusion itself searches the icon theme's folders as soon as a dock or a field is made, shown or not.
class WindowStyle : public QProxyStyle
{
    Q_OBJECT

public:
    WindowStyle();

    QIcon standardIcon(StandardPixmap icon, const QStyleOption *option = nullptr,
                       const QWidget *widget = nullptr) const override;
};

} // namespace ui
