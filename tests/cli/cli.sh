#!/usr/bin/env bash
# The command line as its users meet it: outputs, messages, exit status, files.
# usage: tests/cli/cli.sh path/to/shisaku
set -uo pipefail
shisaku=$(realpath "$1")
sheet=$(realpath "$(dirname "$0")/../../corpus/policy-sheet/forest-2022/source.txt")
schemas=$(realpath "$(dirname "$0")/../../schema")
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
    timeout 60 "$shisaku" "$@" >out 2>err </dev/null
    status=$?
    checks=$((checks + 1))
    [ "$status" = "$expected" ] || complain "$test: exit status $status instead of $expected ($(head -c 300 err))"
}
is_json() { python3 -c 'import json,sys; [json.loads(l) for l in open(sys.argv[1], encoding="utf-8")]' "$1"; }
is_json_document() { python3 -c 'import json,sys; json.load(open(sys.argv[1], encoding="utf-8"))' "$1"; }
is_xml() { python3 -c 'import sys, xml.dom.minidom as m; m.parse(sys.argv[1])' "$1"; }

# --- what it says about itself
run "help" 0 --help
holds grep -q 'Exit status' out
run "help of convert" 0 convert --help
holds grep -q 'Examples' out
run "version" 0 --version
holds grep -qE '^shisaku [0-9]+\.[0-9]+\.[0-9]+ ' out

# --- misuse: status 2, nothing on standard output
for arguments in "" "convert" "convert --frobnicate x" "convert --to yaml x" "convert --family poem x" \
    "convert --fiscal-year never x" "convert -o" "explain x" "schema yaml"; do
    # shellcheck disable=SC2086
    run "misuse: $arguments" 2 $arguments
    holds test -s err
    lacks test -s out
done

# --- formats
run "json" 0 convert --quiet "$sheet"
holds is_json out
holds test "$(wc -l <out)" = 1
lacks test -s err
run "pretty json" 0 convert -q --pretty "$sheet"
holds python3 -c 'import json; json.load(open("out", encoding="utf-8"))'
holds test "$(wc -l <out)" -gt 10
run "jsonl" 0 convert -q --to jsonl "$sheet"
holds is_json out
holds test "$(wc -l <out)" -gt 0
run "xml" 0 convert -q --to xml "$sheet"
holds is_xml out
run "lines" 0 convert -q --to lines "$sheet"
holds test -s out
run "tokens" 0 convert -q --to tokens "$sheet"
holds test -s out

# --- its own output as input, told by how it begins
run "json" 0 convert -q "$sheet" && cp out sheet.json
run "xml" 0 convert -q --to xml "$sheet" && cp out sheet.xml
run "jsonl" 0 convert -q --to jsonl "$sheet" && cp out sheet.jsonl
run "json to xml" 0 convert -q --to xml sheet.json
holds cmp out sheet.xml
run "xml to json" 0 convert -q sheet.xml
holds cmp out sheet.json
run "json to jsonl" 0 convert -q --to jsonl sheet.json
holds cmp out sheet.jsonl
{ printf '\xef\xbb\xbf \n' && cat sheet.json; } >marked.json
run "json behind a byte order mark" 0 convert -q marked.json
holds cmp out sheet.json
{ printf '<?xml version="1.0"?>\n<!-- kept -->\n' && sed 1d sheet.xml; } >noted.xml
run "xml behind a comment" 0 convert -q noted.xml
holds cmp out sheet.json
sed 's/"yen":[0-9]*/"yen":"much"/' sheet.json >wrong.json
run "json that is wrong" 1 convert wrong.json
says '^shisaku: wrong.json: line 1, byte [0-9]+: /body/.*/yen: expected an integer or null, found "much"$'
lacks test -s out
echo '{"a": 1}' >other.json
run "json of others" 1 convert other.json
says 'other.json: line 1, byte 0: missing key "shisaku"'
sed '$d' sheet.xml >cut.xml
run "xml cut off" 1 convert cut.xml
says 'cut.xml: line [0-9]+, byte [0-9]+: '
run "text" 0 convert -q --to text "$sheet" && cp out sheet.shisaku
run "text to text" 0 convert -q --to text sheet.shisaku
holds cmp out sheet.shisaku
run "json to text" 0 convert -q --to text sheet.json
holds cmp out sheet.shisaku
{ echo '# corrected' && sed 's/^  card policy-sheet: .*/  card policy-sheet: 直した名/' sheet.shisaku; } >corrected.txt
run "text corrected" 0 convert -q --to jsonl corrected.txt
holds grep -q '"name":"直した名"' out
echo '  yen: much' >>corrected.txt
run "text that is wrong" 1 convert corrected.txt
says '^shisaku: corrected.txt: line [0-9]+, byte [0-9]+: yen: '
for option in "--to lines" "--to tokens" "--family policy-sheet" "--fiscal-year 2024"; do
    # shellcheck disable=SC2086
    run "read already: $option" 1 convert $option sheet.json
    says 'sheet.json: was read already'
done
printf '<?xml version="1.0"?>\n<html><body><p>施策名：通信</p></body></html>\n' >page.txt
run "XHTML is text" 0 convert -q page.txt
holds grep -q "\"name\":\"page.txt\"" out
printf '{注} 施策名：通信\n' >brace.txt
run "a brace is text" 0 convert -q --to lines brace.txt
printf '施策名：\xff通信\n' >doubt.txt
run "diagnostics are kept" 1 convert -q doubt.txt && cp out doubt.json
run "diagnostics come back" 1 convert doubt.json
says '^doubt.txt:1:1: error: .* \[invalid-encoding\]$'

# --- schemas
run "schema" 0 schema
holds cmp out "$schemas/shisaku-1.schema.json"
run "schema json" 0 schema json
holds cmp out "$schemas/shisaku-1.schema.json"
run "schema xml" 0 schema xml
holds cmp out "$schemas/shisaku-1.xsd"

# --- several inputs
run "two inputs to standard output" 0 convert -q "$sheet" "$sheet"
holds is_json out
holds test "$(wc -l <out)" = 2
mkdir -p documents/a documents/b
cp "$sheet" documents/a/one.txt && cp "$sheet" documents/b/two.txt && cp "$sheet" documents/not.md
run "a folder mirrors" 0 convert -q --to xml -o mirror documents
holds is_xml mirror/a/one.xml
holds is_xml mirror/b/two.xml
holds test "$(find mirror -type f | wc -l)" = 2
run "files go into a folder by name" 0 convert -q -o flat documents/a/one.txt documents/b/two.txt
holds is_json flat/one.json
holds is_json flat/two.json
cp "$sheet" documents/b/one.txt
run "two inputs for one place" 2 convert -q -o clash documents/a/one.txt documents/b/one.txt
says 'both be written to clash/one.json'
lacks test -e clash
mkdir empty-folder
run "a folder without documents" 1 convert empty-folder
says 'empty-folder: no .txt file'

# --- one output file
run "an output file" 0 convert -q -o out.json "$sheet"
holds is_json out.json
lacks test -s out
printf 'old' >kept.json
run "what is there stays when the input fails" 1 convert -q -o kept.json missing.txt
holds test "$(cat kept.json)" = old
printf 'old' >real.json && ln -s real.json link.json
run "a link to an output stays a link" 0 convert -q -o link.json "$sheet"
holds test -L link.json
holds is_json real.json
lacks compgen -G '*.part*'

# --- inputs that cannot be read: a message each, the others go on
run "a missing file" 1 convert missing.txt
says '^shisaku: missing.txt: '
lacks test -s out
ln -s nowhere documents/a/gone.txt
run "a file that vanishes" 1 convert -q -o survivors documents
says 'gone.txt: No such file'
holds is_json survivors/a/one.json
holds is_json survivors/b/two.json
lacks test -e survivors/a/gone.json
rm documents/a/gone.txt
if [ -e /proc/self/mem ]; then
    run "a file that cannot be read" 1 convert /proc/self/mem
    says '^shisaku: /proc/self/mem: '
fi

# --- outputs that cannot be written
run "a folder that is not there" 1 convert -q -o nowhere/out.json "$sheet"
says '^shisaku: nowhere/out.json: '
printf 'a file' >file
run "a folder that is a file" 1 convert -q -o file "$sheet" documents/a/one.txt
says '^shisaku: file/source.json: '
holds test "$(cat file)" = 'a file'
if [ -e /dev/full ]; then
    run "a full device" 1 convert -q -o /dev/full "$sheet"
    says '^shisaku: /dev/full: '
    test="standard output is full" && "$shisaku" convert -q "$sheet" >/dev/full 2>err
    holds test $? = 1
    says '^shisaku: standard output: '
fi
test="standard output is closed" && "$shisaku" convert -q "$sheet" >&- 2>err
holds test $? = 1
says '^shisaku: standard output: '
test="a disk that fills up"
(trap '' XFSZ && ulimit -f 2 && exec "$shisaku" convert -q --pretty -o big.json "$sheet" >out 2>err)
holds test $? = 1
says '^shisaku: big.json: '
lacks test -e big.json
lacks compgen -G 'big.json*'
test="a reader that goes away"
for _ in $(seq 40); do cat "$sheet"; done >long.txt
{ "$shisaku" convert -q --pretty long.txt 2>err; echo $? >status; } | head -c 10 >/dev/null
holds test "$(cat status)" = 1

# --- standard input
test="standard input" && "$shisaku" convert -q - <"$sheet" >out 2>err
holds test $? = 0
holds grep -q '"name":"-"' out

# --- documents that are none: told, kept, no crash
: >nothing.txt
run "empty" 0 convert nothing.txt
says '^nothing.txt:1:1: warning: .* \[empty-input\]$'
holds is_json out
run "empty, strictly" 1 convert --strict nothing.txt
run "quiet" 0 convert --quiet nothing.txt
lacks test -s err
run "quiet and strict" 1 convert --quiet --strict nothing.txt
printf '%%PDF-1.7\n\0\1\2\3\377\376\0' >binary.txt
run "binary" 1 convert binary.txt
says '\[binary-input\]$'
holds is_json out
printf '施策名：\xff\xfe通信\n' >invalid.txt
run "invalid UTF-8" 1 convert invalid.txt
says '^invalid.txt:1:5: error: .* \[invalid-encoding\]$'
holds is_json out
run "invalid UTF-8 as XML" 1 convert -q --to xml invalid.txt
holds is_xml out
run "control characters as XML" 1 convert -q --to xml binary.txt
holds is_xml out
yes '施策（' | tr -d '\n' | head -c 10000001 >line.txt
test="a line of ten megabytes" && timeout 30 "$shisaku" convert -q --to jsonl line.txt >out 2>err
holds test $? -le 1
iconv -f UTF-8 -t CP932 "$sheet" >sjis.txt 2>/dev/null
run "Shift_JIS" 0 convert -q sjis.txt
holds grep -q '"encoding":"Shift_JIS"' out

# --- check
run "a document in which nothing is found" 0 check "$sheet"
holds grep -q 'every byte' out
holds grep -qE '^  typed +[0-9]+ bytes +[0-9.]+ %$' out
printf '事項\t額\n甲\t10\n乙\t20\n丙\t30\n計\t70\n' >total.txt
run "a total that is none" 1 check total.txt
says 'total.txt:1:1: warning: .* \[total-mismatch\]$'
holds grep -q 'not understood, 5 lines' out
run "a check as JSON" 1 check --quiet --to json total.txt "$sheet"
holds is_json out
holds test "$(wc -l <out)" = 2
lacks test -s err
run "a check of a missing file" 2 check "$sheet" missing.txt
says '^shisaku: missing.txt: '
holds grep -q 'every byte' out
run "a check of nothing" 2 check
run "help of check" 0 check --help
holds grep -q 'Exit status' out

# --- diff: exit status as diff(1)
sed 's/百万円/千万円/' "$sheet" >later.txt
run "two documents that are the same" 0 diff "$sheet" "$sheet"
holds grep -q ' 0 changed' out
run "two documents that differ" 1 diff "$sheet" later.txt
holds grep -q 'budget 20' out
lacks grep -q $'\x1b' out
run "changes as JSON" 1 diff --to json "$sheet" later.txt
holds is_json out
holds grep -q '"difference":' out
run "changes in a file" 1 diff --to json --pretty -o changes.json "$sheet" later.txt
holds python3 -c 'import json; json.load(open("changes.json", encoding="utf-8"))'
lacks test -s out
run "diff with a missing file" 2 diff "$sheet" missing.txt
says '^shisaku: missing.txt: '
run "diff that cannot be written" 2 diff -o nowhere/changes.json "$sheet" later.txt
says '^shisaku: nowhere/changes.json: '
run "diff of one file" 2 diff "$sheet"
run "help of diff" 0 diff --help
holds grep -q 'Exit status' out
test="diff with standard input" && "$shisaku" diff - later.txt <"$sheet" >out 2>err
holds test $? = 1

# --- corpus
corpus=$(realpath "$(dirname "$sheet")/../..")
run "our corpus" 0 corpus "$corpus"
holds grep -qE '^[0-9]+ documents, [0-9]+ measures: [0-9]+ as expected, 0 not$' out
holds grep -qE '^  offices +24 +24 +1\.0000' out
run "a corpus begins" 0 corpus ministry --new "$sheet" total.txt
holds is_json_document ministry/policy-sheet/source/expected.json
holds is_xml ministry/policy-sheet/source/expected.xml
holds cmp -s total.txt ministry/unknown/total/source.txt
holds grep -q '"name": "policy-sheet/source/source.txt"' ministry/policy-sheet/source/expected.json
run "it reads as it was" 0 corpus ministry
run "a document that is there already" 2 corpus ministry --new "$sheet"
says 'policy-sheet/source/source.txt: there is a document of this name'
sed -i 's/"yen": 8/"yen": 9/' ministry/policy-sheet/source/expected.json
run "a value that changed" 1 corpus ministry --junit junit.xml
holds grep -qE 'cards\[[0-9]+\] .*\.budget\[[0-9]+\]\.yen: 9[0-9]* → 8[0-9]* \(line [0-9]+\)$' out
holds grep -q ': 1 as expected, 1 not' out
holds is_xml junit.xml
holds grep -q '<failure message="[0-9]* difference' junit.xml
holds grep -q 'failures="1"' junit.xml
run "the same as JSON" 1 corpus ministry --to json
holds is_json out
holds grep -q '"passed":false' out
run "an update" 0 corpus ministry --update
holds grep -q '^policy-sheet/source: updated$' out
run "after the update" 0 corpus ministry
lacks grep -q source out
mkdir plain && cp "$sheet" plain/sheet.txt
run "nothing is expected yet" 1 corpus plain
holds grep -q '^sheet: nothing is expected' out
run "a flat layout" 0 corpus plain --update
holds is_json_document plain/sheet.expected.json
lacks test -e plain/sheet.expected.xml
cp "$(dirname "$sheet")/gold.json" plain/sheet.gold.json
run "a flat layout with facts" 0 corpus plain --facts
holds grep -q '^policy-sheet  *expected' out
printf '{' >plain/sheet.gold.json
run "facts that cannot be read" 2 corpus plain
holds grep -q 'no JSON' out
run "a corpus that is not there" 2 corpus nowhere
run "a corpus that is empty" 2 corpus empty-folder
run "help of corpus" 0 corpus --help
holds grep -q 'Exit status' out

printf '%d checks, %d failed\n' "$checks" "$failed"
[ "$failed" = 0 ]
