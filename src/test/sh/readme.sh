#!/usr/bin/env bash
# Runs the commands of README and docs as they stand there, in a fresh clone of this repository.
#
#   src/test/sh/readme.sh [PATTERN]
#
# PATTERN (a regular expression) chooses commands. Left out are those with a placeholder in capitals (FOLDER), those that open a
# window, the long ones (tests, profiles, mutation tests), and those that need another machine. Uncommitted changes do not count.
set -euo pipefail

home=$(cd "$(dirname "${BASH_SOURCE[0]}")/../../.." && pwd)
pattern=${1:-.}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
git clone -q "$home" "$work/demarche"
cd "$work/demarche"

# What the docs take for granted: stories and rows of the reader's own.
mkdir news
cp examples/summit.txt story.txt
cp -r src/test/resources/org/demarche/own rows
for story in examples/*.txt; do cp "$story" "news/2025-05-16-${story##*/}"; done

commands() { # commands FILE: the lines of its indented blocks that are commands, continued lines joined
  sed -e ':a' -e '/\\$/N; s/\\\n *//; ta' "$1" |
    grep -E '^ {4,7}(bin/demarche|spark/bin/submit|echo .*\| bin/demarche|mvn -B install|mvn -B -f spark/reactor.xml package)' | sed 's/^ *//'
}
skipped='(^|[ =/])[A-Z]{3,}([ /]|$)|--edit|demarche view |--master (yarn|k8s)'

failures=0
for page in README.md docs/accuracy.md docs/uima.md docs/formats.md docs/inputs.md docs/register.md docs/scale.md docs/lexicons.md CONTRIBUTING.md; do
  [ -f "$page" ] || continue
  while IFS= read -r command; do
    if [[ $command =~ $skipped ]] || ! [[ $command =~ $pattern ]]; then continue; fi
    if bash -c "$command" >"$work/log" 2>&1 </dev/null; then
      printf 'ok      %s: %s\n' "$page" "$command"
    else
      printf 'FAILED  %s: %s\n' "$page" "$command"
      tail -n 5 "$work/log"
      failures=$((failures + 1))
    fi
  done < <(commands "$page")
done
[ $failures = 0 ] || { echo "$failures commands failed"; exit 1; }
echo "all commands ran"
