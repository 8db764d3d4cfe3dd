// SPDX-License-Identifier: MIT
#include "tests/bench/markedproject.h"

#include "core/annotation/edits.h"
#include "tests/support/newsversions/newsroom.h"

#include <QTimeZone>

#include <random>

namespace bench {

using namespace core::annotation;
using namespace Qt::StringLiterals;

namespace {

constexpr int subjects = 500;
constexpr int statementEvery = 10;
constexpr int overlapEvery = 3;

QDateTime momentOf(int number)
{
    return QDateTime(QDate(2026, 5, 4), QTime(8, 0), QTimeZone::UTC).addMSecs(qint64(number) * 1009);
}

} // namespace

MarkedArticle::MarkedArticle(qsizetype bytes, int annotations) : m_stride(0), m_article(core::ArticleId::make())
{
    const QString text = newsversions::Newsroom(1).edition(bytes).text();
    m_size = text.size();
    m_stride = m_size / annotations;
    m_articles = addArticles(Project(), {{m_article, u"edition.txt"_s, "UTF-8", text, {}}}, u"An edition"_s).changes;

    const Step types = setUp();
    for (int i = 0; i < subjects; ++i) {
        const auto &type
            = std::get<EntityType>(std::get<Added>(types.changes[size_t(i) % types.changes.size()]).record);
        const QString word = text.mid(i * 40, 12).simplified();
        m_entities.push_back(core::EntityId::make());
        m_subjects.push_back(Added{Entity{m_entities.back(), u"%1 %2"_s.arg(word).arg(i), type.id, {}, {}, {}}});
        m_claims.push_back(core::ClaimId::make());
        m_subjects.push_back(Added{Claim{m_claims.back(), i + 1, u"%1 (%2)"_s.arg(word).arg(i), {}, {}}});
    }
    m_subjects.insert(m_subjects.begin(), types.changes.begin(), types.changes.end());

    for (int i = 0; i < annotations; ++i) {
        const qsizetype length = i % overlapEvery == 0 ? m_stride + m_stride / 2 : m_stride * 2 / 3;
        m_annotations.push_back(Added{annotationAt(i * m_stride, std::max<qsizetype>(1, length), i)});
    }
}

Annotation MarkedArticle::annotationAt(qsizetype begin, qsizetype length, int number) const
{
    const QDateTime made = momentOf(number);
    const core::text::Spans spans({begin, std::min(m_size, begin + length)});
    const Mark mark{core::AnnotationId::make(), m_article, spans, {}, Origin::Made, u"Ida Larsen"_s, made, made};
    if (number % statementEvery == 0)
        return Statement{mark, m_claims[size_t(number / statementEvery) % m_claims.size()], u"the coast guard"_s,
                         u"said"_s, Factuality::CtPlus};
    return Mention{mark, m_entities[size_t(number) % m_entities.size()]};
}

std::vector<Step> MarkedArticle::steps() const
{
    return {{{}, m_subjects}, {{}, m_articles}, {{}, m_annotations}};
}

std::vector<Step> MarkedArticle::oneMention(int steps) const
{
    std::mt19937 random(1);
    std::vector<Step> result;
    for (int i = 0; i < steps; ++i) {
        const auto begin = qsizetype(random()) % (m_size - m_stride);
        result.push_back({u"Mark “Doha” as Place"_s, {Added{annotationAt(begin, m_stride, 10 * i + 1)}}});
    }
    return result;
}

} // namespace bench
