// SPDX-License-Identifier: MIT
#include "core/text/decode.h"

#include "core/text/unitscan.h"

#include <KEncodingProber>

#include <QCoreApplication>
#include <QStringDecoder>
#include <QtEndian>

namespace core::text {
namespace {

using namespace Qt::StringLiterals;

constexpr QByteArrayView fallback = "windows-1252";
constexpr qsizetype probed = 256 * 1024; // bytes that are enough to tell a legacy encoding

/// A text before its line ends are made alike.
struct Raw {
    QString text;
    std::vector<qsizetype> damage;
    std::optional<qint64> firstDamagedByte;

    void append(char32_t codePoint)
    {
        if (QChar::requiresSurrogates(codePoint)) {
            text += QChar(QChar::highSurrogate(codePoint));
            text += QChar(QChar::lowSurrogate(codePoint));
        } else {
            text += QChar(char16_t(codePoint));
        }
    }

    void appendDamage(qint64 byte)
    {
        if (damage.empty())
            firstDamagedByte = byte;
        damage.push_back(text.size());
        text += QChar(QChar::ReplacementCharacter);
    }
};

/// What stands at one place of a UTF-8 text: a code point, or the maximal subpart of a damaged one (Unicode 3.9).
struct Utf8Sequence {
    qsizetype length;
    std::optional<char32_t> codePoint;
};

struct ByteRange {
    uchar from;
    uchar to;
};

/// How the byte after \a lead is bounded in well-formed UTF-8 (Unicode table 3-7); all further ones are 80 to BF.
constexpr ByteRange secondByteAfter(uchar lead)
{
    switch (lead) {
    case 0xE0:
        return {0xA0, 0xBF};
    case 0xED:
        return {0x80, 0x9F};
    case 0xF0:
        return {0x90, 0xBF};
    case 0xF4:
        return {0x80, 0x8F};
    default:
        return {0x80, 0xBF};
    }
}

Utf8Sequence utf8SequenceAt(QByteArrayView bytes, qsizetype at)
{
    const auto lead = uchar(bytes[at]);
    if (lead < 0x80)
        return {1, lead};
    if (lead < 0xC2 || lead > 0xF4)
        return {1, std::nullopt};
    const qsizetype length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    char32_t codePoint = lead & (0xFFu >> (length + 1));
    ByteRange allowed = secondByteAfter(lead);
    for (qsizetype i = 1; i < length; ++i) {
        if (at + i == bytes.size())
            return {i, std::nullopt};
        const auto byte = uchar(bytes[at + i]);
        if (byte < allowed.from || byte > allowed.to)
            return {i, std::nullopt};
        codePoint = codePoint << 6 | (byte & 0x3Fu);
        allowed = {0x80, 0xBF};
    }
    return {length, codePoint};
}

constexpr QByteArrayView utf8Mark = "\xEF\xBB\xBF";

Raw fromUtf8(QByteArrayView bytes)
{
    Raw raw;
    // Qt reads what is valid much faster, and drops one byte-order mark, as is done to the others later.
    if (bytes.isValidUtf8() && !bytes.startsWith(utf8Mark.toByteArray().repeated(2))) {
        raw.text = QString::fromUtf8(bytes);
        return raw;
    }
    raw.text.reserve(bytes.size());
    for (qsizetype at = 0; at < bytes.size();) {
        const Utf8Sequence sequence = utf8SequenceAt(bytes, at);
        if (sequence.codePoint)
            raw.append(*sequence.codePoint);
        else
            raw.appendDamage(at);
        at += sequence.length;
    }
    return raw;
}

enum class ByteOrder { Little, Big };

template<class Unit>
Unit unitAt(QByteArrayView bytes, qsizetype at, ByteOrder order)
{
    return order == ByteOrder::Little ? qFromLittleEndian<Unit>(bytes.data() + at)
                                      : qFromBigEndian<Unit>(bytes.data() + at);
}

Raw fromUtf16(QByteArrayView bytes, ByteOrder order)
{
    Raw raw;
    raw.text.reserve(bytes.size() / 2);
    qsizetype at = 0;
    for (; at + 1 < bytes.size(); at += 2) {
        const auto unit = unitAt<char16_t>(bytes, at, order);
        const bool isPair = QChar::isHighSurrogate(unit) && at + 3 < bytes.size()
                            && QChar::isLowSurrogate(unitAt<char16_t>(bytes, at + 2, order));
        if (QChar::isSurrogate(unit) && !isPair) {
            raw.appendDamage(at);
            continue;
        }
        raw.text += QChar(unit);
        if (isPair) {
            raw.text += QChar(unitAt<char16_t>(bytes, at + 2, order));
            at += 2;
        }
    }
    if (at < bytes.size())
        raw.appendDamage(at);
    return raw;
}

Raw fromUtf32(QByteArrayView bytes, ByteOrder order)
{
    Raw raw;
    raw.text.reserve(bytes.size() / 4);
    qsizetype at = 0;
    for (; at + 3 < bytes.size(); at += 4) {
        const auto codePoint = unitAt<char32_t>(bytes, at, order);
        if (codePoint > QChar::LastValidCodePoint || QChar::isSurrogate(codePoint))
            raw.appendDamage(at);
        else
            raw.append(codePoint);
    }
    if (at < bytes.size())
        raw.appendDamage(at);
    return raw;
}

/// ICU puts a SUB instead of U+FFFD where a sequence is well-formed but stands for no character.
void markSubstitutes(QString &text, QByteArrayView bytes)
{
    if (!bytes.contains('\x1A'))
        text.replace(u'\x1A', QChar(QChar::ReplacementCharacter));
}

/// Where the first sequence begins that \a encoding cannot read: the bytes are fed singly, and the one that makes the
/// replacement character appear ends a sequence that began after the last character before it.
qint64 firstDamage(QByteArrayView bytes, const QByteArray &encoding)
{
    QStringDecoder decoder(encoding);
    qint64 begin = 0;
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        QString read = decoder.decode(bytes.sliced(at, 1));
        markSubstitutes(read, bytes);
        if (read.contains(QChar(QChar::ReplacementCharacter)))
            return begin;
        if (!read.isEmpty())
            begin = at + 1;
    }
    return begin;
}

Raw fromLegacy(QByteArrayView bytes, const QByteArray &encoding)
{
    QStringDecoder decoder(encoding);
    Raw raw{.text = decoder.decode(bytes), .damage = {}, .firstDamagedByte = {}};
    // A decoder keeps what was cut off at the end for what may follow; a line end, part of no sequence, brings it out.
    raw.text += QString(decoder.decode("\n"));
    raw.text.chop(1);
    markSubstitutes(raw.text, bytes);
    for (qsizetype at = 0; (at = raw.text.indexOf(QChar(QChar::ReplacementCharacter), at)) >= 0; ++at)
        raw.damage.push_back(at);
    if (!raw.damage.empty())
        raw.firstDamagedByte = firstDamage(bytes, encoding);
    return raw;
}

Raw fromEncoding(QByteArrayView bytes, const QByteArray &encoding)
{
    if (encoding == "UTF-8")
        return fromUtf8(bytes);
    if (encoding == "UTF-16LE" || encoding == "UTF-16BE")
        return fromUtf16(bytes, encoding.endsWith("LE") ? ByteOrder::Little : ByteOrder::Big);
    if (encoding == "UTF-32LE" || encoding == "UTF-32BE")
        return fromUtf32(bytes, encoding.endsWith("LE") ? ByteOrder::Little : ByteOrder::Big);
    return fromLegacy(bytes, encoding);
}

std::optional<QByteArray> encodingOfMark(QByteArrayView bytes)
{
    if (bytes.startsWith(utf8Mark))
        return "UTF-8"_ba;
    if (bytes.startsWith(QByteArrayView("\xFF\xFE\0\0", 4)))
        return "UTF-32LE"_ba;
    if (bytes.startsWith(QByteArrayView("\0\0\xFE\xFF", 4)))
        return "UTF-32BE"_ba;
    if (bytes.startsWith("\xFF\xFE"_ba))
        return "UTF-16LE"_ba;
    if (bytes.startsWith("\xFE\xFF"_ba))
        return "UTF-16BE"_ba;
    return std::nullopt;
}

/// In any script, spaces, digits and line ends have a NUL in UTF-16, always on the same side of the unit.
std::optional<QByteArray> encodingOfNuls(QByteArrayView bytes)
{
    if (!bytes.contains('\0'))
        return std::nullopt;
    qsizetype nuls[2] = {0, 0};
    for (qsizetype at = 0; at < bytes.size(); ++at)
        nuls[at % 2] += bytes[at] == '\0';
    const auto isPattern
        = [&](qsizetype here, qsizetype there) { return here * 100 >= bytes.size() && there * 4 <= here; };
    if (isPattern(nuls[1], nuls[0]))
        return "UTF-16LE"_ba;
    return isPattern(nuls[0], nuls[1]) ? std::optional("UTF-16BE"_ba) : std::nullopt;
}

/// Whether at least 90 % of the sequences beyond ASCII are valid UTF-8; so too where there are none.
bool isMostlyUtf8(QByteArrayView bytes)
{
    if (bytes.isValidUtf8())
        return true;
    qsizetype valid = 0;
    qsizetype damaged = 0;
    for (qsizetype at = 0; at < bytes.size();) {
        const Utf8Sequence sequence = utf8SequenceAt(bytes, at);
        valid += sequence.codePoint && sequence.length > 1;
        damaged += !sequence.codePoint;
        at += sequence.length;
    }
    return valid >= 9 * damaged;
}

/// The name in encodings(), or the name as it is where only the decoder knows it; nullopt for an unknown encoding.
std::optional<QByteArray> knownName(const QByteArray &name, QByteArrayView bytes)
{
    const QByteArray upper = name.toUpper();
    if (upper == "UTF-16" || upper == "UTF-32") {
        const auto marked = encodingOfMark(bytes);
        return marked && marked->startsWith(upper) ? *marked : upper + "LE";
    }
    for (const QByteArray &known : encodings()) {
        if (known.compare(name, Qt::CaseInsensitive) == 0)
            return known;
    }
    return QStringDecoder(name).isValid() ? std::optional(name) : std::nullopt;
}

QByteArray probedEncoding(QByteArrayView bytes)
{
    KEncodingProber prober;
    prober.feed(bytes.first(std::min(bytes.size(), probed)));
    const auto name = knownName(prober.encoding(), bytes);
    return name && *name != "UTF-8" ? *name : fallback.toByteArray();
}

QByteArray detected(QByteArrayView bytes)
{
    if (const auto marked = encodingOfMark(bytes))
        return *marked;
    if (const auto patterned = encodingOfNuls(bytes))
        return *patterned;
    return isMostlyUtf8(bytes) ? "UTF-8"_ba : probedEncoding(bytes);
}

/// Control characters that writing programs leave in a text; the escape is ISO 2022's, the other an old end-of-file.
bool isControlOfText(QChar c)
{
    return c.isSpace() || c == u'\x08' || c == u'\x1A' || c == u'\x1B';
}

/// A NUL, or control characters for more than one in a hundred.
bool isBinary(QStringView text)
{
    const auto isControl = [](auto unit) { return isUnitWithin(unit, 0, 0x1F); };
    qsizetype controls = 0;
    for (qsizetype at = findUnit(text, 0, isControl); at < text.size(); at = findUnit(text, at + 1, isControl)) {
        if (text[at].isNull())
            return true;
        controls += !isControlOfText(text[at]);
    }
    return controls * 100 > text.size() || text.startsWith(u"%PDF-");
}

/// CR LF and CR become LF, a leading byte-order mark is dropped, and the places of damage move along.
void normalise(Raw &raw)
{
    if (!raw.text.contains(u'\r') && !raw.text.startsWith(QChar(QChar::ByteOrderMark)))
        return;
    const QString read = std::exchange(raw.text, {});
    raw.text.reserve(read.size());
    auto damage = raw.damage.begin();
    for (qsizetype at = read.startsWith(QChar(QChar::ByteOrderMark)) ? 1 : 0; at < read.size(); ++at) {
        if (damage != raw.damage.end() && *damage == at)
            *damage++ = raw.text.size();
        if (read[at] == u'\r' && at + 1 < read.size() && read[at + 1] == u'\n')
            continue;
        raw.text += read[at] == u'\r' ? QChar(u'\n') : read[at];
    }
}

std::unexpected<Error> failure(ErrorCode code, const QString &message)
{
    return std::unexpected(Error{code, message, {}});
}

} // namespace

Result<Decoded> decode(QByteArrayView bytes, const std::optional<QByteArray> &encoding)
{
    const auto name = encoding ? knownName(*encoding, bytes) : detected(bytes);
    if (!name) {
        return failure(
            ErrorCode::Unsupported,
            QCoreApplication::translate("Text", "The encoding “%1” is not known.").arg(QString::fromUtf8(*encoding)));
    }
    Raw raw = fromEncoding(bytes, *name);
    normalise(raw);
    if (QStringView(raw.text).trimmed().isEmpty())
        return failure(ErrorCode::Empty, QCoreApplication::translate("Text", "There is no text in it."));
    if (isBinary(raw.text))
        return failure(ErrorCode::Binary, QCoreApplication::translate("Text", "This is not a text but binary data."));
    return Decoded{std::move(raw.text), *name, std::move(raw.damage), raw.firstDamagedByte};
}

QList<QByteArray> encodings()
{
    static const QList<QByteArray> known = [] {
        QList<QByteArray> names{"UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"};
        for (const char *name :
             {"ISO-8859-1",   "ISO-8859-15",  "macintosh",    "windows-1250", "ISO-8859-2",     "windows-1251",
              "KOI8-R",       "KOI8-U",       "ISO-8859-5",   "IBM866",       "x-mac-cyrillic", "windows-1253",
              "ISO-8859-7",   "windows-1254", "windows-1255", "ISO-8859-8",   "windows-1256",   "ISO-8859-6",
              "windows-1257", "windows-1258", "TIS-620",      "GB18030",      "Big5",           "Shift_JIS",
              "EUC-JP",       "ISO-2022-JP",  "EUC-KR"}) {
            if (QStringDecoder(name).isValid())
                names.append(name);
        }
        return names;
    }();
    return known;
}

} // namespace core::text
