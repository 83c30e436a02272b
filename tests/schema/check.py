#!/usr/bin/env python3
"""Validates what is written against the schemas with other people's validators (python3-jsonschema, xmllint).

Every expected.json and expected.xml of our corpus, and what the command line makes of the reference documents where
they are; documents with a key removed or of a wrong type must fail; the examples in the schema must be of their type.

usage: check.py path/to/shisaku
"""
import copy
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile

try:
    import jsonschema
except ImportError:
    # Debian's package is for Debian's Python, which need not be the first one found
    if sys.executable != "/usr/bin/python3" and os.path.exists("/usr/bin/python3"):
        os.execv("/usr/bin/python3", ["/usr/bin/python3"] + sys.argv)
    sys.exit("python3-jsonschema is missing: scripts/setup installs it")

root = pathlib.Path(__file__).resolve().parents[2]
shisaku = sys.argv[1]
schema = json.loads((root / "schema/shisaku-1.schema.json").read_text(encoding="utf-8"))
jsonschema.Draft202012Validator.check_schema(schema)
validator = jsonschema.Draft202012Validator(schema)
xsd = root / "schema/shisaku-1.xsd"
checks, failures = 0, []


def expect(holds, what):
    global checks
    checks += 1
    if not holds:
        failures.append(what)


def expect_json(document, what):
    error = next(validator.iter_errors(document), None)
    expect(error is None, f"{what}: {error and list(error.absolute_path)}: {error and error.message[:200]}")


def xmllint(*arguments):
    return subprocess.run(["xmllint", "--noout", "--huge", "--schema", xsd, *arguments], capture_output=True, text=True)


def expect_xml(files, what):
    done = xmllint(*files)
    expect(done.returncode == 0, f"{what}: {done.stderr[:400]}")


def converted(source, to):
    return subprocess.run([shisaku, "convert", "-q", "--to", to, source], capture_output=True).stdout


# --- vocabularies: what ships, what is learned, what is refused
words = root / "schema/vocabulary-1.xsd"


def is_vocabulary(file):
    return subprocess.run(["xmllint", "--noout", "--schema", words, file], capture_output=True).returncode == 0


shipped = sorted((root / "grammars/vocabularies").glob("*.xml"))
for file in shipped:
    expect(is_vocabulary(file), f"{file.name} is valid")
    printed = subprocess.run([shisaku, "vocabulary", file.stem], capture_output=True).stdout
    expect(printed == file.read_bytes(), f"shisaku vocabulary {file.stem} prints the file")
expect(len(shipped) >= 7, "the vocabularies are there")
printed = subprocess.run([shisaku, "schema", "vocabulary"], capture_output=True).stdout
expect(printed == words.read_bytes(), "shisaku schema vocabulary prints the file")
with tempfile.TemporaryDirectory() as folder:
    learned = pathlib.Path(folder) / "learned.xml"
    bridges = root / "corpus/policy-sheet/bridges/source.txt"
    subprocess.run([shisaku, "learn", bridges, "-o", learned], capture_output=True)
    expect(is_vocabulary(learned), "what is learned is valid")
    learned.write_text(learned.read_text(encoding="utf-8").replace('field="', 'fields="'), encoding="utf-8")
    expect(not is_vocabulary(learned), "an attribute that is none is refused")

# --- what must hold
own = sorted((root / "corpus").rglob("expected.json"))
expect(len(own) >= 20, "our corpus is gone")
for path in own:
    expect_json(json.loads(path.read_text(encoding="utf-8")), path.relative_to(root))
expect_xml([path.with_suffix(".xml") for path in own], "our corpus as XML")

card = jsonschema.Draft202012Validator({"$ref": "#/$defs/card", "$defs": schema["$defs"]})
reference = sorted((root / "../shared/corpus").glob("*.txt"))
if not reference:
    print("skipped: the reference documents are not here")
with tempfile.TemporaryDirectory() as work:
    for path in reference:
        expect_json(json.loads(converted(path, "json")), path.name)
        for number, line in enumerate(converted(path, "jsonl").splitlines(), 1):
            expect(card.is_valid(json.loads(line)), f"{path.name} as JSONL, line {number}")
        written = pathlib.Path(work, path.stem + ".xml")
        written.write_bytes(converted(path, "xml"))
        expect_xml([written], f"{path.name} as XML")

for name, node in schema["$defs"].items():
    for key, field in node.get("properties", {}).items():
        for example in field.get("examples", []):
            one = jsonschema.Draft202012Validator({**field, "$defs": schema["$defs"]})
            expect(one.is_valid(example), f"the example of {name}.{key} is not of its type")


# --- what must not
def places(value, path=()):
    """Every object of a document with its path."""
    if isinstance(value, dict):
        yield path
        for key, inner in value.items():
            yield from places(inner, path + (key,))
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield from places(inner, path + (index,))


def at(value, path):
    for step in path:
        value = value[step]
    return value


wrong = {str: 7, int: "7", bool: 0, list: {}, dict: [], type(None): {}}
kinds = {}  # one object of each shape is enough
for path in own:
    document = json.loads(path.read_text(encoding="utf-8"))
    for place in places(document):
        kinds.setdefault(tuple(at(document, place)), (document, place))
for keys, (document, place) in kinds.items():
    for key in keys:
        for change in ("removed", "of a wrong type", "renamed"):
            broken = copy.deepcopy(document)
            node = at(broken, place)
            value = node.pop(key)
            if change == "of a wrong type":
                node[key] = wrong[type(value)]
            if change == "renamed":
                node[key + "_"] = value
            expect(not validator.is_valid(broken), f"{'/'.join(map(str, place + (key,)))} {change} and still valid")
expect(len(kinds) >= 15, f"only {len(kinds)} kinds of objects are in our corpus")

text = (root / "corpus/policy-sheet/forest-2022/expected.xml").read_text(encoding="utf-8")
changes = {
    "an element removed": (r"<family>.*?</family>", ""),
    "an unknown element": (r"<family>", "<poem /><family>"),
    "an unknown word": (r"<stage>.*?<", "<stage>never<"),
    "an amount of money that is none": (r"<yen>\d+<", "<yen>much<"),
    "1 for true": (r"<draft>(true|false)<", "<draft>1<"),
    "a span without its end": (r' end="\d+"', ""),
    "another version": (r'shisaku="1"', 'shisaku="2"'),
    "a node of another list": (r"<budget-entry>", "<office></office><budget-entry>"),
}
with tempfile.TemporaryDirectory() as work:
    broken = pathlib.Path(work, "broken.xml")
    broken.write_text(text, encoding="utf-8")
    expect_xml([broken], "the document before it is broken")
    for what, (pattern, replacement) in changes.items():
        changed = re.sub(pattern, replacement, text, count=1, flags=re.S)
        expect(changed != text, f"{what}: nothing to change")
        broken.write_text(changed, encoding="utf-8")
        expect(xmllint(broken).returncode == 3, f"{what} and still valid XML")

print("\n".join(map(str, failures)))
print(f"{checks} checks, {len(failures)} failed")
sys.exit(1 if failures else 0)
