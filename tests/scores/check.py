#!/usr/bin/env python3
"""Scores our output on the reference documents and on our own corpus, and holds the figures as floors.

usage: check.py SHISAKU [--update] [--errors N]

The scorer and the reference documents stand in ../shared, which exists in the workplace only: without them the test
is skipped (exit status 77). floors.json holds the least figure of each field; --update raises it to today's.
"""
import argparse
import json
import pathlib
import re
import subprocess
import sys
import tempfile

here = pathlib.Path(__file__).resolve().parent
root = here.parent.parent
shared = root.parent / "shared"
floors_file = here / "floors.json"


def cases():
    """(name, source, gold, format) of everything that has facts."""
    corpus = shared / "corpus"
    for gold in sorted((corpus / "gold").glob("*.json")):
        name = gold.name[: -len(".json")]
        kind = "json" if "." in name or "outline" in name else "jsonl"
        yield name, corpus / (name.split(".")[0] + ".txt"), gold, kind
    for gold in sorted((root / "corpus").glob("*/*/*gold.json")):
        kind = "json" if gold.name.startswith(("contents", "outline")) else "jsonl"
        yield str(gold.relative_to(root / "corpus"))[: -len(".json")], gold.parent / "source.txt", gold, kind


def score(binary, source, gold, kind, folder, errors):
    out = pathlib.Path(folder) / "out"
    subprocess.run([binary, "convert", "-q", "--to", kind, "-o", out, source], check=True)
    text = subprocess.run([sys.executable, shared / "tools" / "score", gold, out, "--errors", str(errors)],
                          check=True, capture_output=True, text=True).stdout
    return text, {m[1].strip(): float(m[2]) for m in re.finditer(r"^(\S.*?)\s+(\d\.\d{4})\b", text, re.M)}


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("binary")
    parser.add_argument("--update", action="store_true")
    parser.add_argument("--errors", type=int, default=5)
    args = parser.parse_args()
    if not (shared / "tools" / "score").exists():
        print("SKIPPED: the reference documents and their scorer are not here")
        sys.exit(77)
    floors = json.loads(floors_file.read_text()) if floors_file.exists() else {}
    today, failed = {}, 0
    with tempfile.TemporaryDirectory() as folder:
        for name, source, gold, kind in cases():
            text, figures = score(args.binary, source, gold, kind, folder, args.errors)
            print(f"== {name}\n{text}")
            today[name] = figures
            for field, floor in floors.get(name, {}).items():
                if figures.get(field, 0.0) < floor - 1e-9:
                    failed += 1
                    print(f"FELL: {name}: {field} {figures.get(field, 0.0):.4f} is below its floor {floor:.4f}")
    if args.update:
        floors_file.write_text(json.dumps(today, indent=1, sort_keys=True) + "\n")
    elif set(floors) != set(today):
        failed += 1
        print("FELL: the documents are not those of floors.json:", sorted(set(floors) ^ set(today)))
    sys.exit(1 if failed else 0)


main()
