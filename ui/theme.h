// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>
#include <QString>

#include <array>

namespace ui {

/// The three strengths of a colour for what only one side has.
struct SideColors {
    QColor word; ///< behind the words
    QColor tint; ///< behind the whole passage
    QColor bar;  ///< at its edge, under the words, in the strip
};

/// Every colour and typeface of the window, as values (design, section 2). Views are given one and know no other.
struct Theme {
    bool isDark = false;

    QColor paper, text;
    QColor fainterText; ///< text that is the same as in the base; 4.5:1 on paper at least
    QColor chrome;      ///< behind menu bar and status bar
    QColor panel, panelText, mutedText, disabledText;
    QColor border, hover, selectedRow, accent, accentTint;
    QColor selection;     ///< behind selected text
    QColor currentChange; ///< frame around the change that J and K have reached
    SideColors onlyBase, onlyOther;
    QColor movedBlock, movedEdge;
    QColor typography; ///< dotted underline
    QColor hatch;      ///< lines over what is absent
    QColor claimBand;  ///< under the words of a statement
    QColor claimChip, claimChipText;
    QColor stated, statedText, conflict, conflictText; ///< pills of the claims matrix
    std::array<QColor, 9>
        types; ///< by the key that marks: person, organization, place, quantity, date, then the analyst's own

    QFont interface; ///< the system's
    QFont reading;   ///< serif

    /// 1 to 9: of the palette; 0x1000000 + RGB: that colour, made lighter or darker where it could not be seen on
    /// paper; the muted colour of text for 0.
    QColor type(int color) const;

    QPalette palette() const;
    QString styleSheet() const; ///< for the whole application, from resources/style.qss with the colours put in
};

/// WCAG 2's contrast ratio, 1 to 21; both opaque.
double contrast(const QColor &a, const QColor &b);
/// What lines must have at least to be seen (WCAG 2, 1.4.11).
constexpr double leastLineContrast = 3.0;

Theme lightTheme(const QFont &interface);
Theme darkTheme(const QFont &interface);

} // namespace ui
