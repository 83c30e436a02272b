# Boost Software License 1.0
"""Other threads go on while the library works; documents and vocabularies are shared by threads."""

from __future__ import annotations

import random
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import pytest
from conftest import SHEET, TOWN

import shisaku


def share_of_the_longest_stop(work: Callable[[], object]) -> float:
    """Runs `work` in a thread; the longest time that this one stood still meanwhile, as a share of the whole."""
    begun = threading.Event()
    times: list[float] = []

    def run() -> None:
        begun.set()
        times.append(time.perf_counter())
        work()
        times.append(time.perf_counter())

    thread = threading.Thread(target=run)
    ticks = [time.perf_counter()]
    thread.start()
    begun.wait()
    while thread.is_alive():
        time.sleep(0.0005)
        ticks.append(time.perf_counter())
    begin, end = times
    within = [begin, *(tick for tick in ticks if begin < tick < end), end]
    return max(b - a for a, b in zip(within, within[1:])) / (end - begin)


BIG = (SHEET * 20000).encode()


@pytest.fixture(scope="module")
def big() -> shisaku.Document:
    return shisaku.parse(BIG)


def test_the_measure_sees_a_held_lock() -> None:
    numbers = [random.random() for _ in range(1_000_000)]
    assert share_of_the_longest_stop(lambda: sorted(numbers)) > 0.8  # one call that holds the lock all the time


@pytest.mark.parametrize("what", ["parse", "parse_file", "to_json", "to_xml", "to_text", "read_json", "check", "diff"])
def test_other_threads_go_on(what: str, big: shisaku.Document, tmp_path_factory: pytest.TempPathFactory) -> None:
    file = tmp_path_factory.mktemp("big") / "big.txt"
    file.write_bytes(BIG)
    text = big.to_json().encode()
    work: dict[str, Callable[[], object]] = {
        "parse": lambda: shisaku.parse(BIG),
        "parse_file": lambda: shisaku.parse(file),
        "to_json": big.to_json,
        "to_xml": big.to_xml,
        "to_text": big.to_text,
        "read_json": lambda: shisaku.read_json(text),
        "check": lambda: shisaku.check(big),
        "diff": lambda: shisaku.diff(big, big),
    }
    # making the str, or the objects of a report, takes the lock again; a busy machine stops threads, too
    assert min(share_of_the_longest_stop(work[what]) for _ in range(3)) < 0.6


def test_one_document_many_threads() -> None:
    for _ in range(50):
        document = shisaku.parse(SHEET)
        barrier = threading.Barrier(8)

        def look(document: shisaku.Document = document, barrier: threading.Barrier = barrier) -> tuple[object, object]:
            barrier.wait()
            return document.cards(), document.body[0]

        with ThreadPoolExecutor(8) as pool:
            seen = [future.result() for future in [pool.submit(look) for _ in range(8)]]
        assert len({id(cards) for cards, _ in seen}) == 1
        assert all(first is cards[0] for cards, first in seen)  # type: ignore[index]


def test_one_vocabulary_many_threads() -> None:
    words = shisaku.Vocabularies([TOWN])
    sheet = "取組の名前：森の見回り\n受け持ち：森林課\n使うお金：1,200\n"
    with ThreadPoolExecutor(8) as pool:
        made = list(pool.map(lambda _: shisaku.parse(sheet, vocabularies=words).to_json(), range(200)))
    assert len(set(made)) == 1 and '"yen":1200000' in made[0]
