// SPDX-License-Identifier: MIT
#include "ui/matrixwork.h"

#include "core/exchange/claimscsv.h"
#include "core/exchange/claimshtml.h"
#include "core/exchange/entitiescsv.h"
#include "core/exchange/entitieshtml.h"
#include "ui/actions.h"
#include "ui/docks.h"
#include "ui/filechoice.h"
#include "ui/preferences.h"
#include "ui/session.h"
#include "ui/shownversions.h"
#include "ui/views/claimmatrixpane.h"
#include "ui/views/entitymatrixpane.h"
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
using core::annotation::EntityMatrix;
using core::annotation::Project;
using core::annotation::ReadPassages;
using core::exchange::CsvReader;
using namespace Qt::StringLiterals;

namespace {

constexpr auto topic = "matrix"_L1;
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
    MatrixWork::Format format;
    MatrixPane::Rows rows;
};

core::Result<> writePage(const Export &what, QIODevice &file)
{
    if (what.rows == MatrixPane::Rows::Claims) {
        const ClaimMatrix matrix = *core::annotation::claimMatrix(what.project, what.versions, what.read);
        return core::exchange::writeClaimsHtml(file, what.project, std::span(&matrix, 1), what.title);
    }
    const EntityMatrix matrix = *core::annotation::entityMatrix(what.project, what.versions, what.read);
    return core::exchange::writeEntitiesHtml(file, what.project, std::span(&matrix, 1), what.title);
}

QByteArray csvOf(const Export &what)
{
    const auto reader = what.format == MatrixWork::Format::CsvForExcel ? CsvReader::Excel : CsvReader::Data;
    if (what.rows == MatrixPane::Rows::Claims) {
        const ClaimMatrix matrix = *core::annotation::claimMatrix(what.project, what.versions, what.read);
        return core::exchange::toClaimsCsv(what.project, std::span(&matrix, 1), reader);
    }
    const EntityMatrix matrix = *core::annotation::entityMatrix(what.project, what.versions, what.read);
    return core::exchange::toEntitiesCsv(what.project, std::span(&matrix, 1), reader);
}

/// What was wrong; empty where nothing was.
QString write(const Export &what)
{
    QSaveFile file(what.path);
    if (!file.open(QFile::WriteOnly))
        return file.errorString();
    if (what.format == MatrixWork::Format::Html) {
        if (const auto written = writePage(what, file); !written)
            return written.error().message;
    } else {
        const QByteArray csv = csvOf(what);
        if (file.write(csv) != csv.size())
            return file.errorString();
    }
    return file.commit() ? QString() : file.errorString();
}

} // namespace

MatrixWork::MatrixWork(const Parts &parts) : m_parts(parts), m_coverage(parts.session, parts.versions, parts.reading)
{
    m_pool.setMaxThreadCount(1);
    connect(&parts.versions, &ShownVersions::stateChanged, this, &MatrixWork::updateVersions);
    connect(&m_coverage, &ReadingCoverage::changed, this, &MatrixWork::updateRead);
    connect(&parts.preferences, &Preferences::analystChanged, this, &MatrixWork::updateRead);
    connect(&parts.session, &Session::fileChanged, this, &MatrixWork::updateActions);
    connectMatrix();
    connect(&parts.session.source(), &ProjectSource::replaced, this, &MatrixWork::updateVersions);
    connect(&parts.session.source(), &ProjectSource::changed, this, &MatrixWork::updateVersions);
    updateVersions();
    updateRead();
}

void MatrixWork::connectMatrix()
{
    using enum MatrixPane::Rows;
    ClaimMatrixPane &claims = m_parts.matrix.claims();
    claims.setAuthor([this] { return m_parts.session.author(); });
    connect(&claims, &ClaimMatrixPane::currentChanged, this, &MatrixWork::updateActions);
    connect(&claims, &ClaimMatrixPane::exportRequested, this, [this] { chooseExport(Claims); });
    connect(&m_parts.matrix.entities(), &EntityMatrixPane::exportRequested, this, [this] { chooseExport(Entities); });
    const Actions &actions = m_parts.actions;
    connect(actions[Command::ConfirmAbsent], &QAction::triggered, &claims, &ClaimMatrixPane::confirmAbsent);
    connect(actions[Command::ExportClaims], &QAction::triggered, this, [this] { chooseExport(Claims); });
    connect(actions[Command::ExportEntities], &QAction::triggered, this, [this] { chooseExport(Entities); });
    connect(actions[Command::ClaimsByVersion], &QAction::triggered, this, [this] { showMatrix(Claims); });
    connect(actions[Command::EntitiesByVersion], &QAction::triggered, this, [this] { showMatrix(Entities); });
}

MatrixWork::~MatrixWork()
{
    m_pool.waitForDone();
}

void MatrixWork::showMatrix(MatrixPane::Rows rows)
{
    m_parts.docks.show(Panel::Claims);
    m_parts.matrix.setRows(rows);
    m_parts.matrix.setFocus();
}

void MatrixWork::updateVersions()
{
    m_parts.matrix.claims().setVersions(m_parts.versions.storyVersions(), m_parts.versions.state().base);
    m_parts.matrix.entities().setVersions(m_parts.versions.storyVersions());
    updateActions();
}

void MatrixWork::updateRead()
{
    m_parts.matrix.claims().setRead(m_coverage.read(), m_parts.session.analyst());
    m_parts.matrix.entities().setRead(m_coverage.read(), m_parts.session.analyst());
    m_parts.stories.setRead(m_coverage.shares());
}

void MatrixWork::updateActions()
{
    ClaimMatrixPane &claims = m_parts.matrix.claims();
    claims.setReadOnly(m_parts.session.isReadOnly());
    m_parts.actions[Command::ConfirmAbsent]->setEnabled(claims.canConfirmAbsent());
    m_parts.actions[Command::ExportClaims]->setEnabled(!m_parts.session.project().claims().empty());
    m_parts.actions[Command::ExportEntities]->setEnabled(!m_parts.session.project().entities().empty());
}

QString MatrixWork::storyName() const
{
    const auto shown = m_parts.versions.state().story;
    const auto *story = shown ? m_parts.session.project().story(*shown) : nullptr;
    return story ? story->name : QString();
}

void MatrixWork::chooseExport(MatrixPane::Rows rows)
{
    const bool areClaims = rows == MatrixPane::Rows::Claims;
    const QString name = fileNameOf(storyName());
    const FileChoice choice{.title = areClaims ? tr("Export claims") : tr("Export entities"),
                            .filters
                            = {tr("CSV for data tools (*.csv)"), tr("CSV for Excel (*.csv)"), tr("Web page (*.html)")},
                            .suffix = u"csv"_s,
                            .name = (!name.isEmpty() ? name
                                     : areClaims     ? tr("claims")
                                                     : tr("entities"))
                                    % u".csv"};
    chooseFileToSave(m_parts.window, m_parts.preferences, choice, [this, rows](const QString &path, int filter) {
        const QString ending = QFileInfo(path).suffix().toLower();
        // A name that says what it is, says it better than the filter.
        const bool isPage = ending == "html"_L1 || ending == "htm"_L1 || (filter == pageFilter && ending != "csv"_L1);
        exportTo(path, isPage ? Format::Html : filter == excelFilter ? Format::CsvForExcel : Format::CsvForData, rows);
    });
}

void MatrixWork::exportTo(const QString &path, Format format, MatrixPane::Rows rows)
{
    Export what{m_parts.session.project(), {}, m_coverage.read(), storyName(), path, format, rows};
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

void MatrixWork::tell(const QString &path, const QString &problem)
{
    const bool done = problem.isEmpty();
    m_parts.messages.say({.topic = topic,
                          .kind = done ? Message::Kind::Notice : Message::Kind::Problem,
                          .text = done ? tr("%1 is written.").arg(QFileInfo(path).fileName())
                                       : core::toSentence({core::ErrorCode::WriteFailed, problem, path})});
    Q_EMIT exported(done);
}

} // namespace ui
