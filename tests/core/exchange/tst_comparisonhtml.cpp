// SPDX-License-Identifier: MIT
#include "core/exchange/comparisonhtml.h"
#include "tests/support/anytext.h"
#include "tests/support/comparing.h"
#include "tests/support/show.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace comparing;
using namespace core::exchange;

namespace {

/// What a reader of the page meets, read as XML.
struct Page {
    QString error;
    QMap<QString, QString> paragraphs; ///< by id: what it says, without chips
    QMap<QString, QStringList> words;  ///< by tag: what ins and del hold
    QStringList hints;                 ///< of ins, del and typography
    QStringList heads;
    QStringList links;
    QStringList elements;
    QStringList badges;
    QSet<QString> ids;
    bool hasTwins = false; ///< two elements with one id
    QString policy;
    QString style;
    QString script;
    QMap<QString, int> classes;
};

class PageReader
{
public:
    explicit PageReader(const QByteArray &html) : m_xml(html) {}

    Page read()
    {
        while (!m_xml.atEnd()) {
            m_xml.readNext();
            if (m_xml.isStartElement())
                begin();
            else if (m_xml.isEndElement())
                end();
            else if (m_xml.isCharacters())
                take(m_xml.text().toString());
        }
        m_page.error = m_xml.errorString();
        return m_page;
    }

private:
    struct Open {
        QString tag;
        bool isChip;
        QString text = {};
    };

    void begin()
    {
        const auto attributes = m_xml.attributes();
        const QString tag = m_xml.name().toString();
        m_page.elements += tag;
        const QStringList classes = attributes.value(u"class"_s).toString().split(u' ', Qt::SkipEmptyParts);
        for (const QString &name : classes)
            ++m_page.classes[name];
        if (attributes.hasAttribute(u"href"_s))
            m_page.links += attributes.value(u"href"_s).toString();
        if (attributes.value(u"http-equiv"_s) == "Content-Security-Policy"_L1)
            m_page.policy = attributes.value(u"content"_s).toString();
        if (const QString id = attributes.value(u"id"_s).toString(); !id.isEmpty()) {
            m_page.hasTwins = m_page.hasTwins || m_page.ids.contains(id);
            m_page.ids.insert(id);
            if (tag == "div"_L1)
                m_paragraph = id;
        }
        if (attributes.hasAttribute(u"data-about"_s))
            m_page.hints += attributes.value(u"title"_s).toString();
        const bool isChip = classes.contains(u"chip"_s) || (!m_open.isEmpty() && m_open.last().isChip);
        m_open.append({tag, isChip});
    }

    void take(const QString &text)
    {
        for (Open &open : m_open)
            open.text += text;
        const bool isChip = !m_open.isEmpty() && m_open.last().isChip;
        if (!m_paragraph.isEmpty() && !isChip)
            m_page.paragraphs[m_paragraph] += text;
    }

    void end()
    {
        const Open closed = m_open.takeLast();
        if (!m_paragraph.isEmpty() && (closed.tag == "ins"_L1 || closed.tag == "del"_L1))
            m_page.words[closed.tag] += closed.text;
        else if (closed.tag == "th"_L1)
            m_page.heads += closed.text;
        else if (closed.tag == "style"_L1)
            m_page.style = closed.text;
        else if (closed.tag == "script"_L1)
            m_page.script = closed.text;
        else if (closed.isChip && (m_open.isEmpty() || !m_open.last().isChip))
            m_page.badges += closed.text;
        else if (closed.tag == "div"_L1)
            m_paragraph.clear();
    }

    QXmlStreamReader m_xml;
    Page m_page;
    QList<Open> m_open;
    QString m_paragraph;
};

Comparison compared(const QStringList &texts, size_t base = 0)
{
    std::vector<std::shared_ptr<const PreparedText>> versions;
    for (const QString &text : texts)
        versions.push_back(prepared(text));
    return *core::compare::compare(std::move(versions), base);
}

QByteArray html(const Comparison &comparison, const std::vector<VersionLabel> &labels, const QString &title = {})
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return writeComparisonHtml(buffer, comparison, labels, title) ? buffer.data() : QByteArray();
}

std::vector<VersionLabel> labelsFor(const Comparison &comparison)
{
    std::vector<VersionLabel> labels;
    for (size_t i = 0; i < comparison.versions.size(); ++i)
        labels.push_back({u"%1.txt"_s.arg(QChar(u'a' + char16_t(i))), {}, {}});
    return labels;
}

QByteArray html(const QStringList &texts)
{
    const Comparison comparison = compared(texts);
    return html(comparison, labelsFor(comparison));
}

Page page(const QStringList &texts)
{
    return PageReader(html(texts)).read();
}

/// \a text as HTML can show it.
QString shown(QString text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        if (c == u'\n')
            text[i] = u' ';
        else if (c < 0x20 && c != u'\t')
            text[i] = QChar(char16_t(0x2400 + c));
        else if ((c >= 0x7F && c < 0xA0) || c >= 0xFFFE)
            text[i] = QChar::ReplacementCharacter;
        else if (QChar::isHighSurrogate(c) && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            ++i;
        else if (QChar::isSurrogate(c))
            text[i] = QChar::ReplacementCharacter;
    }
    return text;
}

/// What a page lacks that every page has, in words; empty if nothing.
QString fault(const Page &page, const Comparison &comparison)
{
    if (!page.error.isEmpty())
        return page.error;
    if (page.hasTwins)
        return u"two elements have one id"_s;
    for (const QString &link : page.links) {
        if (!link.startsWith(u'#') || !page.ids.contains(link.sliced(1)))
            return u"a link that leads nowhere: "_s + link;
    }
    for (size_t version = 0; version < comparison.versions.size(); ++version) {
        const PreparedText &text = *comparison.versions[version];
        for (size_t p = 0; p < text.paragraphs().size(); ++p) {
            const QString id = u"p%1-%2"_s.arg(version).arg(p + 1);
            const QString words = shown(core::text::textOf(text.text(), text.paragraphs()[p].span).toString());
            if (page.paragraphs.value(id) != words)
                return u"paragraph %1 says “%2” and not “%3”"_s.arg(id, page.paragraphs.value(id), words);
        }
    }
    return {};
}

const QString ferry = u"The ferry Albatros ran aground off Sandholm on Sunday, the coast guard said."_s;
const QString captain = u"Captain Mette Lind ordered all passengers into life jackets before the tugs arrived."_s;
const QString divers = u"Divers inspect the damaged hull on Monday morning if the weather allows it."_s;

} // namespace

class TestComparisonHtml : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en"_s)); }

    void changesAreMarkedOnBothSides()
    {
        const Page read = page({u"The ferry sank with 12 aboard."_s, u"The old ferry sank with 19 aboard."_s});
        QCOMPARE(read.error, QString());
        QCOMPARE(read.words[u"del"_s], QStringList{u"12"_s});
        QCOMPARE(read.words[u"ins"_s], (QStringList{u"old"_s, u"19"_s}));
        QVERIFY(read.hints.contains(u"number: 12 → 19, +58 %"_s));
        QCOMPARE(read.classes[u"stop"_s], 2);
    }

    void typographyIsNoChangeOfWords()
    {
        const Page read = page({u"\"Nobody was hurt,\" she said."_s, u"“Nobody was hurt,” she said."_s});
        QVERIFY(read.words.isEmpty());
        QVERIFY(read.classes[u"typography"_s] > 0);
        QVERIFY(read.classes.contains(u"little"_s));
    }

    void headsTellOfTheVersions()
    {
        const Comparison comparison = compared({u"The ferry sank today."_s, u"The ferry left today."_s});
        const auto day = core::article::Published::fromString(u"2020-11-21");
        const QByteArray written
            = html(comparison, {{u"a.txt"_s, u"Ferry sinks"_s, day, u"PTI"_s, u"en"_s}, {u"b.txt"_s, {}, {}}});
        const Page read = PageReader(written).read();
        QCOMPARE(read.heads.size(), 2);
        for (const QString &told : {u"PTI"_s, u"base"_s, u"Ferry sinks"_s, u"a.txt"_s, u"21 Nov 2020"_s})
            QVERIFY2(read.heads[0].contains(told), qPrintable(read.heads[0]));
        QVERIFY2(read.heads[1].contains(u"b.txt"_s) && read.heads[1].contains(u"% shared"_s),
                 qPrintable(read.heads[1]));
        QVERIFY(written.contains("lang=\"en\""));
        QVERIFY(written.contains("<title>Ferry sinks</title>"));
        QVERIFY(html(comparison, labelsFor(comparison), u"A story"_s).contains("<h1 dir=\"auto\">A story</h1>"));
    }

    void theBaseComesFirst()
    {
        const Comparison comparison = compared({u"The ferry left."_s, u"The ferry sank."_s}, 1);
        const Page read = PageReader(html(comparison, labelsFor(comparison))).read();
        QVERIFY(read.heads[0].startsWith(u"b.txt"_s));
        QCOMPARE(read.paragraphs[u"p0-1"_s], u"The ferry sank."_s);
        QCOMPARE(read.words[u"del"_s], QStringList{u"sank"_s});
    }

    void movedPassagesLeadToEachOther()
    {
        const QStringList texts{(QStringList{ferry, captain, divers}).join(u"\n\n"_s),
                                (QStringList{divers, ferry, captain}).join(u"\n\n"_s)};
        const Page read = page(texts);
        QCOMPARE(fault(read, compared(texts)), QString());
        QVERIFY2(read.badges.contains(u"↑ moved from ¶3"_s), qPrintable(read.badges.join(u'|')));
        QVERIFY(read.badges.contains(u"↑ moved to ¶1"_s));
        QVERIFY(read.links.contains(u"#p0-3"_s));
        QVERIFY(read.links.contains(u"#p1-1"_s));
        QVERIFY(read.classes[u"ghost"_s] > 0);
    }

    void mergedPassagesReachOverTheirRows()
    {
        const QByteArray written = html({(QStringList{ferry, captain}).join(u"\n\n"_s), ferry + u' ' + captain});
        QVERIFY(written.contains("rowspan=\"2\""));
        QVERIFY(PageReader(written).read().badges.contains(u"⇉ merges ¶1–2"_s));
    }

    void whatIsAbsentIsSaid()
    {
        const QByteArray written = html({(QStringList{ferry, captain}).join(u"\n\n"_s), ferry});
        QVERIFY(written.contains("<td class=\"absent\"><span class=\"heard\">absent</span></td>"));
        const Page read = PageReader(written).read();
        QCOMPARE(read.classes[u"stop"_s], 1);
        QCOMPARE(read.words[u"del"_s], QStringList{captain});
    }

    void whatIsSpelledOtherwiseIsNotMissing()
    {
        const QString quoted = u"\"The ferry's gone,\" he said to all of us on the quay."_s;
        const Page read = page({(QStringList{captain, quoted}).join(u"\n\n"_s),
                                (QStringList{captain, QString(quoted).replace(u'\'', u'’')}).join(u"\n\n"_s), captain});
        QVERIFY2(!read.words[u"del"_s].contains(u"ferry's"_s), qPrintable(read.words[u"del"_s].join(u'|')));
        QCOMPARE(read.classes[u"some"_s], 1); // only what explains the sign
    }

    void theBaseTellsWhoLacksWhat()
    {
        const Page read = page({u"The old ferry Albatros sank on Monday."_s, u"The ferry Albatros sank on Monday."_s,
                                u"The ferry Albatros sank on Tuesday."_s});
        QCOMPARE(read.words[u"del"_s], (QStringList{u"old"_s, u"Monday"_s}));
        QCOMPARE(read.classes[u"some"_s], 2); // one in the text, one that explains the sign
        QVERIFY2(read.hints.contains(u"c.txt – date: Monday → Tuesday"_s), qPrintable(read.hints.join(u'|')));
    }

    void sameTextsFold()
    {
        const QString many = (QStringList{ferry, captain, divers}).join(u"\n\n"_s);
        const QByteArray written
            = html({many + u"\n\nNobody was hurt."_s, many + u"\n\nEverybody was safe at last."_s});
        QVERIFY2(written.contains("2 passage"), written.constData());
    }

    void littleInCommonAndWhatIsApproximateAreSaid()
    {
        Comparison comparison = compared({ferry + u"\n\n"_s + captain, ferry + u"\n\n"_s + divers});
        comparison.pairs[1].hasLittleInCommon = true;
        comparison.pairs[1].passages.front().isApproximate = true;
        const Page read = PageReader(html(comparison, labelsFor(comparison))).read();
        QCOMPARE(read.error, QString());
        QVERIFY(read.words.isEmpty());
        QVERIFY2(read.heads[1].contains(u"little or no common text"_s), qPrintable(read.heads[1]));
        QVERIFY(read.badges.contains(u"approximate"_s));
        QVERIFY(read.elements.contains(u"mark"_s));
    }

    void hostileTextStaysText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("script") << u"<script>alert(1)</script> & \"quotes\" onclick='x'"_s;
        QTest::newRow("end of a section") << u"]]> */ </style></script> <!-- --> <![CDATA["_s;
        QTest::newRow("entities") << u"&lt;b&gt; &#60; &amp;rsquo; &nbsp;"_s;
        QTest::newRow("control characters") << u"bell\u0007 escape\u001B[31m nul"_s + QChar(0) + u"end\u0085\u009B"_s;
        QTest::newRow("surrogates") << u"high "_s + QChar(0xD83D) + u" low "_s + QChar(0xDE00)
                                           + u" both 😀 \uFFFE\uFFFF"_s;
        QTest::newRow("directions") << u"\u202Eevil\u202C \u2066 קטר"_s;
        QTest::newRow("percent") << u"%1 %2 %n %% {0} @Added @Widest"_s;
    }
    void hostileTextStaysText()
    {
        QFETCH(const QString, text);
        const Comparison comparison = compared({ferry + u' ' + text, ferry + u" not "_s + text, text});
        const std::vector<VersionLabel> labels(3, {text, text, {}, text, text});
        const Page read = PageReader(html(comparison, labels, text)).read();
        QCOMPARE(fault(read, comparison), QString());
        QCOMPARE(read.elements.count(u"script"_s), 1);
        QCOMPARE(read.elements.count(u"style"_s), 1);
    }

    void anyTextIsShownWhole()
    {
        QVERIFY(rc::check("the page is well-formed and every paragraph can be read off it", [] {
            const auto [base, other] = *anytext::textAndVersion();
            const Comparison comparison = compared({base, other, *anytext::anyText()});
            const Page read = PageReader(html(comparison, labelsFor(comparison))).read();
            const QString why = fault(read, comparison);
            RC_ASSERT(why == QString());
        }));
    }

    void nothingIsLoaded()
    {
        const Page read = page({u"The ferry sank."_s, u"The ferry left."_s});
        const auto hashOf = [](const QString &source) {
            return QString::fromLatin1(
                QCryptographicHash::hash(source.toUtf8(), QCryptographicHash::Sha256).toBase64());
        };
        QCOMPARE(read.policy.section(u';', 0, 0), u"default-src 'none'"_s);
        const QString html = QString::fromUtf8(::html({u"The ferry sank."_s, u"The ferry left."_s}));
        for (const QString &tag : {u"style"_s, u"script"_s}) {
            const QString source = html.section(u'<' + tag + u'>', 1, 1).section(u"</"_s + tag + u'>', 0, 0);
            QVERIFY(!source.isEmpty());
            QVERIFY2(read.policy.contains(tag + u"-src 'sha256-"_s + hashOf(source) + u'\''), qPrintable(tag));
        }
        static const QRegularExpression outside(u"url\\(|@import|https?://(?!www\\.w3\\.org)|src="_s);
        const auto match = outside.match(html);
        QVERIFY2(!match.hasMatch(), qPrintable(match.captured()));
    }

    void whatIsShortenedNeverCutsACharacter()
    {
        // One of the two has its 90th unit amid the letter outside the basic plane.
        for (const QString &lead : {QString(), u"x"_s}) {
            const QString moved = lead + u"\U00010428"_s.repeated(90) + u" was said by the old captain of the ferry."_s;
            const QByteArray page = html(
                {moved + u"\n\n"_s + ferry + u"\n\n"_s + captain, ferry + u"\n\n"_s + captain + u"\n\n"_s + moved});
            QVERIFY(page.contains("ghost"));
            QVERIFY(!QString::fromUtf8(page).contains(QChar::ReplacementCharacter));
        }
    }

    void itStopsWhenItIsTold()
    {
        const Comparison comparison = compared({ferry, captain});
        std::stop_source source;
        source.request_stop();
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        const auto result
            = writeComparisonHtml(buffer, comparison, labelsFor(comparison), {}, core::Job(source.get_token()));
        QVERIFY(!result);
        QCOMPARE(result.error().code, core::ErrorCode::Cancelled);
    }

    void aFullDiskIsReported()
    {
        QFile file(u"/dev/full"_s);
        if (!file.open(QIODevice::WriteOnly))
            QSKIP("there is no /dev/full here");
        const Comparison comparison = compared({ferry, captain});
        const auto result = writeComparisonHtml(file, comparison, labelsFor(comparison));
        QVERIFY(!result);
        QCOMPARE(result.error().code, core::ErrorCode::WriteFailed);
    }
};

QTEST_GUILESS_MAIN(TestComparisonHtml)
#include "tst_comparisonhtml.moc"
