<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
    <context>
        <name>Agreement</name>
        <message numerus="yes">
            <source>%1 | %2: %n article(s) marked by both, %3 by one only, marks that agree: %4, disagreements: %5
</source>
            <translation>
                <numerusform>%1 | %2: %n article marked by both, %3 by one only, marks that agree: %4, disagreements: %5
</numerusform>
                <numerusform>%1 | %2: %n articles marked by both, %3 by one only, marks that agree: %4, disagreements: %5
</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Annotation</name>
        <message numerus="yes">
            <source>Move %n articles to “%1”</source>
            <translation>
                <numerusform>Move %n article to “%1”</numerusform>
                <numerusform>Move %n articles to “%1”</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Add %n articles</source>
            <translation>
                <numerusform>Add %n article</numerusform>
                <numerusform>Add %n articles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Mark %n occurrence(s) of “%1”</source>
            <extracomment>A step in the Edit menu: "Mark 14 occurrences of “Doha”".</extracomment>
            <translation>
                <numerusform>Mark %n occurrence of “%1”</numerusform>
                <numerusform>Mark %n occurrences of “%1”</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mark(s)</source>
            <translation>
                <numerusform>%n mark</numerusform>
                <numerusform>%n marks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n version(s)</source>
            <translation>
                <numerusform>%n version</numerusform>
                <numerusform>%n versions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Accept %n proposal(s)</source>
            <translation>
                <numerusform>Accept %n proposal</numerusform>
                <numerusform>Accept %n proposals</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Reject %n proposal(s)</source>
            <translation>
                <numerusform>Reject %n proposal</numerusform>
                <numerusform>Reject %n proposals</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Propose %n mark(s) again</source>
            <translation>
                <numerusform>Propose %n mark again</numerusform>
                <numerusform>Propose %n marks again</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Accept %n suggestion(s) (“%1”)</source>
            <extracomment>A step in the Edit menu: "Accept 12 suggestions (“Doha”)".</extracomment>
            <translation>
                <numerusform>Accept %n suggestion (“%1”)</numerusform>
                <numerusform>Accept %n suggestions (“%1”)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Reject %n suggestion(s) (“%1”)</source>
            <extracomment>A step in the Edit menu: "Reject 12 suggestions (“Doha”)".</extracomment>
            <translation>
                <numerusform>Reject %n suggestion (“%1”)</numerusform>
                <numerusform>Reject %n suggestions (“%1”)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Add %n Type(s)</source>
            <translation>
                <numerusform>Add %n Type</numerusform>
                <numerusform>Add %n Types</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Articles</name>
        <message numerus="yes">
            <source>%n damaged place(s), the first at byte %1; they are shown as �</source>
            <translation>
                <numerusform>%n damaged place, the first at byte %1; they are shown as �</numerusform>
                <numerusform>%n damaged places, the first at byte %1; they are shown as �</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CommandLine</name>
        <message numerus="yes">
            <source>Nothing is merged while conflicts are undecided: %n</source>
            <translation>
                <numerusform>Nothing is merged while conflicts are undecided: %n</numerusform>
                <numerusform>Nothing is merged while conflicts are undecided: %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Compare</name>
        <message numerus="yes">
            <source>%n merged</source>
            <translation>
                <numerusform>%n merged</numerusform>
                <numerusform>%n merged</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n split</source>
            <translation>
                <numerusform>%n split</numerusform>
                <numerusform>%n split</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n regrouped</source>
            <translation>
                <numerusform>%n regrouped</numerusform>
                <numerusform>%n regrouped</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n moved</source>
            <translation>
                <numerusform>%n moved</numerusform>
                <numerusform>%n moved</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cut</source>
            <translation>
                <numerusform>%n cut</numerusform>
                <numerusform>%n cut</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new</source>
            <translation>
                <numerusform>%n new</numerusform>
                <numerusform>%n new</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reworded</source>
            <translation>
                <numerusform>%n reworded</numerusform>
                <numerusform>%n reworded</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n typographic</source>
            <translation>
                <numerusform>%n typographic</numerusform>
                <numerusform>%n typographic</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>EntityCell</name>
        <message numerus="yes">
            <source>“%1”: %n mention(s)</source>
            <translation>
                <numerusform>“%1”: %n mention</numerusform>
                <numerusform>“%1”: %n mentions</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Exchange</name>
        <message numerus="yes">
            <source>%n word(s)</source>
            <translation>
                <numerusform>%n word</numerusform>
                <numerusform>%n words</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Facts</name>
        <message numerus="yes">
            <source>%n spelling(s)</source>
            <translation>
                <numerusform>%n spelling</numerusform>
                <numerusform>%n spellings</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n title(s)</source>
            <translation>
                <numerusform>%n title</numerusform>
                <numerusform>%n titles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n age(s)</source>
            <translation>
                <numerusform>%n age</numerusform>
                <numerusform>%n ages</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Report</name>
        <message numerus="yes">
            <source>%n version(s) of a story</source>
            <translation>
                <numerusform>%n version of a story</numerusform>
                <numerusform>%n versions of a story</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n paragraph(s)</source>
            <translation>
                <numerusform>%n paragraph</numerusform>
                <numerusform>%n paragraphs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n word(s)</source>
            <translation>
                <numerusform>%n word</numerusform>
                <numerusform>%n words</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n passage(s) with other typography only</source>
            <translation>
                <numerusform>%n passage with other typography only</numerusform>
                <numerusform>%n passages with other typography only</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n passage(s) in which nothing differs</source>
            <translation>
                <numerusform>%n passage in which nothing differs</numerusform>
                <numerusform>%n passages in which nothing differs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Who states what: %n claim(s)</source>
            <translation>
                <numerusform>Who states what: %n claim</numerusform>
                <numerusform>Who states what: %n claims</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Who is called what: %n entity(s)</source>
            <translation>
                <numerusform>Who is called what: %n entity</numerusform>
                <numerusform>Who is called what: %n entities</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::AnnotationFiles</name>
        <message numerus="yes">
            <source>%n annotation(s) written to %1.</source>
            <translation>
                <numerusform>%n annotation written to %1.</numerusform>
                <numerusform>%n annotations written to %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n annotation(s) read from %1.</source>
            <translation>
                <numerusform>%n annotation read from %1.</numerusform>
                <numerusform>%n annotations read from %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them stand(s) where the text does and not where the file says.</source>
            <translation>
                <numerusform>%n of them stands where the text does and not where the file says.</numerusform>
                <numerusform>%n of them stand where the text does and not where the file says.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>… and %n more row(s) could not be taken.</source>
            <translation>
                <numerusform>… and %n more row could not be taken.</numerusform>
                <numerusform>… and %n more rows could not be taken.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of these stand(s) where the words are nearly those of the file.</source>
            <translation>
                <numerusform>%n of these stand where the words are nearly those of the file.</numerusform>
                <numerusform>%n of these stands where the words are nearly those of the file.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::Carrying</name>
        <message numerus="yes">
            <source>Carrying %n mark(s)…</source>
            <translation>
                <numerusform>Carrying %n mark…</numerusform>
                <numerusform>Carrying %n marks…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n proposal(s) of what the mark was before went with the change. Carry it again.</source>
            <translation>
                <numerusform>%n proposal of what the mark was before went with the change. Carry it again.</numerusform>
                <numerusform>%n proposals of what the mark was before went with the change. Carry it again.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::ChangesPane</name>
        <message numerus="yes">
            <source>%n change(s)</source>
            <translation>
                <numerusform>%n change</numerusform>
                <numerusform>%n changes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n change(s)</source>
            <translation>
                <numerusform>%1 of %n change</numerusform>
                <numerusform>%1 of %n changes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::ClaimMatrixPane</name>
        <message numerus="yes">
            <source>%n claim(s)</source>
            <translation>
                <numerusform>%n claim</numerusform>
                <numerusform>%n claims</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n claim(s)</source>
            <translation>
                <numerusform>%1 of %n claim</numerusform>
                <numerusform>%1 of %n claims</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::ClaimModel</name>
        <message numerus="yes">
            <source>%n statement(s)</source>
            <translation>
                <numerusform>%n statement</numerusform>
                <numerusform>%n statements</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::ComparisonModel</name>
        <message numerus="yes">
            <source>%n paragraph(s)</source>
            <translation>
                <numerusform>%n paragraph</numerusform>
                <numerusform>%n paragraphs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n word(s)</source>
            <translation>
                <numerusform>%n word</numerusform>
                <numerusform>%n words</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n unchanged paragraph(s)</source>
            <translation>
                <numerusform>%n unchanged paragraph</numerusform>
                <numerusform>%n unchanged paragraphs</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::DropHint</name>
        <message numerus="yes">
            <source>Drop %n file(s) to open</source>
            <translation>
                <numerusform>Drop %n file to open</numerusform>
                <numerusform>Drop %n files to open</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::EntityMatrixPane</name>
        <message numerus="yes">
            <source>%n entity(s)</source>
            <translation>
                <numerusform>%n entity</numerusform>
                <numerusform>%n entities</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n entity(s)</source>
            <translation>
                <numerusform>%1 of %n entity</numerusform>
                <numerusform>%1 of %n entities</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source> · %n in conflict</source>
            <extracomment>Behind the number of entities: about how many the versions do not agree.</extracomment>
            <translation>
                <numerusform> · %n in conflict</numerusform>
                <numerusform> · %n in conflict</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::EntityModel</name>
        <message numerus="yes">
            <source>%n mention(s)</source>
            <translation>
                <numerusform>%n mention</numerusform>
                <numerusform>%n mentions</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::HistoryModel</name>
        <message numerus="yes">
            <source>%n article(s)</source>
            <translation>
                <numerusform>%n article</numerusform>
                <numerusform>%n articles</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::HistoryPane</name>
        <message numerus="yes">
            <source>%n step(s)</source>
            <translation>
                <numerusform>%n step</numerusform>
                <numerusform>%n steps</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n step(s) shown</source>
            <translation>
                <numerusform>%n step shown</numerusform>
                <numerusform>%n steps shown</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::InspectorForm</name>
        <message numerus="yes">
            <source>%n word(s)</source>
            <translation>
                <numerusform>%n word</numerusform>
                <numerusform>%n words</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n annotation(s)</source>
            <translation>
                <numerusform>%n annotation</numerusform>
                <numerusform>%n annotations</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mention(s)</source>
            <translation>
                <numerusform>%n mention</numerusform>
                <numerusform>%n mentions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n statement(s)</source>
            <translation>
                <numerusform>%n statement</numerusform>
                <numerusform>%n statements</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::MainWindow</name>
        <message numerus="yes">
            <source>… and %n more file(s) that could not be read.</source>
            <translation>
                <numerusform>… and %n more file that could not be read.</numerusform>
                <numerusform>… and %n more files that could not be read.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::MergePane</name>
        <message numerus="yes">
            <source>%1 of %n conflict(s) decided</source>
            <translation>
                <numerusform>%1 of %n conflict decided</numerusform>
                <numerusform>%1 of %n conflicts decided</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::NewVersions</name>
        <message numerus="yes">
            <source>Add as %n new version(s) of “%1”</source>
            <translation>
                <numerusform>Add as %n new version of “%1”</numerusform>
                <numerusform>Add as %n new versions of “%1”</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>“%1” has %n mark(s). They can be proposed in the new version.</source>
            <translation>
                <numerusform>“%1” has %n mark. They can be proposed in the new version.</numerusform>
                <numerusform>“%1” has %n marks. They can be proposed in the new version.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::OccurrencesPane</name>
        <message numerus="yes">
            <source>%1 of %n place(s)</source>
            <extracomment>"14 of 16 places" are ticked.</extracomment>
            <translation>
                <numerusform>%1 of %n place</numerusform>
                <numerusform>%1 of %n places</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Mark %n occurrence(s)</source>
            <translation>
                <numerusform>Mark %n occurrence</numerusform>
                <numerusform>Mark %n occurrences</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::OutsideAsking</name>
        <message numerus="yes">
            <source>%1 is reading %n article(s)…</source>
            <translation>
                <numerusform>%1 is reading %n article…</numerusform>
                <numerusform>%1 is reading %n articles…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 suggests %n passage(s).</source>
            <translation>
                <numerusform>%1 suggests %n passage.</numerusform>
                <numerusform>%1 suggests %n passages.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n part(s) of its answer cannot be used:</source>
            <translation>
                <numerusform>%n part of its answer cannot be used:</numerusform>
                <numerusform>%n parts of its answer cannot be used:</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::OutsideProgram</name>
        <message numerus="yes">
            <source>The program took longer than %n second(s).</source>
            <translation>
                <numerusform>The program took longer than %n second.</numerusform>
                <numerusform>The program took longer than %n seconds.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::ProjectFiles</name>
        <message numerus="yes">
            <source>Continue with the unnamed project of %1, %n annotation(s)?</source>
            <translation>
                <numerusform>Continue with the unnamed project of %1, %n annotation?</numerusform>
                <numerusform>Continue with the unnamed project of %1, %n annotations?</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::ProposalsPane</name>
        <message numerus="yes">
            <source>%n proposal(s)</source>
            <translation>
                <numerusform>%n proposal</numerusform>
                <numerusform>%n proposals</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n proposal(s)</source>
            <translation>
                <numerusform>%1 of %n proposal</numerusform>
                <numerusform>%1 of %n proposals</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::ReadingsPane</name>
        <message numerus="yes">
            <source>%n wording(s)</source>
            <translation>
                <numerusform>%n wording</numerusform>
                <numerusform>%n wordings</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::SchemeDialog</name>
        <message numerus="yes">
            <source>%n entity(s) of this type</source>
            <translation>
                <numerusform>%n entity of this type</numerusform>
                <numerusform>%n entities of this type</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n claim(s) of this kind</source>
            <translation>
                <numerusform>%n claim of this kind</numerusform>
                <numerusform>%n claims of this kind</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to be looked through after this change</source>
            <translation>
                <numerusform>%n to be looked through after this change</numerusform>
                <numerusform>%n to be looked through after this change</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::SchemeModel</name>
        <message numerus="yes">
            <source>%n claim(s)</source>
            <translation>
                <numerusform>%n claim</numerusform>
                <numerusform>%n claims</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entity(s)</source>
            <translation>
                <numerusform>%n entity</numerusform>
                <numerusform>%n entities</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::SchemeQuestion</name>
        <message numerus="yes">
            <source>%n entity(s) are of the type “%1”.</source>
            <translation>
                <numerusform>%n entity is of the type “%1”.</numerusform>
                <numerusform>%n entities are of the type “%1”.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n claim(s) are of the kind “%1”.</source>
            <translation>
                <numerusform>%n claim is of the kind “%1”.</numerusform>
                <numerusform>%n claims are of the kind “%1”.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::SearchPane</name>
        <message numerus="yes">
            <source>%n place(s)</source>
            <translation>
                <numerusform>%n place</numerusform>
                <numerusform>%n places</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n article(s)</source>
            <translation>
                <numerusform>%n article</numerusform>
                <numerusform>%n articles</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::SimilarityPane</name>
        <message numerus="yes">
            <source>%n version(s)</source>
            <translation>
                <numerusform>%n version</numerusform>
                <numerusform>%n versions</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::StatusLine</name>
        <message numerus="yes">
            <source>selection %n character(s)</source>
            <translation>
                <numerusform>selection %n character</numerusform>
                <numerusform>selection %n characters</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n version(s) compared in %1 ms</source>
            <translation>
                <numerusform>%n version compared in %1 ms</numerusform>
                <numerusform>%n versions compared in %1 ms</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entity(s)</source>
            <translation>
                <numerusform>%n entity</numerusform>
                <numerusform>%n entities</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n claim(s)</source>
            <translation>
                <numerusform>%n claim</numerusform>
                <numerusform>%n claims</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::StoryModel</name>
        <message numerus="yes">
            <source>%n version(s)</source>
            <translation>
                <numerusform>%n version</numerusform>
                <numerusform>%n versions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n annotation(s)</source>
            <translation>
                <numerusform>%n annotation</numerusform>
                <numerusform>%n annotations</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n word(s)</source>
            <translation>
                <numerusform>%n word</numerusform>
                <numerusform>%n words</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::StoryPane</name>
        <message numerus="yes">
            <source>%n article(s)</source>
            <translation>
                <numerusform>%n article</numerusform>
                <numerusform>%n articles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Remove %n article(s)</source>
            <translation>
                <numerusform>Remove %n article</numerusform>
                <numerusform>Remove %n articles</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::SuggestionsModel</name>
        <message numerus="yes">
            <source>%1, %2, %n place(s)</source>
            <extracomment>A suggestion as a screen reader says it: what, why, and at how many places.</extracomment>
            <translation>
                <numerusform>%1, %2, %n place</numerusform>
                <numerusform>%1, %2, %n places</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::Toolbar</name>
        <message numerus="yes">
            <source>%n change(s)</source>
            <translation>
                <numerusform>%n change</numerusform>
                <numerusform>%n changes</numerusform>
            </translation>
        </message>
    </context>
</TS>
