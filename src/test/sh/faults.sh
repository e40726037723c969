#!/usr/bin/env bash
# Kills, interrupts and starves the command line, and checks that nothing is lost, doubled, half-written or written over.
#
#   src/test/sh/faults.sh FOLDER [KILLS]
#
# FOLDER has .txt files (some hundred), KILLS is how often a run is killed (20). DEMARCHE is the command (bin/demarche).
# All formats are written at once. It starts the command about 20 times, and three times more for each kill.
set -euo pipefail

home=$(cd "$(dirname "${BASH_SOURCE[0]}")/../../.." && pwd)
demarche=${DEMARCHE:-$home/bin/demarche}
texts=${1:?which folder of .txt files?}
kills=${2:-20}
longest=${LONGEST:-2} # seconds of work until a run is killed, at most, and one more
formats=xmi,html,plover,csv,brat,json
folder_files="xmi/TypeSystem.xml brat/annotation.conf csv/events.csv plover/events.jsonl html/index.html brat/visual.conf"
work=$(mktemp -d)
full=
trap '[ -z "$full" ] || umount "$full" 2>/dev/null || true; rm -rf "$work"' EXIT
failures=0
checks=0

say() { printf '%-34s %s\n' "$1" "$2"; }
check() { # check NAME DETAIL COMMAND…
  local name=$1 detail=$2
  shift 2
  checks=$((checks + 1))
  if "$@"; then say "$name" "ok: $detail"; else say "$name" "FAILED: $detail"; failures=$((failures + 1)); fi
}
annotate() { $demarche annotate "$work/in" -o "$1" --format $formats "${@:2}"; }
outputs() { { find "$1" -name '*.txt.xmi' 2>/dev/null || true; } | wc -l; }
last_outputs() { { find "$1" -name '*.txt.json' 2>/dev/null || true; } | wc -l; }
same() { diff -rq -x .demarche "$1" "$2" >"$work/diff" || { head -3 "$work/diff"; false; }; }
no_parts() { [ -z "$(find "$1" -name '*.part')" ]; }
whole() { # every file under its final name ends as files of its format must
  local file end
  while IFS= read -r -d '' file; do
    end=$(tail -c 20 "$file" | tr -d '\0')
    case $file in
    *.xmi) [[ $end == *'</xmi:XMI>' ]] ;;
    *.html) [[ $end == *'</html>' ]] ;;
    *.json) [[ $end == *'}' ]] ;;
    *.csv | *.jsonl | *.ann) [ ! -s "$file" ] || [ -z "$(tail -c 1 "$file")" ] ;;
    *) true ;;
    esac || { echo "half-written: $file"; return 1; }
  done < <(find "$1" -type f -not -path '*/.demarche/*' -not -name '*.part' -print0)
}
unchanged() { # every file of one folder is in another
  local file
  for file in "$1"/*/*; do cmp "$file" "$2/${file#"$1"/}" || return 1; done
}
rm_folder_files() { (cd "$1" && rm -f $folder_files); }

mkdir "$work/in" "$work/killed"
cp "$texts"/*.txt "$work/in"
number=$(find "$work/in" -name '*.txt' | wc -l)

# All folders of results have one name, as the index shows it.
right=$work/undisturbed/out
annotate "$right" >/dev/null
check undisturbed "$(outputs "$right") of $number documents" [ "$(outputs "$right")" = "$number" ]
code=0
annotate "$right" >"$work/again" || code=$?
check "nothing left to do" "exit code $code, $(head -n 1 "$work/again" | tr -s ' ')" [ $code = 0 ]

# Killed at random moments
out=$work/killed/out
progress=
half=0
for ((i = 0; i < kills; i++)); do
  before=$(outputs "$out")
  annotate "$out" >/dev/null 2>&1 &
  if ((i % 5)); then # four of five when it is at work, the others at any time
    while [ "$(outputs "$out")" = "$before" ] && kill -0 $! 2>/dev/null; do sleep 0.05; done
  fi
  sleep "$((RANDOM % longest)).$((RANDOM % 10))"
  kill -9 $! 2>/dev/null || true
  wait $! 2>/dev/null || true
  progress="$progress $(outputs "$out")"
  [ ! -d "$out" ] || whole "$out" || half=$((half + 1))
  if [ "$(outputs "$out")" = "$number" ]; then rm -rf "$out"; fi # the next kill must find work
done
check "half-written after a kill" "$half of $kills" [ $half = 0 ]
code=0
annotate "$out" >/dev/null || code=$?
check "killed $kills times" "complete after each kill:$progress" [ $code = 0 ]
check "outputs as undisturbed" "$(outputs "$out") documents" same "$right" "$out"
check "nothing else is left" "" no_parts "$out"

# Killed behind the last document: first a run that has annotated it, then in the closing step alone
out=$work/last/out
annotate "$out" >/dev/null 2>&1 &
while [ "$(last_outputs "$out")" -lt "$number" ] && kill -0 $! 2>/dev/null; do sleep 0.01; done
kill -9 $! 2>/dev/null || true
wait $! 2>/dev/null || true
missing=
for file in $folder_files; do [ -e "$out/$file" ] || missing="$missing $file"; done
code=0
annotate "$out" >/dev/null || code=$?
check "killed behind the last document" "missing:${missing:- nothing}" [ $code = 0 ]
check "then as undisturbed" "" same "$right" "$out"
half=0
for ((i = 0; i < kills; i++)); do
  rm_folder_files "$out"
  annotate "$out" >/dev/null 2>&1 &
  sleep "$((RANDOM % 2)).$((RANDOM % 10))"
  kill -9 $! 2>/dev/null || true
  wait $! 2>/dev/null || true
  whole "$out" || half=$((half + 1))
done
code=0
annotate "$out" >/dev/null || code=$?
check "closing step killed $kills times" "half-written: $half" [ $code$half = 00 ]
check "then as undisturbed" "" same "$right" "$out"
check "nothing else is left" "" no_parts "$out"

# Two runs at a time into one folder: one does the work, the other says who does
out=$work/two/out
one=0
other=0
annotate "$out" >/dev/null 2>"$work/one" &
first=$!
annotate "$out" >/dev/null 2>"$work/other" &
second=$!
wait $first || one=$?
wait $second || other=$?
check "two runs at a time" "exit codes $one and $other, $(cat "$work/one" "$work/other" | cut -c1-120 | tail -n 1)" \
  [ $((one + other)) -le 1 ]
check "one of them was refused" "" grep -q "another run is writing to" "$work/one" "$work/other"
check "then as undisturbed" "" same "$right" "$out"

# Interrupted by Ctrl-C
out=$work/interrupted/out
env --default-signal=INT $demarche annotate "$work/in" -o "$out" --format $formats >/dev/null 2>"$work/err" &
for ((i = 0; i < 1200; i++)); do
  [ "$(outputs "$out")" -gt 2 ] && break
  sleep 0.1
done
kill -INT $!
code=0
wait $! || code=$?
check "Ctrl-C" "exit code $code, $(tail -n 1 "$work/err")" [ $code = 130 ]
check "Ctrl-C leaves nothing half" "$(outputs "$out") documents" whole "$out"
check "Ctrl-C leaves no .part" "" no_parts "$out"

# The files of others
out=$work/foreign/out
mkdir -p "$out"
first=$(cd "$work/in" && ls | head -n 1)
for name in "xmi/$first.xmi" "html/$first.html" "csv/$first.csv" "plover/$first.jsonl" "brat/$first.ann" \
  "json/$first.json" "brat/$first.txt" csv/mine.csv html/mine.html; do
  mkdir -p "$out/${name%%/*}"
  printf 'Th\351ir own' >"$out/$name"
done
cp -r "$out" "$work/theirs"
code=0
annotate "$out" >/dev/null 2>"$work/err" || code=$?
check "files of others" "exit code $code, $(tail -n 1 "$work/err" | cut -c1-150)" [ $code = 1 ]
check "they are as they were" "" unchanged "$work/theirs" "$out"
check "the other documents are there" "" [ "$(outputs "$out")" = "$number" ]

# A folder that cannot be made
touch "$work/file"
code=0
annotate "$work/file/out" >/dev/null 2>"$work/err" || code=$?
check "output below a file" "exit code $code, $(tail -n 1 "$work/err")" [ $code != 0 ]
mkdir "$work/locked"
chmod 555 "$work/locked"
if [ "$(id -u)" != 0 ]; then
  code=0
  annotate "$work/locked" >/dev/null 2>"$work/err" || code=$?
  check "output not writable" "exit code $code, $(tail -n 1 "$work/err")" [ $code = 1 ]
fi

# A full disk: among the documents, then in the closing step
mkdir "$work/full"
if mount -t tmpfs -o size=3m tmpfs "$work/full" 2>/dev/null; then
  full=$work/full
  out=$full/out
  code=0
  annotate "$out" >/dev/null 2>"$work/err" || code=$?
  check "disk full" "exit code $code, $(outputs "$full") documents, $(tail -n 1 "$work/err" | cut -c1-150)" [ $code = 1 ]
  check "disk full leaves nothing half" "" whole "$full"
  mount -o remount,size=2g "$full"
  code=0
  annotate "$out" >/dev/null || code=$?
  check "disk with room again" "exit code $code, $(outputs "$full") documents" same "$right" "$out"
  rm_folder_files "$out"
  mount -o remount,size=$(($(du -sk "$full" | cut -f1) + 64))k "$full"
  code=0
  annotate "$out" >/dev/null 2>"$work/err" || code=$?
  check "disk full in the closing step" "exit code $code, $(tail -n 1 "$work/err" | cut -c1-150)" [ $code = 1 ]
  check "nothing is half" "" whole "$out"
  mount -o remount,size=2g "$full"
  code=0
  annotate "$out" >/dev/null || code=$?
  check "room again: closing step alone" "exit code $code" same "$right" "$out"
  mount -o remount,ro "$full"
  code=0
  annotate "$out" --force >/dev/null 2>"$work/err" || code=$?
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

[ $failures = 0 ] && echo "all $checks checks as they should be" || { echo "$failures of $checks checks failed"; exit 1; }
