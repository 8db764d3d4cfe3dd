// SPDX-License-Identifier: MIT
#include "ui/newversions.h"

#include "core/compare/relatives.h"
#include "ui/carrying.h"
#include "ui/models/texts.h"
#include "ui/session.h"
#include "ui/shownversions.h"
#include "ui/views/messagebar.h"

#include <algorithm>
#include <map>

namespace ui {

using core::ArticleId;
using core::StoryId;
using core::article::Article;
using namespace Qt::StringLiterals;

namespace {

constexpr auto marksTopic = "marks of a new version"_L1;

QString topicOf(StoryId story)
{
    return u"new version of "_s + story.toString();
}

/// The version of \a story whose marks a new one should have: \a like, or else the one with the most.
ArticleId markedVersion(const core::annotation::Project &project, const core::article::Story &story, ArticleId like,
                        const std::vector<ArticleId> &fresh)
{
    const auto marks = [&project](ArticleId id) { return project.annotationsOf(id).size(); };
    if (marks(like) > 0)
        return like;
    std::vector<ArticleId> known = story.versions;
    std::erase_if(known, [&fresh](ArticleId id) { return std::ranges::contains(fresh, id); });
    return known.empty() ? like : *std::ranges::max_element(known, {}, marks);
}

} // namespace

NewVersions::NewVersions(const Session &session, ShownVersions &versions, MessageBar &messages, Carrying &carrying,
                         Perform perform, QObject *parent)
    : QObject(parent), m_session(session), m_versions(versions), m_messages(messages), m_carrying(carrying),
      m_perform(std::move(perform))
{
    m_pool.setMaxThreadCount(1);
    connect(&session.source(), &ProjectSource::replaced, this, [this] {
        m_stop.request_stop();
        m_stop = {};
        m_messages.dismiss(marksTopic);
    });
}

NewVersions::~NewVersions()
{
    m_stop.request_stop();
    m_pool.waitForDone();
}

void NewVersions::look(const std::vector<Article> &articles)
{
    std::vector<Article> known;
    for (const auto &[id, article] : m_session.project().articles()) {
        if (std::ranges::find(articles, id, &Article::id) == articles.end())
            known.push_back(article);
    }
    if (articles.empty() || known.empty())
        return;
    ++m_looking;
    m_pool.start([this, articles, known = std::move(known), stop = m_stop.get_token()] {
        std::vector<QString> texts;
        std::ranges::transform(known, std::back_inserter(texts), &Article::text);
        std::vector<Find> finds;
        for (const Article &fresh : articles) {
            const auto sameName = std::ranges::find(known, fresh.fileName, &Article::fileName);
            if (sameName != known.end()) {
                finds.push_back({fresh.id, sameName->id, true, 0});
            } else if (const auto closest = core::compare::closestRelative(fresh.text, texts, core::Job(stop))) {
                finds.push_back({fresh.id, known[closest->index].id, false, closest->shared});
            }
        }
        QMetaObject::invokeMethod(this, [this, finds = std::move(finds), stop] {
            --m_looking;
            if (!stop.stop_requested())
                take(finds);
        });
    });
}

void NewVersions::take(const std::vector<Find> &finds)
{
    const auto &project = m_session.project();
    std::map<StoryId, std::vector<Find>> byStory;
    for (const Find &find : finds) {
        const auto *from = project.storyOf(find.fresh);
        const auto *to = project.storyOf(find.known);
        if (from && to && from != to)
            byStory[to->id].push_back(find);
    }
    for (const auto &[story, found] : byStory)
        offer(story, found);
}

void NewVersions::offer(StoryId story, const std::vector<Find> &finds)
{
    const auto &project = m_session.project();
    QStringList lines;
    for (const Find &find : finds) {
        const QString fresh = core::article::displayName(*project.article(find.fresh));
        const QString known = core::article::displayName(*project.article(find.known));
        lines << (find.hasSameName ? tr("“%1” has the file name of “%2”.").arg(fresh, known)
                                   : tr("“%1” shares %2 with “%3”.").arg(fresh, percentText(find.shared), known));
    }
    const QString name = project.story(story)->name;
    m_messages.say({.topic = topicOf(story),
                    .kind = Message::Kind::Notice,
                    .text = lines.join(u'\n'),
                    .choices = {{tr("Add as %n new version(s) of “%1”", nullptr, int(finds.size())).arg(menuText(name)),
                                 [this, story, finds] { add(story, finds); }}}});
}

void NewVersions::add(StoryId story, const std::vector<Find> &finds)
{
    const auto &project = m_session.project();
    std::vector<ArticleId> fresh;
    for (const Find &find : finds)
        fresh.push_back(find.fresh);
    if (!project.story(story) || !m_perform(core::annotation::moveArticles(project, fresh, {}, story)))
        return;
    m_versions.showStory(story);
    for (const ArticleId id : fresh)
        m_versions.showVersion(id);
    offerMarks(finds);
}

void NewVersions::offerMarks(const std::vector<Find> &finds)
{
    const auto &project = m_session.project();
    std::vector<ArticleId> fresh;
    for (const Find &find : finds)
        fresh.push_back(find.fresh);
    const auto *story = project.article(finds.front().known) ? project.storyOf(finds.front().known) : nullptr;
    if (!story)
        return;
    const ArticleId from = markedVersion(project, *story, finds.front().known, fresh);
    const int marks = int(project.annotationsOf(from).size());
    if (marks == 0)
        return;
    m_messages.say({.topic = marksTopic,
                    .kind = Message::Kind::Notice,
                    .text = tr("“%1” has %n mark(s). They can be proposed in the new version.", nullptr, marks)
                                .arg(core::article::displayName(*project.article(from))),
                    .choices = {{tr("Carry the marks"), [this, from, fresh] { m_carrying.carry(from, fresh); }}}});
}

} // namespace ui
