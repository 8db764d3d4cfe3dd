// SPDX-License-Identifier: MIT
#include "ui/reportfiles.h"

#include "core/exchange/changescsv.h"
#include "core/exchange/comparisonhtml.h"
#include "ui/filechoice.h"
#include "ui/filewriting.h"
#include "ui/session.h"
#include "ui/shownversions.h"
#include "ui/views/columnprinter.h"

#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>
#include <QSaveFile>

#include <algorithm>

namespace ui {

using core::Error;
using core::ErrorCode;
using core::Job;
using core::Result;
using core::exchange::CsvReader;
using core::exchange::VersionLabel;
using namespace Qt::StringLiterals;

namespace {

constexpr int pdfFilter = 1;
constexpr int excelFilter = 1;
constexpr int columnsUpright = 2; // more than that are printed on a page that lies on its side
constexpr int printedDotsPerInch = 600;

/// The columns as they are shown, to be printed on another thread, which has a project and a model of its own.
struct PrintedColumns {
    core::annotation::Project project;
    ComparisonModel::Shown shown;

    Result<> print(QPagedPaintDevice *device, const Job &job) const
    {
        ProjectSource source;
        source.replace(project);
        ComparisonModel model(source);
        model.show(shown);
        if (!printColumns(model, device, job))
            return std::unexpected(Error{ErrorCode::Cancelled, {}, {}});
        return {};
    }
};

} // namespace

ReportFiles::ReportFiles(const Session &session, ShownVersions &versions, Preferences &preferences,
                         FileWriting &writing, QWidget *window)
    : QObject(window), m_session(session), m_versions(versions), m_preferences(preferences), m_writing(writing),
      m_window(window)
{}

std::vector<VersionLabel> ReportFiles::labels() const
{
    std::vector<VersionLabel> labels;
    for (const core::ArticleId id : m_versions.comparedArticles()) {
        const auto *article = m_session.project().article(id);
        labels.push_back(article ? core::exchange::labelOf(*article) : VersionLabel());
    }
    return labels;
}

void ReportFiles::chooseReport()
{
    const FileChoice choice{.title = tr("Export report"),
                            .filters = {tr("Web page (*.html)"), tr("PDF (*.pdf)")},
                            .suffix = u"html"_s,
                            .name = asFileName(m_versions.storyName(), tr("report")) % u".html"};
    chooseFileToSave(m_window, m_preferences, choice, [this](const QString &path, int filter) {
        const bool isPdf = filterFor(path, {{u"html"_s, u"htm"_s}, {u"pdf"_s}}, filter) == pdfFilter;
        isPdf ? writePdf(path) : writeHtml(path);
    });
}

void ReportFiles::writeHtml(const QString &path)
{
    const auto comparison = m_versions.comparison();
    if (!comparison)
        return;
    m_writing.write(path,
                    [comparison, labels = labels(), title = m_versions.storyName()](QSaveFile &file, const Job &job) {
                        return core::exchange::writeComparisonHtml(file, *comparison, labels, title, job);
                    });
}

void ReportFiles::writePdf(const QString &path)
{
    const PrintedColumns columns{m_session.project(), m_versions.model().shown()};
    m_writing.write(path, [columns, count = m_versions.model().columnCount(),
                           title = m_versions.storyName()](QSaveFile &file, const Job &job) {
        QPdfWriter pdf(&file);
        pdf.setResolution(printedDotsPerInch);
        pdf.setTitle(title);
        pdf.setCreator(u"Writethru"_s);
        pdf.setPageMargins(QMarginsF(12, 14, 12, 14), QPageLayout::Millimeter);
        if (count > columnsUpright)
            pdf.setPageOrientation(QPageLayout::Landscape);
        return columns.print(&pdf, job);
    });
}

void ReportFiles::choosePrinter()
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(m_session.displayName());
    auto *dialog = new QPrintDialog(printer.get(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this, [this, printer] { print(printer); });
    dialog->open();
}

void ReportFiles::print(const std::shared_ptr<QPrinter> &printer)
{
    m_writing.print(
        printer->docName(),
        [printer,
         columns = PrintedColumns{m_session.project(), m_versions.model().shown()}](const Job &job) -> Result<> {
            const Result<> result = columns.print(printer.get(), job);
            if (!result)
                printer->abort();
            else if (printer->printerState() == QPrinter::Error)
                return std::unexpected(Error{ErrorCode::WriteFailed, tr("The printer does not answer"), {}});
            return result;
        });
}

void ReportFiles::chooseChanges(std::span<const int> changes)
{
    const FileChoice choice{.title = tr("Export changes"),
                            .filters = {tr("CSV for data tools (*.csv)"), tr("CSV for Excel (*.csv)")},
                            .suffix = u"csv"_s,
                            .name = asFileName(m_versions.storyName(), tr("report")) % u".csv"};
    const std::vector<int> kept(changes.begin(), changes.end());
    chooseFileToSave(m_window, m_preferences, choice, [this, kept](const QString &path, int filter) {
        writeChanges(path, kept, filter == excelFilter ? CsvReader::Excel : CsvReader::Data);
    });
}

void ReportFiles::writeChanges(const QString &path, std::span<const int> changes, CsvReader reader)
{
    const auto comparison = m_versions.comparison();
    if (!comparison)
        return;
    const std::vector<core::ArticleId> &articles = m_versions.comparedArticles();
    std::vector<core::exchange::ListedChange> listed;
    for (const int index : changes) {
        const ChangeEntry &change = m_versions.model().changes()[size_t(index)];
        listed.push_back({size_t(std::ranges::find(articles, change.article) - articles.begin()), change});
    }
    m_writing.write(path, [comparison, labels = labels(), listed, reader](QSaveFile &file, const Job &) {
        return writeBytes(file, core::exchange::toChangesCsv(*comparison, labels, listed, reader));
    });
}

} // namespace ui
