// SPDX-License-Identifier: MIT
#include "ui/outsideprogram.h"

#include <QDir>
#include <QFileInfo>

#include <utility>

namespace ui {

namespace {

constexpr qsizetype errorsKept = 2000; // bytes

} // namespace

OutsideProgram::OutsideProgram(QObject *parent) : QObject(parent)
{
    m_timeout.setSingleShot(true);
    connect(&m_timeout, &QTimer::timeout, this, [this] {
        fail(tr("The program took longer than %n second(s).", nullptr, int(m_limits.time.count() / 1000)));
    });
}

OutsideProgram::~OutsideProgram()
{
    drop();
}

QString OutsideProgram::nameOf(const QString &command)
{
    const QStringList words = QProcess::splitCommand(command);
    QString name;
    for (const QString &word : words) {
        if (word.startsWith(u'-'))
            continue;
        const bool isScript = !name.isEmpty() && word.contains(u'.');
        if (name.isEmpty() || isScript)
            name = QFileInfo(word).fileName();
        if (isScript)
            break;
    }
    return name;
}

void OutsideProgram::start(const QString &command, const QByteArray &input, const Limits &limits)
{
    drop();
    m_limits = limits;
    QStringList arguments = QProcess::splitCommand(command);
    if (arguments.isEmpty()) {
        fail(tr("No program is named."));
        return;
    }
    m_process = new QProcess(this);
    m_process->setProgram(arguments.takeFirst());
    m_process->setArguments(arguments);
    m_process->setWorkingDirectory(QDir::homePath());
    connect(m_process, &QProcess::readyReadStandardOutput, this, &OutsideProgram::read);
    connect(m_process, &QProcess::readyReadStandardError, this, &OutsideProgram::read);
    connect(m_process, &QProcess::finished, this, &OutsideProgram::onFinished);
    connect(m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            fail(tr("The program could not be started: %1").arg(m_process->errorString()));
    });
    connect(m_process, &QProcess::started, m_process, [process = m_process, input] {
        process->write(input);
        process->closeWriteChannel();
    });
    m_timeout.start(limits.time);
    m_process->start();
}

void OutsideProgram::cancel()
{
    drop();
}

void OutsideProgram::read()
{
    if (!m_process)
        return;
    m_output += m_process->readAllStandardOutput();
    m_errors += m_process->readAllStandardError();
    m_errors = m_errors.last(std::min(m_errors.size(), errorsKept));
    if (m_output.size() > m_limits.size)
        fail(tr("The program wrote more than %1.").arg(QLocale().formattedDataSize(m_limits.size)));
}

void OutsideProgram::onFinished(int exitCode, QProcess::ExitStatus status)
{
    read();
    if (!m_process)
        return;
    if (status == QProcess::CrashExit)
        return fail(tr("The program ended abnormally."));
    if (exitCode != 0)
        return fail(tr("The program ended with the error %1.").arg(exitCode));
    const QByteArray output = std::exchange(m_output, {});
    drop();
    Q_EMIT answered(output);
}

void OutsideProgram::fail(const QString &why)
{
    const QString errors = QString::fromUtf8(m_errors).trimmed();
    drop();
    Q_EMIT failed(errors.isEmpty() ? why : why + u'\n' + errors);
}

/// Nothing of it is heard again; whatever still runs is killed.
void OutsideProgram::drop()
{
    m_timeout.stop();
    m_output.clear();
    m_errors.clear();
    if (QProcess *process = std::exchange(m_process, nullptr)) {
        process->disconnect();
        if (process->state() == QProcess::NotRunning) {
            process->deleteLater();
            return;
        }
        connect(process, &QProcess::finished, process, &QObject::deleteLater);
        process->setParent(nullptr);
        process->kill();
    }
}

} // namespace ui
