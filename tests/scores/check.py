#!/usr/bin/env python3
"""Scores our output on the reference documents and on our own corpus, holds the figures as floors, and compares the
figures of `shisaku corpus` with those of the reference scorer, on the documents as they are and on damaged ones.

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


def damaged(raw):
    """A document with every 7th line cut or lost and amounts changed: figures below 1 compare more."""
    try:
        lines = raw.decode().replace("3百万円", "4百万円").split("\n")
    except UnicodeDecodeError:
        return raw
    for i in range(6, len(lines), 7):
        lines[i] = lines[i][: len(lines[i]) // 2] if i % 2 else ""
    return "\n".join(lines).encode()


def two_scorers_differ(binary, folder):
    """Runs both scorers over flat copies of all documents; prints where they differ, and counts it."""
    count = below_one = 0
    for damage in (False, True):
        flat = pathlib.Path(folder) / ("damaged" if damage else "whole")
        flat.mkdir()
        golds = {}
        for number, (name, source, gold, kind) in enumerate(cases()):
            raw = source.read_bytes()
            (flat / f"{number}.txt").write_bytes(damaged(raw) if damage else raw)
            (flat / f"{number}.gold.json").write_bytes(gold.read_bytes())
            golds[str(number)] = name, gold, kind
        ours = subprocess.run([binary, "corpus", "--to", "json", flat], capture_output=True, check=True).stdout
        for document in json.loads(ours)["documents"]:
            name, gold, kind = golds[document["name"]]
            mine = {f["field"]: round(f["f1"], 4) for f in document["scores"][0]["fields"]}
            _, theirs = score(binary, flat / f"{document['name']}.txt", gold, kind, folder, 0)
            theirs.pop("mean")
            below_one += sum(figure < 1 for figure in theirs.values())
            for field in sorted(set(mine) | set(theirs)):
                a, b = mine.get(field), theirs.get(field)
                if a is None or b is None or abs(a - b) > 1.01e-4:
                    count += 1
                    print(f"TWO SCORERS: {name}{' damaged' if damage else ''}: {field} is {a} here, {b} there")
    print(f"two scorers: {count} differences, {below_one} figures below 1")
    if below_one < 50:
        print("TWO SCORERS: nothing but perfect figures were compared")
        count += 1
    return count


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
        failed += two_scorers_differ(args.binary, folder)
    if args.update:
        floors_file.write_text(json.dumps(today, indent=1, sort_keys=True) + "\n")
    elif set(floors) != set(today):
        failed += 1
        print("FELL: the documents are not those of floors.json:", sorted(set(floors) ^ set(today)))
    sys.exit(1 if failed else 0)


main()
