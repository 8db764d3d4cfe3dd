// SPDX-License-Identifier: MIT
#include "ui/models/claimcelltext.h"

#include "ui/models/texts.h"

#include <QCoreApplication>
#include <QStringList>

namespace ui {

using namespace Qt::StringLiterals;
using core::annotation::ClaimCell;
using core::annotation::ClaimState;
using core::annotation::Project;
using core::annotation::Statement;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ClaimCell)
};

constexpr qsizetype longestQuote = 400; // UTF-16 units

QString quotation(QString words)
{
    if (words.size() > longestQuote)
        words = words.first(longestQuote) + u'…';
    return u'“' + words + u'”';
}

const Statement &statementOf(const Project &project, core::AnnotationId id)
{
    return std::get<Statement>(*project.annotation(id));
}

QString speakerOf(const Statement &statement)
{
    return statement.saidBy.isEmpty() ? Texts::tr("the article itself") : statement.saidBy;
}

QString wordsOf(const Project &project, const ClaimCell &cell)
{
    switch (cell.state) {
    case ClaimState::DifferentValue:
        return core::annotation::valuesText(cell.link);
    case ClaimState::SaidByAnother:
        return speakerOf(statementOf(project, *cell.telling));
    case ClaimState::NotMarked:
    case ClaimState::Absent:
        //: What a version does with a claim, and how much of it stands there nevertheless: "absent 31 %".
        return Texts::tr("%1 %2").arg(wordFor(cell.state), percentText(double(cell.nearest->score)));
    default:
        return wordFor(cell.state);
    }
}

QString nearestText(const Project &project, const ClaimCell &cell, core::ArticleId article)
{
    const QString score = percentText(double(cell.nearest->score));
    if (!cell.nearest->spans)
        return Texts::tr("The whole text was searched: no word of the claim is in it.");
    const auto *in = project.article(article);
    const QString words = in ? core::text::textOf(in->text, *cell.nearest->spans).simplified() : QString();
    //: %1 is a share such as "31 %", %2 a quotation.
    return Texts::tr("The whole text was searched. Nearest, with %1 of the words: %2").arg(score, quotation(words));
}

} // namespace

QString quoteOf(const Project &project, const core::annotation::Mark &mark)
{
    return core::text::textOf(project.article(mark.article)->text, mark.spans).simplified();
}

QString shortText(const Project &project, const ClaimCell &cell)
{
    QString text = core::annotation::signOf(cell.state);
    if (cell.state != ClaimState::NotSearched)
        text += u' ' + wordsOf(project, cell);
    if (cell.statements.size() > 1)
        //: Behind what a version does with a claim: how often.
        text += Texts::tr(" ×%1").arg(cell.statements.size());
    return text;
}

QString longText(const Project &project, const ClaimCell &cell, core::ArticleId article)
{
    QStringList lines{core::annotation::sentenceOf(cell)};
    for (const core::AnnotationId id : cell.statements) {
        const Statement &statement = statementOf(project, id);
        //: A quotation and who says it.
        QString line
            = Texts::tr("%1 – said by %2").arg(quotation(quoteOf(project, statement.mark)), speakerOf(statement));
        if (statement.factuality)
            line += u", " + factualityText(*statement.factuality);
        lines << line;
    }
    if (cell.nearest && cell.statements.empty())
        lines << nearestText(project, cell, article);
    if (cell.state == ClaimState::NotRead)
        lines << Texts::tr("Too little of this version has been on screen to call it absent.");
    if (cell.absence) {
        const auto &absence = *project.absence(*cell.absence);
        //: %1 is a name, %2 a share such as "31 %".
        lines << Texts::tr("Confirmed by %1, when the nearest passage had %2 of the words.")
                     .arg(absence.analyst.isEmpty() ? Texts::tr("an analyst") : absence.analyst,
                          percentText(double(absence.score)));
    }
    return lines.join(u'\n');
}

} // namespace ui
