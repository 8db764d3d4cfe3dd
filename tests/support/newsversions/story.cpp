// SPDX-License-Identifier: MIT
#include "tests/support/newsversions/story.h"

using namespace Qt::StringLiterals;

namespace newsversions {

namespace {

class Writer
{
public:
    explicit Writer(Layout &layout) : m_layout(layout) {}

    void write(const Paragraph &paragraph)
    {
        const qsizetype begin = text().size();
        if (paragraph.dateline)
            text() += vocabulary().text(paragraph.place).toUpper() + u" (Wire) - "_s;
        bool first = true;
        for (const Sentence &sentence : paragraph.sentences) {
            if (!first)
                text() += u' ';
            first = false;
            write(sentence, paragraph);
        }
        m_layout.paragraphs.push_back({begin, text().size()});
    }

private:
    QString &text() { return m_layout.text; }

    void write(const Sentence &sentence, const Paragraph &paragraph)
    {
        // A dateline belongs to its first sentence.
        const qsizetype begin
            = paragraph.dateline && &sentence == &paragraph.sentences.front() && !m_layout.text.isEmpty()
                  ? m_layout.text.lastIndexOf(u'\n') + 1
                  : text().size();
        for (size_t i = 0; i < sentence.words.size(); ++i) {
            const bool last = i + 1 == sentence.words.size();
            write(sentence.words[i], paragraph.curly, i == 0 || paragraph.furniture, last && sentence.stops);
            if (!last)
                text() += u' ';
        }
        m_layout.sentences.push_back({begin, text().size()});
    }

    void write(const Word &word, bool curly, bool capital, bool stops)
    {
        if (word.opens)
            text() += curly ? u'\u201C' : u'"';
        const qsizetype begin = text().size();
        text() += vocabulary().text(word.text);
        if (capital)
            text()[begin] = text()[begin].toUpper();
        if (curly)
            text().replace(begin, text().size() - begin, text().sliced(begin).replace(u'\'', u'\u2019'));
        m_layout.words.push_back({begin, text().size()});
        if (stops)
            text() += u'.';
        else if (word.comma)
            text() += u',';
        if (word.closes)
            text() += curly ? u'\u201D' : u'"';
    }

    Layout &m_layout;
};

} // namespace

Layout Story::layout() const
{
    Layout made;
    made.text.reserve(qsizetype(wordCount()) * 7);
    Writer writer(made);
    for (const Paragraph &paragraph : paragraphs) {
        if (&paragraph != &paragraphs.front())
            made.text += u"\n\n"_s;
        writer.write(paragraph);
    }
    made.text += u'\n';
    return made;
}

int Story::wordCount() const
{
    int count = 0;
    for (const Paragraph &paragraph : paragraphs) {
        for (const Sentence &sentence : paragraph.sentences)
            count += int(sentence.words.size());
    }
    return count;
}

int Story::sentenceCount() const
{
    return int(sentences().size());
}

std::vector<const Sentence *> Story::sentences() const
{
    std::vector<const Sentence *> all;
    for (const Paragraph &paragraph : paragraphs) {
        for (const Sentence &sentence : paragraph.sentences)
            all.push_back(&sentence);
    }
    return all;
}

} // namespace newsversions
