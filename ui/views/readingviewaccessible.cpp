// SPDX-License-Identifier: MIT
#include "ui/views/readingviewaccessible.h"

#include "ui/models/comparisonmodel.h"
#include "ui/views/readingview.h"

#include <algorithm>

namespace ui {

using core::text::Span;

namespace {

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *view = qobject_cast<ReadingView *>(object);
    return view ? new ReadingViewAccessible(view) : nullptr;
}

/// IAccessible2 text attributes separate names, values and pairs by these.
QString escaped(QString value)
{
    for (const QChar special : {u'\\', u':', u';', u',', u'='})
        value.replace(special, QString(u'\\') + special);
    return value.replace(u'\n', u' ');
}

} // namespace

void ReadingViewAccessible::install()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(installed)
}

ReadingViewAccessible::ReadingViewAccessible(ReadingView *view) : QAccessibleWidget(view, QAccessible::Document) {}

ReadingView *ReadingViewAccessible::view() const
{
    return static_cast<ReadingView *>(widget());
}

const QString &ReadingViewAccessible::columnText() const
{
    static const QString none;
    const ComparisonModel &model = view()->comparison();
    return model.columnCount() == 0 ? none : model.textAt(view()->currentColumn());
}

void *ReadingViewAccessible::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TextInterface)
        return static_cast<QAccessibleTextInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

QString ReadingViewAccessible::text(QAccessible::Text kind) const
{
    const ComparisonModel &model = view()->comparison();
    if (kind == QAccessible::Description && model.columnCount() > 0) {
        const auto head
            = model.headerData(view()->currentColumn(), Qt::Horizontal, ComparisonModel::HeadRole).value<ColumnHead>();
        return head.name + u", " + head.date + u", " + head.summary;
    }
    if (kind == QAccessible::Value)
        return columnText();
    return QAccessibleWidget::text(kind);
}

void ReadingViewAccessible::selection(int selectionIndex, int *startOffset, int *endOffset) const
{
    const Span span = selectionIndex == 0 ? view()->selection() : Span{};
    *startOffset = int(span.begin);
    *endOffset = int(span.end);
}

int ReadingViewAccessible::selectionCount() const
{
    return view()->selection().isEmpty() ? 0 : 1;
}

void ReadingViewAccessible::addSelection(int startOffset, int endOffset)
{
    setSelection(0, startOffset, endOffset);
}

void ReadingViewAccessible::removeSelection(int)
{
    setCursorPosition(cursorPosition());
}

void ReadingViewAccessible::setSelection(int, int startOffset, int endOffset)
{
    const qsizetype length = columnText().size();
    const qsizetype begin = std::clamp<qsizetype>(startOffset, 0, length);
    view()->select(view()->currentColumn(), {begin, std::clamp<qsizetype>(endOffset, begin, length)});
}

int ReadingViewAccessible::cursorPosition() const
{
    return int(view()->caret());
}

void ReadingViewAccessible::setCursorPosition(int position)
{
    setSelection(0, position, position);
}

QString ReadingViewAccessible::text(int startOffset, int endOffset) const
{
    const QString &text = columnText();
    const qsizetype begin = std::clamp<qsizetype>(startOffset, 0, text.size());
    const qsizetype end = endOffset < 0 ? text.size() : std::clamp<qsizetype>(endOffset, begin, text.size());
    return text.sliced(begin, end - begin);
}

int ReadingViewAccessible::characterCount() const
{
    return int(columnText().size());
}

QRect ReadingViewAccessible::characterRect(int offset) const
{
    if (offset < 0 || offset >= characterCount())
        return {};
    const auto rects = view()->rectsOf(view()->currentColumn(), {offset, offset + 1});
    if (rects.empty())
        return {};
    return rects.front().toRect().translated(view()->viewport()->mapToGlobal(QPoint(0, 0)));
}

int ReadingViewAccessible::offsetAtPoint(const QPoint &point) const
{
    const auto place = view()->placeAt(view()->viewport()->mapFromGlobal(point));
    return place && place->column == view()->currentColumn() ? int(place->span.begin) : -1;
}

void ReadingViewAccessible::scrollToSubstring(int startIndex, int endIndex)
{
    const qsizetype length = columnText().size();
    const qsizetype begin = std::clamp<qsizetype>(startIndex, 0, length);
    view()->reveal(view()->currentColumn(), {begin, std::clamp<qsizetype>(endIndex, begin, length)});
}

QString ReadingViewAccessible::attributes(int offset, int *startOffset, int *endOffset) const
{
    *startOffset = offset;
    *endOffset = std::min(offset + 1, characterCount());
    const ComparisonModel &model = view()->comparison();
    if (offset < 0 || offset >= characterCount())
        return {};
    const int column = view()->currentColumn();
    Span run{0, columnText().size()};
    QString attributes;
    for (const ShownMark &mark : model.marksIn(column, {offset, offset + 1}))
        attributes += u"mark:" + escaped(mark.toolTip) + u';';
    for (const ShownProposal &proposal : model.proposalsIn(column, {offset, offset + 1}))
        attributes += u"proposal:" + escaped(proposal.mark.toolTip) + u';';
    for (const Decoration &decoration : model.decorationsIn(column, {offset, offset + 1})) {
        switch (decoration.kind) {
        case Decoration::Kind::Only:
            attributes += u"difference:only in this version;";
            break;
        case Decoration::Kind::Typography:
            attributes += u"difference:typography;";
            break;
        case Decoration::Kind::Shared:
            attributes += u"difference:shared with the base;";
            break;
        case Decoration::Kind::Same:
        case Decoration::Kind::Moved:
            break;
        }
    }
    // A run ends where any mark or change begins or ends.
    const auto cut = [&](qsizetype edge) {
        if (edge <= offset)
            run.begin = std::max(run.begin, edge);
        else
            run.end = std::min(run.end, edge);
    };
    for (const ShownMark &mark : model.marksIn(column, run)) {
        cut(mark.span.begin);
        cut(mark.span.end);
    }
    for (const ShownProposal &proposal : model.proposalsIn(column, run)) {
        cut(proposal.mark.span.begin);
        cut(proposal.mark.span.end);
    }
    for (const Decoration &decoration : model.decorationsIn(column, run)) {
        cut(decoration.span.begin);
        cut(decoration.span.end);
    }
    *startOffset = int(run.begin);
    *endOffset = int(run.end);
    return attributes;
}

} // namespace ui
