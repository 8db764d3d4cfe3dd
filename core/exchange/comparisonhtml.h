// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/error.h"
#include "core/base/job.h"
#include "core/compare/comparison.h"
#include "core/exchange/versionlabel.h"

#include <QIODevice>

#include <span>

namespace core::exchange {

/// Writes \a comparison as one page that needs nothing else: the versions side by side, the base first, slot by slot,
/// with what differs. It loads nothing, can be read without its script, printed, in light and in dark; its words are in
/// the language of the reader. The page is well-formed XML too; every text of an article stays text. Written as a
/// stream. In the base stands out what other versions lack: with several of them, fully what all lack, by an underline
/// what some lack. Error WriteFailed: the device's own sentence; Cancelled: \a job was, and what is written is no page.
Result<> writeComparisonHtml(QIODevice &device, const compare::Comparison &comparison,
                             std::span<const VersionLabel> labels, const QString &title = {}, const Job &job = {});

} // namespace core::exchange
