// SPDX-License-Identifier: MIT
#include "ui/views/absences.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace ui {

using core::compare::Cell;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Absences)
};

constexpr int padding = 8;
constexpr int space = 14; // above and below

/// Rows [begin, end).
struct Rows {
    int begin;
    int end;
};

bool isBlank(const ComparisonModel &model, int row, int column)
{
    return model.shapeAt(row, column).kind == Cell::Kind::Absent && !model.isFold(row) && !model.hasGhost(row, column);
}

/// All rows between the paragraphs of the column around \a row.
Rows stretchAt(const ComparisonModel &model, int row, int column)
{
    const int next = model.paragraphFrom(column, row);
    Rows rows{0, next < model.paragraphCount(column) ? model.rowOfParagraph(column, next) : model.rowCount()};
    if (next > 0) {
        const int before = model.rowOfParagraph(column, next - 1);
        rows.begin = before + (model.isFold(before) ? 1 : model.shapeAt(before, column).rows);
    }
    return rows;
}

/// "¶2–12 of the wire are not here": of the compared version or the base, or else of any that has something there.
QString whatIsAbsent(const ComparisonModel &model, const Rows &rows, int column)
{
    std::vector<int> others{column == 0 ? model.comparedColumn() : 0};
    for (int other = 1; other < model.columnCount(); ++other)
        others.push_back(other);
    for (const int other : others) {
        const int first = model.paragraphFrom(other, rows.begin);
        const int last = model.paragraphFrom(other, rows.end) - 1;
        if (other == column || first > last)
            continue;
        const QString name = model.headerData(other, Qt::Horizontal).toString();
        if (first == last)
            return Text::tr("¶%1 of %2 is not here").arg(QString::number(first + 1), name);
        return Text::tr("¶%1–%2 of %3 are not here").arg(QString::number(first + 1), QString::number(last + 1), name);
    }
    return {};
}

Absence describe(const ComparisonModel &model, const Rows &stretch, int column)
{
    Absence absence;
    absence.what = whatIsAbsent(model, stretch, column);
    const int next = model.paragraphFrom(column, stretch.end);
    if (next < model.paragraphCount(column)) {
        absence.next = Text::tr("↓ goes on with ¶%1").arg(QString::number(next + 1));
        absence.paragraph = next;
    } else {
        absence.next = Text::tr("The text ends here");
    }
    return absence;
}

} // namespace

std::vector<Absence> absencesIn(const ComparisonModel &model, const PageLayout &page, int column, const QRect &place,
                                const QFont &font, int shortest)
{
    std::vector<Absence> absences;
    if (page.count() == 0 || page.isTrueLayout() || model.columnCount() < 2)
        return absences;
    const QFontMetrics metrics(font);
    const int height = 2 * metrics.lineSpacing() + padding;
    const int last = page.rowAt(column, place.bottom());
    for (int row = page.rowAt(column, place.top()); row <= last; ++row) {
        if (!isBlank(model, row, column))
            continue;
        int end = row + 1;
        while (end <= last && isBlank(model, end, column))
            ++end;
        const Rows stretch = stretchAt(model, row, column);
        const int top = std::max(place.top(), page.top(row, column)) + space;
        const int room = std::min(place.bottom(), page.top(end, column)) - space - top;
        if (page.top(stretch.end, column) - page.top(stretch.begin, column) >= shortest && room >= height) {
            Absence absence = describe(model, stretch, column);
            const int wanted
                = 2 * padding
                  + std::max(metrics.horizontalAdvance(absence.what), metrics.horizontalAdvance(absence.next));
            const int width = std::min(wanted, place.width() - 2 * int(CellStyle::margin));
            absence.rect = QRect(place.center().x() - width / 2, top, width, height);
            absences.push_back(std::move(absence));
        }
        row = end;
    }
    return absences;
}

void paintAbsence(QPainter &painter, const Absence &absence, const QFont &font, const Theme &theme,
                  Qt::LayoutDirection direction)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.border);
    painter.setBrush(theme.paper);
    painter.drawRoundedRect(QRectF(absence.rect).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    painter.setFont(font);
    painter.setLayoutDirection(direction);
    const QFontMetrics metrics(font);
    QRect line = absence.rect.adjusted(padding, padding / 2, -padding, 0);
    line.setHeight(metrics.lineSpacing());
    painter.setPen(theme.mutedText);
    painter.drawText(line, Qt::AlignCenter, metrics.elidedText(absence.what, Qt::ElideMiddle, line.width()));
    line.translate(0, metrics.lineSpacing());
    painter.setPen(absence.paragraph >= 0 ? theme.accent : theme.mutedText);
    painter.drawText(line, Qt::AlignCenter, metrics.elidedText(absence.next, Qt::ElideRight, line.width()));
    painter.restore();
}

} // namespace ui
