// SPDX-License-Identifier: MIT
#include "core/annotation/edits.h"
#include "core/annotation/entityforms.h"
#include "core/annotation/resemblingnames.h"
#include "tests/support/performed.h"
#include "tests/support/show.h"

using namespace core;
using namespace core::annotation;
using namespace Qt::StringLiterals;

namespace {

/// \a text without its brackets; the passages that stood in them are added to \a spans.
QString unbracketed(const QString &text, std::vector<text::Span> &spans)
{
    QString plain;
    qsizetype begin = 0;
    for (const QChar c : text) {
        if (c == u'[')
            begin = plain.size();
        else if (c == u']')
            spans.push_back({begin, plain.size()});
        else
            plain += c;
    }
    return plain;
}

QString kindOf(EntityConflict::Kind kind)
{
    using enum EntityConflict::Kind;
    return kind == Spelling ? u"Spelling"_s : kind == Title ? u"Title"_s : u"Age"_s;
}

QStringList shown(const std::vector<Wording> &wordings)
{
    QStringList result;
    for (const Wording &wording : wordings)
        result.append(u"%1 %2"_s.arg(wording.text).arg(wording.mentions.size()));
    return result;
}

} // namespace

class TestEntityForms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesThatMayMeanTheSame_data();
    void namesThatMayMeanTheSame();
    void wordsThatMayBeSpellings_data();
    void wordsThatMayBeSpellings();
    void theFullerNameStays();
    void namesThatResembleAreFound();

    void everyFormIsListedByHowOften();
    void mentionsComeInTheOrderOfReading();
    void conflicts_data();
    void conflicts();
    void valuesLeadToTheirMentions();

    void resemblingNamesBecomeOneEntity();
    void chosenMentionsBecomeAnEntity();
    void nothingIsSplitOff();

private:
    /// A project with one story of \a texts, in which every [bracketed] passage is a mention of the one entity that is
    /// returned.
    EntityId read(const QStringList &texts);
    void perform(const Step &step) { test::perform(m_project, step); }
    EntityId make(const QString &name, QStringView type = u"Person");
    QString textOf(AnnotationId id) const;

    Project m_project;
};

EntityId TestEntityForms::make(const QString &name, QStringView type)
{
    const Entity entity{EntityId::make(), name, findType(m_project, type)->id, {}, {}, {}};
    perform({u"Make"_s, {Added{entity}}});
    return entity.id;
}

EntityId TestEntityForms::read(const QStringList &texts)
{
    m_project = {};
    perform(setUp());
    const EntityId entity = make(u"The one"_s);
    std::vector<article::Article> articles;
    std::vector<Change> marks;
    for (const QString &text : texts) {
        std::vector<text::Span> spans;
        const QString plain = unbracketed(text, spans);
        articles.push_back({ArticleId::make(), QString::number(articles.size()) + u".txt", "UTF-8", plain, {}});
        for (const text::Span span : spans) {
            const Mark mark{AnnotationId::make(), articles.back().id, text::Spans(span), {}, {}, {}, {}, {}};
            marks.push_back(Added{Annotation(Mention{mark, entity})});
        }
    }
    perform(addArticles(m_project, articles, u"Story"_s));
    if (!marks.empty())
        perform({u"Mark"_s, marks});
    return entity;
}

QString TestEntityForms::textOf(AnnotationId id) const
{
    const Mark &mark = markOf(*m_project.annotation(id));
    return text::textOf(m_project.article(mark.article)->text, mark.spans);
}

void TestEntityForms::namesThatMayMeanTheSame_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<bool>("same");
    QTest::newRow("a part") << u"Pompeo"_s << u"Mike Pompeo"_s << true;
    QTest::newRow("another spelling") << u"Mullah Beradar"_s << u"Mullah Abdul Ghani Baradar"_s << true;
    QTest::newRow("hyphen and case") << u"Mohammed bin Abdulrahman al-Thani"_s << u"Al Thani"_s << true;
    QTest::newRow("title aside") << u"Foreign Minister Al Thani"_s << u"Sheikh Mohammed Al Thani"_s << true;
    QTest::newRow("possessive") << u"Pompeo’s"_s << u"Pompeo"_s << true;
    QTest::newRow("initial") << u"J. Biden"_s << u"Joe Biden"_s << true;
    QTest::newRow("acronym") << u"UN"_s << u"United Nations"_s << true;
    QTest::newRow("acronym with points") << u"Institute for Peace"_s << u"I.f.P."_s << false;
    QTest::newRow("initials with points") << u"U.N."_s << u"United Nations"_s << true;
    QTest::newRow("one name in common") << u"Mike Pompeo"_s << u"Mike Pence"_s << false;
    QTest::newRow("other order") << u"Abdul Ghani"_s << u"Ghani Abdul"_s << false;
    QTest::newRow("titles only") << u"Foreign Minister"_s << u"Foreign Minister Al Thani"_s << false;
    QTest::newRow("numbers") << u"12"_s << u"12 people"_s << false;
    QTest::newRow("other number") << u"12 people"_s << u"21 people"_s << false;
    QTest::newRow("nothing") << u"…"_s << u"Doha"_s << false;
    QTest::newRow("other script") << u"قطر"_s << u"دولة قطر"_s << true;
}

void TestEntityForms::namesThatMayMeanTheSame()
{
    QFETCH(const QString, a);
    QFETCH(const QString, b);
    QTEST(mayNameTheSame(a, b), "same");
    QTEST(mayNameTheSame(b, a), "same");
}

void TestEntityForms::wordsThatMayBeSpellings_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<bool>("spellings");
    QTest::newRow("a vowel") << u"beradar"_s << u"baradar"_s << true;
    QTest::newRow("two letters of many") << u"mohammed"_s << u"muhammad"_s << true;
    QTest::newRow("two of eight") << u"mohammed"_s << u"mohamad"_s << false;
    QTest::newRow("two of ten") << u"abdulrahman"_s << u"abdarrahman"_s << true;
    QTest::newRow("accent") << u"erdoğan"_s << u"erdogan"_s << true;
    QTest::newRow("short") << u"iran"_s << u"iraq"_s << false;
    QTest::newRow("the same") << u"kabul"_s << u"kabul"_s << false;
    QTest::newRow("plural") << u"afghan"_s << u"afghans"_s << false;
    QTest::newRow("who is from there") << u"qatar"_s << u"qatari"_s << false;
    QTest::newRow("digits") << u"covid19"_s << u"covid18"_s << false;
    QTest::newRow("another word") << u"niger"_s << u"nigeria"_s << false;
}

void TestEntityForms::wordsThatMayBeSpellings()
{
    QFETCH(const QString, a);
    QFETCH(const QString, b);
    QTEST(mayBeSpellings(a, b), "spellings");
    QTEST(mayBeSpellings(b, a), "spellings");
}

void TestEntityForms::theFullerNameStays()
{
    const Entity brief{EntityId::make(), u"Pompeo"_s, TypeId::make(), {}, {}, {}};
    const Entity full{EntityId::make(), u"Mike Pompeo"_s, TypeId::make(), {}, {}, {}};
    QCOMPARE(fullerName(brief, full), u"Mike Pompeo"_s);
    QCOMPARE(fullerName(full, brief), u"Mike Pompeo"_s);
}

void TestEntityForms::namesThatResembleAreFound()
{
    m_project = {};
    perform(setUp());
    const EntityId pompeo = make(u"Pompeo"_s);
    const EntityId mike = make(u"Mike Pompeo"_s);
    const EntityId pence = make(u"Mike Pence"_s);
    make(u"Pompeo"_s, u"Place");
    QCOMPARE(resembling(m_project, pompeo), std::vector{mike});
    QVERIFY(resembling(m_project, pence).empty());
    Entity after = *m_project.entity(pence);
    after.aliases = {u"Pompeo’s rival"_s, u"Secretary Pompeo"_s};
    perform(editEntity(m_project, after));
    QCOMPARE(resembling(m_project, pompeo), (std::vector{pence, mike}));
    QVERIFY(resembling(m_project, EntityId::make()).empty());
}

void TestEntityForms::everyFormIsListedByHowOften()
{
    const EntityId one
        = read({u"[Mike Pompeo] said. [POMPEO] left."_s, u"[Pompeo]\n[Pompeo] [Mike\nPompeo]. [Pompeo's]"_s});
    QCOMPARE(shown(surfaceForms(m_project, one)).join(u", "), u"Pompeo 3, Mike Pompeo 2, Pompeo's 1"_s);
    QVERIFY(surfaceForms(m_project, EntityId::make()).empty());
}

void TestEntityForms::mentionsComeInTheOrderOfReading()
{
    const EntityId one = read({u"[a] [b]"_s, u"[c] [d]"_s, u"[e]"_s});
    QString order;
    for (const AnnotationId &id : mentionsInOrder(m_project, one))
        order += textOf(id);
    QCOMPARE(order, u"abcde"_s);
}

void TestEntityForms::conflicts_data()
{
    QTest::addColumn<QStringList>("texts");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("two spellings") << QStringList{u"[Mullah Beradar] and [Beradar]."_s,
                                                  u"[Mullah Abdul Ghani Baradar]."_s}
                                   << QStringList{u"Spelling: Beradar 2, Baradar 1"_s};
    QTest::newRow("three spellings") << QStringList{u"[Husein]."_s, u"[Hussein]."_s, u"[Hussain]."_s}
                                     << QStringList{u"Spelling: Husein 1, Hussein 1, Hussain 1"_s};
    QTest::newRow("a slip in one version") << QStringList{u"[Beradar] and [Baradar]."_s, u"Nobody."_s} << QStringList();
    QTest::newRow("forms of a word") << QStringList{u"[Afghan]"_s, u"[Afghans]"_s, u"[Afghan's]"_s} << QStringList();
    QTest::newRow("both in one name") << QStringList{u"[Rahman Rehman]"_s, u"[Rahman]"_s} << QStringList();
    QTest::newRow("two titles") << QStringList{u"met Foreign Minister [Al Thani] in"_s,
                                               u"the Prime Minister [Al Thani] said"_s}
                                << QStringList{u"Title: Foreign Minister 1, Prime Minister 1"_s};
    QTest::newRow("one says less") << QStringList{u"with Qatari Minister [Al Thani]"_s,
                                                  u"Qatar's Foreign Minister [Al Thani]"_s}
                                   << QStringList();
    QTest::newRow("titles in the mention") << QStringList{u"and [Mullah Baradar]."_s, u"and [Gen. Baradar]."_s}
                                           << QStringList{u"Title: Mullah 1, Gen 1"_s};
    QTest::newRow("title of something") << QStringList{u"US [Secretary of State Mike Pompeo]"_s,
                                                       u"CIA director [Mike Pompeo]"_s}
                                        << QStringList{u"Title: US Secretary of State 1, CIA director 1"_s};
    QTest::newRow("title of another") << QStringList{u"the head of the [Taliban] spoke"_s,
                                                     u"Foreign Minister [Taliban] spoke"_s, u"President and [Ghani]"_s}
                                      << QStringList();
    QTest::newRow("a long one") << QStringList{u"Political Deputy and Head of the Political Office [Mullah Beradar]"_s,
                                               u"The envoy [Beradar]"_s}
                                << QStringList{
                                       u"Title: Political Deputy and Head of the Political Office Mullah 1, envoy 1"_s};
    QTest::newRow("first of the sentence")
        << QStringList{u"Meanwhile President [Ghani]"_s, u"Yesterday. Meanwhile King [Ghani]"_s}
        << QStringList{u"Title: President 1, King 1"_s};
    QTest::newRow("behind a comma") << QStringList{u"the king, [Ghani]"_s, u"President [Ghani]"_s} << QStringList();
    QTest::newRow("on another line") << QStringList{u"The king\n[Ghani]"_s, u"President [Ghani]"_s} << QStringList();
    QTest::newRow("two ages") << QStringList{u"[Mullah Beradar], 52, said"_s, u"[Mullah Beradar], aged 53, said"_s}
                              << QStringList{u"Age: 52 1, 53 1"_s};
    QTest::newRow("ages in other words") << QStringList{u"The 52-year-old Taliban leader [Beradar]"_s,
                                                        u"[Beradar] (53)"_s, u"[Beradar] aged 52"_s}
                                         << QStringList{u"Age: 52 2, 53 1"_s};
    QTest::newRow("no ages") << QStringList{u"[Beradar], 52 people and"_s, u"[Beradar], 53,000 men"_s,
                                            u"[Beradar], 300, said"_s, u"[Beradar] 12."_s}
                             << QStringList();
    QTest::newRow("nothing around") << QStringList{u"[Beradar]"_s, u"[Beradar]"_s} << QStringList();
}

void TestEntityForms::conflicts()
{
    QFETCH(const QStringList, texts);
    const EntityId one = read(texts);
    QStringList found;
    for (const EntityConflict &conflict : conflictsOf(m_project, one))
        found.append(u"%1: %2"_s.arg(kindOf(conflict.kind), shown(conflict.values).join(u", ")));
    QTEST(found, "expected");
}

void TestEntityForms::valuesLeadToTheirMentions()
{
    const EntityId one = read({u"[Beradar], 52,"_s, u"[Baradar], 53, and [Baradar]"_s});
    const auto conflicts = conflictsOf(m_project, one);
    QCOMPARE(conflicts.size(), 2uz);
    QCOMPARE(conflicts[0].values[0].mentions.size(), 2uz);
    QCOMPARE(textOf(conflicts[0].values[1].mentions.front()), u"Beradar"_s);
    QCOMPARE(textOf(conflicts[1].values[0].mentions.front()), u"Beradar"_s);
    QCOMPARE(conflicts[1].values[1].mentions.size(), 1uz);
}

void TestEntityForms::resemblingNamesBecomeOneEntity()
{
    const EntityId one = read({u"[Pompeo] met."_s});
    Entity renamed = *m_project.entity(one);
    renamed.name = u"Pompeo"_s;
    renamed.aliases = {u"the secretary"_s};
    perform(editEntity(m_project, renamed));
    const EntityId mike = make(u"Mike Pompeo"_s);
    perform(mergeEntities(m_project, mike, one, fullerName(*m_project.entity(one), *m_project.entity(mike))));
    QCOMPARE(m_project.entities().size(), 1uz);
    QCOMPARE(m_project.entity(one)->name, u"Mike Pompeo"_s);
    QCOMPARE(m_project.entity(one)->aliases, (QStringList{u"Pompeo"_s, u"the secretary"_s}));
}

void TestEntityForms::chosenMentionsBecomeAnEntity()
{
    const EntityId one = read({u"[Doha] and [doha]."_s, u"[The Doha Institute]."_s});
    Entity known = *m_project.entity(one);
    known.aliases = {u"The Doha institute"_s, u"Ad-Dawhah"_s};
    perform(editEntity(m_project, known));
    const auto forms = surfaceForms(m_project, one);
    EntityId made = EntityId::make();
    perform(splitEntity(m_project, one, forms[1].mentions, forms[1].text, &made));
    QCOMPARE(m_project.entity(made)->name, u"The Doha Institute"_s);
    QVERIFY(m_project.entity(made)->type == known.type);
    QVERIFY(std::ranges::equal(m_project.mentionsOf(made), forms[1].mentions));
    QCOMPARE(m_project.entity(one)->aliases, QStringList{u"Ad-Dawhah"_s});
    QCOMPARE(shown(surfaceForms(m_project, one)).join(u", "), u"Doha 2"_s);
}

void TestEntityForms::nothingIsSplitOff()
{
    const EntityId one = read({u"[Doha] and [Qatar]."_s});
    const auto all = m_project.mentionsOf(one);
    QVERIFY(splitEntity(m_project, one, all, u"All"_s).isEmpty());
    QVERIFY(splitEntity(m_project, one, {}, u"None"_s).isEmpty());
    QVERIFY(splitEntity(m_project, one, std::span(all).first(1), u" "_s).isEmpty());
    QVERIFY(splitEntity(m_project, one, std::vector{AnnotationId::make()}, u"Other"_s).isEmpty());
    QVERIFY(splitEntity(m_project, EntityId::make(), all, u"Missing"_s).isEmpty());
}

QTEST_GUILESS_MAIN(TestEntityForms)
#include "tst_entityforms.moc"
