#!/usr/bin/env bash
# Runs the commands of docs/new-ministry.md as they stand, and looks at what they promise.
# usage: tests/docs/new_ministry.sh path/to/shisaku
set -euo pipefail
here=$(cd "$(dirname "$0")/../../docs" && pwd)
mkdir -p "$(dirname "$1")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/bin" "$work/town"
ln -s "$(realpath "$1")" "$work/bin/shisaku"
PATH=$work/bin:$PATH
cd "$work/town"
cp "$here"/new-ministry/sheets.* .
skipped=
if ! command -v pdftotext >/dev/null; then
  echo "pdftotext is not here: step 1 is SKIPPED, its text is the one in the repository"
  pdftotext() { :; }
  skipped=yes
fi
awk '/^```sh$/ { code = 1; next } /^```$/ { code = 0 } code' "$here/new-ministry.md" >commands
[ "$(grep -c . commands)" -ge 12 ] || { echo "the page holds no commands"; exit 1; }
# head ends a pipe early; that is its job
set +o pipefail
source commands >said 2>warned
must() { grep -qF -- "$2" "$1" || { echo "$1 does not say: $2"; cat "$1"; exit 1; }; }
must warned 'sheet-by-shape'
must said '<label field="name" begins="yes">施設の名</label>'
must said 'card policy-sheet: 東原町ふれあい会館'
must said 'yen: 12400000'
must said 'fiscal_year: 2025'
must said '1 documents, 4 measures: 1 as expected'
must corpus/policy-sheet/sheets/expected.json '生涯学習課'
xmllint --noout --schema "$here/../schema/vocabulary-1.xsd" town-care.xml 2>/dev/null || { echo "no valid vocabulary"; exit 1; }
echo "the page does what it says"
