// SPDX-License-Identifier: MIT
#include "ui/reportfiles.h"

#include "core/exchange/changescsv.h"
#include "core/exchange/comparisonhtml.h"
#include "ui/filechoice.h"
#include "ui/session.h"
#include "ui/shownversions.h"
#include "ui/views/messagebar.h"
#include "ui/views/readingpane.h"

#include <QFileInfo>
#include <QPdfWriter>
#include <QSaveFile>

#include <algorithm>

namespace ui {

using core::Error;
using core::ErrorCode;
using core::exchange::CsvReader;
using core::exchange::VersionLabel;
using namespace Qt::StringLiterals;

namespace {

constexpr auto topic = "report"_L1;
constexpr int pdfFilter = 1;
constexpr int columnsUpright = 2; // more than that are printed on a page that lies on its side
constexpr int printedDotsPerInch = 600;

QString fileNameOf(QString name)
{
    std::ranges::replace_if(name, [](QChar c) { return u"/\\:*?\"<>|"_s.contains(c) || !c.isPrint(); }, u'-');
    return name.trimmed().isEmpty() ? ReportFiles::tr("report") : name.trimmed();
}

} // namespace

ReportFiles::ReportFiles(const Session &session, ShownVersions &versions, const ReadingPane &reading,
                         Preferences &preferences, MessageBar &messages, QWidget *window)
    : QObject(window), m_session(session), m_versions(versions), m_reading(reading), m_preferences(preferences),
      m_messages(messages), m_window(window)
{}

QString ReportFiles::storyName() const
{
    const auto story = m_versions.state().story;
    const auto *shown = story ? m_session.project().story(*story) : nullptr;
    return shown ? shown->name : QString();
}

std::vector<VersionLabel> ReportFiles::labels() const
{
    std::vector<VersionLabel> labels;
    for (const core::ArticleId id : m_versions.comparedArticles()) {
        const auto *article = m_session.project().article(id);
        labels.push_back(article ? VersionLabel{article->fileName, article->metadata.title, article->metadata.published,
                                                article->metadata.source, article->metadata.language}
                                 : VersionLabel{});
    }
    return labels;
}

void ReportFiles::chooseReport()
{
    const FileChoice choice{.title = tr("Export report"),
                            .filters = {tr("Web page (*.html)"), tr("PDF (*.pdf)")},
                            .suffix = u"html"_s,
                            .name = fileNameOf(storyName()) % u".html"};
    chooseFileToSave(m_window, m_preferences, choice, [this](const QString &path, int filter) {
        const QString ending = QFileInfo(path).suffix().toLower();
        // A name that says what it is, says it better than the filter.
        const bool isPdf = ending == "pdf"_L1 || (filter == pdfFilter && ending != "html"_L1 && ending != "htm"_L1);
        isPdf ? writePdf(path) : writeHtml(path);
    });
}

bool ReportFiles::writeHtml(const QString &path)
{
    const auto comparison = m_versions.comparison();
    if (!comparison)
        return false;
    QSaveFile file(path);
    if (!file.open(QFile::WriteOnly))
        return told(path, file.errorString());
    if (const auto written = core::exchange::writeComparisonHtml(file, *comparison, labels(), storyName()); !written)
        return told(path, written.error().message);
    return told(path, file.commit() ? QString() : file.errorString());
}

bool ReportFiles::writePdf(const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QFile::WriteOnly))
        return told(path, file.errorString());
    {
        QPdfWriter pdf(&file);
        pdf.setResolution(printedDotsPerInch);
        pdf.setTitle(storyName());
        pdf.setCreator(u"Writethru"_s);
        pdf.setPageMargins(QMarginsF(12, 14, 12, 14), QPageLayout::Millimeter);
        if (m_versions.model().columnCount() > columnsUpright)
            pdf.setPageOrientation(QPageLayout::Landscape);
        m_reading.print(&pdf);
    }
    return told(path, file.commit() ? QString() : file.errorString());
}

void ReportFiles::chooseChanges(std::span<const int> changes)
{
    const FileChoice choice{.title = tr("Export changes"),
                            .filters = {tr("CSV for data tools (*.csv)"), tr("CSV for Excel (*.csv)")},
                            .suffix = u"csv"_s,
                            .name = fileNameOf(storyName()) % u".csv"};
    const std::vector<int> kept(changes.begin(), changes.end());
    chooseFileToSave(m_window, m_preferences, choice, [this, kept](const QString &path, int filter) {
        writeChanges(path, kept, filter == 1 ? CsvReader::Excel : CsvReader::Data);
    });
}

bool ReportFiles::writeChanges(const QString &path, std::span<const int> changes, CsvReader reader)
{
    const auto comparison = m_versions.comparison();
    if (!comparison)
        return false;
    const std::vector<core::ArticleId> &articles = m_versions.comparedArticles();
    std::vector<core::exchange::ListedChange> listed;
    for (const int index : changes) {
        const ChangeEntry &change = m_versions.model().changes()[size_t(index)];
        listed.push_back({size_t(std::ranges::find(articles, change.article) - articles.begin()), change});
    }
    const QByteArray csv = core::exchange::toChangesCsv(*comparison, labels(), listed, reader);
    QSaveFile file(path);
    const bool isWritten = file.open(QFile::WriteOnly) && file.write(csv) == csv.size() && file.commit();
    return told(path, isWritten ? QString() : file.errorString());
}

/// Says that the file is there, or what was wrong; true where nothing was.
bool ReportFiles::told(const QString &path, const QString &problem)
{
    if (problem.isEmpty())
        m_messages.say({.topic = topic,
                        .kind = Message::Kind::Notice,
                        .text = tr("%1 is written.").arg(QFileInfo(path).fileName())});
    else
        m_messages.say({.topic = topic,
                        .kind = Message::Kind::Problem,
                        .text = core::toSentence({ErrorCode::WriteFailed, problem, path})});
    return problem.isEmpty();
}

} // namespace ui
