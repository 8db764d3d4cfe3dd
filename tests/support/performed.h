// SPDX-License-Identifier: MIT
#pragma once

#include "core/annotation/edits.h"
#include "tests/support/show.h"

namespace test {

/// Does \a step, as a person can see it, to \a project; fails where it is empty, has no whole name, does not fit, or
/// where undoing it does not give the same project.
inline void perform(core::annotation::Project &project, const core::annotation::Step &step)
{
    QVERIFY(!step.isEmpty());
    QVERIFY2(!step.name.isEmpty() && !step.name.contains(u'%'), qPrintable(step.name));
    const core::annotation::Project before = project;
    core::annotation::Project tried = project;
    const auto undo = tried.apply(step);
    QVERIFY_RESULT(undo);
    project = tried;
    QVERIFY_RESULT(tried.apply(*undo));
    QVERIFY(tried == before);
}

} // namespace test
