// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <expected>

namespace core {

/// What kind of thing went wrong outside our code; what a program decides by. People read Error::message.
enum class ErrorCode {
    NotFound,
    Unreadable,
    Empty,
    Binary,
    TooLarge,
    Malformed,
    Unsupported,
    Conflict, ///< the same thing is already there, or is not there any more
    ReadOnly,
    Locked, ///< somebody else has the project open for writing
    NewerSchema,
    WriteFailed, ///< disk full, no permission, device gone
    Cancelled,
};

/// A failure outside our code. Bugs are assertions, never an Error.
struct Error {
    ErrorCode code;
    QString message; ///< one translated sentence, without the place
    QString where;   ///< the file, and the line, row or byte where known; may be empty

    friend bool operator==(const Error &, const Error &) = default;
};

template<class T = void>
using Result = std::expected<T, Error>;

/// "place: sentence", as the command line and the window show it; one line.
QString toSentence(const Error &error);

} // namespace core
