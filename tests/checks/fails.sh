#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Shows that the checks can fail: layering.sh says of a tree of violations just what is expected, and sources.sh refuses a
# header and a source that are one line too long, a file without licence, and sentences of a class that nobody knows.
set -uo pipefail
cd "$(dirname "$0")"

violations=$(./layering.sh violations) && { echo "layering.sh passes the violations"; exit 1; }
diff violations/expected.txt - <<<"$violations" || exit 1

tree=$(mktemp -d)
trap 'rm -rf "$tree"' EXIT
mkdir -p "$tree"/{core,ui,app,tests,translations}
lines() { echo '// SPDX-License-Identifier: MIT'; yes '//' | head -n $(($1 - 1)); }
lines 299 >"$tree/core/fits.h"
lines 300 >"$tree/core/long.h"
lines 598 >"$tree/ui/fits.cpp"
lines 600 >"$tree/ui/long.cpp"
lines 900 >"$tree/tests/tst_long.cpp"
echo 'int main() { }' >"$tree/app/main.cpp"
echo 'tr("Known", "Open")' >>"$tree/ui/fits.cpp"
printf '    <name>%s</name>\n' Known ui::Pane Pane >"$tree/translations/writethru_de.ts"
said=$(./sources.sh "$tree") && { echo "sources.sh passes what is too long"; exit 1; }
diff - <(echo "$said") <<'END'
core/long.h: has 300 lines; it must stay under 300
ui/long.cpp: has 600 lines; it must stay under 600
app/main.cpp:1: does not name the licence
translations/writethru_de.ts: no source has the context Pane
END
