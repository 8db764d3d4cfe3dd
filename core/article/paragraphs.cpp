// SPDX-License-Identifier: MIT
#include "core/article/paragraphs.h"

#include "core/text/trimmed.h"
#include "core/text/unitscan.h"

namespace core::article {
namespace {

using text::Span;
using text::textOf;

constexpr qsizetype widestWrap = 140;      // UTF-16 units; nobody wraps prose wider
constexpr qsizetype narrowestWrap = 24;    // and nobody narrower (East Asian lines are short)
constexpr qsizetype longestFirstWord = 25; // longer ones are a script without spaces, which can be broken anywhere

struct Line {
    Span span;        // without white space at either end, not empty
    bool isIndented;  // by a tab, an ideographic space or two spaces
    bool beginsBlock; // the first line, or one after a blank line
};

qsizetype endOfLine(QStringView text, qsizetype begin)
{
    return text::findUnit(text, begin, [](auto unit) {
        return text::isUnit(unit, u'\n') | text::isUnit(unit, u'\f')
               | text::isUnitWithin(unit, QChar::LineSeparator, QChar::ParagraphSeparator);
    });
}

bool isIndent(QStringView blank)
{
    return blank.contains(u'\t') || blank.contains(u'\u3000') || blank.size() >= 2;
}

std::vector<Line> linesOf(QStringView text, qsizetype begin)
{
    std::vector<Line> lines;
    bool afterBlank = true;
    while (begin < text.size()) {
        const qsizetype end = endOfLine(text, begin);
        const Span span = text::trimmed(text, {begin, end});
        if (!span.isEmpty())
            lines.push_back({span, isIndent(textOf(text, {begin, span.begin})), afterBlank});
        afterBlank = span.isEmpty();
        begin = end + 1;
    }
    return lines;
}

/// What would have had to fit on the line before: its first word, or one character where words are not spaced.
qsizetype firstWordLength(QStringView line)
{
    for (qsizetype i = 0; i < std::min(line.size(), longestFirstWord); ++i) {
        if (line[i].isSpace())
            return i;
    }
    return line.size() < longestFirstWord ? line.size() : 1;
}

/// How the lines of a text were broken, and so how they belong together.
class Breaks
{
public:
    Breaks(QStringView text, std::span<const Line> lines) : m_text(text), m_width(widthOf(text, lines))
    {
        m_isWrapped = isWrapped(lines);
        m_isIndented = m_isWrapped && isIndented(lines);
        m_isOneBlock = std::ranges::count_if(lines, &Line::beginsBlock) <= 1;
    }

    bool between(const Line &line, const Line &next) const
    {
        if (next.beginsBlock || !m_isWrapped || isSeparator(of(line)) || isSeparator(of(next)))
            return true;
        if (m_isIndented)
            return next.isIndented;
        // Neither blank lines nor indents: only a line that ends early can be the last of its paragraph.
        return m_isOneBlock && !isFull(line, next) && endsSentence(of(line));
    }

    ParagraphLayout layout(std::span<const Line> lines) const
    {
        if (m_isIndented)
            return ParagraphLayout::Indent;
        if (m_isWrapped && !m_isOneBlock)
            return ParagraphLayout::BlankLines;
        const auto blocks = std::ranges::count_if(lines, &Line::beginsBlock);
        return 2 * blocks > qsizetype(lines.size()) ? ParagraphLayout::BlankLines : ParagraphLayout::OneLineEach;
    }

private:
    QStringView of(const Line &line) const { return textOf(m_text, line.span); }

    bool isFull(const Line &line, const Line &next) const
    {
        return line.span.length() + 1 + firstWordLength(of(next)) > m_width;
    }

    /// The longest line; a long address alone on its line could not be broken and says nothing about the width.
    static qsizetype widthOf(QStringView text, std::span<const Line> lines)
    {
        qsizetype width = 0;
        for (const Line &line : lines) {
            const QStringView words = textOf(text, line.span);
            if (line.span.length() > width && (words.contains(u' ') || !words.contains(u"://")))
                width = line.span.length();
        }
        return width;
    }

    /// Wrapped lines are nearly as long as the longest and stop in mid-sentence; paragraphs on a line each do neither.
    bool isWrapped(std::span<const Line> lines) const
    {
        if (m_width < narrowestWrap || m_width > widestWrap)
            return false;
        qsizetype pairs = 0;
        qsizetype full = 0;
        qsizetype broken = 0;
        for (size_t i = 1; i < lines.size(); ++i) {
            const Line &line = lines[i - 1];
            const Line &next = lines[i];
            if (next.beginsBlock || (next.isIndented && !line.isIndented) || isSeparator(of(line))
                || isSeparator(of(next)))
                continue;
            ++pairs;
            full += isFull(line, next);
            broken += !endsSentence(of(line));
        }
        return pairs > 0 && 2 * full >= pairs && 5 * broken >= 2 * pairs;
    }

    /// Indents mark paragraphs where they stand inside a block, mostly after the end of a sentence.
    bool isIndented(std::span<const Line> lines) const
    {
        qsizetype indented = 0;
        qsizetype afterSentence = 0;
        qsizetype flush = 0;
        for (size_t i = 1; i < lines.size(); ++i) {
            if (lines[i].beginsBlock)
                continue;
            flush += !lines[i].isIndented;
            indented += lines[i].isIndented;
            afterSentence += lines[i].isIndented && endsSentence(of(lines[i - 1]));
        }
        return flush > 0 && indented > 0 && 2 * afterSentence >= indented;
    }

    QStringView m_text;
    qsizetype m_width;
    bool m_isWrapped = false;
    bool m_isIndented = false;
    bool m_isOneBlock = false;
};

} // namespace

Paragraphs paragraphsOf(QStringView text, qsizetype begin)
{
    const std::vector<Line> lines = linesOf(text, begin);
    if (lines.empty())
        return {};
    const Breaks breaks(text, lines);
    Paragraphs paragraphs{.layout = breaks.layout(lines), .spans = {lines.front().span}};
    for (size_t i = 1; i < lines.size(); ++i) {
        if (breaks.between(lines[i - 1], lines[i]))
            paragraphs.spans.push_back(lines[i].span);
        else
            paragraphs.spans.back().end = lines[i].span.end;
    }
    return paragraphs;
}

bool isSeparator(QStringView line)
{
    const QStringView inner = line.trimmed();
    if (inner == u"-30-" || inner == u"– 30 –" || inner == u"-0-")
        return true;
    constexpr QStringView rules = u"_-–—―*=~#•·.…⁂◆";
    return !inner.isEmpty() && std::ranges::all_of(inner, [&](QChar c) { return c.isSpace() || rules.contains(c); });
}

bool endsSentence(QStringView text)
{
    constexpr QStringView closers = u"\"'”’»›)]}」』）】";
    constexpr QStringView ends = u".!?…。！？．｡؟۔।॥։።፧။‼⁇⁈⁉";
    qsizetype end = text.size();
    while (end > 0 && (text[end - 1].isSpace() || closers.contains(text[end - 1])))
        --end;
    return end > 0 && ends.contains(text[end - 1]);
}

} // namespace core::article
