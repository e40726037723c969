#!/usr/bin/env bash
# Kills, interrupts and starves the command line, and checks that nothing is lost, doubled or half-written.
#
#   src/test/sh/faults.sh FOLDER [KILLS]
#
# FOLDER has .txt files (some hundred), KILLS is how often a run is killed (20). DEMARCHE is the command (bin/demarche).
set -euo pipefail

home=$(cd "$(dirname "${BASH_SOURCE[0]}")/../../.." && pwd)
demarche=${DEMARCHE:-$home/bin/demarche}
texts=${1:?which folder of .txt files?}
kills=${2:-20}
longest=${LONGEST:-2} # seconds of work until a run is killed, at most, and one more
work=$(mktemp -d)
full=
trap '[ -z "$full" ] || umount "$full" 2>/dev/null || true; rm -rf "$work"' EXIT
failures=0

say() { printf '%-34s %s\n' "$1" "$2"; }
check() { # check NAME DETAIL COMMAND…
  local name=$1 detail=$2
  shift 2
  if "$@"; then say "$name" "ok: $detail"; else say "$name" "FAILED: $detail"; failures=$((failures + 1)); fi
}
outputs() { find "$1" -name '*.xmi' | wc -l; }
same() { diff -rq "$1" "$2" >"$work/diff" || { head -3 "$work/diff"; false; }; }
no_parts() { [ -z "$(find "$1" -name '*.part')" ]; }
whole() { # every file under its final name ends as XMI must
  local file
  while IFS= read -r -d '' file; do
    [ "$(tail -c 10 "$file")" = '</xmi:XMI>' ] || { echo "half-written: $file"; return 1; }
  done < <(find "$1" -name '*.xmi' -print0)
}

mkdir "$work/in" "$work/killed"
cp "$texts"/*.txt "$work/in"
number=$(find "$work/in" -name '*.txt' | wc -l)

# Killed at random moments
$demarche annotate "$work/in" -o "$work/undisturbed" >/dev/null
check undisturbed "$(outputs "$work/undisturbed") of $number documents" [ "$(outputs "$work/undisturbed")" = "$number" ]
progress=
for ((i = 0; i < kills; i++)); do
  before=$(outputs "$work/killed")
  $demarche annotate "$work/in" -o "$work/killed" >/dev/null 2>&1 &
  if ((i % 5)); then # four of five when it is at work, the others at any time
    while [ "$(outputs "$work/killed")" = "$before" ] && kill -0 $! 2>/dev/null; do sleep 0.05; done
  fi
  sleep "$((RANDOM % longest)).$((RANDOM % 10))"
  kill -9 $! 2>/dev/null || true
  wait $! 2>/dev/null || true
  progress="$progress $(outputs "$work/killed")"
  whole "$work/killed" || failures=$((failures + 1))
  if [ "$(outputs "$work/killed")" = "$number" ]; then rm -rf "$work/killed"/*; fi # the next kill must find work
done
code=0
$demarche annotate "$work/in" -o "$work/killed" >/dev/null || code=$?
check "killed $kills times" "complete after each kill:$progress" [ $code = 0 ]
check "outputs as undisturbed" "$(outputs "$work/killed") files" same "$work/undisturbed" "$work/killed"

# Interrupted by Ctrl-C
env --default-signal=INT $demarche annotate "$work/in" -o "$work/interrupted" >/dev/null 2>"$work/err" &
for ((i = 0; i < 600; i++)); do
  [ -d "$work/interrupted" ] && [ "$(outputs "$work/interrupted")" -gt 2 ] && break
  sleep 0.1
done
kill -INT $!
code=0
wait $! || code=$?
check "Ctrl-C" "exit code $code, $(tail -n 1 "$work/err")" [ $code = 130 ]
check "Ctrl-C leaves nothing half" "$(outputs "$work/interrupted") files" whole "$work/interrupted"
check "Ctrl-C leaves no .part" "" no_parts "$work/interrupted"

# A folder that cannot be made
touch "$work/file"
code=0
$demarche annotate "$work/in" -o "$work/file/out" >/dev/null 2>"$work/err" || code=$?
check "output below a file" "exit code $code, $(tail -n 1 "$work/err")" [ $code != 0 ]
mkdir "$work/locked"
chmod 555 "$work/locked"
if [ "$(id -u)" != 0 ]; then
  code=0
  $demarche annotate "$work/in" -o "$work/locked" >/dev/null 2>"$work/err" || code=$?
  check "output not writable" "exit code $code, $(tail -n 1 "$work/err")" [ $code = 1 ]
fi

# A full disk
mkdir "$work/full"
if mount -t tmpfs -o size=3m tmpfs "$work/full" 2>/dev/null; then
  full=$work/full
  code=0
  $demarche annotate "$work/in" -o "$work/full/out" >/dev/null 2>"$work/err" || code=$?
  check "disk full" "exit code $code, $(outputs "$full") files, $(tail -n 1 "$work/err")" [ $code = 1 ]
  check "disk full leaves nothing half" "" whole "$full"
  mount -o remount,size=1g "$full"
  $demarche annotate "$work/in" -o "$work/full/out" >/dev/null
  check "disk with room again" "$(outputs "$full") files" same "$work/undisturbed" "$work/full/out"
  mount -o remount,ro "$full"
  code=0
  $demarche annotate "$work/in" -o "$work/full/out" --force >/dev/null 2>"$work/err" || code=$?
  check "disk that is read-only" "exit code $code, $(tail -n 1 "$work/err")" [ $code = 1 ]
else
  say "disk full" "skipped: no right to mount a small one"
fi

# A document that is too much for the heap, among others
mkdir "$work/large"
cp "$(ls "$work"/in/*.txt | head -n 1)" "$work/large/a.txt"
cp "$(ls "$work"/in/*.txt | head -n 1)" "$work/large/z.txt"
cat "$work"/in/*.txt >"$work/m"
while [ "$(stat -c %s "$work/m")" -lt 60000000 ]; do cat "$work/m" "$work/m" >"$work/mm"; mv "$work/mm" "$work/m"; done
mv "$work/m" "$work/large/m.txt"
code=0
DEMARCHE_JAVA_OPTIONS=-Xmx700m $demarche annotate "$work/large" -o "$work/survived" >/dev/null 2>"$work/err" || code=$?
check "out of memory" "exit code $code, $(tail -n 1 "$work/err" | cut -c1-150)" [ $code = 1 ]
check "the others are there" "$(cd "$work/survived" && ls | tr '\n' ' ')" [ "$(outputs "$work/survived")" = 2 ]

[ $failures = 0 ] && echo "all as it should be" || { echo "$failures faults"; exit 1; }
