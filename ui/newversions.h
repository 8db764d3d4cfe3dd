// SPDX-License-Identifier: MIT
#pragma once

#include "core/annotation/edits.h"
#include "ui/perform.h"

#include <QObject>
#include <QThreadPool>

#include <optional>
#include <stop_token>
#include <vector>

namespace ui {

class Carrying;
class MessageBar;
class Session;
class ShownVersions;

/// Notices that an article which has just come in is a version of a story that the project has: the message bar offers
/// to put it there, and then to carry the marks to it. Looking runs off the GUI thread; nothing is done by itself.
class NewVersions : public QObject
{
    Q_OBJECT

public:
    NewVersions(const Session &session, ShownVersions &versions, MessageBar &messages, Carrying &carrying,
                Perform perform, QObject *parent = nullptr);
    ~NewVersions() override;

    /// \a articles as they came in, with the names of their files; they are in the project already.
    void look(const std::vector<core::article::Article> &articles);
    bool isLooking() const { return m_looking > 0; }

private:
    struct Find {
        core::ArticleId fresh;
        core::ArticleId known;
        bool hasSameName = false;
        double shared = 0;
    };
    void take(const std::vector<Find> &finds);
    void offer(core::StoryId story, const std::vector<Find> &finds);
    void add(core::StoryId story, const std::vector<Find> &finds);
    void offerMarks(const std::vector<Find> &finds);

    const Session &m_session;
    ShownVersions &m_versions;
    MessageBar &m_messages;
    Carrying &m_carrying;
    Perform m_perform;
    QThreadPool m_pool;
    std::stop_source m_stop;
    int m_looking = 0;
};

} // namespace ui
