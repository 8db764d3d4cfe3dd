// SPDX-License-Identifier: MIT
#include "core/exchange/comparisontext.h"
#include "tests/support/anytext.h"
#include "tests/support/comparing.h"
#include "tests/support/show.h"

#include <QBuffer>
#include <QFile>

using namespace Qt::StringLiterals;
using namespace comparing;
using namespace core::exchange;

namespace {

Comparison compared(const QString &base, const QString &other)
{
    return *core::compare::compare({prepared(base), prepared(other)}, 0);
}

const std::vector<VersionLabel> labels{{u"a.txt"_s, {}, {}}, {u"b.txt"_s, {}, {}}};

QString written(const QString &base, const QString &other)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return writeComparisonText(buffer, compared(base, other), labels) ? QString::fromUtf8(buffer.data()) : QString();
}

} // namespace

class TestComparisonText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changesStandWhereTheyWereMade_data()
    {
        QTest::addColumn<QString>("base");
        QTest::addColumn<QString>("other");
        QTest::addColumn<QString>("line");
        const auto row = [](const char *name, const char16_t *base, const char16_t *other, const char16_t *line) {
            QTest::newRow(name) << QString(base) << QString(other) << QString(line);
        };
        row("replaced", u"The ferry sank today.", u"The ferry left today.", u"The ferry [-sank-]{+left+} today.");
        row("added", u"The ferry sank.", u"The old ferry sank.", u"The {+old+} ferry sank.");
        row("removed", u"The old ferry sank.", u"The ferry sank.", u"The [-old-] ferry sank.");
        row("removed at the begin", u"Suddenly the old ferry sank.", u"the old ferry sank.",
            u"[-Suddenly-] the old ferry sank.");
        row("typography", u"\"The ferry sank,\" he said.", u"\u201CThe ferry sank,\u201D he said.",
            u"\u201CThe ferry sank,\u201D he said.");
        row("a sentence removed at the end",
            u"The ferry sank off the coast. Nobody cared.\n\nDivers came at once to help.",
            u"The ferry sank off the coast.\n\nDivers came at once to help.",
            u"The ferry sank off the coast. [-Nobody cared.-]");
    }
    void changesStandWhereTheyWereMade()
    {
        QFETCH(QString, base);
        QFETCH(QString, other);
        QFETCH(QString, line);
        const QString text = written(base, other);
        QVERIFY2(text.contains(u"\n  "_s + line + u'\n'), qPrintable(text));
    }

    void aRemovedParagraphIsShownOnce()
    {
        const QString text
            = written(u"The ferry sank off the coast.\n\nNobody cared about it.\n\nDivers came to help."_s,
                      u"The ferry sank off the coast.\n\nDivers came to help."_s);
        QCOMPARE(text.count(u"Nobody cared"), 1);
        QVERIFY2(text.contains(u"[-Nobody cared about it.-]"), qPrintable(text));
    }

    void theVersionsAreNamed()
    {
        const QString text = written(u"The ferry sank."_s, u"The ferry left."_s);
        QVERIFY(text.startsWith(u"Base: a.txt, 3 "));
        QVERIFY(text.contains(u"b.txt, 3 "));
    }

    void anArticleDoesNotSteerTheTerminal()
    {
        QVERIFY(rc::check("no control character but the line end", [] {
            const auto [base, other] = *anytext::textAndVersion();
            const QString text = written(base, other);
            RC_ASSERT(
                std::ranges::all_of(text, [](QChar c) { return c == u'\n' || c.category() != QChar::Other_Control; }));
            RC_ASSERT(text.isValidUtf16());
        }));
    }

    void aFullDiskIsReported()
    {
        QFile file(u"/dev/full"_s);
        if (!file.open(QIODevice::WriteOnly))
            QSKIP("there is no /dev/full here");
        const auto result = writeComparisonText(file, compared(u"One."_s, u"Two."_s), labels);
        QVERIFY(!result);
        QCOMPARE(result.error().code, core::ErrorCode::WriteFailed);
    }
};

QTEST_GUILESS_MAIN(TestComparisonText)
#include "tst_comparisontext.moc"
