// SPDX-License-Identifier: MIT
#include "ui/annotationfiles.h"

#include "ui/filechoice.h"
#include "ui/filewriting.h"
#include "ui/preferences.h"
#include "ui/session.h"
#include "ui/views/messagebar.h"

#include <QFile>
#include <QFileInfo>

#include <memory>
#include <utility>

namespace ui {

using core::Error;
using core::ErrorCode;
using core::annotation::LargeStep;
using core::exchange::CsvReader;
using namespace Qt::StringLiterals;

namespace {

constexpr auto importTopic = "import"_L1;
constexpr size_t refusalsShown = 5;

Message problem(const QString &topic, const Error &error)
{
    return {.topic = topic, .kind = Message::Kind::Problem, .text = core::toSentence(error)};
}

core::Result<core::exchange::ImportedCsv> importedFrom(const QString &path, const core::annotation::Project &project,
                                                       const core::annotation::Author &author)
{
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return std::unexpected(Error{ErrorCode::Unreadable, file.errorString(), name});
    return core::exchange::fromAnnotationCsv(project, file.readAll(), name, author);
}

} // namespace

AnnotationFiles::AnnotationFiles(const Session &session, Preferences &preferences, MessageBar &messages,
                                 FileWriting &writing, PerformApart perform, QWidget *window)
    : QObject(window), m_session(session), m_preferences(preferences), m_messages(messages), m_writing(writing),
      m_perform(std::move(perform)), m_window(window)
{
    m_pool.setMaxThreadCount(1);
    connect(&session.source(), &ProjectSource::changed, this, [this] { ++m_moment; });
    connect(&session.source(), &ProjectSource::replaced, this, [this] {
        ++m_moment;
        m_waiting.clear();
    });
}

AnnotationFiles::~AnnotationFiles()
{
    m_pool.waitForDone();
}

void AnnotationFiles::chooseExport()
{
    const QString base = m_session.isUnnamed() ? tr("annotations") : QFileInfo(m_session.path()).completeBaseName();
    const FileChoice choice{.title = tr("Export CSV"),
                            .filters = {tr("CSV for data tools (*.csv)"), tr("CSV for Excel (*.csv)")},
                            .suffix = u"csv"_s,
                            .name = base % u".csv"};
    chooseFileToSave(m_window, m_preferences, choice, [this](const QString &path, int filter) {
        exportTo(path, filter == 1 ? CsvReader::Excel : CsvReader::Data);
    });
}

void AnnotationFiles::exportTo(const QString &path, CsvReader reader)
{
    const int count = int(m_session.project().annotations().size());
    m_writing.write(
        path,
        [project = m_session.project(), reader](QSaveFile &file, const core::Job &) {
            return writeBytes(file, core::exchange::toAnnotationCsv(project, reader));
        },
        tr("%n annotation(s) written to %1.", nullptr, count).arg(QFileInfo(path).fileName()));
}

void AnnotationFiles::chooseImport()
{
    const FileChoice choice{.title = tr("Import annotations"),
                            .filters = {tr("CSV files (*.csv *.tsv *.txt)"), tr("All files (*)")},
                            .suffix = {},
                            .name = {}};
    chooseFiles(m_window, m_preferences, choice, [this](const QStringList &paths) {
        for (const QString &path : paths)
            importFrom(path);
    });
}

void AnnotationFiles::importFrom(const QString &path)
{
    m_waiting << path;
    readNext();
}

void AnnotationFiles::readNext()
{
    if (!std::exchange(m_isReading, true))
        read();
}

void AnnotationFiles::read()
{
    if (m_waiting.isEmpty()) {
        m_isReading = false;
        return;
    }
    m_pool.start([this, path = m_waiting.front(), project = m_session.project(), author = m_session.author(),
                  moment = m_moment] {
        Imported imported = importedFrom(path, project, author);
        QMetaObject::invokeMethod(
            this, [this, imported = std::move(imported), moment]() mutable { take(std::move(imported), moment); });
    });
}

void AnnotationFiles::take(Imported imported, int moment)
{
    if (m_session.isWorkingApart()) { // after that it is another project
        connect(&m_session, &Session::apartEnded, this, &AnnotationFiles::read, Qt::SingleShotConnection);
        return;
    }
    if (moment != m_moment) {
        read();
        return;
    }
    const QString name = QFileInfo(m_waiting.takeFirst()).fileName();
    if (imported) {
        perform(*std::move(imported), name);
    } else {
        m_messages.say(problem(importTopic, imported.error()));
        read();
    }
}

void AnnotationFiles::perform(core::exchange::ImportedCsv imported, const QString &name)
{
    const auto step = std::make_shared<core::annotation::Step>(std::exchange(imported.step, {}));
    const LargeStep large{std::ssize(step->changes), [step](const auto &) { return std::move(*step); }};
    m_perform(large, [this, imported = std::move(imported), name](const core::Result<core::annotation::Step> &done) {
        if (done)
            sayTaken(imported, name);
        read();
    });
}

void AnnotationFiles::sayTaken(const core::exchange::ImportedCsv &imported, const QString &name)
{
    QStringList lines{tr("%n annotation(s) read from %1.", nullptr, imported.annotations).arg(name)};
    if (imported.relocated > 0)
        lines << tr("%n of them stand(s) where the text does and not where the file says.", nullptr,
                    imported.relocated);
    if (imported.reworded > 0)
        lines << tr("%n of these stand(s) where the words are nearly those of the file.", nullptr, imported.reworded);
    for (size_t i = 0; i < std::min(refusalsShown, imported.refused.size()); ++i)
        lines << core::toSentence(imported.refused[i]);
    if (imported.refused.size() > refusalsShown)
        lines << tr("… and %n more row(s) could not be taken.", nullptr, int(imported.refused.size() - refusalsShown));
    m_messages.say({.topic = importTopic,
                    .kind = imported.refused.empty() ? Message::Kind::Notice : Message::Kind::Problem,
                    .text = lines.join(u'\n')});
}

} // namespace ui
