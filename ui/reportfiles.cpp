// SPDX-License-Identifier: MIT
#include "ui/reportfiles.h"

#include "core/exchange/changescsv.h"
#include "core/exchange/comparisonhtml.h"
#include "ui/filechoice.h"
#include "ui/session.h"
#include "ui/shownversions.h"
#include "ui/views/columnprinter.h"
#include "ui/views/messagebar.h"

#include <QFileInfo>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace ui {

using core::Error;
using core::ErrorCode;
using core::Job;
using core::exchange::CsvReader;
using core::exchange::VersionLabel;
using namespace Qt::StringLiterals;

namespace {

constexpr auto topic = "report"_L1;
constexpr int patience = 300; // milliseconds before it is said that something is being written
constexpr int pdfFilter = 1;
constexpr int columnsUpright = 2; // more than that are printed on a page that lies on its side
constexpr int printedDotsPerInch = 600;

QString fileNameOf(QString name)
{
    std::ranges::replace_if(name, [](QChar c) { return u"/\\:*?\"<>|"_s.contains(c) || !c.isPrint(); }, u'-');
    return name.trimmed().isEmpty() ? ReportFiles::tr("report") : name.trimmed();
}

QString topicOf(const QString &path)
{
    return u"%1 %2"_s.arg(topic, path);
}

QString progressText(const QString &path, double done)
{
    return ReportFiles::tr("%1 is being written: %2 %").arg(QFileInfo(path).fileName()).arg(int(done * 100));
}

core::Result<> stopped()
{
    return std::unexpected(Error{ErrorCode::Cancelled, {}, {}});
}

core::Result<> writeWhole(const QString &path, const std::function<core::Result<>(QSaveFile &, const Job &)> &write,
                          const Job &job)
{
    QSaveFile file(path);
    const auto failed = [&file] { return std::unexpected(Error{ErrorCode::WriteFailed, file.errorString(), {}}); };
    if (!file.open(QFile::WriteOnly))
        return failed();
    if (auto result = write(file, job); !result)
        return result;
    if (!file.commit())
        return failed();
    return {};
}

} // namespace

ReportFiles::ReportFiles(const Session &session, ShownVersions &versions, Preferences &preferences,
                         MessageBar &messages, QWidget *window)
    : QObject(window), m_session(session), m_versions(versions), m_preferences(preferences), m_messages(messages),
      m_window(window)
{
    m_pool.setMaxThreadCount(1);
}

ReportFiles::~ReportFiles()
{
    for (const Running &running : std::as_const(m_jobs))
        running.stop.request_stop();
    m_pool.waitForDone();
}

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

void ReportFiles::writeHtml(const QString &path)
{
    const auto comparison = m_versions.comparison();
    if (!comparison)
        return;
    begin(path, [comparison, labels = labels(), title = storyName()](QSaveFile &file, const Job &job) {
        return core::exchange::writeComparisonHtml(file, *comparison, labels, title, job);
    });
}

/// The other thread has a project and a model of its own.
void ReportFiles::writePdf(const QString &path)
{
    begin(path,
          [project = m_session.project(), shown = m_versions.model().shown(),
           title = storyName()](QSaveFile &file, const Job &job) -> core::Result<> {
              ProjectSource source;
              source.replace(project);
              ComparisonModel model(source);
              model.show(shown);
              QPdfWriter pdf(&file);
              pdf.setResolution(printedDotsPerInch);
              pdf.setTitle(title);
              pdf.setCreator(u"Writethru"_s);
              pdf.setPageMargins(QMarginsF(12, 14, 12, 14), QPageLayout::Millimeter);
              if (model.columnCount() > columnsUpright)
                  pdf.setPageOrientation(QPageLayout::Landscape);
              if (!printColumns(model, &pdf, job))
                  return std::unexpected(Error{ErrorCode::Cancelled, {}, {}});
              return {};
          });
}

// ---- off the GUI thread
// ---------------------------------------------------------------------------------------------------------

void ReportFiles::begin(const QString &path, Write write)
{
    if (const auto before = m_jobs.find(path); before != m_jobs.end())
        before->stop.request_stop();
    const Running running{++m_lastId, {}};
    m_jobs.insert(path, running);
    QTimer::singleShot(patience, this, [this, path, id = running.id] {
        if (isCurrent(path, id))
            sayProgress(path, 0);
    });
    const auto progress = [this, path, id = running.id, told = 0](double done) mutable {
        if (std::exchange(told, int(done * 100)) == int(done * 100))
            return;
        QMetaObject::invokeMethod(this, [this, path, id, done] {
            if (isCurrent(path, id))
                m_messages.amend(topicOf(path), progressText(path, done));
        });
    };
    // Queued calls to this object are dropped when it goes, and the pool is waited for before that.
    m_pool.start(
        [this, path, write = std::move(write), job = Job(running.stop.get_token(), progress), id = running.id] {
            const core::Result<> result = job.isCancelled() ? stopped() : writeWhole(path, write, job);
            QMetaObject::invokeMethod(this, [this, path, id, result] { end(path, id, result); });
        });
}

bool ReportFiles::isCurrent(const QString &path, quint64 id) const
{
    const auto running = m_jobs.find(path);
    return running != m_jobs.end() && running->id == id;
}

void ReportFiles::sayProgress(const QString &path, double done)
{
    m_messages.say({.topic = topicOf(path),
                    .kind = Message::Kind::Notice,
                    .text = progressText(path, done),
                    .choices = {{tr("Stop"), [this, path] { stop(path); }}}});
}

void ReportFiles::stop(const QString &path)
{
    if (const auto running = m_jobs.find(path); running != m_jobs.end())
        running->stop.request_stop();
}

void ReportFiles::end(const QString &path, quint64 id, const core::Result<> &result)
{
    if (isCurrent(path, id)) {
        m_jobs.remove(path);
        m_messages.dismiss(topicOf(path));
        if (result || result.error().code != ErrorCode::Cancelled)
            told(path, result ? QString() : result.error().message);
    }
    Q_EMIT written(path, result.has_value());
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
