<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
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
        <extracomment>A step in the Edit menu: &quot;Mark 14 occurrences of “Doha”&quot;.</extracomment>
        <translation>
            <numerusform>Mark %n occurrence of “%1”</numerusform>
            <numerusform>Mark %n occurrences of “%1”</numerusform>
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
    <name>ui::ClaimMatrixModel</name>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n statement</numerusform>
            <numerusform>%n statements</numerusform>
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
    <name>ui::OccurrencesPane</name>
    <message numerus="yes">
        <source>%1 of %n place(s)</source>
        <extracomment>&quot;14 of 16 places&quot; are ticked.</extracomment>
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
