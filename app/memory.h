// SPDX-License-Identifier: MIT
#pragma once

#include <QtTypes>

/// What a command that computes once and ends knows about its memory beforehand.
namespace app {

/// Lets what is about to be allocated, some \a bytes from all threads together, come from one stretch of large pages,
/// and stay in the program until it ends. Memory that the system hands out page by page as it is touched, and takes
/// back as often as something large is freed, costs a comparison as much time as its own work does. Does nothing where
/// that is little, or where the C library or the system knows no such thing. Before the first thread is started.
void expectMemory(qsizetype bytes);

} // namespace app
