// SPDX-License-Identifier: MIT
#include "core/annotation/marksover.h"

#include <algorithm>

namespace core::annotation {

std::vector<std::vector<AnnotationId>> marksOver(const Project &project, ArticleId article,
                                                 std::span<const text::Span> places)
{
    std::vector<std::vector<AnnotationId>> over(places.size());
    const std::span<const AnnotationId> all = project.annotationsOf(article);
    auto next = all.begin();
    std::vector<const Mark *> near; // those that begin before the place's end and may reach into it
    for (size_t i = 0; i < places.size(); ++i) {
        for (; next != all.end(); ++next) {
            const Mark &mark = markOf(*project.annotation(*next));
            if (mark.spans.hull().begin >= places[i].end)
                break;
            near.push_back(&mark);
        }
        std::erase_if(near, [&](const Mark *mark) { return mark->spans.hull().end <= places[i].begin; });
        for (const Mark *mark : near) {
            if (std::ranges::any_of(mark->spans.all(), [&](text::Span span) { return span.overlaps(places[i]); }))
                over[i].push_back(mark->id);
        }
    }
    return over;
}

} // namespace core::annotation
