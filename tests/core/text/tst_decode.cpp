// SPDX-License-Identifier: MIT
#include "core/text/decode.h"
#include "tests/support/show.h"

#include <QStringEncoder>

#include <rapidcheck.h>

using namespace core;
using namespace core::text;
using namespace Qt::StringLiterals;

namespace {

const QChar damaged(QChar::ReplacementCharacter);

QByteArray encoded(const QString &text, const char *encoding)
{
    QStringEncoder encoder(encoding);
    Q_ASSERT(encoder.isValid());
    return encoder.encode(text);
}

QByteArray utf16(const QString &text, bool isBigEndian)
{
    QByteArray bytes;
    for (const QChar c : text) {
        const char low = char(c.unicode() & 0xFF);
        const char high = char(c.unicode() >> 8);
        bytes += isBigEndian ? high : low;
        bytes += isBigEndian ? low : high;
    }
    return bytes;
}

/// A text of any script with all kinds of line ends, but no other control character.
QString anyText()
{
    const auto codePoint
        = rc::gen::oneOf(rc::gen::inRange<char32_t>(0x20, 0x7F), rc::gen::inRange<char32_t>(0xA0, 0x700),
                         rc::gen::inRange<char32_t>(0x3000, 0xD800), rc::gen::inRange<char32_t>(0x10000, 0x10FFFF),
                         rc::gen::element<char32_t>('\r', '\n', 0xFEFF, 0x301, 0x1F600, 0xFFFD));
    QString text = u"a"_s;
    for (const char32_t c : *rc::gen::container<std::vector<char32_t>>(codePoint))
        text += QString::fromUcs4(&c, 1);
    return text;
}

QString normalised(QString text)
{
    return text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
}

} // namespace

class TestDecode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void replacesEachMaximalSubpartOnce_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("firstByte");

        const auto row = [](const char *name, const char *hex, QString pattern, qint64 firstByte) {
            QTest::newRow(name) << QByteArray::fromHex(hex) << pattern.replace(u'?', damaged) << firstByte;
        };
        // The tables are those of the Unicode Standard, chapter 3.
        row("table 3-8: non-shortest forms", "C0 AF E0 80 BF F0 81 82 41", u"????????A"_s, 0);
        row("table 3-9: surrogates", "ED A0 80 ED BF BF ED AF 41", u"????????A"_s, 0);
        row("table 3-10: other ill-formed", "F4 91 92 93 FF 41 80 BF 42", u"?????A??B"_s, 0);
        row("table 3-11: truncated", "E1 80 E2 F0 91 92 F1 BF 41", u"????A"_s, 0);
        row("the example of earlier editions", "61 F1 80 80 E1 80 C2 62 80 63 80 BF 64", u"a???b?c??d"_s, 1);
        row("cut off at the end", "61 62 E2 80", u"ab?"_s, 2);
        row("one lead byte at the end", "61 62 63 F0", u"abc?"_s, 3);
        row("beyond the last plane", "61 F5 80 80 80", u"a????"_s, 1);
        row("after an accent", "C3 A9 FF 62", u"é?b"_s, 2);
        row("after line ends", "61 0D 0A 0D 0A FF", u"a\n\n?"_s, 5);
        row("after a byte-order mark", "EF BB BF 61 FF", u"a?"_s, 4);
    }

    void replacesEachMaximalSubpartOnce()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, text);
        QFETCH(qint64, firstByte);

        const auto read = decode(bytes, "UTF-8"_ba);
        QVERIFY_RESULT(read);
        QCOMPARE(read->text, text);
        QCOMPARE(read->firstDamagedByte, std::optional(firstByte));
        QCOMPARE(qsizetype(read->damage.size()), text.count(damaged));
        for (const qsizetype place : read->damage)
            QCOMPARE(read->text[place], damaged);
    }

    void tellsTheEncodingByItself_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("encoding");
        QTest::addColumn<QString>("text");

        const QString story = u"“Plain words,” said the café’s owner — 5 € a cup.\nNothing else."_s;
        const QString russian
            = u"Президент заявил в среду, что переговоры о прекращении огня продолжатся на следующей неделе. "
              u"Министр иностранных дел подтвердил, что делегация прибудет в столицу вечером."_s;
        const QString japanese
            = u"首相は水曜日、停戦協議が来週も続くと述べた。外務大臣は代表団が夕方に首都に到着することを確認した。"_s;
        const QString chinese = u"总理星期三表示，停火谈判将于下周继续。外交部长证实代表团将于傍晚抵达首都。"_s;

        QTest::newRow("UTF-8") << story.toUtf8() << "UTF-8"_ba << story;
        QTest::newRow("ASCII") << "Plain words only."_ba << "UTF-8"_ba << u"Plain words only."_s;
        QTest::newRow("UTF-8 with a mark") << "\xEF\xBB\xBF" + story.toUtf8() << "UTF-8"_ba << story;
        QTest::newRow("UTF-16LE with a mark") << "\xFF\xFE" + utf16(story, false) << "UTF-16LE"_ba << story;
        QTest::newRow("UTF-16BE with a mark") << "\xFE\xFF" + utf16(story, true) << "UTF-16BE"_ba << story;
        QTest::newRow("UTF-16LE by its NULs") << utf16(story, false) << "UTF-16LE"_ba << story;
        QTest::newRow("UTF-16BE by its NULs") << utf16(story, true) << "UTF-16BE"_ba << story;
        QTest::newRow("Russian UTF-16LE by its NULs") << utf16(russian, false) << "UTF-16LE"_ba << russian;
        QTest::newRow("Chinese UTF-16BE, its line end a NUL")
            << utf16(chinese + u'\n', true) << "UTF-16BE"_ba << chinese + u'\n';
        QTest::newRow("UTF-32LE with a mark")
            << encoded(QChar(QChar::ByteOrderMark) + story, "UTF-32LE") << "UTF-32LE"_ba << story;
        QTest::newRow("Windows-1252") << encoded(story, "windows-1252") << "windows-1252"_ba << story;
        QTest::newRow("one curly quote in Windows-1252")
            << "The mayor\x92s plan failed."_ba << "windows-1252"_ba << u"The mayor’s plan failed."_s;
        QTest::newRow("Windows-1251") << encoded(russian, "windows-1251") << "windows-1251"_ba << russian;
        const QString german
            = u"Der Bürgermeister sagte am Mittwoch, die Gespräche über einen Waffenstillstand würden nächste Woche fortgesetzt."_s;
        const QString french
            = u"Le président a déclaré mercredi que les négociations se poursuivraient la semaine prochaine à Genève."_s;
        const QString spanish
            = u"El ministro afirmó el miércoles que las negociaciones continuarán la próxima semana; «mañana», añadió."_s;
        const QString hebrew = u"השר אמר ביום רביעי כי השיחות יימשכו בשבוע הבא, והמשלחת תגיע לבירה בערב."_s;
        const QString korean
            = u"총리는 수요일 휴전 협상이 다음 주에도 계속될 것이라고 말했다. 외무장관은 대표단이 저녁에 도착한다고 확인했다."_s;
        QTest::newRow("German") << encoded(german, "windows-1252") << "windows-1252"_ba << german;
        QTest::newRow("French") << encoded(french, "windows-1252") << "windows-1252"_ba << french;
        QTest::newRow("Spanish") << encoded(spanish, "windows-1252") << "windows-1252"_ba << spanish;
        QTest::newRow("Hebrew") << encoded(hebrew, "windows-1255") << "windows-1255"_ba << hebrew;
        QTest::newRow("Korean") << encoded(korean, "EUC-KR") << "EUC-KR"_ba << korean;
        QTest::newRow("KOI8-R") << encoded(russian, "KOI8-R") << "KOI8-R"_ba << russian;
        QTest::newRow("Shift_JIS") << encoded(japanese, "Shift_JIS") << "Shift_JIS"_ba << japanese;
        QTest::newRow("EUC-JP") << encoded(japanese, "EUC-JP") << "EUC-JP"_ba << japanese;
        QTest::newRow("GB18030") << encoded(chinese, "GB18030") << "GB18030"_ba << chinese;
    }

    void tellsTheEncodingByItself()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, encoding);
        QFETCH(QString, text);

        const auto read = decode(bytes);
        QVERIFY_RESULT(read);
        QCOMPARE(read->encoding, encoding);
        QCOMPARE(read->text, text);
        QVERIFY(read->damage.empty());
        QVERIFY(!read->firstDamagedByte);
    }

    void keepsUtf8WhereOneSequenceInTenIsDamaged()
    {
        const QByteArray nine = u"ééééééééé"_s.toUtf8();
        const auto kept = decode(QByteArray("x" + nine + "\xFFy"));
        QVERIFY_RESULT(kept);
        QCOMPARE(kept->encoding, "UTF-8"_ba);
        QCOMPARE(kept->text, u"xééééééééé"_s + damaged + u'y');
        QCOMPARE(kept->damage, std::vector<qsizetype>{10});
        QCOMPARE(kept->firstDamagedByte, std::optional<qint64>(19));

        const auto other = decode(QByteArray("x" + nine + "\xFF\xFFy"));
        QVERIFY_RESULT(other);
        QVERIFY(other->encoding != "UTF-8");
        QVERIFY(other->damage.empty());
    }

    void namesTheFirstDamagedByteInOtherEncodings_data()
    {
        QTest::addColumn<QByteArray>("encoding");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("firstByte");

        QTest::newRow("a lone high surrogate")
            << "UTF-16LE"_ba << QByteArray::fromHex("6100620000D86300") << u"ab?c"_s << 4LL;
        QTest::newRow("a lone low surrogate")
            << "UTF-16BE"_ba << QByteArray::fromHex("0061DC000062") << u"a?b"_s << 2LL;
        QTest::newRow("half a unit") << "UTF-16BE"_ba << QByteArray::fromHex("0061000D000A00") << u"a\n?"_s << 6LL;
        QTest::newRow("beyond Unicode") << "UTF-32BE"_ba << QByteArray::fromHex("000000610011000000000062") << u"a?b"_s
                                        << 4LL;
        QTest::newRow("Shift_JIS cut off") << "Shift_JIS"_ba << QByteArray::fromHex("61 8A BF 8A") << u"a漢?"_s << 3LL;
        QTest::newRow("EUC-JP, a trail byte missing")
            << "EUC-JP"_ba << QByteArray::fromHex("61 B4 C1 B4 20 62") << u"a漢? b"_s << 3LL;
    }

    void namesTheFirstDamagedByteInOtherEncodings()
    {
        QFETCH(QByteArray, encoding);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, text);
        QFETCH(qint64, firstByte);

        const auto read = decode(bytes, encoding);
        QVERIFY_RESULT(read);
        QCOMPARE(read->text, text.replace(u'?', damaged));
        QCOMPARE(read->firstDamagedByte, std::optional(firstByte));
    }

    void refusesWhatIsNoText_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ErrorCode>("code");

        QTest::newRow("nothing") << QByteArray() << ErrorCode::Empty;
        QTest::newRow("white space") << " \t\r\n \n"_ba << ErrorCode::Empty;
        QTest::newRow("a byte-order mark alone") << "\xEF\xBB\xBF"_ba << ErrorCode::Empty;
        QTest::newRow("a picture") << QByteArray::fromHex("89504E470D0A1A0A0000000D4948445200000190000001F4")
                                   << ErrorCode::Binary;
        QTest::newRow("a program") << QByteArray::fromHex("7F454C4602010100000000000000000003003E0001000000")
                                   << ErrorCode::Binary;
        QTest::newRow("NULs") << QByteArray(64, '\0') << ErrorCode::Binary;
        QTest::newRow("one NUL in a long text")
            << QByteArray(400, 'a') + '\0' + QByteArray(400, 'b') << ErrorCode::Binary;
        QTest::newRow("a PDF") << "%PDF-1.7\n1 0 obj << /Type /Catalog >> endobj"_ba << ErrorCode::Binary;
        QByteArray noise;
        for (int i = 0; i < 512; ++i)
            noise += char(1 + (i * 167 + i * i * 31) % 255);
        QTest::newRow("noise without NULs") << noise << ErrorCode::Binary;
    }

    void refusesWhatIsNoText()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(ErrorCode, code);
        const auto read = decode(bytes);
        QVERIFY(!read);
        QCOMPARE(read.error().code, code);
        QVERIFY(!read.error().message.isEmpty());
    }

    void opensInAnEncodingThatWasChosen()
    {
        const auto central = decode("\xB1"_ba, "iso-8859-2"_ba);
        QVERIFY_RESULT(central);
        QCOMPARE(central->text, u"ą"_s);
        QCOMPARE(central->encoding, "ISO-8859-2"_ba);

        const auto unmarked = decode(utf16(u"абв"_s, false), "utf-16"_ba);
        QVERIFY_RESULT(unmarked);
        QCOMPARE(unmarked->text, u"абв"_s);
        QCOMPARE(unmarked->encoding, "UTF-16LE"_ba);

        const auto unknown = decode("a"_ba, "klingon"_ba);
        QVERIFY(!unknown);
        QCOMPARE(unknown.error().code, ErrorCode::Unsupported);
        QVERIFY(unknown.error().message.contains(u"klingon"));
    }

    void offersEncodingsThatItKnows()
    {
        const QList<QByteArray> names = encodings();
        QVERIFY(names.size() >= 20);
        QCOMPARE(names.front(), "UTF-8"_ba);
        QCOMPARE(QSet<QByteArray>(names.begin(), names.end()).size(), names.size());
        for (const QByteArray &name : names) {
            const bool isWide = name.startsWith("UTF-16") || name.startsWith("UTF-32");
            const auto read = decode(isWide ? encoded(u"word"_s, name.constData()) : "word"_ba, name);
            QVERIFY_RESULT(read);
            QCOMPARE(read->text, u"word"_s);
            QCOMPARE(read->encoding, name);
        }
    }

    void makesAllLineEndsAlike()
    {
        const auto read = decode("a\r\nb\rc\nd\r\r\ne\n\rf"_ba);
        QVERIFY_RESULT(read);
        QCOMPARE(read->text, u"a\nb\nc\nd\n\ne\n\nf"_s);
    }

    void readsBackAnyTextInUtf8()
    {
        QVERIFY(rc::check("decode(utf8(x)) is x with LF", [] {
            const QString text = anyText();
            const auto read = decode(text.toUtf8());
            RC_ASSERT(read.has_value());
            RC_ASSERT(read->text == normalised(text));
            RC_ASSERT(read->encoding == "UTF-8");
            RC_ASSERT(read->damage.empty());
        }));
    }

    void readsBackAnyTextInUtf16()
    {
        QVERIFY(rc::check("decode(utf16(x)) is x with LF, with and without a mark", [] {
            // Without a mark there must be words that give the pattern away.
            const QString text
                = u"Some plain words in front of it, as every story has them, more or less: "_s + anyText();
            const bool isBigEndian = *rc::gen::arbitrary<bool>();
            const bool isMarked = *rc::gen::arbitrary<bool>();
            const auto read = decode(utf16(isMarked ? QChar(QChar::ByteOrderMark) + text : text, isBigEndian));
            RC_ASSERT(read.has_value());
            RC_ASSERT(read->text == normalised(text));
            RC_ASSERT(read->encoding == (isBigEndian ? "UTF-16BE" : "UTF-16LE"));
        }));
    }

    void survivesAnyBytes()
    {
        QVERIFY(rc::check("damage is where U+FFFD stands, and the offset lies in the file", [] {
            const auto bytes = *rc::gen::container<std::string>(rc::gen::arbitrary<char>());
            const QByteArray encoding
                = *rc::gen::elementOf(std::vector<QByteArray>{"UTF-8", "UTF-16LE", "Shift_JIS", "GB18030"});
            const auto read = decode(QByteArray::fromStdString(bytes), encoding);
            if (!read)
                return;
            RC_ASSERT(read->firstDamagedByte.has_value() == !read->damage.empty());
            RC_ASSERT(read->firstDamagedByte.value_or(0) < qint64(bytes.size()));
            RC_ASSERT(std::ranges::is_sorted(read->damage));
            for (const qsizetype place : read->damage)
                RC_ASSERT(read->text[place] == damaged);
        }));
    }
};

QTEST_GUILESS_MAIN(TestDecode)
#include "tst_decode.moc"
