<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Annotation</name>
    <message numerus="yes">
        <source>Move %n articles to “%1”</source>
        <translation>
            <numerusform>%n Artikel nach „%1“ verschieben</numerusform>
            <numerusform>%n Artikel nach „%1“ verschieben</numerusform>
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
            <numerusform>%n Artikel hinzufügen</numerusform>
            <numerusform>%n Artikel hinzufügen</numerusform>
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
            <numerusform>%n Stelle von „%1“ markieren</numerusform>
            <numerusform>%n Stellen von „%1“ markieren</numerusform>
        </translation>
    </message>
    <message>
        <source>An article of this correction is missing</source>
        <translation>Ein Artikel dieser Berichtigung fehlt</translation>
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
            <numerusform>%n beschädigte Stelle, bei Byte %1; sie wird als � angezeigt</numerusform>
            <numerusform>%n beschädigte Stellen, die erste bei Byte %1; sie werden als � angezeigt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Usage: %1</source>
        <translation>Aufruf: %1</translation>
    </message>
    <message>
        <source>Compares the versions of a news story, and reads and writes projects.

Usage:
  %1
  %2
  %3
  writethru-cli COMMAND --help
  writethru-cli --version

Exit status: 0 done; 1 something was refused, each in one line on standard error with the file and
the place; 2 wrong usage.
</source>
        <translation>Vergleicht die Fassungen einer Meldung, liest und schreibt Projekte.

Aufruf:
  %1
  %2
  %3
  writethru-cli COMMAND --help
  writethru-cli --version

Rückgabewert: 0 erledigt; 1 etwas wurde zurückgewiesen, jedes in einer Zeile der Standardfehler-
ausgabe mit Datei und Stelle; 2 falscher Aufruf.
</translation>
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
        <source>Writes the annotations of a project, one row each.

Usage: %1

  --format csv          the only format so far
  --for data|excel      excel: with a byte-order mark, by which Excel knows UTF-8
  --output FILE         writes to FILE; - and no --output mean standard output
</source>
        <translation>Schreibt die Annotationen eines Projekts, jede in eine Zeile.

Aufruf: %1

  --format csv          bisher das einzige Format
  --for data|excel      excel: mit einer Byte-Order-Mark, an der Excel UTF-8 erkennt
  --output FILE         schreibt in FILE; - und kein --output: Standardausgabe
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
            <numerusform>%n zusammengeführt</numerusform>
            <numerusform>%n zusammengeführt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n split</source>
        <translation>
            <numerusform>%n geteilt</numerusform>
            <numerusform>%n geteilt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n regrouped</source>
        <translation>
            <numerusform>%n umgruppiert</numerusform>
            <numerusform>%n umgruppiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n verschoben</numerusform>
            <numerusform>%n verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cut</source>
        <translation>
            <numerusform>%n gestrichen</numerusform>
            <numerusform>%n gestrichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reworded</source>
        <translation>
            <numerusform>%n umformuliert</numerusform>
            <numerusform>%n umformuliert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n typographic</source>
        <translation>
            <numerusform>%n typografisch</numerusform>
            <numerusform>%n typografisch</numerusform>
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
    <name>Correcting</name>
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
            <numerusform>%n Wort</numerusform>
            <numerusform>%n Wörter</numerusform>
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
        <source>Usage: writethru [--language CODE] [FILE…]
       writethru --shot OUT.png [--dark] [--size WxH] [FILE…]
       writethru --tour FOLDER

FILE is a project, or articles to compare; without any, the sample story is opened.
--shot draws the window to a picture. --tour plays a session and leaves its pictures and CSV in FOLDER.
</source>
        <translation>Aufruf: writethru [--language CODE] [FILE…]
        writethru --shot OUT.png [--dark] [--size WxH] [FILE…]
        writethru --tour FOLDER

FILE ist ein Projekt oder sind Artikel zum Vergleichen; ohne Angabe wird die Beispielmeldung geöffnet.
--shot zeichnet das Fenster in ein Bild. --tour spielt eine Sitzung ab und legt Bilder und CSV in FOLDER ab.
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
            <numerusform>%n Fassung einer Geschichte</numerusform>
            <numerusform>%n Fassungen einer Geschichte</numerusform>
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
            <numerusform>%n Absatz</numerusform>
            <numerusform>%n Absätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n Wort</numerusform>
            <numerusform>%n Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) with other typography only</source>
        <translation>
            <numerusform>%n Passage, in der nur die Typografie abweicht</numerusform>
            <numerusform>%n Passagen, in denen nur die Typografie abweicht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) in which nothing differs</source>
        <translation>
            <numerusform>%n Passage, in der nichts abweicht</numerusform>
            <numerusform>%n Passagen, in denen nichts abweicht</numerusform>
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
        <source>Go to the next mention or statement</source>
        <translation>Zur nächsten Erwähnung oder Aussage gehen</translation>
    </message>
    <message>
        <source>&amp;Previous annotation</source>
        <translation>&amp;Vorherige Annotation</translation>
    </message>
    <message>
        <source>Go to the mention or statement before this one</source>
        <translation>Zur Erwähnung oder Aussage davor gehen</translation>
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
            <numerusform>%n Annotation in %1 geschrieben.</numerusform>
            <numerusform>%n Annotationen in %1 geschrieben.</numerusform>
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
            <numerusform>%n Annotation aus %1 gelesen.</numerusform>
            <numerusform>%n Annotationen aus %1 gelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them stand(s) where the text does and not where the file says.</source>
        <translation>
            <numerusform>%n davon steht dort, wo der Text steht, und nicht dort, wo die Datei sagt.</numerusform>
            <numerusform>%n davon stehen dort, wo der Text steht, und nicht dort, wo die Datei sagt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more row(s) could not be taken.</source>
        <translation>
            <numerusform>… und %n weitere Zeile konnte nicht übernommen werden.</numerusform>
            <numerusform>… und %n weitere Zeilen konnten nicht übernommen werden.</numerusform>
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
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
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
            <numerusform>%1 von %n Änderung</numerusform>
            <numerusform>%1 von %n Änderungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ClaimMatrixModel</name>
    <message>
        <source>stated</source>
        <extracomment>What a version does with a claim; %1 is how often.</extracomment>
        <translation>ausgesagt</translation>
    </message>
    <message>
        <source>stated ×%1</source>
        <translation>ausgesagt ×%1</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n Aussage</numerusform>
            <numerusform>%n Aussagen</numerusform>
        </translation>
    </message>
    <message>
        <source>No statement is marked here.</source>
        <translation>Hier ist keine Aussage markiert.</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Behauptung</translation>
    </message>
</context>
<context>
    <name>ui::ClaimMatrixPane</name>
    <message>
        <source>Claims × versions</source>
        <translation>Behauptungen × Fassungen</translation>
    </message>
    <message>
        <source>Claims by version</source>
        <translation>Behauptungen nach Fassung</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n Behauptung</numerusform>
            <numerusform>%n Behauptungen</numerusform>
        </translation>
    </message>
    <message>
        <source>No claims yet. Select a passage in an article and press C: who states what is listed here.</source>
        <translation>Noch keine Behauptungen. Eine Stelle in einem Artikel auswählen und C drücken: Hier steht dann, wer was aussagt.</translation>
    </message>
</context>
<context>
    <name>ui::ClaimModel</name>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n Aussage</numerusform>
            <numerusform>%n Aussagen</numerusform>
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
            <numerusform>%n Absatz</numerusform>
            <numerusform>%n Absätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n Wort</numerusform>
            <numerusform>%n Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged paragraph(s)</source>
        <translation>
            <numerusform>%n unveränderter Absatz</numerusform>
            <numerusform>%n unveränderte Absätze</numerusform>
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
            <numerusform>%n Erwähnung</numerusform>
            <numerusform>%n Erwähnungen</numerusform>
        </translation>
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
            <numerusform>%n Wort</numerusform>
            <numerusform>%n Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>%n Annotation</numerusform>
            <numerusform>%n Annotationen</numerusform>
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
        <source>“%1” is an entity already. Merge the two in the list above.</source>
        <translation>„%1“ ist schon eine Entität. Die beiden lassen sich in der Liste oben zusammenführen.</translation>
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
            <numerusform>%n Erwähnung</numerusform>
            <numerusform>%n Erwähnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Claim %1</source>
        <translation>Behauptung %1</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n Aussage</numerusform>
            <numerusform>%n Aussagen</numerusform>
        </translation>
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
            <numerusform>… und %n weitere Datei, die nicht gelesen werden konnte.</numerusform>
            <numerusform>… und %n weitere Dateien, die nicht gelesen werden konnten.</numerusform>
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
        <source>Select the text to be marked first.</source>
        <translation>Zuerst den Text auswählen, der markiert werden soll.</translation>
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
        <source>Entities or claims</source>
        <translation>Entitäten oder Behauptungen</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filtern …</translation>
    </message>
    <message>
        <source>Filter entities and claims</source>
        <translation>Entitäten und Behauptungen filtern</translation>
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
        <source>What to mark the places as</source>
        <translation>Als was die Stellen markiert werden</translation>
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
        <source>%1 (%2)</source>
        <extracomment>An entity and its type: &quot;Mike Pompeo (Person)&quot;.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>C Claim</source>
        <translation>C Behauptung</translation>
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
            <numerusform>%1 von %n Stelle</numerusform>
            <numerusform>%1 von %n Stellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n occurrence(s)</source>
        <translation>
            <numerusform>%n Stelle markieren</numerusform>
            <numerusform>%n Stellen markieren</numerusform>
        </translation>
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
            <numerusform>Mit dem unbenannten Projekt vom %1 weitermachen (%n Annotation)?</numerusform>
            <numerusform>Mit dem unbenannten Projekt vom %1 weitermachen (%n Annotationen)?</numerusform>
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
            <numerusform>%n Wortlaut</numerusform>
            <numerusform>%n Wortlaute</numerusform>
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
        <source>%1 is written.</source>
        <translation>%1 ist geschrieben.</translation>
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
            <numerusform>%n Stelle</numerusform>
            <numerusform>%n Stellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n Artikel</numerusform>
            <numerusform>%n Artikeln</numerusform>
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
            <numerusform>%n Fassung</numerusform>
            <numerusform>%n Fassungen</numerusform>
        </translation>
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
            <numerusform>Auswahl: %n Zeichen</numerusform>
            <numerusform>Auswahl: %n Zeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) compared in %1 ms</source>
        <translation>
            <numerusform>%n Fassung in %1 ms verglichen</numerusform>
            <numerusform>%n Fassungen in %1 ms verglichen</numerusform>
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
            <numerusform>%n Entität</numerusform>
            <numerusform>%n Entitäten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n Behauptung</numerusform>
            <numerusform>%n Behauptungen</numerusform>
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
            <numerusform>%n Fassung</numerusform>
            <numerusform>%n Fassungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>%n Annotation</numerusform>
            <numerusform>%n Annotationen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the base&apos;s words stand here too</source>
        <translation>%1 der Wörter der Basis stehen auch hier</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n Wort</numerusform>
            <numerusform>%n Wörter</numerusform>
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
            <numerusform>%n Artikel</numerusform>
            <numerusform>%n Artikel</numerusform>
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
            <numerusform>%n Artikel entfernen</numerusform>
            <numerusform>%n Artikel entfernen</numerusform>
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
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
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
</context>
</TS>
