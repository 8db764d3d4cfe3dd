// SPDX-License-Identifier: MIT
#include "core/annotation/agreementwords.h"

#include <QCoreApplication>

#include <array>

namespace core::annotation {

using namespace Qt::StringLiterals;

namespace {

struct Named {
    Difference difference;
    QLatin1StringView word;
    const char *name;
};

constexpr std::array names{
    Named{Difference::Bounds, "bounds"_L1, QT_TRANSLATE_NOOP("Annotation", "other bounds")},
    Named{Difference::Type, "type"_L1, QT_TRANSLATE_NOOP("Annotation", "other type")},
    Named{Difference::About, "subject"_L1, QT_TRANSLATE_NOOP("Annotation", "other entity or claim")},
    Named{Difference::SaidBy, "said_by"_L1, QT_TRANSLATE_NOOP("Annotation", "said by another")},
    Named{Difference::Cue, "cue"_L1, QT_TRANSLATE_NOOP("Annotation", "other cue")},
    Named{Difference::Factuality, "factuality"_L1, QT_TRANSLATE_NOOP("Annotation", "other factuality")},
};

struct Strength {
    double upTo;
    const char *name;
};

constexpr std::array strengths{
    Strength{0.0, QT_TRANSLATE_NOOP("Annotation", "none")},
    Strength{0.2, QT_TRANSLATE_NOOP("Annotation", "slight")},
    Strength{0.4, QT_TRANSLATE_NOOP("Annotation", "fair")},
    Strength{0.6, QT_TRANSLATE_NOOP("Annotation", "moderate")},
    Strength{0.8, QT_TRANSLATE_NOOP("Annotation", "substantial")},
    Strength{1.0, QT_TRANSLATE_NOOP("Annotation", "almost perfect")},
};

QString translated(const char *text)
{
    return QCoreApplication::translate("Annotation", text);
}

} // namespace

QStringList toStrings(Differences differences)
{
    QStringList words;
    for (const Named &each : names) {
        if (differences.testFlag(each.difference))
            words += each.word;
    }
    return words;
}

QString wordsOf(Differences differences)
{
    QStringList words;
    for (const Named &each : names) {
        if (differences.testFlag(each.difference))
            words += translated(each.name);
    }
    return words.join(u", "_s);
}

QString contentOf(const Project &project, const Annotation &annotation)
{
    if (const auto *mention = std::get_if<Mention>(&annotation)) {
        const Entity &entity = *project.entity(mention->entity);
        return contentOf(*project.type(entity.type), entity);
    }
    const auto &statement = std::get<Statement>(annotation);
    return contentOf(*project.claim(statement.claim), statement);
}

QString contentOf(const EntityType &type, const Entity &entity)
{
    return u"%1: %2"_s.arg(displayName(type), entity.name.simplified());
}

QString contentOf(const Claim &claim, const Statement &statement)
{
    QStringList parts{
        translated(QT_TRANSLATE_NOOP("Annotation", "Claim %1: %2")).arg(claim.number).arg(claim.label.simplified())};
    if (!statement.saidBy.isEmpty())
        parts += translated(QT_TRANSLATE_NOOP("Annotation", "said by %1")).arg(statement.saidBy.simplified());
    if (!statement.cue.isEmpty())
        parts += u"“%1”"_s.arg(statement.cue.simplified());
    if (statement.factuality)
        parts += toString(*statement.factuality);
    return parts.join(u", "_s);
}

QString strengthOf(double value)
{
    for (const Strength &each : strengths) {
        if (value < each.upTo || (each.upTo > 0 && value <= each.upTo))
            return translated(each.name);
    }
    return translated(strengths.back().name);
}

QStringList figuresOf(const Agreement &agreement)
{
    const auto number = [](std::optional<double> value) { return value ? QString::number(*value, 'f', 2) : u"–"_s; };
    const auto strength = [&](const LabelKappa &kappa) {
        return kappa.kappa ? u"%1 (%2)"_s.arg(number(kappa.kappa), strengthOf(*kappa.kappa)) : number(kappa.kappa);
    };
    QStringList lines{
        translated(QT_TRANSLATE_NOOP("Annotation", "Articles that both have marked: %1, only one: %2. Marks that agree "
                                                   "in everything: %3, places of disagreement: %4."))
            .arg(agreement.articles)
            .arg(agreement.articlesOfOne)
            .arg(agreement.agreed)
            .arg(agreement.disagreements.size())};
    if (agreement.articles == 0)
        return lines;
    lines += translated(QT_TRANSLATE_NOOP("Annotation", "All marks: F1 %1 exact, %2 overlapping; Krippendorff’s α for "
                                                        "unitizing %3."))
                 .arg(number(agreement.all.exact.f1()), number(agreement.all.overlapping.f1()),
                      number(agreement.all.alpha));
    lines
        += translated(QT_TRANSLATE_NOOP("Annotation", "Cohen’s κ where both marked the same passage: types %1, entity "
                                                      "or claim %2, factuality %3; of all tokens: types %4, "
                                                      "statements %5."))
               .arg(strength(agreement.types), strength(agreement.subjects), strength(agreement.factuality),
                    strength(agreement.typesOfTokens), strength(agreement.statementsOfTokens));
    return lines;
}

} // namespace core::annotation
