<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Absences</name>
    <message>
        <source>¶%1 of %2 is not here</source>
        <translation>¶%1 von %2 fehlt hier</translation>
    </message>
    <message>
        <source>¶%1–%2 of %3 are not here</source>
        <translation>¶%1–%2 von %3 fehlen hier</translation>
    </message>
    <message>
        <source>↓ goes on with ¶%1</source>
        <translation>↓ weiter mit ¶%1</translation>
    </message>
    <message>
        <source>The text ends here</source>
        <translation>Der Text endet hier</translation>
    </message>
</context>
<context>
    <name>Agreement</name>
    <message>
        <source>entity types of passages that both marked</source>
        <translation>Entitätstypen der Passagen, die beide markiert haben</translation>
    </message>
    <message>
        <source>which entity or claim, of passages that both marked</source>
        <translation>welche Entität oder Behauptung, bei Passagen, die beide markiert haben</translation>
    </message>
    <message>
        <source>factuality, of statements that both marked</source>
        <translation>Faktizität der Aussagen, die beide markiert haben</translation>
    </message>
    <message>
        <source>entity types of all tokens, none being one</source>
        <translation>Entitätstypen aller Token, „keiner“ als einer davon</translation>
    </message>
    <message>
        <source>whether a token is part of a statement</source>
        <translation>ob ein Token zu einer Aussage gehört</translation>
    </message>
    <message>
        <source>only one</source>
        <translation>nur einer</translation>
    </message>
    <message>
        <source>  %1: %2 and %3 marks; F1 exact %4, overlapping %5; Krippendorff&apos;s alpha %6
</source>
        <translation>  %1: %2 und %3 Markierungen; F1 genau %4, überlappend %5; Krippendorffs Alpha %6
</translation>
    </message>
    <message>
        <source>  Cohen&apos;s kappa %1: %2 (%3)
</source>
        <translation>  Cohens Kappa %1: %2 (%3)
</translation>
    </message>
    <message numerus="yes">
        <source>%1 | %2: %n article(s) marked by both, %3 by one only, marks that agree: %4, disagreements: %5
</source>
        <translation>
            <numerusform>%1 | %2: %Ln von beiden markierter Artikel, %3 nur von einem, übereinstimmende Markierungen: %4, Abweichungen: %5
</numerusform>
            <numerusform>%1 | %2: %Ln von beiden markierte Artikel, %3 nur von einem, übereinstimmende Markierungen: %4, Abweichungen: %5
</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Annotation</name>
    <message numerus="yes">
        <source>Move %n articles to “%1”</source>
        <translation>
            <numerusform>%Ln Artikel nach „%1“ verschieben</numerusform>
            <numerusform>%Ln Artikel nach „%1“ verschieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Move “%1” to “%2”</source>
        <translation>„%1“ nach „%2“ verschieben</translation>
    </message>
    <message>
        <source>Set Up Project</source>
        <translation>Projekt einrichten</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>„%1“ hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Add %n articles</source>
        <translation>
            <numerusform>%Ln Artikel hinzufügen</numerusform>
            <numerusform>%Ln Artikel hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>„%1“ entfernen</translation>
    </message>
    <message>
        <source>Edit Details of “%1”</source>
        <translation>Angaben zu „%1“ bearbeiten</translation>
    </message>
    <message>
        <source>Rename Story to “%1”</source>
        <translation>Meldung in „%1“ umbenennen</translation>
    </message>
    <message>
        <source>Join “%1” to “%2”</source>
        <translation>„%1“ mit „%2“ verbinden</translation>
    </message>
    <message>
        <source>Mark “%1” as %2</source>
        <translation>„%1“ als %2 markieren</translation>
    </message>
    <message>
        <source>Mark “%1” as Claim</source>
        <translation>„%1“ als Behauptung markieren</translation>
    </message>
    <message>
        <source>Remove Mention of “%1”</source>
        <translation>Erwähnung von „%1“ entfernen</translation>
    </message>
    <message>
        <source>Remove Statement of “%1”</source>
        <translation>Aussage zu „%1“ entfernen</translation>
    </message>
    <message>
        <source>Edit Mention of “%1”</source>
        <translation>Erwähnung von „%1“ bearbeiten</translation>
    </message>
    <message>
        <source>Edit Statement of “%1”</source>
        <translation>Aussage zu „%1“ bearbeiten</translation>
    </message>
    <message>
        <source>The text of an article and the kind of an annotation never change</source>
        <translation>Der Text eines Artikels und die Art einer Annotation ändern sich nie</translation>
    </message>
    <message>
        <source>This is there already</source>
        <translation>Das ist schon vorhanden</translation>
    </message>
    <message>
        <source>This has changed meanwhile</source>
        <translation>Das hat sich inzwischen geändert</translation>
    </message>
    <message>
        <source>This is still in use</source>
        <translation>Das wird noch verwendet</translation>
    </message>
    <message>
        <source>An article needs a name</source>
        <translation>Ein Artikel braucht einen Namen</translation>
    </message>
    <message>
        <source>Another article has this name</source>
        <translation>Ein anderer Artikel hat diesen Namen</translation>
    </message>
    <message>
        <source>The key of a type is 1 to 9</source>
        <translation>Die Taste eines Typs ist 1 bis 9</translation>
    </message>
    <message>
        <source>The type of this entity is missing</source>
        <translation>Der Typ dieser Entität fehlt</translation>
    </message>
    <message>
        <source>A claim needs a number</source>
        <translation>Eine Behauptung braucht eine Nummer</translation>
    </message>
    <message>
        <source>Another claim has this number</source>
        <translation>Eine andere Behauptung hat diese Nummer</translation>
    </message>
    <message>
        <source>The article of this annotation is missing</source>
        <translation>Der Artikel dieser Annotation fehlt</translation>
    </message>
    <message>
        <source>The span does not fit the text of the article</source>
        <translation>Die Stelle passt nicht zum Text des Artikels</translation>
    </message>
    <message>
        <source>The entity of this mention is missing</source>
        <translation>Die Entität dieser Erwähnung fehlt</translation>
    </message>
    <message>
        <source>The claim of this statement is missing</source>
        <translation>Die Behauptung dieser Aussage fehlt</translation>
    </message>
    <message>
        <source>An article of this story is missing</source>
        <translation>Ein Artikel dieser Meldung fehlt</translation>
    </message>
    <message>
        <source>An article must be in one story</source>
        <translation>Ein Artikel muss in genau einer Meldung sein</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>„%1“ bearbeiten</translation>
    </message>
    <message>
        <source>Merge “%1” into “%2”</source>
        <translation>„%1“ mit „%2“ zusammenführen</translation>
    </message>
    <message>
        <source>Say That Two Passages Belong Together</source>
        <translation>Sagen, dass zwei Passagen zusammengehören</translation>
    </message>
    <message>
        <source>Say That a Passage Has Not Moved</source>
        <translation>Sagen, dass eine Passage nicht verschoben ist</translation>
    </message>
    <message>
        <source>Forget a Correction</source>
        <translation>Eine Berichtigung vergessen</translation>
    </message>
    <message numerus="yes">
        <source>Mark %n occurrence(s) of “%1”</source>
        <extracomment>A step in the Edit menu: &quot;Mark 14 occurrences of “Doha”&quot;.</extracomment>
        <translation>
            <numerusform>%Ln Stelle von „%1“ markieren</numerusform>
            <numerusform>%Ln Stellen von „%1“ markieren</numerusform>
        </translation>
    </message>
    <message>
        <source>An article of this correction is missing</source>
        <translation>Ein Artikel dieser Berichtigung fehlt</translation>
    </message>
    <message>
        <source>Confirm That “%1” Is Absent From %2</source>
        <extracomment>The name of a step: a claim is confirmed to be absent from an article.</extracomment>
        <translation>Bestätigen, dass „%1“ in %2 fehlt</translation>
    </message>
    <message>
        <source>No Longer Say That “%1” Is Absent</source>
        <translation>Nicht mehr sagen, dass „%1“ fehlt</translation>
    </message>
    <message>
        <source>exact</source>
        <comment>a carried mark</comment>
        <translation>genau</translation>
    </message>
    <message>
        <source>moved</source>
        <comment>a carried mark</comment>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>reworded</source>
        <comment>a carried mark</comment>
        <translation>umformuliert</translation>
    </message>
    <message>
        <source>different value</source>
        <comment>a carried mark</comment>
        <translation>anderer Wert</translation>
    </message>
    <message>
        <source>ambiguous</source>
        <comment>a carried mark</comment>
        <translation>mehrdeutig</translation>
    </message>
    <message>
        <source>lost</source>
        <comment>a carried mark</comment>
        <translation>verloren</translation>
    </message>
    <message>
        <source>Carry %1 to %2</source>
        <extracomment>A step in the Edit menu: &quot;Carry 14 marks to 2 versions&quot;. %1 is &quot;14 marks&quot;, %2 is &quot;2 versions&quot;.</extracomment>
        <translation>%1 in %2 übertragen</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s)</source>
        <translation>
            <numerusform>%Ln Markierung</numerusform>
            <numerusform>%Ln Markierungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%Ln Fassung</numerusform>
            <numerusform>%Ln Fassungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept Proposal of “%1”</source>
        <translation>Vorschlag zu „%1“ annehmen</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n proposal(s)</source>
        <translation>
            <numerusform>%Ln Vorschlag annehmen</numerusform>
            <numerusform>%Ln Vorschläge annehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Reject Proposal of “%1”</source>
        <translation>Vorschlag zu „%1“ ablehnen</translation>
    </message>
    <message numerus="yes">
        <source>Reject %n proposal(s)</source>
        <translation>
            <numerusform>%Ln Vorschlag ablehnen</numerusform>
            <numerusform>%Ln Vorschläge ablehnen</numerusform>
        </translation>
    </message>
    <message>
        <source>Propose “%1” Again</source>
        <translation>„%1“ wieder vorschlagen</translation>
    </message>
    <message numerus="yes">
        <source>Propose %n mark(s) again</source>
        <translation>
            <numerusform>%Ln Markierung wieder vorschlagen</numerusform>
            <numerusform>%Ln Markierungen wieder vorschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>stated</source>
        <translation>ausgesagt</translation>
    </message>
    <message>
        <source>reworded</source>
        <translation>umformuliert</translation>
    </message>
    <message>
        <source>different value</source>
        <translation>anderer Wert</translation>
    </message>
    <message>
        <source>said by another</source>
        <translation>von anderen gesagt</translation>
    </message>
    <message>
        <source>hedged</source>
        <translation>eingeschränkt</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>bestritten</translation>
    </message>
    <message>
        <source>not marked</source>
        <translation>nicht markiert</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>confirmed absent</source>
        <translation>bestätigt fehlend</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>noch nicht gelesen</translation>
    </message>
    <message>
        <source>not searched yet</source>
        <translation>noch nicht gesucht</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A state and the value that differs: &quot;different value: 12 → 19&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <extracomment>A state and how much of the claim stands in the passage that comes nearest: &quot;absent (31 %)&quot;.</extracomment>
        <translation>%1 (%2 %)</translation>
    </message>
    <message>
        <source>This is no colour</source>
        <translation>Das ist keine Farbe</translation>
    </message>
    <message>
        <source>The kind of this claim is missing</source>
        <translation>Die Art dieser Behauptung fehlt</translation>
    </message>
    <message>
        <source>The speaker of this statement is missing</source>
        <translation>Wer diese Aussage macht, fehlt</translation>
    </message>
    <message>
        <source>The annotation or the article of this proposal is missing</source>
        <translation>Die Annotation oder der Artikel dieses Vorschlags fehlt</translation>
    </message>
    <message>
        <source>This annotation is proposed in this article already</source>
        <translation>Diese Annotation ist in diesem Artikel schon vorgeschlagen</translation>
    </message>
    <message>
        <source>A verdict needs a reason and a place</source>
        <translation>Ein Urteil braucht einen Grund und eine Stelle</translation>
    </message>
    <message>
        <source>The claim or the article of this absence is missing</source>
        <translation>Die Behauptung oder der Artikel dieses Fehlens fehlt</translation>
    </message>
    <message>
        <source>This claim is said to be absent from the article already</source>
        <translation>Von dieser Behauptung ist schon gesagt, dass sie in dem Artikel fehlt</translation>
    </message>
    <message>
        <source>The score of an absence is 0 to 1</source>
        <translation>Der Wert eines Fehlens ist 0 bis 1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>A number, date or name and what it has become: &quot;12 → 19&quot;.</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Split “%1” from “%2”</source>
        <translation>„%1“ von „%2“ abtrennen</translation>
    </message>
    <message>
        <source>“…,” somebody said</source>
        <translation>„…“, sagte jemand</translation>
    </message>
    <message>
        <source>Somebody said: “…”</source>
        <translation>Jemand sagte: „…“</translation>
    </message>
    <message>
        <source>Somebody said that …</source>
        <translation>Jemand sagte, dass …</translation>
    </message>
    <message>
        <source>…, somebody said</source>
        <translation>…, sagte jemand</translation>
    </message>
    <message>
        <source>… according to somebody</source>
        <translation>… laut jemandem</translation>
    </message>
    <message>
        <source>Marked before</source>
        <translation>Schon einmal markiert</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Says %1</source>
        <extracomment>Why something is suggested: because a program that the analyst has named says so.</extracomment>
        <translation>Sagt %1</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>noch nicht entschieden</translation>
    </message>
    <message>
        <source>accepted %1 of %2</source>
        <extracomment>Of what was suggested for one reason: &quot;accepted 41 of 44&quot;.</extracomment>
        <translation>%1 von %2 angenommen</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n suggestion(s) (“%1”)</source>
        <extracomment>A step in the Edit menu: &quot;Accept 12 suggestions (“Doha”)&quot;.</extracomment>
        <translation>
            <numerusform>%Ln Anregung annehmen („%1“)</numerusform>
            <numerusform>%Ln Anregungen annehmen („%1“)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %n suggestion(s) (“%1”)</source>
        <extracomment>A step in the Edit menu: &quot;Reject 12 suggestions (“Doha”)&quot;.</extracomment>
        <translation>
            <numerusform>%Ln Anregung ablehnen („%1“)</numerusform>
            <numerusform>%Ln Anregungen ablehnen („%1“)</numerusform>
        </translation>
    </message>
    <message>
        <source>Suggest Again What Was Rejected</source>
        <translation>Abgelehntes wieder anregen</translation>
    </message>
    <message>
        <source>Add Type “%1”</source>
        <translation>Typ „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Add Kind of Claim “%1”</source>
        <translation>Art von Behauptung „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Edit Type “%1”</source>
        <translation>Typ „%1“ bearbeiten</translation>
    </message>
    <message>
        <source>Edit Kind of Claim “%1”</source>
        <translation>Art von Behauptung „%1“ bearbeiten</translation>
    </message>
    <message>
        <source>Move Type “%1”</source>
        <translation>Typ „%1“ verschieben</translation>
    </message>
    <message>
        <source>Move Kind of Claim “%1”</source>
        <translation>Art von Behauptung „%1“ verschieben</translation>
    </message>
    <message>
        <source>Remove Type “%1”</source>
        <translation>Typ „%1“ entfernen</translation>
    </message>
    <message>
        <source>Remove Kind of Claim “%1”</source>
        <translation>Art von Behauptung „%1“ entfernen</translation>
    </message>
    <message>
        <source>other bounds</source>
        <translation>andere Grenzen</translation>
    </message>
    <message>
        <source>other type</source>
        <translation>anderer Typ</translation>
    </message>
    <message>
        <source>other entity or claim</source>
        <translation>andere Entität oder Behauptung</translation>
    </message>
    <message>
        <source>other cue</source>
        <translation>andere Redeeinleitung</translation>
    </message>
    <message>
        <source>other factuality</source>
        <translation>andere Faktizität</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>slight</source>
        <translation>gering</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>mäßig</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>substantial</source>
        <translation>beträchtlich</translation>
    </message>
    <message>
        <source>almost perfect</source>
        <translation>fast vollkommen</translation>
    </message>
    <message>
        <source>Claim %1: %2</source>
        <translation>Behauptung %1: %2</translation>
    </message>
    <message>
        <source>said by %1</source>
        <translation>gesagt von %1</translation>
    </message>
    <message>
        <source>Articles that both have marked: %1, only one: %2. Marks that agree in everything: %3, places of disagreement: %4.</source>
        <translation>Von beiden markierte Artikel: %1, nur von einem: %2. Markierungen, die in allem übereinstimmen: %3, Stellen mit Abweichung: %4.</translation>
    </message>
    <message>
        <source>All marks: F1 %1 exact, %2 overlapping; Krippendorff’s α for unitizing %3.</source>
        <translation>Alle Markierungen: F1 %1 genau, %2 überlappend; Krippendorffs α für das Unitizing %3.</translation>
    </message>
    <message>
        <source>Cohen’s κ where both marked the same passage: types %1, entity or claim %2, factuality %3; of all tokens: types %4, statements %5.</source>
        <translation>Cohens κ, wo beide dieselbe Passage markiert haben: Typen %1, Entität oder Behauptung %2, Faktizität %3; aller Token: Typen %4, Aussagen %5.</translation>
    </message>
    <message>
        <source>mention at %1 to %2</source>
        <translation>Erwähnung von %1 bis %2</translation>
    </message>
    <message>
        <source>statement at %1 to %2</source>
        <translation>Aussage von %1 bis %2</translation>
    </message>
    <message>
        <source>Merge “%1”</source>
        <translation>„%1“ zusammenführen</translation>
    </message>
    <message>
        <source>removed here, changed there</source>
        <translation>hier entfernt, dort geändert</translation>
    </message>
    <message>
        <source>changed here, removed there</source>
        <translation>hier geändert, dort entfernt</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>weicht ab</translation>
    </message>
    <message numerus="yes">
        <source>Add %n Type(s)</source>
        <translation>
            <numerusform>%Ln Typ hinzufügen</numerusform>
            <numerusform>%Ln Typen hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>mentioned</source>
        <translation>erwähnt</translation>
    </message>
</context>
<context>
    <name>Articles</name>
    <message>
        <source>The file cannot be read (%1).</source>
        <translation>Die Datei kann nicht gelesen werden (%1).</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>This is a folder, not an article.</source>
        <translation>Das ist ein Ordner und kein Artikel.</translation>
    </message>
    <message>
        <source>This is a device or a pipe, not an article.</source>
        <translation>Das ist ein Gerät oder eine Pipe und kein Artikel.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB.</source>
        <translation>Die Datei ist größer als %1 MB.</translation>
    </message>
    <message numerus="yes">
        <source>%n damaged place(s), the first at byte %1; they are shown as �</source>
        <translation>
            <numerusform>%Ln beschädigte Stelle, bei Byte %1; sie wird als � angezeigt</numerusform>
            <numerusform>%Ln beschädigte Stellen, die erste bei Byte %1; sie werden als � angezeigt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>Article “%1”</source>
        <translation>Artikel „%1“</translation>
    </message>
    <message>
        <source>Story “%1”</source>
        <translation>Geschichte „%1“</translation>
    </message>
    <message>
        <source>Type “%1”</source>
        <translation>Typ „%1“</translation>
    </message>
    <message>
        <source>Entity “%1”</source>
        <translation>Entität „%1“</translation>
    </message>
    <message>
        <source>Claim %1 “%2”</source>
        <translation>Behauptung %1 „%2“</translation>
    </message>
    <message>
        <source>Mention “%1” in %2</source>
        <translation>Erwähnung „%1“ in %2</translation>
    </message>
    <message>
        <source>Statement “%1” in %2</source>
        <translation>Aussage „%1“ in %2</translation>
    </message>
    <message>
        <source>Correction of %1 and %2</source>
        <translation>Berichtigung zu %1 und %2</translation>
    </message>
    <message>
        <source>Proposal in %1 (%2)</source>
        <translation>Vorschlag in %1 (%2)</translation>
    </message>
    <message>
        <source>Accepted suggestion “%1”</source>
        <translation>Angenommene Anregung „%1“</translation>
    </message>
    <message>
        <source>Rejected suggestion “%1”</source>
        <translation>Abgelehnte Anregung „%1“</translation>
    </message>
    <message>
        <source>Kind of claims “%1”</source>
        <translation>Art von Behauptungen „%1“</translation>
    </message>
    <message>
        <source>Absence of claim %1 from %2</source>
        <translation>Fehlen der Behauptung %1 in %2</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Fassungen</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Merkmale</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Andere Namen</translation>
    </message>
    <message>
        <source>Wikidata</source>
        <translation>Wikidata</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Behauptung</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Rating value</source>
        <translation>Bewertungszahl</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>Geprüft von</translation>
    </message>
    <message>
        <source>Review at</source>
        <translation>Prüfung unter</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Passage</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Gesagt</translation>
    </message>
    <message>
        <source>belong together</source>
        <translation>gehören zusammen</translation>
    </message>
    <message>
        <source>not moved</source>
        <translation>nicht verschoben</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Nearest passage</source>
        <translation>Nächstliegende Passage</translation>
    </message>
    <message>
        <source>(removed since)</source>
        <translation>(inzwischen entfernt)</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Entität</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Gesagt von</translation>
    </message>
    <message>
        <source>Cue</source>
        <translation>Redeeinleitung</translation>
    </message>
    <message>
        <source>Factuality</source>
        <translation>Faktizität</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A field of a record, and what stood and stands in it.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: “%2” → “%3”</source>
        <translation>%1: „%2“ → „%3“</translation>
    </message>
    <message>
        <source>%1: added</source>
        <extracomment>A record in the history: &quot;Entity “Doha”: added&quot;.</extracomment>
        <translation>%1: hinzugefügt</translation>
    </message>
    <message>
        <source>%1: removed</source>
        <translation>%1: entfernt</translation>
    </message>
    <message>
        <source>%1: changed</source>
        <translation>%1: geändert</translation>
    </message>
</context>
<context>
    <name>ClaimCell</name>
    <message>
        <source>the article itself</source>
        <translation>der Artikel selbst</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>What a version does with a claim, and how much of it stands there nevertheless: &quot;absent 31 %&quot;.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The whole text was searched: no word of the claim is in it.</source>
        <translation>Der ganze Text wurde durchsucht: Kein Wort der Behauptung steht darin.</translation>
    </message>
    <message>
        <source>The whole text was searched. Nearest, with %1 of the words: %2</source>
        <extracomment>%1 is a share such as &quot;31 %&quot;, %2 a quotation.</extracomment>
        <translation>Der ganze Text wurde durchsucht. Am nächsten, mit %1 der Wörter: %2</translation>
    </message>
    <message>
        <source> ×%1</source>
        <extracomment>Behind what a version does with a claim: how often.</extracomment>
        <translation> ×%1</translation>
    </message>
    <message>
        <source>%1 – said by %2</source>
        <extracomment>A quotation and who says it.</extracomment>
        <translation>%1 – gesagt von %2</translation>
    </message>
    <message>
        <source>Too little of this version has been on screen to call it absent.</source>
        <translation>Von dieser Fassung war zu wenig auf dem Bildschirm, um sie fehlend zu nennen.</translation>
    </message>
    <message>
        <source>Confirmed by %1, when the nearest passage had %2 of the words.</source>
        <extracomment>%1 is a name, %2 a share such as &quot;31 %&quot;.</extracomment>
        <translation>Bestätigt von %1, als die nächstliegende Passage %2 der Wörter hatte.</translation>
    </message>
    <message>
        <source>an analyst</source>
        <translation>jemand</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Usage: %1</source>
        <translation>Aufruf: %1</translation>
    </message>
    <message>
        <source>Reads articles, and annotations that export has written, into a project.

Usage: %1

Makes PROJECT if there is none. Of a FOLDER the files directly inside are read, by name, hidden
files and projects left out. The articles of one call form one story; an article whose text the
project has is skipped. Annotations are read after all articles.

  --as auto|text|csv    text: articles; csv: annotations; auto (the default): csv where the name
                        ends in .csv, else text
  --encoding NAME       of the articles; without it each file shows its own
  --analyst NAME        whose annotations they are, where a file does not say; without it your
                        login name
</source>
        <translation>Liest Artikel und von export geschriebene Annotationen in ein Projekt ein.

Aufruf: %1

Legt PROJECT an, wenn es fehlt. Aus einem FOLDER werden die Dateien, die unmittelbar darin liegen,
nach Namen geordnet gelesen, ohne versteckte Dateien und Projekte. Die Artikel eines Aufrufs bilden
eine Meldung; ein Artikel, dessen Text das Projekt schon hat, wird übersprungen. Annotationen werden
nach allen Artikeln gelesen.

  --as auto|text|csv    text: Artikel; csv: Annotationen; auto (Vorgabe): csv, wo der Name
                        auf .csv endet, sonst text
  --encoding NAME       Zeichenkodierung der Artikel; ohne Angabe zeigt jede Datei ihre eigene
  --analyst NAME        von wem die Annotationen sind, wo eine Datei es nicht sagt; ohne Angabe
                        der Anmeldename
</translation>
    </message>
    <message>
        <source>“--%1” needs a value.</source>
        <translation>„--%1“ braucht einen Wert.</translation>
    </message>
    <message>
        <source>“--%1” cannot be “%2”.</source>
        <translation>„--%1“ kann nicht „%2“ sein.</translation>
    </message>
    <message>
        <source>A comparison needs at least two files.</source>
        <translation>Ein Vergleich braucht mindestens zwei Dateien.</translation>
    </message>
    <message>
        <source>An import needs a project and at least one file.</source>
        <translation>Ein Import braucht ein Projekt und mindestens eine Datei.</translation>
    </message>
    <message>
        <source>An export needs one project.</source>
        <translation>Ein Export braucht ein Projekt.</translation>
    </message>
    <message>
        <source>An export needs a format.</source>
        <translation>Ein Export braucht ein Format.</translation>
    </message>
    <message>
        <source>No command is given.</source>
        <translation>Es ist kein Befehl angegeben.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Einen Befehl „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>The comparison would take the place of one of the texts.</source>
        <translation>Der Vergleich würde einen der Texte überschreiben.</translation>
    </message>
    <message>
        <source>Cannot be written: %1.</source>
        <translation>Kann nicht geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>Standardausgabe</translation>
    </message>
    <message>
        <source>The export would take the place of the project.</source>
        <translation>Der Export würde das Projekt überschreiben.</translation>
    </message>
    <message>
        <source>There is no file to read in this folder.</source>
        <translation>In diesem Ordner ist keine Datei, die gelesen werden kann.</translation>
    </message>
    <message>
        <source>%1: skipped, this text is there already as “%2”</source>
        <translation>%1: übersprungen, dieser Text ist schon als „%2“ vorhanden</translation>
    </message>
    <message>
        <source>Cannot be read: %1.</source>
        <translation>Kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>Articles imported: %1</source>
        <translation>Artikel importiert: %1</translation>
    </message>
    <message>
        <source>skipped: %1</source>
        <translation>übersprungen: %1</translation>
    </message>
    <message>
        <source>annotations read: %1</source>
        <translation>Annotationen gelesen: %1</translation>
    </message>
    <message>
        <source>of them placed by their text: %1</source>
        <translation>davon nach ihrem Text eingeordnet: %1</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation>zurückgewiesen: %1</translation>
    </message>
    <message>
        <source>Compares each OTHER with BASE.

Usage: %1

  --format text|json|html
                        text (the default) is for reading at once, json for programs, html a
                        page with the versions side by side, complete in itself
  --output FILE         writes to FILE; - and no --output mean standard output
  --without-furniture   leaves out what stands around the story, such as editor&apos;s
                        notes, captions and credits: it shows as removed and added
</source>
        <translation>Vergleicht jede ANDERE mit der BASIS.

Aufruf: %1

  --format text|json|html
                        text (ohne Angabe) zum sofortigen Lesen, json für Programme, html eine
                        in sich vollständige Seite mit den Fassungen nebeneinander
  --output DATEI        schreibt in DATEI; - und kein --output heißt Standardausgabe
  --without-furniture   lässt aus, was um den Text herum steht, wie Redaktionshinweise,
                        Bildunterschriften und Nachweise: es gilt als entfernt und hinzugefügt
</translation>
    </message>
    <message>
        <source>The report would take the place of the project.</source>
        <translation>Der Bericht würde das Projekt ersetzen.</translation>
    </message>
    <message>
        <source>Fewer than two analysts have marked anything.</source>
        <translation>Weniger als zwei Analysten haben etwas markiert.</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>Conflict, %1: here %2, there %3</source>
        <translation>Konflikt, %1: hier %2, dort %3</translation>
    </message>
    <message>
        <source>Annotations of both: %1</source>
        <translation>Annotationen beider: %1</translation>
    </message>
    <message>
        <source>added: %1</source>
        <translation>hinzugefügt: %1</translation>
    </message>
    <message>
        <source>changed: %1</source>
        <translation>geändert: %1</translation>
    </message>
    <message>
        <source>removed: %1</source>
        <translation>entfernt: %1</translation>
    </message>
    <message>
        <source>conflicts decided: %1</source>
        <translation>Konflikte entschieden: %1</translation>
    </message>
    <message>
        <source>A project cannot be merged with itself.</source>
        <translation>Ein Projekt kann nicht mit sich selbst zusammengeführt werden.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is merged while conflicts are undecided: %n</source>
        <translation>
            <numerusform>Nichts wird zusammengeführt, solange Konflikte unentschieden sind: %Ln</numerusform>
            <numerusform>Nichts wird zusammengeführt, solange Konflikte unentschieden sind: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Annotations are not carried to their own article.</source>
        <translation>Annotationen werden nicht in ihren eigenen Artikel übertragen.</translation>
    </message>
    <message>
        <source>annotations made: %1</source>
        <translation>Annotationen gemacht: %1</translation>
    </message>
    <message>
        <source>proposals: %1</source>
        <translation>Vorschläge: %1</translation>
    </message>
    <message>
        <source>rejected before: %1</source>
        <translation>früher abgelehnt: %1</translation>
    </message>
    <message>
        <source>There is no such article.</source>
        <translation>Einen solchen Artikel gibt es nicht.</translation>
    </message>
    <message>
        <source>Compares the versions of a news story, and reads and writes projects.

Usage:
  %1
  %2
  %3
  %4
  %5
  %6
  writethru-cli COMMAND --help
  writethru-cli --version

Exit status: 0 done; 1 something was refused, each in one line on standard error with the file and
the place; 2 wrong usage.
</source>
        <translation>Vergleicht die Fassungen einer Nachricht und liest und schreibt Projekte.

Aufruf:
  %1
  %2
  %3
  %4
  %5
  %6
  writethru-cli BEFEHL --help
  writethru-cli --version

Rückgabe: 0 getan; 1 etwas wurde abgelehnt, jeweils in einer Zeile auf der Standardfehlerausgabe mit
Datei und Stelle; 2 falscher Aufruf.
</translation>
    </message>
    <message>
        <source>Carries the annotations of one version to others, as proposals that wait for a decision.

Usage: %1

ARTICLE is the name of the imported file, or an id. Says of every version how many annotations are
exact, moved, reworded, of a different value, ambiguous or lost there. What was rejected before is not
proposed again.

  --from ARTICLE        whose annotations are carried
  --to ARTICLE…         the versions to which they are carried
  --accept none|exact|all
                        none (the default): proposals only; exact: exact and moved ones become
                        annotations; all: also reworded ones and those of a different value
  --analyst NAME        who carries; without it your login name
</source>
        <translation>Überträgt die Annotationen einer Fassung in andere, als Vorschläge, die auf eine Entscheidung warten.

Aufruf: %1

ARTIKEL ist der Name der importierten Datei oder eine Kennung. Sagt von jeder Fassung, wie viele
Annotationen dort genau, verschoben, umformuliert, von anderem Wert, mehrdeutig oder verloren sind.
Was früher abgelehnt wurde, wird nicht wieder vorgeschlagen.

  --from ARTIKEL        wessen Annotationen übertragen werden
  --to ARTIKEL…         die Fassungen, in die sie übertragen werden
  --accept none|exact|all
                        none (ohne Angabe): nur Vorschläge; exact: genaue und verschobene werden
                        Annotationen; all: auch umformulierte und solche von anderem Wert
  --analyst NAME        wer überträgt; ohne das der Anmeldename
</translation>
    </message>
    <message>
        <source>Brings the project OTHER into PROJECT as one step that can be undone. OTHER stays.

Usage: %1

What only one of the two has is kept, and what both have marked alike becomes one annotation of both.
Where they contradict each other, each conflict is said and nothing is merged, unless --take decides.

  --take mine|theirs    decides every conflict: as PROJECT, or as OTHER has it
  --analyst NAME        who merges; without it your login name
</source>
        <translation>Bringt das Projekt ANDERES in PROJEKT, als ein Schritt, der zurückgenommen werden kann. ANDERES bleibt.

Aufruf: %1

Was nur eines der beiden hat, bleibt; was beide gleich markiert haben, wird eine Annotation beider.
Wo sie einander widersprechen, wird jeder Konflikt genannt und nichts zusammengeführt, wenn nicht
--take entscheidet.

  --take mine|theirs    entscheidet jeden Konflikt: wie PROJEKT oder wie ANDERES es hat
  --analyst NAME        wer zusammenführt; ohne das der Anmeldename
</translation>
    </message>
    <message>
        <source>Says how far analysts agree, and lists where they do not.

Usage: %1

Compares each two analysts of PROJECT; with OTHER, a project on the same articles, the two projects
and each analyst of one with each of the other. Articles count that both have marked. Measures: F1 of
exact and overlapping passages, Cohen&apos;s kappa of labels, Krippendorff&apos;s alpha for unitizing.

  --format text|json|csv
                        text (the default) is for reading at once, json for programs and has every
                        disagreement, csv is a table of the measures
  --output FILE         writes to FILE; - and no --output mean standard output
</source>
        <translation>Sagt, wie weit Analysten übereinstimmen, und listet auf, wo sie es nicht tun.

Aufruf: %1

Vergleicht je zwei Analysten von PROJEKT; mit ANDERES, einem Projekt zu denselben Artikeln, die beiden
Projekte und jeden Analysten des einen mit jedem des anderen. Es zählen Artikel, die beide markiert
haben. Maße: F1 genauer und überlappender Passagen, Cohens Kappa der Bezeichnungen, Krippendorffs
Alpha für das Unitizing.

  --format text|json|csv
                        text (ohne Angabe) zum sofortigen Lesen, json für Programme und mit jeder
                        Abweichung, csv ist eine Tabelle der Maße
  --output DATEI        schreibt in DATEI; - und kein --output heißt Standardausgabe
</translation>
    </message>
    <message>
        <source>Carrying needs a project, an article to carry from and at least one to carry to.</source>
        <translation>Zum Übertragen braucht es ein Projekt, einen Artikel, aus dem, und mindestens einen, in den übertragen wird.</translation>
    </message>
    <message>
        <source>A merge needs two projects.</source>
        <translation>Zum Zusammenführen braucht es zwei Projekte.</translation>
    </message>
    <message>
        <source>Agreement needs one project or two.</source>
        <translation>Für die Übereinstimmung braucht es ein oder zwei Projekte.</translation>
    </message>
    <message>
        <source>of these where the words are others: %1</source>
        <translation>davon an Stellen mit anderen Wörtern: %1</translation>
    </message>
    <message>
        <source>Writes what is annotated in a project.

Usage: %1

  --format csv|claims-csv|claims-html|entities-csv|entities-html
                        csv: a row an annotation; claims-csv: a row a claim, with what each version
                        does with it; claims-html: the same as a page, with the quotes;
                        entities-csv: a row an entity, with what each version calls it;
                        entities-html: the same as a page
  --for data|excel      excel: with a byte-order mark, by which Excel knows UTF-8
  --output FILE         writes to FILE; - and no --output mean standard output
</source>
        <translation>Schreibt, was in einem Projekt annotiert ist.

Aufruf: %1

  --format csv|claims-csv|claims-html|entities-csv|entities-html
                        csv: eine Zeile je Annotation; claims-csv: eine Zeile je Behauptung, und was
                        jede Fassung mit ihr macht; claims-html: dasselbe als Seite, mit den Zitaten;
                        entities-csv: eine Zeile je Entität, und wie jede Fassung sie nennt;
                        entities-html: dasselbe als Seite
  --for data|excel      excel: mit einer Marke der Bytefolge, an der Excel UTF-8 erkennt
  --output DATEI        schreibt in DATEI; - und kein --output bedeuten die Standardausgabe
</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>the same text</source>
        <translation>derselbe Text</translation>
    </message>
    <message numerus="yes">
        <source>%n merged</source>
        <translation>
            <numerusform>%Ln zusammengeführt</numerusform>
            <numerusform>%Ln zusammengeführt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n split</source>
        <translation>
            <numerusform>%Ln geteilt</numerusform>
            <numerusform>%Ln geteilt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n regrouped</source>
        <translation>
            <numerusform>%Ln umgruppiert</numerusform>
            <numerusform>%Ln umgruppiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%Ln verschoben</numerusform>
            <numerusform>%Ln verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cut</source>
        <translation>
            <numerusform>%Ln gestrichen</numerusform>
            <numerusform>%Ln gestrichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%Ln neu</numerusform>
            <numerusform>%Ln neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reworded</source>
        <translation>
            <numerusform>%Ln umformuliert</numerusform>
            <numerusform>%Ln umformuliert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n typographic</source>
        <translation>
            <numerusform>%Ln typografisch</numerusform>
            <numerusform>%Ln typografisch</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % shared</source>
        <translation>%1 % gemeinsam</translation>
    </message>
    <message>
        <source>%1%2 points</source>
        <extracomment>A difference between two percentages, such as &quot;+2 points&quot;.</extracomment>
        <translation>%1%2 Punkte</translation>
    </message>
    <message>
        <source>%1%2 %</source>
        <extracomment>What a number grew or (sign −) shrank by, such as &quot;+58 %&quot;.</extracomment>
        <translation>%1%2 %</translation>
    </message>
    <message>
        <source>little or no common text</source>
        <translation>wenig oder kein gemeinsamer Text</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>space</source>
        <translation>Leerraum</translation>
    </message>
    <message>
        <source>punctuation</source>
        <translation>Zeichensetzung</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>quotation</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>attribution</source>
        <translation>Zuschreibung</translation>
    </message>
    <message>
        <source>hedge</source>
        <translation>Abschwächung</translation>
    </message>
    <message>
        <source>negation</source>
        <translation>Verneinung</translation>
    </message>
    <message>
        <source>furniture</source>
        <translation>Beiwerk</translation>
    </message>
    <message>
        <source>wording</source>
        <translation>Wortlaut</translation>
    </message>
    <message>
        <source>moved to ¶%1</source>
        <translation>verschoben nach ¶%1</translation>
    </message>
    <message>
        <source>moved from ¶%1</source>
        <translation>verschoben von ¶%1</translation>
    </message>
    <message>
        <source>merges ¶%1</source>
        <translation>führt ¶%1 zusammen</translation>
    </message>
    <message>
        <source>splits ¶%1</source>
        <translation>teilt ¶%1</translation>
    </message>
    <message>
        <source>regroups ¶%1</source>
        <translation>gruppiert ¶%1 um</translation>
    </message>
    <message>
        <source>rewrites ¶%1</source>
        <translation>schreibt ¶%1 neu</translation>
    </message>
    <message>
        <source>added: %1</source>
        <translation>hinzugefügt: %1</translation>
    </message>
    <message>
        <source>removed: %1</source>
        <translation>entfernt: %1</translation>
    </message>
    <message>
        <source>%1 → %2, %3</source>
        <extracomment>The number before, the number after, and the difference: &quot;12 → 19, +58 %&quot;.</extracomment>
        <translation>%1 → %2, %3</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>The words before and after a change.</extracomment>
        <translation>%1 → %2</translation>
    </message>
</context>
<context>
    <name>EntityCell</name>
    <message>
        <source>%1 ×%2</source>
        <extracomment>Words, and how often they stand there.</extracomment>
        <translation>%1 ×%2</translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %n mention(s)</source>
        <translation>
            <numerusform>„%1“: %Ln Erwähnung</numerusform>
            <numerusform>„%1“: %Ln Erwähnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>≠ %1; most spell it otherwise</source>
        <extracomment>Behind a spelling of a name and how often it stands there.</extracomment>
        <translation>≠ %1; die meisten schreiben es anders</translation>
    </message>
    <message>
        <source>age: %1</source>
        <translation>Alter: %1</translation>
    </message>
    <message>
        <source>title: %1</source>
        <translation>Titel: %1</translation>
    </message>
    <message>
        <source>≠ %1; most say otherwise</source>
        <extracomment>Behind a title or an age.</extracomment>
        <translation>≠ %1; die meisten sagen es anders</translation>
    </message>
    <message>
        <source>Spellings: %1</source>
        <translation>Schreibweisen: %1</translation>
    </message>
    <message>
        <source>Titles: %1</source>
        <translation>Titel: %1</translation>
    </message>
    <message>
        <source>Ages: %1</source>
        <translation>Alter: %1</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <extracomment>A sign, &quot;not marked&quot;, and the name that stands there.</extracomment>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>“%1” stands here, and nobody has marked it.</source>
        <translation>„%1“ steht hier, und niemand hat es markiert.</translation>
    </message>
    <message>
        <source>The whole text was searched: it is not called by any of its names.</source>
        <translation>Der ganze Text wurde durchsucht: Keiner ihrer Namen kommt vor.</translation>
    </message>
    <message>
        <source>None of its names stands here, but too little of this version has been on screen to call it absent.</source>
        <translation>Keiner ihrer Namen steht hier, doch war zu wenig von dieser Fassung auf dem Bildschirm, um sie abwesend zu nennen.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between spellings, titles or ages</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>EntityType</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>%1 is beyond the end of “%2”, which has %3 characters.</source>
        <translation>%1 liegt hinter dem Ende von „%2“ mit seinen %3 Zeichen.</translation>
    </message>
    <message>
        <source>“%1” does not stand from %2 to %3, nor at any one other place of “%4”.</source>
        <translation>„%1“ steht weder von %2 bis %3 noch an genau einer anderen Stelle von „%4“.</translation>
    </message>
    <message>
        <source>The project has no article “%1”.</source>
        <translation>Das Projekt hat keinen Artikel „%1“.</translation>
    </message>
    <message>
        <source>Line %1 has the same id.</source>
        <translation>Zeile %1 hat dieselbe Kennung.</translation>
    </message>
    <message>
        <source>Import Annotations from %1</source>
        <translation>Annotationen aus %1 importieren</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>The header has the column “%1” twice.</source>
        <translation>Die Kopfzeile hat die Spalte „%1“ zweimal.</translation>
    </message>
    <message>
        <source>The header lacks the column “%1”.</source>
        <translation>In der Kopfzeile fehlt die Spalte „%1“.</translation>
    </message>
    <message>
        <source>It has more cells than the header; a comma may need quotes around it.</source>
        <translation>Sie hat mehr Zellen als die Kopfzeile; vielleicht fehlen Anführungszeichen um ein Komma.</translation>
    </message>
    <message>
        <source>“%1” is neither “mention” nor “statement”.</source>
        <translation>„%1“ ist weder „mention“ noch „statement“.</translation>
    </message>
    <message>
        <source>There are not as many starts (%1) as ends (%2).</source>
        <translation>Es gibt nicht so viele Anfänge (%1) wie Enden (%2).</translation>
    </message>
    <message>
        <source>From %1 to %2 is no passage: each end must come after its start, and the next start not before it.</source>
        <translation>Von %1 bis %2 ist keine Textstelle: Jedes Ende muss nach seinem Anfang kommen und der nächste Anfang nicht davor.</translation>
    </message>
    <message>
        <source>The cell “%1” says “%2”, which is nothing that it can hold.</source>
        <translation>In der Zelle „%1“ steht „%2“, was dort nicht stehen kann.</translation>
    </message>
    <message>
        <source>A quote is opened and never closed.</source>
        <translation>Ein Anführungszeichen wird geöffnet und nie geschlossen.</translation>
    </message>
    <message>
        <source>There is text after a closing quote.</source>
        <translation>Nach einem schließenden Anführungszeichen steht noch Text.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>It names no subject, and marks nothing but white space.</source>
        <translation>Sie nennt weder Entität noch Behauptung und markiert nur Leerraum.</translation>
    </message>
    <message>
        <source>There is more than one “%1”, and no type says which is meant.</source>
        <translation>Es gibt mehr als ein „%1“, und kein Typ sagt, was gemeint ist.</translation>
    </message>
    <message>
        <source>It says “%1” of a subject of which line %2 says “%3”.</source>
        <translation>Sie sagt „%1“, wo Zeile %2 zum selben Gegenstand „%3“ sagt.</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%Ln Wort</numerusform>
            <numerusform>%Ln Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>rewritten</source>
        <translation>neu geschrieben</translation>
    </message>
    <message>
        <source>split</source>
        <translation>geteilt</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>zusammengeführt</translation>
    </message>
    <message>
        <source>regrouped</source>
        <translation>umgruppiert</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>%1, moved</source>
        <translation>%1, verschoben</translation>
    </message>
    <message>
        <source>Base: %1, %2</source>
        <translation>Basis: %1, %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>“%1” there has another number, name or negation: it is not taken for it.</source>
        <translation>„%1“ dort hat eine andere Zahl, einen anderen Namen oder eine andere Verneinung: Es wird nicht dafür genommen.</translation>
    </message>
    <message>
        <source>“%1” there is like it, but not surely meant.</source>
        <translation>„%1“ dort ist ähnlich, aber nicht sicher gemeint.</translation>
    </message>
    <message>
        <source>This line is no JSON object</source>
        <translation>Diese Zeile ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>The id is of no article that was asked about</source>
        <translation>Die Kennung gehört zu keinem Artikel, nach dem gefragt wurde</translation>
    </message>
    <message>
        <source>The line has no list of spans</source>
        <translation>Die Zeile hat keine Liste von Spannen</translation>
    </message>
    <message>
        <source>A span does not lie in the text</source>
        <translation>Eine Spanne liegt nicht im Text</translation>
    </message>
    <message>
        <source>The kind of a span is mention or statement</source>
        <translation>Die Art einer Spanne ist mention oder statement</translation>
    </message>
    <message>
        <source>Type, name, said_by and cue are short texts</source>
        <translation>type, name, said_by und cue sind kurze Texte</translation>
    </message>
    <message>
        <source>A mention needs a type</source>
        <translation>Eine Erwähnung braucht einen Typ</translation>
    </message>
    <message>
        <source>A score is a number from 0 to 1</source>
        <translation>Ein Wert ist eine Zahl von 0 bis 1</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>denied</source>
        <translation>bestritten</translation>
    </message>
    <message>
        <source>different value (%1)</source>
        <extracomment>%1: what has become what, such as &quot;12 → 19&quot;.</extracomment>
        <translation>anderer Wert (%1)</translation>
    </message>
    <message>
        <source>hedged</source>
        <translation>eingeschränkt</translation>
    </message>
    <message>
        <source>said by another</source>
        <translation>von anderen gesagt</translation>
    </message>
    <message>
        <source>reworded</source>
        <translation>umformuliert</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>dasselbe</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between differences</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>said by %1</source>
        <translation>gesagt von %1</translation>
    </message>
    <message numerus="yes">
        <source>%n spelling(s)</source>
        <translation>
            <numerusform>%Ln Schreibweise</numerusform>
            <numerusform>%Ln Schreibweisen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n title(s)</source>
        <translation>
            <numerusform>%Ln Titel</numerusform>
            <numerusform>%Ln Titel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n age(s)</source>
        <translation>
            <numerusform>%Ln Alter</numerusform>
            <numerusform>%Ln Alter</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2×</source>
        <extracomment>The name of a version, and how often something stands there.</extracomment>
        <translation>%1 %2×</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of versions</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>In the articles</source>
        <translation>In den Artikeln</translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>Selecting text</source>
        <translation>Text auswählen</translation>
    </message>
    <message>
        <source>In the columns</source>
        <translation>In den Spalten</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>Move the caret</source>
        <translation>Die Schreibmarke bewegen</translation>
    </message>
    <message>
        <source>Shift with arrow keys</source>
        <translation>Umschalt mit Pfeiltasten</translation>
    </message>
    <message>
        <source>Select, also across paragraphs</source>
        <translation>Auswählen, auch über Absätze hinweg</translation>
    </message>
    <message>
        <source>Ctrl with arrow keys</source>
        <translation>Strg mit Pfeiltasten</translation>
    </message>
    <message>
        <source>By words and paragraphs</source>
        <translation>Wort- und absatzweise</translation>
    </message>
    <message>
        <source>To the next column</source>
        <translation>Zur nächsten Spalte</translation>
    </message>
    <message>
        <source>These act while the columns have the focus.</source>
        <translation>Diese wirken, solange die Spalten den Fokus haben.</translation>
    </message>
    <message>
        <source>Reading and comparing</source>
        <translation>Lesen und vergleichen</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Markieren</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Erscheinungsbild</translation>
    </message>
    <message>
        <source>&amp;Base</source>
        <translation>&amp;Basis</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Spalten</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>&amp;Annotate</source>
        <translation>A&amp;nnotieren</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>E&amp;xtras</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>An&amp;ordnung</translation>
    </message>
</context>
<context>
    <name>MergeRows</name>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>only they</source>
        <translation>nur sie</translation>
    </message>
    <message>
        <source>only I</source>
        <translation>nur ich</translation>
    </message>
    <message>
        <source>goes</source>
        <translation>fällt weg</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>bleibt</translation>
    </message>
    <message>
        <source>comes along</source>
        <translation>kommt mit</translation>
    </message>
    <message>
        <source>stays away</source>
        <translation>bleibt weg</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>nur %1</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>“%1” is no size such as 1680x1050</source>
        <translation>„%1“ ist keine Größe wie 1680x1050</translation>
    </message>
    <message>
        <source>“%1” needs a value</source>
        <translation>„%1“ braucht einen Wert</translation>
    </message>
    <message>
        <source>There is no option “%1”</source>
        <translation>Eine Option „%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>“%1” are no keys such as “Ctrl+D J”</source>
        <translation>„%1“ sind keine Tasten wie „Ctrl+D J“</translation>
    </message>
    <message>
        <source>“%1” is no number of columns</source>
        <translation>„%1“ ist keine Spaltenzahl</translation>
    </message>
    <message>
        <source>Usage: writethru [--language CODE] [FILE…]
       writethru --shot OUT.png [--dark] [--size WxH] [--columns N] [--keys KEYS] [FILE…]
       writethru --tour FOLDER

FILE is a project, or articles to compare; without any, the sample story is opened.
--shot draws the window to a picture, after KEYS (such as “Ctrl+D J”) were pressed. --tour plays a session and leaves its pictures and CSV in FOLDER.
</source>
        <translation>Aufruf: writethru [--language CODE] [DATEI…]
        writethru --shot BILD.png [--dark] [--size BxH] [--columns N] [--keys TASTEN] [DATEI…]
        writethru --tour ORDNER

DATEI ist ein Projekt, oder Artikel, die verglichen werden; ohne DATEI wird die Beispielgeschichte geöffnet.
--shot zeichnet das Fenster in ein Bild, nachdem TASTEN (etwa „Ctrl+D J“) gedrückt wurden. --tour spielt eine Sitzung und legt ihre Bilder und CSV in ORDNER ab.
</translation>
    </message>
</context>
<context>
    <name>PassageNote</name>
    <message>
        <source>approximate</source>
        <translation>angenähert</translation>
    </message>
    <message>
        <source>This was too much to be compared exactly. Compare › Compute fully does it without limit.</source>
        <translation>Das war zu viel, um es genau zu vergleichen. Vergleichen › Vollständig berechnen tut es ohne Grenze.</translation>
    </message>
    <message>
        <source>put together by hand</source>
        <translation>von Hand zusammengefügt</translation>
    </message>
    <message>
        <source>no move, by hand</source>
        <translation>von Hand: nicht verschoben</translation>
    </message>
    <message>
        <source>Somebody has said what this passage belongs together with.</source>
        <translation>Jemand hat gesagt, wozu diese Passage gehört.</translation>
    </message>
    <message>
        <source>Somebody has said that this passage has not moved.</source>
        <translation>Jemand hat gesagt, dass diese Passage nicht verschoben ist.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>The versions side by side</source>
        <translation>Die Fassungen nebeneinander</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) of a story</source>
        <translation>
            <numerusform>%Ln Fassung einer Geschichte</numerusform>
            <numerusform>%Ln Fassungen einer Geschichte</numerusform>
        </translation>
    </message>
    <message>
        <source>base</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>The format of a date, as QLocale::toString() reads it.</extracomment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%Ln Absatz</numerusform>
            <numerusform>%Ln Absätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%Ln Wort</numerusform>
            <numerusform>%Ln Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) with other typography only</source>
        <translation>
            <numerusform>%Ln Passage, in der nur die Typografie abweicht</numerusform>
            <numerusform>%Ln Passagen, in denen nur die Typografie abweicht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) in which nothing differs</source>
        <translation>
            <numerusform>%Ln Passage, in der nichts abweicht</numerusform>
            <numerusform>%Ln Passagen, in denen nichts abweicht</numerusform>
        </translation>
    </message>
    <message>
        <source>absent</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>moved, here at ¶%1: %2</source>
        <translation>verschoben, hier in ¶%1: %2</translation>
    </message>
    <message>
        <source>moved to ¶%1: %2</source>
        <translation>verschoben nach ¶%1: %2</translation>
    </message>
    <message>
        <source>approximate</source>
        <translation>angenähert</translation>
    </message>
    <message>
        <source>This was too much to be compared exactly: there may be more that is the same.</source>
        <translation>Das war zu viel, um es genau zu vergleichen: Es kann mehr übereinstimmen.</translation>
    </message>
    <message>
        <source>↷ moved from here</source>
        <translation>↷ von hier verschoben</translation>
    </message>
    <message>
        <source>↷ moved to here</source>
        <translation>↷ hierher verschoben</translation>
    </message>
    <message>
        <source>in the base too</source>
        <translation>auch in der Basis</translation>
    </message>
    <message>
        <source>added: </source>
        <extracomment>Read aloud before words that only this version has.</extracomment>
        <translation>hinzugefügt: </translation>
    </message>
    <message>
        <source>removed: </source>
        <extracomment>Read aloud before words of the base that are missing.</extracomment>
        <translation>entfernt: </translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>The language of these translations, as a BCP 47 code.</extracomment>
        <translation>de</translation>
    </message>
    <message>
        <source>Changes only (O)</source>
        <translation>Nur Änderungen (O)</translation>
    </message>
    <message>
        <source>Ignore typography (T)</source>
        <translation>Typografie übergehen (T)</translation>
    </message>
    <message>
        <source>Previous change (K)</source>
        <translation>Vorige Änderung (K)</translation>
    </message>
    <message>
        <source>change %1 of %2</source>
        <extracomment>%1 and %2 are numbers: where a reader is among the changes.</extracomment>
        <translation>Änderung %1 von %2</translation>
    </message>
    <message>
        <source>changes: %2</source>
        <extracomment>%2 is a number.</extracomment>
        <translation>Änderungen: %2</translation>
    </message>
    <message>
        <source>Next change (J)</source>
        <translation>Nächste Änderung (J)</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>in no other version</source>
        <translation>in keiner anderen Fassung</translation>
    </message>
    <message>
        <source>only in the base</source>
        <translation>nur in der Basis</translation>
    </message>
    <message>
        <source>missing in some versions</source>
        <translation>fehlt in manchen Fassungen</translation>
    </message>
    <message>
        <source>not in the base</source>
        <translation>nicht in der Basis</translation>
    </message>
    <message>
        <source>typography only</source>
        <translation>nur Typografie</translation>
    </message>
    <message>
        <source>↑ moved</source>
        <translation>↑ verschoben</translation>
    </message>
    <message>
        <source>Written by %1</source>
        <extracomment>%1 is the name and version of the program.</extracomment>
        <translation>Geschrieben von %1</translation>
    </message>
    <message>
        <source>unchecked</source>
        <translation>ungeprüft</translation>
    </message>
    <message>
        <source>supported</source>
        <translation>gestützt</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>umstritten</translation>
    </message>
    <message>
        <source>refuted</source>
        <translation>widerlegt</translation>
    </message>
    <message>
        <source>Claims × versions</source>
        <translation>Behauptungen × Fassungen</translation>
    </message>
    <message numerus="yes">
        <source>Who states what: %n claim(s)</source>
        <translation>
            <numerusform>Wer was aussagt: %Ln Behauptung</numerusform>
            <numerusform>Wer was aussagt: %Ln Behauptungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Claims by version</source>
        <translation>Behauptungen nach Fassung</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Behauptung</translation>
    </message>
    <message>
        <source>confirmed by an analyst</source>
        <extracomment>Who has said that a claim is absent.</extracomment>
        <translation>von jemandem bestätigt</translation>
    </message>
    <message>
        <source>confirmed by %1</source>
        <translation>bestätigt von %1</translation>
    </message>
    <message>
        <source>said by %1</source>
        <extracomment>Who is made to say it.</extracomment>
        <translation>gesagt von %1</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>age: %1</source>
        <translation>Alter: %1</translation>
    </message>
    <message>
        <source>title: %1</source>
        <translation>Titel: %1</translation>
    </message>
    <message>
        <source>Entities × versions</source>
        <translation>Entitäten × Fassungen</translation>
    </message>
    <message numerus="yes">
        <source>Who is called what: %n entity(s)</source>
        <translation>
            <numerusform>Wer wie heißt: %Ln Entität</numerusform>
            <numerusform>Wer wie heißt: %Ln Entitäten</numerusform>
        </translation>
    </message>
    <message>
        <source>Entities by version</source>
        <translation>Entitäten nach Fassung</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Entität</translation>
    </message>
    <message>
        <source>most mentions spell it otherwise</source>
        <translation>die meisten Erwähnungen schreiben es anders</translation>
    </message>
</context>
<context>
    <name>ShownMarks</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Claim %1: %2</source>
        <translation>Behauptung %1: %2</translation>
    </message>
    <message>
        <source>Said by %1</source>
        <translation>Gesagt von %1</translation>
    </message>
</context>
<context>
    <name>ShownProposals</name>
    <message>
        <source>Choice %1 of %2</source>
        <translation>Wahl %1 von %2</translation>
    </message>
    <message>
        <source>Enter accepts it, Delete rejects it.</source>
        <translation>Eingabe nimmt ihn an, Entf lehnt ihn ab.</translation>
    </message>
    <message>
        <source>Proposed, %1: “%2” in %3</source>
        <extracomment>A proposed mark. %1 is its state, as &quot;different value&quot;; %2 what is marked in the version %3.</extracomment>
        <translation>Vorgeschlagen, %1: „%2“ in %3</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>The project file is damaged</source>
        <translation>Die Projektdatei ist beschädigt</translation>
    </message>
    <message>
        <source>Another program is writing the project file</source>
        <translation>Ein anderes Programm schreibt gerade in die Projektdatei</translation>
    </message>
    <message>
        <source>The project file cannot be written</source>
        <translation>Die Projektdatei kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>The disk is full; nothing was saved</source>
        <translation>Der Datenträger ist voll; es wurde nichts gespeichert</translation>
    </message>
    <message>
        <source>The project file cannot be opened</source>
        <translation>Die Projektdatei kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>The project file could not be read or written</source>
        <translation>Die Projektdatei konnte nicht gelesen oder geschrieben werden</translation>
    </message>
    <message>
        <source>A newer version of Writethru made this project; this one cannot open it</source>
        <translation>Dieses Projekt stammt aus einer neueren Version von Writethru; diese kann es nicht öffnen</translation>
    </message>
    <message>
        <source>There is no such file</source>
        <translation>Diese Datei gibt es nicht</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>Die Datei kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>This is not a Writethru project</source>
        <translation>Das ist kein Writethru-Projekt</translation>
    </message>
    <message>
        <source>The project file is damaged (%1)</source>
        <translation>Die Projektdatei ist beschädigt (%1)</translation>
    </message>
    <message>
        <source>The file holds program code, which no project does</source>
        <translation>Die Datei enthält Programmcode, und das tut kein Projekt</translation>
    </message>
    <message>
        <source>An older version of Writethru made this project; open it for writing once</source>
        <translation>Dieses Projekt stammt aus einer älteren Version von Writethru; es muss einmal zum Schreiben geöffnet werden</translation>
    </message>
    <message>
        <source>The project cannot be copied to be read</source>
        <translation>Das Projekt kann zum Lesen nicht kopiert werden</translation>
    </message>
    <message>
        <source>There is a file of this name already</source>
        <translation>Es gibt schon eine Datei dieses Namens</translation>
    </message>
    <message>
        <source>The project is open for reading only</source>
        <translation>Das Projekt ist nur zum Lesen geöffnet</translation>
    </message>
    <message>
        <source>A project cannot be copied onto itself</source>
        <translation>Ein Projekt kann nicht auf sich selbst kopiert werden</translation>
    </message>
    <message>
        <source>Somebody else has this project open for writing</source>
        <translation>Jemand anders hat dieses Projekt zum Schreiben geöffnet</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>%1 has had this project open for writing since %2 (computer %3, process %4)</source>
        <translation>%1 hat dieses Projekt seit %2 zum Schreiben geöffnet (Rechner %3, Prozess %4)</translation>
    </message>
    <message>
        <source>The folder of the project cannot be written</source>
        <translation>In den Ordner des Projekts kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>Nothing can be written beside the project; the disk may be full</source>
        <translation>Neben dem Projekt kann nichts geschrieben werden; vielleicht ist der Datenträger voll</translation>
    </message>
    <message>
        <source>The project file does not have what should be changed</source>
        <translation>Was geändert werden soll, fehlt in der Projektdatei</translation>
    </message>
    <message>
        <source>The file could not be written (%1)</source>
        <translation>Die Datei konnte nicht geschrieben werden (%1)</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>The encoding “%1” is not known.</source>
        <translation>Die Kodierung „%1“ ist unbekannt.</translation>
    </message>
    <message>
        <source>There is no text in it.</source>
        <translation>Darin ist kein Text.</translation>
    </message>
    <message>
        <source>This is not a text but binary data.</source>
        <translation>Das ist kein Text, sondern Binärdaten.</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>The format of a date where space is short, as QLocale::toString() reads it.</extracomment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A share, such as &quot;83 %&quot;.</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Unchecked</source>
        <translation>Ungeprüft</translation>
    </message>
    <message>
        <source>Supported</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Umstritten</translation>
    </message>
    <message>
        <source>Refuted</source>
        <translation>Widerlegt</translation>
    </message>
    <message>
        <source>Certainly so (CT+)</source>
        <translation>Sicher zutreffend (CT+)</translation>
    </message>
    <message>
        <source>Probably so (PR+)</source>
        <translation>Wahrscheinlich zutreffend (PR+)</translation>
    </message>
    <message>
        <source>Possibly so (PS+)</source>
        <translation>Möglicherweise zutreffend (PS+)</translation>
    </message>
    <message>
        <source>Certainly not so (CT−)</source>
        <translation>Sicher nicht zutreffend (CT−)</translation>
    </message>
    <message>
        <source>Probably not so (PR−)</source>
        <translation>Wahrscheinlich nicht zutreffend (PR−)</translation>
    </message>
    <message>
        <source>Possibly not so (PS−)</source>
        <translation>Möglicherweise nicht zutreffend (PS−)</translation>
    </message>
    <message>
        <source>Known, but not told whether so (CTu)</source>
        <translation>Bekannt, aber nicht gesagt, ob zutreffend (CTu)</translation>
    </message>
    <message>
        <source>Uncommitted, left open (Uu)</source>
        <translation>Nicht festgelegt, offengelassen (Uu)</translation>
    </message>
</context>
<context>
    <name>ui::Actions</name>
    <message>
        <source>&amp;New project</source>
        <translation>&amp;Neues Projekt</translation>
    </message>
    <message>
        <source>Begin an empty project</source>
        <translation>Ein leeres Projekt beginnen</translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation>Projekt ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Open a .writethru file</source>
        <translation>Eine .writethru-Datei öffnen</translation>
    </message>
    <message>
        <source>&amp;Save project as…</source>
        <translation>Projekt speichern &amp;unter …</translation>
    </message>
    <message>
        <source>Keep the project under a name of your own; every step is saved by itself</source>
        <translation>Das Projekt unter einem eigenen Namen ablegen; jeder Schritt wird von selbst gespeichert</translation>
    </message>
    <message>
        <source>&amp;Close project</source>
        <translation>Projekt s&amp;chließen</translation>
    </message>
    <message>
        <source>Put this project away</source>
        <translation>Dieses Projekt schließen</translation>
    </message>
    <message>
        <source>&amp;Add articles…</source>
        <translation>&amp;Artikel hinzufügen …</translation>
    </message>
    <message>
        <source>Add plain text files; those chosen together form one story</source>
        <translation>Reine Textdateien hinzufügen; die zusammen ausgewählten bilden eine Meldung</translation>
    </message>
    <message>
        <source>Open with &amp;encoding…</source>
        <translation>Mit &amp;Kodierung öffnen …</translation>
    </message>
    <message>
        <source>Add text files and say yourself how their characters are encoded</source>
        <translation>Textdateien hinzufügen und ihre Zeichenkodierung selbst angeben</translation>
    </message>
    <message>
        <source>&amp;Paste text as an article</source>
        <translation>&amp;Text als Artikel einfügen</translation>
    </message>
    <message>
        <source>Make an article of the text on the clipboard</source>
        <translation>Aus dem Text der Zwischenablage einen Artikel machen</translation>
    </message>
    <message>
        <source>Open the sa&amp;mple story</source>
        <translation>Beispiel&amp;meldung öffnen</translation>
    </message>
    <message>
        <source>Add the versions of an invented story to try things out</source>
        <translation>Die Fassungen einer erfundenen Meldung zum Ausprobieren hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Remove article</source>
        <translation>Artikel &amp;entfernen</translation>
    </message>
    <message>
        <source>Remove the article of the current column, and its marks, from the project</source>
        <translation>Den Artikel der aktuellen Spalte samt seinen Markierungen aus dem Projekt entfernen</translation>
    </message>
    <message>
        <source>E&amp;xport CSV…</source>
        <translation>CSV e&amp;xportieren …</translation>
    </message>
    <message>
        <source>Write all mentions and statements to a CSV file</source>
        <translation>Alle Erwähnungen und Aussagen in eine CSV-Datei schreiben</translation>
    </message>
    <message>
        <source>&amp;Import annotations (CSV)…</source>
        <translation>Annotationen &amp;importieren (CSV) …</translation>
    </message>
    <message>
        <source>Read mentions and statements from a CSV file</source>
        <translation>Erwähnungen und Aussagen aus einer CSV-Datei lesen</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken …</translation>
    </message>
    <message>
        <source>Print the columns</source>
        <translation>Die Spalten drucken</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Close the window; everything is saved</source>
        <translation>Das Fenster schließen; alles ist gespeichert</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Take the last step back</source>
        <translation>Den letzten Schritt zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>Das Zurückgenommene noch einmal ausführen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the selected text</source>
        <translation>Den ausgewählten Text kopieren</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>Select the whole text of the current column</source>
        <translation>Den ganzen Text der aktuellen Spalte auswählen</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen …</translation>
    </message>
    <message>
        <source>Find words in the versions that are shown</source>
        <translation>Wörter in den angezeigten Fassungen suchen</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>&amp;Nächste Fundstelle</translation>
    </message>
    <message>
        <source>Go to the next place found</source>
        <translation>Zur nächsten Fundstelle gehen</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>&amp;Vorherige Fundstelle</translation>
    </message>
    <message>
        <source>Go to the place found before this one</source>
        <translation>Zur Fundstelle davor gehen</translation>
    </message>
    <message>
        <source>&amp;Search all articles…</source>
        <translation>Alle Artikel &amp;durchsuchen …</translation>
    </message>
    <message>
        <source>Find words in every article of the project</source>
        <translation>Wörter in allen Artikeln des Projekts suchen</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>&amp;Einstellungen …</translation>
    </message>
    <message>
        <source>Your name, the theme, the size of the type</source>
        <translation>Eigener Name, Erscheinungsbild, Schriftgröße</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Larger type in the columns</source>
        <translation>Größere Schrift in den Spalten</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Smaller type in the columns</source>
        <translation>Kleinere Schrift in den Spalten</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>&amp;Normale Größe</translation>
    </message>
    <message>
        <source>The size of type of the preferences</source>
        <translation>Die Schriftgröße aus den Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>Use the whole screen</source>
        <translation>Den ganzen Bildschirm nutzen</translation>
    </message>
    <message>
        <source>&amp;Lock the panels in place</source>
        <translation>&amp;Bereiche feststellen</translation>
    </message>
    <message>
        <source>Unlocked, each panel has a bar to drag it by and a button to close it</source>
        <translation>Gelöst hat jeder Bereich eine Leiste zum Ziehen und einen Knopf zum Schließen</translation>
    </message>
    <message>
        <source>&amp;Restore the layout</source>
        <translation>&amp;Anordnung zurücksetzen</translation>
    </message>
    <message>
        <source>Put all panels where they were at first</source>
        <translation>Alle Bereiche an ihren ursprünglichen Platz setzen</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>Nä&amp;chster Bereich</translation>
    </message>
    <message>
        <source>Go on to the next part of the window</source>
        <translation>Zum nächsten Teil des Fensters gehen</translation>
    </message>
    <message>
        <source>&amp;Next change</source>
        <translation>&amp;Nächste Änderung</translation>
    </message>
    <message>
        <source>Go to the next difference</source>
        <translation>Zum nächsten Unterschied gehen</translation>
    </message>
    <message>
        <source>&amp;Previous change</source>
        <translation>&amp;Vorherige Änderung</translation>
    </message>
    <message>
        <source>Go to the difference before this one</source>
        <translation>Zum Unterschied davor gehen</translation>
    </message>
    <message>
        <source>&amp;Moved partner</source>
        <translation>Verschobenes &amp;Gegenstück</translation>
    </message>
    <message>
        <source>Go where the moved passage stands in the other version</source>
        <translation>Dorthin gehen, wo die verschobene Stelle in der anderen Fassung steht</translation>
    </message>
    <message>
        <source>Make this version the &amp;base</source>
        <translation>Diese Fassung zur Basis &amp;machen</translation>
    </message>
    <message>
        <source>Compare all others with the version of the current column</source>
        <translation>Alle anderen mit der Fassung der aktuellen Spalte vergleichen</translation>
    </message>
    <message>
        <source>&amp;Take this column away</source>
        <translation>Diese Spalte &amp;ausblenden</translation>
    </message>
    <message>
        <source>Hide the version of the current column; it stays in the project</source>
        <translation>Die Fassung der aktuellen Spalte ausblenden; sie bleibt im Projekt</translation>
    </message>
    <message>
        <source>&amp;Changes only</source>
        <translation>Nur Än&amp;derungen</translation>
    </message>
    <message>
        <source>&amp;Ignore typography</source>
        <translation>&amp;Typografie ignorieren</translation>
    </message>
    <message>
        <source>Do not show where only quotation marks, dashes or spaces differ</source>
        <translation>Nicht anzeigen, wo sich nur Anführungszeichen, Striche oder Leerzeichen unterscheiden</translation>
    </message>
    <message>
        <source>Leave &amp;furniture out</source>
        <translation>Bei&amp;werk weglassen</translation>
    </message>
    <message>
        <source>Do not compare editor&apos;s notes, captions, credits and separators</source>
        <translation>Anmerkungen der Redaktion, Bildtexte, Bildnachweise und Trennzeichen nicht vergleichen</translation>
    </message>
    <message>
        <source>Mark as a &amp;claim</source>
        <translation>Als &amp;Behauptung markieren</translation>
    </message>
    <message>
        <source>Mark the selected text as the statement of a claim</source>
        <translation>Den ausgewählten Text als Aussage zu einer Behauptung markieren</translation>
    </message>
    <message>
        <source>&amp;Next annotation</source>
        <translation>&amp;Nächste Annotation</translation>
    </message>
    <message>
        <source>&amp;Previous annotation</source>
        <translation>&amp;Vorherige Annotation</translation>
    </message>
    <message>
        <source>&amp;Remove the annotation</source>
        <translation>Annotation &amp;entfernen</translation>
    </message>
    <message>
        <source>Remove the mention or statement that is selected</source>
        <translation>Die ausgewählte Erwähnung oder Aussage entfernen</translation>
    </message>
    <message>
        <source>&amp;Details of the article</source>
        <translation>An&amp;gaben zum Artikel</translation>
    </message>
    <message>
        <source>Title, source, date, address and language of the article of the current column</source>
        <translation>Titel, Quelle, Datum, Adresse und Sprache des Artikels der aktuellen Spalte</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Befehle …</translation>
    </message>
    <message>
        <source>Find any command by its name</source>
        <translation>Jeden Befehl nach seinem Namen finden</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>All keys on one page</source>
        <translation>Alle Tasten auf einer Seite</translation>
    </message>
    <message>
        <source>&amp;About Writethru</source>
        <translation>Ü&amp;ber Writethru</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Version und Lizenz</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Über &amp;Qt</translation>
    </message>
    <message>
        <source>About the library that draws this window</source>
        <translation>Über die Bibliothek, die dieses Fenster zeichnet</translation>
    </message>
    <message>
        <source>Mark as %1</source>
        <translation>Als %1 markieren</translation>
    </message>
    <message>
        <source>Mark the selected text as a mention: %1</source>
        <translation>Den ausgewählten Text als Erwähnung markieren: %1</translation>
    </message>
    <message>
        <source>Export &amp;report…</source>
        <translation>&amp;Bericht exportieren …</translation>
    </message>
    <message>
        <source>Write the versions side by side as a web page that needs nothing else, or as PDF</source>
        <translation>Die Fassungen nebeneinander als Webseite, die nichts weiter braucht, oder als PDF schreiben</translation>
    </message>
    <message>
        <source>Export c&amp;hanges (CSV)…</source>
        <translation>Ä&amp;nderungen exportieren (CSV) …</translation>
    </message>
    <message>
        <source>Write the list of changes to a CSV file, as it is filtered and sorted</source>
        <translation>Die Liste der Änderungen, wie sie gefiltert und sortiert ist, in eine CSV-Datei schreiben</translation>
    </message>
    <message>
        <source>&amp;Readings of this sentence</source>
        <translation>&amp;Lesarten dieses Satzes</translation>
    </message>
    <message>
        <source>List every version&apos;s wording of the sentence at the caret</source>
        <translation>Den Wortlaut des Satzes an der Schreibmarke in jeder Fassung auflisten</translation>
    </message>
    <message>
        <source>&amp;Matrix of all versions</source>
        <translation>&amp;Matrix aller Fassungen</translation>
    </message>
    <message>
        <source>List how much of each version is found in each other</source>
        <translation>Auflisten, wie viel von jeder Fassung in jeder anderen steht</translation>
    </message>
    <message>
        <source>Bring the partner &amp;level</source>
        <translation>Gegenstück auf gleiche &amp;Höhe bringen</translation>
    </message>
    <message>
        <source>Move the other column until the partner of this passage stands beside it; Escape lets it go back</source>
        <translation>Die andere Spalte verschieben, bis das Gegenstück dieser Passage daneben steht; Escape lässt sie zurück</translation>
    </message>
    <message>
        <source>These belong &amp;together</source>
        <translation>Diese gehören &amp;zusammen</translation>
    </message>
    <message>
        <source>Say that this passage and one of another version belong together: once on each of the two</source>
        <translation>Sagen, dass diese Passage und eine einer anderen Fassung zusammengehören: je einmal auf jeder der beiden</translation>
    </message>
    <message>
        <source>This is &amp;no move</source>
        <translation>Das ist &amp;keine Verschiebung</translation>
    </message>
    <message>
        <source>Say that the moved passage at the caret has not moved</source>
        <translation>Sagen, dass die verschobene Passage an der Schreibmarke nicht verschoben ist</translation>
    </message>
    <message>
        <source>&amp;Forget the correction</source>
        <translation>Berichtigung &amp;vergessen</translation>
    </message>
    <message>
        <source>Compare the passage at the caret again as if nothing had been said about it</source>
        <translation>Die Passage an der Schreibmarke neu vergleichen, als wäre nichts über sie gesagt worden</translation>
    </message>
    <message>
        <source>Compute f&amp;ully</source>
        <translation>Vollständig &amp;berechnen</translation>
    </message>
    <message>
        <source>Compare without limit what was too much to be compared exactly</source>
        <translation>Ohne Grenze vergleichen, was für einen genauen Vergleich zu viel war</translation>
    </message>
    <message>
        <source>True la&amp;yout</source>
        <translation>&amp;Wahre Anordnung</translation>
    </message>
    <message>
        <source>Every column at its own height, without gaps; ribbons show what belongs together</source>
        <translation>Jede Spalte in ihrer eigenen Höhe, ohne Lücken; Bänder zeigen, was zusammengehört</translation>
    </message>
    <message>
        <source>Fold the passages in which nothing differs</source>
        <translation>Die Passagen einklappen, in denen nichts abweicht</translation>
    </message>
    <message>
        <source>Overview as &amp;heat</source>
        <translation>Überblick als &amp;Wärme</translation>
    </message>
    <message>
        <source>The strip beside the columns says how many versions differ, instead of what differs</source>
        <translation>Der Streifen neben den Spalten sagt, wie viele Fassungen abweichen, statt was abweicht</translation>
    </message>
    <message>
        <source>&amp;One column</source>
        <translation>&amp;Eine Spalte</translation>
    </message>
    <message>
        <source>Tell the base and the compared version in one column: what is gone struck out, what is new underlined</source>
        <translation>Basis und verglichene Fassung in einer Spalte: Entfallenes durchgestrichen, Neues unterstrichen</translation>
    </message>
    <message>
        <source>&amp;Columns in narrow windows too</source>
        <translation>&amp;Spalten auch in schmalen Fenstern</translation>
    </message>
    <message>
        <source>Keep the versions beside one another where there is little room</source>
        <translation>Die Fassungen auch bei wenig Platz nebeneinander lassen</translation>
    </message>
    <message>
        <source>Mark as the &amp;last one</source>
        <translation>Wie zu&amp;letzt markieren</translation>
    </message>
    <message>
        <source>Mark the selected text with the type that was used last</source>
        <translation>Den ausgewählten Text mit dem zuletzt benutzten Typ markieren</translation>
    </message>
    <message>
        <source>Mark every &amp;occurrence…</source>
        <translation>Jedes &amp;Vorkommen markieren …</translation>
    </message>
    <message>
        <source>List every place where the selected words stand, and mark those that are meant in one step</source>
        <translation>Jede Stelle auflisten, an der die ausgewählten Wörter stehen, und die gemeinten in einem Schritt markieren</translation>
    </message>
    <message>
        <source>Select &amp;more</source>
        <translation>&amp;Mehr auswählen</translation>
    </message>
    <message>
        <source>Select the whole word, then the phrase, the quotation or sentence, the paragraph</source>
        <translation>Das ganze Wort auswählen, dann die Wendung, das Zitat oder den Satz, den Absatz</translation>
    </message>
    <message>
        <source>Select l&amp;ess</source>
        <translation>&amp;Weniger auswählen</translation>
    </message>
    <message>
        <source>Go back to what was selected before more was</source>
        <translation>Zurück zu dem, was vorher ausgewählt war</translation>
    </message>
    <message>
        <source>Mer&amp;ge project…</source>
        <translation>Projekt &amp;zusammenführen …</translation>
    </message>
    <message>
        <source>Bring in what somebody else has marked in the same articles; see first how far you agree, and decide where you do not</source>
        <translation>Hereinholen, was jemand anders in denselben Artikeln markiert hat; zuerst sehen, wie weit man übereinstimmt, und entscheiden, wo nicht</translation>
    </message>
    <message>
        <source>Export c&amp;laims × versions…</source>
        <translation>Be&amp;hauptungen × Fassungen exportieren …</translation>
    </message>
    <message>
        <source>Write what each version of the story does with each claim to a CSV file or a web page</source>
        <translation>Was jede Fassung der Geschichte mit jeder Behauptung macht, in eine CSV-Datei oder Webseite schreiben</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>What has been done, by whom and when; earlier states can be restored</source>
        <translation>Was getan wurde, von wem und wann; frühere Stände können wiederhergestellt werden</translation>
    </message>
    <message>
        <source>&amp;Restore the state in the history</source>
        <translation>Stand im Verlauf &amp;wiederherstellen</translation>
    </message>
    <message>
        <source>Bring back the project as it was after the step that is current in the history; that is a new step, which can be undone</source>
        <translation>Das Projekt so zurückholen, wie es nach dem aktuellen Schritt im Verlauf war; das ist ein neuer Schritt, der zurückgenommen werden kann</translation>
    </message>
    <message>
        <source>&amp;Widen the column</source>
        <translation>Spalte &amp;breiter machen</translation>
    </message>
    <message>
        <source>Give the current column some room of its neighbour</source>
        <translation>Der aktuellen Spalte Platz der Nachbarspalte geben</translation>
    </message>
    <message>
        <source>&amp;Narrow the column</source>
        <translation>Spalte s&amp;chmaler machen</translation>
    </message>
    <message>
        <source>Give some room of the current column to its neighbour</source>
        <translation>Der Nachbarspalte Platz der aktuellen Spalte geben</translation>
    </message>
    <message>
        <source>Columns of &amp;equal width</source>
        <translation>&amp;Gleich breite Spalten</translation>
    </message>
    <message>
        <source>Make all columns as wide as one another</source>
        <translation>Alle Spalten gleich breit machen</translation>
    </message>
    <message>
        <source>&amp;Factuality…</source>
        <translation>&amp;Faktizität …</translation>
    </message>
    <message>
        <source>Say how certain the source presents the current statement: one more key chooses</source>
        <translation>Sagen, wie sicher die Quelle die aktuelle Aussage darstellt: Eine weitere Taste wählt</translation>
    </message>
    <message>
        <source>A&amp;dd the selection to it</source>
        <translation>Auswahl &amp;dazunehmen</translation>
    </message>
    <message>
        <source>The current mention or statement covers the selected passage too</source>
        <translation>Die aktuelle Erwähnung oder Aussage umfasst auch die ausgewählte Passage</translation>
    </message>
    <message>
        <source>Take this passage &amp;from it</source>
        <translation>Diese Passage &amp;herausnehmen</translation>
    </message>
    <message>
        <source>The current mention or statement no longer covers the passage at the caret; the others stay</source>
        <translation>Die aktuelle Erwähnung oder Aussage umfasst die Passage an der Schreibmarke nicht mehr; die anderen bleiben</translation>
    </message>
    <message>
        <source>Extend by a &amp;word</source>
        <translation>Um ein &amp;Wort erweitern</translation>
    </message>
    <message>
        <source>Select the whole word, then the next one too</source>
        <translation>Das ganze Wort auswählen, dann auch das nächste</translation>
    </message>
    <message>
        <source>Extend by a phr&amp;ase</source>
        <translation>Um eine &amp;Wortgruppe erweitern</translation>
    </message>
    <message>
        <source>Select up to the punctuation marks around, then the next phrase too</source>
        <translation>Bis zu den Satzzeichen ringsum auswählen, dann auch die nächste Wortgruppe</translation>
    </message>
    <message>
        <source>Extend to the &amp;quotation</source>
        <translation>Auf das &amp;Zitat erweitern</translation>
    </message>
    <message>
        <source>Select what stands between the quotation marks around</source>
        <translation>Auswählen, was zwischen den Anführungszeichen ringsum steht</translation>
    </message>
    <message>
        <source>Extend by a sentence</source>
        <translation>Um einen Satz erweitern</translation>
    </message>
    <message>
        <source>Select the whole sentence, then the next one too</source>
        <translation>Den ganzen Satz auswählen, dann auch den nächsten</translation>
    </message>
    <message>
        <source>Mouse selects whole w&amp;ords</source>
        <translation>Maus wählt ganze Wö&amp;rter aus</translation>
    </message>
    <message>
        <source>What is selected with the mouse grows to whole words</source>
        <translation>Was mit der Maus ausgewählt wird, wächst auf ganze Wörter</translation>
    </message>
    <message>
        <source>Go to the next mention, statement or proposal</source>
        <translation>Zur nächsten Erwähnung, zur nächsten Aussage oder zum nächsten Vorschlag gehen</translation>
    </message>
    <message>
        <source>Go to the mention, statement or proposal before this one</source>
        <translation>Zur Erwähnung, zur Aussage oder zum Vorschlag davor gehen</translation>
    </message>
    <message>
        <source>Carr&amp;y to the other versions</source>
        <translation>In die anderen Fassungen ü&amp;bertragen</translation>
    </message>
    <message>
        <source>Propose the marks of this version in all other versions of its story</source>
        <translation>Die Markierungen dieser Fassung in allen anderen Fassungen der Geschichte vorschlagen</translation>
    </message>
    <message>
        <source>Carry &amp;this annotation</source>
        <translation>&amp;Diese Annotation übertragen</translation>
    </message>
    <message>
        <source>Propose the mention or statement that is selected in all other versions</source>
        <translation>Die ausgewählte Erwähnung oder Aussage in allen anderen Fassungen vorschlagen</translation>
    </message>
    <message>
        <source>Acce&amp;pt the proposal</source>
        <translation>&amp;Vorschlag annehmen</translation>
    </message>
    <message>
        <source>Mark what is proposed here, and go on to the next proposal</source>
        <translation>Markieren, was hier vorgeschlagen ist, und zum nächsten Vorschlag gehen</translation>
    </message>
    <message>
        <source>Re&amp;ject the proposal</source>
        <translation>Vors&amp;chlag ablehnen</translation>
    </message>
    <message>
        <source>Propose this place no more, and go on to the next proposal</source>
        <translation>Diese Stelle nicht mehr vorschlagen und zum nächsten Vorschlag gehen</translation>
    </message>
    <message>
        <source>Confirm as a&amp;bsent</source>
        <translation>Als fehlend b&amp;estätigen</translation>
    </message>
    <message>
        <source>Say that the version of the current cell of the matrix does not make the claim, or take that back</source>
        <translation>Sagen, dass die Fassung der aktuellen Zelle der Matrix die Behauptung nicht aufstellt, oder das zurücknehmen</translation>
    </message>
    <message>
        <source>Next &amp;suggestion</source>
        <translation>Nächste An&amp;regung</translation>
    </message>
    <message>
        <source>Go to the next passage that could be marked and is not</source>
        <translation>Zur nächsten Passage gehen, die markiert werden könnte und es nicht ist</translation>
    </message>
    <message>
        <source>Previous su&amp;ggestion</source>
        <translation>Vorige Anre&amp;gung</translation>
    </message>
    <message>
        <source>Go to the passage before this one that could be marked and is not</source>
        <translation>Zur Passage davor gehen, die markiert werden könnte und es nicht ist</translation>
    </message>
    <message>
        <source>Acc&amp;ept the suggestion</source>
        <translation>Anregung ann&amp;ehmen</translation>
    </message>
    <message>
        <source>Mark the selected passage as is suggested, and go on to the next suggestion</source>
        <translation>Die ausgewählte Passage wie angeregt markieren und zur nächsten Anregung gehen</translation>
    </message>
    <message>
        <source>Reject t&amp;he suggestion</source>
        <translation>Anregung a&amp;blehnen</translation>
    </message>
    <message>
        <source>Do not suggest the selected passage again, and go on to the next suggestion</source>
        <translation>Die ausgewählte Passage nicht wieder anregen und zur nächsten Anregung gehen</translation>
    </message>
    <message>
        <source>S&amp;uggest again what was rejected</source>
        <translation>Abgelehntes wieder anr&amp;egen</translation>
    </message>
    <message>
        <source>Forget every rejection of a suggestion in this project</source>
        <translation>Jede Ablehnung einer Anregung in diesem Projekt vergessen</translation>
    </message>
    <message>
        <source>As&amp;k the outside program…</source>
        <translation>E&amp;xternes Programm fragen …</translation>
    </message>
    <message>
        <source>Have the program of your preferences suggest what to mark in the versions of this story</source>
        <translation>Das Programm der Einstellungen anregen lassen, was in den Fassungen dieser Geschichte zu markieren ist</translation>
    </message>
    <message>
        <source>&amp;History of the annotation</source>
        <translation>&amp;Verlauf der Annotation</translation>
    </message>
    <message>
        <source>Who made the selected mention or statement, when, and what it was before</source>
        <translation>Wer die ausgewählte Erwähnung oder Aussage gemacht hat, wann, und was sie vorher war</translation>
    </message>
    <message>
        <source>&amp;Scheme…</source>
        <translation>&amp;Schema …</translation>
    </message>
    <message>
        <source>The types of entities and the kinds of claims: names, keys, colours, guidelines, order</source>
        <translation>Die Typen der Entitäten und die Arten der Behauptungen: Namen, Tasten, Farben, Richtlinien, Reihenfolge</translation>
    </message>
    <message>
        <source>&amp;Agreement of analysts</source>
        <translation>Über&amp;einstimmung der Analysten</translation>
    </message>
    <message>
        <source>Say how far two analysts of this project agree, and list where they do not</source>
        <translation>Sagen, wie weit zwei Analysten dieses Projekts übereinstimmen, und auflisten, wo nicht</translation>
    </message>
    <message>
        <source>Export en&amp;tities × versions…</source>
        <translation>En&amp;titäten × Fassungen exportieren …</translation>
    </message>
    <message>
        <source>Write by which words each version of the story calls each entity to a CSV file or a web page</source>
        <translation>In eine CSV-Datei oder Webseite schreiben, mit welchen Worten jede Fassung der Geschichte jede Entität nennt</translation>
    </message>
    <message>
        <source>Claims × &amp;versions</source>
        <translation>Behauptungen × &amp;Fassungen</translation>
    </message>
    <message>
        <source>List what each version of the story does with each claim</source>
        <translation>Auflisten, was jede Fassung der Geschichte mit jeder Behauptung macht</translation>
    </message>
    <message>
        <source>&amp;Entities × versions</source>
        <translation>&amp;Entitäten × Fassungen</translation>
    </message>
    <message>
        <source>List by which words each version of the story calls each entity</source>
        <translation>Auflisten, mit welchen Worten jede Fassung der Geschichte jede Entität nennt</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>&amp;Voriger Bereich</translation>
    </message>
    <message>
        <source>Go back to the part of the window before this one</source>
        <translation>Zurück zum vorigen Teil des Fensters</translation>
    </message>
    <message>
        <source>To the &amp;columns</source>
        <translation>Zu den &amp;Spalten</translation>
    </message>
    <message>
        <source>Go from any other part of the window to what is being read</source>
        <translation>Von jedem anderen Teil des Fensters zu dem, was gelesen wird</translation>
    </message>
</context>
<context>
    <name>ui::AnnotationFiles</name>
    <message>
        <source>annotations</source>
        <translation>Annotationen</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>CSV exportieren</translation>
    </message>
    <message>
        <source>CSV for data tools (*.csv)</source>
        <translation>CSV für Datenwerkzeuge (*.csv)</translation>
    </message>
    <message>
        <source>CSV for Excel (*.csv)</source>
        <translation>CSV für Excel (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) written to %1.</source>
        <translation>
            <numerusform>%Ln Annotation in %1 geschrieben.</numerusform>
            <numerusform>%Ln Annotationen in %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import annotations</source>
        <translation>Annotationen importieren</translation>
    </message>
    <message>
        <source>CSV files (*.csv *.tsv *.txt)</source>
        <translation>CSV-Dateien (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) read from %1.</source>
        <translation>
            <numerusform>%Ln Annotation aus %1 gelesen.</numerusform>
            <numerusform>%Ln Annotationen aus %1 gelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them stand(s) where the text does and not where the file says.</source>
        <translation>
            <numerusform>%Ln davon steht dort, wo der Text steht, und nicht dort, wo die Datei sagt.</numerusform>
            <numerusform>%Ln davon stehen dort, wo der Text steht, und nicht dort, wo die Datei sagt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more row(s) could not be taken.</source>
        <translation>
            <numerusform>… und %Ln weitere Zeile konnte nicht übernommen werden.</numerusform>
            <numerusform>… und %Ln weitere Zeilen konnten nicht übernommen werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these stand(s) where the words are nearly those of the file.</source>
        <translation>
            <numerusform>%Ln davon steht, wo die Wörter beinahe die der Datei sind.</numerusform>
            <numerusform>%Ln davon stehen, wo die Wörter beinahe die der Datei sind.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ArticleImport</name>
    <message>
        <source>Pasted text</source>
        <translation>Eingefügter Text</translation>
    </message>
</context>
<context>
    <name>ui::Carrying</name>
    <message numerus="yes">
        <source>Carrying %n mark(s)…</source>
        <translation>
            <numerusform>%Ln Markierung wird übertragen …</numerusform>
            <numerusform>%Ln Markierungen werden übertragen …</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Nothing is marked in this version yet.</source>
        <translation>In dieser Fassung ist noch nichts markiert.</translation>
    </message>
    <message>
        <source>There is no other version to carry marks to.</source>
        <translation>Es gibt keine andere Fassung, in die Markierungen zu übertragen wären.</translation>
    </message>
    <message>
        <source>Nothing new: the other versions have these marks, or they were proposed before.</source>
        <translation>Nichts Neues: Die anderen Fassungen haben diese Markierungen, oder sie wurden schon vorgeschlagen.</translation>
    </message>
    <message>
        <source>Proposed: %1</source>
        <translation>Vorgeschlagen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) of what the mark was before went with the change. Carry it again.</source>
        <translation>
            <numerusform>%Ln Vorschlag zu dem, was die Markierung vorher war, ist mit der Änderung entfallen. Übertragen Sie sie noch einmal.</numerusform>
            <numerusform>%Ln Vorschläge zu dem, was die Markierung vorher war, sind mit der Änderung entfallen. Übertragen Sie sie noch einmal.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ChangesModel</name>
    <message>
        <source>%1, moved</source>
        <extracomment>What a change is about, of a passage that also moved.</extracomment>
        <translation>%1, verschoben</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Absatz</translation>
    </message>
    <message>
        <source>nothing before</source>
        <translation>vorher nichts</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
</context>
<context>
    <name>ui::ChangesPane</name>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>What the changes shown are about</source>
        <translation>Was die angezeigten Änderungen betreffen</translation>
    </message>
    <message>
        <source>No changes. Open two versions of a story to compare them.</source>
        <translation>Keine Änderungen. Zum Vergleichen zwei Fassungen einer Meldung öffnen.</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>Alle Änderungen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A choice, and how many changes it leaves: &quot;number (3)&quot;.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%Ln Änderung</numerusform>
            <numerusform>%Ln Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filtern …</translation>
    </message>
    <message>
        <source>Words that the changes shown have</source>
        <translation>Wörter der gezeigten Änderungen</translation>
    </message>
    <message>
        <source>Version of the changes shown</source>
        <translation>Fassung der gezeigten Änderungen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Write the changes that are shown to a CSV file</source>
        <translation>Die gezeigten Änderungen in eine CSV-Datei schreiben</translation>
    </message>
    <message>
        <source>All versions</source>
        <translation>Alle Fassungen</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n change(s)</source>
        <translation>
            <numerusform>%1 von %Ln Änderung</numerusform>
            <numerusform>%1 von %Ln Änderungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ClaimMatrixModel</name>
    <message>
        <source>Claim</source>
        <translation>Behauptung</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>A cell of a table, read aloud: the claim, the version, what it does with it.</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>ui::ClaimMatrixPane</name>
    <message>
        <source>Claims by version</source>
        <translation>Behauptungen nach Fassung</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%Ln Behauptung</numerusform>
            <numerusform>%Ln Behauptungen</numerusform>
        </translation>
    </message>
    <message>
        <source>No claims yet. Select a passage in an article and press C: who states what is listed here.</source>
        <translation>Noch keine Behauptungen. Eine Stelle in einem Artikel auswählen und C drücken: Hier steht dann, wer was aussagt.</translation>
    </message>
    <message>
        <source>Words that the claims shown have</source>
        <translation>Wörter, die die gezeigten Behauptungen haben</translation>
    </message>
    <message>
        <source>What a version does with the claims shown</source>
        <translation>Was eine Fassung mit den gezeigten Behauptungen macht</translation>
    </message>
    <message>
        <source>Order of the claims</source>
        <translation>Reihenfolge der Behauptungen</translation>
    </message>
    <message>
        <source>By number</source>
        <translation>Nach Nummer</translation>
    </message>
    <message>
        <source>By label</source>
        <translation>Nach Bezeichnung</translation>
    </message>
    <message>
        <source>By check status</source>
        <translation>Nach Prüfstand</translation>
    </message>
    <message>
        <source>Stated by most first</source>
        <translation>Von den meisten ausgesagt zuerst</translation>
    </message>
    <message>
        <source>Most disagreement first</source>
        <translation>Größte Abweichung zuerst</translation>
    </message>
    <message>
        <source>Write the claims and what each version does with them to a file</source>
        <translation>Die Behauptungen und was jede Fassung mit ihnen macht, in eine Datei schreiben</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Alle Zustände</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n claim(s)</source>
        <translation>
            <numerusform>%1 von %Ln Behauptung</numerusform>
            <numerusform>%1 von %Ln Behauptungen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Go to the passage</source>
        <translation>&amp;Zur Passage gehen</translation>
    </message>
    <message>
        <source>Is &amp;not confirmed to be absent</source>
        <translation>Ist &amp;nicht als fehlend bestätigt</translation>
    </message>
    <message>
        <source>&amp;Confirm that it is absent</source>
        <translation>&amp;Bestätigen, dass sie fehlt</translation>
    </message>
</context>
<context>
    <name>ui::ClaimModel</name>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%Ln Aussage</numerusform>
            <numerusform>%Ln Aussagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Type a command</source>
        <translation>Befehl eingeben</translation>
    </message>
</context>
<context>
    <name>ui::ComparisonModel</name>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%Ln Absatz</numerusform>
            <numerusform>%Ln Absätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%Ln Wort</numerusform>
            <numerusform>%Ln Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged paragraph(s)</source>
        <translation>
            <numerusform>%Ln unveränderter Absatz</numerusform>
            <numerusform>%Ln unveränderte Absätze</numerusform>
        </translation>
    </message>
    <message>
        <source>moved, here at ¶%1:</source>
        <translation>verschoben, hier in ¶%1:</translation>
    </message>
    <message>
        <source>moved to ¶%1:</source>
        <translation>verschoben nach ¶%1:</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <extracomment>Two versions that are read in one column.</extracomment>
        <translation>%1 gegen %2</translation>
    </message>
</context>
<context>
    <name>ui::Correcting</name>
    <message>
        <source>One of the two passages must stand in the base.</source>
        <translation>Eine der beiden Passagen muss in der Basis stehen.</translation>
    </message>
    <message>
        <source>Which passage of another version belongs together with “%1” (%2)? Go there, or select it, and press P once more.</source>
        <translation>Welche Passage einer anderen Fassung gehört zu „%1“ (%2)? Dorthin gehen oder sie auswählen und noch einmal P drücken.</translation>
    </message>
    <message>
        <source>Never mind</source>
        <translation>Schon gut</translation>
    </message>
</context>
<context>
    <name>ui::Docks</name>
    <message>
        <source>Stories</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Entities and claims</source>
        <translation>Entitäten und Behauptungen</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Claims × versions</source>
        <translation>Behauptungen × Fassungen</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Claims, changes, search</source>
        <translation>Behauptungen, Änderungen, Suche</translation>
    </message>
    <message>
        <source>Pages below the columns</source>
        <translation>Seiten unter den Spalten</translation>
    </message>
    <message>
        <source>Show or hide this panel: %1</source>
        <translation>Diesen Bereich ein- oder ausblenden: %1</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Lesarten</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>Occurrences</source>
        <translation>Vorkommen</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
</context>
<context>
    <name>ui::DropHint</name>
    <message numerus="yes">
        <source>Drop %n file(s) to open</source>
        <translation>
            <numerusform>%Ln Datei zum Öffnen ablegen</numerusform>
            <numerusform>%Ln Dateien zum Öffnen ablegen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::EmptyPage</name>
    <message>
        <source>Open the versions of a story</source>
        <translation>Die Fassungen einer Meldung öffnen</translation>
    </message>
    <message>
        <source>Drop two or more text files here, or choose them. They are shown side by side with what changed between them; you mark entities and claims, and export the marks to CSV.</source>
        <translation>Zwei oder mehr Textdateien hier ablegen oder auswählen. Sie erscheinen nebeneinander mit dem, was sich zwischen ihnen geändert hat; Entitäten und Behauptungen lassen sich markieren und als CSV exportieren.</translation>
    </message>
    <message>
        <source>Add articles…</source>
        <translation>Artikel hinzufügen …</translation>
    </message>
    <message>
        <source>Paste text as an article</source>
        <translation>Text als Artikel einfügen</translation>
    </message>
    <message>
        <source>Open the sample story</source>
        <translation>Beispielmeldung öffnen</translation>
    </message>
</context>
<context>
    <name>ui::EntityMatrixModel</name>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>A cell of a table, read aloud: the entity, the version, what it calls it.</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Entität</translation>
    </message>
</context>
<context>
    <name>ui::EntityMatrixPane</name>
    <message>
        <source>Entities by version</source>
        <translation>Entitäten nach Fassung</translation>
    </message>
    <message>
        <source>Words that the entities shown have</source>
        <translation>Wörter, die die gezeigten Entitäten haben</translation>
    </message>
    <message>
        <source>Type of the entities shown</source>
        <translation>Typ der gezeigten Entitäten</translation>
    </message>
    <message>
        <source>What a version does with the entities shown</source>
        <translation>Was eine Fassung mit den gezeigten Entitäten macht</translation>
    </message>
    <message>
        <source>Order of the entities</source>
        <translation>Reihenfolge der Entitäten</translation>
    </message>
    <message>
        <source>By type</source>
        <translation>Nach Typ</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Nach Namen</translation>
    </message>
    <message>
        <source>Most mentions first</source>
        <translation>Meiste Erwähnungen zuerst</translation>
    </message>
    <message>
        <source>By first version</source>
        <translation>Nach erster Fassung</translation>
    </message>
    <message>
        <source>Write the entities and what each version calls them to a file</source>
        <translation>Die Entitäten und wie jede Fassung sie nennt in eine Datei schreiben</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Alle Typen</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Alle Zustände</translation>
    </message>
    <message>
        <source>in conflict</source>
        <translation>im Widerspruch</translation>
    </message>
    <message numerus="yes">
        <source>%n entity(s)</source>
        <translation>
            <numerusform>%Ln Entität</numerusform>
            <numerusform>%Ln Entitäten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n entity(s)</source>
        <translation>
            <numerusform>%1 von %Ln Entität</numerusform>
            <numerusform>%1 von %Ln Entitäten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> · %n in conflict</source>
        <extracomment>Behind the number of entities: about how many the versions do not agree.</extracomment>
        <translation>
            <numerusform> · %Ln im Widerspruch</numerusform>
            <numerusform> · %Ln im Widerspruch</numerusform>
        </translation>
    </message>
    <message>
        <source>No entities yet. Select a name in an article and press 1–9: who is called what is listed here.</source>
        <translation>Noch keine Entitäten. Wählen Sie einen Namen in einem Artikel und drücken Sie 1–9: Wer wie heißt, steht dann hier.</translation>
    </message>
    <message>
        <source>&amp;Go to the mention</source>
        <translation>&amp;Zur Erwähnung gehen</translation>
    </message>
</context>
<context>
    <name>ui::EntityModel</name>
    <message>
        <source>also “%1”</source>
        <extracomment>Another name of an entity; the names in between are joined by the list separator below.</extracomment>
        <translation>auch „%1“</translation>
    </message>
    <message>
        <source>”, “</source>
        <comment>between quoted names</comment>
        <translation>“, „</translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%Ln Erwähnung</numerusform>
            <numerusform>%Ln Erwähnungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FileWriting</name>
    <message>
        <source>%1 is written.</source>
        <translation>%1 ist geschrieben.</translation>
    </message>
    <message>
        <source>%1 is being printed: %2 %</source>
        <translation>%1 wird gedruckt: %2 %</translation>
    </message>
    <message>
        <source>%1 is being written: %2 %</source>
        <translation>%1 wird geschrieben: %2 %</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>ui::FindBar</name>
    <message>
        <source>Find previous</source>
        <translation>Vorherige Fundstelle</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Nächste Fundstelle</translation>
    </message>
    <message>
        <source>Find in the versions shown</source>
        <translation>In den angezeigten Fassungen suchen</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Suchleiste schließen</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>nichts gefunden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>ui::History</name>
    <message>
        <source>Restore the State of %1</source>
        <extracomment>The name of a step, as the Edit menu shows it.</extracomment>
        <translation>Den Stand von %1 wiederherstellen</translation>
    </message>
    <message>
        <source>Many changes are being made. What is shown follows when all of them are on disk.</source>
        <translation>Viele Änderungen werden vorgenommen. Die Anzeige folgt, sobald alle auf der Platte sind.</translation>
    </message>
</context>
<context>
    <name>ui::HistoryModel</name>
    <message>
        <source>%1 (undone)</source>
        <translation>%1 (zurückgenommen)</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Zurückgenommen: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
    <message>
        <source>(removed)</source>
        <translation>(entfernt)</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%Ln Artikel</numerusform>
            <numerusform>%Ln Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Analyst</source>
        <translation>Analyst</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A day and a time: &quot;21 Nov 2020, 14:03&quot;.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
</context>
<context>
    <name>ui::HistoryPane</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>What has been done, the newest first</source>
        <translation>Was getan wurde, das Neueste zuerst</translation>
    </message>
    <message>
        <source>What the current step has changed</source>
        <translation>Was der aktuelle Schritt geändert hat</translation>
    </message>
    <message>
        <source>Article that the steps shown concern</source>
        <translation>Artikel, den die gezeigten Schritte betreffen</translation>
    </message>
    <message>
        <source>Entity or claim that the steps shown concern</source>
        <translation>Entität oder Behauptung, die die gezeigten Schritte betreffen</translation>
    </message>
    <message>
        <source>Analyst who made the steps shown</source>
        <translation>Analyst, der die gezeigten Schritte gemacht hat</translation>
    </message>
    <message>
        <source>Show the history of everything again</source>
        <translation>Wieder den Verlauf von allem zeigen</translation>
    </message>
    <message>
        <source>Restore this state</source>
        <translation>Diesen Stand wiederherstellen</translation>
    </message>
    <message>
        <source>Bring back the project as it was after the current step; that is a new step, which can be undone</source>
        <translation>Das Projekt so zurückholen, wie es nach dem aktuellen Schritt war; das ist ein neuer Schritt, der zurückgenommen werden kann</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Alle Artikel</translation>
    </message>
    <message>
        <source>All entities and claims</source>
        <translation>Alle Entitäten und Behauptungen</translation>
    </message>
    <message>
        <source>All analysts</source>
        <translation>Alle Analysten</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%Ln Schritt</numerusform>
            <numerusform>%Ln Schritte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) shown</source>
        <translation>
            <numerusform>%Ln Schritt gezeigt</numerusform>
            <numerusform>%Ln Schritte gezeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking through the history…</source>
        <translation>Der Verlauf wird durchgesehen …</translation>
    </message>
    <message>
        <source>Everything that is done to the project will stand here, with who did it and when.</source>
        <translation>Hier wird alles stehen, was am Projekt getan wird, mit wem und wann.</translation>
    </message>
    <message>
        <source>No step has to do with this.</source>
        <translation>Kein Schritt hat damit zu tun.</translation>
    </message>
    <message>
        <source>“%1” ×</source>
        <translation>„%1“ ×</translation>
    </message>
    <message>
        <source>End the history of “%1” alone</source>
        <translation>Den Verlauf von „%1“ allein beenden</translation>
    </message>
    <message>
        <source>… and more</source>
        <translation>… und mehr</translation>
    </message>
</context>
<context>
    <name>ui::InspectorForm</name>
    <message>
        <source>Write a date as 2020-11-21, with a time as 2020-11-21 09:30 UTC.</source>
        <translation>Ein Datum schreibt sich 2020-11-21, mit Uhrzeit 2020-11-21 09:30 UTC.</translation>
    </message>
    <message>
        <source>2020-11-21</source>
        <comment>an example of a date, year first</comment>
        <translation>2020-11-21</translation>
    </message>
    <message>
        <source>An address begins with https:// or http://.</source>
        <translation>Eine Adresse beginnt mit https:// oder http://.</translation>
    </message>
    <message>
        <source>A language is a code such as en, de or pt-BR.</source>
        <translation>Eine Sprache ist ein Kürzel wie en, de oder pt-BR.</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%Ln Wort</numerusform>
            <numerusform>%Ln Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>%Ln Annotation</numerusform>
            <numerusform>%Ln Annotationen</numerusform>
        </translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Previous one</source>
        <translation>Vorherige</translation>
    </message>
    <message>
        <source>Next one</source>
        <translation>Nächste</translation>
    </message>
    <message>
        <source>New entity “%1”</source>
        <translation>Neue Entität „%1“</translation>
    </message>
    <message>
        <source>An entity needs a name.</source>
        <translation>Eine Entität braucht einen Namen.</translation>
    </message>
    <message>
        <source>Choose another entity, or type to rename this one</source>
        <translation>Eine andere Entität wählen oder zum Umbenennen einen neuen Namen eingeben</translation>
    </message>
    <message>
        <source>New claim with these words</source>
        <translation>Neue Behauptung mit diesen Worten</translation>
    </message>
    <message>
        <source>A claim needs a content.</source>
        <translation>Eine Behauptung braucht einen Inhalt.</translation>
    </message>
    <message>
        <source>The article itself</source>
        <translation>Der Artikel selbst</translation>
    </message>
    <message>
        <source>said, according to…</source>
        <translation>sagte, laut …</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>Nicht beurteilt</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Marked by %1, %2</source>
        <translation>Markiert von %1, %2</translation>
    </message>
    <message>
        <source>Carried by %1, %2</source>
        <translation>Übertragen von %1, %2</translation>
    </message>
    <message>
        <source>Suggested, accepted by %1, %2</source>
        <translation>Vorgeschlagen, angenommen von %1, %2</translation>
    </message>
    <message>
        <source>Imported, by %1, %2</source>
        <translation>Importiert, von %1, %2</translation>
    </message>
    <message>
        <source>Mention</source>
        <translation>Erwähnung</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Entität</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Entity note</source>
        <translation>Notiz zur Entität</translation>
    </message>
    <message>
        <source>Mention %1 of %2</source>
        <translation>Erwähnung %1 von %2</translation>
    </message>
    <message>
        <source>Statement of %1</source>
        <translation>Aussage zu %1</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Behauptung</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Gesagt von</translation>
    </message>
    <message>
        <source>Cue</source>
        <translation>Redeeinleitung</translation>
    </message>
    <message>
        <source>Factuality</source>
        <translation>Faktizität</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Claim note</source>
        <translation>Notiz zur Behauptung</translation>
    </message>
    <message>
        <source>Statement %1 of %2</source>
        <translation>Aussage %1 von %2</translation>
    </message>
    <message>
        <source>Other names, with ; between</source>
        <translation>Andere Namen, mit ; dazwischen</translation>
    </message>
    <message>
        <source>A Wikidata id is Q and a number, such as Q42.</source>
        <translation>Eine Wikidata-Kennung ist Q mit einer Zahl, etwa Q42.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>Auch genannt</translation>
    </message>
    <message>
        <source>Wikidata</source>
        <translation>Wikidata</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%Ln Erwähnung</numerusform>
            <numerusform>%Ln Erwähnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Claim %1</source>
        <translation>Behauptung %1</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%Ln Aussage</numerusform>
            <numerusform>%Ln Aussagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose an entity, or type who is made to say it</source>
        <translation>Eine Entität wählen oder eingeben, wem es in den Mund gelegt wird</translation>
    </message>
    <message>
        <source>Said by the entity “%1”, %2</source>
        <extracomment>The name of an entity and its type.</extracomment>
        <translation>Gesagt von der Entität „%1“, %2</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>Es braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is “%1” already. To make the two one, delete this one.</source>
        <translation>„%1“ gibt es schon. Um aus beiden eines zu machen, dieses löschen.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message>
        <source>%1, now of %2</source>
        <extracomment>A key, and the type that has it now.</extracomment>
        <translation>%1, jetzt von %2</translation>
    </message>
    <message>
        <source>As its key</source>
        <translation>Wie ihre Taste</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Blaugrün</translation>
    </message>
    <message>
        <source>Indigo</source>
        <translation>Indigo</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Magenta</source>
        <translation>Magenta</translation>
    </message>
    <message>
        <source>Ochre</source>
        <translation>Ocker</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Rust</source>
        <translation>Rost</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Oliv</translation>
    </message>
    <message>
        <source>Choose a colour, or type one such as #b0367f.</source>
        <translation>Eine Farbe wählen oder eine eingeben, etwa #b0367f.</translation>
    </message>
    <message>
        <source>That cannot be seen well on this paper: the contrast is %1 to 1, and 3 to 1 is needed.</source>
        <translation>Das ist auf diesem Papier schlecht zu sehen: Der Kontrast ist %1 zu 1, nötig ist 3 zu 1.</translation>
    </message>
    <message>
        <source>Choose a colour, or type one such as #b0367f</source>
        <translation>Eine Farbe wählen oder eine eingeben, etwa #b0367f</translation>
    </message>
    <message>
        <source>What to know of each, with ; between</source>
        <translation>Was von jeder zu wissen ist, mit ; dazwischen</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Merkmale</translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>Kind of claim</source>
        <translation>Art der Behauptung</translation>
    </message>
    <message>
        <source>How the articles name it</source>
        <translation>Wie die Artikel sie nennen</translation>
    </message>
    <message>
        <source>&amp;Make an entity of the selected</source>
        <translation>Aus den ausgewählten eine Entität &amp;machen</translation>
    </message>
    <message>
        <source>The selected mentions become those of an entity of their own</source>
        <translation>Die ausgewählten Erwähnungen werden die einer eigenen Entität</translation>
    </message>
    <message>
        <source>The statements of this claim</source>
        <translation>Die Aussagen zu dieser Behauptung</translation>
    </message>
    <message>
        <source>The type has no attribute “%1”. The scheme says which it has: %2.</source>
        <translation>Der Typ hat kein Merkmal „%1“. Das Schema sagt, welche er hat: %2.</translation>
    </message>
    <message>
        <source>The scheme names none for this type</source>
        <translation>Das Schema nennt keine für diesen Typ</translation>
    </message>
    <message>
        <source>“%1” is an entity already. Merge the two below or in the list above.</source>
        <translation>„%1“ ist schon eine Entität. Die beiden lassen sich unten oder in der Liste oben zusammenführen.</translation>
    </message>
    <message>
        <source>The value of a rating is a number, such as 2.5.</source>
        <translation>Der Wert einer Bewertung ist eine Zahl, etwa 2.5.</translation>
    </message>
    <message>
        <source>The address of a review begins with https:// or http://.</source>
        <translation>Die Adresse einer Prüfung beginnt mit https:// oder http://.</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Mostly false…</source>
        <translation>Überwiegend falsch …</translation>
    </message>
    <message>
        <source>Rating value</source>
        <translation>Bewertungszahl</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>Eine Zahl</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>Geprüft von</translation>
    </message>
    <message>
        <source>Review at</source>
        <translation>Prüfung unter</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
</context>
<context>
    <name>ui::InspectorPane</name>
    <message>
        <source>Details of what is selected</source>
        <translation>Angaben zum Ausgewählten</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>1–9 mark an entity · C mark a claim · Delete removes a mark</source>
        <translation>1–9 Entität markieren · C Behauptung markieren · Entf entfernt eine Markierung</translation>
    </message>
    <message>
        <source>Select a mark, an entity, a claim or a version to see and edit what is known about it.</source>
        <translation>Eine Markierung, Entität, Behauptung oder Fassung auswählen, um zu sehen und zu bearbeiten, was darüber bekannt ist.</translation>
    </message>
</context>
<context>
    <name>ui::KeysHelp</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message numerus="yes">
        <source>… and %n more file(s) that could not be read.</source>
        <translation>
            <numerusform>… und %Ln weitere Datei, die nicht gelesen werden konnte.</numerusform>
            <numerusform>… und %Ln weitere Dateien, die nicht gelesen werden konnten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not done, because it could not be saved. %1</source>
        <translation>Nicht ausgeführt, weil es nicht gespeichert werden konnte. %1</translation>
    </message>
    <message>
        <source>%1 is in the project already.</source>
        <translation>%1 ist schon im Projekt.</translation>
    </message>
    <message>
        <source>%1 – Writethru</source>
        <translation>%1 – Writethru</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>About Writethru</source>
        <translation>Über Writethru</translation>
    </message>
    <message>
        <source>&lt;b&gt;Writethru %1&lt;/b&gt;&lt;p&gt;Reads the versions of a news story side by side.&lt;/p&gt;&lt;p&gt;Licence: MIT&lt;/p&gt;</source>
        <translation>&lt;b&gt;Writethru %1&lt;/b&gt;&lt;p&gt;Liest die Fassungen einer Meldung nebeneinander.&lt;/p&gt;&lt;p&gt;Lizenz: MIT&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Add articles</source>
        <translation>Artikel hinzufügen</translation>
    </message>
    <message>
        <source>Text files (*.txt *.text *.md)</source>
        <translation>Textdateien (*.txt *.text *.md)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open with encoding</source>
        <translation>Mit Kodierung öffnen</translation>
    </message>
    <message>
        <source>How the characters of the files are encoded:</source>
        <translation>Wie die Zeichen der Dateien kodiert sind:</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Wiederherstellen: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Wie die &amp;Arbeitsfläche</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>%1: the picture cannot be written</source>
        <translation>%1: Das Bild kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>%1: the folder cannot be made</source>
        <translation>%1: Der Ordner kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>Nothing in the other version belongs to this passage.</source>
        <translation>Zu dieser Passage gehört in der anderen Fassung nichts.</translation>
    </message>
    <message>
        <source>Comparing without limit. This may take a while.</source>
        <translation>Vergleich ohne Grenze. Das kann eine Weile dauern.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>ui::Marking</name>
    <message>
        <source>Select the text to be marked first.</source>
        <translation>Zuerst den Text auswählen, der markiert werden soll.</translation>
    </message>
</context>
<context>
    <name>ui::MarksPane</name>
    <message>
        <source>Entities</source>
        <translation>Entitäten</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Behauptungen</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filtern …</translation>
    </message>
    <message>
        <source>No entity is called that.</source>
        <translation>Keine Entität heißt so.</translation>
    </message>
    <message>
        <source>No claim is called that.</source>
        <translation>Keine Behauptung heißt so.</translation>
    </message>
    <message>
        <source>No entities yet. Select words in an article and press 1–9.</source>
        <translation>Noch keine Entitäten. Wörter in einem Artikel auswählen und 1–9 drücken.</translation>
    </message>
    <message>
        <source>No claims yet. Select a passage in an article and press C.</source>
        <translation>Noch keine Behauptungen. Eine Stelle in einem Artikel auswählen und C drücken.</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Anregungen</translation>
    </message>
    <message>
        <source>Entities, claims or suggestions</source>
        <translation>Entitäten, Behauptungen oder Anregungen</translation>
    </message>
    <message>
        <source>Filter entities, claims and suggestions</source>
        <translation>Entitäten, Behauptungen und Anregungen filtern</translation>
    </message>
    <message>
        <source>Suggestions %1</source>
        <extracomment>The title of the list of suggestions, with their number.</extracomment>
        <translation>Anregungen %1</translation>
    </message>
    <message>
        <source>No suggestion is called that.</source>
        <translation>Keine Anregung heißt so.</translation>
    </message>
    <message>
        <source>Nothing to suggest. What you mark in one version is suggested in the others.</source>
        <translation>Nichts anzuregen. Was in einer Fassung markiert ist, wird in den anderen angeregt.</translation>
    </message>
</context>
<context>
    <name>ui::MatrixModel</name>
    <message>
        <source>%1 (base)</source>
        <extracomment>The head of a column: a version that is the base.</extracomment>
        <translation>%1 (Basis)</translation>
    </message>
</context>
<context>
    <name>ui::MatrixPage</name>
    <message>
        <source>Filter…</source>
        <translation>Filtern …</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Something to choose, and how many there are of it: &quot;absent (3)&quot;.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren …</translation>
    </message>
</context>
<context>
    <name>ui::MatrixPane</name>
    <message>
        <source>Claims</source>
        <translation>Behauptungen</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Entitäten</translation>
    </message>
    <message>
        <source>What is held against the versions</source>
        <translation>Was den Fassungen gegenübergestellt wird</translation>
    </message>
    <message>
        <source>Claims × versions</source>
        <translation>Behauptungen × Fassungen</translation>
    </message>
    <message>
        <source>Entities × versions</source>
        <translation>Entitäten × Fassungen</translation>
    </message>
</context>
<context>
    <name>ui::MatrixWork</name>
    <message>
        <source>Export claims</source>
        <translation>Behauptungen exportieren</translation>
    </message>
    <message>
        <source>Export entities</source>
        <translation>Entitäten exportieren</translation>
    </message>
    <message>
        <source>CSV for data tools (*.csv)</source>
        <translation>CSV für Datenwerkzeuge (*.csv)</translation>
    </message>
    <message>
        <source>CSV for Excel (*.csv)</source>
        <translation>CSV für Excel (*.csv)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>claims</source>
        <translation>Behauptungen</translation>
    </message>
    <message>
        <source>entities</source>
        <translation>Entitäten</translation>
    </message>
</context>
<context>
    <name>ui::MergeModel</name>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>to be decided</source>
        <translation>zu entscheiden</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>meine</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>andere</translation>
    </message>
    <message>
        <source>both</source>
        <translation>beide</translation>
    </message>
</context>
<context>
    <name>ui::MergeOffers</name>
    <message>
        <source>Merge with “%1”</source>
        <translation>Mit „%1“ zusammenführen</translation>
    </message>
    <message>
        <source>“%1” may be the same. Its mentions come to this entity, and both names are kept.</source>
        <translation>„%1“ könnte dieselbe sein. Ihre Erwähnungen kommen zu dieser Entität, und beide Namen bleiben.</translation>
    </message>
</context>
<context>
    <name>ui::MergePane</name>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>&amp;Mine</source>
        <translation>&amp;Meine</translation>
    </message>
    <message>
        <source>&amp;Theirs</source>
        <translation>&amp;Andere</translation>
    </message>
    <message>
        <source>&amp;Both</source>
        <translation>&amp;Beide</translation>
    </message>
    <message>
        <source>All of this &amp;kind</source>
        <translation>Alle dieser A&amp;rt</translation>
    </message>
    <message>
        <source>Mer&amp;ge</source>
        <translation>&amp;Zusammenführen</translation>
    </message>
    <message>
        <source>Choose two analysts</source>
        <translation>Zwei Analysten wählen</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Was verglichen wird</translation>
    </message>
    <message>
        <source>Keep this project’s side (M; Shift+M for all of this kind)</source>
        <translation>Die Seite dieses Projekts behalten (M; Umschalt+M für alle dieser Art)</translation>
    </message>
    <message>
        <source>Take the other side (T; Shift+T for all of this kind)</source>
        <translation>Die andere Seite nehmen (T; Umschalt+T für alle dieser Art)</translation>
    </message>
    <message>
        <source>Keep both (B; Shift+B for all of this kind)</source>
        <translation>Beide behalten (B; Umschalt+B für alle dieser Art)</translation>
    </message>
    <message>
        <source>Bring everything into this project as one step (Ctrl+Enter)</source>
        <translation>Alles in einem Schritt in dieses Projekt bringen (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>How far both agree</source>
        <translation>Wie weit beide übereinstimmen</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Abweichungen</translation>
    </message>
    <message>
        <source>M takes mine, T theirs, B both; with Shift all of the same kind; Enter goes there, Ctrl+Enter merges</source>
        <translation>M nimmt meine, T die andere, B beide; mit Umschalt alle derselben Art; Eingabe geht dorthin, Strg+Eingabe führt zusammen</translation>
    </message>
    <message>
        <source>Choose File › Merge project to bring in what somebody else has marked in the same articles, or two analysts of this project to see how far they agree.</source>
        <translation>Datei › Projekt zusammenführen holt herein, was jemand anders in denselben Artikeln markiert hat; zwei Analysten dieses Projekts zeigen, wie weit sie übereinstimmen.</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Nichts weicht ab.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n conflict(s) decided</source>
        <translation>
            <numerusform>%1 von %Ln Konflikt entschieden</numerusform>
            <numerusform>%1 von %Ln Konflikten entschieden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Merging</name>
    <message>
        <source>Merge project</source>
        <translation>Projekt zusammenführen</translation>
    </message>
    <message>
        <source>Projects (*.writethru)</source>
        <translation>Projekte (*.writethru)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation>%1 wird gelesen …</translation>
    </message>
    <message>
        <source>This project is open already</source>
        <translation>Dieses Projekt ist schon offen</translation>
    </message>
    <message>
        <source>Fewer than two analysts have marked anything in this project.</source>
        <translation>Weniger als zwei Analysten haben in diesem Projekt etwas markiert.</translation>
    </message>
    <message>
        <source>The other project could not be read.</source>
        <translation>Das andere Projekt konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Mine: %1</source>
        <translation>Meine: %1</translation>
    </message>
    <message>
        <source>Theirs: %1</source>
        <translation>Andere: %1</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>Everything of %1 is in this project already.</source>
        <translation>Alles aus %1 ist schon in diesem Projekt.</translation>
    </message>
    <message>
        <source>%1 is merged into this project. Undo takes all of it back.</source>
        <translation>%1 ist in dieses Projekt eingebracht. Rückgängig nimmt alles davon zurück.</translation>
    </message>
    <message>
        <source>Choose File › Merge project to bring in what somebody else has marked in the same articles.</source>
        <translation>Datei › Projekt zusammenführen holt herein, was jemand anders in denselben Artikeln markiert hat.</translation>
    </message>
</context>
<context>
    <name>ui::MessageBar</name>
    <message>
        <source>Messages</source>
        <translation>Mitteilungen</translation>
    </message>
    <message>
        <source>Put this message away</source>
        <translation>Diese Mitteilung schließen</translation>
    </message>
</context>
<context>
    <name>ui::NewVersions</name>
    <message>
        <source>“%1” has the file name of “%2”.</source>
        <translation>„%1“ hat den Dateinamen von „%2“.</translation>
    </message>
    <message>
        <source>“%1” shares %2 with “%3”.</source>
        <translation>„%1“ hat %2 mit „%3“ gemeinsam.</translation>
    </message>
    <message numerus="yes">
        <source>Add as %n new version(s) of “%1”</source>
        <translation>
            <numerusform>Als neue Fassung von „%1“ hinzufügen</numerusform>
            <numerusform>Als %Ln neue Fassungen von „%1“ hinzufügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %n mark(s). They can be proposed in the new version.</source>
        <translation>
            <numerusform>„%1“ hat %Ln Markierung. Sie kann in der neuen Fassung vorgeschlagen werden.</numerusform>
            <numerusform>„%1“ hat %Ln Markierungen. Sie können in der neuen Fassung vorgeschlagen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Carry the marks</source>
        <translation>Markierungen übertragen</translation>
    </message>
</context>
<context>
    <name>ui::OccurrencesModel</name>
    <message>
        <source>in “%1”</source>
        <extracomment>The place lies in a mark of something else: in “Mike Pompeo”.</extracomment>
        <translation>in „%1“</translation>
    </message>
    <message>
        <source>marked already</source>
        <translation>schon markiert</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A place, and what is known of it: &quot;PTI · ¶ 3: … in Doha … (marked already)&quot;.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>ui::OccurrencesPane</name>
    <message>
        <source>Occurrences</source>
        <translation>Vorkommen</translation>
    </message>
    <message>
        <source>Match &amp;case</source>
        <translation>&amp;Groß-/Kleinschreibung</translation>
    </message>
    <message>
        <source>&amp;Forms of English words</source>
        <translation>&amp;Formen englischer Wörter</translation>
    </message>
    <message>
        <source>Parts of co&amp;mpounds</source>
        <translation>&amp;Teile von Zusammensetzungen</translation>
    </message>
    <message>
        <source>Tick &amp;all</source>
        <translation>&amp;Alle ankreuzen</translation>
    </message>
    <message>
        <source>Tick &amp;none</source>
        <translation>&amp;Keine ankreuzen</translation>
    </message>
    <message>
        <source>Words to be marked wherever they stand</source>
        <translation>Wörter, die überall markiert werden sollen</translation>
    </message>
    <message>
        <source>In this version</source>
        <translation>In dieser Fassung</translation>
    </message>
    <message>
        <source>In this story</source>
        <translation>In dieser Geschichte</translation>
    </message>
    <message>
        <source>In all articles</source>
        <translation>In allen Artikeln</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Wo gesucht wird</translation>
    </message>
    <message>
        <source>“US” is not “us”</source>
        <translation>„US“ ist nicht „us“</translation>
    </message>
    <message>
        <source>“troops” for “troop”, “killed” for “kill”</source>
        <translation>„troops“ bei „troop“, „killed“ bei „kill“</translation>
    </message>
    <message>
        <source>“Afghan” in “intra-Afghan”</source>
        <translation>„Afghan“ in „intra-Afghan“</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>Space ticks a place, Enter marks all that are ticked</source>
        <translation>Leertaste kreuzt eine Stelle an, Eingabe markiert alle angekreuzten</translation>
    </message>
    <message>
        <source>Select a name in the columns and press A: every place where it stands is listed here, to be marked at once.</source>
        <translation>Einen Namen in den Spalten auswählen und A drücken: Hier steht dann jede Stelle, an der er vorkommt, um alle auf einmal zu markieren.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft …</translation>
    </message>
    <message>
        <source>“%1” stands in none of the articles.</source>
        <translation>„%1“ steht in keinem der Artikel.</translation>
    </message>
    <message>
        <source>the first %1 places</source>
        <translation>die ersten %1 Stellen</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n place(s)</source>
        <extracomment>&quot;14 of 16 places&quot; are ticked.</extracomment>
        <translation>
            <numerusform>%1 von %Ln Stelle</numerusform>
            <numerusform>%1 von %Ln Stellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n occurrence(s)</source>
        <translation>
            <numerusform>%Ln Stelle markieren</numerusform>
            <numerusform>%Ln Stellen markieren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::OutsideAsking</name>
    <message>
        <source>No outside program is named in your preferences yet.</source>
        <translation>In den Einstellungen ist noch kein externes Programm genannt.</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Einstellungen …</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>This command has not been run yet. It is given the texts of the story, with your rights on this computer:
%1</source>
        <translation>Dieser Befehl ist noch nicht gelaufen. Er bekommt die Texte der Geschichte, mit Ihren Rechten auf diesem Rechner:
%1</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
    <message numerus="yes">
        <source>%1 is reading %n article(s)…</source>
        <translation>
            <numerusform>%1 liest %Ln Artikel …</numerusform>
            <numerusform>%1 liest %Ln Artikel …</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>%1 suggests %n passage(s).</source>
        <translation>
            <numerusform>%1 regt %Ln Passage an.</numerusform>
            <numerusform>%1 regt %Ln Passagen an.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of its answer cannot be used:</source>
        <translation>
            <numerusform>%Ln Teil der Antwort ist nicht zu gebrauchen:</numerusform>
            <numerusform>%Ln Teile der Antwort sind nicht zu gebrauchen:</numerusform>
        </translation>
    </message>
    <message>
        <source>It uses types that this project does not have: %1.</source>
        <translation>Es benutzt Typen, die dieses Projekt nicht hat: %1.</translation>
    </message>
    <message>
        <source>Make these types</source>
        <translation>Diese Typen anlegen</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>%1 has not answered. %2</source>
        <translation>%1 hat nicht geantwortet. %2</translation>
    </message>
</context>
<context>
    <name>ui::OutsideProgram</name>
    <message numerus="yes">
        <source>The program took longer than %n second(s).</source>
        <translation>
            <numerusform>Das Programm brauchte länger als %Ln Sekunde.</numerusform>
            <numerusform>Das Programm brauchte länger als %Ln Sekunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>No program is named.</source>
        <translation>Kein Programm ist genannt.</translation>
    </message>
    <message>
        <source>The program could not be started: %1</source>
        <translation>Das Programm konnte nicht gestartet werden: %1</translation>
    </message>
    <message>
        <source>The program wrote more than %1.</source>
        <translation>Das Programm schrieb mehr als %1.</translation>
    </message>
    <message>
        <source>The program ended abnormally.</source>
        <translation>Das Programm ist abgestürzt.</translation>
    </message>
    <message>
        <source>The program ended with the error %1.</source>
        <translation>Das Programm endete mit dem Fehler %1.</translation>
    </message>
</context>
<context>
    <name>ui::OverviewStrip</name>
    <message>
        <source>Overview of the whole length</source>
        <translation>Übersicht über die ganze Länge</translation>
    </message>
    <message>
        <source>Darkness says how many versions differ</source>
        <translation>Je dunkler, desto mehr Fassungen weichen ab</translation>
    </message>
    <message>
        <source>Colours say what differs: at one side of the base, at the other of the others</source>
        <translation>Farben sagen, was abweicht: auf der einen Seite in der Basis, auf der anderen in den anderen</translation>
    </message>
</context>
<context>
    <name>ui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie die Arbeitsfläche</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>Goes with every annotation that you make</source>
        <translation>Steht an jeder selbst gemachten Annotation</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Eigener &amp;Name</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Erscheinungsbild</translation>
    </message>
    <message>
        <source>&amp;Size of the articles&apos; type</source>
        <translation>&amp;Schriftgröße der Artikel</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message>
        <source>A command that reads articles and writes what could be marked in them, as the documentation says; it is run only when you ask for it</source>
        <translation>Ein Befehl, der Artikel liest und schreibt, was darin markiert werden könnte, wie die Dokumentation es beschreibt; er läuft nur auf Verlangen</translation>
    </message>
    <message>
        <source>&amp;Outside program</source>
        <translation>E&amp;xternes Programm</translation>
    </message>
</context>
<context>
    <name>ui::ProjectFiles</name>
    <message>
        <source>Writethru projects (*.writethru)</source>
        <translation>Writethru-Projekte (*.writethru)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Save project as</source>
        <translation>Projekt speichern unter</translation>
    </message>
    <message numerus="yes">
        <source>Continue with the unnamed project of %1, %n annotation(s)?</source>
        <translation>
            <numerusform>Mit dem unbenannten Projekt vom %1 weitermachen (%Ln Annotation)?</numerusform>
            <numerusform>Mit dem unbenannten Projekt vom %1 weitermachen (%Ln Annotationen)?</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>analyst and computer</comment>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>%1 cannot be written; you can read it, and save it under another name.</source>
        <translation>%1 kann nicht geschrieben werden; lesen und unter anderem Namen speichern ist möglich.</translation>
    </message>
    <message>
        <source>%1 has %2 open; you can read it here, but not change it.</source>
        <translation>%1 hat %2 geöffnet; hier ist Lesen möglich, aber kein Ändern.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a date of this year, as QLocale has it</comment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a date, as QLocale has it</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>ui::ProposalsModel</name>
    <message>
        <source>%1 “%2”</source>
        <extracomment>One of several places: its number, and the words there.</extracomment>
        <translation>%1 „%2“</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>nirgends</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Entity or claim</source>
        <translation>Entität oder Behauptung</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>Was dort steht</translation>
    </message>
    <message>
        <source>What is marked</source>
        <translation>Was markiert ist</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>ui::ProposalsPane</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A choice, and how many proposals it leaves: &quot;different value (3)&quot;.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>No proposals. Press Ctrl+Enter in a column to carry its marks to the other versions.</source>
        <translation>Keine Vorschläge. Strg+Eingabe in einer Spalte überträgt ihre Markierungen in die anderen Fassungen.</translation>
    </message>
    <message>
        <source>State of the proposals shown</source>
        <translation>Zustand der gezeigten Vorschläge</translation>
    </message>
    <message>
        <source>Version of the proposals shown</source>
        <translation>Fassung der gezeigten Vorschläge</translation>
    </message>
    <message>
        <source>Ambiguous and lost ones stay: they are decided one by one</source>
        <translation>Mehrdeutige und verlorene bleiben: Sie werden einzeln entschieden</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Alle Zustände</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>All versions</source>
        <translation>Alle Fassungen</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>%Ln Vorschlag</numerusform>
            <numerusform>%Ln Vorschläge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n proposal(s)</source>
        <translation>
            <numerusform>%1 von %Ln Vorschlag</numerusform>
            <numerusform>%1 von %Ln Vorschlägen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Accept all shown</source>
        <translation>Alle gezeigten &amp;annehmen</translation>
    </message>
    <message>
        <source>&amp;Propose all shown again</source>
        <translation>Alle gezeigten wieder &amp;vorschlagen</translation>
    </message>
    <message>
        <source>&amp;Reject all shown</source>
        <translation>Alle gezeigten ab&amp;lehnen</translation>
    </message>
</context>
<context>
    <name>ui::ReadingHeader</name>
    <message>
        <source>Heads of the columns</source>
        <translation>Spaltenköpfe</translation>
    </message>
    <message>
        <source>base</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Make this the base</source>
        <translation>Zur Basis machen</translation>
    </message>
    <message>
        <source>Take this column away</source>
        <translation>Diese Spalte ausblenden</translation>
    </message>
    <message>
        <source>Edit details</source>
        <translation>Angaben bearbeiten</translation>
    </message>
</context>
<context>
    <name>ui::ReadingView</name>
    <message>
        <source>Versions side by side</source>
        <translation>Fassungen nebeneinander</translation>
    </message>
    <message>
        <source>Nothing differs here. Click, or press Enter, to show it.</source>
        <translation>Hier weicht nichts ab. Klick oder Eingabe zeigt es.</translation>
    </message>
    <message>
        <source>¶%1 and ¶%2</source>
        <translation>¶%1 und ¶%2</translation>
    </message>
    <message>
        <source>Click to bring them level.</source>
        <translation>Ein Klick bringt sie auf gleiche Höhe.</translation>
    </message>
    <message>
        <source>beside ¶%1 · Esc</source>
        <translation>neben ¶%1 · Esc</translation>
    </message>
    <message>
        <source>Click to open the lane there.</source>
        <translation>Ein Klick öffnet die Bahn dort.</translation>
    </message>
</context>
<context>
    <name>ui::ReadingsModel</name>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>from the first</source>
        <translation>von Anfang an</translation>
    </message>
    <message>
        <source>introduced</source>
        <translation>eingeführt</translation>
    </message>
    <message>
        <source>kept, moved</source>
        <translation>behalten, verschoben</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>behalten</translation>
    </message>
    <message>
        <source>reworded, moved</source>
        <translation>umformuliert, verschoben</translation>
    </message>
    <message>
        <source>reworded</source>
        <translation>umformuliert</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>gestrichen</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>fehlt weiter</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>wieder da</translation>
    </message>
    <message>
        <source>Versions that say it in the same words share a letter</source>
        <translation>Fassungen mit demselben Wortlaut haben denselben Buchstaben</translation>
    </message>
    <message>
        <source>As</source>
        <comment>column of letters: versions with the same letter agree</comment>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Wording, against the base&apos;s</source>
        <translation>Wortlaut, gegen den der Basis</translation>
    </message>
</context>
<context>
    <name>ui::ReadingsPane</name>
    <message>
        <source>Readings</source>
        <translation>Lesarten</translation>
    </message>
    <message>
        <source>Wordings of the sentence at the caret, by version</source>
        <translation>Wortlaut des Satzes an der Schreibmarke, nach Fassung</translation>
    </message>
    <message>
        <source>Open versions of a story and set the caret into a sentence: every version&apos;s wording of it is listed here, who introduced it and who dropped it.</source>
        <translation>Fassungen einer Geschichte öffnen und die Schreibmarke in einen Satz setzen: Hier steht sein Wortlaut in jeder Fassung, wer ihn eingeführt und wer ihn gestrichen hat.</translation>
    </message>
    <message numerus="yes">
        <source>%n wording(s)</source>
        <translation>
            <numerusform>%Ln Wortlaut</numerusform>
            <numerusform>%Ln Wortlaute</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ReportFiles</name>
    <message>
        <source>report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>Bericht exportieren</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Export changes</source>
        <translation>Änderungen exportieren</translation>
    </message>
    <message>
        <source>CSV for data tools (*.csv)</source>
        <translation>CSV für Datenwerkzeuge (*.csv)</translation>
    </message>
    <message>
        <source>CSV for Excel (*.csv)</source>
        <translation>CSV für Excel (*.csv)</translation>
    </message>
    <message>
        <source>The printer does not answer</source>
        <translation>Der Drucker antwortet nicht</translation>
    </message>
</context>
<context>
    <name>ui::SchemeDialog</name>
    <message>
        <source>Scheme</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Entitäten</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Behauptungen</translation>
    </message>
    <message>
        <source>Types of entities or kinds of claims</source>
        <translation>Typen von Entitäten oder Arten von Behauptungen</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Typen</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Hinauf</translation>
    </message>
    <message>
        <source>Do&amp;wn</source>
        <translation>Hin&amp;unter</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>&amp;Löschen …</translation>
    </message>
    <message>
        <source>A new one, at the end</source>
        <translation>Ein neuer Eintrag am Ende</translation>
    </message>
    <message>
        <source>Further up in every list (Ctrl with the arrow key)</source>
        <translation>Weiter hinauf in jeder Liste (Strg mit der Pfeiltaste)</translation>
    </message>
    <message>
        <source>Further down in every list (Ctrl with the arrow key)</source>
        <translation>Weiter hinunter in jeder Liste (Strg mit der Pfeiltaste)</translation>
    </message>
    <message>
        <source>Asks first what becomes of what is marked with it</source>
        <translation>Fragt zuerst, was aus dem damit Markierten wird</translation>
    </message>
    <message numerus="yes">
        <source>%n entity(s) of this type</source>
        <translation>
            <numerusform>%Ln Entität dieses Typs</numerusform>
            <numerusform>%Ln Entitäten dieses Typs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) of this kind</source>
        <translation>
            <numerusform>%Ln Behauptung dieser Art</numerusform>
            <numerusform>%Ln Behauptungen dieser Art</numerusform>
        </translation>
    </message>
    <message>
        <source>New type</source>
        <translation>Neuer Typ</translation>
    </message>
    <message>
        <source>New kind</source>
        <translation>Neue Art</translation>
    </message>
    <message>
        <source>New type %1</source>
        <translation>Neuer Typ %1</translation>
    </message>
    <message>
        <source>New kind %1</source>
        <translation>Neue Art %1</translation>
    </message>
    <message numerus="yes">
        <source>%n to be looked through after this change</source>
        <translation>
            <numerusform>%Ln Eintrag nach dieser Änderung durchzusehen</numerusform>
            <numerusform>%Ln Einträge nach dieser Änderung durchzusehen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SchemeModel</name>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%Ln Behauptung</numerusform>
            <numerusform>%Ln Behauptungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entity(s)</source>
        <translation>
            <numerusform>%Ln Entität</numerusform>
            <numerusform>%Ln Entitäten</numerusform>
        </translation>
    </message>
    <message>
        <source>key %1 · %2</source>
        <extracomment>The key that marks with a type, and how many entities are of it.</extracomment>
        <translation>Taste %1 · %2</translation>
    </message>
</context>
<context>
    <name>ui::SchemeQuestion</name>
    <message>
        <source>&amp;Keep them</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>&amp;Make them</source>
        <translation>&amp;Machen zu</translation>
    </message>
    <message>
        <source>What they become</source>
        <translation>Was sie werden</translation>
    </message>
    <message>
        <source>&amp;Remove them with their marks</source>
        <translation>Mit ihren Markierungen &amp;entfernen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>%n entity(s) are of the type “%1”.</source>
        <translation>
            <numerusform>%Ln Entität ist vom Typ „%1“.</numerusform>
            <numerusform>%Ln Entitäten sind vom Typ „%1“.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) are of the kind “%1”.</source>
        <translation>
            <numerusform>%Ln Behauptung ist von der Art „%1“.</numerusform>
            <numerusform>%Ln Behauptungen sind von der Art „%1“.</numerusform>
        </translation>
    </message>
    <message>
        <source>What becomes of them under its new name?</source>
        <translation>Was wird unter dem neuen Namen aus ihnen?</translation>
    </message>
    <message>
        <source>What becomes of them when it goes?</source>
        <translation>Was wird aus ihnen, wenn es wegfällt?</translation>
    </message>
    <message>
        <source>Of no kind</source>
        <translation>Von keiner Art</translation>
    </message>
</context>
<context>
    <name>ui::SearchModel</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>The name of a version and the number of a paragraph.</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>ui::SearchPane</name>
    <message>
        <source>Search in all articles</source>
        <translation>In allen Artikeln suchen</translation>
    </message>
    <message>
        <source>Search all articles</source>
        <translation>Alle Artikel durchsuchen</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Suchergebnisse</translation>
    </message>
    <message>
        <source>Type words to find them in every article. Letter case, quotation marks and dashes do not matter.</source>
        <translation>Wörter eingeben, um sie in allen Artikeln zu finden. Groß- und Kleinschreibung, Anführungszeichen und Striche spielen keine Rolle.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft …</translation>
    </message>
    <message>
        <source>“%1” stands in none of the articles.</source>
        <translation>„%1“ steht in keinem der Artikel.</translation>
    </message>
    <message>
        <source>the first %1 places</source>
        <translation>die ersten %1 Stellen</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>&quot;12 places in 3 articles&quot;</extracomment>
        <translation>%1 in %2</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%Ln Stelle</numerusform>
            <numerusform>%Ln Stellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%Ln Artikel</numerusform>
            <numerusform>%Ln Artikeln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Session</name>
    <message>
        <source>Somebody has this project open; choose another name</source>
        <translation>Jemand hat dieses Projekt geöffnet; bitte einen anderen Namen wählen</translation>
    </message>
    <message>
        <source>Unnamed project</source>
        <translation>Unbenanntes Projekt</translation>
    </message>
    <message>
        <source>This project is open for reading only</source>
        <translation>Dieses Projekt ist nur zum Lesen geöffnet</translation>
    </message>
    <message>
        <source>The folder cannot be made</source>
        <translation>Der Ordner kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>This project has no file yet</source>
        <translation>Dieses Projekt hat noch keine Datei</translation>
    </message>
</context>
<context>
    <name>ui::SimilarityModel</name>
    <message>
        <source>%1 has not been compared with %2 yet</source>
        <translation>%1 ist noch nicht mit %2 verglichen</translation>
    </message>
    <message>
        <source>%1 of %2’s words are in %3</source>
        <extracomment>%1 a share such as &quot;83 %&quot;, %2 and %3 names of versions.</extracomment>
        <translation>%1 der Wörter von %2 stehen in %3</translation>
    </message>
    <message>
        <source>How much of %1 is in each other version</source>
        <translation>Wie viel von %1 in jeder anderen Fassung steht</translation>
    </message>
    <message>
        <source>How much of each other version is in %1</source>
        <translation>Wie viel von jeder anderen Fassung in %1 steht</translation>
    </message>
</context>
<context>
    <name>ui::SimilarityPane</name>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>How much of each version is in each other</source>
        <translation>Wie viel von jeder Fassung in jeder anderen steht</translation>
    </message>
    <message>
        <source>Pairs compared</source>
        <translation>Verglichene Paare</translation>
    </message>
    <message>
        <source>Stop comparing all pairs</source>
        <translation>Den Vergleich aller Paare anhalten</translation>
    </message>
    <message>
        <source>Open a story of two or more versions: how much of each is found in each other is listed here.</source>
        <translation>Eine Geschichte mit zwei oder mehr Fassungen öffnen: Hier steht, wie viel von jeder in jeder anderen steht.</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%Ln Fassung</numerusform>
            <numerusform>%Ln Fassungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Stating</name>
    <message>
        <source>How certain the source presents it</source>
        <translation>Wie sicher die Quelle es darstellt</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>Nicht beurteilt</translation>
    </message>
</context>
<context>
    <name>ui::StatusLine</name>
    <message>
        <source>Project file</source>
        <translation>Projektdatei</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Contents of the project</source>
        <translation>Inhalt des Projekts</translation>
    </message>
    <message numerus="yes">
        <source>selection %n character(s)</source>
        <translation>
            <numerusform>Auswahl: %Ln Zeichen</numerusform>
            <numerusform>Auswahl: %Ln Zeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) compared in %1 ms</source>
        <translation>
            <numerusform>%Ln Fassung in %1 ms verglichen</numerusform>
            <numerusform>%Ln Fassungen in %1 ms verglichen</numerusform>
        </translation>
    </message>
    <message>
        <source>comparing, %1 %</source>
        <translation>Vergleich läuft, %1 %</translation>
    </message>
    <message>
        <source>%1 — read-only</source>
        <translation>%1 – schreibgeschützt</translation>
    </message>
    <message>
        <source>%1 — the last step is not saved</source>
        <translation>%1 – der letzte Schritt ist nicht gespeichert</translation>
    </message>
    <message>
        <source>%1 — saved</source>
        <translation>%1 – gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>%n entity(s)</source>
        <translation>
            <numerusform>%Ln Entität</numerusform>
            <numerusform>%Ln Entitäten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%Ln Behauptung</numerusform>
            <numerusform>%Ln Behauptungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::StoryDelegate</name>
    <message>
        <source>Name of the story</source>
        <translation>Name der Meldung</translation>
    </message>
</context>
<context>
    <name>ui::StoryModel</name>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%Ln Fassung</numerusform>
            <numerusform>%Ln Fassungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>%Ln Annotation</numerusform>
            <numerusform>%Ln Annotationen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the base&apos;s words stand here too</source>
        <translation>%1 der Wörter der Basis stehen auch hier</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%Ln Wort</numerusform>
            <numerusform>%Ln Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>The date of a version, and how many words it has.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>base</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>%1 · read %2</source>
        <extracomment>How many words a version has, and how much of it was read, such as &quot;60 %&quot;.</extracomment>
        <translation>%1 · gelesen %2</translation>
    </message>
</context>
<context>
    <name>ui::StoryPane</name>
    <message>
        <source>Stories</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filtern …</translation>
    </message>
    <message>
        <source>Filter stories and versions</source>
        <translation>Meldungen und Fassungen filtern</translation>
    </message>
    <message>
        <source>Stories and their versions</source>
        <translation>Meldungen und ihre Fassungen</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%Ln Artikel</numerusform>
            <numerusform>%Ln Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>No story or version is called that.</source>
        <translation>Keine Meldung oder Fassung heißt so.</translation>
    </message>
    <message>
        <source>No articles yet. Drop files here to compare them.</source>
        <translation>Noch keine Artikel. Dateien zum Vergleichen hier ablegen.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n article(s)</source>
        <translation>
            <numerusform>%Ln Artikel entfernen</numerusform>
            <numerusform>%Ln Artikel entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open All Versions</source>
        <translation>Alle &amp;Fassungen öffnen</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Umbenennen …</translation>
    </message>
    <message>
        <source>&amp;Join to Another Story</source>
        <translation>&amp;Mit anderer Meldung verbinden</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Hide Column</source>
        <translation>&amp;Spalte ausblenden</translation>
    </message>
    <message>
        <source>Show as &amp;Column</source>
        <translation>Als &amp;Spalte anzeigen</translation>
    </message>
    <message>
        <source>Make &amp;Base</source>
        <translation>Zur &amp;Basis machen</translation>
    </message>
    <message>
        <source>&amp;Edit Details…</source>
        <translation>An&amp;gaben bearbeiten …</translation>
    </message>
    <message>
        <source>&amp;Remove Article</source>
        <translation>Artikel &amp;entfernen</translation>
    </message>
    <message>
        <source>&amp;Split Off into a New Story</source>
        <translation>Als neue Meldung abs&amp;palten</translation>
    </message>
    <message>
        <source>&amp;Move to Story</source>
        <translation>In &amp;Meldung verschieben</translation>
    </message>
</context>
<context>
    <name>ui::SubjectChoice</name>
    <message>
        <source>What to mark the places as</source>
        <translation>Als was die Stellen markiert werden</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>An entity and its type: &quot;Mike Pompeo (Person)&quot;.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>C Claim</source>
        <translation>C Behauptung</translation>
    </message>
</context>
<context>
    <name>ui::SubjectDelegate</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>In how many of the shown versions something stands.</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>New name of “%1”</source>
        <translation>Neuer Name von „%1“</translation>
    </message>
</context>
<context>
    <name>ui::SubjectList</name>
    <message>
        <source>&amp;Next Mention</source>
        <translation>&amp;Nächste Erwähnung</translation>
    </message>
    <message>
        <source>&amp;Next Statement</source>
        <translation>&amp;Nächste Aussage</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Umbenennen …</translation>
    </message>
    <message>
        <source>Remove with All &amp;Mentions</source>
        <translation>Mit allen &amp;Erwähnungen entfernen</translation>
    </message>
    <message>
        <source>Remove with All State&amp;ments</source>
        <translation>Mit allen &amp;Aussagen entfernen</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Typ</translation>
    </message>
    <message>
        <source>Mer&amp;ge into</source>
        <translation>&amp;Zusammenführen mit</translation>
    </message>
</context>
<context>
    <name>ui::SubjectModel</name>
    <message>
        <source>%1: %2</source>
        <extracomment>The name of a version, and how many annotations it has.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ui::SubjectReview</name>
    <message>
        <source>To be looked through</source>
        <translation>Durchzusehen</translation>
    </message>
</context>
<context>
    <name>ui::SuggestionList</name>
    <message>
        <source>Suggestions</source>
        <translation>Anregungen</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Annehmen</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>Ab&amp;lehnen</translation>
    </message>
</context>
<context>
    <name>ui::SuggestionsModel</name>
    <message>
        <source>said by %1</source>
        <translation>gesagt von %1</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, in %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n place(s)</source>
        <extracomment>A suggestion as a screen reader says it: what, why, and at how many places.</extracomment>
        <translation>
            <numerusform>%1, %2, %Ln Stelle</numerusform>
            <numerusform>%1, %2, %Ln Stellen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Toolbar</name>
    <message>
        <source>Toolbar</source>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <source>Add articles…</source>
        <translation>Artikel hinzufügen …</translation>
    </message>
    <message>
        <source>The version that the others are compared with</source>
        <translation>Die Fassung, mit der die anderen verglichen werden</translation>
    </message>
    <message>
        <source>Changes only</source>
        <translation>Nur Änderungen</translation>
    </message>
    <message>
        <source>Ignore typography</source>
        <translation>Typografie ignorieren</translation>
    </message>
    <message>
        <source>More ▾</source>
        <comment>further types of entities</comment>
        <translation>Mehr ▾</translation>
    </message>
    <message>
        <source>Further types of entities</source>
        <translation>Weitere Typen von Entitäten</translation>
    </message>
    <message>
        <source>C Claim</source>
        <translation>C Behauptung</translation>
    </message>
    <message>
        <source>Search all articles</source>
        <translation>Alle Artikel durchsuchen</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>CSV exportieren …</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Base: %1</source>
        <translation>Basis: %1</translation>
    </message>
    <message>
        <source>no changes</source>
        <translation>keine Änderungen</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%Ln Änderung</numerusform>
            <numerusform>%Ln Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>change 3 of 21, short</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>change %1 of %2</source>
        <translation>Änderung %1 von %2</translation>
    </message>
    <message>
        <source>The rest of the toolbar</source>
        <translation>Der Rest der Werkzeugleiste</translation>
    </message>
    <message>
        <source>Search all</source>
        <translation>Überall suchen</translation>
    </message>
    <message>
        <source>Further types and commands</source>
        <translation>Weitere Typen und Befehle</translation>
    </message>
    <message>
        <source>little in common</source>
        <translation>wenig gemeinsam</translation>
    </message>
</context>
</TS>
