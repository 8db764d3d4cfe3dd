// SPDX-License-Identifier: MIT
#include "core/exchange/changescsv.h"
#include "core/exchange/csv.h"
#include "tests/support/anytext.h"
#include "tests/support/comparing.h"
#include "tests/support/show.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace comparing;
using namespace core::exchange;

namespace {

struct Listed {
    Listed(const QString &base, const QString &other)
        : comparison(*core::compare::compare({prepared(base), prepared(other)}, 0))
    {
        for (const TextChange &change :
             changesOf(*comparison.versions[0], *comparison.versions[1], comparison.pairs[1]))
            changes.push_back({1, change});
    }

    QByteArray csv(CsvReader reader = CsvReader::Data) const
    {
        const auto day = core::article::Published::fromString(u"2020-11-21");
        return toChangesCsv(comparison,
                            std::vector<VersionLabel>{{u"a.txt"_s, {}, {}}, {u"=b.txt"_s, {}, day, u"PTI"_s}}, changes,
                            reader);
    }

    /// The cells of each change by the name of their column.
    std::vector<QMap<QString, QString>> rows() const
    {
        const auto records = readCsv(QString::fromUtf8(csv()));
        std::vector<QMap<QString, QString>> rows;
        for (size_t i = 1; records && i < records->size(); ++i) {
            QMap<QString, QString> row;
            for (qsizetype c = 0; c < (*records)[i].cells.size(); ++c)
                row[(*records)[0].cells[c]] = (*records)[i].cells[c];
            rows.push_back(row);
        }
        return rows;
    }

    Comparison comparison;
    std::vector<ListedChange> changes;
};

} // namespace

class TestChangesCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aChangeIsARow()
    {
        const auto rows
            = Listed(u"The ferry sank.\n\nIt had 12 people aboard."_s, u"The ferry sank.\n\nIt had 19 people aboard."_s)
                  .rows();
        QCOMPARE(rows.size(), size_t(1));
        const QMap<QString, QString> expected{{u"base"_s, u"a.txt"_s},         {u"version"_s, u"'=b.txt"_s},
                                              {u"source"_s, u"PTI"_s},         {u"published"_s, u"2020-11-21"_s},
                                              {u"paragraph"_s, u"2"_s},        {u"class"_s, u"number"_s},
                                              {u"kind"_s, u"replaced"_s},      {u"moved"_s, u"no"_s},
                                              {u"base_start"_s, u"24"_s},      {u"base_end"_s, u"26"_s},
                                              {u"start"_s, u"24"_s},           {u"end"_s, u"26"_s},
                                              {u"before"_s, u"12"_s},          {u"after"_s, u"19"_s},
                                              {u"difference"_s, u"0.583333"_s}};
        QCOMPARE(rows[0], expected);
    }

    void positionsCountCodePoints()
    {
        const auto rows = Listed(u"😀😀 The ferry sank today."_s, u"😀😀 The ferry left today."_s).rows();
        QCOMPARE(rows.size(), size_t(1));
        QCOMPARE(rows[0][u"start"_s], u"13"_s);
        QCOMPARE(rows[0][u"base_end"_s], u"17"_s);
    }

    void excelGetsAByteOrderMark()
    {
        const Listed listed(u"One ferry."_s, u"Two ferries."_s);
        QVERIFY(listed.csv().startsWith("base,version,"));
        QVERIFY(listed.csv(CsvReader::Excel)
                    .startsWith("\xEF\xBB\xBF"
                                "base,version,"));
        QVERIFY(listed.csv().endsWith("\r\n"));
    }

    void anyTextIsDisarmedAndReadBack()
    {
        QVERIFY(rc::check("no cell is a formula, and all rows come back", [] {
            const auto [base, other] = *anytext::textAndVersion();
            const Listed listed(base, other);
            const auto rows = listed.rows();
            RC_ASSERT(rows.size() == listed.changes.size());
            for (const auto &row : rows) {
                for (const QString &name : {u"before"_s, u"after"_s})
                    RC_ASSERT(disarmed(armed(row[name])) == row[name]);
            }
        }));
    }
};

QTEST_GUILESS_MAIN(TestChangesCsv)
#include "tst_changescsv.moc"
