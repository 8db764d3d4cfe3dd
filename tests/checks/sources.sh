#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# sources.sh [ROOT]: headers under 300 lines, sources under 600, tests as long as they are; the licence in the first line;
# sentences to translate under the class that says them.
set -euo pipefail
cd "${1:-$(dirname "$0")/../..}"

sources() { find "$@" -name '*.h' -o -name '*.cpp' | LC_ALL=C sort; }

{
    sources core ui app | while IFS= read -r file; do
        limit=600
        [[ $file == *.h ]] && limit=300
        lines=$(wc -l <"$file")
        ((lines < limit)) || echo "$file: has $lines lines; it must stay under $limit"
    done
    sources core ui app tests | while IFS= read -r file; do
        [[ $(head -n 1 "$file") == '// SPDX-License-Identifier: MIT' ]] || echo "$file:1: does not name the licence"
    done
    # Where lupdate loses its way it leaves the namespace out, and the sentence is not found in the running program.
    sed -n 's/^ *<name>\([A-Za-z]*\)<\/name>$/\1/p' translations/writethru_de.ts | LC_ALL=C sort -u | while IFS= read -r context; do
        grep -rqE "\"$context\"|Q_DECLARE_TR_FUNCTIONS\($context\)" --include='*.h' --include='*.cpp' core ui app \
            || echo "translations/writethru_de.ts: no source has the context $context"
    done
} | { ! grep . ; }
