// SPDX-License-Identifier: MIT
#include "ui/matrixwork.h"

#include "core/exchange/claimscsv.h"
#include "core/exchange/claimshtml.h"
#include "core/exchange/entitiescsv.h"
#include "core/exchange/entitieshtml.h"
#include "ui/actions.h"
#include "ui/docks.h"
#include "ui/filechoice.h"
#include "ui/filewriting.h"
#include "ui/models/matrixmodel.h"
#include "ui/preferences.h"
#include "ui/session.h"
#include "ui/shownversions.h"
#include "ui/views/claimmatrixpane.h"
#include "ui/views/entitymatrixpane.h"
#include "ui/views/storypane.h"

#include <QAction>
#include <QSaveFile>

#include <optional>
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

constexpr int excelFilter = 1;
constexpr int pageFilter = 2;

/// What is to be written, away from everything that changes.
struct Export {
    Project project;
    std::vector<ArticleId> versions; ///< the base first
    ReadPassages read;
    QString title;
    MatrixWork::Format format;
    MatrixPane::Rows rows;
};

/// Hands \a matrix to \a write. It is not there where the job was cancelled.
template<class Matrix>
core::Result<> withMatrix(const std::optional<Matrix> &matrix, auto write)
{
    if (!matrix)
        return std::unexpected(core::Error{core::ErrorCode::Cancelled, {}, {}});
    return write(std::span(&*matrix, 1));
}

core::Result<> write(const Export &what, QSaveFile &file, const core::Job &job)
{
    const auto reader = what.format == MatrixWork::Format::CsvForExcel ? CsvReader::Excel : CsvReader::Data;
    const bool isPage = what.format == MatrixWork::Format::Html;
    if (what.rows == MatrixPane::Rows::Claims) {
        const auto matrix = core::annotation::claimMatrix(what.project, what.versions, what.read, job);
        return withMatrix(matrix, [&](std::span<const ClaimMatrix> all) {
            return isPage ? core::exchange::writeClaimsHtml(file, what.project, all, what.title)
                          : writeBytes(file, core::exchange::toClaimsCsv(what.project, all, reader));
        });
    }
    const auto matrix = core::annotation::entityMatrix(what.project, what.versions, what.read, job);
    return withMatrix(matrix, [&](std::span<const EntityMatrix> all) {
        return isPage ? core::exchange::writeEntitiesHtml(file, what.project, all, what.title)
                      : writeBytes(file, core::exchange::toEntitiesCsv(what.project, all, reader));
    });
}

} // namespace

MatrixWork::MatrixWork(const Parts &parts) : m_parts(parts), m_coverage(parts.session, parts.versions, parts.reading)
{
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

void MatrixWork::chooseExport(MatrixPane::Rows rows)
{
    const bool areClaims = rows == MatrixPane::Rows::Claims;
    const QString name = asFileName(m_parts.versions.storyName(), areClaims ? tr("claims") : tr("entities"));
    const FileChoice choice{.title = areClaims ? tr("Export claims") : tr("Export entities"),
                            .filters
                            = {tr("CSV for data tools (*.csv)"), tr("CSV for Excel (*.csv)"), tr("Web page (*.html)")},
                            .suffix = u"csv"_s,
                            .name = name % u".csv"};
    chooseFileToSave(m_parts.window, m_parts.preferences, choice, [this, rows](const QString &path, int filter) {
        switch (filterFor(path, {{u"csv"_s}, {u"csv"_s}, {u"html"_s, u"htm"_s}}, filter)) {
        case pageFilter:
            exportTo(path, Format::Html, rows);
            break;
        case excelFilter:
            exportTo(path, Format::CsvForExcel, rows);
            break;
        default:
            exportTo(path, Format::CsvForData, rows);
        }
    });
}

void MatrixWork::exportTo(const QString &path, Format format, MatrixPane::Rows rows)
{
    const QList<ArticleId> versions = m_parts.versions.storyVersions();
    Export what{m_parts.session.project(),
                baseFirst({versions.begin(), versions.end()}, m_parts.versions.state().base),
                m_coverage.read(),
                m_parts.versions.storyName(),
                format,
                rows};
    m_parts.writing.write(
        path, [what = std::move(what)](QSaveFile &file, const core::Job &job) { return write(what, file, job); });
}

} // namespace ui
