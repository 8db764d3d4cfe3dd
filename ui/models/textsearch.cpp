// SPDX-License-Identifier: MIT
#include "ui/models/textsearch.h"

#include "core/article/structure.h"
#include "core/text/fold.h"

#include <QRegularExpression>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;
using core::text::FoldedText;
using core::text::Span;

namespace {

constexpr qsizetype contextBefore = 60;
constexpr qsizetype contextAfter = 160;

/// \a words as a pattern in which white space stands for any white space.
QRegularExpression patternFor(const QString &words)
{
    QStringList parts;
    for (const QString &word :
         FoldedText::of(words).text().toString().split(QRegularExpression(u"\\s+"_s), Qt::SkipEmptyParts))
        parts.append(QRegularExpression::escape(word));
    return QRegularExpression(parts.join(u"\\s+"_s), QRegularExpression::CaseInsensitiveOption
                                                         | QRegularExpression::UseUnicodePropertiesOption);
}

bool isInsidePair(QStringView text, qsizetype position)
{
    return position > 0 && position < text.size() && text[position].isLowSurrogate()
           && text[position - 1].isHighSurrogate();
}

/// The next place from \a position on in the direction \a step where a word begins or ends, so that none is cut; the
/// limit where there is no such place within a word's length.
qsizetype atWordEdge(QStringView text, qsizetype position, int step)
{
    constexpr qsizetype longestWord = 30;
    qsizetype edge = position;
    for (qsizetype tried = 0; tried < longestWord && edge > 0 && edge < text.size(); ++tried, edge += step) {
        if (text[step > 0 ? edge : edge - 1].isSpace())
            return edge;
    }
    if (edge <= 0 || edge >= text.size())
        return std::clamp<qsizetype>(edge, 0, text.size());
    return isInsidePair(text, position) ? position - 1 : position;
}

/// The words around \a hit inside \a bounds, and where the hit stands in them.
void setContext(SearchHit &hit, QStringView text, Span bounds)
{
    const QStringView paragraph = core::text::textOf(text, bounds);
    const Span inside = hit.span.intersected(bounds).shifted(-bounds.begin);
    const qsizetype begin = atWordEdge(paragraph, std::max<qsizetype>(0, inside.begin - contextBefore), 1);
    const qsizetype end = atWordEdge(paragraph, std::min(paragraph.size(), inside.end + contextAfter), -1);
    const Span around{std::min(begin, inside.begin), std::max(end, inside.end)};

    const QString before = paragraph.sliced(around.begin, inside.begin - around.begin).toString();
    const QString words = core::text::textOf(paragraph, inside).toString().simplified();
    const QString after = paragraph.sliced(inside.end, around.end - inside.end).toString();
    const auto oneLine = [](QString part) {
        std::ranges::replace_if(part, [](QChar c) { return c.isSpace(); }, u' ');
        return part;
    };
    QString lead = oneLine(before);
    if (around.begin > 0)
        lead = u"… "_s + lead.trimmed() + (lead.endsWith(u' ') ? u" "_s : QString());
    QString rest = oneLine(after);
    if (around.end < paragraph.size()) {
        while (rest.endsWith(u' '))
            rest.chop(1);
        rest += u" …"_s;
    }
    hit.context = lead + words + rest;
    hit.inContext = {lead.size(), lead.size() + words.size()};
}

/// Fills in the paragraph and the context of \a hits, which stand in \a text in ascending order.
void describe(std::span<SearchHit> hits, const QString &text)
{
    const core::article::Structure structure = core::article::structureOf(text);
    for (SearchHit &hit : hits) {
        const auto after
            = std::ranges::upper_bound(structure.paragraphs, hit.span.begin, {},
                                       [](const core::article::Paragraph &paragraph) { return paragraph.span.begin; });
        Span bounds{0, text.size()};
        if (after != structure.paragraphs.begin() && std::prev(after)->span.contains(hit.span.begin)) {
            hit.paragraph = int(after - structure.paragraphs.begin());
            bounds = std::prev(after)->span;
        }
        setContext(hit, text, bounds.united(hit.span));
    }
}

} // namespace

std::vector<SearchHit> hitsAt(const SearchedArticle &article, std::span<const Span> spans)
{
    std::vector<SearchHit> hits;
    hits.reserve(spans.size());
    for (const Span span : spans)
        hits.push_back({article.id, article.name, 0, span, {}, {}});
    if (!hits.empty())
        describe(hits, article.text);
    return hits;
}

std::vector<SearchHit> findWords(const std::vector<SearchedArticle> &articles, const QString &words,
                                 const core::Job &job)
{
    std::vector<SearchHit> hits;
    const QRegularExpression pattern = patternFor(words);
    if (pattern.pattern().isEmpty())
        return hits;
    for (const SearchedArticle &article : articles) {
        if (job.isCancelled() || hits.size() >= mostHits)
            break;
        const FoldedText folded = FoldedText::of(article.text);
        std::vector<Span> spans;
        for (auto match = pattern.globalMatchView(folded.text());
             match.hasNext() && hits.size() + spans.size() < mostHits && !job.isCancelled();) {
            const QRegularExpressionMatch found = match.next();
            const Span raw = folded.toRaw({found.capturedStart(), found.capturedEnd()});
            if (!raw.isEmpty())
                spans.push_back(raw);
        }
        const std::vector<SearchHit> here = hitsAt(article, spans);
        hits.insert(hits.end(), here.begin(), here.end());
    }
    return hits;
}

void TextSearch::start(std::vector<SearchedArticle> articles, const QString &words)
{
    start([articles = std::move(articles), words](const core::Job &job) { return findWords(articles, words, job); });
}

void TextSearch::start(Find find)
{
    m_work.start(std::move(find), [this](const std::vector<SearchHit> &hits) { Q_EMIT finished(hits); });
}

} // namespace ui
