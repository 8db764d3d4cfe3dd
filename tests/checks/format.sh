#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# format.sh [--fix]: says where the tracked sources differ from .clang-format, or makes them follow it.
set -euo pipefail
cd "$(dirname "$0")/../.."

how=(--dry-run --Werror)
[[ ${1:-} == --fix ]] && how=(-i)
git ls-files -z -- '*.h' '*.cpp' | xargs -0 -r clang-format "${how[@]}"
