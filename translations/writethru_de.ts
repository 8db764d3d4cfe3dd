<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Annotation</name>
    <message numerus="yes">
        <source>Move %n articles to “%1”</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Move “%1” to “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set Up Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Add %n articles</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit Details of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename Story to “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join “%1” to “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark “%1” as %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark “%1” as Claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove Mention of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove Statement of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit Mention of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit Statement of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of an article and the kind of an annotation never change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This has changed meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is still in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An article needs a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another article has this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of a type is 1 to 9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The type of this entity is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A claim needs a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another claim has this number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article of this annotation is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The span does not fit the text of the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entity of this mention is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The claim of this statement is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An article of this story is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An article must be in one story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge “%1” into “%2”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Articles</name>
    <message>
        <source>The file cannot be read (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a folder, not an article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a device or a pipe, not an article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than %1 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n damaged place(s), the first at byte %1; they are shown as �</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Usage: %1</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compares each OTHER with BASE.

Usage: %1

  --format text|json    text (the default) is for people, json for programs
  --output FILE         writes to FILE; - and no --output mean standard output
  --without-furniture   leaves out what stands around the story, such as editor&apos;s
                        notes, captions and credits: it shows as removed and added
</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes the annotations of a project, one row each.

Usage: %1

  --format csv          the only format so far
  --for data|excel      excel: with a byte-order mark, by which Excel knows UTF-8
  --output FILE         writes to FILE; - and no --output mean standard output
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“--%1” needs a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“--%1” cannot be “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A comparison needs at least two files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An import needs a project and at least one file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An export needs one project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An export needs a format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No command is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comparison would take the place of one of the texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be written: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export would take the place of the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file to read in this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: skipped, this text is there already as “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles imported: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>annotations read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of them placed by their text: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>the same text</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n merged</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n split</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n regrouped</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cut</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reworded</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n typographic</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % shared</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntityType</name>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>%1 is beyond the end of “%2”, which has %3 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not stand from %2 to %3, nor at any one other place of “%4”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project has no article “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 has the same id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import Annotations from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header has the column “%1” twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header lacks the column “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has more cells than the header; a comma may need quotes around it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is neither “mention” nor “statement”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are not as many starts (%1) as ends (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 to %2 is no passage: each end must come after its start, and the next start not before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cell “%1” says “%2”, which is nothing that it can hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quote is opened and never closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is text after a closing quote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names no subject, and marks nothing but white space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is more than one “%1”, and no type says which is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says “%1” of a subject of which line %2 says “%3”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>The project file is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is writing the project file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project file cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full; nothing was saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project file cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project file could not be read or written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer version of Writethru made this project; this one cannot open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a Writethru project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project file is damaged (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds program code, which no project does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An older version of Writethru made this project; open it for writing once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project cannot be copied to be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file of this name already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project is open for reading only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A project cannot be copied onto itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else has this project open for writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has had this project open for writing since %2 (computer %3, process %4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of the project cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be written beside the project; the disk may be full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project file does not have what should be changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>The encoding “%1” is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a text but binary data.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>The format of a date where space is short, as QLocale::toString() reads it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A share, such as &quot;83 %&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C%1</source>
        <extracomment>The short name of a claim: C for claim, and its number.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchecked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certainly so (CT+)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probably so (PR+)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possibly so (PS+)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certainly not so (CT−)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probably not so (PR−)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possibly not so (PS−)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known, but not told whether so (CTu)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uncommitted, left open (Uu)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::Options</name>
    <message>
        <source>“%1” is no size such as 1680x1050</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” needs a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no option “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: writethru [--language CODE] [FILE…]
       writethru --shot OUT.png [--dark] [--size WxH] [FILE…]
       writethru --tour FOLDER

FILE is a project, or articles to compare; without any, the sample story is opened.
--shot draws the window to a picture. --tour plays a session and leaves its pictures and CSV in FOLDER.
</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui</name>
    <message>
        <source>moved to ¶%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved from ¶%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>merges ¶%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>splits ¶%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>regroups ¶%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rewrites ¶%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said by %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::Actions</name>
    <message>
        <source>&amp;New project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin an empty project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a .writethru file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save project as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the project under a name of your own; every step is saved by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put this project away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add articles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add plain text files; those chosen together form one story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open with &amp;encoding…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add text files and say yourself how their characters are encoded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste text as an article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make an article of the text on the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sa&amp;mple story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the versions of an invented story to try things out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the article of the current column, and its marks, from the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write all mentions and statements to a CSV file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import annotations (CSV)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read mentions and statements from a CSV file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the window; everything is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the last step back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the selected text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the whole text of the current column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find words in the versions that are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next place found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the place found before this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search all articles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find words in every article of the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name, the theme, the size of the type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger type in the columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller type in the columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The size of type of the preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the whole screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lock the panels in place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlocked, each panel has a bar to drag it by and a button to close it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore the layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put all panels where they were at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on to the next part of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the difference before this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Moved partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go where the moved passage stands in the other version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make this version the &amp;base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare all others with the version of the current column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take this column away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the version of the current column; it stays in the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Changes only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out the passages in which nothing differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ignore typography</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not show where only quotation marks, dashes or spaces differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave &amp;furniture out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not compare editor&apos;s notes, captions, credits and separators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as a &amp;claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the selected text as the statement of a claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next annotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next mention or statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous annotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the mention or statement before this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove the annotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the mention or statement that is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Details of the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title, source, date, address and language of the article of the current column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find any command by its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All keys on one page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Writethru</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the library that draws this window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the selected text as a mention: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::AnnotationFiles</name>
    <message>
        <source>annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV for data tools (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV for Excel (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) written to %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Import annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files (*.csv *.tsv *.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) read from %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them stand(s) where the text does and not where the file says.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more row(s) could not be taken.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ArticleImport</name>
    <message>
        <source>Pasted text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ChangesModel</name>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>punctuation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hedge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>negation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>furniture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, moved</source>
        <extracomment>What a change is about, of a passage that also moved.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>The words before and after a change.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ChangesPane</name>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the changes shown are about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No changes. Open two versions of a story to compare them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>What changes are about, and how many there are: &quot;number (3)&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ClaimMatrixModel</name>
    <message>
        <source>stated</source>
        <extracomment>What a version does with a claim; %1 is how often.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stated ×%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No statement is marked here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ClaimMatrixPane</name>
    <message>
        <source>Claims × versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims by version</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No claims yet. Select a passage in an article and press C: who states what is listed here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ClaimModel</name>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a command</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ComparisonModel</name>
    <message>
        <source>moved, here at ¶%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved to ¶%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Docks</name>
    <message>
        <source>Stories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entities and claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims × versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims, changes, search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages below the columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide this panel: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::EmptyPage</name>
    <message>
        <source>Open the versions of a story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop two or more text files here, or choose them. They are shown side by side with what changed between them; you mark entities and claims, and export the marks to CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add articles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste text as an article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample story</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::EntityModel</name>
    <message>
        <source>also “%1”</source>
        <extracomment>Another name of an entity; the names in between are joined by the list separator below.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>”, “</source>
        <comment>between quoted names</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FindBar</name>
    <message>
        <source>Find previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the versions shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::InspectorForm</name>
    <message>
        <source>Write a date as 2020-11-21, with a time as 2020-11-21 09:30 UTC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2020-11-21</source>
        <comment>an example of a date, year first</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address begins with https:// or http://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A language is a code such as en, de or pt-BR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New entity “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entity needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another entity, or type to rename this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New claim with these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A claim needs a content.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said, according to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked by %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carried by %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggested, accepted by %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported, by %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entity note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mention %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factuality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other names, with ; between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Wikidata id is Q and a number, such as Q42.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is an entity already. Merge the two in the list above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wikidata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Claim %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::InspectorPane</name>
    <message>
        <source>Details of what is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1–9 mark an entity · C mark a claim · Delete removes a mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a mark, an entity, a claim or a version to see and edit what is known about it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::KeyList</name>
    <message>
        <source>Selecting text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the caret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift with arrow keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select, also across paragraphs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl with arrow keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By words and paragraphs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the next column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These act while the columns have the focus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading and comparing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::KeysHelp</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message numerus="yes">
        <source>… and %n more file(s) that could not be read.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not done, because it could not be saved. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in the project already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Writethru</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the text to be marked first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Writethru</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Writethru %1&lt;/b&gt;&lt;p&gt;Reads the versions of a news story side by side.&lt;/p&gt;&lt;p&gt;Licence: MIT&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text files (*.txt *.text *.md)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open with encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the characters of the files are encoded:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the picture cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the folder cannot be made</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::MarksPane</name>
    <message>
        <source>Entities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entities or claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter entities and claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entity is called that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No claim is called that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entities yet. Select words in an article and press 1–9.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No claims yet. Select a passage in an article and press C.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::Menus</name>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Annotate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::MessageBar</name>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put this message away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::OverviewStrip</name>
    <message>
        <source>Overview of the whole length</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> pt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes with every annotation that you make</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Size of the articles&apos; type</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ProjectFiles</name>
    <message>
        <source>Writethru projects (*.writethru)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save project as</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Continue with the unnamed project of %1, %n annotation(s)?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>analyst and computer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written; you can read it, and save it under another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 open; you can read it here, but not change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ReadingHeader</name>
    <message>
        <source>Heads of the columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make this the base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this column away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ReadingView</name>
    <message>
        <source>Versions side by side</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::SearchModel</name>
    <message>
        <source>%1 · ¶ %2</source>
        <extracomment>The name of a version and the number of a paragraph.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::SearchPane</name>
    <message>
        <source>Search in all articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search all articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type words to find them in every article. Letter case, quotation marks and dashes do not matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” stands in none of the articles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first %1 places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>&quot;12 places in 3 articles&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Session</name>
    <message>
        <source>Somebody has this project open; choose another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unnamed project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project is open for reading only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder cannot be made</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::StatusLine</name>
    <message>
        <source>Project file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents of the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>selection %n character(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) compared in %1 ms</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>comparing, %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — the last step is not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entity(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::StoryDelegate</name>
    <message>
        <source>Name of the story</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::StoryModel</name>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the base&apos;s words stand here too</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>The date of a version, and how many words it has.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>base</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::StoryPane</name>
    <message>
        <source>Stories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter stories and versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stories and their versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No story or version is called that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No articles yet. Drop files here to compare them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Remove %n article(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open All Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Join to Another Story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hide Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as &amp;Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make &amp;Base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit Details…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Split Off into a New Story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Move to Story</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::SubjectDelegate</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>In how many of the shown versions something stands.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New name of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::SubjectList</name>
    <message>
        <source>&amp;Next Mention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next Statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove with All &amp;Mentions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove with All State&amp;ments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mer&amp;ge into</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::SubjectModel</name>
    <message>
        <source>%1: %2</source>
        <extracomment>The name of a version, and how many annotations it has.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::Toolbar</name>
    <message>
        <source>Toolbar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add articles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version that the others are compared with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignore typography</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More ▾</source>
        <comment>further types of entities</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further types of entities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C Claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search all articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>change 3 of 21, short</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
