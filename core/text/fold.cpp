// SPDX-License-Identifier: MIT
#include "core/text/fold.h"

#include "core/text/damagedmarkup.h"
#include "core/text/unitscan.h"

#include <algorithm>

namespace core::text {

namespace {

/// Collects the folded text and the map while the raw text is read from left to right.
class Folder
{
public:
    explicit Folder(const QString &raw) : m_raw(raw) {}

    /// The raw units from \a begin to \a end stand for \a replacement.
    void replace(qsizetype begin, qsizetype end, QStringView replacement)
    {
        keepUpTo(begin);
        add(begin, false);
        m_text += replacement;
        m_done = end;
    }

    bool isUnchanged() const { return m_done == 0 && pieces.empty(); }

    QString takeText()
    {
        keepUpTo(m_raw.size());
        return std::move(m_text);
    }

    struct Piece {
        qsizetype folded;
        qsizetype raw;
        bool verbatim;
    };
    std::vector<Piece> pieces;

private:
    void keepUpTo(qsizetype end)
    {
        if (end == m_done)
            return;
        add(m_done, true);
        m_text += QStringView(m_raw).sliced(m_done, end - m_done);
        m_done = end;
    }
    void add(qsizetype raw, bool verbatim) { pieces.push_back({m_text.size(), raw, verbatim}); }

    const QString &m_raw;
    QString m_text;
    qsizetype m_done = 0; // raw units that are in m_text
};

bool isIgnorable(char16_t c)
{
    return c == 0x00AD || c == 0x200B || c == 0x200E || c == 0x200F || c == 0x2060 || c == 0xFEFF
           || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

/// What a single character beyond ASCII is read as; nullopt: as itself. Empty: as nothing.
std::optional<QStringView> foldedCharacter(char16_t c)
{
    switch (c) {
    case 0x2018:
    case 0x2019:
    case 0x201A:
    case 0x201B:
    case 0x2032:
    case 0x02BC:
    case 0x00B4:
    case 0x2039:
    case 0x203A:
        return u"'";
    case 0x201C:
    case 0x201D:
    case 0x201E:
    case 0x201F:
    case 0x2033:
    case 0x00AB:
    case 0x00BB:
        return u"\"";
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2212:
        return u"-";
    case 0x2015:
        return u"\u2014";
    case 0x2026:
        return u"...";
    case 0xFB00:
        return u"ff";
    case 0xFB01:
        return u"fi";
    case 0xFB02:
        return u"fl";
    case 0xFB03:
        return u"ffi";
    case 0xFB04:
        return u"ffl";
    case 0xFB05:
    case 0xFB06:
        return u"st";
    default:
        break;
    }
    if (isIgnorable(c))
        return QStringView(u"");
    if (c != 0x0085 && c != 0x2028 && c != 0x2029 && QChar::isSpace(c))
        return QStringView(u" ");
    return std::nullopt;
}

bool isDigitAt(QStringView text, qsizetype i)
{
    return i >= 0 && i < text.size() && text[i].isDigit();
}
bool isSpaceAt(QStringView text, qsizetype i)
{
    return i < 0 || i >= text.size() || text[i].isSpace();
}

/// A cluster that begins at \a i and may compose: the base character and the combining characters (or Jamo) after it.
qsizetype endOfComposingCluster(QStringView text, qsizetype i)
{
    qsizetype end = i + 1;
    const auto composes = [](char16_t c) { return QChar::isMark(c) || (c >= 0x1160 && c <= 0x11FF); };
    while (end < text.size() && composes(text[end].unicode()))
        ++end;
    return end;
}

bool hasSingletonDecomposition(char16_t c)
{
    return c >= 0x0340 && QChar::decompositionTag(c) == QChar::Canonical
           && QString(QChar(c)).normalized(QString::NormalizationForm_C) != QChar(c);
}

/// Dashes: "--", a spaced hyphen and en dashes that do not join digits all read as an em dash.
qsizetype foldDash(Folder &folder, QStringView text, qsizetype i)
{
    const char16_t c = text[i].unicode();
    if (c == u'-') {
        qsizetype end = i + 1;
        while (end < text.size() && text[end] == u'-')
            ++end;
        const bool spaced = isSpaceAt(text, i - 1) && isSpaceAt(text, end);
        if ((end - i == 1 && spaced && i > 0 && end < text.size()) || end - i == 2 || end - i == 3)
            folder.replace(i, end, u"\u2014");
        return end;
    }
    if (c == 0x2013)
        folder.replace(i, i + 1, isDigitAt(text, i - 1) && isDigitAt(text, i + 1) ? u"-" : u"\u2014");
    return i + 1;
}

/// Folds what begins at \a i and returns where to go on.
qsizetype foldAt(Folder &folder, const QString &raw, qsizetype i)
{
    const QStringView text = raw;
    const char16_t c = text[i].unicode();
    if (const auto markup = damagedMarkupAt(text, i)) {
        const QString decoded = FoldedText::of(markup->text).text().toString();
        folder.replace(i, markup->end, decoded);
        return markup->end;
    }
    if (c == u'-' || c == 0x2013)
        return foldDash(folder, text, i);
    if (c == u'`') {
        const qsizetype end = i + (i + 1 < text.size() && text[i + 1] == u'`' ? 2 : 1);
        folder.replace(i, end, end - i == 2 ? u"\"" : u"'");
        return end;
    }
    if (c == u'\'' && i + 1 < text.size() && text[i + 1] == u'\'') {
        folder.replace(i, i + 2, u"\"");
        return i + 2;
    }
    if (const auto folded = c < 0x80 ? std::nullopt : foldedCharacter(c)) {
        folder.replace(i, i + 1, *folded);
        return i + 1;
    }
    const qsizetype end = endOfComposingCluster(text, i);
    if (end > i + 1 || hasSingletonDecomposition(c)) {
        const QString cluster = text.sliced(i, end - i).toString();
        const QString composed = cluster.normalized(QString::NormalizationForm_C);
        // Only what differs is replaced: a sign before an accent of its own is still a place of its own.
        qsizetype same = 0;
        while (same < std::min(cluster.size(), composed.size()) && cluster[same] == composed[same])
            ++same;
        if (composed != cluster)
            folder.replace(i + same, end, QStringView(composed).sliced(same));
        return end;
    }
    return i + 1;
}

/// Past the characters from \a i on that are ASCII and need no folding by themselves.
qsizetype endOfPlainAscii(QStringView text, qsizetype i)
{
    return findUnit(text, i, [](auto unit) {
        return isUnit(unit, u'&') | isUnit(unit, u',') | isUnit(unit, u'-') | isUnit(unit, u'`') | isUnit(unit, u'\'')
               | isUnitWithin(unit, 0x80, 0xFFFF);
    });
}

/// Whether what stands at \a i is folded neither by itself nor with what follows it, told at a glance.
bool isPlain(QStringView text, qsizetype i)
{
    const char16_t c = text[i].unicode();
    const char16_t next = i + 1 < text.size() ? text[i + 1].unicode() : u'\n';
    return (c == u',' && (next == u' ' || next == u'\n')) || (c == u'\'' && next < 0x80 && next != u'\'')
           || (c >= 0x00C0 && c < 0x0250 && next < 0x80);
}

/// A text made to need more readings than this is not worth the time.
constexpr int mostReadings = 16;

} // namespace

FoldedText FoldedText::of(const QString &raw)
{
    FoldedText result = once(raw);
    for (int reading = 1; reading < mostReadings && !result.isIdentity(); ++reading) {
        const FoldedText again = once(result.m_text);
        if (again.isIdentity())
            break;
        result = result.followedBy(again);
    }
    return result;
}

FoldedText FoldedText::followedBy(const FoldedText &next) const
{
    FoldedText result;
    result.m_text = next.m_text;
    result.m_rawLength = m_rawLength;
    Span last; // the raw text of the unit before
    FoldedWalk walk(*this);
    FoldedWalk nextWalk(next);
    for (qsizetype i = 0; i < result.m_text.size(); ++i) {
        const Span raw = walk.toRaw(nextWalk.toRaw({i, i + 1}));
        if (i > 0 && raw.begin < last.end) {
            // One piece with the unit before, which takes no further part in what went on one by one.
            Piece &piece = result.m_pieces.back();
            if (piece.verbatim && piece.folded < i - 1)
                result.m_pieces.push_back({i - 1, last.begin, false});
            else
                piece.verbatim = false;
            last.end = std::max(last.end, raw.end);
            continue;
        }
        if (raw.begin > last.end)
            result.m_pieces.push_back({i, last.end, false});
        const bool verbatim = raw.length() == 1;
        if (i == 0 || !verbatim || !result.m_pieces.back().verbatim)
            result.m_pieces.push_back({i, raw.begin, verbatim});
        last = raw;
    }
    if (last.end < m_rawLength)
        result.m_pieces.push_back({result.m_text.size(), last.end, false});
    return result;
}

FoldedText FoldedText::once(const QString &raw)
{
    Folder folder(raw);
    const QStringView text = raw;
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype special = endOfPlainAscii(text, i);
        if (special == text.size())
            break;
        // A space may belong to the reference after it, a letter to the accent.
        const bool beginsBefore = special > i && (text[special] == u'&' || text[special] >= u'\u0300');
        i = beginsBefore ? special - 1 : special;
        i = isPlain(text, i) ? i + 1 : foldAt(folder, raw, i);
    }

    FoldedText result;
    result.m_rawLength = raw.size();
    if (folder.isUnchanged()) {
        result.m_text = raw;
        return result;
    }
    result.m_text = folder.takeText();
    result.m_pieces.reserve(folder.pieces.size());
    for (const auto &piece : folder.pieces)
        result.m_pieces.push_back({piece.folded, piece.raw, piece.verbatim});
    return result;
}

size_t FoldedText::pieceAt(qsizetype folded) const
{
    return size_t(std::ranges::upper_bound(m_pieces, folded, {}, &Piece::folded) - m_pieces.begin()) - 1;
}

Span FoldedText::toRaw(Span folded) const
{
    if (isIdentity())
        return folded;
    if (!folded.isEmpty())
        return toRaw(folded, pieceAt(folded.begin), pieceAt(folded.end - 1));
    if (folded.begin >= m_text.size())
        return {m_rawLength, m_rawLength};
    const Piece &piece = m_pieces[pieceAt(folded.begin)];
    const qsizetype begin = piece.verbatim ? piece.raw + (folded.begin - piece.folded) : piece.raw;
    return {begin, begin};
}

Span FoldedText::toRaw(Span folded, size_t first, size_t last) const
{
    const auto placeIn = [](const Piece &piece, qsizetype position) { return piece.raw + (position - piece.folded); };
    const Piece &from = m_pieces[first];
    const Piece &to = m_pieces[last];
    const qsizetype begin = folded.begin == 0 ? 0 : from.verbatim ? placeIn(from, folded.begin) : from.raw;
    const qsizetype end = folded.end == m_text.size()   ? m_rawLength
                          : to.verbatim                 ? placeIn(to, folded.end)
                          : last + 1 == m_pieces.size() ? m_rawLength
                                                        : m_pieces[last + 1].raw;
    return {begin, end};
}

FoldedWalk::FoldedWalk(const FoldedText &text) : m_text(text)
{
    if (m_text.isIdentity())
        m_plain = {-1, m_text.text().size() + 1};
}

Span FoldedWalk::toRawByPieces(Span folded)
{
    Q_ASSERT(!folded.isEmpty());
    const auto &pieces = m_text.m_pieces;
    const auto moveTo = [&pieces](size_t piece, qsizetype position) {
        while (piece + 1 < pieces.size() && pieces[piece + 1].folded <= position)
            ++piece;
        return piece;
    };
    Q_ASSERT(pieces[m_piece].folded <= folded.begin || m_piece == 0);
    m_piece = moveTo(m_piece, folded.begin);
    if (const FoldedText::Piece &piece = pieces[m_piece]; piece.verbatim) {
        m_plain = {piece.folded, m_piece + 1 < pieces.size() ? pieces[m_piece + 1].folded : m_text.text().size()};
        m_shift = piece.raw - piece.folded;
    }
    return m_text.toRaw(folded, m_piece, moveTo(m_piece, folded.end - 1));
}

Span FoldedText::fromRaw(Span raw) const
{
    if (isIdentity())
        return raw;
    const auto pieceAt = [this](qsizetype position) {
        return std::prev(std::ranges::upper_bound(m_pieces, position, {}, &Piece::raw));
    };
    const auto beginOf = [&](qsizetype position) {
        if (position >= m_rawLength)
            return m_text.size();
        const auto piece = pieceAt(position);
        return piece->verbatim ? piece->folded + (position - piece->raw) : piece->folded;
    };
    const qsizetype begin = beginOf(raw.begin);
    if (raw.isEmpty())
        return {begin, begin};
    const auto last = pieceAt(raw.end - 1);
    const qsizetype end = last->verbatim                      ? last->folded + (raw.end - last->raw)
                          : std::next(last) == m_pieces.end() ? m_text.size()
                                                              : std::next(last)->folded;
    return {begin, end};
}

} // namespace core::text
