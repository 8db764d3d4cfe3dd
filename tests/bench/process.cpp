// SPDX-License-Identifier: MIT
#include "tests/bench/process.h"

#include <algorithm>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <sstream>
#include <thread>

#include <fcntl.h>
#include <sched.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace bench {

using Clock = std::chrono::steady_clock;

namespace {

constexpr int notStarted = 127;

void keepToOneCore()
{
    cpu_set_t processors;
    CPU_ZERO(&processors);
    CPU_SET(sysconf(_SC_NPROCESSORS_ONLN) - 1, &processors);
    sched_setaffinity(0, sizeof processors, &processors);
}

void redirect(int from, const char *path)
{
    const int file = open(path, O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0644);
    if (file < 0 || dup2(file, from) < 0)
        _exit(notStarted);
}

/// In the child: becomes the command.
[[noreturn]] void become(const Command &command)
{
    setpgid(0, 0);
    redirect(STDIN_FILENO, "/dev/null");
    redirect(STDOUT_FILENO, command.output.empty() ? "/dev/null" : command.output.c_str());
    redirect(STDERR_FILENO, "/dev/null");
    if (command.isOnOneCore)
        keepToOneCore();
    for (const std::string &variable : command.environment)
        putenv(const_cast<char *>(variable.c_str()));
    std::vector<char *> words;
    for (const std::string &word : command.words)
        words.push_back(const_cast<char *>(word.c_str()));
    words.push_back(nullptr);
    execvp(words.front(), words.data());
    _exit(notStarted);
}

} // namespace

std::optional<int> start(const Command &command)
{
    const pid_t child = fork();
    if (child == 0)
        become(command);
    return child > 0 ? std::optional<int>(child) : std::nullopt;
}

void end(int process)
{
    kill(-process, SIGKILL);
    kill(process, SIGKILL);
    waitpid(process, nullptr, 0);
}

std::optional<Run> run(const Command &command)
{
    const auto begun = Clock::now();
    const auto child = start(command);
    if (!child)
        return std::nullopt;
    std::jthread alarm([child = *child, limit = command.limit](const std::stop_token &stop) {
        const auto patience = Clock::now() + std::chrono::duration<double>(limit);
        while (!stop.stop_requested() && Clock::now() < patience)
            std::this_thread::sleep_for(std::chrono::milliseconds(20));
        if (!stop.stop_requested())
            kill(child, SIGKILL);
    });
    int status = 0;
    rusage used{};
    wait4(*child, &status, 0, &used);
    Run done{std::chrono::duration<double>(Clock::now() - begun).count(), double(used.ru_maxrss) / 1024, -1};
    alarm.request_stop();
    if (WIFEXITED(status))
        done.status = WEXITSTATUS(status);
    if (done.status == notStarted || done.seconds >= command.limit)
        return std::nullopt;
    return done;
}

bool isInstalled(const std::string &program)
{
    const char *path = std::getenv("PATH");
    std::istringstream folders(path ? path : "");
    for (std::string folder; std::getline(folders, folder, ':');) {
        if (access((folder + '/' + program).c_str(), X_OK) == 0)
            return true;
    }
    return false;
}

double median(std::vector<double> values)
{
    if (values.empty())
        return 0;
    std::ranges::sort(values);
    const size_t middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

} // namespace bench
