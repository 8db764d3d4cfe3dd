// SPDX-License-Identifier: MIT
#include "ui/models/readingsmodel.h"

#include "ui/models/projectsource.h"
#include "ui/models/texts.h"

#include <algorithm>
#include <numeric>

namespace ui {

using namespace Qt::StringLiterals;
using namespace core::compare;

QString wordingLetter(int wording)
{
    QString letters;
    for (int rest = wording; rest >= 0; rest = rest / 26 - 1)
        letters.prepend(QChar(u'A' + rest % 26));
    return letters;
}

ReadingsModel::ReadingsModel(const ProjectSource &source, QObject *parent)
    : QAbstractTableModel(parent), m_source(source)
{
    connect(&source, &ProjectSource::replaced, this, [this] { setComparison(nullptr, {}); });
}

void ReadingsModel::setComparison(std::shared_ptr<const Comparison> comparison, std::vector<core::ArticleId> articles)
{
    beginResetModel();
    m_comparison = std::move(comparison);
    m_articles = std::move(articles);
    m_readings.clear();
    m_sentence = -1;
    endResetModel();
}

void ReadingsModel::setPlace(core::ArticleId article, qsizetype position)
{
    const auto found = std::ranges::find(m_articles, article);
    if (!m_comparison || found == m_articles.end())
        return;
    const auto version = size_t(found - m_articles.begin());
    const int sentence = sentenceAt(*m_comparison->versions[version], position);
    if (sentence < 0 || (version == m_version && sentence == m_sentence))
        return;
    beginResetModel();
    m_version = version;
    m_sentence = sentence;
    m_readings = readingsOf(*m_comparison, version, sentence, orderOfPublication());
    endResetModel();
}

/// By date where all have one; else as the story lists them.
std::vector<size_t> ReadingsModel::orderOfPublication() const
{
    std::vector<size_t> order(m_articles.size());
    std::iota(order.begin(), order.end(), size_t(0));
    const core::annotation::Project &project = m_source.project();
    const core::article::Story *story = m_articles.empty() ? nullptr : project.storyOf(m_articles.front());
    if (!story)
        return order;
    std::ranges::stable_sort(order, {}, [&](size_t version) {
        return std::ranges::find(story->versions, m_articles[version]) - story->versions.begin();
    });
    const auto published = [&](size_t version) {
        const auto *article = project.article(m_articles[version]);
        return article ? article->metadata.published : std::nullopt;
    };
    if (std::ranges::all_of(order, [&](size_t version) { return published(version).has_value(); }))
        std::ranges::stable_sort(order, [&](size_t a, size_t b) { return *published(a) < *published(b); });
    return order;
}

std::optional<ReadingsModel::Place> ReadingsModel::placeAt(int row) const
{
    const Reading &reading = m_readings[size_t(row)];
    if (reading.sentences.empty())
        return std::nullopt;
    return Place{m_articles[reading.version], spanOf(*m_comparison->versions[reading.version], reading.sentences)};
}

int ReadingsModel::wordings() const
{
    const auto most = std::ranges::max_element(m_readings, {}, &Reading::wording);
    return most == m_readings.end() ? 0 : most->wording + 1;
}

RedlineText ReadingsModel::redlineAt(int row) const
{
    const Reading &reading = m_readings[size_t(row)];
    return redlineOf(m_comparison->versions[m_comparison->base]->text(),
                     m_comparison->versions[reading.version]->text(), reading.segments);
}

QString ReadingsModel::stepText(int row) const
{
    const Reading &reading = m_readings[size_t(row)];
    switch (reading.step) {
    case ReadingStep::NotYet:
        return tr("not yet");
    case ReadingStep::Introduced:
        return row == 0 ? tr("from the first") : tr("introduced");
    case ReadingStep::Kept:
        return reading.moved ? tr("kept, moved") : tr("kept");
    case ReadingStep::Reworded:
        return reading.moved ? tr("reworded, moved") : tr("reworded");
    case ReadingStep::Dropped:
        return tr("dropped");
    case ReadingStep::Gone:
        return tr("gone");
    case ReadingStep::Restored:
        return tr("restored");
    }
    Q_UNREACHABLE_RETURN({});
}

QString ReadingsModel::textAt(int row, int column) const
{
    const Reading &reading = m_readings[size_t(row)];
    switch (column) {
    case LetterColumn:
        return reading.wording < 0 ? u"–"_s : wordingLetter(reading.wording);
    case VersionColumn: {
        const auto *article = m_source.project().article(m_articles[reading.version]);
        return article ? core::article::displayName(*article) : QString();
    }
    case StepColumn:
        return stepText(row);
    case TextColumn: {
        const auto place = placeAt(row);
        return place ? core::text::textOf(m_comparison->versions[reading.version]->text(), place->span)
                           .toString()
                           .simplified()
                     : QString();
    }
    default:
        return {};
    }
}

int ReadingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_readings.size());
}

int ReadingsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : TextColumn + 1;
}

QVariant ReadingsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Reading &reading = m_readings[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return textAt(index.row(), index.column());
    case Qt::ToolTipRole:
        if (index.column() == VersionColumn) {
            const auto *article = m_source.project().article(m_articles[reading.version]);
            return article ? plainToolTip(article->fileName + u'\n' + dateText(*article)) : QString();
        }
        return plainToolTip(textAt(index.row(), index.column()));
    case RedlineRole:
        return QVariant::fromValue(index.column() == TextColumn ? redlineAt(index.row()) : RedlineText());
    case WordingRole:
        return reading.wording;
    case IsCurrentRole:
        return reading.version == m_version;
    default:
        return {};
    }
}

QVariant ReadingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(section == LetterColumn ? Qt::AlignCenter : Qt::AlignLeading | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == LetterColumn)
        return tr("Versions that say it in the same words share a letter");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case LetterColumn:
        return tr("As", "column of letters: versions with the same letter agree");
    case VersionColumn:
        return tr("Version");
    case StepColumn:
        return tr("History");
    case TextColumn:
        return tr("Wording, against the base's");
    default:
        return {};
    }
}

} // namespace ui
