<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
    <context>
        <name>Agreement</name>
        <message numerus="yes">
            <source>%1 | %2: %n article(s) marked by both, %3 by one only, marks that agree: %4, disagreements: %5
</source>
            <translation>
                <numerusform>%1 | %2: %Ln article marked by both, %3 by one only, marks that agree: %4, disagreements: %5
</numerusform>
                <numerusform>%1 | %2: %Ln articles marked by both, %3 by one only, marks that agree: %4, disagreements: %5
</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Annotation</name>
        <message numerus="yes">
            <source>Move %n articles to “%1”</source>
            <translation>
                <numerusform>Move %Ln article to “%1”</numerusform>
                <numerusform>Move %Ln articles to “%1”</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Add %n articles</source>
            <translation>
                <numerusform>Add %Ln article</numerusform>
                <numerusform>Add %Ln articles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Mark %n occurrence(s) of “%1”</source>
            <extracomment>A step in the Edit menu: "Mark 14 occurrences of “Doha”".</extracomment>
            <translation>
                <numerusform>Mark %Ln occurrence of “%1”</numerusform>
                <numerusform>Mark %Ln occurrences of “%1”</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mark(s)</source>
            <translation>
                <numerusform>%Ln mark</numerusform>
                <numerusform>%Ln marks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n version(s)</source>
            <translation>
                <numerusform>%Ln version</numerusform>
                <numerusform>%Ln versions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Accept %n proposal(s)</source>
            <translation>
                <numerusform>Accept %Ln proposal</numerusform>
                <numerusform>Accept %Ln proposals</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Reject %n proposal(s)</source>
            <translation>
                <numerusform>Reject %Ln proposal</numerusform>
                <numerusform>Reject %Ln proposals</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Propose %n mark(s) again</source>
            <translation>
                <numerusform>Propose %Ln mark again</numerusform>
                <numerusform>Propose %Ln marks again</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Accept %n suggestion(s) (“%1”)</source>
            <extracomment>A step in the Edit menu: "Accept 12 suggestions (“Doha”)".</extracomment>
            <translation>
                <numerusform>Accept %Ln suggestion (“%1”)</numerusform>
                <numerusform>Accept %Ln suggestions (“%1”)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Reject %n suggestion(s) (“%1”)</source>
            <extracomment>A step in the Edit menu: "Reject 12 suggestions (“Doha”)".</extracomment>
            <translation>
                <numerusform>Reject %Ln suggestion (“%1”)</numerusform>
                <numerusform>Reject %Ln suggestions (“%1”)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Add %n Type(s)</source>
            <translation>
                <numerusform>Add %Ln Type</numerusform>
                <numerusform>Add %Ln Types</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Articles</name>
        <message numerus="yes">
            <source>%n damaged place(s), the first at byte %1; they are shown as �</source>
            <translation>
                <numerusform>%Ln damaged place, the first at byte %1; they are shown as �</numerusform>
                <numerusform>%Ln damaged places, the first at byte %1; they are shown as �</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CommandLine</name>
        <message numerus="yes">
            <source>Nothing is merged while conflicts are undecided: %n</source>
            <translation>
                <numerusform>Nothing is merged while conflicts are undecided: %Ln</numerusform>
                <numerusform>Nothing is merged while conflicts are undecided: %Ln</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Compare</name>
        <message numerus="yes">
            <source>%n merged</source>
            <translation>
                <numerusform>%Ln merged</numerusform>
                <numerusform>%Ln merged</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n split</source>
            <translation>
                <numerusform>%Ln split</numerusform>
                <numerusform>%Ln split</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n regrouped</source>
            <translation>
                <numerusform>%Ln regrouped</numerusform>
                <numerusform>%Ln regrouped</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n moved</source>
            <translation>
                <numerusform>%Ln moved</numerusform>
                <numerusform>%Ln moved</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cut</source>
            <translation>
                <numerusform>%Ln cut</numerusform>
                <numerusform>%Ln cut</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new</source>
            <translation>
                <numerusform>%Ln new</numerusform>
                <numerusform>%Ln new</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reworded</source>
            <translation>
                <numerusform>%Ln reworded</numerusform>
                <numerusform>%Ln reworded</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n typographic</source>
            <translation>
                <numerusform>%Ln typographic</numerusform>
                <numerusform>%Ln typographic</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>EntityCell</name>
        <message numerus="yes">
            <source>“%1”: %n mention(s)</source>
            <translation>
                <numerusform>“%1”: %Ln mention</numerusform>
                <numerusform>“%1”: %Ln mentions</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Exchange</name>
        <message numerus="yes">
            <source>%n word(s)</source>
            <translation>
                <numerusform>%Ln word</numerusform>
                <numerusform>%Ln words</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Facts</name>
        <message numerus="yes">
            <source>%n spelling(s)</source>
            <translation>
                <numerusform>%Ln spelling</numerusform>
                <numerusform>%Ln spellings</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n title(s)</source>
            <translation>
                <numerusform>%Ln title</numerusform>
                <numerusform>%Ln titles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n age(s)</source>
            <translation>
                <numerusform>%Ln age</numerusform>
                <numerusform>%Ln ages</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Report</name>
        <message numerus="yes">
            <source>%n version(s) of a story</source>
            <translation>
                <numerusform>%Ln version of a story</numerusform>
                <numerusform>%Ln versions of a story</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n paragraph(s)</source>
            <translation>
                <numerusform>%Ln paragraph</numerusform>
                <numerusform>%Ln paragraphs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n word(s)</source>
            <translation>
                <numerusform>%Ln word</numerusform>
                <numerusform>%Ln words</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n passage(s) with other typography only</source>
            <translation>
                <numerusform>%Ln passage with other typography only</numerusform>
                <numerusform>%Ln passages with other typography only</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n passage(s) in which nothing differs</source>
            <translation>
                <numerusform>%Ln passage in which nothing differs</numerusform>
                <numerusform>%Ln passages in which nothing differs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Who states what: %n claim(s)</source>
            <translation>
                <numerusform>Who states what: %Ln claim</numerusform>
                <numerusform>Who states what: %Ln claims</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Who is called what: %n entity(s)</source>
            <translation>
                <numerusform>Who is called what: %Ln entity</numerusform>
                <numerusform>Who is called what: %Ln entities</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::AnnotationFiles</name>
        <message numerus="yes">
            <source>%n annotation(s) written to %1.</source>
            <translation>
                <numerusform>%Ln annotation written to %1.</numerusform>
                <numerusform>%Ln annotations written to %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n annotation(s) read from %1.</source>
            <translation>
                <numerusform>%Ln annotation read from %1.</numerusform>
                <numerusform>%Ln annotations read from %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them stand(s) where the text does and not where the file says.</source>
            <translation>
                <numerusform>%Ln of them stands where the text does and not where the file says.</numerusform>
                <numerusform>%Ln of them stand where the text does and not where the file says.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>… and %n more row(s) could not be taken.</source>
            <translation>
                <numerusform>… and %Ln more row could not be taken.</numerusform>
                <numerusform>… and %Ln more rows could not be taken.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of these stand(s) where the words are nearly those of the file.</source>
            <translation>
                <numerusform>%Ln of these stand where the words are nearly those of the file.</numerusform>
                <numerusform>%Ln of these stands where the words are nearly those of the file.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::Carrying</name>
        <message numerus="yes">
            <source>Carrying %n mark(s)…</source>
            <translation>
                <numerusform>Carrying %Ln mark…</numerusform>
                <numerusform>Carrying %Ln marks…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n proposal(s) of what the mark was before went with the change. Carry it again.</source>
            <translation>
                <numerusform>%Ln proposal of what the mark was before went with the change. Carry it again.</numerusform>
                <numerusform>%Ln proposals of what the mark was before went with the change. Carry it again.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::ChangesPane</name>
        <message numerus="yes">
            <source>%n change(s)</source>
            <translation>
                <numerusform>%Ln change</numerusform>
                <numerusform>%Ln changes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n change(s)</source>
            <translation>
                <numerusform>%1 of %Ln change</numerusform>
                <numerusform>%1 of %Ln changes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::ClaimMatrixPane</name>
        <message numerus="yes">
            <source>%n claim(s)</source>
            <translation>
                <numerusform>%Ln claim</numerusform>
                <numerusform>%Ln claims</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n claim(s)</source>
            <translation>
                <numerusform>%1 of %Ln claim</numerusform>
                <numerusform>%1 of %Ln claims</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::ClaimModel</name>
        <message numerus="yes">
            <source>%n statement(s)</source>
            <translation>
                <numerusform>%Ln statement</numerusform>
                <numerusform>%Ln statements</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::ComparisonModel</name>
        <message numerus="yes">
            <source>%n paragraph(s)</source>
            <translation>
                <numerusform>%Ln paragraph</numerusform>
                <numerusform>%Ln paragraphs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n word(s)</source>
            <translation>
                <numerusform>%Ln word</numerusform>
                <numerusform>%Ln words</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n unchanged paragraph(s)</source>
            <translation>
                <numerusform>%Ln unchanged paragraph</numerusform>
                <numerusform>%Ln unchanged paragraphs</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::DropHint</name>
        <message numerus="yes">
            <source>Drop %n file(s) to open</source>
            <translation>
                <numerusform>Drop %Ln file to open</numerusform>
                <numerusform>Drop %Ln files to open</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::EntityMatrixPane</name>
        <message numerus="yes">
            <source>%n entity(s)</source>
            <translation>
                <numerusform>%Ln entity</numerusform>
                <numerusform>%Ln entities</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n entity(s)</source>
            <translation>
                <numerusform>%1 of %Ln entity</numerusform>
                <numerusform>%1 of %Ln entities</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source> · %n in conflict</source>
            <extracomment>Behind the number of entities: about how many the versions do not agree.</extracomment>
            <translation>
                <numerusform> · %Ln in conflict</numerusform>
                <numerusform> · %Ln in conflict</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::EntityModel</name>
        <message numerus="yes">
            <source>%n mention(s)</source>
            <translation>
                <numerusform>%Ln mention</numerusform>
                <numerusform>%Ln mentions</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::HistoryModel</name>
        <message numerus="yes">
            <source>%n article(s)</source>
            <translation>
                <numerusform>%Ln article</numerusform>
                <numerusform>%Ln articles</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::HistoryPane</name>
        <message numerus="yes">
            <source>%n step(s)</source>
            <translation>
                <numerusform>%Ln step</numerusform>
                <numerusform>%Ln steps</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n step(s) shown</source>
            <translation>
                <numerusform>%Ln step shown</numerusform>
                <numerusform>%Ln steps shown</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::InspectorForm</name>
        <message numerus="yes">
            <source>%n word(s)</source>
            <translation>
                <numerusform>%Ln word</numerusform>
                <numerusform>%Ln words</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n annotation(s)</source>
            <translation>
                <numerusform>%Ln annotation</numerusform>
                <numerusform>%Ln annotations</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mention(s)</source>
            <translation>
                <numerusform>%Ln mention</numerusform>
                <numerusform>%Ln mentions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n statement(s)</source>
            <translation>
                <numerusform>%Ln statement</numerusform>
                <numerusform>%Ln statements</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::MainWindow</name>
        <message numerus="yes">
            <source>… and %n more file(s) that could not be read.</source>
            <translation>
                <numerusform>… and %Ln more file that could not be read.</numerusform>
                <numerusform>… and %Ln more files that could not be read.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::MergePane</name>
        <message numerus="yes">
            <source>%1 of %n conflict(s) decided</source>
            <translation>
                <numerusform>%1 of %Ln conflict decided</numerusform>
                <numerusform>%1 of %Ln conflicts decided</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::NewVersions</name>
        <message numerus="yes">
            <source>Add as %n new version(s) of “%1”</source>
            <translation>
                <numerusform>Add as %Ln new version of “%1”</numerusform>
                <numerusform>Add as %Ln new versions of “%1”</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>“%1” has %n mark(s). They can be proposed in the new version.</source>
            <translation>
                <numerusform>“%1” has %Ln mark. They can be proposed in the new version.</numerusform>
                <numerusform>“%1” has %Ln marks. They can be proposed in the new version.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::OccurrencesPane</name>
        <message numerus="yes">
            <source>%1 of %n place(s)</source>
            <extracomment>"14 of 16 places" are ticked.</extracomment>
            <translation>
                <numerusform>%1 of %Ln place</numerusform>
                <numerusform>%1 of %Ln places</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Mark %n occurrence(s)</source>
            <translation>
                <numerusform>Mark %Ln occurrence</numerusform>
                <numerusform>Mark %Ln occurrences</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::OutsideAsking</name>
        <message numerus="yes">
            <source>%1 is reading %n article(s)…</source>
            <translation>
                <numerusform>%1 is reading %Ln article…</numerusform>
                <numerusform>%1 is reading %Ln articles…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 suggests %n passage(s).</source>
            <translation>
                <numerusform>%1 suggests %Ln passage.</numerusform>
                <numerusform>%1 suggests %Ln passages.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n part(s) of its answer cannot be used:</source>
            <translation>
                <numerusform>%Ln part of its answer cannot be used:</numerusform>
                <numerusform>%Ln parts of its answer cannot be used:</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::OutsideProgram</name>
        <message numerus="yes">
            <source>The program took longer than %n second(s).</source>
            <translation>
                <numerusform>The program took longer than %Ln second.</numerusform>
                <numerusform>The program took longer than %Ln seconds.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::ProjectFiles</name>
        <message numerus="yes">
            <source>Continue with the unnamed project of %1, %n annotation(s)?</source>
            <translation>
                <numerusform>Continue with the unnamed project of %1, %Ln annotation?</numerusform>
                <numerusform>Continue with the unnamed project of %1, %Ln annotations?</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::ProposalsPane</name>
        <message numerus="yes">
            <source>%n proposal(s)</source>
            <translation>
                <numerusform>%Ln proposal</numerusform>
                <numerusform>%Ln proposals</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n proposal(s)</source>
            <translation>
                <numerusform>%1 of %Ln proposal</numerusform>
                <numerusform>%1 of %Ln proposals</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::ReadingsPane</name>
        <message numerus="yes">
            <source>%n wording(s)</source>
            <translation>
                <numerusform>%Ln wording</numerusform>
                <numerusform>%Ln wordings</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::SchemeDialog</name>
        <message numerus="yes">
            <source>%n entity(s) of this type</source>
            <translation>
                <numerusform>%Ln entity of this type</numerusform>
                <numerusform>%Ln entities of this type</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n claim(s) of this kind</source>
            <translation>
                <numerusform>%Ln claim of this kind</numerusform>
                <numerusform>%Ln claims of this kind</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to be looked through after this change</source>
            <translation>
                <numerusform>%Ln to be looked through after this change</numerusform>
                <numerusform>%Ln to be looked through after this change</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::SchemeModel</name>
        <message numerus="yes">
            <source>%n claim(s)</source>
            <translation>
                <numerusform>%Ln claim</numerusform>
                <numerusform>%Ln claims</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entity(s)</source>
            <translation>
                <numerusform>%Ln entity</numerusform>
                <numerusform>%Ln entities</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::SchemeQuestion</name>
        <message numerus="yes">
            <source>%n entity(s) are of the type “%1”.</source>
            <translation>
                <numerusform>%Ln entity is of the type “%1”.</numerusform>
                <numerusform>%Ln entities are of the type “%1”.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n claim(s) are of the kind “%1”.</source>
            <translation>
                <numerusform>%Ln claim is of the kind “%1”.</numerusform>
                <numerusform>%Ln claims are of the kind “%1”.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::SearchPane</name>
        <message numerus="yes">
            <source>%n place(s)</source>
            <translation>
                <numerusform>%Ln place</numerusform>
                <numerusform>%Ln places</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n article(s)</source>
            <translation>
                <numerusform>%Ln article</numerusform>
                <numerusform>%Ln articles</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::SimilarityPane</name>
        <message numerus="yes">
            <source>%n version(s)</source>
            <translation>
                <numerusform>%Ln version</numerusform>
                <numerusform>%Ln versions</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::StatusLine</name>
        <message numerus="yes">
            <source>selection %n character(s)</source>
            <translation>
                <numerusform>selection %Ln character</numerusform>
                <numerusform>selection %Ln characters</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n version(s) compared in %1 ms</source>
            <translation>
                <numerusform>%Ln version compared in %1 ms</numerusform>
                <numerusform>%Ln versions compared in %1 ms</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entity(s)</source>
            <translation>
                <numerusform>%Ln entity</numerusform>
                <numerusform>%Ln entities</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n claim(s)</source>
            <translation>
                <numerusform>%Ln claim</numerusform>
                <numerusform>%Ln claims</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::StoryModel</name>
        <message numerus="yes">
            <source>%n version(s)</source>
            <translation>
                <numerusform>%Ln version</numerusform>
                <numerusform>%Ln versions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n annotation(s)</source>
            <translation>
                <numerusform>%Ln annotation</numerusform>
                <numerusform>%Ln annotations</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n word(s)</source>
            <translation>
                <numerusform>%Ln word</numerusform>
                <numerusform>%Ln words</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::StoryPane</name>
        <message numerus="yes">
            <source>%n article(s)</source>
            <translation>
                <numerusform>%Ln article</numerusform>
                <numerusform>%Ln articles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Remove %n article(s)</source>
            <translation>
                <numerusform>Remove %Ln article</numerusform>
                <numerusform>Remove %Ln articles</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::SuggestionsModel</name>
        <message numerus="yes">
            <source>%1, %2, %n place(s)</source>
            <extracomment>A suggestion as a screen reader says it: what, why, and at how many places.</extracomment>
            <translation>
                <numerusform>%1, %2, %Ln place</numerusform>
                <numerusform>%1, %2, %Ln places</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::Toolbar</name>
        <message numerus="yes">
            <source>%n change(s)</source>
            <translation>
                <numerusform>%Ln change</numerusform>
                <numerusform>%Ln changes</numerusform>
            </translation>
        </message>
    </context>
</TS>
