// SPDX-License-Identifier: MIT
#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/State>
#include <KSyntaxHighlighting/Theme>

#include <QDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using KSyntaxHighlighting::Format;
using KSyntaxHighlighting::Repository;
using KSyntaxHighlighting::State;
using KSyntaxHighlighting::Theme;

namespace {

/// Writes each line with its formats in it: <Quotation>“Fog,”</Quotation> he <Attribution>said</Attribution>.
class Printer : public KSyntaxHighlighting::AbstractHighlighter
{
public:
    QString print(QStringView text)
    {
        QString printed;
        State state;
        for (const QStringView line : text.tokenize(u'\n')) {
            m_formats.fill(QString(), line.size());
            state = highlightLine(line, state);
            printed += printedLine(line) + u'\n';
        }
        printed.chop(1);
        return printed;
    }

protected:
    void applyFormat(int offset, int length, const Format &format) override
    {
        if (format.name() != u"Text")
            std::fill_n(m_formats.begin() + offset, length, format.name());
    }

private:
    QString printedLine(QStringView line) const
    {
        QString printed;
        QString open;
        for (qsizetype i = 0; i <= line.size(); ++i) {
            const QString format = i < line.size() ? m_formats[i] : QString();
            if (format != open) {
                printed += (open.isEmpty() ? QString() : u"</"_s + open + u'>')
                           + (format.isEmpty() ? QString() : u'<' + format + u'>');
                open = format;
            }
            if (i < line.size())
                printed += line[i];
        }
        return printed;
    }

    QStringList m_formats;
};

QString contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

bool write(const QString &path, const QString &text)
{
    QFile file(path);
    const QByteArray bytes = text.toUtf8();
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

/// Compares tests/data/newswire/NAME.txt, highlighted, with NAME.expected. What differs is left as newswire/NAME.actual
/// beside the test program; WRITETHRU_ACCEPT=1 makes it the expectation, to be looked at before it is committed.
class TestNewswire : public QObject
{
    Q_OBJECT

private:
    Repository m_repository;

    KSyntaxHighlighting::Definition definition() const { return m_repository.definitionForName(u"Newswire"_s); }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void isFoundInTheProgramItself()
    {
        QVERIFY(definition().isValid());
        QVERIFY(definition().filePath().startsWith(u":/"));
        // Loads it: mistakes in the definition are warnings, and they fail.
        QVERIFY(definition().formats().size() >= 10);
    }

    void colours_data()
    {
        QTest::addColumn<QString>("name");
        const QStringList inputs = QDir(QStringLiteral(WRITETHRU_TEST_DATA "/newswire")).entryList({u"*.txt"_s});
        QVERIFY(!inputs.isEmpty());
        for (const QString &input : inputs)
            QTest::newRow(qPrintable(input)) << QFileInfo(input).completeBaseName();
    }

    void colours()
    {
        QFETCH(QString, name);
        const QString stem = QStringLiteral(WRITETHRU_TEST_DATA "/newswire/") + name;
        Printer printer;
        printer.setDefinition(definition());
        const QString actual = printer.print(contentOf(stem + u".txt"));
        if (actual == contentOf(stem + u".expected"))
            return;

        if (qEnvironmentVariableIsSet("WRITETHRU_ACCEPT")) {
            QVERIFY(write(stem + u".expected", actual));
            QSKIP("The expectation was replaced.");
        }
        const QDir folder(QCoreApplication::applicationDirPath());
        QVERIFY(folder.mkpath(u"newswire"_s));
        const QString kept = folder.filePath(u"newswire/"_s + name + u".actual");
        QVERIFY(write(kept, actual));
        QFAIL(qPrintable(u"%1.expected differs from %2"_s.arg(stem, kept)));
    }

    void carriesNothingFromParagraphToParagraph()
    {
        Printer printer;
        printer.setDefinition(definition());
        QCOMPARE(printer.print(u"“A quotation that nobody closed\nHe said so."_s),
                 u"<Quotation>“A quotation that nobody closed</Quotation>\nHe <Attribution>said</Attribution> so."_s);
    }

    void staysQuietInBothThemes_data()
    {
        QTest::addColumn<QString>("theme");
        QTest::addColumn<QRgb>("paper");
        QTest::newRow("light") << u"Writethru Light"_s << QRgb(0xFFFFFFFF);
        QTest::newRow("dark") << u"Writethru Dark"_s << QRgb(0xFF1F2227);
    }

    void staysQuietInBothThemes()
    {
        QFETCH(QString, theme);
        QFETCH(QRgb, paper);
        const Theme colours = m_repository.theme(theme);
        QVERIFY(colours.isValid());
        QCOMPARE(colours.editorColor(Theme::BackgroundColor), paper);

        const auto luminance = [](QRgb rgb) {
            const auto linear = [](int channel) {
                const double c = channel / 255.0;
                return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
            };
            return 0.2126 * linear(qRed(rgb)) + 0.7152 * linear(qGreen(rgb)) + 0.0722 * linear(qBlue(rgb));
        };
        const auto formats = definition().formats();
        for (const Format &format : formats) {
            QVERIFY2(!format.isBold(colours) && !format.isItalic(colours), qPrintable(format.name()));
            const double ink = luminance(format.textColor(colours).isValid() ? format.textColor(colours).rgb()
                                                                             : colours.textColor(Theme::Normal));
            const double ground = luminance(paper);
            const double contrast = (std::max(ink, ground) + 0.05) / (std::min(ink, ground) + 0.05);
            QVERIFY2(contrast >= 4.5, qPrintable(u"%1: %2"_s.arg(format.name()).arg(contrast)));
        }
    }

    void staysFastOnLongParagraphs()
    {
        Printer printer;
        printer.setDefinition(definition());
        QElapsedTimer timer;
        timer.start();
        for (const QString &piece :
             {u"A "_s, u"\""_s, u"'a "_s, u"(AP Photo/ "_s, u"Credit: A "_s, u"A reported from A "_s, u"‘word "_s,
              u"[A/ "_s, u"AP/A "_s, u"_ "_s, u"he said that "_s, u"A, A"_s, u"(Adds A "_s})
            printer.print(piece.repeated(20'000 / piece.size()));
        QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_GUILESS_MAIN(TestNewswire)
#include "tst_newswire.moc"
