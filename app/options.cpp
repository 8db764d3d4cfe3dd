// SPDX-License-Identifier: MIT
#include "app/options.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

namespace app {

using core::Error;
using core::ErrorCode;
using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Options)
};

std::unexpected<Error> wrong(const QString &message)
{
    return std::unexpected(Error{ErrorCode::Unsupported, message, {}});
}

/// "1680x1050".
std::optional<QSize> sizeOf(const QString &text)
{
    bool hasWidth = false;
    bool hasHeight = false;
    const QSize size(text.section(u'x', 0, 0).toInt(&hasWidth), text.section(u'x', 1).toInt(&hasHeight));
    const bool isUsable = hasWidth && hasHeight && size.width() >= 200 && size.height() >= 200 && size.width() <= 10000
                          && size.height() <= 10000;
    return isUsable ? std::optional(size) : std::nullopt;
}

/// "Ctrl+D J": keys with blanks between; nullopt where one is none.
std::optional<std::vector<QKeyCombination>> keysOf(const QString &text)
{
    std::vector<QKeyCombination> keys;
    for (const QString &name : text.split(u' ', Qt::SkipEmptyParts)) {
        const QKeySequence key = QKeySequence::fromString(name, QKeySequence::PortableText);
        if (key.count() != 1 || key[0].key() == Qt::Key_unknown)
            return std::nullopt;
        keys.push_back(key[0]);
    }
    return keys;
}

core::Result<> takeKeys(Options &options, const QString &value)
{
    auto keys = keysOf(value);
    if (!keys)
        return wrong(Text::tr("“%1” are no keys such as “Ctrl+D J”").arg(value));
    options.keys = *std::move(keys);
    return {};
}

core::Result<> takeColumns(Options &options, const QString &value)
{
    bool isNumber = false;
    options.columns = value.toInt(&isNumber);
    if (!isNumber || options.columns < 1)
        return wrong(Text::tr("“%1” is no number of columns").arg(value));
    return {};
}

core::Result<> takeSize(Options &options, const QString &value)
{
    const auto size = sizeOf(value);
    if (!size)
        return wrong(Text::tr("“%1” is no size such as 1680x1050").arg(value));
    options.size = *size;
    return {};
}

/// As it was typed.
template<auto member>
core::Result<> takeText(Options &options, const QString &value)
{
    options.*member = value;
    return {};
}

struct Valued {
    QLatin1StringView name;
    core::Result<> (*take)(Options &options, const QString &value);
};

constexpr std::array valuedOptions{
    Valued{"--shot"_L1, takeText<&Options::shot>},
    Valued{"--tour"_L1, takeText<&Options::tour>},
    Valued{"--language"_L1, takeText<&Options::language>},
    Valued{"--keys"_L1, takeKeys},
    Valued{"--columns"_L1, takeColumns},
    Valued{"--size"_L1, takeSize},
};

} // namespace

core::Result<Options> optionsOf(const QStringList &arguments)
{
    Options options;
    bool onlyFiles = false;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString name = arguments[i].section(u'=', 0, 0);
        const auto valued = std::ranges::find(valuedOptions, name, &Valued::name);
        if (onlyFiles || !arguments[i].startsWith(u"--")) {
            options.files << arguments[i];
        } else if (arguments[i] == "--"_L1) {
            onlyFiles = true;
        } else if (arguments[i] == "--dark"_L1) {
            options.isDark = true;
        } else if (arguments[i] == "--help"_L1) {
            options.wantsHelp = true;
        } else if (arguments[i] == "--version"_L1) {
            options.wantsVersion = true;
        } else if (valued != valuedOptions.end()) {
            const bool isJoined = arguments[i].contains(u'=');
            if (!isJoined && i + 1 == arguments.size())
                return wrong(Text::tr("“%1” needs a value").arg(name));
            const QString value = isJoined ? arguments[i].section(u'=', 1) : arguments[++i];
            if (auto taken = valued->take(options, value); !taken)
                return std::unexpected(taken.error());
        } else {
            return wrong(Text::tr("There is no option “%1”").arg(name));
        }
    }
    return options;
}

QString usage()
{
    return Text::tr("Usage: writethru [--language CODE] [FILE…]\n"
                    "       writethru --shot OUT.png [--dark] [--size WxH] [--columns N] [--keys KEYS] [FILE…]\n"
                    "       writethru --tour FOLDER\n"
                    "\n"
                    "FILE is a project, or articles to compare; without any, the sample story is opened.\n"
                    "--shot draws the window to a picture, after KEYS (such as “Ctrl+D J”) were pressed. --tour plays "
                    "a session and leaves its pictures and CSV in FOLDER.\n");
}

} // namespace app
