// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/job.h"

class QPagedPaintDevice;

namespace ui {

class ComparisonModel;

/// Prints (or writes as PDF) all columns of \a model side by side, slot by slot, in black on white with the colours of
/// the light theme; a slot that does not fit on what is left of a page begins on the next, one that fits on none is cut
/// between lines. Heads and page numbers stand on every page; mirrored where the program is. False where \a job was
/// cancelled. Any thread, where the model lives on it. O(text).
bool printColumns(const ComparisonModel &model, QPagedPaintDevice *device, const core::Job &job = {});

} // namespace ui
