#!/usr/bin/env python3
"""Memory follows the input: ten megabytes more of the corpus take at most five times that more memory.

usage: tests/memory/check.py SHISAKU

The corpus is dense: sheets of a page, every line of them a field. Measured 2026-11-21: 4.6 times; the reference
documents of docs/benchmarks.md take 3.8 times with the program and its libraries.
"""
import os
import pathlib
import subprocess
import sys
import tempfile

MOST = 5.0


def peak(command):
    """Largest resident set in bytes of a command with its output thrown away."""
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    if status:
        sys.exit(f"{command[0]} failed with status {status}")
    return usage.ru_maxrss * 1024


def main():
    corpus = pathlib.Path(__file__).resolve().parents[2] / "corpus"
    text = b""
    for path in sorted(corpus.glob("*/*/source.txt")):
        data = path.read_bytes()
        try:
            data.decode("utf-8")
        except UnicodeDecodeError:
            continue
        if b"\0" not in data:
            text += data + b"\n"
    assert len(text) > 50_000, "where is the corpus?"
    sizes, peaks = [], []
    with tempfile.TemporaryDirectory() as folder:
        for megabytes in (10, 20):
            file = pathlib.Path(folder) / f"{megabytes}.txt"
            file.write_bytes(text * (megabytes * 1_000_000 // len(text) + 1))
            sizes.append(file.stat().st_size)
            peaks.append(peak([sys.argv[1], "convert", "-q", str(file)]))
    times = (peaks[1] - peaks[0]) / (sizes[1] - sizes[0])
    print(f"{sizes[0] / 1e6:.1f} MB: {peaks[0] / 1e6:.0f} MB, {sizes[1] / 1e6:.1f} MB: {peaks[1] / 1e6:.0f} MB: {times:.2f} times")
    if times > MOST:
        sys.exit(f"more than {MOST} times the input")


main()
