#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# layering.sh [ROOT]: says which #include of core/, ui/ and app/ goes against the arrows, and fails if one does.
#
# The arrows: app -> ui -> ui/views -> ui/delegates -> ui/models -> core/exchange, core/store -> core/annotation
# -> core/compare -> core/article -> core/text -> core/base. exchange and store do not see each other; of the files at the
# root of ui/, those below it see only the theme.
set -euo pipefail
cd "${1:-$(dirname "$0")/../..}"

# folder (or file without its suffix): what it may include besides its own folder
rules='
core/base
core/text        core/base/
core/article     core/base/ core/text/
core/compare     core/base/ core/text/ core/article/
core/annotation  core/base/ core/text/ core/article/ core/compare/
core/store       core/base/ core/text/ core/article/ core/compare/ core/annotation/
core/exchange    core/base/ core/text/ core/article/ core/compare/ core/annotation/
ui/models        core/
ui/delegates     core/ ui/models/ ui/theme.h
ui/views         core/ ui/models/ ui/delegates/ ui/theme.h
ui/theme         core/
ui               core/ ui/
app              core/ ui/
'

# What core may not name, since it has no window and no object with signals.
window='^(QtGui|QtWidgets|QtPrintSupport|QtSvg)/|^Q(Widget|Application|GuiApplication|Window|Screen|Color|Palette|Icon'
window+='|Pixmap|Image|Painter.*|Pen|Brush|Font.*|Text(Document|Layout|Cursor|Option|Edit|.*Format)|Action.*|Undo.*|Clipboard'
window+='|Cursor|Shortcut|Key(Sequence|Event)|(Abstract|List|Table|Tree|Header).*View|.*Delegate|Style.*|Standard.*Model'
window+='|.*Validator|Accessible.*|Desktop.*|.*Dialog|Syntax.*)$'

find core ui app -name '*.h' -o -name '*.cpp' | LC_ALL=C sort | while IFS= read -r file; do
    awk -v rules="$rules" -v window="$window" -v file="$file" '
        function violation(text) { printf "%s:%d: %s\n", file, FNR, text; }
        BEGIN {
            count = split(rules, lines, "\n");
            for (i = 1; i <= count; ++i) {
                split(lines[i], words, " ");
                if (words[1] != "") { allowed[words[1]] = lines[i]; }
            }
            folder = file; sub("/[^/]*$", "", folder);
            stem = file; sub("[.][^./]*$", "", stem);
            rule = stem in allowed ? stem : folder;
            if (!(rule in allowed)) { print file ": no rule says what " folder " may include"; exit; }
            own = rule == folder ? folder "/" : rule ".h";
            split(allowed[rule], may, " "); may[1] = own;
            core = file ~ "^core/";
        }
        { code = $0; sub("//.*", "", code); }
        code ~ "^ *# *include *\"" {
            name = code; sub("^[^\"]*\"", "", name); sub("\".*", "", name);
            if (name ~ "[.]moc$") { next; }
            fine = 0;
            for (i in may) { fine = fine || index(name, may[i]) == 1; }
            if (name !~ "^(core|ui|app)/") { violation("\"" name "\" is no path from the root"); }
            else if (!fine) { violation(rule " may not include " name); }
            next;
        }
        code ~ "^ *# *include *<" {
            name = code; sub("^[^<]*<", "", name); sub(">.*", "", name);
            if (core && name ~ window) { violation("core has no window: " name); }
            if (core && name ~ "(^|/)Q?Object$") { violation("core has no QObject"); }
            if (name ~ "^(QtSql|QSql|sqlite3)" && folder != "core/store") { violation("only core/store speaks SQL: " name); }
            if (name ~ "^KSyntaxHighlighting" && file !~ "^ui/") { violation("only ui highlights: " name); }
            next;
        }
        core && code ~ "Q_OBJECT|Q_SIGNALS|Q_EMIT|public QObject" { violation("core has no QObject and no signals"); }
    ' "$file"
done | { ! grep . ; }
