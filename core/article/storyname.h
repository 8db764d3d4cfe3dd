// SPDX-License-Identifier: MIT
#pragma once

#include "core/article/article.h"

#include <span>

namespace core::article {

/// What to call a story that \a articles make: the first one's title, else the first words that are not furniture, else
/// its file name. Empty without articles. O(length of the first).
QString storyName(std::span<const Article> articles);

} // namespace core::article
