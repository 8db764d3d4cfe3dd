// SPDX-License-Identifier: MIT
#include "core/exchange/comparisonjson.h"
#include "tests/support/anytext.h"
#include "tests/support/comparing.h"
#include "tests/support/newsversions/newsroom.h"
#include "tests/support/show.h"

#include <QBuffer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace comparing;
using namespace core::exchange;

namespace {

Comparison compared(const QStringList &texts)
{
    std::vector<std::shared_ptr<const PreparedText>> versions;
    for (const QString &text : texts)
        versions.push_back(prepared(text));
    return *core::compare::compare(std::move(versions), 0);
}

std::vector<VersionLabel> labelsFor(const QStringList &texts)
{
    std::vector<VersionLabel> labels;
    for (qsizetype i = 0; i < texts.size(); ++i)
        labels.push_back({u"%1.txt"_s.arg(i), {}, {}});
    return labels;
}

QByteArray written(const QStringList &texts)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return writeComparisonJson(buffer, compared(texts), labelsFor(texts)) ? buffer.data() : QByteArray();
}

/// The code points of [from, to) as the contract counts them.
QList<uint> pieceOf(const QString &text, const QJsonValue &span)
{
    const QList<uint> all = text.toUcs4();
    const qsizetype begin = span[0].toInteger();
    const qsizetype end = span[1].toInteger();
    return begin < 0 || end < begin || end > all.size() ? QList<uint>{0xFFFFFFFF} : all.sliced(begin, end - begin);
}

/// The other text, from the base's text and what the JSON says.
QList<uint> rebuiltFrom(const QJsonValue &pair, const QString &base, const QString &other)
{
    QList<uint> text;
    for (const auto segment : pair["segments"_L1].toArray())
        text += segment["kind"_L1] == "equal"_L1 ? pieceOf(base, segment["base"_L1])
                                                 : pieceOf(other, segment["other"_L1]);
    return text;
}

/// Takes a few bytes and then no more, like a full disk.
class FullDevice : public QIODevice
{
public:
    explicit FullDevice(qint64 room) : m_room(room)
    {
        open(QIODevice::WriteOnly | QIODevice::Unbuffered);
        setErrorString(u"No space left"_s);
    }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64 length) override
    {
        m_room -= length;
        return m_room < 0 ? -1 : length;
    }

private:
    qint64 m_room;
};

} // namespace

class TestComparisonJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasNotComparedExactlyIsSaid()
    {
        const QStringList texts{u"The ferry sank.\n\nDivers came.\n"_s, u"The ferry left.\n\nDivers came.\n"_s};
        Comparison comparison = compared(texts);
        comparison.pairs[1].hasLittleInCommon = true;
        comparison.pairs[1].passages.front().isApproximate = true;
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QVERIFY_RESULT(writeComparisonJson(buffer, comparison, labelsFor(texts)));
        const QJsonValue pair = QJsonDocument::fromJson(buffer.data()).object()["comparisons"_L1][0];
        QCOMPARE(pair["little_in_common"_L1], true);
        QCOMPARE(pair["passages"_L1][0]["approximate"_L1], true);
        QVERIFY(pair["passages"_L1][1]["approximate"_L1].isUndefined());
        QVERIFY(!written(texts).contains("little_in_common"));
    }

    void itSaysWhatTheContractAsks()
    {
        const QStringList texts{u"The ferry sank. It was old.\n\nDivers came.\n"_s,
                                u"The ferry sank. It was new.\n\nDivers came.\n"_s};
        std::vector<VersionLabel> labels = labelsFor(texts);
        labels[1].title = u"\"Sunk\""_s;
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QVERIFY_RESULT(writeComparisonJson(buffer, compared(texts), labels));
        QJsonParseError error;
        const QJsonValue json = QJsonDocument::fromJson(buffer.data(), &error).object();
        QCOMPARE(error.error, QJsonParseError::NoError);
        QCOMPARE(json["format"_L1], "writethru-comparison/1"_L1);
        QCOMPARE(json["offsets"_L1], "codepoints"_L1);
        QCOMPARE(json["versions"_L1].toArray().size(), 2);
        QCOMPARE(json["versions"_L1][0]["name"_L1], "0.txt"_L1);
        QVERIFY(json["versions"_L1][0]["title"_L1].isNull());
        QVERIFY(json["versions"_L1][0]["published"_L1].isNull());
        QCOMPARE(json["versions"_L1][0]["words"_L1], 8);
        QCOMPARE(json["versions"_L1][1]["title"_L1], "\"Sunk\""_L1);
        const QJsonValue pair = json["comparisons"_L1][0];
        QCOMPARE(pair["base"_L1], 0);
        QCOMPARE(pair["other"_L1], 1);
        QCOMPARE(pair["segments"_L1].toArray().size(), 3);
        const QJsonValue changed = pair["segments"_L1][1];
        QCOMPARE(changed["kind"_L1], "replaced"_L1);
        QCOMPARE(changed["class"_L1], "other"_L1);
        QCOMPARE(changed["base"_L1], (QJsonArray{23, 26}));
        QCOMPARE(changed["other"_L1], (QJsonArray{23, 26}));
        QVERIFY(changed["move"_L1].isNull());
        QVERIFY(pair["segments"_L1][0]["class"_L1].isNull());
        QCOMPARE(pair["passages"_L1][0]["relation"_L1], "edited"_L1);
        QCOMPARE(pair["passages"_L1][0]["moved"_L1], false);
        QCOMPARE(pair["passages"_L1][0]["base"_L1], (QJsonArray{QJsonArray{0, 27}}));
        QCOMPARE(pair["passages"_L1][1]["relation"_L1], "same"_L1);
        QCOMPARE(pair["sentences"_L1].toArray().size(), 3);
        QCOMPARE(pair["shared_of_base"_L1], 0.875);
        QCOMPARE(pair["counts"_L1]["replaced"_L1], 1);
        QCOMPARE(pair["counts"_L1]["same"_L1], 1);
        QCOMPARE(json["slots"_L1].toArray().size(), 2);
        QCOMPARE(json["slots"_L1][1][0]["spans"_L1], (QJsonArray{QJsonArray{29, 41}}));
        QCOMPARE(json["slots"_L1][1][0]["rows"_L1], 1);
    }

    void anEmojiBeforeASpanCountsOnce()
    {
        const QString base = u"\U0001F600\U0001F600 The ferry sank."_s;
        const QString other = u"\U0001F600\U0001F600 The ferry left."_s;
        const QJsonObject json = QJsonDocument::fromJson(written({base, other})).object();
        QCOMPARE(json["comparisons"_L1][0]["segments"_L1][1]["base"_L1], (QJsonArray{13, 17}));
    }

    void aMovedPassageHasANumber()
    {
        const QString one = u"The ferry left the harbour at dawn with ninety passengers on board."_s;
        const QString two = u"Divers searched the cold water for two missing sailors until late evening."_s;
        const QString three = u"The minister promised an inquiry and said it would be quick and thorough."_s;
        const QJsonObject json = QJsonDocument::fromJson(written({one + u"\n\n"_s + two + u"\n\n"_s + three,
                                                                  two + u"\n\n"_s + three + u"\n\n"_s + one}))
                                     .object();
        int moved = 0;
        for (const auto segment : json["comparisons"_L1][0]["segments"_L1].toArray())
            moved += segment["move"_L1] == 1;
        QVERIFY(moved > 0);
    }

    void slotsSayWhatReachesDownAndWhatIsAbsent()
    {
        const QString one = u"The ferry left the harbour at dawn with ninety passengers on board."_s;
        const QString two = u"Divers searched the cold water for two missing sailors until late evening."_s;
        const QString three = u"The minister promised an inquiry and said it would be quick and thorough."_s;
        const QString base = one + u"\n\n"_s + two + u"\n\n"_s + three;
        const QJsonObject json = QJsonDocument::fromJson(written({base, one + u' ' + two,
                                                                  base + u"\n\nForecasters had warned of a storm."_s}))
                                     .object();
        const QJsonValue table = json["slots"_L1];
        QCOMPARE(table.toArray().size(), 4);
        QCOMPARE(table[0][1]["rows"_L1], 2);
        QCOMPARE(table[1][1], "above"_L1);
        QVERIFY(table[2][1].isNull());
        QVERIFY(table[3][0].isNull());
        QVERIFY(table[3][2].isObject());
    }

    /// Long lists are made in stretches.
    void aLargeComparisonComesOutWhole()
    {
        newsversions::Newsroom newsroom(1);
        const auto story = newsroom.edition(400'000);
        const QString base = story.text();
        const QString other = newsroom.version(story, newsversions::Edits::atRate(0.2)).text();
        QJsonParseError error;
        const QJsonObject json = QJsonDocument::fromJson(written({base, other}), &error).object();
        QCOMPARE(error.error, QJsonParseError::NoError);
        const QJsonValue pair = json["comparisons"_L1][0];
        const core::compare::TextPair known = compared({base, other}).pairs[1];
        const QJsonArray segments = pair["segments"_L1].toArray();
        QCOMPARE(segments.size(), qsizetype(known.segments.size()));
        for (size_t i = 0; i < known.segments.size(); ++i) {
            const QJsonArray span{known.segments[i].other.begin, known.segments[i].other.end};
            QCOMPARE(segments[qsizetype(i)]["other"_L1].toArray(), span); // no pairs of surrogates in it
        }
        QCOMPARE(pair["sentences"_L1].toArray().size(), qsizetype(known.sentences.size()));
    }

    void anyTextsComeOutAsValidJson()
    {
        QVERIFY(rc::check("valid UTF-8 and JSON, from which the other text can be rebuilt", [] {
            const auto [base, other] = *anytext::textAndVersion();
            const QByteArray bytes = written({base, other});
            RC_ASSERT(bytes.isValidUtf8());
            QJsonParseError error;
            const QJsonObject json = QJsonDocument::fromJson(bytes, &error).object();
            RC_ASSERT(error.error == QJsonParseError::NoError);
            RC_ASSERT(rebuiltFrom(json["comparisons"_L1][0], base, other) == other.toUcs4());
        }));
    }

    void namesMayHoldAnything()
    {
        QVERIFY(rc::check("a name is read back, a lone surrogate aside", [] {
            const QString name = *anytext::anyText();
            QBuffer buffer;
            buffer.open(QIODevice::WriteOnly);
            RC_ASSERT(writeComparisonJson(buffer, compared({u"One."_s}), std::vector<VersionLabel>{{name, name, {}}})
                          .has_value());
            RC_ASSERT(buffer.data().isValidUtf8());
            const QJsonObject json = QJsonDocument::fromJson(buffer.data()).object();
            const QString read = json["versions"_L1][0]["name"_L1].toString();
            RC_ASSERT(read.toUcs4().size() == name.toUcs4().size());
            if (name.isValidUtf16())
                RC_ASSERT(read == name);
        }));
    }

    void aDeviceThatFailsIsReported()
    {
        const QStringList texts{newsversions::Newsroom(1).story(200).text(),
                                newsversions::Newsroom(2).story(200).text()};
        for (const qint64 room : {0, 10, 70'000}) {
            FullDevice device(room);
            const auto result = writeComparisonJson(device, compared(texts), labelsFor(texts));
            QVERIFY(!result);
            QCOMPARE(result.error().code, core::ErrorCode::WriteFailed);
            QCOMPARE(result.error().message, u"No space left"_s);
        }
    }

    void aFullDiskIsReportedAlsoForLittle()
    {
        QFile file(u"/dev/full"_s);
        if (!file.open(QIODevice::WriteOnly))
            QSKIP("there is no /dev/full here");
        const QStringList texts{u"One."_s, u"Two."_s};
        const auto result = writeComparisonJson(file, compared(texts), labelsFor(texts));
        QVERIFY(!result);
        QCOMPARE(result.error().code, core::ErrorCode::WriteFailed);
    }
};

QTEST_GUILESS_MAIN(TestComparisonJson)
#include "tst_comparisonjson.moc"
