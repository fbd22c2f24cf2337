"""Times a full assessment of one Python dict beside a plain Python function that checks the same rules and explains
nothing, by turns, after both have been proven to agree on a thousand random centers. One thread.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable
from pathlib import Path

import by_python
import guiju
import proof
import rules as r
from turns import Lines, rounds

STANDARD = "xuzhou-red-landmark"
AS_OF = "2022-06-01"


def main() -> None:
    """Proves, times, and writes the lines."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--centers", type=Path, required=True, help="facts as JSON, one center a line")
    parser.add_argument("--rounds", type=int, required=True)
    parser.add_argument("--out", type=Path, required=True)
    given = parser.parse_args()
    texts = given.centers.read_text(encoding="utf-8").splitlines()
    centers = [json.loads(text) for text in texts]
    standard = guiju.load(STANDARD)
    for center in centers:
        answers, applies, awarded, overall = by_python.check(center)
        found = standard.check(center, as_of=AS_OF)
        said = {finding["rule"]: finding["verdict"] for finding in found.to_dict()["findings"]}
        expected = {rule: [said[rule]] for rule in r.IDS} | {"overall": [found.verdict]}
        by_rule = {rule: [answer] for rule, answer in zip(r.IDS, answers, strict=True)}
        proof.prove(
            "the plain function",
            by_rule | {"overall": [overall], "applies": [applies], "plaque_applies": [awarded]},
            expected,
        )
    some = list(zip(centers, texts, strict=True))[:200]

    def each(run: Callable[[dict[str, object], str], object]) -> Callable[[], None]:
        def turn() -> None:
            for center, text in some:
                run(center, text)

        return turn

    taken = rounds(
        {
            "plain": each(lambda center, _: by_python.check(center)),
            "plain, from text": each(lambda _, text: by_python.check(json.loads(text))),
            "check": each(lambda center, _: standard.check(center, as_of=AS_OF)),
            "check, text": each(lambda _, text: standard.check(text, as_of=AS_OF)),
            "check, as dict": each(lambda center, _: standard.check(center, as_of=AS_OF).to_dict()),
        },
        given.rounds * 3,
        len(some),
    )
    lines = Lines(given.out)
    plain = "a plain Python function, verdicts only"
    lines.add("Python dict → full assessment", plain, taken["check"], taken["plain"], threads=1, at_most=5)
    lines.add(
        "Python dict → full assessment, every sentence of it as a dict",
        plain,
        taken["check, as dict"],
        taken["plain"],
        threads=1,
    )
    lines.add(
        "JSON text → full assessment in Python", plain + ", with `json.loads`", taken["check, text"],
        taken["plain, from text"], threads=1,
    )
    lines.write()


if __name__ == "__main__":
    main()
