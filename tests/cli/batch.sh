#!/usr/bin/env bash
# Runs over many documents: order, failures, what is done already, interruptions, compressed inputs, tables.
# usage: tests/cli/batch.sh path/to/shisaku
set -uo pipefail
shisaku=$(realpath "$1")
corpus=$(realpath "$(dirname "$0")/../../corpus")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 1
failed=0 checks=0

complain() { failed=$((failed + 1)); printf 'FAILED: %s\n' "$*" >&2; }
holds() { checks=$((checks + 1)); "$@" || complain "$test: $*"; }
lacks() { checks=$((checks + 1)); ! "$@" || complain "$test: there is: $*"; }
says() { holds grep -qE -- "$1" err; }
# run NAME STATUS ARGUMENT…: shisaku with these arguments; its output in `out` and `err`
run() {
    test=$1
    local expected=$2 status
    shift 2
    timeout 120 "$shisaku" "$@" >out 2>err </dev/null
    status=$?
    checks=$((checks + 1))
    [ "$status" = "$expected" ] || complain "$test: exit status $status instead of $expected ($(head -c 300 err))"
}
# what was said but for the time that it took
told() { grep -vE '^([0-9]+|shisaku: [0-9]+/[0-9]+) documents, ' err; }
python() { holds python3 - "$@"; }

# --- documents: our corpus in folders, sizes mixed, one above what is read beside others
mkdir -p documents/{a,b,c}
number=0
for source in "$corpus"/*/*/source.txt; do
    for copy in 1 2 3; do
        number=$((number + 1))
        cp "$source" "documents/$(printf '%c/%03d.txt' "$(printf abc | cut -c$copy)" $number)"
    done
done
for _ in $(seq 1500); do cat "$corpus"/policy-sheet/forest-2022/source.txt; done >documents/b/100-large.txt
test="a large document" && holds test "$(stat -c %s documents/b/100-large.txt)" -gt 4194304
documents=$((number + 1))

# --- side by side as one by one
for format in json jsonl xml text tokens; do
    run "$format, one by one" 0 convert --to $format --jobs 1 documents
    mv out one && told >one.err
    run "$format, side by side" 0 convert --to $format --jobs 4 documents
    holds cmp one out
    holds cmp <(told) one.err
done
run "a file each, one by one" 0 convert -q --jobs 1 -o one-by-one documents
run "a file each, side by side" 0 convert -q --jobs 4 -o side-by-side documents
holds diff -r one-by-one side-by-side
holds test "$(find side-by-side -type f | wc -l)" = $documents
run "a stream into a file" 0 convert -q --jobs 4 --to jsonl -o all.jsonl documents
run "the same stream" 0 convert -q --jobs 1 --to jsonl documents
holds cmp out all.jsonl
lacks test -s err
run "no jobs" 2 convert --jobs 0 documents
rm -r one one-by-one side-by-side documents/b/100-large.txt

# --- the summary and the report
run "a summary" 0 convert --jobs 3 -o summary documents --report report.json
says "^$number documents, .*: $number converted, 0 failed, 0 skipped$"
says '^  policy-sheet +[0-9]+ +[0-9]+ +[0-9]+$'
says '^  label-garbled +[0-9]+$'
python "$number" <<'PY'
import json, pathlib, sys
report = json.load(open("report.json", encoding="utf-8"))
documents, totals = report["documents"], report["totals"]
assert report["options"] == {"to": "json"} and report["version"]
assert len(documents) == int(sys.argv[1]) == totals["documents"] == totals["converted"]
assert [d["path"] for d in documents] == sorted(d["path"] for d in documents)
for document in documents:
    written = json.load(open(document["output"], encoding="utf-8"))
    assert written["source"]["sha256"] == document["sha256"] and written["family"] == document["family"], document
    assert written["source"]["bytes"] == document["bytes"] and not document["error"]
    codes = [d["code"] for d in written["diagnostics"]]
    assert document["diagnostics"] == {code: codes.count(code) for code in set(codes)}, document
assert totals["bytes"] == sum(d["bytes"] for d in documents)
assert totals["families"]["policy-sheet"]["cards"] == sum(d["cards"] for d in documents if d["family"] == "policy-sheet")
PY
run "quiet" 0 convert -q --jobs 3 -o summary documents
lacks test -s err

# --- which files
mkdir -p mixed/deep
cp "$corpus"/policy-sheet/forest-2022/source.txt mixed/one.txt
gzip -c mixed/one.txt >mixed/deep/two.txt.gz
zstd -q -o mixed/three.md.zst mixed/one.txt
cp mixed/one.txt mixed/four.md
run "compressed files in a folder" 0 convert -q -o plain mixed
holds test "$(cd plain && find . -type f | sort | tr '\n' ' ')" = "./deep/two.json ./one.json "
run "a pattern" 0 convert -q -o patterned mixed --pattern '*.md'
holds test "$(cd patterned && find . -type f | sort | tr '\n' ' ')" = "./four.json ./three.json "
holds cmp <(sed 's/"name":"[^"]*"//' plain/one.json) <(sed 's/"name":"[^"]*"//' plain/deep/two.json)
holds cmp <(sed 's/"name":"[^"]*"//' plain/one.json) <(sed 's/"name":"[^"]*"//' patterned/three.json)
run "a pattern that nothing is like" 1 convert mixed --pattern 'x*'
says '^shisaku: mixed: no x\* file in it$'
cat mixed/deep/two.txt.gz mixed/deep/two.txt.gz >twice.txt.gz
run "gzip in two members" 0 convert -q --to lines twice.txt.gz
mv out twice
run "the text twice" 0 convert -q --to lines <(cat mixed/one.txt mixed/one.txt)
holds cmp out twice
zstd -qc mixed/one.txt mixed/one.txt >twice.txt.zst
run "zstd in two frames" 0 convert -q --to lines twice.txt.zst
holds cmp out twice
for ending in gz zst; do
    head -c 900 "twice.txt.$ending" >"cut.txt.$ending"
    run "$ending cut off" 1 convert "cut.txt.$ending"
    says "^shisaku: cut.txt.$ending: ends too early$"
    lacks test -s out
    cp mixed/one.txt "wrong.txt.$ending"
    run "$ending that is none" 1 convert "wrong.txt.$ending"
    says "^shisaku: wrong.txt.$ending: "
    run "$ending that is not there" 1 convert "none.txt.$ending"
    says "^shisaku: none.txt.$ending: No such file"
done
test="a list on standard input"
find documents -name '*.txt' | sort | "$shisaku" convert -q --to jsonl --files-from - >out 2>err
holds test $? = 0
run "the folder of the list" 0 convert -q --to jsonl documents
mv out whole
find documents -name '*.txt' | sort >list
run "a list in a file" 0 convert -q --to jsonl --files-from list
holds cmp out whole
printf '%s\r\n\n../%s\n' "$PWD/mixed/one.txt" "$(basename "$PWD")/mixed/deep/two.txt.gz" >list
run "a list keeps its paths" 0 convert -q -o listed --files-from list
holds test -s "listed$PWD/mixed/one.json"
holds test -s "listed/$(basename "$PWD")/mixed/deep/two.json"
run "a list that is not there" 1 convert --files-from nowhere
says '^shisaku: nowhere: '

# --- one that fails costs itself only
cp -r documents broken && ln -s nowhere broken/b/000.txt && printf 'x' >broken/c/999.txt.gz
for jobs in 1 4; do
    run "two broken of many, $jobs" 1 convert --jobs $jobs -o "rest$jobs" broken --report report.json
    says '^shisaku: broken/b/000.txt: No such file'
    says '^shisaku: broken/c/999.txt.gz: '
    says ": $number converted, 2 failed, 0 skipped$"
    holds test "$(find "rest$jobs" -type f | wc -l)" = "$number"
    holds grep -q '"path":"broken/b/000.txt","status":"failed",.*"error":"broken/b/000.txt: No such file' report.json
    run "a stream without them, $jobs" 1 convert -q --jobs $jobs --to jsonl broken
    holds test "$(wc -l <out)" = "$(wc -l <whole)"
    run "not further, $jobs" 1 convert -q --jobs $jobs --to jsonl -o "never$jobs.jsonl" --no-keep-going broken
    lacks test -e "never$jobs.jsonl"
done

# --- what is done already
run "resume: first" 0 convert --resume -o done documents
says ": $number converted, 0 failed, 0 skipped$"
find done -name '*.json' -exec touch -d 2001-01-01 {} +
new() { find done -name '*.json' -newermt 2002-01-01 | wc -l; }
run "resume: nothing to do" 0 convert --resume -o done documents
says ": 0 converted, 0 failed, $number skipped$"
holds test "$(new)" = 0
printf '\n変更\n' >>documents/a/001.txt && rm done/b/002.json && cp mixed/one.txt documents/c/new.txt
run "resume: one changed, one lost, one new" 0 convert --resume -o done documents
says ": 3 converted, 0 failed, $((number - 2)) skipped$"
holds test "$(new)" = 3
run "resume: other options" 0 convert --resume -o done --fiscal-year 2020 documents
says ": $((number + 1)) converted, 0 failed, 0 skipped$"
run "resume: back to the first" 0 convert --resume -o done documents
says ": $((number + 1)) converted, 0 failed, 0 skipped$"
truncate -s -20 done/.shisaku-state.jsonl
run "resume: a torn line" 0 convert --resume -o done documents
says ": 1 converted, 0 failed, $number skipped$"
run "resume: behind the torn line" 0 convert --resume -o done documents
says ": 0 converted, 0 failed, $((number + 1)) skipped$"
printf '施策名：\xff通信\n' >documents/c/doubt.txt
run "resume: an error in a document" 1 convert -q --resume -o done documents
run "resume: it is still there" 1 convert -q --resume -o done documents
run "resume without a folder" 2 convert --resume documents
run "the run from the beginning" 1 convert -q -o anew documents
holds diff -r -x .shisaku-state.jsonl done anew
rm documents/c/doubt.txt documents/c/new.txt

# --- Ctrl-C and kill -9: whole files or none, and the rest is done afterwards
mkdir many
many=4000
python $many <<'PY'
import os, pathlib, sys
documents = [path for path in sorted(pathlib.Path("documents").rglob("*.txt"))]
for i in range(int(sys.argv[1])):
    os.link(documents[i % len(documents)], f"many/{i + 1}.txt")
PY
run "many documents" 0 convert -q --jobs 2 -o many-whole many
# begin SIGNAL TARGET…: a run that is sent a signal once it has begun to write
begin() {
    local signal=$1 state=$2
    shift 2
    # with job control on, for a shell gives those it puts aside no Ctrl-C
    set -m
    "$shisaku" "$@" >out 2>err </dev/null &
    local process=$!
    set +m
    for _ in $(seq 1000); do [ -s "$state" ] && break; sleep 0.005; done
    kill "-$signal" "$process"
    wait "$process" 2>/dev/null
    status=$?
}
for signal in INT KILL; do
    test="many documents, $signal"
    begin $signal stopped-$signal/.shisaku-state.jsonl convert --resume --jobs 2 -o stopped-$signal many
    [ $signal = INT ] && holds test "$status" = 130
    [ $signal = INT ] && says '; interrupted$'
    written=$(find stopped-$signal -name '*.json' | wc -l)
    holds test "$written" -gt 0
    holds test "$written" -lt "$many"
    holds test "$(diff -rq stopped-$signal many-whole | grep -vc '^Only in')" = 0
    [ $signal = INT ] && lacks compgen -G "stopped-$signal/*.shisaku-part*"
    touch stopped-$signal/1.json.shisaku-part4194999 stopped-$signal/mine.part2
    run "the rest after $signal" 0 convert --resume -o stopped-$signal many
    says ' [1-9][0-9]* skipped$'
    lacks test -e stopped-$signal/1.json.shisaku-part4194999
    holds rm stopped-$signal/mine.part2
    holds diff -r -x .shisaku-state.jsonl stopped-$signal many-whole
done
for format in jsonl sqlite; do
    printf old >"kept.$format"
    test="one file, Ctrl-C: $format"
    set -m
    "$shisaku" convert -q --to $format -o kept.$format --report run.json many many >out 2>err </dev/null &
    process=$!
    set +m
    sleep 0.15
    kill -INT "$process"
    wait "$process" 2>/dev/null
    holds test $? = 130
    holds test "$(cat kept.$format)" = old
    lacks compgen -G "kept.$format.*"
done

# --- the bar, on a terminal only
test="a bar" && python "$shisaku" <<'PY'
import os, pty, subprocess, sys
ours, theirs = pty.openpty()
process = subprocess.Popen([sys.argv[1], "convert", "--jobs", "2", "-o", "seen", "many"], stderr=theirs)
os.close(theirs)
seen = b""
try:
    while piece := os.read(ours, 65536):
        seen += piece
except OSError:  # the other end is closed
    pass
assert process.wait() == 0
bars = [part for part in seen.split(b"\r\x1b[K") if part.startswith(b"[")]
assert bars and all(b"/4000 documents, " in bar and bar.endswith(b" left") for bar in bars), seen[:500]
assert b"4000 converted, 0 failed" in seen.rsplit(b"\r\x1b[K", 1)[1]
PY
run "no terminal, no bar" 0 convert --jobs 2 -o seen many
lacks grep -q $'\x1b' err

# --- tables
run "CSV" 0 convert -q --jobs 3 --to csv -o csv documents
run "CSV, one by one" 0 convert -q --jobs 1 --to csv --bom -o csv-marked documents
run "SQLite" 0 convert -q --jobs 3 --to sqlite -o plans.sqlite documents
run "JSON of the same" 0 convert -q --jobs 1 documents
python <<'PY'
import csv, json, sqlite3
documents = [json.loads(line) for line in open("out", encoding="utf-8")]
def cards_of(node):
    if isinstance(node, dict):
        if "kind" in node and "budget" in node:
            yield node
        else:
            for value in node.values():
                yield from cards_of(value)
    elif isinstance(node, list):
        for value in node:
            yield from cards_of(value)
cards = [(d, c, card) for d, document in enumerate(documents, 1) for c, card in enumerate(cards_of(document["body"]), 1)]
assert len(cards) > 100
budgets = [(d, c, b, entry) for d, c, card in cards for b, entry in enumerate(card["budget"], 1)]
text = lambda value: "" if value is None else str(int(value)) if isinstance(value, bool) else str(value)

names = "documents cards budgets offices initiatives fields diagnostics".split()
database = sqlite3.connect("plans.sqlite")
for name in names:
    raw = open(f"csv/{name}.csv", "rb").read()
    assert open(f"csv-marked/{name}.csv", "rb").read() == b"\xef\xbb\xbf" + raw, name
    rows = list(csv.reader(open(f"csv/{name}.csv", encoding="utf-8", newline=""), strict=True))
    assert all(len(row) == len(rows[0]) for row in rows), name
    stored = database.execute(f"SELECT * FROM {name} ORDER BY rowid")
    assert [column[0] for column in stored.description] == rows[0], name
    assert [[text(cell) for cell in row] for row in stored] == rows[1:], name
    if name == "budgets":
        table = [dict(zip(rows[0], row)) for row in rows[1:]]
        for (d, c, b, entry), row in zip(budgets, table, strict=True):
            assert (row["document"], row["card"], row["budget"]) == (str(d), str(c), str(b))
            for key in ("name", "fiscal_year", "stage", "draft", "round", "yen", "part_of", "request_item", "new", "reprint", "text"):
                assert row[key] == text(entry[key]), (key, row, entry)
    if name == "cards":
        table = [dict(zip(rows[0], row)) for row in rows[1:]]
        for (d, c, card), row in zip(cards, table, strict=True):
            assert (row["document"], row["card"], row["name"]) == (str(d), str(c), text(card["name"]))
            assert row["goals"] == "\n".join(card["goals"])
    if name == "diagnostics":
        assert [row[2:] for row in rows[1:]] == [
            [doubt["severity"], doubt["code"], doubt["message"], str(doubt["span"]["line"])]
            for document in documents for doubt in document["diagnostics"]] != []

ask = lambda sql, *values: database.execute(sql, values).fetchall()
assert ask("PRAGMA integrity_check") == [("ok",)] and ask("PRAGMA foreign_key_check") == []
assert len(ask("PRAGMA foreign_key_list(budgets)")) == 2
word = "デジタル化"
holding = {(d, c) for d, c, card in cards if word in (card["name"] or "")}
assert holding and {tuple(row) for row in ask("SELECT document, card FROM search WHERE search MATCH ?", "name:" + word)} == holding
assert {tuple(row) for row in ask("SELECT document, card FROM cards WHERE name LIKE ?", "%造林%")} == {
    (d, c) for d, c, card in cards if "造林" in (card["name"] or "")}
assert ask("SELECT count(*) FROM search WHERE search MATCH ?", "そのような言葉はない") == [(0,)]
counted = [(entry["fiscal_year"], entry["yen"]) for d, c, card in cards for entry in card["budget"]
           if entry["yen"] is not None and not entry["part_of"] and not entry["reprint"] and not card["reprint"]]
for year, yen in ask("SELECT fiscal_year, sum(yen) FROM budget_by_year_and_classification GROUP BY fiscal_year"):
    assert yen == sum(y for f, y in counted if f == year), year
forestry = ask("SELECT fiscal_year, yen FROM budget_by_year_and_bureau WHERE bureau IS NOT NULL AND fiscal_year IS NOT NULL")
assert forestry and all(yen >= 0 for year, yen in forestry)
expected = sum(max(1, len(card["offices"])) for d, c, card in cards)
assert ask("SELECT count(*) FROM cards_with_offices") == [(expected,)]
PY
run "tables to nowhere" 2 convert --to csv documents
run "a database that is a folder" 2 convert --to sqlite -o csv documents
run "a database in no folder" 1 convert -q --to sqlite -o nowhere/plans.sqlite documents
says '^shisaku: nowhere/plans.sqlite: '
run "tables in a file" 1 convert -q --to csv -o list documents
says '^shisaku: list/documents.csv: '
printf old >plans.sqlite && touch plans.sqlite.shisaku-part4194999
run "a database in the place of a file" 0 convert -q --to sqlite -o plans.sqlite mixed/one.txt
holds python3 -c 'import sqlite3; assert sqlite3.connect("plans.sqlite").execute("SELECT count(*) FROM cards").fetchone()[0] > 0'
lacks compgen -G '*.shisaku-part*'

printf '%d checks, %d failed\n' "$checks" "$failed"
[ "$failed" = 0 ]
