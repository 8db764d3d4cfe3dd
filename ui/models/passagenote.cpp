// SPDX-License-Identifier: MIT
#include "ui/models/passagenote.h"

#include "core/compare/wordings.h"

#include <QCoreApplication>
#include <QStringList>

namespace ui {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(PassageNote)
};

} // namespace

std::pair<QString, QString> noteOf(const core::compare::Passage &passage, int paragraph, bool ofBase,
                                   std::span<const core::annotation::Correction> corrections)
{
    QStringList badges{core::compare::badgeOf(passage, paragraph, ofBase)};
    QStringList hints;
    if (passage.isApproximate) {
        badges << u"≈ " + Texts::tr("approximate");
        hints << Texts::tr("This was too much to be compared exactly. Compare › Compute fully does it without limit.");
    }
    for (const core::annotation::Correction &correction : corrections) {
        const bool isTogether = correction.kind == core::annotation::Correction::Kind::BelongTogether;
        badges << u"✎ " + (isTogether ? Texts::tr("put together by hand") : Texts::tr("no move, by hand"));
        hints << (isTogether ? Texts::tr("Somebody has said what this passage belongs together with.")
                             : Texts::tr("Somebody has said that this passage has not moved."));
    }
    badges.removeAll(QString());
    badges.removeDuplicates();
    hints.removeDuplicates();
    return {badges.join(u" · "), hints.join(u'\n')};
}

std::vector<core::annotation::Correction> correctionsAbout(const core::annotation::Project &project,
                                                           core::ArticleId article, core::ArticleId partner,
                                                           core::text::Span span)
{
    std::vector<core::annotation::Correction> corrections;
    for (const core::CorrectionId id : project.correctionsBetween(article, partner)) {
        if (project.correction(id)->spanIn(article).overlaps(span))
            corrections.push_back(*project.correction(id));
    }
    return corrections;
}

} // namespace ui
