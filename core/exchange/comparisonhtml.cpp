// SPDX-License-Identifier: MIT
#include "core/exchange/comparisonhtml.h"

#include "core/compare/closedup.h"
#include "core/compare/summary.h"
#include "core/compare/wordings.h"
#include "core/exchange/comparisonwords.h"
#include "core/exchange/reportmarks.h"
#include "core/exchange/reportpage.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <map>

namespace core::exchange {

using namespace Qt::StringLiterals;
using namespace compare;
using text::Span;

namespace {

constexpr qsizetype longestHint = 240; // UTF-16 units
constexpr qsizetype ghostWords = 90;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

QString shortened(const QString &text, qsizetype longest)
{
    if (text.size() <= longest)
        return text;
    return text.first(text[longest - 1].isHighSurrogate() ? longest - 1 : longest) + u'…';
}

/// Rows that cells reach across: shown, left out and kept on one page together.
struct Group {
    size_t begin = 0;
    size_t end = 0;
    Difference difference = Difference::None;
};

class Writer
{
public:
    Writer(QIODevice &device, const Comparison &comparison, std::span<const VersionLabel> labels, const QString &title,
           const Job &job)
        : m_out(device), m_comparison(comparison), m_slots(closedUp(comparison)), m_labels(labels), m_title(title),
          m_job(job), m_marks(comparison)
    {
        m_order.push_back(comparison.base);
        for (size_t version = 0; version < comparison.versions.size(); ++version) {
            if (version != comparison.base)
                m_order.push_back(version);
        }
        for (size_t column = 0; column < m_order.size(); ++column)
            m_columnOf[m_order[column]] = column;
    }

    Result<> run()
    {
        writePageBegin(m_out, page());
        m_out.begin("table");
        m_out.element("caption", Texts::tr("The versions side by side"), {{"class", u"heard"_s}});
        writeHeads();
        if (!writeGroups())
            return std::unexpected(Error{ErrorCode::Cancelled, Texts::tr("Stopped"), {}});
        m_out.end().raw("\n");
        writePageEnd(m_out);
        return m_out.finish();
    }

private:
    const PreparedText &textOf(size_t version) const { return *m_comparison.versions[version]; }
    bool isBase(size_t version) const { return version == m_comparison.base; }

    QString nameOf(size_t version) const
    {
        const VersionLabel &label = m_labels[version];
        return label.source.isEmpty() ? label.name : label.source;
    }

    ReportPage page() const
    {
        const VersionLabel &base = m_labels[m_comparison.base];
        ReportPage page{.title = m_title.isEmpty() ? base.title : m_title,
                        .subtitle = {},
                        .columns = int(m_order.size()),
                        .stops = m_marks.stops(),
                        .classes = {}};
        QStringList names;
        for (const size_t version : m_order)
            names += nameOf(version);
        page.subtitle = names.join(u" · ");
        if (page.title.isEmpty())
            page.title = Texts::tr("%n version(s) of a story", nullptr, int(m_order.size()));
        std::map<ChangeClass, int> counts;
        for (size_t version = 0; version < m_order.size(); ++version) {
            for (const ReportMark &mark : m_marks.marksIn(version, {0, textOf(version).text().size()}))
                if (mark.isStop)
                    ++counts[mark.reasons.front().change->changeClass];
        }
        for (const auto &[changeClass, count] : counts) {
            if (count > 0)
                page.classes.push_back({toString(changeClass), wordFor(changeClass), count});
        }
        return page;
    }

    // ---- heads

    void writeHeads()
    {
        m_out.begin("thead").begin("tr").raw("\n");
        for (const size_t version : m_order)
            writeHead(version);
        m_out.end().end().raw("\n");
    }

    void writeHead(size_t version)
    {
        const VersionLabel &label = m_labels[version];
        m_out.begin("th", {{"scope", u"col"_s}}).begin("h2").element("bdi", nameOf(version));
        if (isBase(version))
            m_out.text(u" ").element("span", Texts::tr("base"), {{"class", u"role"_s}});
        m_out.end();
        if (!label.title.isEmpty())
            m_out.begin("p", {{"class", u"headline"_s}}).element("bdi", label.title).end();
        QStringList facts;
        if (!label.source.isEmpty())
            facts += label.name;
        if (label.published)
            //: The format of a date, as QLocale::toString() reads it.
            facts += QLocale().toString(label.published->date(), Texts::tr("d MMM yyyy"));
        facts += Texts::tr("%n paragraph(s)", nullptr, int(textOf(version).paragraphs().size()));
        facts += Texts::tr("%n word(s)", nullptr, textOf(version).wordCount());
        m_out.element("p", facts.join(u" · "), {{"dir", u"auto"_s}});
        if (!isBase(version)) {
            m_out.element("p", summaryOf(m_comparison.pairs[version]));
            writeShares(m_comparison.pairs[version]);
        }
        m_out.end().raw("\n");
    }

    /// The bar under a head, as in the window: what is shared, and what is new. The words above say it.
    void writeShares(const TextPair &pair)
    {
        const double shared = pair.sharedOfOther * 100;
        const auto percent = [](double share) { return QString::number(share, 'f', 1); };
        m_out.begin("svg", {{"xmlns", u"http://www.w3.org/2000/svg"_s},
                            {"class", u"shares"_s},
                            {"viewBox", u"0 0 100 4"_s},
                            {"preserveAspectRatio", u"none"_s},
                            {"aria-hidden", u"true"_s}});
        m_out.begin("rect", {{"class", u"shared"_s}, {"width", percent(shared)}, {"height", u"4"_s}}).end();
        m_out
            .begin("rect",
                   {{"class", u"new"_s}, {"x", percent(shared)}, {"width", percent(100 - shared)}, {"height", u"4"_s}})
            .end();
        m_out.end();
    }

    // ---- rows

    std::vector<Group> groups() const
    {
        const std::vector<Slot> &rows = m_slots.rows;
        std::vector<Group> groups;
        for (size_t row = 0; row < rows.size(); ++row) {
            const bool reachesUp
                = std::ranges::any_of(rows[row].cells, [](const Cell &cell) { return cell.kind == Cell::Kind::Above; });
            if (groups.empty() || !reachesUp)
                groups.push_back({row, row, Difference::None});
            groups.back().end = row + 1;
            groups.back().difference = std::max(groups.back().difference, differenceOf(rows[row]));
        }
        return groups;
    }

    Difference differenceOf(const Slot &slot) const
    {
        Difference difference = Difference::None;
        for (size_t version = 0; version < slot.cells.size(); ++version) {
            const Cell &cell = slot.cells[version];
            if (cell.kind == Cell::Kind::Absent)
                return Difference::Words;
            for (int p = cell.paragraphs.begin; cell.kind == Cell::Kind::Text && p < cell.paragraphs.end; ++p) {
                const Passage *passage = isBase(version) ? nullptr : m_marks.passageOf(version, p, false);
                if (passage && (passage->relation != Relation::Same || passage->moved))
                    return Difference::Words;
                difference = std::max(difference, m_marks.differenceOf(version, p));
            }
        }
        return difference;
    }

    /// False where it was cancelled.
    bool writeGroups()
    {
        const std::vector<Group> all = groups();
        const auto isShown = [&](size_t i) { return i < all.size() && all[i].difference == Difference::Words; };
        // What stands next to a change is shown with it.
        const auto folded = [&](size_t i) {
            return all[i].difference == Difference::None && !isShown(i + 1) && (i == 0 || !isShown(i - 1));
        };
        for (size_t i = 0; i < all.size(); ++i) {
            if (m_job.isCancelled())
                return false;
            m_job.setProgress(double(i) / double(all.size()));
            const bool little = all[i].difference == Difference::Typography;
            const auto isAlike
                = [&](size_t j) { return little ? all[j].difference == Difference::Typography : folded(j); };
            if ((little || folded(i)) && (i == 0 || !isAlike(i - 1))) {
                size_t end = i;
                while (end < all.size() && isAlike(end))
                    ++end;
                writeFold(int(all[end - 1].end - all[i].begin), little);
            }
            writeGroup(all[i], little ? u"little"_s : folded(i) ? u"same"_s : u"differs"_s);
        }
        return true;
    }

    void writeFold(int rows, bool little)
    {
        m_out.begin("tbody", {{"class", little ? u"fold little-fold"_s : u"fold same-fold"_s}}).begin("tr");
        m_out.element("td",
                      little ? Texts::tr("%n passage(s) with other typography only", nullptr, rows)
                             : Texts::tr("%n passage(s) in which nothing differs", nullptr, rows),
                      {{"colspan", QString::number(m_order.size())}});
        m_out.end().end().raw("\n");
    }

    void writeGroup(const Group &group, const QString &className)
    {
        m_out.begin("tbody", {{"class", className}}).raw("\n");
        for (size_t row = group.begin; row < group.end; ++row) {
            m_out.begin("tr");
            for (const size_t version : m_order)
                writeCell(row, version);
            m_out.end().raw("\n");
        }
        m_out.end().raw("\n");
    }

    void writeCell(size_t row, size_t version)
    {
        const Cell &cell = m_slots.rows[row].cells[version];
        if (cell.kind == Cell::Kind::Above)
            return;
        if (cell.kind == Cell::Kind::Absent) {
            m_out.begin("td", {{"class", u"absent"_s}});
            m_out.element("span", Texts::tr("absent"), {{"class", u"heard"_s}});
            writeGhosts(row, version);
            m_out.end();
            return;
        }
        std::vector<HtmlStream::Attribute> attributes{{"class", isBase(version) ? u"base"_s : u"other"_s}};
        if (cell.rows > 1)
            attributes.emplace_back("rowspan", QString::number(cell.rows));
        if (!m_labels[version].language.isEmpty())
            attributes.emplace_back("lang", m_labels[version].language);
        m_out.begin("td", attributes);
        for (int p = cell.paragraphs.begin; p < cell.paragraphs.end; ++p)
            writeParagraph(version, p);
        m_out.end();
    }

    /// Where a passage would stand if it had not moved: what it is, and the way to it.
    void writeGhosts(size_t row, size_t version)
    {
        const std::vector<Cell> &cells = m_slots.rows[row].cells;
        for (const size_t compared : m_order) {
            if (isBase(compared) || (!isBase(version) && compared != version))
                continue;
            const bool inBase = isBase(version);
            const Cell &there = cells[inBase ? compared : m_comparison.base];
            for (int p = there.paragraphs.begin; there.kind == Cell::Kind::Text && p < there.paragraphs.end; ++p) {
                const Passage *passage = m_marks.passageOf(compared, p, !inBase);
                if (!passage || !passage->moved || (inBase ? passage->base : passage->other).empty())
                    continue;
                const int here = (inBase ? passage->base : passage->other).front();
                const QString words = wordsOf(textOf(version).text(), textOf(version).paragraphs()[size_t(here)].span);
                const QString text = (inBase ? Texts::tr("moved, here at ¶%1: %2") : Texts::tr("moved to ¶%1: %2"));
                m_out.element("a", text.arg(QString::number(here + 1), shortened(words, ghostWords)),
                              {{"class", u"ghost"_s}, {"href", u'#' + anchorOf(version, here)}, {"dir", u"auto"_s}});
                return;
            }
        }
    }

    // ---- passages

    QString anchorOf(size_t version, int paragraph) const
    {
        return u"p%1-%2"_s.arg(m_columnOf.at(version)).arg(paragraph + 1);
    }

    QString anchorOf(const ReportMove &move, bool inBase) const
    {
        return u"m%1-%2%3"_s.arg(m_columnOf.at(move.version)).arg(move.move).arg(inBase ? u"-base"_s : QString());
    }

    /// The passages that \a paragraph is in: its own, in the base one for each version.
    std::vector<std::pair<size_t, const Passage *>> passagesOf(size_t version, int paragraph) const
    {
        std::vector<std::pair<size_t, const Passage *>> passages;
        for (const size_t compared : m_order) {
            if (isBase(compared) || (!isBase(version) && compared != version))
                continue;
            if (const Passage *passage = m_marks.passageOf(compared, paragraph, isBase(version)))
                passages.emplace_back(compared, passage);
        }
        return passages;
    }

    void writeParagraph(size_t version, int index)
    {
        const PreparedParagraph &paragraph = textOf(version).paragraphs()[size_t(index)];
        const auto passages = passagesOf(version, index);
        const auto isOnly = [&](const auto &entry) {
            const Passage &passage = *entry.second;
            const bool isAlone = passage.relation == Relation::Added || passage.relation == Relation::Removed
                                 || passage.relation == Relation::Rewritten;
            return isAlone && !passage.moved && !m_comparison.pairs[entry.first].hasLittleInCommon;
        };
        const auto isMoved = [](const auto &entry) { return entry.second->moved; };
        QString classes;
        if (!passages.empty() && std::ranges::all_of(passages, isOnly))
            classes += u"only "_s;
        if (!passages.empty() && std::ranges::all_of(passages, isMoved))
            classes += u"moved"_s;
        else if (std::ranges::any_of(passages, isOnly) || m_marks.differenceOf(version, index) == Difference::Words)
            classes += u"changed"_s;
        m_out.begin("div", {{"id", anchorOf(version, index)},
                            {"class", classes.trimmed()},
                            {"data-number", QLocale().toString(index + 1)}});
        for (const auto &[compared, passage] : passages)
            writeChips(version, compared, *passage, index);
        const bool isFurniture = article::isFurniture(paragraph.role);
        m_out.begin(paragraph.role == article::ParagraphRole::Subhead ? "h3" : "p",
                    {{"class", isFurniture ? u"furniture"_s : u"text"_s}, {"dir", u"auto"_s}});
        writeText(version, paragraph.span);
        m_out.end().end();
    }

    void writeChips(size_t version, size_t compared, const Passage &passage, int index)
    {
        const bool inBase = isBase(version);
        QString badge = badgeOf(passage, index, inBase);
        if (inBase && m_order.size() > 2 && !badge.isEmpty())
            badge = u"%1: %2"_s.arg(nameOf(compared), badge);
        const std::vector<int> &partners = inBase ? passage.other : passage.base;
        if (!badge.isEmpty()) {
            const QString href = u'#' + anchorOf(inBase ? compared : m_comparison.base, partners.front());
            m_out.element("a", badge, {{"class", u"chip"_s}, {"href", href}});
        }
        const std::vector<int> &own = inBase ? passage.base : passage.other;
        if (passage.isApproximate && own.front() == index)
            m_out.element(
                "span", Texts::tr("approximate"),
                {{"class", u"chip quiet"_s},
                 {"title",
                  Texts::tr("This was too much to be compared exactly: there may be more that is the same.")}});
    }

    // ---- words

    void writeText(size_t version, Span span)
    {
        const auto marks = m_marks.marksIn(version, span);
        const auto moves = m_marks.movesIn(version, span);
        auto move = moves.begin();
        qsizetype at = span.begin;
        while (at < span.end) {
            if (move != moves.end() && move->span.begin <= at) {
                const Span moved = move->span.intersected(span);
                beginMove(version, *move, moved.begin == move->span.begin);
                writeMarked(version, {at, moved.end}, marks);
                m_out.end();
                at = moved.end;
                ++move;
            } else {
                const qsizetype end = move == moves.end() ? span.end : move->span.begin;
                writeMarked(version, {at, end}, marks);
                at = end;
            }
        }
    }

    void beginMove(size_t version, const ReportMove &move, bool isFirst)
    {
        const bool inBase = isBase(version);
        std::vector<HtmlStream::Attribute> attributes{{"class", u"elsewhere"_s}};
        if (isFirst && move.isFirst)
            attributes.emplace_back("id", anchorOf(move, inBase));
        m_out.begin("span", attributes);
        if (!isFirst || !move.isFirst)
            return;
        std::vector<HtmlStream::Attribute> chip{{"class", u"chip"_s}};
        if (move.hasPartner)
            chip.emplace_back("href", u'#' + anchorOf(move, !inBase));
        m_out.begin("a", chip).text(inBase ? Texts::tr("↷ moved from here") : Texts::tr("↷ moved to here")).end();
    }

    void writeMarked(size_t version, Span span, std::span<const ReportMark> marks)
    {
        qsizetype at = span.begin;
        for (const ReportMark &mark : marks) {
            const Span marked = mark.span.intersected(span);
            if (marked.isEmpty())
                continue;
            writeWords(version, {at, marked.begin});
            beginMark(version, mark, marked.begin == mark.span.begin);
            writeWords(version, marked);
            m_out.end();
            at = marked.end;
        }
        writeWords(version, {at, span.end});
    }

    void writeWords(size_t version, Span span)
    {
        if (span.isEmpty())
            return;
        QString words = text::textOf(textOf(version).text(), span).toString();
        words.replace(u'\n', u' '); // a line end inside a paragraph is how the file was wrapped
        m_out.text(words);
    }

    void beginMark(size_t version, const ReportMark &mark, bool isFirst)
    {
        if (mark.isShared) {
            m_out.begin("mark", {{"title", Texts::tr("in the base too")}});
            return;
        }
        QString classes = mark.isTypography   ? u"typography"_s
                          : mark.isEverywhere ? QString()
                          : mark.isPassage    ? u"with-passage"_s
                                              : u"some"_s;
        if (mark.isStop && isFirst)
            classes += u" stop"_s;
        QStringList hints;
        for (const ReportMark::Reason &reason : mark.reasons)
            hints += hintOf(reason, isBase(version) && m_order.size() > 2);
        m_out.begin(mark.isTypography ? "span"
                    : isBase(version) ? "del"
                                      : "ins",
                    {{"class", classes.trimmed()},
                     {"data-about", toString(mark.reasons.front().change->changeClass)},
                     {"title", hints.join(u'\n')}});
    }

    QString hintOf(const ReportMark::Reason &reason, bool named) const
    {
        const TextChange &change = *reason.change;
        const QString about = wordFor(change.changeClass);
        QString hint = about;
        if (!change.base.isEmpty() && !change.other.isEmpty())
            hint = u"%1: %2"_s.arg(
                about, shortened(sentenceOf(change, textOf(m_comparison.base).text(), textOf(reason.version).text()),
                                 longestHint));
        return named ? u"%1 – %2"_s.arg(nameOf(reason.version), hint) : hint;
    }

    HtmlStream m_out;
    const Comparison &m_comparison;
    const SlotTable m_slots;
    std::span<const VersionLabel> m_labels;
    QString m_title;
    const Job &m_job;
    ReportMarks m_marks;
    std::vector<size_t> m_order; // versions by column
    std::map<size_t, size_t> m_columnOf;
};

} // namespace

Result<> writeComparisonHtml(QIODevice &device, const Comparison &comparison, std::span<const VersionLabel> labels,
                             const QString &title, const Job &job)
{
    Q_ASSERT(labels.size() == comparison.versions.size());
    return Writer(device, comparison, labels, title, job).run();
}

} // namespace core::exchange
