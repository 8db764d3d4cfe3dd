// SPDX-License-Identifier: MIT
#include "core/exchange/agreementreport.h"

#include "core/annotation/agreementwords.h"
#include "core/exchange/csv.h"
#include "core/exchange/jsonstream.h"
#include "core/text/codepoints.h"

#include <QCoreApplication>

#include <array>
#include <map>

namespace core::exchange {

using namespace Qt::StringLiterals;
using namespace annotation;

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Agreement", text);
}

/// Positions of articles in code points, each text read once.
class Places
{
public:
    text::Span of(const Project &project, const Mark &mark)
    {
        auto found = m_texts.find(mark.article);
        if (found == m_texts.end())
            found = m_texts.emplace(mark.article, text::CodePoints(project.article(mark.article)->text)).first;
        return found->second.fromUtf16(mark.spans.hull());
    }

private:
    std::map<ArticleId, text::CodePoints> m_texts; // an id stands for one text in both projects
};

const Annotation *annotationOf(const MarksOf &whose, const std::optional<AnnotationId> &id)
{
    return id ? whose.project->annotation(*id) : nullptr;
}

QString number(std::optional<double> value)
{
    return value ? QString::number(*value, 'f', 3) : QString();
}

/// All kinds of marks, then each that there is.
std::vector<std::pair<QString, LabelAgreement>> rowsOf(const Agreement &agreement)
{
    std::vector<std::pair<QString, LabelAgreement>> rows{{u"all"_s, agreement.all}};
    for (const LabelAgreement &mention : agreement.mentions)
        rows.emplace_back(mention.label, mention);
    if (agreement.statements.exact.mine + agreement.statements.exact.theirs > 0)
        rows.emplace_back(u"statement"_s, agreement.statements);
    return rows;
}

struct NamedKappa {
    const char *key;
    const char *name;
    LabelKappa Agreement::*kappa;
};

constexpr std::array kappas{
    NamedKappa{"types", QT_TRANSLATE_NOOP("Agreement", "entity types of passages that both marked"), &Agreement::types},
    NamedKappa{"subjects", QT_TRANSLATE_NOOP("Agreement", "which entity or claim, of passages that both marked"),
               &Agreement::subjects},
    NamedKappa{"factuality", QT_TRANSLATE_NOOP("Agreement", "factuality, of statements that both marked"),
               &Agreement::factuality},
    NamedKappa{"token_types", QT_TRANSLATE_NOOP("Agreement", "entity types of all tokens, none being one"),
               &Agreement::typesOfTokens},
    NamedKappa{"token_statements", QT_TRANSLATE_NOOP("Agreement", "whether a token is part of a statement"),
               &Agreement::statementsOfTokens},
};

QString sideText(const QString &name, const MarksOf &whose, const std::optional<AnnotationId> &id)
{
    const Annotation *annotation = annotationOf(whose, id);
    if (!annotation)
        return {};
    const QString words
        = text::textOf(whose.project->article(markOf(*annotation).article)->text, markOf(*annotation).spans);
    return u"%1: “%2” %3"_s.arg(name, words.simplified(), contentOf(*whose.project, *annotation));
}

QString disagreementText(const AgreementPair &pair, const Disagreement &disagreement, Places &places)
{
    const MarksOf &marked = disagreement.mine ? pair.mine : pair.theirs;
    const Mark &mark = markOf(*annotationOf(marked, disagreement.mine ? disagreement.mine : disagreement.theirs));
    const text::Span place = places.of(*marked.project, mark);
    const QString what = disagreement.mine && disagreement.theirs
                             ? wordsOf(disagreement.differences)
                             : translated(QT_TRANSLATE_NOOP("Agreement", "only one"));
    QStringList sides{sideText(pair.mineName, pair.mine, disagreement.mine),
                      sideText(pair.theirsName, pair.theirs, disagreement.theirs)};
    sides.removeAll(QString());
    return u"%1 %2-%3, %4. %5\n"_s.arg(marked.project->article(mark.article)->fileName, QString::number(place.begin),
                                       QString::number(place.end), what, sides.join(u" | "_s));
}

void appendMeasures(QString &out, const Agreement &agreement)
{
    const auto shown = [](std::optional<double> value) { return value ? number(value) : u"-"_s; };
    for (const auto &[name, row] : rowsOf(agreement)) {
        out += translated(QT_TRANSLATE_NOOP("Agreement", "  %1: %2 and %3 marks; F1 exact %4, overlapping %5; "
                                                         "Krippendorff's alpha %6\n"))
                   .arg(name.simplified(), QString::number(row.exact.mine), QString::number(row.exact.theirs),
                        shown(row.exact.f1()), shown(row.overlapping.f1()), shown(row.alpha));
    }
    for (const NamedKappa &each : kappas) {
        const LabelKappa &kappa = agreement.*each.kappa;
        if (kappa.count > 0)
            out += translated(QT_TRANSLATE_NOOP("Agreement", "  Cohen's kappa %1: %2 (%3)\n"))
                       .arg(shown(kappa.kappa), translated(each.name))
                       .arg(kappa.count);
    }
}

void writeMeasure(JsonStream &out, const char *key, std::optional<double> value)
{
    out.key(key);
    if (value)
        out.value(*value);
    else
        out.null();
}

void writeScore(JsonStream &out, const char *key, const Score &score)
{
    out.key(key).beginObject();
    out.key("mine").value(qint64(score.mine)).key("theirs").value(qint64(score.theirs));
    out.key("both").value(qint64(score.both));
    writeMeasure(out, "f1", score.f1());
    out.endObject();
}

void writeSide(JsonStream &out, const char *key, const MarksOf &whose, const std::optional<AnnotationId> &id,
               Places &places)
{
    out.key(key);
    const Annotation *annotation = annotationOf(whose, id);
    if (!annotation) {
        out.null();
        return;
    }
    const Mark &mark = markOf(*annotation);
    const text::Span place = places.of(*whose.project, mark);
    out.beginObject().key("id").value(mark.id.toString());
    out.key("span").beginArray().value(qint64(place.begin)).value(qint64(place.end)).endArray();
    out.key("text").value(text::textOf(whose.project->article(mark.article)->text, mark.spans));
    if (const auto *mention = std::get_if<Mention>(annotation)) {
        const Entity &entity = *whose.project->entity(mention->entity);
        out.key("type").value(whose.project->type(entity.type)->name).key("subject").value(entity.name);
    } else {
        const auto &statement = std::get<Statement>(*annotation);
        out.key("type").null().key("subject").value(whose.project->claim(statement.claim)->label);
        out.key("attributed_to").value(statement.saidBy).key("cue").value(statement.cue);
        out.key("factuality").value(statement.factuality ? toString(*statement.factuality) : QString());
    }
    out.endObject();
}

void writeDisagreements(JsonStream &out, const AgreementPair &pair)
{
    Places places;
    out.key("disagreements").beginArray();
    for (const Disagreement &each : pair.agreement.disagreements) {
        out.beginObject().key("article").value(pair.mine.project->article(each.mineArticle)->fileName);
        out.key("differences").beginArray();
        for (const QString &word : toStrings(each.differences))
            out.value(word);
        out.endArray();
        writeSide(out, "mine", pair.mine, each.mine, places);
        writeSide(out, "theirs", pair.theirs, each.theirs, places);
        out.endObject();
    }
    out.endArray();
}

} // namespace

QByteArray toAgreementText(std::span<const AgreementPair> pairs)
{
    QString out;
    for (const AgreementPair &pair : pairs) {
        const Agreement &agreement = pair.agreement;
        out += QCoreApplication::translate("Agreement",
                                           "%1 | %2: %n article(s) marked by both, %3 by one only, marks that agree: "
                                           "%4, disagreements: %5\n",
                                           nullptr, int(agreement.articles))
                   .arg(pair.mineName.simplified(), pair.theirsName.simplified(),
                        QString::number(agreement.articlesOfOne), QString::number(agreement.agreed),
                        QString::number(agreement.disagreements.size()));
        appendMeasures(out, agreement);
        Places places;
        for (const Disagreement &disagreement : agreement.disagreements)
            out += disagreementText(pair, disagreement, places);
    }
    return out.toUtf8();
}

QByteArray toAgreementCsv(std::span<const AgreementPair> pairs)
{
    QString out;
    appendCsvRecord(out, QStringList{u"mine"_s, u"theirs"_s, u"kind"_s, u"articles"_s, u"mine_marks"_s,
                                     u"theirs_marks"_s, u"exact"_s, u"exact_f1"_s, u"overlapping"_s,
                                     u"overlapping_f1"_s, u"alpha"_s, u"kappa_types"_s, u"kappa_subjects"_s,
                                     u"kappa_factuality"_s, u"kappa_token_types"_s, u"kappa_token_statements"_s});
    for (const AgreementPair &pair : pairs) {
        bool isFirst = true; // the row of all marks, of which there is a κ
        for (const auto &[name, row] : rowsOf(pair.agreement)) {
            QStringList cells{disarmed(pair.mineName),
                              disarmed(pair.theirsName),
                              disarmed(name),
                              QString::number(pair.agreement.articles),
                              QString::number(row.exact.mine),
                              QString::number(row.exact.theirs),
                              QString::number(row.exact.both),
                              number(row.exact.f1()),
                              QString::number(row.overlapping.both),
                              number(row.overlapping.f1()),
                              number(row.alpha)};
            for (const NamedKappa &each : kappas)
                cells += isFirst ? number((pair.agreement.*each.kappa).kappa) : QString();
            appendCsvRecord(out, cells);
            isFirst = false;
        }
    }
    return out.toUtf8();
}

Result<> writeAgreementJson(QIODevice &device, std::span<const AgreementPair> pairs)
{
    JsonStream out(device);
    out.beginObject().key("format").value(u"writethru-agreement/1").key("offsets").value(u"codepoints");
    out.key("pairs").beginArray();
    for (const AgreementPair &pair : pairs) {
        const Agreement &agreement = pair.agreement;
        out.beginObject().key("mine").value(pair.mineName).key("theirs").value(pair.theirsName);
        out.key("articles").value(qint64(agreement.articles));
        out.key("articles_of_one").value(qint64(agreement.articlesOfOne));
        out.key("agreed").value(qint64(agreement.agreed));
        out.key("kinds").beginArray();
        for (const auto &[name, row] : rowsOf(agreement)) {
            out.beginObject().key("kind").value(name);
            writeScore(out, "exact", row.exact);
            writeScore(out, "overlapping", row.overlapping);
            writeMeasure(out, "alpha", row.alpha);
            out.endObject();
        }
        out.endArray().key("kappa").beginObject();
        for (const NamedKappa &each : kappas) {
            const LabelKappa &kappa = agreement.*each.kappa;
            out.key(each.key).beginObject();
            writeMeasure(out, "value", kappa.kappa);
            out.key("count").value(qint64(kappa.count)).endObject();
        }
        out.endObject();
        writeDisagreements(out, pair);
        out.endObject();
    }
    out.endArray().endObject();
    return out.finish();
}

} // namespace core::exchange
