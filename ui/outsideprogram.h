// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QObject>
#include <QProcess>
#include <QTimer>

namespace ui {

/// Runs a program that the analyst has named, without a shell: gives it something to read and takes what it writes. GUI
/// thread; nothing waits.
class OutsideProgram : public QObject
{
    Q_OBJECT

public:
    struct Limits {
        std::chrono::milliseconds time = std::chrono::minutes(10);
        qsizetype size = 64 * 1024 * 1024; ///< bytes that it may write
    };

    explicit OutsideProgram(QObject *parent = nullptr);
    ~OutsideProgram() override;

    /// What \a command starts, without its folder: "tagger.py" for "python3 /home/ida/tagger.py"; what its verdicts are
    /// remembered by.
    static QString nameOf(const QString &command);

    /// Ends what runs before. \a command is taken apart at spaces, quotation marks keep them together. Exactly one
    /// answered(), or failed(), follows, unless cancel() comes first.
    void start(const QString &command, const QByteArray &input, const Limits &limits);
    void start(const QString &command, const QByteArray &input) { start(command, input, Limits()); }
    void cancel();
    bool isRunning() const { return m_process != nullptr; }

Q_SIGNALS:
    void answered(const QByteArray &output);
    void failed(const QString &why); ///< a sentence, and what the program said on its standard error

private:
    void read();
    void onFinished(int exitCode, QProcess::ExitStatus status);
    void fail(const QString &why);
    void drop();

    QProcess *m_process = nullptr;
    QTimer m_timeout;
    Limits m_limits;
    QByteArray m_output;
    QByteArray m_errors; ///< the end of them
};

} // namespace ui
