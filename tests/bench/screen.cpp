// SPDX-License-Identifier: MIT
#include "tests/bench/screen.h"

#include <chrono>
#include <csignal>
#include <fstream>
#include <map>
#include <sstream>
#include <thread>
#include <utility>

#include <arpa/inet.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

namespace bench {

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;
namespace fs = std::filesystem;

namespace {

constexpr auto poll = 3ms;
constexpr size_t caret = 500;     // pixels: fewer that change are no new picture
constexpr double patience = 40;   // seconds for a window to show anything
constexpr size_t colourSize = 12; // bytes of a colour map entry in an XWD file
constexpr auto displayFile = "display";

constexpr auto windowRules = R"(<?xml version="1.0"?>
<openbox_config xmlns="http://openbox.org/3.4/rc">
  <applications><application class="*"><decor>no</decor><maximized>yes</maximized></application></applications>
</openbox_config>
)";

/// Calls \a done until it is true, for at most \a seconds.
template<class Condition>
bool waitFor(double seconds, Condition done)
{
    const auto end = Clock::now() + std::chrono::duration<double>(seconds);
    while (!done()) {
        if (Clock::now() > end)
            return false;
        std::this_thread::sleep_for(poll);
    }
    return true;
}

std::string firstWord(const fs::path &file)
{
    std::ifstream in(file);
    std::string word;
    in >> word;
    return word;
}

double peakOf(int process)
{
    std::ifstream status("/proc/" + std::to_string(process) + "/status");
    for (std::string line; std::getline(status, line);) {
        if (line.starts_with("VmHWM:"))
            return std::stod(line.substr(6)) / 1024;
    }
    return 0;
}

std::vector<int> childrenOf(int process)
{
    std::vector<int> children;
    std::error_code failed;
    for (const auto &task : fs::directory_iterator("/proc/" + std::to_string(process) + "/task", failed)) {
        std::ifstream list(task.path() / "children");
        for (int child = 0; list >> child;)
            children.push_back(child);
    }
    return children;
}

double peakOfAll(int process)
{
    double sum = peakOf(process);
    for (const int child : childrenOf(process))
        sum += peakOfAll(child);
    return sum;
}

size_t differing(std::span<const std::uint32_t> a, std::span<const std::uint32_t> b)
{
    size_t count = 0;
    for (size_t i = 0; i < a.size(); ++i)
        count += a[i] != b[i];
    return count;
}

} // namespace

std::optional<Screen> Screen::open(const fs::path &folder)
{
    if (!isInstalled("Xvfb") || !isInstalled("openbox"))
        return std::nullopt;
    Screen screen;
    screen.m_folder = folder;
    fs::create_directories(folder / "home");
    std::ofstream(folder / "rules.xml") << windowRules;
    const std::string script = "exec Xvfb -displayfd 1 -screen 0 1400x900x24 -nolisten tcp -noreset -fbdir "
                               "\"$0\"";
    screen.m_server = start({.words = {"sh", "-c", script, folder.string()},
                             .output = folder / displayFile,
                             .isOnOneCore = false,
                             .environment = {}});
    if (!screen.m_server || !waitFor(20, [&] { return !firstWord(folder / displayFile).empty(); }))
        return std::nullopt;
    screen.m_display = ':' + firstWord(folder / displayFile);
    screen.m_manager = start({.words = {"openbox", "--config-file", (folder / "rules.xml").string()},
                              .output = {},
                              .isOnOneCore = false,
                              .environment = screen.environment()});
    std::this_thread::sleep_for(1s); // nobody is told when a window manager is ready
    if (!screen.showBuffer())
        return std::nullopt;
    return screen;
}

Screen::Screen(Screen &&other) noexcept
    : m_folder(std::move(other.m_folder)), m_display(std::move(other.m_display)),
      m_server(std::exchange(other.m_server, std::nullopt)), m_manager(std::exchange(other.m_manager, std::nullopt)),
      m_mapped(std::exchange(other.m_mapped, nullptr)), m_mappedSize(other.m_mappedSize), m_pixels(other.m_pixels)
{}

Screen::~Screen()
{
    if (m_mapped)
        munmap(m_mapped, m_mappedSize);
    if (m_manager)
        end(*m_manager);
    if (m_server) {
        kill(*m_server, SIGTERM); // it takes its lock file along
        waitpid(*m_server, nullptr, 0);
    }
}

/// An XWD file: a header of big-endian words, of which the first is its size and the twentieth the number of colours,
/// the colours, the pixels (X11/XWDFile.h).
bool Screen::showBuffer()
{
    const fs::path file = m_folder / "Xvfb_screen0";
    std::error_code failed;
    m_mappedSize = fs::file_size(file, failed);
    const int descriptor = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
    if (failed || descriptor < 0)
        return false;
    void *mapped = mmap(nullptr, m_mappedSize, PROT_READ, MAP_SHARED, descriptor, 0);
    close(descriptor);
    if (mapped == MAP_FAILED)
        return false;
    m_mapped = mapped;
    const auto *header = static_cast<const std::uint32_t *>(mapped);
    const size_t begin = ntohl(header[0]) + ntohl(header[19]) * colourSize;
    const size_t pixels = size_t(ntohl(header[4])) * ntohl(header[5]);
    if (begin + pixels * 4 > m_mappedSize)
        return false;
    const auto *data = static_cast<const char *>(mapped) + begin;
    m_pixels = {reinterpret_cast<const std::uint32_t *>(data), pixels};
    return true;
}

std::vector<std::string> Screen::environment() const
{
    const std::string home = (m_folder / "home").string();
    return {"DISPLAY=" + m_display,
            "HOME=" + home,
            "XDG_CONFIG_HOME=" + home + "/.config",
            "XDG_CACHE_HOME=" + home + "/.cache",
            "XDG_DATA_HOME=" + home + "/.local/share",
            "XDG_STATE_HOME=" + home + "/.local/state",
            "WAYLAND_DISPLAY=",
            "QT_QPA_PLATFORM=xcb"};
}

std::optional<Picture> Screen::watch(std::vector<std::string> words, double quiet) const
{
    std::vector<std::uint32_t> shown(m_pixels.begin(), m_pixels.end());
    const auto begun = Clock::now();
    const auto since = [begun] { return std::chrono::duration<double>(Clock::now() - begun).count(); };
    const auto process
        = start({.words = std::move(words), .output = {}, .isOnOneCore = false, .environment = environment()});
    if (!process)
        return std::nullopt;
    Picture picture;
    for (double now = since(); now < (picture.final > 0 ? picture.final + quiet : patience); now = since()) {
        if (differing(shown, m_pixels) >= caret) {
            shown.assign(m_pixels.begin(), m_pixels.end());
            picture.final = now;
            picture.first = picture.first > 0 ? picture.first : now;
        } else if (waitpid(*process, nullptr, WNOHANG) != 0) {
            break;
        }
        std::this_thread::sleep_for(poll);
    }
    picture.mebibytes = peakOfAll(*process);
    end(*process);
    const std::vector<std::uint32_t> before(shown);
    waitFor(2, [&] { return differing(before, m_pixels) >= caret; }); // until the window is gone
    std::this_thread::sleep_for(200ms);
    return picture.final > 0 ? std::optional(picture) : std::nullopt;
}

} // namespace bench
