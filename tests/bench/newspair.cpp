// SPDX-License-Identifier: MIT
#include "tests/support/newsversions/newsroom.h"
#include "tests/support/newsversions/truth.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace newsversions;

namespace {

int wrong(const QString &why)
{
    std::fputs(qPrintable(u"newspair: %1\n"_s.arg(why)), stderr);
    return 2;
}

/// "5K", "1M" or a number of bytes; 0 if it is none of these.
qsizetype bytesOf(QString size)
{
    qsizetype unit = 1;
    if (size.endsWith(u'K') || size.endsWith(u'M')) {
        unit = size.endsWith(u'K') ? 1'000 : 1'000'000;
        size.chop(1);
    }
    return size.toLongLong() * unit;
}

bool write(const QDir &folder, const QString &name, const QByteArray &content)
{
    QFile file(folder.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

} // namespace

// Writes a pair of versions and what is true of them: a.txt, b.txt, truth.json.
int main(int count, char **arguments)
{
    QCoreApplication application(count, arguments);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addPositionalArgument(u"folder"_s, u"Where a.txt, b.txt and truth.json are written."_s);
    parser.addOptions({{u"size"_s, u"Bytes of the first text: 5K, 100K, 1M, 10M."_s, u"size"_s, u"100K"_s},
                       {u"edits"_s, u"Share of edited words, or unrelated."_s, u"share"_s, u"0.2"_s},
                       {u"seed"_s, u"The same seed makes the same bytes."_s, u"number"_s, u"1"_s}});
    parser.process(application);
    if (parser.positionalArguments().size() != 1)
        return wrong(u"name one folder"_s);
    const qsizetype bytes = bytesOf(parser.value(u"size"_s));
    const bool unrelated = parser.value(u"edits"_s) == u"unrelated";
    bool isNumber = false;
    const double rate = parser.value(u"edits"_s).toDouble(&isNumber);
    if (bytes <= 0 || !(unrelated || (isNumber && rate >= 0 && rate <= 1)))
        return wrong(u"--size is a number with K or M, --edits a share or unrelated"_s);
    const QDir folder(parser.positionalArguments().constFirst());
    if (!folder.mkpath(u"."_s))
        return wrong(u"cannot make the folder"_s);

    const unsigned seed = parser.value(u"seed"_s).toUInt();
    Newsroom newsroom(seed);
    const Story base = newsroom.edition(bytes);
    const Story other = unrelated ? newsroom.unrelated(bytes) : newsroom.version(base, Edits::atRate(rate));
    const Layout first = base.layout();
    const Layout second = other.layout();
    const QJsonDocument truth(toJson(truthOf(base, other), first, second));
    if (!write(folder, u"a.txt"_s, first.text.toUtf8()) || !write(folder, u"b.txt"_s, second.text.toUtf8())
        || !write(folder, u"truth.json"_s, truth.toJson(QJsonDocument::Compact)))
        return wrong(u"cannot write"_s);
    return 0;
}
