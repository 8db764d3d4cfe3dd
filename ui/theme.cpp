// SPDX-License-Identifier: MIT
#include "ui/theme.h"

#include <QFile>
#include <QHash>

#include <algorithm>
#include <cmath>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr auto readingPointSize = 11.5;
constexpr int firstOwnColor = 0x1000000;

/// The reading columns are set in a serif face: the first of these that there is, else what the system calls serif.
QFont readingFont()
{
    QFont font;
    font.setFamilies({u"Noto Serif"_s, u"Source Serif 4"_s, u"Source Serif Pro"_s, u"Source Serif"_s, u"serif"_s});
    font.setStyleHint(QFont::Serif);
    font.setPointSizeF(readingPointSize);
    return font;
}

QColor mixed(const QColor &a, const QColor &b, float share)
{
    const float rest = 1 - share;
    return QColor::fromRgbF(a.redF() * share + b.redF() * rest, a.greenF() * share + b.greenF() * rest,
                            a.blueF() * share + b.blueF() * rest);
}

double luminance(const QColor &color)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

/// "@name" in the style sheet, and what it stands for.
QHash<QString, QColor> tokensOf(const Theme &theme)
{
    return {
        {u"paper"_s, theme.paper},
        {u"text"_s, theme.text},
        {u"chrome"_s, theme.chrome},
        {u"panel"_s, theme.panel},
        {u"panelText"_s, theme.panelText},
        {u"mutedText"_s, theme.mutedText},
        {u"disabledText"_s, theme.disabledText},
        {u"border"_s, theme.border},
        {u"strongBorder"_s, mixed(theme.mutedText, theme.border, 0.3F)},
        {u"hover"_s, theme.hover},
        {u"selectedRow"_s, theme.selectedRow},
        {u"accent"_s, theme.accent},
        {u"accentTint"_s, theme.accentTint},
        {u"selection"_s, theme.selection},
        {u"claim"_s, theme.claimBand},
        {u"warning"_s, theme.onlyBase.bar},
        {u"warningTint"_s, theme.onlyBase.tint},
        {u"noticeTint"_s, theme.onlyOther.tint},
        {u"notice"_s, theme.onlyOther.bar},
    };
}

} // namespace

double contrast(const QColor &a, const QColor &b)
{
    const double lighter = std::max(luminance(a), luminance(b));
    const double darker = std::min(luminance(a), luminance(b));
    return (lighter + 0.05) / (darker + 0.05);
}

QColor Theme::type(int color) const
{
    if (color >= 1 && color <= int(types.size()))
        return types[size_t(color - 1)];
    if (color < firstOwnColor)
        return mutedText;
    QColor own(QRgb(color - firstOwnColor));
    const QColor end = isDark ? Qt::white : Qt::black;
    for (float share = 1; contrast(own, paper) < leastLineContrast && share > 0; share -= 0.05F)
        own = mixed(QColor(QRgb(color - firstOwnColor)), end, share);
    return own;
}

Theme lightTheme(const QFont &interface)
{
    Theme theme;
    theme.paper = QColor(0xFFFFFF);
    theme.text = QColor(0x1F2328);
    theme.fainterText = QColor(0x595C60);
    theme.chrome = QColor(0xF6F5F2);
    theme.panel = QColor(0xFBFAF8);
    theme.panelText = QColor(0x1F2328);
    theme.mutedText = QColor(0x62666D);
    theme.disabledText = QColor(0xB4B7BC);
    theme.border = QColor(0xE3E1DC);
    theme.hover = QColor(0xF0EEEA);
    theme.selectedRow = QColor(0xE2E8F4);
    theme.accent = QColor(0x2560C2);
    theme.accentTint = QColor(0xDEE6F4);
    theme.selection = QColor(0xC4D7F7);
    theme.currentChange = QColor(0x2560C2);
    theme.onlyBase = {QColor(0xFFD08A), QColor(0xFFF5E3), QColor(0xB35900)};
    theme.onlyOther = {QColor(0xB6DCFF), QColor(0xEAF4FF), QColor(0x0B63B6)};
    theme.movedBlock = QColor(0xD3D6DB);
    theme.movedEdge = QColor(0x6F42C1);
    theme.typography = QColor(0x8A8F98);
    theme.hatch = mixed(theme.text, theme.paper, 0.13F);
    theme.claimBand = QColor(0xD9A400);
    theme.claimChip = QColor(0xFFE9A6);
    theme.claimChipText = QColor(0x5C4700);
    theme.stated = QColor(0xDCE8D8);
    theme.statedText = QColor(0x2C3A27);
    theme.conflict = QColor(0xFFD08A);
    theme.conflictText = QColor(0x7A3D00);
    theme.types = {QColor(0x0F8A7E), QColor(0x4B55C6), QColor(0x3F8F2F), QColor(0xB0367F), QColor(0x8A6D1B),
                   QColor(0x1F77A8), QColor(0xA8482F), QColor(0x7A4FA3), QColor(0x5F6B3A)};
    theme.interface = interface;
    theme.reading = readingFont();
    return theme;
}

Theme darkTheme(const QFont &interface)
{
    Theme theme;
    theme.isDark = true;
    theme.paper = QColor(0x1F2227);
    theme.text = QColor(0xE6E8EB);
    theme.fainterText = QColor(0xAEB0B4);
    theme.chrome = QColor(0x1D1F23);
    theme.panel = QColor(0x23262B);
    theme.panelText = QColor(0xE6E8EB);
    theme.mutedText = QColor(0x9AA0A9);
    theme.disabledText = QColor(0x5C616B);
    theme.border = QColor(0x363A42);
    theme.hover = QColor(0x2D3138);
    theme.selectedRow = QColor(0x2B3544);
    theme.accent = QColor(0x6EA3FF);
    theme.accentTint = QColor(0x2E3748);
    theme.selection = QColor(0x2F4A78);
    theme.currentChange = QColor(0x6EA3FF);
    theme.onlyBase = {QColor(0x6B4308), QColor(0x2E2416), QColor(0xF0A13B)};
    theme.onlyOther = {QColor(0x14497A), QColor(0x16283A), QColor(0x58A6FF)};
    theme.movedBlock = QColor(0x4B4F57);
    theme.movedEdge = QColor(0xB18CFF);
    theme.typography = QColor(0x8A8F98);
    theme.hatch = mixed(theme.text, theme.paper, 0.13F);
    theme.claimBand = QColor(0xF0C040);
    theme.claimChip = QColor(0x5A4A14);
    theme.claimChipText = QColor(0xFFE08A);
    theme.stated = QColor(0x334037);
    theme.statedText = QColor(0xD5E3D2);
    theme.conflict = QColor(0x6B4308);
    theme.conflictText = QColor(0xFFD9A0);
    theme.types = {QColor(0x3FC4B5), QColor(0x98A1FF), QColor(0x86CF74), QColor(0xF08AC6), QColor(0xD8B95A),
                   QColor(0x6FBDE8), QColor(0xF0977A), QColor(0xC79BEB), QColor(0xB5C27F)};
    theme.interface = interface;
    theme.reading = readingFont();
    return theme;
}

QPalette Theme::palette() const
{
    QPalette palette;
    palette.setColor(QPalette::Window, panel);
    palette.setColor(QPalette::WindowText, panelText);
    palette.setColor(QPalette::Base, paper);
    palette.setColor(QPalette::AlternateBase, panel);
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::PlaceholderText, mutedText);
    palette.setColor(QPalette::Button, paper);
    palette.setColor(QPalette::ButtonText, panelText);
    palette.setColor(QPalette::BrightText, paper);
    palette.setColor(QPalette::ToolTipBase, panel);
    palette.setColor(QPalette::ToolTipText, panelText);
    palette.setColor(QPalette::Highlight, selection);
    palette.setColor(QPalette::HighlightedText, text);
    palette.setColor(QPalette::Link, accent);
    palette.setColor(QPalette::LinkVisited, movedEdge);
    palette.setColor(QPalette::Accent, accent);
    palette.setColor(QPalette::Light, paper);
    palette.setColor(QPalette::Midlight, hover);
    palette.setColor(QPalette::Mid, border);
    palette.setColor(QPalette::Dark, disabledText);
    palette.setColor(QPalette::Shadow, QColor(0, 0, 0, isDark ? 120 : 60));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, disabledText);
    return palette;
}

QString Theme::styleSheet() const
{
    QFile file(u":/style.qss"_s);
    [[maybe_unused]] const bool opened = file.open(QFile::ReadOnly);
    Q_ASSERT(opened);
    auto tokens = tokensOf(*this);
    for (int key = 1; key <= 9; ++key)
        tokens.insert(u"type"_s + QString::number(key), type(key));
    const QString given = QString::fromUtf8(file.readAll());
    QString sheet;
    qsizetype copied = 0;
    for (qsizetype at = 0; (at = given.indexOf(u'@', at)) >= 0;) {
        qsizetype end = at + 1;
        while (end < given.size() && given[end].isLetterOrNumber())
            ++end;
        const QStringView name = QStringView(given).sliced(at + 1, end - at - 1);
        sheet += QStringView(given).sliced(copied, at - copied);
        sheet += name == "shade"_L1 ? isDark ? u"dark"_s : u"light"_s : tokens.value(name.toString()).name();
        copied = at = end;
    }
    return sheet + QStringView(given).sliced(copied);
}

} // namespace ui
