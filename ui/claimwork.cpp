// SPDX-License-Identifier: MIT
#include "ui/claimwork.h"

#include "core/exchange/claimscsv.h"
#include "core/exchange/claimshtml.h"
#include "ui/actions.h"
#include "ui/filechoice.h"
#include "ui/preferences.h"
#include "ui/session.h"
#include "ui/shownversions.h"
#include "ui/views/claimmatrixpane.h"
#include "ui/views/messagebar.h"
#include "ui/views/storypane.h"

#include <QAction>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>
#include <span>

namespace ui {

using core::ArticleId;
using core::annotation::ClaimMatrix;
using core::annotation::Project;
using core::annotation::ReadPassages;
using core::exchange::CsvReader;
using namespace Qt::StringLiterals;

namespace {

constexpr auto topic = "claims"_L1;
constexpr int excelFilter = 1;
constexpr int pageFilter = 2;

QString fileNameOf(QString name)
{
    std::ranges::replace_if(name, [](QChar c) { return u"/\\:*?\"<>|"_s.contains(c) || !c.isPrint(); }, u'-');
    return name.trimmed();
}

/// What is to be written, away from everything that changes.
struct Export {
    Project project;
    std::vector<ArticleId> versions; ///< the base first
    ReadPassages read;
    QString title;
    QString path;
    ClaimWork::Format format;
};

/// What was wrong; empty where nothing was.
QString write(const Export &what)
{
    QSaveFile file(what.path);
    if (!file.open(QFile::WriteOnly))
        return file.errorString();
    const ClaimMatrix matrix = *core::annotation::claimMatrix(what.project, what.versions, what.read);
    if (what.format == ClaimWork::Format::Html) {
        const auto written = core::exchange::writeClaimsHtml(file, what.project, std::span(&matrix, 1), what.title);
        if (!written)
            return written.error().message;
    } else {
        const auto reader = what.format == ClaimWork::Format::CsvForExcel ? CsvReader::Excel : CsvReader::Data;
        const QByteArray csv = core::exchange::toClaimsCsv(what.project, std::span(&matrix, 1), reader);
        if (file.write(csv) != csv.size())
            return file.errorString();
    }
    return file.commit() ? QString() : file.errorString();
}

} // namespace

ClaimWork::ClaimWork(const Parts &parts) : m_parts(parts), m_coverage(parts.session, parts.versions, parts.reading)
{
    m_pool.setMaxThreadCount(1);
    ClaimMatrixPane &matrix = m_parts.matrix;
    matrix.setAuthor([this] { return m_parts.session.author(); });
    connect(&parts.versions, &ShownVersions::stateChanged, this, &ClaimWork::updateVersions);
    connect(&m_coverage, &ReadingCoverage::changed, this, &ClaimWork::updateRead);
    connect(&parts.preferences, &Preferences::analystChanged, this, &ClaimWork::updateRead);
    connect(&parts.session, &Session::fileChanged, this, &ClaimWork::updateActions);
    connect(&matrix, &ClaimMatrixPane::currentChanged, this, &ClaimWork::updateActions);
    connect(&matrix, &ClaimMatrixPane::exportRequested, this, &ClaimWork::chooseExport);
    connect(parts.actions[Command::ConfirmAbsent], &QAction::triggered, &matrix, &ClaimMatrixPane::confirmAbsent);
    connect(parts.actions[Command::ExportClaims], &QAction::triggered, this, &ClaimWork::chooseExport);
    connect(&parts.session.source(), &ProjectSource::replaced, this, &ClaimWork::updateVersions);
    connect(&parts.session.source(), &ProjectSource::changed, this, &ClaimWork::updateVersions);
    updateVersions();
    updateRead();
}

ClaimWork::~ClaimWork()
{
    m_pool.waitForDone();
}

void ClaimWork::updateVersions()
{
    m_parts.matrix.setVersions(m_parts.versions.storyVersions(), m_parts.versions.state().base);
    updateActions();
}

void ClaimWork::updateRead()
{
    m_parts.matrix.setRead(m_coverage.read(), m_parts.session.analyst());
    m_parts.stories.setRead(m_coverage.shares());
}

void ClaimWork::updateActions()
{
    m_parts.matrix.setReadOnly(m_parts.session.isReadOnly());
    m_parts.actions[Command::ConfirmAbsent]->setEnabled(m_parts.matrix.canConfirmAbsent());
    m_parts.actions[Command::ExportClaims]->setEnabled(!m_parts.session.project().claims().empty());
}

QString ClaimWork::storyName() const
{
    const auto shown = m_parts.versions.state().story;
    const auto *story = shown ? m_parts.session.project().story(*shown) : nullptr;
    return story ? story->name : QString();
}

void ClaimWork::chooseExport()
{
    const QString name = fileNameOf(storyName());
    const FileChoice choice{.title = tr("Export claims"),
                            .filters
                            = {tr("CSV for data tools (*.csv)"), tr("CSV for Excel (*.csv)"), tr("Web page (*.html)")},
                            .suffix = u"csv"_s,
                            .name = (name.isEmpty() ? tr("claims") : name) % u".csv"};
    chooseFileToSave(m_parts.window, m_parts.preferences, choice, [this](const QString &path, int filter) {
        const QString ending = QFileInfo(path).suffix().toLower();
        // A name that says what it is, says it better than the filter.
        const bool isPage = ending == "html"_L1 || ending == "htm"_L1 || (filter == pageFilter && ending != "csv"_L1);
        exportTo(path, isPage ? Format::Html : filter == excelFilter ? Format::CsvForExcel : Format::CsvForData);
    });
}

void ClaimWork::exportTo(const QString &path, Format format)
{
    Export what{m_parts.session.project(), {}, m_coverage.read(), storyName(), path, format};
    const QList<ArticleId> versions = m_parts.versions.storyVersions();
    what.versions.assign(versions.begin(), versions.end());
    const auto base = m_parts.versions.state().base;
    if (const auto place = base ? std::ranges::find(what.versions, *base) : what.versions.end();
        place != what.versions.end())
        std::rotate(what.versions.begin(), place, place + 1);
    m_pool.start([this, what = std::move(what)] {
        QMetaObject::invokeMethod(
            this, [this, path = what.path, problem = write(what)] { tell(path, problem); }, Qt::QueuedConnection);
    });
}

void ClaimWork::tell(const QString &path, const QString &problem)
{
    const bool done = problem.isEmpty();
    m_parts.messages.say({.topic = topic,
                          .kind = done ? Message::Kind::Notice : Message::Kind::Problem,
                          .text = done ? tr("%1 is written.").arg(QFileInfo(path).fileName())
                                       : core::toSentence({core::ErrorCode::WriteFailed, problem, path})});
    Q_EMIT exported(done);
}

} // namespace ui
