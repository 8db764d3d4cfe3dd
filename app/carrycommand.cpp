// SPDX-License-Identifier: MIT
#include "app/carrycommand.h"

#include "app/console.h"
#include "app/openproject.h"
#include "core/annotation/carryorder.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <vector>

using namespace Qt::StringLiterals;

namespace app {

namespace {

using core::ArticleId;
using core::Error;
using core::ErrorCode;
using core::ProposalId;
using core::Result;
using core::annotation::CarriedMark;
using core::annotation::CarryState;
using core::annotation::Project;
using core::annotation::Proposal;

/// By id first: a file may be called like one.
std::optional<ArticleId> articleOf(const Project &project, const QString &name)
{
    if (const auto id = ArticleId::fromString(name); id && project.article(*id))
        return id;
    const auto found = std::ranges::find_if(project.articles(),
                                            [&name](const auto &entry) { return entry.second.fileName == name; });
    return found == project.articles().end() ? std::nullopt : std::optional(found->first);
}

/// One call of the command: what it has carried and refused so far.
class Carrying
{
public:
    explicit Carrying(const CarryCommand &command) : m_command(command) {}

    int run()
    {
        if (const auto done = carryAll(); !done)
            refuse(done.error());
        return m_refused ? exitRefused : exitDone;
    }

private:
    Result<> carryAll()
    {
        auto opened = openProject(m_command.project, core::store::Access::ReadWrite, m_command.analyst);
        if (!opened)
            return std::unexpected(std::move(opened.error()));
        m_open = *std::move(opened);

        const auto from = articleOf(project(), m_command.from);
        if (!from)
            return std::unexpected(missing(m_command.from));
        const std::vector<ArticleId> to = targets(*from);
        for (const ArticleId article : to)
            m_before[article] = project().annotationsOf(article).size();
        const auto order = core::annotation::carryOrder(project(), *from, to);
        const auto marks = core::annotation::carriedMarks(order);
        Q_ASSERT(marks); // nobody cancels
        return perform(*m_open, core::annotation::carryMarks(project(), *marks, author()))
            .and_then([&] { return accept(*marks); })
            .transform([&] { summarize(order, *marks); });
    }

    std::vector<ArticleId> targets(ArticleId from)
    {
        std::vector<ArticleId> to;
        for (const QString &name : m_command.to) {
            const auto article = articleOf(project(), name);
            if (!article) {
                refuse(missing(name));
            } else if (*article == from) {
                refuse({ErrorCode::Conflict,
                        QCoreApplication::translate("CommandLine", "Annotations are not carried to their own article."),
                        place(name)});
            } else if (!std::ranges::contains(to, *article)) {
                to.push_back(*article);
            }
        }
        return to;
    }

    bool isAccepted(CarryState state) const
    {
        using enum CarryCommand::Accept;
        const bool isSame = state == CarryState::Exact || state == CarryState::Moved;
        const bool isSure = isSame || state == CarryState::Reworded || state == CarryState::DifferentValue;
        return m_command.accept == All ? isSure : m_command.accept == Exact && isSame;
    }

    Result<> accept(const std::vector<CarriedMark> &marks)
    {
        std::vector<ProposalId> ids;
        for (const CarriedMark &mark : marks) {
            const Proposal *proposal = project().proposal(mark.source, mark.article);
            if (proposal && !proposal->isRejected && isAccepted(proposal->carried.state))
                ids.push_back(proposal->id);
        }
        return perform(*m_open, core::annotation::acceptProposals(project(), ids, author()));
    }

    /// "b.txt: exact 10, moved 2, …; annotations made: 12, proposals: 3".
    void summarize(const core::annotation::CarryOrder &order, const std::vector<CarriedMark> &marks) const
    {
        for (const auto &version : order.to) {
            std::array<int, core::annotation::carryStates> counts{};
            int open = 0;
            int rejected = 0;
            for (const CarriedMark &mark : marks) {
                if (mark.article != version.article)
                    continue;
                ++counts[size_t(mark.carried.state)];
                const Proposal *proposal = project().proposal(mark.source, mark.article);
                open += proposal && !proposal->isRejected;
                rejected += proposal && proposal->isRejected;
            }
            QStringList states;
            for (size_t i = 0; i < counts.size(); ++i)
                states += displayName(CarryState(i)) + u' ' + QString::number(counts[i]);
            QStringList done{QCoreApplication::translate("CommandLine", "annotations made: %1")
                                 .arg(project().annotationsOf(version.article).size() - m_before.at(version.article)),
                             QCoreApplication::translate("CommandLine", "proposals: %1").arg(open)};
            if (rejected > 0)
                done += QCoreApplication::translate("CommandLine", "rejected before: %1").arg(rejected);
            const QString name = project().article(version.article)->fileName;
            say(u"%1: %2; %3"_s.arg(name, states.join(u", "), done.join(u", ")));
        }
    }

    const Project &project() const { return m_open->project; }
    core::annotation::Author author() const { return {m_command.analyst, QDateTime::currentDateTimeUtc()}; }
    QString place(const QString &name) const { return m_command.project + u", " + name; }
    Error missing(const QString &name) const
    {
        return {ErrorCode::NotFound, QCoreApplication::translate("CommandLine", "There is no such article."),
                place(name)};
    }
    void refuse(const Error &error)
    {
        m_refused = true;
        complain(error);
    }

    const CarryCommand &m_command;
    std::optional<OpenProject> m_open;
    std::map<ArticleId, size_t> m_before; // how many annotations the versions had
    bool m_refused = false;
};

} // namespace

int run(const CarryCommand &command)
{
    return Carrying(command).run();
}

} // namespace app
