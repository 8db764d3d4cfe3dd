// SPDX-License-Identifier: MIT
#include "ui/outsideasking.h"

#include "core/annotation/schemeedits.h"
#include "ui/actions.h"
#include "ui/preferences.h"
#include "ui/session.h"
#include "ui/shownversions.h"
#include "ui/views/messagebar.h"

#include <QAction>

namespace ui {

using namespace core::annotation;
using namespace core::exchange;
using namespace Qt::StringLiterals;

namespace {

constexpr auto topic = "outside"_L1;
constexpr size_t refusalsShown = 3;

} // namespace

OutsideAsking::OutsideAsking(const Session &session, const ShownVersions &versions, Preferences &preferences,
                             MessageBar &messages, const Actions &actions, Perform perform, QObject *parent)
    : QObject(parent), m_session(session), m_versions(versions), m_preferences(preferences), m_messages(messages),
      m_actions(actions), m_perform(std::move(perform))
{
    connect(actions[Command::AskOutside], &QAction::triggered, this, &OutsideAsking::ask);
    connect(&m_program, &OutsideProgram::answered, this, &OutsideAsking::read);
    connect(&m_program, &OutsideProgram::failed, this, &OutsideAsking::sayProblem);
    connect(&versions, &ShownVersions::stateChanged, this, &OutsideAsking::updateActions);
    connect(&session, &Session::fileChanged, this, &OutsideAsking::updateActions);
    connect(&session.source(), &ProjectSource::replaced, this, [this] {
        cancel();
        m_messages.dismiss(topic);
        updateActions();
    });
    updateActions();
}

void OutsideAsking::updateActions()
{
    m_actions[Command::AskOutside]->setEnabled(!m_session.isReadOnly() && !m_versions.storyVersions().isEmpty());
}

void OutsideAsking::ask()
{
    const QString command = m_preferences.outsideCommand();
    const auto showPreferences = [this] { m_actions[Command::Preferences]->trigger(); };
    if (command.isEmpty()) {
        m_messages.say({.topic = topic,
                        .text = tr("No outside program is named in your preferences yet."),
                        .choices = {{tr("Preferences…"), showPreferences}, {tr("Not now"), [] {}}}});
        return;
    }
    if (m_preferences.approvedOutsideCommand() == command) {
        run();
        return;
    }
    const auto approve = [this, command] {
        m_preferences.setApprovedOutsideCommand(command);
        if (m_preferences.outsideCommand() == command)
            run();
    };
    m_messages.say(
        {.topic = topic,
         .text = tr("This command has not been run yet. It is given the texts of the story, with your rights "
                    "on this computer:\n%1")
                     .arg(command),
         .choices = {{tr("Run"), approve}, {tr("Preferences…"), showPreferences}, {tr("Not now"), [] {}}}});
}

void OutsideAsking::run()
{
    cancel();
    m_asked.clear();
    for (const core::ArticleId id : m_versions.storyVersions()) {
        const auto &article = *m_session.project().article(id);
        m_asked.push_back({id, article.fileName, article.metadata.language, article.text});
    }
    m_name = OutsideProgram::nameOf(m_preferences.outsideCommand());
    m_messages.say({.topic = topic,
                    .text = tr("%1 is reading %n article(s)…", nullptr, int(m_asked.size())).arg(m_name),
                    .choices = {{tr("Cancel"), [this] { cancel(); }}}});
    m_program.start(m_preferences.outsideCommand(), outsideRequest(m_asked));
}

void OutsideAsking::cancel()
{
    m_program.cancel();
    m_reading.cancel();
}

void OutsideAsking::read(const QByteArray &output)
{
    m_reading.start([output, asked = m_asked](const core::Job &job) { return readOutsideAnswer(output, asked, job); },
                    [this](const OutsideAnswer &answer) { take(answer); });
}

void OutsideAsking::take(const OutsideAnswer &answer)
{
    const std::vector<Suggestion> suggestions = suggestionsOf(answer, m_session.project(), m_name);
    Q_EMIT suggested(suggestions);
    QString said = tr("%1 suggests %n passage(s).", nullptr, int(suggestions.size())).arg(m_name);
    if (answer.refused > 0) {
        said += u'\n' + tr("%n part(s) of its answer cannot be used:", nullptr, answer.refused);
        for (size_t i = 0; i < std::min(refusalsShown, answer.refusals.size()); ++i)
            said += u'\n' + core::toSentence(answer.refusals[i]);
    }
    Message message{
        .topic = topic, .kind = answer.refused > 0 ? Message::Kind::Problem : Message::Kind::Notice, .text = said};
    if (const QStringList types = unknownTypes(answer, m_session.project()); !types.isEmpty()) {
        message.text += u'\n' + tr("It uses types that this project does not have: %1.").arg(types.join(u", "_s));
        message.choices.push_back({tr("Make these types"), [this, answer, types] { makeTypes(answer, types); }});
        message.choices.push_back({tr("Leave them out"), [] {}});
    }
    m_messages.say(message);
}

void OutsideAsking::makeTypes(const OutsideAnswer &answer, const QStringList &types)
{
    if (m_perform(addTypes(m_session.project(), types)))
        take(answer);
}

void OutsideAsking::sayProblem(const QString &problem)
{
    m_messages.say({.topic = topic,
                    .kind = Message::Kind::Problem,
                    .text = tr("%1 has not answered. %2").arg(m_name, problem),
                    .choices = {}});
}

} // namespace ui
