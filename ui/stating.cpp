// SPDX-License-Identifier: MIT
#include "ui/stating.h"

#include "core/text/trimmed.h"
#include "ui/actions.h"
#include "ui/models/texts.h"
#include "ui/session.h"
#include "ui/views/readingpane.h"

#include <QAction>
#include <QMenu>

namespace ui {

using namespace Qt::StringLiterals;
using core::annotation::Annotation;
using core::annotation::Factuality;
using core::annotation::Statement;
using core::annotation::Step;

Stating::Stating(const Session &session, ReadingPane &reading, const Actions &actions, Perform perform, QObject *parent)
    : QObject(parent), m_session(session), m_reading(reading), m_actions(actions), m_perform(std::move(perform))
{
    connect(actions[Command::Factuality], &QAction::triggered, this, &Stating::offerFactualities);
    connect(actions[Command::AddSpan], &QAction::triggered, this, [this] { m_perform(added()); });
    connect(actions[Command::RemoveSpan], &QAction::triggered, this, [this] { m_perform(without()); });
    connect(&reading, &ReadingPane::selectionChanged, this, &Stating::updateActions);
    connect(&session, &Session::fileChanged, this, &Stating::updateActions);
    connect(&session.source(), &ProjectSource::replaced, this, &Stating::updateActions);
    connect(&session.source(), &ProjectSource::changed, this, &Stating::updateActions);
    updateActions();
}

const Annotation *Stating::current() const
{
    const auto mark = m_reading.currentMark();
    return mark ? m_session.project().annotation(*mark) : nullptr;
}

const Statement *Stating::statement() const
{
    return std::get_if<Statement>(current());
}

Step Stating::added() const
{
    const Annotation *annotation = current();
    const auto selection = m_reading.selection();
    if (!annotation || !selection || selection->article != markOf(*annotation).article)
        return {};
    const auto *article = m_session.project().article(selection->article);
    const auto span = core::text::trimmed(article->text, selection->span);
    return addSpan(m_session.project(), idOf(*annotation), span, m_session.author());
}

Step Stating::without() const
{
    const Annotation *annotation = current();
    const auto selection = m_reading.selection();
    if (!annotation || !selection || selection->article != markOf(*annotation).article)
        return {};
    return removeSpan(m_session.project(), idOf(*annotation), selection->span, m_session.author());
}

void Stating::updateActions()
{
    const bool isEditable = !m_session.isReadOnly();
    m_actions[Command::Factuality]->setEnabled(isEditable && statement());
    m_actions[Command::AddSpan]->setEnabled(isEditable && !added().isEmpty());
    m_actions[Command::RemoveSpan]->setEnabled(isEditable && !without().isEmpty());
}

void Stating::judge(std::optional<Factuality> factuality)
{
    if (const Statement *before = statement()) {
        Statement after = *before;
        after.factuality = factuality;
        m_perform(editAnnotation(m_session.project(), Annotation(after), m_session.author()));
    }
}

/// One more key chooses: 1 to 8, or 0.
void Stating::offerFactualities()
{
    const Statement *judged = statement();
    if (!judged)
        return;
    using enum Factuality;
    auto *menu = new QMenu(&m_reading);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("How certain the source presents it"));
    int key = 1;
    const auto add = [&](const QString &text, std::optional<Factuality> factuality) {
        QAction *action = menu->addAction(u"&%1  %2"_s.arg(factuality ? key++ : 0).arg(text), this,
                                          [this, factuality] { judge(factuality); });
        action->setCheckable(true);
        action->setChecked(judged->factuality == factuality);
    };
    for (const Factuality value : {CtPlus, PrPlus, PsPlus, CtMinus, PrMinus, PsMinus, CtU, Uu})
        add(factualityText(value), value);
    menu->addSeparator();
    add(tr("Not judged"), std::nullopt);
    menu->popup(m_reading.mapToGlobal(m_reading.rect().center()));
}

} // namespace ui
