// SPDX-License-Identifier: MIT
#include "ui/readingcoverage.h"

#include "ui/session.h"
#include "ui/shownversions.h"

#include <utility>

namespace ui {

using core::annotation::ReadPassages;

namespace {

constexpr std::chrono::milliseconds lookPause{500};
constexpr std::chrono::seconds keepPause{3}; // a crash loses no more than that, and it was never shown

/// Whatever \a more has of a reader takes the place of what \a passages has.
ReadPassages joined(ReadPassages passages, const ReadPassages &more)
{
    for (const auto &[reader, spans] : more.all()) {
        for (const core::text::Span span : spans)
            passages.add(reader.first, reader.second, span);
    }
    return passages;
}

} // namespace

ReadingCoverage::ReadingCoverage(Session &session, const ShownVersions &versions, const ReadingPane &reading)
    : m_session(session), m_versions(versions), m_reading(reading)
{
    m_looking.setInterval(lookPause);
    m_keeping.setInterval(keepPause);
    m_keeping.setSingleShot(true);
    connect(&m_looking, &QTimer::timeout, this, [this] {
        if (m_reading.isActiveWindow())
            look(lookPause);
        else
            m_visible.clear();
    });
    connect(&m_keeping, &QTimer::timeout, this, &ReadingCoverage::keep);
    connect(&session, &Session::leaving, this, &ReadingCoverage::keep);
    connect(&session.source(), &ProjectSource::replaced, this, &ReadingCoverage::load);
    m_looking.start();
    load();
}

ReadingCoverage::~ReadingCoverage()
{
    keep();
}

void ReadingCoverage::load()
{
    m_keeping.stop();
    m_kept = m_session.readPassages().value_or(ReadPassages());
    m_fresh = {};
    m_visible.clear();
    m_pace.forget();
    Q_EMIT changed();
}

void ReadingCoverage::look(std::chrono::milliseconds elapsed)
{
    std::vector<TextSelection> visible = m_reading.visible();
    if (visible == m_visible)
        add(visible, elapsed);
    m_visible = std::move(visible);
}

void ReadingCoverage::add(const std::vector<TextSelection> &visible, std::chrono::milliseconds elapsed)
{
    bool isNew = false;
    for (auto begin = visible.begin(); begin != visible.end();) {
        const core::ArticleId article = begin->article;
        std::vector<core::text::Span> spans;
        for (; begin != visible.end() && begin->article == article; ++begin)
            spans.push_back(begin->span);
        const auto *text = m_versions.prepared(article);
        if (!text)
            continue;
        for (const core::text::Span span : m_pace.stood(article, *text, spans, elapsed)) {
            ReadPassages known = joined(m_kept, m_fresh);
            if (!known.add(article, m_session.analyst(), span))
                continue;
            for (const core::text::Span whole : known.of(article, m_session.analyst()))
                m_fresh.add(article, m_session.analyst(), whole);
            isNew = true;
        }
    }
    if (isNew && !m_keeping.isActive())
        m_keeping.start();
}

void ReadingCoverage::keep()
{
    if (m_fresh.isEmpty())
        return;
    m_keeping.stop();
    // A file that is only read keeps nothing, and one that does not exist yet will in a moment.
    if (m_session.canKeep() ? !m_session.keep(m_fresh) : !m_session.isReadOnly()) {
        m_keeping.start();
        return;
    }
    m_kept = joined(std::move(m_kept), std::exchange(m_fresh, {}));
    Q_EMIT changed();
}

QHash<core::ArticleId, double> ReadingCoverage::shares() const
{
    QHash<core::ArticleId, double> shares;
    for (const auto &[reader, spans] : m_kept.all()) {
        const auto *article = m_session.project().article(reader.first);
        if (article && reader.second == m_session.analyst())
            shares[article->id] = core::annotation::shareRead(article->text, spans);
    }
    return shares;
}

} // namespace ui
