// SPDX-License-Identifier: MIT
#pragma once

#include "core/text/span.h"

#include <QString>

#include <vector>

namespace core::text {

/// A text as the comparison reads it: curly and straight quotes, dashes, ellipses, kinds of space, ligatures, soft
/// hyphens and the composition of accents are made alike (NFC), and markup that scraping has damaged (",quot;",
/// "&amp;rsquo;", "O & # 39; Brien", UTF-8 once read as Windows-1252) is read as what it stood for.
/// Letter case is kept. The raw text is not touched: a map leads back to it. What is folded folds to itself.
class FoldedText
{
public:
    /// O(length). Text that needs no folding costs one pass and is shared, not copied.
    static FoldedText of(const QString &raw);

    QStringView text() const { return m_text; }

    /// The raw passage that the folded passage \a folded stands for: UTF-16 units on both sides. An empty folded span
    /// gives an empty raw span. A folded character that stands for several raw ones gives them all. Raw text that folds
    /// to nothing is in the passage where something on either side of it is; at an end of the text, where its only
    /// neighbour is.
    Span toRaw(Span folded) const;

    /// The smallest folded passage whose raw passage covers \a raw, what folds to nothing at either end of it aside.
    Span fromRaw(Span raw) const;

    bool isIdentity() const { return m_pieces.empty(); }

private:
    friend class FoldedWalk;

    /// One reading from left to right; what it makes may be foldable again ("&am\u00ADp;").
    static FoldedText once(const QString &raw);

    /// This map followed by that of \a next, which was made of this text.
    FoldedText followedBy(const FoldedText &next) const;

    /// From folded on, up to the next piece, either one unit stands for one (step) or the whole piece for the whole.
    struct Piece {
        qsizetype folded;
        qsizetype raw;
        bool verbatim;
    };

    size_t pieceAt(qsizetype folded) const;
    /// toRaw(), where it is known in which pieces the first and the last unit are.
    Span toRaw(Span folded, size_t first, size_t last) const;

    QString m_text;
    std::vector<Piece> m_pieces; // ascending, contiguous; empty for the identity
    qsizetype m_rawLength = 0;
};

/// FoldedText::toRaw() for passages that follow one another. All together: O(passages + pieces).
class FoldedWalk
{
public:
    explicit FoldedWalk(const FoldedText &text);

    /// \a folded begins nowhere before the one of the last call, and is not empty.
    Span toRaw(Span folded)
    {
        return m_plain.begin < folded.begin && folded.end < m_plain.end ? folded.shifted(m_shift)
                                                                        : toRawByPieces(folded);
    }

private:
    Span toRawByPieces(Span folded);

    const FoldedText &m_text;
    size_t m_piece = 0; // in which the last one began
    Span m_plain;       // what is strictly within it stands m_shift units further in the raw text
    qsizetype m_shift = 0;
};

} // namespace core::text
